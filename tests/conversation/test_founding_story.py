"""The story that Intake was made for, typed in one go at the first question: what is going on is derived from it, and it needs no second telling."""

from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest

from intake.claim.money import Money
from intake.conversation.lines import OfferLine
from intake.store.contract import Store
from tests.conversation.told import begun

YES = {"fr": "oui", "nl": "ja", "en": "yes"}


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "en",
            "64,300 euros gone, of which 20,000 frozen; hackers got in at our client with phished passwords and sent fake invoices to its customers; they say it is our fault because we left MFA off on one PC",
        ),
        (
            "fr",
            "64.300 euros partis, dont 20.000 bloqués; des pirates sont entrés chez notre client avec des mots de passe hameçonnés et ont envoyé de fausses factures à ses clients; il dit que c'est notre faute, la MFA était coupée sur un pc",
        ),
        (
            "nl",
            "64.300 euro weg, waarvan 20.000 geblokkeerd; hackers zijn bij onze klant binnengeraakt met gephishte wachtwoorden en stuurden valse facturen naar zijn klanten; hij zegt dat het onze fout is omdat MFA uitstond op één pc",
        ),
        (
            "nl",
            "Er is geld weg, 64.300 euro waarvan 20.000 geblokkeerd, hackers stuurden vanuit de mailbox van onze klant valse facturen rond en hij geeft ons de schuld",
        ),
    ],
)  # fmt: skip
def test_a_yes_accepts_the_whole_story_and_the_signs_that_follow_from_it(
    language: str, told: str, tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = begun(language, tmp_path, store, now)

    offered = talk.hear(told).lines[-1]
    talk.hear(YES[language])

    assert isinstance(offered, OfferLine)
    assert offered.wait
    state = talk.state
    assert state.known("incident.signs") == ("money_gone", "inside", "blamed")
    assert state.known("incident.kind") == "business_email_compromise"
    assert state.known("incident.position") == "claim_against_us"
    assert state.known("loss.stated.total") == Money.of(Decimal(64_300), "EUR")
    assert state.known("loss.stated.blocked") == Money.of(Decimal(20_000), "EUR")
    assert not any(path.endswith(".amount") for path in state.facts)
