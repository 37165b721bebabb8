"""Money comes back from a claim file as it went in, or not at all."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.claim.money import Money, minus, totals
from intake.claim.plain_money import money_from_plain

currencies = st.sampled_from(["EUR", "GBP", "USD", "CHF"])
amounts = st.builds(Money.of, st.decimals(0, 10**12, places=2), currencies)


@given(amounts)
def test_an_amount_comes_back_equal(money: Money) -> None:
    assert money_from_plain(money.plain()) == money
    assert money_from_plain(money_from_plain(money.plain()).plain()).plain() == money.plain()


def test_a_crypto_currency_keeps_its_ticker_and_its_decimals() -> None:
    plain = {"amount": "0.03500001", "currency": "XBT"}

    assert money_from_plain(plain).plain() == plain


def test_whole_amounts_get_two_decimals_so_that_equal_amounts_are_written_alike() -> None:
    assert money_from_plain({"amount": "54000", "currency": "EUR"}).plain()["amount"] == "54000.00"


@pytest.mark.parametrize(
    "plain",
    [
        pytest.param({"amount": 82000.0, "currency": "EUR"}, id="a number may have been rounded"),
        pytest.param({"amount": "82,000.00", "currency": "EUR"}, id="separators"),
        pytest.param({"amount": "1.005", "currency": "EUR"}, id="a third decimal of a euro"),
        pytest.param({"amount": "1e6", "currency": "EUR"}, id="an exponent"),
        pytest.param({"amount": "NaN", "currency": "EUR"}, id="no number"),
        pytest.param({"amount": "1.00"}, id="no currency"),
        pytest.param({"amount": "1.00", "currency": "€"}, id="a sign for a code"),
        pytest.param({"amount": "1.00", "currency": "EUR", "about": True}, id="something more"),
        pytest.param("1.00 EUR", id="a text"),
    ],
)
def test_what_is_not_money_is_refused(plain: object) -> None:
    with pytest.raises(ValueError, match=r"amount|currency|decimals"):
        money_from_plain(plain)


@given(st.lists(amounts), st.lists(amounts))
def test_totals_keep_currencies_apart_and_lose_nothing(some: list[Money], others: list[Money]) -> None:
    together = totals([*some, *others])

    for currency in ("EUR", "GBP", "USD", "CHF"):
        expected = sum((one.amount for one in (*some, *others) if one.currency == currency), Decimal(0))
        assert sum(one.amount for one in together if one.currency == currency) == expected
    assert minus(together, others) == totals(some)
