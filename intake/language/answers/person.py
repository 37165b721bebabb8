"""Names of people. "Me" is the person at the keyboard; a function without a name is not a person."""

import re

from intake.claim.reading import Asked, Ear, Outcome
from intake.language.answers.numerals import says
from intake.language.answers.option_words import NEGATORS, STOP
from intake.language.answers.outcomes import NOT_UNDERSTOOD, ask, invalid, none, value
from intake.language.answers.typed import Typed, folded, typed
from intake.language.answers.with_number import name_and_number
from intake.language.usage.spoken import alternation, phrases

PARTICLES = {
    "de",
    "den",
    "der",
    "van",
    "von",
    "du",
    "la",
    "le",
    "des",
    "da",
    "di",
    "del",
    "el",
    "al",
    "ben",
    "bin",
    "ter",
    "ten",
    "te",
    "vande",
    "vanden",
    "vander",
    "d'",
    "l'",
    "dos",
    "y",
    "zu",
    "op",
    "'t",
    "in",
    "'s",
}
TITLES = r"(?:m\.?|mr\.?|mme\.?|mlle\.?|mrs\.?|ms\.?|miss|dr\.?|prof\.?|monsieur|madame|mademoiselle|mevrouw|mevr\.?|mw\.?|dhr\.?|meneer|de heer|heer|ir\.?|ing\.?|maitre|me\.|sir|m(?:aî|ai)tre|maitre)"
WRITTEN = dict.fromkeys(("de heer", "heer", "meneer"), "dhr.")
LEAD = re.compile(
    r"^(?:(?:mais|maar|ah|non|nee|neen|no|pardon|sorry|c'est|c'etait|ce fut|it was|it is|it's|that's|that was|that would be|this is|dat is|dat was|het was|het is|door|par|by|via|via de|chez|bij|contact|contacteer|appelez|demandez|bel|call|please call|ask for|je m'appelle|je suis|mon nom est|ik ben|mijn naam is|my name is|i am|i'm|name|nom|naam|approved by|valide par|goedgekeurd door|onze|notre|our|my|mon|ma|mijn|de|le|la|the|oui|ja|yes|vraag naar|speak to|au nom d[eu]|op naam van|in the name of|un certain|een zekere|a certain|someone called|iemand genaamd)\s*[:,]?\s+)+"
)
TAIL = re.compile(
    r"\s*(?:,|\(|\s-\s|;).*$|\s+(?:qui|die|who|heeft|a (?:valid|approuv|sign|fait|pay)\w*|has|had|did|approved|signed|validated|is|est|was|avait|etait|from|de la (?:compta|direction|finance|comptabilit)\w*|du service|de chez|of (?:the )?(?:finance|accounts|accounting)|van (?:de )?(?:boekhouding|financ|dienst|directie)\w*|from (?:finance|accounts|accounting)|in (?:finance|accounts)|bij|chez|sur le|op het|on the|au|tel|at)\b.*$"
)
HEDGE = re.compile(
    r"(?:(?:probably|maybe|perhaps|possibly|i think|i believe|i guess|sans doute|probablement|peut-etre|je crois(?: que c'est)?|je pense(?: que c'est)?|il me semble que c'est|waarschijnlijk|misschien|wellicht|vermoedelijk|ik denk(?: dat het)?|volgens mij(?: was het)?)\s+)+"
)
HEDGE_AFTER = re.compile(
    r"[, ]+(?:probably|maybe|perhaps|i think|i believe|i guess|sans doute|probablement|peut-etre|je crois|je pense|il me semble|waarschijnlijk|misschien|wellicht|denk ik|vermoed ik|volgens mij|if i remember)$"
)
SAID_BEFORE = re.compile(
    r"^(?:(?:je (?:vous )?l'ai deja (?:dit|donne)|je (?:vous )?ai deja (?:dit|donne)|comme (?:je l'ai |deja )?dit|ik heb (?:het|dat) al (?:gezegd|gegeven)|zoals (?:ik al zei|gezegd)|(?:as )?i (?:already )?(?:said|told you)|(?:le |la |de |het |the )?(?:meme|idem|pareil|dezelfde|hetzelfde|zelfde|same(?: one)?|ditto))(?:\s*[,;:.–-]\s*|\s+(?=au nom|op naam)))+"
)
"""What leads up to a name that was given before: "I told you, …", "the same, …"."""
SAME = re.compile(
    r"(?:(?:c'est|het is|it's|encore|toujours|again|weer)\s+)?(?:le |la |les |de |het |the )?(?:memes?|idem|pareil|dezelfde|hetzelfde|zelfde|same(?: one| person)?|ditto)(?:\s+(?:personne|fournisseur|societe|persoon|leverancier|firma|person|supplier|company|que .*|as .*|als .*))?"
)
"""Whoever was named before; who that is, this text does not say."""
TOO = re.compile(r"[\s,]+(?:aussi|egalement|ook|eveneens|too|as well|also)$")
EITHER = re.compile(r"^(?:either|soit|ofwel|both|zowel)\s+")
DEPARTMENT = re.compile(
    r"\s(?:in|from|of|van|bij|chez|at|de|du|des|au|op|aan)\s(?:(?:the|de|het|la|le|l'|notre|onze|our)\s?)?(?:finance|finances|accounts?|accounting|claims|sales|legal|purchasing|procurement|treasury|marketing|logistics|reception|payroll|head office|support|boekhouding|aankoop|verkoop|facturatie|administratie|personeelsdienst|personeel|onthaal|directie|kantoor|financien|comptabilite|compta|achats|ventes|ressources humaines|direction|facturation|accueil|tresorerie|hr|rh|it|ict)\b.*$"
)
COMMON = (STOP | NEGATORS) - PARTICLES - {"marc", "an", "y"}
"""Words that are no names where nothing is written with a capital."""
NO_NAMES = frozenset(
    "enkel alleen slechts gewoon seulement juste uniquement simplement only just merely simply al reeds deja already"
    " gebeld getelefoneerd gemaild geschreven gesproken gevraagd geklaagd gedreigd telefonisch mondeling schriftelijk"
    " appele appelee telephone ecrit demande reclame menace verbalement oralement"
    " called phoned rang emailed mailed written wrote asked complained threatened verbally orally".split()
)
"""How or how far somebody was heard: where no other word is written as a name, none was given."""
VERBS = re.compile(
    r"\b(?:est|sont|is|are|was|were|heeft|hebben|had|ont|avait|sais|weet|know|pense|denk|think|fait|gedaan|done|valide|validated|je|nous|on|we|wij|they|ils|il|elle|he|she|hij|zij|het|que|dat|that|pas|niet|not|pour|voor|for|tous|allemaal|all|everyone|iedereen|tout le monde)\b"
)


PARTS = re.compile(
    r"\b(?:clients?|cliente|klant(?:en)?|customers?|assuree?|verzekerde|insured|fournisseurs?|leveranciers?|suppliers?|prestataires?|providers?"
    r"|sous-traitants?|onderaannemers?|subcontractors?|ons|bij ons|utilisat(?:eur|rice)s?|gebruikers?|users?"
    r"|technicienn?e?|technieker|technicus|technician|collaborat(?:eur|rice)|helpdesk|consultants?|facturation|facturatie|invoicing|achats|aankoop|purchasing|financien|finances)\b"
)
"""What somebody is to the claim or does in a company, where a name is not asked for."""
THE_ACCOUNT = re.compile(
    r"^(?:(?:c'est|c'etait|het is|dat is|dat was|it is|it's|it was|that of|celui|celle|die|dat)\s+)*(?:(?:le|la|het|de|the|un|une|een|an?)\s+)?"
    r"(?:(?:compte|boite(?: mail)?|mailbox|mailbox|poste|pc|account|rekening|acces|login|profil)\s+)?(?:(?:d[eu]s?|van|of|from|bij|chez|at|aupres d[eu]|by|door|par)\s+|d')?(?=\S)"
)
"""What leads up to whose it is: "the account of our bookkeeper"."""


ONE_OF_THEM = re.compile(r"^(?:une?|een|an?)\s+", re.IGNORECASE)
ANYBODY = re.compile(r"\b(?:somebody|someone|anybody|quelqu'un|iemand)\b")
LONGEST_PART = 9  # words
IN_A_SENTENCE = re.compile(
    r"\b(?:should|must|had|have|has|got|gets?|received?|paid|devai\w+|doi[tv]\w*|aurai\w+|a|ont|recevoir|recu|paye|moest\w*|moet\w*|zou\w*|had|heeft|hebben|gaan|gekregen|krijgen|betaald)\b"
)
"""Verbs that a party's part is never told with."""


def read_person(said: Typed, asked: Asked, ear: Ear) -> Outcome:
    """One name."""
    numbered = name_and_number(said.plain)
    if numbered is not None:
        return read_person(typed(numbered[0]), asked, ear)
    text, plain = said.folded.strip(" .!\"'"), said.plain.strip(" .!\"'")
    hedge = HEDGE.match(text) or HEDGE_AFTER.search(text)
    if hedge and hedge.group() != text:
        start, end = (hedge.end(), len(text)) if hedge.start() == 0 else (0, hedge.start())
        text, plain = text[start:end].strip(), plain[start:end].strip()
    before = SAID_BEFORE.match(text)
    if before and before.end() < len(text):
        text, plain = text[before.end() :], plain[before.end() :]
    too = TOO.search(text)
    if too and too.start():
        text, plain = text[: too.start()], plain[: too.start()]
    if SAME.fullmatch(text):
        return ask((), said.plain)
    if re.sub(r"[,.]", "", text) in phrases("ME") or re.fullmatch(
        r"(?:c'est |it was |dat was |dat ben |it's )?(?:moi|me|ik|myself|moi-meme|ikzelf)(?: (?:qui|die|who)\b.*)?",
        text,
    ):
        return value(asked.reporter, said.plain) if asked.reporter else ask((), said.plain)
    if text in phrases("NOBODY"):
        return none(said.plain) if asked.can_be_none else ask((), said.plain)
    if asked.takes_function and (part := _part(text, plain)):
        return value(part, said.plain, rough=bool(hedge))
    shift = EITHER.match(text)
    if shift:
        text, plain = text[shift.end() :], plain[shift.end() :]
    pieces, at = [], 0
    for match in re.finditer(r"\s+(?:ou|of|or|soit|ofwel|et|en|and)\s+|\s*(?:/|&|\bet/ou\b)\s*", text):
        pieces.append((text[at : match.start()], plain[at : match.start()]))
        at = match.end()
    pieces.append((text[at:], plain[at:]))
    names = [_name(folded, typed) for folded, typed in pieces]
    if len(pieces) == 1:
        if names[0]:
            return ask([names[0]], said.plain, rough=True) if hedge else value(names[0], said.plain)
        role, _, after = text.partition(",")
        if (
            _is_function(role)
            and after.strip()
            and (named := _name(after.lstrip(), plain[-len(after) :].lstrip()))
        ):
            return value(named, said.plain)
        if re.search(r"\d", text):
            return invalid("format", (), said.plain)
        return ask((), said.plain) if _is_function(text) else NOT_UNDERSTOOD
    good = [name for name in names if name]
    if len(good) == len(names):
        return ask(good, said.plain)
    return ask(good, said.plain)


def by_part(said: Typed, asked: Asked) -> Outcome:
    """Who it is by company and function; not understood where somebody is named, or neither is said."""
    part = _part(said.folded, said.plain) if asked.takes_function else ""
    return value(part, said.plain) if part else NOT_UNDERSTOOD


def _part(text: str, plain: str) -> str:
    """Who it is by company and function; nothing where somebody is named, or neither is said."""
    tells = (PARTS.search(text) or _is_function(text)) and not ANYBODY.search(text)
    if (
        not tells
        or VERBS.search(text.removeprefix("c'est "))
        or IN_A_SENTENCE.search(text)
        or len(text.split()) > LONGEST_PART
    ):
        return ""
    written = [word for word in plain.split()[1:] if word[:1].isupper()]
    first = plain.split()[0]
    if first[:1].isupper() and not (
        PARTS.search(first.lower()) or _is_function(folded(first)) or folded(first) in COMMON
    ):
        written.append(first)
    if written:
        return ""
    lead = THE_ACCOUNT.match(text)
    shown = ONE_OF_THEM.sub("", plain[lead.end() :] if lead else plain)
    return shown[:1].upper() + shown[1:]


def _is_function(text: str) -> bool:
    return bool(says(text, "ROLES"))


def _name(text: str, plain: str) -> str:
    """The name in a piece of text, or nothing where there is none."""
    lead = None if re.match(rf"{TITLES}\s+", text) else LEAD.match(text)
    role = re.match(
        rf"^(?:(?:le|la|notre|de|onze|the|our|mon|mijn|my)\s)?{alternation(phrases('ROLES'))}\s*[:,]?\s+(?=\S)",
        text,
    )
    if role and re.match(r"it (?:was|is)\b", text):
        role = None  # the pronoun
    start = (
        role.end()
        if role and not re.match(r"^(?:de|du|van|of|d')\b", text[role.end() :])
        else lead.end()
        if lead
        else 0
    )
    if lead and not role:
        inner = re.match(rf"^{alternation(phrases('ROLES'))}\s*[:,]?\s+(?=\S)", text[start:])
        start += inner.end() if inner else 0
    text, plain = text[start:], plain[start:]
    title = re.match(rf"^{TITLES}\s+", text)
    body_text, body_plain = (text[title.end() :], plain[title.end() :]) if title else (text, plain)
    tail = min(
        filter(None, (TAIL.search(body_text), DEPARTMENT.search(body_text))), key=re.Match.start, default=None
    )
    if tail and tail.start() > 0:
        body_text, body_plain = body_text[: tail.start()], body_plain[: tail.start()]
    body_plain = body_plain.strip(' ,.;:"')
    words = body_plain.split()
    folded_words = body_text.strip(' ,.;:"').split()
    if (
        not words
        or len(words) > 6
        or re.search(r"[\d@=/\\<>{}]", body_plain)
        or not re.search(r"[^\W\d_]{2}", body_plain)
    ):
        return ""
    capital = [word for word in words if word[:1].isupper()]
    if any(word.strip(".,") in phrases("ROLES") for word in folded_words if word != "it") and not (
        len(capital) == len(words) and len(words) >= 2
    ):
        return ""
    if VERBS.search(" ".join(folded_words)) and len(capital) < len(
        [word for word in folded_words if word not in PARTICLES]
    ):
        return ""
    if not capital and any(word in COMMON or word.endswith("'s") for word in folded_words):
        return ""
    if set(folded_words) & NO_NAMES and (
        not capital or all(word in NO_NAMES | COMMON | PARTICLES for word in folded_words)
    ):
        return ""
    if " ".join(folded_words) in phrases("NOBODY") | phrases("ME") | phrases("EVERYTHING"):
        return ""
    if len(words) == 1 and words[0].islower() and not title and len(words[0]) < 3:
        return ""
    shown = " ".join(_cased(word, place, body_plain) for place, word in enumerate(words))
    spoken = plain[: title.end()].strip() if title else ""
    return f"{WRITTEN.get(spoken.lower(), spoken)} {shown}".strip()


def _cased(word: str, place: int, whole: str) -> str:
    """Shouting and whispering become a name; mixed case stays as it was typed."""
    if not (whole.isupper() or whole.islower()) or len(word) < 2:
        return word
    if place and whole.islower() and word in PARTICLES:
        return word
    return re.sub(r"[^\W\d_]+", lambda match: match.group()[:1].upper() + match.group()[1:].lower(), word)
