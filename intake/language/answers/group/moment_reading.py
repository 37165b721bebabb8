"""One moment of a breath as the field that asks for it reads it, with the day that was said before."""

import re
from datetime import date, datetime, timedelta

from intake.claim.fact import Exactness
from intake.claim.moment import UNKNOWN_TIME, Moment
from intake.claim.reading import Asked, Heard, Outcome, Reading
from intake.language.answers.group.breath import Breath
from intake.language.answers.group.figure import Figure
from intake.language.answers.group.moment_places import days_in, has_clock
from intake.language.answers.typed import typed

BARE_HOUR = re.compile(r"\s+\d{1,2}\b(?!\s?[\w€%.,/-])")


FAR = timedelta(days=182)
YEAR = re.compile(r"\b(?:19|20)\d\d\b|[/.-]\d\d\s*$|\b(?:jaar|years?|ans?|annee|mois|maanden|months?)\b")


def _is_far(outcome: Outcome, words: str, now: datetime) -> bool:
    """Is it half a year away where no year was said? Then it may be of another event, on the other side of today."""
    moment = outcome.reading.value if outcome.heard is Heard.VALUE else None
    day = re.match(r"\d{4}-\d\d(?:-\d\d)?", moment.text) if isinstance(moment, Moment) else None
    if day is None or YEAR.search(typed(words).folded):
        return False
    written = day.group() if len(day.group()) > len("2026-03") else f"{day.group()}-15"
    return abs(date.fromisoformat(written) - now.date()) > FAR


def is_day_of(breath: Breath, day: Figure, clock: Figure) -> bool:
    """Are these the day and the hour of one moment?"""
    first, second = breath.words(day), breath.words(clock)
    return (
        bool(days_in(first, breath.ear))
        and not has_clock(first, breath.ear)
        and has_clock(second, breath.ear)
        and not days_in(second, breath.ear)
    )


def not_then(outcome: Outcome) -> Outcome:
    """It was denied, so its time is asked back."""
    return (
        Outcome(Heard.AMBIGUOUS, outcome.readings, outcome.reason)
        if outcome.heard is Heard.VALUE
        else outcome
    )


def read_moment(breath: Breath, figure: Figure, one: Asked) -> Outcome:
    """A moment as its field reads it; a clock time alone may be one of the day that was said just before."""
    from intake.language.reading import read

    words = breath.words(figure)
    outcome = breath.read(figure, one)
    if _is_far(outcome, words, breath.ear.now):
        return not_then(outcome)
    if BARE_HOUR.match(breath.board.left, figure.end) and not has_clock(words, breath.ear):
        return not_then(outcome)  # "this morning 9": the hour that nobody read is asked for
    day = _day_before(breath, figure)
    if not day or one.kind != "datetime":
        return outcome
    there = read(f"{day} {words}", one, breath.ear)
    if there.heard is not Heard.VALUE:
        return outcome
    kept = Reading(there.reading.value, words, there.reading.exactness)
    if outcome.heard is Heard.VALUE and outcome.reading.value != kept.value:
        return Outcome(Heard.AMBIGUOUS, (kept, outcome.reading))
    return Outcome(Heard.VALUE, (kept,))


def _day_before(breath: Breath, figure: Figure) -> str:
    """The day said with the moment before this one, where this one has a clock time only."""
    said = [one for one in breath.figures if one.kind == "moment" and one.end <= figure.start]
    if not said or days_in(breath.words(figure), breath.ear):
        return ""
    days = days_in(breath.words(said[-1]), breath.ear)
    return days[0] if len(days) == 1 else ""


def done(words: str) -> Outcome:
    """It happened, and nobody said when: the time is asked, "not known" being a way to answer."""
    return Outcome(Heard.AMBIGUOUS, (Reading(Moment(UNKNOWN_TIME), words, Exactness.EXACT),))
