"""Beside the talk, where there is room: the urgent actions, each with who, what and a clock, and the sections with what is done and open."""

from collections.abc import Sequence
from itertools import zip_longest
from textwrap import wrap

from rich.style import Style
from rich.text import Text
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

from intake.conversation.panes import ActionPane, SectionPane
from intake.language.catalogs import Translator


class SidePane(Widget):
    """Shows what it is given, as much as fits."""

    DEFAULT_CSS = "SidePane { dock: right; width: 42; height: 1fr; margin: 1 0; padding: 0 1; border-left: solid $primary; }"

    def __init__(self) -> None:
        """Begins empty."""
        super().__init__()
        self._rows: list[Text] = []
        self._base = Style()

    def show(self, tr: Translator, actions: Sequence[ActionPane], sections: Sequence[SectionPane]) -> None:
        """Draw actions and sections."""
        width = max(20, self.size.width)
        room = max(12, self.size.height or 36) - len(sections) - 4
        rows = [_row(tr.gettext("Urgent actions"), width, "bold")]
        if not actions:
            rows.append(_row(tr.gettext("Nothing urgent stands."), width))
        left = len(actions)
        for one in actions:
            lines = wrap(f"! {one.title}", width, subsequent_indent="  ")
            if left < len(actions) and len(lines) + 1 > room:
                break
            room, left = room - len(lines) - 1, left - 1
            rows += [_row(line, width, "bold" if one.priority == "now" else "") for line in lines]
            rows.append(_row(f"  {one.detail}", width, "dim"))
        if left:
            rows.append(_row(tr.text("+%(n)s more (F2)", n=left), width, "dim"))
        rows += [Text(), _row(tr.gettext("Sections"), width, "bold")]
        for section in sections:
            mark, total = "·" if section.open else "✓", section.done + section.open
            count = f"{section.done}/{total}"
            title = _row(f"{mark} {section.title}", width - len(count) - 1)
            title.pad_right(max(0, width - title.cell_len - len(count)))
            rows.append(title.append(count, "dim" if section.open else ""))
        before, self._rows = self._rows, rows
        # After an answer few rows are others than before: only they are painted.
        changed = [y for y, (old, new) in enumerate(zip_longest(before, rows)) if old != new]
        if changed:
            self.refresh(*(Region(0, y, width, 1) for y in changed))

    def render_lines(self, crop: Region) -> list[Strip]:
        """Its rows, in the colours of now."""
        self._base = self.rich_style
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        """One row."""
        row = self._rows[y] if y < len(self._rows) else Text()
        strip = Strip(row.render(self.app.console)).apply_style(self._base)
        return strip.adjust_cell_length(self.size.width, self._base)


def _row(text: str, width: int, style: str = "") -> Text:
    """One row, cut with an ellipsis where the pane is too narrow for it."""
    row = Text(text, style, no_wrap=True)
    row.truncate(width, overflow="ellipsis")
    return row
