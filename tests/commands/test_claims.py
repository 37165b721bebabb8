"""`new`, `resume`, `list`, `show`, `doctor`, `completion`, and home without a screen, as somebody types them."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from intake.cli import COMMANDS, main
from tests.cases.faces import by_stdin

NOW = "2026-03-12T10:20:00+01:00"
STORY = "de l'argent a quitté un compte"


@pytest.fixture
def claim(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> str:
    """A claim with one answer in it."""
    by_stdin(monkeypatch, f"{STORY}\n")
    assert main(["new", "--plain", "--lang", "fr", "--role", "broker", "--now", NOW]) == 0
    capsys.readouterr()
    return "260312-1020-1"


def test_list_tells_what_is_urgent_in_words_and_as_json_in_codes(
    claim: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["list"]) == 0
    told = capsys.readouterr().out
    assert told.startswith(claim)
    assert "call_payer_bank" not in told

    assert main(["list", "--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert {
        "claim": claim,
        "language": "fr",
        "role": "broker",
        "status": "open",
        "urgent": "call_payer_bank",
    }.items() <= row.items()


def test_an_empty_list_says_how_to_begin(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list"]) == 0
    assert "intake new" in capsys.readouterr().out
    assert main(["list", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_show_tells_the_claim_in_any_language_and_as_claim_json_with_its_words(
    claim: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["show", claim, "--lang", "nl", "--now", NOW]) == 0
    assert claim in capsys.readouterr().out

    assert main(["show", claim, "--json", "--now", NOW]) == 0
    plain = json.loads(capsys.readouterr().out)
    assert plain["incident"]["money_moved"] == "yes"
    assert plain["provenance"]["incident.signs"]["words"] == STORY


def test_resume_without_a_claim_goes_on_with_the_last_one(
    claim: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    by_stdin(monkeypatch, "")

    assert main(["resume", "--plain", "--now", NOW]) == 0

    assert claim in capsys.readouterr().out.splitlines()[0]


def test_a_claim_begun_with_a_text_stands_at_what_was_read_from_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    note = tmp_path / "note.txt"
    note.write_text(
        "Hello,\nyesterday at 14:20 we paid 38,000.00 euros to ES91 2100 0418 4502 0005 1332.\nAnn\n",
        "utf-8-sig",
    )
    by_stdin(monkeypatch, "")

    assert (
        main(["new", "--plain", "--lang", "en", "--role", "insured", "--from", str(note), "--now", NOW]) == 0
    )

    out = capsys.readouterr().out
    assert "Nothing is kept before you accept" in out
    assert "ES91 2100 0418 4502 0005 1332" in out


def test_who_begins_with_a_text_is_told_what_was_masked_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    note = tmp_path / "note.txt"
    note.write_text("We paid 38,000.00 euros yesterday. Password: Kersen7tuin!\nAnn\n", "utf-8")
    by_stdin(monkeypatch, "")

    assert main(["new", "--plain", "--lang", "en", "--from", str(note), "--now", NOW]) == 0

    out = capsys.readouterr().out
    assert out.count("What looked like a password") == 1
    assert "Kersen7tuin" not in out


# ------------------------------------------------------------ home without a screen


@pytest.mark.parametrize(
    ("typed", "language", "role"),
    [
        ("new nl broker", "nl", "broker"),
        ("nouveau courtier", "fr", "broker"),
        ("Nouveau fr assuré", "fr", "insured"),
        ("nieuw makelaar", "nl", "broker"),
        ("nieuw verzekerde", "nl", "insured"),
        ("nieuw schadebehandelaar", "nl", "handler"),
        ("nouveau gestionnaire", "fr", "handler"),
        ("new English handler", "en", "handler"),
        ("fr courtier", "fr", "broker"),
        ("NIEUW, MAKELAAR", "nl", "broker"),
    ],
)
def test_a_claim_is_begun_at_home_in_the_words_of_each_language(
    typed: str, language: str, role: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    by_stdin(monkeypatch, f"\n{typed}\n")

    assert main(["--now", NOW]) == 0
    capsys.readouterr()

    assert main(["list", "--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["language"], row["role"]) == (language, role)


@pytest.mark.parametrize("word", ["stop", "quit", "exit", "quitter", "arrêter", "stoppen", "afsluiten"])
def test_home_is_left_in_the_words_of_each_language(
    word: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    by_stdin(monkeypatch, f"{word}\nnew en\n")

    assert main(["--plain"]) == 0

    assert main(["list", "--json"]) == 0
    assert capsys.readouterr().out.endswith("[]\n")


@pytest.mark.parametrize("typed", ["1", "resume 1", "reprendre 1", "hervatten 1", "resume", "260312-1020-1"])
def test_a_claim_is_gone_on_with_at_home_by_its_number_or_its_name(
    typed: str, claim: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    by_stdin(monkeypatch, f"{typed}\n")

    assert main(["--now", NOW]) == 0

    out = capsys.readouterr().out
    assert out.startswith(f"1. {claim}. ")
    assert len([line for line in out.splitlines() if claim in line]) > 2


def test_what_is_no_word_at_home_is_answered_with_how(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    by_stdin(monkeypatch, "hello\n7\n\xff\n")

    assert main(["--plain"]) == 0

    assert len(set(capsys.readouterr().out.splitlines())) == 1


# ------------------------------------------------------------ the machine


def test_doctor_tells_where_the_data_is_and_that_all_is_well(
    claim: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["profile", "--forget"]) == 0  # the claim was taken in French

    assert main(["doctor"]) == 0
    out = capsys.readouterr().out
    assert str(tmp_path / "home") in out
    assert "Claims: 1" in out


def test_doctor_finds_a_store_that_is_none_and_ends_with_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "x.db").write_text("hello " * 900)

    assert main(["doctor", "--store", f"sqlite:///{tmp_path / 'x.db'}"]) == 1
    assert "NOT  Claims" in capsys.readouterr().out


@pytest.mark.parametrize("shell", ["bash", "zsh", "tcsh"])
def test_a_completion_knows_every_command(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", shell]) == 0
    script = capsys.readouterr().out
    assert [command for command in COMMANDS if command not in script] == []


# ------------------------------------------------------------ as a process


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="a pseudo-terminal is needed")
def test_in_a_terminal_lines_pasted_into_plain_mode_are_held_and_one_empty_line_sends_them() -> None:
    import pty

    keyboard, screen = pty.openpty()
    talk = subprocess.Popen(
        [sys.executable, "-m", "intake", "new", "--plain", "--lang", "en", "--role", "broker"],
        stdin=screen,
        stdout=screen,
        stderr=screen,
        close_fds=True,
    )
    os.close(screen)

    def until(text: str) -> str:
        seen, end = "", time.monotonic() + 60
        while text not in seen and time.monotonic() < end:
            try:
                seen += os.read(keyboard, 65536).decode("utf-8", "replace")
            except OSError:
                break
        assert text in seen, seen
        return seen

    try:
        until("7. ")
        os.write(keyboard, b"From: Ann\nwe paid 38,000.00 euros yesterday\nstop\n")
        until("pasted, 3 lines")
        os.write(keyboard, b"\n")
        assert "\x1b" not in until("Nothing is kept before you accept")
        os.write(keyboard, b"stop\n")
        until("is saved")
        assert talk.wait(60) == 0
    finally:
        talk.kill()
        talk.wait()
        os.close(keyboard)


@pytest.mark.slow
@pytest.mark.parametrize(
    "said",
    [b"\xff\xfe\x00\n", b"oui\r\nnon\r\n", b"", b"no line end"],
    ids=["no text", "line ends of another system", "nothing", "no line end"],
)
def test_whatever_comes_down_a_pipe_plain_mode_ends_well(said: bytes) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "intake", "new", "--lang", "fr", "--role", "insured"],
        input=said,
        capture_output=True,
        timeout=60,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, b"")
    assert b"\x1b" not in done.stdout


# ------------------------------------------------------------ an export that cannot be


@pytest.mark.parametrize(
    ("arguments", "wanted"),
    [
        (["--format", "xyz"], ("'xyz'", "--format", "json")),
        (["--format", "pdf"], ("pdf", "later version")),
        (["--format", "json,xyz"], ("'xyz'",)),
    ],
    ids=lambda one: " ".join(one),
)
def test_a_format_that_is_none_is_one_line_and_nothing_is_written(
    arguments: list[str],
    wanted: tuple[str, ...],
    claim: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "out"

    assert main(["export", claim, "--out", str(out), "--lang", "en", *arguments]) == 2

    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert [text for text in wanted if text not in err] == []
    assert not out.exists()


def test_an_export_onto_a_file_is_one_line_and_the_file_stays(
    claim: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "out").write_text("mine")

    assert main(["export", claim, "--out", str(tmp_path / "out"), "--lang", "en"]) == 2

    assert "cannot be written" in capsys.readouterr().err
    assert (tmp_path / "out").read_text() == "mine"
