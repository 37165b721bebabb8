"""The line in which a list is searched: a letter narrows it, Enter picks. It binds only keys that no terminal needs."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widgets import Input


class SearchLine(Input, inherit_bindings=False):
    """One line to type in."""

    DEFAULT_CSS = """
    SearchLine, SearchLine:focus { border: none; height: 1; padding: 0 1; background: $surface; color: $foreground; }
    SearchLine > .input--placeholder { color: $secondary; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "cursor_left", show=False), Binding("right", "cursor_right", show=False), Binding("home", "home", show=False),
        Binding("end", "end", show=False), Binding("backspace", "delete_left", show=False), Binding("delete", "delete_right", show=False),
        Binding("enter", "submit", show=False), Binding("ctrl+w", "delete_left_word", show=False), Binding("ctrl+v", "paste", show=False),
    ]  # fmt: skip
