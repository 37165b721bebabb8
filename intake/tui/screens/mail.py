"""The short notice as a mail: subject and body, to copy or save."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll

from intake.conversation.conversation import Conversation
from intake.tui.keys import letters
from intake.tui.mouse import released, taken
from intake.tui.screens.page import PageScreen
from intake.tui.widgets.folding import Prose
from intake.tui.widgets.key_line import KeyLine


class MailScreen(PageScreen, inherit_bindings=True):
    """Unboxed, full width, the mouse left to the terminal."""

    DEFAULT_CSS = "MailScreen VerticalScroll { height: 1fr; }"
    BINDINGS: ClassVar[list[BindingType]] = letters(
        Binding("c", "copy", show=False), Binding("s", "save", show=False), Binding("up", "move(-1)", show=False), Binding("down", "move(1)", show=False),
        Binding("pageup", "move(-10)", show=False), Binding("pagedown,space", "move(10)", show=False),
    )  # fmt: skip
    file_name = "short-notice"

    def __init__(self, conversation: Conversation) -> None:
        """The notice of this talk, as it is now."""
        super().__init__(conversation)
        from intake.documents.short_notice import short_notice

        state = conversation.state
        self.mail = short_notice(state, state.language, state.role, conversation.now())

    def compose(self) -> ComposeResult:
        """The mail, the keys."""
        with VerticalScroll(can_focus=False):
            yield Prose(self.mail)
        yield KeyLine()

    def on_mount(self) -> None:
        """Select it with the mouse, or copy it."""
        released(self.app)
        self.tell()

    def on_unmount(self) -> None:
        """The mouse comes back."""
        taken(self.app)

    def keys(self) -> list[tuple[str, str]]:
        """Copy, save, close."""
        tr = self.talk.words.tr
        return [("C", tr.gettext("Copy")), ("S", tr.gettext("Save")), *super().keys()]

    def plain(self) -> str:
        """The mail."""
        return self.mail

    def action_move(self, lines: int) -> None:
        """Scroll."""
        self.query_one(VerticalScroll).scroll_relative(y=lines, animate=False)
