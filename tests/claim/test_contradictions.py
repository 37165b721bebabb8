"""What cannot both hold is found, and what may both hold is left alone."""

from typing import Any
from zoneinfo import ZoneInfo

import pytest

from intake.claim.contradictions import contradictions
from intake.claim.moment import Moment
from intake.claim.money import Money
from tests.claim.facts import Said, eur, payment

PARIS = ZoneInfo("Europe/Paris")


def codes(facts: dict[str, Any], *, complete: bool = False) -> list[str]:
    return [one.code for one in contradictions(Said(facts), PARIS, payments_complete=complete)]


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        (
            {"incident.occurred_from": Moment("2026-04-02"), "incident.discovered_at": Moment("2026-04-01")},
            "discovered_before_it_began",
        ),
        (payment(1, "5", blocked_amount=eur("6")), "blocked_above_the_payment"),
        (payment(1, "5", returned_amount=eur("6")), "returned_above_the_payment"),
        (payment(1, "5", state="blocked", blocked_amount=eur("4")), "blocked_but_not_all"),
        ({"loss.stated.total": eur("4"), **payment(1, "5")}, "payments_differ_from_the_total"),
        ({"loss.stated.total": eur("4"), "loss.stated.blocked": eur("5")}, "blocked_above_the_total"),
        ({"incident.money_moved": "no", **payment(1, "5", state="executed")}, "left_though_nothing_moved"),
        (
            {
                **payment(1, "5", executed_at=Moment("2026-04-03T08:00:00Z")),
                "incident.discovered_at": Moment("2026-04-02"),
            },
            "left_after_discovery",
        ),
        (
            payment(
                1,
                "5",
                executed_at=Moment("2026-04-03T08:00:00Z"),
                recall_requested_at=Moment("2026-04-03T07:00:00Z"),
            ),
            "recalled_before_it_left",
        ),
    ],
)
def test_two_facts_that_deny_each_other_are_named(facts: dict[str, Any], code: str) -> None:
    found = contradictions(Said(facts), PARIS)

    assert [one.code for one in found] == [code]
    assert all(path in facts for path in found[0].paths)


@pytest.mark.parametrize(
    "facts",
    [
        pytest.param(
            {"incident.occurred_from": Moment("2026-04"), "incident.discovered_at": Moment("2026-04-01")},
            id="a rough date agrees",
        ),
        pytest.param(
            {"incident.occurred_from": Moment("XXXX"), "incident.discovered_at": Moment("2026-04-01")},
            id="a time nobody knows",
        ),
        pytest.param(
            {
                "incident.occurred_from": Moment("2026-04-01T22:30:00Z"),
                "incident.discovered_at": Moment("2026-04-02"),
            },
            id="the same day in the claim's zone",
        ),
        pytest.param(
            payment(1, "5", blocked_amount=Money.of("6", "GBP")), id="other currencies do not compare"
        ),
        pytest.param({"loss.stated.total": eur("9"), **payment(1, "5")}, id="not all payments entered yet"),
        pytest.param(payment(1, "5", executed_at=None), id="a known absence"),
    ],
)
def test_facts_that_may_both_hold_are_left_alone(facts: dict[str, Any]) -> None:
    assert codes(facts) == []


def test_a_total_above_the_payments_is_asked_about_once_no_payment_is_missing() -> None:
    facts = {"loss.stated.total": eur("9"), **payment(1, "5")}

    assert codes(facts, complete=True) == ["payments_differ_from_the_total"]
