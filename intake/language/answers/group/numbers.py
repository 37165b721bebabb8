"""Account numbers, addresses, telephones and company numbers: each for the field of its kind."""

from intake.claim.reading import Asked, Ear, Heard, Outcome
from intake.language.answers.group.board import Board
from intake.language.answers.group.breath import Breath
from intake.language.answers.group.events import leaf
from intake.language.answers.group.figure import Figure
from intake.language.answers.group.figures import figures
from intake.language.answers.group.naming import OWN
from intake.language.answers.outcomes import ask
from intake.language.answers.typed import typed

KINDS = ("iban", "email", "phone", "enterprise_number")


def numbers(breath: Breath) -> None:
    """Give every number its field; of two telephones the one that is said to be the reporter's own."""
    for one in breath.waiting(*KINDS):
        found = [figure for figure in breath.figures if figure.kind == one.kind]
        if len(found) > 1 and leaf(one.field) == "phone":
            found = [figure for figure in found if _is_own(breath, figure)] or found
        outcomes = [breath.read(figure, one) for figure in found]
        if len(outcomes) == 1:
            breath.heard[one.field] = outcomes[0]
        elif outcomes:
            values = [
                reading.value
                for outcome in outcomes
                for reading in outcome.readings
                if outcome.heard is Heard.VALUE
            ]
            breath.heard[one.field] = ask(values) if len(set(values)) > 1 else outcomes[0]


def phones(text: str, one: Asked, ear: Ear) -> list[tuple[Outcome, bool]]:
    """Every clear telephone number of a text in its order, and whether it is said to be the speaker's own."""
    board = Board(typed(text))
    breath = Breath(board, figures(board, (one,), ear), (one,), ear)
    read = [
        (breath.read(figure, one), _is_own(breath, figure))
        for figure in breath.figures
        if figure.kind == "phone"
    ]
    return [(outcome, is_own) for outcome, is_own in read if outcome.heard is Heard.VALUE]


def _is_own(breath: Breath, figure: Figure) -> bool:
    clauses = (one for one in breath.clauses if one.start <= figure.start < one.end)
    return OWN.search(" ".join(breath.folded(one) for one in clauses)) is not None
