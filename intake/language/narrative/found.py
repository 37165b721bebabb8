"""What a reader of stories hands on: one fact as it may be offered, with the exact words it was read from."""

from dataclasses import dataclass

from intake.claim.fact import Exactness, Status, Value


@dataclass(frozen=True, slots=True)
class Found:
    """One fact in the claim's own path and codes. `status` is value, none or unknown; ids of list entries are provisional, in order of appearance.

    `words` is an exact piece of the text.
    """

    path: str
    status: Status
    value: Value
    words: str
    exactness: Exactness = Exactness.EXACT


def value(path: str, one: Value, words: str, exactness: Exactness = Exactness.EXACT) -> Found:
    """A fact that has a value."""
    return Found(path, Status.VALUE, one, words, exactness)


def none(path: str, words: str) -> Found:
    """A known absence: "not yet", "nobody"."""
    return Found(path, Status.NONE, None, words)


def unknown(path: str, words: str) -> Found:
    """The text says that nobody knows."""
    return Found(path, Status.UNKNOWN, None, words)
