"""Names of people and of countries."""

import pytest

from tests.language.answers.heard import heard, rows

PEOPLE = """
fr_BE · moi-même · Karim Benali
fr_BE · Anne Lambert · Anne Lambert
fr_BE · notre comptable Luc Martin · Luc Martin
fr_BE · le même, Toitures Renard · Toitures Renard
fr_BE · la même personne · ask
fr_BE · mais non, c'est Toitures Renard, le vrai fournisseur · Toitures Renard
nl_BE · nee, het was Els Maes · Els Maes
en_GB · no, it's Ruth Cole · Ruth Cole
fr_BE · non, c'est à vous de le dire · none
fr_BE · Toitures Renard aussi · Toitures Renard
fr_BE · je l'ai déjà dit, au nom de Toitures Renard SRL · Toitures Renard SRL
nl_BE · dezelfde, Els Maes · Els Maes
en_GB · the same, Ruth Cole · Ruth Cole
fr_FR · Sophie, de la compta · Sophie
fr_BE · le comptable · ask
fr_BE · je ne connais pas son nom · unknown
nl_BE · JAN PEETERS · Jan Peeters
nl_BE · Jan Van den Bossche · Jan Van den Bossche
nl_BE · de zaakvoerder, Piet Claes · Piet Claes
nl_BE · An van HR · An
nl_BE · da's vertrouwelijk · refused
nl_BE · niemand die dat nog weet · unknown
nl_BE · enkel telefonisch, nog niets getekend · ask
nl_BE · Alleen gemaild · ask
fr_BE · seulement téléphoné · ask
nl_BE · Els Maes, enkel gebeld · Els Maes
nl_BE · els maes · Els Maes
nl_BE · Dakwerken Noord bv, ref 2025/77 · Dakwerken Noord bv
en_GB · just rang · ask
en_GB · it was approved by Tom Lee · Tom Lee
en_GB · our accounts manager, Priya Shah · Priya Shah
en_GB · probably Tom · ask: Tom
en_GB · Tom and Priya · ask: Tom | Priya
en_GB · someone in accounts · ask
"""
COUNTRIES = """
fr_BE · l'argent est parti en Lituanie · LT
fr_FR · Royaume-Uni · GB
fr_BE · Corée · ask: KR | KP
fr_BE · Afrique · ask
nl_BE · naar een bank in Spanje · ES
nl_NL · VS · US
nl_BE · niet België · ask: BE
en_GB · Scotland · GB
en_GB · Germny · ask: DE
en_GB · Lithuania or Latvia · ask: LT | LV
en_GB · the bank hasn't told us · unknown
"""


@pytest.mark.parametrize(("place", "typed", "expected"), rows(PEOPLE))
def test_a_function_is_no_name_and_a_doubtful_name_is_asked_back(
    place: str, typed: str, expected: str
) -> None:
    assert heard("person", typed, place) == expected


@pytest.mark.parametrize(("place", "typed", "expected"), rows(COUNTRIES))
def test_a_country_is_known_by_what_people_call_it(place: str, typed: str, expected: str) -> None:
    assert heard("country", typed, place) == expected


def test_no_is_not_norway() -> None:
    assert heard("country", "no", "en_GB") == "none"
