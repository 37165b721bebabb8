"""The bank, the insurer and the number of a paper that a breath names."""

import re

from intake.claim.reading import Asked, Heard, Outcome
from intake.language.answers.country import is_country
from intake.language.answers.group.breath import Breath
from intake.language.answers.group.events import RECEIVER, cue, leaf
from intake.language.answers.group.insurers import of_the_kind
from intake.language.answers.group.lone_names import is_not_it, known_banks, lone_name
from intake.language.answers.group.naming import NAME_CUE, everyday, trimmed
from intake.language.answers.outcomes import ask, value
from intake.language.answers.person import TITLES
from intake.language.answers.typed import folded


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
        mine = _of_the_account(breath, [*mine, *_cued(breath, found)]) or mine
        kept = list(dict.fromkeys(name for _, _, name in mine))
        if len(kept) == 1:
            start, end, name = mine[0]
            breath.heard[one.field] = value(name, breath.board.words(start, end))
            breath.board.take(start, end)
            return
        if len(kept) > 1:
            breath.heard[one.field] = ask(kept)
            return
    elif (several := of_the_kind(breath, one)) is not None:
        breath.heard[one.field] = several
        return
    led: dict[str, tuple[int, int]] = {}
    for clause in breath.clauses:
        cued = NAME_CUE.search(breath.board.left, clause.start, clause.end)
        if cued is None or cue(RECEIVER, breath.folded(clause)) or breath.remark(clause) is not None:
            continue
        begins = _behind_the_broker(breath, one, cued)
        if begins is None:
            continue
        name = trimmed(breath.board.left_plain[begins : cued.end("name")])
        if name and not everyday(name) and _may_be_one(name):
            led.setdefault(name, cued.span("name"))
    if led:
        names = tuple(led)
        breath.heard[one.field] = value(names[0], names[0]) if len(names) == 1 else ask(names)
        for span in led.values():
            breath.board.take(*span)
        return
    lone_name(breath, one)
    named = breath.heard.get(one.field)
    if named is not None and named.heard is Heard.VALUE and not _may_be_one(str(named.reading.value)):
        del breath.heard[one.field]
    elif named is not None and named.heard is Heard.VALUE and leaf(one.field) == "insurer":
        before = breath.board.said.plain.find(named.reading.words)
        if VIA.search(breath.board.said.folded, 0, max(before, 0)):
            breath.heard[one.field] = Outcome(Heard.AMBIGUOUS, named.readings)  # it may be the broker


VIA = re.compile(r"\bvia\s+$")
THROUGH = re.compile(r"\s(?:bij|chez|at|with|aupres de)\s+(?:la |de |het |the |le |l')?")


def _behind_the_broker(breath: Breath, one: Asked, cued: re.Match[str]) -> int | None:
    """Where the insurer's name begins: whom it went through is the broker, and no insurer."""
    if leaf(one.field) != "insurer" or not cued.group().startswith("via"):
        return cued.start("name")
    behind = THROUGH.search(breath.board.left, cued.start("name"), cued.end("name"))
    return behind.end() if behind else None


def _may_be_one(name: str) -> bool:
    """Whether a name that nobody knows may be a bank's or an insurer's: it is written as a name, and is no person's and no country's."""
    return (
        not is_country(folded(name))
        and bool(
            re.search(
                r"(?i:bank|banque|banca|kas\b|caisse|crédit|assur|insur|verzeker)|^(?:[dD]e\s+|[lL]a\s+|[lL]e\s+)?[A-ZÀ-Þ0-9]",
                name,
            )
        )
        and (re.match(rf"(?i:{TITLES})\s", name) is None)
    )


ACCOUNT = re.compile(r"\b(?:compte|\w*rekening|account)\b")


def _cued(breath: Breath, known: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """A bank that nobody knows, named with the account: "our account at Nordhaven"."""
    found = []
    for clause in breath.clauses:
        cued = NAME_CUE.search(breath.board.left, clause.start, clause.end)
        if cued is None or any(clause.start <= start < clause.end for start, _, _ in known):
            continue
        name = trimmed(breath.board.left_plain[cued.start("name") : cued.end("name")])
        if name and not everyday(name) and _may_be_one(name):
            found.append((*cued.span("name"), name))
    return found


def _of_the_account(breath: Breath, found: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Of several banks the one that is named with the account: "our account at KBC, Revolut not yet"."""
    if len(ACCOUNT.findall(breath.board.said.folded)) > 1:
        return []
    beside = [one for one in found if ACCOUNT.search(_clause_text(breath, one[0]))]
    return beside if len({name for _, _, name in beside}) == 1 else []


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
