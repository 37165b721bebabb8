"""`intake read`: what is understood of a text, without a claim; files give predictions as JSON lines."""

import argparse
import json
import sys
from collections.abc import Iterator
from datetime import datetime, tzinfo
from pathlib import Path

from intake.claim.fact import Status, Value
from intake.claim.moment import Moment
from intake.claim.money import Money
from intake.claim.reading import Asked, Ear, Heard, Option, Outcome
from intake.claim.zones import ZONES, currency_of, zone_of
from intake.errors import UsageError
from intake.settings import COUNTRIES, LANGUAGES, Settings

Json = dict[str, object]
KINDS = (
    "choice", "multi_choice", "yes_no", "money", "list_of_money", "date", "datetime", "duration", "integer", "percent", "text", "iban", "phone",
    "email", "enterprise_number", "country", "person", "file", "more",
)  # fmt: skip


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """The flags of `intake read`."""
    parser = subparsers.add_parser("read", help="what is understood of a text", description="What is understood of a text, without a claim.")
    parser.add_argument("text", nargs="?", default="", metavar="TEXT")
    parser.add_argument("--lang", choices=LANGUAGES)
    parser.add_argument("--kind", choices=KINDS, help="the kind of question (default: a narrative)")
    parser.add_argument("--region", choices=COUNTRIES, help="whose habits hold (default: the house's country)")
    parser.add_argument("--answers", type=Path, metavar="FILE.jsonl", help="typed answers; predictions go to stdout")
    parser.add_argument("--narratives", type=Path, metavar="FILE.jsonl", help="narratives; predictions go to stdout")
    parser.set_defaults(run=run)
    return parser


def run(options: argparse.Namespace) -> int:
    """Read one text, or a file of them."""
    settings = Settings.read(options.store, options.now)
    if options.answers:
        return _print(_answer(row, options.answers) for row in _rows(options.answers))
    if options.narratives:
        return _print(_narrative(row, options.narratives) for row in _rows(options.narratives))
    text = options.text if options.text != "-" else sys.stdin.read()
    if not text.strip():
        raise UsageError("no_text", "there is nothing to read", "read", "give a text, or - for standard input")
    language = options.lang or settings.profile.language or "en"
    region = options.region or settings.profile.country or ("GB" if language == "en" else "BE")
    zone = zone_of(ZONES[region])
    ear = Ear(language, region, settings.now().astimezone(zone))
    if options.kind:
        from intake.language.reading import read

        outcome = read(text, Asked("", options.kind, _yes_no_options(options.kind), currency_of(region), "any", "", options.kind not in ("choice", "yes_no")), ear)
        print(json.dumps(prediction(outcome, options.kind, zone), ensure_ascii=False))
        return 0
    print(json.dumps({"facts": _facts(text, ear, zone)}, ensure_ascii=False, indent=1))
    return 0


def _yes_no_options(kind: str) -> tuple[Option, ...]:
    return (Option("yes", (("en", "Yes"),)), Option("no", (("en", "No"),))) if kind == "choice" else ()


def _print(rows: Iterator[Json]) -> int:
    for row in rows:
        print(json.dumps(row, ensure_ascii=False))
    return 0


def _rows(path: Path) -> Iterator[Json]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as fault:
        raise UsageError("unreadable", f"the file cannot be read: {getattr(fault, 'strerror', None) or 'it is not UTF-8'}", str(path), "name a JSON Lines file") from None
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError:
            row = None
        if not isinstance(row, dict) or not isinstance(row.get("id"), str) or not isinstance(row.get("text"), str):
            raise UsageError("bad_line", "an object with id and text was expected", f"{path}:{number}", "write one JSON object a line")
        yield row


def _ear(row: Json, path: Path) -> tuple[Ear, tzinfo]:
    try:
        zone = zone_of(str(row.get("tz", "UTC")))
        now = datetime.fromisoformat(str(row["now"])).astimezone(zone)
        return Ear(str(row.get("lang", "en")), str(row.get("region", "BE")), now), zone
    except (KeyError, ValueError):
        raise UsageError("bad_line", f"now is missing or is no time in {row['id']}", str(path), "write now as 2026-11-16T09:30:00+01:00") from None


def _answer(row: Json, path: Path) -> Json:
    from intake.language.reading import read

    ear, zone = _ear(row, path)
    context = row.get("context")
    known = context if isinstance(context, dict) else {}
    kind = str(known.get("asked", row.get("kind", "text")))
    options = tuple(
        Option(str(one.get("code", "")), tuple((language, str(one[language])) for language in LANGUAGES if language in one))
        for one in known.get("choices", [])
        if isinstance(one, dict)
    )
    asked = Asked(
        str(known.get("field", "")), kind, options, str(known.get("currency", currency_of(ear.region))), str(known.get("expects", "any")),
        str(known.get("reporter", "")), kind not in ("choice", "yes_no"),
    )  # fmt: skip
    return {"id": row["id"], **prediction(read(str(row["text"]), asked, ear), kind, zone)}


def prediction(outcome: Outcome, kind: str, zone: tzinfo) -> Json:
    """An outcome as the corpus writes it."""
    match outcome.heard:
        case Heard.VALUE:
            return {"status": "value", "value": plain(outcome.reading.value, kind, zone), "exactness": str(outcome.reading.exactness)}
        case Heard.NONE:
            return {"status": "value", "value": [] if kind == "multi_choice" else None}
        case Heard.CONTROL:
            return {"status": "help" if outcome.control == "why" else "ambiguous", "control": outcome.control}
        case Heard.LATER if outcome.who:
            return {"status": "later", "who": outcome.who}
    found: Json = {"status": str(outcome.heard)}
    if outcome.readings:
        found["readings"] = [plain(one.value, kind, zone) for one in outcome.readings]
    if outcome.reason:
        found["reason"] = outcome.reason
    return found


def plain(value: Value, kind: str, zone: tzinfo) -> object:
    """A value in the corpus's canonical form."""
    if isinstance(value, Money):
        return value.plain()
    if isinstance(value, Moment):
        return value.plain(zone)
    if isinstance(value, tuple):
        return [plain(one, kind, zone) for one in value]
    if isinstance(value, bool):
        return "yes" if value else "no"
    if kind == "person" and isinstance(value, str):
        return {"name": value}
    return value


def _narrative(row: Json, path: Path) -> Json:
    ear, zone = _ear(row, path)
    return {"id": row["id"], "facts": _facts(str(row["text"]), ear, zone)}


def _facts(text: str, ear: Ear, zone: tzinfo) -> list[Json]:
    from intake.language.narrative.reading import read_narrative

    return [
        {"field": one.path, "value": plain(one.value, "", zone), "words": one.words, **({} if one.status is Status.VALUE else {"status": str(one.status)})}
        for one in read_narrative(text, ear)
    ]
