"""Text typed and not yet sent: the one thing in the store that is overwritten.

Stands apart from the events because a draft is nobody's statement: it is in no chain and no export, and
sending it ends it.
"""

import sqlite3


def read_draft(database: sqlite3.Connection, claim: str) -> str:
    """The unsent text of a claim, or empty."""
    row = database.execute("SELECT text FROM drafts WHERE claim = ?", (claim,)).fetchone()
    return str(row[0]) if row else ""


def write_draft(database: sqlite3.Connection, claim: str, text: str) -> None:
    """Replace the unsent text of a claim; empty text ends it. The caller holds the transaction."""
    if not text:
        database.execute("DELETE FROM drafts WHERE claim = ?", (claim,))
        return
    # A terminal can deliver half a character; losing the rest of the draft for it would be worse than a mark.
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    database.execute(
        "INSERT INTO drafts (claim, text) VALUES (?, ?)"
        " ON CONFLICT (claim) DO UPDATE SET text = excluded.text",
        (claim, whole),
    )
