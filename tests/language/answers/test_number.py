"""Counts and shares."""

import pytest

from tests.language.answers.heard import heard, rows

COUNTS = """
fr_BE · nonante-neuf · 99
fr_FR · quatre-vingt-dix-sept · 97
fr_BE · une trentaine · about 30
fr_BE · un ou deux · ask: 1 | 2
fr_BE · cinq cents et quelques · about 500
fr_FR · 2,5 · invalid
fr_BE · aucune idée du nombre · unknown
nl_BE · drieënveertig · 43
nl_NL · een stuk of tien · about 10
nl_BE · geen enkele · 0
nl_BE · tientallen · ask
en_GB · half a dozen · 6
en_GB · one hundred and five · 105
en_GB · over 2,000 · about 2000
en_GB · between 5 and 10 · ask: 5 | 10
fr_BE · -4 · invalid
"""
SHARES = """
fr_BE · 12,5 % · 12.5
fr_BE · un tiers · about 33.33
fr_BE · cent pour cent · 100
nl_BE · driekwart · 75
nl_NL · 9 op de 10 · 90
nl_NL · 0,5 · ask: 0.5 | 50
en_GB · about 1 in 5 · about 20
en_GB · 20-30% · ask: 20 | 30
en_GB · 110 · invalid
fr_FR · pourcentage de quoi ? · help
"""


@pytest.mark.parametrize(("place", "typed", "expected"), rows(COUNTS))
def test_a_count_is_whole_or_it_is_asked_about(place: str, typed: str, expected: str) -> None:
    assert heard("integer", typed, place) == expected


@pytest.mark.parametrize(("place", "typed", "expected"), rows(SHARES))
def test_a_share_lies_between_nothing_and_all(place: str, typed: str, expected: str) -> None:
    assert heard("percent", typed, place) == expected
