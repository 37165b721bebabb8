"""The terminal: theme, screens, keys and nothing else."""

import sys
from typing import TYPE_CHECKING, Any, ClassVar

from textual.app import App
from textual.binding import Binding, BindingType
from textual.reactive import Reactive
from textual.screen import Screen
from textual.theme import Theme

from intake.conversation.beginning import Beginning
from intake.settings import Settings
from intake.store.contract import Store

if TYPE_CHECKING:
    from intake.conversation.conversation import Conversation

DARK = Theme(
    name="intake-dark", primary="#7fb4ff", secondary="#9ad0c2", warning="#ffd166", error="#ff9a8b", success="#9be39b", accent="#ffd166", foreground="#f2f2f2",
    background="#101418", surface="#1a2026", panel="#222a32", dark=True,
)  # fmt: skip
LIGHT = Theme(
    name="intake-light", primary="#0b4f9e", secondary="#1d6b5c", warning="#7a4d00", error="#a4160c", success="#1b661b", accent="#7a4d00", foreground="#14181c",
    background="#ffffff", surface="#f1f4f7", panel="#e3e8ee", dark=False,
)  # fmt: skip


THEMES = {DARK.name: DARK, LIGHT.name: LIGHT}


class IntakeApp(App[None], inherit_bindings=False):
    """One window on the claims of a store."""

    # From the first, so that no style is read twice.
    theme: Reactive[str] = Reactive(DARK.name)
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+q", "quit", show=False, priority=True, id="leave")]
    ENABLE_COMMAND_PALETTE = False  # Ctrl+P opens a menu of Intake's own, in the language of the talk
    CSS = """
    Screen { background: $background; color: $foreground; }
    #title { dock: top; height: 1; background: $primary; color: $background; text-style: bold; padding: 0 1; }
    #urgent { height: 1; color: $warning; text-style: bold; padding: 0 1; }
    OptionList > .option-list--option-highlighted, OptionList:focus > .option-list--option-highlighted {
        background: $primary; color: $background; text-style: none; }
    OptionList > .option-list--option-disabled { color: $foreground; }
    """

    def __init__(
        self,
        settings: Settings,
        store: Store,
        conversation: "Conversation | Beginning | None",
        role: str = "",
        *,
        mouse: bool = True,
    ) -> None:
        """With a conversation, or one that is about to begin, it opens there, else at home."""
        super().__init__()
        self.with_mouse = mouse
        self.settings, self.store, self.conversation, self.desk_role = settings, store, conversation, role
        self.left: Conversation | None = None if isinstance(conversation, Beginning) else conversation
        if settings.profile.theme == LIGHT.name:
            self.theme = LIGHT.name

    @property
    def available_themes(self) -> dict[str, Theme]:
        """Textual's and Intake's own; here, because the styles are read with the first theme before any could be registered."""
        return {**super().available_themes, **THEMES}

    @property
    def current_theme(self) -> Theme:
        """As Textual's, which makes a dictionary of all themes for each line that it draws."""
        return THEMES.get(self.theme) or super().current_theme

    def get_default_screen(self) -> Screen[Any]:
        """With a conversation, its screen is the first: one that is pushed over an empty one is laid out and styled twice."""
        if self.conversation is None:
            return super().get_default_screen()
        from intake.tui.screens.conversation import ConversationScreen

        return ConversationScreen(self.conversation)

    def on_mount(self) -> None:
        """The first screen."""
        if self.settings.profile.keys:
            self.set_keymap(dict(self.settings.profile.keys))
        if self.conversation is None:
            from intake.tui.screens.home import HomeScreen

            self.push_screen(HomeScreen(self.settings, self.store, self.desk_role))

    def open(self, conversation: "Conversation", pasted: str = "") -> None:
        """Talk about this claim; a story that was pasted at home is read first."""
        from intake.tui.screens.conversation import ConversationScreen

        self.left = conversation
        self.push_screen(ConversationScreen(conversation, pasted))

    def _fatal_error(self) -> None:
        """Leave the screen without the traceback that Textual would print; `run_app` hands the fault to the outermost door."""
        self.bell()
        self._close_messages_no_wait()

    async def action_quit(self) -> None:
        """Leave; unsent text is kept."""
        from intake.tui.screens.talking import TalkingScreen

        for screen in self.screen_stack:
            if isinstance(screen, TalkingScreen):
                screen.keep_now()
        self.exit()


def run_app(
    settings: Settings,
    store: Store,
    conversation: "Conversation | Beginning | None",
    role: str = "",
    *,
    mouse: bool = True,
) -> int:
    """The terminal until it is left; three lines stay behind."""
    app = IntakeApp(settings, store, conversation, role, mouse=mouse)
    app.run(mouse=mouse)
    if app._exception is not None:
        raise app._exception
    left = conversation.begun if isinstance(conversation, Beginning) else app.left
    if left is not None:
        from intake.conversation.farewell import farewell

        for line in farewell(left):
            sys.stdout.write(line + "\n")
    return app.return_code or 0
