"""One typed text for several fields asked in one breath: "54k hier 15h10", "notre client, KBC, pas encore appelée".

Where the text has exactly as many parts as there are fields they map in order. Otherwise each field takes, in order, the piece that reads
confidently as it. Nothing is guessed: a field that no piece gives is absent, and is asked again on its own.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from intake.claim.reading import Asked, Ear, Heard, Outcome
from intake.language.answers.amount import amounts
from intake.language.answers.control import bare, command, is_none, noted
from intake.language.answers.matching import matches
from intake.language.answers.typed import Typed, typed
from intake.language.reading import read

HARD = re.compile(r"\s*;\s*")
SOFT = re.compile(r"\s*;\s*|,(?!\d)\s*|\s+-\s+")
CONJUNCTION = re.compile(r"\s+(?:et|en|and|&)\s+")
FREE = ("text", "person", "file")
SURE = (Heard.VALUE, Heard.NONE)
CERTAIN_KINDS = ("iban", "email", "phone", "enterprise_number", "money", "datetime", "date", "country")
FILLED = {
    "money": r"(?:et|en|and|de|van|of|the|le|la|euros?|eur)",
    "datetime": r"(?:le|la|the|on|op|om|a|at|et|en|and|,)",
}
NAME = re.compile(r"[^\W\d_].*")


@dataclass(slots=True)
class Piece:
    """A part of the text and whether a field has taken it."""

    text: str
    taken: bool = False


def read_group(text: str, asked: Sequence[Asked], ear: Ear) -> dict[str, Outcome]:
    """Field -> what the text says of it; the key '' holds a word for the conversation or a remark about all of them."""
    said = typed(text)
    if not asked or not said.folded:
        return {}
    if len(asked) == 1:
        return {asked[0].field: read(text, asked[0], ear)}
    whole = _whole(said, asked, ear)
    if whole is not None:
        return {"": whole}
    parts = [part for part in HARD.split(said.plain) if part.strip()]
    if len(parts) == len(asked):
        return {one.field: read(part, one, ear) for one, part in zip(asked, parts, strict=True)}
    return _shared_out(said, asked, ear)


def _whole(said: Typed, asked: Sequence[Asked], ear: Ear) -> Outcome | None:
    """A control word, or a remark that leaves no field a value of its own."""
    word = bare(said, asked[0], ear) or command(said)
    if word is not None:
        answers = any(
            one.kind in ("choice", "multi_choice") and _sure(read(said.plain, one, ear)) for one in asked
        )
        return None if answers else word
    remark = noted(said)
    if remark is None or SOFT.search(said.plain.strip()):
        return None
    return (
        None if any(_sure(read(said.plain, one, ear)) for one in asked if one.kind not in FREE) else remark[0]
    )


def _sure(outcome: Outcome) -> bool:
    return outcome.heard in SURE


def _shared_out(said: Typed, asked: Sequence[Asked], ear: Ear) -> dict[str, Outcome]:
    """Pieces go to the fields, first those that can be nothing else, then the choices and names in their order."""
    pieces = [Piece(part.strip()) for part in SOFT.split(said.plain) if part and part.strip()]
    if len(pieces) < len(asked):
        pieces = [Piece(part) for piece in pieces for part in _split_again(piece.text, asked, ear)]
    heard: dict[str, Outcome] = {}
    for place, one in enumerate(asked):
        if one.kind in FREE:
            continue
        best = _best_piece(one, pieces, asked, ear, heard, place)
        if best is not None:
            piece, outcome = best
            heard[one.field] = outcome
            piece.taken = True
    for one in asked:
        if one.kind in FREE and one.field not in heard:
            named = _name_piece(one, pieces, asked, ear)
            if named is not None:
                named.taken = True
                heard[one.field] = read(named.text, one, ear)
    return {one.field: heard[one.field] for one in asked if one.field in heard}


def _split_again(text: str, asked: Sequence[Asked], ear: Ear) -> list[str]:
    """One piece that holds several fields: an amount and a time, or parts joined by "and"."""
    kinds = {one.kind for one in asked}
    if "money" in kinds and kinds & {"datetime", "date"}:
        apart = _amount_apart(text, next(one for one in asked if one.kind == "money"), ear)
        if apart:
            return apart
    if kinds & {"iban", "phone", "email"}:
        mixed = _identifiers_apart(text)
        if len(mixed) > 1:
            return mixed
    joined = CONJUNCTION.split(text)
    if 1 < len(joined) <= len(asked) and all(
        any(_sure(read(part, one, ear)) for one in asked) for part in joined
    ):
        return joined
    return [text]


def _amount_apart(text: str, money: Asked, ear: Ear) -> list[str]:
    """`54k hier 15h10` as the amount and what is left."""
    said = typed(text)
    found = amounts(said.folded, money, ear)
    if len(found) != 1:
        return []
    one = found[0]
    around = (said.plain[: one.start] + " " + said.plain[one.end :]).strip(" ,;-")
    return [said.plain[one.start : one.end].strip(), around] if around else []


def _identifiers_apart(text: str) -> list[str]:
    """An account number, an address or a telephone number beside other words."""
    pattern = re.compile(
        r"[^\s,;]+@[^\s,;]+|\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{2,4}){3,8}\b|\+?\d[\d\s./()-]{6,}\d"
    )
    parts, at = [], 0
    for match in pattern.finditer(text):
        parts += [text[at : match.start()], match.group()]
        at = match.end()
    return [part.strip(" ,;:-") for part in [*parts, text[at:]] if part.strip(" ,;:-")]


def _best_piece(
    one: Asked, pieces: list[Piece], asked: Sequence[Asked], ear: Ear, heard: dict[str, Outcome], place: int
) -> tuple[Piece, Outcome] | None:
    """The first free piece that reads surely as this field and less surely as any other that still waits."""
    unclear: tuple[Piece, Outcome] | None = None
    for piece in pieces:
        if piece.taken:
            continue
        outcome = read(piece.text, one, ear)
        if _sure(outcome) and not _better_elsewhere(piece, one, outcome, asked, ear, heard, place):
            return piece, outcome
        certain = (
            one.kind in ("iban", "email")
            and outcome.heard is Heard.INVALID
            and re.search(r"@|^[A-Za-z]{2}\d{2}", piece.text)
        )
        if unclear is None and (
            certain
            or (
                outcome.readings
                and one.kind in ("money", "datetime", "date")
                and not _taken_elsewhere(piece, one, asked, ear, heard)
            )
        ):
            unclear = (piece, outcome)
    return unclear


def _taken_elsewhere(
    piece: Piece, one: Asked, asked: Sequence[Asked], ear: Ear, heard: dict[str, Outcome]
) -> bool:
    return any(
        _sure(read(piece.text, other, ear))
        for other in asked
        if other is not one and other.field not in heard and other.kind not in FREE
    )


def _better_elsewhere(
    piece: Piece,
    one: Asked,
    outcome: Outcome,
    asked: Sequence[Asked],
    ear: Ear,
    heard: dict[str, Outcome],
    place: int,
) -> bool:
    """Would another field that waits take this piece with more right?"""
    strength = _strength(piece, one, outcome)
    for later, other in enumerate(asked):
        if other is one or other.field in heard or other.kind in FREE:
            continue
        rival = read(piece.text, other, ear)
        if _sure(rival):
            right = _strength(piece, other, rival)
            if right > strength or (right == strength and later < place):
                return True
    return False


def _strength(piece: Piece, one: Asked, outcome: Outcome) -> float:
    """How much a piece has to be this field: figures with their own shape before words, words before a bare no."""
    said = typed(piece.text)
    if outcome.heard is Heard.NONE:
        about = _about(said.folded, one)
        return 0.5 + about
    if one.kind in CERTAIN_KINDS:
        return 3.0
    if one.kind in ("choice", "multi_choice"):
        if is_none(said):
            return 0.4
        found, _ = matches(said.folded, one.options)
        return 2.0 + min(found[0].score, 2) / 4 if found and found[0].strong else 1.0
    return 1.0


ABOUT = {
    "called": r"\b(?:appel|telephon|gebeld|bellen|called|phoned|rung|contact)", "contacted": r"\b(?:contact|prevenu|averti|verwittigd|gecontacteerd|notified|told)",
    "notified": r"\b(?:declar|averti|prevenu|aangegeven|gemeld|verwittigd|notified|told|reported)", "reported": r"\b(?:plainte|porte|aangifte|klacht|reported|police)",
    "reset": r"\b(?:mots? de passe|wachtwoord|password)", "revoked": r"\b(?:session|sessie)", "requested": r"\b(?:recall|rappel|terugroep|demande)",
}  # fmt: skip


def _about(text: str, one: Asked) -> float:
    """Does "not yet called" speak of this field's own event?"""
    return (
        1.0 if any(part in one.field and re.search(pattern, text) for part, pattern in ABOUT.items()) else 0.0
    )


def _name_piece(one: Asked, pieces: list[Piece], asked: Sequence[Asked], ear: Ear) -> Piece | None:
    """The piece for a name: a known bank where a bank is asked for, else the first that nothing else has taken."""
    free = [piece for piece in pieces if not piece.taken and NAME.match(piece.text)]
    if "bank" in one.field:
        from intake.language.narrative.banks import BANKS

        known = [piece for piece in free if typed(piece.text).folded.strip(" .") in BANKS]
        if known:
            return known[0]
    waiting = [other for other in asked if other.kind in FREE]
    remaining = [piece for piece in free if not noted(typed(piece.text)) and not is_none(typed(piece.text))]
    return remaining[0] if remaining and (len(remaining) <= len(waiting) or len(waiting) == 1) else None
