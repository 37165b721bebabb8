"""An answer that is taken back in the same breath: "54, no sorry, 45", "exécuté, non pardon, bloqué".

Stands alone because two values for one question are otherwise asked about: only a word that takes the first one back says which is meant.
"""

import re

from intake.language.answers.typed import Typed

SORRY = r"pardon|sorry|plutot|eerder|rather|correction|correctie|rectification|je veux dire|je me trompe|j'me trompe|ik bedoel|ik vergis me|i mean|make that|scratch that|vergissing|my mistake|non non|nee nee|no no|nee wacht|no wait|non attend(?:s|ez)|enfin non|of nee|ou non|or no|oh nee|ah non|oh no"
TAKEN_BACK = re.compile(
    rf"(?<=\w)[)%€]?(?:[\s,.…;:-]+(?:euh+|oh|ah|enfin|non|nee|neen|no|of|ou|or|wacht|wait|attends|attendez))*[\s,.…;:-]+(?:{SORRY})\b[\s,.…;:-]+(?:(?:c'est|het is|it's|it is|dat is|non|nee|no|pardon|sorry|je|ik|i)\b[\s,]*)*(?=\w)"
)
BEGINS_ANEW = re.compile(
    r"(?:(?:ah|euh+|oh|mais|maar|but)[\s,]+)*(?:(?:non|nee+n?|no)[\s,.…;:-]+)+(?:(?:pardon|sorry|desole|attend(?:s|ez)|wacht|wait)[\s,.…;:!-]+)+(?=\w)"
)
"""`Non pardon, …`: no answer yet to this question, but what comes is meant instead of what was said before."""
LONGEST = 160


def meant_instead(said: Typed) -> tuple[Typed, Typed] | None:
    """What was said first and what was meant, where the first is taken back."""
    if len(said.folded) > LONGEST:
        return None
    found = None
    for found in TAKEN_BACK.finditer(said.folded):  # noqa: B007  # the last one counts
        pass
    if found is None:
        return None
    start, end = found.span()
    return Typed(said.plain[:start], said.folded[:start]), Typed(said.plain[end:], said.folded[end:])


def begun_anew(said: Typed) -> Typed | None:
    """What follows a "no sorry" at the head of a text."""
    found = BEGINS_ANEW.match(said.folded)
    return Typed(said.plain[found.end() :], said.folded[found.end() :]) if found else None
