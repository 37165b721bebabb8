"""Which files make a claim folder, written whole or not at all: an interrupted export leaves the old files as they were."""

import contextlib
import os
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from intake.dialogue.state import State
from intake.documents.claim_html import claim_html
from intake.documents.claim_json import claim_bytes, claim_json
from intake.documents.claim_markdown import actions_markdown, claim_markdown
from intake.documents.reader import Reader
from intake.documents.sealed import Sealed
from intake.documents.short_notice import short_notice
from intake.documents.view import claim_view
from intake.errors import ExportError, UsageError, system_reason
from intake.said import N_

FORMATS: Final = ("json", "md", "html", "mail")
LATER: Final = ("pdf", "ics", "letters")
LOG: Final = "log.jsonl"


def export(
    state: State,
    records: Sequence[Sealed],
    out: Path,
    *,
    language: str,
    reader: str,
    now: datetime,
    formats: Sequence[str] = (),
    with_log: bool | None = None,
    with_words: bool | None = None,
) -> tuple[Path, ...]:
    """Write the claim file straight into `out`, every format unless some are named; gives the paths written.

    Raises ExportError where the folder cannot be written, UsageError for a format, reader or language that is
    not known.
    """
    for name in formats:
        if name in LATER:
            what = N_("%(name)s files are not made yet: they come with a later version")
            raise UsageError(
                "format_later", what, "--format", N_("use %(known)s"), name=name, known=", ".join(FORMATS)
            )
        if name not in FORMATS:
            raise UsageError(
                "unknown_format",
                N_("there is no format %(name)s"),
                "--format",
                N_("use %(known)s"),
                name=repr(name),
                known=", ".join(FORMATS),
            )
    files = rendered(state, records, language, reader, now, tuple(formats) or FORMATS, with_log, with_words)
    return written(out, files)


def rendered(
    state: State,
    records: Sequence[Sealed],
    language: str,
    reader: str,
    now: datetime,
    formats: Sequence[str] = FORMATS,
    with_log: bool | None = None,
    with_words: bool | None = None,
) -> dict[str, bytes]:
    """Every file by its name, as bytes: the same claim and clock give the same."""
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
        files["claim.json"] = claim_bytes(plain)
    if "md" in formats:
        files["claim.md"] = claim_markdown(view).encode()
        files["actions.md"] = actions_markdown(view).encode()
    if "html" in formats:
        files["claim.html"] = claim_html(view).encode()
    if "mail" in formats:
        files["short-notice.txt"] = short_notice(state, language, reader, now).encode()
    if who.with_log:
        files[LOG] = "".join(record.to_line() + "\n" for record in records).encode()
    return files


def written(out: Path, files: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Put all files in their place, or none. Raises ExportError; the old files are whole then.

    Each is first written beside its place; then all are put there, and if that is interrupted, what was there
    before is put back. A log of an earlier export goes, unless a new one takes its place: it is not for this
    reader, and no longer the log of this claim file.
    """
    places = {out / name: body for name, body in files.items()}
    try:
        out.mkdir(parents=True, exist_ok=True)
        _lay_beside(places)
        _put_in_place(out, list(places))
    except OSError as fault:
        raise ExportError(
            "not_written",
            N_("the claim file cannot be written: %(reason)s"),
            str(out),
            N_("name another folder, or make room"),
            reason=system_reason(fault),
        ) from None
    finally:
        for place in places:
            with contextlib.suppress(OSError):
                _new(place).unlink(missing_ok=True)
    return tuple(places)


def _new(place: Path) -> Path:
    return place.with_name(f".{place.name}.new")


def _lay_beside(places: Mapping[Path, bytes]) -> None:
    for place, body in places.items():
        with _new(place).open("wb") as file:
            file.write(body)
            file.flush()
            os.fsync(file.fileno())


def _put_in_place(out: Path, places: list[Path]) -> None:
    """Each file takes its place at once; if one cannot, what was there before is put back."""
    log = out / LOG
    before = {place: place.read_bytes() for place in (*places, log) if place.exists()}
    try:
        for place in places:
            _new(place).replace(place)
        if log not in places:
            log.unlink(missing_ok=True)
    except BaseException:
        for place in places:
            if place not in before:
                place.unlink(missing_ok=True)
        _lay_beside(before)
        for place in before:
            _new(place).replace(place)
        raise
