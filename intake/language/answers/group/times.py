"""Moments, and what has not happened yet, given to the fields whose event they speak of.

A moment belongs to the event of its own clause. One without any event belongs to the field that a bare time answers; where two could be
meant it comes back as a reading to be confirmed. A time beside an amount, or beside the event of another question, is left for the tray.
"""

import re

from intake.claim.fact import Exactness
from intake.claim.moment import UNKNOWN_TIME, Moment
from intake.claim.reading import Asked, Heard, Outcome, Reading
from intake.language.answers.group.board import Clause
from intake.language.answers.group.breath import CHOOSING, Breath
from intake.language.answers.group.events import (
    ALSO,
    BOTH,
    DENIED,
    DONE,
    EVENTS,
    FOREIGN,
    GOING,
    OWN_CUE_ONLY,
    cue,
    cues,
    event,
    leaf,
    topic,
)
from intake.language.answers.group.figures import Figure, days_in, has_clock
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
UP_TO = re.compile(r"\s*(?:-|a|au|tot|tot en met|t/m|to|until|till|jusqu'a|jusqu'au)\s*(?:le |de |the )?")
NOT_THE_TIME = re.compile(r"\s*(?:avant|voor|before|apres|na|after|plus tard|later|until|tot|jusqu\w*)\b")
DENIAL_BEFORE, DENIAL_BEHIND = 3, 1
"""So many words at most stand between a denial and the event that it denies."""
SINCE = re.compile(r"\b(?:depuis|sinds|since)\b")
APPOINTED = re.compile(r"\b(?:rdv|rendez-vous|appointment|afspraak|convocation|booked)\b")
BARE_HOUR = re.compile(r"\s+\d{1,2}\b(?!\s?[\w€%.,/-])")
BY_THEM = re.compile(
    r"\b(?:by (?:them|the (?:attackers?|hackers?|criminals?))|par (?:eux|les? (?:pirates?|escrocs?|hackers?))|door (?:hen|de (?:hackers?|aanvallers?|daders?)))\b"
)
"""What they did themselves is not what was done against them."""
NOON, EVENING = 12, 17
TONIGHT = re.compile(r"\b(?:vanavond|ce soir|tonight|this evening|deze avond)\b")
THIS_AFTERNOON = re.compile(
    r"\b(?:vanmiddag|deze namiddag|deze middag|cet apres-midi|cette aprem\w*|this afternoon)\b"
)
MOST_BESIDE = 1
"""So many words beside a moment, and its clause speaks of something else."""
HEDGING = frozenset(
    "environ ongeveer about around circa vers rond denk pense crois think believe ik je oui ja yes ok exactement precies".split()
)
TO = re.compile(r"\d\s?(?:-|au|a|tot|t/m|to|until)\s?\d")
STILL_OFF = re.compile(
    r"\b(?:still (?:off|disabled)|nog (?:altijd|steeds) (?:uit|af|uitgeschakeld)|nog uit|(?:toujours|encore) (?:desactiv\w*|coupee?|off))\b"
)
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
    before: list[Asked] = []
    last: Outcome | None = None
    was_done = False
    for clause in breath.clauses:
        text = breath.folded(clause)
        own = _cued(fields, text, breath)
        found = breath.inside(clause, "moment")
        if breath.remark(clause) is not None and not found:
            carried = []
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
        if found:
            _several(breath, clause, found, meant, bare)
        elif meant and (DENIED.search(text) or (GOING.search(text) and not DONE.search(text))):
            for one in meant:
                breath.heard.setdefault(one.field, none(breath.board.words(clause.start, clause.end)))
            breath.spend(clause)
        elif meant and (was_done or DONE.search(text)):
            for one in meant:
                breath.heard.setdefault(one.field, _done(breath.board.words(clause.start, clause.end)))
            breath.spend(clause)
        elif breath.is_denial(clause):
            if before and all(one.field not in breath.heard for one in before):
                for one in before:
                    breath.heard[one.field] = none(breath.board.words(clause.start, clause.end))
                breath.spend(clause)
            else:
                denials.append(clause)
        before = [one for one in own if one.field not in breath.heard]
        was_done = False
        last = next((breath.heard[one.field] for one in meant if one.field in breath.heard), last)
    _bare(breath, bare)
    _denied(breath, denials)


def _again(last: Outcome, breath: Breath, clause: Clause) -> Outcome:
    """The same moment, said of another event: "sessions too"."""
    words = breath.board.words(clause.start, clause.end)
    return Outcome(last.heard, tuple(Reading(one.value, words, one.exactness) for one in last.readings))


def _cued(fields: list[Asked], text: str, breath: Breath) -> list[Asked]:
    """The fields whose event a clause names; the receiving bank's before the payer's."""
    found = [one for one in fields if event(one.field, text)]
    leaves = {leaf(one.field) for one in found}
    if "beneficiary_bank_contacted_at" in leaves:
        found = [one for one in found if leaf(one.field) != "payer_bank_called_at"]
    return found


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
    if len(found) == 2 and len(meant) < 2 and _is_day_of(breath, *found):
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
            outcome = _planned(breath, clause, one, read_moment(breath, found[0], one))
            if one.expects == "past" and (APPOINTED.search(text) or BY_THEM.search(text)):
                outcome = _not_then(outcome)
            if one.expects == "past" and _is_ahead(breath, found[0]):
                outcome = _not_yet(breath, found[0], outcome)
            breath.heard[one.field] = _not_then(outcome) if _is_denied(breath, one, clause) else outcome
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


def _is_day_of(breath: Breath, day: Figure, clock: Figure) -> bool:
    """Are these the day and the hour of one moment?"""
    first, second = breath.words(day), breath.words(clock)
    return (
        bool(days_in(first, breath.ear))
        and not has_clock(first, breath.ear)
        and has_clock(second, breath.ear)
        and not days_in(second, breath.ear)
    )


def _is_denied(breath: Breath, one: Asked, clause: Clause) -> bool:
    """Does the clause say that the event did not happen, with a time in it all the same: "not reached since this morning"?"""
    text = breath.folded(clause)
    for denial in DENIED.finditer(text):
        if NOT_THE_TIME.match(text, denial.end()) or (
            denial.group() == "pas" and breath.ear.language == "nl"
        ):
            continue  # "not before nine"; Dutch "pas" is "only then"
        for first, last in (place.span() for place in cues(EVENTS[leaf(one.field)], text)):
            between = text[denial.end() : first] if denial.end() <= first else text[last : denial.start()]
            if len(between.split()) <= (DENIAL_BEFORE if denial.end() <= first else DENIAL_BEHIND):
                return True
    return False


PLANNED = re.compile(
    r"\b(?:demain|morgen|tomorrow|overmorgen|apres-demain|prochain\w*|volgende?|next|straks|tantot|tout a l'heure|later|tonight|vanavond|ce soir)\b"
)


def _planned(breath: Breath, clause: Clause, one: Asked, outcome: Outcome) -> Outcome:
    """`Sessions tomorrow`: what will be has not been."""
    text = breath.folded(clause)
    ahead = outcome.heard is Heard.INVALID and one.expects == "past" and PLANNED.search(text)
    return none(breath.board.words(clause.start, clause.end)) if ahead else outcome


def _not_then(outcome: Outcome) -> Outcome:
    """It was denied, so its time is asked back."""
    return (
        Outcome(Heard.AMBIGUOUS, outcome.readings, outcome.reason)
        if outcome.heard is Heard.VALUE
        else outcome
    )


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


def read_moment(breath: Breath, figure: Figure, one: Asked) -> Outcome:
    """A moment as its field reads it; a clock time alone may be one of the day that was said just before."""
    from intake.language.reading import read

    words = breath.words(figure)
    outcome = breath.read(figure, one)
    if BARE_HOUR.match(breath.board.left, figure.end) and not has_clock(words, breath.ear):
        return _not_then(outcome)  # "this morning 9": the hour that nobody read is asked for
    day = _day_before(breath, figure)
    if not day or one.kind != "datetime":
        return outcome
    there = read(f"{day} {words}", one, breath.ear)
    if there.heard is not Heard.VALUE:
        return outcome
    kept = Reading(there.reading.value, words, there.reading.exactness)
    if outcome.heard is Heard.VALUE and outcome.reading.value != kept.value:
        return Outcome(Heard.AMBIGUOUS, (kept, outcome.reading))
    return Outcome(Heard.VALUE, (kept,))


def _day_before(breath: Breath, figure: Figure) -> str:
    """The day said with the moment before this one, where this one has a clock time only."""
    said = [one for one in breath.figures if one.kind == "moment" and one.end <= figure.start]
    if not said or days_in(breath.words(figure), breath.ear):
        return ""
    days = days_in(breath.words(said[-1]), breath.ear)
    return days[0] if len(days) == 1 else ""


def _done(words: str) -> Outcome:
    """It happened, and nobody said when: the time is asked, "not known" being a way to answer."""
    return Outcome(Heard.AMBIGUOUS, (Reading(Moment(UNKNOWN_TIME), words, Exactness.EXACT),))


def _bare(breath: Breath, bare: list[Figure]) -> None:
    """Moments that no event was said of."""
    waiting = breath.waiting(*DATED)
    bare = _with_its_day(breath, [one for one in bare if not _beside_an_amount(breath, one)])
    if not bare or not waiting:
        return
    leaves = [leaf(one.field) for one in waiting]
    if len(bare) == 1 and BOTH.search(breath.board.said.folded) and tuple(leaves) == PAIRS[0]:
        for one in waiting:
            breath.heard[one.field] = read_moment(breath, bare[0], one)
        return
    pair = next((pair for pair in PAIRS if set(pair) <= set(leaves)), None)
    if pair is not None and len(bare) == 2:
        _in_order(breath, bare, [one for one in waiting if leaf(one.field) in pair], pair)
        return
    if pair is not None and len(bare) == 1 and cue(EVENTS[pair[1]], breath.board.said.folded):
        pair = None  # the other of the two was spoken of by its own words
        waiting = [one for one in waiting if leaf(one.field) not in OWN_CUE_ONLY] or waiting
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
        if APPOINTED.search(_clause_text(breath, figure)) and all(
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
            if one.expects == "future" and not SINCE.search(_clause_text(breath, figure))
        ]
        outcomes = [(one, read_moment(breath, figure, one)) for one in dict.fromkeys([*open_fields, *late])]
        good = next((pair_ for pair_ in outcomes if pair_[1].heard is not Heard.INVALID), None) or next(
            iter(outcomes), None
        )
        if good is None:
            left.append(figure)
            continue
        one, outcome = good
        given.append(one)
        if one.expects == "past" and _is_ahead(breath, figure):
            outcome = _not_yet(breath, figure, outcome)
        breath.heard[one.field] = _not_then(outcome) if _is_of_else(breath, figure) else outcome
    if left and len(given) == 1:
        more = [reading for figure in left for reading in read_moment(breath, figure, given[0]).readings]
        said = breath.heard[given[0].field]
        breath.heard[given[0].field] = Outcome(Heard.AMBIGUOUS, (*said.readings, *more))


def _not_yet(breath: Breath, figure: Figure, outcome: Outcome) -> Outcome:
    """`Still to do, tonight`: none of it has happened."""
    return none(breath.words(figure)) if GOING.search(breath.board.said.folded) else _not_then(outcome)


def _clause_text(breath: Breath, figure: Figure) -> str:
    clause = breath.clause_of(figure)
    return breath.folded(clause) if clause is not None else ""


def _is_ahead(breath: Breath, figure: Figure) -> bool:
    """Is it a part of this day that has not come yet?"""
    text, hour = breath.board.said.folded[figure.start : figure.end], breath.ear.now.hour
    return (hour < EVENING and TONIGHT.search(text) is not None) or (
        hour < NOON and THIS_AFTERNOON.search(text) is not None
    )


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


def _denied(breath: Breath, denials: list[Clause]) -> None:
    """`Not yet` without a word of what: all moments where nothing else is asked or said, else the first that waits."""
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
