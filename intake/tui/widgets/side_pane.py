"""Beside the talk, where there is room: the urgent actions, each with who, what and a clock, and the sections with what is done and open."""

from collections.abc import Sequence
from textwrap import wrap

from rich.text import Text
from textual.widgets import Static

from intake.conversation.panes import ActionPane, SectionPane
from intake.language.catalogs import Translator


class SidePane(Static):
    """Shows what it is given, as much as fits."""

    DEFAULT_CSS = "SidePane { dock: right; width: 42; height: 1fr; margin: 1 0; padding: 0 1; border-left: solid $primary; }"

    def __init__(self) -> None:
        """Begins empty."""
        super().__init__("", markup=False)

    def show(self, tr: Translator, actions: Sequence[ActionPane], sections: Sequence[SectionPane]) -> None:
        """Draw actions and sections."""
        width = max(20, self.size.width)
        room = max(12, self.size.height or 36) - len(sections) - 4
        text = Text()
        text.append_text(_line(tr.gettext("Urgent actions"), width, "bold"))
        if not actions:
            text.append_text(_line(f"\n{tr.gettext('Nothing urgent stands.')}", width))
        left = len(actions)
        for one in actions:
            lines = wrap(f"! {one.title}", width, subsequent_indent="  ")
            if left < len(actions) and len(lines) + 1 > room:
                break
            room, left = room - len(lines) - 1, left - 1
            for line in lines:
                text.append_text(_line(f"\n{line}", width, "bold" if one.priority == "now" else ""))
            text.append_text(_line(f"\n  {one.detail}", width, "dim"))
        if left:
            text.append_text(_line("\n" + tr.text("+%(n)s more (F2)", n=left), width, "dim"))
        text.append_text(_line(f"\n\n{tr.gettext('Sections')}", width, "bold"))
        for section in sections:
            mark, total = "·" if section.open else "✓", section.done + section.open
            count = f"{section.done}/{total}"
            title = _line(f"{mark} {section.title}", width - len(count) - 1)
            title.pad_right(max(0, width - title.cell_len - len(count)))
            text.append("\n").append_text(title).append(count, "dim" if section.open else "")
        self.update(text, layout=False)


def _line(text: str, width: int, style: str = "") -> Text:
    """One line, cut with an ellipsis where the pane is too narrow for it; leading line ends stay."""
    body = text.lstrip("\n")
    line = Text(body, style, no_wrap=True, overflow="ellipsis")
    line.truncate(width, overflow="ellipsis")
    return Text("\n" * (len(text) - len(body))).append_text(line)
