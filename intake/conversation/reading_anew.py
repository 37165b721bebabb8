"""Amounts told before the country was known: where they are read otherwise there, it is asked which is meant.

A bare "38,500" is taken for pounds on a British clock until somebody says that the company is Belgian (design.md, Fine print).
"""

from collections.abc import Iterator, Sequence
from datetime import datetime

from intake.claim.fact import Source, Status, Value
from intake.claim.field_path import generic
from intake.claim.money import Money
from intake.claim.reading import Heard
from intake.conversation.hearing import read_one
from intake.dialogue.applying import apply
from intake.dialogue.commands import AskBack, Item
from intake.dialogue.deciding import decide
from intake.dialogue.events import Event
from intake.dialogue.refusals import Refusal
from intake.dialogue.state import BackQuestion, State

TYPED = (Source.ASKED, Source.VOLUNTEERED, Source.NARRATIVE)


def asked_anew(before: State, events: Sequence[Event], now: datetime) -> tuple[Event, ...]:
    """The question back about the first amount of which the country, told by these events, makes something else."""
    after = before
    for event in events:
        after = apply(after, event)
    if after.known("jurisdiction") in (None, before.known("jurisdiction")):
        return ()
    first = next(_otherwise(after, now), None)
    if first is None:
        return ()
    path, was, becomes = first
    fact = after.facts[path]
    readings = tuple((one, fact.words, fact.exactness) for one in (was, *becomes))
    decided = decide(after, AskBack(path, fact.words, "", readings), now)
    return decided if not isinstance(decided, Refusal) else ()


def meant_likewise(state: State, asked: BackQuestion, picked: Value, now: datetime) -> tuple[Item, ...]:
    """The other amounts that were told the same way, in the currency that was picked for this one."""
    fact = state.facts.get(asked.path)
    if fact is None or not isinstance(picked, Money) or not isinstance(fact.value, Money):
        return ()
    if picked.amount != fact.value.amount:
        return ()
    return tuple(
        Item(path, Status.VALUE, meant, state.facts[path].words, state.facts[path].exactness)
        for path, was, becomes in _otherwise(state, now)
        if path != asked.path
        for meant in becomes
        if meant == Money(was.amount, picked.currency)
    )


def _otherwise(state: State, now: datetime) -> Iterator[tuple[str, Money, tuple[Money, ...]]]:
    """Path, what it was taken for, and what else it can be where the company is."""
    for path in sorted(state.facts):
        fact = state.facts[path]
        if (
            state.plan.fields[generic(path)].kind != "money"
            or fact.source not in TYPED
            or not isinstance(fact.value, Money)
        ):
            continue
        outcome = read_one(state, path, fact.words, now)
        if outcome.heard not in (Heard.VALUE, Heard.AMBIGUOUS):
            continue
        others = tuple(
            one.value for one in outcome.readings if isinstance(one.value, Money) and one.value != fact.value
        )
        same = tuple(one for one in others if one.amount == fact.value.amount)
        if others:
            yield path, fact.value, same or others  # nobody who was clear about how much is asked that again
