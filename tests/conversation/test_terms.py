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
        ("wots MFA?", "a second step (an app, a code, a key)"),
        ("what's that MFA thing", "a second step (an app, a code, a key)"),
        ("what does executed mean?", "has carried out the payment"),
        ("what does “blocked” mean", "a bank holds the money"),
        ("sorry, what is meant by contained?", "nothing gets worse"),
        ("is that the excess thing?", "that the insured pays before"),
        ("what's a money mule", "lends an account to criminals"),
        ("what is a direct debit?", "an ordinary transfer, an instant one"),
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
    [
        ("fr", "c'est quoi un rappel ?"),
        ("fr", "c'est quoi un recall ?"),
        ("fr", "la double authentification ?"),
        ("fr", "que veut dire exécuté"),
        ("fr", "la franchise, ça veut dire quoi ?"),
        ("fr", "c'est quoi la MFA"),
        ("nl", "wat is een recall?"),
        ("nl", "wat betekent uitgevoerd"),
        ("nl", "wat wil geblokkeerd zeggen?"),
        ("nl", "wat is MFA"),
        ("nl", "is dat het eigen risico?"),
    ],
)
def test_a_term_is_explained_in_the_language_of_the_talk(
    language: str, typed: str, plan: Plan, store: Store, now: datetime
) -> None:
    own = told(plan, store, now, language, "?", "payments[p1].state")

    about_the_term = told(plan, store, now, language, typed, "payments[p1].state")

    assert about_the_term != own
    assert len(about_the_term) == 1


@pytest.mark.parametrize(
    "typed", ["what is a recall?", "wots a recall", "is that the recall thing?", "what do you mean?"]
)
def test_at_its_own_question_the_help_is_that_of_the_question(
    typed: str, plan: Plan, store: Store, now: datetime
) -> None:
    question = "payments[p1].recall_requested_at"

    assert told(plan, store, now, "en", typed, question) == told(plan, store, now, "en", "?", question)


@pytest.mark.parametrize(
    "typed", ["blocked?", "is it blocked?", "executed", "executed is", "what is blocked is 82k"]
)
def test_a_state_that_is_told_with_a_doubt_is_an_answer(
    typed: str, plan: Plan, store: Store, now: datetime
) -> None:
    talk = Conversation.new(Settings.read(now=now.isoformat()), store, "en", "broker", plan)
    talk.hear("1")
    talk.go_to("payments[p1].state")

    reply = talk.hear(typed)

    assert not any("holds the money" in getattr(one, "text", "") for one in reply.lines)


def test_what_happened_may_be_told_with_a_doubt(plan: Plan, store: Store, now: datetime) -> None:
    talk = Conversation.new(Settings.read(now=now.isoformat()), store, "en", "broker", plan)
    talk.hear("1")
    talk.go_to("incident.kind")

    reply = talk.hear("ransomware?")

    assert not any(isinstance(one, Notice) and one.kind == "help" for one in reply.lines)


@pytest.mark.parametrize(
    "typed", ["que veut dire exécuté", "que veut dire un truc pareil", "ça veut dire quoi ici"]
)
def test_a_question_about_words_is_no_answer_that_nobody_knows(
    typed: str, plan: Plan, store: Store, now: datetime
) -> None:
    assert len(told(plan, store, now, "fr", typed, "payments[p1].state")) == 1
