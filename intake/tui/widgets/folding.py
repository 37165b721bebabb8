"""Text broken into rows at ordinary spaces only: what a no-break space joins stays together, as French writes “?” and “:”.

Stands alone because the wrapping of rich and of textual takes a no-break space for a place to break.
"""

import re

from rich.cells import cell_len, chop_cells
from rich.text import Text
from textual.geometry import Size
from textual.widgets import Static

_SPACES, _WORD = re.compile("[ \t]+"), re.compile("[^ \t]+")
NARROWEST = 8


def rows_of(line: str, width: int) -> list[str]:
    """The rows of one line; a word that is longer than a row is broken."""
    rows, current = [], ""
    for word in _SPACES.split(line.strip(" \t")):
        for piece in chop_cells(word, width) or [""]:
            if current and cell_len(current) + 1 + cell_len(piece) > width:
                rows.append(current)
                current = piece
            else:
                current = f"{current} {piece}" if current else piece
    return [*rows, current]


def folded(text: Text, width: int, hang: int = 0) -> Text:
    """The same text with its styles, in rows of at most `width` cells; what stands indented goes on so, `hang` cells further in."""
    lines = text.split("\n", allow_blank=True)
    return Text("\n").join(row for line in lines for row in _rows(line, width, hang))


def _rows(line: Text, width: int, hang: int) -> list[Text]:
    plain, width = line.plain, max(NARROWEST, width)
    indent = len(plain) - len(plain.lstrip(" ")) + hang
    starts, lead = [0], 0
    for word in _WORD.finditer(plain):
        if (
            cell_len(plain[starts[-1] : word.end()]) + lead > width
            and plain[starts[-1] : word.start()].strip()
        ):
            starts.append(word.start())
            lead = indent
        while cell_len(rest := plain[starts[-1] : word.end()]) + lead > width:
            starts.append(starts[-1] + len(chop_cells(rest, width - lead)[0]))
            lead = indent
    ends = [*starts[1:], len(plain)]
    return [
        _row(line[start:end], indent if place else 0)
        for place, (start, end) in enumerate(zip(starts, ends, strict=True))
    ]


def _row(piece: Text, indent: int) -> Text:
    piece.rstrip()
    return Text(" " * indent).append_text(piece) if indent else piece


class Prose(Static):
    """Running text that is folded to the width that there is."""

    DEFAULT_CSS = "Prose { height: auto; }"

    def __init__(self, text: Text | str = "", *, id: str | None = None) -> None:
        """Markup means nothing in it."""
        super().__init__("", id=id, markup=False)
        self._text, self._at = Text(), 78
        self.tell(text)

    def tell(self, text: Text | str) -> None:
        """Show this text."""
        self._text = text if isinstance(text, Text) else Text(text)
        self.update(folded(self._text, self._at))

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Folded for this width before it is measured."""
        if width != self._at:
            self._at = width
            self.update(folded(self._text, width), layout=False)
        return super().get_content_height(container, viewport, width)
