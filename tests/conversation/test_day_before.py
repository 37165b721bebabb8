"""“The day before”, after another day, is the day before that one; else the day before today."""

from datetime import datetime
from pathlib import Path

import pytest

from intake.claim.moment import Moment
from intake.conversation.conversation import Conversation
from intake.dialogue.agenda import AskQuestion, standing
from intake.store.contract import Store
from tests.conversation.told import talk_in

UNKNOWN = {"en": "i don't know", "fr": "je ne sais pas", "nl": "weet ik niet"}


def at_amount_and_time(talk: Conversation, language: str) -> Conversation:
    """The talk where amount and time of the first payment are asked in one breath."""
    for _ in range(12):
        stands = standing(talk.state)
        if isinstance(stands, AskQuestion) and stands.question.name == "sent":
            return talk
        talk.hear(UNKNOWN[language])
    raise AssertionError("the amount was never asked")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "£18,450 yesterday at 11:20 and £7,200 the day before at 16:05"),
        ("fr", "18.450 € hier à 11h20 et 7.200 € la veille à 16h05"),
        ("nl", "18.450 euro gisteren 11u20 en 7.200 euro de dag ervoor om 16u05"),
        ("nl", "18.450 euro gisteren 11u20\n7.200 euro de dag voordien om 16u05"),
    ],
)
def test_the_day_before_leans_on_the_day_of_the_payment_before(
    language: str, text: str, tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = at_amount_and_time(talk_in(language, tmp_path, store, now), language)

    talk.hear(text)

    when = [talk.state.known(f"payments[{entry}].executed_at") for entry in talk.state.entries("payments")]
    assert when == [Moment("2026-03-11T10:20:00Z"), Moment("2026-03-10T15:05:00Z")]
    second = talk.state.fact("payments[p2].executed_at")
    assert second is not None
    assert second.words in text  # as it was typed, and not as it was worked out


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "the day before at 16:05", "2026-03-11T15:05:00Z"),
        ("fr", "la veille à 16h05", "2026-03-11T15:05:00Z"),
        ("nl", "daags voordien om 16u05", "2026-03-11T15:05:00Z"),
        ("en", "the day before yesterday at 16:05", "2026-03-10T15:05:00Z"),
    ],
)
def test_without_another_day_it_is_yesterday(
    language: str, text: str, day: str, tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = talk_in(language, tmp_path, store, now)
    talk.go_to("payments[p1].executed_at")

    talk.hear(text)

    assert talk.state.known("payments[p1].executed_at") == Moment(day)
