"""Money as people type it: clear where two colleagues of that region would agree, asked back where they would not."""

import pytest

from tests.language.answers.heard import heard, rows

CLEAR = """
fr_BE · 37.500 · 37500 EUR
fr_BE · 37 500,00 € · 37500 EUR
fr_LU · 12'500,50 · 12500.5 EUR
fr_FR · 2,5 M€ · 2500000 EUR
fr_BE · 1,2 mio · 1200000 EUR
fr_BE · nonante-huit mille trois cents · 98300 EUR
fr_BE · huitante-deux mille · 82000 EUR
fr_FR · soixante-quinze mille cinq cents · 75500 EUR
fr_BE · un demi-million · 500000 EUR
fr_BE · 60 000 balles · 60000 EUR
fr_BE · CHF 10'000 · 10000 CHF
fr_BE · 0,75 BTC · 0.75 BTC
fr_BE · rien · 0 EUR
nl_BE · tweeëntachtigduizend · 82000 EUR
nl_BE · 82.000,- · 82000 EUR
nl_NL · € 1.234.567,89 · 1234567.89 EUR
nl_NL · anderhalve ton · 150000 EUR
nl_NL · een kwart miljoen · 250000 EUR
nl_BE · nonante mille · 90000 EUR
nl_NL · 2500 dollar · 2500 USD
en_GB · 25 grand · 25000 GBP
en_GB · quarter of a million · 250000 GBP
en_GB · twelve and a half thousand · 12500 GBP
en_GB · five hundred quid · 500 GBP
en_GB · £1,250.50 · 1250.5 GBP
en_BE · 12.500,50 · 12500.5 GBP
en_BE · EUR 82,000.00 · 82000 EUR
en_GB · 2m euros · 2000000 EUR
fr_BE · facture 2026-114 de 12.500 € · 12500 EUR
nl_BE · 45.000 op 3 november betaald · 45000 EUR
fr_BE · １２ ５００ € · 12500 EUR
"""
ROUGH = """
fr_BE · à peu près 12 000 · about 12000 EUR
fr_BE · une centaine de milliers d'euros · about 100000 EUR
fr_BE · 18 mille et quelques · about 18000 EUR
nl_BE · om en bij de 60.000 · about 60000 EUR
nl_NL · hooguit 5000 euro · about 5000 EUR
en_GB · getting on for 200k · about 200000 GBP
en_GB · around 60k I think · about 60000 GBP
"""
ASKED = """
fr_BE · 47,000 · ask: 47 EUR | 47000 EUR
nl_BE · zaak HK-4471 · ask
en_GB · 47.000 · ask: 47 GBP | 47000 GBP
en_BE · 18,750 · ask: 18.75 GBP | 18750 GBP
fr_BE · 1,5 · ask: 1.5 EUR | 1500000 EUR
fr_BE · 12OOO · ask: 12000 EUR
fr_BE · 10 à 15k · ask: 10000 EUR | 15000 EUR
en_GB · somewhere around 3 or 4 k · ask: 3000 GBP | 4000 GBP
nl_BE · rond de 3 of 4k · ask: 3000 EUR | 4000 EUR
nl_BE · 25 à 30.000 · ask: 25000 EUR | 25 EUR | 30000 EUR
nl_BE · 3 ton · ask: 300000 EUR
nl_NL · 10 mil · ask: 10000 EUR | 10000000 EUR
fr_FR · 3 virements de 4 000 € · ask: 12000 EUR | 4000 EUR
fr_BE · 12 000, non 13 000 · ask: 12000 EUR | 13000 EUR
fr_FR · 2 briques · ask: 2 EUR
en_GB · several thousand · ask
fr_BE · une somme importante · ask
"""
NOT_AN_AMOUNT = """
fr_BE · -300 · invalid
en_GB · minus 500 · invalid
fr_BE · aucune idée · unknown
nl_BE · vraag het eens aan onze cfo · later: cfo
en_GB · commercially sensitive · refused
"""


@pytest.mark.parametrize(("place", "typed", "expected"), rows(CLEAR + ROUGH + ASKED + NOT_AN_AMOUNT))
def test_an_amount_is_heard_as_a_colleague_of_that_region_would(
    place: str, typed: str, expected: str
) -> None:
    currency = "GBP" if place.startswith("en") else "EUR"

    assert heard("money", typed, place, currency=currency) == expected


LISTS = """
fr_BE · 10.000, 20.000 et 30.000 · 10000 EUR, 20000 EUR, 30000 EUR
nl_NL · 3x 4000 · 4000 EUR, 4000 EUR, 4000 EUR
nl_BE · twee van 5000 en een van 8000 · 5000 EUR, 5000 EUR, 8000 EUR
fr_FR · 4 000 €, 12 500,50 € et 300 $ · 4000 EUR, 12500.5 EUR, 300 USD
nl_BE · 10k, 20k en 30k, samen 60k · 10000 EUR, 20000 EUR, 30000 EUR
en_GB · none · nothing
"""


@pytest.mark.parametrize(("place", "typed", "expected"), rows(LISTS))
def test_several_amounts_in_one_line_are_a_list_without_their_total(
    place: str, typed: str, expected: str
) -> None:
    assert heard("list_of_money", typed, place) == expected


def test_a_total_that_does_not_add_up_is_asked_back() -> None:
    assert heard("list_of_money", "10k, 20k, 30k, samen 65k", "nl_BE").startswith("ask")


def test_of_a_total_and_a_part_the_one_that_is_asked_for_is_heard() -> None:
    typed = "182.000 au total, la banque a bloqué 82.000"

    assert heard("money", typed, field="loss.gross") == "182000 EUR"
    assert heard("money", typed, field="loss.blocked") == "82000 EUR"


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("BE68 5390 0754 7034 hier", id="an account number"),
        pytest.param("gisteren om half drie", id="a clock time in words"),
        pytest.param("0470 12 34 56", id="a telephone number"),
    ],
)
def test_figures_that_belong_to_something_else_are_no_amounts(typed: str) -> None:
    assert heard("money", typed, "nl_BE") == "ask"


def test_an_amount_is_read_beside_a_time_in_words() -> None:
    assert heard("money", "54k gisteren om half drie", "nl_BE") == "54000 EUR"
