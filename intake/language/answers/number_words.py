"""The pieces that numbers are made of: digits with separators as a region writes them, number words, Dutch compounds, scales."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from intake.claim.reading import Ear
from intake.language.usage.spoken import LANGUAGES

LITERAL = r"\d{1,3}(?:[ ']\d{3})+(?![\d'])(?:[.,]\d+(?!\d))?|\d+(?:[.,']\d+)*"
TOKEN = re.compile(rf"(?P<number>{LITERAL})|(?P<word>[a-z]+)|(?P<sign>[^\sa-z0-9])")
SHORT_SCALES = {
    "k": 10**3,
    "mln": 10**6,
    "mio": 10**6,
    "mill": 10**6,
    "mrd": 10**9,
    "mld": 10**9,
    "bn": 10**9,
    "keur": 10**3,
    "meur": 10**6,
    "dzd": 10**3,
    "duiz": 10**3,
}
HALVES = {"demi", "demie", "half", "halve"}
HALF_MORE = {"anderhalf", "anderhalve"}


@dataclass(frozen=True, slots=True)
class Piece:
    """One token as the grammar sees it."""

    kind: str  # number, unit, ten, hundred, scale, and, half, dozen, collective, of, short
    values: tuple[Decimal, ...]
    start: int
    end: int
    decimals: int = 0
    repaired: bool = False
    word: str = ""


def literal_readings(literal: str, ear: Ear) -> tuple[tuple[Decimal, ...], int]:
    """What digits with separators mean in this region and talk, and how many decimals they clearly have.

    A point before three digits is thousands where the region writes it so, and not in English; a comma is thousands in Britain alone.
    """
    grouped = bool(re.search(r"[ ']", literal))
    digits = re.sub(r"[ ']", "", literal)
    marks = re.sub(r"\d", "", digits)
    bare = Decimal(re.sub(r"[.,]", "", digits))
    if not marks:
        return (bare,), 0
    head, _, tail = digits.rpartition(marks[-1])
    groups = re.split(r"[.,]", digits)
    as_decimal = Decimal(f"{re.sub(r'[.,]', '', head) or 0}.{tail}")
    well_grouped = len(groups[0]) <= 3 and groups[0] != "0" and all(len(group) == 3 for group in groups[1:])
    if len(set(marks)) == 2:
        inner = re.split(r"[.,]", head)
        if (
            marks.count(marks[-1]) == 1
            and all(len(group) == 3 for group in inner[1:])
            and len(inner[0]) <= 3
            and len(tail) <= 3
        ):
            return (as_decimal,), len(tail)
        return (bare, as_decimal), 0
    if len(marks) > 1:
        return ((bare,), 0) if well_grouped else ((as_decimal.quantize(Decimal("0.01")), bare), 0)
    if grouped or groups[0] == "0" or len(tail) < 3:
        return (as_decimal,), len(tail)
    if len(tail) > 3:
        return (as_decimal.quantize(Decimal("0.01")), bare), 0
    if not well_grouped:
        return (as_decimal, bare), 0
    native = ear.region == "GB" if marks == "," else ear.region != "GB" and ear.language != "en"
    return ((bare,), 0) if native else ((as_decimal, bare), 0)


@lru_cache(maxsize=4)
def _lexicon(language: str) -> dict[str, tuple[str, Decimal]]:
    """Each number word of one language: what it does in the grammar, and its value."""
    module = LANGUAGES[language]
    words = {
        word: ("ten" if 20 <= value <= 90 else "unit", Decimal(value))
        for word, value in module.NUMBERS.items()
    }
    words |= {word: ("hundred", Decimal(value)) for word, value in module.HUNDREDS.items()}
    words |= {word: ("scale", Decimal(value)) for word, value in module.SCALES.items()}
    words |= {word: ("dozen", Decimal(value)) for word, value in module.DOZENS.items()}
    words |= dict.fromkeys(module.AND, ("and", Decimal(0)))
    words |= dict.fromkeys(("point", "komma", "virgule"), ("point", Decimal(0)))
    words |= dict.fromkeys(HALVES, ("half", Decimal("0.5"))) | dict.fromkeys(
        HALF_MORE, ("unit", Decimal("1.5"))
    )
    if language == "nl":
        words |= {
            "driekwart": ("part", Decimal("0.75")),
            "kwart": ("part", Decimal("0.25")),
            "ton": ("scale", Decimal(10**5)),
            "tonnen": ("scale", Decimal(10**5)),
            "mille": ("scale", Decimal(10**3)),
        }
    if language == "en":
        words |= {"quarter": ("part", Decimal("0.25")), "quarters": ("part", Decimal("0.25"))}
    if language == "fr":
        words |= {"quart": ("part", Decimal("0.25")), "quarts": ("part", Decimal("0.25"))}
    return words


@lru_cache(maxsize=2048)
def _compound(word: str) -> tuple[str, ...] | None:
    """A Dutch compound taken apart: `tweeentachtigduizend` into twee, en, tachtig, duizend; None where it is none."""
    if len(word) < 6 or len(word) > 60:
        return None
    parts = sorted(
        (
            one
            for one, (kind, _) in _lexicon("nl").items()
            if kind in ("unit", "ten", "hundred", "scale", "and", "half")
        ),
        key=lambda one: -len(one),
    )
    reached: dict[int, tuple[str, ...]] = {0: ()}
    for place in range(len(word)):
        if place in reached:
            for part in parts:
                if word.startswith(part, place) and place + len(part) not in reached:
                    reached[place + len(part)] = (*reached[place], part)
    found = reached.get(len(word))
    return found if found and len(found) > 1 else None


@lru_cache(maxsize=2048)
def _repaired(word: str, language: str) -> str | None:
    """The number word that was probably meant by a slip of the keys."""
    from rapidfuzz import fuzz, process

    if len(word) < 5 or word in {
        "cents",
        "maand",
        "weken",
        "entre",
        "cette",
        "sinds",
        "three",
        "there",
        "where",
    }:
        return None
    words = [
        one
        for one, (kind, _) in _lexicon(language).items()
        if len(one) > 4 and kind not in ("and", "half", "part")
    ]
    best = process.extractOne(word, words, scorer=fuzz.ratio, score_cutoff=84)
    return best[0] if best else None


def number_pieces(text: str, language: str, ear: Ear, repair: bool) -> list[Piece | None]:
    """The text as tokens of one language's grammar; None where something else stands."""
    lexicon = _lexicon(language)
    found: list[Piece | None] = []
    for match in TOKEN.finditer(text):
        start, end, word = match.start(), match.end(), match.group()
        if match["number"]:
            readings, decimals = literal_readings(word, ear)
            glued = bool(re.match(r"e\d", text[end:])) or (
                text[start - 1 : start].isalpha()
                and not text[max(0, start - 4) : start].endswith(("eur", "gbp", "usd", "chf"))
            )
            found.append(None if glued else Piece("number", readings, start, end, decimals, word=word))
        elif match["sign"]:
            if word != "-" or not (text[start - 1 : start].isalpha() and text[end : end + 1].isalpha()):
                found.append(None)
        elif word in lexicon:
            kind, value = lexicon[word]
            found.append(Piece(kind, (value,), start, end, word=word))
        elif word in SHORT_SCALES:
            found.append(Piece("short", (Decimal(SHORT_SCALES[word]),), start, end, word=word))
        elif word in ("m", "mil"):
            found.append(Piece("short", _loose_million(word, text, start, ear), start, end, word=word))
        elif word in ("de", "d", "of", "a", "van"):
            found.append(Piece("of", (Decimal(0),), start, end, word=word))
        elif language == "nl" and (parts := _compound(word)):
            found.extend(
                Piece(lexicon[part][0], (lexicon[part][1],), start, end, word=part) for part in parts
            )
        elif repair and (meant := _repaired(word, language)):
            kind, value = lexicon[meant]
            found.append(Piece(kind, (value,), start, end, repaired=True, word=meant))
        else:
            found.append(None)
    return found


def _loose_million(word: str, text: str, start: int, ear: Ear) -> tuple[Decimal, ...]:
    """`m` and `mil` are a thousand to some and a million to others."""
    thousand, million = Decimal(10**3), Decimal(10**6)
    if (
        ear.language == "en"
        or (word == "m" and re.match(r"m ?(?:€|eur|£|\$)", text[start:]))
        or (word == "m" and re.search(r"[€£$] ?[\d.,]+ ?$", text[:start]))
    ):
        return (million,)
    if word == "mil" and ear.language == "fr":
        return (thousand,)
    return (thousand, million)
