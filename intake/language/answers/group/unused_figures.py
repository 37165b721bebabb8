"""A figure that no reading has used makes the one beside it a question: a second time, another amount, a count, a number that touches it.

Stands alone because it weighs only figures against each other, whatever the words of their clauses say.
"""

import re
from dataclasses import replace
from itertools import pairwise

from intake.claim.moment import Moment
from intake.claim.reading import Asked, Heard, Outcome
from intake.language.answers.group.bare_times import PAIRS
from intake.language.answers.group.breath import CHOOSING, Breath
from intake.language.answers.group.events import FOREIGN, PAID, cue, event, leaf
from intake.language.answers.group.figure import Figure
from intake.language.answers.group.moment_places import days_in, has_clock
from intake.language.answers.group.not_yet import clause_text
from intake.language.answers.group.sums import BACK, ELSE, HELD, LINK
from intake.language.answers.outcomes import unsure

PARTS = ("blocked", "blocked_amount", "returned_amount")
"""Amounts of which a hope is easily told."""
WHOLES = ("total", "amount")
ROUGHLY = ("money", "date", "datetime")
TIMES_OVER = re.compile(
    r"\b(?:twice|thrice|each|apiece|(?:two|three|four|[2-9]) times|times (?:two|three|[2-9])|fois|chacune?s?|chaque fois|double|keer|maal|elk|telkens|allebei|per stuk|dubbel)\b|\b[2-9] ?x\b|\bx ?[2-9]\b"
)
"""So often, or of each: the amount beside it is not what left in all."""
OTHER_SUM = re.compile(rf"{HELD}|{BACK}|{ELSE.pattern}|{LINK.pattern}")
"""What tells of an amount that it is a part, or what there was in all."""
RESTING = re.compile(
    r"\b(?:remaining|remainder|the rest|the others?|reste|restants?|solde|les autres|l'autre|rest|resterende?|overige?|andere)\b"
)
IN_DAYS = re.compile(r"\b(?:days?|weeks?|jours?|semaines?|dagen|weken)\b")
TOUCHING = re.compile(r"[ -]{0,2}")
BARE_END = re.compile(r"(?<![\d/:.,huk-])\b\d{1,2}$")


def unused_figures(breath: Breath) -> None:
    """Ask about what stands beside a figure that nobody took."""
    for part in (
        _times_over,
        _beside_a_moment,
        _beside_a_sum,
        _touching_figures,
        _one_of_a_pair,
        _counted_from_when,
        _beside_the_rest,
    ):
        part(breath)


def _times_over(breath: Breath) -> None:
    """`4,950 twice`: whether that is one payment or what left in all is asked."""
    for one in breath.asked:
        outcome = breath.heard.get(one.field)
        if one.kind != "money" or outcome is None or outcome.heard is not Heard.VALUE:
            continue
        clause = breath.clause_with(outcome.reading.words)
        if clause is not None and TIMES_OVER.search(breath.folded(clause)):
            breath.heard[one.field] = unsure(outcome)


def _beside_the_rest(breath: Breath) -> None:
    """`Two thousand came back, no idea about the remaining 7`: whether that was all of it is asked."""
    one = next((one for one in breath.asked if leaf(one.field) == "state"), None)
    outcome = breath.heard.get(one.field) if one is not None else None
    if one is None or outcome is None or outcome.heard is not Heard.VALUE:
        return
    whole = str(outcome.reading.value)
    unsure = any(
        breath.heard[other.field].heard is Heard.AMBIGUOUS
        for other in breath.asked
        if leaf(other.field) in PARTS and other.field in breath.heard
    )
    if whole in ("blocked", "returned") and (unsure or RESTING.search(breath.board.said.folded)):
        breath.heard[one.field] = Outcome(
            Heard.AMBIGUOUS,
            (replace(outcome.reading, value=f"partly_{whole}"), outcome.reading),
        )


def _unused(breath: Breath, kind: str) -> list[Figure]:
    """The figures of a kind that no outcome has used."""
    used = [reading.words for outcome in breath.heard.values() for reading in outcome.readings]
    return [
        one
        for one in breath.figures
        if one.kind == kind and not any(breath.words(one) in words for words in used)
    ]


def _beside_a_moment(breath: Breath) -> None:
    """A time that nobody took, and no other event beside it, may be the one that was meant: so may a day where a bare hour was taken."""
    left = _unused(breath, "moment")
    left = [one for one in left if not _is_of_another_event(breath, one)]
    if not left:
        return
    hours = any(has_clock(breath.words(one), breath.ear) for one in left)
    for one in breath.asked:
        outcome = breath.heard.get(one.field)
        if one.kind != "datetime" or outcome is None or outcome.heard is not Heard.VALUE:
            continue
        bare = not days_in(outcome.reading.words, breath.ear)
        if hours or (bare and any(_is_another_day(breath, day, one, outcome) for day in left)):
            breath.heard[one.field] = unsure(outcome)


def _is_another_day(breath: Breath, day: Figure, one: Asked, outcome: Outcome) -> bool:
    """Is a day that was said in words another than that of a bare hour?"""
    if not re.search(r"[a-z]{4}", breath.board.said.folded[day.start : day.end]):
        return False
    said, there = outcome.reading.value, breath.read(day, one)
    return any(
        isinstance(said, Moment)
        and isinstance(other.value, Moment)
        and said.text[:10] != other.value.text[:10]
        for other in there.readings
    )


def _is_of_another_event(breath: Breath, figure: Figure) -> bool:
    """Is something said in the clause of a moment that it may be the time of?"""
    text = clause_text(breath, figure)
    if any(cue(pattern, text) for pattern in FOREIGN.values()):
        return True
    clause = breath.clause_of(figure)
    chosen = [
        breath.heard[one.field].reading.words
        for one in breath.asked
        if one.kind in CHOOSING and one.field in breath.heard and breath.heard[one.field].readings
    ]
    return clause is not None and any(words and words in breath.words_of(clause) for words in chosen)


def _touching_figures(breath: Breath) -> None:
    """`Rond de 25 duizend`: where a number ends one figure and the next begins at once, either may be a part of the other."""
    text = breath.board.said.folded
    for first, second in pairwise(breath.figures):
        kinds = {first.kind, second.kind}
        if kinds != {"moment", "money"} or not TOUCHING.fullmatch(text[first.end : second.start]):
            continue
        if BARE_END.search(text, first.start, first.end):
            for one in breath.asked:
                outcome = breath.heard.get(one.field)
                if outcome is not None and outcome.heard is Heard.VALUE and one.kind in ROUGHLY:
                    readings = () if one.kind == "money" and first.kind == "moment" else outcome.readings
                    breath.heard[one.field] = Outcome(Heard.AMBIGUOUS, readings)


def _one_of_a_pair(breath: Breath) -> None:
    """`The password twice, at 9 and at 17`: two times for two events of which only one was spoken of; or one is not clear."""
    text = breath.board.said.folded
    for first, second in PAIRS[1:]:
        other = next((breath.heard.get(one.field) for one in breath.asked if leaf(one.field) == first), None)
        if other is None or other.heard is not Heard.AMBIGUOUS:
            continue
        for one in breath.asked:
            if leaf(one.field) == second and one.field in breath.heard and not event(one.field, text):
                breath.heard[one.field] = unsure(breath.heard[one.field])
    fields = [one for one in breath.asked if leaf(one.field) in PAIRS[0]]
    outcomes = [breath.heard.get(one.field) for one in fields]
    both = [one for one in outcomes if one is not None and one.heard is Heard.VALUE]
    if len(both) != 2 or both[0].reading.value == both[1].reading.value:
        return
    if sum(event(one.field, text) is not None for one in fields) == 1:
        for one in fields:
            breath.heard[one.field] = Outcome(Heard.AMBIGUOUS, tuple(other.reading for other in both))


def _beside_a_sum(breath: Breath) -> None:
    """An amount that nobody took, and no word of what part it is, may be the one that was meant."""
    gone = all(leaf(one.field) not in WHOLES for one in breath.asked)
    places = [clause_text(breath, figure) for figure in _unused(breath, "money")]
    if all(OTHER_SUM.search(text) or RESTING.search(text) or (gone and cue(PAID, text)) for text in places):
        return
    for one in breath.asked:
        outcome = breath.heard.get(one.field)
        if one.kind == "money" and outcome is not None and outcome.heard is Heard.VALUE:
            breath.heard[one.field] = unsure(outcome)


def _counted_from_when(breath: Breath) -> None:
    """`A letter of the 5th, reply in 21 days`: from the letter, or from today."""
    told = len([one for one in breath.figures if one.kind == "moment"]) > 1
    for one in breath.asked:
        outcome = breath.heard.get(one.field)
        due = told and leaf(one.field) == "reply_due" and outcome is not None
        if due and outcome is not None and outcome.readings and IN_DAYS.search(outcome.reading.words.lower()):
            breath.heard[one.field] = unsure(outcome)
