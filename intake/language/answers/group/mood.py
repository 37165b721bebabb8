"""In which mood a clause is said: what is hoped, threatened, meant or likely has not been said to be so.

Stands alone because it asks only how something is said, and not what: the same few words turn an amount, a moment and a choice alike.
"""

import re
from enum import IntEnum

from intake.language.answers.control import OPINED


class Mood(IntEnum):
    """How much a clause says that something is so."""

    SAID = 0
    THOUGHT = 1
    """By whoever speaks: an estimate."""
    LIKELY = 2
    """No more than probable: an estimate of when and how much, and no choice."""
    UNREAL = 3
    """Hoped, meant, threatened or going to be: nothing has been said of what is."""


UNREAL = re.compile(
    r"\b(?:devr(?:ait|aient|ais|ions)|devai(?:t|s|ent)|aurai(?:t|ent)|serai(?:t|ent)|pourr(?:ait|aient|a|ont)|voudrai\w+|esper\w+|essa(?:ie|ient|ye\w*|yons)|tent(?:e|ent|er|ons|era)|menac\w+|promet\w*|cense\w*"
    r"|(?:on|nous|je|il|elle|ils|elles|ca|banque|assureur|client) (?:va|vont|vais|allons)(?! (?:dire|bien|mal)\b)|do(?:it|ivent|is|vons)"
    r"|zou(?:den)?(?! ik (?:zeggen|denken))|zal|zullen|(?:gaat|gaan|ga|gaat)(?! (?:het )?(?:om|over)\b)|hop(?:en|elijk)|hoop(?:t|te)?|prob(?:eer\w*|eren)|dreig\w*|moet(?:en)?|belooft|beloven"
    r"|si (?:tout|on|la banque|ils?|elles?|nous|ca)|avec (?:un peu de|de la) chance|als (?:alles|het goed|we|ze|wij|zij|de bank)|met wat geluk|if (?:all|we|they|the bank|it works)|with (?:any|a bit of|some) luck"
    r"|should|would|might|may (?:be|have|not|well|still|get|come|go)|could|hop(?:e|es|ing|efully)|tr(?:y|ies|ying)|threaten\w*|(?:is|are|am|'s|'re|'m) going to|will|(?:is|are|was|were)? ?(?:supposed|meant|about) to)\b|'ll\b"
)
"""Conditional, future, wish, threat and attempt."""
LIKELY = re.compile(
    r"\b(?:normalement|en principe|peut-etre|sans doute|probab\w+|eventuel\w*|parait(?:-il)?|apparemment|soi-disant|a confirmer|logiquement|theoriquement"
    r"|normaal(?: gezien)?|in principe|wellicht|misschien|waarschijnlijk|vermoedelijk|blijkbaar|naar (?:het schijnt|verluidt)|mogelijk|te bevestigen"
    r"|normally|in theory|apparently|maybe|perhaps|probably|possibly|likely|presumably|supposedly|to be confirmed|tbc)\b"
)
"""More or less sure, or only heard of."""
ASKED = re.compile(r"\?\s*$")


def mood(folded: str) -> Mood:
    """The mood of a folded clause."""
    if UNREAL.search(folded) or ASKED.search(folded):
        return Mood.UNREAL
    if LIKELY.search(folded):
        return Mood.LIKELY
    return Mood.THOUGHT if OPINED.search(folded) else Mood.SAID
