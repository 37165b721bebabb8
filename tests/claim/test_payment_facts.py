"""What one payment's facts say without being asked again."""

from typing import Any
from zoneinfo import ZoneInfo

import pytest

from intake.claim.moment import Moment
from intake.claim.payment_facts import Beneficiary, beneficiary, executed_payments, payment_state
from tests.claim.facts import Said, eur, payment

BRUSSELS = ZoneInfo("Europe/Brussels")


@pytest.mark.parametrize(
    ("more", "state"),
    [
        pytest.param({}, "", id="nothing said"),
        pytest.param(
            {"state": "executed", "blocked_amount": eur("100")}, "executed", id="what was said stands"
        ),
        pytest.param({"blocked_amount": eur("100")}, "blocked", id="all of it blocked"),
        pytest.param({"blocked_amount": eur("99")}, "partly_blocked", id="part of it blocked"),
        pytest.param({"returned_amount": eur("100")}, "returned", id="all of it back"),
        pytest.param(
            {"returned_amount": eur("1"), "blocked_amount": eur("50")},
            "partly_returned",
            id="some of it back",
        ),
        pytest.param({"blocked_amount": eur("0")}, "", id="nothing blocked says nothing"),
    ],
)
def test_the_state_follows_from_the_amounts_where_it_was_not_said(more: dict[str, Any], state: str) -> None:
    assert payment_state(Said(payment(1, "100", **more)), "p1") == state


def test_the_account_tells_the_country_and_the_bank_only_where_it_was_named() -> None:
    facts = Said(
        {
            **payment(1, "100", beneficiary_iban="BE68539007547034", beneficiary_bank="A bank"),
            **payment(2, "100", beneficiary_iban="60161331926819"),
        }
    )

    assert beneficiary(facts, "p1") == Beneficiary("BE68539007547034", "BE", "A bank")
    assert beneficiary(facts, "p2") == Beneficiary("60161331926819", "", "")


def test_payments_that_left_are_put_in_the_order_in_which_they_left() -> None:
    facts = Said(
        {
            **payment(1, "1", executed_at=Moment("2026-06-03")),
            **payment(2, "1", executed_at=Moment("2026-06-02T21:00:00Z")),
            **payment(3, "1", executed_at=Moment("2026-06-01"), state="planned"),
            **payment(4, "1", executed_at=Moment("XXXX")),
        }
    )

    assert executed_payments(facts, BRUSSELS) == ("p2", "p1")
