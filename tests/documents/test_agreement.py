"""A claim file that was changed after it was written does not agree with its log."""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from intake.dialogue.events import AnswerGiven
from intake.documents import agreement
from intake.documents.agreement import disagreements
from intake.documents.claim_json import claim_bytes, claim_json
from intake.flow.plan import Plan
from tests.dialogue.told import eur, said
from tests.documents.claims import Told, fraud
from tools.words.python_texts import python_texts

Json = dict[str, Any]


def written(claim: Told, now: datetime, reader: str = "handler") -> Json:
    plain: Json = json.loads(claim_bytes(claim_json(claim.state, claim.records, reader=reader, now=now)))
    return plain


@pytest.mark.parametrize("reader", ["handler", "broker", "insured"])
@pytest.mark.parametrize("with_plan", [True, False])
def test_what_was_just_written_agrees(plan: Plan, now: datetime, reader: str, with_plan: bool) -> None:
    claim = fraud(plan)

    assert disagreements(written(claim, now, reader), claim.records, plan if with_plan else None) == ()


def amount(plain: Json) -> None:
    plain["payments"][0]["amount"]["amount"] = "4000.00"


def absence(plain: Json) -> None:
    plain["provenance"]["payments[p1].payer_bank_called_at"]["status"] = "value"


def invented(plain: Json) -> None:
    plain["provenance"]["insured.cash_pressure"] = dict(plain["provenance"]["insured.name"])


def ticked(plain: Json) -> None:
    plain["actions"][0]["state"] = "done"


def words(plain: Json) -> None:
    plain["provenance"]["insured.name"]["words"] = "other words"


def hashed(plain: Json) -> None:
    plain["record"]["last_hash"] = "0" * 64


def renamed(plain: Json) -> None:
    plain["reference"] = "another"


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (amount, "payments[p1].amount: the value is not the one in the log"),
        (absence, "payments[p1].payer_bank_called_at: the claim file says value, the log none"),
        (invented, "insured.cash_pressure: nothing in the log says so"),
        (ticked, "call_payer_bank[p1]: it is done in the claim file, and the log does not say so"),
        (words, "insured.name: the words are not those in the log"),
        (hashed, "the last hash in the claim file is not that of the log"),
        (renamed, "the log is of claim 260312-1020-1, the claim file of another"),
    ],
)
def test_a_change_shows_even_without_the_flow(
    plan: Plan, now: datetime, change: Callable[[Json], None], told: str
) -> None:
    claim = fraud(plan)
    plain = written(claim, now)

    change(plain)

    assert told in disagreements(plain, claim.records, None)


def test_each_difference_can_be_said_in_another_language(plan: Plan, now: datetime) -> None:
    claim = fraud(plan)
    plain = written(claim, now)
    offered = {found.text for found in python_texts(Path(agreement.__file__))}

    for change in (amount, absence, invented, ticked, words, hashed, renamed):
        change(plain)
    found = disagreements(plain, claim.records, plan)

    assert len(found) >= 7
    assert {one.template for one in found} <= offered


def left_out(plain: Json) -> None:
    del plain["insured"]["name"]
    del plain["provenance"]["insured.name"]


def figure(plain: Json) -> None:
    plain["loss"]["net"][0]["amount"] = "1.00"


def due(plain: Json) -> None:
    plain["actions"][0]["due"] = "2027-01-01T00:00:00+01:00"


def closed(plain: Json) -> None:
    plain["open_items"].pop(0)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (left_out, "provenance.insured.name: the log does not come to this"),
        (figure, "loss.net: the log does not come to this"),
        (due, "actions[call_payer_bank[p1]]: the log does not come to this"),
    ],
)
def test_with_the_flow_what_follows_from_the_facts_is_held_too(
    plan: Plan, now: datetime, change: Callable[[Json], None], told: str
) -> None:
    claim = fraud(plan)
    plain = written(claim, now)

    change(plain)

    assert told in disagreements(plain, claim.records, plan)


def test_an_open_item_that_was_taken_out_shows(plan: Plan, now: datetime) -> None:
    claim = fraud(plan)
    plain = written(claim, now)

    closed(plain)

    assert [one for one in disagreements(plain, claim.records, plan) if one.startswith("open_items")]


def test_texts_may_be_worded_better_by_another_version(plan: Plan, now: datetime) -> None:
    claim = fraud(plan)
    plain = written(claim, now)

    plain["actions"][0]["text"] = "Ring them."
    plain["open_items"][0]["question"] = "Well?"

    assert disagreements(plain, claim.records, plan) == ()


def test_a_claim_file_older_than_its_log_shows(plan: Plan, now: datetime) -> None:
    before, corrected = fraud(plan), said({"payments[p1].amount": eur(41000)})[1]
    assert isinstance(corrected, AnswerGiven)
    after = fraud(plan, corrected)

    found = disagreements(written(before, now), after.records, None)

    assert "payments[p1].amount: the value is not the one in the log" in found
