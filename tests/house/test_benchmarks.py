"""The benchmarks run, and judge by ratios: what a figure is on this machine is theirs to say, and no test's."""

import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.__main__ import FROM, README, TO, write
from benchmarks.answers import walk
from benchmarks.figures import Figure, median, share, table
from benchmarks.form import form_of, plan_of
from benchmarks.terminal import visible


@pytest.mark.slow
def test_the_benchmarks_run_and_leave_the_readme_alone() -> None:
    before = README.read_bytes()

    done = subprocess.run(
        [sys.executable, "-m", "benchmarks", "--tiny"],
        cwd=README.parent, capture_output=True, text=True, timeout=110, check=False,
    )  # fmt: skip

    assert done.returncode == 0, done.stderr
    for what in (
        "first question painted",
        "intake --version",
        "intake list --json",
        "one answer",
        "reading",
        "a letter painted",
        "Enter",
    ):
        assert what in done.stdout
    assert README.read_bytes() == before


@pytest.mark.slow
def test_a_part_that_is_not_there_is_refused_with_the_parts_there_are() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks", "weather"],
        cwd=README.parent, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip

    assert done.returncode == 2
    assert "start, answer, talk" in done.stderr


@pytest.mark.parametrize(("asked", "total"), [(94, 1016)], ids=["a hundred questions"])
def test_the_form_asks_and_adds_up_what_it_does_in_every_engine(
    tmp_path: Path, asked: int, total: int
) -> None:
    form = form_of(100)

    walked = walk(form, plan_of(form, tmp_path))

    assert (walked.asked, walked.total) == (asked, total)


def test_a_figure_is_judged_by_its_ratio_alone() -> None:
    slow_but_within = Figure("answer", 8.0, "peer", 9.0, limit=1.0, quiet=0.016)
    quick_but_over = Figure("answer", 0.002, "peer", 0.001, limit=1.5, quiet=0.016)

    assert slow_but_within.holds
    assert not quick_but_over.holds
    assert "**over**" in table([quick_but_over])[-1]
    assert "**over**" not in table([slow_but_within])[-1]


def test_a_median_and_a_share_are_figures_that_were_measured() -> None:
    seconds = [0.5, 0.1, 0.4, 0.2, 0.3]

    assert median(seconds) == 0.3
    assert share(seconds, 0.95) == 0.5


def test_the_figures_stand_between_their_two_lines_and_nothing_else_is_touched(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text(f"Before.\n\n{FROM}\nold\n\n{TO}\nAfter.\n")

    write(readme, "new\n")

    assert readme.read_text() == f"Before.\n\n{FROM}\nnew\n\n{TO}\nAfter.\n"


def test_a_readme_without_the_two_lines_is_left_as_it_is(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text("Nothing of figures.\n")

    with pytest.raises(ValueError, match="has no two lines"):
        write(readme, "new\n")

    assert readme.read_text() == "Nothing of figures.\n"


def test_what_is_painted_is_found_through_colours_and_moves_of_the_cursor() -> None:
    assert visible(b"\x1b[1;31mWhat is\x1b[0m going\x1b[?25l on?\x1b[5;1Hnext") == "What is going on?\nnext"
