"""The log is all that is kept: every event is written and read back, and an older log can still be read."""

import json
from dataclasses import fields

import pytest

from intake.claim.fact import Exactness, Source, Status, Value
from intake.claim.moment import Moment
from intake.claim.money import Money
from intake.dialogue.agenda import before, progress, standing
from intake.dialogue.applying import apply, replay
from intake.dialogue.commands import Finish, RemoveEntry
from intake.dialogue.deadlines import ordered
from intake.dialogue.events import (
    KINDS,
    ActionDismissed,
    ActionReopened,
    ActionTicked,
    AnswerGiven,
    AskedBack,
    ClaimOpened,
    EntryAdded,
    EntryRemoved,
    Event,
    FactsOffered,
    Finished,
    FlowChanged,
    LanguageChanged,
    ListClosed,
    MarkPassed,
    Moved,
    NoteAdded,
    OffersAccepted,
    OffersRejected,
    PresentChanged,
    RoleChanged,
    TurnTaken,
    event_from,
)
from intake.dialogue.open_items import open_items
from intake.dialogue.timeline import timeline
from intake.flow.plan import Plan
from tests.dialogue.told import AT, opened, said
from tests.dialogue.walking import BEGAN, says, walk

BY = "broker"
EVENTS: list[Event] = [
    ClaimOpened(AT, BY, "260312-1020-1", "fr", BY, "BE", "Europe/Brussels", "c0ffee", "Jo Claes", ("incident.kind",)),
    TurnTaken(AT, BY, "bank", "p1"),
    AnswerGiven(AT, BY, "payments[p1].amount", Status.VALUE, Money.of("82000.50", "EUR"), "82k", Source.ASKED, Exactness.ESTIMATE),
    AskedBack(AT, BY, "payments[p1].executed_at", "9 of 10", "", (({"moment": "2026-03-12T08:00:00Z"}, "9", "exact"),), "sent", "p1", taken=True),
    EntryAdded(AT, BY, "payments", "p1"),
    EntryRemoved(AT, BY, "payments", "p1"),
    ListClosed(AT, BY, "payments", "no"),
    FactsOffered(AT, BY, (("f1", "incident.kind", "value", "ceo_fraud", "posed as the CFO", "exact"),), waits=True, text="a story"),
    OffersAccepted(AT, BY, ("f1", "f2")),
    OffersRejected(AT, BY, ("f3",)),
    Moved(AT, BY, "incident.kind", "", back=True),
    NoteAdded(AT, BY, "call back", "insured.name"),
    ActionTicked(AT, BY, "call_payer_bank[p1]", "10:31"),
    ActionDismissed(AT, BY, "stop_deletion", "done"),
    ActionReopened(AT, BY, "stop_deletion"),
    LanguageChanged(AT, BY, "nl"),
    RoleChanged(AT, BY, "handler"),
    PresentChanged(AT, BY, ("broker",)),
    MarkPassed(AT, BY, "short_notice"),
    Finished(AT, BY),
    FlowChanged(AT, BY, "beef", ("incident.kind",)),
]  # fmt: skip


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: str(event.kind))
def test_an_event_written_as_json_comes_back_as_it_was(event: Event) -> None:
    written = json.loads(json.dumps(event.body()))

    assert event_from(event.kind, written) == event


def test_every_kind_of_event_is_shown_here() -> None:
    assert {event.kind for event in EVENTS} == {*KINDS}


@pytest.mark.parametrize(
    "value",
    ["text", True, False, 0, Money.of("0.10", "GBP"), Moment("2026-11"), Moment("XXXX"), ("a", "b"), (Money.of(1, "EUR"), Money.of(2, "USD")), None],
    ids=repr,
)  # fmt: skip
def test_every_kind_of_value_survives_the_log(value: Value) -> None:
    event = AnswerGiven(AT, BY, "insured.name", Status.VALUE, value, "words", Source.IMPORTED)

    back = event_from(event.kind, json.loads(json.dumps(event.body())))

    assert isinstance(back, AnswerGiven)
    assert (back.value, type(back.value)) == (value, type(value))


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: str(event.kind))
def test_what_a_newer_log_says_more_is_left_alone(event: Event) -> None:
    written = {**json.loads(json.dumps(event.body())), "mood": "calm"}

    assert event_from(event.kind, written) == event


def test_an_event_holds_what_was_said_and_never_what_follows(plan: Plan) -> None:
    """Verdicts, what waits and what stands are worked out anew."""
    derived = {"verdicts", "masks", "dormant", "presumed", "actions", "sums"}

    assert all(derived.isdisjoint(one.name for one in fields(kind)) for kind in KINDS.values())


# ---------------------------------------------------------------- a log of another flow

OLDER: list[Event] = [
    AnswerGiven(AT, BY, "extra.gone", Status.VALUE, "p1", "words", Source.ASKED),
    AnswerGiven(AT, BY, "extra.unsure", Status.UNKNOWN, None, "no idea", Source.ASKED),
    TurnTaken(AT, BY, "gone", ""),
    TurnTaken(AT, BY, "extra.gone", ""),
    Moved(AT, BY, "gone", ""),
    ActionTicked(AT, BY, "gone", "done"),
    ActionDismissed(AT, BY, "gone[p1]", "no need"),
    ActionReopened(AT, BY, "gone"),
    MarkPassed(AT, BY, "gone"),
    ListClosed(AT, BY, "gone"),
    AskedBack(AT, BY, "extra.gone", "hm", "not_understood", (), "gone", ""),
]


def test_a_log_of_an_older_flow_is_read_and_the_talk_goes_on(plan: Plan) -> None:
    log = [opened(plan), *said({"incident.signs": ("money_gone",), "payments[p1].payer": "insured"}), *OLDER]

    state = replay(plan, log)

    assert state.facts["extra.gone"].value == "p1", "nothing said is lost"
    assert state.back_question is None
    assert standing(state) == standing(replay(plan, log[: -len(OLDER)]))
    for look in (open_items, timeline, progress, before):
        look(state)
    ordered(state, BEGAN)
    assert apply(state, EntryRemoved(AT, BY, "payments", "p1")).entries("payments") == ()


def test_the_same_events_always_give_the_same_state(plan: Plan) -> None:
    walked = walk(
        plan, says({"incident.signs": ("money_gone", "inside")}), RemoveEntry("payments", "p1"), Finish()
    )

    assert replay(plan, walked.log) == replay(plan, walked.log) == walked.state


def test_a_log_may_be_applied_in_pieces(plan: Plan) -> None:
    walked = walk(plan, says({"incident.signs": ("money_gone",)}), Finish())
    state = replay(plan, walked.log[:2])

    for event in walked.log[2:]:
        state = apply(state, event)

    assert state == walked.state
