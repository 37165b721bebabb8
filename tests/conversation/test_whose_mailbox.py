"""A supplier's mailbox that was broken into does not put anybody into ours."""

from datetime import datetime
from pathlib import Path

import pytest

from intake.conversation.lines import Check
from intake.store.contract import Store
from tests.conversation.told import begun, tray


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("fr", "la boîte mail d'un fournisseur a été piratée"),
        ("nl", "de mailbox van onze leverancier is gehackt"),
        ("en", "our supplier's mailbox was hacked"),
    ],
)
def test_alone_it_is_asked_whether_anyone_is_in_ours(
    language: str, typed: str, tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = begun(language, tmp_path, store, now, typed)

    stands = talk.standing_line()
    assert isinstance(stands, Check)
    assert [one.value for one in stands.readings] == [["inside"], ["other"]]
    assert tray(talk) == {"incident.where_broken_in": "supplier"}


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("fr", "la boîte mail d'un fournisseur a été piratée et on a payé une fausse facture"),
        ("nl", "de mailbox van onze leverancier is gehackt en we hebben een valse factuur betaald"),
        ("en", "our supplier's mailbox was hacked and we paid a false invoice"),
    ],
)
def test_beside_money_that_went_the_money_alone_is_heard(
    language: str, typed: str, tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = begun(language, tmp_path, store, now, typed)

    assert talk.state.known("incident.signs") == ("money_gone",)
    assert talk.state.known("incident.intrusion") is None


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("fr", "notre boîte mail a été piratée"),
        ("nl", "de mailbox van een klant is gehackt"),
        ("en", "our mailbox was hacked"),
    ],
)
def test_our_own_and_a_clients_stay_what_they_are(
    language: str, typed: str, tmp_path: Path, store: Store, now: datetime
) -> None:
    assert begun(language, tmp_path, store, now, typed).state.known("incident.signs") == ("inside",)


@pytest.mark.parametrize(
    ("language", "typed"),
    [("fr", "notre compte chez Argenta"), ("nl", "onze rekening bij Argenta"), ("en", "our account at Argenta")],
)  # fmt: skip
def test_an_account_that_is_only_named_is_neither_broken_into_nor_emptied(
    language: str, typed: str, tmp_path: Path, store: Store, now: datetime
) -> None:
    assert begun(language, tmp_path, store, now, typed).state.fact("incident.signs") is None
