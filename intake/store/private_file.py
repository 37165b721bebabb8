"""The file of a store before any database looks at it: there, writable, and readable by its owner alone.

Stands alone because a claim holds bank accounts and names: its file is private from the instant it exists,
and the files that SQLite lays beside it (`-wal`, `-shm`) take their mode from it.
"""

import errno
import os
import stat
from pathlib import Path

from intake.errors import StoreError, system_reason
from intake.said import N_
from intake.store.sqlite_errors import full, read_only

OWNER_ALONE = 0o600
OWNERS_FOLDER = 0o700


def prepare(path: Path) -> None:
    """Make the file, empty, where it is not there yet, and the folders above it.

    Folders that were there keep their mode: they may hold more than the store. Raises StoreError where no
    file can be made, or the one that is there cannot be written.
    """
    try:
        _make_folder(path.parent)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, OWNER_ALONE))
    except OSError as fault:
        raise _unusable(path, fault) from fault
    # The files that SQLite lays beside the store need a folder that can be written too.
    if not os.access(path.parent, os.W_OK):
        raise read_only(str(path))


def make_private(path: Path) -> None:
    """Close a store, and the files beside it, to others. Only for a file that is known to be a store."""
    for file in (path, Path(f"{path}-wal"), Path(f"{path}-shm")):
        try:
            if stat.S_IMODE(file.stat().st_mode) & 0o077:
                file.chmod(OWNER_ALONE)
        except OSError:
            # Not there, or another's: whoever owns it decides who reads it.
            continue


def identity(path: Path) -> tuple[int, int] | None:
    """What tells this file from another of the same name; None when it is gone."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _make_folder(folder: Path) -> None:
    missing = [one for one in (folder, *folder.parents) if not one.is_dir()]
    for one in reversed(missing):
        # Another window may make the same folder at the same moment; a file in its place is still an error.
        one.mkdir(OWNERS_FOLDER, exist_ok=True)


def _unusable(path: Path, fault: OSError) -> StoreError:
    match fault:
        case IsADirectoryError():
            return StoreError(
                "store_is_folder",
                N_("this is a folder, not a store"),
                str(path),
                N_("name a file in it with --store"),
            )
        case NotADirectoryError() | FileExistsError():
            return StoreError(
                "store_cannot_open",
                N_("a file stands where a folder should"),
                str(path),
                N_("name another with --store"),
            )
        case _ if fault.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            return read_only(str(path))
        case _ if fault.errno in (errno.ENOSPC, errno.EDQUOT):
            return full(str(path))
    return StoreError(
        "store_cannot_open",
        N_("the store cannot be opened"),
        str(path),
        N_("the system says: %(reason)s"),
        reason=system_reason(fault),
    )
