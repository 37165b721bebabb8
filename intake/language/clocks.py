"""How long: running clocks, time gone by and durations, in words.

Apart from formats.py because a clock stands beside the first question on screen and steps every minute: its
words come from the catalogs alone, and nothing here loads CLDR.
"""

import re
from datetime import timedelta

from intake.language.catalogs import Translator

_DURATION = re.compile(
    r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?"
)
_DAYS = re.compile(r"(\d+)(WD|TD)")


def span(tr: Translator, length: timedelta) -> str:
    """A length of time as a clock shows it, never rounded up: `42 min`, `1 h 05`, `3 d 4 h`, `394 d`."""
    minutes = int(length.total_seconds()) // 60
    if minutes < 60:
        return tr.text("%(minutes)s min", minutes=minutes)
    if minutes < 24 * 60:
        return tr.text("%(hours)s h %(minutes)s", hours=minutes // 60, minutes=f"{minutes % 60:02}")
    days, hours = minutes // (24 * 60), minutes // 60 % 24
    return (
        tr.text("%(days)s d %(hours)s h", days=days, hours=hours)
        if hours and days < 10
        else tr.text("%(days)s d", days=days)
    )


def clock(tr: Translator, left: timedelta) -> str:
    """The time left until something is due, or how long it is past due."""
    if left <= timedelta(0):
        return past_due(tr, -left)
    return span(tr, left) if left >= timedelta(minutes=1) else tr.gettext("under 1 min")


def past_due(tr: Translator, late: timedelta) -> str:
    """How long something is past due.

    From three hours on in whole hours, as minutes no longer matter then.
    """
    hours = int(late.total_seconds()) // 3600
    if late < timedelta(minutes=1):
        return tr.gettext("due now")
    if 3 <= hours < 24:
        return tr.text("past due %(time)s", time=tr.text("%(hours)s h", hours=hours))
    return tr.text("past due %(time)s", time=span(tr, late))


def elapsed(tr: Translator, gone: timedelta) -> str:
    """The time gone by since something happened: `42 min ago`."""
    if gone < timedelta(minutes=1):
        return tr.gettext("just now")
    return tr.text("%(time)s ago", time=span(tr, gone))


def duration(tr: Translator, iso: str) -> str:
    """A duration in full words, from ISO 8601 (`PT1H30M`) or counted days.

    `5WD` working days, `15TD` bank days.
    """
    counted = _DAYS.fullmatch(iso)
    if counted and counted[2] == "WD":
        return tr.counted("%(n)s working day", "%(n)s working days", int(counted[1]))
    if counted:
        return tr.counted("%(n)s bank working day", "%(n)s bank working days", int(counted[1]))
    parts = _DURATION.fullmatch(iso)
    numbers = [int(part or 0) for part in parts.groups()] if parts else []
    if not any(numbers):
        return (
            iso
            if iso not in ("PT0S", "PT0M", "PT0H", "P0D")
            else tr.counted("%(n)s minute", "%(n)s minutes", 0)
        )
    years, months, weeks, days, hours, minutes, seconds = numbers
    words = [
        tr.counted("%(n)s year", "%(n)s years", years) if years else "",
        tr.counted("%(n)s month", "%(n)s months", months) if months else "",
        tr.counted("%(n)s week", "%(n)s weeks", weeks) if weeks else "",
        tr.counted("%(n)s day", "%(n)s days", days) if days else "",
        tr.counted("%(n)s hour", "%(n)s hours", hours) if hours else "",
        tr.counted("%(n)s minute", "%(n)s minutes", minutes) if minutes else "",
        tr.counted("%(n)s second", "%(n)s seconds", seconds) if seconds else "",
    ]
    return " ".join(word for word in words if word)
