"""From the command to the first question on screen, and to the end of the commands that only answer; against an empty Textual app."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from time import perf_counter

from benchmarks import empty_app
from benchmarks.figures import Figure, median
from benchmarks.terminal import Terminal

EMPTY = (sys.executable, str(Path(empty_app.__file__)))
INTAKE = (str(Path(sys.executable).with_name("intake")),)
FIRST = "What is going on?"  # how the first question to a broker begins


def surroundings(home: Path) -> dict[str, str]:
    """The environment of every program measured: a home of its own, a terminal with colours, and bytecode kept."""
    left_out = ("PYTHONDONTWRITEBYTECODE", "INTAKE_STORE", "INTAKE_FLOW", "INTAKE_PLAIN", "NO_COLOR")
    env = {name: value for name, value in os.environ.items() if name not in left_out}
    return {**env, "INTAKE_HOME": str(home), "TERM": "xterm-256color", "COLORTERM": "truecolor"}


def measure(home: Path, runs: int) -> list[Figure]:
    """Each program started in turn, so that a busy minute of the machine meets all of them; the first round only warms the disk."""
    env = surroundings(home)
    empty: list[float] = []
    first: list[float] = []
    version: list[float] = []
    listed: list[float] = []
    for at in range(runs + 1):
        took = (
            painted(EMPTY, env, empty_app.WORD),
            painted((*INTAKE, "new", "--lang", "en", "--role", "broker"), env, FIRST),
            ended((*INTAKE, "--version"), env),
            ended((*INTAKE, "list", "--json"), env),
        )
        if at:
            for seconds, kept in zip(took, (empty, first, version, listed), strict=True):
                kept.append(seconds)
    floor = median(empty)
    against = "an empty Textual app, painted"
    return [
        Figure("first question painted", median(first), against, floor, 1.25),
        Figure("`intake --version`", median(version), against, floor, 0.35),
        Figure("`intake list --json`", median(listed), against, floor, 0.35),
    ]


def painted(argv: Sequence[str], env: Mapping[str, str], text: str) -> float:
    """Seconds from the start of a program until this text stands on its screen."""
    with Terminal(argv, env) as terminal:
        return terminal.painted(text)


def ended(argv: Sequence[str], env: Mapping[str, str]) -> float:
    """Seconds from the start of a program to its end."""
    begin = perf_counter()
    subprocess.run(argv, env=env, stdout=subprocess.DEVNULL, check=True)
    return perf_counter() - begin
