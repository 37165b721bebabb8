"""What surrounds the name of a day in the three languages: last, next, ago, feast days, ordinals.

All words are folded. Pieces of patterns and tables only; `answers/day_patterns.py` puts them together.
"""

ORDINAL = r"(?:\s?(?:er|ere|eme|ieme|e|ste|de|st|nd|rd|th))?"
GAP = r"(?:\s+|\s?[-/.]\s?|\.\s?)"
LINK = r"(?:de |of |the |le |op |den |van )?"
LAST = r"(?:dernier|derniere|passe|passee|dernieres|jl|j\.l\.|laatstleden|ll|vorige|vorig|verleden|afgelopen|laatste|laatst|last|past|voorbije|gepasseerde)"
NEXT = r"(?:prochain|prochaine|volgende|volgend|komende|aanstaande|as|a\.s\.|next|coming|suivant|suivante|eerstvolgende)"
THIS = r"(?:ce|cet|cette|deze|dees|dit|this|courant|courante)"
AGO = r"(?:geleden|terug|ago|back|plus tot|auparavant|earlier)"
DASH = r"\s*(?:-|et|en|and|ou|of|or|/|a|au|tot|to|tot en met|t/m)\s*(?:le |de |the |op |den )?"
HOLIDAYS = {
    "noel": (12, 25), "kerst": (12, 25), "kerstmis": (12, 25), "kerstdag": (12, 25), "christmas": (12, 25), "christmas day": (12, 25), "tweede kerstdag": (12, 26), "boxing day": (12, 26), "nouvel an": (1, 1), "jour de l'an": (1, 1),
    "nieuwjaar": (1, 1), "nieuwjaarsdag": (1, 1), "new year's day": (1, 1), "new year": (1, 1), "saint-sylvestre": (12, 31), "oudejaar": (12, 31), "oudjaar": (12, 31), "oudejaarsavond": (12, 31), "new year's eve": (12, 31), "reveillon de noel": (12, 24), "kerstavond": (12, 24), "christmas eve": (12, 24),
    "toussaint": (11, 1), "allerheiligen": (11, 1), "armistice": (11, 11), "wapenstilstand": (11, 11), "fete du travail": (5, 1), "dag van de arbeid": (5, 1), "assomption": (8, 15), "fete nationale belge": (7, 21), "koningsdag": (4, 27), "sinterklaas": (12, 6), "saint-nicolas": (12, 6), "halloween": (10, 31), "valentine's day": (2, 14), "saint-valentin": (2, 14), "bevrijdingsdag": (5, 5),
}  # fmt: skip
EASTER = {"paques": 0, "dimanche de paques": 0, "pasen": 0, "easter sunday": 0, "lundi de paques": 1, "paasmaandag": 1, "easter monday": 1, "vendredi saint": -2, "goede vrijdag": -2, "good friday": -2, "ascension": 39, "hemelvaart": 39, "hemelvaartsdag": 39, "pentecote": 49, "pinksteren": 49, "lundi de pentecote": 50, "pinkstermaandag": 50}  # fmt: skip
_TENS = {"twenty": 20, "thirty": 30}
_ONES = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
}
_DUTCH = {"een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9}
ORDINAL_WORDS = {
    **{f"{ten}{gap}{one}": tens + ones for ten, tens in _TENS.items() for one, ones in _ONES.items() if tens + ones <= 31 for gap in ("-", " ")},
    **{f"{one}entwintigste": 20 + ones for one, ones in _DUTCH.items()}, "eenendertigste": 31,
    "eleventh": 11, "elfde": 11, "thirteenth": 13, "dertiende": 13, "fourteenth": 14, "veertiende": 14, "sixteenth": 16, "zestiende": 16, "seventeenth": 17, "zeventiende": 17, "eighteenth": 18, "achttiende": 18, "nineteenth": 19, "negentiende": 19,
    "premier": 1, "first": 1, "eerste": 1, "second": 2, "tweede": 2, "third": 3, "derde": 3, "fourth": 4, "vierde": 4, "fifth": 5, "vijfde": 5, "sixth": 6, "zesde": 6, "seventh": 7, "zevende": 7, "eighth": 8, "achtste": 8, "ninth": 9, "negende": 9,
    "tenth": 10, "tiende": 10, "twelfth": 12, "twaalfde": 12, "fifteenth": 15, "vijftiende": 15, "twentieth": 20, "twintigste": 20, "dertigste": 30, "thirtieth": 30,
    "un": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19, "vingt": 20, "vingt et un": 21, "vingt-deux": 22, "vingt-trois": 23, "vingt-quatre": 24, "vingt-cinq": 25, "vingt-six": 26, "vingt-sept": 27, "vingt-huit": 28, "vingt-neuf": 29, "trente": 30, "trente et un": 31,
    "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9, "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15, "zestien": 16, "zeventien": 17, "achttien": 18, "negentien": 19, "twintig": 20, "dertig": 30,
    "eenentwintig": 21, "tweeentwintig": 22, "drieentwintig": 23, "vierentwintig": 24, "vijfentwintig": 25, "zesentwintig": 26, "zevenentwintig": 27, "achtentwintig": 28, "negenentwintig": 29, "eenendertig": 31,
}  # fmt: skip
