"""What every store promises, whatever it is made of. `StoreContract` in the tests holds each of them to it.

Stands alone because the conversation is written against these sentences and not against SQLite.
"""

from collections.abc import Mapping, Sequence
from typing import Protocol

from intake.store.overview import Overview
from intake.store.record import Record

Event = tuple[str, Mapping[str, object]]
"""A kind and its body, as plain JSON: an event that has no number and no hash yet."""


class Store(Protocol):
    """Events kept for good, a derived row per claim, and text not yet sent.

    Any call may raise StoreError (damaged, full, not writable) and StoreBusy (another window is writing, and
    did not end within a short wait); nothing is written then. One store may be used from several threads, one
    call at a time.
    """

    def append(
        self,
        claim: str,
        after: int,
        events: Sequence[Event],
        overview: Overview | None = None,
        draft: str | None = None,
    ) -> tuple[Record, ...]:
        """Keep events behind number `after` (0 opens a claim), all or none; on disk before this returns.

        The overview replaces the claim's row and the draft its unsent text ("" clears it), in the same
        breath; None leaves them. Raises StoreMovedOn where the claim's last number is not `after`:
        `records(claim, after)` are then what another window added.
        """
        ...

    def records(self, claim: str, after: int = 0, *, verify: bool = False) -> tuple[Record, ...]:
        """The records of a claim behind number `after`, in order.

        Raises ClaimUnknown. With `verify` the whole chain of the claim is checked first, its end included:
        raises ChainBroken.
        """
        ...

    def last_sequence(self, claim: str) -> int:
        """The number of the claim's last record; 0 for a claim that is not there."""
        ...

    def overviews(self) -> tuple[Overview, ...]:
        """One row per claim, the one changed last first."""
        ...

    def overview(self, claim: str) -> Overview:
        """The row of one claim. Raises ClaimUnknown."""
        ...

    def draft(self, claim: str) -> str:
        """The text that was typed and not sent; empty when there is none."""
        ...

    def save_draft(self, claim: str, text: str) -> None:
        """Keep text that was not sent, on disk before this returns. Half characters become U+FFFD."""
        ...

    def check(self) -> None:
        """Read the whole store; raises StoreError where it is damaged. Slow: for a person who asks."""
        ...

    def close(self) -> None:
        """Let go of the store; a second time does nothing."""
        ...
