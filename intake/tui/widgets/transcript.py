"""The talk so far: one drawn widget. Each entry is wrapped once; only the lines on screen are ever drawn."""

from collections.abc import Iterable, Sequence

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.theme import Theme

from intake.conversation.transcript import Entry
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


class Transcript(ScrollView, can_focus=False):
    """Shows entries; decides nothing."""

    DEFAULT_CSS = """
    Transcript {
        height: 1fr; min-height: 3; padding-left: 1; overflow-x: hidden; overflow-y: scroll; scrollbar-size-vertical: 0;
    }
    """

    def __init__(self) -> None:
        """Begins empty."""
        super().__init__()
        self._entries: list[Entry] = []
        self._rows: list[tuple[str, str]] = []
        self._width = 0
        self._at_end = True
        self._strips: dict[int, Strip] = {}  # what was drawn, for the rows drawn so far
        self._look: tuple[int, Style, str] | None = None

    def show(self, entries: Iterable[Entry]) -> None:
        """Draw these entries instead of what was there."""
        self._entries = list(entries)
        self._wrap_all()

    def add(self, entries: Sequence[Entry]) -> None:
        """Draw these entries below what is there."""
        self._entries.extend(entries)
        for entry in entries:
            self._rows.extend(self._wrapped(entry))
        self._grown()

    def on_resize(self) -> None:
        """Wrap anew only when the width changed; whoever stood at the end stays there."""
        if self.size.width != self._width:
            self._wrap_all()
        elif self._at_end:
            self._to_end()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Remember whether the end is in sight."""
        super().watch_scroll_y(old_value, new_value)
        self._at_end = new_value >= len(self._rows) - self.size.height

    def _wrap_all(self) -> None:
        self._width = self.size.width
        self._strips.clear()
        self._rows = [row for entry in self._entries for row in self._wrapped(entry)]
        self._grown()

    def _grown(self) -> None:
        self.virtual_size = Size(self.size.width, len(self._rows))
        self._to_end()
        self.refresh()

    def _to_end(self) -> None:
        self.scroll_to(
            y=max(0, len(self._rows) - self.size.height), animate=False, immediate=True, force=True
        )
        self._at_end = True

    def _wrapped(self, entry: Entry) -> list[tuple[str, str]]:
        width = max(20, (self._width or 79) - 6)
        rows: list[tuple[str, str]] = []
        for line in entry.text.splitlines() or [""]:
            rows += [(entry.kind, row) for row in rows_of(line, width)]
        mark = MARKS.get(entry.kind, "  ")
        return [(kind, (mark if at == 0 else " " * len(mark)) + text) for at, (kind, text) in enumerate(rows)]

    def render_line(self, y: int) -> Strip:
        """One line on screen."""
        return Strip([*self._strip(y + self.scroll_offset.y), self._bar(y)])

    def _strip(self, at: int) -> Strip:
        width, style = self.size.width - 1, self.rich_style
        if at >= len(self._rows):
            return Strip.blank(width, style)
        # A theme is told before the styles are those of it: both make another look.
        look = width, style, self.app.theme
        if look != self._look:
            self._strips.clear()
            self._look = look
        strip = self._strips.get(at)
        if strip is None:
            kind, text = self._rows[at]
            strip = Strip([Segment(text, style + _style(kind, self.app.current_theme))])
            strip = self._strips[at] = strip.adjust_cell_length(width, style)
        return strip

    def _bar(self, y: int) -> Segment:
        """Where in the talk these lines are: part of each line, because a scroll bar of its own is painted anew for every answer."""
        rows, height = len(self._rows), self.size.height
        if rows <= height:
            return Segment(" ", self.rich_style)
        from_, to = (
            self.scroll_offset.y * height // rows,
            -(-(self.scroll_offset.y + height) * height // rows),
        )
        styles = self.styles
        colour = styles.scrollbar_color if from_ <= y < to else styles.scrollbar_background
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
