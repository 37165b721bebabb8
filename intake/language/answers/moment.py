"""Moments made of a day and a time: `vorige maandag 9u30`, `hier vers 15h`, `20 minutes ago`.

A part of the day is not a clock time: then the day alone is the value, as an estimate.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, timedelta, tzinfo

from intake.claim.moment import UNKNOWN_TIME, Moment
from intake.claim.reading import Asked, Ear, Heard, Outcome
from intake.language.answers.clock import Clock, find_clocks, hours, part_of_day, without_parts
from intake.language.answers.control import core, noted
from intake.language.answers.date import beyond, calendar_of, combined
from intake.language.answers.day_patterns import find_days, masked, repaired_days
from intake.language.answers.days import Calendar, Day
from intake.language.answers.duration import read_duration
from intake.language.answers.leaning import leant
from intake.language.answers.numerals import is_rough, numerals, says
from intake.language.answers.outcomes import NOT_UNDERSTOOD, ask, invalid, value
from intake.language.answers.spelt import as_typed
from intake.language.answers.typed import Typed, typed
from intake.language.answers.zones import instants, zone_named
from intake.language.usage.spoken import alternation, phrases, table

GONE = re.compile(
    r"\b(?:il y a|ya|y a|il ya|ca fait)\s(?P<span>[^,;]+)|(?:^|[,;] ?)(?P<span2>[^,;]+?)\s(?:geleden|ago|terug)\b"
)
AHEAD = re.compile(r"\W*(?:dans|over|binnen|in)\s(?P<span>[^,;]+)$")
CLOCK_LENGTH = re.compile(r"PT(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?")
LED_TO_AN_HOUR = re.compile(r"\b(?:at|om|around|about|rond|omstreeks|vers)\s+$")
"""`At 9.40` is no day."""
OF_A_PAPER = re.compile(
    r"\b(?:dossier\w*|ref(?:erence|erentie)?|kenmerk|ticket|case)\b(?: (?:c'est|est|is))?(?: (?:le|la|het|the|de))?[ .:]*[\w/.-]*\d[\w/.-]*"
)
"""The number of a file, and no figure of a time."""


def _length(words: str, asked: Asked, ear: Ear) -> timedelta | None:
    """A clear length of hours and minutes, or None."""
    outcome = read_duration(Typed(words, words), asked, ear)
    length = outcome.heard is Heard.VALUE and CLOCK_LENGTH.fullmatch(str(outcome.reading.value))
    if not length:
        return None
    return timedelta(hours=int(length["hours"] or 0), minutes=int(length["minutes"] or 0))


def _ago(said: Typed, asked: Asked, ear: Ear) -> Outcome | None:
    """`il y a deux heures`, `20 minutes ago`, `just now`."""
    text = said.folded
    if re.fullmatch(
        r"(?:a l'instant|maintenant|zonet|daarnet|zojuist|nu|just now|now|right now|a moment ago|juste maintenant|nu net|daarjuist|sebiet|il y a un instant|tout de suite|net nu|op dit moment|en ce moment)\W*",
        core(text),
    ):
        return value(Moment.at(ear.now.replace(second=0)), said.plain)
    quarter = re.search(
        r"\bil y a un quart d'heure|\bkwartier(?:tje)? (?:geleden|terug)|\bquarter of an hour ago", text
    )
    if quarter:
        return value(Moment.at(ear.now.replace(second=0) - timedelta(minutes=15)), said.plain, rough=True)
    ahead = AHEAD.match(text)
    if ahead and (later := _length(ahead["span"], asked, ear)):
        moment = value(Moment.at(ear.now.replace(second=0) + later), said.plain, rough=True)
        return invalid("future", (), said.plain) if asked.expects == "past" else moment
    gone = GONE.search(text)
    if gone and (length := _length(gone["span"] or gone["span2"], asked, ear)):
        return value(Moment.at(ear.now.replace(second=0) - length), said.plain, rough=True)
    units = alternation(
        word for word, unit in table("UNITS", ear.language).items() if unit in ("minute", "hour")
    )
    found = re.search(
        rf"(?:\bil y a|\bya|\by a|\bca fait|\bil ya)\s(?P<count>.{{1,30}}?)\s?(?P<unit>{units})\b(?P<half> et demie?)?|\b(?P<count2>[\w',. -]{{1,30}}?)\s?(?P<unit2>{units})(?P<half2> and a half| en een half| en half)?\s(?:geleden|ago|terug)\b",
        text,
    )
    if not found:
        return None
    spoken, unit = (
        found["count"] or found["count2"],
        table("UNITS", ear.language)[found["unit"] or found["unit2"]],
    )
    if re.search(r"\b(?:jours?|dag|dagen|days?|semaines?|week|weken|weeks?|mois|maand\w*|months?)\b", spoken):
        return None  # the hour belongs to a day: "il y a 2 jours à 14h"
    if says(spoken, "OPEN_AMOUNTS"):
        return ask((), said.plain)
    if re.search(r"\b(?:demi|half|halve)\b", spoken) and not numerals(
        re.sub(r"\b(?:demi|half|halve|een|une|an|a)\b", " ", spoken), ear
    ):
        number = 0.5
    elif re.search(r"kwart|quart", spoken + (found["unit"] or found["unit2"])):
        number = 0.25
    else:
        counted = numerals(spoken, ear)
        if len(counted) != 1:
            return ask((), said.plain)
        number = float(counted[0].value) + (0.5 if found["half"] or found["half2"] else 0)
    minutes = number * (60 if unit == "hour" else 1)
    return value(Moment.at(ear.now.replace(second=0) - timedelta(minutes=minutes)), said.plain, rough=True)


def read_datetime(said: Typed, asked: Asked, ear: Ear) -> Outcome:
    """A day with a clock time, or as much of it as was said."""
    told = leant(said.plain, ear)
    if told.anew:
        return as_typed(read_datetime(typed(told.text), asked, ear), told.anew)
    happened = core(re.sub(r"[,.;]", "", said.folded))
    if (
        happened in phrases("HAPPENED")
        or (happened == "" and core(said.folded) in phrases("HAPPENED"))
        or said.folded.strip(" .!") in phrases("HAPPENED")
    ):
        return ask([Moment(UNKNOWN_TIME)], said.plain)
    if re.search(r"^(?:oui|ja|yes|jawel|ouais|yeah)\b", said.folded) and re.search(
        r"\b(?:quand|wanneer|when|heure|hoe laat|what time|uur|the time|le moment|tijdstip)\b", said.folded
    ):
        remark = noted(said)
        if remark is not None and remark[0].heard is Heard.UNKNOWN:
            return value(Moment(UNKNOWN_TIME), said.plain)
    relative = _ago(said, asked, ear)
    if relative is not None:
        return relative
    when = calendar_of(asked, ear)
    zone, strange, text = zone_named(said.folded, ear)
    found, doubtful = combined(find_days(text, when), text), False
    if not found and (mended := repaired_days(text, when)):
        found, doubtful, text = combined(find_days(mended, when), mended), True, mended
    left = masked(text, found)
    clocks = find_clocks(left, ear, bool(found))
    dotted = next((one for one in found if one.dotted), None)
    if dotted and len(found) == 1 and not clocks:
        hour_first = find_clocks("om " + text[dotted.start : dotted.end] + " uur", ear, True)
        if hour_first and not hour_first[0].wrong:
            times = _moments([], hour_first, "", when, asked, ear, zone)
            if LED_TO_AN_HOUR.search(text, 0, dotted.start) and len(times.reading_values) == 1:
                return value(times.reading_values[0], said.plain)
            return ask(
                [*times.reading_values, *(Moment(one) for one in dotted.readings if not beyond(one, when))],
                said.plain,
            )
    if not found and not clocks:
        part = part_of_day(text, ear.language)
        return (
            value(Moment(when.shifted(0)), said.plain, rough=True)
            if part and len(text) < 25 and re.search(r"\b(?:deze|ce|cet|this)\b", text)
            else NOT_UNDERSTOOD
        )
    wrong = next((one.wrong for one in found if one.wrong), "") or (
        "no_such_time" if any(one.wrong for one in clocks) else ""
    )
    if wrong:
        return invalid(wrong, (), said.plain)
    rest = left
    for clock in clocks:
        rest = rest[: clock.start] + " " * (clock.end - clock.start) + rest[clock.end :]
    part = next((one.part for one in found if one.part), "") or part_of_day(rest, ear.language)
    rough = is_rough(without_parts(rest, ear.language))
    # A figure that nothing explains, in digits or words: "14:5", "negen dertig".
    loose = bool(re.search(r"\d", OF_A_PAPER.sub(" ", rest))) or any(
        one.in_words and not one.article for one in numerals(without_parts(rest, ear.language), ear)
    )
    if strange:
        return ask((), said.plain)
    if not clocks:
        return _days_alone(
            found, when, said, rough or bool(part) or any(one.rough for one in found), doubtful or loose
        )
    if found and not any(one.readings for one in found):
        return ask((), said.plain)
    if any(len(text) != 10 for one in found for text in one.readings):
        return ask([Moment(text) for one in found for text in one.readings], said.plain)
    made = _moments(found, clocks, part, when, asked, ear, zone)
    if made.problem and not made.reading_values:
        return invalid(made.problem, (), said.plain)
    if (
        len(made.reading_values) == 1
        and not doubtful
        and not loose
        and not made.unsure
        and not any(one.doubtful for one in found)
    ):
        return value(made.reading_values[0], said.plain, rough)
    return ask(made.reading_values, said.plain, rough)


@dataclass(frozen=True, slots=True)
class Made:
    """What days and times came to."""

    reading_values: tuple[Moment, ...]
    problem: str = ""
    unsure: bool = False


def _moments(
    found: list[Day],
    clocks: list[Clock],
    part: str,
    when: Calendar,
    asked: Asked,
    ear: Ear,
    zone: tzinfo | None,
) -> Made:
    """Every moment that the days and times can mean, without those on the wrong side of now."""
    wall = zone or ear.now.tzinfo or UTC
    days = list(dict.fromkeys(text for one in found for text in one.readings))
    night = any(one.part == "night" and len(one.readings) == 2 for one in found)
    named = bool(days)
    days = days or [when.shifted(0)]
    now = ear.now.astimezone(UTC) + timedelta(minutes=2)
    good: list[Moment] = []
    problem, unsure = "", False
    for day in days:
        for clock in clocks:
            for later, hour, minute in hours(clock, part):
                if night and (hour >= 18) != (day == days[0]):
                    continue
                shifted = (date.fromisoformat(day) + timedelta(days=later)).isoformat()
                there = instants(shifted, hour % 24, minute, wall)
                problem = problem or ("no_such_time" if not there else "")
                for instant in there:
                    if asked.expects == "past" and instant > now:
                        problem = "future"
                    elif asked.expects == "future" and instant < now - timedelta(minutes=5):
                        problem = "past"
                    else:
                        good.append(Moment.at(instant))
    if not good and not named and problem in ("future", "past"):
        step = -1 if problem == "future" else 1
        for clock in clocks:
            for _, hour, minute in hours(clock, part):
                good += [Moment.at(one) for one in instants(when.shifted(step), hour % 24, minute, wall)]
        unsure = problem == "future"
    good = list(dict.fromkeys(good))
    return Made(tuple(good), problem, unsure)


def _days_alone(found: list[Day], when: Calendar, said: Typed, rough: bool, doubtful: bool) -> Outcome:
    """A day without a clock time stays a day."""
    texts = list(dict.fromkeys(text for one in found for text in one.readings))
    possible = [text for text in texts if not beyond(text, when)]
    if not texts:
        return ask((), said.plain)
    if not possible:
        return invalid("future" if when.expects == "past" else "past", (), said.plain)
    if (
        len(possible) == 1
        and not doubtful
        and not any(one.doubtful for one in found)
        and all(one.readings for one in found)
    ):
        return value(Moment(possible[0]), said.plain, rough)
    return ask([Moment(text) for text in possible], said.plain, rough)
