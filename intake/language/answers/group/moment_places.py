"""Where days and clock times stand together in a text, each with its hedges and the part of its day."""

import re
from datetime import date
from functools import lru_cache

from intake.claim.reading import Ear
from intake.language.answers.clock import find_clocks
from intake.language.answers.day_patterns import find_days
from intake.language.answers.days import Calendar, Day
from intake.language.answers.group.board import PARTED, Board
from intake.language.answers.typed import typed
from intake.language.usage.spoken import alternation, table

SLASH = re.compile(r"(?<=\s)/(?=\s)")
"""A stroke with space around it parts two answers, and joins no day to the minutes before it."""
SOLID_DAY = re.compile(r"[a-z]|\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d[/-]\d")
NO_DAY = re.compile(r"(?:de|le|the|op|on) (?:3[2-9]|[4-9]\d)")
"""`De 95`: no month has so many days."""
SPAN_AGO = re.compile(
    r"\b(?:il y a|il ya|y a|ya|ca fait)\s(?:environ |a peu pres |une |un |\w+[ -]){0,3}?(?:heures?|minutes?|min|h|quart d'heure|demi-heure)(?: et demie?)?\b"
    r"|(?<![\w,.])(?:(?:een|an?|half|anderhalf|halve|a|\w+)[ -]){0,3}?(?:uur|uren|minuten|minuutjes|kwartier(?:tje)?|hours?|minutes?|mins?)(?: and a half| en half)?\s(?:geleden|ago|terug)\b"
    r"|\b(?:a l'instant|zonet|daarnet|zojuist|just now|daarjuist|net nu|a moment ago|il y a un instant)\b"
)
BRIDGE = re.compile(
    r"[\s,]*(?:(?:a|om|at|op|on|le|la|the|de|den|vers|vers les|rond|rond de|omstreeks|around|about|tegen|of|between|entre|tussen|et|en|and|ou|or|-|matin|soir|dans|in|exactement|precies|exactly|environ|ongeveer|circa|ca\.?|approx\.?|net voor|net na|just before|just after|vers|heure|'s|dus|so|soit|namelijk|c'est|was het)[\s,]*){0,3}"
)
LEAD = re.compile(
    r"(?:\b(?:a|om|at|op|on|le|the|vers|vers les|rond|rond de|omstreeks|around|about|tegen|environ|ongeveer|circa|ca\.?|approx\.?|net voor|net na|kort na|kort voor|just before|just after|shortly after|avant|apres|after|before|voor|na|je crois|ik denk|i think|misschien|peut-etre|maybe|entre|tussen|between|zeker)\s+)+$"
)


def blanked(text: str, places: list[tuple[int, int]]) -> str:
    """A text with a sign in each of these places, every other kept."""
    for start, end in places:
        text = text[:start] + PARTED * (end - start) + text[end:]
    return text


def is_a_moment(text: str, ear: Ear) -> bool:
    """Is this number a day or a clock time?"""
    days = find_days(text, Calendar(ear.now.date(), "any", ear.language))
    if any(
        one.end - one.start >= len(text) - 1 and re.search(r"[/.-]|^(?:19|20)\d\d$", text) for one in days
    ):
        return True
    return bool(re.fullmatch(r"\d{1,2}\s?[hu:.]\s?\d{0,2}", text))


def solid_days(board: Board, ear: Ear) -> list[tuple[int, int]]:
    """Days that are no amount in any reading: with a word in them, or written with two separators."""
    days = _days(board.left, ear)
    return [(one.start, one.end) for one in days if SOLID_DAY.search(board.left[one.start : one.end])]


def days_in(words: str, ear: Ear) -> list[str]:
    """The words of every day in a piece of text."""
    said = typed(words)
    return [said.plain[one.start : one.end] for one in _days(said.folded, ear)] or [
        match.group() for match in SPAN_AGO.finditer(said.folded)
    ]


def has_clock(words: str, ear: Ear) -> bool:
    """Does a piece of text name a clock time?"""
    text = typed(words).folded
    return bool(SPAN_AGO.search(text)) or bool(
        find_clocks(blanked(text, [(one.start, one.end) for one in _days(text, ear)]), ear, True)
    )


def _days(text: str, ear: Ear) -> tuple[Day, ...]:
    """Every day of the text; the digits before a separator of thousands are none ("de 12.500")."""
    return _days_of(text, ear.now.date(), ear.language)


@lru_cache(maxsize=32)
def _days_of(text: str, today: date, language: str) -> tuple[Day, ...]:
    found = find_days(text, Calendar(today, "any", language))
    return tuple(
        one
        for one in found
        if not re.match(r"[.,]\d", text[one.end :]) and not NO_DAY.fullmatch(text, one.start, one.end)
    )


@lru_cache(maxsize=8)
def _day_parts(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){alternation(table('PART_WORDS', language))}(?!\w)")


def moments(text: str, ear: Ear, dated: bool) -> list[tuple[int, int]]:
    """Days and clock times that stand together, each with its hedges and the part of its day."""
    text = SLASH.sub(PARTED, text)
    parts: list[tuple[int, int, str]] = [
        (match.start(), match.end(), "ago") for match in SPAN_AGO.finditer(text)
    ]
    left = blanked(text, [(start, end) for start, end, _ in parts])
    days = _days(left, ear)
    for one in days:
        parts.append((one.start, one.end, "day"))
        left = left[: one.start] + " " * (one.end - one.start) + left[one.end :]
    for clock in find_clocks(left, ear, dated or bool(days)):
        parts.append((clock.start, clock.end, "clock"))
        left = left[: clock.start] + " " * (clock.end - clock.start) + left[clock.end :]
    parts.extend((match.start(), match.end(), "part") for match in _day_parts(ear.language).finditer(left))
    parts.sort()
    groups: list[list[tuple[int, int, str]]] = []
    for part in parts:
        last = groups[-1] if groups else []
        kinds = {one[2] for one in last}
        between = text[last[-1][1] : part[0]] if last else ""
        near = bool(last) and BRIDGE.fullmatch(between) is not None and ";" not in between
        two_days = (
            part[2] == "day"
            and "day" in kinds
            and (
                "clock" in kinds
                or not re.search(r"[a-z]", text[part[0] : part[1]] + text[last[-1][0] : last[-1][1]])
            )
        )
        two_clocks = (
            part[2] == "clock"
            and "clock" in kinds
            and not re.fullmatch(r"\s*(?:-|et|en|and|a|tot|to|ou|of|or)\s*", between)
        )
        apart = (
            part[2] == "clock"
            and "clock" in kinds
            and re.fullmatch(r"\s*(?:et|en|and)\s*", between)
            and not re.search(r"\b(?:entre|tussen|between)\s*$", text[: last[0][0]])
        )
        if near and not (two_days or two_clocks or apart or "ago" in kinds or part[2] == "ago"):
            last.append(part)
        else:
            groups.append([part])
    found = []
    for group in groups:
        if {one[2] for one in group} == {"part"}:
            continue
        start, end = group[0][0], group[-1][1]
        lead = LEAD.search(text[:start])
        found.append((lead.start() if lead else start, end))
    return found
