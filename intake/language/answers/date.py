"""Days as people type them: `3/4`, `vorige maandag`, `il y a trois jours`, `the 25th`, `eind oktober`.

A weekday beside its date is one day, a slip of the keys is asked back, and a day on the wrong side of today is told so.
"""

import re
from datetime import date, timedelta

from intake.claim.moment import Moment
from intake.claim.reading import Asked, Ear, Outcome
from intake.language.answers.day_patterns import find_days, masked, repaired_days
from intake.language.answers.days import Calendar, Day
from intake.language.answers.numerals import is_rough, numerals
from intake.language.answers.outcomes import NOT_UNDERSTOOD, ask, invalid, value
from intake.language.answers.typed import Typed
from intake.language.usage.day_words import AGO


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
