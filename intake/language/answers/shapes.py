"""Remarks told by the shape of a clause: who knows it, who will be asked, what nobody was told.

Slips, dialect and filling words are taken out first; then a whole clause must have the shape, so that what is an answer stays one.
"""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

from intake.language.answers.sieve import Sieve
from intake.language.usage.shapes import en, fr, nl

SHAPED = (fr, nl, en)
ORDER = ("REFUSED", "BACK", "SKIP", "UNKNOWN", "LATER", "KEEPER", "HELP")
TIMED = ("UNKNOWN", "LATER", "KEEPER")
CLAUSE = re.compile(
    r"\s*(?:[,;:!()…]|(?<!\w)-(?!\w)|\?(?=.)|\.(?!\w))+\s*|\s+(?:mais|maar|but|donc|dus|so|car|want|because|parce que|parce qu'|omdat|sinon|anders|otherwise)\s+"
)
JOINED = re.compile(
    r"\s+(?:et|and)\s+|\s+en\s+(?=(?:ik|we|wij|hij|ze|zij|dat|die|de|het|mijn|onze|ons|laat|stuur|mail|vraag|bel|bezorg|geef|kom|zal|moet)\b)"
)
LONGEST, CLAUSES = 200, 6
"""Longer texts tell a story; it is not their clauses that remark something."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A clause that remarks something: what it is, who is named to know, and the words."""

    name: str
    who: str
    words: str


class Pattern:
    """One shape. It is compiled when a word of it was first typed: short answers need few."""

    def __init__(self, name: str, template: str, classes: dict[str, str], timed: bool) -> None:
        """Compiles nothing."""
        self.name = name
        own = re.sub(r"\{(?:i|it|someone|when)\}|\\[a-zA-Z]|\(\?[!<][^)]*\)|[a-z]\)?[?*]", " ", template)
        own = re.sub(r"\{([a-z]+)\}", lambda found: classes[found[1]], own)
        self.pieces = tuple(dict.fromkeys(re.findall(r"[a-z']{3,}", own)))
        words = template
        while "{" in (shorter := re.sub(r"\{([a-z]+)\}", lambda found: classes[found[1]], words)) and (
            shorter != words
        ):
            words = shorter
        self.words = shorter
        self.when = classes["when"] if timed else ""  # only what will be known or is not has a time

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled once; a time may stand before or behind."""
        return re.compile(rf"(?:{self.when} )?(?:{self.words})(?: {self.when})*" if self.when else self.words)


@lru_cache(maxsize=1)
def _patterns() -> Sieve[Pattern]:
    return Sieve(
        Pattern(name, one, module.CLASSES, name in TIMED)
        for name in ORDER
        for module in SHAPED
        for one in module.SHAPES.get(name, ())
    )


@lru_cache(maxsize=1)
def _slips() -> tuple[re.Pattern[str], dict[str, str], re.Pattern[str]]:
    spelt = {slip: meant for module in SHAPED for slip, meant in module.SPELT.items()}
    filling = {word.strip() for module in SHAPED for word in module.FILLING.split(";")}
    return _any_of(spelt), spelt, _any_of(filling)


def _any_of(words: dict[str, str] | set[str]) -> re.Pattern[str]:
    longest_first = "|".join(re.escape(one) for one in sorted(words, key=lambda one: (-len(one), one)))
    return re.compile(rf"(?<![\w'-])(?:{longest_first})(?![\w'-])")


@lru_cache(maxsize=64)
def plainly(clause: str) -> str:
    """A clause in the spelling of books and without filling words: "tja, da weet ek nie zeker" is "dat weet ik niet"."""
    slips, spelt, filling = _slips()
    clause = slips.sub(lambda found: spelt[found[0]], clause)
    return " ".join(filling.sub(" ", clause).split()).strip(" .,;:!?'\"-")


def _clauses(text: str) -> list[str]:
    """The clauses of a text, and those that are joined without a comma."""
    parts = [one for one in CLAUSE.split(text.strip(" .!?")) if one]
    joined = [piece for part in parts if JOINED.search(part) for piece in JOINED.split(part)]
    made = [plainly(one) for one in (*parts, *joined)][: CLAUSES * 2]
    return [one for one in dict.fromkeys(made) if one]


@lru_cache(maxsize=64)
def shaped(text: str) -> Shape | None:
    """What a folded text remarks by the shape of one of its clauses."""
    if len(text) > LONGEST:
        return None
    clauses = {clause: _patterns().likely_in(clause) for clause in _clauses(text)}
    for name in ORDER:
        for clause, likely in clauses.items():
            for one in likely:
                found = one.pattern.fullmatch(clause) if one.name == name else None
                if found:
                    return Shape(name, found.groupdict().get("who") or _who(clauses), clause)
    return None


def _who(clauses: dict[str, list[Pattern]]) -> str:
    """Who another clause names: "my husband does the books, I'll ask him"."""
    for name in ("LATER", "KEEPER"):
        for clause, likely in clauses.items():
            for one in likely:
                names = one.name == name and "(?P<who>" in one.words
                found = one.pattern.fullmatch(clause) if names else None
                if found and found.groupdict().get("who"):
                    return found["who"]
    return ""


QUESTION = re.compile(
    r"(?:(?:et|en|and|of|ou|mais|maar|but|op|in|van|bij|on|in|from|de|dans|sur|a) )?(?:wat|waar|welke?|hoe|waarom|wie|what|where|which|how|who|whereabouts|why|is that|is this|do you|does that|ou|quel\w*|comment|que|qu'|quoi|lequel|laquelle|pourquoi|est-ce|c'est|vous|bedoel|moet ik|je dois|should i|do i)\b.*\?\W*"
)
HINT_ORDER = ("HELP", "REFUSED", "BACK", "SKIP", "THEIRS", "UNKNOWN", "LATER")
CHOOSING_HINTS = ("HELP", "REFUSED", "UNKNOWN")
"""What someone is going to do may be an option in other words; what is asked of us or kept from us is none."""


JUST_NAMED = 3
"""`the accountant`, `it was our accountant`: who it is, rather than who knows."""
TO_ASK = re.compile(r"\b(?:faut|moet|must|need to|have to|ask\w*|demand\w*|interrog\w*|vrag\w*|vraag)\b")
NEGATED = re.compile(
    r"\b(?:pas|plus|rien|jamais|personne|niet|niks|niets|geen|nooit|niemand|not|no|never|nobody|nothing)\b|n't\b"
)


@lru_cache(maxsize=1)
def _functions() -> re.Pattern[str]:
    return re.compile(
        "|".join(
            module.FUNCTIONS.replace("?P<who>", f"?P<who{place}>") for place, module in enumerate(SHAPED)
        )
    )


def keeper_named(text: str) -> str:
    """Whose work is named, with the article of the language before it: "c'est chez notre comptable"."""
    found = _functions().search(plainly(text))
    return next(filter(None, found.groups()), "") if found else ""


@lru_cache(maxsize=1)
def _hints() -> Sieve[Pattern]:
    return Sieve(
        Pattern(name, one, {}, False)
        for name in ORDER
        for module in SHAPED
        for one in module.HINTS.get(name, ())
    )


@lru_cache(maxsize=4)
def hinted(text: str, choosing: bool) -> str | None:
    """What a text remarks by a word or two of it, to be asked only where nothing else was understood."""
    if len(text) > LONGEST:
        return None
    if QUESTION.fullmatch(text) or (text.endswith("?") and " " in text and not choosing):
        return "HELP"
    plain = plainly(text)
    likely = _hints().likely_in(plain)
    theirs = keeper_named(text) and not NEGATED.search(plain) and len(plain.split()) > JUST_NAMED
    for name in CHOOSING_HINTS if choosing else HINT_ORDER:
        if name == "THEIRS" and theirs:
            return "LATER"
        if any(one.pattern.search(plain) for one in likely if one.name == name):
            return name
    if theirs and choosing and TO_ASK.search(plain):
        return "LATER"
    return None
