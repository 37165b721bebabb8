"""The hash chain: each record carries the hash of the one before it, so that a later change shows.

Stands alone because a log must be verifiable without the store it came from: by the insurer, from an exported
folder, with this file and SHA-256. A chain does not show that its end was cut off; for that the last hash is
kept elsewhere too (in the store, in claim.json).
"""

import json
from collections.abc import Iterable, Mapping

from intake.errors import StoreError
from intake.store.record import Record, canonical

GENESIS = "0" * 64
"""What stands as `previous` in the first record of a claim."""


def seal(claim: str, sequence: int, kind: str, body: Mapping[str, object], previous: str) -> Record:
    """A record with its hash: SHA-256 over the canonical JSON of the record without the hash.

    The body is kept as JSON reads it back (a tuple becomes a list), so that a record just sealed equals the
    same one read later.
    """
    plain: dict[str, object] = json.loads(canonical(dict(body)))
    open_record = Record(claim, sequence, kind, plain, previous, "")
    return Record(claim, sequence, kind, plain, previous, hash_of(open_record))


def hash_of(record: Record) -> str:
    """The hash that a record should carry."""
    import hashlib

    return hashlib.sha256(canonical(record.content())).hexdigest()


def first_touched(records: Iterable[Record]) -> Record | None:
    """The first record that does not follow from those before it.

    It was changed or moved, or stands where another was taken out. `records` are those of one claim from the
    first on. None when all are as they were written.
    """
    claim, previous = None, GENESIS
    for sequence, record in enumerate(records, start=1):
        claim = record.claim if claim is None else claim
        place = (record.claim, record.sequence, record.previous)
        if place != (claim, sequence, previous) or not _is_as_sealed(record):
            return record
        previous = record.hash
    return None


def _is_as_sealed(record: Record) -> bool:
    try:
        return record.hash == hash_of(record)
    except StoreError:
        # What cannot be written as JSON was never sealed.
        return False
