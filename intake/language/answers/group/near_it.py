"""A clause about something near what is asked, and not about it: another bank, another way to pay, a call that nobody took or that went elsewhere."""

import re

from intake.claim.reading import Asked
from intake.language.answers.group.board import Clause
from intake.language.answers.group.breath import Breath
from intake.language.answers.group.events import BANK_WORDS, CALLED_ELSEWHERE, DENIED, cue, leaf
from intake.language.answers.group.lone_names import banks_named

NO_ANSWER = re.compile(
    r"\bno (?:answer|reply|one picked up)\b|\bpas de reponse\b|\bsans reponse\b|\b(?:ne |n')?(?:repond|decroche\w*|repondait|repondu) pas\b|\bpas (?:decroche|repondu)\b|\bniemand opgenomen\b|\bniet opgenomen\b|\bgeen antwoord\b|\bengaged\b|\bbezet\b|\boccupee?\b|\bnobody (?:answered|picked up)\b"
)
MANNER = re.compile(
    r"\b(?:pas|niet|not|non|geen) (?:(?:par|per|via|by|avec|met|with|en) )?(?:(?:een|un|une|a|le|de) )?(?:virement|overschrijving|transfer|betaling|carte|kaart)\b"
)
"""How it was not paid, and not that it was not."""
NOT_KNOWING = re.compile(
    r"\b(?:weet|weten|wist\w*|sait|sais|savons|savent|savait|know|knows|knew|connait|connaissent|kennen|kent|savoir|connaitre|weten|knowing|idee|idea|clue)\b"
)


def denies_something_else(breath: Breath, clause: Clause, meant: list[Asked]) -> bool:
    """Is what a clause denies how it was paid, another bank, or only that somebody knows?"""
    text = breath.folded(clause)
    if MANNER.search(text) and all(leaf(one.field) == "executed_at" for one in meant):
        return True
    if DENIED.search(text) is None:
        return False
    return _of_another_bank(breath, clause, meant) or NOT_KNOWING.search(text) is not None


def _of_another_bank(breath: Breath, clause: Clause, meant: list[Asked]) -> bool:
    """`Our account at KBC; Bank of Malta not contacted`: what was not done there says nothing of the payer's bank."""
    if all(leaf(one.field) != "payer_bank_called_at" for one in meant):
        return False
    here = banks_named(breath, clause)
    others = {name for one in breath.clauses if one is not clause for name in banks_named(breath, one)}
    return bool(here) and bool(others) and not here & others


def called_elsewhere(breath: Breath, clause: Clause, meant: list[Asked]) -> bool:
    """`We rang Card Stop last night, KBC itself at eight`: a call to somebody else, where the bank's own time is told."""
    text = breath.folded(clause)
    return (
        all(leaf(one.field) == "payer_bank_called_at" for one in meant)
        and CALLED_ELSEWHERE.search(text) is not None
        and not banks_named(breath, clause)
        and cue(BANK_WORDS, text) is None
        and any(
            breath.inside(other, "moment") and banks_named(breath, other)
            for other in breath.clauses
            if other is not clause
        )
    )
