"""What stands beside the talk: what presses, with the clock that tells so."""

from datetime import datetime
from pathlib import Path

from intake.conversation.actions import action_sheets, sheet_text
from intake.conversation.conversation import Conversation
from intake.conversation.panes import action_panes
from intake.settings import Profile, Settings
from intake.store.contract import Store


def begun(folder: Path, store: Store, now: datetime) -> Conversation:
    settings = Settings("", folder, folder, folder / "cache", Profile(country="BE"), now)
    return Conversation.new(settings, store, "en", "broker")


def test_a_time_limit_more_than_a_year_off_is_shown_with_the_action_and_not_as_what_presses(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = begun(tmp_path, store, now)
    talk.hear("1")
    talk.answer("payments[p1].executed_at", "2026-03-12T08:20:00+01:00")
    talk.answer("payments[p1].payer_bank_called_at", "2026-03-12T09:20:00+01:00")

    pane = next(one for one in action_panes(talk.state, talk.words, now) if one.id == "recall_in_writing[p1]")
    sheet = next(one for one in action_sheets(talk) if one.id == "recall_in_writing[p1]")

    assert pane.clock == "2 h 00 ago"
    assert "2027" in sheet_text(sheet, talk.words)[1][1]


def test_a_time_limit_that_is_near_says_that_it_is_time_left(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = begun(tmp_path, store, now)
    talk.hear("1, 4")
    talk.answer("jurisdiction", "FR")
    talk.answer("incident.intrusion", "yes")
    talk.answer("incident.discovered_at", "2026-03-12T08:20:00+01:00")

    clocks = [one.clock for one in action_panes(talk.state, talk.words, now) if one.priority == "clock"]

    assert clocks
    assert all(clock.endswith(" left") for clock in clocks)
