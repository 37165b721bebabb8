"""A figure: what was measured, against what in the same run, and the ratio that is allowed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """Seconds, and the seconds they are held against. `limit` is the largest ratio allowed; `quiet` is a limit in seconds on a quiet machine.

    A time alone says as much of the machine as of the program: only the ratio decides, `quiet` is printed beside it.
    """

    what: str
    seconds: float
    against: str
    floor: float
    limit: float
    quiet: float = 0.0

    @property
    def ratio(self) -> float:
        """How many times as long as what it is held against."""
        return self.seconds / self.floor

    @property
    def holds(self) -> bool:
        """Whether the ratio is within its limit."""
        return self.ratio <= self.limit


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something that was not measured, and why."""

    what: str
    why: str


def median(seconds: Iterable[float]) -> float:
    """The one in the middle."""
    return share(seconds, 0.5)


def share(seconds: Iterable[float], part: float) -> float:
    """The least that so large a part does not exceed: 0.95 gives p95."""
    ordered = sorted(seconds)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def shown(seconds: float) -> str:
    """Seconds in the unit that a person would say them in."""
    return f"{seconds * 1e3:.1f} ms" if seconds >= 1e-3 else f"{seconds * 1e6:.0f} µs"


def table(figures: Sequence[Figure]) -> list[str]:
    """Lines of a table in Markdown: for a terminal and for the README alike."""
    rows = [("what", "takes", "against", "takes", "ratio", "at most")]
    for one in figures:
        limit = f"{one.limit:g} ×" + (f", {shown(one.quiet)} when quiet" if one.quiet else "")
        mark = "" if one.holds else "  **over**"
        rows.append(
            (one.what, shown(one.seconds), one.against, shown(one.floor), f"{one.ratio:.3g} ×{mark}", limit)
        )
    widths = [max(len(row[at]) for row in rows) for at in range(6)]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"
        for row in rows
    ]
    return [lines[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *lines[1:]]
