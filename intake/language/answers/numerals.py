"""Numbers in digits and in words, wherever they stand in a text.

Money, counts, shares and durations all rest on them. A numeral that careful readers could read in two ways carries both readings.
"""

import itertools
import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from intake.claim.reading import Ear
from intake.language.answers.number_grammar import parse_number
from intake.language.answers.number_words import Piece, number_pieces
from intake.language.usage.spoken import alternation, in_order, listed

LETTERS_IN_DIGITS = re.compile(
    r"(?<![a-z0-9])(?=[\d.,]*\d)(?=[\dol.,]*[ol])[\dol][\dol.,]*(?=k?(?![a-z0-9]))"
)
HOMOGRAPHS = {
    "onze": "fr",
    "neuf": "fr",
    "cent": "fr",
    "cents": "fr",
    "ton": "nl",
    "een": "nl",
    "acht": "nl",
    "sept": "fr",
    "score": "",
    "a": "en",
    "an": "en",
    "milles": "fr",
}
"""Words that are numbers in one language and everyday words in another: alone they count only in a talk in that language."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """`readings` are what it may mean, one when it is clear; `start` and `end` are its place in the folded text."""

    readings: tuple[Decimal, ...]
    start: int
    end: int
    scaled: bool = False  # thousand, million, k
    in_words: bool = False
    decimals: int = 0  # digits after a decimal mark that nothing scales
    rough: bool = False  # "une trentaine"
    repaired: bool = False  # a slip of the keys was put right: to be confirmed
    article: bool = False  # only "a", "een", "un": hardly a number

    @property
    def value(self) -> Decimal:
        """The first reading."""
        return self.readings[0]


def _numeral(pieces: list[Piece | None], at: int, text: str) -> tuple[int, Numeral] | None:
    """The numeral that starts at one token, in all its readings."""
    first = pieces[at]
    if first is None or first.kind in ("and", "of", "short", "point"):
        return None
    parsed = parse_number(pieces, at, {})
    if parsed is None:
        return None
    end, state = parsed
    used = state.pieces
    forks = [
        place for place in range(at, end) if (piece := pieces[place]) is not None and len(piece.values) > 1
    ]
    values: list[Decimal] = []
    for picks in itertools.islice(itertools.product((0, 1), repeat=len(forks)), 8):
        again = parse_number(pieces, at, dict(zip(forks, picks, strict=True)))
        if again is not None and again[1].value() not in values:
            values.append(again[1].value())
    words = all(piece.kind != "number" for piece in used)
    kinds = [piece.kind for piece in used]
    if (
        kinds[-2:] in (["scale", "unit"], ["scale", "number"])
        and used[-2].values[0] >= 10**6
        and used[-1].values[0] < 10
        and len(used) >= 3
    ):
        short = state.total + used[-1].values[0] * used[-2].values[0] / 10
        values = [short, *values]
    elif (
        kinds[-2:] == ["scale", "ten"]
        and used[-2].values[0] >= 10**5
        and "and" not in text[used[-2].end : used[-1].start]
    ):
        # "twee ton vijftig" is two and a half to whoever says it, and two hundred thousand and fifty as written.
        values = [state.total + used[-1].values[0] * used[-2].values[0] / 100, *values]
    lone = (
        len(used) == 1
        and used[0].kind == "unit"
        and used[0].word in ("a", "an", "een", "un", "une", "one", "eentje")
    )
    decimals = used[0].decimals if len(used) == 1 else 0
    rough = any(piece.kind == "dozen" and piece.word not in ("dozen", "dozijn") for piece in used)
    rough = rough or any(piece.word == "millier" for piece in used)
    return end, Numeral(
        tuple(values), used[0].start, used[-1].end, scaled=state.scaled, in_words=words, decimals=decimals, rough=rough,
        repaired=any(piece.repaired for piece in used), article=lone,
    )  # fmt: skip


def _in_language(text: str, language: str, ear: Ear, repair: bool) -> list[Numeral]:
    pieces = number_pieces(text, language, ear, repair)
    found, place = [], 0
    while place < len(pieces):
        here = _numeral(pieces, place, text)
        if here is None:
            place += 1
        else:
            found.append(here[1])
            place = max(here[0], place + 1)
    return found


def numerals(text: str, ear: Ear, repair: bool = False) -> list[Numeral]:
    """Every number in a folded text, in the language that reads most of it; `repair` allows slips of the keys, which then ask to be confirmed."""
    candidates = [
        (numeral, order)
        for order, language in enumerate(in_order(ear.language))
        for numeral in _in_language(text, language, ear, repair)
        if not (numeral.in_words and _everyday(text[numeral.start : numeral.end], ear))
    ]
    chosen: list[Numeral] = []
    for numeral, _ in sorted(
        candidates, key=lambda one: (one[0].repaired, one[0].article, one[0].start - one[0].end, one[1])
    ):
        if all(numeral.end <= other.start or numeral.start >= other.end for other in chosen):
            chosen.append(numeral)
    return _joined_articles(sorted(chosen, key=lambda one: one.start), text)


JOINED = re.compile(r"\s*(?:ou|of|or|a|tot|to|-|/)\s*")


def _joined_articles(found: list[Numeral], text: str) -> list[Numeral]:
    """`un ou deux`: an article that stands beside a number, with "or" between them, is a number."""
    return [
        replace(one, article=False)
        if one.article and place + 1 < len(found) and JOINED.fullmatch(text[one.end : found[place + 1].start])
        else one
        for place, one in enumerate(found)
    ]


def _everyday(words: str, ear: Ear) -> bool:
    """Is this a number only in another language than that of the talk?"""
    return words in HOMOGRAPHS and HOMOGRAPHS[words] != ear.language and words != "een"


def letters_repaired(text: str) -> str | None:
    """`47OOO` with its letters turned into digits, or None where none stand among digits."""
    mended = LETTERS_IN_DIGITS.sub(lambda match: match.group().replace("o", "0").replace("l", "1"), text)
    return mended if mended != text else None


@lru_cache(maxsize=8)
def _phrase_pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){alternation(phrase for name in names for phrase in listed(name))}(?!\w)")


def says(text: str, *names: str) -> re.Match[str] | None:
    """Does the text hold a phrase of one of these lists, as whole words?"""
    return _phrase_pattern(names).search(text)


SHORT_HEDGES = re.compile(
    r"\been (?:stuk|man|dag|week|maand|uur|jaar|keer|euro) of (?=\w)|\b(?:ca?|min|max)\.? ?(?=[\d€£$])|\d ?ish\b|\d ?\+(?!\d| \d)|[<>≥≤]"
)


def is_rough(text: str, numeral: Numeral | None = None) -> bool:
    """Do the words around make it an estimate? Words such as `exactement` make it exact again."""
    if (numeral is not None and numeral.rough) or says(text, "HEDGES") or SHORT_HEDGES.search(text):
        exactly = says(text, "EXACTLY")
        return not (
            exactly and not re.search(r"\b(?:pas|niet|not|niet meer|plus) $", text[: exactly.start()])
        )
    return False
