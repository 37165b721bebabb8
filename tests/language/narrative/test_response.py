"""What a pasted story tells was done: whether a bank was called, and which."""

import pytest

from intake.claim.moment import Moment
from intake.language.narrative.reading import read_narrative
from tests.language.answers.heard import ear


def read(place: str, told: str) -> dict[str, object]:
    """Field -> value; a moment as its text."""
    return {
        one.path: one.value.text if isinstance(one.value, Moment) else one.value
        for one in read_narrative(told, ear(place))
    }


CALLED = "payments[p1].payer_bank_called_at"
RECEIVING = "payments[p1].beneficiary_bank_contacted_at"


@pytest.mark.parametrize(
    ("place", "told", "when"),
    [
        ("en_GB", "Lloyds was called yesterday at 4.20pm and will answer tomorrow.", "2026-11-18T16:20:00Z"),
        ("fr_BE", "Belfius appelé mardi à 16h15, pas de réponse.", "2026-11-17T15:15:00Z"),
        ("fr_BE", "CBC appelée vend. à 11h, rappel demandé.", "2026-11-13T10:00:00Z"),
        ("nl_BE", "Argenta is gisteren om 17.00 uur gebeld en zal morgen reageren.", "2026-11-18T16:00:00Z"),
        ("nl_BE", "We hebben KBC nog niet gebeld.", None),
    ],
)
def test_what_the_bank_answered_does_not_undo_that_it_was_called(
    place: str, told: str, when: str | None
) -> None:
    assert read(place, told)[CALLED] == when


def test_a_bank_that_told_the_victim_was_not_called() -> None:
    assert CALLED not in read("en_GB", "HSBC told us that nothing can be frozen.")


@pytest.mark.parametrize(
    ("place", "told", "when"),
    [
        ("nl_BE", "De ontvangende bank hebben we nog niet gecontacteerd.", None),
        ("fr_BE", "La banque du bénéficiaire a été prévenue ce matin à 9h40.", "2026-11-19T08:40:00Z"),
    ],
)
def test_the_bank_that_received_the_money_is_told_apart(place: str, told: str, when: str | None) -> None:
    found = read(place, told)

    assert found[RECEIVING] == when
    assert CALLED not in found


def test_a_figure_behind_at_is_a_clock_and_no_day() -> None:
    assert read("en_GB", "We rang Barclays at 9.15.")[CALLED] != "2026-09-15"


def test_a_date_holds_against_a_day_that_leans_on_the_day_of_writing() -> None:
    found = read("en_GB", "Discovered yesterday 16 November at 16:20.")

    assert found["incident.discovered_at"] == "2026-11-16T16:20:00Z"


def test_what_somebody_who_blames_us_demands_is_no_ransom() -> None:
    found = read("nl_BE", "Onze klant houdt ons aansprakelijk. Zij eisen 22.000 euro.")

    assert not any(path.startswith("extortion") for path in found)
