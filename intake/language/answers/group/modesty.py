"""What was understood of a breath held against how it was said, and against what nothing has understood.

Stands alone because it makes no reading: it only takes back certainty, whichever reader was sure. A wrong guess stated with confidence is
the worst error of all, so what a clause hopes, threatens or doubts is asked, and so is what a figure beside it might have changed.
"""

import re
from dataclasses import replace
from itertools import pairwise

from intake.claim.fact import Exactness
from intake.claim.moment import Moment
from intake.claim.reading import Asked, Heard, Outcome
from intake.language.answers.group.bare_times import DATED, PAIRS
from intake.language.answers.group.board import Clause
from intake.language.answers.group.breath import CHOOSING, Breath
from intake.language.answers.group.events import DENIED, EVENTS, FOREIGN, PAID, cue, cues, event, leaf
from intake.language.answers.group.figure import Figure
from intake.language.answers.group.moment_places import days_in, has_clock
from intake.language.answers.group.mood import Mood, mood
from intake.language.answers.group.not_yet import clause_text
from intake.language.answers.group.sums import BACK, ELSE, HELD, LINK
from intake.language.answers.matching import matches
from intake.language.answers.option_words import NEGATORS, exactly
from intake.language.answers.outcomes import ask, unsure

PARTS = ("blocked", "blocked_amount", "returned_amount")
"""Amounts of which a hope is easily told."""
WHOLES = ("total", "amount")
ROUGHLY = ("money", "date", "datetime")
OPEN_CODES = frozenset("planned expected pending possible probably not_checked no none unknown".split())
"""Choices that say themselves that nothing has happened or is sure."""
WISHES = frozenset(("they_want", "we_want", "payer", "employees", "contact_direct", "sector_sensitive"))
"""Choices that a wish or a plan says, or does not touch."""
TIMES_OVER = re.compile(
    r"\b(?:twice|thrice|each|apiece|(?:two|three|four|[2-9]) times|times (?:two|three|[2-9])|fois|chacune?s?|chaque fois|double|keer|maal|elk|telkens|allebei|per stuk|dubbel)\b|\b[2-9] ?x\b|\bx ?[2-9]\b"
)
"""So often, or of each: the amount beside it is not what left in all."""
OTHER_SUM = re.compile(rf"{HELD}|{BACK}|{ELSE.pattern}|{LINK.pattern}")
"""What tells of an amount that it is a part, or what there was in all."""
RESTING = re.compile(
    r"\b(?:remaining|remainder|the rest|the others?|reste|restants?|solde|les autres|l'autre|rest|resterende?|overige?|andere)\b"
)
SMALL_WORDS = frozenset("pour voor for du van on by from avant before tegen d'ici a".split())
EXCEPT = re.compile(
    r"(?:(?:mais|maar|but) )?(?:sauf|excepte|hormis|a part|behalve|uitgezonderd|except|apart from|bar|all but|pas (?:le|la|les|l'|tous|toutes)|niet (?:de|het|alle|allemaal)|not (?:the|all))\b"
)
QUOTED = re.compile(r"[\"“«]")
LACKING = re.compile(r"\b(?:sans|zonder|without)\b")
"""How it was, and no denial of it."""
TOUCHING = re.compile(r"[ -]{0,2}")
BARE_END = re.compile(r"(?<![\d/:.,huk-])\b\d{1,2}$")


def be_modest(breath: Breath) -> None:
    """Take back what was heard in a mood that does not say it, or beside a figure that nobody understood."""
    for one in breath.asked:
        outcome = breath.heard.get(one.field)
        clause = _clause_of(breath, outcome) if outcome is not None and outcome.readings else None
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
    _times_over(breath)
    _beside_a_moment(breath)
    _beside_a_sum(breath)
    _touching_figures(breath)
    _one_of_a_pair(breath)
    _beside_the_rest(breath)
    _words_that_were_said(breath)
    _excepted(breath)


def _clause_of(breath: Breath, outcome: Outcome) -> Clause | None:
    """The clause that holds the words of an outcome; None where they are the whole of several."""
    words = outcome.reading.words.strip()
    holding = [one for one in breath.strong_clauses if words and words in breath.words_of(one)]
    return holding[0] if len(holding) == 1 else None


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


def _times_over(breath: Breath) -> None:
    """`4,950 twice`: whether that is one payment or what left in all is asked."""
    for one in breath.asked:
        outcome = breath.heard.get(one.field)
        if one.kind != "money" or outcome is None or outcome.heard is not Heard.VALUE:
            continue
        clause = _clause_of(breath, outcome)
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
    left = [one for one in _unused(breath, "moment") if not _is_of_another_event(breath, one)]
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
        for one in breath.asked:
            bare = leaf(one.field) == second and one.field in breath.heard and not event(one.field, text)
            if bare and other is not None and other.heard is Heard.AMBIGUOUS:
                breath.heard[one.field] = unsure(breath.heard[one.field])
    fields = [one for one in breath.asked if leaf(one.field) in PAIRS[0]]
    outcomes = [breath.heard.get(one.field) for one in fields]
    both = [one for one in outcomes if one is not None and one.heard is Heard.VALUE]
    told = sum(event(one.field, text) is not None for one in fields)
    if len(both) == 2 and told == 1 and both[0].reading.value != both[1].reading.value:
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
