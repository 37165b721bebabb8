"""Amounts, and "nothing blocked", given to the fields whose part they play: the total, what is blocked, what came back.

An amount of a part that no field asks for ("the first one is 54k") is left for the tray.
"""

import re

from intake.claim.money import Money
from intake.claim.reading import Asked, Heard, Outcome
from intake.language.answers.group.board import Clause
from intake.language.answers.group.breath import Breath
from intake.language.answers.group.events import DENIED, cue, leaf
from intake.language.answers.group.figure import Figure
from intake.language.answers.outcomes import ask, none, value
from intake.language.usage.spoken import alternation, listed

HELD = r"\bgot hold of\b|\bcaught\b|\bgered\b|\bsauvee?s?\b|\bvasthoud\w*\b|\bvastgehouden\b|\bvaststaa\w*\b|\bretenir\b|\bretien\w*|\btegen(?:houd\w*|hield\w*)\b|\bstopgezet\b|\bonderschept\b|\bintercept\w*|\bbloqu\w*|\bblocage\b|\bgel(?:e|ee|es|ees)\b|\bgel de\b|\bretenu\w*|\bgeblokkeerd\w*|\bblokk\w+|\bbevroren\b|\btegengehouden\b|\bvastgezet\b|\bvast\b|\bblock\w*|\bfrozen\b|\bfroze\b|\bheld\b|\bon hold\b|\bstopped\b|\bstop\w* gezet\b"
BACK = r"\breversee?s?\b|\breversement\w*|\brevenu\w*|\brembours\w*|\brestitu\w*|\brecuper(?!ab)\w*|\brecredit\w*|\bretour\w*|\brendu\w*|\bterug\w*|\bgerecupereerd\b|\breturn\w*|\bback\b|\brecover\w*|\brefund\w*|\brepaid\b"
PARTS = {
    "blocked": rf"{HELD}|{BACK}",
    "blocked_amount": HELD,
    "returned_amount": BACK,
    "total": rf"{alternation(listed('TOTAL'))}|\bau total\b|\ben tout\b|\bin all\b|\balles samen\b|\boverall\b|\bin het geheel\b|\bprejudice\b|\bschade\b|\bloss\b|\bperte\b",
}
ELSE = re.compile(
    r"\b(?:le|la|de|het|the)?\s?(?:premiere?|deuxieme|second|seconde|troisieme|1er|1ere|2e|2eme|eerste|tweede|derde|1ste|2de|first|second|third|1st|2nd|last|dernier|laatste) ?(?:one|virement|paiement|betaling|overschrijving|payment|transfer|tranche|schijf|etait|est|c'est|was|is|van|de|of|:|,)|\b(?:dont|waarvan|of which) (?:un|une|een|one|a) (?:virement|paiement|betaling|overschrijving|payment|transfer)"
    r"|\b(?:plafond|limite?|\w*limiet|franchise|vrijstelling|excess|deductible|par jour|per dag|a day|frais|kosten|costs|fees)\b"
)
"""A part that the totals do not ask for."""
ALL_OF_IT = re.compile(
    r"\b(?:tout|toute|totalite|integralite|alles|volledig\w*|het hele bedrag|het volledige bedrag|allemaal|all(?: of it)?|everything|fully|the whole|the full amount|entierement|integralement|en entier)\b"
)
NOTHING = re.compile(
    r"\b(?:rien|niets|niks|nothing|none|aucun\w*|geen|nul|zero|nihil|neant)\b|(?<![\d.,])0(?![\d.,])"
)
RANGED = re.compile(r"\s*(?:-|a|et|en|and|to|tot|ou|of|or)\s*(?:€|£|\$)?\s*")
ADDED = re.compile(r"\+|\b(?:plus|en|et|and|puis|daarna|then|encore|nog eens|opnieuw|again)\b")
BETWEEN = re.compile(r"\b(?:entre|tussen|between|van|de|from)\s+$")
SMALL = 1000
FEW_HUNDREDS = 100
"""A bare number below is hardly ever what a fraud took."""
ZERO = re.compile(r"(?:0|nul|zero|nihil|neant)(?:[.,]0+)?(?:\s?(?:€|euros?|eur))?")
FILLING = re.compile(
    r"[\s,;:.&+/-]|\b(?:et|en|and|de|van|of|the|le|la|les|het|euros?|eur|total|totaal|dont|waarvan|which|in|oui|ja|yes|environ|ongeveer|about|dus|donc|so|samen|tout)\b"
)


def sums(breath: Breath) -> None:
    """Give every amount its field."""
    fields = breath.waiting("money")
    if not fields:
        return
    _nothing(breath, fields)
    found = [one for one in breath.figures if one.kind == "money"]
    roles = {id(one): _role(breath, one, fields) for one in found}
    for field in fields:
        mine = [one for one in found if roles[id(one)] == leaf(field.field)]
        if mine and field.field not in breath.heard:
            breath.heard[field.field] = _read(breath, mine, field)
    open_ones = [one for one in found if not roles[id(one)]]
    waiting = breath.waiting("money")
    plain = [
        one for one in waiting if leaf(one.field) not in ("blocked", "blocked_amount", "returned_amount")
    ]
    if len(waiting) == 2 and len(open_ones) == 2 and plain and _is_only(breath, found):
        _pair(breath, open_ones, waiting)
    elif open_ones and plain:
        outcome = _read(breath, open_ones, plain[0])
        parts = [one for one in found if roles[id(one)] == "else"]
        more = [reading for one in parts for reading in breath.read(one, plain[0]).readings]
        if outcome.heard is Heard.VALUE and any(_is_more(one.value, outcome.reading.value) for one in more):
            outcome = Outcome(Heard.AMBIGUOUS, (*outcome.readings, *more))  # no total is less than its part
        breath.heard[plain[0].field] = outcome
    elif len(open_ones) == 1 and len(waiting) == 1:
        outcome = _zero(_read(breath, open_ones, waiting[0]), waiting[0])
        if _is_its_own(breath, open_ones[0], waiting[0]):
            breath.heard[waiting[0].field] = outcome
        elif leaf(waiting[0].field) == "blocked" and outcome.readings:
            breath.heard[waiting[0].field] = Outcome(Heard.AMBIGUOUS, outcome.readings)
    elif open_ones and waiting and not plain:
        one = _by_state(breath, waiting)
        if one is not None:
            breath.heard[one.field] = _read(breath, open_ones, one)
    _all_of_it(breath)


def _is_more(one: object, other: object) -> bool:
    return (
        isinstance(one, Money)
        and isinstance(other, Money)
        and one.currency == other.currency
        and one.amount > other.amount
    )


def _is_its_own(breath: Breath, figure: Figure, field: Asked) -> bool:
    """Is an amount that no word leads to this part all the same: alone in its clause, or with the part spoken of somewhere?"""
    clause = breath.clause_of(figure)
    if clause is None or breath.remark(clause) is not None:
        return False
    alone = not re.search(r"[^\W\d_]{3}", FILLING.sub(" ", breath.plain_left(clause).lower()))
    return alone or cue(PARTS.get(leaf(field.field), r"(?!)"), breath.board.said.folded) is not None


def _by_state(breath: Breath, waiting: list[Asked]) -> Asked | None:
    """The only part that the status speaks of; None where both could be meant."""
    text = breath.board.said.folded
    spoken = [one for one in waiting if cue(PARTS[leaf(one.field)], text)]
    return spoken[0] if len(spoken) == 1 else None


def _stretch(breath: Breath, figure: Figure) -> tuple[str, str]:
    """What stands before and after an amount in its clause, up to the next amount."""
    clause = next((one for one in breath.clauses if one.start <= figure.start < one.end), None)
    if clause is None:
        return "", ""
    others = [one for one in breath.figures if one.kind == "money" and one is not figure]
    start = max([clause.start, *(one.end for one in others if one.end <= figure.start)])
    end = min([clause.end, *(one.start for one in others if one.start >= figure.end)])
    text = breath.board.said.folded
    return text[start : figure.start], text[figure.end : end]


LINK = re.compile(r"\b(?:dont|waarvan|of which|including|inclusief|op|sur|out of|van de|of the|parmi)\b")


def _role(breath: Breath, figure: Figure, fields: list[Asked]) -> str:
    """The part that an amount plays: the leaf of a field, "else", or nothing that was said."""
    before, after = _stretch(breath, figure)
    link = LINK.search(after)
    after_own = after[: link.start()] if link else after
    linked = LINK.search(before)
    before_own = before[linked.end() :] if linked else before
    if re.search(
        r"\b(?:out of|of (?:the|those)|sur(?: les| un total de)?|op(?: de| een totaal van)?|van (?:de|die|het totaal van))\s*$",
        before,
    ):
        return next((leaf(one.field) for one in fields if leaf(one.field) == "total"), "")
    several = len([one for one in breath.figures if one.kind == "money"]) > 1
    only_paid = [leaf(one.field) for one in fields] == ["amount"]
    if several and only_paid and cue(PARTS["blocked"], before_own + " ; " + after_own):
        return "else"  # what of it is held or back, where only the payment is asked for
    if (
        ELSE.search(before_own + " " + after_own)
        and len([one for one in breath.figures if one.kind == "money"]) > 1
    ):
        return "else"
    for one in fields:
        pattern = PARTS.get(leaf(one.field))
        if pattern and leaf(one.field) != "total" and (cue(pattern, before_own) or cue(pattern, after_own)):
            return leaf(one.field)
    if any(leaf(one.field) == "total" for one in fields) and cue(
        rf"(?<!\w)(?:{PARTS['total']})", before_own + " " + after_own
    ):
        return "total"
    if (
        linked
        and any(leaf(one.field) == "blocked" for one in fields)
        and cue(PARTS["blocked"], breath.board.said.folded[figure.end :])
    ):
        return "blocked"
    return ""


def _read(breath: Breath, mine: list[Figure], field: Asked) -> Outcome:
    """One amount as its field reads it; several are asked back."""
    from intake.language.reading import read

    outcomes = [_perhaps_thousands(breath, one, breath.read(one, field)) for one in mine]
    if len(outcomes) == 1:
        return outcomes[0]
    values = [reading.value for one in outcomes for reading in one.readings]
    if len(mine) > 1 and RANGED.fullmatch(breath.board.said.folded[mine[0].end : mine[-1].start]):
        start, end = (
            mine[0].start,
            mine[-1].end,
        )  # "between 50 and 55k": read as the one expression that it is
        lead = BETWEEN.search(breath.board.said.folded[:start])
        return read(breath.board.said.plain[lead.start() if lead else start : end], field, breath.ear)
    if len(set(map(str, values))) == 1 and all(one.heard is Heard.VALUE for one in outcomes):
        one = values[0]
        if isinstance(one, Money) and ADDED.search(breath.board.said.folded[mine[0].end : mine[-1].start]):
            return ask([Money.of(one.amount * len(mine), one.currency), one], breath.words(mine[0]))
        return outcomes[0]
    return ask(values, "; ".join(breath.words(one) for one in mine))


def _perhaps_thousands(breath: Breath, figure: Figure, outcome: Outcome) -> Outcome:
    """A bare "15" beside sixty thousand may be fifteen thousand: asked back with both."""
    amount = outcome.reading.value if outcome.heard is Heard.VALUE else None
    if figure.named or not isinstance(amount, Money) or not 0 < amount.amount < SMALL:
        return outcome
    others = [one for one in breath.figures if one.kind == "money" and one is not figure]
    if amount.amount >= FEW_HUNDREDS and not any(one.named for one in others):
        return outcome
    return ask([Money.of(amount.amount * 1000, amount.currency), amount], breath.words(figure))


def _zero(outcome: Outcome, field: Asked) -> Outcome:
    """Nothing at all of a part is its known absence."""
    amount = outcome.reading.value if outcome.heard is Heard.VALUE else None
    is_zero = isinstance(amount, Money) and not amount.amount and leaf(field.field) != "total"
    return none(outcome.reading.words) if is_zero else outcome


def _is_only(breath: Breath, found: list[Figure]) -> bool:
    text = breath.board.said.folded
    for one in found:
        text = text[: one.start] + " " * (one.end - one.start) + text[one.end :]
    return not FILLING.sub("", text)


def _pair(breath: Breath, pair: list[Figure], waiting: list[Asked]) -> None:
    """Two bare amounts for two fields: as they were asked, where the part is not more than the whole."""
    outcomes = [_zero(_read(breath, [figure], one), one) for figure, one in zip(pair, waiting, strict=True)]
    values = [one.reading.value if one.readings else None for one in outcomes]
    first, second = values
    if (
        isinstance(first, Money)
        and isinstance(second, Money)
        and (second.currency != first.currency or second.amount > first.amount)
    ):
        breath.heard[waiting[0].field] = ask(values)
        return
    for one, outcome in zip(waiting, outcomes, strict=True):
        breath.heard[one.field] = outcome


def _nothing(breath: Breath, fields: list[Asked]) -> None:
    """`Nothing blocked yet` is a known absence."""
    parts = [one for one in fields if leaf(one.field) in ("blocked", "blocked_amount", "returned_amount")]
    for clause in breath.clauses:
        text = breath.folded(clause)
        if any(
            not ZERO.fullmatch(breath.said(breath.words(one)).folded)
            for one in breath.inside(clause, "money")
        ):
            continue
        if breath.remark(clause) is not None:
            continue
        cued = [one for one in parts if cue(PARTS[leaf(one.field)], text)]
        if cued and (NOTHING.search(text) or DENIED.search(text)):
            for one in cued:
                breath.heard.setdefault(one.field, none(breath.board.words(clause.start, clause.end)))
            breath.figures = [
                one
                for one in breath.figures
                if not (one.kind == "money" and clause.start <= one.start < clause.end)
            ]
            breath.spend(clause)
        elif len(parts) == 1 and len(breath.clauses) > 1 and _is_nothing(breath, clause):
            breath.heard.setdefault(parts[0].field, none(breath.board.words(clause.start, clause.end)))
            breath.spend(clause)


def _is_nothing(breath: Breath, clause: Clause) -> bool:
    text = breath.folded(clause).strip(" .!")
    return (
        breath.is_denial(clause)
        or re.fullmatch(
            r"(?:nog |encore |toujours |for now )?(?:rien|niets|niks|nothing|nul|zero)(?: encore| pour l'instant| yet| voorlopig| so far)?",
            text,
        )
        is not None
    )


def _all_of_it(breath: Breath) -> None:
    """`All of it is blocked`: as much as the total that was said."""
    total = next((one for one in breath.asked if leaf(one.field) == "total"), None)
    blocked = next((one for one in breath.asked if leaf(one.field) == "blocked"), None)
    if (
        total is not None
        and blocked is not None
        and total.field not in breath.heard
        and blocked.field in breath.heard
    ):
        found = breath.heard[blocked.field]
        if found.heard is Heard.VALUE and any(
            ALL_OF_IT.search(breath.folded(one)) and cue(HELD, breath.folded(one)) for one in breath.clauses
        ):
            breath.heard[total.field] = found
        return
    part = next((one for one in breath.waiting("money") if leaf(one.field) == "blocked"), None)
    if total is None or part is None or total.field not in breath.heard:
        return
    whole = breath.heard[total.field]
    if whole.heard is not Heard.VALUE:
        return
    for clause in breath.clauses:
        text = breath.folded(clause)
        said = cue(PARTS["blocked"], text) and ALL_OF_IT.search(text)
        if said and not DENIED.search(text) and not re.search(r"\b(?:presque|bijna|almost|nearly)\b", text):
            breath.heard[part.field] = value(
                whole.reading.value,
                breath.board.words(clause.start, clause.end),
                whole.reading.exactness == "estimate",
            )
