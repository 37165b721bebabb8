"""One event as it is kept: whose, which number, what happened, and the hash that binds it to the one before.

Stands alone because a record must be the same bytes wherever it is: in a table, in a line of log.jsonl, on
another machine in ten years. What the kinds mean is not known here.
"""

import json
from collections.abc import Mapping

from intake.errors import ChainBroken, StoreError
from intake.late_dataclass import dataclass
from intake.said import N_

LARGEST = 2**53 - 1
"""The largest whole number that every reader of JSON keeps exactly."""


@dataclass(frozen=True, slots=True)
class Record:
    """`sequence` counts from 1 within its claim; `previous` and `hash` are SHA-256 in hexadecimal."""

    claim: str
    sequence: int
    kind: str
    body: Mapping[str, object]
    previous: str
    hash: str

    def content(self) -> dict[str, object]:
        """All that the hash is taken over: the record without the hash itself."""
        return {
            "body": dict(self.body),
            "claim": self.claim,
            "kind": self.kind,
            "previous": self.previous,
            "sequence": self.sequence,
        }

    def to_line(self) -> str:
        """One line of log.jsonl, canonical (RFC 8785), without its line end."""
        return canonical({**self.content(), "hash": self.hash}).decode()

    @classmethod
    def from_line(cls, line: str) -> "Record":
        """The record that `to_line` wrote; a line end after it is allowed, because mail and editors add one.

        Raises ChainBroken on any other text, also on one that means the same: two keys of one name or other
        spacing can only come from a hand that changed the line. Whether the hash is right is for
        `chain.first_touched` to say.
        """
        text = line.rstrip("\r\n")
        try:
            record = _from_plain(json.loads(text))
            if record is not None and record.to_line() == text:
                return record
        except (ValueError, RecursionError, StoreError):
            pass
        raise ChainBroken(
            "line_not_a_record", N_("this line of the log is not a record as it was written"), text[:60]
        )


def canonical(value: object) -> bytes:
    """The one way of writing a JSON value (RFC 8785).

    Raises StoreError where a value is not JSON: a mistake of the caller, or half a character.
    """
    if _is_plain(value):
        try:
            return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
        except UnicodeEncodeError:
            pass  # half a character: said below
    import rfc8785

    try:
        return rfc8785.dumps(value)  # type: ignore[arg-type]  # it says itself what it cannot write
    except (ValueError, RecursionError) as fault:
        raise StoreError(
            "not_json", N_("this cannot be kept, because it is not plain JSON"), str(fault)
        ) from fault


def _is_plain(value: object) -> bool:
    """Whether the standard library writes this as RFC 8785 does, in a fifth of the time: no number but whole ones of ordinary size, names in ASCII."""
    kind = type(value)
    if kind is str or value is None or kind is bool:
        return True
    if kind is dict:
        return all(
            type(name) is str and name.isascii() and _is_plain(inner)
            for name, inner in value.items()  # type: ignore[attr-defined]  # it is a dict
        )
    if kind is list or kind is tuple:
        return all(map(_is_plain, value))  # type: ignore[call-overload]  # it is one of the two
    return kind is int and -LARGEST <= value <= LARGEST  # type: ignore[operator]  # it is an int


def _from_plain(plain: object) -> Record | None:
    if not isinstance(plain, dict) or len(plain) != 6:
        return None
    match plain:
        case {
            "body": dict(body),
            "claim": str(claim),
            "hash": str(own_hash),
            "kind": str(kind),
            "previous": str(previous),
            "sequence": int(sequence),
        } if sequence is not True and sequence is not False:
            return Record(claim, sequence, kind, body, previous, own_hash)
    return None
