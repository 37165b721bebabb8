"""A page that is one text to be read: it scrolls by key, and the mouse is left to the terminal, so that it can be selected."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll

from intake.tui.keys import letters
from intake.tui.mouse import released, taken
from intake.tui.screens.page import PageScreen


class TextPage(PageScreen, inherit_bindings=True):
    """Unboxed and full width. Holds one VerticalScroll."""

    DEFAULT_CSS = "TextPage VerticalScroll { height: 1fr; }"
    BINDINGS: ClassVar[list[BindingType]] = letters(
        Binding("c", "copy", show=False), Binding("s", "save", show=False), Binding("up", "move(-1)", show=False), Binding("down", "move(1)", show=False),
        Binding("pageup", "move(-10)", show=False), Binding("pagedown,space", "move(10)", show=False),
    )  # fmt: skip

    def on_mount(self) -> None:
        """The mouse selects."""
        released(self.app)

    def on_unmount(self) -> None:
        """The mouse comes back."""
        taken(self.app)

    def action_move(self, lines: int) -> None:
        """Scroll."""
        self.query_one(VerticalScroll).scroll_relative(y=lines, animate=False)
