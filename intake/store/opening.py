"""A URL becomes a store: the only place that knows which stores there are.

Stands alone so that nobody else imports a database, and a store that is not used costs nothing.
"""

from pathlib import Path

from intake.errors import StoreError, UsageError
from intake.said import N_
from intake.store.contract import Store

_SQLITE = "sqlite:///"


def open_store(url: str) -> Store:
    """Open `sqlite:///relative`, `sqlite:////absolute` or `sqlite:///C:/absolute`.

    The file is made when it is not there. Raises UsageError for a URL that names no store, StoreError where
    the store cannot be used.
    """
    path = file_of(url)

    from intake.store.sqlite import SqliteStore

    return SqliteStore(path)


def file_of(url: str) -> Path:
    """The file that a `sqlite:///` URL names, absolute; nothing in the name is decoded."""
    scheme = url.partition("://")[0] if "://" in url else ""
    if scheme in ("postgresql", "postgres"):
        # A URL of a server may carry a password: it is not repeated.
        raise StoreError(
            "store_not_built_in",
            N_("a desk shared through PostgreSQL is not built in yet: it comes with the team desk"),
            f"{scheme}://",
            N_("leave --store out, or name a file: sqlite:///claims.db"),
        )
    if scheme != "sqlite":
        raise UsageError(
            "store_url",
            N_("this is not the address of a store"),
            f"{scheme}://" if scheme else url,
            N_("write sqlite:///claims.db, or sqlite:////home/me/claims.db"),
        )
    if not url.startswith(_SQLITE):
        raise UsageError(
            "store_url",
            N_("a store is a file on this machine: three slashes"),
            url,
            N_("write sqlite:///claims.db"),
        )
    name = url.removeprefix(_SQLITE)
    if not name or name == ":memory:" or "\0" in name:
        raise UsageError(
            "store_url",
            N_("this names no file, and a claim must be kept in one"),
            repr(url),
            N_("write sqlite:///claims.db"),
        )
    return Path(name).expanduser().absolute()
