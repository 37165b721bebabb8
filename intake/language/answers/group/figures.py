"""Figures that can be one thing only: addresses, account and telephone numbers, references, days with their clock times, amounts.

Stands alone because their order decides: digits of an account are no telephone, those of a telephone no amount, and "half drie" is a time
before it is a three. They are found whether or not a field asks for them, so that no other field takes their digits.
"""

import re
from functools import lru_cache

from intake.claim.reading import Asked, Ear, Heard
from intake.language.answers.amount import Amount, amounts
from intake.language.answers.enterprise import checked
from intake.language.answers.group.board import Board
from intake.language.answers.group.corrected import as_corrected
from intake.language.answers.group.figure import Figure
from intake.language.answers.group.moment_places import blanked, is_a_moment, moments, solid_days
from intake.language.answers.identifier import EMAIL, IBAN_LENGTHS, PHONE_PIECE, ibans
from intake.language.usage.spoken import alternation, listed, phrases

COMPANY_NUMBER = re.compile(
    r"(?:\b(?:be|bce|kbo|tva|btw|vat|kvk|siren|siret|rcs|lu|nl|fr|gb|crn|company (?:no|number)|ondernemingsnummer|ondernemingsnr|numero d'entreprise|n° d'entreprise)[-.: ]*(?:n°|nr|no|be|nl|fr|lu|gb)?[-.: ]*)"
    r"[a-z]{0,2}\d[\d .\-/]{5,16}\d(?:b\d\d)?|(?<![\d.])[01]\d{3}[. ]\d{3}[. ]\d{3}(?![\d.])|(?<![\d.+])0\d{9}(?!\d)"
)
CUED_REFERENCE = re.compile(
    r"(?<!\w)(?:pv|p\.v\.|proces-verbaal|proces-verbal|pv-?nummer|ref(?:erence|erentie)?|kenmerk|dossier(?:nummer|nr)?|crime (?:ref(?:erence)?|number)|police n°|polis(?:nummer|nr)?|policy(?: (?:no|number))?|police(?: (?:numero|no|nr))?|contrat|contract(?:nummer)?|numero|nummer|number|n°|nr|no|ticket|case|file(?= (?:(?:no|number|ref)\b|[a-z]{0,4}[-/]?\d)))(?!\w)\.?[: ]*(?:n°|nr\.?|no\.?|numero|nummer|number|is|est|c'est le|c'est|:| )*[: ]*(?P<number>(?:(?!van|du|de|at|om|op|on|le|la|is|the|by|met|et|en|in|bij|chez)[a-z]{2,4} )?[\w/.-]*\d[\w/.-]*(?: \d[\w/.-]*)*)"
)
PLAIN_REFERENCE = re.compile(
    r"(?<![\w/.-])(?!\d[\d.,]*(?:k|m|mio|mln|eur|euros?)(?![\w/-]))(?P<number>(?=[\w/.-]*[a-z])(?=[\w/.-]*\d{3})[a-z0-9]+(?:[-/._][a-z0-9]+)*[/.-]?[a-z0-9]*|\d{2,3}(?:\.\d{3})+/\d+|0\d{1,2}(?:\.\d{3}){2}(?!\.)|\d{2,}(?:[-/]\d{2,})+(?:[-/]\w+)*|\d{5,})(?![\w/-])"
)
CODED = re.compile(r"(?!(?:eur|gbp|usd|chf)\b)[a-z]{1,6}[-/.]?\d+[-/]\d")
"""Behind its cue a reference whatever is asked, with figures that are no amount."""
OF_A_POLICY = re.compile(r"polis|policy|police (?:n°|no|nr|numero)")
DIGITS = 6
"""So many digits behind the word for a policy are its number, and no telephone."""
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
COUNTED = re.compile(r"\s*(?:van|of|de|d'|x|virements?|paiements?|betaling(?:en)?|payments?)\b")
MOST_COUNTED = 20
LEADS_ON = ("voor", "na", "tegen", "before", "after", "vers", "over", "tot", "rond")
"""Hedges that belong to what follows."""


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
            if not is_a_moment(match["number"], ear):
                take("reference", *match.span("number"))
        if not any(one.kind == "reference" for one in found):
            for match in PLAIN_REFERENCE.finditer(board.left):
                if not is_a_moment(match["number"], ear):
                    take("reference", *match.span("number"))
    else:
        for match in CUED_REFERENCE.finditer(board.left):
            if CODED.match(match["number"]) or (
                OF_A_POLICY.match(match.group()) and len(re.sub(r"\D", "", match["number"])) >= DIGITS
            ):
                take("other", *match.span("number"))
    for start, end in _phones(board, ear):
        take("phone", start, end)
    solid = solid_days(board, ear)
    for one in amounts(
        OUT_OF.sub(lambda match: " " * len(match.group()), blanked(board.parted, solid)), _money(asked), ear
    ):
        if _is_solid(board.left[one.start : one.end], one):
            take("money", *_hedged(board.left, one.start, one.end))
    for start, end in moments(board.parted, ear, bool(solid)):
        if not _has_so_many(board, start, end):
            take("moment", start, end)
    if "money" in kinds:
        for one in amounts(board.parted, _money(asked), ear):
            if COUNTED.match(board.parted, one.end) and one.readings[0].amount <= MOST_COUNTED:
                continue
            if not one.strange and (one.readings[0].amount >= 1 or not one.readings[0].amount):
                take("money", *_hedged(board.left, one.start, one.end), named=False)
    return as_corrected(board, sorted(found, key=lambda one: one.start), ear)


SO_MANY = re.compile(
    r"(?P<has>(?:on|il|elle|qui|y)\s)?a (?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d{1,2})"
)
HAS = re.compile(r"\b(?:on|il|elle|qui|y)\s$")


def _has_so_many(board: Board, start: int, end: int) -> bool:
    """`On a une cyber`, `on a deux banques`: what somebody has, and no hour."""
    text = board.said.folded
    said = SO_MANY.fullmatch(text, start, end)
    return said is not None and (said["has"] is not None or HAS.search(text, 0, start) is not None)


def _is_solid(text: str, one: Amount) -> bool:
    """Is it an amount whatever stands beside it: with its currency, its scale, or the size of one?"""
    if one.named:
        return True
    clock_like = re.search(r"(?<!\d)\d{1,2}[.:]\d{2}$", text)
    return not clock_like and bool(one.numeral.scaled or re.search(r"\d{1,3}[. ']\d{3}|\d{4,}", text))


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
