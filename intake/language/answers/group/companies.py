"""The insured company and the person there, in either order, with or without anything between them."""

import re

from intake.claim.reading import Asked, Heard, Outcome
from intake.language.answers.control import noted
from intake.language.answers.group.board import Clause
from intake.language.answers.group.breath import Breath
from intake.language.answers.group.events import DENIED
from intake.language.answers.group.naming import (
    CAPITALS,
    COMPANY,
    COMPANY_KIND,
    LEGAL,
    LOWER_COMPANY,
    PERSON,
    PERSON_OF,
    TAIL,
    is_function,
    is_mixed,
    is_person,
    is_titled,
    stripped,
    with_article,
)
from intake.language.answers.outcomes import ask, value
from intake.language.answers.person import TITLES
from intake.language.usage.spoken import phrases


def company_and_person(breath: Breath, company: Asked | None, person: Asked | None) -> None:
    """The insured company and the person there, in either order, with or without anything between them."""
    plain = breath.board.left_plain
    firm = COMPANY.search(plain) or LOWER_COMPANY.search(breath.board.left)
    if firm and company is not None:
        start, end = _firm_span(plain, *firm.span())
        name = breath.board.words(start, end)
        breath.heard[company.field] = value(name, name)
        breath.board.take(start, end)
    led = ASK_FOR.search(breath.board.left_plain) if person is not None else None
    if led is not None and person is not None:
        breath.heard[person.field] = the_person(breath, [led["person"]], person)
        breath.board.take(*led.span())
        person = None
    pieces = _name_pieces(breath)
    if company is None or company.field in breath.heard:
        people = [piece for piece in pieces if is_person(piece)] or (pieces if len(pieces) == 1 else [])
        if person is not None and people:
            breath.heard[person.field] = the_person(breath, people, person)
        return
    if person is None:
        if len(pieces) == 1:
            breath.heard[company.field] = value(pieces[0], pieces[0])
        return
    titled = [piece for piece in pieces if is_titled(piece)]
    firms = [
        piece for piece in pieces if piece not in titled and COMPANY_KIND.search(breath.said(piece).folded)
    ]
    if len(titled) == 1:
        breath.heard[person.field] = the_person(breath, titled, person)
        rest = [piece for piece in pieces if piece not in titled]
        if len(rest) == 1:
            breath.heard[company.field] = value(rest[0], rest[0])
    elif len(firms) == 1:
        breath.heard[company.field] = value(firms[0], firms[0])
        rest = [piece for piece in pieces if piece not in firms]
        if len(rest) == 1:
            breath.heard[person.field] = the_person(breath, rest, person)
    elif len(pieces) == 2 and any(is_mixed(piece) and not CAPITALS.match(piece) for piece in pieces):
        breath.heard[company.field] = ask(pieces)  # sentences rather than names
    elif len(pieces) == 2:
        first, second = pieces
        if is_person(first) and is_person(second):
            breath.heard[company.field] = ask([first, second])  # two names of two words each
        elif is_person(second) or not is_person(first):
            breath.heard[company.field] = value(first, first)
            breath.heard[person.field] = the_person(breath, [second], person)
        else:
            breath.heard[company.field] = ask([second, first])
    elif len(pieces) == 1:
        if is_person(pieces[0]):
            breath.heard[company.field] = ask([pieces[0]])
        else:
            breath.heard[company.field] = value(pieces[0], pieces[0])


def _firm_span(plain: str, start: int, end: int) -> tuple[int, int]:
    """A company's name up to the person who follows it without a sign between."""
    words = plain[start:end]
    of_firm = PERSON_OF.match(words)
    if of_firm and not COMPANY_KIND.search(of_firm["person"]):
        start, words = start + of_firm.end(), words[of_firm.end() :]
    inner = re.match(rf"(?i:{LEGAL})\s", words)
    title = re.search(rf"\s(?i:{TITLES})\s", words)
    if title and title.start() > 2:
        return start, start + title.start()
    if not inner:
        before = re.search(rf"\s(?i:{LEGAL})(?!\w)\.?", words)
        if before:
            lead = PERSON.match(words)
            if lead and is_titled(lead.group()):
                return start + lead.end(), start + before.end()
            return start, start + before.end()
        return start, end
    # "SPRL Lambda Jean Dupont": a legal form before the name leaves open where it ends; two words more are a person.
    tokens = words.split()
    if (
        len(tokens) >= 4
        and re.fullmatch(r"[A-ZÀ-Þ][a-zà-ÿ'’-]+", tokens[-1])
        and re.fullmatch(r"[A-ZÀ-Þ][a-zà-ÿ'’-]+", tokens[-2])
        and len(tokens) == 4
    ):
        return start, start + words.rindex(tokens[-2]) - 1
    return start, end


ASK_FOR = re.compile(
    r"(?i:\b(?:ask for|speak to|vraag (?:naar|achter)|spreek met|u spreekt met|demandez|demander|parlez [aà]|contactpersoon:?|personne de contact:?))\s+"
    rf"(?P<person>(?:(?i:{TITLES})\s+)?[A-ZÀ-Þ][\w'-]+(?:\s+(?:(?:van|de|der|den|le|la|du)\s+){{0,2}}[A-ZÀ-Þ][\w'-]+){{0,2}})"
)
"""Whom to ask for is a person, however short the name."""
FIRST_NAME_OF = re.compile(
    rf"(?P<person>(?:(?i:{TITLES})\s+)?[A-ZÀ-Þ][a-zà-ÿ'-]+)\s+(?:(?:here|hier|ici)\s+)?(?:van (?:de |het )?|bij (?:de )?|chez |from |at |of |de chez |de la |de l'|du |des )(?=\w|')"
)
"""Who is there, and the firm: "Mrs Renard of the pharmacy"."""


def _without_function(breath: Breath, piece: str) -> str:
    """A name without what its bearer is: "Luc Pirard le patron"."""
    words = piece.split()
    for number in (3, 2, 1):
        if len(words) > number + 1 and is_function(breath.said(" ".join(words[-number:])).folded):
            return " ".join(words[:-number])
    return piece


def _raw_pieces(breath: Breath, clause: Clause) -> list[str]:
    """The stretches of a clause between what is taken; who is there parted from the firm: "Tom Peeters of Atelier Nord"."""
    pieces = []
    for raw in re.split(r"\s{2,}", breath.board.left_plain[clause.start : clause.end].strip()):
        both = PERSON_OF.search(raw) or FIRST_NAME_OF.match(stripped(raw))
        if both and COMPANY_KIND.search(both.string, both.end()) and not COMPANY_KIND.search(both["person"]):
            pieces += [both["person"], both.string[both.end() :]]
        else:
            pieces.append(raw)
    return pieces


def _name_pieces(breath: Breath) -> list[str]:
    """The clauses that are nothing but a name, functions and cues left out."""
    pieces = []
    for clause in breath.strong_clauses:
        for raw in _raw_pieces(breath, clause):
            piece = stripped(raw.strip(" ,;:.-")).strip(" ,;:.-")
            folded = breath.said(piece).folded
            if (
                not piece
                or not re.search(r"[^\W\d_]{2}", piece)
                or noted(breath.said(piece)) is not None
                or DENIED.search(folded)
            ):
                continue
            if (
                folded in phrases("ROLES")
                or is_function(folded)
                or folded
                in (
                    "gsm",
                    "tel",
                    "mobile",
                    "phone",
                    "direct",
                    "mobiel",
                    "telephone",
                    "telefoon",
                    "portable",
                    "numero",
                    "nummer",
                    "number",
                )
            ):
                continue
            piece = _without_function(breath, TAIL.sub("", piece).strip(" ,;:.-"))
            if piece and len(piece.split()) <= 7:
                pieces.append(piece)
    written = [piece for piece in pieces if re.search(r"[A-ZÀ-Þ]", piece)]
    return written or pieces  # where anything is written as a name, what is not is none


def the_person(breath: Breath, pieces: list[str], one: Asked) -> Outcome:
    """The one of these pieces that is a person, or a question back."""
    from intake.language.reading import read

    outcomes = [with_article(piece, read(piece, one, breath.ear)) for piece in pieces]
    good = [outcome for outcome in outcomes if outcome.heard is Heard.VALUE]
    if len(good) == 1:
        return good[0]
    # Words that the reader takes for a remark stand here for a name all the same: "speak to Mick or his wife".
    return ask([outcome.reading.value for outcome in good])
