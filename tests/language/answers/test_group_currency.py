"""A currency said once in a breath holds for every amount of it."""

from datetime import UTC, datetime

import pytest

from intake.claim.money import Money
from intake.claim.reading import Asked, Ear
from intake.language.answers.group.reading import read_group

NOW = datetime(2026, 3, 12, 10, 20, tzinfo=UTC)


@pytest.mark.parametrize("text", ["182k euros, 82k blocked", "82k blocked, 182k euros in all"])
def test_an_amount_beside_one_in_euros_is_in_euros_where_pounds_are_usual(text: str) -> None:
    fields = [
        Asked(f"loss.stated.{name}", "money", currency="GBP", can_be_none=True)
        for name in ("total", "blocked")
    ]

    heard = read_group(text, fields, Ear("en", "GB", NOW))

    assert heard["loss.stated.total"].reading.value == Money.of(182000, "EUR")
    assert heard["loss.stated.blocked"].reading.value == Money.of(82000, "EUR")
