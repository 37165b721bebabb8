"""What was heard of one breath held together: what cannot be said in one breath is asked back, however clear each part of it is."""

import re
from itertools import pairwise

from intake.claim.reading import Heard, Outcome
from intake.language.answers.group.breath import CHOOSING, Breath
from intake.language.answers.group.events import (
    BANK_WORDS,
    BOTH,
    CALLED_ELSEWHERE,
    DENIED,
    RECEIVER,
    cue,
    leaf,
    subject,
    topic,
)
from intake.language.answers.group.moment_reading import done
from intake.language.answers.numerals import numerals
from intake.language.answers.outcomes import ask

TOUCHING = re.compile(r"[ -]{1,2}")
SUM = 100
FIRST = re.compile(r"\b(?:eerst|d'abord|first|puis|dan|then|plus|and|et|en)\s$")
COUNTED_THING = re.compile(
    r"\s?(?:%|(?!(?:als|comme|and|puis|dan|then|plus|voor|pour|for|test|mais|maar|but)\b)[a-z]{3,})"
)
NUMBERED = re.compile(r"(?:\d|[a-z]{3,}|[°.:])[ /-]?$")
"""A number behind a word or a number is the number of something: an invoice, a case."""
NOTHING_THERE = {
    "claim_status": ("claimant", "amount", "reply_due"),
    "answered": ("admission_text",),
}
"""Choice whose "no" or "none" denies that there is any of these."""


def agree(breath: Breath) -> None:
    """Ask about a denial that another part of the same breath speaks against."""
    said = {leaf(path) for path, outcome in breath.heard.items() if outcome.heard is Heard.VALUE}
    _called_whom(breath)
    _partly_connected(breath)
    _but_more(breath)
    _recall_answered(breath)
    _beside_a_number(breath)
    for path, outcome in list(breath.heard.items()):
        denied = outcome.heard is Heard.VALUE and outcome.reading.value in ("no", "none")
        if denied and said & set(NOTHING_THERE.get(leaf(path), ())):
            breath.heard[path] = Outcome(Heard.AMBIGUOUS, outcome.readings)


BUT = re.compile(r"\s(?:mais|maar|but|sauf|behalve|except(?:e)?|hormis)\s+$")
LITTLE = frozenset(
    "oui ja yes non nee no ok aussi ook too encore nog still bon goed fine hein he voila".split()
)


def _but_more(breath: Breath) -> None:
    """`They are civil but worried`: a word behind "but" that nobody took may turn what was chosen before it."""
    text = breath.board.said.folded
    for before, after in pairwise(breath.strong_clauses):
        piece = breath.plain_left(after)
        words = [
            word for word in re.findall(r"[^\W\d_]{3,}", breath.said(piece).folded) if word not in LITTLE
        ]
        taken = (
            not words
            or not BUT.search(text[: after.start])
            or breath.is_spent(after)
            or breath.remark(after) is not None
            or bool(breath.inside(after, "money", "moment", "iban", "phone", "email", "reference"))
            or any(
                outcome.readings
                and any(one.words and (one.words in piece or piece in one.words) for one in outcome.readings)
                for outcome in breath.heard.values()
            )
            or any(subject(one.field, breath.folded(after)) for one in breath.asked)
        )
        if taken:
            continue
        for path, outcome in list(breath.heard.items()):
            one = next(one for one in breath.asked if one.field == path)
            chosen = one.kind in CHOOSING and leaf(path) != "payer" and outcome.heard is Heard.VALUE
            if chosen and outcome.reading.words and outcome.reading.words in breath.words_of(before):
                _ask_back(breath, path)


STILL_CONNECTED = re.compile(
    r"\b(?:still|toujours|encore|nog(?: altijd| steeds)?)\b.{0,20}\b(?:wi-?fi|connected|online|on the network|reseau|connecte\w*|branche\w*|verbonden|aangesloten|netwerk|(?:aan|op) het net|internet)\b"
)


def _partly_connected(breath: Breath) -> None:
    """`Unplugged the servers, the laptops are still on wi-fi`: whether all are isolated is asked."""
    one = next((one for one in breath.asked if leaf(one.field) == "isolated"), None)
    outcome = breath.heard.get(one.field) if one is not None else None
    if one is None or outcome is None or outcome.heard is not Heard.VALUE or outcome.reading.value != "yes":
        return
    others = [breath.folded(clause) for clause in breath.strong_clauses]
    if any(STILL_CONNECTED.search(text) and not topic("backups_disconnected", text) for text in others):
        breath.heard[one.field] = ask(("partly", "yes"), outcome.reading.words)


def _recall_answered(breath: Breath) -> None:
    """What was refused or sent back was asked for, at a time that nobody said."""
    asked_at = next((one for one in breath.asked if leaf(one.field) == "recall_requested_at"), None)
    answer = next((one for one in breath.asked if leaf(one.field) == "recall_result"), None)
    outcome = breath.heard.get(answer.field) if answer is not None else None
    if (
        asked_at is not None
        and asked_at.field not in breath.heard
        and outcome is not None
        and outcome.heard is Heard.VALUE
    ):
        breath.heard[asked_at.field] = done(outcome.reading.words)


def _beside_a_number(breath: Breath) -> None:
    """A number that nobody took, right beside an amount or a moment, is part of it: "Wednesday 4", "forty-two five"."""
    text = breath.board.parted
    if not any(one.kind in ("money", "moment") for one in breath.figures):
        return
    both = [match.span() for match in BOTH.finditer(text)]
    left = [
        one
        for one in numerals(text, breath.ear)
        if not one.article and not any(start <= one.start < end for start, end in both)
    ]
    for figure in breath.figures:
        beside = figure.kind in ("money", "moment") and any(
            TOUCHING.fullmatch(
                text[figure.end : one.start] if figure.end <= one.start else text[one.end : figure.start]
            )
            for one in left
        )
        if beside:
            _doubt(breath, breath.words(figure))
    if any(
        one.value >= SUM
        and not COUNTED_THING.match(text, one.end)
        and (not NUMBERED.search(text[: one.start]) or FIRST.search(text[: one.start]))
        for one in left
    ):
        for field in breath.asked:
            if field.kind == "money" and field.field in breath.heard:
                _ask_back(breath, field.field)


def _doubt(breath: Breath, words: str) -> None:
    for path, outcome in list(breath.heard.items()):
        if outcome.readings and outcome.reading.words == words:
            _ask_back(breath, path)


def _ask_back(breath: Breath, path: str) -> None:
    outcome = breath.heard[path]
    if outcome.heard is Heard.VALUE:
        breath.heard[path] = Outcome(Heard.AMBIGUOUS, outcome.readings)


def _called_whom(breath: Breath) -> None:
    """`I rang Card Stop at 8, but the bank itself not yet`: whether that was the call to the bank is asked."""
    one = next((one for one in breath.asked if leaf(one.field) == "payer_bank_called_at"), None)
    outcome = breath.heard.get(one.field) if one is not None else None
    if one is None or outcome is None or outcome.heard is not Heard.VALUE:
        return
    texts = [breath.folded(clause) for clause in breath.clauses]
    elsewhere = any(CALLED_ELSEWHERE.search(text) for text in texts)
    bank_not = any(
        cue(BANK_WORDS, text) and DENIED.search(text) and not cue(RECEIVER, text) for text in texts
    )
    if elsewhere and bank_not:
        breath.heard[one.field] = Outcome(Heard.AMBIGUOUS, outcome.readings)
