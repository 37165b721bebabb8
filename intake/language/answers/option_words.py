"""What can be said for each option of a list: labels in three languages, what people call it, classes of words.

Prepared once for each list. Words weigh by how rare they are among the options.
"""

import math
import re
from dataclasses import dataclass
from functools import lru_cache

from intake.claim.reading import Option
from intake.language.answers.typed import folded
from intake.language.usage.concepts import aftermath, contracts, incident, payments, people, security
from intake.language.usage.word_classes import CLASSES

STOP = frozenset(
    "chez le la les l un une des du de d et ou a au aux en dans par pour sur avec ce cet cette ces c est sont etait qui que qu s se sa son ses notre nos votre vos mon ma mes nous on il elle ils elles y n ne je j m me te tu ete ont avons ai as avait avaient etaient ca cela leur leurs"
    " hier daar ici het een der den van voor op in uit bij met aan om te ze zij hij wij we ik u je die dat dit deze is zijn was waren werd werden heeft hebben had hadden er ook maar onze ons hun zich door als dan naar"
    " the an of to and or at by for on with it its this that these those they them he she i you your our their is are were be been has have had do does did as from some there here".split()
)
NEGATORS = frozenset(
    "pas niet not no non geen sans zonder jamais nooit never rien niets nothing niks aucun aucune ni noch nor neither nee neen none nobody niemand personne without".split()
)
CLOSING_NEGATORS = frozenset(("niet", "pas", "non", "not"))
SHORT_NOT = re.compile(r"(?<=\w)n't\b|(?<=\bcan)not\b")
IT_NOUN = re.compile(
    r"\bit(?=[ -](?:provider|leverancier|bedrijf|partner|dienst|firm|compan|supplier|support|guy|people|team|department|manager|er\b|work|werk|staff|desk|afdeling|verantwoordelijke|beheer|ondersteuning|helpdesk|contractor|consultant|service|specialist|extern|intern|job|advice|outage))"
    r"|(?:(?<=\bour )|(?<=\bonze )|(?<=\bons )|(?<=\bnotre )|(?<=l')|(?<=\bprestataire )|(?<=\bsupport )|(?<=\bvan )|(?<=\bdoor )|(?<=\bde ))it\b|^it$"
)
"""Information technology, as told from the English pronoun: by what stands beside it."""
NEVER = frozenset(("jamais", "nooit", "never"))
"""Denials that are an answer in themselves: "we never had it"."""
KEPT = NEGATORS | {"all", "tout", "tous", "alle", "alles"}
NOT_MEANT = re.compile(
    r"\s*\((?:los van|buiten|behalve|zonder|geen|niet|hors|sauf|autre que|sans|pas|other than|apart from|except|without|not)\b[^)]*\)",
    re.IGNORECASE,
)
"""What a label leaves out in brackets speaks for no option: "(los van beveiliging)"."""
WORD = re.compile(r"[a-z0-9]+")
CLAUSE = re.compile(r"[,;:!?()]|\.(?!\d)|\b(?:but|mais|maar|plutot|eerder|rather|instead|though)\b")
NOT_ONLY = re.compile(
    r"\b(?:sans (?:aucun )?doute|zonder twijfel|no doubt|without (?:a )?doubt|not only|not just|pas seulement|pas que|niet alleen|niet enkel|niet louter)\b"
)


def stem(word: str) -> str:
    """Endings that only say how many or which gender."""
    while len(word) > 4 and word[-1] in "es":
        word = word[:-1]
    if len(word) > 6 and word.endswith("en"):
        word = word[:-2]
    return word


def _with_ict(text: str) -> str:
    """Folded, with IT written so that it is not taken for a pronoun."""
    return IT_NOUN.sub("ict", folded(re.sub(r"\bIT\b", "ict", text)))


def weighing_words(text: str) -> tuple[list[str], list[int]]:
    """The words that weigh, and the clause in which each of them stands."""
    words: list[str] = []
    clauses: list[int] = []
    for number, clause in enumerate(CLAUSE.split(SHORT_NOT.sub(" not", _with_ict(text)))):
        for word in WORD.findall(NOT_ONLY.sub(" ", clause)):
            if word not in STOP or word in KEPT:
                words.append(word)
                clauses.append(number)
    return words, clauses


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that mean one option; `open` ones match any ending."""

    stems: tuple[str, ...]
    open: tuple[bool, ...]
    whole: bool  # a label: counts in part as well


@dataclass(frozen=True, slots=True)
class Index:
    """What can be said for each option of one list, and how rare each word is among them."""

    phrases: tuple[tuple[Phrase, ...], ...]
    weight: dict[str, float]
    exact: dict[str, frozenset[int]]
    labels: tuple[frozenset[str], ...]


def _ways(phrase: str) -> tuple[str, ...]:
    """Classes of words count in either order."""
    first, _, second = phrase.partition(" ")
    return (phrase, f"{second} {first}") if first.startswith("<") and second.startswith("<") else (phrase,)


ROWS = "\n".join(one.ROWS for one in (incident, payments, security, contracts, aftermath, people))
"""What people call the options of all lists.

A row names codes and the phrases that mean them. It applies to any list of options that holds one of its codes, and only beside one of the
codes after `@` where such are named, since `partial` is one thing of a sign-in and another of a recall. `*` stands for any ending,
`<mailbox>` for a class of words, and `=` before a phrase says that it must be the whole answer. All words are folded.
"""
WHOLLY = "="


@lru_cache(maxsize=1)
def _concepts() -> tuple[tuple[frozenset[str], frozenset[str], tuple[str, ...]], ...]:
    rows = []
    for line in ROWS.splitlines():
        if "|" in line:
            codes, _, rest = line.partition("|")
            phrases, _, beside = rest.partition("@")
            rows.append(
                (
                    frozenset(codes.split()),
                    frozenset(beside.strip().split(",")) - {""},
                    tuple(way for one in phrases.split(";") if one.strip() for way in _ways(one.strip())),
                )
            )
    return tuple(rows)


@lru_cache(maxsize=1)
def classes() -> dict[str, tuple[frozenset[str], tuple[str, ...]]]:
    """The stems of each class of words, and the beginnings that any ending may follow."""
    made: dict[str, tuple[frozenset[str], tuple[str, ...]]] = {}
    for line in CLASSES.splitlines():
        name, bar, rest = line.partition("|")
        if bar:
            words = [one.strip() for one in rest.split(";")]
            made[f"<{name.strip()}>"] = (
                frozenset(stem(one) for one in words if not one.endswith("*")),
                tuple(stem(one.rstrip("*")) for one in words if one.endswith("*")),
            )
    return made


def _phrase(text: str, whole: bool) -> Phrase:
    if text.startswith("<"):
        names = tuple(text.split())
        return Phrase(names, (True,) * len(names), whole)
    words, opened = [], []
    for raw in re.findall(r"[a-z0-9]+\*?", _with_ict(text)):
        word = raw.rstrip("*")
        if word not in STOP or word in KEPT:
            words.append(stem(word))
            opened.append(raw.endswith("*"))
    return Phrase(tuple(words), tuple(opened), whole)


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[a-z0-9*]+", _with_ict(text)))


@lru_cache(maxsize=256)
def index(options: tuple[Option, ...]) -> Index:
    """Labels and synonyms of a list, prepared once."""
    codes = frozenset(option.code for option in options)
    per_option: list[tuple[Phrase, ...]] = []
    exact: dict[str, set[int]] = {}
    for place, option in enumerate(options):
        labels = [label for _, label in option.labels]
        said = [
            phrase
            for group, beside, phrases in _concepts()
            if option.code in group and (not beside or beside & codes)
            for phrase in phrases
        ]
        labels = [NOT_MEANT.sub("", label) for label in labels]
        short = [re.sub(r"\s*\(.*?\)", "", label) for label in labels]
        inner = [piece for label in labels for piece in re.findall(r"\((.*?)\)", label)]
        for text in [option.code.replace("_", " "), *labels, *short, *said]:
            if text.startswith("<"):
                continue
            exact.setdefault(_plain(text.lstrip(WHOLLY)), set()).add(place)
        made = [_phrase(text, whole=True) for text in dict.fromkeys([*labels, *short, *inner])] + [
            _phrase(text, whole=False) for text in said if not text.startswith(WHOLLY)
        ]
        per_option.append(tuple(phrase for phrase in dict.fromkeys(made) if phrase.stems))
    spread: dict[str, set[int]] = {}
    for place, phrases_of in enumerate(per_option):
        for phrase in phrases_of:
            for word in phrase.stems:
                spread.setdefault(word, set()).add(place)
    total = math.log(1 + len(options)) or 1.0
    weight = {word: math.log(1 + len(options) / len(places)) / total for word, places in spread.items()}
    for word in NEGATORS - NEVER:
        if word in weight:
            weight[word] = min(weight[word], 0.3)
    return Index(
        tuple(per_option),
        weight,
        {text: frozenset(places) for text, places in exact.items()},
        tuple(
            frozenset(_plain(text) for text in (option.code, *(label for _, label in option.labels)))
            for option in options
        ),
    )


def exactly(text: str, options: tuple[Option, ...]) -> frozenset[int]:
    """The options whose code, label or synonym is just these words; a lone word may have any ending that a synonym leaves open."""
    known, plain = index(options), _plain(text)
    places = known.exact.get(plain, frozenset())
    if len(places) > 1:
        own = frozenset(place for place in places if plain in known.labels[place])
        places = own if len(own) == 1 else places
    if places or " " in plain or len(plain) < 4:
        return places
    return frozenset(
        place
        for place, phrases_of in enumerate(known.phrases)
        if any(one.open == (True,) and plain.startswith(one.stems[0]) for one in phrases_of)
    )


@lru_cache(maxsize=1)
def _everywhere() -> dict[str, frozenset[str]]:
    """What is said of any option of any list, and the codes that it means."""
    said: dict[str, set[str]] = {}
    for codes, _, phrases in _concepts():
        for phrase in phrases:
            said.setdefault(_plain(phrase.lstrip(WHOLLY)), set()).update(codes)
    return {phrase: frozenset(codes) for phrase, codes in said.items()}


def elsewhere(text: str, options: tuple[Option, ...]) -> bool:
    """Is this just what people call an option that this list does not have: "public liability"?"""
    meant = _everywhere().get(_plain(text), frozenset())
    return bool(meant) and not meant & {option.code for option in options}
