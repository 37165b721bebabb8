"""Days as people type them: `3/4`, `vorige maandag`, `il y a trois jours`, `the 25th`, `eind oktober`.

A day is found by the first pattern that fits, from the most explicit to the vaguest; what was read is masked, so that a clock time can be
looked for in what is left. All regions put the day first; a missing year is the one that makes it the latest past day, or the next one
where the future is asked for.
"""

import calendar
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from intake.claim.moment import Moment
from intake.claim.reading import Asked, Ear, Outcome
from intake.language.answers.numerals import is_rough, numerals, says
from intake.language.answers.outcomes import NOT_UNDERSTOOD, ask, invalid, value
from intake.language.answers.typed import Typed
from intake.language.usage.spoken import LANGUAGES, alternation, phrases, table


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


ORDINAL = r"(?:\s?(?:er|ere|eme|ieme|e|ste|de|st|nd|rd|th))?"
GAP = r"(?:\s+|\s?[-/.]\s?|\.\s?)"
LINK = r"(?:de |of |the |le |op |den |van )?"
LAST = r"(?:dernier|derniere|passe|passee|dernieres|jl|j\.l\.|laatstleden|ll|vorige|vorig|verleden|afgelopen|laatste|laatst|last|past|voorbije|gepasseerde)"
NEXT = r"(?:prochain|prochaine|volgende|volgend|komende|aanstaande|as|a\.s\.|next|coming|suivant|suivante|eerstvolgende)"
THIS = r"(?:ce|cet|cette|deze|dees|dit|this|courant|courante)"
AGO = r"(?:geleden|terug|ago|back|plus tot|auparavant|earlier)"
DASH = r"\s*(?:-|et|en|and|ou|of|or|/|a|au|tot|to|tot en met|t/m)\s*(?:le |de |the |op |den )?"
HOLIDAYS = {
    "noel": (12, 25), "kerst": (12, 25), "kerstmis": (12, 25), "kerstdag": (12, 25), "christmas": (12, 25), "christmas day": (12, 25), "tweede kerstdag": (12, 26), "boxing day": (12, 26), "nouvel an": (1, 1), "jour de l'an": (1, 1),
    "nieuwjaar": (1, 1), "nieuwjaarsdag": (1, 1), "new year's day": (1, 1), "new year": (1, 1), "saint-sylvestre": (12, 31), "oudejaar": (12, 31), "oudjaar": (12, 31), "oudejaarsavond": (12, 31), "new year's eve": (12, 31), "reveillon de noel": (12, 24), "kerstavond": (12, 24), "christmas eve": (12, 24),
    "toussaint": (11, 1), "allerheiligen": (11, 1), "armistice": (11, 11), "wapenstilstand": (11, 11), "fete du travail": (5, 1), "dag van de arbeid": (5, 1), "assomption": (8, 15), "fete nationale belge": (7, 21), "koningsdag": (4, 27), "sinterklaas": (12, 6), "saint-nicolas": (12, 6), "halloween": (10, 31), "valentine's day": (2, 14), "saint-valentin": (2, 14), "bevrijdingsdag": (5, 5),
}  # fmt: skip
EASTER = {"paques": 0, "dimanche de paques": 0, "pasen": 0, "easter sunday": 0, "lundi de paques": 1, "paasmaandag": 1, "easter monday": 1, "vendredi saint": -2, "goede vrijdag": -2, "good friday": -2, "ascension": 39, "hemelvaart": 39, "hemelvaartsdag": 39, "pentecote": 49, "pinksteren": 49, "lundi de pentecote": 50, "pinkstermaandag": 50}  # fmt: skip


def _says(words: str, text: str) -> bool:
    """Does one of these words stand in the text?"""
    return bool(re.search(rf"(?<!\w){words}(?!\w)", text))


Reader = Callable[[re.Match[str], Calendar], Day | None]


def _day(match: re.Match[str], *readings: str, **more: object) -> Day:
    return Day(tuple(dict.fromkeys(readings)), match.start(), match.end(), **more)  # type: ignore[arg-type]  # the fields of Day by name


def _year(text: str, today: date) -> int:
    """Two digits are this century unless that lies far ahead."""
    year = int(text)
    if len(text) > 2:
        return year
    return 2000 + year if 2000 + year <= today.year + 10 else 1900 + year


def _exists(year: int, month: int, day: int) -> bool:
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
            _day(match, f"{whole:04d}-{month:02d}-{day:02d}", dotted=dotted)
            if _exists(whole, month, day)
            else _day(match, wrong="no_such_date")
        )
    step = 1 if when.expects == "future" else -1
    first = when.today.year
    for whole in range(first, first + 9 * step, step):
        if _exists(whole, month, day):
            there = date(whole, month, day)
            if (there >= when.today) if step == 1 else (there <= when.today):
                return _day(
                    match,
                    there.isoformat(),
                    dotted=dotted,
                    doubtful=(month, day) == (2, 29) and abs(whole - first) > 0,
                )
    return _day(match, wrong="no_such_date")


def _weekday_readings(weekday: int, which: str, when: Calendar) -> tuple[str, ...]:
    """`which` is last, this, next or nothing."""
    back = (when.today.weekday() - weekday) % 7
    if which == "next" or (not which and when.expects == "future"):
        ahead = (7 - back) % 7
        if ahead == 0:
            return (when.shifted(7),) if which == "next" else (when.shifted(0), when.shifted(7))
        return (when.shifted(ahead),)
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


def _ago(match: re.Match[str], when: Calendar) -> Day | None:
    """So many days, weeks, months or years ago; `huit jours` is a week and `quinze jours` two, in French."""
    count = numerals(match["count"], Ear(when.language, "BE", _noon(when)))
    open_count = says(match["count"], "OPEN_AMOUNTS")
    if open_count:
        return _day(match, rough=True)
    if not count:
        return None
    number = sum(one.value for one in count[-1:])
    units: dict[str, str] = {**table("UNITS", when.language), "dgn": "day"}
    unit = units.get(match["unit"], "")
    rough = count[0].rough or unit != "day"
    if len(count) > 1:
        spans = {"day": 1, "week": 7}
        return (
            _day(match, *(when.shifted(-int(one.value) * spans[unit]) for one in count))
            if unit in spans
            else _day(match, rough=True)
        )
    sign = -1 if match.groupdict().get("ahead") is None else 1
    if unit == "day":
        days = int(number)
        if days == 8 and match["unit"].startswith("jour"):
            return _day(match, when.shifted(-7), when.shifted(-8))
        if days == 15 and match["unit"].startswith("jour"):
            return _day(match, when.shifted(sign * 14), rough=True)
        return _day(match, when.shifted(sign * days), rough=rough)
    if unit in ("week", "fortnight"):
        return (
            _day(match, when.shifted(sign * int(number * (7 if unit == "week" else 14))), rough=True)
            if number * 2 == int(number * 2)
            else None
        )
    if unit in ("month", "quarter"):
        return _day(match, when.month(-sign * int(number * (1 if unit == "month" else 3))), rough=True)
    if unit == "year":
        return _day(match, f"{when.today.year + sign * int(number):04d}", rough=True)
    return None


def _noon(when: Calendar):  # type: ignore[no-untyped-def]  # an aware moment is needed, whichever
    from datetime import UTC, datetime, time

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


def _holiday(match: re.Match[str], when: Calendar) -> Day | None:
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
    return _day(match, past[-1 if when.expects == "future" else 0].isoformat()) if past else None


def _part_of(match: re.Match[str], when: Calendar) -> Day | None:
    """The beginning, middle or end of a month or a year."""
    months: dict[str, int] = table("MONTHS", when.language)
    name = match["what"]
    if name in months:
        return _month(match, when, months[name], match["year"], rough=True)
    if re.fullmatch(r"\d{4}", name):
        return _edge_of_year(match, int(name), rough_month=True)
    if re.search(r"mois|maand|month", name):
        back = 1 if _says(LAST, name) else -1 if _says(NEXT, name) else 0
        return _day(match, when.month(back), rough=True)
    back = 1 if _says(LAST, name) else 0
    return _edge_of_year(match, when.today.year - back, rough_month=True)


def _edge_of_year(match: re.Match[str], year: int, rough_month: bool) -> Day:
    edge = match["edge"]
    if rough_month and re.match(r"fin|eind|end|late", edge):
        return _day(match, f"{year:04d}-12", rough=True)
    if re.match(r"debut|begin|start|early", edge):
        return _day(match, f"{year:04d}-01", rough=True)
    return _day(match, f"{year:04d}", rough=True)


def _month(
    match: re.Match[str], when: Calendar, month: int, year: str | None, rough: bool = False, which: str = ""
) -> Day:
    if year is not None:
        return _day(match, f"{_year(year, when.today):04d}-{month:02d}", rough=rough)
    whole = when.today.year
    if (which == "last" and month == when.today.month) or (
        month > when.today.month and when.expects != "future"
    ):
        whole -= 1
    elif month < when.today.month and when.expects == "future":
        whole += 1
    return _day(match, f"{whole:04d}-{month:02d}", rough=rough)


def _which(text: str | None) -> str:
    if not text:
        return ""
    return (
        "last"
        if re.fullmatch(LAST + r"\.?", text.strip())
        else "next"
        if re.fullmatch(NEXT + r"\.?", text.strip())
        else "this"
    )


@lru_cache(maxsize=4)
def patterns(
    language: str,
) -> tuple[tuple[re.Pattern[str], Reader], ...]:  # a table of patterns, each with its reader
    """Every way to say a day, the most explicit first, with the talk's language deciding conflicts."""
    months: dict[str, int] = table("MONTHS", language)
    weekdays: dict[str, int] = table("WEEKDAYS", language)
    days: dict[str, int] = table("DAYS", language)
    parts: dict[str, tuple[int, str]] = table("PARTS", language)
    month = alternation(months)
    long_days = alternation(word for word in weekdays if len(word) > 4)
    short_days = alternation(word for word in weekdays if len(word) <= 4)
    year = r"(?P<year>(?:19|20)\d{2}|'\d{2})"
    units = alternation(
        word
        for word, unit in {**table("UNITS", language)}.items()
        if unit in ("day", "week", "month", "year", "fortnight", "quarter") and word != "d"
    )
    count = r"(?P<count>(?:[\w,.'-]+ ){0,3}?[\w,.'+]+?)"
    period_year = r"(?:l'an (?:dernier|passe)|l'annee (?:derniere|passee)|cette annee|annee|(?:de l'|l'|d')annee|vorig jaar|verleden jaar|afgelopen jaar|dit jaar|het jaar|last year|this year|the year|de l'annee (?:derniere|passee)|het vorige jaar)"
    period_month = rf"(?:(?:du |le |de |van |van de |de la |of |of the )?(?:mois (?:dernier|passe|prochain)|ce mois|{LAST} (?:maand|month)|deze maand|this month|volgende maand|next month|du mois|the month|de maand|mois|maand|month))"
    edge = r"(?P<edge>(?:tout )?(?:debut|fin|mi|milieu|au debut|a la fin|courant)|begin|eind|einde|midden|halfweg|halverwege|half|medio|halfway through|early|late|mid|end|the end|the beginning|beginning|start|the start|the middle)"
    holiday = alternation([*HOLIDAYS, *EASTER])

    def yearless(match: re.Match[str]) -> str | None:
        found = match["year"]
        return found.strip("' ") if found else None

    def numeric(match: re.Match[str], when: Calendar) -> Day | None:
        return dated(match, when, int(match["d"]), int(match["m"]), match["y"])

    def short_numeric(match: re.Match[str], when: Calendar) -> Day | None:
        return dated(match, when, int(match["d"]), int(match["m"]), None, dotted=match["sep"] == ".")

    def iso(match: re.Match[str], when: Calendar) -> Day | None:
        return dated(match, when, int(match["d"]), int(match["m"]), match["y"])

    def spelled(match: re.Match[str], when: Calendar) -> Day | None:
        number = int(match["d"]) if match["d"].isdigit() else _ordinal(match["d"])
        return dated(match, when, number, months[match["month"]], yearless(match))

    def day_range(match: re.Match[str], when: Calendar) -> Day | None:
        both = [
            dated(match, when, int(match[name]), months[match["month"]], yearless(match))
            for name in ("d1", "d2")
        ]
        wrong = next((one.wrong for one in both if one.wrong), "")
        return _day(match, *(text for one in both for text in one.readings), wrong=wrong)

    def numeric_range(match: re.Match[str], when: Calendar) -> Day | None:
        both = [dated(match, when, int(match[name]), int(match["m"]), match["y"]) for name in ("d1", "d2")]
        return _day(
            match,
            *(text for one in both for text in one.readings),
            wrong=next((one.wrong for one in both if one.wrong), ""),
        )

    def month_of(match: re.Match[str], when: Calendar) -> Day | None:
        return _month(match, when, months[match["month"]], yearless(match), which=_which(match["which"]))

    def relative(match: re.Match[str], when: Calendar) -> Day | None:
        return _day(match, when.shifted(days[match["word"]]))

    def with_part(match: re.Match[str], when: Calendar) -> Day | None:
        offset, part = parts[match["word"]]
        if part == "night" and offset <= 0 and when.expects != "future":
            # "gisternacht" is the night before to some and the night after to others
            return _day(
                match, when.shifted(-1), when.shifted(0), rough=True, part=part if offset == 0 else ""
            )
        return _day(match, when.shifted(offset), rough=True, part=part)

    def next_to(match: re.Match[str], when: Calendar) -> Day | None:
        inner = next(iter(find_days(match["rest"], when)), None)
        if inner is None or len(inner.readings) != 1 or len(inner.readings[0]) != 10:
            return None
        step = (
            -1
            if re.match(
                r"la veille|(?:de )?dag voor|daags voor|(?:the )?day before|the eve of", match["word"]
            )
            else 1
        )
        whole = date.fromisoformat(inner.readings[0]) + timedelta(days=step)
        return Day((whole.isoformat(),), match.start(), match.start("rest") + inner.end)

    def week_of(match: re.Match[str], when: Calendar) -> Day | None:
        groups = match.groupdict()
        name = next(groups[one] for one in ("day", "day2", "day3") if groups.get(one))
        which = " ".join(groups[one] for one in ("w1", "w2", "w3") if groups.get(one))
        offset = -7 if _says(LAST, which) else 7 if _says(NEXT, which) else 0
        monday = when.today - timedelta(days=when.today.weekday())
        return _day(match, (monday + timedelta(days=weekdays[name] + offset)).isoformat())

    def week_ago(match: re.Match[str], when: Calendar) -> Day | None:
        return _day(
            match,
            *(
                when.shifted((date.fromisoformat(text) - when.today).days - 7)
                for text in _weekday_readings(
                    weekdays[match["day"] or match.groupdict().get("day_2") or ""], "this", when
                )
            ),
        )

    def between_nights(match: re.Match[str], when: Calendar) -> Day | None:
        first, second = (_weekday_readings(weekdays[match[name]], "", when) for name in ("n1", "n2"))
        late = [text for text in second if text > first[-1]] or list(second)
        early = (date.fromisoformat(late[0]) - timedelta(days=1)).isoformat()
        return _day(match, early, late[0], rough=True, part="night")

    def weekday(match: re.Match[str], when: Calendar) -> Day | None:
        which = _which(match["before"]) or _which(match["after"])
        glued = match["part"] or ""
        part = next(
            (
                meaning
                for word, meaning in table("PART_WORDS", language).items()
                if glued and glued.strip() == word
            ),
            "",
        )
        return _day(
            match, *_weekday_readings(weekdays[match["day"]], which, when), part=part, rough=bool(part)
        )

    def day_of_month(match: re.Match[str], when: Calendar) -> Day | None:
        number = int(match["d"]) if match["d"].isdigit() else _ordinal(match["d"])
        if not 1 <= number <= 31:
            return _day(match, wrong="no_such_date")
        for back in range(13) if when.expects != "future" else range(0, -13, -1):
            whole, month_number = (int(one) for one in when.month(back).split("-"))
            if _exists(whole, month_number, number):
                there = date(whole, month_number, number)
                if (there <= when.today) if when.expects != "future" else (there >= when.today):
                    return _day(match, there.isoformat())
        return None

    def weekday_of_month(match: re.Match[str], when: Calendar) -> Day | None:
        """`mardi 10`: where the number is no such weekday, either may be meant."""
        numbered = day_of_month(match, when)
        if numbered is None or numbered.wrong:
            return numbered
        weekday_number = weekdays[match["day"]]
        if date.fromisoformat(numbered.readings[0]).weekday() == weekday_number:
            return numbered
        return _day(match, *numbered.readings, *_weekday_readings(weekday_number, "", when))

    def day_of_named_month(match: re.Match[str], when: Calendar) -> Day | None:
        """`de eerste van deze maand`, `le 5 du mois passé`."""
        number = int(match["d"]) if match["d"].isdigit() else _ordinal(match["d"])
        back = 1 if _says(LAST, match["named"]) else -1 if _says(NEXT, match["named"]) else 0
        year_number, month_number = (int(one) for one in when.month(back).split("-"))
        return dated(match, when, number, month_number, str(year_number))

    def weekend(match: re.Match[str], when: Calendar) -> Day | None:
        back = (when.today.weekday() - 5) % 7
        if when.expects == "future" or _says(NEXT, match.group()):
            back -= 7 if back else 0
        elif when.today.weekday() >= 5 and _says(LAST, match.group()):
            back += 7
        return _day(match, when.shifted(-back), when.shifted(-back + 1))

    def whole_period(match: re.Match[str], when: Calendar) -> Day | None:
        text = match.group()
        back = 1 if _says(LAST, text) else -1 if _says(NEXT, text) else 0
        if re.search(r"mois|maand|month", text):
            return _day(match, when.month(back), rough=True)
        if re.search(r"\ban\b|annee|jaar|year", text):
            return _day(match, f"{when.today.year - back:04d}", rough=True)
        return _day(match, rough=True)

    def only_year(match: re.Match[str], when: Calendar) -> Day | None:
        return _day(match, match["y"])

    def vague(match: re.Match[str], when: Calendar) -> Day | None:
        return _day(match, rough=True)

    def beside(match: re.Match[str], when: Calendar) -> Day | None:
        """So many days before or after another day."""
        inner = next(iter(find_days(match["rest"], when)), None)
        counted = numerals(match["count"], Ear(when.language, "BE", _noon(when)))
        if (
            inner is None
            or len(inner.readings) != 1
            or len(inner.readings[0]) != 10
            or len(counted) != 1
            or counted[0].rough
        ):
            return Day((), match.start(), match.end(), rough=True)
        days_away = int(counted[0].value) * (7 if match["unit"][0] in "sw" else 1)
        step = -1 if match["dir"] in ("avant", "voor", "before") else 1
        whole = date.fromisoformat(inner.readings[0]) + timedelta(days=step * days_away)
        return Day((whole.isoformat(),), match.start(), match.start("rest") + inner.end)

    def day_and_part(match: re.Match[str], when: Calendar) -> Day | None:
        part = table("PART_WORDS", language)[match["part"]]
        whole = when.today + timedelta(days=days[match["word"]])
        if part == "night":
            return _day(
                match, whole.isoformat(), (whole + timedelta(days=1)).isoformat(), rough=True, part=part
            )
        return _day(match, whole.isoformat(), rough=True, part=part)

    def compact(match: re.Match[str], when: Calendar) -> Day | None:
        there = dated(match, when, int(match["d"]), int(match["m"]), match["y"])
        return None if there.wrong else there

    def run_together(match: re.Match[str], when: Calendar) -> Day | None:
        there = compact(match, when)
        return None if there is None else replace(there, doubtful=True)

    def half_of(match: re.Match[str], when: Calendar) -> Day | None:
        return _month(match, when, months[match["month"]], yearless(match), rough=True)

    def month_of_year(match: re.Match[str], when: Calendar) -> Day | None:
        back = 1 if _says(LAST, match["when"]) else 0
        return _day(match, f"{when.today.year - back:04d}-{months[match['month']]:02d}")

    day_parts = alternation(word for word in table("PART_WORDS", language))
    ordinal_words = alternation(_ORDINALS)
    table_of: list[tuple[str, Reader]] = [
        (r"(?<!\d)(?P<y>(?:19|20)\d{2})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?!\d)", iso),
        (r"(?<![\d.])(?P<d1>\d{1,2})(?:\s?(?:-|ou|of|or|et|en|and|a|au|tot|to)\s?)(?P<d2>\d{1,2})[/](?P<m>\d{1,2})(?:[/](?P<y>\d{4}|\d{2}))?(?!\d)", numeric_range),
        (r"(?<![\d.])(?P<d>\d{1,2})\s?(?P<s>[-/.])\s?(?P<m>\d{1,2})\s?(?P=s)\s?(?P<y>\d{4}|\d{2})(?![\d])", numeric),
        (r"(?<![\d.])(?P<d>\d{1,2})\s(?P<m>0\d|1[0-2])\s(?P<y>(?:19|20)\d{2})(?![\d])", numeric),
        (r"(?<!\d)(?P<y>20\d{2})(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?!\d)", compact),
        (r"(?<!\d)(?P<d>0[1-9]|[12]\d|3[01])(?P<m>0[1-9]|1[0-2])(?P<y>20\d{2})(?!\d)", run_together),
        (rf"\b(?:the )?(?P<day>{long_days}) before last\b|\bl'avant-derni(?:er|ere) (?P<day_2>{long_days})\b", week_ago),
        (r"\b(?!(?:the|de|le|la|a)\b)(?P<count>[\w-]+)\s(?P<unit>jours?|dagen|dag|days?|semaines?|weken|weeks?)\s(?P<dir>avant|voor|before|apres|na|after)\s(?P<rest>.+)", beside),
        (r"(?P<word>le lendemain (?:du |de |d')?|le jour apres |la veille (?:du |de |d')?|(?:de )?dag (?:na|voor) |daags (?:na|voor) |(?:the )?day (?:after|before) (?!tomorrow|yesterday)|the eve of )(?P<rest>.+)", next_to),
        (rf"(?<!\d)(?P<d1>\d{{1,2}}){ORDINAL}{DASH}(?P<d2>\d{{1,2}}){ORDINAL}{GAP}{LINK}(?P<month>{month})\b\.?(?:,?\s(?:de )?{year})?", day_range),
        (rf"(?<![\d.])(?P<d>\d{{1,2}}){ORDINAL}{GAP}?{LINK}(?P<month>{month})(?![a-z])\.?(?:{GAP}(?:de )?{year})?", spelled),
        (rf"(?<![\w-])(?P<d>premier|first|eerste|{ordinal_words})\s{LINK}(?P<month>{month})\b(?:\s{year})?", spelled),
        (rf"\b(?P<month>{month})\b\.?\s(?:the |le )?(?P<d>\d{{1,2}})(?![\d:]|\s?[hu]\b){ORDINAL}(?:,?\s{year})?", spelled),
        (rf"\b(?P<holiday>{holiday})(?:\s(?P<year>(?:19|20)\d{{2}}))?\b", _holiday),
        (rf"\b(?:[12]e|eerste|tweede|laatste|first|second|last|premiere|deuxieme|seconde|derniere)\s(?:helft|week|quinzaine|semaine|moitie|half|days|dagen)\s(?:van |de |d'|of |du mois de )?(?P<month>{month})\b\.?(?:\s{year})?", half_of),
        (rf"\b(?P<month>{month})\b\.?\s(?:de |van )?(?P<when>l'an (?:dernier|passe)|l'annee (?:derniere|passee)|vorig jaar|verleden jaar|last year|dit jaar|this year|cette annee)\b", month_of_year),
        (rf"\b{edge}[ -](?:du |de |d'|van |of |of the |de la |dans le )?(?P<what>{month}|{period_month}|{period_year}|(?:19|20)\d{{2}})\b\.?(?:\s{year})?", _part_of),
        (rf"(?:\bil y a|\by a|\bya|\bca fait|\bvoici|\bvoila|\bil ya|\bdepuis)\s{count}(?:\s|(?<=\d))(?P<unit>{units})\b", _ago),
        (rf"\b{count}(?:\s|(?<=\d))(?P<unit>{units})\s(?:tijd )?{AGO}\b", _ago),
        (rf"(?P<ahead>\bdans|\bover|\bbinnen|\bin)\s{count}(?:\s|(?<=\d))(?P<unit>{units})\b", _ago),
        (rf"\b(?P<day>{long_days})\s(?:een week geleden|il y a une semaine|a week ago)\b|(?:a week ago (?:on )?)(?P<day_2>{long_days})\b", week_ago),
        (rf"\b(?:(?P<w1>{LAST}|{NEXT}|{THIS})\s(?:week|semaine)\s(?:op |on |le )?(?P<day>{long_days})|(?P<day2>{long_days})\s(?:van |of |de |in )?(?:la |the |de )?(?P<w2>{LAST}|{NEXT}|{THIS})\s(?:week|semaine)|(?P<day3>{long_days})\s(?:de |van )?(?:la |de )?semaine\s(?P<w3>{LAST}|{NEXT}))\b", week_of),
        (rf"\b(?:la |de |the )?(?:(?P<w1>{LAST}|{NEXT}|{THIS})\s(?:week|semaine)|semaine\s(?P<w2>{LAST}|{NEXT})),?\s(?:(?:le|on|op|on the)\s)?(?P<day>{long_days})\b", week_of),
        (rf"\b(?:nuit|nacht|night)\s(?:de|du|van|of|from|between|tussen)\s(?:(?:le|la)\s)?(?P<n1>{long_days})\s(?:a|au|op|to|and|en|et|sur)\s(?:le\s)?(?P<n2>{long_days})\b", between_nights),
        (rf"(?<![\w-])(?P<word>{alternation(days)})[ -](?:dans |in |au |a |le |la |l'|de |the |en )*(?P<part>{day_parts})(?![\w])", day_and_part),
        (rf"(?<![\w-])(?P<word>{alternation(parts)})\b", with_part),
        (rf"(?<![\w-])(?P<word>{alternation(days)})(?![\w])", relative),
        (rf"\b{long_days}\s(?:en huit|en quinze|week|over een week|in acht dagen)\b", vague),
        (rf"\b(?P<day>{long_days})\s(?:le |the |de |den )?(?P<d>\d{{1,2}}){ORDINAL}(?![\d:.,/-]|\s?(?:h|u|uur|heures?|hours?|hrs?|am|pm|a\.m|p\.m|o'?clock|%|k)\b|[hu]\d|\s\d)", weekday_of_month),
        (rf"\b(?:le |the |de |den )?(?P<d>\d{{1,2}}|premier|first|{ordinal_words}){ORDINAL}\s(?:du |de |of |van )(?:la |le |the |de )?(?P<named>{LAST} (?:maand|month)|(?:deze|dezelfde) maand|this month|volgende maand|next month|mois (?:dernier|passe|prochain)|ce mois(?:-ci)?)", day_of_named_month),
        (rf"\b(?:a week (?:last|ago|past) (?:on )?|une semaine avant )(?P<day>{long_days})\b", week_ago),
        (rf"\b(?:(?P<before>{LAST}|{NEXT}|{THIS})\s)?(?P<day>{long_days})(?P<part>avond|namiddag|middag|morgen|ochtend|voormiddag|nacht| soir| matin| apres-midi| apres midi| evening| morning| afternoon| night)?(?:\s(?P<after>{LAST}|{NEXT})\b\.?)?(?![a-z])", weekday),
        (r"(?<![\d.,/-])(?P<d>\d{1,2})(?P<sep>[/-])(?P<m>\d{1,2})(?![\d/:]|-\d|[.,]\d|\s?%|\s?(?:h|u|uur|heures|am|pm|a\.m|p\.m)\b|[hu]\d)", short_numeric),
        (rf"\b(?:le|on the|the|op de|de|den|op|the)\s(?P<d>\d{{1,2}}){ORDINAL}(?:\s(?:courant|ct|dezer|of this month|du mois|de ce mois|van deze maand|inst))?(?=$|[\s,;.!])(?!\s?(?:h|u|uur|heures|minuten|minutes|hours?|am|pm|\d|k\b|euro|%))", day_of_month),
        (r"\b(?P<d>\d{1,2})(?:st|nd|rd|th|ste|e|eme)\b(?!\s(?:helft|half|week|semaine|quinzaine|keer|fois|time|jour|dag|day|virement|betaling|payment))(?:\s(?:of this month|van deze maand|dezer|de ce mois))?", day_of_month),
        (r"\b(?P<d>\d{1,2})\s(?:courant|ct|dezer)\b", day_of_month),
        (rf"\b(?:(?:{LAST}|{NEXT}|{THIS}|au|the|over the|in het|dans le|pendant le|at the|during the|le|het)\s)*(?:week-?end|week end|weekeinde)(?:\s(?:{LAST}|{NEXT}))?\b", weekend),
        (rf"\b(?:la |de |the )?(?:(?:{LAST}|{NEXT}|{THIS})\s(?:week|semaine|weken|maand|month|year|jaar|annee|mois)|(?:semaine|mois|an|annee)\s(?:{LAST}|{NEXT}))\b", whole_period),
        (rf"\b(?:(?P<which>{LAST})\s)?(?:en |in |au mois de |au mois d'|mois de |mois d'|maand )?(?P<month>{alternation(word for word in months if len(word) > 3 or word in ('mai', 'mei', 'may'))})\b\.?(?:{GAP}(?:de )?{year})?", month_of),
        (rf"(?<![a-z])(?P<month>{month})\b\.?{GAP}(?:de )?{year}", lambda match, when: _month(match, when, months[match["month"]], yearless(match))),
        (rf"\b(?P<which>en |in |au mois de )(?P<month>{month})\b\.?(?:{GAP}(?:de )?{year})?", lambda match, when: _month(match, when, months[match["month"]], yearless(match))),
        (r"(?<![\d.,/:-])(?P<m>0?[1-9]|1[0-2])[/-](?P<y>20\d{2})(?!\d)", lambda match, when: _day(match, f"{match['y']}-{int(match['m']):02d}")),
        (r"(?<![\d.,/:-])(?P<y>(?:19[5-9]|20[0-4])\d)(?![\d.,/:-]|\s?(?:h|hrs|uur|u)\b)", only_year),
        (r"\b(?:recemment|recent|onlangs|recently|l'autre jour|the other day|een tijdje geleden|a while ago|il y a un moment|il y a quelque temps|een tijd geleden|some time ago|cet ete|deze zomer|this summer|this spring|this autumn|dit voorjaar|dit najaar|cet hiver|deze winter|this winter|l'ete dernier|vorige zomer|last summer)\b", vague),
        (rf"(?<![a-z])(?P<before>)(?P<day>{short_days})\.?(?P<part>)(?P<after>)(?=\s*$|\s*\d|\s+(?:om|a|at|vers|rond|around|dernier|passe|jl|last)\b)", weekday),
        (r"(?<![\d.,:/])(?P<d>\d{1,2})(?P<sep>\.)\s?(?P<m>\d{1,2})\.?(?![\d:/.]|\s?(?:uur|u\b|h\b|heures|am\b|pm\b))", short_numeric),
    ]  # fmt: skip
    return tuple((re.compile(pattern), reader) for pattern, reader in table_of)


_TENS = {"twenty": 20, "thirty": 30}
_ONES = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
}
_DUTCH = {"een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9}
_ORDINALS = {
    **{f"{ten}{gap}{one}": tens + ones for ten, tens in _TENS.items() for one, ones in _ONES.items() if tens + ones <= 31 for gap in ("-", " ")},
    **{f"{one}entwintigste": 20 + ones for one, ones in _DUTCH.items()}, "eenendertigste": 31,
    "eleventh": 11, "elfde": 11, "thirteenth": 13, "dertiende": 13, "fourteenth": 14, "veertiende": 14, "sixteenth": 16, "zestiende": 16, "seventeenth": 17, "zeventiende": 17, "eighteenth": 18, "achttiende": 18, "nineteenth": 19, "negentiende": 19,
    "premier": 1, "first": 1, "eerste": 1, "second": 2, "tweede": 2, "third": 3, "derde": 3, "fourth": 4, "vierde": 4, "fifth": 5, "vijfde": 5, "sixth": 6, "zesde": 6, "seventh": 7, "zevende": 7, "eighth": 8, "achtste": 8, "ninth": 9, "negende": 9,
    "tenth": 10, "tiende": 10, "twelfth": 12, "twaalfde": 12, "fifteenth": 15, "vijftiende": 15, "twentieth": 20, "twintigste": 20, "dertigste": 30, "thirtieth": 30,
    "un": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19, "vingt": 20, "vingt et un": 21, "vingt-deux": 22, "vingt-trois": 23, "vingt-quatre": 24, "vingt-cinq": 25, "vingt-six": 26, "vingt-sept": 27, "vingt-huit": 28, "vingt-neuf": 29, "trente": 30, "trente et un": 31,
    "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9, "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15, "zestien": 16, "zeventien": 17, "achttien": 18, "negentien": 19, "twintig": 20, "dertig": 30,
    "eenentwintig": 21, "tweeentwintig": 22, "drieentwintig": 23, "vierentwintig": 24, "vijfentwintig": 25, "zesentwintig": 26, "zevenentwintig": 27, "achtentwintig": 28, "negenentwintig": 29, "eenendertig": 31,
}  # fmt: skip


def _ordinal(word: str) -> int:
    return _ORDINALS.get(word, 0)


def find_days(text: str, when: Calendar) -> list[Day]:
    """Every day in a folded text, in the order in which they stand."""
    found: list[Day] = []
    left = text
    for pattern, reader in patterns(when.language):
        for match in pattern.finditer(left):
            if "\x00" in match.group():
                continue
            if match.groupdict().get("sep") == "." and found:
                continue
            day = reader(match, when)
            if day is not None:
                found.append(day)
                left = left[: day.start] + "\x00" * (day.end - day.start) + left[day.end :]
    return sorted(found, key=lambda one: one.start)


def masked(text: str, found: list[Day]) -> str:
    """The text with the days taken out, each place kept."""
    for one in found:
        text = text[: one.start] + " " * (one.end - one.start) + text[one.end :]
    return text


def repaired_days(text: str, when: Calendar) -> str | None:
    """The text with slips of the keys in names of days and months put right, or None."""
    from rapidfuzz import fuzz, process

    known = [
        word
        for name in ("DAYS", "WEEKDAYS", "MONTHS", "PARTS")
        for word in table(name, when.language)
        if len(word) > 4 and " " not in word
    ]
    words, changed = re.split(r"([a-z'-]+)", text), False
    for place, word in enumerate(words):
        if len(word) < 5 or word in known or word in ("maand", "month", "monday's") or not word[0].isalpha():
            continue
        best = process.extractOne(word, known, scorer=fuzz.ratio, score_cutoff=82)
        if best and best[0] != word:
            words[place], changed = best[0], True
    return "".join(words) if changed else None


def combined(found: list[Day], text: str) -> list[Day]:
    """A weekday beside its date is one day; where they do not match it is asked back. `text` is what the days were found in."""
    if len(found) != 2 or any(one.wrong or not one.readings for one in found):
        return found
    single = [one for one in found if len(one.readings) == 1 and len(one.readings[0]) == 10]
    dated = [one for one in single if any(sign.isdigit() for sign in text[one.start : one.end])]
    exact = next(iter(dated or single), None)
    if exact is None:
        return found
    other = found[1] if exact is found[0] else found[0]
    start, end = min(one.start for one in found), max(one.end for one in found)
    part, rough = exact.part or other.part, bool(exact.part or other.part)
    if exact.readings[0] in other.readings:
        return [Day(exact.readings, start, end, part=part, rough=rough)]
    if all(len(text) == 10 for text in other.readings) and end - start < 40:
        same_weekday = {date.fromisoformat(text).weekday() for text in other.readings} == {
            date.fromisoformat(exact.readings[0]).weekday()
        }
        numeric = exact.end - exact.start
        if same_weekday and numeric:
            return [Day(exact.readings, start, end, part=part, rough=rough)]
    return found


def calendar_of(asked: Asked, ear: Ear) -> Calendar:
    """The days as they look from where the listener is."""
    return Calendar(ear.now.date(), asked.expects, ear.language)


def read_date(said: Typed, asked: Asked, ear: Ear) -> Outcome:
    """A day, or as much of it as was said."""
    when, words = calendar_of(asked, ear), said.plain
    found = combined(find_days(said.folded, when), said.folded)
    doubtful = False
    if not found and (mended := repaired_days(said.folded, when)):
        found, doubtful = combined(find_days(mended, when), mended), True
    if not found:
        return _without_a_day(said, when, ear)
    wrong = next((one.wrong for one in found if one.wrong), "")
    if wrong:
        return invalid(wrong, (), words)
    texts = list(dict.fromkeys(text for one in found for text in one.readings))
    if not texts:
        return ask((), words)
    rough = any(one.rough for one in found) or is_rough(masked(said.folded, found))
    if len(texts) == 1 and not all(one.readings for one in found):
        return ask([Moment(text) for text in texts], words)
    possible = [text for text in texts if not beyond(text, when)]
    if not possible:
        return invalid("future" if when.expects == "past" else "past", (), words)
    if len(possible) == 1 and not doubtful and not any(one.doubtful for one in found):
        return value(Moment(possible[0]), words, rough)
    return ask([Moment(text) for text in possible], words, rough)


def _without_a_day(said: Typed, when: Calendar, ear: Ear) -> Outcome:
    """`2 hours ago` is a day as well; so is `just now`."""
    text = said.folded
    hours = re.search(
        rf"(?P<count>[\w,.']+)\s?(?P<unit>minuten|minutes?|uur|uren|heures?|hours?)\s(?:{AGO})|il y a (?P<count2>.{{1,20}}?)\s?(?P<unit2>heures?|minutes?)",
        text,
    )
    if hours:
        counted = numerals(hours["count"] or hours["count2"], ear)
        if len(counted) != 1:
            return ask((), said.plain)
        length = timedelta(
            **{
                "minutes" if (hours["unit"] or hours["unit2"]).startswith("m") else "hours": float(
                    counted[0].value
                )
            }
        )
        return value(Moment((ear.now - length).date().isoformat()), said.plain, rough=True)
    if re.search(
        r"\b(?:a l'instant|zonet|daarnet|zojuist|just now|tout a l'heure|maintenant|nu|now)\b", text
    ):
        return value(Moment(when.shifted(0)), said.plain, rough=True)
    return NOT_UNDERSTOOD


def beyond(text: str, when: Calendar) -> bool:
    """Does it lie on the side of today that cannot be?"""
    today = when.today.isoformat()
    if when.expects == "past":
        return text > today[: len(text)]
    return when.expects == "future" and text < today[: len(text)]


def spoken_weekdays() -> Iterator[str]:
    """The names of the days in every language, for those who look for dates in longer texts."""
    for module in LANGUAGES.values():
        yield from module.WEEKDAYS


__all__ = [
    "Calendar",
    "Day",
    "beyond",
    "calendar_of",
    "combined",
    "find_days",
    "masked",
    "phrases",
    "read_date",
    "repaired_days",
]
