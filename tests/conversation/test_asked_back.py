"""What is asked back of one field may be answered for the whole breath."""

from datetime import datetime
from pathlib import Path

from intake.claim.money import Money
from intake.conversation.conversation import Conversation
from intake.conversation.lines import Check
from intake.settings import Profile, Settings
from intake.store.contract import Store


def begun(folder: Path, store: Store, now: datetime, language: str = "en") -> Conversation:
    settings = Settings("", folder, folder, folder / "cache", Profile(country="BE"), now)
    return Conversation.new(settings, store, language, "insured")


def test_a_full_answer_to_a_question_back_is_heard_for_every_field_of_the_breath(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = begun(tmp_path, store, now)
    talk.hear("money has left the account")
    talk.hear("our account at KBC, not called yet")
    talk.hear("47,350.00 euros, nothing blocked")
    talk.hear("3 or 4 k")
    assert isinstance(talk.standing_line(), Check)

    talk.hear("3.5k, yesterday at 15:10")

    assert talk.state.known("payments[p1].amount") == Money.of(3500, "EUR")
    assert talk.state.known("payments[p1].executed_at") is not None
