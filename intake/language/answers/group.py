"""One typed text for several fields: "our client, KBC, not called yet", "54k yesterday 15:10".

The text is parted, and each field in its order takes the piece that reads clearly as it. What no piece gives is left out, to be asked
again singly: a wrong guess stated with confidence is the worst error.
"""

import re
from collections.abc import Sequence

from intake.claim.reading import Asked, Ear, Heard, Outcome
from intake.language.answers.control import bare
from intake.language.answers.typed import typed
from intake.language.reading import read

STRONG = (";", "\n")
PARTS = re.compile(r"\s*[;\n]\s*")
COMMAS = re.compile(r"\s*(?:[;\n]|,(?!\d)|(?<=\D),)\s*|\s+(?:et|en|and|mais|maar|but)\s+")
OPEN_KINDS = ("text", "person")
CLEAR = (Heard.VALUE, Heard.NONE)
WHOLE = (Heard.UNKNOWN, Heard.LATER, Heard.REFUSED, Heard.SKIP, Heard.HELP, Heard.BACK, Heard.CONTROL)


def read_group(text: str, asked: Sequence[Asked], ear: Ear) -> dict[str, Outcome]:
    """What the text gives, by field. A word to the conversation about all of it stands under ""."""
    said = typed(text)
    control = bare(said, asked[0], ear)
    if control is not None and control.heard in WHOLE:
        return {"": control}
    ordered = [part for part in PARTS.split(text.strip())]
    if len(ordered) == len(asked) > 1:
        return {one.field: read(part, one, ear) for one, part in zip(asked, ordered, strict=True) if part.strip()}
    pieces = [piece.strip() for piece in COMMAS.split(text.strip()) if piece and piece.strip()]
    return _dealt(pieces or [text], list(asked), ear)


def _dealt(pieces: list[str], asked: list[Asked], ear: Ear) -> dict[str, Outcome]:
    """Deal the pieces to the fields: precise kinds first, each the first piece that reads clearly; names take what is left, in order."""
    found: dict[str, Outcome] = {}
    left = list(pieces)
    for one in asked:
        if one.kind in OPEN_KINDS:
            continue
        for piece in left:
            outcome = read(piece, one, ear)
            if outcome.heard is Heard.VALUE or (outcome.heard is Heard.NONE and _is_last_of_its_kind(one, asked, found)):
                found[one.field] = outcome
                if not _shares(one, asked, found, piece, ear):
                    left.remove(piece)
                break
    for one in asked:
        if one.kind in OPEN_KINDS and left:
            outcome = read(left[0], one, ear)
            if outcome.heard is Heard.VALUE and not (one.kind == "text" and len(left[0].split()) > 6):
                found[one.field] = outcome
                left.pop(0)
    for one in asked:
        if one.field not in found and left and one.kind not in OPEN_KINDS:
            outcome = read(left[0], one, ear)
            if outcome.heard in (Heard.AMBIGUOUS, Heard.INVALID) and outcome.readings:
                found[one.field] = outcome
                left.pop(0)
    return found


def _is_last_of_its_kind(one: Asked, asked: Sequence[Asked], found: dict[str, Outcome]) -> bool:
    """ "Not yet" goes to the first moment that is still open."""
    return next((other.field for other in asked if other.kind == one.kind and other.field not in found), "") == one.field


def _shares(one: Asked, asked: Sequence[Asked], found: dict[str, Outcome], piece: str, ear: Ear) -> bool:
    """Whether the same piece gives another open field too: an amount and its time in one breath."""
    pairs = {("money", "datetime"), ("money", "date"), ("datetime", "money"), ("date", "money")}
    return any(
        (one.kind, other.kind) in pairs and other.field not in found and read(piece, other, ear).heard is Heard.VALUE for other in asked
    )
