"""All that has been said so far, as the talk sees it: frozen, and cheap to make anew.

Maps are persistent (`immutables.Map`), so that the state after an answer shares all but a few nodes with the one before: the cost of an
answer does not grow with what was said. Maps have no order of their own; whatever leaves this room is sorted.
"""

import dataclasses
from dataclasses import field
from typing import TYPE_CHECKING

from immutables import Map

from intake.claim.fact import Exactness, Fact, Status, Value
from intake.claim.field_path import LIST_PREFIXES, entry_number, generic, split_path, with_id
from intake.flow.plan import Plan
from intake.flow.three_valued import NOTHING, Nothing, Verdict
from intake.late_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Offer:
    """A fact that was read from words and waits to be accepted."""

    id: str
    path: str
    status: Status
    value: Value
    words: str
    exactness: Exactness
    waits: bool


@dataclass(frozen=True, slots=True)
class BackQuestion:
    """What is asked back: the field, the typed text, why, and the readings to choose from."""

    path: str
    words: str
    reason: str
    readings: tuple[tuple[Value, str, Exactness], ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an urgent action stands. `because` is the path of the fact that made it so; `reason` a person's own words."""

    state: str  # open, find_out, done, dismissed, moot
    since: str
    because: str = ""
    proof: str = ""
    reason: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Turn:
    """One answered question, with the one before it."""

    question: int
    entry: str
    before: "Turn | None"


@dataclass(frozen=True, slots=True)
class Note:
    """A remark that someone made."""

    at: str
    by: str
    text: str
    path: str


# No slots: its fields are taken over into the next one in one step (see `replace`).
@dataclass(frozen=True)
class State:
    """The talk at one moment. Built by `applying.apply` alone."""

    plan: Plan
    claim: str = ""
    opened_at: str = ""
    changed_at: str = ""
    language: str = "en"
    role: str = "insured"
    country: str = ""
    zone: str = "UTC"
    flow: str = ""
    reporter: str = ""
    sequence: int = 0
    facts: Map[str, Fact] = field(default_factory=Map)
    dormant: Map[str, bool] = field(default_factory=Map)
    presumed: Map[str, Value] = field(default_factory=Map)
    lists: Map[str, tuple[str, ...]] = field(default_factory=Map)
    used: Map[str, int] = field(default_factory=Map)  # list -> the highest number given
    closed: Map[str, bool] = field(default_factory=Map)
    verdicts: Map[object, Verdict] = field(default_factory=Map)
    masks: Map[str, int] = field(default_factory=Map)  # "" or an entry -> the slots that wait, as bits
    taken: Map[tuple[int, str], bool] = field(default_factory=Map)
    sums: Map[str, int] = field(default_factory=Map)
    history: Turn | None = None
    turns: int = 0
    cursor: tuple[int, str] | None = None
    back_question: BackQuestion | None = None
    offers: Map[str, Offer] = field(default_factory=Map)
    offered: int = 0
    rejected: frozenset[tuple[str, str]] = frozenset()
    actions: Map[str, Standing] = field(default_factory=Map)
    notes: tuple[Note, ...] = ()
    present: frozenset[str] = frozenset()
    finished: bool = False
    new_questions: tuple[str, ...] = ()

    # ------------------------------------------------------------ facts, as conditions and faces see them

    def fact(self, path: str) -> Fact | None:
        """What was said of a field, where it applies."""
        fact = self.facts.get(path)
        return None if fact is None or path in self.dormant else fact

    def value(self, path: str) -> Value | Nothing:
        """The value at a path; None for a known absence, NOTHING where it is missing."""
        fact = self.facts.get(path)
        if fact is not None and path not in self.dormant:
            if fact.status is Status.VALUE:
                return fact.value
            return None if fact.status is Status.NONE else NOTHING
        if path in self.sums:
            return self.sums[path]
        return self.presumed.get(path, NOTHING)

    def known(self, path: str) -> Value:
        """The value at a path, or None where there is none for whatever reason."""
        value = self.value(path)
        return None if isinstance(value, Nothing) else value

    def status(self, path: str) -> str:
        """How a field was answered, or "" where nothing was said."""
        fact = self.fact(path)
        return "" if fact is None else fact.status

    def entries(self, name: str) -> tuple[str, ...]:
        """The ids of a list's entries, in the order they were opened."""
        return self.lists.get(name, ())

    def in_order_read(self) -> tuple[Offer, ...]:
        """What is offered, in the order it was read; `offers` itself stands in another order in every process."""
        return tuple(sorted(self.offers.values(), key=lambda one: int(one.id[1:])))

    def next_id(self, name: str) -> str:
        """The id that the next entry of a list will have; one that opens by itself is the one that offers speak of."""
        return f"{LIST_PREFIXES[name]}{self.used.get(name, 0) + 1}"

    def spoken_for(self, name: str) -> frozenset[str]:
        """The ids of a list's entries that something offered speaks of: they wait for it, and no other entry gets them."""
        paths = {
            entry for at, entry, _ in (split_path(one.path) for one in self.offers.values()) if at == name
        }
        return frozenset(paths | self._offered_people()) if name == "parties" else frozenset(paths)

    def _offered_people(self) -> set[str]:
        prefix = LIST_PREFIXES["parties"]
        return {
            one.value
            for one in self.offers.values()
            if isinstance(one.value, str)
            and one.value.startswith(prefix)
            and one.value.removeprefix(prefix).isdecimal()
            and self.plan.fields[generic(one.path)].kind == "person"
        }

    def last_number(self, name: str) -> int:
        """The highest number among a list's entries, those of which something is offered counted as well."""
        return max((self.used.get(name, 0), *map(entry_number, self.spoken_for(name))))

    def free_id(self, name: str) -> str:
        """An id for one more entry, of which nothing was said yet."""
        return f"{LIST_PREFIXES[name]}{self.last_number(name) + 1}"

    def first_entry(self, name: str) -> str:
        """The first entry of a list, or the id it will have once something is said of it."""
        entries = self.lists.get(name)
        return entries[0] if entries else self.next_id(name)

    def concrete(self, generic: str, entry: str, entry_list: str) -> str:
        """The path of a question's field for an entry; a field of another list means that list's first entry."""
        kind = self.plan.fields[generic]
        if not kind.entry:
            return generic
        return with_id(generic, entry if kind.entry == entry_list and entry else self.first_entry(kind.entry))


if TYPE_CHECKING:
    from dataclasses import replace as replace
else:

    def replace(kept, **changes):
        """As `dataclasses.replace`. A State is made anew several times for each answer, and calling it field by field was half of what that cost."""
        if type(kept) is not State:
            return dataclasses.replace(kept, **changes)
        made = object.__new__(State)
        made.__dict__.update(kept.__dict__, **changes)
        return made
