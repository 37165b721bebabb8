"""What the pages for people say is true: their links lead somewhere, and their commands exist."""

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from intake.conversation.showing import offer_line
from intake.tui.keys import TALK
from tests.dialogue.told import eur
from tests.tui.staging import talk_in

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
CASE = "lang: en\nrole: broker\nnow: 2026-03-12T10:20:00+01:00\nanswers: {incident.signs: money has left an account}\n"
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


def commands(page: Path, *, everywhere: bool = True) -> list[list[str]]:
    """What a page tells to type, as words: lines set in by four spaces, and what stands between backticks."""
    text = page.read_text("utf-8")
    typed = re.findall(r"^    (.+)$", text, re.MULTILINE)
    if everywhere:
        typed += re.findall(r"`([^`\n]+)`", text)
    split = (re.split(r"#| > ", line)[0].replace(".venv/bin/", "") for line in typed)
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


@pytest.mark.slow
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_the_examples_of_a_page_run_one_after_the_other(page: Path, tmp_path: Path) -> None:
    """In the order of the page, in a house of their own, with the files that the page speaks of."""
    environ = {
        **os.environ, "HOME": str(tmp_path), "INTAKE_HOME": str(tmp_path / "house"), "PYTHONPATH": str(ROOT)
    }  # fmt: skip
    (tmp_path / "mail.txt").write_text("We paid 54 000 euros to the wrong account.\n", "utf-8")
    (tmp_path / "case.yaml").write_text(CASE, "utf-8")

    def intake(*words: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-m", "intake", *words],
            cwd=tmp_path, env=environ, input="money has left\n", capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip

    for words in commands(page, everywhere=False):
        if words[0] != "intake":
            continue
        if "CLAIM" in words:
            (claim, *_) = json.loads(intake("list", "--json").stdout)
            words = [str(claim["claim"]) if word == "CLAIM" else word for word in words]
        done = intake(*words[1:])

        assert (done.returncode, done.stderr) == (0, ""), " ".join(words)


def test_the_texts_of_the_tour_are_understood_as_the_tour_says(tmp_path: Path) -> None:
    """What the README tells to type is what this test types, in the order of the page, without the pictures."""
    tour = README.read_text("utf-8").partition("## A tour")[2].partition("\n## ")[0]
    told = re.findall(r"`([^`\n]+)`", tour)
    story = [text for text in told if text.startswith(("money has", "a customer", "182k", "54k"))]
    talk = talk_in(tmp_path, "en", "broker", story)

    proof = next(text for text in told if "F-2231" in text)
    talk.tick("call_payer_bank[p1]", proof)
    offered = {fact.field for fact in offer_line(talk.state, talk.words, waits=False).facts}
    talk.go_to("security.mfa.status")
    talk.hear(next(text for text in told if text.startswith("yes but")))

    known = talk.state.known
    assert known("incident.signs") == ("money_gone", "inside", "blamed")
    assert (known("payments[p1].payer"), known("payments[p1].payer_bank")) == ("clients_customer", "KBC")
    assert (known("loss.stated.total"), known("loss.stated.blocked")) == (eur(182000), eur(82000))
    assert known("payments[p1].amount") == eur(54000)
    assert "payments[p1].payer_bank_called_at" in offered
    assert known("security.mfa.status") == "partial"


def test_the_keys_that_can_be_moved_are_those_that_there_are() -> None:
    told = README.read_text("utf-8").partition('"keys"')[2].partition("\n-")[0]

    assert set(re.findall(r"`([a-z]+)`", told)) == {one.id for one in TALK} | {"leave"}
    assert {one.id for one in TALK} >= set(json.loads("{" + told.partition("`")[0].lstrip(": {")))


def test_what_changed_can_be_gathered_into_the_changelog() -> None:
    towncrier = Path(sys.executable).with_name("towncrier")
    told = subprocess.run(
        [towncrier, "build", "--draft", "--version", "9.9.9"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout

    (fragment, *_) = sorted((ROOT / "changes").glob("+*.md"))
    assert "9.9.9" in told
    assert " ".join(fragment.read_text("utf-8").split())[:60] in " ".join(told.split())


def test_every_target_that_help_lists_says_what_it_does() -> None:
    told = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout

    listed = dict(re.findall(r"^  make ([a-z-]+) +(.+)$", told, re.MULTILINE))
    assert {"run", "test", "install", "check", "words", "snapshots", "bench", "lock", "help"} <= listed.keys()
    assert all(listed.values())
