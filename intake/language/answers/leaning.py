"""Days that lean on the day said before them: "£18,450 yesterday and £7,200 the day before", "et la veille 7.200".

Stands alone because they must be worked out from the whole of a text, before it is parted into what each payment is.
"""

import re
from datetime import date, timedelta

from intake.claim.reading import Ear
from intake.language.answers.day_patterns import find_days
from intake.language.answers.days import Calendar
from intake.language.answers.spelt import Spelt
from intake.unaccented import letter_for_letter

BEFORE = (
    r"(?:(?:the )?day before(?: that)?|the previous day|la veille|le jour (?:d'avant|precedent|avant)|(?:de )?dag (?:ervoor|ervoren|voordien|daarvoor)"
    r"|daags (?:voordien|ervoor)|de vorige dag)"
)
AFTER = (
    r"(?:(?:the )?day after(?: that)?|the (?:next|following) day|le lendemain|le jour (?:d'apres|suivant)|(?:de )?dag (?:erna|erop|nadien|daarna)"
    r"|daags (?:nadien|erna)|de volgende dag)"
)
FOLLOWED = r"(?=\s*(?:$|[,;.)!?:€£$\d]|(?:at|around|about|in the|on|a|vers|au soir|au matin|dans l|om|rond|omstreeks|'s|and|et|en|then|puis|dan|for|pour|voor|to|from)\b))"
LEANS = re.compile(rf"(?<![\w'-])(?:(?P<before>{BEFORE})|(?P<after>{AFTER}))(?![\w-]){FOLLOWED}")
WHOLE_DAY = len("2026-03-12")


def leant(text: str, ear: Ear) -> Spelt:
    """The text with such days written out; without a day before them "the day before" is yesterday, and "the day after" stays as it is."""
    anew: list[tuple[str, str]] = []
    at, made = 0, ""
    for one in LEANS.finditer(letter_for_letter(text)):
        # Read from what was written out so far, since a day may lean on one that leans itself.
        before = made + text[at : one.start()]
        anchor = _last_day(before, ear)
        if anchor is None and one["after"]:
            continue
        day = (anchor or ear.now.date()) + timedelta(days=1 if one["after"] else -1)
        written = f"{day.day}/{day.month}/{day.year}"
        anew.append((text[one.start() : one.end()], written))
        made, at = before + written, one.end()
    return Spelt(made + text[at:], tuple(anew))


def _last_day(text: str, ear: Ear) -> date | None:
    days = find_days(letter_for_letter(text), Calendar(ear.now.date(), "past", ear.language))
    sure = [one.readings[0] for one in days if len(one.readings) == 1 and len(one.readings[0]) == WHOLE_DAY]
    return date.fromisoformat(sure[-1]) if sure else None
