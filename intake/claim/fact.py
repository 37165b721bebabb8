"""What is known about one field: a value with where it came from, a known absence, or a reason why it is missing.

Plain dataclasses, so that a conversation starts without pydantic.
"""

from enum import StrEnum

from intake.claim.moment import Moment
from intake.claim.money import Money
from intake.late_dataclass import dataclass

Value = str | bool | int | Money | Moment | tuple[str, ...] | tuple[Money, ...] | None
"""A code or text, yes or no, a number, money, a moment, several codes, several amounts; None for a known absence."""


class Status(StrEnum):
    """Whether a field has a value, is known to have none, or why it is missing."""

    VALUE = "value"
    NONE = "none"
    UNKNOWN = "unknown"
    LATER = "later"
    REFUSED = "refused"


class Source(StrEnum):
    """Where a fact came from."""

    ASKED = "asked"
    VOLUNTEERED = "volunteered"
    NARRATIVE = "narrative"
    IMPORTED = "imported"
    CORRECTED = "corrected"


class Exactness(StrEnum):
    """Whether the words said it exactly or roughly."""

    EXACT = "exact"
    ESTIMATE = "estimate"


@dataclass(frozen=True, slots=True)
class Fact:
    """One field as it was said: `words` are what it was read from, `at` the instant (UTC, ISO 8601) and `by` the role that said it.

    `who` is for `later`: the person who will bring it.
    """

    status: Status
    value: Value
    source: Source
    words: str
    at: str
    by: str
    exactness: Exactness = Exactness.EXACT
    who: str = ""

    @property
    def is_missing(self) -> bool:
        """No value, and why: unknown, later or refused. A known absence is not missing."""
        return self.status not in (Status.VALUE, Status.NONE)


def plain_value(value: Value) -> object:
    """A value as JSON for the log: money and moments carry a tag, so that they can be told from text."""
    if isinstance(value, Money):
        return {"money": [format(value.amount, "f"), value.currency]}
    if isinstance(value, Moment):
        return {"moment": value.text}
    if isinstance(value, tuple):
        return [plain_value(one) for one in value]
    return value


def value_from_plain(plain: object) -> Value:
    """The value that `plain_value` wrote. Raises ValueError on anything else."""
    match plain:
        case {"money": [str(amount), str(currency)]}:
            return Money.of(amount, currency)
        case {"moment": str(text)}:
            return Moment(text)
        case list(several):
            return tuple(value_from_plain(one) for one in several)  # type: ignore[return-value]  # codes or amounts, never mixed
        case None | str() | bool() | int():
            return plain
    raise ValueError(f"not a value: {plain!r}")
