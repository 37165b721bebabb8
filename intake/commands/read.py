"""`intake read`: what is understood of a text, without a claim; files give predictions as JSON lines."""

import argparse
import json
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from intake.claim.fact import Value
from intake.claim.moment import Moment
from intake.claim.money import Money
from intake.claim.reading import Asked, Ear, Heard, Option, Outcome
from intake.errors import UsageError, text_reason
from intake.said import N_
from intake.settings import Settings

KINDS = (
    "choice", "multi_choice", "yes_no", "money", "list_of_money", "date", "datetime", "duration", "integer", "percent", "text", "iban", "phone",
    "email", "enterprise_number", "country", "person", "file", "more",
)  # fmt: skip
LANGUAGES = ("fr", "nl", "en")
HOME = {"fr": ("BE", "Europe/Brussels"), "nl": ("BE", "Europe/Brussels"), "en": ("GB", "Europe/London")}
HAPPENS = ("money", "choice", "multi_choice", "yes_no", "integer", "percent", "list_of_money", "text")
"""Kinds in which "no" and "none" are values of their own, not a known absence."""
CONTROL_STATUS = {"go_on": "skip", "finish": "skip", "undo": "back"}
"""A control word that no question is asked about is told by its nearest status; any other is no answer, as an open question back is."""


def add_parser(parser: argparse.ArgumentParser) -> None:
    """The flags of `intake read`."""
    parser.description = N_("What is understood of a text, without a claim.")
    parser.set_defaults(run=run)
    # Translators: in capitals, where words are to be typed.
    text = N_("TEXT")
    parser.add_argument("text", nargs="?", metavar=text, help=N_("the words as somebody would type them"))
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help=N_("language of the talk"))
    parser.add_argument(
        "--kind", choices=KINDS, help=N_("the kind of question; without it TEXT is read as a narrative")
    )
    parser.add_argument(
        "--region", choices=("BE", "NL", "LU", "FR", "GB"), help=N_("whose habits hold for dates and amounts")
    )
    # Translators: in capitals, where the name of a file of JSON lines is to be typed.
    lines = N_("FILE.jsonl")
    parser.add_argument(
        "--answers", type=Path, metavar=lines, help=N_("typed answers, one JSON object a line")
    )
    parser.add_argument(
        "--narratives", type=Path, metavar=lines, help=N_("narratives, one JSON object a line")
    )


def run(arguments: argparse.Namespace) -> int:
    """0: read; a question back is an outcome like any other."""
    if arguments.answers:
        for line in _lines(arguments.answers):
            print(json.dumps(prediction(line, arguments.answers), ensure_ascii=False))
        return 0
    if arguments.narratives:
        for line in _lines(arguments.narratives):
            print(json.dumps(_narrative(line, arguments.narratives), ensure_ascii=False))
        return 0
    if not arguments.text:
        raise UsageError(
            "nothing_to_read",
            N_("there is no text to read"),
            "",
            N_("give TEXT, --answers FILE or --narratives FILE"),
        )
    region, zone_name = HOME[arguments.lang]
    now = Settings.read(arguments.store, arguments.now).now().astimezone(ZoneInfo(zone_name))
    ear = Ear(arguments.lang, arguments.region or region, now)
    if arguments.kind is None:
        print(json.dumps({"facts": _facts(arguments.text, ear)}, ensure_ascii=False))
        return 0
    from intake.language.reading import read

    asked = Asked(
        "",
        arguments.kind,
        currency="GBP" if ear.region == "GB" else "EUR",
        can_be_none=arguments.kind not in HAPPENS,
    )
    print(
        json.dumps(
            plain(read(arguments.text, asked, ear), arguments.kind, ZoneInfo(zone_name)), ensure_ascii=False
        )
    )
    return 0


def _lines(path: Path) -> list[dict[str, Any]]:
    """The objects of a JSON Lines file. Raises UsageError naming the line that is none."""
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise UsageError(
            "unreadable_file",
            N_("cannot be read: %(reason)s"),
            str(path),
            N_("name a JSON Lines file"),
            reason=text_reason(problem),
        ) from problem
    rows = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as problem:
            raise UsageError(
                "not_json",
                N_("this line is not JSON"),
                f"{path}:{number}",
                N_("write one JSON object a line"),
            ) from problem
        if not isinstance(row, dict) or not isinstance(row.get("text"), str) or "id" not in row:
            raise UsageError(
                "not_an_item",
                N_("this line is not an object with an id and a text"),
                f"{path}:{number}",
                N_("see `intake read --help`"),
            )
        rows.append(row)
    return rows


def _ear(row: dict[str, Any], path: Path) -> tuple[Ear, tzinfo]:
    try:
        zone = ZoneInfo(str(row.get("tz", "UTC")))
        now = datetime.fromisoformat(str(row["now"])).astimezone(zone)
    except (KeyError, ValueError, ZoneInfoNotFoundError) as problem:
        raise UsageError(
            "no_clock",
            N_("item %(item)s needs `now` with an offset and a known `tz`"),
            str(path),
            N_("write them as ISO 8601 and IANA name"),
            item=row.get("id"),
        ) from problem
    return Ear(str(row.get("lang", "en")), str(row.get("region", "BE")), now), zone


def prediction(row: dict[str, Any], path: Path) -> dict[str, object]:
    """One typed answer with its context -> what was made of it."""
    from intake.language.reading import read

    context = row.get("context") or {}
    kind = str(context.get("asked") or row.get("kind"))
    if kind not in KINDS:
        raise UsageError(
            "unknown_kind",
            N_("item %(item)s has a kind that is not read: %(kind)s"),
            str(path),
            N_("use one of %(known)s"),
            item=row["id"],
            kind=kind,
            known=", ".join(KINDS),
        )
    options = tuple(
        Option(str(one["code"]), tuple((name, str(one[name])) for name in LANGUAGES if one.get(name)))
        for one in context.get("choices") or ()
    )
    ear, zone = _ear(row, path)
    asked = Asked(
        str(context.get("field", "")), kind, options, str(context.get("currency", "")), str(context.get("expects", "any")), str(context.get("reporter", "")),
        can_be_none=kind not in HAPPENS,
    )  # fmt: skip
    return {"id": row["id"], **plain(read(row["text"], asked, ear), kind, zone)}


def plain(outcome: Outcome, kind: str, zone: tzinfo) -> dict[str, object]:
    """An outcome as a prediction line: `status`, and what belongs to it."""
    match outcome.heard:
        case Heard.VALUE:
            return {
                "status": "value",
                "value": plain_reading(outcome.reading.value, kind, zone),
                "exactness": outcome.reading.exactness.value,
            }
        case Heard.NONE:
            return {"status": "value", "value": [] if kind == "multi_choice" else None}
        case Heard.AMBIGUOUS | Heard.INVALID:
            readings = [plain_reading(one.value, kind, zone) for one in outcome.readings]
            asked: dict[str, object] = {"status": outcome.heard.value, "readings": readings}
            return {**asked, "reason": outcome.reason} if outcome.reason else asked
        case Heard.LATER:
            return {"status": "later", "who": outcome.who} if outcome.who else {"status": "later"}
        case Heard.CONTROL if outcome.control == "why":
            return {"status": "help"}
        case Heard.CONTROL:
            status = CONTROL_STATUS.get(outcome.control, "ambiguous")
            return {"status": status, "control": outcome.control, "argument": outcome.argument}
    return {"status": outcome.heard.value}


def plain_reading(value: Value, kind: str, zone: tzinfo) -> object:
    """A value as JSON, moments with the offset of the zone."""
    if isinstance(value, Money):
        return value.plain()
    if isinstance(value, Moment):
        return value.plain(zone)
    if isinstance(value, tuple):
        return [plain_reading(one, kind, zone) for one in value]
    if isinstance(value, bool):
        return "yes" if value else "no"
    return {"name": value} if kind == "person" else value


def _facts(text: str, ear: Ear) -> list[dict[str, object]]:
    from intake.language.narrative.reading import read_narrative

    zone = ear.now.tzinfo or UTC
    facts: list[dict[str, object]] = []
    for found in read_narrative(text, ear):
        fact: dict[str, object] = {
            "field": found.path,
            "value": plain_reading(found.value, "", zone),
            "words": found.words,
        }
        if found.status != "value":
            fact["status"] = str(found.status)
        facts.append(fact)
    return facts


def _narrative(row: dict[str, Any], path: Path) -> dict[str, object]:
    ear, _ = _ear(row, path)
    return {"id": row["id"], "facts": _facts(row["text"], ear)}
