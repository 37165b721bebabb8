"""What happened in a talk, for good: the only thing that is kept. To and from JSON.

The same events always give the same state. An event says what was said and done, never what follows from it.
"""

from collections.abc import Mapping
from dataclasses import fields
from typing import ClassVar, Self

from intake.claim.fact import Exactness, Source, Status, Value, plain_value, value_from_plain
from intake.late_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Event:
    """What all events share: when (UTC, ISO 8601) and on whose behalf (a role)."""

    kind: ClassVar[str]
    at: str
    by: str

    def body(self) -> dict[str, object]:
        """The event as JSON, without its kind."""
        return {one.name: getattr(self, one.name) for one in fields(self)}

    @classmethod
    def of(cls, body: Mapping[str, object]) -> Self:
        """The event that `body()` wrote; keys it does not know are left alone, so that newer logs can be read."""
        known = {one.name for one in fields(cls)}
        return cls(**{name: _tuples(value) for name, value in body.items() if name in known})  # type: ignore[arg-type]  # as body() wrote it


def _tuples(value: object) -> object:
    return tuple(_tuples(one) for one in value) if isinstance(value, list) else value


@dataclass(frozen=True, slots=True)
class ClaimOpened(Event):
    """A talk began. `zone` holds until the jurisdiction is known; `country` is the house's, or ""."""

    kind: ClassVar[str] = "claim_opened"
    claim: str
    language: str
    role: str
    country: str
    zone: str
    flow: str
    reporter: str = ""
    questions: tuple[str, ...] = ()  # what this flow asks, so that a later one can say what is new


@dataclass(frozen=True, slots=True)
class TurnTaken(Event):
    """The standing question (by name) was answered; what was heard follows as events of their own.

    `text` is all that was typed, where what was heard is not all of it: nothing that was said is lost, heard or not.
    """

    kind: ClassVar[str] = "turn_taken"
    question: str
    entry: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class AnswerGiven(Event):
    """One field was said: a value, a known absence, or why it is missing."""

    kind: ClassVar[str] = "answer_given"
    path: str
    status: Status
    value: Value
    words: str
    source: Source
    exactness: Exactness = Exactness.EXACT
    who: str = ""

    def body(self) -> dict[str, object]:
        """As Event.body, with the value tagged."""
        return {**Event.body(self), "value": plain_value(self.value)}

    @classmethod
    def of(cls, body: Mapping[str, object]) -> Self:
        """As Event.of, with the value read back."""
        return cls(
            at=str(body["at"]), by=str(body["by"]), path=str(body["path"]), status=Status(str(body["status"])),
            value=value_from_plain(body["value"]), words=str(body["words"]), source=Source(str(body["source"])),
            exactness=Exactness(str(body.get("exactness", "exact"))), who=str(body.get("who", "")),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class AskedBack(Event):
    """What was typed has several readings, or cannot be: it is asked back. The typed text is kept."""

    kind: ClassVar[str] = "asked_back"
    path: str
    words: str
    reason: str
    readings: tuple[tuple[object, str, str], ...]  # (value as JSON, words, exactness)
    question: str = ""
    entry: str = ""
    taken: bool = False  # the turn was taken for the rest of its group


@dataclass(frozen=True, slots=True)
class EntryAdded(Event):
    """An entry of a list was opened."""

    kind: ClassVar[str] = "entry_added"
    list: str
    entry: str


@dataclass(frozen=True, slots=True)
class EntryRemoved(Event):
    """An entry of a list was removed; its id is never used again."""

    kind: ClassVar[str] = "entry_removed"
    list: str
    entry: str


@dataclass(frozen=True, slots=True)
class ListClosed(Event):
    """There are no more entries, or none that are told now."""

    kind: ClassVar[str] = "list_closed"
    list: str
    words: str = ""
    status: str = "none"  # or why nobody says more now: unknown, later, refused


@dataclass(frozen=True, slots=True)
class FactsOffered(Event):
    """Facts were read from what was said or pasted; nothing is stored until accepted. `waits`: the talk stands there (a narrative)."""

    kind: ClassVar[str] = "facts_offered"
    offers: tuple[tuple[object, ...], ...]  # (id, path, status, value as JSON, words, exactness)
    waits: bool
    text: str = ""


@dataclass(frozen=True, slots=True)
class OffersAccepted(Event):
    """Offers became facts; the facts follow as events of their own."""

    kind: ClassVar[str] = "offers_accepted"
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OffersRejected(Event):
    """Offers were turned down, and are not made again."""

    kind: ClassVar[str] = "offers_rejected"
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Moved(Event):
    """Someone went to a question; "" returns to where the talk stands."""

    kind: ClassVar[str] = "moved"
    question: str
    entry: str
    back: bool = False


@dataclass(frozen=True, slots=True)
class NoteAdded(Event):
    """A remark, perhaps on a question."""

    kind: ClassVar[str] = "note_added"
    text: str
    path: str = ""


@dataclass(frozen=True, slots=True)
class ActionTicked(Event):
    """An action was done; `proof` is what was written down."""

    kind: ClassVar[str] = "action_ticked"
    action: str
    proof: str


@dataclass(frozen=True, slots=True)
class ActionDismissed(Event):
    """An action was set aside, with a reason."""

    kind: ClassVar[str] = "action_dismissed"
    action: str
    reason: str


@dataclass(frozen=True, slots=True)
class ActionReopened(Event):
    """A tick or a dismissal was taken back."""

    kind: ClassVar[str] = "action_reopened"
    action: str


@dataclass(frozen=True, slots=True)
class LanguageChanged(Event):
    """The talk goes on in another language; no value changes."""

    kind: ClassVar[str] = "language_changed"
    language: str


@dataclass(frozen=True, slots=True)
class RoleChanged(Event):
    """Someone else sits at the keyboard."""

    kind: ClassVar[str] = "role_changed"
    role: str


@dataclass(frozen=True, slots=True)
class PresentChanged(Event):
    """Who can be asked now (client, broker, it, bank, handler); empty: everybody."""

    kind: ClassVar[str] = "present_changed"
    present: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MarkPassed(Event):
    """The short notice or the review was read, and the talk goes on."""

    kind: ClassVar[str] = "mark_passed"
    mark: str


@dataclass(frozen=True, slots=True)
class Finished(Event):
    """Someone ended the talk; it can be resumed."""

    kind: ClassVar[str] = "finished"


@dataclass(frozen=True, slots=True)
class FlowChanged(Event):
    """The claim goes on with another flow; `new` names the questions that are new."""

    kind: ClassVar[str] = "flow_changed"
    flow: str
    new: tuple[str, ...]


KINDS: dict[str, type[Event]] = {
    one.kind: one
    for one in (
        ClaimOpened, TurnTaken, AnswerGiven, AskedBack, EntryAdded, EntryRemoved, ListClosed, FactsOffered, OffersAccepted, OffersRejected, Moved,
        NoteAdded, ActionTicked, ActionDismissed, ActionReopened, LanguageChanged, RoleChanged, PresentChanged, MarkPassed, Finished, FlowChanged,
    )
}  # fmt: skip


def event_from(kind: str, body: Mapping[str, object]) -> Event:
    """The event of a stored record. Raises KeyError for a kind that is not known."""
    return KINDS[kind].of(body)
