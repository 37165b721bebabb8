"""What was heard of a typed text, on one line, so that a table of answers reads like a page of a phrase book."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from _pytest.mark.structures import ParameterSet

from intake.claim.fact import Exactness, Value
from intake.claim.moment import Moment
from intake.claim.money import Money
from intake.claim.reading import Asked, Ear, Heard, Option
from intake.language.reading import read

ZONES = {
    "BE": "Europe/Brussels",
    "NL": "Europe/Amsterdam",
    "LU": "Europe/Luxembourg",
    "FR": "Europe/Paris",
    "GB": "Europe/London",
}
THURSDAY = "2026-11-19T10:15"
"""The morning on which everything below is typed, unless a row names another."""

NOT_ABSENT = ("money", "list_of_money", "choice", "multi_choice", "yes_no", "integer", "percent", "text")


def ear(place: str = "fr_BE", now: str = THURSDAY) -> Ear:
    """Who listens: language and region, and the moment on the clock of that region."""
    language, region = place.split("_")
    return Ear(language, region, datetime.fromisoformat(now).replace(tzinfo=ZoneInfo(ZONES[region])))


def options(*labels: str) -> tuple[Option, ...]:
    """`code: English label`, in the order shown."""
    split = (label.split(": ") for label in labels)
    return tuple(Option(code, (("en", english),)) for code, english in split)


def asked(kind: str, choices: tuple[Option, ...] = (), **more: str) -> Asked:
    """A question of that kind; what happened lies in the past."""
    return Asked(
        more.get("field", "incident.example"),
        kind,
        choices,
        currency=more.get("currency", "EUR"),
        expects=more.get("expects", "past" if kind in ("date", "datetime") else "any"),
        reporter=more.get("reporter", "Karim Benali"),
        can_be_none=kind not in NOT_ABSENT,
    )


def heard(
    kind: str,
    typed: str,
    place: str = "fr_BE",
    now: str = THURSDAY,
    choices: tuple[Option, ...] = (),
    **more: str,
) -> str:
    """`82000 EUR`, `about 2026-10`, `ask: 3 | 4`, `invalid`, `none`, `unknown`, `later: Priya`, `control: undo`."""
    listener = ear(place, now)
    outcome = read(typed, asked(kind, choices, **more), listener)
    shown = " | ".join(as_row(one.value, listener) for one in outcome.readings)
    match outcome.heard:
        case Heard.VALUE:
            return f"about {shown}" if outcome.reading.exactness is Exactness.ESTIMATE else shown
        case Heard.AMBIGUOUS:
            return f"ask: {shown}" if shown else "ask"
        case Heard.LATER:
            return f"later: {outcome.who}" if outcome.who else "later"
        case Heard.CONTROL:
            return f"control: {outcome.control}"
    return outcome.heard.value


def as_row(value: Value, listener: Ear) -> str:
    """One value as a row of a table writes it."""
    match value:
        case Money():
            return f"{value.amount.normalize():f} {value.currency}"
        case Moment():
            instant = value.instant()
            return f"{instant.astimezone(listener.now.tzinfo):%Y-%m-%d %H:%M %z}" if instant else value.text
        case bool():
            return "yes" if value else "no"
        case tuple():
            return ", ".join(as_row(one, listener) for one in value) or "nothing"
    return str(value)


def rows(table: str) -> list[ParameterSet]:
    """Lines of `place · typed · what is heard`, each an example named by its own words."""
    made = []
    for line in filter(None, table.splitlines()):
        place, typed, expected = (part.strip() for part in line.split(" · "))
        made.append(pytest.param(place, typed, expected, id=f"{place}: {typed}"))
    return made
