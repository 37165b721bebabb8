"""Terms of the trade that a question uses, as people ask what they mean: "c'est quoi un rappel ?", "what's MFA?".

Stands alone because such a line is about a word and not about the question that stands: it is heard before any reader of answers, and only
where nothing else is said.
"""

import re
from dataclasses import dataclass

from intake.language.glossary_terms import TERMS, Term
from intake.unaccented import letter_for_letter

LEADS = (
    r"c(?:'est|'|est)? ?(?:quoi|koi)(?: exactement| au juste| encore| donc| ca)?,?"
    r"|qu'est[- ]ce (?:que c'est qu(?:e |')|que c'est,?|qu(?:e |')(?:ca (?:veut dire|signifie),? ?)?(?:est )?(?:signifie |veut dire )?)"
    r"|(?:et )?que (?:veut dire|signifie|veulent dire|signifient)|(?:ca|cela) (?:veut dire|signifie) quoi,?"
    r"|qu'entend(?:ez-vous|-on) par|(?:quelle est )?la definition d(?:e|u)|(?:pouvez-vous |peux-tu )?expli\w+(?:-moi)?"
    r"|wat (?:is|zijn|beteken(?:t|d|en)|houdt)(?: dat,?| precies| eigenlijk| nu)?|wat wil|(?:kunt u |kan je )?leg (?:eens )?uit wat"
    r"|wat bedoel(?:t u|en jullie|je|t men|en ze| je|) (?:precies )?met|wat wordt (?:er )?bedoeld met"
    r"|(?:what|wot) is meant by|(?:what|wot) (?:do(?:es)?(?: you)?(?: it)?|did you) mean (?:by|with)|(?:what(?:'s| is) )?the meaning of|meaning of"
    r"|(?:what|wot|waht|wat|wht)(?:(?:'| )?s| is| are)(?: exactly)?|(?:what|wot) do(?:es)?|define|(?:can you |please |could you )?explain(?: what)?"
)
NEAR = (
    r"(?:is|was) (?:that|this|it)(?: then| like| just)?|(?:do you|did you|u|you) mean|est[- ]ce (?:que c'est )?|c'est(?: bien)?|vous voulez dire"
    r"|(?:is|was) (?:dat|dit|het)(?: dan)?|bedoelt u"
)
TAILS = (
    r",? ?(?:c'est quoi|c'est koi|c quoi|(?:ca |cela )?(?:veut dire|signifie) quoi|kesako|qu'est[- ]ce que (?:c'est|ca veut dire)"
    r"|wat is dat|wat betekent dat|wat zijn dat|betekent wat|what is (?:that|it)|what's (?:that|it)|what does (?:that|it) mean|means? what)"
)
ENDS = r" (?:means?(?: (?:here|exactly|pls|please))?|zeggen|(?:precies )?in|is)"
"""What a line ends with that opened with "what does", "wat wil" …, and says nothing by itself."""
OPENS = (
    r"(?:(?:sorry|pardon|hm+|euh|uh|um|oh|ah|ok|okay|so|and|but|et|mais|en|maar|excuse me|excusez-moi),? )*"
)
ARTICLES = r"(?:(?:l'|d')|(?:un|une|le|la|les|des|du|de|een|het|a|an|the|that|this|ce|cette|die|dat|of) )*"
ASKED = re.compile(
    rf"{OPENS}(?:(?P<lead>{LEADS})|(?P<near>{NEAR}))?\s*{ARTICLES}['\"«“]*\s*(?P<words>[^?!]{{2,60}}?)\s*['\"»”]*"
    rf"(?:[ -](?:thing|thingy|bit|stuff|truc|ding))?(?:{ENDS})?(?P<tail>{TAILS})?\s*(?P<mark>\?)?[\s!.?]*"
)


@dataclass(frozen=True, slots=True)
class AskedAbout:
    """What a line asks the meaning of: a known term, or words that may be a choice's label; `is_sure` unless it may be an answer with a doubt."""

    words: str
    term: Term | None
    is_sure: bool


def term_asked_about(text: str) -> AskedAbout | None:
    """The term whose meaning a line asks; None where it says anything else."""
    line = letter_for_letter(text.strip()).replace("’", "'").replace("‘", "'")
    said = ASKED.fullmatch(line) if len(line) <= 100 else None
    if said is None or not (said["lead"] or said["near"] or said["tail"] or said["mark"]):
        return None
    sure = bool(said["lead"] or said["tail"])
    words = " ".join(said["words"].split()).strip(" .,;:'\"")
    term = next((one for one in TERMS if one.pattern.fullmatch(words)), None)
    if term is None:
        return AskedAbout(words, None, sure) if sure else None
    # "blocked?" tells of the money, with a doubt; "is it blocked?" asks about it.
    return AskedAbout(words, term, sure) if sure or not term.is_state else None
