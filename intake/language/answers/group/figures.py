"""Figures that can be one thing only: addresses, account and telephone numbers, references, days with their clock times, amounts.

Stands alone because their order decides: digits of an account are no telephone, those of a telephone no amount, and "half drie" is a time
before it is a three. They are found whether or not a field asks for them, so that no other field takes their digits.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from intake.claim.reading import Asked, Ear, Heard
from intake.language.answers.amount import Amount, amounts
from intake.language.answers.clock import find_clocks
from intake.language.answers.day_patterns import find_days
from intake.language.answers.days import Calendar, Day
from intake.language.answers.enterprise import checked
from intake.language.answers.group.board import PARTED, Board
from intake.language.answers.identifier import EMAIL, IBAN_LENGTHS, PHONE_PIECE, ibans
from intake.language.answers.typed import typed
from intake.language.usage.spoken import alternation, listed, phrases, table


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure with its place: `kind` is email, iban, enterprise_number, phone, reference, moment, money or other."""

    kind: str
    start: int
    end: int
    named: bool = True  # an amount whose currency or scale was said


COMPANY_NUMBER = re.compile(
    r"(?:\b(?:be|bce|kbo|tva|btw|vat|kvk|siren|siret|rcs|lu|nl|fr|gb|crn|company (?:no|number)|ondernemingsnummer|ondernemingsnr|numero d'entreprise|n° d'entreprise)[-.: ]*(?:n°|nr|no|be|nl|fr|lu|gb)?[-.: ]*)"
    r"[a-z]{0,2}\d[\d .\-/]{5,16}\d(?:b\d\d)?|(?<![\d.])[01]\d{3}[. ]\d{3}[. ]\d{3}(?![\d.])|(?<![\d.+])0\d{9}(?!\d)"
)
CUED_REFERENCE = re.compile(
    r"(?<!\w)(?:pv|p\.v\.|proces-verbaal|proces-verbal|pv-?nummer|ref(?:erence|erentie)?|kenmerk|dossier(?:nummer|nr)?|crime (?:ref(?:erence)?|number)|police n°|polis(?:nummer|nr)?|policy(?: (?:no|number))?|police(?: (?:numero|no|nr))?|contrat|contract(?:nummer)?|numero|nummer|number|n°|nr|no|ticket|case)(?!\w)\.?[: ]*(?:n°|nr\.?|no\.?|numero|nummer|number|is|est|:)*[: ]*(?P<number>[\w/.-]*\d[\w/.-]*(?: \d[\w/.-]*)*)"
)
PLAIN_REFERENCE = re.compile(
    r"(?<![\w/.-])(?P<number>(?=[\w/.-]*[a-z])(?=[\w/.-]*\d{3})[a-z0-9]+(?:[-/._][a-z0-9]+)*[/.-]?[a-z0-9]*|\d{2,3}(?:\.\d{3})+/\d+|\d{2,}(?:[-/]\d{2,})+(?:[-/]\w+)*|\d{5,})(?![\w/-])"
)
OUT_OF = re.compile(r"\bop (?=(?:€ ?)?\d[\d.,]*(?:\s?(?:k|m|mln|€|euro|eur)\b|[. ]?\d{3}))")
"""Dutch "op 182k": out of that amount. "Op 12" alone is a day."""
ROUND_THE_CLOCK = re.compile(
    r"(?<![\d/.])(?:24 ?[uh]?/ ?(?:24|7)(?: ?[uhj]\b)?|7 ?[jd]?/ ?7 ?[jd]?)(?![\d/])"
)
"""A line that always answers: no day of July."""
NAMES_WITH_FIGURES = re.compile(
    r"(?<!\w)(?:[23]fa|3ds?|s3|[mo] ?365|office 365|win(?:dows)? ?\d+|4g|5g)(?!\w)"
)
"""Names of things, and no amounts."""
SLASH = re.compile(r"(?<=\s)/(?=\s)")
"""A stroke with space around it parts two answers, and joins no day to the minutes before it."""
COUNTED = re.compile(r"\s*(?:van|of|de|d'|x|virements?|paiements?|betaling(?:en)?|payments?)\b")
MOST_COUNTED = 20
LEADS_ON = ("voor", "na", "tegen", "before", "after", "vers", "over", "tot", "rond")
"""Hedges that belong to what follows."""
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


def figures(board: Board, asked: tuple[Asked, ...], ear: Ear) -> list[Figure]:
    """Every figure of the text in its order, its place taken on the board."""
    kinds = {one.kind for one in asked}
    numbered = any(one.kind == "text" and re.search(r"number|reference", one.field) for one in asked)
    found: list[Figure] = []

    def take(kind: str, start: int, end: int, named: bool = True) -> None:
        if end > start and board.is_free(start, end):
            board.take(start, end)
            found.append(Figure(kind, start, end, named))

    for match in EMAIL.finditer(board.said.plain):
        take("email", match.start(), match.start() + len(match.group().rstrip(".,;:!?")))
    for pattern in (ROUND_THE_CLOCK, NAMES_WITH_FIGURES):
        for match in pattern.finditer(board.left):
            take("other", *match.span())
    for start, end in _accounts(board):
        take("iban", start, end)
    for start, end in _company_numbers(board, kinds):
        take("enterprise_number", start, end)
    if numbered:
        for match in CUED_REFERENCE.finditer(board.left):
            if not _is_a_moment(match["number"], ear):
                take("reference", *match.span("number"))
        if not any(one.kind == "reference" for one in found):
            for match in PLAIN_REFERENCE.finditer(board.left):
                if not _is_a_moment(match["number"], ear):
                    take("reference", *match.span("number"))
    for start, end in _phones(board, ear):
        take("phone", start, end)
    solid = _solid_days(board, ear)
    for one in amounts(
        OUT_OF.sub(lambda match: " " * len(match.group()), _blanked(board.parted, solid)), _money(asked), ear
    ):
        if _is_solid(board.left[one.start : one.end], one):
            take("money", *_hedged(board.left, one.start, one.end))
    for start, end in moments(board.parted, ear, bool(solid)):
        take("moment", start, end)
    if "money" in kinds:
        for one in amounts(board.parted, _money(asked), ear):
            if COUNTED.match(board.parted, one.end) and one.readings[0].amount <= MOST_COUNTED:
                continue
            if not one.strange and (one.readings[0].amount >= 1 or not one.readings[0].amount):
                take("money", *_hedged(board.left, one.start, one.end), named=False)
    return _as_corrected(board, sorted(found, key=lambda one: one.start), ear)


CORRECTED = re.compile(
    r"\s*[,.]?\s*(?:(?:euh+|eh|oh|of|ou|or|enfin|sorry|pardon|non|nee|neen|no|nope|plutot|eerder|rather|correction|correctie|rectification|je veux dire|ik bedoel|i mean|make that|wait|wacht|attends?|attendez|scratch that|excuse\w*|c'est|het is|it's|dat is)\b[ ,:]*)+(?:€|£|\$|(?:le|de|om|op|a|at|on|the) )?"
)
"""What stands between what was said and what was meant."""
MENDING = re.compile(
    r"\b(?:sorry|pardon|non|nee|neen|no|nope|plutot|eerder|rather|corr\w+|rect\w+|veux dire|bedoel|mean|make that|wait|wacht|atten\w+|scratch that|excuse\w*|euh+)\b(?!,)"
)
NOT_THIS = re.compile(
    r"(?:(?:^|[\s,;(])(?:et non|et pas|en niet|and not|non pas|pas|niet|not|geen)) (?:(?:€|£|\$)|(?:de|le|om|op|at|on|a|van) )?$"
)
"""A figure that it is not: "not 54k but 45k"."""
MENDED = ("money", "moment", "phone", "iban", "email", "reference")


def _as_corrected(board: Board, found: list[Figure], ear: Ear) -> list[Figure]:
    """Without the figures that were taken back at once: "54, no 45k", "not 54k but 45k"."""
    text, kept = board.said.folded, list(found)
    for kind in MENDED:
        alike = [one for one in found if one.kind == kind]
        for one, other in pairwise(alike):
            between = text[one.end : other.start]
            if CORRECTED.fullmatch(between) and MENDING.search(between) and one in kept:
                kept.remove(one)
        for one in alike:
            left = [other for other in kept if other.kind == kind]
            denied = NOT_THIS.search(text, 0, one.start) if len(left) > 1 and one in left else None
            if denied and not (
                ear.language == "nl" and "pas" in denied.group()
            ):  # there "pas" is "only then"
                kept.remove(one)
    return kept


def _is_solid(text: str, one: Amount) -> bool:
    """Is it an amount whatever stands beside it: with its currency, its scale, or the size of one?"""
    if one.named:
        return True
    clock_like = re.search(r"(?<!\d)\d{1,2}[.:]\d{2}$", text)
    return not clock_like and bool(one.numeral.scaled or re.search(r"\d{1,3}[. ']\d{3}|\d{4,}", text))


def _blanked(text: str, places: list[tuple[int, int]]) -> str:
    for start, end in places:
        text = text[:start] + PARTED * (end - start) + text[end:]
    return text


def _money(asked: tuple[Asked, ...]) -> Asked:
    return next((one for one in asked if one.kind == "money"), Asked("", "money"))


def _accounts(board: Board) -> list[tuple[int, int]]:
    """IBANs, and what was plainly meant to be one."""
    found = []
    at = 0
    while more := ibans(board.said.plain[at:]):
        compact, fault, start, end = more[0]
        shown = board.said.plain[at + start : at + start + 4]
        digits = sum(one.isdigit() for one in compact)
        usual = IBAN_LENGTHS.get(compact[:2], 0)
        meant = (
            usual and abs(len(compact) - usual) <= 3 and digits >= 10 and re.match(r"[A-Za-z]{2}\d\d", shown)
        )
        if not fault or meant:
            found.append((at + start, at + end))
            at += end
        else:
            at += start + 2
    return found


def _company_numbers(board: Board, kinds: set[str]) -> list[tuple[int, int]]:
    """Numbers of a register: by their cue, or by a check digit where a telephone would not be written so."""
    found = []
    for match in COMPANY_NUMBER.finditer(board.left):
        digits = re.sub(r"\D", "", match.group())
        cued = bool(re.match(r"[a-z]", match.group()))
        sound = checked("BE", digits[-10:])[0] if len(digits) >= 10 else None
        if (
            cued
            and len(digits) >= 8
            and (
                sound
                or "enterprise_number" in kinds
                or not match.group().startswith(("be", "lu", "nl", "fr", "gb"))
            )
        ) or (
            not cued and ("enterprise_number" in kinds or (sound and re.search(r"\.\d{3}\.", match.group())))
        ):
            found.append(match.span())
    return found


def _phones(board: Board, ear: Ear) -> list[tuple[int, int]]:
    """Telephone numbers as they are written: with a plus or a nought before them."""
    from intake.language.reading import read

    found = []
    for match in PHONE_PIECE.finditer(board.left_plain):
        start, end = match.start(), match.end()
        piece = match.group()
        if not re.match(r"\(?(?:\+|0)", piece) or re.match(
            r"\d{1,2}([/.-])\d{1,2}\1(?:20)?\d{2}(?!\d|\1)", piece
        ):
            continue
        best = 0
        for stop in sorted({len(piece), *(one.start() for one in re.finditer(r"\s+", piece))}, reverse=True):
            digits = sum(one.isdigit() for one in piece[:stop])
            if digits < 8:
                break
            if read(piece[:stop], Asked("", "phone"), ear).heard is Heard.VALUE:
                best = stop
                break
        digits = sum(one.isdigit() for one in piece)
        if best or digits >= 8:
            found.append((start, start + best if best else end))
    return found


def _is_a_moment(text: str, ear: Ear) -> bool:
    """Is this number a day or a clock time?"""
    days = find_days(text, Calendar(ear.now.date(), "any", ear.language))
    if any(
        one.end - one.start >= len(text) - 1 and re.search(r"[/.-]|^(?:19|20)\d\d$", text) for one in days
    ):
        return True
    return bool(re.fullmatch(r"\d{1,2}\s?[hu:.]\s?\d{0,2}", text))


def _solid_days(board: Board, ear: Ear) -> list[tuple[int, int]]:
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
        find_clocks(_blanked(text, [(one.start, one.end) for one in _days(text, ear)]), ear, True)
    )


def _days(text: str, ear: Ear) -> list[Day]:
    """Every day of the text; the digits before a separator of thousands are none ("de 12.500")."""
    found = find_days(text, Calendar(ear.now.date(), "any", ear.language))
    return [
        one
        for one in found
        if not re.match(r"[.,]\d", text[one.end :]) and not NO_DAY.fullmatch(text, one.start, one.end)
    ]


def _hedged(text: str, start: int, end: int) -> tuple[int, int]:
    """An amount with the words that make it an estimate."""
    leading, trailing = _hedges()
    before = leading.search(text, 0, start)
    if (
        before
        and not re.match(r"(?:tot|a|na|voor|before|after|about to)\b", before.group())
        and re.search(r"(?:^|\W)$", text[: before.start()])
    ):
        start = before.start()
    after = trailing.match(text, end)
    return start, after.end() if after else end


@lru_cache(maxsize=1)
def _hedges() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What makes an amount an estimate before it, and behind it."""
    behind = alternation(one for one in phrases("HEDGES") if one not in LEADS_ON)
    return (
        re.compile(
            rf"(?:{alternation(listed('HEDGES'))}|{alternation(listed('EXACTLY'))})[\s:]*(?:€|£|\$)?\s*$"
        ),
        re.compile(rf"\s+(?:{behind})(?![\w-])"),
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
    left = _blanked(text, [(start, end) for start, end, _ in parts])
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
