"""Whose name a name is: who should have been paid, and neither the holder of the account, nor a country, nor a sentence without any name."""

import re

from intake.claim.reading import Asked, Ear, Heard
from intake.language.answers.group.board import Clause
from intake.language.answers.group.breath import Breath
from intake.language.answers.option_words import STOP

MEANT_FOR = re.compile(
    r"\b(?:moest(?:en)? (?:eigenlijk |normaal )?(?:naar|voor|aan)|bestemd voor|bedoeld voor|was voor|(?:was|were) (?:really )?(?:meant|intended|supposed|due) (?:for|to (?:go|be paid|have gone) to|to)"
    r"|should(?:'ve| have) (?:gone to|been(?: for| paid to)?|reached)|destine\w* a|c'etait pour|(?:devait|aurait du) (?:aller|arriver|revenir|partir) (?:a|chez|vers)"
    r"|(?:le |la )?vraie? (?:fournisseur|beneficiaire|creancier|creanciere)(?:,? c'est| est| s'appelle)?|de (?:echte|juiste) (?:leverancier|begunstigde|schuldeiser)(?: is)?|the (?:real|genuine|true) (?:supplier|payee|creditor)(?: is| was)?)\b:?"
)
"""What leads to whoever should have been paid."""
HOLDER = re.compile(
    r"\b(?:op (?:de )?naam van|au nom d[eu']|in the name of|account name|titulaire|een zekere|un certain|une certaine|a certain|someone called|iemand genaamd|rekeninghouder|account holder)\b"
)
"""What leads to whoever holds the account that it went to."""


def only_who_was_meant(breath: Breath) -> None:
    """Take away the name that holds the account, and what stands before the words that lead to the one who should have been paid."""
    text = breath.board.left
    for held in HOLDER.finditer(text):
        clause = _at(breath, held.start())
        if clause is not None:
            breath.board.take(held.start(), clause.end)
    led = MEANT_FOR.search(breath.board.left)
    if led is not None:
        breath.board.take(0, led.end())


def _at(breath: Breath, place: int) -> Clause | None:
    return next((one for one in breath.strong_clauses if one.start <= place < one.end), None)


def is_a_country(name: str, ear: Ear) -> bool:
    """Is this where it went, and nobody: "an account in Lithuania"?"""
    from intake.language.reading import read

    return read(name, Asked("", "country"), ear).heard is Heard.VALUE


def is_a_sentence(folded: str) -> bool:
    """Does a piece without any capital hold the small words of a sentence?"""
    return len(folded.split()) > 1 and any(word in STOP for word in folded.split())
