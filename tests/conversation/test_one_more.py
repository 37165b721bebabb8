"""Whoever answers "another one?" with the next one itself is heard as at its own question; what is said besides waits in the tray."""

from datetime import datetime

import pytest

from intake.claim.fact import Status
from intake.conversation.conversation import Conversation
from intake.conversation.lines import ErrorLine, HeardLine
from intake.dialogue.agenda import AskMore, AskQuestion, standing
from intake.flow.plan import Plan
from intake.settings import Settings
from intake.store.contract import Store


def talk_at_another_policy(plan: Plan, store: Store, now: datetime, language: str) -> Conversation:
    """A talk that has one policy and stands at the question for another."""
    talk = Conversation.new(Settings.read(now=now.isoformat()), store, language, "broker", plan)
    talk.hear("1")
    talk.add("policies")
    for _ in range(200):
        match standing(talk.state):
            case AskMore(list="policies"):
                return talk
            case AskMore():
                talk.hear("no")
            case AskQuestion():
                talk.hear("later")
            case _:
                talk.hear("go on")
    raise AssertionError("another policy was never asked for")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "ja, een cyber bij Baloise, polisnr CY-77120"),
        ("fr", "oui, une cyber chez Baloise, police n° CY-77120"),
    ],
)
def test_the_number_of_one_more_policy_waits_in_the_tray(
    plan: Plan, store: Store, now: datetime, language: str, said: str
) -> None:
    talk = talk_at_another_policy(plan, store, now, language)

    talk.hear(said)

    new = talk.state.entries("policies")[-1]
    assert talk.state.known(f"policies[{new}].kind") == "cyber"
    assert talk.state.known(f"policies[{new}].insurer") == "Baloise"
    assert [(one.path, one.value) for one in talk.state.offers.values()] == [
        (f"policies[{new}].number", "CY-77120")
    ]


@pytest.mark.parametrize("said", ["Baloise, polisnr 022.481.337", "Baloise (polisnr. 022.481.337)"])
def test_the_number_behind_the_insurer_waits_in_the_tray(
    plan: Plan, store: Store, now: datetime, said: str
) -> None:
    talk = Conversation.new(Settings.read(now=now.isoformat()), store, "nl", "broker", plan)
    talk.hear("1")
    talk.add("policies")
    talk.go_to("policies[o1].insurer")

    talk.hear(said)

    assert talk.state.known("policies[o1].insurer") == "Baloise"
    assert [(one.path, one.value) for one in talk.state.offers.values()] == [
        ("policies[o1].number", "022.481.337")
    ]


@pytest.mark.parametrize("language", ["fr", "nl", "en"])
def test_later_is_no_statement_that_there_are_no_others(
    plan: Plan, store: Store, now: datetime, language: str
) -> None:
    talk = talk_at_another_policy(plan, store, now, language)

    reply = talk.hear({"fr": "plus tard", "nl": "later", "en": "later"}[language])

    (heard,) = [line for line in reply.lines if isinstance(line, HeardLine)]
    assert heard.status == "later"
    assert heard.text == talk.words.missing(Status.LATER)
    assert not isinstance(standing(talk.state), AskMore)


@pytest.mark.parametrize(
    ("language", "said"), [("fr", "tous prévenus"), ("nl", "allemaal verwittigd"), ("en", "all warned")]
)
def test_what_is_about_no_policy_opens_none(
    plan: Plan, store: Store, now: datetime, language: str, said: str
) -> None:
    talk = talk_at_another_policy(plan, store, now, language)
    before = talk.state.entries("policies")

    reply = talk.hear(said)

    assert talk.state.entries("policies") == before
    assert isinstance(standing(talk.state), AskMore)
    assert any(isinstance(line, ErrorLine) and said in line.text for line in reply.lines)
