"""Clock times, in figures and in words, and moments made of a day and a time.

Figures are read on the 24-hour clock. A bare hour from one to six, and the same in words, could be night or afternoon and is asked back.
A part of the day is not a clock time: then the day alone is the value, as an estimate.
"""

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache

from intake.claim.moment import UNKNOWN_TIME, Moment
from intake.claim.reading import Asked, Ear, Heard, Outcome
from intake.language.answers.control import core, noted
from intake.language.answers.date import (
    Calendar,
    Day,
    beyond,
    calendar_of,
    combined,
    find_days,
    masked,
    repaired_days,
)
from intake.language.answers.duration import read_duration
from intake.language.answers.numerals import is_rough, numerals, says
from intake.language.answers.outcomes import NOT_UNDERSTOOD, ask, invalid, value
from intake.language.answers.typed import Typed
from intake.language.usage.spoken import alternation, phrases, table


@dataclass(frozen=True, slots=True)
class Clock:
    """A clock time; `bare` when it could be twelve hours later as well; `next_day` for midnight at the end of the day."""

    hour: int
    minute: int
    start: int
    end: int
    bare: bool = False
    midnight: bool = False
    wrong: bool = False
    settled: bool = False  # am, pm or a 24-hour figure
    also: tuple[int, int] | None = None  # another reading of the same words


SMALL = {
    "nl": "een een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig",
    "en": "- one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
    "fr": "- une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt",
}
MORE = {
    "vingt et une": 21, "vingt-deux": 22, "vingt-trois": 23, "vingt deux": 22, "vingt trois": 23, "vingt-cinq": 25, "vingt cinq": 25, "trente": 30, "quarante": 40, "cinquante": 50, "quarante-cinq": 45, "trente-cinq": 35, "cinquante-cinq": 55,
    "twenty-one": 21, "twenty-two": 22, "twenty-three": 23, "twenty-five": 25, "twenty five": 25, "thirty": 30, "forty": 40, "fifty": 50, "forty-five": 45, "forty five": 45, "thirty-five": 35, "fifty-five": 55,
    "eenentwintig": 21, "tweeentwintig": 22, "drieentwintig": 23, "vijfentwintig": 25, "dertig": 30, "veertig": 40, "vijftig": 50, "vijfenveertig": 45,
    "heure": 1, "drieen": 3, "vieren": 4, "vijven": 5, "zessen": 6, "zevenen": 7, "achten": 8, "negenen": 9, "tienen": 10, "elven": 11, "twaalven": 12,
}  # fmt: skip
PM = r"(?P<half_day>a\.?m\.?|p\.?m\.?)(?![a-z])"
AT = r"(?:at|om|a|vers|rond|around|by|tegen|about|omstreeks|vers les|pour|towards|from|van|vanaf|depuis|de|since|sinds|tot|until|before|after|avant|apres|voor|na|towards)"
ZONES = {
    r"(?:heure de londres|heure (?:anglaise|britannique)|uk time|london time|britse tijd|londense tijd|engelse tijd|bst)": "Europe/London",
    r"(?:heure (?:belge|francaise|de bruxelles|de paris|luxembourgeoise|neerlandaise)|belgian time|brussels time|paris time|french time|belgische tijd|nederlandse tijd|franse tijd|dutch time|(?<=\d )cest|(?<=\d )cet|central european time)": "Europe/Brussels",
    r"(?:utc|gmt|(?<=\d)\s?z|zulu)": "UTC",
}
OTHER_ZONE = re.compile(
    r"\b(?:heure (?:de|du|d')\s?(?!l'|la\b|midi|table|fermeture|ouverture|dejeuner|diner|souper|lunch|sortie|pointe|repas|bureau|pause|debut|fin)\w+|(?:new york|eastern|pacific|singapore|hong kong|local|us|dubai|est|pst|edt) time|(?<=\d )(?:est|pst|edt)|lokale tijd|heure locale)\b"
)
OFFSET = re.compile(r"(?<=\d)\s?(?:utc|gmt)?(?P<sign>[+-])(?P<hours>\d{2}):?(?P<minutes>\d{2})\b")


@lru_cache(maxsize=1)
def _spoken() -> dict[str, tuple[str, int]]:
    words = {
        word: (language, number)
        for language, line in SMALL.items()
        for number, word in enumerate(line.split())
        if word != "-" and number
    }
    words["een"] = ("nl", 1)
    for word, number in MORE.items():
        words[word] = ("", number)
    return words


@lru_cache(maxsize=1)
def _patterns() -> dict[str, re.Pattern[str]]:
    number = rf"(?:{alternation(_spoken())}|\d{{1,2}})"
    dutch = rf"(?:{alternation([word for word in SMALL['nl'].split() if word != '-'][:13])}|\d{{1,2}})"
    english = rf"(?:{alternation([word for word in SMALL['en'].split() if word != '-'][:12])}|\d{{1,2}})"
    french = rf"(?:{alternation([word for word in SMALL['fr'].split() if word != '-'] + ['vingt et une', 'vingt-deux', 'vingt-trois', 'vingt deux', 'vingt trois'])}|\d{{1,2}})"
    raw = {
        "iso": r"(?<!\d)t?(?P<h>\d{1,2}):(?P<m>\d{2}):(?P<s>\d{2})(?:\.\d+)?(?!\d)",
        "dutch": rf"\b(?:(?P<min>{number}|kwart)\s(?:minuten\s)?(?P<dir>voor|over|na)\s)?(?P<half>half\s)?(?P<h>{dutch})(?P<uur>\s?(?:uur|u)\b)?(?!\s?[:.]?\d|\s?(?:h|heures?|am|pm|minuten|dagen|voor|over|na)\b|\w)",
        "english": rf"\b(?P<min>{number}|(?:a\s)?quarter|half)(?:\sminutes)?\s(?:(?P<dir>past|to|after|before|til)\s)?(?P<h>{english})(?![\w:])(?:\s?o'?\s?clock)?(?:\s?{PM})?",
        "french": rf"\b(?P<h>{french})\s?(?:heures?|h)\b(?:\s(?:(?:et\s)?(?P<plus>quart|demie?|trois quarts|{number})\b(?!\s(?:novembre|jours))|moins\s(?P<less>(?:le\s)?quart|{number})))?(?:\s?minutes?\b)?",
        "noon": r"(?<!apres.)\b(?P<name>midi|minuit|noon|midnight|middernacht|midday|12 noon|middaguur|twaalf uur 's middags)\b(?:\s(?:(?:et\s)?(?P<plus>quart|demie?|dix|cinq|vingt)|moins\s(?P<less>(?:le\s)?quart|dix|cinq|vingt)))?",
        "range": r"(?<![\dhu:.,])(?P<lead>\b(?:entre|tussen|between|van|de|from)\s)?(?<![\dhu:.,])(?P<h>\d{1,2})(?=\s?(?:-|et|en|and|a|tot|to|ou|of|or)\s?\d{1,2}\s?(?:h|u|uur|heures|am|pm|a\.m|p\.m)(?![a-z]))",
        "figures": rf"(?<![\d.,/])(?P<h>\d{{1,2}})\s?(?P<sep>h|u|:|\.|,(?=\d\du)|heures?|uur|hrs?)\s?(?P<m>\d{{2}})(?![\d])(?:\s?(?:uur|u|h|hrs?|heures?|min|minuten|minutes)\b)?(?:\s?{PM})?",
        "half_day": rf"(?<![\d.,/:])(?P<h>\d{{1,2}})\s?{PM}",
        "unit": r"(?<![\d.,/:])(?P<h>\d{1,2})\s?(?:heures?|uur|h|u|hrs|hours|o'?\s?clock)(?![a-z0-9])",
        "military": r"(?<![\d.,/:€£$-])(?P<h>[01]\d|2[0-9])(?P<m>\d{2})(?P<unit>\s?(?:hrs|h|u|uur|hours))?(?![\d.,/:k€%-])",
        "ish": r"(?<![\d.,/:])(?P<h>\d{1,2})(?:[.:](?P<m>\d{2}))?\s?-?ish\b",
        "bare": rf"\b(?P<at>{AT})\s(?P<h>{number})(?!\s?[:.,/-]?\d)(?!\s?(?:jours?|dagen|days?|semaines?|weken|weeks?|mois|maanden|months?|minutes?|minuten|ans?|jaar|years?|%|euros?|k)\b)(?![a-z])",
        "spoken": rf"\b(?P<h>{english})[ -](?:oh? )?(?P<m2>{alternation([word for word in [*SMALL['en'].split()[5:], *MORE] if word not in ('-', 'heure')])})(?![\w-])",
        "english_hour": rf"\b(?P<h>{english})(?:\s(?P<m2>{alternation([word for word in [*SMALL['en'].split()[10:], *MORE] if word not in ('-', 'heure')])}))?\s(?:o'?\s?clock|{PM})",
    }  # fmt: skip
    return {name: re.compile(pattern) for name, pattern in raw.items()}


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _spoken()[word][1]


def _minutes(word: str) -> int:
    word = word.strip().removeprefix("le ").removeprefix("a ")
    return {
        "quart": 15,
        "kwart": 15,
        "quarter": 15,
        "demi": 30,
        "demie": 30,
        "half": 30,
        "trois quarts": 45,
    }.get(word) or _number(word)


def _clock(
    match: re.Match[str],
    hour: int,
    minute: int,
    half_day: str | None = None,
    spoken: bool = False,
    also: tuple[int, int] | None = None,
) -> Clock:
    """A clock time put together; `spoken` words are ambiguous where bare figures with minutes are not."""
    start, end = match.start(), match.end()
    if half_day:
        late = half_day.startswith("p")
        if not 1 <= hour <= 12:
            return Clock(hour, minute, start, end, wrong=hour > 23 or minute > 59, settled=True)
        if hour == 12 and not late:
            return Clock(0, minute, start, end, midnight=minute == 0, settled=True)
        return Clock(hour % 12 + (12 if late else 0), minute, start, end, wrong=minute > 59, settled=True)
    if hour == 24 and minute == 0:
        return Clock(0, 0, start, end, midnight=True)
    if hour > 23 or minute > 59:
        return Clock(hour, minute, start, end, wrong=True)
    return Clock(
        hour, minute, start, end, bare=1 <= hour <= 6 and spoken, settled=hour > 12 or hour == 0, also=also
    )


def _relative(match: re.Match[str], ear: Ear) -> Clock | None:
    """Dutch and English: minutes before or after an hour or a half hour."""
    groups = match.groupdict()
    hour_word = groups["h"]
    hour = _number(hour_word)
    if hour > 24:
        return None
    minute_word, direction = groups.get("min"), groups.get("dir")
    if match.re is _patterns()["dutch"]:
        if not (groups["half"] or minute_word or groups["uur"]):
            return None
        base = hour * 60 - (30 if groups["half"] else 0)
        if minute_word and direction:
            base += _minutes(minute_word) * (-1 if direction == "voor" else 1)
        also = None
        if groups["half"] and not minute_word and hour_word.isdigit() and ear.language != "nl":
            also = (hour % 24, 30)
            if ear.language == "en":
                base, also = hour * 60 + 30, None
        words = bool(minute_word or groups["half"]) or not hour_word.isdigit() or len(hour_word) == 1
        return _clock(
            match,
            base // 60 % 24,
            base % 60,
            spoken=words and not hour_word.startswith("0") and hour <= 12,
            also=also,
        )
    minutes = _minutes(minute_word or "")
    if minute_word == "half" and not direction:
        if hour_word.isdigit() and ear.language != "en":
            return None
        return _clock(match, hour, 30, groups["half_day"], spoken=True)
    if direction is None:
        return None
    base = hour * 60 + (minutes if direction in ("past", "after") else -minutes)
    return _clock(match, base // 60 % 24, base % 60, groups["half_day"], spoken=True)


def find_clocks(text: str, ear: Ear, dated: bool) -> list[Clock]:
    """Every clock time in a folded text whose days have been taken out; `dated` when a day was named beside it."""
    found: list[Clock] = []
    left = text
    patterns = _patterns()
    order = (
        "iso",
        "noon",
        "range",
        "figures",
        "half_day",
        "english_hour",
        "dutch",
        "english",
        "french",
        "unit",
        "military",
        "ish",
        "spoken",
        "bare",
    )
    if ear.language == "fr":
        order = (
            "iso",
            "noon",
            "range",
            "figures",
            "half_day",
            "english_hour",
            "french",
            "dutch",
            "english",
            "unit",
            "military",
            "ish",
            "spoken",
            "bare",
        )
    for name in order:
        for match in patterns[name].finditer(left):
            if "\x00" in match.group():
                continue
            clock = _made(name, match, ear, dated, left)
            if clock is not None:
                found.append(clock)
                left = left[: match.start()] + "\x00" * (match.end() - match.start()) + left[match.end() :]
    found.sort(key=lambda one: one.start)
    return _one_half_day(found)


def _made(
    name: str, match: re.Match[str], ear: Ear, dated: bool, text: str
) -> Clock | None:  # one branch per pattern
    groups = match.groupdict()
    if name == "iso":
        return _clock(match, int(groups["h"]), int(groups["m"]))
    if name == "noon":
        hour, _minute = (0, 0) if groups["name"] in ("minuit", "midnight", "middernacht") else (12, 0)
        total = (
            hour * 60
            + (_minutes(groups["plus"]) if groups["plus"] else 0)
            - (_minutes(groups["less"]) if groups["less"] else 0)
        )
        return Clock(
            total // 60 % 24, total % 60, match.start(), match.end(), midnight=total == 0, settled=True
        )
    if name == "range":
        return _clock(match, int(groups["h"]), 0, spoken=True)
    if name == "figures":
        if (
            groups["sep"] == "."
            and not dated
            and not re.search(rf"{AT}\s$|uur|u\b|h\b|am|pm", text[: match.start()] + match.group())
        ):
            return None
        return _clock(match, int(groups["h"]), int(groups["m"]), groups["half_day"])
    if name == "half_day":
        return _clock(match, int(groups["h"]), 0, groups["half_day"])
    if name == "spoken":
        both_words = not groups["h"].isdigit() and dated
        return _clock(match, _number(groups["h"]), _number(groups["m2"]), spoken=True) if both_words else None
    if name == "english_hour":
        return _clock(
            match,
            _number(groups["h"]),
            _number(groups["m2"]) if groups["m2"] else 0,
            groups["half_day"],
            spoken=not groups["h"].startswith("0"),
        )
    if name in ("dutch", "english"):
        return _relative(match, ear)
    if name == "french":
        hour, word = _number(groups["h"]), groups["h"]
        if hour == 24:
            return _clock(match, hour, 0)
        if hour > 24:
            return None if not word.isdigit() else _clock(match, hour, 0)
        total = (
            hour * 60
            + (_minutes(groups["plus"]) if groups["plus"] else 0)
            - (_minutes(groups["less"]) if groups["less"] else 0)
        )
        spoken = (not word.isdigit() or len(word) == 1) and hour <= 12
        return _clock(match, total // 60 % 24, total % 60, spoken=spoken)
    if name == "ish":
        return _clock(match, int(groups["h"]), int(groups["m"] or 0), spoken=not groups["h"].startswith("0"))
    if name == "unit":
        return _clock(match, int(groups["h"]), 0, spoken=not groups["h"].startswith("0"))
    if name == "military":
        if not (groups["unit"] or dated):
            return None
        return _clock(match, int(groups["h"]), int(groups["m"]))
    number = _number(groups["h"])
    if number > 24 or (groups["at"] in ("de", "van", "from", "tot", "until", "pour") and not dated):
        return None
    clock = _clock(match, number, 0, spoken=not groups["h"].startswith("0"))
    # The word before the hour may be a hedge, so it stays to be heard.
    return replace(clock, start=match.start("h"))


def _one_half_day(found: list[Clock]) -> list[Clock]:
    """`between 2 and 3pm`: the half of the day said once holds for the other."""
    if (
        len(found) == 2
        and found[0].bare
        and found[1].settled
        and not found[0].settled
        and found[1].hour >= 12
        and found[0].hour + 12 <= found[1].hour
    ):
        return [replace(found[0], hour=found[0].hour + 12, bare=False, settled=True), found[1]]
    return found


def part_of_day(text: str, language: str) -> str:
    """The part of the day that a text names, if any."""
    parts: dict[str, str] = table("PART_WORDS", language)
    found = re.search(rf"(?<![\w]){alternation(parts)}(?![\w])", text)
    return parts[found.group()] if found else ""


def _without_parts(text: str, language: str) -> str:
    """The text without the parts of the day, whose words may look like a hedge."""
    return re.sub(rf"(?<![\w]){alternation(table('PART_WORDS', language))}(?![\w])", " ", text)


def hours(clock: Clock, part: str) -> tuple[tuple[int, int, int], ...]:
    """The hour and minute that it may be, with how many days later: (days, hour, minute)."""
    hour, minute = clock.hour, clock.minute
    if clock.midnight:
        return ((0, 0, 0), (1, 0, 0))
    if clock.settled:
        return ((0, hour, minute),)
    if part == "afternoon" or part == "noon":
        return ((0, hour + 12 if 1 <= hour <= 9 else hour, minute),)
    if part == "evening":
        return ((0, hour + 12 if 4 <= hour < 12 else hour, minute),) if hour != 12 else ((1, 0, minute),)
    if part == "night":
        return ((0, hour + 12 if 7 <= hour < 12 else 0 if hour == 12 else hour, minute),)
    if part == "morning":
        return ((0, hour, minute),)
    if clock.also:
        return ((0, hour, minute), (0, *clock.also))
    return ((0, hour, minute), (0, hour + 12, minute)) if clock.bare else ((0, hour, minute),)


def _zone(text: str, ear: Ear) -> tuple[tzinfo | None, bool, str]:
    """The zone that is named, whether one is named that is not known here, and the text without it."""
    offset = OFFSET.search(text)
    if offset and int(offset["hours"]) <= 14 and int(offset["minutes"]) < 60:  # `-2026` ends a date
        minutes = int(offset["hours"]) * 60 + int(offset["minutes"])
        zone: tzinfo = timezone(timedelta(minutes=-minutes if offset["sign"] == "-" else minutes))
        return zone, False, text[: offset.start()] + " " * len(offset.group()) + text[offset.end() :]
    for pattern, name in ZONES.items():
        found = re.search(rf"(?:(?<=\d)|\b){pattern}(?![a-z])", text)
        if found:
            from zoneinfo import ZoneInfo

            return (
                UTC if name == "UTC" else ZoneInfo(name),
                False,
                text[: found.start()] + " " * len(found.group()) + text[found.end() :],
            )
    return None, bool(OTHER_ZONE.search(text)), text


def instants(day: str, hour: int, minute: int, zone: tzinfo) -> list[datetime]:
    """The instants that a wall clock shows so: none where the hour is skipped, two where it comes twice."""
    naive = datetime.combine(date.fromisoformat(day), time(hour, minute))
    found: list[datetime] = []
    for fold in (0, 1):
        aware = naive.replace(tzinfo=zone, fold=fold)
        there = aware.astimezone(UTC).astimezone(zone)
        if there.replace(tzinfo=None) == naive and aware.astimezone(UTC) not in found:
            found.append(aware.astimezone(UTC))
    return found


GONE = re.compile(
    r"\b(?:il y a|ya|y a|il ya|ca fait)\s(?P<span>[^,;]+)|(?:^|[,;] ?)(?P<span2>[^,;]+?)\s(?:geleden|ago|terug)\b"
)
AHEAD = re.compile(r"\W*(?:dans|over|binnen|in)\s(?P<span>[^,;]+)$")
CLOCK_LENGTH = re.compile(r"PT(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?")


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
    zone, strange, text = _zone(said.folded, ear)
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
    rough = is_rough(_without_parts(rest, ear.language))
    # A figure that nothing explains, in digits or words: "14:5", "negen dertig".
    loose = bool(re.search(r"\d", rest)) or any(
        one.in_words and not one.article for one in numerals(_without_parts(rest, ear.language), ear)
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
