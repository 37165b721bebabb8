"""What one clause says for one choice, and with how much right.

Words decide only what they are said for: one of a long clause, a part of a label, a topic without a verdict or the denial of some other thing is asked back.
"""

import re
from dataclasses import dataclass

from intake.claim.reading import Asked, Heard, Outcome
from intake.language.answers.control import noted
from intake.language.answers.group.board import Clause
from intake.language.answers.group.breath import CHOOSING, NO_SUCH_THING, Breath
from intake.language.answers.group.events import CALLED, DENIED, DONE, RECEIVER, cue, leaf, subject, topic
from intake.language.answers.matching import Match, matches
from intake.language.answers.numerals import is_rough, numerals
from intake.language.answers.option_words import exactly, weighing_words
from intake.language.answers.outcomes import ask, value
from intake.language.answers.yes_no import verdict

IN_PART = re.compile(
    r"(?<![\d.,])(?!100 ?%)\d{1,2}(?:[.,]\d+)? ?%|\b(?:partly|partially|in part|part of it|partiel\w*|en partie|gedeeltelijk|deels|ten dele|een deel|une partie|some of it)\b"
)
APART = re.compile(
    r"\bdeconnect\w*|\bdebranch\w*|\bdetach\w*|\bhors ligne\b|\bisole\w*|\bseparees?\b|\bretiree?s?\b|\bcoupee?s?\b|\bdisconnect\w*|\bunplug\w*|\boffline\b|\bair.?gap\w*|\bdetached\b|\bisolated\b|\blos\b|\blos(?:gekoppeld|gemaakt|getrokken)\b|\baf(?:gekoppeld|gesloten|gezet)\b|\bontkoppeld\b|\buitgetrokken\b|\bgeisoleerd\b|\bvan het net(?:werk)?\b"
)
ATTACHED = re.compile(
    r"\bconnect\w*|\bbranch\w*|\breliee?s?\b|\bconnected\b|\battached\b|\bplugged\b|\bonline\b|\ben ligne\b|\baangesloten\b|\bverbonden\b|\bgekoppeld\b|\bh[ai]ng\w*\b.*\baan\b"
)
NOTHING_OF = re.compile(
    r"(?:mais |maar |but )?(?:encore |nog )?(?:(?:rien (?:d'|de )|(?:niets|niks|nothing) )(?!de plus|meer|more)\w+)"
)
OKAY = re.compile(r"\b(?:ok|okay|oke|c'est bon|in orde|all good|geregeld|regle)\b")
EMPTY = frozenset(
    "one two three een twee drie une deux trois rule rules regle regles regel regels oui ja yes already deja al".split()
)
TURNED = {"found": "found_removed"}
FEW_WORDS = 2
"""Beside one word that means an option, so many others leave open what else the clause says."""
COLOURLESS = frozenset(
    "payer payeur betaler paye paid betaald geld argent money fonds vertrokken parti partie weg left gone vers naar appel appele gebeld called test only just seul seulement alleen enkel"
    " already deja reeds al still toujours encore nog gewone gewoon simple normal normale normaal standard eigenlijk actually plutot eerder probably sans doute wel".split()
)
"""Words that turn no option into another."""
EXCEPTED = re.compile(
    r"\b(?:sauf|excepte|hormis|a part|behalve|uitgezonderd|except|apart from|other than|buiten|op .{1,20} na)\b"
)
RELATED = re.compile(
    r"\b(?:soeur|zuster\w*|sister|mere|moeder\w*|parent|filiale|dochter\w*|subsidiary|groupe|groep|group|associe\w*|prive|private|perso\w*|personal)\b"
)
"""Somebody near the insured, and perhaps not the insured."""
DOUBTS = {
    ("payer", "insured"): RELATED,
    ("payer", "client"): re.compile(
        r"\bclients? (?:money )?account\b|\bcompte (?:de )?(?:clients|tiers)\b|\bderdenrekening\b"
    ),
    ("recall_result", "partial"): re.compile(r"\bparti\b|\best partie\b"),
    ("credentials_how", "shared"): re.compile(
        r"\b(?:mailbox|postvak|boite|bal|inbox|account|compte|map|folder|drive|bureau)\b"
    ),
    ("available", "exported"): re.compile(r"\bconserv\w*|\bbewar\w*|\bretention\b|\bkept\b"),
}
"""What a word may say instead of the option that it is a word for."""
SEVERAL = re.compile(
    r"\b(?:enkele|quelques|plusieurs|several|some|a few|een paar|meerdere|verschillende|deux|trois|quatre|twee|drie|vier|two|three|four|[2-9]|[1-9]\d)\s+(?!(?:jaar|ans|years)\b)\w"
)
THING = r"(?:gsm|telefoon|smartphone|telephone|phone|mobile|laptop|portable|pc|ordinateur|ordi|computer|poste|werkpost|workstation|tablet(?:te)?|ipad|server|serveur)"
TWO_OF_THEM = re.compile(
    rf"\b{THING} (?:et|en|and|&|\+) (?:(?:zijn|haar|son|sa|le|la|de|het|his|her|the|een|un|une|a) )?{THING}\b"
)
"""`His phone and his laptop`."""
COUNTS_PEOPLE = re.compile(
    r"\W*(?:[\w~+-]+\W+){0,2}?\d[\d.,+~-]*(?:ish)?\W*$|\b(?:people|staff|employees?|fte|vte|etp|pers\w*|travailleurs?|collaborateurs?|salaries?|ouvriers?|employes?|man|mensen|mens|werknemers?|medewerkers?|bedienden|arbeiders|koppen|of us|headcount|equipe|team|heads|on est|nous sommes|on a|we zijn|met ons|zijn we|we are|we're|\w+aines?|indep\w*|alleen|seule?|alone|zelf)\b"
)
WHOLES = frozenset("tout toute tous toutes alle alles all everything every hele whole entire ganse".split())
STILL_ON = re.compile(
    r"\b(?:still|toujours|encore|nog)\b.*(?<!dis)(?<!de)\b(?:connect\w*|branch\w*|aangesloten|verbonden|online|en ligne)"
)
BY_ONESELF = re.compile(
    r"\b(?:zelf|zelve|self|themselves|himself|herself|lui-m[eê]me|elle-m[eê]me|eux-m[eê]mes)\b"
)
COMPUTERS = re.compile(
    r"\b(?:pcs?|pc's|ordi\w*|postes?|machines?|computers?|servers?|serveurs?|toestel\w*|laptops?|portables?|syst\w+|everything|alles|tout)\b"
)
NOTHING = re.compile(r"\b(?:rien|niets|niks|nothing|none|aucun\w*|geen|personne|niemand|nobody)\b")


@dataclass(frozen=True, slots=True)
class Bid:
    """What one clause says for one field, and with how much right."""

    one: Asked
    clause: Clause
    outcome: Outcome
    right: float
    places: frozenset[int]
    strong: bool = False  # a whole phrase of the option was said


def bid_for(breath: Breath, one: Asked, clause: Clause) -> Bid | None:
    """What the clause says for this field, if it says anything of its own."""
    from intake.language.reading import read

    if breath.is_spent(clause):
        return None
    text = breath.plain_left(clause)
    if not text or (
        one.options
        and re.fullmatch(r"\W*(?:\d{1,2}|[a-z])\W*", text.lower())
        and len(breath.strong_clauses) < 2
    ):
        return None
    folded = breath.said(text).folded
    if leaf(one.field) != "employees" and _is_a_count_in_words(breath, folded):
        return None
    own = bool(topic(one.field, folded))
    others = [other for other in breath.asked if other is not one and subject(other.field, folded)]
    if not own and any(other.kind in CHOOSING and topic(other.field, folded) for other in others):
        return _exactly_this(breath, one, clause, text)
    if (
        leaf(one.field) == "isolated"
        and topic("backups_disconnected", folded)
        and not COMPUTERS.search(folded)
    ):
        return None
    if leaf(one.field) == "payer" and cue(RECEIVER, folded):
        return None  # "that is the other side"
    if leaf(one.field) == "employees" and not counts_staff(breath, folded):
        return None
    if one.kind == "yes_no":
        return _said_yes_or_no(breath, one, clause, folded, own)
    if (
        len(folded.split()) <= 2
        and verdict(folded) in ("yes", "no")
        and len([other for other in breath.asked if other.kind in CHOOSING]) > 1
    ):
        return None
    if leaf(one.field) == "payer" and cue(CALLED, folded):
        text = BY_ONESELF.sub(" ", text)  # who rang the bank, and not whose account it is
    outcome = read(text, one, breath.ear)
    if outcome.heard not in (Heard.VALUE, Heard.NONE, Heard.AMBIGUOUS) or (
        outcome.heard is Heard.AMBIGUOUS and not outcome.readings
    ):
        return None
    outcome = _in_part(_denied_outright(outcome, folded, own), one, folded)
    found, words = matches(folded, one.options)
    exact = exactly(folded, one.options)
    said_more = (
        found and not exact and not own and _says_more(found[0], words, _spoken_for(breath, one, text))
    )
    outcome = _of_several(breath, outcome, one, folded)
    code = str(outcome.reading.value) if outcome.heard is Heard.VALUE else ""
    doubt = DOUBTS.get((leaf(one.field), code))
    if outcome.heard is Heard.VALUE and (
        said_more
        or (doubt is not None and doubt.search(folded))
        or (
            not exact
            and not own
            and len(breath.strong_clauses) > 1
            and _denies_another_thing(outcome, folded)
        )
    ):
        outcome = Outcome(Heard.AMBIGUOUS, outcome.readings)
    places = frozenset().union(*(match.positions for match in found[:1])) if found else frozenset()
    if found and not exact:
        matched = {words[place] for place in found[0].positions}
        beside = _spoken_for(breath, one, text) | matched
        turning = [word for word in words if word not in beside and word not in EMPTY and not word.isdigit()]
        outcome = _or_turned(outcome, turning)
        about = topic(one.field, folded)
        named = set(weighing_words(about.group())[0]) if about is not None else set()
        by_part = not found[0].strong and (not own or matched <= named)
        if outcome.heard is Heard.VALUE and turning and by_part:
            outcome = Outcome(Heard.AMBIGUOUS, outcome.readings)  # a part of a label, beside who knows what
    strong = bool(exact) or bool(found and found[0].strong and found[0].score >= 0.5)
    if not strong and (others or verdict(folded)) and not own:
        return None
    if outcome.heard is not Heard.VALUE:
        return (
            Bid(one, clause, outcome, 0.7 if own else 0.3, places, strong)
            if strong and (own or not others)
            else None
        )
    right = 2.0 if strong or (own and DENIED.search(folded)) else 1.0
    right += min(found[0].score, 2) / 4 if found and strong else 0.0
    right += (0.5 if exact else 0.0) + (0.6 if own else -1.2 if others else 0.0)
    return Bid(one, clause, outcome, right, places, strong)


ROUND = re.compile(r"(?:une?|een)\s+\w+(?:aine|tal)")
"""`Une trentaine`, `een dertigtal`."""
ROUGHLY = re.compile(r"^(?:about|around|roughly|some|environ|a peu pres|ongeveer|zowat|circa|ca\.?)\s+")


def counts_staff(breath: Breath, folded: str) -> bool:
    """Is a clause about how many people there are: neither "two sites" nor "we're a care home"?"""
    counted = any(not one.article for one in numerals(folded, breath.ear))
    return (counted and COUNTS_PEOPLE.search(folded) is not None) or _is_a_count_in_words(breath, folded)


def _is_a_count_in_words(breath: Breath, folded: str) -> bool:
    """`Dix`, where the people are counted: no tenth option of anything else."""
    folded = ROUGHLY.sub("", folded.strip())
    text = folded.strip(" .,!")
    return (
        text != ""
        and not any(map(str.isdigit, text))
        and any(leaf(other.field) == "employees" for other in breath.asked)
        and any(
            (not is_rough("", one) or ROUND.fullmatch(text))
            and not folded[: one.start].strip()
            and not folded[one.end :].strip(" .,!")
            for one in numerals(folded, breath.ear)
        )
    )


def _exactly_this(breath: Breath, one: Asked, clause: Clause, text: str) -> Bid | None:
    """A clause about another choice says something of this one only in just the words of an option."""
    from intake.language.reading import read

    exact = exactly(breath.said(text).folded, one.options)
    outcome = read(text, one, breath.ear) if len(exact) == 1 else None
    said = outcome is not None and outcome.heard is Heard.VALUE
    return Bid(one, clause, outcome, 1.5, frozenset(), strong=True) if said and outcome is not None else None


def _of_several(breath: Breath, outcome: Outcome, one: Asked, folded: str) -> Outcome:
    """`Enkele toestellen`: not the one of them that an ending more or less would make it."""
    code = str(outcome.reading.value) if outcome.heard is Heard.VALUE else ""
    if not code.startswith("one_") or not (
        SEVERAL.search(folded) or TWO_OF_THEM.search(breath.board.said.folded)
    ):
        return outcome
    some = f"some_{code.removeprefix('one_')}s"
    return (
        value(some, outcome.reading.words) if some in [option.code for option in one.options] else ask([code])
    )


def _or_turned(outcome: Outcome, left: list[str]) -> Outcome:
    """`Found one and binned it`: words that nothing speaks for leave open what became of it."""
    code = str(outcome.reading.value) if outcome.heard is Heard.VALUE else ""
    return ask([code, TURNED[code]], outcome.reading.words) if code in TURNED and left else outcome


def _denies_another_thing(outcome: Outcome, folded: str) -> bool:
    """Is the "none" only the denial of some thing or other: "no lawyer yet", "rien d'écrit"?"""
    return (
        outcome.heard is Heard.VALUE
        and outcome.reading.value in ("no", "none")
        and (NO_SUCH_THING.match(folded) or NOTHING_OF.match(folded)) is not None
    )


def _says_more(found: Match, words: list[str], spoken_for: set[str]) -> bool:
    """Does one word speak for the option where many others say who knows what, or "all" where it is all of something?"""
    matched = {words[place] for place in found.positions}
    last = max(found.positions)
    if matched <= WHOLES and last + 1 < len(words) and words[last + 1] not in spoken_for:
        return True
    others = [word for word in words if word not in matched | spoken_for | COLOURLESS and not word.isdigit()]
    return len(found.positions) == 1 and len(others) >= FEW_WORDS


def _spoken_for(breath: Breath, one: Asked, text: str) -> set[str]:
    """The words of a clause that other fields ask for, and those that are written as names."""
    folded = breath.said(text).folded
    found = {word for word in re.findall(r"\w+", text)[1:] if word[:1].isupper()}
    for other in breath.asked:
        match = subject(other.field, folded) if other is not one else None
        if match:
            found.add(match.group())
    if any(leaf(other.field) == "payer_bank" for other in breath.asked):
        found |= {"banque", "bank", "compte", "rekening", "account"}
    return {word for each in found for word in weighing_words(each)[0]}


def _denied_outright(outcome: Outcome, folded: str, own: bool) -> Outcome:
    """`Nothing switched off` under a question about just that is a plain no."""
    if not own or outcome.heard is not Heard.AMBIGUOUS or len(outcome.readings) != 1:
        return outcome
    plain = outcome.reading.value in ("no", "none") and NOTHING.search(folded)
    return Outcome(Heard.VALUE, outcome.readings) if plain else outcome


def _in_part(outcome: Outcome, one: Asked, folded: str) -> Outcome:
    """`Partly isolated` where the list has a place for a part."""
    whole = (
        outcome.heard is Heard.VALUE
        and outcome.reading.value in ("yes", "all")
        and (IN_PART.search(folded) or EXCEPTED.search(folded))
    )
    part = next(
        (option.code for option in one.options if option.code in ("partly", "partial", "part", "some")), ""
    )
    if not whole:
        return outcome
    return value(part, outcome.reading.words) if part else Outcome(Heard.AMBIGUOUS, outcome.readings)


def _said_yes_or_no(breath: Breath, one: Asked, clause: Clause, folded: str, own: bool) -> Bid | None:
    if not own or noted(breath.said(folded)) is not None:
        return None
    heard, words = verdict(folded), breath.plain_left(clause)
    denied = DENIED.search(folded) is not None
    if heard in ("half", "soft_yes"):
        outcome = ask([True, False] if heard == "half" else [True], words)
    elif leaf(one.field) == "backups_disconnected" and APART.search(folded):
        outcome = value(not denied, words)
    elif leaf(one.field) == "backups_disconnected" and ATTACHED.search(folded):
        outcome = value(denied and not STILL_ON.search(folded), words)
    elif heard in ("no", "soft_no", "going_to", "likely_no") or denied:
        outcome = value(False, words)
    elif heard == "yes" or DONE.search(folded) or OKAY.search(folded):
        outcome = value(True, words)
    else:
        return None  # its topic alone is no yes: "the back-ups are with our IT partner"
    return Bid(one, clause, outcome, 1.0 if outcome.heard is Heard.AMBIGUOUS else 2.0, frozenset())
