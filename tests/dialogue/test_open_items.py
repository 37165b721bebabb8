"""What is missing becomes an item with an owner; an answer, a known absence and a detail nobody asked do not."""

import pytest

from intake.claim.fact import Status, Value
from intake.dialogue.events import ListClosed, PresentChanged
from intake.dialogue.open_items import OpenItem, open_items
from intake.dialogue.state import State
from intake.flow.plan import Plan
from tests.dialogue.told import AT, eur, missing, state_of

MONEY: dict[str, Value] = {
    "incident.signs": ("money_gone",),
    "incident.money_moved": "yes",
    "jurisdiction": "BE",
}


def items(state: State) -> dict[str, OpenItem]:
    return {one.path: one for one in open_items(state)}


@pytest.mark.parametrize("status", [Status.UNKNOWN, Status.LATER, Status.REFUSED])
def test_what_was_asked_and_stays_missing_is_an_item_with_its_reason(plan: Plan, status: Status) -> None:
    state = state_of(plan, MONEY, missing("insured.employees", status))

    assert items(state)["insured.employees"].reason == status


def test_so_is_a_detail_that_was_asked(plan: Plan) -> None:
    asked = state_of(plan, MONEY, missing("incident.discovered_by", Status.UNKNOWN))

    assert plan.question("incident.discovered_by").tier == "detail"  # type: ignore[union-attr]  # it is there
    assert "incident.discovered_by" in items(asked)
    assert "incident.discovered_by" not in items(state_of(plan, MONEY))


def test_an_urgent_or_core_field_not_asked_yet_is_an_item(plan: Plan) -> None:
    found = items(state_of(plan, MONEY))["incident.discovered_at"]

    assert (found.reason, found.question) == ("not_asked", "incident.discovered_at")


def test_a_known_absence_leaves_nothing_open(plan: Plan) -> None:
    state = state_of(plan, {**MONEY, "regulation.police.reported_at": None, "broker.name": None})

    assert {"regulation.police.reported_at", "broker.name"}.isdisjoint(items(state))


def test_what_does_not_apply_is_no_item(plan: Plan) -> None:
    quiet = state_of(plan, {"incident.signs": ("other",), "incident.money_moved": "no", "jurisdiction": "BE"})

    assert not [path for path in items(quiet) if path.startswith("payments[")]


def test_the_first_payment_is_missed_before_it_is_entered(plan: Plan) -> None:
    assert "payments[p1].amount" in items(state_of(plan, MONEY))


def test_a_list_that_was_closed_empty_misses_nothing(plan: Plan) -> None:
    state = state_of(plan, MONEY, ListClosed(AT, "broker", "policies"))

    assert not [path for path in items(state) if path.startswith("policies[")]


def test_who_said_to_bring_it_owns_it(plan: Plan) -> None:
    state = state_of(plan, MONEY, missing("insured.employees", Status.LATER, who="Sofie in accounts"))

    assert items(state)["insured.employees"].owner == "Sofie in accounts"


def test_who_has_just_said_not_to_know_does_not_own_it(plan: Plan) -> None:
    path = "incident.discovered_at"  # the client or IT can know it

    by_the_insured = state_of(plan, MONEY, missing(path, Status.UNKNOWN, by="insured"), role="insured")
    by_the_broker = state_of(plan, MONEY, missing(path, Status.UNKNOWN))

    assert items(by_the_insured)[path].owner == "it"
    assert items(by_the_broker)[path].owner == "insured"


def test_what_only_the_payer_and_its_bank_know_is_the_payers(plan: Plan) -> None:
    facts: dict[str, Value] = {
        **MONEY,
        "payments[p1].payer": "clients_customer",
        "payments[p2].payer": "insured",
    }

    found = items(state_of(plan, facts))

    assert found["payments[p1].payer_bank"].owner == "payer"
    assert found["payments[p2].payer_bank"].owner == "insured"


def test_from_the_fourth_payment_on_what_is_not_asked_is_still_missed(plan: Plan) -> None:
    facts: dict[str, Value] = {
        **MONEY,
        **{f"payments[p{number}].amount": eur(number) for number in range(1, 5)},
    }

    assert items(state_of(plan, facts))["payments[p4].beneficiary_iban"].reason == "not_asked"


def test_what_the_client_alone_knows_stays_open_when_the_client_has_hung_up(plan: Plan) -> None:
    before = items(state_of(plan, MONEY))

    after = items(state_of(plan, MONEY, PresentChanged(AT, "broker", ("broker",))))

    assert after == before


def test_items_stand_in_the_order_of_the_review(plan: Plan) -> None:
    found = open_items(state_of(plan, MONEY, missing("incident.discovered_by", Status.LATER)))

    places = [question.index for one in found if (question := plan.question(one.question))]
    assert places == sorted(places)
