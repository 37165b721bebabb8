"""The country of the company, told at another question, is kept for its own; that of a bank is not taken for it."""

from datetime import datetime
from pathlib import Path

import pytest

from intake.conversation.lines import Ask
from intake.store.contract import Store
from tests.conversation.told import begun, talk_in, tray

COUNTRY, BANK = "jurisdiction", "payments[p1].payer_bank"


@pytest.mark.parametrize(
    ("language", "typed", "country"),
    [
        ("fr", "Luxembourg", "LU"),
        ("fr", "nous sommes en Belgique", "BE"),
        ("fr", "on est en France, le compte est chez ING", "FR"),
        ("fr", "nous sommes une entreprise belge", "BE"),
        ("nl", "Nederland", "NL"),
        ("nl", "ja, we zitten in België", "BE"),
        ("nl", "de klant zit in Frankrijk en de bank is nog niet gebeld", "FR"),
        ("nl", "wij zijn een Belgisch bedrijf", "BE"),
        ("en", "the UK", "GB"),
        ("en", "we're based in the Netherlands", "NL"),
        ("en", "our client is in Belgium, the account is at KBC", "BE"),
        ("en", "we are a Dutch company", "NL"),
    ],
)
def test_the_country_told_at_another_question_is_kept_for_its_own(
    language: str, typed: str, country: str, tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = talk_in(language, tmp_path, store, now, typed, house="")

    assert tray(talk)[COUNTRY] == country
    assert talk.state.known(BANK) in (None, "ING", "KBC")
    talk.go_to(COUNTRY)
    stands = talk.standing_line()
    assert isinstance(stands, Ask)
    assert stands.preselected == country


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("fr", "compte chez Belfius en Belgique"),
        ("fr", "la banque est au Luxembourg"),
        ("fr", "nous ne sommes pas en Belgique"),
        ("nl", "rekening bij KBC, België"),
        ("nl", "een bank in Nederland"),
        ("en", "our account, Barclays UK, not called"),
        ("en", "the bank is in France"),
    ],
)
def test_the_country_of_a_bank_is_not_that_of_the_company(
    language: str, typed: str, tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = talk_in(language, tmp_path, store, now, typed, house="")

    assert COUNTRY not in tray(talk)
    assert talk.state.known(BANK) in (None, "Belfius", "KBC", "Barclays")


def test_a_country_alone_is_not_ours_where_it_is_asked_to_which_account_it_went(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = talk_in("en", tmp_path, store, now, house="")
    talk.go_to("payments[p1].beneficiary_iban")
    talk.hear("Belgium")

    assert COUNTRY not in tray(talk)


def test_it_is_kept_from_the_very_first_words_and_not_told_anew_once_it_is_known(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = begun("nl", tmp_path, store, now, "België", house="")
    assert tray(talk) == {COUNTRY: "BE"}

    talk.hear("accept all")
    talk.hear("er is geld weg")
    talk.hear("België")

    assert talk.state.known(COUNTRY) == "BE"
    assert tray(talk) == {}
    assert "België" not in str(getattr(talk.standing_line(), "text", ""))


def test_another_country_than_that_of_the_desk_is_offered_as_a_correction(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = talk_in("fr", tmp_path, store, now, "nous sommes en France", house="BE")

    assert tray(talk) == {COUNTRY: "FR"}
