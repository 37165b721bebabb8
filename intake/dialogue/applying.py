"""apply(state, event) -> state: the only way in which a state comes about. Pure: the same events always give the same state."""

from collections.abc import Iterable
from typing import assert_never

from immutables import Map

from intake.claim.fact import Exactness, Fact, Source, Status, Value, value_from_plain
from intake.claim.field_path import generic, split_path
from intake.dialogue.actions import DISMISSED, DONE, MOOT, judged
from intake.dialogue.entries import entry_added, entry_removed, one_more
from intake.dialogue.events import (
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
)
from intake.dialogue.settling import Work, settled
from intake.dialogue.state import BackQuestion, Note, Offer, Standing, State, Turn, replace
from intake.flow.plan import Plan


def replay(plan: Plan, events: Iterable[Event]) -> State:
    """The state that these events come to."""
    state = State(plan)
    for event in events:
        state = apply(state, event)
    return state


def apply(state: State, event: Event) -> State:
    """The state after one event. What follows from it (what applies, what waits, which actions stand) is brought up to date."""
    state = replace(state, sequence=state.sequence + 1, changed_at=event.at, finished=False)
    match event:
        case ClaimOpened():
            return _opened(state, event)
        case AnswerGiven():
            return _no_longer_offered(_said(state, event), event)
        case TurnTaken():
            return _turn(state, event)
        case AskedBack() if generic(event.path) not in state.plan.fields:
            return state  # the log is of another flow
        case AskedBack():
            readings = tuple(
                (value_from_plain(value), words, Exactness(exact))
                for value, words, exact in map(_three, event.readings)
            )
            return replace(state, back_question=BackQuestion(event.path, event.words, event.reason, readings))
        case EntryAdded():
            return entry_added(state, event.list, event.entry)
        case EntryRemoved():
            return entry_removed(state, event.list, event.entry)
        case ListClosed():
            return one_more(
                replace(
                    state,
                    closed=state.closed.set(event.list, event.status == Status.NONE),
                    cursor=None,
                    back_question=None,
                ),
                event.list,
            )
        case FactsOffered():
            return _offered(state, event)
        case OffersAccepted() | OffersRejected():
            return _settled(state, event)
        case Moved():
            index = next((one.index for one in state.plan.questions if one.name == event.question), None)
            return replace(state, cursor=None if index is None else (index, event.entry), back_question=None)
        case NoteAdded():
            return replace(state, notes=(*state.notes, Note(event.at, event.by, event.text, event.path)))
        case ActionTicked():
            before = state.actions.get(event.action, Standing(DONE, event.at))
            done = replace(
                before, state=DONE, since=event.at, proof=event.proof, by=event.by, because="", reason=""
            )
            return replace(state, actions=state.actions.set(event.action, done))
        case ActionDismissed():
            before = state.actions.get(event.action, Standing(DISMISSED, event.at))
            gone = replace(
                before, state=DISMISSED, since=event.at, reason=event.reason, by=event.by, because=""
            )
            return replace(state, actions=state.actions.set(event.action, gone))
        case ActionReopened():
            return _reopened(state, event)
        case LanguageChanged():
            return _role_or_language(
                replace(state, language=event.language), event, "language", event.language
            )
        case RoleChanged():
            return _role_or_language(replace(state, role=event.role), event, "role", event.role)
        case PresentChanged():
            return _refreshed(replace(state, present=frozenset(event.present), closed=_open_again(state)))
        case MarkPassed():
            return _passed(state, event.mark)
        case Finished():
            return replace(state, finished=True)
        case FlowChanged():
            return replace(state, flow=event.flow, new_questions=event.new)
        case _:
            assert_never(event)  # type: ignore[arg-type]  # Event is open for typing, closed by KINDS


def _open_again(state: State) -> Map[str, bool]:
    """The closed lists, without those that open by themselves and have no entry: others may know of one."""
    closed = state.closed
    for name in state.closed:
        rule = state.plan.lists.get(name)
        if rule is not None and rule.opens and not state.entries(name):
            closed = closed.delete(name)
    return closed


def _three(reading: tuple[object, ...]) -> tuple[object, str, str]:
    value, words, exactness = reading
    return list(value) if isinstance(value, tuple) else value, str(words), str(exactness)


def _opened(state: State, event: ClaimOpened) -> State:
    state = replace(
        state, claim=event.claim, opened_at=event.at, language=event.language, role=event.role, country=event.country, zone=event.zone,
        flow=event.flow, reporter=event.reporter,
    )  # fmt: skip
    facts = {"language": event.language, "role": event.role}
    if event.country:
        facts["jurisdiction"] = event.country
    given = {
        path: Fact(Status.VALUE, value, Source.IMPORTED, "", event.at, event.by)
        for path, value in facts.items()
    }
    return _everything(replace(state, facts=Map(given)))


def _everything(state: State) -> State:
    """Every verdict, slot and action from nothing: at the opening, and on another flow."""
    work = Work(replace(state, verdicts=Map(), masks=Map(), dormant=Map()))
    plan = state.plan
    order = sorted(range(len(plan.trees)), key=lambda number: (plan.ranks[number], number))
    used = {*plan.asks_when, *plan.slots_when}
    waiting: list[str] = []
    work.presume_all(waiting)
    for number in order:
        if number in used:
            scope = plan.scopes[number]
            for entry in work.scopes(scope) if scope else ("",):
                work.decide(number, entry, waiting)
    work.changed = waiting
    work.settle()
    state = settled(work, state)
    marks = 0
    for position, slot in enumerate(plan.slots):
        if slot.kind == "mark":
            marks |= 1 << position
    work = Work(state)
    for rule in plan.actions:
        for entry in state.entries(rule.each) or ("",):
            identity = f"{rule.action}[{entry}]" if entry else rule.action
            standing = judged(rule, work, entry, state.actions.get(identity), state.changed_at, "")
            if standing is not None:
                work.actions = work.actions.set(identity, standing)
    return replace(state, actions=work.actions, masks=state.masks.set("", state.masks.get("", 0) | marks))


def _said(state: State, event: AnswerGiven) -> State:
    fact = Fact(
        event.status, event.value, event.source, event.words, event.at, event.by, event.exactness, event.who
    )
    work = Work(state)
    plan, shape = state.plan, generic(event.path)
    name, entry, _ = split_path(event.path)
    fresh = event.path not in work.facts
    work.facts = work.facts.set(event.path, fact)
    index = plan.asks.get(shape)
    if index is not None:
        question = plan.questions[index]
        scope = entry if question.entry else ""
        inapplicable = work.has_left(question.when, scope, work.verdict(question.when, scope))
        if inapplicable and event.path not in work.dormant:
            work.dormant = work.dormant.set(event.path, True)
        if fresh:
            work.refresh.add((index, scope))
            for group in plan.groups_of.get(shape, ()):
                work.refresh.add((group, scope if plan.questions[group].entry == name else ""))
    for total in plan.sum_of.get(shape, ()):
        numbers = (work.value(path) for path in plan.sums[total])
        work.sums = work.sums.set(total, sum(number for number in numbers if isinstance(number, int)))
        work.changed.append(total)
    work.changed.append(event.path)
    work.settle()
    state = settled(work, state)
    if shape == "role" and isinstance(event.value, str):
        state = replace(state, role=event.value)
    if shape == "language" and isinstance(event.value, str):
        state = replace(state, language=event.value)
    return (
        replace(state, back_question=None, cursor=None)
        if state.back_question and state.back_question.path == event.path
        else state
    )


def _turn(state: State, event: TurnTaken) -> State:
    index = next((one for one in (state.plan.asks.get(event.question),) if one is not None), None)
    if index is None:
        index = next((one.index for one in state.plan.questions if one.name == event.question), None)
    if index is None:
        return replace(state, cursor=None, back_question=None)
    question = state.plan.questions[index]
    again = state.cursor == (index, event.entry) and any(
        turn == (index, event.entry) for turn in turns(state.history)
    )
    state = replace(
        state, cursor=None, back_question=None, turns=state.turns + (not again),
        history=state.history if again else Turn(index, event.entry, state.history),
    )  # fmt: skip
    if not question.is_group:
        return state
    state = replace(state, taken=state.taken.set((index, event.entry), True))
    work = Work(state, refresh={(index, event.entry)})
    work.settle()
    return settled(work, state)


def turns(turn: Turn | None) -> Iterable[tuple[int, str]]:
    """The answered questions, the latest first."""
    while turn is not None:
        yield turn.question, turn.entry
        turn = turn.before


def _no_longer_offered(state: State, event: AnswerGiven) -> State:
    """What waited in the tray for a field goes once the field is answered; not a party, which may be another by that id."""
    offers, (name, _, _) = state.offers, split_path(event.path)
    kind = state.plan.fields.get(generic(event.path))
    of_a_party = name == "parties" or kind is None or kind.kind == "person"
    if not offers or of_a_party or event.status not in (Status.VALUE, Status.NONE):
        return state
    for one in state.offers.values():
        if one.path == event.path and not one.waits:
            offers = offers.delete(one.id)
    return state if offers is state.offers else replace(state, offers=offers)


def _offered(state: State, event: FactsOffered) -> State:
    offers = state.offers
    for row in event.offers:
        identity, path, status, value, words, exactness = row
        plain = list(value) if isinstance(value, tuple) else value
        offers = offers.set(
            str(identity),
            Offer(
                str(identity),
                str(path),
                Status(str(status)),
                value_from_plain(plain),
                str(words),
                Exactness(str(exactness)),
                event.waits,
            ),
        )
    return replace(state, offers=offers, offered=state.offered + len(event.offers))


def _settled(state: State, event: OffersAccepted | OffersRejected) -> State:
    offers, rejected = state.offers, set(state.rejected)
    for identity in event.ids:
        if identity in offers:
            if isinstance(event, OffersRejected):
                rejected.add((offers[identity].path, offers[identity].words))
            offers = offers.delete(identity)
    return replace(state, offers=offers, rejected=frozenset(rejected))


def _reopened(state: State, event: ActionReopened) -> State:
    name, _, rest = event.action.partition("[")
    rule, work = state.plan.rules.get(name), Work(state)
    actions = work.actions.delete(event.action) if event.action in work.actions else work.actions
    if rule is not None:
        standing = judged(rule, work, rest.rstrip("]"), None, event.at, "")
        actions = actions.set(event.action, standing or Standing(MOOT, event.at))
    return replace(state, actions=actions)


def _role_or_language(state: State, event: Event, path: str, value: Value) -> State:
    work = Work(state)
    work.facts = work.facts.set(path, Fact(Status.VALUE, value, Source.IMPORTED, "", event.at, event.by))
    work.changed.append(path)
    work.settle()
    return settled(work, state)


def _passed(state: State, mark: str) -> State:
    mask = state.masks.get("", 0)
    for position, slot in enumerate(state.plan.slots):
        if slot.kind == "mark" and slot.name == mark:
            mask &= ~(1 << position)
    return replace(state, masks=state.masks.set("", mask))


def _refreshed(state: State) -> State:
    """Every question's slots looked at again: somebody left or came back."""
    work = Work(state)
    for question in state.plan.questions:
        for entry in work.scopes(question.entry) if question.entry else ("",):
            work.refresh.add((question.index, entry))
    work.settle()
    return settled(work, state)
