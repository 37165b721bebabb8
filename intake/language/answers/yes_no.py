"""Yes and no, and what is neither: "yes, but not everywhere" on a plain question is asked back; "not yet" and "we are going to" are no."""

import re
from functools import lru_cache

from intake.claim.reading import Asked, Ear, Outcome
from intake.language.answers.control import core
from intake.language.answers.numerals import says
from intake.language.answers.outcomes import NOT_UNDERSTOOD, ask, value
from intake.language.answers.typed import Typed
from intake.language.usage.spoken import REMARKS, alternation, phrases

THUMBS = {
    "✅": "yes",
    "👍": "yes",
    "✔": "yes",
    "✔️": "yes",
    "☑": "yes",
    "👌": "yes",
    "💯": "yes",
    "❌": "no",
    "👎": "no",
    "✗": "no",
    "✘": "no",
    "🚫": "no",
    "🙅": "no",
    "⛔": "no",
    "v": "yes",
}
BEFORE = "euh|ben|bah|ah|well|so|wel|en|et|mais|maar|but|bon|attendez|attends|un instant|momentje|wacht(?: even)?|wait|hold on|hang on|sorry|pardon"
START_YES = re.compile(
    rf"^(?:(?:{BEFORE})[, ]+)*(?:oui|ouais|yes|yeah|yep|yup|ja|jawel|jep|jazeker|inderdaad|absolument|absolutely|tout a fait|bien sur|effectivement|en effet|zeker|uiteraard|natuurlijk|klopt|correct|indeed|of course|certainement|certainly|definitely|affirmatief|affirmatif|affirmative|sure)\b"
)
START_NO = re.compile(
    rf"^(?:(?:{BEFORE})[, ]+)*(?:non|nee|neen|no|nope|nah|pas encore|nog niet|not yet|jamais|nooit|never|pas du tout|helemaal niet|not at all|toujours pas|nog altijd niet|nog steeds niet|certainly not|certainement pas|zeker niet|absoluut niet|absolument pas|toch niet|still not|negatief|negatif)\b"
)
PRESENT_NO = re.compile(
    r"\b(?:en cours|on s'en occupe|on y travaille|ermee bezig|mee bezig|aan het doen|in progress|working on it|under way|being done)\b|\b(?:n'a|n'ont|n'avons|n'ai|n'est|n'etait|ne sont|ne peut|ne fait) pas\b|\bne (?:l'|le |la |les |nous l'|vous l')(?:a|ai|ont|avons|avait|fait|fera) pas\b|\b(?:on|je|j'|nous|ils|elle|il) ?(?:l'|les |le |la |y )?(?:a|ai|avons|ont|est|sont) pas\b|\bc'est pas\b|\b(?:is|are|was|were|has|have|did|does|do|could|would)(?:n't| not)\b|\b(?:is|zijn|was|heeft|hebben|werd|hebben we|heb ik)\b.{0,24}\b(?:niet|geen|nooit)\b|\b(?:nobody|no one|niemand|personne)\b|\bwe hebben .{0,30}niet\b|\b(?:rien|niets|nothing)\b"
)


@lru_cache(maxsize=1)
def _going_to() -> re.Pattern[str]:
    return re.compile("|".join(pattern for module in REMARKS.values() for pattern in module.GOING_TO))


def verdict(text: str) -> str:
    """yes, no, soft_yes, soft_no, half, going_to, likely_no, or nothing."""
    plain = re.sub(r"[,.;!()]+", " ", text.strip())
    plain = " ".join(plain.split()).strip(" -\"'")
    for sign, meaning in THUMBS.items():
        if text.strip().startswith(sign) and len(text.strip()) <= 4:
            return meaning
    for words in dict.fromkeys((plain, core(text), " ".join(core(plain).split()))):
        for name, meaning in (
            ("SOFT_NO", "soft_no"),
            ("SOFT_YES", "soft_yes"),
            ("HALF_WAY", "half"),
            ("NO", "no"),
            ("YES", "yes"),
        ):
            if words in phrases(name):
                return meaning
    squeezed = re.sub(r"(.)\1{2,}", r"\1", plain)
    for words in (squeezed, re.sub(r"^(\w+)(?: \1)+$", r"\1", plain)):
        if words in phrases("NO"):
            return "no"
        if words in phrases("YES"):
            return "yes"
    return _sentence(plain)


PLAIN_NO = re.compile(
    r"\b(?:pas|rien|aucune?s?|faux|fausses?|incorrect|merci|jamais|niet|niets|niks|geen|fout|verkeerd|bedankt|dank|not|n't|nothing|none|wrong|false|thanks|thank)\b"
)
LONGEST_NO = 6


def says_more(text: str) -> bool:
    """Whether a folded yes or no brings something that would be lost with it: "no, at 22:05", "no sorry, it is Claes"."""
    plain = " ".join(re.sub(r"[,.;:!()]+", " ", text).split())
    opens = START_YES.match(plain) or START_NO.match(plain)
    rest = core(plain[opens.end() :]) if opens else ""
    if any(one.isdigit() for one in rest):
        return True
    if opens is None or len(rest.split()) < 2 or START_YES.match(plain):
        return False
    return not (PLAIN_NO.search(rest) and len(rest.split()) <= LONGEST_NO)


def _sentence(plain: str) -> str:
    yes, no = START_YES.match(plain), START_NO.match(plain)
    but = says(plain, "BUT")
    if yes and not no:
        rest = plain[yes.end() :]
        if (
            START_NO.match(rest.strip())
            or (but and but.start() >= yes.end() - 1)
            or re.search(r"\b(?:et|en|and) (?:non|nee|no)\b", rest)
        ):
            return "half"
        if says(rest, "SOFT_YES") or re.match(
            r"\s?(?:je crois|je pense|denk ik|ik denk|dacht ik|i think|i guess|i believe|i suppose|i assume|j'imagine|normalement|normaal)",
            rest,
        ):
            return "soft_yes"
        return "soft_yes" if says(rest, "HALF_WAY") else "yes"
    if no:
        rest = plain[no.end() :]
        if re.search(r"\bwel (?!niet|nooit|geen)|\b(?:mais|maar|but) (?:oui|si|ja|yes|wel)\b", rest + " "):
            return "half"
        if (
            but
            and re.search(r"\b(?:mais|maar|but|sauf|behalve|except)\b", rest)
            and not re.search(
                r"\b(?:va|vais|allons|gaan|ga|going|will|'ll|demain|morgen|tomorrow|nous|we|on|straks|bientot|soon|planned|gepland|prevu)\b",
                rest,
            )
        ):
            return "half" if re.search(r"\b(?:sauf|behalve|except)\b", rest) else "no"
        return (
            "soft_no"
            if re.match(
                r"\s?(?:je crois|je pense|denk ik|ik denk|i think|i guess|normalement|normaal|dacht ik)", rest
            )
            else "no"
        )
    if _going_to().search(plain):
        return "going_to"
    soft_no, soft_yes = says(plain, "SOFT_NO"), says(plain, "SOFT_YES")
    if soft_no:
        return "soft_no"
    if says(plain, "HALF_WAY") and len(plain.split()) <= 6:
        return "half"
    if soft_yes and not PRESENT_NO.search(plain):
        return "soft_yes"
    if PRESENT_NO.search(plain):
        return "likely_no"
    ending = re.search(rf"(?:^|\s)(?:wel|{alternation(('oui', 'yes', 'ja'))})$", plain)
    return "soft_yes" if ending else ""


def read_yes_no(said: Typed, asked: Asked, ear: Ear) -> Outcome:
    """Yes or no, as a bool."""
    words = said.plain
    match verdict(said.folded):
        case "yes":
            return value(True, words)
        case "no":
            return value(False, words)
        case "soft_no":
            return value(False, words, rough=True)
        case "going_to":
            return value(False, words)
        case "soft_yes":
            return ask([True], words, rough=True)
        case "half":
            return ask([True, False], words)
        case "likely_no":
            return ask([False], words)
    if said.folded.strip(" .)") in ("1", "a"):
        return ask([True], words)
    if said.folded.strip(" .)") in ("2", "b"):
        return ask([False], words)
    return NOT_UNDERSTOOD
