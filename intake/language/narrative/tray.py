"""What an ordinary answer tells besides what was asked: "yes, and they already blocked 82k".

Stands alone because an aside is one sentence without the story around it: only facts that one sentence can carry by itself are offered.
"""

import re

from intake.claim.moment import UNKNOWN_TIME, Moment
from intake.claim.reading import Ear
from intake.language.answers.group.mood import Mood, mood
from intake.language.answers.typed import folded
from intake.language.narrative.found import Found
from intake.language.narrative.reading import read_narrative

LONGEST_ASIDE = 600
"""A longer answer is a narrative, and is offered as one."""
NEVER_ASIDE = re.compile(
    r"^(?:reporter\.name|insured\.name|parties|jurisdiction|incident\.(?:kind|money_moved|occurred_from|discovered_at))"
)

PIECES = re.compile(r"[;!?]|[.,](?!\d)")
NEEDED = re.compile(
    r"\b(?:il (?:nous |leur |lui )?(?:faut|faudra\w*)|d'abord|exig\w+|veu(?:t|lent)|deman\w+|eerst|nodig|eis(?:t|en)|wil(?:len)?|vra(?:agt|gen)|vroeg(?:en)?|first|needs?|requires?|wants?|ask(?:s|ed|ing)? (?:us )?for|without|sans|zonder)\b"
)
"""Somebody wants it before they do something."""


def tray(text: str, asked_field: str, ear: Ear) -> tuple[Found, ...]:
    """What an ordinary typed answer says besides its answer: "yes, they already blocked 82k at ING".

    Facts of the asked field are left out, and so are those that need more than one sentence to be sure of.
    """
    if len(text) > LONGEST_ASIDE or not re.search(r"\w\W+\w", text):
        return ()
    asked = _generic(asked_field)
    group = asked.rpartition(".")[0]
    own_numbers = asked.endswith(("amount", "total", "blocked", "margin", "limit", "cap"))
    found = []
    for one in read_narrative(text, ear):
        path = _generic(one.path)
        if path == asked or NEVER_ASIDE.match(path) or (own_numbers and path.startswith("payments[].amount")):
            continue
        if (
            asked.endswith("_at")
            and path.endswith("_at")
            and path.rpartition(".")[0] == group
            and one.value is not None
        ):
            continue
        if _is_said(text, one):
            found.append(one)
    return tuple(found)


def _is_said(text: str, one: Found) -> bool:
    """Whether it is told as being so: neither hoped, nor asked of us first, nor a call at a time that nobody says."""
    if one.value == Moment(UNKNOWN_TIME) and one.path.endswith("called_at"):
        return False
    pieces = [folded(piece) for piece in PIECES.split(text)]
    words = folded(one.words)
    around = next((piece for piece in pieces if words in piece), folded(text) if words else "")
    said = mood(around)
    likely = said is Mood.LIKELY and isinstance(one.value, str)
    return said is not Mood.UNREAL and not likely and not NEEDED.search(around)


def _generic(path: str) -> str:
    return re.sub(r"\[\w*\]", "[]", path)
