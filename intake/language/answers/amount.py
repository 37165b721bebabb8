"""Money as people type it: `82k`, `1,5 mln`, `nonante mille`, `12 euro 50`, several amounts in one line.

What two careful colleagues of that region could read differently comes back with both readings; a hedge makes an estimate.
"""

import itertools
import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from intake.claim.money import Money
from intake.claim.reading import Asked, Ear, Outcome
from intake.language.answers.numerals import Numeral, is_rough, letters_repaired, numerals, says
from intake.language.answers.outcomes import NOT_UNDERSTOOD, ask, invalid, value
from intake.language.answers.typed import Typed
from intake.language.usage.spoken import alternation, listed, phrases, table

SYMBOLS = {"€": "EUR", "£": "GBP", "$": "USD", "¥": "JPY", "₿": "BTC"}
CODES = (
    "chf",
    "usd",
    "gbp",
    "eur",
    "jpy",
    "cny",
    "pln",
    "sek",
    "dkk",
    "nok",
    "czk",
    "huf",
    "ron",
    "btc",
    "eth",
    "usdt",
    "usdc",
    "xmr",
    "cad",
    "aud",
    "hkd",
    "sgd",
    "aed",
    "keur",
    "meur",
    "kusd",
    "kgbp",
)
CRYPTO = {"BTC", "ETH", "USDT", "USDC", "XMR", "LTC"}
NOT_MONEY = (
    r"\s*(?:%|pour ?cent\b|procent\b|percent\b|per cent\b|paiements?\b|virements?\b|betalingen\b|betaling\b|overschrijvingen\b|overboekingen\b|overschrijving\b|payments?\b|transfers?\b|transactions?\b|transacties?\b|factures?\b|facturen\b|factuur\b|invoices?\b|fois\b|keer\b|maal\b|times\b|x\s?\d"
    r"|jours?\b|dagen\b|days?\b|semaines?\b|weken\b|weeks?\b|mois\b|maanden\b|months?\b|h\d{2}\b|u\d{2}\b|heures?\b|uur\b|personnes?\b|mensen\b|people\b|clients?\b|klanten\b|comptes?\b|rekeningen\b|accounts?\b|postes?\b|montants?\b|bedragen\b|amounts?\b|tranches?\b|schijven\b|instalments?\b|posten\b|lignes?\b|figures?\b|chiffres?\b|cijfers?\b)"
)
BEFORE_NOT_MONEY = re.compile(
    r"(?:\b(?:facture|factuur|invoice|dossier|ref|reference|referentie|n°|nr|no|numero|nummer|number|tva|btw|vat|art|article|file|polis|police|policy|compte|rekening|iban|en deux|op)\.?\s*[:#]?\s*(?:\w*\d[-/.])*|[#/])$"
)
MONTHS_AFTER = re.compile(r"\s?(?:er|e|de|ste|st|nd|rd|th)?\s*(?:of )?$")
NEGATIVE = re.compile(
    r"(?:^|(?<!au)(?<!peu)(?<!ou)[\s(:€£$])(?P<sign>-|moins |minus |negative |negatief |min )\s?(?:€|£|\$|eur )?\s?$"
)
TIMES = re.compile(
    r"(?P<count>\d{1,3}|deux|trois|quatre|cinq|six|dix|twee|drie|vier|vijf|zes|tien|two|three|four|five|six|ten|twice)\s*(?:x|fois|keer|maal|times|\*|virements?|paiements?|factures?|betalingen|overschrijvingen|overboekingen|facturen|payments?|transfers?|invoices?|transactions?|transacties)\s*(?:de |van |of |d')?(?:chaque fois |telkens |each )?"
)

EACH = {"fr": "de |d'|van ", "nl": "van |aan |de ", "en": "of |at |van |de "}
"""`twee van 5000`; in Dutch "of" is a choice between two."""
COUNTS = r"(?<!\d)(?P<count>\d{1,2}|deux|trois|quatre|cinq|six|dix|twee|drie|vier|vijf|zes|tien|two|three|four|five|six|ten)"
OF_EACH = {language: re.compile(rf"{COUNTS} (?:{words})$") for language, words in EACH.items()}
BEFORE_EACH = {
    language: re.compile(rf"\s(?:{words})(?=[€£$]?\d{{3}}|[€£$]?\d+k)") for language, words in EACH.items()
}


@dataclass(frozen=True, slots=True)
class Amount:
    """One amount in the text, in all its readings."""

    readings: tuple[Money, ...]
    start: int
    end: int
    numeral: Numeral
    named: bool  # its currency was said
    strange: bool = False  # a small figure before a word that is no currency: "2 briques"
    count: int = 1  # "3 fois 12.500"

    @property
    def clear(self) -> bool:
        """Only one reading, and nothing repaired."""
        return len(self.readings) == 1 and not self.numeral.repaired and not self.strange


@lru_cache(maxsize=4)
def _currency_words(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = alternation([*table("CURRENCIES", language), *CODES, *SYMBOLS])
    return re.compile(rf"^\s?(?P<scale>[km](?=€|eur|£|\$))?(?P<word>{words})(?![a-z])"), re.compile(
        rf"(?<![a-z])(?P<word>{words})\s?$"
    )


def _currency(word: str, ear: Ear, default: str) -> str:
    if word in SYMBOLS:
        return SYMBOLS[word]
    meant: str = table("CURRENCIES", ear.language).get(word, word.upper())
    return (
        meant.removeprefix("K").removeprefix("M")
        if meant in ("KEUR", "MEUR", "KUSD", "KGBP")
        else meant or default
    )


def _cents(text: str, at: int, named: bool) -> tuple[Decimal, int] | None:
    """`12 euro 50`, `12 euros et 50 cents`: what follows the currency."""
    found = re.match(
        rf"\s?(?:et |en |and )?(?P<cents>\d{{2}})(?P<word>\s?{alternation(phrases('CENTS'))}\b)?(?![\d.,]|\s?[kx%]|\s?mille|\s?\d)",
        text[at:],
    )
    if found and (found["word"] or named):
        return Decimal(found["cents"]) / 100, at + found.end()
    return None


def amounts(text: str, asked: Asked, ear: Ear, repair: bool = False) -> list[Amount]:
    """Every amount in a folded text, in order; numbers that plainly count something else are left out."""
    after, before = _currency_words(ear.language)
    found: list[Amount] = []
    covered = 0
    for numeral in numerals(text, ear, repair):
        if numeral.start < covered:
            continue
        start, end, currency, named = numeral.start, numeral.end, asked.currency or "EUR", False
        rest, lead = text[end:], text[:start]
        follows, leads = after.match(rest), before.search(lead)
        if follows and follows["word"] not in ("cent", "cents"):
            currency, named = (
                _currency(follows["word"], ear, currency),
                follows["word"] not in ("balles", "balle", "boules"),
            )
            if follows["word"] == "keur" or follows["scale"] == "k":
                numeral = replace(
                    numeral, readings=tuple(one * 1000 for one in numeral.readings), scaled=True
                )
            end += follows.end()
        elif leads:
            currency, named, start = _currency(leads["word"], ear, currency), True, leads.start()
        if not named and (
            re.match(NOT_MONEY, rest)
            or (numeral.value <= 20 and BEFORE_EACH[ear.language].match(rest))
            or BEFORE_NOT_MONEY.search(lead)
            or _dated(text, numeral, ear)
        ):
            continue
        if numeral.article and not named:
            continue
        values = list(numeral.readings)
        cents = (
            _cents(text, end, named) if named and not numeral.decimals and currency not in CRYPTO else None
        )
        if cents:
            values, end = [one + cents[0] for one in values], cents[1]
        elif numeral.decimals == 1 and not numeral.scaled and values[0] < 100 and currency not in CRYPTO:
            values = [values[0], values[0] * 10**6]
        if currency in CRYPTO and len(values) > 1:
            values = values[:1]
        times = TIMES.search(text[covered:start]) or OF_EACH[ear.language].search(text[covered:start])
        count = (
            _count(times["count"]) if times and not text[covered + times.end() : start].strip("€£$ ") else 1
        )
        if count > 1 and times:
            start = covered + times.start()
            found = [one for one in found if one.end <= start]
        found.append(
            Amount(
                tuple(dict.fromkeys(Money.of(one, currency) for one in values)),
                start,
                end,
                numeral,
                named,
                strange=not named and _counts_something(numeral, text[end:]),
                count=count,
            )
        )
        covered = end
    return _shared_scale(_shared_currency(found), text)


def _counts_something(numeral: Numeral, rest: str) -> bool:
    """Does a small figure stand before a word that nobody says of money?"""
    following = re.match(r"\s?(?P<word>[a-z][a-z'-]{2,})", rest)
    return (
        following is not None
        and not numeral.scaled
        and numeral.value < 1000
        and following["word"] not in phrases("BESIDE_AMOUNTS")
        and not any(
            re.match(rf"\s?{re.escape(phrase)}\b", rest)
            for name in ("HEDGES", "TOTAL", "BLOCKED", "EXACTLY", "CENTS")
            for phrase in phrases(name)
        )
    )


def _count(word: str) -> int:
    names = {
        "deux": 2,
        "trois": 3,
        "quatre": 4,
        "cinq": 5,
        "six": 6,
        "dix": 10,
        "twee": 2,
        "drie": 3,
        "vier": 4,
        "vijf": 5,
        "zes": 6,
        "tien": 10,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "ten": 10,
        "twice": 2,
    }
    return int(word) if word.isdigit() else names[word]


def _dated(text: str, numeral: Numeral, ear: Ear) -> bool:
    """Is the number the day or year of a date, or a clock time, next to the amount?"""
    months = alternation([*table("MONTHS", ear.language)])
    around = text[max(0, numeral.start - 12) : numeral.end + 14]
    near = text[numeral.start : numeral.end]
    if (
        re.match(rf"\s?(?:er|e|de|ste|st|nd|rd|th)?\s(?:of )?{months}\b", text[numeral.end :])
        and numeral.value <= 31
    ):
        return True
    if (
        re.search(rf"\b{months}\.? (?:le |de |the )?$", text[: numeral.start])
        and (1990 <= numeral.value <= 2100 or numeral.value <= 31)
        and not numeral.scaled
    ):
        return True
    if (
        re.search(r"\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?", around)
        and re.search(r"[/-]" + re.escape(near) + r"|" + re.escape(near) + r"[/-]", around)
        and not numeral.scaled
    ):
        return bool(re.search(r"(?<!\d)\d{1,2}/\d{1,2}", around))
    return bool(
        re.match(r"\s?[hu]\s?\d{0,2}\b|:\d{2}\b", text[numeral.end :]) and numeral.value < 25
    ) or bool(re.search(r"\d[hu:]\s?$", text[: numeral.start]))


def _shared_currency(found: list[Amount]) -> list[Amount]:
    """`4000 et 5000 livres`: a currency said once at the end holds for amounts that name none."""
    said = {one.readings[0].currency for one in found if one.named}
    if len(said) != 1 or not found or not found[-1].named or all(one.named for one in found):
        return found
    currency = said.pop()
    return [
        one
        if one.named
        else replace(one, readings=tuple(Money(reading.amount, currency) for reading in one.readings))
        for one in found
    ]


def _shared_scale(found: list[Amount], text: str) -> list[Amount]:
    """`10 à 15k`: the scale at the end of a range holds for its beginning."""
    result = list(found)
    for place in range(len(found) - 1):
        low, high = found[place], found[place + 1]
        between = text[low.end : high.start]
        if (
            re.fullmatch(r"\s*(?:-|a|et|en|and|to|tot|of|ou|or|/)\s*(?:€|£|\$)?", between)
            and high.numeral.scaled
            and not low.numeral.scaled
            and low.readings[0].amount < 1000
        ):
            scale = next((factor for factor in (10**6, 10**3) if high.readings[0].amount >= factor), 1)
            if low.readings[0].amount * scale <= high.readings[0].amount:
                result[place] = replace(
                    low, readings=(Money.of(low.readings[0].amount * scale, low.readings[0].currency),)
                )
        elif (
            low.numeral.scaled
            and not high.numeral.scaled
            and not high.named
            and re.fullmatch(r"\d{1,3}", text[high.numeral.start : high.numeral.end])
            and re.search(r"\b(?:ou|of|or|a|tot|to|maybe|peut-etre|misschien)\b|-", between)
        ):
            scale = next((factor for factor in (10**6, 10**3) if low.readings[0].amount >= factor), 1)
            small = high.readings[0]
            result[place + 1] = replace(
                high, readings=(Money.of(small.amount * scale, small.currency), small)
            )
        elif (
            between.strip() in ("-", "a", "tot", "to")
            and re.fullmatch(r"\d{1,3}", text[low.numeral.start : low.numeral.end])
            and re.fullmatch(r"\d{1,3}[. ,']000", text[high.numeral.start : high.numeral.end])
            and low.readings[0].amount * 1000 < high.readings[-1].amount
        ):
            small = low.readings[0]
            result[place] = replace(low, readings=(Money.of(small.amount * 1000, small.currency), small))
    return result


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


def money_vocabulary() -> tuple[str, ...]:
    """Every word for a currency, for those who look for amounts in longer texts."""
    return listed("CURRENCIES")
