"""Whoever asks what a term means is told so, whatever question stands."""

from datetime import datetime

import pytest

from intake.conversation.conversation import Conversation
from intake.conversation.lines import Ask, Notice
from intake.flow.plan import Plan
from intake.settings import Settings
from intake.store.contract import Store


def told(plan: Plan, store: Store, now: datetime, language: str, typed: str, stands: str) -> list[str]:
    """The help that a line brings at a question, which stands on."""
    talk = Conversation.new(Settings.read(now=now.isoformat()), store, language, "broker", plan)
    talk.hear("1")
    line = talk.go_to(stands).standing
    assert isinstance(line, Ask)

    reply = talk.hear(typed)

    assert reply.standing == line
    return [one.text for one in reply.lines if isinstance(one, Notice) and one.kind == "help"]


@pytest.mark.parametrize(
    ("typed", "means"),
    [
        ("what is a recall?", "ask the other bank for the money back"),
        ("a recall, what is that?", "ask the other bank for the money back"),
        ("what's MFA?", "a second step (an app, a code, a key)"),
        ("two-factor authentication?", "a second step (an app, a code, a key)"),
        ("what are forwarding rules", "under rules and forwarding"),
    ],
)
def test_a_term_that_is_asked_about_is_explained(
    typed: str, means: str, plan: Plan, store: Store, now: datetime
) -> None:
    help_told = told(plan, store, now, "en", typed, "payments[p1].state")

    assert len(help_told) == 1
    assert means in help_told[0]


@pytest.mark.parametrize(
    ("language", "typed"),
    [("fr", "c'est quoi un rappel ?"), ("fr", "la double authentification ?"), ("nl", "wat is een recall?")],
)
def test_a_term_is_explained_in_the_language_of_the_talk(
    language: str, typed: str, plan: Plan, store: Store, now: datetime
) -> None:
    own = told(plan, store, now, language, "?", "payments[p1].state")

    about_the_term = told(plan, store, now, language, typed, "payments[p1].state")

    assert about_the_term != own
    assert len(about_the_term) == 1


@pytest.mark.parametrize("typed", ["what is a recall?", "what do you mean?"])
def test_at_its_own_question_the_help_is_that_of_the_question(
    typed: str, plan: Plan, store: Store, now: datetime
) -> None:
    question = "payments[p1].recall_requested_at"

    assert told(plan, store, now, "en", typed, question) == told(plan, store, now, "en", "?", question)
