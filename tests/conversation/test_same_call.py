"""Two payments at one bank are one call, or go to one account: who says so is not asked for the hour or the number again."""

from datetime import datetime
from pathlib import Path

import pytest

from intake.conversation.conversation import Conversation
from intake.conversation.lines import Ask
from intake.settings import Profile, Settings
from intake.store.contract import Store

CALLED = "payments[p2].payer_bank_called_at"


def second_payment(folder: Path, store: Store, now: datetime, language: str) -> Conversation:
    """A talk that stands at the bank of a second payment; about the first, KBC was called at 9:05."""
    settings = Settings("", folder, folder, folder / "cache", Profile(country="BE"), now)
    talk = Conversation.new(settings, store, language, "broker")
    talk.hear("1")
    talk.answer("payments[p1].payer_bank", "KBC")
    talk.answer("payments[p1].payer_bank_called_at", "2026-03-12T09:05:00+01:00")
    talk.add("payments")
    for _ in range(60):
        stands = talk.standing_line()
        if isinstance(stands, Ask) and CALLED in stands.fields:
            return talk
        talk.hear("later" if isinstance(stands, Ask) and stands.kind != "more" else "go on")
    raise AssertionError("the bank of the second payment was never asked for")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "een klant van de klant, ook KBC, zelfde telefoontje"),
        ("fr", "un client du client, KBC aussi, même appel"),
        ("en", "a customer of the client, KBC too, same call"),
        ("nl", "KBC, tegelijk gebeld"),
    ],
)
def test_the_same_call_is_the_hour_of_the_call_about_the_payment_before(
    tmp_path: Path, store: Store, now: datetime, language: str, said: str
) -> None:
    talk = second_payment(tmp_path, store, now, language)

    talk.hear(said)

    assert talk.state.known("payments[p2].payer_bank") == "KBC"
    assert talk.state.known(CALLED) == talk.state.known("payments[p1].payer_bank_called_at")


def test_asked_alone_it_is_heard_as_well(tmp_path: Path, store: Store, now: datetime) -> None:
    talk = second_payment(tmp_path, store, now, "nl")
    talk.answer("payments[p2].payer_bank", "KBC")
    talk.go_to(CALLED)

    talk.hear("in hetzelfde gesprek")

    assert talk.state.known(CALLED) == talk.state.known("payments[p1].payer_bank_called_at")


def test_another_bank_had_no_part_in_that_call(tmp_path: Path, store: Store, now: datetime) -> None:
    talk = second_payment(tmp_path, store, now, "en")

    talk.hear("a customer of the client, ING, same call")

    assert talk.state.known("payments[p2].payer_bank") == "ING"
    assert talk.state.known(CALLED) is None


@pytest.mark.parametrize(
    "said",
    [
        "zelfde rek",
        "zelfde rekening",
        "idem",
        "le même que pour le premier",
        "same account",
        "the same as before",
    ],
)
def test_asked_alone_the_same_account_is_that_of_the_payment_before(
    tmp_path: Path, store: Store, now: datetime, said: str
) -> None:
    talk = second_payment(tmp_path, store, now, "nl")
    talk.answer("payments[p1].beneficiary_iban", "BE13 9995 5566 6677")
    talk.go_to("payments[p2].beneficiary_iban")

    talk.hear(said)

    assert talk.state.known("payments[p2].beneficiary_iban") == "BE13999555666677"


def test_the_same_as_one_of_which_it_is_not_known_is_asked_again(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = second_payment(tmp_path, store, now, "nl")
    talk.go_to("payments[p2].beneficiary_iban")

    talk.hear("zelfde rekening")

    assert talk.state.fact("payments[p2].beneficiary_iban") is None


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "le même client, BNP Paribas Fortis, pas encore appelée"),
        ("nl", "dezelfde klant, BNP Paribas Fortis, nog niet gebeld"),
        ("en", "same customer, BNP Paribas Fortis, not called yet"),
    ],
)
def test_the_same_customer_is_the_payer_of_the_payment_before_whatever_the_bank(
    tmp_path: Path, store: Store, now: datetime, language: str, said: str
) -> None:
    talk = second_payment(tmp_path, store, now, language)
    talk.answer("payments[p1].payer", "clients_customer")

    talk.hear(said)

    assert talk.state.known("payments[p2].payer") == "clients_customer"
    assert talk.state.known("payments[p2].payer_bank") == "BNP Paribas Fortis"
    assert talk.state.status(CALLED) == "none"
