"""What cannot be carried out says why, and changes nothing."""

import pytest

from intake.claim.fact import Source, Status, Value
from intake.claim.money import Money
from intake.dialogue.commands import (
    Accept,
    AddEntry,
    AddNote,
    Answer,
    ChangeLanguage,
    ChangePresent,
    ChangeRole,
    CloseList,
    Dismiss,
    GoBack,
    GoOn,
    GoTo,
    Item,
    Reject,
    RemoveEntry,
    Reopen,
    Tick,
)
from intake.dialogue.refusals import Refusal, Why
from intake.flow.compiler import compile_folder
from intake.flow.plan import Plan
from tests.dialogue.told import eur, moment
from tests.dialogue.walking import Said, corrects, says, silent, tells, until, walk
from tests.flow.flows import Folder

GONE = says({"incident.signs": ("money_gone",)})
CALL = "call_payer_bank[p1]"

ROWS = [
    pytest.param([corrects("incident.kinds", "other")], Why.UNKNOWN_FIELD, "incident.kinds", id="a field that there is not"),
    pytest.param([GoTo("incident.kinds")], Why.UNKNOWN_FIELD, "incident.kinds", id="a jump to one"),
    pytest.param([GoTo("payments[p1].amounts")], Why.UNKNOWN_FIELD, "payments[p1].amounts", id="a jump to one of a payment"),
    pytest.param([GoTo("extortion.amount")], Why.NOT_ASKED_HERE, "extortion.amount", id="a field for which this flow has no question"),
    pytest.param([corrects("payments[c1].amount", eur(5))], Why.UNKNOWN_ENTRY, "payments[c1].amount", id="an id of another list"),
    pytest.param([corrects("payments[].amount", eur(5))], Why.UNKNOWN_ENTRY, "payments[].amount", id="no id at all"),
    pytest.param([AddEntry("payments"), RemoveEntry("payments", "p1"), corrects("payments[p1].amount", eur(5))], Why.UNKNOWN_ENTRY, "payments[p1].amount", id="a payment that was removed"),
    pytest.param([RemoveEntry("payments", "p1")], Why.UNKNOWN_ENTRY, "payments[p1]", id="removing what is not there"),
    pytest.param([GoTo("payments[p7].amount")], Why.UNKNOWN_ENTRY, "payments[p7].amount", id="a jump to it"),
    pytest.param([AddEntry("payment")], Why.UNKNOWN_LIST, "payment", id="a list that there is not"),
    pytest.param([CloseList("money")], Why.UNKNOWN_LIST, "money", id="closing it"),
    pytest.param([Accept(("f1",))], Why.UNKNOWN_OFFER, "f1", id="an offer that was never made"),
    pytest.param([tells({"incident.kind": "ceo_fraud"}), Accept(("f1",)), Accept(("f1",))], Why.UNKNOWN_OFFER, "f1", id="accepting twice"),
    pytest.param([Reject(())], Why.UNKNOWN_OFFER, "", id="rejecting nothing"),
    pytest.param([Tick("call_the_bank")], Why.UNKNOWN_ACTION, "call_the_bank", id="an action that there is not"),
    pytest.param([Tick("call_payer_bank")], Why.UNKNOWN_ACTION, "call_payer_bank", id="one that never stood"),
    pytest.param([GONE, Reopen("stop_deletion")], Why.UNKNOWN_ACTION, "stop_deletion", id="taking back what nobody ticked"),
    pytest.param([GONE, silent(), Tick(CALL), Tick(CALL)], Why.ALREADY_DONE, CALL, id="ticking twice"),
    pytest.param([GONE, silent(), Dismiss(CALL, "no need"), Tick(CALL)], Why.ALREADY_DONE, CALL, id="ticking what was dismissed"),
    pytest.param([ChangeLanguage("de")], Why.UNKNOWN_LANGUAGE, "de", id="a language that Intake does not speak"),
    pytest.param([ChangeRole("police")], Why.UNKNOWN_ROLE, "police", id="a role that there is not"),
    pytest.param([ChangePresent(("client", "cat"))], Why.WRONG_VALUE, "cat", id="someone who cannot be asked"),
    pytest.param([GoBack()], Why.NOTHING_BEFORE, "", id="back from the first question"),
    pytest.param([GONE, GoBack(), GoBack()], Why.NOTHING_BEFORE, "", id="back from the first answer"),
    pytest.param([GoOn()], Why.NOTHING_AFTER, "", id="on, where a question waits"),
    pytest.param([AddNote(" \n ")], Why.NOTHING_SAID, "", id="an empty note"),
    pytest.param([GONE, Dismiss("stop_deletion", " ")], Why.NOTHING_SAID, "stop_deletion", id="a dismissal without a reason"),
]  # fmt: skip


@pytest.mark.parametrize(("said", "why", "about"), ROWS)
def test_a_refusal_says_why_and_changes_nothing(plan: Plan, said: list[Said], why: Why, about: str) -> None:
    before, refused = walk(plan, *said[:-1]), walk(plan, *said)

    assert refused.refusal == Refusal(why, about)
    assert refused.state == before.state


@pytest.mark.parametrize(
    ("path", "value"),
    [
        pytest.param("incident.kind", "false_invioce", id="a code that there is not"),
        pytest.param("incident.kind", ("false_invoice",), id="several where one is asked"),
        pytest.param("incident.signs", "money_gone", id="one where several are asked"),
        pytest.param("incident.signs", ("money_gone", "rain"), id="one wrong code among several"),
        pytest.param("incident.signs", (), id="none of several"),
        pytest.param("payments[p1].amount", "82k", id="text for an amount"),
        pytest.param("payments[p1].amount", 82_000, id="an amount without its currency"),
        pytest.param("payments[p1].executed_at", "yesterday", id="text for a moment"),
        pytest.param("payments[p1].returned_at", moment("2026-03-12T08:00:00Z"), id="a clock time for a day"),
        pytest.param("incident.affected_devices", True, id="yes for a number"),
        pytest.param("incident.safety_risk", 1, id="a number for yes"),
        pytest.param("insured.name", "", id="nothing for a text"),
        pytest.param("insured.name", eur(5), id="an amount for a name"),
        pytest.param("incident.kind", Status.NONE, id="a known absence where there can be none"),
    ],
)
def test_a_value_that_its_field_cannot_hold_is_refused(plan: Plan, path: str, value: Value) -> None:
    assert walk(plan, corrects(path, value)).refusal == Refusal(Why.WRONG_VALUE, path)


def test_one_wrong_field_refuses_the_whole_answer(plan: Plan) -> None:
    right, wrong = (
        Item(path, Status.VALUE, "KBC", "KBC") for path in ("payments[p1].payer_bank", "payments[p1].rail")
    )

    walked = walk(plan, GONE, Answer((right, wrong), "bank", "p1", Source.ASKED))

    assert walked.refusal == Refusal(Why.WRONG_VALUE, "payments[p1].rail")
    assert walked.next == "bank[p1]"


def test_a_total_that_a_house_computes_cannot_be_said(flow_folder: Folder) -> None:
    plan = compile_folder(
        flow_folder(macros="extra: {fees: integer, rent: integer, costs: 'sum(extra.fees, extra.rent)'}")
    )

    assert walk(plan, corrects("extra.costs", 5)).refusal == Refusal(Why.COMPUTED, "extra.costs")


def test_only_a_handler_goes_on_after_the_details(plan: Plan) -> None:
    end = until(plan, "end", role="broker")

    refused = walk(plan, *end.said, GoOn())
    handler = walk(plan, *end.said, ChangeRole("handler"), GoOn())

    assert refused.refusal == Refusal(Why.NOTHING_AFTER)
    assert handler.refusal is None


def test_every_reason_is_in_these_tables() -> None:
    shown = {row.values[1] for row in ROWS} | {Why.COMPUTED}

    assert shown == {*Why}


def test_money_of_any_currency_fits(plan: Plan) -> None:
    assert walk(plan, corrects("payments[p1].amount", Money.of(620_000, "USD"))).refusal is None
