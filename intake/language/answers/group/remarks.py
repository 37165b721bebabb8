"""What a clause says in place of a value: nobody knows, somebody will bring it. It is about the field whose words it holds, or the only one left."""

import re

from intake.claim.moment import UNKNOWN_TIME, Moment
from intake.claim.reading import Asked, Heard, Outcome
from intake.language.answers.group.board import Clause
from intake.language.answers.group.breath import BRINGING, CHOOSING, Breath
from intake.language.answers.group.events import (
    AMOUNT_WORDS,
    BANK_WORDS,
    IBAN_WORDS,
    OWN_CUE_ONLY,
    TIME_WORDS,
    WHO_WORDS,
    cue,
    event,
    leaf,
    topic,
)
from intake.language.answers.group.sums import PARTS

REST = re.compile(
    r"\b(?:le reste|pour le reste|du reste|de rest|het overige|al de rest|voor de rest|the rest|everything else|anything else|le surplus|les autres|de andere)\b"
)
NOT_SURE = re.compile(
    r"\b(?:not sure|pas sure?s?|pas certaine?s?|niet zeker|n'(?:ai|avons|a|ont) pas (?:encore )?(?:l'|le |la |les )|(?:do not|don't) (?:yet )?have (?:the|it|that)|heb(?:ben)? (?:ik |we |wij )?(?:de|het|dat) .{0,24}\bniet\b|ken(?:nen)? .{0,24}\bniet\b)"
)
"""Vague, or not at hand: unknown where it says of what."""
REASON = re.compile(r"\b(?:want|car|parce que?|because|omdat|puisque?|aangezien|since|as)\W*$")
"""What is not known after these is why something else is as it is."""
BARE = 4
"""In so few words a remark is about whatever is left; in more it names something."""
ABOUT = {
    "money": AMOUNT_WORDS,
    "datetime": TIME_WORDS,
    "date": TIME_WORDS,
    "iban": IBAN_WORDS,
    "person": WHO_WORDS,
    "phone": r"\bnumero\b|\bnummer\b|\bnumber\b|\btelephone\b|\btelefoon\w*|\bphone\b|\bgsm\b",
    "email": r"\be-?mail\b|\badresse\b|\badres\b",
    "enterprise_number": r"\bbce\b|\bkbo\b|\btva\b|\bbtw\b|\bnumero d'entreprise\b|\bondernemingsnummer\b|\bcompany number\b",
}


def spoken_remarks(breath: Breath) -> None:
    """Give those remarks their field that name it, before a name is looked for."""
    _share(breath, by_elimination=False)


def remarks(breath: Breath) -> None:
    """Give every remark its field; one whose field is not plain is left, and the field is asked again."""
    _share(breath, by_elimination=True)


def _share(breath: Breath, by_elimination: bool) -> None:
    for place, clause in enumerate(breath.clauses):
        text = breath.folded(clause)
        outcome = breath.remark(clause)
        vague = (
            outcome is None
            and NOT_SURE.search(text) is not None
            and not breath.inside(clause, "money", "moment")
        )
        if (outcome is None and not vague) or clause in breath.noted:
            continue
        outcome = outcome or Outcome(Heard.UNKNOWN)
        if cue(TIME_WORDS, text) and place and _happened(breath, breath.folded(breath.clauses[place - 1])):
            continue
        open_fields = [one for one in breath.asked if one.field not in breath.heard]
        if not open_fields:
            return
        if REST.search(text) and not breath.inside(clause, "money", "moment"):
            if not by_elimination:
                continue
            _give(breath, open_fields, outcome)
            return
        cued = [one for one in open_fields if _is_about(one, text)]
        if not cued and place:
            before = breath.folded(breath.clauses[place - 1])
            asks_time = cue(TIME_WORDS, text) is not None
            cued = [
                one
                for one in open_fields
                if asks_time and one.kind in ("date", "datetime") and event(one.field, before)
            ]
        if not cued and place and breath.remark(clause) is not None:
            before = breath.folded(breath.clauses[place - 1])
            said_of = [one for one in breath.asked if _is_about(one, before)]
            named = outcome.heard is Heard.UNKNOWN or len(before.split()) <= BARE or BRINGING.search(text)
            cued = said_of if named and len(said_of) == 1 and said_of[0] in open_fields else []
        if len(cued) > 1:
            events = [one for one in cued if (event(one.field, text) or topic(one.field, text))]
            cued = events or cued
        if len(cued) == 1 or (
            cued
            and all(one.kind in ("date", "datetime") for one in cued)
            and len({leaf(one.field) for one in cued}) == 1
        ):
            _give(breath, cued[:1], outcome)
            breath.noted.append(clause)
        elif by_elimination and not cued and (_unsettles(breath, text) or _is_answered(breath, text)):
            continue
        elif (
            by_elimination
            and not cued
            and not vague
            and len(open_fields) == 1
            and len(text.split()) <= BARE
            and clause is breath.clauses[-1]
            and not REASON.search(breath.board.said.folded, 0, clause.start)
            and leaf(open_fields[0].field) not in OWN_CUE_ONLY
            and not _is_spoken_of(breath, open_fields[0], clause)
        ):
            _give(breath, open_fields, outcome)


def _is_answered(breath: Breath, text: str) -> bool:
    """`Have not looked at the rules`: a remark that names a field which has its answer says nothing of those that are left."""
    return any(
        one.field in breath.heard and (event(one.field, text) or topic(one.field, text)) is not None
        for one in breath.asked
    )


def _is_spoken_of(breath: Breath, one: Asked, but: Clause) -> bool:
    """`The recall has left, we'll see`: another clause tells of the field, or this one of another, and the remark may be of anything."""
    others = any(event(one.field, breath.folded(clause)) for clause in breath.clauses if clause is not but)
    words = breath.words_of(but).strip()
    taken = any(
        outcome.heard is Heard.VALUE and words and outcome.reading.words.strip() == words
        for outcome in breath.heard.values()
    )
    return one.kind in ("date", "datetime") and (others or taken)


def _unsettles(breath: Breath, text: str) -> bool:
    """`The total cannot be told yet, surely 40k`: what was heard of that very field is asked about then."""
    said = [
        one
        for one in breath.asked
        if one.field in breath.heard
        and one.kind == "money"
        and cue(PARTS.get(leaf(one.field), AMOUNT_WORDS), text)
    ]
    for one in said:
        outcome = breath.heard[one.field]
        if outcome.heard is Heard.VALUE:
            breath.heard[one.field] = Outcome(Heard.AMBIGUOUS, outcome.readings)
    return bool(said)


def _happened(breath: Breath, before: str) -> bool:
    """`Called them, but I cannot say when`: it happened, at a time nobody knows."""
    for one in breath.asked:
        outcome = breath.heard.get(one.field)
        open_time = outcome is not None and outcome.heard is Heard.AMBIGUOUS and len(outcome.readings) == 1
        if (
            open_time
            and outcome is not None
            and outcome.reading.value == Moment(UNKNOWN_TIME)
            and event(one.field, before)
        ):
            breath.heard[one.field] = Outcome(Heard.VALUE, outcome.readings)
            return True
    return False


def _is_about(one: Asked, text: str) -> bool:
    """Does a remark name this field: its event, its topic, its kind of value?"""
    if event(one.field, text) or topic(one.field, text):
        return True
    if leaf(one.field) == "payer_bank":
        return cue(BANK_WORDS, text) is not None
    if one.kind in CHOOSING:
        return False
    if one.kind == "money" and leaf(one.field) in PARTS:
        return cue(PARTS[leaf(one.field)], text) is not None or cue(AMOUNT_WORDS, text) is not None
    pattern = ABOUT.get(one.kind) if leaf(one.field) not in OWN_CUE_ONLY else None
    return pattern is not None and cue(pattern, text) is not None


def _give(breath: Breath, fields: list[Asked], outcome: Outcome) -> None:
    for one in fields:
        breath.heard.setdefault(one.field, outcome)
