"""The entries of a list open and leave, and "one more?" stands or not.

Stands alone because an entry brings its questions, its actions and its place among the others with it, and takes them away again.
"""

from collections.abc import Iterable
from typing import TypeVar

from immutables import Map

from intake.claim.field_path import entry_number, generic, split_path
from intake.dialogue.actions import DISMISSED, DONE, MOOT, STANDS, judged
from intake.dialogue.settling import Work, settled
from intake.dialogue.state import Standing, State, replace

K = TypeVar("K")
V = TypeVar("V")


def entry_added(state: State, name: str, entry: str) -> State:
    """Open an entry: its questions stand ready, and whoever looks at the list looks again."""
    entries = (*state.entries(name), entry)
    was_ready = state.masks.get(entry) is not None
    closed = state.closed.delete(name) if name in state.closed else state.closed
    state = replace(
        state,
        used=state.used.set(name, max(state.used.get(name, 0), entry_number(entry))),
        closed=closed,
        cursor=None,
    )
    work = Work(state)
    work.lists = work.lists.set(name, entries)
    _ready(work, name, () if was_ready else (entry,))
    for rule in state.plan.actions:
        if rule.each == name and len(entries) == 1 and rule.action in work.actions:
            bare = work.actions[rule.action]
            work.actions = work.actions.delete(rule.action)  # its clock goes on in the entries
            if bare.state in (DONE, DISMISSED):
                work.actions = work.actions.set(f"{rule.action}[{entry}]", bare)
    work.changed.append(name)
    work.settle()
    _judge_entries(work, name)
    return one_more(settled(work, state), name)


def entry_removed(state: State, name: str, entry: str) -> State:
    """Remove an entry: what was said of it, and what named it, leaves the claim with it (not the log)."""
    entries = tuple(one for one in state.entries(name) if one != entry)
    cursor = None if state.cursor and state.cursor[1] == entry else state.cursor
    asked = state.back_question
    state = replace(
        state, cursor=cursor, back_question=None if asked and split_path(asked.path)[1] == entry else asked,
        masks=_lacking(state.masks, (entry,)), taken=_lacking(state.taken, [key for key in state.taken if key[1] == entry]),
        verdicts=_lacking(state.verdicts, [key for key in state.verdicts if isinstance(key, tuple) and key[1] == entry]),
        offers=_lacking(state.offers, [one.id for one in state.offers.values() if split_path(one.path)[1] == entry]),
    )  # fmt: skip
    work = Work(state)
    work.lists = work.lists.set(name, entries)
    for path, fact in state.facts.items():
        of_it = split_path(path)[1] == entry
        if of_it or (fact.value == entry and _is_person(state, path)):
            work.facts = work.facts.delete(path)
            work.dormant = _lacking(work.dormant, (path,))
            if not of_it:
                work.changed.append(path)
                _asked_again(work, path)
    for identity, standing in state.actions.items():
        if identity.endswith(f"[{entry}]") and standing.state in STANDS:
            work.actions = work.actions.set(identity, Standing(MOOT, state.changed_at, f"{name}[{entry}]"))
    if not entries:
        _ready(work, name, work.scopes(name))
    for (
        question
    ) in state.plan.questions:  # the others have moved up: another one is first, or among those asked in full
        if question.entry == name:
            work.refresh.update((question.index, one) for one in entries)
    work.changed.append(name)
    work.settle()
    _judge_entries(work, name)
    return one_more(settled(work, state), name)


def _is_person(state: State, path: str) -> bool:
    kind = state.plan.fields.get(generic(path))  # none where the log is of another flow
    return kind is not None and kind.kind == "person"


def one_more(state: State, name: str) -> State:
    """Whether "one more?" still waits for this list."""
    rule = state.plan.lists.get(name)
    if rule is None:
        return state
    work = Work(state)
    work.mark_more(rule.more)
    return settled(work, state)


def _ready(work: Work, name: str, entries: tuple[str, ...]) -> None:
    """Evaluate what is bound to these entries, so that their questions can wait."""
    plan, waiting = work.plan, list[str]()
    for entry in entries:
        bound = (number for number in {*plan.asks_when, *plan.slots_when} if plan.scopes[number] == name)
        for number in sorted(bound, key=lambda one: (plan.ranks[one], one)):
            work.decide(number, entry, waiting)
        for question in plan.questions:
            if question.entry == name:
                work.refresh.add((question.index, entry))
    work.changed.extend(waiting)


def _judge_entries(work: Work, name: str) -> None:
    for rule in work.plan.actions:
        if rule.each != name:
            continue
        entries = work.entries(name)
        for entry in entries or ("",):
            identity = f"{rule.action}[{entry}]" if entry else rule.action
            standing = judged(rule, work, entry, work.actions.get(identity), work.state.changed_at, name)
            if standing is not None:
                work.actions = work.actions.set(identity, standing)


def _asked_again(work: Work, path: str) -> None:
    """Have the slots of a field's question and of its groups looked at."""
    shape, entry = generic(path), split_path(path)[1]
    index = work.plan.asks.get(shape)
    for one in (*(() if index is None else (index,)), *work.plan.groups_of.get(shape, ())):
        work.refresh.add((one, entry if work.plan.questions[one].entry else ""))


def _lacking(map_: Map[K, V], keys: Iterable[K]) -> Map[K, V]:
    """The map without these keys, whether or not it has them."""
    for key in keys:
        if key in map_:
            map_ = map_.delete(key)
    return map_
