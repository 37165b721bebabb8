"""A name as one would write it on an envelope: the words of a sentence around it are cut away, or it is asked about."""

import re

from intake.claim.reading import Heard, Outcome
from intake.language.answers.group.breath import Breath
from intake.language.answers.group.events import leaf
from intake.language.answers.group.naming import CAPITALS, COMPANY_KIND, LEGAL, everyday
from intake.language.answers.group.parts_told import is_told_by_part
from intake.language.answers.outcomes import ask, value
from intake.language.answers.person import PARTICLES, TITLES
from intake.language.answers.typed import folded

NAMED = frozenset(
    ("payer_bank", "insurer", "name", "contact", "true_creditor", "claimant", "with", "by", "controller")
)
BETWEEN = frozenset(
    "et en and of the la le les de du des d l van von der den ten ter 't 's op aan in a te sur sous lez zu & y i e societe firma bedrijf company groupe groep group".split()
)
"""Small words that a name may hold."""
NO_NAMES = frozenset(
    "numero nummer number telephone telefoon phone gsm mobile banque bank adresse adres address mail compte rekening account".split()
)
PARTNER = re.compile(r"(?:[A-ZÀ-Þ][\w'’.-]*,? )*[A-ZÀ-Þ][\w'’.-]* ?& ?$")
"""The first of those who give a firm its name: "Moss & Hale Architects"."""
LED_ON = re.compile(r"\s+(?:d[eu]s?|de la|van|von|of|from|chez|bij|at|et|en|and|&)$")
"""What leads from a name to the next one."""
ACCOUNT = re.compile(r"(?P<name>[A-ZÀ-Þ].*\w)-(?:bank)?(?:rekening|polis|verzekering|account)")
WHOSE = re.compile(r"(?P<name>[A-ZÀ-Þ].*\w)['’]s(?: [a-z][\w ]*)?")
"""`Priya's mailbox`: of whom it is."""


def clean_names(breath: Breath) -> None:
    """Keep of what was taken for a name the name, where one is left; ask where there are two."""
    for one in breath.asked:
        outcome = breath.heard.get(one.field)
        if outcome is not None and outcome.heard is Heard.VALUE and leaf(one.field) == "account_owner":
            owner = WHOSE.fullmatch(str(outcome.reading.value))
            breath.heard[one.field] = value(owner["name"], owner["name"]) if owner else outcome
        if (
            outcome is None
            or outcome.heard is not Heard.VALUE
            or leaf(one.field) not in NAMED
            or one.long
            or not isinstance(outcome.reading.value, str)
            or is_told_by_part(breath, one, outcome)
        ):
            continue
        name = outcome.reading.value
        account = ACCOUNT.fullmatch(name) if leaf(one.field) in ("payer_bank", "insurer") else None
        if account is not None:
            name = account["name"]
            breath.heard[one.field] = outcome = value(name, name)
        while (shorter := LED_ON.sub("", name)) != name:
            name = shorter
            breath.heard[one.field] = outcome = value(name, name)
        partner = PARTNER.search(breath.board.said.plain, 0, max(breath.board.said.plain.find(name), 0))
        if partner is not None:
            name = partner.group() + name
            breath.heard[one.field] = outcome = value(name, name)
        typed_as_words = not any(word[:1].isupper() and word in _typed(outcome) for word in name.split())
        if leaf(one.field) == "contact" and typed_as_words and set(folded(name).split()) & NO_NAMES:
            del breath.heard[one.field]
            continue
        if one.kind == "person" and leaf(one.field) != "contact" and typed_as_words:
            breath.heard[one.field] = Outcome(
                Heard.AMBIGUOUS, outcome.readings
            )  # typed as words, and perhaps no name
            continue
        if not re.search(r"[A-ZÀ-Þ]", name) or all(map(_is_of_a_name, name.split())):
            continue
        found = [
            match.group().strip(" ,;:.") for match in CAPITALS.finditer(name) if not everyday(match.group())
        ]
        breath.heard[one.field] = value(found[0], found[0]) if len(found) == 1 else _asked(found)


def _typed(outcome: Outcome) -> str:
    """The words that a name was read from."""
    return outcome.reading.words or str(outcome.reading.value)


def _asked(found: list[str]) -> Outcome:
    return ask(found)


def _is_of_a_name(word: str) -> bool:
    """May a word stand in a name: written with a capital or a figure, a small word, a legal form, a trade, a title?"""
    plain = folded(word).strip('.,;:()"')
    return (
        not word[:1].islower()
        or plain in BETWEEN
        or plain in PARTICLES
        or re.match(r"(?:d|l|t|s)'", plain) is not None
        or re.fullmatch(rf"(?i:{LEGAL}|{TITLES})\.?", word) is not None
        or COMPANY_KIND.fullmatch(plain) is not None
    )
