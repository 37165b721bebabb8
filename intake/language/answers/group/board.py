"""The text of one breath as a board: clauses to be looked at one by one, and places that something has taken.

Stands alone because every reader of a group must see the same clauses, and because a figure that one field has taken is gone for the others.
"""

import re
from dataclasses import dataclass, field

from intake.language.answers.typed import Typed

STRONG = re.compile(
    r"\s*;\s*|,(?!\d)\s*|(?<=\d),\s+|\s+[-/|]+\s+|\t+|(?<=[\w)'])(?:\.|\s?[!?]+)(?:\s+|$)|\s*[()]\s*"
    r"|\s+(?:mais|maar|but|puis|daarna|alors que|terwijl|while|whereas|want(?= (?:ik|we|wij|ze|zij|hij|die|dat|de|het|er|onze|mijn|niemand|weten|alles|nog|u|je)\b)|car|parce que|because|omdat|puisque|aangezien)\s+"
)
ABBREVIATED = re.compile(
    r"(?:^|[\s(,;])(?:[a-z]|mr|mrs|ms|mme|mlle|dr|dhr|mevr|mw|st|ste|nr|no|tel|ca|env|p|n°|cf|jl|a\.s|u|h|b\.v|n\.v|s\.a|r\.l)$"
)
JOINT = re.compile(
    r"\s+(?:et|and|&|en(?! (?:partie|tout|cours|attente|ligne|fait|effet|date|plus|euros?|moins|entier|interne|externe|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|(?:19|20)\d\d)\b)|ainsi que|alsook|as well as)\s+(?:aussi |ook |also |puis )?|\s*\+\s*"
)


PARTED = ";"


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of the text; `joined` when only "and" parts it from the next."""

    start: int
    end: int
    joined: bool = False


@dataclass(slots=True)
class Board:
    """`said` with the places that are taken: figures by kind, words by the field that stands on them."""

    said: Typed
    taken: list[tuple[int, int]] = field(default_factory=list)

    def take(self, start: int, end: int) -> None:
        """Nobody else may read these characters."""
        self.taken.append((start, end))

    def is_free(self, start: int, end: int) -> bool:
        """Whether nothing of this stretch is taken."""
        return all(end <= first or last <= start for first, last in self.taken)

    @property
    def left(self) -> str:
        """The folded text with everything taken blanked, each place kept."""
        return self._without(self.said.folded)

    @property
    def parted(self) -> str:
        """The same with a sign in every taken place, so that the figures around it are not read as one."""
        return self._without(self.said.folded, PARTED)

    @property
    def left_plain(self) -> str:
        """The same of the text as typed."""
        return self._without(self.said.plain)

    def _without(self, text: str, sign: str = " ") -> str:
        for start, end in self.taken:
            text = text[:start] + sign * (end - start) + text[end:]
        return text

    def clauses(self, figures: tuple[tuple[int, int], ...] = (), joints: bool = True) -> list[Clause]:
        """The clauses of the whole text; a separator inside one of these figures parts nothing."""
        text = self.said.folded
        cuts: list[tuple[int, int, bool]] = []
        for pattern, joined in ((STRONG, False), (JOINT, True)):
            if joined and not joints:
                continue
            for match in pattern.finditer(text):
                inside = any(start < match.end() and match.start() < end for start, end in figures)
                stop = match.group().strip()[:1] == "." and ABBREVIATED.search(text[: match.start()])
                if (
                    not inside
                    and not stop
                    and all(match.end() <= one or two <= match.start() for one, two, _ in cuts)
                ):
                    cuts.append((match.start(), match.end(), joined))
        found, at = [], 0
        for start, end, joined in [*sorted(cuts), (len(text), len(text), False)]:
            if text[at:start].strip():
                found.append(Clause(at, start, joined))
            at = end
        return found

    def words(self, start: int, end: int) -> str:
        """What was typed there."""
        return self.said.plain[start:end].strip(" ,;:.-")
