"""A part told instead of the whole: "half of it came back", "two of the three offices", "everywhere except reception".

Stands alone because a part is the costliest thing to mishear: partly blocked is not blocked, and where the list has no part it is asked back.
"""

import re

from intake.claim.reading import Asked, Ear, Heard, Outcome
from intake.language.answers.matching import Match
from intake.language.answers.numerals import numerals
from intake.language.answers.outcomes import ask, value
from intake.language.answers.typed import Typed

PARTLY = ("partial", "partly", "part", "some", "in_part")
NOT_THERE = re.compile(
    r"(?:pas|niet|not) (?:sur|chez|pour|op|bij|voor|on|for) (?:l'|(?:le|la|les|un|une|notre|nos|de|het|een|die|dat|onze|ons|the|that|those|our|one)\b)"
)
"""`not on the old server`: where it is said not to be, it is elsewhere."""
EXCEPTED = re.compile(
    r"\b(?:sauf|excepte|hormis|a part|behalve|uitgezonderd|except|apart from|other than|buiten)\b"
)
IN_PART = re.compile(
    r"\b(?:deels|gedeeltelijk|grotendeels|ten dele|een (?:groot )?deel|een (?:stuk|gedeelte|paar|flink stuk)|de helft|voor de helft|niet (?:alles|volledig|helemaal|het volledige)|en partie|partiell?ement|une (?:grande )?partie|un (?:bout|morceau)|pas mal|la moitie|a moitie|pas (?:tout|entierement|totalement|completement|la totalite)"
    r"|partly|partially|in part|a (?:bit|chunk|part|portion|share) of|part of it|some of it|half|halfweg|not (?:all|everything|fully|entirely|completely|the whole)|mostly)\b"
)


def only_in_part(chosen: Outcome, found: list[Match], words: list[str], asked: Asked, said: Typed) -> Outcome:
    """The option for a part where only a part was said; where the list has none, "partly blocked" is not "blocked" and is asked back."""
    partly = IN_PART.search(said.folded)
    two = {str(one.value) for one in chosen.readings} if len(chosen.readings) == 2 else set()
    part = next((one for one in two if one.startswith("part") and one.partition("_")[2] in two), None)
    if partly is not None and part is not None:
        return value(part, said.plain)
    if chosen.heard is not Heard.VALUE or partly is None:
        return chosen
    if any(words[place] in partly.group() for place in found[0].positions):
        return chosen
    codes = [option.code for option in asked.options]
    code = str(chosen.reading.value)
    part = next(
        (one for one in codes if one in (f"partly_{code}", f"part_{code}", f"partially_{code}")), None
    )
    return value(part, said.plain) if part else ask([code], said.plain)


def some_of(said: Typed, ear: Ear) -> bool:
    """`two of the three offices`: fewer of them than there are."""
    counted = [one for one in numerals(said.folded, ear) if not one.article]
    if len(counted) != 2 or counted[0].value >= counted[1].value:
        return False
    between = said.folded[counted[0].end : counted[1].start]
    return bool(re.fullmatch(r" (?:of|sur|van|op|out of)(?: the| our| les| nos| de| onze)? ", between))
