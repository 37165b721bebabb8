"""A claim folder is written whole or not at all."""

import os
from datetime import datetime
from pathlib import Path

import pytest

from intake.documents.folder import export, rendered
from intake.errors import ExportError, UsageError
from intake.flow.plan import Plan
from tests.documents.claims import Told, acting, fraud, told

HANDLERS = {"claim.json", "claim.md", "claim.html", "actions.md", "short-notice.txt", "log.jsonl"}


def written(claim: Told, out: Path, now: datetime, reader: str = "handler", **how: object) -> set[str]:
    export(claim.state, claim.records, out, language="en", reader=reader, now=now, **how)  # type: ignore[arg-type]  # as given
    return {path.name for path in out.iterdir()}


@pytest.mark.parametrize(
    ("reader", "how", "files"),
    [
        pytest.param("handler", {}, HANDLERS, id="the handler gets everything"),
        pytest.param("broker", {}, HANDLERS - {"log.jsonl"}, id="others get no log"),
        pytest.param("broker", {"with_log": True}, HANDLERS, id="unless it is asked for"),
        pytest.param("insured", {"formats": ["md"]}, {"claim.md", "actions.md"}, id="only the formats named"),
        pytest.param(
            "insured", {"formats": ["json", "mail"]}, {"claim.json", "short-notice.txt"}, id="two of them"
        ),
    ],
)
def test_the_files_are_those_of_the_reader(
    plan: Plan, now: datetime, tmp_path: Path, reader: str, how: dict[str, object], files: set[str]
) -> None:
    assert written(fraud(plan), tmp_path / "new" / "claim", now, reader, **how) == files


@pytest.mark.parametrize("name", ["pdf", "ics", "letters"])
def test_a_format_that_is_not_made_yet_is_named_in_one_sentence(
    plan: Plan, now: datetime, tmp_path: Path, name: str
) -> None:
    with pytest.raises(UsageError, match=f"{name} files are not made yet"):
        written(fraud(plan), tmp_path / "claim", now, formats=[name])

    assert not (tmp_path / "claim").exists()


def test_a_format_that_nobody_knows_is_refused(plan: Plan, now: datetime, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="docx"):
        written(fraud(plan), tmp_path, now, formats=["docx"])


def test_the_log_of_an_earlier_export_does_not_stay_for_another_reader(
    plan: Plan, now: datetime, tmp_path: Path
) -> None:
    written(fraud(plan), tmp_path, now)

    assert "log.jsonl" not in written(fraud(plan), tmp_path, now, "broker")


def test_what_else_lies_in_the_folder_is_left_alone(plan: Plan, now: datetime, tmp_path: Path) -> None:
    (tmp_path / "transcript.jsonl").write_text("{}\n")

    written(fraud(plan), tmp_path, now)

    assert (tmp_path / "transcript.jsonl").read_text() == "{}\n"


@pytest.mark.parametrize("survives", range(6))
def test_an_interrupted_export_leaves_the_old_one_whole(
    plan: Plan, now: datetime, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, survives: int
) -> None:
    written(told(plan, {}), tmp_path, now, "broker")
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    replace = Path.replace
    done: list[None] = []

    def breaking(self: Path, target: Path) -> Path:
        if len(done) == survives:
            done.append(None)
            raise KeyboardInterrupt
        done.append(None)
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", breaking)
    with pytest.raises(KeyboardInterrupt):
        written(fraud(plan), tmp_path, now)

    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_fault_while_writing_leaves_the_old_one_whole(
    plan: Plan, now: datetime, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(told(plan, {}), tmp_path, now, "broker")
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExportError, match="the disk is full"):
        written(fraud(plan), tmp_path, now)

    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_folder_that_cannot_be_made_is_one_clear_sentence(
    plan: Plan, now: datetime, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(ExportError, match="cannot be written"):
        written(fraud(plan), tmp_path / "file" / "claim", now)


def test_the_same_claim_and_clock_give_the_same_bytes(plan: Plan, now: datetime) -> None:
    first, second = (rendered(fraud(plan).state, fraud(plan).records, "nl", "handler", now) for _ in range(2))

    assert first == second


@pytest.mark.parametrize("language", ["fr", "nl", "en"])
def test_every_file_can_be_made_when_nothing_is_known_yet(plan: Plan, now: datetime, language: str) -> None:
    claim = told(plan, {})

    files = rendered(claim.state, claim.records, language, "insured", now)

    for name, body in files.items():
        assert not acting(body.decode()), name
        assert "None" not in body.decode(), name
        assert "%(" not in body.decode(), name
