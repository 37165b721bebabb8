"""What is made before the first answer comes: it costs nothing that was said, and nothing is read twice."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from intake.claim.moment import Moment
from intake.conversation import hearing
from intake.conversation.conversation import Conversation
from intake.conversation.previewing import preview_text
from intake.conversation.rehearsing import SAID, rehearse
from intake.dialogue.agenda import AskQuestion
from intake.dialogue.state import State
from intake.settings import Profile, Settings
from intake.store.opening import open_store

FIRST = (
    "incident.signs",
    "payments[p1].payer_bank",
    "loss.stated.total",
    "payments[p1].amount",
    "payments[p1].beneficiary_iban",
)
NOW = datetime(2026, 3, 12, 9, 20, tzinfo=UTC)


def talk_in(folder: Path, language: str = "en", role: str = "broker") -> Conversation:
    """A talk that has just begun."""
    settings = Settings(
        f"sqlite:///{folder / 'claims.db'}", folder, folder, folder / "cache", Profile(country="BE"), NOW
    )
    return Conversation.new(settings, open_store(settings.store_url), language, role)


@pytest.mark.parametrize("language", SAID)
def test_a_rehearsal_leaves_the_talk_and_its_store_as_they_were(tmp_path: Path, language: str) -> None:
    talk = talk_in(tmp_path, language)
    talk.save_draft("half a sen")
    state, files = talk.state, sorted(tmp_path.iterdir())

    list(rehearse(talk))

    assert talk.state is state
    assert len(talk.store.records(talk.state.claim)) == len(talk.events) == 1
    assert talk.draft() == "half a sen"
    assert sorted(tmp_path.iterdir()) == files


@pytest.mark.parametrize("role", ["broker", "insured"])
@pytest.mark.parametrize("language", SAID)
def test_what_is_said_in_a_rehearsal_goes_through_the_urgent_questions(
    tmp_path: Path, language: str, role: str
) -> None:
    talk = talk_in(tmp_path, language, role)

    for text in SAID[language]:
        talk.hear(text)

    assert [path for path in FIRST if not talk.state.status(path)] == []


def test_what_was_read_while_it_was_typed_is_not_read_again_at_enter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk, read, once = talk_in(tmp_path), list[str](), hearing.hear

    def counted(state: State, stands: AskQuestion, text: str, now: datetime) -> hearing.Understood:
        read.append(text)
        return once(state, stands, text, now)

    monkeypatch.setattr(hearing, "hear", counted)

    preview_text(talk, "1")
    talk.hear("1")
    preview_text(talk, "KBC, not called yet")
    talk.hear("KBC, called an hour ago")

    assert read == ["1", "KBC, not called yet", "KBC, called an hour ago"]
    assert talk.state.known("payments[p1].payer_bank_called_at") == Moment("2026-03-12T08:20:00Z")


def test_what_was_read_a_minute_ago_is_read_again_since_the_clock_went_on(tmp_path: Path) -> None:
    talk = talk_in(tmp_path)
    talk.hear("1")
    preview_text(talk, "KBC, called an hour ago")

    talk.settings = replace(talk.settings, fixed=NOW + timedelta(minutes=5))

    talk.hear("KBC, called an hour ago")

    assert talk.state.known("payments[p1].payer_bank_called_at") == Moment("2026-03-12T08:25:00Z")
