"""`intake export`, `import`, `verify`: the claim file going out, coming in, and checked."""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from intake.commands.wording import command_translator
from intake.errors import ChainBroken, ClaimFileError, FlowError, UsageError, system_reason
from intake.said import N_, Said
from intake.settings import LANGUAGES, ROLES, Settings

if TYPE_CHECKING:
    from intake.flow.plan import Plan
    from intake.store.record import Record

LONGEST = 50_000_000  # bytes of a file that is read whole: a claim with a long story, not a disk image


def add_export(parser: argparse.ArgumentParser) -> None:
    """The flags of `intake export`."""
    parser.description = N_("Write the claim file into a folder.")
    parser.set_defaults(run=run_export)
    parser.add_argument("claim", metavar=N_("CLAIM"), help=N_("its number, as `intake list` tells it"))
    # Translators: in capitals, where the name of a folder is to be typed.
    parser.add_argument(
        "--out", type=Path, required=True, metavar=N_("DIR"), help=N_("the folder to write into")
    )
    parser.add_argument(
        "--lang", choices=LANGUAGES, help=N_("language of the documents (default: the talk's)")
    )
    parser.add_argument(
        "--for", dest="reader", choices=ROLES, help=N_("who reads it (default: the role that exports)")
    )
    parser.add_argument("--format", default="", metavar="json,md,html,mail", help=N_("only these"))
    parser.add_argument("--with-log", action="store_true", default=None, help=N_("the log goes along"))
    parser.add_argument(
        "--with-words",
        action="store_true",
        default=None,
        help=N_("the words that facts were read from go along"),
    )


def add_import(parser: argparse.ArgumentParser) -> None:
    """The flags of `intake import`."""
    parser.description = N_("Bring in a claim.json as a new claim.")
    parser.set_defaults(run=run_import)
    parser.add_argument(
        "files", nargs="+", type=Path, metavar=N_("FILE"), help=N_("a claim.json made by Intake")
    )


def add_verify(parser: argparse.ArgumentParser) -> None:
    """The flags of `intake verify`."""
    parser.description = N_("Check the hash chain, the schema, and that claim.json says what the log says.")
    parser.set_defaults(run=run_verify)
    parser.add_argument(
        "target",
        type=Path,
        # Translators: in capitals, where the name of a folder or of a file is to be typed.
        metavar=N_("DIR|FILE"),
        help=N_("the folder of an export, its claim.json or its log.jsonl"),
    )


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
        way_out = N_("name a claim folder, a claim.json or a log.jsonl")
        raise UsageError("not_there", N_("there is no such file or folder"), str(target), way_out)
    claim, log = _parts(target)
    faults: list[Said | ClaimFileError] = []
    records = None if log is None else _records(log, faults)
    if claim is not None:
        plain = _checked(claim, faults)
        if plain is not None and records is not None:
            faults += _against_the_log(plain, records, options)
        if plain is not None and log is None and target.is_dir() and _had_a_log(plain):
            faults.append(
                _of(
                    target / "log.jsonl", Said(N_("it is not there, and this claim file was written with it"))
                )
            )
    tr = command_translator(options.given)
    for fault in faults:
        print(fault.worded(tr.gettext))
    # Translators: the last line of `intake verify`: what was found in a claim file.
    found = tr.counted("%(n)s fault", "%(n)s faults", len(faults))
    print(found if faults else tr.gettext(_all_that_is_sound(claim, log)))
    return 1 if faults else 0


def _all_that_is_sound(claim: Path | None, log: Path | None) -> str:
    """The last line, when nothing was found: it says what was not there to be checked."""
    if log is None:
        # Translators: the last line of `intake verify`, when nothing was found; no log was there to check the claim file against.
        return N_("verified, without a log")
    if claim is None:
        # Translators: the last line of `intake verify`, when nothing was found; only the log was there.
        return N_("verified, without a claim.json")
    # Translators: the last line of `intake verify`, when nothing was found.
    return N_("verified")


def _had_a_log(plain: dict[str, object]) -> bool:
    """Whether its log was written with it: a handler's export has it, what goes to others legitimately has none."""
    record = plain.get("record")
    return isinstance(record, dict) and record.get("reader") == "handler"


def _parts(target: Path) -> tuple[Path | None, Path | None]:
    """The claim file and the log that a folder or a file stands for."""
    claim = target / "claim.json" if target.is_dir() else target if target.suffix == ".json" else None
    log = target / "log.jsonl" if target.is_dir() else target if target.suffix == ".jsonl" else None
    claim = claim if claim is not None and claim.is_file() else None
    log = log if log is not None and log.is_file() else None
    if claim is None and log is None:
        way_out = N_("name the folder of an export, its claim.json or its log.jsonl")
        raise UsageError("nothing_to_verify", N_("there is no claim file here"), str(target), way_out)
    return claim, log


def _json(path: Path) -> dict[str, object]:
    """A JSON object from a file. Raises ClaimFileError."""
    way_out = N_("give a claim.json made by Intake")
    try:
        if path.stat().st_size > LONGEST:
            raise ClaimFileError("too_long", N_("this is too long for a claim file"), str(path), way_out)
        plain = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError) as fault:
        reason = system_reason(fault) if isinstance(fault, OSError) else Said(N_("it is not JSON"))
        what = Said(N_("the claim file cannot be read: %(reason)s"), reason=reason)
        raise ClaimFileError("unreadable", what, str(path), way_out) from None
    if not isinstance(plain, dict) or "schema_version" not in plain:
        raise ClaimFileError("not_a_claim", N_("this is not a claim file"), str(path), way_out)
    return plain


def _checked(path: Path, faults: list[Said | ClaimFileError]) -> dict[str, object] | None:
    """The claim file, where it keeps to the schema."""
    from intake.claim.schema import read_claim

    try:
        plain = _json(path)
        read_claim(plain, path.name)
    except ClaimFileError as fault:
        faults.append(fault)
        return None
    return plain


def _records(path: Path, faults: list[Said | ClaimFileError]) -> "list[Record] | None":
    """The records of a log, where its chain is whole."""
    from intake.store.chain import first_touched
    from intake.store.record import Record

    records = []
    try:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            try:
                records.append(Record.from_line(line))
            except ChainBroken:
                faults.append(
                    _of(path, Said(N_("line %(number)s is not a record as it was written"), number=number))
                )
                return None
    except (OSError, UnicodeDecodeError):
        faults.append(_of(path, Said(N_("it cannot be read as text"))))
        return None
    touched = first_touched(records)
    if touched is not None:
        what = Said(
            # Translators: "kind" is the code of what was recorded, such as answer_given.
            N_("record %(number)s (%(kind)s) was changed after it was written, or one before it is missing"),
            number=touched.sequence,
            kind=touched.kind,
        )
        faults.append(_of(path, what))
        return None
    if not records:
        faults.append(_of(path, Said(N_("it is empty"))))
        return None
    return records


def _of(path: Path, what: Said) -> Said:
    return Said(N_("%(where)s: %(what)s"), where=path.name, what=what)


def _against_the_log(
    plain: dict[str, object], records: "list[Record]", options: argparse.Namespace
) -> Iterator[Said]:
    from intake.documents.agreement import disagreements

    for difference in disagreements(plain, records, _plan(options)):
        yield Said(N_("%(where)s: %(what)s"), where="claim.json", what=difference)


def _plan(options: argparse.Namespace) -> "Plan | None":
    """The flow at hand; a log can be checked without one."""
    from intake.conversation.opening import plan_for

    try:
        return plan_for(Settings.read(options.store, options.now))
    except FlowError:
        return None
