"""The review at a glance, in the terminal and by words: the notes, each with the question it was made on."""

from datetime import datetime
from pathlib import Path

import pytest

from intake.conversation.conversation import Conversation
from intake.conversation.glance import Line, glance
from intake.plain import pages
from intake.settings import Profile, Settings
from intake.store.contract import Store


@pytest.fixture
def talk(tmp_path: Path, store: Store, now: datetime) -> Conversation:
    settings = Settings("", tmp_path, tmp_path, tmp_path / "cache", Profile(country="BE"), now)
    talk = Conversation.new(settings, store, "en", "broker")
    talk.hear("money has left")
    return talk


def notes(talk: Conversation) -> list[Line]:
    return [one for one in glance(talk) if one.kind == "note"]


def test_a_note_stands_under_its_heading_with_its_question_and_who_made_it_when(talk: Conversation) -> None:
    talk.note("the director is on a plane\nuntil 14:00")

    (note,) = notes(talk)

    assert note.text == "Payment 1 · Payer: the director is on a plane until 14:00"
    assert note.beside == "(Thursday 12 March 2026, 10:20, by the broker)"
    assert [one.text for one in glance(talk)][glance(talk).index(note) - 1] == "Notes"


def test_the_review_by_words_tells_it_too(talk: Conversation) -> None:
    talk.note("the director is on a plane")

    assert "Payment 1 · Payer: the director is on a plane (Thursday 12 March 2026, 10:20, by the broker)" in [
        *pages.page(talk, "review", "")
    ]


def test_a_note_on_a_payment_that_has_left_the_claim_stays_and_leads_nowhere(talk: Conversation) -> None:
    talk.answer("payments[p1].payer_bank", "KBC")
    talk.note("ask Mrs Vos first", "payments[p1].payer_bank")

    talk.remove("payments[p1]")

    (note,) = notes(talk)
    assert (note.text, note.path) == ("Payer's bank: ask Mrs Vos first", "")


def test_what_the_handler_remarked_is_for_the_handler(talk: Conversation) -> None:
    talk.role("handler")
    talk.note("call the adjuster")
    assert len(notes(talk)) == 1

    talk.role("broker")

    assert notes(talk) == []
