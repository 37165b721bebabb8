"""How long, in any of three languages."""

import pytest

from tests.language.answers.heard import heard, rows

LENGTHS = """
fr_BE · 1h30 · PT1H30M
fr_BE · deux heures et quart · PT2H15M
fr_BE · 1 jour et demi · P1DT12H
fr_BE · un bon quart d'heure · about PT15M
fr_FR · trois ou quatre jours · ask: P3D | P4D
fr_BE · quelques heures · ask
nl_BE · anderhalf uur · PT1H30M
nl_BE · drie kwartier · PT45M
nl_NL · 2 dagen en 4 uur · P2DT4H
nl_BE · ne halve dag · ask: PT4H | PT12H
nl_NL · ongeveer twee weken · about P14D
en_GB · a fortnight · P14D
en_GB · an hour and twenty minutes · PT1H20M
en_GB · six months · P6M
en_GB · 3 · ask: PT3H | P3D
en_GB · anyone's guess · unknown
"""


@pytest.mark.parametrize(("place", "typed", "expected"), rows(LENGTHS))
def test_a_length_of_time_keeps_the_units_that_were_said(place: str, typed: str, expected: str) -> None:
    assert heard("duration", typed, place) == expected
