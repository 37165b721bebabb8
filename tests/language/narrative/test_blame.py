"""Who says that it is whose fault: only another who says that it is ours holds us responsible."""

import pytest

from intake.language.narrative.reading import read_narrative
from tests.language.answers.heard import ear


def position(place: str, told: str) -> object:
    """The insured's position as the story tells it."""
    return {one.path: one.value for one in read_narrative(told, ear(place))}.get("incident.position")


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("en_GB", "They say it is our fault because we did not test it."),
        ("en_GB", "The client claims this was our responsibility."),
        ("en_GB", "He says its our fault."),
        ("en_GB", "Their lawyer argues that we are to blame."),
        ("en_GB", "The client is holding us liable."),
        ("en_GB", "She puts the blame on us."),
        ("fr_BE", "Il dit que c'est notre faute."),
        ("fr_BE", "Le client estime que la responsabilité nous incombe."),
        ("fr_BE", "Notre client nous reproche de ne pas avoir réactivé la MFA."),
        ("fr_BE", "Ils nous accusent d'avoir laissé la porte ouverte."),
        ("fr_BE", "Selon le client, c'est de notre faute."),
        ("nl_BE", "De klant zegt dat het onze fout is."),
        ("nl_BE", "Volgens hem is het onze schuld."),
        ("nl_BE", "De klant geeft ons de schuld omdat MFA niet aan stond."),
        ("nl_BE", "Onze klant verwijt ons een slechte configuratie."),
        ("nl_BE", "Zij leggen de verantwoordelijkheid bij ons."),
    ],
)
def test_another_who_says_that_it_is_our_fault_holds_us_responsible(place: str, told: str) -> None:
    assert position(place, told) == "claim_against_us"


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("en_GB", "The client does not say it is our fault."),
        ("en_GB", "Nobody blames us."),
        ("en_GB", "I say it is our fault, between us."),
        ("en_GB", "My colleague says it is our fault."),
        ("en_GB", "It is our supplier's fault."),
        ("en_GB", "The bank says it is our fault and refuses to refund us."),
        ("en_GB", "He says it is not our fault."),
        ("en_GB", "Does the client say it is our fault?"),
        ("en_GB", "We fear the client will say it is our fault."),
        ("fr_BE", "Le client ne dit pas que c'est notre faute."),
        ("fr_BE", "Personne ne nous reproche rien."),
        ("fr_BE", "Nous pensons que c'est notre faute."),
        ("fr_BE", "Mon collègue dit que c'est notre faute."),
        ("fr_BE", "C'est la faute du fournisseur."),
        ("fr_BE", "La banque dit que c'est notre faute et refuse de rembourser."),
        ("nl_BE", "De klant zegt niet dat het onze fout is."),
        ("nl_BE", "Niemand geeft ons de schuld."),
        ("nl_BE", "Mijn collega zegt dat het onze fout is."),
        ("nl_BE", "Het is de fout van de leverancier."),
        ("nl_BE", "De bank zegt dat het onze fout is en betaalt niet terug."),
        ("nl_BE", "De klant vraagt of het onze fout is."),
    ],
)
def test_nobody_else_says_it_or_not_of_us(place: str, told: str) -> None:
    assert position(place, told) is None
