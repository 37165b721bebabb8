"""The claim file: its top level, whose names never change.

Every heading has a module of its own; this one only puts them in their order, which is the order of the
vocabulary.
"""

from datetime import UTC, tzinfo
from typing import Annotated, Literal

from pydantic import Field

from intake.claim.attachments import Attachment
from intake.claim.contracts import Contract
from intake.claim.extortion import Extortion
from intake.claim.heading import Entries, Heading, told
from intake.claim.incident import Incident
from intake.claim.loss import Loss
from intake.claim.payments import Payment
from intake.claim.people import Broker, Insured, Jurisdiction, Language, PartyEntry, Reporter, Role
from intake.claim.personal_data import PersonalData
from intake.claim.policies import Policy
from intake.claim.record import (
    ActionEntry,
    Factor,
    Happening,
    HouseValue,
    Note,
    OpenItem,
    Path,
    Provenance,
    Recorded,
    Triage,
)
from intake.claim.regulation import Regulation
from intake.claim.relationship import Relationship
from intake.claim.response import Response
from intake.claim.security import Security
from intake.claim.third_party import ThirdParty

HouseName = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]


class ClaimFile(Heading):
    """One incident at one insured: what is known of it, where that came from, and what must be done."""

    reference: str | None = Field(default=None, description="The claim's id.")
    schema_version: str | None = Field(
        default=None, description="The version of this schema that the file follows."
    )
    status: Literal["draft", "short", "complete"] | None = Field(
        default=None,
        description="draft: being taken; short: the short notice; complete: nothing urgent or core is left.",
    )
    role: Role | None = told("Are you the company itself, or its broker?", "Decides wording and who acts")
    language: Language | None = told(
        "Which language suits you best?",
        "Letters follow the recipient, talk follows the caller",
    )
    jurisdiction: Jurisdiction | None = told(
        "In which country is the affected company established?",
        "Starts the right legal clocks; defaults to the house's country and is then confirmed at the review",
    )
    reporter: Reporter | None = None
    broker: Broker | None = None
    insured: Insured | None = None
    policies: Entries[Policy] = ()
    incident: Incident | None = None
    payments: Entries[Payment] = ()
    security: Security | None = None
    loss: Loss | None = None
    contracts: Entries[Contract] = ()
    third_party: ThirdParty | None = None
    personal_data: PersonalData | None = None
    regulation: Regulation | None = None
    extortion: Extortion | None = None
    response: Response | None = None
    relationship: Relationship | None = None
    parties: Entries[PartyEntry] = ()
    attachments: Entries[Attachment] = ()
    extra: dict[HouseName, HouseValue] | None = Field(
        default=None, description="Fields that the house declares."
    )
    notes: tuple[Note, ...] = Field(default=(), description="What was written down beside the facts.")
    actions: tuple[ActionEntry, ...] = Field(
        default=(), description="What must be done: open and find_out in order, then the rest."
    )
    open_items: tuple[OpenItem, ...] = Field(default=(), description="What is missing, and whose it is.")
    factors: tuple[Factor, ...] | None = Field(default=None, description="Only in what a handler opens.")
    triage: Triage | None = Field(default=None, description="Only in what a handler opens.")
    timeline: tuple[Happening, ...] | None = Field(
        default=None, description="Dated facts in the order they happened."
    )
    provenance: dict[Path, Provenance] = Field(
        default={}, description="What is known about each field, by its path."
    )
    record: Recorded | None = None

    def plain(self, zone: tzinfo = UTC) -> dict[str, object]:
        """The file as JSON holds it: what was never said is left out, what is known to be absent is null."""
        return self.model_dump(mode="json", exclude_unset=True, context={"zone": zone})
