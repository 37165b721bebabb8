"""Figures that were taken back at once: "54, no 45k", "not 54k but 45k"."""

import re
from itertools import pairwise

from intake.claim.reading import Ear
from intake.language.answers.group.board import Board
from intake.language.answers.group.figure import Figure

CORRECTED = re.compile(
    r"\s*[,.…]*\s*(?:(?:euh+|eh|oh|of|ou|or|enfin|sorry|pardon|non|nee|neen|no|nope|plutot|eerder|rather|correction|correctie|rectification|je veux dire|ik bedoel|i mean|make that|wait|wacht|attends?|attendez|scratch that|excuse\w*|c'est|het is|it's|dat is)\b[ ,:]*)+(?:€|£|\$|(?:le|de|om|op|a|at|on|the) )?"
)
"""What stands between what was said and what was meant."""
MENDING = re.compile(
    r"\b(?:sorry|pardon|non|nee|neen|no|nope|plutot|eerder|rather|corr\w+|rect\w+|veux dire|bedoel|mean|make that|wait|wacht|atten\w+|scratch that|excuse\w*|euh+)\b(?!,)"
)
NOT_THIS = re.compile(
    r"(?:(?:^|[\s,;(])(?:et non|et pas|en niet|and not|non pas|pas|niet|not|geen)) (?:(?:€|£|\$)|(?:de|le|om|op|at|on|a|van) )?$"
)
"""A figure that it is not: "not 54k but 45k"."""
MENDED = ("money", "moment", "phone", "iban", "email", "reference")


def as_corrected(board: Board, found: list[Figure], ear: Ear) -> list[Figure]:
    """Without the figures that were taken back at once: "54, no 45k", "not 54k but 45k"."""
    text, kept = board.said.folded, list(found)
    for kind in MENDED:
        alike = [one for one in found if one.kind == kind]
        for one, other in pairwise(alike):
            between = text[one.end : other.start]
            if CORRECTED.fullmatch(between) and MENDING.search(between) and one in kept:
                kept.remove(one)
        for one in alike:
            left = [other for other in kept if other.kind == kind]
            denied = NOT_THIS.search(text, 0, one.start) if len(left) > 1 and one in left else None
            if denied and not (
                ear.language == "nl" and "pas" in denied.group()
            ):  # there "pas" is "only then"
                kept.remove(one)
    return kept
