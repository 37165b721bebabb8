"""Several payments told in one breath: "54k yesterday, 28k this morning and 100k on Monday at two".

Stands alone because it parts a breath before anything of it is read. It does so only where each part holds one amount, with its own moment or
the word for one more, and nothing else that could mean something: any other breath with several amounts is asked about.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from intake.claim.money import Money
from intake.claim.reading import Asked, Ear, Heard, Outcome
from intake.language.answers.group.board import Board
from intake.language.answers.group.figure import Figure
from intake.language.answers.group.figures import figures
from intake.language.answers.group.moment_places import days_in
from intake.language.answers.group.reading import in_the_currency_named, read_group
from intake.language.answers.leaning import leant
from intake.language.answers.spelt import as_typed
from intake.language.answers.typed import Typed, typed

MOST = 12
SMALLEST = 100
"""A bare number below may be a day, a count or thousands."""
PARTED = re.compile(
    r"\s*(?:[;,](?!\d)|(?<=\d)[,.](?=\s)|[.+&](?=\s)|(?<!\w)(?:et|en|and|puis|ensuite|dan|daarna|then|plus)(?!\w))\s*"
)
AND = re.compile(r"\s+(?:et|en|and)\s+", re.IGNORECASE)
ENDS_A_ROW = re.compile(r",?\s*(?:et|en|and|&|puis|dan|then)(?: (?:encore|nog|een|un|de|van))*")
FEWEST_IN_A_ROW = 3
"""Two amounts may as well be one and its part, or one and its correction."""
ONE_MORE = re.compile(
    r"\b(?:encore|autres?|another|nog (?:een|eentje|eens)|nog|(?:deuxi|troisi|quatri)eme|seconde?|second|third|tweede|derde|vierde|one more|ensuite|daarna|nadien)\b"
)
FILLING = frozenset(
    "un une le la les l de het een eentje the a an one premier premiere deuxieme second seconde troisieme quatrieme eerste tweede derde vierde first third fourth dernier derniere laatste last autre another andere ander encore nog eens"
    " puis ensuite et en and dan daarna then nadien plus aussi ook also virement virements paiement paiements versement betaling betalingen overschrijving overschrijvingen storting payment payments transfer transfers"
    " d du des van of for pour voor euro euros eur parti partie partis parties vertrokken betaald gone left sent paid paye payes vire etait c'est c is was it more wel ook zo mais maar but oui ja yes er ging gingen on nous we wij".split()
)
"""Words beside an amount and its moment that tell nothing more of the payment."""


def several_payments(text: str, fields: Sequence[Asked], ear: Ear) -> list[dict[str, Outcome]]:
    """What each payment of the breath is, in the order told: at least two, each with a clear amount; else nothing."""
    told = leant(text, ear)
    rows = _several(told.text, fields, ear)
    return [{field: as_typed(one, told.anew) for field, one in row.items()} for row in rows]


def _several(text: str, fields: Sequence[Asked], ear: Ear) -> list[dict[str, Outcome]]:
    said = typed(text)
    money = next((one for one in fields if one.kind == "money"), None)
    moment = next((one for one in fields if one.kind == "datetime"), None)
    if money is None or moment is None:
        return []
    fields = in_the_currency_named(said, fields, ear)
    board = Board(said)
    found = [part for one in figures(board, tuple(fields), ear) for part in _parted(said, one, ear)]
    amounts = [one for one in found if one.kind == "money"]
    if not 2 <= len(amounts) <= MOST or any(one.kind not in ("money", "moment") for one in found):
        return []
    for last in (True, False):
        pieces = _pieces(said, found, amounts, last)
        rows = [_row(said, piece, found, board, fields, ear) for piece in pieces]
        if (
            len(rows) == len(amounts)
            and all(rows)
            and not _adds_up(rows, fields)
            and _is_told_apart(said, pieces, found)
        ):
            return [row for row in rows if row]
    return []


def _adds_up(rows: Sequence[dict[str, Outcome] | None], fields: Sequence[Asked]) -> bool:
    """Whether the last amount is what the others come to: no payment, but their total."""
    sums = [row[fields[0].field].reading.value for row in rows if row]
    amounts = [one.amount for one in sums if isinstance(one, Money)]
    return len(amounts) >= FEWEST_IN_A_ROW and sum(amounts[:-1]) == amounts[-1]


def _parted(said: Typed, figure: Figure, ear: Ear) -> list[Figure]:
    """Two days joined by "and" belong to two payments: "6k Tuesday and yesterday 2k"."""
    words = said.plain[figure.start : figure.end]
    joint = AND.search(words) if figure.kind == "moment" else None
    if joint is None or not (days_in(words[: joint.start()], ear) and days_in(words[joint.end() :], ear)):
        return [figure]
    return [
        Figure("moment", figure.start, figure.start + joint.start()),
        Figure("moment", figure.start + joint.end(), figure.end),
    ]


def _pieces(said: Typed, found: list[Figure], amounts: list[Figure], last: bool) -> list[tuple[int, int]]:
    """The text in as many pieces as amounts, parted at the last or the first sign between two of them."""
    cuts = [0]
    for one, other in pairwise(amounts):
        signs = [
            match
            for match in PARTED.finditer(said.folded, one.end, other.start)
            if all(match.end() <= figure.start or figure.end <= match.start() for figure in found)
        ]
        if not signs:
            return []
        cuts.append((signs[-1] if last else signs[0]).start())
    return list(zip(cuts, [*cuts[1:], len(said.folded)], strict=True))


def _row(
    said: Typed,
    piece: tuple[int, int],
    found: list[Figure],
    board: Board,
    fields: Sequence[Asked],
    ear: Ear,
) -> dict[str, Outcome] | None:
    start, end = piece
    mine = [one for one in found if start <= one.start < end]
    kinds = [one.kind for one in mine]
    left = re.findall(r"[^\W\d_]+", board.left[start:end])
    if kinds.count("money") != 1 or kinds.count("moment") > 1 or any(word not in FILLING for word in left):
        return None
    row = read_group(said.plain[mine[0].start : mine[-1].end], fields, ear)
    amount, when = row.get(fields[0].field), row.get(fields[1].field)
    if amount is None or amount.heard is not Heard.VALUE:
        return None
    value = amount.reading.value
    if not isinstance(value, Money) or value.amount < SMALLEST:
        return None
    if "moment" in kinds and (when is None or when.heard is not Heard.VALUE):
        return {fields[0].field: amount}  # its time is asked for by itself
    return row


def _is_a_row(said: Typed, amounts: list[Figure]) -> bool:
    """`4.800, 4.950 and 2.300 €`: three or more, enumerated."""
    between = [said.folded[one.end : other.start].strip() for one, other in pairwise(amounts)]
    return (
        len(amounts) >= FEWEST_IN_A_ROW
        and set(between[:-1]) == {","}
        and ENDS_A_ROW.fullmatch(between[-1]) is not None
    )


def _is_told_apart(said: Typed, pieces: list[tuple[int, int]], found: list[Figure]) -> bool:
    """Has every amount but the first a moment of its own, or the word for one more?"""
    timed = [any(one.kind == "moment" and start <= one.start < end for one in found) for start, end in pieces]
    if not any(timed) and _is_a_row(said, [one for one in found if one.kind == "money"]):
        return True
    return timed[0] and all(
        own or ONE_MORE.search(said.folded, start, end)
        for own, (start, end) in zip(timed[1:], pieces[1:], strict=True)
    )
