"""What a command prints for a person is in that person's language; codes, paths and JSON are the same in every language."""

from pathlib import Path

import pytest

from intake.cli import main
from tests.cases.faces import by_stdin

NOW = "2026-03-12T10:20:00+01:00"
CLAIM = "260312-1020-1"
CASE = f"lang: en\nrole: insured\nnow: '{NOW}'\nanswers:\n  insured.name: Ann\n  payments:\n    - amount: 3 euro\n"


@pytest.fixture
def exported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    """The claim file of a claim with one answer, and nobody remembered."""
    by_stdin(monkeypatch, "money has left an account\n")
    assert main(["new", "--plain", "--lang", "en", "--role", "handler", "--now", NOW]) == 0
    assert main(["export", CLAIM, "--out", str(tmp_path / "out"), "--now", NOW]) == 0
    assert main(["profile", "--forget"]) == 0
    capsys.readouterr()
    return tmp_path / "out"


@pytest.mark.parametrize(
    ("system", "sound", "changed"),
    [("C.UTF-8", "verified", "1 fault"), ("fr_BE", "vérifié", "1 anomalie"), ("nl_NL", "gecontroleerd: in orde", "1 fout")],
)  # fmt: skip
def test_verify_tells_what_it_found(
    exported: Path,
    system: str,
    sound: str,
    changed: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("LC_ALL", system)

    assert main(["verify", str(exported)]) == 0
    assert capsys.readouterr().out == f"{sound}\n"

    (exported / "log.jsonl").write_text("")
    assert main(["verify", str(exported)]) == 1
    assert capsys.readouterr().out.splitlines()[-1] == changed


@pytest.mark.parametrize(
    ("system", "line", "last"),
    [("C.UTF-8", "ok   Claims: 1", "all is well"), ("fr_BE", "ok   Sinistres\u00a0: 1", "tout va bien"), ("nl_NL", "ok    Dossiers: 1", "alles is in orde")],
)  # fmt: skip
def test_doctor_tells_how_things_are(
    exported: Path,
    system: str,
    line: str,
    last: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("LC_ALL", system)

    assert main(["doctor"]) == 0

    assert capsys.readouterr().out.splitlines()[-2:] == [line, last]


def test_doctor_runs_where_the_words_are_what_is_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from intake.language import catalogs

    damaged = tmp_path / "locales" / "fr" / "LC_MESSAGES" / "intake.mo"
    damaged.parent.mkdir(parents=True)
    damaged.write_bytes(b"no catalog")
    monkeypatch.setattr(catalogs, "locales_folder", lambda: tmp_path / "locales")
    monkeypatch.setenv("LC_ALL", "fr_LU.UTF-8")
    main(["profile", "--country", "LU"])  # a region that no other test has made a translator for
    capsys.readouterr()

    assert main(["doctor"]) == 0

    assert capsys.readouterr().out.splitlines()[-1] == "all is well"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], ("language: -", "role: -")),
        (["--lang", "fr", "--role", "broker"], ("langue\u00a0: fr", "rôle\u00a0: broker")),
        (["--lang", "nl", "--role", "insured"], ("taal: nl", "rol: insured")),
    ],
)
def test_a_profile_is_told_in_the_language_that_it_names(
    arguments: list[str], told: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["profile", *arguments]) == 0

    assert capsys.readouterr().out.splitlines()[:2] == list(told)


@pytest.mark.parametrize(
    ("system", "told"),
    [("C.UTF-8", "c: never asked for"), ("fr_FR", "c\u00a0: jamais demandé"), ("nl_BE", "c: nooit gevraagd")],
)
def test_run_tells_what_was_never_asked_for(
    system: str,
    told: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "c.yaml").write_text(CASE, "utf-8")
    monkeypatch.setenv("LC_ALL", system)

    assert main(["run", str(tmp_path / "c.yaml"), "--out", str(tmp_path / "out")]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines
    assert [line for line in lines if not line.startswith(told) or "payments[0].amount" not in line] == []


def test_json_is_the_same_in_every_language(
    exported: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    said = set()
    for system in ("C.UTF-8", "fr_BE", "nl_NL"):
        monkeypatch.setenv("LC_ALL", system)
        for command in (["list", "--json"], ["show", CLAIM, "--json"], ["read", "82k", "--kind", "money"]):
            assert main([*command, "--now", NOW]) == 0
        said.add(capsys.readouterr().out)

    assert len(said) == 1
