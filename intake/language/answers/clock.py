"""Clock times, in figures and in words.

Figures are read on the 24-hour clock. A bare hour from one to six, and the same in words, could be night or afternoon and is asked back.
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from intake.claim.reading import Ear
from intake.language.usage.spoken import alternation, table


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


NO_ARTICLE = r"(?!(?:een|une?)\s(?!(?:uur|heures?|u|h|s|hier|gisteren|vandaag|aujourd|ce|cet|cette|van\w+|deze|en|et|of|ou|op|le)\b)[a-z])"
"""`Voor een test` and `pour une mise à jour` name no hour: the number is an article of the word behind it."""


@lru_cache(maxsize=1)
def _patterns() -> dict[str, re.Pattern[str]]:
    number = rf"(?:{alternation(_spoken())}|\d{{1,2}})"
    dutch = rf"(?:{alternation([word for word in SMALL['nl'].split() if word != '-'][:13])}|\d{{1,2}})"
    english = rf"(?:{alternation([word for word in SMALL['en'].split() if word != '-'][:12])}|\d{{1,2}})"
    french = rf"(?:{alternation([word for word in SMALL['fr'].split() if word != '-'] + ['vingt et une', 'vingt-deux', 'vingt-trois', 'vingt deux', 'vingt trois'])}|\d{{1,2}})"
    raw = {
        "iso": r"(?<!\d)t?(?P<h>\d{1,2}):(?P<m>\d{2}):(?P<s>\d{2})(?:\.\d+)?(?!\d)",
        "dutch": rf"\b(?:(?P<min>{number}|kwart)\s(?:minuten\s)?(?P<dir>voor|over|na)\s)?(?P<half>half\s?)?(?P<h>{dutch})(?P<uur>\s?(?:uur|u)\b)?(?!\s?[:.]?\d|\s?(?:h|heures?|am|pm|minuten|dagen|voor|over|na)\b|\w)",
        "english": rf"\b(?P<min>{number}|(?:a\s)?quarter|half)(?:\sminutes)?\s(?:(?P<dir>past|to|after|before|til)\s)?(?P<h>{english})(?![\w:])(?:\s?o'?\s?clock)?(?:\s?{PM})?",
        "french": rf"\b(?P<h>{french})\s?(?:heures?|h)\b(?:\s(?:(?:et\s)?(?P<plus>quart|demie?|trois quarts|{number})\b(?!\s(?:novembre|jours))|moins\s(?P<less>(?:le\s)?quart|{number})))?(?:\s?minutes?\b)?",
        "noon": r"(?<!apres.)\b(?P<name>midi|minuit|noon|midnight|middernacht|midday|12 noon|middaguur|twaalf uur 's middags)\b(?:\s(?:(?:et\s)?(?P<plus>quart|demie?|dix|cinq|vingt)|moins\s(?P<less>(?:le\s)?quart|dix|cinq|vingt)))?",
        "range": r"(?<![\dhu:.,])(?P<lead>\b(?:entre|tussen|between|van|de|from)\s)?(?<![\dhu:.,])(?P<h>\d{1,2})(?=\s?(?:-|et|en|and|a|tot|to|ou|of|or)\s?\d{1,2}\s?(?:h|u|uur|heures|am|pm|a\.m|p\.m)(?![a-z]))",
        "figures": rf"(?<![\d.,/])(?P<h>\d{{1,2}})\s?(?P<sep>h|u|:|\.|,(?=\d\du)|heures?|uur|hrs?)\s?(?P<m>\d{{2}})(?![\d])(?:\s?(?:uur|u|h|hrs?|heures?|min|minuten|minutes)\b)?(?:\s?{PM})?",
        "half_day": rf"(?<![\d.,/:])(?P<h>\d{{1,2}})\s?{PM}",
        "unit": r"(?<![\d.,/:])(?P<h>\d{1,2})\s?(?:heures?|uur|h|u|hrs|hours|o'?\s?clock)(?![a-z0-9])",
        "military": r"(?<![\d.,/:€£$-])(?P<h>[01]\d|2[0-9])(?P<m>\d{2})(?P<unit>\s?(?:hrs|h|u|uur|hours))?(?![\d.,/:k€%-])",
        "ish": rf"(?<![\d.,/:])\b(?P<h>{english})(?:[.:](?P<m>\d{{2}}))?\s?-?ish\b",
        "bare": rf"\b(?P<at>{AT})\s{NO_ARTICLE}(?P<h>{number})(?!\s?[:.,/-]?\d)(?!\s?(?:jours?|dagen|days?|semaines?|weken|weeks?|mois|maanden|months?|minutes?|minuten|ans?|jaar|years?|%|euros?|k)\b)(?![a-z])",
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
        return _clock(
            match, _number(groups["h"]), int(groups["m"] or 0), spoken=not groups["h"].startswith("0")
        )
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


def without_parts(text: str, language: str) -> str:
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
