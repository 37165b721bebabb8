"""`intake flow check` also finds texts that a language lacks, or says with other gaps."""

import json
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from intake.cli import main
from intake.language import flow_words
from tests.flow.flows import ORDER, write

SECTION = """\
section: incident
title: What happened
ask:
  - field: incident.kind
    tier: core
    say: {broker: "What happened at %(name)s"}
"""


@pytest.fixture
def flow(tmp_path: Path) -> Path:
    return write(tmp_path / "flows", {"sections/10-incident.yaml": SECTION, "order.yaml": ORDER})


@pytest.fixture
def locales(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of catalogs with one complete language."""
    folder = tmp_path / "locales"
    write(folder, {"LINGUAS": "fr\n"})
    monkeypatch.setattr(flow_words, "locales_folder", lambda: folder)
    return folder


def translated(locales: Path, **said: str) -> None:
    catalog = Catalog(locale="fr")
    for english, french in said.items():
        catalog.add(english, french)
    path = locales / "fr" / "LC_MESSAGES" / "intake.mo"
    path.parent.mkdir(parents=True)
    with path.open("wb") as file:
        write_mo(file, catalog)


TITLE = {"What happened": "Ce qui s'est passé"}


def test_a_flow_that_stands_in_every_language_is_sound(
    flow: Path, locales: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    translated(locales, **TITLE, **{"What happened at %(name)s": "Que s'est-il passé chez %(name)s"})

    assert main(["flow", "check", str(flow)]) == 0
    assert "every question can be reached" in capsys.readouterr().out


def test_a_text_that_a_language_lacks_is_a_fault_at_its_line(
    flow: Path, locales: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    translated(locales, **TITLE)

    assert main(["flow", "check", str(flow)]) == 1
    assert (
        "sections/10-incident.yaml:6: no fr words for 'What happened at %(name)s'" in capsys.readouterr().out
    )


@pytest.mark.parametrize("french", ["Que s'est-il passé", "Que s'est-il passé chez %(nom)s"])
def test_other_gaps_are_a_fault_too(
    flow: Path, locales: Path, capsys: pytest.CaptureFixture[str], french: str
) -> None:
    translated(locales, **TITLE, **{"What happened at %(name)s": french})

    assert main(["flow", "check", str(flow)]) == 1
    assert "sections/10-incident.yaml:6: fr has other gaps in" in capsys.readouterr().out


def test_faults_can_be_read_by_a_program(
    flow: Path, locales: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    translated(locales, **TITLE)

    main(["flow", "check", str(flow), "--json"])

    (fault,) = json.loads(capsys.readouterr().out)
    assert {key: fault[key] for key in ("file", "line", "code")} == {
        "file": "sections/10-incident.yaml",
        "line": 6,
        "code": "no_words",
    }
