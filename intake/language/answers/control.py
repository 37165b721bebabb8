"""Words for the conversation rather than answers: unknown, later, refused, help, back, skip, and the control words.

Two doors: `bare` hears only a text that is nothing else, as on free text; `remark` hears whole sentences, as on any precise question.
"""

import re
from functools import cached_property, lru_cache

from intake.claim.reading import Asked, Ear, Heard, Outcome
from intake.language.answers.shapes import Shape, hinted, keeper_named, plainly, shaped
from intake.language.answers.sieve import Sieve
from intake.language.answers.taken_back import begun_anew
from intake.language.answers.typed import Typed
from intake.language.usage.spoken import REMARKS, listed, phrases, table

POLITE = re.compile(
    r"^(?:euh|eh|hm+|m+h*m*|bah|ben|tja|well|so|sorry|pardon|ok|okay|merci|please|non|nee|neen|no|oui|ja|yes|et|mais|maar|but|desole|helaas|malheureusement|unfortunately|alors|donc)[,. ]+"
    r"|[,. ]+(?:svp|stp|s'il vous plait|s'il te plait|aub|a\.u\.b\.?|alstublieft|alsjeblieft|graag|please|pls|thanks|thank you|merci|bedankt|dank u|sorry|desole|pour le moment|pour l'instant|momenteel|for now|at the moment|at this stage|hoor|he|hein)$"
)
CORRECTS = re.compile(
    r"(?:(?:ah|mais|maar|but|euh|bah|ben)[ ,]+)*(?:non|nee+n?|no)[ ,.:;-]+(?:(?:pardon|sorry|desole|attendez|attends|wacht|wait)[ ,.:;-]+)*"
    r"(?:c'est|c'etait|ce sont|het is|het was|dat is|dat was|'t is|it is|it was|it's|that's|that is)\s+(?!pas\b|plus\b|rien\b|niet\b|niets\b|geen\b|not\b|no\b|nothing\b|non\b|trop\b|encore\b|nog\b|te\b|too\b|faux\b|bon\b|tout\b|alles\b|all\b|a (?:nous|vous|eux|lui|elle)\b|aan\b|ons\b|up to\b|fini\b|fait\b)"
)
"""A no to what stands, and what is so instead: "no, it is Claes"."""
ENDS = " .,;:!…\"'()[]-_"
ARTICLES = re.compile(
    r"^(?:(?:l'|d')|(?:le|la|les|mon|ma|mes|notre|nos|votre|son|sa|leur|un|une|du|des|de|het|een|mijn|onze|ons|hun|zijn|haar|the|my|our|their|his|her|your)\s+)+"
)
WHO_ENDS = re.compile(
    r"\s+(?:pour|om|to|for|die|qui|who|demain|morgen|tomorrow|maar|mais|but|eens|even|vragen|navragen|first|d'abord|eerst|about|over|par|as|because|car|want)\b.*$"
)
NO_NAMES = frozenset(
    "je j' ik i we wij nous on il elle ils elles hij zij ze he she they dat it that me vous u him her them ca cela het daarvoor daarover i'll i'd i'm we'll we'd we're you'll it's that's".split()
)
"""What a sentence may begin with, and is no one who could be asked."""
HEARD = {
    "UNKNOWN": Heard.UNKNOWN,
    "LATER": Heard.LATER,
    "REFUSED": Heard.REFUSED,
    "HELP": Heard.HELP,
    "BACK": Heard.BACK,
    "SKIP": Heard.SKIP,
}
ORDER = ("REFUSED", "BACK", "SKIP", "UNKNOWN", "LATER", "HELP")
BARE_LONGEST = 48
NOT_SO_FAR = re.compile(r"(?:pas encore|toujours pas|nog (?:altijd |steeds )?niet|not yet|still not)\b")
ASKING = re.compile(
    r"(?:(?:op|in|van|uit|bij|on|in|of|from|de|dans|sur|a|and|et|en) )?(?:wat|waar|welke?|hoe|what|where|which|how|ou|quel\w*|comment|que|qu'|quoi|lequel|laquelle)\b"
)
OPINED = re.compile(
    r"\b(?:je (?:crois|pense|dirais|suppose|parie)|sans doute|probablement|peut-etre|a mon avis|selon moi|je mise sur|denk ik|ik denk|vermoed ik|ik vermoed|gok ik|ik gok|wellicht|waarschijnlijk|misschien|zou ik zeggen|zou ik denken|volgens mij|i think|i'd say|i would say|i'd guess|i guess|probably|maybe|perhaps|i reckon|i suppose|i believe|possibly|most likely)\b"
)
"""Someone is not sure, and says what they think."""
SPOKEN = re.compile(r"[a-z]{2}")
"""Figures alone remark nothing, and their patterns need not be made for them."""
STEP_BACK = re.compile(
    r"^(?:ga |keer |go |take me |retour |revenir |retourner |revenons |aller |terug)?.{0,10}(?:naar|to|a)? ?(?:de |the |la )?(?:vorige|previous|last) (?:vraag|question|stap|step|one)\W*(?:aub|please|svp)?$|(?:question|etape) precedente\W*(?:svp|stp)?$"
)
"""`ga terug naar de vorige vraag` is a step back, and no jump to something of that name."""
SHRUGS = ("🤷", "¯\\_(ツ)_/¯")


class Remark:
    """One way to say a remark of a name. Its pattern is made when a text first holds a piece of its words: most are never needed."""

    def __init__(self, name: str, words: str) -> None:
        """Compiles nothing."""
        self.name, self.words = name, words
        # Escapes, what may be absent and what must not follow are no pieces.
        plain = re.sub(r"\\[a-zA-Z]|\(\?[!<][^)]*\)|[a-z]\)?[?*]", " ", words)
        self.pieces = tuple(dict.fromkeys(re.findall(r"[a-z']{3,}", plain)))

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled once."""
        return re.compile(self.words)


@lru_cache(maxsize=1)
def _remarks() -> Sieve[Remark]:
    """All remarks of all languages."""
    return Sieve(
        Remark(name, pattern)
        for name in (*ORDER, "WHY")
        for module in REMARKS.values()
        for pattern in getattr(module, name)
    )


@lru_cache(maxsize=16)  # one answer is looked at under every name, with and without the politeness around it
def _likely(text: str) -> dict[str, list[Remark]]:
    found: dict[str, list[Remark]] = {}
    for one in _remarks().likely_in(text):
        found.setdefault(one.name, []).append(one)
    return found


def _is_wholly(name: str, text: str) -> bool:
    """Is the whole text a remark of that name?"""
    return any(one.pattern.fullmatch(text) for one in _likely(text).get(name, ()))


def _remark_in(name: str, text: str) -> re.Match[str] | None:
    """The first remark of that name in a text."""
    found = (one.pattern.search(text) for one in _likely(text).get(name, ()))
    return min(filter(None, found), key=re.Match.start, default=None)


@lru_cache(maxsize=1)
def _none_starts() -> re.Pattern[str]:
    return re.compile(
        "|".join(f"(?:{pattern})" for module in REMARKS.values() for pattern in module.NONE_START)
    )


@lru_cache(maxsize=1)
def _who_patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for module in REMARKS.values() for pattern in module.LATER_WHO)


def _order(text: str) -> tuple[str, ...]:
    """What a question back asks comes before what its words might remark."""
    return ("HELP", *ORDER) if text.rstrip().endswith("?") and ASKING.match(text) else ORDER


def core(text: str) -> str:
    """A folded text without the politeness around it."""
    text = text.strip(ENDS)
    while (shorter := POLITE.sub("", text).strip(ENDS)) != text and shorter:
        text = shorter
    return text


def bare(said: Typed, asked: Asked, ear: Ear) -> Outcome | None:
    """A control word that stands alone, or None. Nothing that may be an answer to a choice is taken from it here."""
    text = said.folded.strip()
    if not text:
        return Outcome(Heard.AMBIGUOUS)
    if not text.strip("?") or text in ("/?", "/help", "/aide", "/hulp"):
        return Outcome(Heard.HELP)
    if text.startswith(SHRUGS) and len(text) < 8:
        return Outcome(Heard.UNKNOWN)
    if len(text) > BARE_LONGEST or not SPOKEN.search(text):
        return None
    plain = text.strip(ENDS + "?/")
    if asked.can_be_none and is_none(said):
        return None
    controls: dict[str, str] = table("CONTROLS", ear.language)
    for words in dict.fromkeys((plain, core(text).strip("?/ "))):
        if words in controls:
            return Outcome(Heard.CONTROL, control=controls[words])
    free = asked.long or asked.kind in ("text", "file")
    shape = None if free else shaped(text)
    ways = [text, plain, core(text)]
    if free and plain not in phrases("NOT_YET"):
        ways.append(plainly(plain))
    for name in _order(text):
        if name == "HELP" and text.endswith("?") and len(text) > 24 and not ASKING.match(text):
            continue
        for words in dict.fromkeys(ways):
            if _is_wholly(name, words) or (
                name in ("UNKNOWN", "LATER", "REFUSED") and _nearly_all(name, words)
            ):
                own = asked.kind in ("choice", "multi_choice", "person")
                if shape is not None and (_heard_as(shape) != name or (own and shape.name == "KEEPER")):
                    return None  # heard by its shape, once the reader of its kind has looked at it
                return _later(said) if name == "LATER" else Outcome(HEARD[name])
    return None


def _heard_as(shape: Shape) -> str:
    return "LATER" if shape.name == "KEEPER" else shape.name


def _nearly_all(name: str, words: str) -> bool:
    """Does the remark cover the whole text but for an article or two?"""
    found = _remark_in(name, words)
    return bool(found) and len(words) - len(found.group()) <= 4 and len(words) <= 40 if found else False


def command(said: Typed) -> Outcome | None:
    """`note …` and `go to …`: a control word with what follows it."""
    if len(said.folded) <= BARE_LONGEST and STEP_BACK.search(said.folded):
        return Outcome(Heard.BACK)
    for name, control in (("NOTE", "note"), ("GOTO", "goto")):
        for word in listed(name):
            if said.folded.startswith(word):
                rest = said.plain[len(word) :]
                if (
                    control == "note"
                    and re.match(r"\s*:\s*\S|\s+\S", rest)
                    and (":" in rest[:3] or word in ("note", "nota") or len(rest.split()) > 1)
                ):
                    return Outcome(Heard.CONTROL, control=control, argument=rest.lstrip(" :-").strip())
                if (
                    control == "goto"
                    and word != "naar"
                    and re.match(r"\s+\S", rest)
                    and len(rest.split()) <= 6
                ):
                    return Outcome(Heard.CONTROL, control=control, argument=rest.strip(" :.!"))
    return None


@lru_cache(maxsize=2)  # the readers of one answer ask it of the same text two or three times
def noted(said: Typed) -> tuple[Outcome, str] | None:
    """A sentence that gives no value but says why (nobody knows, somebody will bring it, it is not for saying, or a question back), and the words that say so."""
    text = said.folded
    if not SPOKEN.search(text):
        return None
    shape = shaped(text)
    if shape is not None:
        name = _heard_as(shape)
        return (_later(said) if name == "LATER" else Outcome(HEARD[name])), shape.words
    for name in _order(text):
        found = _remark_in(name, text)
        if found is None or (name == "HELP" and len(text) > 160):
            continue
        return (_later(said) if name == "LATER" else Outcome(HEARD[name])), found.group()
    why = _remark_in("WHY", text)
    return (Outcome(Heard.CONTROL, control="why"), why.group()) if why else None


def hint(said: Typed, choosing: bool = False) -> Outcome | None:
    """A remark that only a word or two tell, for texts of which nothing else was understood."""
    name = hinted(said.folded, choosing) if SPOKEN.search(said.folded) else None
    if name is None:
        return None
    return _later(said) if name == "LATER" else Outcome(HEARD[name])


def _as_typed(said: Typed, folded: str) -> str:
    """A name as it was typed, with its capitals and accents."""
    start = said.folded.find(folded)
    return said.plain[start : start + len(folded)] if start >= 0 else folded


def _later(said: Typed) -> Outcome:
    return Outcome(Heard.LATER, who=who(said) or _as_typed(said, keeper_named(said.folded)))


def who(said: Typed) -> str:
    """Who will bring it, where the words say so, without article: `informaticien`, `Priya`."""
    shape = shaped(said.folded)
    if shape is not None and shape.who:
        return _as_typed(said, ARTICLES.sub("", shape.who)).strip(" .,;:'")
    for pattern in _who_patterns():
        found = pattern.search(said.folded)
        if found:
            start, end = found.span("who")
            folded = said.folded[start:end]
            ending = WHO_ENDS.search(folded)
            if ending:
                end = start + ending.start()
            article = ARTICLES.match(said.folded[start:end])
            if article:
                start += article.end()
            name = said.plain[start:end].strip(" .,;:'")
            told = not NO_NAMES & set(said.folded[start:end].split())
            if name and len(name.split()) <= 4 and (name == "IT" or told):
                return name
    return ""


def covers(said: Typed, words: str) -> bool:
    """Is there nothing in the text but these words of a remark?"""
    return plainly(said.folded) == words or len(words) >= len(said.folded.strip(ENDS))


def is_keeper(said: Typed) -> bool:
    """Does the text only say who looks after it, which may be the answer itself where that was asked?"""
    shape = shaped(said.folded)
    return shape is not None and shape.name == "KEEPER"


@lru_cache(maxsize=2)
def is_none(said: Typed) -> bool:
    """Does the text say that there is none, or that it has not happened?"""
    text = core(said.folded)
    bare_text = said.folded.strip(ENDS)
    squeezed = re.sub(r"[,.;]+", "", bare_text)
    if text in phrases("NOT_YET") or bare_text in phrases("NOT_YET") or squeezed in phrases("NOT_YET"):
        return True
    remark = noted(said)
    if remark is not None and NOT_SO_FAR.match(bare_text) and not bare_text.startswith(remark[1]):
        remark = None  # "not yet, I do not know when"
    if remark is not None and remark[0].heard not in (Heard.LATER, Heard.CONTROL):
        return False  # "none of your business", "no idea"
    if CORRECTS.match(bare_text):
        return False
    anew = begun_anew(said)
    if anew is not None and anew.folded.strip(ENDS):
        return is_none(anew)
    if remark is None and len(bare_text.split()) > 3 and hinted(said.folded, choosing=True):
        return False  # "we have no overview yet"
    return bool(_none_starts().match(bare_text))
