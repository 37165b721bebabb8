"""The footer: the keys that matter here, each with its word; as many as fit."""

from collections.abc import Sequence

from rich.cells import cell_len
from rich.text import Text
from textual.widgets import Static


class KeyLine(Static):
    """Shows keys, or for a moment a message."""

    DEFAULT_CSS = "KeyLine { height: 1; background: $panel; color: $foreground; padding: 0 1; dock: bottom; }"

    def __init__(self) -> None:
        """Begins empty."""
        super().__init__("", markup=False)
        self._keys: Sequence[tuple[str, str]] = ()
        self._tells = False

    def show(self, keys: Sequence[tuple[str, str]]) -> None:
        """(key, word) from left to right."""
        if keys != self._keys or self._tells:
            self._keys, self._tells = keys, False
            self._draw()

    def tell(self, text: str) -> None:
        """A message instead, until the keys are shown again."""
        self._tells = True
        self.update(Text(text, "bold", no_wrap=True, overflow="ellipsis"), layout=False)

    def on_resize(self) -> None:
        """Another width."""
        self._draw()

    def _draw(self) -> None:
        text, room = Text(no_wrap=True, overflow="ellipsis"), (self.size.width or 80) - 2
        # The last is the way out, and is never left off.
        shown, last = list[tuple[str, str]](), list(self._keys[-1:])
        for one in self._keys[:-1]:
            if cell_len("  ".join(f"{key} {word}" for key, word in [*shown, one, *last])) <= room:
                shown.append(one)
        for key, word in [*shown, *last]:
            text.append("  " if text else "").append(key, "bold").append(f" {word}")
        self.update(text, layout=False)
