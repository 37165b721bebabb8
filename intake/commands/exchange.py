"""`intake export`, `import`, `verify`: the claim file going out, coming in, and checked."""

import argparse
import json
from pathlib import Path

from intake.errors import ClaimFileError, UsageError
from intake.settings import LANGUAGES, ROLES, Settings
from intake.store.opening import open_store


def add_export(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """The flags of `intake export`."""
    parser = subparsers.add_parser(
        "export", help="write the claim file", description="Write the claim file into a folder."
    )
    parser.add_argument("claim", metavar="CLAIM")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--lang", choices=LANGUAGES, help="language of the documents (default: the talk's)")
    parser.add_argument(
        "--for", dest="reader", choices=ROLES, help="who reads it (default: the role that exports)"
    )
    parser.add_argument("--format", default="", metavar="json,md,html,mail", help="only these")
    parser.add_argument("--with-log", action="store_true", default=None)
    parser.add_argument("--with-words", action="store_true", default=None)
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
        help="check a claim file",
        description="Check the hash chain, the schema and the attachments.",
    )
    parser.add_argument("target", type=Path, metavar="DIR|FILE")
    parser.set_defaults(run=run_verify)
    return parser


def run_export(options: argparse.Namespace) -> int:
    """Write the claim file; the folder is printed."""
    from intake.conversation.opening import plan_for, replayed
    from intake.documents.folder import export

    settings = Settings.read(options.store, options.now)
    store = open_store(settings.store_url)
    try:
        state = replayed(plan_for(settings), store, options.claim)
        records = store.records(options.claim)
    finally:
        store.close()
    formats = [one.strip() for one in options.format.split(",") if one.strip()]
    export(
        state, records, options.out, language=options.lang or state.language, reader=options.reader or state.role, now=settings.now(), formats=formats,
        with_log=options.with_log, with_words=options.with_words,
    )  # fmt: skip
    print(options.out.absolute())
    return 0


def run_import(options: argparse.Namespace) -> int:
    """Each file becomes a claim of its own, its facts marked as imported."""
    from intake.claim.schema import read_claim
    from intake.conversation.bringing_in import bring_in

    settings = Settings.read(options.store, options.now)
    store = open_store(settings.store_url)
    try:
        for path in options.files:
            plain = _json(path)
            read_claim(plain, str(path))
            print(bring_in(settings, store, plain))
    finally:
        store.close()
    return 0


def _json(path: Path) -> dict[str, object]:
    try:
        plain = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError) as fault:
        raise ClaimFileError(
            "unreadable",
            f"the claim file cannot be read: {getattr(fault, 'strerror', None) or 'it is not JSON'}",
            str(path),
            "give a claim.json made by Intake",
        ) from None
    if not isinstance(plain, dict):
        raise ClaimFileError(
            "not_a_claim", "this is not a claim file", str(path), "give a claim.json made by Intake"
        )
    return plain


def run_verify(options: argparse.Namespace) -> int:
    """0: sound; 1: something was changed or is not as it must be."""
    target: Path = options.target
    if not target.exists():
        raise UsageError(
            "not_there",
            "there is no such file or folder",
            str(target),
            "name a claim folder, a claim.json or a log.jsonl",
        )
    claim = target / "claim.json" if target.is_dir() else target if target.suffix == ".json" else None
    log = target / "log.jsonl" if target.is_dir() else target if target.suffix == ".jsonl" else None
    faults: list[str] = []
    last = ""
    if log is not None and log.exists():
        last = _chain(log, faults)
    if claim is not None and claim.exists():
        _claim(claim, last, faults)
    elif log is None or not log.exists():
        raise UsageError(
            "nothing_to_verify",
            "there is neither claim.json nor log.jsonl here",
            str(target),
            "name the folder of an export",
        )
    for fault in faults:
        print(fault)
    print("verified" if not faults else f"{len(faults)} faults")
    return 1 if faults else 0


def _chain(path: Path, faults: list[str]) -> str:
    """Check the chain of a log; gives the last hash."""
    from intake.store.chain import first_touched
    from intake.store.record import Record

    try:
        records = [
            Record.from_line(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()
        ]
    except (OSError, ValueError, KeyError, TypeError) as fault:
        faults.append(f"{path.name}: a line cannot be read: {fault}")
        return ""
    touched = first_touched(records)
    if touched is not None:
        faults.append(
            f"{path.name}: record {touched.sequence} ({touched.kind}) was changed after it was written, or one before it is missing"
        )
    return records[-1].hash if records else ""


def _claim(path: Path, last: str, faults: list[str]) -> None:
    from intake.claim.schema import read_claim

    try:
        plain = _json(path)
        read_claim(plain, path.name)
    except ClaimFileError as fault:
        faults.append(str(fault))
        return
    record = plain.get("record")
    told = record.get("last_hash") if isinstance(record, dict) else ""
    if last and told != last:
        faults.append(f"{path.name}: its last hash is not that of the log beside it")
