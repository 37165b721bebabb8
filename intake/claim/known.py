"""Whatever knows facts, and the two questions that computing asks of it.

Stands alone so that figures can be computed from the state of a talk and from a claim file that was read,
without knowing either.
"""

from typing import Protocol

from intake.claim.fact import Fact, Status, Value
from intake.claim.money import Money


class Known(Protocol):
    """Whatever knows facts: the state of a talk, or a claim file that was read."""

    def fact(self, path: str) -> Fact | None:
        """What was said of a field that applies, or None."""

    def entries(self, name: str) -> tuple[str, ...]:
        """The ids of a list's entries."""


def value_of(known: Known, path: str) -> Value:
    """The value at a path; None both for a known absence and where nothing is known."""
    fact = known.fact(path)
    return fact.value if fact is not None and fact.status is Status.VALUE else None


def money_at(known: Known, path: str) -> Money | None:
    """The amount at a path."""
    found = value_of(known, path)
    return found if isinstance(found, Money) else None
