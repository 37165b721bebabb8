"""Whose account it was, or who did it, by company and function: "a technician of our insured", where no name is asked for."""

from intake.claim.reading import Asked, Heard
from intake.language.answers.group.breath import Breath
from intake.language.answers.person import by_part


def part_told(breath: Breath, one: Asked) -> None:
    """The one clause that tells a part in the claim, and that nothing else was read from."""
    used = [outcome.reading.words for outcome in breath.heard.values() if outcome.readings]
    pieces = []
    for clause in breath.strong_clauses:
        piece = breath.plain_left(clause)
        if not piece or piece in used or breath.is_spent(clause):
            continue
        said = breath.said(piece)
        told = by_part(said, one)
        if told.heard is Heard.VALUE:
            pieces.append((clause, told))
    if len(pieces) == 1:
        (clause, told), *_ = pieces
        breath.heard[one.field] = told
        breath.spend(clause)
