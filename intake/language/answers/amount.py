"""Amounts found in a text, each with its currency, its place and all that it may mean.

Numbers that plainly count something else (payments, days, an invoice number) are left out. Which amount answers a question is for
`money.py` to say.
"""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from intake.claim.money import LARGEST, Money
from intake.claim.reading import Asked, Ear
from intake.language.answers.numerals import Numeral, numerals
from intake.language.usage.spoken import alternation, phrases, table

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
    r"(?:\b(?:facture|factuur|invoice|dossier|ref|reference|referentie|n°|nr|no|numero|nummer|number|tva|btw|vat|art|article|file|polis|police|policy|compte|rekening|iban|en deux|op)\.?\s*[:#]?\s*(?:\w*\d[-/.])*|[#/]|(?<![a-z])(?!eur|gbp|usd|chf)[a-z]{1,4}-)$"
)
ROW = re.compile(r"\d{1,3}(?:[. ]\d{3})+(?:,| et| en| and) [€£$]?\d{1,3}(?:[. ]\d{3})+(?!\d)")
"""`to a false account: 4.800, 4.950`: several of that shape are no number of the account."""
TIMES = re.compile(
    r"(?<![\d.,])(?P<count>\d{1,3}|deux|trois|quatre|cinq|six|dix|twee|drie|vier|vijf|zes|tien|two|three|four|five|six|ten|twice)\s*(?:x|\*|(?:fois|keer|maal|times|virements?|paiements?|factures?|betalingen|overschrijvingen|overboekingen|facturen|payments?|transfers?|invoices?|transactions?|transacties|tranches?|schijven|schijfjes|instalments?|installments?|chunks?|versements?|stortingen)\b)\s*(?:de |van |of |d'|a |at )?(?:chaque fois |telkens |each |elk |elke |chacune? |chaque )?"
)
GROUPED_BY_COMMA = frozenset("GBP USD CAD AUD NZD HKD SGD INR JPY CNY ILS MXN".split())
"""Currencies of countries that write 25,000 for twenty-five thousand: beside their sign it means nothing else, wherever it is typed."""
IN_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")
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
            or (
                BEFORE_NOT_MONEY.search(lead) and not (lead.endswith(": ") and ROW.match(text, numeral.start))
            )
            or _dated(text, numeral, ear)
        ):
            continue
        if numeral.article and not named:
            continue
        values = list(numeral.readings)
        if (
            named
            and currency in GROUPED_BY_COMMA
            and IN_THOUSANDS.fullmatch(text[numeral.start : numeral.end])
        ):
            values = [max(values)]
        cents = (
            _cents(text, end, named) if named and not numeral.decimals and currency not in CRYPTO else None
        )
        if cents:
            values, end = [one + cents[0] for one in values], cents[1]
        elif numeral.decimals == 1 and not numeral.scaled and values[0] < 100 and currency not in CRYPTO:
            values = [values[0], values[0] * 10**6]
        if currency in CRYPTO and len(values) > 1:
            values = values[:1]
        values = [one for one in values if one <= LARGEST]
        if not values:
            continue
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
            and re.fullmatch(r"\d{1,3}[. ,']?000", text[high.numeral.start : high.numeral.end])
            and low.readings[0].amount * 1000 < high.readings[-1].amount
        ):
            small = low.readings[0]
            result[place] = replace(low, readings=(Money.of(small.amount * 1000, small.currency), small))
    return result
