"""`make bench`: how fast Intake is, as medians and ratios side by side in one run. It writes nothing unless asked for the README.

    python -m benchmarks [--readme] [--tiny] [PART…]      parts: start answer talk

Ends with 1 where a ratio is beyond its limit. `--tiny` only shows that the benchmarks run: its figures mean nothing.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import strftime

from benchmarks import answers, long_talk, peers, reading, startup
from benchmarks.figures import Figure, LeftOut, median, table
from benchmarks.form import form_of, plan_of

README = Path(__file__).parent.parent / "README.md"
FROM, TO = "<!-- figures of the last `make bench README=1` -->\n", "<!-- end of the figures -->\n"

Found = list[Figure | LeftOut]


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much is measured: starts of each program, questions of the three forms, walks through each, readings, entries of the talks, letters, answers."""

    starts: int = 15
    small: int = 100
    middle: int = 1000
    large: int = 10000
    walks: int = 5
    readings: int = 20
    talks: tuple[int, ...] = (10, 1000, 5000)
    letters: int = 40
    answers: int = 20


TINY = Sizes(
    starts=1, small=20, middle=40, large=60, walks=1, readings=1, talks=(10, 30), letters=2, answers=2
)


def starting(sizes: Sizes, work: Path) -> Found:
    """The first question, and the commands that only answer."""
    return [*startup.measure(work / "home", sizes.starts)]


def answering(sizes: Sizes, work: Path) -> Found:
    """One answer in the model, and reading what is typed."""
    sizes_of = (sizes.small, sizes.middle, sizes.large)
    forms = {size: form_of(size) for size in sizes_of}
    plans = {size: plan_of(form, _made(work / f"form-{size}")) for size, form in forms.items()}
    took: dict[int, list[float]] = {size: [] for size in sizes_of}
    corrections: list[float] = []
    for at in range(sizes.walks + 1):
        for size in sizes_of:
            walk = answers.walk(forms[size], plans[size])
            if at:  # the first walk only makes the conditions
                took[size].append(median(walk.answers))
                corrections += walk.corrections if size == sizes.middle else ()
    one = {size: median(seconds) for size, seconds in took.items()}
    corrected = median(corrections)
    text, seconds = reading.slowest(sizes.readings)
    peer = peers.odk(forms[sizes.middle], work)
    found: Found = [
        Figure(f"one answer, {sizes.large:,} questions", one[sizes.large], f"{sizes.small:,} questions", one[sizes.small], 1.5),
        Figure(f"reading “{text}”, the slowest", seconds, "one answer in the model", one[sizes.middle], 40, quiet=0.002),
    ]  # fmt: skip
    if isinstance(peer, LeftOut):
        return [
            *found,
            peer,
            LeftOut(
                "one answer, alone",
                f"{one[sizes.middle] * 1e6:.0f} µs; a correction {corrected * 1e6:.0f} µs",
            ),
        ]
    return [
        Figure(f"one answer, {sizes.middle:,} questions", one[sizes.middle], peer.name, peer.answer, 0.1),
        Figure(
            f"correcting an early answer, {sizes.middle:,} questions",
            corrected,
            peer.name,
            peer.correction,
            0.1,
        ),
        *found,
    ]


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def talking(sizes: Sizes, work: Path) -> Found:
    """Letters and answers in a long talk."""
    return [*long_talk.measure(work, sizes.talks, sizes.letters, sizes.answers)]


PARTS: dict[str, Callable[[Sizes, Path], Found]] = {"start": starting, "answer": answering, "talk": talking}


def main(arguments: Sequence[str]) -> int:
    """Measure, print, and say whether all ratios are within their limits."""
    parser = argparse.ArgumentParser(prog="make bench", description="How fast Intake is.")
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"only these: {', '.join(PARTS)}")
    parser.add_argument("--readme", action="store_true", help="write the figures into README.md")
    parser.add_argument("--tiny", action="store_true", help="only show that the benchmarks run")
    options = parser.parse_args(arguments)
    strange = [one for one in options.parts if one not in PARTS]
    if strange:
        parser.error(f"there is no part {strange[0]!r}; there are {', '.join(PARTS)}")
    found: Found = []
    with tempfile.TemporaryDirectory() as work:
        for name in options.parts or PARTS:
            found += PARTS[name](TINY if options.tiny else Sizes(), Path(work))
    figures = [one for one in found if isinstance(one, Figure)]
    lines = [
        *table(figures),
        "",
        _machine(),
        *(f"Left out: {one.what}: {one.why}." for one in found if isinstance(one, LeftOut)),
    ]
    print("\n".join(lines))
    if options.readme:
        write(README, "\n".join(lines[: len(figures) + 4]) + "\n")
    over = [one.what for one in figures if not one.holds]
    if over and not options.tiny:
        print(f"Over the limit: {'; '.join(over)}.", file=sys.stderr)
    return 1 if over and not options.tiny else 0


def _machine() -> str:
    """What the figures were taken on, and how busy it was: a busy machine makes every time longer, and ratios unsteady."""
    load, cores = os.getloadavg()[0], os.cpu_count() or 1
    busy = (
        f"; it was busy (load {load:.1f} on {cores} cores), so the times are too long" if load > cores else ""
    )
    return (
        f"Medians of one run on {strftime('%Y-%m-%d')}, Python {sys.version.split()[0]}, {cores} cores{busy}."
    )


def write(readme: Path, figures: str) -> None:
    """Put the figures between their two markers. Raises ValueError where there are none."""
    text = readme.read_text(encoding="utf-8")
    before, start, rest = text.partition(FROM)
    _, end, after = rest.partition(TO)
    if not start or not end:
        raise ValueError(f"{readme} has no two lines {FROM.strip()!r} and {TO.strip()!r} to write between")
    readme.write_text(f"{before}{FROM}\n{figures}\n{TO}{after}", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
