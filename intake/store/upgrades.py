"""Steps of the table layout: each is run once in the life of a store, all that are due in one transaction.

Stands alone because a step that has been released is never edited: a new layout is a new step at the end of
`STEPS`. The number of steps done is kept in the file's header (`user_version`), beside a mark that tells an
Intake store from any other database (`application_id`).
"""

import sqlite3

from intake.errors import StoreError
from intake.said import N_

APPLICATION_ID = 0x494E544B  # "INTK"

# The claim leads every key, so that the same tables can be spread by it.
_TABLES = (
    """
    CREATE TABLE claims (
        claim TEXT PRIMARY KEY,
        last_sequence INTEGER NOT NULL,
        last_hash TEXT NOT NULL
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE events (
        claim TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        kind TEXT NOT NULL,
        body TEXT NOT NULL,
        previous TEXT NOT NULL,
        hash TEXT NOT NULL,
        PRIMARY KEY (claim, sequence)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE overviews (
        claim TEXT PRIMARY KEY,
        reference TEXT NOT NULL,
        opened_at TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        language TEXT NOT NULL,
        role TEXT NOT NULL,
        status TEXT NOT NULL,
        insured TEXT NOT NULL,
        urgent TEXT NOT NULL,
        urgent_due TEXT,
        money TEXT NOT NULL,
        answered INTEGER NOT NULL,
        still_open INTEGER NOT NULL,
        body TEXT NOT NULL
    ) WITHOUT ROWID
    """,
    "CREATE INDEX overviews_by_change ON overviews (changed_at)",
    "CREATE TABLE drafts (claim TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID",
)

# The chain shows a change afterwards; these stop the careless one before.
_EVENTS_STAY = (
    """
    CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
    BEGIN SELECT raise(ABORT, 'events are never changed'); END
    """,
    """
    CREATE TRIGGER events_are_never_removed BEFORE DELETE ON events
    BEGIN SELECT raise(ABORT, 'events are never removed'); END
    """,
)

STEPS: tuple[tuple[str, ...], ...] = (_TABLES, _EVENTS_STAY)


def recognise(database: sqlite3.Connection, where: str, steps: tuple[tuple[str, ...], ...] = STEPS) -> int:
    """The number of steps done in a store; 0 for an empty database.

    Raises StoreError for any other database, and for a newer layout.
    """
    mark, done, tables = _header(database)
    if mark != APPLICATION_ID and (mark, done, tables) != (0, 0, 0):
        raise StoreError(
            "store_foreign",
            N_("this database belongs to another program; it was left as it is"),
            where,
            N_("name another file with --store"),
        )
    if done > len(steps):
        raise StoreError(
            "store_newer",
            N_("this store was written by a newer version of Intake; it was left as it is"),
            where,
            N_("install that version, or name another file with --store"),
        )
    return done


def upgrade(database: sqlite3.Connection, where: str, steps: tuple[tuple[str, ...], ...] = STEPS) -> None:
    """Run the steps that are due, all or none.

    Two windows may do so at the same time: the second finds nothing left to do.
    """
    database.execute("BEGIN IMMEDIATE")
    try:
        for step in steps[recognise(database, where, steps) :]:
            for statement in step:
                database.execute(statement)
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute(f"PRAGMA user_version = {len(steps)}")
        database.execute("COMMIT")
    except BaseException:
        if database.in_transaction:
            database.execute("ROLLBACK")
        raise


def _header(database: sqlite3.Connection) -> tuple[int, int, int]:
    """The mark, the number of steps done and the number of tables, all of one instant.

    Read one by one, a store that another window is just making would look like a database of another program.
    """
    alone = not database.in_transaction
    if alone:
        database.execute("BEGIN")
    try:
        (mark,) = database.execute("PRAGMA application_id").fetchone()
        (done,) = database.execute("PRAGMA user_version").fetchone()
        (tables,) = database.execute("SELECT count(*) FROM sqlite_master").fetchone()
        return mark, done, tables
    finally:
        if alone and database.in_transaction:
            database.execute("ROLLBACK")
