"""What a claim file says about itself: where facts came from, what is open, what must be done, who reads it.

Nothing here is asked. `factors`, `triage` and `timeline` are computed; the first two stand only in what is
written for the handler.
"""

from typing import Annotated, Literal

from pydantic import Field, JsonValue

from intake.claim.fact import Exactness, Source, Status
from intake.claim.heading import Heading, noted, told
from intake.claim.kinds import Instant

Path = Annotated[str, Field(pattern=r"^[a-z_]+(\[[a-z0-9]*\])?(\.[a-z0-9_]+(\[[a-z0-9]*\])?)*$")]
WaitsFor = Literal["unknown", "later", "refused", "not_asked"]
ActionState = Literal["open", "find_out", "done", "dismissed", "moot"]
Priority = Literal["now", "clock", "today", "soon"]
Basis = Literal["law", "contract", "practice"]
Tier = Literal["urgent", "core", "detail", "later"]
Certainty = Literal["proven", "stated", "guessed", "unknown"]
Lane = Literal["red", "orange", "yellow", "blue"]


class Provenance(Heading):
    """What is known about one field that has a value, is known to have none, or was asked and is missing."""

    status: Status = noted("A value, a known absence (none), or why it is missing.")
    source: Source = noted("How it came to be known.")
    words: str | None = told("What it was read from; left out of what others than the handler receive.")
    at: Instant = noted("When it was said.")
    by: str = noted("The role that said it.")
    exactness: Exactness = Field(
        default=Exactness.EXACT, description="Whether it was said exactly or roughly."
    )
    who: str | None = told("For `later`: the person who will bring it.")


class Note(Heading):
    """Something written down that belongs to no field, or beside one."""

    id: str | None = told("Stable id of the note.")
    text: str = noted("The note.")
    at: Instant | None = told("When it was written.")
    by: str | None = told("The role that wrote it.")
    field: Path | None = told("The field that it stands beside.")


class Deadline(Heading):
    """One clock of an action."""

    at: Instant | None = told("When it runs out; null before its start is known.")
    basis: Basis = noted("What the time rests on: only law and contract can be past due.")
    label: str | None = told("What the clock is called, where an action has several.")


class ActionEntry(Heading):
    """Something to do, or that was to be done."""

    id: str = noted("The rule's id, with the entry it stands for: `call_payer_bank[p1]`.")
    state: ActionState = noted(
        "Whether it stands, first needs something found out, was done, dismissed, or is moot."
    )
    priority: Priority = noted("How soon.")
    who: tuple[str, ...] = noted("Who acts.")
    due: Instant | None = told("When it is due; null while no clock runs.")
    basis: Basis | None = told("What the due time rests on.")
    text: str = noted("What to do.")
    reason: str = noted("Why it stands, or why it no longer does.")
    title: str | None = told("What to do, in a few words.")
    law: str | None = told("The article that it rests on, and its standing.")
    source: str | None = told("Where the rule comes from.")
    proof: str | None = told("What was kept as proof when it was ticked.")
    ticked_at: Instant | None = told("When it was ticked or dismissed.")
    ticked_by: str | None = told("The role that ticked or dismissed it.")
    deadlines: tuple[Deadline, ...] | None = told("Its clocks, where there are several.")
    facts: tuple[Path, ...] | None = told("The facts that it rests on.")


class OpenItem(Heading):
    """Something missing that has an owner."""

    field: Path = noted("The field that is missing.")
    reason: WaitsFor = noted("Why it is missing.")
    owner: str = noted("Whose it is to bring.")
    question: str = noted("The question that asks for it.")
    who: str | None = told("The person who will bring it, where one was named.")
    tier: Tier | None = told("How much depends on it.")


class Factor(Heading):
    """A fact that may weigh for or against a party. It never decides: no score, no percentage."""

    id: str = noted("The rule's id.")
    helps: tuple[str, ...] = noted("The parties whom it may help.")
    text: str = noted("The fact, in words that decide nothing.")
    facts: tuple[Path, ...] = Field(default=(), description="The facts that it rests on.")
    certainty: Certainty | None = told("How certain the fact is.")
    evidence: str | None = told("What would prove it.")
    questions: tuple[str, ...] | None = told("What would settle it.")


class Signal(Heading):
    """One reason for the lane of a claim."""

    id: str = noted("The rule's id.")
    lane: Lane = noted("The lane that it asks for.")
    score: int = noted("Its weight inside the lane.")
    reason: str = noted("The reason, as shown.")
    facts: tuple[Path, ...] = Field(default=(), description="The facts that it rests on.")


class Triage(Heading):
    """How urgent and heavy a claim is, each reason shown."""

    lane: Lane = noted("The highest lane that any signal asks for.")
    score: int = noted("Orders claims inside a lane, and nothing else.")
    signals: tuple[Signal, ...] = Field(default=(), description="The reasons, the strongest first.")


class Happening(Heading):
    """One line of the timeline."""

    at: Instant = noted("When it happened, as exactly as is known.")
    field: Path = noted("The field that says so.")
    text: str = noted("What happened.")
    exactness: Exactness | None = told("Whether the time was said exactly or roughly.")


class Recorded(Heading):
    """What this file was made from, and for whom."""

    flow: str | None = told("Content hash of the flow that the claim was taken with.")
    events: Annotated[int, Field(ge=0)] | None = told("How many events the log holds.")
    last_hash: str | None = told("The last hash of the log; it stands here even where the log stays behind.")
    closed: tuple[str, ...] = Field(
        default=(), description="The lists that were said to have no other entries."
    )
    reader: Literal["broker", "insured", "handler"] | None = told("For whom the file was written.")
    exported_at: Instant | None = told("When the file was written.")
    language: Literal["fr", "nl", "en"] | None = told("The language of its texts.")


HouseValue = JsonValue
"""A field that a house declared for itself, as plain JSON."""
