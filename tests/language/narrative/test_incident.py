"""What kind of incident a story tells of, and who is said to be the cause."""

import pytest

from intake.language.narrative.reading import read_narrative
from tests.language.answers.heard import ear


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("Valse facturen naar de klanten van onze klant gestuurd.", "false_invoice"),
        ("De loonlijst is naar een verkeerd adres gestuurd.", "misdirected_data"),
        ("Het bestand ging naar de verkeerde klant.", "misdirected_data"),
        ("De aangifte is gisteren verzonden.", None),
    ],
)
def test_what_was_sent_is_misdirected_only_where_it_went_to_somebody_wrong(
    told: str, kind: str | None
) -> None:
    found = {one.path: one.value for one in read_narrative(told, ear("nl_BE"))}

    assert found.get("incident.kind") == kind


@pytest.mark.parametrize(
    "told", ["De klant zegt dat het door ons komt.", "Haar directeur beweert dat het aan ons ligt."]
)
def test_whoever_says_that_it_comes_through_us_holds_us_responsible(told: str) -> None:
    found = {one.path: one.value for one in read_narrative(told, ear("nl_BE"))}

    assert found["incident.position"] == "claim_against_us"


def test_passwords_that_were_phished_are_a_way_in() -> None:
    found = {
        one.path: one.value
        for one in read_narrative("Ze zijn binnen met gephishte paswoorden.", ear("nl_BE"))
    }

    assert found["incident.entry_vector"] == "phishing"
