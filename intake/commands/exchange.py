"""`intake export`, `import`, `verify`: the claim file going out, coming in, and checked."""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from intake.errors import ChainBroken, ClaimFileError, FlowError, StoreError, UsageError
from intake.settings import LANGUAGES, ROLES, Settings

if TYPE_CHECKING:
    from intake.flow.plan import Plan
    from intake.store.record import Record

LONGEST = 50_000_000  # bytes of a file that is read whole: a claim with a long story, not a disk image


def add_export(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """The flags of `intake export`."""
    parser = subparsers.add_parser(
        "export", help="write the claim file into a folder", description="Write the claim file into a folder."
    )
    parser.add_argument("claim", metavar="CLAIM")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--lang", choices=LANGUAGES, help="language of the documents (default: the talk's)")
    parser.add_argument(
        "--for", dest="reader", choices=ROLES, help="who reads it (default: the role that exports)"
    )
    parser.add_argument("--format", default="", metavar="json,md,html,mail", help="only these")
    parser.add_argument("--with-log", action="store_true", default=None, help="the log goes along")
    parser.add_argument(
        "--with-words", action="store_true", default=None, help="the words that facts were read from go along"
    )
    parser.set_defaults(run=run_export)
    return parser


def add_import(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """The flags of `intake import`."""
    parser = subparsers.add_parser(
        "import", help="bring in a claim.json", description="Bring in a claim.json as a new claim."
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.set_defaults(run=run_import)
    return parser


def add_verify(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """The flags of `intake verify`."""
    parser = subparsers.add_parser(
        "verify",
        help="check a claim file: the chain, the schema, and that they agree",
        description="Check the hash chain, the schema, and that claim.json says what the log says.",
    )
    parser.add_argument("target", type=Path, metavar="DIR|FILE")
    parser.set_defaults(run=run_verify)
    return parser


def run_export(options: argparse.Namespace) -> int:
    """Write the claim file; the folder is printed."""
    from intake.conversation.opening import plan_for, replayed
    from intake.documents.folder import export
    from intake.store.opening import open_store

    settings = Settings.read(options.store, options.now)
    store = open_store(settings.store_url)
    try:
        state = replayed(plan_for(settings), store, options.claim)
        records = store.records(options.claim)
    finally:
        store.close()
    export(
        state,
        records,
        options.out,
        language=options.lang or state.language,
        reader=options.reader or state.role,
        now=settings.now(),
        formats=[one.strip() for one in options.format.split(",") if one.strip()],
        with_log=options.with_log,
        with_words=options.with_words,
    )
    print(options.out.absolute())
    return 0


def run_import(options: argparse.Namespace) -> int:
    """Each file becomes a claim of its own, its facts marked as imported; the ids are printed.

    Every file is checked before the first is brought in.
    """
    from intake.claim.schema import read_claim
    from intake.conversation.bringing_in import bring_in
    from intake.store.opening import open_store

    plains = []
    for path in options.files:
        plain = _json(path)
        read_claim(plain, str(path))
        plains.append(plain)
    settings = Settings.read(options.store, options.now)
    store = open_store(settings.store_url)
    try:
        for plain in plains:
            print(bring_in(settings, store, plain))
    finally:
        store.close()
    return 0


# ---------------------------------------------------------------- verify


def run_verify(options: argparse.Namespace) -> int:
    """0: sound; 1: something was changed or is not as it must be. Each fault is one line."""
    target: Path = options.target
    if not target.exists():
        way_out = "name a claim folder, a claim.json or a log.jsonl"
        raise UsageError("not_there", "there is no such file or folder", str(target), way_out)
    claim, log = _parts(target)
    faults: list[str] = []
    records = None if log is None else _records(log, faults)
    if claim is not None:
        plain = _checked(claim, faults)
        if plain is not None and records is not None:
            faults += _against_the_log(plain, records, options)
    for fault in faults:
        print(fault)
    print("verified" if not faults else f"{len(faults)} faults" if len(faults) > 1 else "1 fault")
    return 1 if faults else 0


def _parts(target: Path) -> tuple[Path | None, Path | None]:
    """The claim file and the log that a folder or a file stands for."""
    claim = target / "claim.json" if target.is_dir() else target if target.suffix == ".json" else None
    log = target / "log.jsonl" if target.is_dir() else target if target.suffix == ".jsonl" else None
    claim = claim if claim is not None and claim.is_file() else None
    log = log if log is not None and log.is_file() else None
    if claim is None and log is None:
        way_out = "name the folder of an export, its claim.json or its log.jsonl"
        raise UsageError("nothing_to_verify", "there is no claim file here", str(target), way_out)
    return claim, log


def _json(path: Path) -> dict[str, object]:
    """A JSON object from a file. Raises ClaimFileError."""
    way_out = "give a claim.json made by Intake"
    try:
        if path.stat().st_size > LONGEST:
            raise ClaimFileError("too_long", "this is too long for a claim file", str(path), way_out)
        plain = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError) as fault:
        reason = getattr(fault, "strerror", None) or "it is not JSON"
        what = f"the claim file cannot be read: {reason}"
        raise ClaimFileError("unreadable", what, str(path), way_out) from None
    if not isinstance(plain, dict) or "schema_version" not in plain:
        raise ClaimFileError("not_a_claim", "this is not a claim file", str(path), way_out)
    return plain


def _checked(path: Path, faults: list[str]) -> dict[str, object] | None:
    """The claim file, where it keeps to the schema."""
    from intake.claim.schema import read_claim

    try:
        plain = _json(path)
        read_claim(plain, path.name)
    except ClaimFileError as fault:
        faults.append(str(fault))
        return None
    return plain


def _records(path: Path, faults: list[str]) -> "list[Record] | None":
    """The records of a log, where its chain is whole."""
    from intake.store.chain import first_touched
    from intake.store.record import Record

    records = []
    try:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            try:
                records.append(Record.from_line(line))
            except ChainBroken:
                faults.append(f"{path.name}: line {number} is not a record as it was written")
                return None
    except (OSError, UnicodeDecodeError):
        faults.append(f"{path.name}: it cannot be read as text")
        return None
    try:
        touched = first_touched(records)
    except StoreError as fault:
        faults.append(f"{path.name}: {fault}")
        return None
    if touched is not None:
        faults.append(
            f"{path.name}: record {touched.sequence} ({touched.kind}) was changed after it was written, or one "
            f"before it is missing"
        )
        return None
    if not records:
        faults.append(f"{path.name}: it is empty")
        return None
    return records


def _against_the_log(
    plain: dict[str, object], records: "list[Record]", options: argparse.Namespace
) -> Iterator[str]:
    from intake.documents.agreement import disagreements

    for difference in disagreements(plain, records, _plan(options)):
        yield f"claim.json: {difference}"


def _plan(options: argparse.Namespace) -> "Plan | None":
    """The flow at hand; a log can be checked without one."""
    from intake.conversation.opening import plan_for

    try:
        return plan_for(Settings.read(options.store, options.now))
    except FlowError:
        return None
