"""The talk so far: one drawn widget. Each entry is wrapped once; only the lines on screen are ever drawn."""

from collections.abc import Iterable, Sequence

from rich.segment import Segment
from rich.style import Style
from textual.events import MouseScrollDown, MouseScrollUp
from textual.strip import Strip
from textual.theme import Theme

from intake.conversation.transcript import Entry
from intake.tui.widgets.drawn import Drawn, edge
from intake.tui.widgets.folding import rows_of

WHEEL = 2  # rows that one notch of the wheel moves
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


class Transcript(Drawn, can_focus=False):
    """Shows entries; decides nothing."""

    DEFAULT_CSS = "Transcript { height: 1fr; min-height: 3; }"

    def __init__(self) -> None:
        """Begins empty."""
        super().__init__()
        self._entries: list[Entry] = []
        self._rows: list[tuple[str, str]] = []
        self._width = 0  # what the rows were wrapped for; 0: not yet
        self._top: int | None = None  # the first row in sight; None: whichever lets the last one be seen
        self._strips: dict[tuple[int, str], Strip] = {}  # what was drawn: a row, and the bar at its end
        self._look: tuple[Style, str] | None = None
        self._base, self._edge = Style(), edge(Style())
        self._bars: list[str] = []

    def show(self, entries: Iterable[Entry]) -> None:
        """Draw these entries instead of what was there."""
        self._entries = list(entries)
        self._width, self._top = 0, None
        self.refresh()

    def add(self, entries: Sequence[Entry]) -> None:
        """Draw these entries below what is there, and go to the end."""
        self._entries.extend(entries)
        if self._width:
            for entry in entries:
                self._rows.extend(self._wrapped(entry))
        self._top = None
        self.refresh()

    def scroll_rows(self, rows: int) -> None:
        """Further up or down; whoever comes to the end stays there."""
        top = max(0, self._first + rows)
        self._top = top if top < self._last_first else None
        self.refresh()

    def on_mouse_scroll_up(self, event: MouseScrollUp) -> None:
        """The wheel."""
        event.stop()
        self.scroll_rows(-WHEEL)

    def on_mouse_scroll_down(self, event: MouseScrollDown) -> None:
        """The wheel."""
        event.stop()
        self.scroll_rows(WHEEL)

    # ------------------------------------------------------------ drawing

    @property
    def _last_first(self) -> int:
        """The row on top when the last one is in sight."""
        return max(0, len(self._rows) - self.size.height)

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

    def begin_rows(self, style: Style) -> None:
        """Every entry is wrapped once for each width, and here, where the width is known."""
        if self.size.width != self._width:
            self._width, self._top, self._look = self.size.width, None, None
            self._rows = [row for entry in self._entries for row in self._wrapped(entry)]
        # A theme is told before the styles are those of it: both make another look.
        look = style, self.app.theme
        if look != self._look:
            self._look, self._base, self._edge = look, style, edge(style)
            self._strips.clear()
        self._bars = self._drawn_bar()

    def render_line(self, y: int) -> Strip:
        """One line on screen."""
        at, bar = y + self._first, self._bars[y]
        strip = self._strips.get((at, bar))
        if strip is None:
            kind, text = self._rows[at] if at < len(self._rows) else ("", "")
            strip = Strip([self._edge, Segment(text, self._base + _style(kind, self.app.current_theme))])
            strip = strip.adjust_cell_length(self._width - 1, self._base)
            strip = Strip([*strip, self._bar(bar)], self._width)
            if at < len(self._rows):
                self._strips[at, bar] = strip
        return strip

    def _drawn_bar(self) -> list[str]:
        """For each line what stands at its end, to tell where in the talk it is.

        Part of each line, because a scroll bar of its own is painted anew for every answer.
        """
        rows, height, first = len(self._rows), self.size.height, self._first
        if rows <= height:
            return [""] * height
        from_, to = first * height // rows, -(-(first + height) * height // rows)
        return ["here" if from_ <= y < to else "elsewhere" for y in range(height)]

    def _bar(self, bar: str) -> Segment:
        if not bar:
            return Segment(" ", self._base)
        styles = self.styles
        colour = styles.scrollbar_color if bar == "here" else styles.scrollbar_background
        return Segment(" ", Style(bgcolor=colour.rich_color))


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
