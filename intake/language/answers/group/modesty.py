"""What was understood of a breath held against how it was said: hoped, denied, excepted, or answered by other words.

Stands alone because it makes no reading: it only takes back certainty, whichever reader was sure. A wrong guess stated with confidence is
the worst error of all, so what a clause hopes, threatens or doubts is asked.
"""

import re
from dataclasses import replace
from itertools import pairwise

from intake.claim.fact import Exactness
from intake.claim.reading import Asked, Heard, Outcome
from intake.language.answers.group.bare_times import DATED
from intake.language.answers.group.board import Clause
from intake.language.answers.group.breath import CHOOSING, Breath
from intake.language.answers.group.events import DENIED, EVENTS, cues, leaf
from intake.language.answers.group.mood import Mood, mood
from intake.language.answers.group.unused_figures import PARTS, ROUGHLY
from intake.language.answers.matching import matches
from intake.language.answers.option_words import NEGATORS, exactly
from intake.language.answers.outcomes import ask, unsure

OPEN_CODES = frozenset("planned expected pending possible probably not_checked no none unknown".split())
"""Choices that say themselves that nothing has happened or is sure."""
WISHES = frozenset(("they_want", "we_want", "payer", "employees", "contact_direct", "sector_sensitive"))
"""Choices that a wish or a plan says, or does not touch."""
SMALL_WORDS = frozenset("pour voor for du van on by from avant before tegen d'ici a".split())
EXCEPT = re.compile(
    r"(?:(?:mais|maar|but) )?(?:sauf|excepte|hormis|a part|behalve|uitgezonderd|except|apart from|bar|all but|pas (?:le|la|les|l'|tous|toutes)|niet (?:de|het|alle|allemaal)|not (?:the|all))\b"
)
QUOTED = re.compile(r"[\"“«]")
LACKING = re.compile(r"\b(?:sans|zonder|without)\b")
"""How it was, and no denial of it."""


def be_modest(breath: Breath) -> None:
    """Take back what was heard in a mood that does not say it."""
    for one in breath.asked:
        outcome = breath.heard.get(one.field)
        clause = (
            breath.clause_with(outcome.reading.words) if outcome is not None and outcome.readings else None
        )
        if outcome is None or clause is None:
            continue
        if outcome.heard is Heard.VALUE:
            breath.heard[one.field] = _in_its_mood(breath, one, outcome, clause)
        elif (
            outcome.heard is Heard.NONE
            and one.kind in DATED
            and _is_said_by_a_small_word(breath, one, clause)
        ):
            del breath.heard[one.field]
    _words_that_were_said(breath)
    _excepted(breath)


def _in_its_mood(breath: Breath, one: Asked, outcome: Outcome, clause: Clause) -> Outcome:
    text = breath.folded(clause)
    said = mood(text)
    name, code = leaf(one.field), str(outcome.reading.value)
    if one.kind == "choice" and _is_denied(one, code, text):
        return unsure(outcome)
    if said is Mood.SAID or one.expects == "future":
        return outcome
    if one.kind in CHOOSING:
        if code in OPEN_CODES or name in WISHES:
            return outcome
        return _rough(outcome) if said is Mood.THOUGHT else unsure(outcome)
    if one.kind not in ROUGHLY:
        return outcome
    hoped = said is Mood.UNREAL and (one.kind != "money" or name in PARTS)
    guessed = said is Mood.LIKELY and name in PARTS
    return unsure(outcome) if hoped or guessed else _rough(outcome)


def _is_said_by_a_small_word(breath: Breath, one: Asked, clause: Clause) -> bool:
    """`Nothing in figures for now`: a denial where only a "for" or an "on" leads to the moment is of something else."""
    said = [match.group() for match in cues(EVENTS.get(leaf(one.field), r"(?!)"), breath.folded(clause))]
    return bool(said) and all(word.strip() in SMALL_WORDS for word in said)


def _is_denied(one: Asked, code: str, text: str) -> bool:
    """`The list is not there yet`: a denial right in the clause, and none in the words of the option."""
    if code in OPEN_CODES or DENIED.search(LACKING.sub(" ", text)) is None or exactly(text, one.options):
        return False
    found, words = matches(text, one.options)
    if not found or code != one.options[found[0].place].code:
        return False
    matched = {words[place] for place in found[0].positions}
    return not matched & NEGATORS


def in_its_mood(outcome: Outcome, one: Asked, folded: str) -> Outcome:
    """An amount held or back, or a moment, answered on its own: hoped for or meant to be, it is asked."""
    timed = one.kind in ("date", "datetime") and one.expects == "past"
    if outcome.heard is not Heard.VALUE or not (timed or leaf(one.field) in PARTS):
        return outcome
    return unsure(outcome) if mood(folded) is Mood.UNREAL else outcome


def _rough(outcome: Outcome) -> Outcome:
    """The same as an estimate."""
    return replace(
        outcome, readings=tuple(replace(one, exactness=Exactness.ESTIMATE) for one in outcome.readings)
    )


def _words_that_were_said(breath: Breath) -> None:
    """Where it may be that nothing was answered them, what is left of the breath are not the words that were."""
    said = next((one for one in breath.asked if leaf(one.field) == "admission_text"), None)
    answered = next((one for one in breath.asked if leaf(one.field) == "answered"), None)
    if said is None or answered is None or QUOTED.search(breath.board.said.plain):
        return
    outcome = breath.heard.get(answered.field)
    if outcome is not None and any(one.value == "no" for one in outcome.readings):
        breath.heard.pop(said.field, None)


def _excepted(breath: Breath) -> None:
    """`All of it, except the tills`: what is left out behind a sign takes from what was said before it."""
    for before, after in pairwise(breath.strong_clauses):
        if not EXCEPT.match(breath.folded(after)):
            continue
        for one in breath.asked:
            outcome = breath.heard.get(one.field)
            chosen = one.kind == "choice" and outcome is not None and outcome.heard is Heard.VALUE
            left_out = one.kind == "money" and outcome is not None and outcome.heard is Heard.VALUE
            if left_out and outcome is not None and outcome.reading.words in breath.words_of(after):
                breath.heard[one.field] = unsure(outcome)
            if chosen and outcome is not None and outcome.reading.words in breath.words_of(before):
                codes = [option.code for option in one.options]
                part = [code for code in ("partly", "part", "some") if code in codes]
                breath.heard[one.field] = ask([*part, outcome.reading.value], outcome.reading.words)
