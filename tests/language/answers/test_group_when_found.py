"""When it was found and when it began: what a clause speaks of governs the day that only follows it, and a slip of the keys loses no time."""

import pytest

from intake.language.answers.group.reading import read_group
from intake.language.answers.group.slips import spelt
from tests.language.answers.breath import fields_of, heard_together, rows
from tests.language.answers.heard import ear

SAID = """
en_GB · when_found · it began when the email came, like last thursday? i found out this mornign 9.05 when Marlow rang · discovered_at: 2026-03-12 09:05 +0000 / occurred_from: 2026-03-05
en_GB · when_found · neither! started thursday 5 march, found out today 9:05 · discovered_at: 2026-03-12 09:05 +0000 / occurred_from: 2026-03-05
en_GB · when_found · it began when the email came, last thursday · occurred_from: 2026-03-05
en_GB · when_found · it began, when the invoice came in, last thursday, found this morning 9.05 · discovered_at: 2026-03-12 09:05 +0000 / occurred_from: 2026-03-05
en_GB · when_found · last thursday is when it started, this morning 9:05 when Marlow rang · discovered_at: 2026-03-12 09:05 +0000 / occurred_from: 2026-03-05
en_GB · when_found · we noticed it ourselves, yesteday at 9 · discovered_at: 2026-03-11 09:00 +0000
en_GB · when_found · no idea when it started, found this morning 9.05 · discovered_at: 2026-03-12 09:05 +0000 / occurred_from: unknown
fr_BE · when_found · ça a commencé quand le mail est arrivé, jeudi dernier ? je l'ai découvert ce matin 9h05 quand Marlow a appelé · discovered_at: 2026-03-12 09:05 / occurred_from: 2026-03-05
fr_BE · when_found · ça a commencé quand le mail est arrivé, le 5 mars · occurred_from: 2026-03-05
fr_BE · when_found · découvert vendrdi à 9h05 · discovered_at: 2026-03-06 09:05
fr_BE · when_found · on ne sait pas quand ça a commencé, hier 9h05 · discovered_at: 2026-03-11 09:05 / occurred_from: unknown
nl_BE · when_found · begonnen toen de mail kwam, vorige donderdag? ik heb het vanmrogen om 9u05 ontdekt toen Marlow belde · discovered_at: 2026-03-12 09:05 / occurred_from: 2026-03-05
nl_BE · when_found · het begon toen de mail binnenkwam, donderdag 5 maart · occurred_from: 2026-03-05
nl_BE · when_found · ontdekt gisterne om 9u05, begonnen 4 maart · discovered_at: 2026-03-11 09:05 / occurred_from: 2026-03-04
en_GB · bank · ours, Lloyds, called yesteday 16:05 · payer: insured / payer_bank: Lloyds / payer_bank_called_at: 2026-03-11 16:05 +0000
"""


@pytest.mark.parametrize(("place", "group", "typed", "expected"), rows(SAID))
def test_a_day_belongs_to_what_was_said_before_it(place: str, group: str, typed: str, expected: str) -> None:
    assert heard_together(place, group, typed) == expected


def test_a_slip_is_kept_as_it_was_typed() -> None:
    heard = read_group("found yesteday 9:05", fields_of("when_found"), ear("en_GB", "2026-03-12T10:20"))

    assert heard["incident.discovered_at"].reading.words == "yesteday 9:05"


@pytest.mark.parametrize(
    "text",
    [
        "Morgan rang at 9",
        "we hire a hacker",
        "vandaar de fout",
        "'s morgens om 9u",
        "Martin a appelé",
        "novembre 2025",
    ],
)
def test_words_of_their_own_are_no_slips(text: str) -> None:
    assert spelt(text, "en").text == text
