"""Who is told of in a pasted story, and how they can be reached."""

import pytest

from intake.language.narrative.reading import read_narrative
from tests.language.answers.heard import ear


@pytest.mark.parametrize(
    ("place", "told", "number"),
    [
        ("en_BE", "Call me on 0470 12 34 56.", "+32470123456"),
        ("nl_NL", "Bel me op 06 12 34 56 78.", "+31612345678"),
        ("fr_FR", "Appelez-moi au 06 39 98 11 22.", "+33639981122"),
        ("en_GB", "Call me on +32 470 12 34 56.", "+32470123456"),
        ("en_GB", "Call me on 0470 12 34 56.", None),
    ],
)
def test_a_telephone_is_read_as_its_region_dials_it_and_never_as_a_number_it_does_not_have(
    place: str, told: str, number: str | None
) -> None:
    found = {one.path: one.value for one in read_narrative(told, ear(place))}

    assert found.get("reporter.phone") == number


@pytest.mark.parametrize(
    ("place", "told", "reporter", "insured"),
    [
        (
            "nl_BE",
            "We hadden een virus.\n\nMvg\nHotel Terlinden, Ann Moens, ann@terlinden.example",
            "Ann Moens",
            "Hotel Terlinden",
        ),
        (
            "fr_BE",
            "Je suis Léa Morel, comptable chez Garage Morel SRL. On est l'assuré, police RC Pro RCP-77.120.",
            "Léa Morel",
            "Garage Morel SRL",
        ),
        (
            "en_GB",
            "Caller: Owen Hart, IT manager at Tamar Foods plc. Policy TF-CY-9.",
            "Owen Hart",
            "Tamar Foods plc",
        ),
    ],
)
def test_a_person_and_a_company_are_told_apart_and_from_the_number_of_a_policy(
    place: str, told: str, reporter: str, insured: str
) -> None:
    found = {one.path: one.value for one in read_narrative(told, ear(place))}

    assert found.get("reporter.name") == reporter
    assert found.get("insured.name") == insured


def test_a_bank_at_the_end_of_a_story_is_nobody_who_reports() -> None:
    found = {
        one.path
        for one in read_narrative("Alles vertrok bij KBC. 90k eergisteren BNP Paribas Fortis", ear("nl_BE"))
    }

    assert "reporter.name" not in found


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("nl_BE", "Er is 38k weg en we belden Card Stop"),
        ("en_GB", "38k is gone, we rang Owen Hart"),
        ("fr_BE", "38k partis, on vient de prévenir Léa Morel"),
    ],
)
def test_whoever_was_called_at_the_end_of_a_story_is_not_who_reports(place: str, told: str) -> None:
    found = {one.path for one in read_narrative(told, ear(place))}

    assert "reporter.name" not in found
