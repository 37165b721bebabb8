"""What every heading of the claim file has in common: frozen, closed to unknown names, nothing compulsory.

A claim file can be taken at any moment of the talk, so any part of it may be missing; what is there must be
right.
"""

from typing import Annotated, Any, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from intake.said import N_, Said


class Heading(BaseModel):
    """A part of the claim file. A known absence is `null`; what nobody has said yet is not there at all."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, serialize_by_alias=True)


class Entry(Heading):
    """An entry of a list. Its id is given once and never used again, so removing one renames no other."""

    id: str


AnyEntry = TypeVar("AnyEntry", bound=Entry)


def _distinct(entries: tuple[AnyEntry, ...]) -> tuple[AnyEntry, ...]:
    ids = [entry.id for entry in entries]
    if len(set(ids)) != len(ids):
        raise ValueError(Said(N_("two entries have the same id")))
    return entries


Entries = Annotated[tuple[AnyEntry, ...], AfterValidator(_distinct)]


def told(question: str, why: str = "", *, alias: str | None = None) -> Any:
    """A field that may be absent, described by the question that asks for it and the reason for asking."""
    return Field(default=None, description=f"{question} Why: {why}." if why else question, alias=alias)


def noted(meaning: str, **limits: Any) -> Any:
    """A field that an entry of this kind always has."""
    return Field(description=meaning, **limits)


def entry_id(prefix: str) -> Any:
    """The id of an entry: its letter and a number."""
    return Field(pattern=rf"^{prefix}[1-9][0-9]*$", description="Stable id of this entry; never used again.")
