"""Money as people type it: `82k`, `1,5 mln`, `nonante mille`, `12 euro 50`, several amounts in one line.

What two careful colleagues of that region could read differently comes back with both readings; a hedge makes an estimate.
"""

import itertools
import re
from dataclasses import replace
from decimal import Decimal

from intake.claim.money import Money
from intake.claim.reading import Asked, Ear, Outcome
from intake.language.answers.amount import Amount, amounts
from intake.language.answers.numerals import is_rough, letters_repaired, says
from intake.language.answers.outcomes import NOT_UNDERSTOOD, ask, invalid, value
from intake.language.answers.typed import Typed
from intake.language.usage.spoken import phrases

SHARE_OF = re.compile(
    r"(?:(?P<share>\d{1,3}(?:[.,]\d+)?)\s?(?:%|pour ?cents?|procent|per ?cent)|\bla moitie|\bde helft|\bhalf)\s(?:de |du |des |d'|van |van de |of |of the )"
)
"""`50 % de 100 000`: the part and the whole are asked about."""
NEGATIVE = re.compile(
    r"(?:^|(?<!au)(?<!peu)(?<!ou)[\s(:€£$])(?P<sign>-|moins |minus |negative |negatief |min )\s?(?:€|£|\$|eur )?\s?$"
)


OR_MORE = re.compile(r"\s*(?:or|ou|of|à|a|to|tot|-)\s*\d")
"""`around 3 or 4k`: what another figure follows at once is an end of a range, and no hour."""


def _small_ton(text: str, ear: Ear) -> bool:
    """A Dutch `ton` is a hundred thousand in the Netherlands; in Belgium it is asked about."""
    return (
        ear.region != "NL"
        and bool(re.search(r"(?:\d|\b\w+e?)\s?\btons?\b", text))
        and bool(re.search(r"\bton\b", text))
    )


def read_money(said: Typed, asked: Asked, ear: Ear) -> Outcome:
    """One amount."""
    text = re.sub(r"(\d)[.,]?-{1,2}(?=$|\s|;)", r"\1", said.folded)
    words = said.plain
    mended = letters_repaired(text)
    found = amounts(mended or text, asked, ear)
    if not found or (len(text) < 80 and found[0].numeral.in_words):
        again = amounts(text, asked, ear, repair=True)
        found = again if any(one.numeral.repaired for one in again) else found
    if not found:
        if text.strip(" .!") in phrases("NOTHING"):
            return value(Money.of(0, asked.currency or "EUR"), words)
        return NOT_UNDERSTOOD
    if len(found) > 1 and (alone := _without_other_figures(said, asked, ear)) is not said:
        found = amounts(alone.folded, asked, ear) if alone is not None else []
        if alone is None or not found:
            return NOT_UNDERSTOOD
        text = alone.folded
    if says(text, "OPEN_AMOUNTS") and not any(
        one.numeral.scaled or one.named or not one.numeral.in_words for one in found
    ):
        return NOT_UNDERSTOOD
    if re.search(
        r"\b(?:quelques|plusieurs|enkele|een paar|several|a few|a couple of|des)\s$", text[: found[0].start]
    ):
        return NOT_UNDERSTOOD
    negative = NEGATIVE.search(text[: found[0].start])
    if negative and len(found) == 1 and not re.search(r"\d\s*$", text[: negative.start()]):
        return (
            ask
            if negative["sign"] == "min "
            else lambda one, said_words: invalid("negative", one, said_words)
        )(found[0].readings, words)
    if re.fullmatch(r"\(\s?[\d.,' €£$]+\s?\)", text):
        return ask(found[0].readings, words)
    chosen = found if len(found) == 1 else _the_one(found, text, asked)
    share = SHARE_OF.search(text)
    if share and len(chosen) == 1 and chosen[0].start >= share.end():
        whole = chosen[0].readings[0]
        part = Decimal((share["share"] or "50").replace(",", ".")) / 100
        return ask([Money.of(whole.amount * part, whole.currency), whole], words)
    rough = is_rough(text, chosen[0].numeral)
    if len(chosen) == 1:
        one = chosen[0]
        if one.count > 1:
            return ask(
                [Money.of(one.readings[0].amount * one.count, one.readings[0].currency), *one.readings], words
            )
        if (
            not one.clear
            or mended
            or _small_ton(text, ear)
            or (says(text, "OPEN_AMOUNTS") and _swallowed(text, one))
        ):
            return ask(one.readings, words, rough)
        return value(one.readings[0], words, rough)
    sums = _added_up(chosen, text)
    return ask([*sums, *(reading for one in chosen for reading in one.readings)], words, rough)


def _without_other_figures(said: Typed, asked: Asked, ear: Ear) -> Typed | None:
    """The text without account numbers, telephones, days and clock times; None where nothing else is left, the same text where none stand in it."""
    from intake.language.answers.group.board import Board
    from intake.language.answers.group.figures import figures
    from intake.language.answers.typed import typed

    found = figures(Board(said), (asked,), ear)
    others = [one for one in found if one.kind != "money" and not OR_MORE.match(said.plain, one.end)]
    if not others:
        return said
    if not any(one.kind == "money" for one in found):
        return None
    plain = said.plain
    for one in others:
        plain = plain[: one.start] + ";" + " " * (one.end - one.start - 1) + plain[one.end :]
    return typed(plain)


def _swallowed(text: str, one: Amount) -> bool:
    """Does a vague word belong to the amount itself: "plusieurs 10.000", "hundreds"?"""
    vague = says(text, "OPEN_AMOUNTS")
    return (
        bool(vague)
        and vague is not None
        and 0 <= one.start - vague.end() <= 1
        and vague.group() not in ("un peu", "a bit", "een beetje", "a little", "most", "veel", "beaucoup")
    )


def _added_up(chosen: list[Amount], text: str) -> list[Money]:
    """`12.500 + 3.000` may mean the sum."""
    between = [text[one.end : two.start] for one, two in itertools.pairwise(chosen)]
    if (
        not all(re.fullmatch(r"\s*(?:\+|plus)\s*", piece) for piece in between)
        or len({one.readings[0].currency for one in chosen}) > 1
    ):
        return []
    return [
        Money.of(sum((one.readings[0].amount for one in chosen), Decimal(0)), chosen[0].readings[0].currency)
    ]


def _the_one(found: list[Amount], text: str, asked: Asked) -> list[Amount]:
    """Where several amounts stand: the one that the words give the role which is asked for, or all of them."""
    common = [money for money in found[0].readings if all(money in one.readings for one in found)]
    if len(common) == 1:
        return [replace(found[0], readings=(common[0],))]
    wants_blocked = bool(re.search(r"block|return|recover", asked.field))
    blocked = [one for one in found if _near(text, one, found, "BLOCKED")]
    if wants_blocked:
        return blocked if len(blocked) == 1 else found
    others = [one for one in found if one not in blocked]
    total = [one for one in others if _near(text, one, found, "TOTAL")]
    if re.search(r"total|gross|stated", asked.field) and len(total) == 1:
        return total
    return others if blocked and len(others) == 1 else found


def _near(text: str, one: Amount, found: list[Amount], name: str) -> bool:
    """Does a word of this list stand in the amount's own clause?"""
    before = max((other.end for other in found if other.end <= one.start), default=0)
    after = min((other.start for other in found if other.start >= one.end), default=len(text))
    lead, tail = text[before : one.start], text[one.end : after]
    lead = (
        re.split(r"[,;.(]|\b(?:et|en|and|dont|waarvan|of which|mais|maar|but)\b", lead)[-1]
        if before
        else lead
    )
    cue = re.search(r"\b(?:dont|waarvan|of which|including|inclusief)\b", text[before : one.start])
    tail = re.split(
        r"[,;.)]|\b(?:et|en|and|dont|waarvan|of which|mais|maar|but|la banque|de bank|the bank)\b", tail
    )[0]
    if name == "TOTAL" and after < len(text) and not re.search(r"[,;.)]", text[one.end : after]):
        tail = ""  # "30k samen 60k": what follows belongs to the next amount
    return bool(
        says(lead, name) or says(tail, name) or (name == "BLOCKED" and cue and says(text[one.end :], name))
    )


def read_list_of_money(said: Typed, asked: Asked, ear: Ear) -> Outcome:
    """Several amounts; a total that they add up to is left out."""
    text = re.sub(r"(\d)[.,]?-{1,2}(?=$|\s|;)", r"\1", said.folded)
    words = said.plain
    found = amounts(letters_repaired(text) or text, asked, ear)
    if not found:
        return (
            value((), words)
            if text.strip(" .!") in phrases("NOTHING") | phrases("NOT_YET")
            else NOT_UNDERSTOOD
        )
    if len(found) > 1:
        totals = [one for one in found if _near(text, one, found, "TOTAL")]
        if len(totals) == 1:
            rest = [one for one in found if one is not totals[0]]
            summed = sum((one.readings[0].amount * one.count for one in rest), Decimal(0))
            if summed != totals[0].readings[0].amount:
                return ask(
                    [tuple(one.readings[0] for one in rest), tuple(one.readings[0] for one in found)], words
                )
            found = rest
    if (
        any(NEGATIVE.search(text[: one.start]) and one is found[0] for one in found)
        and text.lstrip().startswith(("-", "moins", "minus"))
        and ";" not in text
        and not re.search(r"- ?\d[^-]*- ?\d", text)
    ):
        return invalid("negative", [tuple(one.readings[0] for one in found)], words)
    options = [[money for money in one.readings for _ in (0,)] for one in found]
    lists: list[tuple[Money, ...]] = [
        tuple(money for one, money in zip(found, picks, strict=True) for _ in range(one.count))
        for picks in itertools.islice(itertools.product(*options), 4)
    ]
    repaired = any(one.numeral.repaired for one in found) or letters_repaired(text)
    ranged = len(found) == 2 and bool(
        re.fullmatch(r"\s*(?:ou|of|or|a|tot|to)\s*", text[found[0].end : found[1].start])
        or says(text, "BETWEEN")
    )
    if ranged:
        return ask([(money,) for one in found for money in one.readings], words)
    rough = is_rough(text, found[0].numeral)
    return ask(lists, words, rough) if len(lists) > 1 or repaired else value(lists[0], words, rough)
