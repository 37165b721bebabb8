"""What the pages for people say is true: their links lead somewhere, and their commands exist."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = [
    path
    for path in (
        *ROOT.glob("*.md"),
        *ROOT.glob("docs/**/*.md"),
        ROOT / "tests/README.md",
        ROOT / "changes/README.md",
    )
    if path.name != "CHANGELOG.md"
]
TARGETS = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))


def commands(page: Path) -> list[list[str]]:
    """What a page tells to type: lines set in by four spaces, and what stands between backticks, as words."""
    text = page.read_text("utf-8")
    typed = re.findall(r"^    (.+)$", text, re.MULTILINE) + re.findall(r"`([^`\n]+)`", text)
    split = (line.partition("#")[0].replace(".venv/bin/", "") for line in typed)
    return [shlex.split(line) for line in split if line.startswith(("make ", "intake ")) and "|" not in line]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_a_link_leads_to_a_file(page: Path) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", page.read_text("utf-8"))

    assert not [link for link in links if not (page.parent / link).exists()]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_a_make_target_that_is_named_exists(page: Path) -> None:
    named = {words[1] for words in commands(page) if words[0] == "make"}

    assert named <= TARGETS


@pytest.mark.parametrize(
    "words",
    sorted({tuple(words) for page in PAGES for words in commands(page) if words[0] == "intake"}),
    ids=" ".join,
)
def test_a_command_that_is_named_is_understood(words: tuple[str, ...]) -> None:
    """With `--help` behind it a command explains itself instead of running, and names each of its flags."""
    done = subprocess.run(
        [sys.executable, "-m", *words, "--help"], capture_output=True, text=True, timeout=60, check=False
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert all(word in done.stdout for word in words[1:] if word.startswith("--"))


def test_every_target_that_help_lists_says_what_it_does() -> None:
    told = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout

    listed = dict(re.findall(r"^  make ([a-z-]+) +(.+)$", told, re.MULTILINE))
    assert {"run", "test", "install", "check", "words", "snapshots", "bench", "lock", "help"} <= listed.keys()
    assert all(listed.values())
