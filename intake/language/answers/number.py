"""Counts and percentages: `een dertigtal`, `un seul poste`, `1.2 million`, `driekwart`, `one in four`."""

import re
from decimal import Decimal

from intake.claim.reading import Asked, Ear, Outcome
from intake.language.answers.control import noted
from intake.language.answers.numerals import Numeral, is_rough, letters_repaired, numerals, says
from intake.language.answers.outcomes import NOT_UNDERSTOOD, ask, invalid, value
from intake.language.answers.typed import Typed
from intake.language.usage.spoken import phrases

NEGATIVE = re.compile(r"(?:^|\s)(?:-\s?(?=\d)|moins (?!de\b|d')|minus |negative |negatief )")
NOT_A_COUNT = re.compile(r"\s?(?:%|pour ?cent|procent|percent)")
SHARES = {
    r"(?:une? )?(?:bonne |petite )?moitie|de helft|helft|half|the half|one half|fifty[- ]fifty|50/50|half of (?:it|them)|la demie": "50", r"(?:les )?trois quarts?|driekwart|three[- ]quarters?|drie vierde[n]?": "75",
    r"(?:un|le) quart|een kwart|kwart|een vierde|(?:a|one) quarter|quarter|one fourth": "25", r"(?:un|le) tiers|een derde|(?:a|one) third|a third": "33.33", r"(?:les )?deux tiers|twee derde[n]?|tweederde|two[- ]thirds": "66.67", r"(?:un|le) dixieme|een tiende|(?:a|one) tenth": "10", r"(?:un|le) cinquieme|een vijfde|(?:a|one) fifth": "20", r"een achtste|un huitieme|an eighth": "12.5",
}  # fmt: skip
ONE_IN = re.compile(r"(?P<one>[\w-]+)\s?(?:sur|op(?: de)?|in|out of|/)\s?(?P<all>[\w-]+)(?:\s\w+)?")


def _plain(number: Decimal) -> str:
    """A percentage as a plain decimal: `12.5`, `50`."""
    return format(number.normalize(), "f") if number else "0"


def read_integer(said: Typed, asked: Asked, ear: Ear) -> Outcome:
    """A whole number of people, machines, invoices."""
    text, words = said.folded, said.plain
    mended = letters_repaired(text)
    found = [one for one in numerals(mended or text, ear) if not NOT_A_COUNT.match(text[one.end :])]
    single = [one for one in found if one.article and re.search(r"\b(?:et|en|and) $", text[: one.start])]
    found = [one for one in found if not one.article] or _articles(found, said)
    repaired = bool(mended)
    if not found:
        if text.strip(" .!") in phrases("NOTHING") | phrases("NOT_YET") or (
            noted(said) is None
            and re.match(r"(?:geen (?:enkele?|een)|aucune?|pas une?|not (?:one|a single)|no|zero)\b", text)
        ):
            return value(0, words)
        found, repaired = numerals(text, ear, repair=True), True
    if not found:
        return NOT_UNDERSTOOD
    vague = says(text, "OPEN_AMOUNTS")
    if (
        vague
        and not re.search(r"\d\s*et $|[a-z] et $", text[found[0].end - 1 : vague.start()])
        and vague.group() not in ("un peu", "a bit", "een beetje", "a little", "beaucoup", "veel")
        and (all(one.in_words for one in found) or vague.end() <= found[0].start + 1)
    ):
        return ask((), words)
    if (
        NEGATIVE.search(text[: found[0].start + 1])
        and len(found) == 1
        and not re.search(r"moins (?:de|d')", text)
    ):
        return invalid("negative", (), words)
    rough = is_rough(text, found[0])
    values = _whole([_scaled(found, place, text) for place in range(len(found))])
    if len(found) > 1:
        same = set(values)
        if len(same) > 1:
            between = text[found[0].end : found[1].start]
            added = (
                [sum(values)]
                if len(found) == 2
                and re.search(r"\+|\bet\b|\ben\b|\band\b|\bplus\b", between)
                and not re.search(r"\b(?:entre|tussen|between)\b", text)
                else []
            )
            return ask([*values, *added], words, rough)
    one = found[0]
    if single and single[0].start > one.start and values:
        return ask([values[0], values[0] + 1], words, rough)  # "three laptops and a server"
    whole = [int(reading) for reading in one.readings if reading == int(reading)]
    if not whole:
        return invalid("not_integer", (), words)
    if one.in_words and len(whole) > 1:
        return ask(whole, words)
    return ask(whole[-1:], words) if repaired or one.repaired else value(whole[-1], words, rough)


def _articles(found: list[Numeral], said: Typed) -> list[Numeral]:
    """`un`, `een seule`: an article alone counts one thing only where hardly anything else is said."""
    return found if len(said.folded.split()) <= 5 and noted(said) is None else []


def _scaled(found: list[Numeral], place: int, text: str) -> Decimal:
    """`10 à 15 mille`: the scale at the end of a range holds for its beginning."""
    one = found[place]
    if place + 1 < len(found) and found[place + 1].scaled and not one.scaled and one.value < 1000:
        between = text[one.end : found[place + 1].start]
        factor = next((scale for scale in (10**6, 10**3) if found[place + 1].value >= scale), 1)
        if (
            re.fullmatch(r"\s*(?:-|a|et|en|and|to|tot|of|ou|or|/)\s*", between)
            and one.value * factor <= found[place + 1].value
        ):
            return one.value * factor
    return one.readings[-1]


def _whole(numbers: list[Decimal]) -> list[int]:
    return [int(number) for number in numbers if number == int(number)]


def read_percent(said: Typed, asked: Asked, ear: Ear) -> Outcome:
    """A share from 0 to 100, as a plain decimal."""
    text, words = re.sub(r"\s?(?:pour ?cents?|procent|per ?cent)\b", "%", said.folded), said.plain
    rough = is_rough(text)
    bare = text.strip(" .!")
    for pattern, share in SHARES.items():
        if re.fullmatch(
            rf"(?:\W|la|le|les|de|het|the|a|un|environ|ongeveer|about|around|bijna|presque|nearly|almost|zowat|rond|a peu pres|roughly|ruim|plus de|meer dan|more than|un bon|une bonne|une petite|just over|just under|over|under|pres de|c'est|dus|zo'n|exactement|precies|exactly|soit|iets meer dan|iets minder dan|un peu plus de|un peu moins de|moins de|minder dan|less than|a little over|a bit over|quasi|quasiment)*(?:{pattern})(?:\W|of (?:it|them|the \w+)|des \w+|van (?:de|het) \w+|du \w+|de la \w+|of the \w+|environ|ongeveer|or so)*",
            bare,
        ):
            return value(share, words, rough or "." in share or "bonne" in bare)
    if says(text, "OPEN_AMOUNTS"):
        return ask((), words)
    if bare in phrases("EVERYTHING") or re.fullmatch(r"(?:tous|toutes|tout|alle|all)(?: \w+){0,3}", bare):
        return value("100", words, rough)
    if bare in phrases("NOTHING") | phrases("NOT_YET"):
        return value("0", words)
    found = list(numerals(letters_repaired(text) or text, ear))
    ratio = ONE_IN.fullmatch(re.sub(r"^(?:\W|environ|ongeveer|about|around|a peu pres|roughly)+", "", bare))
    if ratio and len(found) >= 2 and "%" not in text:
        one, all_of = found[0].value, found[1].value
        if 0 <= one <= all_of and all_of > 0:
            return value(_plain((one * 100 / all_of).quantize(Decimal("0.01"))), words, rough)
    found = [one for one in found if not one.article] or [one for one in found if "%" in text]
    if not found:
        return NOT_UNDERSTOOD
    if (
        NEGATIVE.search(text[: found[0].start + 1])
        and len(found) == 1
        and not re.search(r"moins (?:de|d')", text)
    ):
        return invalid("negative", (), words)
    readings = [reading for one in found for reading in one.readings]
    possible = [reading for reading in readings if 0 <= reading <= 100]
    if not possible:
        return invalid("out_of_range", (), words)
    rough = rough or is_rough(text, found[0])
    if len(found) == 1 and len(possible) == 1:
        signed = re.search(r"%|pour ?cent|procent|percent|per cent", text)
        if 0 < possible[0] < 1 and not signed:
            return ask([_plain(possible[0]), _plain(possible[0] * 100)], words)
        mended = letters_repaired(text) or found[0].repaired or found[0].article
        return ask([_plain(possible[0])], words) if mended else value(_plain(possible[0]), words, rough)
    return ask([_plain(one) for one in possible], words, rough)
