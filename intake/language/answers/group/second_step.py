"""A contract that says nothing of the second sign-in step: an answer where that is asked, and of nothing else where it is not."""

import re

from intake.language.answers.group.breath import Breath
from intake.language.answers.group.events import leaf
from intake.language.answers.outcomes import value

NOTHING_OF_IT = re.compile(
    r"(?:er )?(?:staat |stond |il n'y a |there is |there's )?(?:rien|niets|nothing|aucune? \w+|geen \w+)\b.{0,30}"
    r"\b(?:mfa|2fa|double authentification|deuxieme etape|tweede (?:aanmeld)?stap|tweestaps\w*|second (?:sign-in )?step|multi-?factor)\b"
)


def second_step(breath: Breath) -> None:
    """Give "nothing about MFA in it" to the clause on it; asked of something else, it is nobody's answer."""
    asked = next((one for one in breath.asked if leaf(one.field) == "mfa_clause"), None)
    if asked is None and any("mfa" in one.field for one in breath.asked):
        return
    for clause in breath.strong_clauses:
        said = NOTHING_OF_IT.match(breath.folded(clause).strip())
        if said is None:
            continue
        if asked is not None and asked.field not in breath.heard:
            text = breath.plain_left(clause)
            breath.heard[asked.field] = value("none", text or said.group())
        breath.spend(clause)
