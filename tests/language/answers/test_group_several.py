"""Several payments told in one sentence: each with an amount of its own, or none of them."""

import pytest

from intake.language.answers.group.several import several_payments
from tests.language.answers.breath import THURSDAY, fields_of
from tests.language.answers.heard import as_row, ear

TOLD_APART = {
    "41.000 hier, 19.500 ce matin et 77.000 vendredi à 15h": "41000 EUR 2026-03-11 | 19500 EUR 2026-03-12 | 77000 EUR 2026-03-06 15:00",
    "7.100 maandag, 6.200 dinsdag en gisteren nog 2.300": "7100 EUR 2026-03-09 | 6200 EUR 2026-03-10 | 2300 EUR 2026-03-11",
    "hier 9.400, mardi 12.600": "9400 EUR 2026-03-11 | 12600 EUR 2026-03-10",
    "le premier 6.300 lundi 11h, le deuxième 7.100 mardi 9h30": "6300 EUR 2026-03-09 11:00 | 7100 EUR 2026-03-10 09:30",
    "3.950 euro gisteren om 10u20 en nog eentje van 2.100": "3950 EUR 2026-03-11 10:20 | 2100 EUR",
    "15k mardi, puis encore 4k mercredi": "15000 EUR 2026-03-10 | 4000 EUR 2026-03-11",
    "3.150, 2.900 et 1.700 €": "3150 EUR | 2900 EUR | 1700 EUR",
    "€ 3.150, € 2.900 en € 1.700": "3150 EUR | 2900 EUR | 1700 EUR",
    "8.000 hier 10h et 8.000 hier 10h05": "8000 EUR 2026-03-11 10:00 | 8000 EUR 2026-03-11 10:05",
}
LEFT_OPEN = [
    "twee keer 8.800, gisteren en vandaag",
    "entre 50 et 55k, hier",
    "54, non 45k, mardi",
    "7.900 hier et 140 de frais ce matin",
    "factuur van 6.400 maar er is 6.900 betaald gisteren",
    "15.000 gisteren, ze hebben er 5.000 van kunnen blokkeren",
    "9.000 maandag, 3.000 weet ik niet meer",
    "54.000 hier à 15h10",
    "3.150, 2.900 et 6.050 €",
    "3.150 et 2.900 €",
    "3.150, 2.900 ou 1.700 €",
]


def told(typed: str) -> str:
    """The payments of a breath on one line."""
    listener = ear("nl_BE" if "gisteren" in typed or "maandag" in typed else "fr_BE", THURSDAY)
    found = several_payments(typed, fields_of("sent"), listener)
    return " | ".join(
        " ".join(as_row(one.reading.value, listener).removesuffix(" +0100") for one in row.values())
        for row in found
    )


@pytest.mark.parametrize("typed", TOLD_APART)
def test_each_payment_of_a_sentence_keeps_its_amount_and_its_moment(typed: str) -> None:
    assert told(typed) == TOLD_APART[typed]


@pytest.mark.parametrize("typed", LEFT_OPEN)
def test_amounts_that_may_be_parts_of_one_payment_are_not_told_apart(typed: str) -> None:
    assert told(typed) == ""
