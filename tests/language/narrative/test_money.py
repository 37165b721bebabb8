"""What a pasted story says of the money."""

from decimal import Decimal

import pytest

from intake.claim.money import Money
from intake.language.narrative.reading import read_narrative
from tests.language.answers.heard import ear


@pytest.mark.parametrize("place", ["en_BE", "en_GB", "fr_BE", "nl_NL"])
@pytest.mark.parametrize("sum_told", ["54.000 EUR", "EUR 54,000", "€ 54.000", "54 000 euro"])
def test_three_digits_beside_a_currency_are_thousands_whoever_s_dot_it_is(sum_told: str, place: str) -> None:
    told = f"{sum_told} left yesterday at 15:10 to BE68 5390 0754 7034."

    found = {one.path: one.value for one in read_narrative(told, ear(place))}

    assert found["payments[p1].amount"] == Money.of(Decimal(54_000), "EUR")
    assert found["payments[p1].beneficiary_iban"] == "BE68539007547034"


@pytest.mark.parametrize("sum_told", ["1.234k EUR", "12.50 or 1.250 EUR"])
def test_a_sum_that_may_be_two_is_not_offered_from_a_story(sum_told: str) -> None:
    found = {one.path for one in read_narrative(f"We paid {sum_told} yesterday.", ear("en_BE"))}

    assert "payments[p1].amount" not in found
