"""Rows of a list: each on one line, cut where the window is too narrow, with what belongs at the right end at the right end."""

from rich.text import Text


def row(left: str, right: str, width: int, style: str = "") -> Text:
    """One row: `left` is cut for the sake of `right`."""
    end = Text(right, no_wrap=True)
    start = Text(" ".join(left.split("\n")), style, no_wrap=True)
    room = max(8, width - (end.cell_len + 2 if right else 0))
    start.truncate(room, overflow="ellipsis")
    if right:
        start.pad_right(max(0, room - start.cell_len))
        start.append("  ").append_text(end)
    return start
