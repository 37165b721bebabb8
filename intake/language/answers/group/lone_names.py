"""The one name that is left in a breath, for a field that waits for a name."""

import re
from functools import lru_cache

from intake.claim.reading import Asked, Heard, Outcome
from intake.language.answers.group.bidding import COLOURLESS
from intake.language.answers.group.board import Clause
from intake.language.answers.group.breath import MISSING, Breath
from intake.language.answers.group.companies import the_person
from intake.language.answers.group.events import CALLED, DENIED, EVENTS, cue, leaf
from intake.language.answers.group.meant import is_a_country, is_a_sentence, only_who_was_meant
from intake.language.answers.group.naming import (
    BANK_CUE,
    CAPITALS,
    COMPANY,
    DENIED_NAME,
    EVERYDAY_WORDS,
    LEGAL,
    PERSON,
    VERBAL,
    everyday,
    is_mixed,
    stripped,
    with_article,
)
from intake.language.answers.option_words import STOP, exactly
from intake.language.answers.outcomes import ask, value
from intake.language.answers.person import PARTICLES
from intake.language.usage.spoken import alternation


@lru_cache(maxsize=1)
def _bank_pattern() -> re.Pattern[str]:
    from intake.language.narrative.banks import BANKS

    return re.compile(rf"(?<![\w-]){alternation(BANKS)}(?!\w|-(?!\w*rekening|account|compte))")


def known_banks(breath: Breath) -> list[tuple[int, int, str]]:
    """The known banks in what is left of the text, each with the name that it writes itself."""
    from intake.language.narrative.banks import BANKS, EVERYDAY

    text, plain = breath.board.left, breath.board.said.plain
    found = []
    for match in _bank_pattern().finditer(text):
        written = plain[match.start() : match.end()]
        cued = BANK_CUE.search(text[: match.start()]) is not None
        alone = any(breath.folded(one).strip(" .'\"") == match.group() for one in breath.clauses)
        if match.group() in EVERYDAY and written.islower() and not (cued or alone):
            continue
        found.append((match.start(), match.end(), BANKS[match.group()]))
    return found


AN_ACCOUNT = re.compile(r"(?i:rekening|account|compte|\bbank\b|\bbanque\b)")
SOME_BANK = re.compile(
    r"\b(?:[Bb]ank|[Bb]anque|[Bb]anca|[Bb]anco)(?: of| de| di| van)? [A-ZÀ-Þ]\w+|\b[A-ZÀ-Þ]\w+ (?:Bank|Banque)\b"
)


def banks_named(breath: Breath, clause: Clause) -> set[str]:
    """The banks that a clause names, those that nobody knows among them."""
    known = {name for start, _, name in known_banks(breath) if clause.start <= start < clause.end}
    plain = breath.board.said.plain[clause.start : clause.end]
    return known or {match.group() for match in SOME_BANK.finditer(plain)}


BEHALF = re.compile(
    r"\s*(?i:for|voor|pour|namens|au nom de|on behalf of|pour le compte de)\s+(?:(?:the|de|het|la|le)\s+)?(?P<name>[A-ZÀ-Þ][\w'’&.-]*(?:\s+[A-ZÀ-Þ][\w'’&.-]*)*)"
)
"""For whom somebody acts: "Baxter LLP for Nolan Foods"."""
CARRIED_ON = re.compile(r"(?:\s+[A-ZÀ-Þ][\w'’-]+)+")


def _in_full(breath: Breath, text: str) -> str:
    """A name with the words of it that were taken for something else: "Menuiserie Noël"."""
    plain = breath.board.said.plain
    place = plain.find(text)
    more = CARRIED_ON.match(plain, place + len(text)) if place >= 0 and text[:1].isupper() else None
    return text + more.group() if more else text


def lone_name(breath: Breath, one: Asked) -> None:
    """The one name that is left: a company with its form, words with capitals, or a piece that nothing else speaks for."""
    person = one.kind == "person"
    if leaf(one.field) == "true_creditor":
        only_who_was_meant(breath)
    plain = breath.board.left_plain
    firms = [
        match.group().strip(" ,;:.")
        for match in COMPANY.finditer(plain)
        if not is_not_it(breath, match.start())
    ]
    if person or leaf(one.field) == "insurer":
        behalf = BEHALF.search(plain, plain.find(firms[0]) + len(firms[0])) if len(firms) == 1 else None
        if behalf:
            breath.heard[one.field] = ask([behalf["name"], firms[0]])
            return
        if len(firms) == 1:
            name = stripped(firms[0]) if not re.match(rf"(?i:{LEGAL})\s", firms[0]) else firms[0]
            breath.heard[one.field] = value(name, name)
            return
        people = [match.group() for match in PERSON.finditer(plain) if not everyday(match.group())]
        if not firms and len(people) == 1 and leaf(one.field) != "insurer":
            breath.heard[one.field] = the_person(breath, people, one)
            return
    used = {
        outcome.reading.words
        for outcome in breath.heard.values()
        if outcome.readings and outcome.heard in (Heard.VALUE, Heard.NONE)
    }
    banks = known_banks(breath) if person else []
    pieces: list[str] = []
    beside: list[str] = []
    for clause in breath.strong_clauses:
        piece = breath.plain_left(clause)
        if (
            not piece
            or breath.is_spent(clause)
            or not re.search(r"[^\W\d_]{2}", piece)
            or breath.remark(clause) is not None
        ):
            continue
        if piece in used or any(piece in words and len(words) - len(piece) < 12 for words in used):
            beside += _names_beside(breath, piece)
            continue
        folded = breath.said(piece).folded
        if cue(CALLED, folded) or DENIED.search(folded) or re.search(r"\b(?:euros?|eur)\b", folded):
            continue
        bare = stripped(piece).strip(" ,;:.-")
        if len(bare.split()) < 3 and is_a_country(bare, breath.ear):
            continue
        folded = breath.said(bare).folded
        place = breath.board.said.plain.find(bare)
        if person and any(
            start <= place < end or (place <= start and _is_all_but_small_words(breath, bare, name))
            for start, end, name in banks
        ):
            continue
        if any(re.fullmatch(EVENTS.get(leaf(other.field), r"(?!)"), folded) for other in breath.asked):
            continue
        if any(
            word not in STOP and word not in PARTICLES and word not in EVERYDAY_WORDS
            for word in folded.split()
        ):
            pieces.append(bare)
    capitals = [
        match.group().strip(" ,;:.")
        for piece in pieces
        for match in CAPITALS.finditer(piece)
        if not everyday(match.group())
        and re.search(r"[^\W\d_]{2}", match.group())
        and not (person and (is_a_country(match.group(), breath.ear) or AN_ACCOUNT.search(match.group())))
        and not re.match(r"\s+(?:rekening|bankrekening|account|bank)\b", piece[match.end() :])
    ]
    if leaf(one.field) == "payer_bank" and capitals:
        pieces = [
            piece for piece in pieces if re.search(r"[A-ZÀ-Þ]", piece)
        ]  # "two banks, this one is Fintro"
    if person:
        beside = [
            name for name in beside if not is_a_country(name, breath.ear) and not AN_ACCOUNT.search(name)
        ]
    if beside:
        capitals, pieces = list(dict.fromkeys([*capitals, *beside])), []
    if leaf(one.field) in ("payer_bank", "insurer"):
        pieces = [
            piece
            for piece in pieces
            if len(piece.split()) <= 2
            or (re.search(r"[A-ZÀ-Þ]", piece) and not VERBAL.search(breath.said(piece).folded))
        ]
    pieces = [piece for piece in pieces if not set(breath.said(piece).folded.split()) <= COLOURLESS]
    if person and len(pieces) == 1 and not capitals and is_mixed(pieces[0]):
        return  # words of a sentence, one of them with a capital
    if (
        leaf(one.field) == "true_creditor"
        and not capitals
        and any(is_a_sentence(breath.said(piece).folded) for piece in pieces)
    ):
        return  # "it stood on the invoice"
    if person and len(pieces) == 1 and not capitals and is_a_sentence(breath.said(pieces[0]).folded):
        breath.heard[one.field] = ask((), pieces[0])  # a sentence about somebody, and no name
    elif len(pieces) == 1 and len(pieces[0].split()) <= 5 and pieces[0]:
        text = capitals[0] if len(capitals) == 1 and len(pieces[0].split()) > 3 else pieces[0]
        breath.heard[one.field] = _as(breath, _in_full(breath, text), one)
    elif len(capitals) == 1:
        breath.heard[one.field] = _as(breath, _in_full(breath, capitals[0]), one)
    elif len(capitals) > 1:
        breath.heard[one.field] = ask(capitals)


def _is_all_but_small_words(breath: Breath, piece: str, name: str) -> bool:
    """Is a name all that a piece says: "ook KBC"?"""
    rest = breath.said(piece).folded.replace(breath.said(name).folded, " ", 1)
    return rest != breath.said(piece).folded and all(
        word in STOP or word in EVERYDAY_WORDS for word in rest.split()
    )


A_POLICY = re.compile(
    r"(?i:contrat|verzekering|assurance|insurance|dekking|garantie|couverture|cover|polis|police|policy|onze|notre|our)\b"
)


def _names_beside(breath: Breath, piece: str) -> list[str]:
    """Words written as a name in a clause that a choice has spoken for: "cyber Hiscox"."""
    options = [option for one in breath.asked for option in one.options]
    words = piece.split()
    kept = [
        word
        for word in words
        if not re.search(r"\w", word) or not exactly(breath.said(word).folded, tuple(options))
    ]
    return [
        match.group().strip(" ,;:.")
        for match in CAPITALS.finditer(" ".join(kept))
        if (
            match.group() != words[0]
            or re.fullmatch(r"[A-Z]{2,}", words[0])
            or len(kept) == 1 < len(words) == 2
        )
        and not A_POLICY.search(match.group())
        and not everyday(match.group())
        and re.search(r"[^\W\d_]{2}", match.group())
    ]


def _as(breath: Breath, text: str, one: Asked) -> Outcome:
    from intake.language.reading import read

    if "&" in text:
        return value(text, text)  # a firm, and no two people
    if one.kind == "person" or one.field.endswith("reporter.name"):
        outcome = read(
            text, Asked(one.field, "person", reporter=one.reporter, can_be_none=one.can_be_none), breath.ear
        )
        if outcome.heard in MISSING:
            return ask((), text)  # to the reader of a whole answer "the supplier" is who will know it
        outcome = with_article(text, outcome)
        if one.kind == "person" or outcome.heard is Heard.VALUE:
            return outcome
    return value(text, text)


def is_not_it(breath: Breath, place: int) -> bool:
    """Is the name at this place said not to be it: "ING, not KBC"?"""
    return DENIED_NAME.search(breath.board.left, 0, place) is not None
