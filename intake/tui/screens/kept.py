"""What was read from a proof or a reply waits to be kept: Enter keeps all of it, Esc leaves it with what was heard besides (F9)."""

from typing import ClassVar

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen

from intake.conversation.conversation import Conversation
from intake.conversation.lines import OfferedFact
from intake.conversation.showing import offer_line
from intake.language.catalogs import Translator
from intake.tui.keys import letters
from intake.tui.screens.page import PageScreen
from intake.tui.widgets.card_words import offered_text
from intake.tui.widgets.folding import Prose
from intake.tui.widgets.key_line import KeyLine


class KeptScreen(ModalScreen[bool], inherit_bindings=False):
    """Shows the facts with the words they were read from, and asks once."""

    DEFAULT_CSS = """
    KeptScreen { align: center bottom; background: $background 60%; }
    KeptScreen > Vertical { height: auto; background: $panel; border-top: solid $primary; }
    KeptScreen Prose { padding: 0 1; }
    KeptScreen KeyLine { height: 1; dock: none; }
    """
    BINDINGS: ClassVar[list[BindingType]] = letters(
        Binding("enter,y,o,j", "keep", show=False),
        Binding("escape,n", "leave", show=False),
    )

    def __init__(self, facts: tuple[OfferedFact, ...], tr: Translator) -> None:
        """These facts, in the language of `tr`."""
        super().__init__()
        self.facts, self.tr = facts, tr

    def compose(self) -> ComposeResult:
        """The facts, one a line."""
        text = Text(self.tr.gettext("Heard besides; nothing is kept before you accept it:"), "bold")
        for fact in self.facts:
            text.append(f"\n  {offered_text(fact, self.tr)}")
        with Vertical():
            yield Prose(text)
            yield KeyLine()

    def on_mount(self) -> None:
        """The two keys."""
        self.query_one(KeyLine).show(
            [("Enter", self.tr.gettext("Keep all")), ("Esc", self.tr.gettext("Leave for later"))]
        )

    def action_keep(self) -> None:
        """Enter."""
        self.dismiss(True)

    def action_leave(self) -> None:
        """Esc."""
        self.dismiss(False)


def keep_offers(page: PageScreen, talk: Conversation) -> None:
    """Offer to keep what waits in the tray, if anything does; the page is drawn anew with what was kept."""
    facts = offer_line(talk.state, talk.words, waits=False).facts
    if not facts:
        return

    def carry(keep: bool | None) -> None:
        if keep and page.carry_out(lambda: talk.accept([fact.id for fact in facts])) is not None:
            page.redraw()
            page.tell(talk.words.tr.gettext("Kept."))

    page.app.push_screen(KeptScreen(facts, talk.words.tr), carry)
