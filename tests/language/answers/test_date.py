"""Days as people type them on Thursday 19 November 2026."""

import pytest

from tests.language.answers.heard import heard, rows

CLEAR = """
fr_BE · 3/4 · 2026-04-03
fr_BE · 16 nov 26 · 2026-11-16
fr_BE · le premier novembre · 2026-11-01
fr_BE · lundi · 2026-11-16
fr_BE · mardi 10 · 2026-11-10
fr_BE · le 25 · 2026-10-25
fr_BE · la semaine dernière, mardi · 2026-11-10
fr_FR · il y a deux jours · 2026-11-17
fr_FR · le lendemain de la Toussaint · 2026-11-02
fr_BE · en septembre · 2026-09
nl_BE · eergisteren · 2026-11-17
nl_NL · maandag vorige week · 2026-11-09
nl_NL · d.d. 12/3 · 2026-03-12
nl_BE · de eerste van deze maand · 2026-11-01
nl_BE · drie dagen geleden · 2026-11-16
en_GB · Nov 3rd · 2026-11-03
en_GB · a week last Monday · 2026-11-09
en_GB · the day before yesterday · 2026-11-17
en_GB · 29 February 2024 · 2024-02-29
"""
ROUGH = """
fr_BE · mi-octobre · about 2026-10
fr_BE · fin du mois passé · about 2026-10
nl_BE · halfweg oktober · about 2026-10
en_GB · late last year · about 2025-12
en_GB · about two weeks ago · about 2026-11-05
"""
ASKED = """
fr_BE · jeudi · ask: 2026-11-19 | 2026-11-12
fr_BE · hier ou avant-hier · ask: 2026-11-18 | 2026-11-17
fr_BE · vendredi 16 novembre · ask: 2026-11-13 | 2026-11-16
nl_BE · in het weekend · ask: 2026-11-14 | 2026-11-15
nl_BE · vorige week · ask
en_GB · our 24/7 line · ask
nl_BE · alleen het noodnummer 24/7 · ask
en_GB · yesteday · ask: 2026-11-18
en_GB · between Monday and Wednesday · ask: 2026-11-16 | 2026-11-18
"""
IMPOSSIBLE = """
fr_BE · 31 septembre · invalid
fr_BE · 20/11/2026 · invalid
nl_BE · 29 februari 2026 · invalid
en_GB · tomorrow · invalid
"""


@pytest.mark.parametrize(("place", "typed", "expected"), rows(CLEAR + ROUGH + ASKED + IMPOSSIBLE))
def test_a_day_that_has_passed_is_the_latest_one_that_fits(place: str, typed: str, expected: str) -> None:
    assert heard("date", typed, place) == expected


AHEAD = """
fr_BE · le 30 · 2026-11-30
fr_BE · demain · 2026-11-20
nl_NL · volgende week woensdag · 2026-11-25
en_GB · 15 January · 2027-01-15
fr_BE · hier · invalid
"""


@pytest.mark.parametrize(("place", "typed", "expected"), rows(AHEAD))
def test_a_day_that_is_to_come_is_the_next_one_that_fits(place: str, typed: str, expected: str) -> None:
    assert heard("date", typed, place, expects="future") == expected


def test_a_missing_year_reaches_back_over_new_year() -> None:
    assert heard("date", "20/12", now="2027-01-04T08:50") == "2026-12-20"
