"""A text written anew before it is read, and what was read of it told in the words that were typed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from intake.claim.reading import Outcome

Anew = tuple[tuple[str, str], ...]
"""Each piece as it was typed, and as it was read."""


@dataclass(frozen=True, slots=True)
class Spelt:
    """A text as it is to be read, and the pieces of it that were typed otherwise."""

    text: str
    anew: Anew = ()


def as_typed(outcome: Outcome, anew: Sequence[tuple[str, str]]) -> Outcome:
    """What was read, with the words as they were typed."""
    if not anew:
        return outcome
    return replace(
        outcome,
        readings=tuple(replace(one, words=_typed(one.words, anew)) for one in outcome.readings),
        argument=_typed(outcome.argument, anew),
    )


def _typed(words: str, anew: Sequence[tuple[str, str]]) -> str:
    for as_it_was, as_read in anew:
        before, found, after = words.partition(as_read)
        words = before + as_it_was + after if found else words
    return words
