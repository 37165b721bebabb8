"""What was told before the country was known is read as it is meant there, or asked."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from intake.claim.money import Money
from intake.conversation.conversation import Conversation
from intake.conversation.lines import Ask, Check
from intake.settings import Profile, Settings
from intake.store.contract import Store

NOW = datetime(2026, 3, 12, 10, 20, tzinfo=UTC)  # the clock of London, and of a server


def told(folder: Path, store: Store, *said: str, language: str = "en") -> Conversation:
    """A talk in which nobody has said yet where the company is."""
    settings = Settings("", folder, folder, folder / "cache", Profile(), NOW)
    talk = Conversation.new(settings, store, language, "insured")
    for text in said:
        talk.hear(text)
    return talk


STORY = ("money has left", "our own account, KBC", "38,500", "38,500 this morning 9.20", "don't know")


@pytest.mark.parametrize(
    ("answer", "currency"), [("2", "EUR"), ("euros", "EUR"), ("€", "EUR"), ("1", "GBP"), ("pounds", "GBP")]
)
def test_a_bare_amount_is_asked_again_once_the_country_has_another_currency(
    tmp_path: Path, store: Store, answer: str, currency: str
) -> None:
    talk = told(tmp_path, store, *STORY)

    asked = talk.hear("Belgium").lines[-1]
    after = talk.hear(answer).lines[-1]

    assert isinstance(asked, Check)
    assert [one.text[:3] for one in asked.readings] == ["GBP", "EUR"]
    assert isinstance(after, Ask)
    for path in ("loss.stated.total", "payments[p1].amount"):
        assert talk.state.known(path) == Money.of(38_500, currency)


def test_whoever_does_not_answer_that_is_not_held_up(tmp_path: Path, store: Store) -> None:
    talk = told(tmp_path, store, *STORY, "Belgium")

    assert isinstance(talk.hear("").lines[-1], Ask)
    assert talk.state.known("loss.stated.total") == Money.of(38_500, "GBP")


@pytest.mark.parametrize(
    ("amount", "country"), [("£38,500", "Belgium"), ("38 500 euro", "Belgium"), ("38,500", "United Kingdom")]
)
def test_an_amount_that_stays_what_it_was_is_not_asked_again(
    tmp_path: Path, store: Store, amount: str, country: str
) -> None:
    talk = told(tmp_path, store, "money has left", "our own account", amount, "don't know", "don't know")

    assert isinstance(talk.hear(country).lines[-1], Ask)
