"""claim.json: values at their paths, what is known about each, and nothing that this reader may not be told."""

import json
from datetime import datetime
from typing import Any

import pytest

from intake.claim.fact import Status, Value
from intake.claim.schema import claim_schema, read_claim
from intake.dialogue.events import ActionDismissed, NoteAdded
from intake.documents.claim_json import claim_bytes, claim_json
from intake.flow.plan import Plan
from tests.dialogue.told import AT, eur, missing, moment
from tests.documents.claims import FRAUD, HOSTILE, Told, acting, fraud, told

READERS = ["handler", "broker", "insured"]


def written(claim: Told, now: datetime, reader: str = "handler", **how: Any) -> dict[str, Any]:
    return claim_json(claim.state, claim.records, reader=reader, now=now, **how)


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("language", ["fr", "nl", "en"])
def test_it_keeps_to_the_published_schema(plan: Plan, now: datetime, reader: str, language: str) -> None:
    import jsonschema

    plain = written(fraud(plan), now, reader, language=language)

    jsonschema.Draft202012Validator(claim_schema()).validate(plain)
    read_claim(plain)


def test_values_stand_at_their_paths(plan: Plan, now: datetime) -> None:
    plain = written(fraud(plan), now)

    payment = plain["payments"][0]
    assert payment["id"] == "p1"
    assert payment["amount"] == {"amount": "40000.00", "currency": "EUR"}
    assert payment["executed_at"] == "2026-03-11T16:40:00+01:00"
    assert plain["incident"]["signs"] == ["money_gone"]
    assert (plain["reference"], plain["language"], plain["role"]) == ("260312-1020-1", "en", "broker")


def test_a_known_absence_is_null_and_says_so(plan: Plan, now: datetime) -> None:
    plain = written(fraud(plan), now)

    path = "payments[p1].payer_bank_called_at"
    assert plain["payments"][0]["payer_bank_called_at"] is None
    assert plain["provenance"][path]["status"] == "none"
    assert path not in [item["field"] for item in plain["open_items"]]


def test_what_is_missing_is_not_there_and_has_its_reason(plan: Plan, now: datetime) -> None:
    plain = written(fraud(plan), now)

    assert "employees" not in plain["insured"]
    assert plain["provenance"]["insured.employees"]["status"] == "later"
    item = next(one for one in plain["open_items"] if one["field"] == "insured.employees")
    assert (item["reason"], item["owner"], item["who"]) == ("later", "Mia", "Mia")
    assert item["question"]


def test_times_carry_the_offset_of_the_claim(plan: Plan, now: datetime) -> None:
    plain = written(told(plan, {**FRAUD, "jurisdiction": "GB"}, NoteAdded(AT, "broker", "a note", "")), now)

    assert plain["payments"][0]["executed_at"] == "2026-03-11T15:40:00+00:00"
    assert plain["provenance"]["jurisdiction"]["at"] == "2026-03-12T09:20:00+00:00"
    assert plain["notes"][0]["at"].endswith("+00:00")


def test_the_loss_is_computed_per_currency(plan: Plan, now: datetime) -> None:
    loss = written(fraud(plan), now)["loss"]

    assert loss["payments_gross"] == [{"amount": "40000.00", "currency": "EUR"}]
    assert loss["blocked"] == [{"amount": "15000.00", "currency": "EUR"}]
    assert loss["net"] == [{"amount": "25000.00", "currency": "EUR"}]
    assert loss["at_risk"] is True


def test_a_stated_total_stands_beside_the_figures_that_rest_on_it(plan: Plan, now: datetime) -> None:
    facts: dict[str, Value] = {"incident.money_moved": "yes", "loss.stated.total": eur(9000)}

    loss = written(told(plan, facts), now)["loss"]

    assert loss["stated"]["total"] == {"amount": "9000.00", "currency": "EUR"}
    assert loss["exposure"] == [{"amount": "9000.00", "currency": "EUR"}]
    assert loss["uses_stated"] is True


def test_what_no_longer_applies_leaves_and_an_empty_entry_with_it(plan: Plan, now: datetime) -> None:
    facts: dict[str, Value] = {
        "incident.money_moved": "no",
        "payments[p1].amount": eur(5),
        "parties[q1].name": "Nobody",
    }

    plain = written(told(plan, facts), now)

    assert "payments" not in plain
    assert not [path for path in plain["provenance"] if path.startswith("payments[")]
    assert plain["parties"] == [{"id": "q1", "name": "Nobody"}]


def test_actions_stand_in_order_with_what_was_done_last(plan: Plan, now: datetime) -> None:
    claim = fraud(plan, ActionDismissed(AT, "broker", "keep_mail_originals", "the police have them"))

    actions = written(claim, now)["actions"]

    states = [one["state"] for one in actions]
    assert states == sorted(states, key=["open", "find_out", "done", "dismissed", "moot"].index)
    assert actions[0]["id"] == "call_payer_bank[p1]"
    done = next(one for one in actions if one["id"] == "stop_supplier_changes")
    assert (done["state"], done["proof"]) == ("done", "mail to all staff, 9:50")
    assert (done["ticked_at"], done["ticked_by"]) == ("2026-03-12T10:20:00+01:00", "broker")
    dismissed = next(one for one in actions if one["state"] == "dismissed")
    assert dismissed["reason"] == "the police have them"


@pytest.mark.parametrize("reader", ["broker", "insured"])
def test_a_time_of_mere_practice_leaves_in_no_export_but_the_handlers(
    plan: Plan, now: datetime, reader: str
) -> None:
    claim = fraud(plan)

    outside = {one["id"]: one for one in written(claim, now, reader)["actions"]}
    inside = {one["id"]: one for one in written(claim, now)["actions"]}

    assert inside["call_payer_bank[p1]"]["due"] == "2026-03-12T09:05:00+01:00"
    assert not [one for one in outside.values() if one.get("basis") == "practice" and one["due"]]


@pytest.mark.parametrize("reader", ["broker", "insured"])
def test_others_than_the_handler_get_no_words_no_story_and_no_remark_of_the_handler(
    plan: Plan, now: datetime, reader: str
) -> None:
    story = "Paid on Tuesday, the words themselves"
    claim = told(
        plan,
        {**FRAUD, "incident.narrative": story},
        NoteAdded(AT, "handler", "our own remark", ""),
        NoteAdded(AT, "broker", "theirs", ""),
    )

    body = claim_bytes(written(claim, now, reader)).decode()
    plain = json.loads(body)

    assert "the words themselves" not in body
    assert "our own remark" not in body
    assert not [one for one in plain["provenance"].values() if "words" in one]
    assert {"factors", "triage"}.isdisjoint(plain)
    assert [note["text"] for note in plain["notes"]] == ["theirs"]


def test_the_words_go_along_when_asked_for(plan: Plan, now: datetime) -> None:
    plain = written(fraud(plan), now, "broker", with_words=True)

    assert plain["provenance"]["payments[p1].payer_bank"]["words"] == "<KBC>"


@pytest.mark.parametrize("reader", READERS)
def test_the_last_hash_is_always_in(plan: Plan, now: datetime, reader: str) -> None:
    claim = fraud(plan)

    record = written(claim, now, reader)["record"]

    assert (record["last_hash"], record["events"]) == (claim.records[-1].hash, len(claim.records))
    assert (record["reader"], record["exported_at"]) == (reader, "2026-03-12T10:20:00+01:00")


def test_the_same_claim_and_clock_give_the_same_bytes(plan: Plan, now: datetime) -> None:
    import rfc8785

    first, second = (claim_bytes(written(fraud(plan), now)) for _ in range(2))

    assert first == second
    assert first == rfc8785.dumps(json.loads(first)) + b"\n"


def test_the_dates_are_in_order_and_stay_rough(plan: Plan, now: datetime) -> None:
    claim = told(plan, {**FRAUD, "incident.occurred_from": moment("2026-02")})

    rows = written(claim, now)["timeline"]

    assert [row["at"] for row in rows] == [
        "2026-02",
        "2026-03-11T16:40:00+01:00",
        "2026-03-12T08:05:00+01:00",
    ]


def test_nothing_in_it_acts_on_a_terminal(plan: Plan, now: datetime) -> None:
    claim = told(
        plan, {**FRAUD, "insured.name": HOSTILE}, missing("insured.employees", Status.LATER, who=HOSTILE)
    )

    body = claim_bytes(written(claim, now)).decode()

    assert not acting(body)
    assert "<script>" in json.loads(body)["insured"]["name"]  # text is kept as text


def test_it_says_how_far_the_notice_is(plan: Plan, now: datetime) -> None:
    assert written(told(plan, {}), now)["status"] == "draft"
