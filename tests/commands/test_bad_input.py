"""Bad input: one line on stderr with what is wrong, where, and what to do; exit code 2; never a traceback.

`python -m intake` in a fresh interpreter is tried where it matters (slow); all else goes through the outermost door itself.
"""

import io
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from intake.cli import COMMANDS, main

NOW = "2026-03-12T10:20:00+01:00"


def intake(*arguments: str | Path) -> int:
    """What the process would end with."""
    try:
        return main([str(one) for one in arguments])
    except SystemExit as ended:
        return int(ended.code or 0)


Place = Callable[[Path], list[str]]


def file(name: str, content: str | bytes) -> Callable[[Path], Path]:
    def made(folder: Path) -> Path:
        path = folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return made


def with_file(name: str, content: str | bytes, *before: str, after: tuple[str, ...] = ()) -> Place:
    return lambda folder: [
        *before,
        str(file(name, content)(folder)),
        *(one.replace("OUT", str(folder / "out")) for one in after),
    ]


RUN = ("--out", "OUT")
ROWS: dict[str, tuple[Place, tuple[str, ...]]] = {
    # what was typed -> what the line must say
    "no such command": (lambda _: ["resum"], ("no command 'resum'", "did you mean 'resume'")),
    "a flag nobody knows": (lambda _: ["list", "--jsn"], ("--jsn", "--help")),
    "an unknown language": (lambda _: ["new", "--lang", "de"], ("--lang", "'de'", "fr")),
    "an unknown role": (lambda _: ["new", "--role", "king"], ("--role", "'king'", "broker")),
    "an unknown language to talk": (lambda _: ["talk", "--lang", "xx"], ("--lang", "'xx'")),
    "an unknown reader": (lambda _: ["export", "x", "--out", "y", "--for", "press"], ("--for", "'press'")),
    "a bad clock": (
        lambda _: ["list", "--now", "yesterday"],
        ("--now", "'yesterday'", "2026-03-12T10:20:00+01:00"),
    ),
    "a clock beyond all time": (
        lambda _: ["talk", "--now", "9999-12-31T23:59:59-12:00"],
        ("--now", "is not a time"),
    ),
    "a store that is no address": (
        lambda _: ["list", "--store", "somewhere"],
        ("somewhere", "sqlite:///claims.db"),
    ),
    "a store of another kind": (
        lambda _: ["list", "--store", "mysql://me:secret@host/x"],
        ("mysql://", "sqlite:///claims.db"),
    ),
    "an empty store": (lambda _: ["list", "--store", "sqlite:///"], ("names no file",)),
    "a store that is a folder": (
        lambda folder: ["list", "--store", f"sqlite:///{folder}"],
        ("this is a folder",),
    ),
    "a store under a file": (
        lambda folder: ["list", "--store", f"sqlite:///{file('f', 'x')(folder)}/claims.db"],
        ("a file stands where a folder should",),
    ),
    "a store that is no database": (
        lambda folder: ["list", "--store", f"sqlite:///{file('f', 'hello ' * 900)(folder)}"],
        ("not a store",),
    ),
    "a claim nobody knows": (lambda _: ["show", "999"], ("999", "intake list")),
    "a claim nobody knows to resume": (lambda _: ["resume", "999", "--plain"], ("999",)),
    "a claim nobody knows to talk": (lambda _: ["talk", "999"], ("999",)),
    "a claim nobody knows to export": (lambda _: ["export", "999", "--out", "x"], ("999",)),
    "nothing to resume": (lambda _: ["resume", "--plain"], ("no claim yet", "intake new")),
    "a text that is not there": (
        lambda folder: ["new", "--plain", "--from", str(folder / "none.txt")],
        ("none.txt", "cannot be read"),
    ),
    "a text that is no text": (
        lambda folder: ["new", "--plain", "--from", str(file("p.png", b"\x89PNG\xff\xfe")(folder))],
        ("p.png", "UTF-8"),
    ),
    "triage without a terminal": (lambda _: ["triage"], ("needs a terminal", "intake list --json")),
    # cases
    "a case that is not there": (
        lambda folder: ["run", str(folder / "none.yaml"), "--out", str(folder / "o")],
        ("none.yaml", "cannot be read"),
    ),
    "a case that is a folder": (
        lambda folder: ["run", str(folder), "--out", str(folder / "o")],
        ("cannot be read",),
    ),
    "a case that is no text": (with_file("c.yaml", b"\xff\xfe\x00", "run", after=RUN), ("c.yaml", "UTF-8")),
    "a case that is no YAML": (
        with_file("c.yaml", "lang: fr\n  answers: [", "run", after=RUN),
        ("c.yaml:2", "not YAML"),
    ),
    "a case with a tab": (
        with_file("c.yaml", "lang: fr\nanswers:\n\ta: b\n", "run", after=RUN),
        ("c.yaml:3", "not YAML"),
    ),
    "a case that is a list": (
        with_file("c.yaml", "- a\n", "run", after=RUN),
        ("c.yaml", "a mapping was expected"),
    ),
    "an empty case": (with_file("c.yaml", "", "run", after=RUN), ("c.yaml", "a mapping was expected")),
    "a case in another language": (
        with_file("c.yaml", "lang: de\n", "run", after=RUN),
        ("c.yaml", "lang is 'de'", "fr"),
    ),
    "a case for another role": (
        with_file("c.yaml", "role: king\n", "run", after=RUN),
        ("c.yaml", "role is 'king'"),
    ),
    "a case at no time": (
        with_file("c.yaml", "now: soon\n", "run", after=RUN),
        ("c.yaml", "'soon' is not a time"),
    ),
    "a case whose answers are a list": (
        with_file("c.yaml", "answers: [a]\n", "run", after=RUN),
        ("c.yaml", "answers and ticks are mappings"),
    ),
    "a case with a field nobody knows": (
        with_file("c.yaml", "answers:\n  incident.knd: x\n", "run", after=RUN),
        ("c.yaml", "incident.knd", "incident.kind"),
    ),
    "a case with an entry's field nobody knows": (
        with_file("c.yaml", "answers:\n  payments:\n    - amont: 3\n", "run", after=RUN),
        ("c.yaml", "payments[].amont", "payments[].amount"),
    ),
    "a case whose answer is a mapping": (
        with_file("c.yaml", "answers:\n  incident.kind: {a: {b: c}}\n", "run", after=RUN),
        ("c.yaml", "incident.kind.a.b"),
    ),
    "a case with an entity bomb": (
        with_file(
            "c.yaml", "a: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nanswers: *b\n", "run", after=RUN
        ),
        ("c.yaml", "mappings"),
    ),
    "a case whose answers are a tagged list": (
        with_file("c.yaml", "answers: !!python/object/apply:os.system [ls]\n", "run", after=RUN),
        ("c.yaml", "mappings"),
    ),
    "a case that ticks what nobody knows": (
        with_file("c.yaml", "ticks: {call_the_king: yes}\n", "run", after=RUN),
        ("c.yaml", "call_the_king"),
    ),
    "a case in which a case stands": (
        with_file("c.yaml", "answers: &a\n  b: *a\n", "run", after=RUN),
        ("c.yaml:1", "not YAML"),
    ),
    "a case with a list in a list": (
        with_file("c.yaml", "answers:\n  incident.kind: [[a]]\n", "run", after=RUN),
        ("c.yaml", "incident.kind", "list of texts"),
    ),
    "a case with a list nobody knows": (
        with_file("c.yaml", "answers:\n  paymets:\n    - amount: 3\n", "run", after=RUN),
        ("c.yaml", "paymets", "payments"),
    ),
    "a case that accepts half": (
        with_file("c.yaml", "accept: some\n", "run", after=RUN),
        ("c.yaml", "accept is 'some'", "all, none"),
    ),
    "two cases of one name": (
        lambda folder: [
            "run",
            str(file("c.yaml", "lang: fr\n")(folder)),
            str(file("c.yml", "lang: fr\n")(folder)),
            "--out",
            str(folder / "o"),
        ],
        ("two cases have the same file name",),
    ),
    "nowhere to put the results": (
        lambda folder: [
            "run",
            str(file("c.yaml", "lang: fr\n")(folder)),
            "--out",
            str(file("f", "x")(folder)),
        ],
        ("--out",),
    ),
    "results wanted and no folder named": (with_file("c.yaml", "lang: fr\n", "run"), ("--out",)),
    # claim files
    "a claim file that is not there": (
        lambda folder: ["import", str(folder / "none.json")],
        ("none.json", "cannot be read"),
    ),
    "a claim file that is no JSON": (with_file("c.json", "{", "import"), ("c.json", "not JSON")),
    "a claim file of something else": (with_file("c.json", "{}", "import"), ("c.json",)),
    "nothing to verify": (lambda folder: ["verify", str(folder)], ("there is no claim file here",)),
    "something to verify that is not there": (
        lambda folder: ["verify", str(folder / "none")],
        ("no such file",),
    ),
    # reading
    "nothing to read": (lambda _: ["read"], ("--answers",)),
    "a kind nobody knows": (lambda _: ["read", "--kind", "colour", "blue"], ("--kind", "colour")),
    "answers that are not there": (
        lambda folder: ["read", "--answers", str(folder / "none.jsonl")],
        ("none.jsonl",),
    ),
    "answers that are no JSON": (with_file("a.jsonl", "{\n", "read", "--answers"), ("a.jsonl:1",)),
    "answers that are a list": (with_file("a.jsonl", "[]\n", "read", "--answers"), ("a.jsonl:1",)),
    "stories that are no JSON": (with_file("n.jsonl", "x\n", "read", "--narratives"), ("n.jsonl:1",)),
    # settings
    "a theme nobody knows": (lambda _: ["profile", "--theme", "pink"], ("--theme",)),
    "a country with no house": (lambda _: ["profile", "--country", "US"], ("--country", "BE")),
    "a shell nobody knows": (lambda _: ["completion", "fish9"], ("fish9",)),
}


@pytest.mark.parametrize("row", ROWS)
def test_bad_input_is_one_line_with_what_where_and_a_way_out(
    row: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    arguments, wanted = ROWS[row]
    monkeypatch.chdir(tmp_path)

    code = intake(*arguments(tmp_path))

    out, err = capsys.readouterr()
    assert (code, out) == (2, ""), err
    assert err.startswith("intake: ")
    assert err.count("\n") == 1
    assert [text for text in wanted if text not in err] == [], err
    assert "secret" not in err


def test_words_of_a_case_are_what_a_person_typed_whatever_yaml_makes_of_them(tmp_path: Path) -> None:
    from intake.commands.case_file import read_case

    case = read_case(
        file(
            "c.yaml",
            "answers:\n  a: yes\n  b: 12:30\n  c: 0123\n  d: 2026-13-45\n  e: 1_000\n  f: null\n  g:\n  h: on\n",
        )(tmp_path)
    )

    assert [texts[0] for texts in case.answers.values()] == [
        "yes",
        "12:30",
        "0123",
        "2026-13-45",
        "1_000",
        "null",
        "",
        "on",
    ]


def test_an_escape_sequence_in_what_was_typed_does_nothing_in_the_error(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert intake("list", "--store", "sqlite:///\x1b[31m\0") == 2
    assert "\x1b" not in capsys.readouterr().err
    assert intake("\x1b]0;x\x07") == 2
    assert "\x1b" not in capsys.readouterr().err


@pytest.mark.parametrize(
    "content",
    ["section: [", "section: x\nask:\n  - field: nope.nope\n", "\xff"],
    ids=["no YAML", "a field nobody knows", "no sense"],
)
def test_a_houses_flow_that_does_not_load_is_one_line_with_file_and_line(
    content: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    flow = tmp_path / "flow" / "sections"
    flow.mkdir(parents=True)
    (flow / "10-x.yaml").write_text(content, "latin-1")
    monkeypatch.setenv("INTAKE_FLOW", str(tmp_path / "flow"))

    code = intake("new", "--plain")

    err = capsys.readouterr().err
    assert (code, err.count("\n")) == (2, 1), err
    assert "10-x.yaml" in err or "flow" in err


def test_a_flow_folder_that_is_not_there_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INTAKE_FLOW", str(tmp_path / "none"))

    assert intake("talk") == 2
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert "none" in err


@pytest.mark.parametrize(("columns", "lines"), [(59, 24), (80, 19), (10, 5)])
def test_a_terminal_that_is_too_small_is_said_with_what_is_needed(
    columns: int, lines: int, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from intake.commands import claims

    monkeypatch.setattr(claims, "_is_plain", lambda _options: False)
    monkeypatch.setattr(os, "get_terminal_size", lambda *_: os.terminal_size((columns, lines)))

    assert intake("new") == 2
    err = capfd.readouterr().err
    assert f"{columns} columns by {lines} lines" in err
    assert "60 by 20" in err
    assert "--plain" in err


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tmp_path.chmod(stat.S_IRUSR | stat.S_IXUSR)

    assert intake("list", "--store", f"sqlite:///{tmp_path / 'claims.db'}") == 2
    assert "cannot be written" in capsys.readouterr().err


# ------------------------------------------------------------ strict, faults, flags in any place


def test_answers_never_asked_for_are_said_and_strict_makes_them_exit_3(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case = file(
        "c.yaml",
        f"lang: en\nrole: insured\nnow: '{NOW}'\ntitle: any\nexpect: {{}}\nanswers:\n  incident.signs: someone says we are the cause\n  payments:\n    - amount: 3 euro\n",
    )(tmp_path)

    assert intake("run", case, "--out", tmp_path / "a") == 0
    assert "c: never asked for: payments[0].amount" in capsys.readouterr().out
    assert intake("run", case, "--out", tmp_path / "b", "--strict") == 3


def test_a_question_back_without_a_second_text_is_left_unknown_and_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case = file("c.yaml", f"lang: en\nrole: insured\nnow: '{NOW}'\nanswers:\n  incident.signs: xyzzy\n")(
        tmp_path
    )

    assert intake("run", case, "--out", tmp_path / "a", "--strict") == 3
    assert "c: asked back and left unknown: incident.signs" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["list", "doctor"])
def test_store_and_now_are_taken_before_and_after_the_command(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    url = f"sqlite:///{tmp_path / 'here.db'}"

    assert intake("--store", url, "--now", NOW, command) in (0, 1)
    assert intake(command, "--store", url, "--now", NOW) in (0, 1)
    assert (tmp_path / "here.db").exists()
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_takes_a_store_and_a_clock_and_has_a_help(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert intake(command, "--help") == 0
    told = capsys.readouterr().out
    assert "--store" in told
    assert "--now" in told


# ------------------------------------------------------------ no traceback, whatever is typed

WORDS = st.sampled_from(
    [
        *COMMANDS,
        "--store",
        "--now",
        "--lang",
        "--role",
        "--json",
        "--plain",
        "--for",
        "--out",
        "--format",
        "--strict",
        "--kind",
        "--answers",
        "--forget",
        "check",
        "graph",
        "schema",
        "fr",
        "broker",
        "json",
        "pdf",
        "sqlite:///x.db",
        NOW,
        "--help",
        "--version",
        "-",
        "--",
        "/dev/null",
        "999",
    ]
)


@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(WORDS | st.text(max_size=12), max_size=5))
@example(["run", "\0", "--out", "x"])
@example(["export", "x", "--out", "\0"])
@example(["verify", "\0"])
@example(["import", "\udcff"])
@example(["new", "--plain", "--from", "\0"])
@example(["list", "--store", "sqlite:///\0"])
@example(["read", "\udcff"])
@example(["show", "\udcff"])
def test_no_words_on_the_command_line_bring_a_traceback(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))

    code = intake(*arguments)

    err = capsys.readouterr().err
    assert code in (0, 1, 2, 3), (arguments, err)
    assert "Traceback" not in err
    assert code != 2 or err.count("\n") == 1, err


@pytest.mark.slow
@pytest.mark.parametrize(
    "arguments", [["resum"], ["show", "999"], ["list", "--store", "x"], ["triage"]], ids=" ".join
)
def test_the_process_itself_ends_with_2_and_one_line(arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "intake", *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        stdin=subprocess.DEVNULL,
    )

    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)


@pytest.mark.slow
def test_a_reader_that_goes_away_is_no_fault() -> None:
    talk = subprocess.Popen(
        [sys.executable, "-m", "intake", "completion", "bash"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert talk.stdout is not None
    talk.stdout.close()

    assert talk.wait(60) in (0, 1)
    assert talk.stderr is not None
    assert "Traceback" not in talk.stderr.read()
    talk.stderr.close()
