"""Which options a phrase means: by their labels in any language and by what people call them.

What is near equal is left to be asked, and a word that a denial stands before is no pick.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from operator import itemgetter

from intake.claim.reading import Option
from intake.language.answers.option_words import (
    CLOSING_NEGATORS,
    NEGATORS,
    NEVER,
    Index,
    Phrase,
    classes,
    index,
    stem,
    weighing_words,
)

AS_FAR = 3
"""So many words may stand between a denial and what it denies: "we have no separate dedicated cyber cover"."""
ANSWERED_NO = frozenset(("no", "non", "nee", "neen", "nope", "none", "geen", "aucun", "aucune"))
HAD = frozenset(
    "had eu eue gehad pris prise genomen taken took got bought afgesloten souscrit souscrite".split()
)
BETWEEN = NEGATORS | {
    "nog",
    "encor",
    "encore",
    "yet",
    "toujour",
    "toujours",
    "steed",
    "steeds",
    "altijd",
    "already",
    "deja",
    "still",
}


@dataclass(frozen=True, slots=True)
class Match:
    """How much speaks for one option: the words of the text that do, and whether they are all of a phrase or label."""

    place: int
    score: float
    positions: frozenset[int]
    strong: bool
    longest: int = 0  # words of the longest whole phrase among them
    denied: bool = False  # a denial stands before it, in its own clause, without being part of it


def _alike(spoken: str, meant: str, opened: bool) -> float:
    """How far a word of the text is a word of a phrase: 1 for the same, less for a compound or a slip of the keys."""
    if spoken == meant or (opened and spoken.startswith(meant)):
        return 1.0
    if len(meant) >= 5 and len(spoken) >= 5:
        longer = len(spoken) - len(meant)
        # Two letters more make another word ("intern", "internet"), three or more a compound.
        if 3 <= longer <= 9 and (spoken.startswith(meant) or (spoken.endswith(meant) and len(meant) >= 6)):
            return 0.7
        if abs(len(spoken) - len(meant)) <= 2 and spoken[:2] == meant[:2]:
            from rapidfuzz import fuzz

            if fuzz.ratio(spoken, meant) >= 86 and spoken not in _banks():
                return 0.85
    return 0.0


@lru_cache(maxsize=1)
def _banks() -> frozenset[str]:
    """The names of banks: "Argenta" is no slip of the keys for "argent"."""
    from intake.language.narrative.banks import BANKS

    return frozenset(BANKS)


Key = tuple[str, bool]
"""A word of a phrase, and whether any ending may follow."""


@dataclass(frozen=True, slots=True)
class Reach:
    """Where the words of one list's phrases stand, and which of them a word of a text may be: of hundreds, the few that begin or end as it does."""

    spots: dict[Key, list[tuple[int, int]]]  # option and phrase
    members: dict[str, list[Key]]  # the classes that a word is of
    openings: list[tuple[tuple[str, ...], Key]]  # and those that it is of by its beginning
    beginnings: dict[str, list[Key]]
    endings: dict[str, list[Key]]

    def near(self, spoken: str) -> Iterator[Key]:
        """All that `_alike` can find like this word, and some that it will not."""
        yield from self.members.get(spoken, ())
        yield from (key for openings, key in self.openings if spoken.startswith(openings))
        for beginning in {spoken[:1], spoken[:2]}:
            yield from self.beginnings.get(beginning, ())
        yield from self.endings.get(spoken[-2:], ())


@lru_cache(maxsize=256)
def reach(options: tuple[Option, ...]) -> Reach:
    """The words of a list's phrases, in order once for each list."""
    made = Reach({}, {}, [], {}, {})
    for place, phrases_of in enumerate(index(options).phrases):
        for number, phrase in enumerate(phrases_of):
            for key in zip(phrase.stems, phrase.open, strict=True):
                made.spots.setdefault(key, []).append((place, number))
    for key in made.spots:
        meant = key[0]
        if meant.startswith("<"):
            stems, openings = classes()[meant]
            for one in stems:
                made.members.setdefault(one, []).append(key)
            if openings:
                made.openings.append((openings, key))
        else:
            made.beginnings.setdefault(meant[:2], []).append(key)
            made.endings.setdefault(meant[-2:], []).append(key)
    return made


def matches(text: str, options: tuple[Option, ...]) -> tuple[list[Match], list[str]]:
    """Every option that something speaks for, the best first, and the words that were weighed."""
    known, within = index(options), reach(options)
    words, clauses = weighing_words(text)
    words, clauses = words[:80], clauses[:80]
    stems = [stem(word) for word in words]
    # For each word of a phrase that anything is like, how far each word of the text is that word.
    likeness: dict[Key, list[float]] = {}
    nothing = [0.0] * len(stems)
    for at, spoken in enumerate(stems):
        for key in within.near(spoken):
            likely = 1.0 if key[0].startswith("<") else _alike(spoken, *key)
            if likely:
                likeness.setdefault(key, nothing.copy())[at] = likely
    touched = sorted({spot for key in likeness for spot in within.spots[key]})
    found: list[Match] = []
    for place, spots in groupby(touched, key=itemgetter(0)):
        per_word: dict[int, float] = {}
        strong: set[int] = set()
        longest = 0
        for _, number in spots:
            phrase = known.phrases[place][number]
            rows = [likeness.get(key, nothing) for key in zip(phrase.stems, phrase.open, strict=True)]
            run = _run(rows, stems)
            if run is not None:
                longest = max(longest, len(run))
                for position, likely in run:
                    worth = (
                        known.weight[phrase.stems[[one for one, _ in run].index(position)]] * 1.25 * likely
                    )
                    per_word[position] = max(per_word.get(position, 0.0), worth)
                strong |= {position for position, _ in run}
            elif phrase.whole:
                _in_part(phrase, rows, known, per_word)
        if per_word:
            positions = frozenset(per_word)
            denied = _denied(positions, words, clauses)
            found.append(Match(place, sum(per_word.values()), positions, bool(strong), longest, denied))
    found.sort(key=lambda one: (-round(one.score, 3), -one.longest, one.place))
    return found, words


def _within_reach(at: int, stems: list[str]) -> Iterator[int]:
    """The places that may follow: at most one other word between, and any word of denial or time ("klanten nog niet verwittigd")."""
    others = 0
    for place in range(at + 1, len(stems)):
        if others > 1:
            return
        yield place
        others += stems[place] not in BETWEEN


def _run(rows: list[list[float]], stems: list[str]) -> list[tuple[int, float]] | None:
    """All words of a phrase in their order, at most one other word between two of them."""
    for start, likely in enumerate(rows[0]):
        if not likely:
            continue
        run, at = [(start, likely)], start
        for row in rows[1:]:
            following = next(((place, row[place]) for place in _within_reach(at, stems) if row[place]), None)
            if following is None:
                break
            run.append(following)
            at = following[0]
        else:
            return run
    return None


def _in_part(phrase: Phrase, rows: list[list[float]], known: Index, per_word: dict[int, float]) -> None:
    """Some words of a label, weighed by how much of the label they are."""
    hits: list[tuple[int, float, float]] = []
    for meant, row in zip(phrase.stems, rows, strict=True):
        best = max(row, default=0.0)
        if best:
            hits.append((row.index(best), best, known.weight[meant]))
    if not hits:
        return
    whole = sum(known.weight[meant] for meant in phrase.stems)
    covered = sum(likely * weight for _, likely, weight in hits) / whole if whole else 0.0
    for position, likely, weight in hits:
        per_word[position] = max(per_word.get(position, 0.0), weight * likely * (0.45 + 0.55 * covered))


def _denied(positions: frozenset[int], words: list[str], clauses: list[int]) -> bool:
    """Does a denial stand right before what was matched, within it ("klanten nog niet verwittigd"), or close its clause?"""
    first, last = min(positions), max(positions)
    before = any(
        words[place] in NEGATORS and place not in positions and clauses[place] == clauses[first]
        for place in range(max(0, first - AS_FAR), first)
    )
    inside = any(
        words[place] in NEGATORS
        and place not in positions
        and clauses[first] == clauses[place] == clauses[last]
        for place in range(first + 1, last)
    )
    return before or inside or _closed(words, clauses, last)


NOTHING = frozenset("nothing nobody rien niets niks niemand".split())
BUT_THAT = frozenset("else more but except other autre plus que meer anders dan behalve sauf".split())
"""Behind "nothing" these leave what was said as it is: "the password, nothing else"."""


def _closed(words: list[str], clauses: list[int], last: int) -> bool:
    """Is it denied behind: "de bank niet", "cyber, no", "la cyber on ne l'a pas prise"?"""
    behind = words[last + 1 : last + 3]
    if not behind:
        return False
    if clauses[last + 1] != clauses[last]:
        return behind == [words[-1]] and behind[0] in ANSWERED_NO
    ends = len(behind) == 1 or clauses[last + 2] != clauses[last]
    if behind[0] in NOTHING and (ends or behind[1] not in BUT_THAT):
        return True  # "we admitted nothing"
    return (behind[0] in CLOSING_NEGATORS and ends) or (
        behind[0] in CLOSING_NEGATORS | NEVER and len(behind) == 2 and behind[1] in HAD
    )
