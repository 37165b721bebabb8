"""The store in one SQLite file: the default, on one machine, with as many windows as one likes.

Stands alone because all that is particular to SQLite is here and in the files beside it named after it.
Write-ahead log and `synchronous = FULL`: when a call that writes returns, it is on disk, also when the plug
is pulled the instant after. Opening reads the header and no table, since a person waits for the first
question meanwhile.
"""

import json
import sqlite3
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from intake.errors import ChainBroken, ClaimUnknown, StoreError, StoreMovedOn
from intake.said import N_, Said
from intake.store import drafts, upgrades
from intake.store.chain import GENESIS, first_touched, seal
from intake.store.contract import Event
from intake.store.overview import COLUMNS, Overview
from intake.store.private_file import identity, make_private, prepare
from intake.store.record import Record, canonical
from intake.store.sqlite_errors import damaged, store_error

SHORT_WAIT = 2.0
"""Seconds that one window waits for another before it is told that the store is busy."""

_OVERVIEW_COLUMNS = ", ".join(COLUMNS)
_OVERVIEW_GAPS = ", ".join("?" * len(COLUMNS))


class SqliteStore:
    """A `Store` in the file at `path` (absolute). `wait`: seconds that it waits for another window."""

    def __init__(self, path: Path, wait: float = SHORT_WAIT) -> None:
        """Open the file, or make it.

        Raises StoreError where it cannot be used, and leaves a file that is not a store as it was.
        """
        prepare(path)
        self._path, self._where, self._lock = path, str(path), threading.Lock()
        with self._clear_errors():
            self._database = sqlite3.connect(
                path, timeout=wait, isolation_level=None, check_same_thread=False
            )
        try:
            with self._clear_errors():
                self._set_up(wait)
        except BaseException:
            self._database.close()
            raise
        self._identity = identity(path)

    def append(
        self,
        claim: str,
        after: int,
        events: Sequence[Event],
        overview: Overview | None = None,
        draft: str | None = None,
    ) -> tuple[Record, ...]:
        """See `Store.append`."""
        with self._writing() as database:
            last, previous = self._head(claim)
            if last != after:
                raise _moved_on(claim, after, last)
            if not last and not events:
                raise _unknown(claim)
            records = []
            for sequence, (kind, body) in enumerate(events, start=after + 1):
                record = seal(claim, sequence, kind, body, previous)
                previous = record.hash
                records.append(record)
            database.executemany(
                "INSERT INTO events (claim, sequence, kind, body, previous, hash) VALUES (?, ?, ?, ?, ?, ?)",
                [
                    (claim, one.sequence, one.kind, canonical(one.body).decode(), one.previous, one.hash)
                    for one in records
                ],
            )
            database.execute(
                "INSERT INTO claims (claim, last_sequence, last_hash) VALUES (?, ?, ?)"
                " ON CONFLICT (claim) DO UPDATE"
                " SET last_sequence = excluded.last_sequence, last_hash = excluded.last_hash",
                (claim, after + len(records), previous),
            )
            if overview is not None:
                # The names of columns are this program's own; every value goes through a gap.
                database.execute(
                    f"REPLACE INTO overviews ({_OVERVIEW_COLUMNS}) VALUES ({_OVERVIEW_GAPS})", overview.row()
                )
            if draft is not None:
                drafts.write_draft(database, claim, draft)
        return tuple(records)

    def records(self, claim: str, after: int = 0, *, verify: bool = False) -> tuple[Record, ...]:
        """See `Store.records`."""
        with self._reading() as database:
            last, last_hash = self._head(claim)
            if not last:
                raise _unknown(claim)
            # No further than the head that was read: another window may be adding to it right now.
            rows = database.execute(
                "SELECT claim, sequence, kind, body, previous, hash FROM events"
                " WHERE claim = ? AND sequence > ? AND sequence <= ? ORDER BY sequence",
                (claim, 0 if verify else after, last),
            ).fetchall()
        records = tuple(_from_row(row) for row in rows)
        if verify:
            touched = first_touched(records)
            if touched is not None:
                raise _broken(claim, touched.sequence)
            if (len(records), records[-1].hash if records else "") != (last, last_hash):
                raise _broken(claim, len(records) + 1)
        return tuple(record for record in records if record.sequence > after)

    def last_sequence(self, claim: str) -> int:
        """See `Store.last_sequence`."""
        with self._reading():
            return self._head(claim)[0]

    def overviews(self) -> tuple[Overview, ...]:
        """See `Store.overviews`."""
        with self._reading() as database:
            rows = database.execute(
                f"SELECT {_OVERVIEW_COLUMNS} FROM overviews ORDER BY changed_at DESC, claim"
            ).fetchall()
        return tuple(self._overview_from(row) for row in rows)

    def overview(self, claim: str) -> Overview:
        """See `Store.overview`."""
        with self._reading() as database:
            row = database.execute(
                f"SELECT {_OVERVIEW_COLUMNS} FROM overviews WHERE claim = ?", (claim,)
            ).fetchone()
        if row is None:
            raise _unknown(claim)
        return self._overview_from(row)

    def draft(self, claim: str) -> str:
        """See `Store.draft`."""
        with self._reading() as database:
            return drafts.read_draft(database, claim)

    def save_draft(self, claim: str, text: str) -> None:
        """See `Store.save_draft`."""
        with self._writing() as database:
            drafts.write_draft(database, claim, text)

    def check(self) -> None:
        """See `Store.check`."""
        with self._reading() as database:
            if database.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                raise damaged(self._where)

    def close(self) -> None:
        """See `Store.close`."""
        with self._lock:
            self._database.close()

    def _set_up(self, wait: float) -> None:
        database = self._database
        # Recognised first: a file that is not a store keeps its every byte.
        current = upgrades.recognise(database, self._where) == len(upgrades.STEPS)
        _log_ahead(database, wait)
        if not current:
            upgrades.upgrade(database, self._where)
        make_private(self._path)
        database.execute("PRAGMA synchronous = FULL")
        if sys.platform == "darwin":
            # There an ordinary sync stops at the cache of the drive.
            database.execute("PRAGMA fullfsync = ON")

    def _overview_from(self, row: tuple[object, ...]) -> Overview:
        try:
            return Overview.from_row(row)
        except (ValueError, TypeError) as fault:
            raise damaged(self._where) from fault

    def _head(self, claim: str) -> tuple[int, str]:
        row = self._database.execute(
            "SELECT last_sequence, last_hash FROM claims WHERE claim = ?", (claim,)
        ).fetchone()
        match row:
            case None:
                return 0, GENESIS
            case (int(last), str(last_hash)):
                return last, last_hash
        raise damaged(self._where)

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with self._lock, self._clear_errors():
            yield self._database

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._lock, self._clear_errors():
            if identity(self._path) != self._identity:
                # SQLite would go on writing to a file that nobody can open any more.
                raise StoreError(
                    "store_gone",
                    N_("the file of the store was moved or replaced"),
                    self._where,
                    N_("put it back, then start again"),
                )
            # At once as a writer: nothing that was read can grow old before it is written upon.
            self._database.execute("BEGIN IMMEDIATE")
            try:
                yield self._database
                self._database.execute("COMMIT")
            except BaseException:
                if self._database.in_transaction:
                    self._database.execute("ROLLBACK")
                raise

    @contextmanager
    def _clear_errors(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.ProgrammingError:
            # A mistake in this program, and no state of the store.
            raise
        except sqlite3.Error as error:
            raise store_error(error, self._where) from error
        except UnicodeDecodeError as error:
            # SQLite names what it found in a damaged file, and that need not be text.
            raise damaged(self._where) from error


def _log_ahead(database: sqlite3.Connection, wait: float) -> None:
    """Use the write-ahead log: a step for a new file, and for any other a look at its header.

    SQLite does not wait by itself here when two windows make the same store.
    """
    deadline = time.monotonic() + wait
    while True:
        try:
            database.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(0.005)


def _from_row(row: tuple[str, int, str, str, str, str]) -> Record:
    # A damaged file can hold anything in any column.
    claim, sequence, kind, body, previous, own_hash = row
    try:
        plain = json.loads(body)
    except (ValueError, TypeError):
        plain = None
    if not isinstance(plain, dict):
        raise _broken(claim, sequence)
    return Record(claim, sequence, kind, plain, previous, own_hash)


def _moved_on(claim: str, after: int, last: int) -> StoreMovedOn:
    if last < after:
        return StoreMovedOn(
            "store_went_back",
            N_("the store holds less of this claim than was already kept; nothing was written"),
            Said(
                N_("claim %(claim)s, last record %(last)s instead of %(expected)s"),
                claim=claim,
                last=last,
                expected=after,
            ),
            N_("check whether an older copy of the store was put in its place"),
        )
    return StoreMovedOn(
        "store_moved_on",
        N_("another window went on with this claim; nothing was written"),
        Said(
            # Translators: "newer" counts the records that another window added, "first" to "last".
            N_("claim %(claim)s, newer records: %(newer)s (%(first)s to %(last)s)"),
            claim=claim,
            newer=last - after,
            first=after + 1,
            last=last,
        ),
        N_("look at what it added, then say it again"),
    )


def _unknown(claim: str) -> ClaimUnknown:
    return ClaimUnknown(
        "claim_unknown",
        N_("there is no such claim in this store"),
        Said(N_("claim %(claim)s"), claim=claim),
        N_("`intake list` shows those there are"),
    )


def _broken(claim: str, sequence: int) -> ChainBroken:
    return ChainBroken(
        "chain_broken",
        N_("this record, or one before it, was changed or removed after it was written"),
        Said(N_("claim %(claim)s, record %(number)s"), claim=claim, number=sequence),
        N_("compare with an earlier export of the claim"),
    )
