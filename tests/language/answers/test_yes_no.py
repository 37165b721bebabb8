"""Yes, no, and what is neither."""

import pytest

from intake.language.answers.typed import folded
from intake.language.answers.yes_no import says_more
from tests.language.answers.heard import heard, rows

ANSWERS = """
fr_BE · ouais · yes
fr_BE · mmh oui · yes
fr_BE · oui, ce matin · yes
fr_BE · non, on attend · no
fr_FR · pas encore · no
fr_FR · pas que nous sachions · about no
fr_BE · on va le faire demain · no
fr_BE · on ne l'a pas fait · ask: no
fr_BE · oui mais pas toutes · ask: yes | no
fr_FR · je l'ignore · unknown
fr_BE · on n'est pas sûr de la date · unknown
fr_BE · rien sur les sauvegardes · ask: no
fr_BE · on a pas ça je crois · ask: no
fr_BE · je crois qu'on n'a pas ça · ask: no
nl_BE · zeker en vast · yes
nl_BE · neen · no
nl_BE · niet dat wij weten · about no
nl_NL · ik denk het wel · ask: yes
nl_BE · nee, wel ons kantoor in Gent · ask: yes | no
nl_NL · daar mag ik niets over zeggen · refused
en_GB · yep · yes
en_GB · not that I know of · about no
en_GB · not all of them · ask: yes | no
en_GB · no, we were advised not to · no
en_GB · couldn't tell you · unknown
en_BE · ja · yes
nl_BE · oui · yes
en_GB · 👎 · no
"""


@pytest.mark.parametrize(("place", "typed", "expected"), rows(ANSWERS))
def test_only_a_plain_yes_or_no_is_taken_as_one(place: str, typed: str, expected: str) -> None:
    assert heard("yes_no", typed, place) == expected


@pytest.mark.parametrize(
    ("said", "more"),
    [
        ("non, à 14h20", True),
        ("mais non, c’est l’adresse du client", True),
        ("nee, het was de boekhouder", True),
        ("yes, and the other one is 3,120", True),
        ("non, rien de tout ça", False),
        ("nee dat klopt niet", False),
        ("no thanks", False),
        ("oui c’est bien ça", False),
    ],
)
def test_a_yes_or_no_that_brings_something_else_is_told_apart(said: str, more: bool) -> None:
    assert says_more(folded(said)) is more


@pytest.mark.parametrize("typed", ["yes", "oui", "ja, zeker", "yes, I have it"])
def test_a_yes_is_no_number_of_a_paper(typed: str) -> None:
    assert heard("text", typed, field="policies[o1].number") == "ask"


ONE_MORE = """
fr_BE · 1 · yes
fr_BE · 2 · none
nl_BE · b) · none
fr_BE · é · none
en_GB · yes · yes
nl_BE · nee · none
nl_BE · twee · control: entry
fr_BE · encore deux · control: entry
"""


@pytest.mark.parametrize(("place", "typed", "expected"), rows(ONE_MORE))
def test_whether_there_is_another_is_told_by_its_place_too(place: str, typed: str, expected: str) -> None:
    assert heard("more", typed, place) == expected
