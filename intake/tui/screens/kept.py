"""What was read from a proof or a reply waits to be kept: Enter keeps all of it, Esc leaves it with what was heard besides (F9)."""

from typing import ClassVar

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from intake.conversation.conversation import Conversation
from intake.conversation.lines import OfferedFact
from intake.conversation.showing import offer_line
from intake.tui.screens.page import PageScreen
from intake.tui.widgets.key_line import KeyLine


class KeptScreen(ModalScreen[bool], inherit_bindings=False):
    """Shows the facts with the words they were read from, and asks once."""

    DEFAULT_CSS = """
    KeptScreen { align: center bottom; background: $background 60%; }
    KeptScreen > Vertical { height: auto; background: $panel; border-top: solid $primary; }
    KeptScreen Static { height: auto; padding: 0 1; }
    KeptScreen KeyLine { height: 1; dock: none; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,y,o,j", "keep", show=False),
        Binding("escape,n", "leave", show=False),
    ]

    def __init__(self, title: str, facts: tuple[OfferedFact, ...], keep: str, leave: str) -> None:
        """`keep` and `leave` are the words beside the keys."""
        super().__init__()
        self.heading, self.facts, self.keep_word, self.leave_word = title, facts, keep, leave

    def compose(self) -> ComposeResult:
        """The facts, one a line."""
        text = Text(self.heading, "bold")
        for fact in self.facts:
            text.append(f"\n  {fact.label}: {fact.text}").append(f"  “{' '.join(fact.words.split())}”", "dim")
        with Vertical():
            yield Static(text, markup=False)
            yield KeyLine()

    def on_mount(self) -> None:
        """The two keys."""
        self.query_one(KeyLine).show([("Enter", self.keep_word), ("Esc", self.leave_word)])

    def action_keep(self) -> None:
        """Enter."""
        self.dismiss(True)

    def action_leave(self) -> None:
        """Esc."""
        self.dismiss(False)


def keep_offers(page: PageScreen, talk: Conversation) -> None:
    """Offer to keep what waits in the tray, if anything does."""
    facts = offer_line(talk.state, talk.words, waits=False).facts
    if not facts:
        return
    tr = talk.words.tr

    def carry(keep: bool | None) -> None:
        if keep and page.carry_out(lambda: talk.accept([fact.id for fact in facts])) is not None:
            page.tell(tr.gettext("Kept."))

    title = tr.gettext("Heard besides; nothing is kept before you accept it:")
    page.app.push_screen(
        KeptScreen(title, facts, tr.gettext("Keep all"), tr.gettext("Leave for later")), carry
    )
