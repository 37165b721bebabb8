"""A day and a clock time, typed on Thursday 19 November 2026 at 10:15."""

import pytest

from tests.language.answers.heard import heard, rows

CLEAR = """
fr_BE · hier 14h05 · 2026-11-18 14:05 +0100
fr_BE · lundi 9u30 · 2026-11-16 09:30 +0100
fr_FR · hier à 5h du matin · 2026-11-18 05:00 +0100
fr_BE · hier à dix heures moins vingt · 2026-11-18 09:40 +0100
fr_BE · lundi à six heures du soir · 2026-11-16 18:00 +0100
fr_BE · il y a 2 jours à 14h · 2026-11-17 14:00 +0100
nl_BE · gisteren om half tien · 2026-11-18 09:30 +0100
fr_BE · gisteren om half tien · 2026-11-18 09:30 +0100
nl_NL · gisteren kwart voor tien · 2026-11-18 09:45 +0100
nl_NL · maandag om 16.30 uur · 2026-11-16 16:30 +0100
nl_BE · gisteravond om 8 uur · 2026-11-18 20:00 +0100
en_GB · half ten on Monday · 2026-11-16 10:30 +0000
en_GB · yesterday, ten thirty · 2026-11-18 10:30 +0000
en_GB · ten past eight last night · 2026-11-18 20:10 +0000
en_GB · at 9.40 · 2026-11-19 09:40 +0000
fr_BE · hier 9h05, M. Claes, dossier K-4471 · 2026-11-18 09:05 +0100
en_GB · 0830 on the 16th · 2026-11-16 08:30 +0000
fr_LU · hier à 16h heure de Londres · 2026-11-18 17:00 +0100
"""
ROUGH = """
fr_BE · lundi vers 16h · about 2026-11-16 16:00 +0100
nl_BE · gisteren omstreeks 22u15 · about 2026-11-18 22:15 +0100
fr_BE · il y a 3h30 · about 2026-11-19 06:45 +0100
en_GB · an hour and a half ago · about 2026-11-19 08:45 +0000
"""
DAY_ALONE = """
fr_BE · hier soir · about 2026-11-18
fr_FR · à l'heure du déjeuner hier · about 2026-11-18
nl_BE · dinsdag in de namiddag · about 2026-11-17
en_GB · in the small hours of Tuesday · about 2026-11-17
nl_BE · maandag, voor een test · about 2026-11-16
fr_BE · lundi, pour une mise à jour · 2026-11-16
"""
NOT_YET = """
fr_BE · pas encore, ma collègue est en train d'appeler · none
nl_BE · nog niet, mijn collega is aan het bellen · none
en_GB · not yet, the office manager is ringing them now · none
en_GB · not yet known · unknown
"""
ASKED = """
fr_FR · hier à 5 heures · ask: 2026-11-18 05:00 +0100 | 2026-11-18 17:00 +0100
nl_NL · gisteren om half vier · ask: 2026-11-18 03:30 +0100 | 2026-11-18 15:30 +0100
en_GB · 3ish yesterday · ask: 2026-11-18 03:00 +0000 | 2026-11-18 15:00 +0000
nl_NL · gisteren om middernacht · ask: 2026-11-18 00:00 +0100 | 2026-11-19 00:00 +0100
en_GB · between 2 and 4pm yesterday · ask: 2026-11-18 14:00 +0000 | 2026-11-18 16:00 +0000
"""
IMPOSSIBLE = """
fr_BE · 25h10 hier · invalid
fr_BE · demain à 9h · invalid
fr_BE · dans deux heures · invalid
"""


@pytest.mark.parametrize(("place", "typed", "expected"), rows(CLEAR + ROUGH + DAY_ALONE + ASKED + IMPOSSIBLE))
def test_no_clock_time_is_invented_and_no_half_of_the_day_is_guessed(
    place: str, typed: str, expected: str
) -> None:
    assert heard("datetime", typed, place) == expected


@pytest.mark.parametrize(("place", "typed", "expected"), rows(NOT_YET))
def test_not_yet_is_an_answer_whoever_is_about_to_do_it(place: str, typed: str, expected: str) -> None:
    assert heard("datetime", typed, place) == expected


def test_an_hour_that_comes_twice_when_the_clocks_go_back_is_asked_back() -> None:
    typed = heard("datetime", "dimanche à 2h15", now="2026-10-26T11:30")

    assert typed == "ask: 2026-10-25 02:15 +0200 | 2026-10-25 02:15 +0100"


def test_an_hour_that_is_skipped_when_the_clocks_go_forward_never_was() -> None:
    assert heard("datetime", "zondag 29 maart 02:30", "nl_NL", "2026-03-30T08:50") == "invalid"
