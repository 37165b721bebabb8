"""Which insurer is meant where a breath names several: "a cyber policy from Hiscox, plus an office one with Aviva".

Stands alone because a policy is one entry, and the insurer of another one would be told its loss: the insurer that stands with the kind is
meant, and where none does, they are asked about.
"""

import re

from intake.claim.reading import Asked, Outcome
from intake.language.answers.country import is_country
from intake.language.answers.group.breath import Breath
from intake.language.answers.group.events import leaf
from intake.language.answers.group.naming import COMPANY_KIND, everyday
from intake.language.answers.matching import matches
from intake.language.answers.outcomes import ask, value
from intake.language.answers.person import TITLES
from intake.language.answers.typed import folded

WORD = r"(?:[A-ZÀ-Þ][\w'’&.-]*\w|[A-ZÀ-Þ])"
NAME = rf"{WORD}(?: (?:& )?{WORD})*"
BY = re.compile(
    rf"(?<![\w'’])(?:chez|bij|aupr[eè]s d[eu]|at|with|from|by|van|de|d['’]|par|door|à la|via (?:[\w'’-]+ ){{1,3}}(?:bij|chez|at|with))\s*(?:(?:la|de|het|the|le) )?(?P<name>{NAME})"
)
FOR = re.compile(rf"^\W*(?:(?:and|en|et|also|ook|aussi) )?(?P<name>{NAME})\s*(?:for|pour|voor|:|=)\s")
OTHER = re.compile(rf"(?<![\w'’])(?P<one>{WORD}) (?:or|ou|of|et|en|and) (?P<two>{WORD})(?![\w'’])")
SONS = re.compile(r"(?i)co|cie|zoon|zn|filles?|daughters?|company")
ANOTHER = re.compile(
    r"\s+(?:plus|en nog|et encore|et aussi|and also|as well as|en ook|daarnaast|naast|apart from|besides)\s+"
)
A_PAPER = re.compile(
    rf"(?i)(?:contra[ct]\w*|\w*verzekering\w*|assurances?|insurance|dekking|garantie|cover|\w*polis|police|policy|cyber\w*|rc|ba|pi|bureau|kantoor|office|{TITLES})$"
)


def of_the_kind(breath: Breath, one: Asked) -> Outcome | None:
    """The insurer of the policy whose kind is told; None where no more than one is named."""
    named = _named(breath)
    if len({name for _, _, name in named}) < 2:
        return None
    kind = next((other for other in breath.asked if leaf(other.field) == "kind"), None)
    heard = breath.heard.get(kind.field) if kind is not None else None
    meant: list[str] = []
    if kind is not None and heard is not None and len(heard.readings) == 1:
        meant = [name for start, end, name in named if _tells(breath, kind, heard, start, end)]
    for start, _, name in named:
        place = breath.board.said.plain.find(name, start)
        breath.board.take(place, place + len(name))
    names = list(dict.fromkeys(meant if len(set(meant)) == 1 else [name for _, _, name in named]))
    return value(names[0], names[0]) if len(names) == 1 else ask(names)


def _named(breath: Breath) -> list[tuple[int, int, str]]:
    """(where its part of the text begins and ends, the name), for every insurer that may be meant."""
    plain, found = breath.board.left_plain, []
    for start, end in _parts(breath):
        part = plain[start:end]
        names = [one["name"] for one in (*BY.finditer(part), *filter(None, [FOR.search(part)]))]
        found += [(start, end, name) for name in dict.fromkeys(names) if _may_insure(name)]
    for both in OTHER.finditer(plain):
        if COMPANY_KIND.search(both["two"]) or SONS.fullmatch(both["two"]):
            continue
        # What parts the two says nothing of which is meant, so a kind beside them is told of both.
        begins = next((start for start, end in _parts(breath) if start <= both.start() < end), both.start())
        found += [(begins, both.end(), both[one]) for one in ("one", "two") if _may_insure(both[one])]
    return found


def _parts(breath: Breath) -> list[tuple[int, int]]:
    """The text in clauses, and at every "plus"."""
    plain, made = breath.board.said.folded, []
    for clause in breath.clauses:
        at = clause.start
        for cut in ANOTHER.finditer(plain, clause.start, clause.end):
            made.append((at, cut.start()))
            at = cut.end()
        made.append((at, clause.end))
    return made


def _may_insure(name: str) -> bool:
    words = name.split()
    return not (
        everyday(name)
        or is_country(folded(name))
        or COMPANY_KIND.search(words[0])
        or any(A_PAPER.fullmatch(word.strip(".")) for word in words)
    )


def _tells(breath: Breath, kind: Asked, heard: Outcome, start: int, end: int) -> bool:
    """Whether a part of the text says the kind that was heard."""
    found, _ = matches(breath.board.said.folded[start:end], kind.options)
    return any(kind.options[one.place].code == heard.reading.value and not one.denied for one in found)
