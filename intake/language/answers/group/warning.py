"""Whether those who got false messages were warned, told in passing: "recipients warned this morning"."""

import re

from intake.claim.reading import Asked
from intake.language.answers.group.breath import Breath
from intake.language.answers.group.events import BANK_WORDS, COMPLAINED, DENIED, GOING, cue, leaf, topic
from intake.language.answers.group.not_yet import PLANNED
from intake.language.answers.outcomes import ask, value
from intake.language.answers.to_do import still_to_do

SOMEBODY_ELSE = re.compile(
    r"\b(?:assureur|assurance|verzekeraar|verzekering|insurer|broker|courtier|makelaar|advoca\w+|avocat\w*|lawyer|patron\w*|baas|boss)\b"
)
PEOPLE = re.compile(
    r"\b(?:iedereen|allemaal|alle|tout le monde|tous|toutes|everyone|everybody|all|enkele|sommige|certains|some|een paar|quelques)\b"
)
"""Of how many it is said."""


def warned(breath: Breath) -> None:
    """Ask of how many it is true that they were warned; that they were not yet is plain."""
    one = next((one for one in breath.waiting("choice") if leaf(one.field) == "warned"), None)
    if one is None or not _tells_of_some(one):
        return
    for clause in breath.clauses:
        text = breath.folded(clause)
        of_others = cue(BANK_WORDS, text) or cue(COMPLAINED, text) or SOMEBODY_ELSE.search(text)
        if topic(one.field, text) is None or of_others or breath.remark(clause) is not None:
            continue
        words = breath.words_of(clause).strip(" ,;.")
        if GOING.search(text) or still_to_do(text) or PLANNED.search(text):
            breath.heard[one.field] = ask(("none",), words)
        elif DENIED.search(text):
            breath.heard[one.field] = ask(("none",), words) if PEOPLE.search(text) else value("none", words)
        else:
            breath.heard[one.field] = ask(("all", "part"), words)
        return


def _tells_of_some(one: Asked) -> bool:
    return {"all", "part", "none"} <= {option.code for option in one.options}
