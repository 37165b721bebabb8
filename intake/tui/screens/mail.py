"""The short notice as a mail: subject and body, to copy or save."""

from textual.app import ComposeResult
from textual.containers import VerticalScroll

from intake.conversation.conversation import Conversation
from intake.tui.screens.text_page import TextPage
from intake.tui.widgets.folding import Prose
from intake.tui.widgets.key_line import KeyLine


class MailScreen(TextPage, inherit_bindings=True):
    """The mail as it would go now."""

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
        """The keys."""
        self.tell()

    def keys(self) -> list[tuple[str, str]]:
        """Copy, save, close."""
        tr = self.talk.words.tr
        return [("C", tr.gettext("Copy")), ("S", tr.gettext("Save")), *super().keys()]

    def plain(self) -> str:
        """The mail."""
        return self.mail
