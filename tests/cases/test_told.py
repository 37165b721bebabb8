"""Whole stories of our own, and the payment outlines of domain.md section 8: what each must come to."""

import json
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest
import yaml

from intake.cli import main
from tests.cases.faces import TOLD, Json

CASES = sorted(TOLD.glob("*.yaml"))


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All cases, run once."""
    out = tmp_path_factory.mktemp("told")
    assert main(["run", *map(str, CASES), "--out", str(out), "--strict"]) == 0
    return out


def at(claim: Json, path: str) -> object:
    """The value at a path, entries by their place: payments[0].amount."""
    value: object = claim
    for step in path.split("."):
        name, _, place = step.rstrip("]").partition("[")
        value = value.get(name) if isinstance(value, dict) else None
        if place:
            value = value[int(place)] if isinstance(value, list) and int(place) < len(value) else None
    return value


def same(found: object, expected: object) -> bool:
    """Money and totals by amount and currency, times as instants, all else as it is written."""
    if isinstance(found, list) and len(found) == 1 and isinstance(found[0], dict) and "amount" in found[0]:
        found = found[0]
    if isinstance(found, dict) and "amount" in found:
        amount, _, currency = str(expected).partition(" ")
        return (Decimal(str(found["amount"])), found["currency"]) == (Decimal(amount), currency)
    if isinstance(found, str) and isinstance(expected, str) and "T" in found and "T" in expected:
        return datetime.fromisoformat(found) == datetime.fromisoformat(expected)
    return found == expected


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_case_comes_to_what_it_must(case: Path, told: Path) -> None:
    expect = yaml.safe_load(case.read_text("utf-8"))["expect"]
    claim = json.loads((told / case.stem / "claim.json").read_text("utf-8"))

    wrong = {
        path: at(claim, path) for path, value in expect["facts"].items() if not same(at(claim, path), value)
    }
    assert not wrong
    nones = [path for path, value in expect["facts"].items() if value is None]
    ids = {
        f"payments[{place}]": f"payments[{entry['id']}]"
        for place, entry in enumerate(claim.get("payments") or [])
    }
    for path in nones:
        head, _, rest = path.partition(".")
        assert claim["provenance"][f"{ids.get(head, head)}.{rest}"]["status"] == "none", path
    reasons = {item["field"]: item["reason"] for item in claim["open_items"]}
    for path, reason in expect.get("missing", {}).items():
        assert reasons[path] == reason

    states: dict[str, set[str]] = {}
    for action in claim["actions"]:
        states.setdefault(action["id"].partition("[")[0], set()).add(action["state"])
    for state in ("open", "done", "moot", "find_out"):
        assert {
            name for name in expect["actions"].get(state, ()) if state not in states.get(name, set())
        } == set(), state
    assert {
        name for name in expect["actions"].get("absent", ()) if states.get(name, set()) - {"moot"}
    } == set()

    for name, texts in expect.get("contains", {}).items():
        body = " ".join((told / case.stem / name).read_text("utf-8").split())
        assert [text for text in texts if text not in body] == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_the_first_urgent_action_stands_after_at_most_four_answers(case: Path, told: Path) -> None:
    lines = [
        json.loads(line) for line in (told / case.stem / "transcript.jsonl").read_text("utf-8").splitlines()
    ]
    first = next(
        place for place, line in enumerate(lines) if line["type"] == "action" and line["state"] == "open"
    )

    assert sum(line["type"] == "say" for line in lines[:first]) <= 4


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_notice_is_complete_within_48_turns_and_5_for_each_further_payment(case: Path, told: Path) -> None:
    lines = [
        json.loads(line) for line in (told / case.stem / "transcript.jsonl").read_text("utf-8").splitlines()
    ]
    complete = next(
        place for place, line in enumerate(lines) if line["type"] == "review" and line["complete"]
    )
    asked = {
        tuple(line["fields"]) for line in lines[:complete] if line["type"] == "ask" and line["kind"] != "more"
    }
    payments = len(json.loads((told / case.stem / "claim.json").read_text("utf-8")).get("payments") or [])

    assert len(asked) <= 48 + 5 * max(0, payments - 1)


def test_the_files_of_every_case_verify(told: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for case in CASES:
        assert main(["verify", str(told / case.stem)]) == 0, capsys.readouterr().out
