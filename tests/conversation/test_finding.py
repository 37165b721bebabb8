"""What F4 and "go to …" find: each question that applies, by its words."""

from datetime import datetime
from pathlib import Path

import pytest

from intake.conversation.conversation import Conversation
from intake.conversation.finding import find_questions
from intake.conversation.lines import Ask
from intake.settings import Profile, Settings
from intake.store.contract import Store

STORY = {
    "fr": "de l'argent a quitté un compte",
    "nl": "er is geld van een rekening vertrokken",
    "en": "money has left an account",
}


@pytest.mark.parametrize(
    ("language", "said"), [("fr", "banque du payeur"), ("nl", "bank"), ("en", "payer's bank")]
)
def test_the_payment_that_is_asked_about_is_found_before_anything_was_said_of_it(
    language: str, said: str, tmp_path: Path, store: Store, now: datetime
) -> None:
    settings = Settings("", tmp_path, tmp_path, tmp_path / "cache", Profile(country="BE"), now)
    talk = Conversation.new(settings, store, language, "broker")

    def found() -> list[str]:
        return [one.path for one in find_questions(talk.state, talk.words, said)]

    assert "payments[p1].payer_bank" not in found()

    talk.hear(STORY[language])

    assert talk.state.entries("payments") == ()
    assert "payments[p1].payer_bank" in found()


@pytest.mark.parametrize(
    ("language", "said"),
    [("fr", "retour découvert"), ("fr", "retour à découvert"), ("nl", "terug ontdekt"), ("en", "back discovered")],
)  # fmt: skip
def test_back_with_the_name_of_a_question_goes_to_it(
    language: str, said: str, tmp_path: Path, store: Store, now: datetime
) -> None:
    settings = Settings("", tmp_path, tmp_path, tmp_path / "cache", Profile(country="BE"), now)
    talk = Conversation.new(settings, store, language, "broker")
    talk.hear(STORY[language])

    line = talk.hear(said).standing

    assert isinstance(line, Ask)
    assert line.field == "incident.discovered_at"


@pytest.mark.parametrize("said", ["back in business", "back to work today", "back"])
def test_back_with_anything_else_goes_to_no_question_of_that_name(
    said: str, tmp_path: Path, store: Store, now: datetime
) -> None:
    settings = Settings("", tmp_path, tmp_path, tmp_path / "cache", Profile(country="BE"), now)
    talk = Conversation.new(settings, store, "en", "broker")
    talk.hear(STORY["en"])
    talk.go_to("incident.ongoing")

    line = talk.hear(said).standing

    assert getattr(line, "field", "") not in ("incident.discovered_at", "incident.occurred_from")
