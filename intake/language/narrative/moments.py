"""Days and clock times where they stand in a story, each as a moment with the words that say it.

Stands alone because a story tells time by leaning on what it said before ("the day before", "om 17.00 uur"), which no typed answer does.
Days and clock times themselves are read by the readers of typed answers. What could be read two ways is left out here: the question
will be asked.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo

from intake.claim.fact import Exactness
from intake.claim.moment import Moment
from intake.claim.reading import Ear
from intake.language.answers.clock import Clock, find_clocks, hours, part_of_day
from intake.language.answers.day_patterns import find_days
from intake.language.answers.days import Calendar, Day
from intake.language.answers.numerals import is_rough
from intake.language.answers.zones import instants
from intake.language.usage.spoken import LANGUAGES, alternation, table


@dataclass(frozen=True, slots=True)
class When:
    """A moment in the story. `day` is its day, or as much of it as was said; `ahead` when it lies after today."""

    moment: Moment
    start: int
    end: int
    day: str
    exactness: Exactness = Exactness.EXACT
    ahead: bool = False


MAY_TELL = re.compile(
    r"\d|jour|veille|lendemain|hier|matin|soir|nuit|midi|semaine|mois|week|dag|morgen|gister|ochtend|avond|nacht|middag|vandaag|vanm|vann|vano|vana|today|yesterday|night|morning|noon|evening|day\b"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:^|[^a-z])(?:ma|di|wo|do|vr|za|zo|lun|mer|jeu|ven|vend|sam|dim|janv|febr|fevr|mars|avril|april|mai|mei|may|jui|juni|juli|aout|aug|sept|okt|oct|nov|dec)|month|maand|januar|februar"
)
LEANING = re.compile(
    r"\b(?:(?P<before>la veille(?: au soir)?|the (?:day|evening|night) before|the previous day|de dag (?:ervoor|voordien|daarvoor)|daags (?:voordien|ervoor)|de vorige dag)"
    r"|(?P<same>le (?:jour|soir|matin|lendemain matin) meme|le meme (?:jour|soir)|(?:the )?same (?:day|evening|morning|afternoon|night)|(?:de)?zelfde (?:dag|avond|ochtend|namiddag|middag)|diezelfde (?:dag|avond|ochtend|namiddag|middag)|that (?:same )?(?:day|evening|afternoon|night)|ce jour-la|ce soir-la|die(?:zelfde)? dag)"
    r"|(?P<after>le lendemain|(?:the )?(?:next|following) (?:day|morning)|de (?:dag (?:erna|nadien|daarna)|volgende (?:dag|ochtend|morgen))|daags nadien))\b(?! (?:yesterday|tomorrow|du |de la |van |of ))"
)
STRICT_CLOCK = re.compile(
    r"\d\s?(?:h|u|:)\s?\d{0,2}\b|\d\s?(?:heures?|uur|hrs?|hours)\b|\d\s?[ap]\.?m\b|\bhalf\b|\bkwart\b|\bquart|\bmidi\b|\bminuit\b|\bnoon\b|\bmidnight\b|\bmiddernacht\b|o'?\s?clock|^(?:at|om|tegen)\s\d{1,2}$|^\d{1,2}\.\d{2}$"
)
LASTS = re.compile(
    r"\s*(?:d'|de )?(?:attente|travail|delai|werk|wachttijd|later|plus tard|lang|durant|pendant|nadien|dans les|binnen)"
)
WITHIN = re.compile(
    r"(?:dans les|sous|binnen(?: de)?|within|endeans|pendant|gedurende|for|during|durant|toutes les|elke|every|\bpar|\bper)\s*$"
)
HABIT = re.compile(
    r"(?:chaque|tous les|toutes les|elke|iedere|every|each|usual|le plus souvent)\s*$|(?<=\d)/$"
)
AHEAD = re.compile(
    r"\b(?:pour(?: la| le)?|tegen|by|jusqu'au|jusqu'a|until|till|au plus tard(?: le)?|uiterlijk|d'ici(?: au| le)?|deadline:?|starts (?:from|on)|start (?:op|vanaf))\s*$"
)
ENDING = re.compile(r"\b(?:jusqu'a|tot|until|till|d'ici|avant|voor|before)\s*$")
"""What goes on until then tells no moment that has been."""
BESIDE_A_DAY = re.compile(r"\x00\s*(?:at|om|around|about|rond)\s*$")
"""`This morning at 9`: behind its day a bare number is an hour."""
BEHIND_IT = re.compile(r"\s*(?:$|[,;.!)]|(?:et|en|and|but|mais|maar|when|quand|toen)\b)")
AT_CLOCK = re.compile(r"\b(?:at|om|around|about|vers|rond|tegen|until)\s*$")
TODAY_BY_NAME = re.compile(
    r"(?:yesterday|today|this morning|hier|avant-hier|aujourd'hui|ce matin|gisteren|eergisteren|vandaag|vanmorgen|vanochtend)"
)
"""A day that leans on the day of writing: where a date stands beside it, the date holds."""
FRIDAY = re.compile(r"\bvend\b\.?")
SHORT_DAY = re.compile(r"\.?\s*(?:\d|\x00|(?:a|om|at|rond|vers)\s+\d)")
NOT_MONTHS = frozenset(("may", "march", "mars", "sept", "mar", "sun", "sat"))
BORN_OF = re.compile(
    r"(?:contrat|overeenkomst|contract|agreement|convention|commande|order|bestelling|bestelbon|offre|offerte|factuur|facture|invoice)[^,;.]{0,30}\b(?:du|van|of|de|dated|d\.d\.)\s*$"
)
SHORT_WEEKDAYS = frozenset(
    word for module in LANGUAGES.values() for word in module.WEEKDAYS if len(word) <= 4
)
COUNTED_THINGS = re.compile(
    r"\s(?:enkele? )?(?:werk(?:post|station|plek)|pc|toestel|computer|laptop|server|account|gebruiker|mailbox|machine|plaats|rekening|klant|na\b)"
)
"""`op 1 werkpost`: so many of them, and no day of the month."""
LONGEST_BACK = 300
"""A day without a year that would lie further back is rather one to come."""


def moments(
    folded: str, shift: int, language: str, ear: Ear, previous: When | None, only_day: str
) -> list[When]:
    """The moments of one sentence, whose amounts and numbers have been masked.

    `previous` is what "the day before" leans on; `only_day` is the day that a clock time alone belongs to, or "" where nobody could say.
    """
    if not MAY_TELL.search(folded):
        return []
    calendar = Calendar(ear.now.date(), "past", language)
    folded = FRIDAY.sub(lambda found: "ven".ljust(len(found.group())), folded)
    text, leaning = folded, []
    for found in LEANING.finditer(folded):
        text = _blank(text, found.start(), found.end())
        if previous is not None and len(previous.day) == 10:
            step = -1 if found["before"] else 1 if found["after"] else 0
            leant = (date.fromisoformat(previous.day) + timedelta(days=step)).isoformat()
            leaning.append(Day((leant,), found.start(), found.end()))
    days = [one for one in find_days(text, calendar) if _holds(text, one, calendar, language)]
    for one in days:
        text = _blank(text, one.start, one.end)
    days = _merged([*days, *leaning], text, folded)
    clocks = [
        one
        for one in find_clocks(text, Ear(language, ear.region, ear.now), dated=bool(days))
        if _is_clock(text, one)
    ]
    zone = ear.now.tzinfo
    assert zone is not None
    made: list[When] = []
    taken: set[int] = set()
    for clock in clocks:
        day = _day_of(clock, days, text)
        if day is not None:
            taken.add(day.start)
        when = _when(clock, day, only_day, text, language, zone, ear, shift)
        if when is not None:
            made.append(when)
        elif day is not None:
            taken.discard(day.start)
    made.extend(_day_alone(one, shift, text, calendar) for one in days if one.start not in taken)
    return sorted(made, key=lambda one: one.start)


def hour_on(folded: str, day: str, language: str, ear: Ear) -> Moment | None:
    """The one clock time of a text that names no day, on this day (ISO), where it has been by now."""
    clocks = [
        one
        for one in find_clocks(folded, Ear(language, ear.region, ear.now), dated=False)
        if _is_clock(folded, one)
    ]
    zone = ear.now.tzinfo
    if len(clocks) != 1 or zone is None:
        return None
    when = _when(clocks[0], None, day, folded, language, zone, ear, 0)
    return when.moment if when is not None and not when.ahead else None


def _blank(text: str, start: int, end: int) -> str:
    return text[:start] + "\x00" * (end - start) + text[end:]


def _holds(text: str, one: Day, calendar: Calendar, language: str) -> bool:
    """Is this really a day of the story?"""
    words = text[one.start : one.end].strip(" .")
    if one.wrong or not one.readings or len(one.readings[0]) == 4:
        return False
    if (
        AHEAD.search(text[: one.start])
        or HABIT.search(text[: one.start])
        or WITHIN.search(text[: one.start])
        or BORN_OF.search(text[: one.start])
    ):
        return False
    if (
        words.isalpha()
        and len(words) <= 4
        and not any(words in getattr(LANGUAGES[language], name) for name in ("WEEKDAYS", "MONTHS", "DAYS"))
    ):
        return False
    if (
        words.isalpha()
        and len(words) <= 4
        and words in SHORT_WEEKDAYS
        and not SHORT_DAY.match(text[one.end :])
    ):
        return False
    if words in NOT_MONTHS and not re.search(
        r"\b(?:in|en|since|depuis|sinds|last|begin|fin|eind)\s*$", text[: one.start]
    ):
        return False
    if AT_CLOCK.search(text[: one.start]) and re.fullmatch(r"\d{1,2}\.\d{2}", words):
        return False  # "at 9.15", and no day of September
    if re.fullmatch(r"op \d{1,2}", words) and COUNTED_THINGS.match(text[one.end :]):
        return False
    first = one.readings[0]
    yearless = not re.search(r"(?:19|20)\d{2}|[/.-]\d{2}$", words)
    far = len(first) == 10 and (calendar.today - date.fromisoformat(first)).days > LONGEST_BACK
    return not (far and yearless and re.search(r"\d", words))


def _merged(days: list[Day], text: str, said: str) -> list[Day]:
    """A weekday or a part of the day beside its date is one day; two days that gainsay each other are none."""
    days.sort(key=lambda one: one.start)
    merged: list[Day] = []
    for one in days:
        last = merged[-1] if merged else None
        between = text[last.end : one.start] if last is not None else ""
        if (
            last is None
            or len(between) > 8
            or not re.fullmatch(r"[\s,(.]*(?:(?:le|the|op|den|de|om|du|on|au|dus)\s)?[\s(]*", between)
        ):
            merged.append(one)
            continue
        common = [reading for reading in one.readings if reading in last.readings]
        exact = next(
            (
                day
                for day in (one, last)
                if len(day.readings) == 1
                and len(day.readings[0]) == 10
                and re.search(r"\d", said[day.start : day.end])
            ),
            None,
        )
        if common:
            merged[-1] = Day((common[0],), last.start, one.end, part=last.part or one.part)
        elif (
            exact is not None and _same_weekday(exact.readings[0], (one if exact is last else last).readings)
        ) or (
            exact is not None
            and TODAY_BY_NAME.fullmatch(
                said[(one if exact is last else last).start : (one if exact is last else last).end].strip(
                    " ,."
                )
            )
        ):
            merged[-1] = Day(exact.readings, last.start, one.end, part=last.part or one.part)
        else:
            merged.append(one)
    return merged


def _same_weekday(day: str, readings: tuple[str, ...]) -> bool:
    weekdays = {date.fromisoformat(one).weekday() for one in readings if len(one) == 10}
    return weekdays == {date.fromisoformat(day).weekday()}


def _is_clock(text: str, clock: Clock) -> bool:
    """Is this figure plainly a clock time, and not a length of time, a delay or a count?"""
    words = text[clock.start : clock.end]
    before, after = text[: clock.start], text[clock.end :]
    if clock.wrong or ENDING.search(before):
        return False
    if not STRICT_CLOCK.search(words.strip()):
        return BESIDE_A_DAY.search(before) is not None and BEHIND_IT.match(after) is not None
    if (
        WITHIN.search(before)
        or LASTS.match(after)
        or HABIT.search(before)
        or re.match(r"\s?(?:/\s?24|/\s?7)", after)
    ):
        return False
    if re.fullmatch(r"\d{1,2}\.\d{2}", words.strip()):
        return bool(re.search(r"\b(?:at|om|from|by|since|until|around|about|vers|rond|tegen)\s*$", before))
    bare_hours = re.fullmatch(r"\d{1,2}\s?(?:h|heures?|hrs?|hours|u|uur)", words.strip())
    return (
        not bare_hours
        or bool(
            re.search(
                r"(?:\b(?:a|at|om|vers|rond|tegen|depuis|sinds|since|omstreeks|from|vanaf|des|around|about|by|apres|na|\d)|\x00|,)\s*$",
                before,
            )
        )
        or bool(re.match(r"\s*\x00", after))
    )


def _day_of(clock: Clock, days: list[Day], text: str) -> Day | None:
    """The day that a clock time belongs to: the one it touches, else the nearest before it, else the only one."""
    touching = sorted(
        (one for one in days if abs(clock.start - one.end) <= 14 or abs(one.start - clock.end) <= 10),
        key=lambda one: min(abs(clock.start - one.end), abs(one.start - clock.end)),
    )
    for one in touching:
        first, last = min(one.end, clock.end), max(one.start, clock.start)
        if not re.search(r"[;.]\s|\d", text[first:last]):
            return one
    before = [one for one in days if one.end <= clock.start and ";" not in text[one.end : clock.start]]
    return before[-1] if before else None


def _when(
    clock: Clock, day: Day | None, only_day: str, text: str, language: str, zone: tzinfo, ear: Ear, shift: int
) -> When | None:
    """The instant, or None where its day or half of the day stays open."""
    near = text[max(0, clock.start - 24) : clock.end + 24]
    part = (day.part if day is not None else "") or part_of_day(near, language)
    that_day = (
        day.readings[0]
        if day is not None and (len(day.readings) == 1 or day.part)
        else only_day
        if day is None
        else ""
    )
    if day is not None and not that_day and len(day.readings) == 2:
        that_day = day.readings[0] if day.readings[0] < ear.now.date().isoformat() else ""
    if len(that_day) != 10:
        return None
    if clock.bare and day is not None and max(clock.start - day.end, day.start - clock.end) > 5:
        return None
    possible = [one for one in hours(clock, part) if one[0] == 0]
    made = [instant for _, hour, minute in possible for instant in instants(that_day, hour, minute, zone)]
    past = [instant for instant in made if instant <= ear.now] or made
    if len(past) != 1:
        return None
    start = min(clock.start, day.start) if day is not None and _touches(clock, day) else clock.start
    end = max(clock.end, day.end) if day is not None and _touches(clock, day) else clock.end
    rough = is_rough(text[max(0, start - 14) : start])
    return When(
        Moment.at(past[0]),
        start + shift,
        end + shift,
        that_day,
        Exactness.ESTIMATE if rough else Exactness.EXACT,
        past[0] > ear.now,
    )


def _touches(clock: Clock, day: Day) -> bool:
    return min(abs(clock.start - day.end), abs(day.start - clock.end)) <= 16


def _day_alone(one: Day, shift: int, text: str, calendar: Calendar) -> When:
    """A day without a clock time; of two readings the latest past one, as an estimate."""
    today = calendar.today.isoformat()
    past = [reading for reading in one.readings if reading <= today[: len(reading)]]
    day = past[0] if past else one.readings[0]
    rough = one.rough or len(one.readings) > 1 or len(day) < 10
    return When(
        Moment(day),
        one.start + shift,
        one.end + shift,
        day,
        Exactness.ESTIMATE if rough else Exactness.EXACT,
        not past,
    )


def names_a_day(folded: str, language: str) -> bool:
    """Does the text say `today` or a part of it in any of its words?"""
    today = [word for word, back in table("DAYS", language).items() if back == 0] + [
        word for word, (back, _) in table("PARTS", language).items() if back == 0
    ]
    return bool(re.search(rf"(?<!\w){alternation(today)}(?!\w)", folded))
