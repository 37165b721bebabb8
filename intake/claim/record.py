"""What a claim file says about itself: where each fact came from, what is open, what must be done, and what a handler's copy adds.

Nothing here is asked. `factors`, `triage` and `timeline` are computed; the first two stand only in what is written for the handler.
"""

from typing import Annotated, Literal

from pydantic import Field, JsonValue

from intake.claim.fact import Exactness, Source, Status
from intake.claim.heading import Heading
from intake.claim.kinds import Instant

Path = Annotated[str, Field(pattern=r"^[a-z_]+(\[[a-z0-9]*\])?(\.[a-z0-9_]+(\[[a-z0-9]*\])?)*$")]
WaitsFor = Literal["unknown", "later", "refused", "not_asked"]
ActionState = Literal["open", "find_out", "done", "dismissed", "moot"]
Priority = Literal["now", "clock", "today", "soon"]
Basis = Literal["law", "contract", "practice"]


class Provenance(Heading):
    """What is known about one field: there for a value, a known absence, and everything asked and still missing."""

    status: Status
    source: Source
    words: str | None = Field(
        default=None, description="What it was read from; left out of what others than the handler receive."
    )
    at: Instant
    by: str = Field(description="The role that said it.")
    exactness: Exactness = Exactness.EXACT
    who: str | None = Field(default=None, description="For `later`: the person who will bring it.")


class Note(Heading):
    """Something written down that belongs to no field, or beside one."""

    id: str | None = None
    text: str
    at: Instant | None = None
    by: str | None = None
    field: Path | None = None


class Deadline(Heading):
    """One clock of an action."""

    at: Instant | None = None
    basis: Basis
    label: str | None = None


class ActionEntry(Heading):
    """Something to do, or that was to be done. `due` is null where there is no clock, or its start is not known."""

    id: str
    state: ActionState
    priority: Priority
    who: tuple[str, ...]
    due: Instant | None = None
    basis: Basis | None = None
    text: str
    reason: str
    title: str | None = None
    law: str | None = None
    source: str | None = None
    proof: str | None = Field(default=None, description="What was kept as proof when it was ticked.")
    ticked_at: Instant | None = None
    ticked_by: str | None = None
    deadlines: tuple[Deadline, ...] | None = None
    facts: tuple[Path, ...] | None = Field(default=None, description="The facts that it rests on.")


class OpenItem(Heading):
    """Something missing that has an owner."""

    field: Path
    reason: WaitsFor
    owner: str
    question: str
    who: str | None = None
    tier: Literal["urgent", "core", "detail", "later"] | None = None


class Factor(Heading):
    """A fact that may weigh for or against a party. It never decides: no score, no percentage."""

    id: str
    helps: tuple[str, ...]
    text: str
    facts: tuple[Path, ...] = ()
    certainty: Literal["proven", "stated", "guessed", "unknown"] | None = None
    evidence: str | None = None
    questions: tuple[str, ...] | None = None


class Signal(Heading):
    """One reason for the lane of a claim."""

    id: str
    lane: Literal["red", "orange", "yellow", "blue"]
    score: int
    reason: str
    facts: tuple[Path, ...] = ()


class Triage(Heading):
    """How urgent and heavy a claim is, with every reason shown; the score only orders claims inside a lane."""

    lane: Literal["red", "orange", "yellow", "blue"]
    score: int
    signals: tuple[Signal, ...] = ()


class Happening(Heading):
    """One line of the timeline."""

    at: Instant
    field: Path
    text: str
    exactness: Exactness | None = None


class Recorded(Heading):
    """What this file was made from: the flow it was taken with, and the last hash of the log."""

    flow: str | None = Field(default=None, description="Content hash of the flow.")
    events: Annotated[int, Field(ge=0)] | None = None
    last_hash: str | None = None
    reader: Literal["broker", "insured", "handler"] | None = None
    exported_at: Instant | None = None
    language: Literal["fr", "nl", "en"] | None = None


HouseValue = JsonValue
"""A field that a house declared for itself, as plain JSON."""
