"""Moments, and what has not happened yet, given to the fields whose event they speak of.

A moment belongs to the event of its own clause. One without any event belongs to the field that a bare time answers; where two could be
meant it comes back as a reading to be confirmed. A time beside an amount, or beside the event of another question, is left for the tray.
"""

import re

from intake.claim.moment import Moment
from intake.claim.reading import Asked, Heard, Outcome, Reading
from intake.language.answers.group.bare_times import DATED, PAIRS, bare_denials, bare_moments
from intake.language.answers.group.board import Clause
from intake.language.answers.group.breath import CHOOSING, Breath
from intake.language.answers.group.events import (
    ALSO,
    BOTH,
    DENIED,
    DONE,
    EVENTS,
    FOREIGN,
    FOUND,
    GOING,
    cue,
    cues,
    event,
    leaf,
)
from intake.language.answers.group.figure import Figure
from intake.language.answers.group.moment_places import days_in
from intake.language.answers.group.moment_reading import done, is_day_of, not_then, read_moment
from intake.language.answers.group.near_it import NO_ANSWER, called_elsewhere, denies_something_else
from intake.language.answers.group.not_yet import (
    APPOINTED,
    BY_THEM,
    COMING,
    SUPPOSED,
    is_ahead,
    is_denied,
    not_yet,
    planned,
)
from intake.language.answers.option_words import exactly
from intake.language.answers.outcomes import none
from intake.language.answers.to_do import still_to_do

UP_TO = re.compile(r"\s*(?:-|a|au|tot|tot en met|t/m|to|until|till|jusqu'a|jusqu'au)\s*(?:le |de |the )?")
TO = re.compile(r"\d\s?(?:-|au|a|tot|t/m|to|until)\s?\d")
STILL_OFF = re.compile(
    r"\b(?:still (?:off|disabled)|nog (?:altijd|steeds) (?:uit|af|uitgeschakeld)|nog uit|(?:toujours|encore) (?:desactiv\w*|coupee?|off))\b"
)
BEGINNINGS = ("occurred_from", "discovered_at", "since")
"""`It must have begun on Monday` tells when, as well as anybody knows."""
NO_PAPER = re.compile(
    r"\b(?:geen|no|pas (?:encore )?de|without|sans|zonder|pas encore) (?:pv|proces-verba\w+|report|rapport|paper|papier\w*|reference|ref)\b"
)
"""That there is no paper yet does not say that nothing was reported."""
FROM_TO = re.compile(
    r"\b(?:du|de|depuis|van|vanaf|from|entre|tussen|between)\b.*\b(?:au|a|jusqu\w*|tot|to|until|et|en|and)\b"
)


def times(breath: Breath) -> None:
    """Give every moment, "not yet" and "done" its field."""
    fields = breath.waiting(*DATED)
    if not fields:
        return
    bare: list[Figure] = []
    denials: list[Clause] = []
    carried: list[Asked] = []
    leading: list[Asked] = []
    before: list[Asked] = []
    last: Outcome | None = None
    was_done = False
    untimed: list[Asked] = []
    dated: tuple[Asked, Figure] | None = None
    for clause in breath.clauses:
        text = breath.folded(clause)
        own = _cued(fields, text, breath)
        found = breath.inside(clause, "moment")
        if leading and not found and not cue(FOUND, text):
            own = [
                one for one in own if leaf(one.field) != "discovered_at"
            ]  # "it began, when the mail came, …"
        to_call = still_to_do(text) and any("called" in leaf(one.field) for one in own)
        if breath.remark(clause) is not None and not found and not to_call:
            carried, leading = [], []
            continue
        meant = list(dict.fromkeys([*carried, *own]))
        if meant and not found and last is not None and ALSO.search(text) and not DENIED.search(text):
            for one in meant:
                breath.heard.setdefault(
                    one.field, last if last.heard is Heard.NONE else _again(last, breath, clause)
                )
            breath.spend(clause)
            continue
        if STILL_OFF.search(text) and (
            ending := next((one for one in fields if leaf(one.field) == "until"), None)
        ):
            breath.heard.setdefault(ending.field, none(breath.board.words(clause.start, clause.end)))
            continue
        if not found and own and clause.joined and not DENIED.search(text):
            carried, was_done = meant, was_done or DONE.search(text) is not None
            continue
        carried = []
        if found and meant and called_elsewhere(breath, clause, meant):
            breath.spend(clause)
            continue
        if found and NO_ANSWER.search(text) and any("called" in leaf(one.field) for one in fields):
            breath.spend(clause)  # a call that nobody took is none
            continue
        meant = meant or (_led(breath, clause, leading) if found else [])
        leading = [] if found or DENIED.search(text) else own or leading
        if found:
            meant = meant or _just_done(breath, clause, untimed)
            untimed = []
            if not meant and len(found) == 1 and _is_its_hour(breath, clause, found[0], dated):
                continue
            dated = (meant[0], found[0]) if len(found) == 1 and len(meant) == 1 else None
            _several(breath, clause, found, meant, bare)
        elif meant and denies_something_else(breath, clause, meant):
            breath.spend(clause)
        elif meant and (
            DENIED.search(text) or still_to_do(text) or (GOING.search(text) and not DONE.search(text))
        ):
            for one in meant:
                breath.heard.setdefault(one.field, none(breath.board.words(clause.start, clause.end)))
            breath.spend(clause)
        elif meant and (was_done or DONE.search(text)):
            for one in meant:
                if one.field not in breath.heard:
                    breath.heard[one.field] = done(breath.board.words(clause.start, clause.end))
                    untimed.append(one)
            breath.spend(clause)
        elif breath.is_denial(clause) and not _names_an_option(breath, clause):
            if before and all(one.field not in breath.heard for one in before):
                for one in before:
                    breath.heard[one.field] = none(breath.board.words(clause.start, clause.end))
                breath.spend(clause)
            else:
                denials.append(clause)
        before = [one for one in own if one.field not in breath.heard]
        was_done = False
        last = next((breath.heard[one.field] for one in meant if one.field in breath.heard), last)
    bare_moments(breath, bare)
    bare_denials(breath, denials)


def _names_an_option(breath: Breath, clause: Clause) -> bool:
    """`Not exported yet` is what a choice of the same breath calls one of its options, and no "not yet" of a moment."""
    text = breath.folded(clause).strip(" .!")
    return not breath.denies_barely(clause) and any(
        exactly(text, one.options) for one in breath.waiting(*CHOOSING) if one.options
    )


def _is_its_hour(breath: Breath, clause: Clause, hour: Figure, dated: tuple[Asked, Figure] | None) -> bool:
    """`Yesterday when I wanted to pay, around four`: the hour of the day that was just said."""
    text = breath.folded(clause)
    if dated is None or any(cue(pattern, text) for pattern in FOREIGN.values()):
        return False
    one, day = dated
    said = breath.heard.get(one.field)
    value = said.reading.value if said is not None and said.heard is Heard.VALUE else None
    if not isinstance(value, Moment) or value.precision == "minute" or not is_day_of(breath, day, hour):
        return False
    breath.heard[one.field] = read_moment(breath, hour, one)
    return True


def _just_done(breath: Breath, clause: Clause, untimed: list[Asked]) -> list[Asked]:
    """`Called? Yes, around ten`: the moment that follows at once is that of what was just said to be done."""
    text = breath.folded(clause)
    if not untimed or any(cue(pattern, text) for pattern in FOREIGN.values()) or DENIED.search(text):
        return []
    for one in untimed:
        del breath.heard[one.field]
    return untimed


def _again(last: Outcome, breath: Breath, clause: Clause) -> Outcome:
    """The same moment, said of another event: "sessions too"."""
    words = breath.board.words(clause.start, clause.end)
    return Outcome(last.heard, tuple(Reading(one.value, words, one.exactness) for one in last.readings))


def _cued(fields: list[Asked], text: str, breath: Breath) -> list[Asked]:
    """The fields whose event a clause names; the receiving bank's before the payer's."""
    found = [one for one in fields if event(one.field, text)]
    leaves = {leaf(one.field) for one in found}
    if (
        "reported_at" in leaves
        and NO_PAPER.search(text)
        and any(leaf(one.field) == "reference" for one in breath.asked)
        and any(one.kind == "moment" for one in breath.figures)
    ):
        found = [one for one in found if leaf(one.field) != "reported_at"]
    if "beneficiary_bank_contacted_at" in leaves:
        found = [one for one in found if leaf(one.field) != "payer_bank_called_at"]
    if "occurred_from" in leaves and not cue(FOUND, text):  # "it began when the e-mail came"
        found = [one for one in found if leaf(one.field) != "discovered_at"]
    return found


def _led(breath: Breath, clause: Clause, leading: list[Asked]) -> list[Asked]:
    """`It began when the e-mail came, last Thursday`: what the clause before spoke of, where this one only tells when."""
    if [leaf(one.field) for one in leading] not in (["occurred_from"], ["discovered_at"]):
        return []
    text = breath.folded(clause)
    told = leading[0].field in breath.heard or any(cue(pattern, text) for pattern in FOREIGN.values())
    return [] if told else leading


def _several(
    breath: Breath, clause: Clause, found: list[Figure], meant: list[Asked], bare: list[Figure]
) -> None:
    """The moments of one clause, each for the event nearest to it."""
    text = breath.folded(clause)
    meant = [one for one in meant if one.field not in breath.heard]
    foreign = [
        pattern
        for name, pattern in FOREIGN.items()
        if cue(pattern, text) and not any(event(one.field, text) for one in meant)
    ]
    if foreign and not meant:
        return
    if len(found) == 2 and len(meant) < 2 and is_day_of(breath, *found):
        found = found[1:]  # "gisteren verwittigd om 16u"
    if len(found) == 1 and _from_to(breath, found[0]):
        return
    if len(found) == 2 and _first_and_last(breath, *found):
        return
    if len(found) == 1 and meant:
        chosen = (
            meant
            if _for_all(breath, clause, meant)
            else [_nearest(meant, text, found[0].start - clause.start, found[0].end - clause.start)]
        )
        for one in chosen:
            outcome = planned(breath, clause, one, read_moment(breath, found[0], one))
            unsure = any(said.search(text) for said in (APPOINTED, BY_THEM, COMING)) or (
                leaf(one.field) not in BEGINNINGS and SUPPOSED.search(text) is not None
            )
            if one.expects == "past" and unsure:
                outcome = not_then(outcome)
            if one.expects == "past" and is_ahead(breath, found[0]):
                outcome = not_yet(breath, found[0], outcome)
            breath.heard[one.field] = not_then(outcome) if is_denied(breath, one, clause) else outcome
        return
    for figure in found:
        left = [one for one in meant if one.field not in breath.heard]
        if left:
            one = _nearest(left, text, figure.start - clause.start, figure.end - clause.start)
            breath.heard[one.field] = read_moment(breath, figure, one)
        elif breath.waiting(*DATED) or not meant:
            bare.append(figure)
        else:  # one event at two times: which of them is asked
            said, more = breath.heard[meant[-1].field], read_moment(breath, figure, meant[-1])
            breath.heard[meant[-1].field] = Outcome(Heard.AMBIGUOUS, (*said.readings, *more.readings))


def _from_to(breath: Breath, figure: Figure) -> bool:
    """`From 3 to 10 March`: the first day and the last, where both are asked for."""
    fields = [one for one in breath.waiting(*DATED) if leaf(one.field) in ("since", "until")]
    stretch = breath.board.said.folded[max(0, figure.start - 10) : figure.end]
    if len(fields) < 2 or not (FROM_TO.search(stretch) or TO.search(stretch)):
        return False
    outcome = read_moment(breath, figure, fields[0])
    if len(outcome.readings) != 2:
        return False
    for one, reading in zip(fields, outcome.readings, strict=True):
        breath.heard[one.field] = Outcome(Heard.VALUE, (reading,))
    return True


def _first_and_last(breath: Breath, first: Figure, last: Figure) -> bool:
    """`From 9 to 11 on 3 March`: two clock times of one stretch, the day said with either."""
    fields = [one for one in breath.waiting(*DATED) if leaf(one.field) in ("since", "until")]
    text = breath.board.said.folded
    if len(fields) < 2 or not UP_TO.fullmatch(text[first.end : last.start]):
        return False
    day = days_in(breath.words(last), breath.ear)
    if len(day) == 1 and not days_in(breath.words(first), breath.ear):
        from intake.language.reading import read

        began = read(f"{day[0]} {breath.words(first)}", fields[0], breath.ear)
    else:
        began = read_moment(breath, first, fields[0])
    breath.heard[fields[0].field] = began
    breath.heard[fields[1].field] = read_moment(breath, last, fields[1])
    return True


def _for_all(breath: Breath, clause: Clause, meant: list[Asked]) -> bool:
    """Do several events of one clause share its moment: "passwords and sessions at 9:30"?"""
    text = breath.folded(clause)
    return len(meant) > 1 and (bool(BOTH.search(text)) or {leaf(one.field) for one in meant} == set(PAIRS[0]))


def _nearest(meant: list[Asked], text: str, start: int, end: int) -> Asked:
    def distance(one: Asked) -> int:
        places = (match.span() for match in cues(EVENTS[leaf(one.field)], text))
        return min((max(start - last, first - end, 0) for first, last in places), default=999)

    return min(meant, key=distance)
