"""decide(state, command, now) -> events, or a refusal. Pure: no clock, no disk; time is an argument.

What a command may do is checked here and nowhere else, whichever face it came from.
"""

from datetime import UTC, datetime
from typing import assert_never

from intake.claim.fact import Source, Status, Value, plain_value
from intake.claim.field_path import LISTS, generic, split_path
from intake.dialogue.actions import DISMISSED, DONE, STANDS, split_action
from intake.dialogue.admitting import meant, refused
from intake.dialogue.agenda import AskMore, AskQuestion, Pause, before, standing
from intake.dialogue.commands import (
    Accept,
    AddEntry,
    AddNote,
    Answer,
    AskBack,
    ChangeLanguage,
    ChangePresent,
    ChangeRole,
    CloseList,
    Command,
    Dismiss,
    Finish,
    GoBack,
    GoOn,
    GoTo,
    Item,
    OfferFacts,
    Reject,
    RemoveEntry,
    Reopen,
    Tick,
)
from intake.dialogue.events import (
    ActionDismissed,
    ActionReopened,
    ActionTicked,
    AnswerGiven,
    AskedBack,
    EntryAdded,
    EntryRemoved,
    Event,
    FactsOffered,
    Finished,
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
from intake.dialogue.refusals import Refusal, Why
from intake.dialogue.rehousing import rehoused
from intake.dialogue.state import State
from intake.flow.three_valued import Nothing

LANGUAGES = ("fr", "nl", "en")
ROLES = ("broker", "insured", "handler")
PRESENT = ("client", "broker", "it", "bank", "handler")
CAN_BE_PASSED = ("short_notice", "review")


def decide(state: State, command: Command, now: datetime) -> tuple[Event, ...] | Refusal:
    """What happens when someone wants this. `now` is aware."""
    at, by = now.astimezone(UTC).replace(tzinfo=None, microsecond=0).isoformat() + "Z", state.role
    match command:
        case Answer():
            return _answer(state, command, at, by)
        case AskBack():
            readings = tuple(
                (plain_value(value), words, str(exactness)) for value, words, exactness in command.readings
            )
            return (
                AskedBack(
                    at,
                    by,
                    command.path,
                    command.words,
                    command.reason,
                    readings,
                    command.question,
                    command.entry,
                ),
            )
        case OfferFacts():
            return _offer(state, command, at, by)
        case Accept():
            return _accept(state, command, at, by)
        case Reject():
            unknown = next((one for one in command.ids if one not in state.offers), None)
            return (
                Refusal(Why.UNKNOWN_OFFER, unknown or "")
                if unknown or not command.ids
                else (OffersRejected(at, by, command.ids),)
            )
        case GoTo():
            return _go_to(state, command.path, at, by)
        case GoBack():
            found = before(state)
            if found is None:
                return Refusal(Why.NOTHING_BEFORE)
            return (Moved(at, by, state.plan.questions[found[0]].name, found[1], back=True),)
        case GoOn():
            return _go_on(state, at, by)
        case AddEntry():
            if command.list not in LISTS:
                return Refusal(Why.UNKNOWN_LIST, command.list)
            return (EntryAdded(at, by, command.list, _new_entry(state, command.list)),)
        case RemoveEntry():
            if command.entry not in state.entries(command.list):
                return Refusal(Why.UNKNOWN_ENTRY, f"{command.list}[{command.entry}]")
            return (EntryRemoved(at, by, command.list, command.entry),)
        case CloseList():
            return (
                (ListClosed(at, by, command.list, command.words, str(command.status)),)
                if command.list in LISTS
                else Refusal(Why.UNKNOWN_LIST, command.list)
            )
        case AddNote():
            return (
                (NoteAdded(at, by, command.text, command.path),)
                if command.text.strip()
                else Refusal(Why.NOTHING_SAID)
            )
        case Tick():
            found_ids = _standing_actions(state, command.action)
            if isinstance(found_ids, Refusal):
                return found_ids
            return tuple(ActionTicked(at, by, identity, command.proof.strip()) for identity in found_ids)
        case Dismiss():
            if not command.reason.strip():
                return Refusal(Why.NOTHING_SAID, command.action)
            found_ids = _standing_actions(state, command.action)
            if isinstance(found_ids, Refusal):
                return found_ids
            return tuple(ActionDismissed(at, by, identity, command.reason.strip()) for identity in found_ids)
        case Reopen():
            known = state.actions.get(command.action)
            if known is None or known.state not in (DONE, DISMISSED):
                return Refusal(Why.UNKNOWN_ACTION, command.action)
            return (ActionReopened(at, by, command.action),)
        case ChangeLanguage():
            return (
                (LanguageChanged(at, by, command.language),)
                if command.language in LANGUAGES
                else Refusal(Why.UNKNOWN_LANGUAGE, command.language)
            )
        case ChangeRole():
            return (
                (RoleChanged(at, by, command.role),)
                if command.role in ROLES
                else Refusal(Why.UNKNOWN_ROLE, command.role)
            )
        case ChangePresent():
            strange = next((one for one in command.present if one not in PRESENT), None)
            return (
                Refusal(Why.WRONG_VALUE, strange) if strange else (PresentChanged(at, by, command.present),)
            )
        case Finish():
            return (Finished(at, by),)
        case _:
            assert_never(command)


def _answer(state: State, command: Answer, at: str, by: str) -> tuple[Event, ...] | Refusal:
    items = tuple(meant(state, item) for item in command.items)
    refusal = next(filter(None, (refused(state, item) for item in items)), None)
    if refusal is not None:
        return refusal
    events: list[Event] = []
    if command.question and not (command.asked_back and not items):
        events.append(TurnTaken(at, by, command.question, command.entry, command.text))
    events.extend(_facts(state, items, command.source, at, by))
    if command.asked_back is not None:
        one = command.asked_back
        readings = tuple(
            (plain_value(value), words, str(exactness)) for value, words, exactness in one.readings
        )
        events.append(
            AskedBack(
                at,
                by,
                one.path,
                one.words,
                one.reason,
                readings,
                command.question,
                command.entry,
                taken=bool(items),
            )
        )
    return tuple(events)


def _facts(state: State, items: tuple[Item, ...], source: Source, at: str, by: str) -> list[Event]:
    """The facts of these items, with the entries that they open and what they settle at once."""
    events: list[Event] = []
    opened: dict[str, set[str]] = {}
    for item in items:
        name, entry, _ = split_path(item.path)
        if name and entry not in state.entries(name) and entry not in opened.setdefault(name, set()):
            opened[name].add(entry)
            events.append(EntryAdded(at, by, name, entry))
        corrects = item.path in state.facts and source is Source.ASKED
        events.append(
            AnswerGiven(
                at,
                by,
                item.path,
                item.status,
                item.value,
                item.words,
                Source.CORRECTED if corrects else source,
                item.exactness,
                item.who,
            )
        )
        events.extend(_said_with(state, item, source, at, by))
    return events


def _said_with(state: State, item: Item, source: Source, at: str, by: str) -> list[Event]:
    """What an answer says of other fields in the same breath (`presumes` with `said`)."""
    index = state.plan.presumers.get(generic(item.path))
    if index is None or item.status is not Status.VALUE:
        return []
    events: list[Event] = []
    for one in state.plan.questions[index].presumes:
        if not one.said or state.plan.check(one.when)(_With(state, item.path, item.value), {}) is not True:
            continue
        fact = state.facts.get(one.field)
        said_before = state.plan.check(one.when)(state, {}) is True
        if fact is None or (
            fact.value != one.value and not said_before
        ):  # what was put right meanwhile stays so
            events.append(AnswerGiven(at, by, one.field, Status.VALUE, one.value, item.words, source))
    return events


class _With:
    """The facts of a state with one more."""

    def __init__(self, state: State, path: str, value: Value) -> None:
        self.state, self.path, self.given = state, path, value

    def value(self, path: str) -> Value | Nothing:
        return self.given if path == self.path else self.state.value(path)

    def status(self, path: str) -> str:
        return "value" if path == self.path else self.state.status(path)

    def entries(self, name: str) -> tuple[str, ...]:
        return self.state.entries(name)


def _offer(state: State, command: OfferFacts, at: str, by: str) -> tuple[Event, ...]:
    """Offer what is not known yet, is not offered already and was not turned down before; ids go on counting from f1."""
    rows: list[tuple[object, ...]] = []
    offered = {
        (one.path, one.status, one.value) for one in state.offers.values() if one.waits or not command.waits
    }
    for item in (meant(state, one) for one in command.items):
        fact = state.fact(item.path)
        same = fact is not None and fact.value == item.value and fact.status == item.status
        told_before = (item.path, item.status, item.value) in offered
        if (
            same
            or told_before
            or (item.path, item.words) in state.rejected
            or refused(state, item) is not None
        ):
            continue  # what is read is held to the same checks as what is asked
        identity = f"f{state.offered + len(rows) + 1}"
        rows.append(
            (identity, item.path, str(item.status), plain_value(item.value), item.words, str(item.exactness))
        )
    return (
        (FactsOffered(at, by, tuple(rows), command.waits and bool(rows), command.text),)
        if rows or command.text
        else ()
    )


def _accept(state: State, command: Accept, at: str, by: str) -> tuple[Event, ...] | Refusal:
    unknown = next((one for one in command.ids if one not in state.offers), None)
    if unknown is not None or not command.ids:
        return Refusal(Why.UNKNOWN_OFFER, unknown or "")
    events: list[Event] = [TurnTaken(at, by, command.question, command.entry)] if command.question else []
    events.append(OffersAccepted(at, by, command.ids))
    offers = [one for one in state.in_order_read() if one.id in command.ids]
    items = [Item(one.path, one.status, one.value, one.words, one.exactness) for one in offers]
    read = tuple(zip(offers, rehoused(state, items), strict=True))
    for waits in (True, False):
        source = Source.NARRATIVE if waits else Source.VOLUNTEERED
        mine = tuple(item for offer, item in read if offer.waits is waits)
        events.extend(_facts(state, mine, source, at, by))
    return _once(state, events)


def _once(state: State, events: list[Event]) -> tuple[Event, ...]:
    """An entry is opened once, also when facts of two sources speak of it."""
    seen: set[str] = set()
    kept: list[Event] = []
    for event in events:
        if isinstance(event, EntryAdded):
            if event.entry in seen or event.entry in state.entries(event.list):
                continue
            seen.add(event.entry)
        kept.append(event)
    return tuple(kept)


def _new_entry(state: State, name: str) -> str:
    """The id of an entry that is opened: the first of a list that opens by itself is the one that is asked about, and that offers speak of."""
    rule = state.plan.lists.get(name)
    is_asked = rule is not None and rule.opens and not state.entries(name)
    return state.next_id(name) if is_asked else state.free_id(name)


def _go_to(state: State, path: str, at: str, by: str) -> tuple[Event, ...] | Refusal:
    if not path:
        return (Moved(at, by, "", ""),)
    group = next((question for question in state.plan.questions if question.name == path), None)
    shape = generic(path)
    question = group or state.plan.question(shape)
    if question is None:
        return Refusal(Why.NOT_ASKED_HERE if shape in state.plan.fields else Why.UNKNOWN_FIELD, path)
    name, entry, _ = split_path(path)
    if question.entry:
        entry = entry or state.first_entry(question.entry)
        if entry not in state.entries(question.entry) and entry != state.first_entry(question.entry):
            return Refusal(Why.UNKNOWN_ENTRY, path)
    elif name:
        return Refusal(Why.UNKNOWN_FIELD, path)
    return (Moved(at, by, question.name, entry if question.entry else ""),)


def _go_on(state: State, at: str, by: str) -> tuple[Event, ...] | Refusal:
    if state.cursor is not None or state.back_question is not None:
        return (Moved(at, by, "", ""),)
    stands = standing(state)
    match stands:
        case Pause(mark=mark) if mark in CAN_BE_PASSED or (mark == "end" and state.role == "handler"):
            return (MarkPassed(at, by, mark),)
        case Pause() | AskMore() | AskQuestion():
            return Refusal(Why.NOTHING_AFTER)
        case _:
            assert_never(stands)


def _standing_actions(state: State, wanted: str) -> tuple[str, ...] | Refusal:
    """The ids that a tick or a dismissal means: one, or all that stand under a bare id."""
    if wanted in state.actions:
        stands = state.actions[wanted].state in STANDS
        return (wanted,) if stands else Refusal(Why.ALREADY_DONE, wanted)
    found = tuple(
        sorted(
            one
            for one in state.actions
            if split_action(one)[0] == wanted and state.actions[one].state in STANDS
        )
    )
    return found or Refusal(Why.UNKNOWN_ACTION, wanted)
