"""The talk so far, as rows. Each entry is wrapped once; only the rows on screen are ever drawn."""

from collections.abc import Iterable, Sequence

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Size
from textual.strip import Strip
from textual.theme import Theme

from intake.conversation.transcript import Entry
from intake.late_dataclass import dataclass
from intake.tui.widgets.drawn import edge
from intake.tui.widgets.folding import rows_of

MARKS = {
    "question": "? ",
    "said": "> ",
    "heard": "= ",
    "note": "# ",
    "check": "~ ",
    "action": "! ",
    "info": "  ",
    "calm": "  ",
    "error": "x ",
    "help": "i ",
}


@dataclass
class Look:
    """The colours of now: of the text, and of the bar at its end where the talk is longer than the screen."""

    base: Style
    theme: Theme
    here: Style
    elsewhere: Style


class Transcript:
    """Holds entries and draws their rows; whoever shows them says for which size, and when."""

    def __init__(self) -> None:
        """Begins empty."""
        self._entries: list[Entry] = []
        self._rows: list[tuple[str, str]] = []
        self._size = Size()
        self._width = 0  # what the rows were wrapped for; 0: not yet
        self._top: int | None = None  # the first row in sight; None: whichever lets the last one be seen
        self._strips: dict[tuple[int, str], Strip] = {}  # what was drawn: a row, and the bar at its end
        self._look: Look | None = None
        self._bars: list[str] = []

    def show(self, entries: Iterable[Entry]) -> None:
        """These entries instead of what was there."""
        self._entries = list(entries)
        self._width, self._top = 0, None

    def add(self, entries: Sequence[Entry]) -> None:
        """These entries below what is there; the end is in sight."""
        self._entries.extend(entries)
        if self._width:
            for entry in entries:
                self._rows.extend(self._wrapped(entry))
        self._top = None

    def scroll_rows(self, rows: int) -> None:
        """Further up or down; whoever comes to the end stays there."""
        top = max(0, self._first + rows)
        self._top = top if top < self._last_first else None

    # ------------------------------------------------------------ drawing

    def begin(self, size: Size, look: Look) -> None:
        """Told before rows are drawn. Every entry is wrapped once for each width, and here, where the width is known."""
        self._size = size
        if size.width != self._width:
            self._width, self._top, self._look = size.width, None, None
            self._rows = [row for entry in self._entries for row in self._wrapped(entry)]
        if look != self._look:
            self._look = look
            self._strips.clear()
        self._bars = self._drawn_bar()

    def strip(self, y: int) -> Strip:
        """One row on screen."""
        look = self._look
        if look is None:
            return Strip.blank(self._width)
        at, bar = y + self._first, self._bars[y]
        strip = self._strips.get((at, bar))
        if strip is None:
            kind, text = self._rows[at] if at < len(self._rows) else ("", "")
            strip = Strip([edge(look.base), Segment(text, look.base + _style(kind, look.theme))])
            strip = strip.adjust_cell_length(self._width - 1, look.base)
            end = {"here": look.here, "elsewhere": look.elsewhere}.get(bar, look.base)
            strip = Strip([*strip, Segment(" ", end)], self._width)
            if at < len(self._rows):
                self._strips[at, bar] = strip
        return strip

    @property
    def _last_first(self) -> int:
        """The row on top when the last one is in sight."""
        return max(0, len(self._rows) - self._size.height)

    @property
    def _first(self) -> int:
        """The row on top."""
        return self._last_first if self._top is None else min(self._top, self._last_first)

    def _wrapped(self, entry: Entry) -> list[tuple[str, str]]:
        width = max(20, self._width - 7)
        rows: list[tuple[str, str]] = []
        for line in entry.text.splitlines() or [""]:
            rows += [(entry.kind, row) for row in rows_of(line, width)]
        mark = MARKS.get(entry.kind, "  ")
        return [(kind, (mark if at == 0 else " " * len(mark)) + text) for at, (kind, text) in enumerate(rows)]

    def _drawn_bar(self) -> list[str]:
        """For each line what stands at its end, to tell where in the talk it is.

        Part of each line, because a scroll bar of its own is painted anew for every answer.
        """
        rows, height, first = len(self._rows), self._size.height, self._first
        if rows <= height:
            return [""] * height
        from_, to = first * height // rows, -(-(first + height) * height // rows)
        return ["here" if from_ <= y < to else "elsewhere" for y in range(height)]


def _style(kind: str, theme: Theme) -> Style:
    """How an entry of this kind looks: not by component classes, which are styled at every start whether any entry is shown or not."""
    match kind:
        case "question":
            return Style(bold=True)
        case "heard":
            return Style(color=theme.success)
        case "error":
            return Style(color=theme.error)
        case "action":
            return Style(color=theme.warning, bold=True)
        case "calm":
            return Style(italic=True)
        case _:
            return Style()
