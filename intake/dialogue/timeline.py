"""The facts in the order they happened, each as precisely as it was said and no more."""

from dataclasses import dataclass
from datetime import MAXYEAR, UTC, datetime

from intake.claim.field_path import entry_number, generic, split_path
from intake.claim.moment import Moment
from intake.dialogue.state import State
from intake.dialogue.whereabouts import zone

_NOBODY_KNOWS = datetime(MAXYEAR, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Happening:
    """One fact with its moment; `estimate` where the words said it roughly."""

    path: str
    at: Moment
    estimate: bool


def timeline(state: State) -> tuple[Happening, ...]:
    """Every moment in the claim, the earliest first.

    A rough date stands where it begins, and what nobody can date comes last.
    """
    here, found = zone(state), []
    for path, fact in state.facts.items():
        if isinstance(fact.value, Moment) and path not in state.dormant:
            first = fact.value.earliest(here) or _NOBODY_KNOWS
            question, entry = state.plan.question(generic(path)), split_path(path)[1]
            index = question.index if question else len(state.plan.questions)
            place = (first, index, entry_number(entry) if entry else 0, path)
            found.append((place, Happening(path, fact.value, fact.exactness == "estimate")))
    return tuple(happening for _, happening in sorted(found, key=lambda row: row[0]))
