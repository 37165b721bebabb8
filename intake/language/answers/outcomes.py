"""The few shapes that an answer's outcome takes, so that every reader says them alike."""

from collections.abc import Iterable

from intake.claim.fact import Exactness, Value
from intake.claim.reading import Heard, Outcome, Reading

MOST_READINGS = 5
"""More readings than these are no help: then an open question back is better."""


def exactness(rough: bool) -> Exactness:
    """Rough words make an estimate."""
    return Exactness.ESTIMATE if rough else Exactness.EXACT


def value(one: Value, words: str = "", rough: bool = False) -> Outcome:
    """Clear: one value."""
    return Outcome(Heard.VALUE, (Reading(one, words, exactness(rough)),))


def none(words: str = "") -> Outcome:
    """A known absence."""
    return Outcome(Heard.NONE, (Reading(None, words),))


def ask(values: Iterable[Value] = (), words: str = "", rough: bool = False) -> Outcome:
    """A question back, with the readings to choose from where there are any."""
    several: list[Value] = []
    for one in values:
        if one not in several:
            several.append(one)
    return Outcome(
        Heard.AMBIGUOUS, tuple(Reading(one, words, exactness(rough)) for one in several[:MOST_READINGS])
    )


def unsure(outcome: Outcome) -> Outcome:
    """The same readings, asked about instead of stated."""
    return Outcome(Heard.AMBIGUOUS, outcome.readings) if outcome.heard is Heard.VALUE else outcome


def invalid(reason: str, values: Iterable[Value] = (), words: str = "") -> Outcome:
    """It cannot be; `values` are possible repairs."""
    return Outcome(Heard.INVALID, ask(values, words).readings, reason=reason)


NOT_UNDERSTOOD = Outcome(Heard.AMBIGUOUS, reason="not_understood")
