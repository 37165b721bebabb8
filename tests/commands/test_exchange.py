"""`intake export`, `verify` and `import`, as somebody types them."""

import json
from datetime import datetime
from pathlib import Path

import pytest

from intake.claim.fact import Value
from intake.cli import main
from intake.conversation.bringing_in import bring_in
from intake.conversation.conversation import Conversation
from intake.conversation.opening import replayed
from intake.conversation.overviews import overview_of
from intake.dialogue.applying import replay
from intake.dialogue.commands import CloseList
from intake.dialogue.events import Event
from intake.documents.claim_json import claim_json
from intake.flow.plan import Plan
from intake.settings import Settings
from intake.store.contract import Store
from intake.store.opening import open_store
from tests.dialogue.told import opened, said
from tests.documents.claims import FRAUD

CLAIM = "260312-1020-1"
NOW = "2026-03-12T10:20:00+01:00"


@pytest.fixture
def shipped(plan: Plan, monkeypatch: pytest.MonkeyPatch) -> Plan:
    """The plan that the commands load is the one of this checkout."""
    from intake.conversation import opening

    monkeypatch.setattr(opening, "plan_for", lambda _settings: plan)
    return plan


@pytest.fixture
def url(shipped: Plan, tmp_path: Path) -> str:
    """A store with one claim in it."""
    facts: dict[str, Value] = {**FRAUD, "insured.name": "Société d'été"}
    events: list[Event] = [opened(shipped), *said(facts)]
    where = f"sqlite:///{tmp_path / 'desk.db'}"
    store = open_store(where)
    row = overview_of(replay(shipped, events), datetime.fromisoformat(NOW))
    store.append(CLAIM, 0, [(event.kind, event.body()) for event in events], row)
    store.close()
    return where


def intake(*arguments: str | Path) -> int:
    return main([str(one) for one in arguments])


@pytest.mark.parametrize("reader", ["handler", "broker", "insured"])
@pytest.mark.parametrize("language", ["fr", "nl", "en"])
def test_verify_accepts_what_export_writes(
    url: str, tmp_path: Path, reader: str, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "claim"

    assert (
        intake(
            "export", CLAIM, "--out", out, "--for", reader, "--lang", language, "--store", url, "--now", NOW
        )
        == 0
    )
    assert capsys.readouterr().out.strip() == str(out)
    assert intake("verify", out) == 0
    said = capsys.readouterr().out
    assert said == ("verified\n" if reader == "handler" else "verified, without a log\n")
    assert (out / "log.jsonl").exists() is (reader == "handler")


@pytest.mark.parametrize("name", ["claim.json", "log.jsonl"])
def test_one_file_can_be_verified_alone(url: str, tmp_path: Path, name: str) -> None:
    intake("export", CLAIM, "--out", tmp_path / "out", "--for", "handler", "--store", url, "--now", NOW)

    assert intake("verify", tmp_path / "out" / name) == 0


def test_a_log_that_was_taken_away_is_a_fault(
    url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    intake("export", CLAIM, "--out", tmp_path / "out", "--for", "handler", "--store", url, "--now", NOW)
    (tmp_path / "out" / "log.jsonl").unlink()
    capsys.readouterr()

    assert intake("verify", tmp_path / "out") == 1
    assert "log.jsonl: it is not there" in capsys.readouterr().out


def test_a_changed_value_is_one_line_and_exit_code_1(
    url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    intake("export", CLAIM, "--out", tmp_path / "out", "--for", "handler", "--store", url, "--now", NOW)
    path = tmp_path / "out" / "claim.json"
    plain = json.loads(path.read_text("utf-8"))
    plain["payments"][0]["amount"]["amount"] = "1.00"
    path.write_text(json.dumps(plain), "utf-8")
    capsys.readouterr()

    assert intake("verify", tmp_path / "out") == 1
    assert "claim.json: payments[p1].amount: the value is not the one in the log" in capsys.readouterr().out


def test_a_changed_record_is_named(url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    intake("export", CLAIM, "--out", tmp_path / "out", "--for", "handler", "--store", url, "--now", NOW)
    path = tmp_path / "out" / "log.jsonl"
    lines = path.read_text("utf-8").splitlines()
    path.write_text("\n".join([*lines[:3], *lines[4:]]) + "\n", "utf-8")
    capsys.readouterr()

    assert intake("verify", tmp_path / "out") == 1
    assert "log.jsonl: record 5" in capsys.readouterr().out


@pytest.mark.parametrize("text", ["{", "[]", '{"payments": [{"id": "p1", "amount": 3}]}', '{"nonsense": 1}'])
def test_what_is_no_claim_file_is_a_fault(
    tmp_path: Path, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "claim.json").write_text(text)

    assert intake("verify", tmp_path) == 1
    assert "1 fault" in capsys.readouterr().out


def test_an_empty_folder_is_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert intake("verify", tmp_path) == 2
    assert "there is no claim file here" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--format", "pdf"], "pdf files are not made yet"),
        (["--format", "docx"], "there is no format 'docx'"),
        (["--for", "press"], "invalid choice: 'press'"),
    ],
)
def test_a_wrong_flag_is_one_line(
    url: str, tmp_path: Path, arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        code = intake("export", CLAIM, "--out", tmp_path / "out", *arguments, "--store", url)
    except SystemExit as left:
        code = int(str(left.code))

    error = capsys.readouterr().err
    assert code == 2
    assert told in error
    assert error.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_a_claim_that_is_not_there_is_one_line(
    url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert intake("export", "nobody", "--out", tmp_path / "out", "--store", url) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_claim_file_comes_in_as_a_claim_of_its_own(
    url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    intake("export", CLAIM, "--out", tmp_path / "out", "--for", "handler", "--store", url, "--now", NOW)
    capsys.readouterr()

    assert intake("import", tmp_path / "out" / "claim.json", "--store", url, "--now", NOW) == 0
    new = capsys.readouterr().out.strip()

    assert new != CLAIM
    intake("export", new, "--out", tmp_path / "again", "--for", "handler", "--store", url, "--now", NOW)
    first, second = (
        json.loads((tmp_path / name / "claim.json").read_text("utf-8")) for name in ("out", "again")
    )
    for heading in ("payments", "insured", "incident", "loss", "reporter"):
        assert second[heading] == first[heading]
    assert second["provenance"]["insured.name"]["source"] == "imported"


@pytest.mark.parametrize("older", [False, True])
def test_a_closed_list_stays_closed_and_a_complete_claim_complete(
    shipped: Plan, store: Store, now: datetime, older: bool
) -> None:
    talk = Conversation.new(Settings.read(now=now.isoformat()), store, "en", "broker", shipped)
    talk.answer("incident.signs", ["money_gone"])
    talk.answer("payments[p1].amount", {"amount": "1.00", "currency": "EUR"})
    talk.do(CloseList("payments", "no"))
    plain = claim_json(talk.state, talk.store.records(talk.state.claim), reader="handler", now=now)
    record = plain["record"]
    assert isinstance(record, dict)
    assert record["closed"] == ["payments"]
    if older:
        plain["status"] = "complete"
        del record["closed"]

    again = bring_in(talk.settings, store, plain)

    assert "payments" in replayed(shipped, store, again).closed


def test_nothing_comes_in_where_one_file_is_broken(
    url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    intake("export", CLAIM, "--out", tmp_path / "out", "--for", "handler", "--store", url, "--now", NOW)
    (tmp_path / "broken.json").write_text("{")
    capsys.readouterr()

    assert intake("import", tmp_path / "out" / "claim.json", tmp_path / "broken.json", "--store", url) == 2

    store = open_store(url)
    assert [row.claim for row in store.overviews()] == [CLAIM]
    store.close()
