"""What a document needs of a record of the log: its hash and its line.

Stands alone because documents and stores are strangers: whatever keeps records hands them over.
"""

from collections.abc import Sequence
from typing import Protocol


class Sealed(Protocol):
    """One record of the log."""

    @property
    def hash(self) -> str:
        """What binds it to all records before it."""
        ...

    def to_line(self) -> str:
        """Its line of log.jsonl, without a line end."""
        ...


def last_hash(records: Sequence[Sealed]) -> str:
    """The hash that stands for the whole log; "" where there is none."""
    return records[-1].hash if records else ""
