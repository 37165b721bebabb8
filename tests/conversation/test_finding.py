"""What F4 and "go to …" find: each question that applies, by its words."""

from datetime import datetime
from pathlib import Path

import pytest

from intake.conversation.conversation import Conversation
from intake.conversation.finding import find_questions
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
