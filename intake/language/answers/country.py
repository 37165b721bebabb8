"""Countries by name in the three languages, by code, and by the names people use instead."""

import re
from functools import lru_cache

from intake.claim.reading import Asked, Ear, Outcome
from intake.language.answers.outcomes import NOT_UNDERSTOOD, ask, value
from intake.language.answers.typed import Typed, folded
from intake.language.usage.spoken import LANGUAGES

LEADS = re.compile(
    r"^(?:(?:en|au|aux|a|in|to|naar|vers|vers la|vers le|the|de|het|le|la|les|l'|l|een|from|van|c'est|it's|dat is|depuis|chez|pour|country|pays|land|uit|wsl|in de|het is|une banque|a bank|een bank|un compte|an account|een rekening|bank|compte|account|rekening|is|was|de la|de l'|du|sans doute|waarschijnlijk|probably)[\s:]+|l')+"
)
SEVERAL = {"coree": ("KR", "KP"), "korea": ("KR", "KP"), "congo": ("CD", "CG"), "kongo": ("CD", "CG"), "guinea": ("GN", "GQ", "GW", "PG"), "guinee": ("GN", "GQ", "GW", "PG"), "ireland": ("IE",), "irlande": ("IE",), "ierland": ("IE",), "soudan": ("SD", "SS"), "sudan": ("SD", "SS"), "soedan": ("SD", "SS"), "samoa": ("WS", "AS"), "micronesia": ("FM",), "china": ("CN",), "iles vierges": ("VG", "VI"), "virgin islands": ("VG", "VI"), "maagdeneilanden": ("VG", "VI"), "saint-martin": ("MF", "SX"), "sint-maarten": ("SX", "MF"), "dominica": ("DM", "DO")}  # fmt: skip
LOCAL = {
    "deutschland": "DE",
    "osterreich": "AT",
    "italia": "IT",
    "espana": "ES",
    "polska": "PL",
    "suisse": "CH",
    "schweiz": "CH",
    "letzebuerg": "LU",
    "danmark": "DK",
    "sverige": "SE",
    "norge": "NO",
    "suomi": "FI",
    "turkiye": "TR",
    "turquie": "TR",
    "ellada": "GR",
    "magyarorszag": "HU",
    "romania": "RO",
    "bulgaria": "BG",
    "hrvatska": "HR",
    "cesko": "CZ",
    "cabo verde": "CV",
    "eswatini": "SZ",
    "brasil": "BR",
}
THREE = {
    "bel": "BE",
    "fra": "FR",
    "deu": "DE",
    "ger": "DE",
    "gbr": "GB",
    "nld": "NL",
    "lux": "LU",
    "esp": "ES",
    "ita": "IT",
    "prt": "PT",
    "pol": "PL",
    "usa": "US",
    "che": "CH",
    "aut": "AT",
    "irl": "IE",
    "tur": "TR",
    "chn": "CN",
    "hkg": "HK",
    "ltu": "LT",
    "lva": "LV",
    "est": "EE",
    "rou": "RO",
    "bgr": "BG",
    "hun": "HU",
    "cze": "CZ",
    "svk": "SK",
    "svn": "SI",
    "grc": "GR",
    "mlt": "MT",
    "cyp": "CY",
    "dnk": "DK",
    "swe": "SE",
    "fin": "FI",
    "nor": "NO",
    "isl": "IS",
    "are": "AE",
}


@lru_cache(maxsize=1)
def _codes() -> frozenset[str]:
    from babel import Locale

    return frozenset(
        code
        for code in map(str, Locale("en").territories)
        if len(code) == 2 and code.isalpha() and code not in ("EU", "EZ", "UN", "QO", "XA", "XB", "ZZ")
    )


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    """Folded names in the three languages."""
    from babel import Locale

    names: dict[str, str] = {}
    for language in LANGUAGES:
        for code, name in Locale(language).territories.items():
            if code in _codes():
                names[folded(name)] = code
                names[re.sub(r"\s*\(.*\)|[.]", "", folded(name)).replace("-", " ")] = code
    for module in LANGUAGES.values():
        names |= module.COUNTRY_NAMES
    return names | LOCAL


def read_country(said: Typed, asked: Asked, ear: Ear) -> Outcome:
    """One country, as ISO 3166 alpha-2."""
    text = said.folded.strip(" .!?()\"'")
    whole = _exact(text, said.plain.strip(" .!?()\"'"), ear)
    if whole is None:
        shorter = LEADS.sub("", text).strip()
        whole = _exact(shorter, said.plain.strip(" .!?()\"'")[-len(shorter) :] if shorter else "", ear)
    if whole is not None:
        return value(whole[0], said.plain) if len(whole) == 1 else ask(whole, said.plain)
    inside = _mentioned(said)
    if len(inside) == 1:
        return (
            value(inside[0], said.plain)
            if len(text.split()) <= 8
            and not re.search(r"\b(?:pas|niet|not|geen|no|hors|outside|buiten)\b", text)
            else ask(inside, said.plain)
        )
    if inside:
        return ask(inside, said.plain)
    from rapidfuzz import fuzz, process

    close = (
        process.extract(LEADS.sub("", text), _names().keys(), scorer=fuzz.ratio, score_cutoff=80, limit=3)
        if len(text) >= 4
        else []
    )
    return ask(dict.fromkeys(_names()[name] for name, _, _ in close), said.plain) if close else NOT_UNDERSTOOD


def is_country(folded_name: str) -> bool:
    """Whether a name is that of a country, and of nothing else."""
    return folded_name in _names()


def _exact(text: str, plain: str, ear: Ear) -> tuple[str, ...] | None:
    if text in SEVERAL:
        return SEVERAL[text]
    if text == "ru" and ear.language == "fr":
        return ("GB", "RU")
    if text in _names():
        return (_names()[text],)
    if text.replace("-", " ") in _names():
        return (_names()[text.replace("-", " ")],)
    if len(text) == 2 and text.upper() in _codes():
        return (text.upper(),)
    return (THREE[text],) if text in THREE else None


@lru_cache(maxsize=1)
def _inside() -> re.Pattern[str]:
    names = sorted((name for name in [*_names(), *SEVERAL] if len(name) > 3), key=lambda name: -len(name))
    return re.compile(r"(?<![\w-])(?:" + "|".join(re.escape(name) for name in names) + r")(?![\w-])")


def _mentioned(said: Typed) -> list[str]:
    """Countries named within a sentence."""
    found: list[str] = []
    for match in _inside().finditer(said.folded):
        found += SEVERAL.get(match.group()) or (_names()[match.group()],)
    codes = [
        one
        for one in re.findall(r"\b[A-Z]{2}\b", said.plain)
        if one in _codes() and said.plain.upper() != said.plain
    ]
    return list(dict.fromkeys([*found, *codes]))
