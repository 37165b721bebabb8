"""A claim file may be partial at any moment, and what is in it must be right."""

import json
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from pydantic import ValidationError

from intake.claim.field_path import LIST_PREFIXES
from intake.claim.file import ClaimFile

FULL = json.loads((Path(__file__).parent / "claims" / "full.json").read_text(encoding="utf-8"))
NAMES = """
    reference schema_version status jurisdiction language role reporter broker insured policies incident
    security payments loss contracts third_party personal_data regulation extortion response relationship
    parties attachments notes actions open_items factors triage timeline provenance
"""
TOP_LEVEL = frozenset(NAMES.split())


def test_the_names_of_the_top_level_never_change() -> None:
    assert set(ClaimFile.model_fields) >= TOP_LEVEL
    assert set(ClaimFile.model_fields) - TOP_LEVEL == {"extra", "record"}


def test_an_empty_claim_is_a_claim() -> None:
    assert ClaimFile.model_validate({}).plain() == {}


def test_a_claim_is_written_as_it_was_read() -> None:
    read = ClaimFile.model_validate(FULL)

    assert read.plain(ZoneInfo("Europe/Luxembourg")) == FULL


def test_a_known_absence_is_null_and_what_nobody_said_is_not_there() -> None:
    written = ClaimFile.model_validate({"incident": {"also": None}}).plain()

    assert written == {"incident": {"also": None}}


def at(path: str, value: Any) -> dict[str, Any]:
    """A claim with one field, whose list entries have the index 0."""
    *before, last = path.split(".")
    inner: dict[str, Any] = {last: value}
    for step in reversed(before):
        name, is_list, _ = step.partition("[]")
        prefix = next((letter for one, letter in LIST_PREFIXES.items() if one.endswith(name)), "")
        inner = {name: [{"id": f"{prefix}1", **inner}]} if is_list else {name: inner}
    return inner


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("payments[].amount", {"amount": "-1.00", "currency": "EUR"}),
        ("payments[].amount", 12),
        ("payments[].executed_at", "2026-09-11T15:02:00"),
        ("payments[].executed_at", "yesterday"),
        ("payments[].returned_at", "2026-09-11T15:02:00Z"),
        ("payments[].state", "gone"),
        ("payments[].beneficiary_iban", "PT51000201231234567890154"),
        ("payments[].payer_party", "p1"),
        ("payments[].four_eyes", "yes"),
        ("payments[].colour", "red"),
        ("payments[].id", "p01"),
        ("policies[].waiting_hours", -8),
        ("policies[].waiting_hours", "8"),
        ("policies[].incident_line", "0800 1"),
        ("incident.signs", ["money_gone", "money_gone"]),
        ("incident.signs", ["smoke"]),
        ("incident.signs", "money_gone"),
        ("insured.enterprise_number", "BE0403170702"),
        ("reporter.email", "claire"),
        ("parties[].proposed_share", "140"),
        ("extra.Big-Name", 1),
        ("colour", "red"),
    ],
)
def test_what_is_not_right_is_refused(path: str, value: Any) -> None:
    with pytest.raises(ValidationError):
        ClaimFile.model_validate(at(path, value))


def test_an_id_is_given_once() -> None:
    with pytest.raises(ValidationError, match="same id"):
        ClaimFile.model_validate({"payments": [{"id": "p1"}, {"id": "p1"}]})


def test_an_entry_without_its_id_is_refused() -> None:
    with pytest.raises(ValidationError):
        ClaimFile.model_validate({"payments": [{"state": "lost"}]})


def test_a_claim_that_was_read_cannot_be_changed() -> None:
    claim = ClaimFile.model_validate(FULL)

    with pytest.raises(ValidationError, match="frozen"):
        claim.status = "complete"  # type: ignore[misc]  # the test is that it fails
