"""Every error that may reach a person, in one tree.

An exception here means that something outside the conversation is broken: a file, a flow, a store. What a person types never
raises. Each error says what is wrong, where, and the way out; `cli.py` alone turns it into one line on stderr. It is raised in
English, by rooms that know no language, and laid out in the language of the person by whoever shows it.

    IntakeError
    ├── UsageError          a flag or an argument that cannot be used
    ├── FlowError           a flow that does not load
    ├── CaseError           a case file that cannot be run
    ├── ClaimFileError      a claim file that cannot be read
    ├── CatalogError        words that are missing or broken
    ├── ExportError         a folder that cannot be written
    └── StoreError          the store cannot be used
        ├── StoreBusy       another window writes to it at this moment
        ├── StoreMovedOn    another window went on with this claim; nothing was written
        ├── ClaimUnknown    no such claim in this store
        └── ChainBroken     a record was changed after it was written
"""

import errno
from typing import TYPE_CHECKING

from intake.said import N_, Said, Translate, one_line

if TYPE_CHECKING:
    from pathlib import Path


class IntakeError(Exception):
    """One sentence for a person: what is wrong, where, and what to do.

    `what` and `way_out` are templates marked with `N_`, and `parts` stands in their gaps. `where` is a name (a file, a flag), or a
    `Said` where words belong to it. `code` is stable and language-free; `exit_code` is what the process ends with (2: wrong usage
    or unreadable input).
    """

    exit_code = 2

    def __init__(self, code: str, what: str, where: str = "", way_out: str = "", /, **parts: object) -> None:
        """Keep the parts apart, so that a face can lay them out in its own way."""
        self.code, self.where = code, where
        self.what, self.way_out = Said(what, **parts), Said(way_out, **parts)
        super().__init__(self.what)

    def __str__(self) -> str:
        """The whole sentence in English, on one line."""
        return self.worded(str)

    def worded(self, translate: Translate) -> str:
        """The whole sentence in the language of these words, on one line."""
        joined = _JOINED[bool(self.where), bool(self.way_out)]
        parts = {"where": self.where, "what": self.what, "way_out": self.way_out}
        return one_line(Said(joined, **parts).worded(translate))


# Translators: what the system says of a file or folder; it stands after a colon, so it begins in lower case.
_REASONS = {
    errno.ENOENT: N_("there is no such file or folder"),
    errno.EACCES: N_("you do not have permission for it"),
    errno.EPERM: N_("you do not have permission for it"),
    errno.EEXIST: N_("something with that name is already there"),
    errno.EISDIR: N_("it is a folder"),
    errno.ENOTDIR: N_("a part of its path is a file"),
    errno.ENOSPC: N_("the disk is full"),
    errno.EROFS: N_("it is on a disk that can only be read"),
    errno.ENAMETOOLONG: N_("its name is too long"),
}


def system_reason(fault: OSError) -> Said:
    """Why the system did not do it, in words that can be translated; the system's own words for what is rare."""
    return Said(_REASONS.get(fault.errno or 0) or fault.strerror or type(fault).__name__)


def text_reason(fault: OSError | ValueError) -> Said:
    """Why a file could not be read as text: what the system says, or what is in it."""
    # Translators: what is wrong with a file; it stands after a colon, so it begins in lower case.
    return system_reason(fault) if isinstance(fault, OSError) else Said(N_("it is not UTF-8 text"))


# How the parts of an error are put together, by whether it says where and whether it says the way out.
_JOINED = {
    (False, False): "%(what)s",
    # Translators: an error; "where" is a file, a flag or a claim. Mind the space before a colon in your language.
    (True, False): N_("%(where)s: %(what)s"),
    # Translators: an error and what to do about it. Mind the space before a semicolon in your language.
    (False, True): N_("%(what)s; %(way_out)s"),
    # Translators: where something is wrong (a file, a flag, a claim), what is wrong there, and what to do about it.
    (True, True): N_("%(where)s: %(what)s; %(way_out)s"),
}


class UsageError(IntakeError):
    """A flag or an argument that cannot be used."""


class FlowError(IntakeError):
    """A flow that does not load."""


class CaseError(IntakeError):
    """A case file that cannot be run."""


class ClaimFileError(IntakeError):
    """A claim file that cannot be read."""


class CatalogError(IntakeError):
    """Words that are missing or broken."""


class ExportError(IntakeError):
    """A folder that cannot be written."""


class StoreError(IntakeError):
    """The store cannot be used."""


class StoreBusy(StoreError):
    """Another window writes to the store at this moment."""


class StoreMovedOn(StoreError):
    """Another window went on with this claim; nothing was written."""


class ClaimUnknown(StoreError):
    """There is no such claim in this store."""


class ChainBroken(StoreError):
    """A record was changed after it was written."""


def broken(fault: BaseException, folder: "Path") -> Said:
    """Something is wrong with Intake itself: one sentence for the person; the rest goes into a file in `folder` that can be sent."""
    import traceback

    kind = type(fault).__name__
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        report = folder / "last-fault.txt"
        report.write_text("".join(traceback.format_exception(fault)), encoding="utf-8")
        report.chmod(0o600)
    except Exception:  # noqa: BLE001  (a report that cannot be written must not hide the first fault)
        # Translators: "kind" is the English name of a fault in the program, for whoever repairs it.
        return Said(
            N_("something went wrong inside Intake (%(kind)s); what was acknowledged is kept"), kind=kind
        )
    return Said(
        # Translators: "kind" is the English name of a fault in the program; "report" is a file that can be sent to whoever repairs it.
        N_(
            "something went wrong inside Intake (%(kind)s); what was acknowledged is kept; the details are in %(report)s"
        ),
        kind=kind,
        report=report,
    )
