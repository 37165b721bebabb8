"""What a text takes out of a list before anything is picked from it: "no cyber policy", "everything except crime", "anything but the bank".

Stands alone because the politeness around an answer ("no, the bank") looks like a denial ("no bank"), and every reader of choices must tell
them apart alike.
"""

import re
from functools import lru_cache

from intake.language.answers.control import core
from intake.language.usage.spoken import alternation, listed

NOTHING_BUT = re.compile(
    r"\b(?:nothing|none|rien|aucune?|niets|niks|geen)\b.{0,12}\b(?:apart from|except(?: for)?|but|other than|sauf|a part|hormis|excepte|behalve|buiten|anders dan|d'autre que)\s+(?P<rest>.+)"
    r"|\b(?:rien que|niets dan)\s+(?P<only>.+)"
)
ANY_BUT = re.compile(
    r"\b(?:any(?:thing| of them| one)?|whatever|n'importe (?:quoi|lequel|laquelle)|eender welke?|gelijk welke?|om het even welke?|whichever) (?:but|except|other than|sauf|a part|hormis|behalve|buiten) "
    r"|^(?:hors|sauf|behalve|excluding|except(?: for)?) "
)
DENIES_ALL = re.compile(
    r"(?:(?:on|we|nous|wij|ik|i|je|j'|il|er|there)\b(?: (?:n'a|n'avons|n'ai|n'y a|have|had|has|got|hebben|hadden|heb|is|was|were|are|y a))+ )?(?:pas d(?:e |')|aucune? |geen |no |zonder |without |sans )"
)
"""`pas de garantie`, `we have no warranty`: where the list has a code for none, it is that."""
NO_SUCH = 2
"""`no contract` is none; `no signed contract` may be another one."""
NO_NOUN = re.compile(r"(?:^|\W)no $")
"""What stands before a noun that it denies; with a comma between the two it is only a no."""


def all_but(text: str) -> re.Match[str] | None:
    """The words of a folded text after which stands what is left out: "everything except"."""
    return _all_but().search(text) or ANY_BUT.search(text)


@lru_cache(maxsize=1)
def _all_but() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){alternation(listed('EXCEPT'))}(?!\w)")


def nothing_but(text: str) -> str:
    """What is left where nothing else is: "nothing except the server"."""
    found = NOTHING_BUT.search(text)
    return (found["rest"] or found["only"]) if found else ""


def without_politeness(text: str) -> str:
    """As `core`, with the English "no" that denies the noun behind it."""
    inner = core(text)
    return text if NO_NOUN.search(text[: text.rfind(inner)]) else inner
