"""A pasted text beside its folded twin, and the language that each part of it is written in.

Stands alone because every fact must point at the exact words it was read from: folding here changes one character into one character,
so that a place in `folded` is the same place in `plain`.
"""

import re
from dataclasses import dataclass

from intake.unaccented import letter_for_letter

LONGEST = 100_000
"""What comes after so many characters is not read: the time that a paste may take is bounded."""

DRAWN = {
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u00b4\u0060\u02bc\u2032", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb\u2033", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500", "-"),
    **dict.fromkeys("\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t", " "),
    **dict.fromkeys("\u2022\u25aa\u25cf\u2023\u00b7", "-"),
}  # fmt: skip
COMMON = {
    "fr": frozenset(
        "le la les des une un du et est pour pas nous vous avec sur dans que qui ce mais leur ont avons notre votre chez aux ete par son sa".split()
    ),
    "nl": frozenset(
        "de het een en van is niet op met voor dat die wij onze ons ook nog naar bij door zijn werd heeft hebben maar er om aan wordt uit".split()
    ),
    "en": frozenset(
        "the and was is of to for not with that this our we they their on at by from has have had been but were it an as are he she".split()
    ),
}


@dataclass(frozen=True, slots=True)
class Story:
    """`plain` as it was pasted, `folded` in lower case without accents: same length, same places."""

    plain: str
    folded: str

    def words(self, start: int, end: int) -> str:
        """The exact piece of the text between two places, without loose signs at its ends."""
        piece = self.plain[start:end]
        head = len(piece) - len(piece.lstrip(" \n\t,;:.-–—"))
        tail = len(piece.rstrip(" \n\t,;:–—-"))
        return piece[head:tail] if head < tail else piece.strip()


def story(text: str) -> Story:
    """A text ready to be read."""
    plain = text[:LONGEST]
    folds = {ord(one): _fold(one) for one in set(plain)}
    return Story(plain, plain.translate(folds))


def _fold(one: str) -> str:
    """One character for one: lower case, no accent."""
    if one in DRAWN:
        return DRAWN[one]
    return letter_for_letter(one)


def language_of(folded: str, default: str) -> str:
    """The language that most of the everyday words are in; the default where too few tell."""
    words = re.findall(r"[a-z]+", folded)
    counts = {language: sum(word in known for word in words) for language, known in COMMON.items()}
    best = max(counts, key=lambda language: (counts[language], language == default))
    return best if counts[best] >= 2 else default
