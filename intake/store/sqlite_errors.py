"""What SQLite says when something is wrong, as one sentence for a person.

Stands alone because the table is the whole idea: a result code of SQLite, and what it means to somebody in
the middle of a claim. Source of the codes: https://www.sqlite.org/rescode.html
"""

import sqlite3
from typing import NamedTuple

from intake.errors import StoreBusy, StoreError
from intake.said import N_


class _Meaning(NamedTuple):
    code: str
    what: str
    way_out: str
    kind: type[StoreError] = StoreError


_BUSY = _Meaning(
    "store_busy",
    N_("another window is writing to the store; nothing was written"),
    N_("try again in a moment"),
    StoreBusy,
)
_READ_ONLY = _Meaning(
    "store_read_only",
    N_("the store cannot be written"),
    N_("make the file and its folder writable, or name another with --store"),
)
_DAMAGED = _Meaning(
    "store_damaged",
    N_("the store is damaged; nothing was written to it"),
    N_("copy its folder aside first, then try `sqlite3 FILE .recover`, or put back your last copy"),
)

_FULL = _Meaning(
    "store_full",
    N_("there is no room left on the disk; the last answer was not kept, all before it were"),
    N_("make room, then say it again"),
)

_MEANINGS = {
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_AUTH: _READ_ONLY,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_NOTADB: _Meaning(
        "store_not_a_database",
        N_("this file is not a store; it was left as it is"),
        N_("name another file with --store"),
    ),
    sqlite3.SQLITE_CANTOPEN: _Meaning(
        "store_cannot_open",
        N_("the store cannot be opened"),
        N_("check whether its folder exists and is yours, or name another with --store"),
    ),
    sqlite3.SQLITE_IOERR: _Meaning(
        "store_disk_error",
        N_("the disk did not answer as it should; the last answer was not kept"),
        N_("check the disk, and copy the store's folder aside"),
    ),
}


def store_error(error: sqlite3.Error, where: str) -> StoreError:
    """The sentence for an error of SQLite. An extended code carries its plain one in the low byte."""
    # Python's own module gives no code where text in the file is not text; 1, SQLITE_ERROR, says nothing.
    code = getattr(error, "sqlite_errorcode", 1) & 0xFF
    if str(error).startswith("Could not decode"):
        return damaged(where)
    meaning = _MEANINGS.get(code)
    if meaning is None:
        return StoreError(
            "store_failed",
            N_("the store cannot be used"),
            where,
            N_("the database says: %(reason)s"),
            reason=error,
        )
    return _said(meaning, where)


def damaged(where: str) -> StoreError:
    """The same sentence where damage was found by looking for it."""
    return _said(_DAMAGED, where)


def read_only(where: str) -> StoreError:
    """The same sentence where the system said so before SQLite did."""
    return _said(_READ_ONLY, where)


def full(where: str) -> StoreError:
    """The same sentence where the system said so before SQLite did."""
    return _said(_FULL, where)


def _said(meaning: _Meaning, where: str) -> StoreError:
    return meaning.kind(meaning.code, meaning.what, where, meaning.way_out)
