"""Every error that may reach a person, in one tree.

An exception here means that something outside the conversation is broken: a file, a flow, a store. What a person types never
raises. Each error says what is wrong, where, and the way out; `cli.py` alone turns it into one line on stderr.

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

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class IntakeError(Exception):
    """One sentence for a person: what is wrong, where, and what to do.

    `code` is stable and language-free; `exit_code` is what the process ends with (2: wrong usage or unreadable input).
    """

    exit_code = 2

    def __init__(self, code: str, what: str, where: str = "", way_out: str = "") -> None:
        """Keep the parts apart, so that a face can lay them out in its own way."""
        super().__init__(what)
        self.code, self.what, self.where, self.way_out = code, what, where, way_out

    def __str__(self) -> str:
        """The whole sentence, on one line."""
        head = f"{self.where}: {self.what}" if self.where else self.what
        return " ".join((f"{head}; {self.way_out}" if self.way_out else head).split())


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


def broken(fault: BaseException, folder: "Path") -> str:
    """Something is wrong with Intake itself: one sentence for the person; the rest goes into a file in `folder` that can be sent."""
    import traceback

    where = ""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        report = folder / "last-fault.txt"
        report.write_text("".join(traceback.format_exception(fault)), encoding="utf-8")
        report.chmod(0o600)
        where = f"; the details are in {report}"
    except Exception:  # noqa: BLE001  (a report that cannot be written must not hide the first fault)
        where = ""
    return (
        f"something went wrong inside Intake ({type(fault).__name__}); what was acknowledged is kept{where}"
    )
