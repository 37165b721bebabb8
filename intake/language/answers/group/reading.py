"""One typed text for several fields asked in one breath: "54k hier 15h10", "notre compte chez KBC, pas encore appelée".

The one door of this folder. What can be nothing else is taken first (numbers, days with their times, amounts), then what has or has not
happened by the event it speaks of, then choices, names, remarks. Nothing is guessed: a field that the text does not give is absent, and is
asked again on its own; what could be read two ways comes back with its readings.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from intake.claim.reading import Asked, Ear, Heard, Outcome
from intake.language.answers.amount import amounts
from intake.language.answers.control import bare, command, noted
from intake.language.answers.group.agreeing import agree
from intake.language.answers.group.bidding import counts_staff
from intake.language.answers.group.board import Board
from intake.language.answers.group.breath import CHOOSING, FIGURED, MISSING, Breath
from intake.language.answers.group.choosing import choose
from intake.language.answers.group.clean_names import clean_names
from intake.language.answers.group.events import leaf
from intake.language.answers.group.figures import figures
from intake.language.answers.group.modesty import be_modest
from intake.language.answers.group.names import names
from intake.language.answers.group.numbers import numbers
from intake.language.answers.group.of_somebody_else import of_somebody_else
from intake.language.answers.group.planned_only import planned_only
from intake.language.answers.group.remarks import remarks, spoken_remarks
from intake.language.answers.group.second_step import second_step
from intake.language.answers.group.slips import spelt
from intake.language.answers.group.sums import sums
from intake.language.answers.group.times import times
from intake.language.answers.group.unused_figures import unused_figures
from intake.language.answers.group.warning import warned
from intake.language.answers.leaning import leant
from intake.language.answers.matching import matches
from intake.language.answers.option_words import exactly
from intake.language.answers.outcomes import unsure
from intake.language.answers.spelt import as_typed
from intake.language.answers.typed import Typed, typed
from intake.language.reading import read

LONGEST = 400
"""Nobody says more in one breath; what is longer is a story, and read as one."""
FREE = ("text", "person", "file")
SURE = (Heard.VALUE, Heard.NONE)
SEVERAL = re.compile(r";|[\w)][.!?]\s+\w|,(?!\d)|\s-\s|\s(?:et|en|and|mais|maar|but)\s")


def read_group(text: str, asked: Sequence[Asked], ear: Ear) -> dict[str, Outcome]:
    """Field -> what the text says of it; the key '' holds a word for the conversation or a remark about all of them."""
    written = spelt(text[:LONGEST], ear.language)
    told = leant(written.text, ear)
    anew = (*told.anew, *written.anew)
    return {field: as_typed(one, anew) for field, one in _read(told.text, asked, ear).items()}


def _read(text: str, asked: Sequence[Asked], ear: Ear) -> dict[str, Outcome]:
    said = typed(text)
    if not asked or not said.folded:
        return {}
    if len(asked) == 1:
        return {asked[0].field: read(text, asked[0], ear)}
    whole = _whole(said, asked, ear)
    if whole is not None:
        return {"": whole}
    asked = in_the_currency_named(said, asked, ear)
    board = Board(said)
    breath = Breath(board, figures(board, tuple(asked), ear), tuple(asked), ear)
    for part in (numbers, times, sums, second_step, choose, by_place, spoken_remarks, warned, names, remarks):
        part(breath)
    clean_names(breath)
    agree(breath)
    be_modest(breath)
    planned_only(breath)
    unused_figures(breath)
    of_somebody_else(breath)
    no_cyber_policy(breath)
    _has_been(breath)
    remark = None if breath.heard else noted(said)
    if remark is not None and (remark[0].heard not in MISSING or _all_remark(breath)):
        return {"": remark[0]}  # it says nothing else, so it is said of all of them
    return {one.field: breath.heard[one.field] for one in asked if one.field in breath.heard}


def in_the_currency_named(said: Typed, asked: Sequence[Asked], ear: Ear) -> Sequence[Asked]:
    """The fields with the one currency that the breath names: "182k euros, 82k blocked" tells of euros twice."""
    money = next((one for one in asked if one.kind == "money"), None)
    if money is None:
        return asked
    named = {one.readings[0].currency for one in amounts(said.folded, money, ear) if one.named}
    if len(named) != 1:
        return asked
    currency = named.pop()
    return [replace(one, currency=currency) if one.kind == "money" else one for one in asked]


NO_CYBER = re.compile(
    r"\b(?:pas d'|pas de |aucune |sans |geen |zonder |no |without (?:a |any )?)(?:\w+ ){0,2}cyber\w*"
)


def no_cyber_policy(breath: Breath) -> None:
    """That there is no cyber policy names none of the kinds there are: which one helps instead is asked with its choices."""
    kind = next(
        (one for one in breath.asked if one.field.endswith("].kind") and "policies" in one.field), None
    )
    heard = breath.heard.get(kind.field) if kind is not None else None
    other = heard is not None and heard.heard is Heard.VALUE and heard.reading.value != "cyber"
    if kind is not None and not other and NO_CYBER.search(breath.board.said.folded):
        breath.heard = {kind.field: Outcome(Heard.INVALID, reason="out_of_range")}


def _has_been(breath: Breath) -> None:
    """A moment that must have been is no known absence: it is asked for again."""
    for one in breath.asked:
        outcome = breath.heard.get(one.field)
        absent = outcome is not None and outcome.heard is Heard.NONE
        if absent and one.kind in ("date", "datetime") and not one.can_be_none:
            breath.heard[one.field] = Outcome(Heard.AMBIGUOUS)


def _all_remark(breath: Breath) -> bool:
    """Does every clause say only that nobody knows, or who will bring it?"""
    return all(noted(breath.said(breath.plain_left(one))) is not None for one in breath.strong_clauses)


def by_place(breath: Breath) -> None:
    """As many parts as fields: a part that nothing else has spoken for answers the field of its own place, where it reads surely as that."""
    if len(breath.strong_clauses) != len(breath.asked):
        return
    used = [outcome.reading.words for outcome in breath.heard.values() if outcome.readings]
    for one, clause in zip(breath.asked, breath.strong_clauses, strict=True):
        text = breath.plain_left(clause)
        if (
            one.field in breath.heard
            or one.kind in FREE
            or not text
            or breath.is_spent(clause)
            or text in used
            or (leaf(one.field) == "employees" and not counts_staff(breath, breath.said(text).folded))
        ):
            continue
        outcome = read(text, one, breath.ear)
        if outcome.heard is Heard.NONE or (outcome.heard is Heard.VALUE and one.kind not in FIGURED):
            breath.heard[one.field] = outcome if _is_in_so_many_words(breath, one, text) else unsure(outcome)
            breath.spend(clause)


THINGS = frozenset(
    "mot passe mdp password passwords wachtwoord wachtwoorden paswoord compte comptes account accounts rekening rekeningen mail mails mailbox bank banque client clients klant klanten customer acces access toegang".split()
)
"""What many questions are about: an option that only shares such a word with a part was not said."""


def _is_in_so_many_words(breath: Breath, one: Asked, text: str) -> bool:
    """Whether a part says something of its choice, besides standing in its place and naming the thing."""
    if not one.options or one.kind not in CHOOSING:
        return True
    folded = breath.said(text).folded
    found, words = matches(folded, one.options)
    named = {words[place] for place in found[0].positions} if found else set()
    return bool(exactly(folded, one.options)) or not named or found[0].strong or not named <= THINGS


def _whole(said: Typed, asked: Sequence[Asked], ear: Ear) -> Outcome | None:
    """A control word, or a remark that leaves no field a value of its own."""
    word = bare(said, asked[0], ear) or command(said)
    if word is not None:
        # "urgent" is a kind of transfer too; but a control word is an answer only to what is asked first.
        wanted = asked if word.heard is not Heard.CONTROL else asked[:1]
        answers = any(
            one.kind in CHOOSING and read(said.plain, one, ear).heard is Heard.VALUE for one in wanted
        )
        return None if answers else word
    if SEVERAL.search(said.plain.strip()):
        return None
    remark = noted(said)
    if remark is None:
        return None
    gives = any(read(said.plain, one, ear).heard in SURE for one in asked if one.kind not in FREE)
    return None if gives else remark[0]
