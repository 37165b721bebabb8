"""Facts that do not go together are asked about once and stand in the review until one is put right; nothing is blocked."""

from datetime import datetime
from pathlib import Path

import pytest

from intake.conversation.conversation import Conversation
from intake.conversation.glance import glance
from intake.conversation.lines import Ask, Notice, Reply
from intake.documents.claim_markdown import claim_markdown
from intake.documents.view import claim_view
from intake.settings import Profile, Settings
from intake.store.contract import Store


@pytest.fixture
def talk(tmp_path: Path, store: Store, now: datetime) -> Conversation:
    settings = Settings("", tmp_path, tmp_path, tmp_path / "cache", Profile(country="BE"), now)
    talk = Conversation.new(settings, store, "en", "broker")
    talk.hear("money has left")
    talk.answer("loss.stated.total", {"amount": "10000.00", "currency": "EUR"})
    return talk


def asked_about(reply: Reply) -> list[str]:
    return [one.text for one in reply.lines if isinstance(one, Notice) and one.kind == "contradiction"]


def eur(amount: int) -> dict[str, str]:
    return {"amount": f"{amount}.00", "currency": "EUR"}


def test_what_does_not_go_together_is_said_with_both_facts_and_the_talk_goes_on(talk: Conversation) -> None:
    reply = talk.answer("payments[p1].amount", eur(12_000))

    (told,) = asked_about(reply)
    assert "10\u00a0000.00" in told
    assert "12\u00a0000.00" in told
    assert isinstance(reply.lines[-1], Ask)


def test_it_is_said_once(talk: Conversation) -> None:
    talk.answer("payments[p1].amount", eur(12_000))

    assert asked_about(talk.answer("payments[p1].payer_bank", "KBC")) == []
    assert asked_about(talk.answer("payments[p1].amount", eur(13_000))) == []


def test_what_goes_together_is_not_asked_about(talk: Conversation) -> None:
    assert asked_about(talk.answer("payments[p1].amount", eur(9_000))) == []


def test_too_little_is_asked_about_when_no_payment_is_left_to_tell(talk: Conversation) -> None:
    talk.answer("payments[p1].amount", eur(9_000))
    for _ in range(60):
        stands = talk.standing_line()
        if isinstance(stands, Ask) and stands.field == "payments":
            break
        talk.hear("later" if isinstance(stands, Ask) else "go on")

    assert len(asked_about(talk.hear("no"))) == 1


def test_the_review_and_the_claim_file_name_it_until_it_is_put_right(
    talk: Conversation, now: datetime
) -> None:
    talk.answer("payments[p1].amount", eur(12_000))
    standing = [one.text for one in glance(talk)]
    paper = claim_markdown(claim_view(talk.state, (), "en", "broker", now))
    talk.answer("loss.stated.total", eur(12_000))
    after = claim_markdown(claim_view(talk.state, (), "en", "broker", now))

    assert "What does not go together" in standing
    assert "What does not go together" in paper
    assert "What does not go together" not in after
    assert "What does not go together" not in [one.text for one in glance(talk)]
