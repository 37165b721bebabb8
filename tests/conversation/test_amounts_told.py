"""An amount that was just told in other words is taken by one key: the total of a single payment, all of one that is blocked or back."""

from datetime import datetime
from pathlib import Path

from intake.claim.money import Money
from intake.conversation.conversation import Conversation
from intake.conversation.lines import Ask
from intake.settings import Profile, Settings
from intake.store.contract import Store


def test_an_empty_line_takes_the_total_for_the_amount_of_the_only_payment(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    settings = Settings("", tmp_path, tmp_path, tmp_path / "cache", Profile(country="BE"), now)
    talk = Conversation.new(settings, store, "en", "insured")
    for said in (
        "money has left",
        "our account, KBC, not called yet",
        "47k, nothing blocked",
        "yesterday at 14:30",
    ):
        talk.hear(said)
    talk.go_to("payments[p1].amount")
    line = talk.standing_line()
    assert isinstance(line, Ask)
    assert "47" in line.remembered
    assert talk.state.known("payments[p1].amount") is None

    talk.hear("")

    assert talk.state.known("payments[p1].amount") == Money.of(47000, "EUR")


def test_with_two_payments_nothing_is_proposed(tmp_path: Path, store: Store, now: datetime) -> None:
    settings = Settings("", tmp_path, tmp_path, tmp_path / "cache", Profile(country="BE"), now)
    talk = Conversation.new(settings, store, "en", "insured")
    for said in (
        "money has left",
        "our account, KBC, not called yet",
        "47k, nothing blocked",
        "yesterday at 14:30",
    ):
        talk.hear(said)
    talk.add("payments")
    talk.go_to("payments[p1].amount")
    line = talk.standing_line()

    assert isinstance(line, Ask)
    assert not line.remembered


def test_an_empty_line_takes_all_of_a_payment_that_is_entirely_blocked(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    settings = Settings("", tmp_path, tmp_path, tmp_path / "cache", Profile(country="BE"), now)
    talk = Conversation.new(settings, store, "nl", "insured")
    talk.hear("er is geld weg")
    talk.answer("payments[p1].amount", {"amount": "12500.00", "currency": "EUR"})
    talk.answer("payments[p1].state", "blocked")
    talk.go_to("payments[p1].blocked_amount")
    line = talk.standing_line()
    assert isinstance(line, Ask)
    assert "12.500,00" in line.remembered

    talk.hear("")

    assert talk.state.known("payments[p1].blocked_amount") == Money.of(12500, "EUR")


def test_of_a_payment_that_is_partly_blocked_the_amount_is_asked(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    settings = Settings("", tmp_path, tmp_path, tmp_path / "cache", Profile(country="BE"), now)
    talk = Conversation.new(settings, store, "nl", "insured")
    talk.hear("er is geld weg")
    talk.answer("payments[p1].amount", {"amount": "12500.00", "currency": "EUR"})
    talk.answer("payments[p1].state", "partly_blocked")
    talk.go_to("payments[p1].blocked_amount")
    line = talk.standing_line()

    assert isinstance(line, Ask)
    assert not line.remembered
