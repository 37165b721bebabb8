"""An amount that was just told in other words is taken by one key: the total of a single payment, all of one that is blocked or back."""

from datetime import datetime
from pathlib import Path

import pytest

from intake.claim.money import Money
from intake.conversation.conversation import Conversation
from intake.conversation.lines import Ask
from intake.conversation.transcript import entries
from intake.settings import Profile, Settings
from intake.store.contract import Store


@pytest.fixture
def talk(tmp_path: Path, store: Store, now: datetime) -> Conversation:
    settings = Settings("", tmp_path, tmp_path, tmp_path / "cache", Profile(country="BE"), now)
    begun = Conversation.new(settings, store, "en", "insured")
    begun.hear("money has left")
    return begun


def remembered_at(talk: Conversation, path: str) -> str:
    line = talk.go_to(path).standing
    assert isinstance(line, Ask)
    return line.remembered


def tell_the_total(talk: Conversation) -> None:
    for said in ("our account, KBC, not called yet", "47k, nothing blocked", "yesterday at 14:30"):
        talk.hear(said)


def test_an_empty_line_takes_the_total_for_the_amount_of_the_only_payment(talk: Conversation) -> None:
    tell_the_total(talk)
    assert "47" in remembered_at(talk, "payments[p1].amount")
    assert talk.state.known("payments[p1].amount") is None

    talk.hear("")

    assert talk.state.known("payments[p1].amount") == Money.of(47000, "EUR")
    said = [one.text for one in entries(talk.events, talk.words) if one.kind == "said"]
    assert said[-1] == "EUR 47 000.00"  # as it was shown, not as a program writes it


def test_with_two_payments_nothing_is_proposed(talk: Conversation) -> None:
    tell_the_total(talk)

    talk.add("payments")

    assert not remembered_at(talk, "payments[p1].amount")


def test_an_empty_line_takes_all_of_a_payment_that_is_entirely_blocked(talk: Conversation) -> None:
    talk.answer("payments[p1].amount", {"amount": "12500.00", "currency": "EUR"})
    talk.answer("payments[p1].state", "blocked")
    assert "500.00" in remembered_at(talk, "payments[p1].blocked_amount")

    talk.hear("")

    assert talk.state.known("payments[p1].blocked_amount") == Money.of(12500, "EUR")


def test_of_a_payment_that_is_partly_blocked_the_amount_is_asked(talk: Conversation) -> None:
    talk.answer("payments[p1].amount", {"amount": "12500.00", "currency": "EUR"})

    talk.answer("payments[p1].state", "partly_blocked")

    assert not remembered_at(talk, "payments[p1].blocked_amount")
