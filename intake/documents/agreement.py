"""Whether a claim.json says what the log beside it says: nothing changed, nothing added, nothing left out.

Stands alone because the two are checked long after they were written, perhaps by someone who has neither
the store nor the flow.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from itertools import zip_longest
from typing import Final, Protocol

from intake.claim.fact import Fact, Source, Status, Value
from intake.claim.field_path import split_path
from intake.claim.moment import Moment
from intake.claim.money import Money
from intake.dialogue.applying import replay
from intake.dialogue.events import (
    ActionDismissed,
    ActionReopened,
    ActionTicked,
    AnswerGiven,
    ClaimOpened,
    EntryRemoved,
    Event,
    FlowChanged,
    LanguageChanged,
    RoleChanged,
    event_from,
)
from intake.documents.claim_json import claim_json
from intake.documents.sealed import Sealed
from intake.errors import UsageError
from intake.flow.plan import Plan
from intake.language.cleaning import clean
from intake.said import N_, Said

Plain = Mapping[str, object]


class Logged(Sealed, Protocol):
    """One record of a log that was read back."""

    @property
    def claim(self) -> str:
        """The claim it belongs to."""
        ...

    @property
    def kind(self) -> str:
        """What happened."""
        ...

    @property
    def body(self) -> Plain:
        """The event as JSON."""
        ...


def disagreements(plain: Plain, records: Sequence[Logged], plan: Plan | None) -> tuple[Said, ...]:
    """Every difference, as a sentence.

    With the flow that the claim was taken with, what is left out is found too.
    """
    try:
        events = [event_from(record.kind, record.body) for record in records]
    except (KeyError, ValueError, TypeError) as fault:
        return (Said(N_("an event of the log cannot be understood: %(fault)s"), fault=fault),)
    return (
        *_seals(plain, records),
        *_facts(plain, events),
        *_settled(plain, events),
        *_rebuilt(plain, records, events, plan),
    )


def _seals(plain: Plain, records: Sequence[Logged]) -> Iterator[Said]:
    told = _mapping(plain, "record")
    if records and plain.get("reference") != records[0].claim:
        yield Said(
            # Translators: both are numbers of claims.
            N_("the log is of claim %(logged)s, the claim file of %(told)s"),
            logged=records[0].claim,
            told=plain.get("reference"),
        )
    if records and told.get("last_hash") != records[-1].hash:
        yield Said(N_("the last hash in the claim file is not that of the log"))
    if told.get("events") != len(records):
        yield Said(
            N_("events from which the claim file was made: %(told)s; events in the log: %(logged)s"),
            told=told.get("events"),
            logged=len(records),
        )


# ---------------------------------------------------------------- facts


def _said(events: Sequence[Event]) -> dict[str, Fact]:
    """What was said last of each field."""
    found: dict[str, Fact] = {}

    def given(path: str, value: Value, event: Event) -> None:
        found[path] = Fact(Status.VALUE, value, Source.IMPORTED, "", event.at, event.by)

    for event in events:
        match event:
            case AnswerGiven():
                found[event.path] = Fact(
                    event.status,
                    event.value,
                    event.source,
                    event.words,
                    event.at,
                    event.by,
                    event.exactness,
                    event.who,
                )
            case ClaimOpened():
                given("language", event.language, event)
                given("role", event.role, event)
                if event.country:
                    given("jurisdiction", event.country, event)
            case LanguageChanged():
                given("language", event.language, event)
            case RoleChanged():
                given("role", event.role, event)
            case EntryRemoved():
                gone = [path for path in found if split_path(path)[:2] == (event.list, event.entry)]
                for path in gone:
                    del found[path]
    return found


def _facts(plain: Plain, events: Sequence[Event]) -> Iterator[Said]:
    said = _said(events)
    for path, about in sorted(_mapping(plain, "provenance").items()):
        fact = said.get(path)
        status = about.get("status") if isinstance(about, dict) else None
        if fact is None:
            # Translators: %(place)s is a place in the claim file, such as payments[p1].amount, here and below.
            yield Said(N_("%(place)s: nothing in the log says so"), place=path)
        elif status != fact.status:
            yield Said(
                # Translators: %(told)s and %(logged)s are codes: value, none, unknown, later or refused.
                N_("%(place)s: the claim file says %(told)s, the log %(logged)s"),
                place=path,
                told=status,
                logged=fact.status,
            )
        elif fact.status is Status.VALUE and not _same(value_at(plain, path), fact.value):
            yield Said(N_("%(place)s: the value is not the one in the log"), place=path)
        elif isinstance(about, dict) and "words" in about and about["words"] != clean(fact.words):
            yield Said(N_("%(place)s: the words are not those in the log"), place=path)


def value_at(plain: Plain, path: str) -> object:
    """The value at a path with ids, or None."""
    at: object = plain
    for step in path.split("."):
        name, _, entry = step.rstrip("]").partition("[")
        at = at.get(name) if isinstance(at, dict) else None
        if entry:
            rows = at if isinstance(at, list) else []
            at = next((row for row in rows if isinstance(row, dict) and row.get("id") == entry), None)
    return at


def _same(written: object, value: object) -> bool:
    match value:
        case Money():
            return written == value.plain()
        case Moment():
            return isinstance(written, str) and _moment(written) == value
        case tuple():
            rows = written if isinstance(written, list) else []
            return len(rows) == len(value) and all(
                _same(row, one) for row, one in zip(rows, value, strict=True)
            )
        case str():
            return written == clean(value)
    return written == value and type(written) is type(value)


def _moment(text: str) -> Moment | None:
    try:
        return Moment.parse(text)
    except ValueError:
        return None


def _rebuilt(
    plain: Plain, records: Sequence[Logged], events: Sequence[Event], plan: Plan | None
) -> Iterator[Said]:
    """What differs from the claim file that this log and this flow give.

    Which facts apply, what they come to and what must be done, only the flow knows that the claim was taken
    with. Texts are not compared: another version of Intake may word them better.
    """
    flow = next((one.flow for one in reversed(events) if isinstance(one, ClaimOpened | FlowChanged)), "")
    if plan is None or plan.hash != flow:
        return
    told = _mapping(plain, "record")
    words = any("words" in one for one in _mapping(plain, "provenance").values() if isinstance(one, dict))
    try:
        now, reader, language = (
            datetime.fromisoformat(str(told.get("exported_at"))),
            str(told.get("reader")),
            str(told.get("language")),
        )
        again = claim_json(
            replay(plan, events), records, reader=reader, now=now, language=language, with_words=words
        )
    except (ValueError, UsageError):
        yield Said(
            # Translators: “record” is the name of a heading in claim.json and stays.
            N_("record: it does not say for whom, when and in which language the claim file was written")
        )
        return
    for name in sorted({*plain, *again}):
        mine, theirs = _without_texts(name, plain.get(name)), _without_texts(name, again.get(name))
        if mine != theirs:
            yield Said(N_("%(place)s: the log does not come to this"), place=_difference(name, mine, theirs))


_TEXTS: Final = {
    "actions": ("id", "state", "priority", "who", "due", "basis", "proof", "ticked_at", "ticked_by"),
    "open_items": ("field", "reason", "owner", "who", "tier"),
    "timeline": ("at", "field", "exactness"),
}
"""Lists whose rows hold texts: the keys that hold none."""


def _without_texts(name: str, value: object) -> object:
    keys = _TEXTS.get(name)
    if keys is None or not isinstance(value, list):
        return value
    return [{key: row.get(key) for key in keys} for row in value if isinstance(row, dict)]


def _difference(name: str, mine: object, theirs: object) -> str:
    """The first place where two values differ."""
    if isinstance(mine, dict) and isinstance(theirs, dict):
        for key in sorted({*mine, *theirs}):
            if mine.get(key) != theirs.get(key):
                return _difference(f"{name}.{key}", mine.get(key), theirs.get(key))
    if isinstance(mine, list) and isinstance(theirs, list):
        for one, other in zip_longest(mine, theirs):
            if one != other:
                row = one if isinstance(one, dict) else other if isinstance(other, dict) else {}
                return f"{name}[{row.get('id') or row.get('field') or ''}]".removesuffix("[]")
    return name


# ---------------------------------------------------------------- actions


def _settled(plain: Plain, events: Sequence[Event]) -> Iterator[Said]:
    """An action is done or set aside where somebody said so, and nowhere else."""
    said: dict[str, tuple[str, str]] = {}
    for event in events:
        match event:
            case ActionTicked():
                said[event.action] = ("done", event.proof)
            case ActionDismissed():
                said[event.action] = ("dismissed", event.reason)
            case ActionReopened():
                said.pop(event.action, None)
    actions = plain.get("actions")
    for row in actions if isinstance(actions, list) else []:
        identity, state = row.get("id"), row.get("state")
        told = said.get(str(identity)) or said.get(str(identity).partition("[")[0])
        if state in ("done", "dismissed") and (told is None or told[0] != state):
            yield Said(
                # Translators: %(action)s is the code of an action, %(state)s is done or dismissed, as claim.json has it.
                N_("%(action)s: it is %(state)s in the claim file, and the log does not say so"),
                action=identity,
                state=state,
            )


def _mapping(plain: Plain, name: str) -> dict[str, object]:
    found = plain.get(name)
    return found if isinstance(found, dict) else {}
