"""The country of the company, told where nobody asked for it: "Belgique", "we zijn in Nederland", "it's a Belgian company".

Stands alone because a country beside a bank or an account is theirs: only a text that is nothing but the country, or that says in so many
words where the caller or the company is, tells this one.
"""

import re
from collections.abc import Iterator

from intake.language.answers.typed import folded

LANDS = {
    "BE": r"belgique|belgie|belgium",
    "NL": r"pays[- ]bas|nederland|netherlands|hollande?",
    "LU": r"(?:grand[- ]duche(?: de )?)?luxembourg|(?:groothertogdom )?luxemburg",
    "FR": r"france|frankrijk",
    "GB": r"royaume[- ]uni|grande[- ]bretagne|angleterre|ecosse|verenigd koninkrijk|groot[- ]brittannie|engeland|schotland|united kingdom|(?:great )?britain|england|scotland|wales|uk",
}
OF_THERE = {
    "BE": r"belges?|belgische?|belgian",
    "NL": r"neerlandaise?s?|hollandaise?s?|nederlandse?|dutch",
    "LU": r"luxembourgeoise?s?|luxemburgse?",
    "FR": r"francaise?s?|franse?|french",
    "GB": r"britanniques?|anglaise?s?|britse?|engelse?|british|english|uk",
}
LAND = "|".join(LANDS.values())
NATIONAL = "|".join(OF_THERE.values())
FILLING = r"(?:(?:oui|ja|yes|ok|ah|oh|euh|uh|well|donc|dus|so|et|and|mais|maar|but|au fait|trouwens|by the way|sorry|pardon|non|nee|no|pays|land|country)[\s:,.!]+)*"
COMPANY = r"(?:soci[e]te|entreprise|firme|pme|asbl|cabinet|bureau|client|assuree?|boite|bedrijf|firma|vennootschap|onderneming|kmo|vzw|kantoor|klant|verzekerde|company|firm|business|charity|office|insured|customer)"
WE = (
    rf"(?:on est|nous sommes|je suis|on se trouve|on travaille|c'est|(?:la|le|l'|les|notre|mon|leur) ?{COMPANY} (?:est|se trouve)"
    rf"|(?:we|wij|ze|zij) (?:zijn|zitten|werken)|ik (?:ben|zit)|het (?:is|gaat om)|(?:de|het|onze|ons|mijn) {COMPANY} (?:is|zit|ligt)"
    rf"|we(?:'re| are)|i(?:'m| am)|they(?:'re| are)|it(?:'s| is)|(?:the|our|my) {COMPANY} is)"
)
PLACED = (
    r"(?: (?:base|etabli|situe)(?:e|s|es)?| gevestigd| based| established| located| ici| hier| here| bien)*"
)
TO = r"(?:en|au|aux|a|in|te|to)"
PLAIN = re.compile(rf"{FILLING}(?:(?:ici|hier|here)\s)?(?:{TO}\s)?(?:(?:la|le|the|het)\s)?(?:{LAND})")
PLACE = re.compile(rf"{FILLING}{WE}{PLACED} {TO} (?:(?:the|het) )?(?:{LAND}){PLACED}")
US = r"(?:on est|nous sommes|we zijn|wij zijn|we(?:'re| are))"
KIND = re.compile(
    rf"{FILLING}{US} (?:(?:une?|een|a)\s)?(?:{COMPANY} (?:{NATIONAL})|(?:{NATIONAL}) {COMPANY}){PLACED}"
)
PARTS = re.compile(
    r"[,;.!]+(?:\s|$)|\s-\s|\s(?:et|and|mais|maar|but)\s|\sen\s(?=(?:we|wij|er|de|het|onze|ons|mijn|ik|ze|zij|nu|het)\b)"
)


def country_told(text: str, *, plain: bool) -> tuple[str, str] | None:
    """The country and the words that say it; a bare country only where it is `plain` that no bank's and no receiver's is meant."""
    whole = " ".join(text.split())
    said = folded(whole)
    bare = said.strip(" .!")
    if plain and PLAIN.fullmatch(bare):
        return _country(bare, LANDS), whole
    for start, end, _ in _pieces(said):
        names = _says_where(said[start:end].strip())
        if names is not None:
            return _country(said[start:end], names), whole[start:end].strip(" ,;.!")
    return None


def without_country(text: str) -> str:
    """The text without the pieces that only say where the company is: they name no bank and nobody's account."""
    said = folded(text)
    return "".join(
        " " * (behind - start) if _says_where(said[start:end].strip()) else text[start:behind]
        for start, end, behind in _pieces(said)
    )


def _pieces(said: str) -> Iterator[tuple[int, int, int]]:
    """Where each piece begins and ends, and where the next one begins."""
    start = 0
    for one in PARTS.finditer(said):
        yield start, one.start(), one.end()
        start = one.end()
    yield start, len(said), len(said)


def _says_where(piece: str) -> dict[str, str] | None:
    """The table that names the country of a piece which says where the company is and nothing else."""
    if PLACE.fullmatch(piece):
        return LANDS
    return OF_THERE if KIND.fullmatch(piece) else None


def _country(said: str, names: dict[str, str]) -> str:
    return next(code for code, words in names.items() if re.search(rf"\b(?:{words})\b", said))
