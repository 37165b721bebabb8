"""An entry is about to leave the claim, with all that was said of it: it is named, what goes with it is shown, and it is asked once.

Only a letter that says yes removes it. A second Del would not do: a key that is held down comes again by itself.
"""

from collections.abc import Callable

from rich.text import Text
from textual.app import App, ComposeResult
from textual.containers import Vertical
from textual.events import Key
from textual.screen import ModalScreen

from intake.conversation.conversation import Conversation
from intake.conversation.glance import glance
from intake.tui.widgets.folding import Prose
from intake.tui.widgets.key_line import KeyLine

YES = {"fr": "o", "nl": "j", "en": "y"}
MOST_SHOWN = 8
"""Lines of what goes with it: the list of the review is behind it."""


class LeavingScreen(ModalScreen[bool], inherit_bindings=False):
    """Asks at the foot of the screen; True where it is to go."""

    DEFAULT_CSS = """
    LeavingScreen { align: center bottom; background: $background 60%; }
    LeavingScreen > Vertical { height: auto; background: $panel; border-top: solid $primary; }
    LeavingScreen Prose { padding: 0 1; }
    LeavingScreen KeyLine { height: 1; dock: none; }
    """

    def __init__(self, conversation: Conversation, entry: str) -> None:
        """`entry` is the list entry, as `payments[p2]`."""
        super().__init__()
        self.talk, self.entry = conversation, entry

    def compose(self) -> ComposeResult:
        """Which entry, and what goes with it."""
        tr, words = self.talk.words.tr, self.talk.words
        name, _, rest = self.entry.partition("[")
        text = Text(tr.text("Remove: %(entry)s", entry=words.entry(name, rest.rstrip("]"))), "bold")
        goes = [line for line in glance(self.talk) if line.kind == "fact" and line.entry == self.entry]
        for line in goes[:MOST_SHOWN]:
            text.append(f"\n  {line.text}", "not bold")
        more = len(goes) - MOST_SHOWN
        if more > 0:
            text.append(f"\n  {tr.counted('and %(n)s more', 'and %(n)s more', more)}", "not bold")
        with Vertical():
            yield Prose(text)
            yield KeyLine()

    def on_mount(self) -> None:
        """The two ways."""
        tr = self.talk.words.tr
        yes = YES[self.talk.state.language].upper()
        self.query_one(KeyLine).show(
            [(yes, tr.gettext("Remove the entry")), ("Esc", tr.gettext("Leave it as it was"))]
        )

    def on_key(self, event: Key) -> None:
        """Yes, in any of the languages; every other key keeps the entry."""
        event.stop()
        event.prevent_default()
        self.dismiss(event.key.lower() in YES.values())


def ask_to_remove(app: App[None], talk: Conversation, entry: str, remove: Callable[[], None]) -> None:
    """Carry out `remove` once it is confirmed that this entry may go."""
    app.push_screen(LeavingScreen(talk, entry), lambda goes: remove() if goes else None)
