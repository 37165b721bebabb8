"""Moments and denials without a word of what: for the field that a bare one answers, or a question back where two could be meant."""

import re

from intake.claim.moment import Moment
from intake.claim.reading import Asked, Heard, Outcome
from intake.language.answers.group.board import Clause
from intake.language.answers.group.breath import CHOOSING, Breath
from intake.language.answers.group.events import (
    BOTH,
    DENIED,
    EVENTS,
    GOING,
    OWN_CUE_ONLY,
    PROMISED,
    cue,
    event,
    leaf,
    topic,
)
from intake.language.answers.group.figure import Figure
from intake.language.answers.group.moment_places import days_in, has_clock
from intake.language.answers.group.moment_reading import not_then, read_moment
from intake.language.answers.group.not_yet import APPOINTED, COMING, clause_text, is_ahead, not_yet
from intake.language.answers.matching import matches
from intake.language.answers.option_words import weighing_words
from intake.language.answers.outcomes import none

DATED = ("date", "datetime")
PAIRS = (
    ("password_reset_at", "sessions_revoked_at"),
    ("discovered_at", "occurred_from"),
    ("since", "until"),
    ("concluded_at", "work_done_at"),
)
"""Two moments of one kind in one question: a single bare time could be either."""
LATER_FIRST = ("discovered_at", "occurred_from")
SINCE = re.compile(r"\b(?:depuis|sinds|since)\b")
TOGETHER = re.compile(
    r"\b(?:les deux|(?:tous|toutes) les deux|alle ?twee|allebei|beide|both|in een keer|at once|en meme temps|tegelijk|at the same time)\b"
)
"""Both of them; "all" may be all passwords."""
MOST_BESIDE = 1
"""So many words beside a moment, and its clause speaks of something else."""
HEDGING = frozenset(
    "environ ongeveer about around circa vers rond denk pense crois think believe ik je oui ja yes ok exactement precies".split()
)


def bare_moments(breath: Breath, bare: list[Figure]) -> None:
    """Moments that no event was said of."""
    waiting = breath.waiting(*DATED)
    bare = [
        one
        for one in bare
        if not _beside_an_amount(breath, one) and not COMING.search(clause_text(breath, one))
    ]
    bare = _with_its_day(breath, bare)
    if not bare or not waiting:
        return
    leaves = [leaf(one.field) for one in waiting]
    if len(bare) == 1 and BOTH.search(breath.board.said.folded) and tuple(leaves) == PAIRS[0]:
        both = TOGETHER.search(breath.board.said.folded) is not None
        for one in waiting:
            outcome = read_moment(breath, bare[0], one)
            sure = both or leaf(one.field) == PAIRS[0][0] or event(one.field, breath.board.said.folded)
            breath.heard[one.field] = outcome if sure else not_then(outcome)
        return
    pair = next((pair for pair in PAIRS if set(pair) <= set(leaves)), None)
    if pair is not None and len(bare) == 2:
        _in_order(breath, bare, [one for one in waiting if leaf(one.field) in pair], pair)
        return
    if pair is not None and len(bare) == 1 and cue(EVENTS[pair[1]], breath.board.said.folded):
        pair = None  # the other of the two was spoken of by its own words
        waiting = [one for one in waiting if leaf(one.field) not in OWN_CUE_ONLY] or waiting
    if pair is not None and len(bare) == 1 and event(f".{pair[0]}", breath.board.said.folded):
        pair = None  # the first of them was spoken of, in another clause than the moment
    if pair is not None and len(bare) == 1:
        one = next(one for one in waiting if leaf(one.field) == pair[0])
        outcome = read_moment(breath, bare[0], one)
        breath.heard[one.field] = (
            Outcome(Heard.AMBIGUOUS, outcome.readings, outcome.reason) if outcome.readings else outcome
        )
        return
    left: list[Figure] = []
    given: list[Asked] = []
    for figure in bare:
        if _is_beside_another_topic(breath, figure):
            continue
        if APPOINTED.search(clause_text(breath, figure)) and all(
            one.expects == "past" for one in breath.waiting(*DATED)
        ):
            continue
        open_fields = [
            one
            for one in breath.waiting(*DATED)
            if leaf(one.field) not in OWN_CUE_ONLY or _is_only_one_left(breath, one)
        ]
        late = [
            one
            for one in breath.waiting(*DATED)
            if one.expects == "future" and not SINCE.search(clause_text(breath, figure))
        ]
        outcomes = [(one, read_moment(breath, figure, one)) for one in dict.fromkeys([*open_fields, *late])]
        good = next((pair_ for pair_ in outcomes if pair_[1].heard is not Heard.INVALID), None) or next(
            iter(outcomes), None
        )
        if good is None:
            left.append(figure)
            continue
        one, outcome = good
        if one.expects == "past" and APPOINTED.search(breath.board.said.folded):
            outcome = not_then(outcome)
        given.append(one)
        ahead = (
            outcome.heard is Heard.INVALID
            and outcome.reason == "future"
            and GOING.search(clause_text(breath, figure))
        )
        if one.expects == "past" and (ahead or is_ahead(breath, figure)):
            outcome = not_yet(breath, figure, outcome)
        breath.heard[one.field] = not_then(outcome) if _is_of_else(breath, figure) else outcome
    if left and len(given) == 1:
        more = [reading for figure in left for reading in read_moment(breath, figure, given[0]).readings]
        said = breath.heard[given[0].field]
        breath.heard[given[0].field] = Outcome(Heard.AMBIGUOUS, (*said.readings, *more))


def _is_beside_another_topic(breath: Breath, figure: Figure) -> bool:
    """Does the clause of a bare moment speak of a choice that is asked for here: "access cut at 9"?"""
    clause = breath.clause_of(figure)
    text = breath.folded(clause) if clause is not None else ""
    return any(one.kind in CHOOSING and topic(one.field, text) for one in breath.asked) and not any(
        event(one.field, text) for one in breath.asked if one.kind in DATED
    )


def _is_of_else(breath: Breath, figure: Figure) -> bool:
    """Does the clause of a bare moment say something that none of these fields asks for?"""
    clause = breath.clause_of(figure)
    if clause is None:
        return False
    left = breath.said(breath.plain_left(clause)).folded
    words = [
        word for word in weighing_words(left)[0] if word not in HEDGING and not any(map(str.isdigit, word))
    ]
    if len(words) > MOST_BESIDE:
        spoken_for = _words_of_choices(breath, left)
        named = {breath.said(word).folded for word in breath.plain_left(clause).split() if word[:1].isupper()}
        words = [word for word in words if word not in spoken_for and word not in named]
    return len(words) > MOST_BESIDE or (bool(DENIED.search(left)) and len(words) > 1)


def _words_of_choices(breath: Breath, text: str) -> set[str]:
    """The words of a clause that mean an option of a choice asked for in the same breath: "formal notice on 10 March"."""
    meant: set[str] = set()
    for one in breath.asked:
        if one.kind in CHOOSING and one.options:
            found, words = matches(text, one.options)
            meant |= {words[place] for match in found[:1] if match.strong for place in match.positions}
    return meant


def _is_only_one_left(breath: Breath, one: Asked) -> bool:
    """Is no other moment asked for, or is this the one that is left of a pair?"""
    others = [other for other in breath.asked if other.kind in DATED and other is not one]
    pair = next((pair for pair in PAIRS if leaf(one.field) in pair), ())
    return not others or any(leaf(other.field) in pair and other.field in breath.heard for other in others)


def _with_its_day(breath: Breath, bare: list[Figure]) -> list[Figure]:
    """`The 10th: 23k at 16:45`: a day and a clock time that something stands between are one moment."""
    kept: list[Figure] = []
    for figure in bare:
        words = breath.words(figure)
        before = breath.words(kept[-1]) if kept else ""
        if (
            kept
            and not days_in(words, breath.ear)
            and days_in(before, breath.ear)
            and not has_clock(before, breath.ear)
        ):
            kept.pop()
        kept.append(figure)
    return kept


def _in_order(breath: Breath, bare: list[Figure], fields: list[Asked], pair: tuple[str, str]) -> None:
    """Two moments for two fields: as they were asked, unless that cannot be."""
    outcomes = [read_moment(breath, figure, one) for figure, one in zip(bare, fields, strict=True)]
    if all(one.heard is Heard.VALUE for one in outcomes):
        first, second = (one.reading.value for one in outcomes)
        turned = (
            isinstance(first, Moment)
            and isinstance(second, Moment)
            and (
                (str(first) < str(second))
                if pair == LATER_FIRST
                else (str(first) > str(second) and pair == ("since", "until"))
            )
        )
        if turned:
            both = tuple(one.reading for one in outcomes)
            breath.heard[fields[0].field] = Outcome(Heard.AMBIGUOUS, both)
            return
    for one, outcome in zip(fields, outcomes, strict=True):
        breath.heard[one.field] = outcome


def _beside_an_amount(breath: Breath, figure: Figure) -> bool:
    """Does an amount stand by this moment where no amount was asked for? Then it is the time of the payment."""
    if any(one.kind == "money" for one in breath.asked):
        return False
    return any(
        one.kind == "money" and one.named and _apart(breath.board.said.folded, one, figure)
        for one in breath.figures
    )


def _apart(text: str, one: Figure, other: Figure) -> bool:
    first, second = sorted((one, other), key=lambda figure: figure.start)
    return len(re.findall(r"[^\W\d_]{3,}", text[first.end : second.start])) <= 2


def bare_denials(breath: Breath, denials: list[Clause]) -> None:
    """`Not yet` without a word of what: all moments where nothing else is asked or said, else the first that waits."""
    if any(leaf(one.field) == "promises" for one in breath.asked):
        denials = [clause for clause in denials if not cue(PROMISED, breath.folded(clause))]
    each_in_its_place = len(breath.strong_clauses) == len(breath.asked) > 1
    for clause in denials:
        waiting = breath.waiting(*DATED)
        if not waiting:
            return
        if each_in_its_place and clause in breath.strong_clauses and breath.denies_barely(clause):
            there = breath.asked[breath.strong_clauses.index(clause)]
            waiting = [one for one in waiting if one is there]
            if not waiting:
                continue
        alone = len(breath.clauses) == 1 and all(one.kind in DATED for one in breath.asked)
        if (
            not alone
            and breath.waiting("choice", "yes_no", "money")
            and leaf(breath.asked[0].field) != "payer"
        ):
            choosing = [one for one in breath.asked if one.field not in breath.heard]
            if choosing and choosing[0].kind not in DATED:
                continue  # "no" to the first of the questions, which is none of these
        words = breath.board.words(clause.start, clause.end)
        for one in waiting if alone else waiting[:1]:
            breath.heard[one.field] = none(words)
        breath.spend(clause)
