"""A page over the talk: unboxed and full width, so that its text can be selected; Esc closes it. What it shows can be copied and saved."""

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.screen import ModalScreen

from intake.conversation.conversation import Conversation
from intake.conversation.lines import Reply
from intake.errors import IntakeError, system_reason
from intake.tui.widgets.key_line import KeyLine


class PageScreen(ModalScreen[None], inherit_bindings=False):
    """What the pages have in common: the talk, a key line at the foot, copying and saving."""

    DEFAULT_CSS = "PageScreen { background: $background; }"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "close", show=False)]
    file_name: ClassVar[str] = "intake"

    def __init__(self, conversation: Conversation) -> None:
        """A page about this talk."""
        super().__init__()
        self.talk = conversation

    def plain(self) -> str:
        """What copying and saving give."""
        return ""

    def keys(self) -> list[tuple[str, str]]:
        """The keys at the foot."""
        return [("Esc", self.talk.words.tr.gettext("Close"))]

    def tell(self, text: str = "") -> None:
        """A message at the foot; with no text, the keys."""
        line = self.query_one(KeyLine)
        if text:
            line.tell(text)
        else:
            line.show(self.keys())

    def redraw(self) -> None:
        """Show what is known now."""

    def carry_out(self, call: Callable[[], Reply]) -> Reply | None:
        """One turn that this page asks for; a fault is told at the foot."""
        try:
            return call()
        except IntakeError as fault:
            self.tell(fault.worded(self.talk.words.tr.gettext))
            return None

    def action_close(self) -> None:
        """Back to the talk."""
        self.dismiss(None)

    def action_copy(self) -> None:
        """Into the terminal's clipboard, which may or may not take it."""
        self.app.copy_to_clipboard(self.plain())
        self.tell(
            self.talk.words.tr.gettext(
                "Sent to the terminal's clipboard. If it did not arrive: S saves to a file."
            )
        )

    def action_save(self) -> None:
        """Into a file of this folder, under a name that is not taken."""
        path = free_path(f"{self.file_name}-{self.talk.state.claim}.txt")
        try:
            path.write_text(self.plain() + "\n", encoding="utf-8")
        except OSError as fault:
            tr = self.talk.words.tr
            self.tell(tr.text("Not saved: %(reason)s", reason=system_reason(fault).worded(tr.gettext)))
            return
        self.tell(f"{self.talk.words.tr.gettext('Saved:')} {path.absolute()}")


def free_path(name: str) -> Path:
    """A file in this folder that does not exist yet: `name`, or the same with a number."""
    path = Path(name)
    number = 1
    while path.exists():
        number += 1
        path = Path(name).with_stem(f"{Path(name).stem}-{number}")
    return path
