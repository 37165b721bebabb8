"""Numbers in digits and in words, wherever they stand in a text.

One grammar for the three languages (septante, quatre-vingt-dix, tweeentachtigduizend, two and a half), since money, counts, shares
and durations all rest on it. A numeral that careful readers could read in two ways carries both readings.
"""

import itertools
import re
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import lru_cache

from intake.claim.reading import Ear
from intake.language.usage.spoken import LANGUAGES, in_order, listed

LITERAL = r"\d{1,3}(?:[ ']\d{3})+(?![\d'])(?:[.,]\d+(?!\d))?|\d+(?:[.,']\d+)*"
TOKEN = re.compile(rf"(?P<number>{LITERAL})|(?P<word>[a-z]+)|(?P<sign>[^\sa-z0-9])")
LETTERS_IN_DIGITS = re.compile(
    r"(?<![a-z0-9])(?=[\d.,]*\d)(?=[\dol.,]*[ol])[\dol][\dol.,]*(?=k?(?![a-z0-9]))"
)
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


def _pieces(text: str, language: str, ear: Ear, repair: bool) -> list[Piece | None]:
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


@dataclass(slots=True)
class _Sum:
    """A number being put together: `group` is what stands below the next scale."""

    total: Decimal = Decimal(0)
    group: Decimal | None = None
    scale: Decimal = Decimal(10**12)
    last: str = ""
    last_value: Decimal = Decimal(0)
    scaled: bool = False
    pieces: list[Piece] = field(default_factory=list)
    tail: Decimal | None = None  # a lone unit after a million: "deux millions deux"

    def value(self) -> Decimal:
        return self.total + (self.group or 0)


def _take(state: _Sum, piece: Piece, value: Decimal) -> bool:  # one branch per kind of word
    """Add one piece to the number; False where it does not belong to it."""
    kind, group = piece.kind, state.group
    if kind == "number":
        if group is not None or (state.scaled and (value >= state.scale or state.scale > 10**6)):
            return False
        state.group = value
    elif kind == "unit":
        if (
            group is not None
            and state.last not in ("ten", "hundred", "tens_and")
            and state.last != "unit_and"
            and not (
                state.last == "unit" and state.last_value == 10 and piece.word in ("sept", "huit", "neuf")
            )
        ):
            return False
        if state.last == "ten" and value >= 10 and state.last_value not in (60, 80):
            return False
        if state.last == "hundred" and value >= 100:
            return False
        state.group = (group or Decimal(0)) + value
    elif kind == "ten":
        if state.last == "unit" and piece.word in ("vingt", "vingts") and state.last_value == 4:
            state.group = (group or Decimal(0)) - 4 + 80
            state.last, state.last_value = "ten", Decimal(80)
            return True
        if group is not None and state.last not in ("hundred", "unit_and"):
            return False
        state.group = (group or Decimal(0)) + value
    elif kind == "hundred":
        if group is not None and (state.last not in ("unit", "number") or not 0 < group < 100):
            return False
        state.group = (group if group is not None else Decimal(1)) * 100
    elif kind in ("scale", "short"):
        if group is None and (state.scaled or kind == "short"):
            return False
        if value > state.scale or (value == state.scale and state.scaled):
            return False
        if value >= 10**6 and state.total:  # cent mille millions are nobody's answer
            return False
        state.total += (group if group is not None else Decimal(1)) * value
        state.group, state.scale, state.scaled = None, value, True
    elif kind == "dozen":
        if group is not None and not (state.last == "unit" and group < 20):
            return False
        state.group = (group or Decimal(1)) * value
    else:
        return False
    state.last, state.last_value = kind, value
    return True


def _parse(pieces: list[Piece | None], at: int, picks: dict[int, int]) -> tuple[int, _Sum] | None:
    """The longest number that starts here, with one reading picked for each piece that has several."""
    state, place, good = _Sum(), at, None
    halves = False
    while place < len(pieces):
        piece = pieces[place]
        if piece is None:
            break
        value = piece.values[min(picks.get(place, 0), len(piece.values) - 1)]
        following = pieces[place + 1] if place + 1 < len(pieces) else None
        if piece.kind == "and":
            if good is None or following is None:
                break
            if following.kind == "half" or (
                following.kind == "unit"
                and following.word in ("een", "a")
                and place + 2 < len(pieces)
                and getattr(pieces[place + 2], "kind", "") == "half"
            ):
                half_at = place + (1 if following.kind == "half" else 2)
                if state.group is None:
                    state.total += state.scale / 2
                    halves = True
                else:
                    state.group += Decimal("0.5")
                    state.last, state.last_value = "half", Decimal("0.5")
                state.pieces += [one for one in pieces[place : half_at + 1] if one is not None]
                place = good = half_at + 1
                if halves:
                    break
                continue
            joins_unit = state.last == "ten" and following.kind == "unit"
            dutch = piece.word == "en" and state.last == "unit" and following.kind == "ten"
            british = (
                piece.word == "and"
                and state.last in ("hundred", "scale")
                and following.kind in ("unit", "ten")
            )
            spoken = (
                piece.word == "en"
                and state.last in ("hundred", "scale")
                and following.kind in ("unit", "ten", "hundred")
                and following.start < piece.end + 1
            )
            if not (joins_unit or dutch or british or spoken):
                break
            if dutch:
                state.last = "unit_and"
            place += 1
            continue
        if piece.kind == "point":
            if (
                state.group is None
                or following is None
                or following.kind != "unit"
                or following.values[0] > 99
            ):
                break
            digits = following.values[0]
            state.group += digits / (10 if digits < 10 else 100)
            state.pieces += [piece, following]
            state.last, state.last_value = "number", state.group
            place = good = place + 2
            continue
        if piece.kind == "of":
            joins = (
                good is not None
                and following is not None
                and following.kind in ("scale", "short")
                and state.last in ("dozen", "half", "part", "scale")
            )
            article = (
                good is not None
                and piece.word in ("of", "de", "d", "van")
                and state.last == "part"
                and following is not None
            )
            if not (joins or article):
                break
            place += 1
            continue
        if piece.kind in ("half", "part"):
            if state.group is not None and state.last in ("unit", "number") and piece.kind == "part":
                state.group *= value
            elif state.group is None and not state.scaled:
                state.group = value
            elif piece.kind == "half" and state.last == "unit_and":
                state.group = (state.group or Decimal(0)) + value
            elif state.group == 1 and state.last == "unit" and piece.kind == "half":
                state.group = value
            else:
                break
            state.last, state.last_value = piece.kind, value
        elif state.last in ("half", "part", "dozen") and piece.kind in ("scale", "hundred", "unit", "dozen"):
            if piece.kind == "unit" and not (
                value == 1 and following is not None and following.kind in ("scale", "hundred", "dozen")
            ):
                break
            if piece.kind != "unit":
                state.total, state.group = (state.group or Decimal(0)) * value, None
                state.scale, state.scaled, state.last = value, True, "scale"
        elif not _take(state, piece, value):
            break
        state.pieces.append(piece)
        place += 1
        good = place
    return (good, state) if good else None


def _numeral(pieces: list[Piece | None], at: int) -> tuple[int, Numeral] | None:
    """The numeral that starts at one token, in all its readings."""
    first = pieces[at]
    if first is None or first.kind in ("and", "of", "short", "point"):
        return None
    parsed = _parse(pieces, at, {})
    if parsed is None:
        return None
    end, state = parsed
    used = state.pieces
    forks = [
        place for place in range(at, end) if (piece := pieces[place]) is not None and len(piece.values) > 1
    ]
    values: list[Decimal] = []
    for picks in itertools.islice(itertools.product((0, 1), repeat=len(forks)), 8):
        again = _parse(pieces, at, dict(zip(forks, picks, strict=True)))
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
    pieces = _pieces(text, language, ear, repair)
    found, place = [], 0
    while place < len(pieces):
        here = _numeral(pieces, place)
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
    several = [phrase for name in names for phrase in listed(name)]
    return re.compile(
        "|".join(rf"(?<![\w]){re.escape(one)}(?![\w])" for one in sorted(several, key=lambda one: -len(one)))
    )


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
