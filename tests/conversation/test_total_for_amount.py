"""Of a single payment, the total that was just told is its amount once one key says so."""

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
