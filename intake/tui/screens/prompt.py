"""A few words are needed: a note, the proof of a tick, a reason, a reply that came back. Enter sends them, Esc closes."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen

from intake.tui.widgets.answer_input import AnswerInput
from intake.tui.widgets.folding import Prose


class PromptScreen(ModalScreen[str], inherit_bindings=False):
    """Asks for a few words at the foot of the screen; gives them back, or "" where it was closed."""

    DEFAULT_CSS = """
    PromptScreen { align: center bottom; background: $background 60%; }
    PromptScreen > Vertical { height: auto; background: $panel; border-top: solid $primary; }
    PromptScreen Prose { padding: 0 1; }
    PromptScreen AnswerInput { height: 4; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "close", show=False)]

    def __init__(self, title: str, hint: str, may_be_empty: bool = False) -> None:
        """`title` says what is asked for, `hint` what helps to write it."""
        super().__init__()
        self.wanted, self.hint, self.may_be_empty = title, hint, may_be_empty

    def compose(self) -> ComposeResult:
        """What is asked, and where to write."""
        from rich.text import Text

        text = Text(self.wanted, "bold")
        if self.hint:
            text.append(f"\n{self.hint}", "dim")
        with Vertical():
            yield Prose(text)
            yield AnswerInput()

    def on_mount(self) -> None:
        """Write at once."""
        self.query_one(AnswerInput).focus()

    @on(AnswerInput.Sent)
    def sent(self, event: AnswerInput.Sent) -> None:
        """Enter."""
        event.stop()
        if event.text.strip() or self.may_be_empty:
            self.dismiss(event.text.strip())

    @on(AnswerInput.Changed)
    @on(AnswerInput.Moved)
    @on(AnswerInput.Marked)
    def ignored(self, event: AnswerInput.Changed | AnswerInput.Moved | AnswerInput.Marked) -> None:
        """There are no choices here; a space is a space."""
        event.stop()

    def action_close(self) -> None:
        """Esc."""
        self.dismiss("")
