"""What was told before its question came waits in the tray; when the question comes, one key keeps it."""

from datetime import datetime

import pytest

from intake.claim.fact import Status
from intake.claim.money import Money
from intake.conversation.conversation import Conversation
from intake.conversation.lines import Ask, OfferLine
from intake.dialogue.commands import Item, OfferFacts
from intake.flow.plan import Plan
from intake.settings import Settings
from intake.store.contract import Store


@pytest.fixture
def talk(plan: Plan, store: Store, now: datetime) -> Conversation:
    begun = Conversation.new(Settings.read(now=now.isoformat()), store, "en", "broker", plan)
    begun.hear("money gone")
    begun.hear("KBC, and the receiving bank has already blocked 82k")
    return begun


def stands_at(talk: Conversation, path: str) -> Ask:
    line = talk.go_to(path).standing
    assert isinstance(line, Ask)
    return line


def test_an_empty_line_keeps_what_waits_for_the_question(talk: Conversation) -> None:
    line = stands_at(talk, "loss.stated.blocked")
    assert line.told
    assert "82" in line.remembered
    assert talk.state.fact("loss.stated.blocked") is None

    talk.hear("")

    fact = talk.state.facts["loss.stated.blocked"]
    assert (fact.source, fact.words) == ("volunteered", "82k")
    assert "loss.stated.blocked" not in {one.path for one in talk.state.offers.values()}


def test_yes_keeps_an_amount_but_may_be_the_answer_where_a_choice_is_asked(talk: Conversation) -> None:
    stands_at(talk, "payments[p1].state")
    talk.hear("yes")
    assert talk.state.fact("payments[p1].state") is None

    stands_at(talk, "loss.stated.blocked")
    talk.hear("yes")
    assert talk.state.fact("loss.stated.blocked") is not None


def test_a_choice_that_was_told_is_preselected(talk: Conversation) -> None:
    assert stands_at(talk, "payments[p1].state").preselected == "blocked"


def test_of_a_breath_only_what_was_not_told_is_asked_for_still(talk: Conversation) -> None:
    line = stands_at(talk, "in_all")
    assert line.fields == ("loss.stated.total", "loss.stated.blocked")

    after = talk.hear("").standing

    assert isinstance(after, Ask)
    assert "loss.stated.total" in after.fields
    assert not after.told


def test_another_answer_replaces_what_was_told_and_back_returns_to_the_question(talk: Conversation) -> None:
    stands_at(talk, "loss.stated.blocked")
    talk.hear("40k")
    assert talk.state.known("loss.stated.blocked") == Money.of("40000", "EUR")

    stands_at(talk, "payments[p1].state")
    talk.hear("")
    line = talk.back().standing

    assert isinstance(line, Ask)
    assert line.field == "payments[p1].state"


def test_what_was_told_in_two_ways_is_asked_anew(talk: Conversation) -> None:
    other = Item("loss.stated.blocked", Status.VALUE, Money.of("54000", "EUR"), "54k blocked")

    talk.do(OfferFacts((other,), waits=False))

    assert not stands_at(talk, "loss.stated.blocked").told


def test_an_empty_line_keeps_nothing_for_a_question_that_is_not_on_screen(talk: Conversation) -> None:
    stands_at(talk, "loss.stated.blocked")
    offered = talk.narrative("We paid EUR 41.000 yesterday at 14:05 from KBC on a false invoice.").standing
    assert isinstance(offered, OfferLine)
    facts = talk.state.facts

    after = talk.hear("").standing

    assert isinstance(after, OfferLine)
    assert talk.state.facts == facts
