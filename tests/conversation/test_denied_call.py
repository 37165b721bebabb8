"""That the bank was not called is caught wherever it is told: with the first words, on its own, and in the middle of a story."""

from datetime import datetime
from pathlib import Path

import pytest

from intake.claim.fact import Status
from intake.store.contract import Store
from tests.conversation.told import begun

CALLED, SIGNS = "payments[p1].payer_bank_called_at", "incident.signs"
STORY = {
    "fr": "L'assistante a payé hier une facture de 61.000 euros sur un compte qui n'est pas celui du fournisseur. {} Nous venons de nous en apercevoir en préparant les comptes du mois, et la direction demande ce qu'il convient de faire.",
    "nl": "De assistente betaalde gisteren een factuur van 61.000 euro op een rekening die niet van de leverancier is. {} We merkten het daarnet bij het klaarmaken van de maandcijfers, en de directie vraagt wat er gedaan kan worden.",
    "en": "The assistant paid an invoice of 61,000 euros yesterday, to an account that is not the supplier's. {} We only noticed just now, while preparing the figures of the month, and the management would like to hear what can be done.",
}


def offered(talk: object, path: str) -> list[Status]:
    state = talk.state  # type: ignore[attr-defined]  # a conversation
    return [one.status for one in state.offers.values() if one.path == path]


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("fr", "argent parti, la banque n'a pas encore été appelée"),
        ("fr", "de l'argent est parti et la banque n'est pas encore prévenue"),
        ("nl", "geld weg, bank nog niet gebeld"),
        ("nl", "er is geld weg en niemand heeft de bank gebeld"),
        ("en", "money gone, nobody has called the bank yet"),
        ("en", "money gone, bank not called"),
    ],
)
def test_beside_the_first_answer_it_is_kept_and_spoils_nothing(
    language: str, typed: str, tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = begun(language, tmp_path, store, now, typed)

    assert talk.state.known(SIGNS) == ("money_gone",)
    assert offered(talk, CALLED) == [Status.NONE]


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("fr", "la banque n'a pas encore été appelée"),
        ("nl", "de bank is nog niet gebeld"),
        ("en", "nobody has called the bank yet"),
    ],
)
def test_alone_it_says_nothing_of_what_is_going_on(
    language: str, typed: str, tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = begun(language, tmp_path, store, now, typed)

    assert talk.state.fact(SIGNS) is None
    assert offered(talk, CALLED) == [Status.NONE]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "La banque n'est pas encore au courant."),
        ("fr", "Il faut encore appeler la banque."),
        ("fr", "Nous n'avons pas encore réussi à joindre la banque."),
        ("fr", "Aucun appel à la banque n'a été fait."),
        ("nl", "De bank weet nog van niets."),
        ("nl", "We moeten de bank nog bellen."),
        ("nl", "Er is nog geen contact met de bank geweest."),
        ("en", "The bank doesn't know yet."),
        ("en", "We still have to call the bank."),
        ("en", "No call to the bank yet."),
    ],
)
def test_in_a_story_whoever_still_has_to_call_has_not_called(
    language: str, sentence: str, tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = begun(language, tmp_path, store, now, STORY[language].format(sentence))

    assert offered(talk, CALLED) == [Status.NONE]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "Faut-il encore appeler la banque ?"),
        ("nl", "Moeten we de bank nog bellen?"),
        ("en", "The bank has not called us back."),
        ("en", "Do we still have to call the bank?"),
    ],
)
def test_a_question_or_a_call_that_the_bank_did_not_make_denies_none(
    language: str, sentence: str, tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = begun(language, tmp_path, store, now, STORY[language].format(sentence))

    assert offered(talk, CALLED) == []
