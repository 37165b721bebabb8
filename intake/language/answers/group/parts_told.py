"""Whose account it was, or who did it, by company and function: "a technician of our insured", where no name is asked for."""

import re

from intake.claim.reading import Asked, Heard, Outcome
from intake.language.answers.group.board import Clause
from intake.language.answers.group.breath import Breath
from intake.language.answers.group.events import DENIED, leaf
from intake.language.answers.person import by_part

OTHER_SIDE = frozenset(("with", "claimant", "true_creditor"))
"""Fields of who stands on the other side, whose part may be told within the clause of another field: "formal notice from our client"."""
LED_TO = re.compile(
    r"(?:\b(?:de|du|van|from|by|avec|met|with|par|door|chez|bij|at|of|for|voor|pour|aan|to|au|aux|a)\s+|\bd')"
    r"(?P<who>(?:(?:notre|nos|onze|ons|our|le|la|les|de|het|the|une?|een|an?)\s+|l')?"
    r"(?:clients?|cliente|klant(?:en)?|customers?|fournisseurs?|leveranciers?|suppliers?|prestataires?|providers?|sous-traitants?|onderaannemers?|subcontractors?))\s*$"
)


def part_told(breath: Breath, one: Asked) -> None:
    """The one clause that tells a part in the claim, and that nothing else was read from."""
    pieces = [
        found for clause in breath.strong_clauses if (found := _told_in(breath, one, clause)) is not None
    ]
    if len(pieces) == 1:
        (clause, told), *_ = pieces
        breath.heard[one.field] = told
        breath.spend(clause)


def _told_in(breath: Breath, one: Asked, clause: Clause) -> tuple[Clause, Outcome] | None:
    text = breath.board.said.plain[clause.start : clause.end].strip(" .!")
    led = LED_TO.search(breath.said(text).folded) if leaf(one.field) in OTHER_SIDE else None
    if led is not None and led.start() > 0:
        if DENIED.search(breath.said(text).folded[: led.start()]):
            return None
        words = breath.said(text).words_at(*led.span("who"))
        told = by_part(breath.said(words), one)
        return (clause, told) if told.heard is Heard.VALUE else None
    used = [outcome.reading.words for outcome in breath.heard.values() if outcome.readings]
    piece = breath.plain_left(clause)
    if not piece or piece in used or breath.is_spent(clause):
        return None
    told = by_part(breath.said(piece), one)
    return (clause, told) if told.heard is Heard.VALUE else None


def is_told_by_part(breath: Breath, one: Asked, outcome: Outcome) -> bool:
    """Whether what was heard is a part in the claim, and so no name to be cleaned."""
    return (
        outcome.heard is Heard.VALUE and by_part(breath.said(outcome.reading.words), one).heard is Heard.VALUE
    )
