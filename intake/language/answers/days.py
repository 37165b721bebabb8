"""Days worked out from their parts: a missing year, a weekday, so many days ago, a feast, the part of a month.

Calendar arithmetic without any pattern of its own, so that each rule (the latest past day, the next one where the future is asked for)
stands in one place.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from intake.claim.reading import Ear
from intake.language.answers.numerals import numerals, says
from intake.language.usage.day_words import EASTER, HOLIDAYS, LAST, NEXT, ORDINAL_WORDS
from intake.language.usage.spoken import table


@dataclass(frozen=True, slots=True)
class Day:
    """One day, month or year in all its readings, as much as was said: `2026-11-16`, `2026-11`, `2026`; none where the words leave it open."""

    readings: tuple[str, ...]
    start: int
    end: int
    rough: bool = False
    part: str = ""  # the part of the day that was said: morning, noon, afternoon, evening, night
    wrong: str = ""  # why it cannot be
    doubtful: bool = False  # one reading, but to be confirmed
    dotted: bool = False  # `05.11`: could be a clock time


@dataclass(frozen=True, slots=True)
class Calendar:
    """From where days are counted."""

    today: date
    expects: str
    language: str

    def shifted(self, days: int) -> str:
        """The day so many days from today."""
        return (self.today + timedelta(days=days)).isoformat()

    def month(self, back: int) -> str:
        """The month so many months ago."""
        months = self.today.year * 12 + self.today.month - 1 - back
        return f"{months // 12:04d}-{months % 12 + 1:02d}"


def stands_in(words: str, text: str) -> bool:
    """Does one of these words stand in the text?"""
    return bool(re.search(rf"(?<!\w){words}(?!\w)", text))


def found_at(match: re.Match[str], *readings: str, **more: object) -> Day:
    """A day found where the pattern matched."""
    return Day(tuple(dict.fromkeys(readings)), match.start(), match.end(), **more)  # type: ignore[arg-type]  # the fields of Day by name


def _year(text: str, today: date) -> int:
    """Two digits are this century unless that lies far ahead."""
    year = int(text)
    if len(text) > 2:
        return year
    return 2000 + year if 2000 + year <= today.year + 10 else 1900 + year


def exists(year: int, month: int, day: int) -> bool:
    """Is there such a day?"""
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1] and 1900 <= year <= 2200


def dated(
    match: re.Match[str], when: Calendar, day: int, month: int, year: str | None, dotted: bool = False
) -> Day:
    """A day from its parts; without a year the latest past one, or the next one where the future is asked for."""
    if month > 12 and day <= 12 and day:
        swapped = dated(match, when, month, day, year)
        return Day(
            swapped.readings, match.start(), match.end(), wrong=swapped.wrong, doubtful=True, dotted=dotted
        )
    if year is not None:
        whole = _year(year, when.today)
        return (
            found_at(match, f"{whole:04d}-{month:02d}-{day:02d}", dotted=dotted)
            if exists(whole, month, day)
            else found_at(match, wrong="no_such_date")
        )
    step = 1 if when.expects == "future" else -1
    first = when.today.year
    for whole in range(first, first + 9 * step, step):
        if exists(whole, month, day):
            there = date(whole, month, day)
            if (there >= when.today) if step == 1 else (there <= when.today):
                return found_at(
                    match,
                    there.isoformat(),
                    dotted=dotted,
                    doubtful=(month, day) == (2, 29) and abs(whole - first) > 0,
                )
    return found_at(match, wrong="no_such_date")


def weekday_readings(weekday: int, which: str, when: Calendar) -> tuple[str, ...]:
    """`which` is last, this, next or nothing."""
    back = (when.today.weekday() - weekday) % 7
    if which == "next" or (not which and when.expects == "future"):
        ahead = (7 - back) % 7
        if ahead == 0:
            return (when.shifted(7),) if which == "next" else (when.shifted(0), when.shifted(7))
        return (when.shifted(ahead),)
    if which == "recent":
        return (when.shifted(-(back or 7)),)
    if which == "last":
        if back == 0:
            return (when.shifted(-7),)
        near = back <= 2 and weekday < when.today.weekday()
        return (when.shifted(-back), when.shifted(-back - 7)) if near else (when.shifted(-back),)
    if which == "this":
        if when.expects == "future" and back:
            return (when.shifted(7 - back),)
        return (when.shifted(-back),)
    return (when.shifted(0), when.shifted(-7)) if back == 0 else (when.shifted(-back),)


def days_ago(match: re.Match[str], when: Calendar) -> Day | None:
    """So many days, weeks, months or years ago; `huit jours` is a week and `quinze jours` two, in French."""
    count = numerals(match["count"], Ear(when.language, "BE", noon_of(when)))
    open_count = says(match["count"], "OPEN_AMOUNTS")
    if open_count:
        return found_at(match, rough=True)
    if not count:
        return None
    if len(count) == 1 and count[0].article and len(match["count"].split()) > 1:
        return found_at(match, rough=True)  # a word between that may be the number
    number = sum(one.value for one in count[-1:])
    units: dict[str, str] = {**table("UNITS", when.language), "dgn": "day"}
    unit = units.get(match["unit"], "")
    rough = count[0].rough or unit != "day"
    if len(count) > 1:
        spans = {"day": 1, "week": 7}
        return (
            found_at(match, *(when.shifted(-int(one.value) * spans[unit]) for one in count))
            if unit in spans
            else found_at(match, rough=True)
        )
    sign = -1 if match.groupdict().get("ahead") is None else 1
    if unit == "day":
        days = int(number)
        if days == 8 and match["unit"].startswith("jour"):
            return found_at(match, when.shifted(-7), when.shifted(-8))
        if days == 15 and match["unit"].startswith("jour"):
            return found_at(match, when.shifted(sign * 14), rough=True)
        return found_at(match, when.shifted(sign * days), rough=rough)
    if unit in ("week", "fortnight"):
        return (
            found_at(match, when.shifted(sign * int(number * (7 if unit == "week" else 14))), rough=True)
            if number * 2 == int(number * 2)
            else None
        )
    if unit in ("month", "quarter"):
        return found_at(match, when.month(-sign * int(number * (1 if unit == "month" else 3))), rough=True)
    if unit == "year":
        return found_at(match, f"{when.today.year + sign * int(number):04d}", rough=True)
    return None


def noon_of(when: Calendar) -> datetime:
    """Noon of today in UTC: numbers are read in some region at some moment, whichever."""
    return datetime.combine(when.today, time(12), UTC)


def _easter(year: int) -> date:
    """Easter Sunday, by the anonymous Gregorian computus."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    weekday = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 19 * weekday) // 433
    month = (h + weekday - 7 * m + 90) // 25
    return date(year, month, (h + weekday - 7 * m + 33 * month + 19) % 32)


def feast(match: re.Match[str], when: Calendar) -> Day | None:
    """A feast day: the latest past one, or the next where the future is asked for."""
    name = match["holiday"]
    if name in HOLIDAYS:
        month, day = HOLIDAYS[name]
        return dated(match, when, day, month, match["year"])
    years = (
        [_year(match["year"], when.today)]
        if match["year"]
        else range(when.today.year + 1, when.today.year - 2, -1)
    )
    days = [_easter(year) + timedelta(days=EASTER[name]) for year in years]
    past = [one for one in days if one <= when.today or when.expects == "future" or match["year"]]
    return found_at(match, past[-1 if when.expects == "future" else 0].isoformat()) if past else None


def part_of_period(match: re.Match[str], when: Calendar) -> Day | None:
    """The beginning, middle or end of a month or a year."""
    months: dict[str, int] = table("MONTHS", when.language)
    name = match["what"]
    if name in months:
        return month_named(match, when, months[name], match["year"], rough=True)
    if re.fullmatch(r"\d{4}", name):
        return _edge_of_year(match, int(name), rough_month=True)
    if re.search(r"mois|maand|month", name):
        back = 1 if stands_in(LAST, name) else -1 if stands_in(NEXT, name) else 0
        return found_at(match, when.month(back), rough=True)
    back = 1 if stands_in(LAST, name) else 0
    return _edge_of_year(match, when.today.year - back, rough_month=True)


def _edge_of_year(match: re.Match[str], year: int, rough_month: bool) -> Day:
    edge = match["edge"]
    if rough_month and re.match(r"fin|eind|end|late", edge):
        return found_at(match, f"{year:04d}-12", rough=True)
    if re.match(r"debut|begin|start|early", edge):
        return found_at(match, f"{year:04d}-01", rough=True)
    return found_at(match, f"{year:04d}", rough=True)


def month_named(
    match: re.Match[str], when: Calendar, month: int, year: str | None, rough: bool = False, which: str = ""
) -> Day:
    """A month by its name; without a year the latest one, or the next where the future is asked for."""
    if year is not None:
        return found_at(match, f"{_year(year, when.today):04d}-{month:02d}", rough=rough)
    whole = when.today.year
    if (which == "last" and month == when.today.month) or (
        month > when.today.month and when.expects != "future"
    ):
        whole -= 1
    elif month < when.today.month and when.expects == "future":
        whole += 1
    return found_at(match, f"{whole:04d}-{month:02d}", rough=rough)


def which_one(text: str | None) -> str:
    """Last, next or this, from the word beside a weekday or month."""
    if not text:
        return ""
    if re.fullmatch(r"(?:jl|j\.l\.|ll|laatstleden|afgelopen|voorbije|gepasseerde)\.?", text.strip()):
        return "recent"
    return (
        "last"
        if re.fullmatch(LAST + r"\.?", text.strip())
        else "next"
        if re.fullmatch(NEXT + r"\.?", text.strip())
        else "this"
    )


def ordinal(word: str) -> int:
    """The number that an ordinal word stands for, or 0."""
    return ORDINAL_WORDS.get(word, 0)
