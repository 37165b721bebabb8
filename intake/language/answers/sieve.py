"""Of hundreds of patterns the few that may stand in a text, found by the pieces of their words.

Stands alone because people wait for every answer: looking for all that anyone might remark costs more than reading the answer, and a pattern
that nobody's words come near need not even be made.
"""

from collections.abc import Iterable
from typing import Generic, Protocol, TypeVar

LETTERS = 3
"""A piece has at least so many; shorter ones stand in almost any text."""


class Pieced(Protocol):
    """Anything that fits only where one of its pieces stands; without pieces it may fit anywhere."""

    @property
    def pieces(self) -> tuple[str, ...]:
        """Runs of letters."""


Fitting = TypeVar("Fitting", bound=Pieced)


class Sieve(Generic[Fitting]):
    """Patterns by the pieces of their words."""

    def __init__(self, patterns: Iterable[Fitting]) -> None:
        """Keeps them in their order."""
        self._patterns = tuple(patterns)
        self._anywhere = {place for place, one in enumerate(self._patterns) if not one.pieces}
        self._beginnings: dict[str, dict[str, list[int]]] = {}
        for place, one in enumerate(self._patterns):
            for piece in one.pieces:
                self._beginnings.setdefault(piece[:LETTERS], {}).setdefault(piece, []).append(place)

    def likely_in(self, text: str) -> list[Fitting]:
        """Those that may stand in the text, in their order."""
        places = set(self._anywhere)
        runs = {text[at : at + LETTERS] for at in range(len(text) - LETTERS + 1)}
        for run in runs & self._beginnings.keys():
            for piece, of in self._beginnings[run].items():
                if piece in text:
                    places.update(of)
        return [self._patterns[place] for place in sorted(places)]
