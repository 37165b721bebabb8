"""Which files make a claim folder, written whole or not at all: an interrupted export leaves the old files as they were."""

import contextlib
import os
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from intake.dialogue.state import State
from intake.documents.claim_html import claim_html
from intake.documents.claim_json import claim_json
from intake.documents.claim_markdown import actions_markdown, claim_markdown
from intake.documents.reader import Reader
from intake.documents.sealed import Sealed
from intake.documents.short_notice import short_notice
from intake.documents.view import claim_view
from intake.errors import ExportError, UsageError

FORMATS = ("json", "md", "html", "mail")
LATER = ("pdf", "ics", "letters")


def export(
    state: State, records: Sequence[Sealed], out: Path, *, language: str, reader: str, now: datetime, formats: Sequence[str] = (),
    with_log: bool | None = None, with_words: bool | None = None,
) -> tuple[Path, ...]:  # fmt: skip
    """Write the claim file straight into `out`; the paths written are given back.

    Raises ExportError, UsageError.
    """
    for name in formats:
        if name in LATER:
            raise UsageError(
                "format_later", f"{name} is not made by this version", "--format", f"use {', '.join(FORMATS)}"
            )
        if name not in FORMATS:
            raise UsageError(
                "unknown_format", f"there is no format {name!r}", "--format", f"use {', '.join(FORMATS)}"
            )
    files = rendered(state, records, language, reader, now, tuple(formats) or FORMATS, with_log, with_words)
    return written(out, files)


def rendered(
    state: State,
    records: Sequence[Sealed],
    language: str,
    reader: str,
    now: datetime,
    formats: Sequence[str],
    with_log: bool | None,
    with_words: bool | None,
) -> dict[str, bytes]:
    """Every file by its name, as bytes: the same claim and clock give the same."""
    import rfc8785

    who = Reader.of(reader, with_log, with_words)
    view = claim_view(state, records, language, reader, now, with_words)
    files: dict[str, bytes] = {}
    if "json" in formats:
        plain = claim_json(
            state,
            records,
            reader=reader,
            now=now,
            language=language,
            with_words=with_words,
            with_log=with_log,
        )
        files["claim.json"] = rfc8785.dumps(plain) + b"\n"  # type: ignore[arg-type]  # plain JSON
    if "md" in formats:
        files["claim.md"] = claim_markdown(view).encode()
        files["actions.md"] = actions_markdown(view).encode()
    if "html" in formats:
        files["claim.html"] = claim_html(view).encode()
    if "mail" in formats:
        files["short-notice.txt"] = short_notice(state, language, reader, now).encode()
    if who.with_log:
        files["log.jsonl"] = "".join(record.to_line().rstrip("\n") + "\n" for record in records).encode()
    return files


def written(out: Path, files: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Write each file beside its place first, then put all of them there.

    Raises ExportError; the old files are whole then.
    """
    new: list[tuple[Path, Path]] = []
    try:
        out.mkdir(parents=True, exist_ok=True)
        for name, body in files.items():
            beside = out / f".{name}.new"
            new.append((beside, out / name))
            with beside.open("wb") as file:
                file.write(body)
                file.flush()
                os.fsync(file.fileno())
        for beside, target in new:
            beside.replace(target)
        if "log.jsonl" not in files:
            with contextlib.suppress(FileNotFoundError):
                (out / "log.jsonl").unlink()  # an older export's log does not belong to this reader's folder
    except OSError as fault:
        for beside, _ in new:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)
        raise ExportError(
            "not_written",
            f"the claim file cannot be written: {fault.strerror or fault}",
            str(out),
            "name another folder, or make room",
        ) from None
    return tuple(target for _, target in new)
