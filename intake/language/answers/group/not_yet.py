"""What has not happened although a time stands beside it: denied, planned, or done by them."""

import re

from intake.claim.reading import Asked, Heard, Outcome
from intake.language.answers.group.board import Clause
from intake.language.answers.group.breath import Breath
from intake.language.answers.group.events import (
    DENIED,
    EVENTS,
    GOING,
    TOLD_US,
    cue,
    cues,
    leaf,
)
from intake.language.answers.group.figure import Figure
from intake.language.answers.group.moment_reading import not_then
from intake.language.answers.outcomes import none

NOT_THE_TIME = re.compile(r"\s*(?:avant|voor|before|apres|na|after|plus tard|later|until|tot|jusqu\w*)\b")
DENIAL_BEFORE, DENIAL_BEHIND = 3, 1
"""So many words at most stand between a denial and the event that it denies."""
APPOINTED = re.compile(
    r"\b(?:programme\w*|planifi\w*|gepland|ingepland|scheduled|planned|rdv|rendez-vous|appointment|afspraak|convocation|booked)\b"
)
BY_THEM = re.compile(
    r"\b(?:by (?:them|the (?:attackers?|hackers?|criminals?))|par (?:eux|les? (?:pirates?|escrocs?|hackers?))|door (?:hen|de (?:hackers?|aanvallers?|daders?)))\b"
)
"""What they did themselves is not what was done against them."""
SUPPOSED = re.compile(
    r"\b(?:devait|devaient|devrait|aurait du|auraient du|zou|zouden|moest|moesten|was (?:going|supposed|meant) to|was to|were to|should(?:'ve| have)|supposed to|censee?s?)\b"
)
"""Meant to be done, and nobody says that it was."""
COMING = re.compile(
    r"\b(?:arriv(?:e|era|ent|eront|es|ing)|viendra|passera|komt|komen|langskom\w*|comes|coming|will be here|is here at|ouvr(?:e|ent|ira|iront)|ferm(?:e|ent)|opens?|opent|openen|gaan open|gaat open|closes?)\b"
)
"""When somebody will be there, or a door opens, is the time of nothing that is asked for."""
NOON, EVENING = 12, 17
TONIGHT = re.compile(r"\b(?:vanavond|ce soir|tonight|this evening|deze avond)\b")
THIS_AFTERNOON = re.compile(
    r"\b(?:vanmiddag|deze namiddag|deze middag|cet apres-midi|cette aprem\w*|this afternoon)\b"
)


def is_denied(breath: Breath, one: Asked, clause: Clause) -> bool:
    """Does the clause say that the event did not happen, with a time in it all the same: "not reached since this morning"?"""
    text = breath.folded(clause)
    for denial in DENIED.finditer(text):
        if leaf(one.field) == "discovered_at" and cue(TOLD_US, text[: denial.start()]):
            continue  # "when I could not sign in any more": what they found
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


def planned(breath: Breath, clause: Clause, one: Asked, outcome: Outcome) -> Outcome:
    """`Sessions tomorrow`: what will be has not been."""
    text = breath.folded(clause)
    ahead = outcome.heard is Heard.INVALID and one.expects == "past" and PLANNED.search(text)
    return none(breath.board.words(clause.start, clause.end)) if ahead else outcome


def not_yet(breath: Breath, figure: Figure, outcome: Outcome) -> Outcome:
    """`Still to do, tonight`: none of it has happened."""
    return none(breath.words(figure)) if GOING.search(breath.board.said.folded) else not_then(outcome)


def clause_text(breath: Breath, figure: Figure) -> str:
    """The folded clause in which a figure stands."""
    clause = breath.clause_of(figure)
    return breath.folded(clause) if clause is not None else ""


def is_ahead(breath: Breath, figure: Figure) -> bool:
    """Is it a part of this day that has not come yet?"""
    text, hour = breath.board.said.folded[figure.start : figure.end], breath.ear.now.hour
    return (hour < EVENING and TONIGHT.search(text) is not None) or (
        hour < NOON and THIS_AFTERNOON.search(text) is not None
    )
