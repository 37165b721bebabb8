"""Choices picked by their place in the list: numbers, letters, ordinals, and the unshifted digit row of Belgian and French keyboards."""

import re

from intake.claim.reading import Asked, Ear

AZERTY = {"&": 1, "é": 2, '"': 3, "'": 4, "(": 5, "§": 6, "è": 7, "!": 8, "ç": 9, "à": 10}
AZERTY_FR = {"-": 6, "_": 8}
ORDINALS = {
    "premier": 1, "premiere": 1, "deuxieme": 2, "second": 2, "seconde": 2, "troisieme": 3, "quatrieme": 4, "cinquieme": 5, "sixieme": 6, "septieme": 7, "huitieme": 8, "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6, "zevende": 7, "achtste": 8, "negende": 9,
    "first": 1, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "dernier": -1, "derniere": -1, "laatste": -1, "last": -1, "avant-dernier": -2, "avant-derniere": -2, "voorlaatste": -2,
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9, "tien": 10,
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
}  # fmt: skip
LEAD = r"(?:(?:option|optie|choix|keuze|choice|numero|nummer|number|n°|nr\.?|no\.?|#|le|la|de|het|the|l'|c'est le|c'est la|c'est|answer|antwoord|reponse|lettre|letter|point|punt|ik kies|je choisis|i choose|pick|kies)(?![a-z])\s*)*"
TAIL = r"(?:\s*(?:e|eme|ste|de|st|nd|rd|th)?(?:\s(?:one|option|optie|choix|keuze|choice|svp|aub|please|graag|van de lijst|de la liste|in the list|optie))*)"
SINGLE = re.compile(rf"^{LEAD}[(\[]?(?P<pick>\d{{1,3}}|[a-z])[)\].:°]*{TAIL}\s*$")
WORD = re.compile(rf"^{LEAD}(?P<word>[a-z-]+){TAIL}\s*$")
SEVERAL = re.compile(
    r"^(?:\s|[-,;+&/.()\[\]]|\b(?:et|en|and|ou|of|or|plus|puis|dan|then|les|de|the|options?|opties|choix|numeros?|nummers?|numbers?|nrs?\.?)\b|\b\d{1,2}\b|\b[a-z]\b(?!'))+$"
)
FIRST_FEW = re.compile(
    r"^(?:les |de |the )?(?:(?P<count>deux|trois|quatre|twee|drie|vier|two|three|four|[2-4]) (?:premiers|premieres|eerste|eersten)|(?:first|eerste) (?P<count2>two|three|four|twee|drie|vier|[2-4]))$"
)
RANGE = re.compile(r"^(?P<low>\d{1,2})\s?(?:-|a|tot en met|tot|to|through|t/m|jusqu'a)\s?(?P<high>\d{1,2})$")

SPAN = re.compile(
    r"(?P<low>\d{1,2})(?:\s?(?:-|–|\ba\b|\btot en met\b|\btot\b|\bto\b|\bthrough\b|t/m|\bjusqu'a\b)\s?(?P<high>\d{1,2}))?(?!\d)"
)
SPOKEN_LIST = re.compile(
    rf"^{SPAN.pattern.replace('?P<low>', '').replace('?P<high>', '')}(?:(?:\s?[,;+&]\s?|\s|\s(?:et|en|and)\s){SPAN.pattern.replace('?P<low>', '').replace('?P<high>', '')})*$"
)


def keyboard(text: str, ear: Ear) -> int | None:
    """The digit that a lone sign of an unshifted Belgian or French digit row stands for."""
    if text in AZERTY:
        return AZERTY[text]
    return AZERTY_FR.get(text) if ear.region in ("FR", "BE", "LU") or ear.language == "fr" else None


def one_place(folded: str, asked: Asked) -> int | None:
    """The place that one answer names, from 1; 0 where a number stands that the list does not have."""
    count = len(asked.options)
    single = SINGLE.match(folded)
    if single:
        pick = single["pick"]
        if pick.isdigit():
            number = int(pick)
            return number if 1 <= number <= count else 0
        place = ord(pick) - 96
        labelled = len(folded.strip("().[]: ")) == 1 or bool(
            re.match(r"(?:option|optie|choix|lettre|letter|keuze|choice)\s", folded)
        )
        return (place if place <= count else 0) if labelled else None
    word = WORD.match(folded)
    if word and word["word"] in ORDINALS:
        number = ORDINALS[word["word"]]
        place = count + 1 + number if number < 0 else number
        return place if 1 <= place <= count else 0
    return None


def several_places(folded: str, asked: Asked) -> list[int] | None:
    """The places that a list of numbers or letters names; 0 for one that is not there. None where it is no such list."""
    first = FIRST_FEW.search(folded)
    if first:
        count = ORDINALS.get(first["count"] or first["count2"]) or int(first["count"] or first["count2"])
        return list(range(1, min(count, len(asked.options)) + 1))
    if not SEVERAL.match(folded) or not re.search(r"\d|\b[a-z]\b", folded):
        return None
    found: list[int] = []
    letters = not re.search(r"\d", folded)
    for token in re.findall(r"\d{1,2}|\b[a-z]\b", folded):
        if token.isdigit():
            found.append(int(token) if 1 <= int(token) <= len(asked.options) else 0)
        elif letters:
            place = ord(token) - 96
            found.append(place if place <= len(asked.options) else 0)
    return found if len(found) > 1 else None


def numbers_said(text: str) -> list[int]:
    """The numbers of a list of which nothing is asked: `1, 3`, `3-13`, `1 en 4 t/m 6`, in order and once; none where it is no such list."""
    folded = text.strip().lower().replace("à", "a")
    if not SPOKEN_LIST.match(folded):
        return []
    found: dict[int, None] = {}
    for one in SPAN.finditer(folded):
        low, high = int(one["low"]), int(one["high"] or one["low"])
        found.update(dict.fromkeys(range(low, high + 1)))
    return list(found)


def glued_places(folded: str, asked: Asked) -> list[int] | None:
    """`13` where there is no thirteenth: perhaps 1 and 3."""
    if not re.fullmatch(r"\d{2,9}", folded) or int(folded) <= len(asked.options):
        return None
    places = [int(one) for one in folded]
    return (
        places
        if all(1 <= one <= len(asked.options) for one in places) and len(set(places)) == len(places)
        else None
    )
