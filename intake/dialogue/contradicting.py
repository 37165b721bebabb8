"""Facts of a talk that do not go together: asked about when they come about and in every review, never blocked (design.md, rule 5)."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from intake.claim.contradictions import Contradiction, contradictions
from intake.claim.fact import Fact
from intake.dialogue.events import AnswerGiven, EntryRemoved, Event, ListClosed
from intake.dialogue.state import State
from intake.dialogue.whereabouts import zone


class SaysFacts(Protocol):
    """The words of the talk, or of a document."""

    def full_label(self, path: str) -> str:
        """The name of a fact with its entry."""

    def fact(self, path: str, fact: Fact) -> str:
        """What is known of it."""

    def row(self, label: str, text: str, /) -> str:
        """Both on one line."""

    def rows(self, items: Iterable[str], /) -> str:
        """Several on one line."""


def in_words(words: SaysFacts, state: State, one: Contradiction) -> str:
    """The facts that do not go together, side by side."""
    known = ((path, state.facts[path]) for path in one.paths if path in state.facts)
    return words.rows(words.row(words.full_label(path), words.fact(path, fact)) for path, fact in known)


def contradicting(state: State) -> tuple[Contradiction, ...]:
    """Those that stand now."""
    return contradictions(state, zone(state), payments_complete=bool(state.closed.get("payments")))


def newly_contradicting(before: State, after: State, events: Sequence[Event]) -> tuple[Contradiction, ...]:
    """Those that came about by these events. More payments that still differ from the total are no news."""
    if not any(isinstance(event, AnswerGiven | EntryRemoved | ListClosed) for event in events):
        return ()
    stood = {(one.code, one.paths[0]) for one in contradicting(before)}
    return tuple(one for one in contradicting(after) if (one.code, one.paths[0]) not in stood)
