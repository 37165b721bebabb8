"""A widget that hands over whole rows, and nothing else stands between them and the screen.

Stands alone because Textual's own way to a row looks up borders, padding and colours for each of them anew, which is most of what
painting an answer takes.
"""

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget


def edge(style: Style) -> Segment:
    """A free cell at the edge of a row."""
    return Segment(" ", Style(bgcolor=style.bgcolor))


class Drawn(Widget):
    """Draws its rows itself, each as wide as it is. Borders, padding and opacity mean nothing to it."""

    def begin_rows(self, style: Style) -> None:
        """Told before rows are drawn: the colours of now. `self.size` is that of now, too."""

    def render_line(self, y: int) -> Strip:
        """One row, `self.size.width` cells wide."""
        raise NotImplementedError

    def render_lines(self, crop: Region) -> list[Strip]:
        """The rows from `crop.y` on."""
        self.begin_rows(self.rich_style)
        strips = [self.render_line(y) for y in crop.line_range]
        background = self.background_colors[1]
        for one in self.get_line_filters():
            strips = [strip.apply_filter(one, background) for strip in strips]
        if crop.column_span != (0, self.size.width):
            strips = [strip.crop(*crop.column_span) for strip in strips]
        return strips
