"""How long something took: `72h`, `anderhalf uur`, `une demi-journée`, `two to three hours`; ISO 8601.

A day is 24 hours and a week seven days, but a month is never turned into days.
"""

import re
from decimal import Decimal

from intake.claim.reading import Asked, Ear, Outcome
from intake.language.answers.numerals import is_rough, numerals, says
from intake.language.answers.outcomes import NOT_UNDERSTOOD, ask, invalid, value
from intake.language.answers.typed import Typed
from intake.language.usage.spoken import alternation, phrases, table

FIXED = {
    r"(?:une |1 )?demi[- ]journee": ("PT4H", "PT12H"), r"(?:een )?halve dag": ("PT4H", "PT12H"), r"half a day|a half day": ("PT4H", "PT12H"), r"(?:(?:un|1|petit|gros|bon) )*quart d'heure": ("PT15M",), r"trois quarts d'heure": ("PT45M",),
    r"(?:une |1 )?demi[- ]heure": ("PT30M",), r"(?:een )?half ?uur(?:tje)?": ("PT30M",), r"half an hour|a half hour": ("PT30M",), r"(?:een |1 )?kwartier(?:tje)?": ("PT15M",), r"(?:drie|3) kwartier": ("PT45M",), r"(?:a )?quarter of an hour": ("PT15M",), r"three quarters of an hour": ("PT45M",),
    r"(?:een )?half ?jaar(?:tje)?": ("P6M",), r"half a year": ("P6M",), r"anderhalf jaar": ("P18M",), r"(?:a|one) year and a half|un an et demi": ("P18M",), r"huit jours": ("P7D", "P8D"), r"(?:une )?quinzaine(?: de jours)?|quinze jours": ("P14D", "P15D"), r"un semestre": ("P6M",), r"een werkdag|a working day|un jour ouvrable": ("P1D",), r"anderhalve maand|un mois et demi|a month and a half": ("P45D", "P6W"), r"(?:a|one) fortnight": ("P14D",), r"een etmaal": ("P1D",),
}  # fmt: skip
LETTER = {
    "day": "D",
    "week": "D",
    "fortnight": "D",
    "month": "M",
    "quarter": "M",
    "year": "Y",
    "hour": "H",
    "minute": "M",
}
FACTOR = {"week": 7, "fortnight": 14, "quarter": 3}
WORKING = re.compile(
    r"\s?(?:jours? (?:ouvr(?:able|e)s?|de travail)|werkdag(?:en)?|(?:working|business) days?)(?![a-z])"
)


def _iso(number: Decimal, unit: str) -> str | None:
    """One count of one unit; halves fall into the next smaller unit, where that is exact."""
    number *= FACTOR.get(unit, 1)
    letter = LETTER[unit]
    whole, part = int(number), number - int(number)
    timed = "T" if unit in ("hour", "minute") else ""
    if not part:
        return f"P{timed}{whole}{letter}"
    if unit == "hour" and (part * 60) == int(part * 60):
        return f"PT{whole}H{int(part * 60)}M" if whole else f"PT{int(part * 60)}M"
    if letter == "D" and (part * 24) == int(part * 24):
        return f"P{whole}DT{int(part * 24)}H" if whole else f"PT{int(part * 24)}H"
    if unit == "year" and (part * 12) == int(part * 12):
        return f"P{int(number * 12)}M"
    if unit == "minute" and (part * 60) == int(part * 60):
        return f"PT{whole}M{int(part * 60)}S"
    return None


def joined(pieces: list[str]) -> str:
    """`P3D` and `PT4H` as one: `P3DT4H`."""
    days = "".join(piece[1:] for piece in pieces if not piece.startswith("PT"))
    times = "".join(piece[2:] for piece in pieces if piece.startswith("PT"))
    return "P" + days + ("T" + times if times else "")


def _follows_unit(text: str, units: dict[str, str]) -> bool:
    """Does the text end with a unit: "trois heures" before "et demie"?"""
    return bool(re.search(rf"(?<![a-z]){alternation(units)}\s$", text))


def read_duration(said: Typed, asked: Asked, ear: Ear) -> Outcome:
    """One length of time."""
    text, words = WORKING.sub(" dagen", said.folded), said.plain
    working = text != said.folded
    rough = is_rough(text)
    units: dict[str, str] = {
        **table("UNITS", ear.language),
        "h": "hour",
        "u": "hour",
        "d": "day",
        "s": "second",
        "dgn": "day",
        "w": "week",
        "hr": "hour",
    }
    units.pop("s")
    bare = re.sub(rf"(?<!\w){alternation(phrases('HEDGES'))}(?!\w)", " ", text).strip(" .,!~")
    bare = re.sub(r"^(?:pendant|gedurende|for|ca\.?|durant)\s+", "", " ".join(bare.split()))
    for pattern, readings in FIXED.items():
        if re.fullmatch(pattern, bare):
            return value(readings[0], words, rough) if len(readings) == 1 else ask(readings, words, rough)
    short = re.fullmatch(r"(\d{1,3})\s?m", bare)
    if short:
        return ask([f"PT{int(short[1])}M", f"P{int(short[1])}M"], words)
    hidden = [
        re.search(pattern, text)
        for pattern in (
            r"(?<=[a-z] )(?:et |en |and )(?:une |een |a )?(?:demi[- ]heure|half ?uur|half an hour)",
            r"(?<=[a-z] )(?:et |en |and )(?:un |een |a )?(?:quart d'heure|kwartier|quarter of an hour)",
        )
    ]
    hidden = [one if one and _follows_unit(text[: one.start()], units) else None for one in hidden]
    extra = "PT30M" if hidden[0] else "PT15M" if hidden[1] else ""
    text = next(
        (text[: one.start()] + " " * len(one.group()) + text[one.end() :] for one in hidden if one), text
    )
    clock = re.fullmatch(
        r"\W*(?P<h>\d{1,3})\s?(?:h|u|hrs?|heures?|uur|:)\s?(?P<m>\d{2})(?:\s?(?:min|minuten|minutes|mins))?\W*",
        text,
    )
    if clock:
        if int(clock["m"]) > 59:
            return ask((), words)
        piece = f"PT{int(clock['h'])}H{int(clock['m'])}M" if int(clock["h"]) else f"PT{int(clock['m'])}M"
        return value(piece, words, rough)
    if says(text, "OPEN_AMOUNTS"):
        return ask((), words)
    unit_pattern = re.compile(
        rf"^\s?-?(?:of an? |of |de |d'|d )?(?P<unit>{alternation(units)})(?![a-z']|-?\s?end)(?P<half>\s(?:et demie?|en een half|en half|and a half))?(?P<quarter>\s(?:et (?:un )?quart|en een kwart|and a quarter)(?! d))?"
    )
    pieces: list[str] = []
    loose: list[Decimal] = []
    alternatives: list[str] = []
    last_end, last_unit = 0, ""
    if re.search(r"(?:^|\s)-\s?\d", text) and not re.search(r"\d\s?-\s?\d", text):
        return invalid("negative", (), words)
    for numeral in numerals(text, ear):
        if numeral.start < last_end:
            continue
        follows = unit_pattern.match(text[numeral.end :])
        between = text[last_end : numeral.start]
        if follows is None:
            if not numeral.article:
                loose.append(numeral.value)
                last_end = numeral.end
            continue
        unit = units[follows["unit"]]
        if follows["unit"] == "m":
            return ask([f"PT{numeral.value}M", f"P{numeral.value}M"], words)
        number = numeral.value + (Decimal("0.5") if follows["half"] else 0)
        number += Decimal("0.25") if follows["quarter"] else 0
        if unit == "day" and number == Decimal("0.5"):
            return ask(("PT4H", "PT12H"), words, rough)
        made = _iso(number, unit)
        if made is None:
            return ask((), words)
        if loose:
            first = [_iso(one, unit) for one in loose]
            return ask([*(one for one in first if one), made], words, rough)
        if pieces and (re.search(r"\b(?:ou|of|or|a|tot|to)\b|-", between) or last_unit == unit):
            alternatives.append(made)
        else:
            pieces.append(made)
        last_end, last_unit = numeral.end + follows.end(), unit
        if len(numeral.readings) > 1:
            return ask([one for one in (_iso(reading, unit) for reading in numeral.readings) if one], words)
        if working:
            week = f"P{int(number) // 5 * 7 + int(number) % 5}D"
            return ask([made, week], words) if number >= 5 else value(made, words, rough)
        rough = rough or numeral.rough
    tail = re.search(rf"(?P<unit>{alternation(units)})\s(?:of|ou|or)\s(?P<count>\w+)\W*$", text)
    if len(pieces) == 1 and loose and tail:
        second = _iso(loose[-1], units[tail["unit"]])
        return ask([pieces[0], *([second] if second else [])], words, rough)
    if tail and not pieces and loose:
        second = _iso(loose[-1], units[tail["unit"]])
        first_piece = _iso(Decimal(1), units[tail["unit"]])
        return ask([one for one in (first_piece, second) if one], words, True)
    if alternatives:
        return ask([*pieces, *alternatives], words, rough)
    if pieces:
        if loose:
            hour_tail = (last_unit == "hour" and len(loose) == 1 and 0 < loose[0] < 60) or re.search(
                r"(?:uur|heures?|hours?|h|u)\s?(\d{1,2})\W*$", text
            )
            if hour_tail and len(loose) == 1 and loose[0] < 60:
                pieces.append(f"PT{int(loose[0])}M")
                loose = []
            else:
                return ask([joined(pieces)], words)
        return value(joined([*pieces, *([extra] if extra else [])]), words, rough)
    if loose:
        return ask(
            [f"PT{loose[0]}H", f"P{loose[0]}D"] if len(loose) == 1 and loose[0] == int(loose[0]) else (),
            words,
        )
    return NOT_UNDERSTOOD
