"""The bank, the insurer and the number of a paper that a breath names."""

from intake.claim.reading import Asked
from intake.language.answers.group.breath import Breath
from intake.language.answers.group.events import RECEIVER, cue, leaf
from intake.language.answers.group.lone_names import is_not_it, known_banks, lone_name
from intake.language.answers.group.naming import NAME_CUE, everyday, trimmed
from intake.language.answers.outcomes import ask, value


def institution(breath: Breath, one: Asked) -> None:
    """The bank or the insurer that is named."""
    if leaf(one.field) == "payer_bank":
        found = known_banks(breath)
        mine = [
            (start, end, name)
            for start, end, name in found
            if (not cue(RECEIVER, _clause_text(breath, start)) or len(breath.clauses) == 1)
            and not cue(rf"(?:{RECEIVER})\s*\($", breath.board.said.folded[:start])
            and not is_not_it(breath, start)
        ]
        kept = list(dict.fromkeys(name for _, _, name in mine))
        if len(kept) == 1:
            start, end, name = mine[0]
            breath.heard[one.field] = value(name, breath.board.words(start, end))
            breath.board.take(start, end)
            return
        if len(kept) > 1:
            breath.heard[one.field] = ask(kept)
            return
    for clause in breath.clauses:
        cued = NAME_CUE.search(breath.board.left, clause.start, clause.end)
        if cued is None or cue(RECEIVER, breath.folded(clause)) or breath.remark(clause) is not None:
            continue
        name = trimmed(breath.board.left_plain[cued.start("name") : cued.end("name")])
        if name and not everyday(name):
            breath.heard[one.field] = value(name, name)
            breath.board.take(*cued.span("name"))
            return
    lone_name(breath, one)


def _clause_text(breath: Breath, place: int) -> str:
    return next((breath.folded(one) for one in breath.clauses if one.start <= place < one.end), "")


def paper_number(breath: Breath, one: Asked) -> None:
    """The number of a policy or a report."""
    found = [figure for figure in breath.figures if figure.kind == "reference"]
    texts = list(dict.fromkeys(breath.words(figure).strip(".") for figure in found))
    if len(texts) == 1:
        breath.heard[one.field] = value(texts[0], texts[0])
    elif texts:
        breath.heard[one.field] = ask(texts)
