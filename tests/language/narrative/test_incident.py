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


@pytest.mark.parametrize(
    ("place", "told", "whose"),
    [
        ("fr_BE", "La boîte mail de notre fournisseur a été piratée.", "supplier"),
        ("fr_BE", "Notre fournisseur a eu sa messagerie piratée.", "supplier"),
        ("fr_BE", "La messagerie de notre client a été piratée.", "client"),
        (
            "fr_BE",
            "Notre boîte mail a été piratée et de fausses factures sont parties chez un client.",
            "insured",
        ),
        ("nl_BE", "De mailbox van een leverancier is gehackt.", "supplier"),
        ("nl_BE", "Onze leverancier zegt dat zijn mailbox gehackt is.", "supplier"),
        ("nl_BE", "De mailbox van onze klant is gehackt.", "client"),
        ("en_GB", "A supplier's mailbox was hacked.", "supplier"),
        ("en_GB", "A customer's mailbox was hacked.", "client"),
        (
            "en_GB",
            "Our mailbox was hacked and a false invoice went to the customer's accountant.",
            "insured",
        ),
    ],
)
def test_whose_mailbox_it_was_is_read_from_the_words_beside_it(place: str, told: str, whose: str) -> None:
    found = {one.path: one.value for one in read_narrative(told, ear(place))}

    assert found["incident.where_broken_in"] == whose


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("fr_BE", "La boîte mail de notre fournisseur a été piratée."),
        ("nl_BE", "De mailbox van onze leverancier is gehackt."),
        ("en_GB", "Our supplier's mailbox was hacked."),
    ],
)
def test_a_suppliers_mailbox_says_nothing_of_our_own_systems_and_of_what_came_of_it_here(
    place: str, told: str
) -> None:
    found = {one.path for one in read_narrative(told, ear(place))}

    assert not found & {"incident.intrusion", "incident.kind"}


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("en_GB", "We left the back door open and the client says it is our fault that two PCs were stolen."),
        ("fr_BE", "Nous avons laissé la porte ouverte, deux ordinateurs ont été volés et le client nous met en cause."),
        ("nl_BE", "Wij hebben de deur open laten staan, twee laptops zijn gestolen en de klant geeft ons de schuld."),
    ],
)  # fmt: skip
def test_a_theft_that_we_are_blamed_for_is_no_work_on_computers(place: str, told: str) -> None:
    found = {one.path: one.value for one in read_narrative(told, ear(place))}

    assert found["incident.kind"] == "lost_device"
    assert found["incident.position"] == "claim_against_us"
