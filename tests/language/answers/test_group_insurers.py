"""Of several insurers in one breath the one that stands with the kind is meant; where none does, they are asked about."""

import pytest

from tests.language.answers.breath import heard_together, rows

SAID = """
en_GB · line24 · i think its a cyber policy from Hiscox, plus an office combined thing with Aviva, cant find the number, not called them · kind: cyber / insurer: Hiscox / incident_line_called_at: none
en_GB · line24 · cyber from Chubb plus an office policy with Aviva · kind: ask cyber / insurer: Chubb
en_GB · line24 · an office policy with Aviva, and cyber from Hiscox · kind: cyber / insurer: Hiscox
en_GB · line24 · Chubb for cyber, Aviva for the office · kind: cyber / insurer: Chubb
en_GB · line24 · cyber, its either Hiscox or Aviva · kind: cyber / insurer: ask Hiscox | Aviva
en_GB · line24 · cyber with Hiscox, not called them · kind: cyber / insurer: Hiscox / incident_line_called_at: none
fr_BE · line24 · une police cyber de Hiscox, plus une assurance bureau chez AXA, pas encore appelé · kind: cyber / insurer: Hiscox / incident_line_called_at: none
fr_BE · line24 · assurance bureau chez Baloise et une cyber auprès de Chubb · kind: cyber / insurer: Chubb
fr_BE · line24 · on a AXA pour la cyber et Ethias pour l'incendie · kind: ask property_bi | cyber / insurer: ask AXA | Ethias
nl_BE · line24 · een cyberpolis van Hiscox, en nog een kantoorpolis bij Allianz, niet gebeld · kind: cyber / insurer: Hiscox / incident_line_called_at: none
nl_BE · line24 · kantoorpolis bij Vivium, cyber bij Chubb · kind: cyber / insurer: Chubb
nl_BE · line24 · Hiscox en Allianz, cyber · kind: cyber / insurer: ask Hiscox | Allianz
nl_BE · line24 · iets bij Allianz en iets van Hiscox, cyber denk ik · kind: cyber / insurer: ask Allianz | Hiscox
"""


@pytest.mark.parametrize(("place", "group", "typed", "expected"), rows(SAID))
def test_of_several_insurers_the_one_with_the_kind_is_meant(
    place: str, group: str, typed: str, expected: str
) -> None:
    assert heard_together(place, group, typed) == expected
