"""Slips of the keys in names of days, put right before a breath is read: "this mornign 9.05", "gisterne om 16u".

Stands alone because a day that is not recognised leaves its clock time to another day, or its figures to a date, with confidence.
"""

import re
from functools import lru_cache

from intake.language.answers.spelt import Spelt
from intake.language.usage.spoken import table
from intake.unaccented import letter_for_letter

SHORTEST = 6
"""Shorter names are a letter away from everyday words: "hire" and "hier", "Martin" and "matin"."""
LONG = 8
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
OTHER_WORDS = frozenset(
    "vandaar morgan morgens mourning sundry augusta evenings mornings nights ochtends avonds middags novembre".split()
)
"""Words of their own, a letter away from a day."""


@lru_cache(maxsize=4)
def _known(language: str) -> frozenset[str]:
    names = ("DAYS", "WEEKDAYS", "MONTHS", "PARTS", "PART_WORDS")
    return frozenset(part for name in names for words in table(name, language) for part in words.split())


@lru_cache(maxsize=4)
def _long_ones(language: str) -> tuple[str, ...]:
    return tuple(sorted(one for one in _known(language) if len(one) >= SHORTEST))


def spelt(text: str, language: str) -> Spelt:
    """The text with the names of days put right that are one slip away."""
    slips: list[tuple[str, str]] = []

    def meant(found: re.Match[str]) -> str:
        word = letter_for_letter(found.group())
        if len(word) < SHORTEST or word in _known(language) or word in OTHER_WORDS:
            return found.group()
        if found.group()[0].isupper() and len(word) < LONG and found.start():
            return found.group()  # it may be a name
        from rapidfuzz.distance import OSA

        near = [
            one
            for one in _long_ones(language)
            if abs(len(one) - len(word)) < 2
            and word != f"{one}s"
            and OSA.distance(word, one, score_cutoff=1) == 1
        ]
        if len(near) != 1:
            return found.group()
        slips.append((found.group(), near[0]))
        return near[0]

    return Spelt(WORD.sub(meant, text), tuple(slips))
