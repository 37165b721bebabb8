"""Where answers are typed or pasted. It reports what was sent; a paste is held until Enter, also where the terminal does not mark it."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.events import Key, Paste
from textual.message import Message
from textual.widgets import TextArea

from intake.late_dataclass import dataclass

FAST = 0.015  # seconds between two keys: nobody types that fast, and a paste always does
BURST = 2  # so many fast keys before an Enter are a paste


class AnswerInput(TextArea, inherit_bindings=False, inherit_css=False):
    """A few lines; Enter sends. On an empty line the arrows move in the choices, and the space bar marks one."""

    # TextArea's own styles are for all that it can be; reading them is a good part of a start.
    COMPONENT_CLASSES: ClassVar[set[str]] = TextArea.COMPONENT_CLASSES
    DEFAULT_CSS = """
    AnswerInput {
        width: 1fr; height: 3; overflow-x: hidden; overflow-y: auto; scrollbar-size-vertical: 1; border-left: outer $primary; padding: 0 1;
        background: $surface; color: $foreground;
        & .text-area--cursor { color: $input-cursor-foreground; background: $input-cursor-background; }
        & .text-area--selection { color: $input-selection-foreground; background: $input-selection-background; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "cursor_left", show=False), Binding("right", "cursor_right", show=False), Binding("home", "cursor_line_start", show=False),
        Binding("end", "cursor_line_end", show=False), Binding("backspace", "delete_left", show=False), Binding("delete", "delete_right", show=False),
        Binding("ctrl+left", "cursor_word_left", show=False), Binding("ctrl+right", "cursor_word_right", show=False),
        Binding("ctrl+v", "paste", show=False), Binding("ctrl+x", "cut", show=False), Binding("ctrl+w", "delete_word_left", show=False),
        Binding("ctrl+u", "delete_to_start_of_line", show=False),
    ]  # fmt: skip

    @dataclass
    class Sent(Message):
        """Enter: `pasted` tells that the text came from a paste of several lines."""

        text: str
        pasted: bool

    @dataclass
    class Moved(Message):
        """An arrow where there is one line at most."""

        step: int

    class Marked(Message):
        """The space bar on an empty line."""

    def __init__(self, *, id: str | None = None) -> None:
        """Begins empty."""
        super().__init__(
            soft_wrap=True, show_line_numbers=False, tab_behavior="focus", highlight_cursor_line=False, id=id
        )
        self.pasted = False
        self._last_key = 0.0
        self._burst = 0

    def fresh(self, text: str = "") -> None:
        """Another text instead of what is there."""
        self.load_text(text)
        if text:
            self.move_cursor(self.document.end)
        self.pasted = "\n" in text
        self._burst = 0

    def sent(self, text: str) -> None:
        """This was heard, and goes; what was typed behind it meanwhile stays."""
        self.fresh(self.text.removeprefix(text))

    async def _on_paste(self, event: Paste) -> None:
        if "\n" in event.text.strip() or "\r" in event.text.strip():
            self.pasted = True
        event.text = event.text.replace("\r\n", "\n").replace(
            "\r", "\n"
        )  # then TextArea's own handler inserts it

    async def _on_key(self, event: Key) -> None:
        gap, self._last_key = event.time - self._last_key, event.time
        self._burst = self._burst + 1 if gap < FAST else 0
        if event.key == "enter":
            if self._burst >= BURST:
                self.pasted = True
                self.insert("\n")
            else:
                self.post_message(self.Sent(self.text, self.pasted and "\n" in self.text.strip()))
        elif event.key in ("up", "down") and "\n" not in self.text:
            self.post_message(self.Moved(1 if event.key == "down" else -1))
        elif event.key == "space" and not self.text:
            self.post_message(self.Marked())
        elif event.key in ("shift+enter", "ctrl+enter"):
            self.insert("\n")
        else:
            return  # TextArea's own handler follows
        event.prevent_default()
        event.stop()
