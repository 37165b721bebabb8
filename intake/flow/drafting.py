"""A plan on its way: the fields and names that a flow may use, its conditions by number, and what is wrong so far.

Stands alone because everything that compiles a part of a flow writes into the same draft, and an author wants all faults at once.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field

from intake.claim.field_path import FieldType
from intake.flow.conditions import BadCondition, Tree, Vocabulary, parse
from intake.flow.definitions import Group, Question
from intake.flow.faults import Fault, Place
from intake.flow.loader import Flow
from intake.flow.plan import ALWAYS
from intake.flow.three_valued import reads

NOTICE_TIERS = ("urgent", "core")


@dataclass(slots=True)
class Asked:
    """A question or group on its way into the plan."""

    index: int
    name: str
    fields: tuple[str, ...]
    tier: str
    section: str
    entry: str
    when: Tree
    source: Question | Group

    @property
    def is_asked(self) -> bool:
        """Whether it is asked at all; otherwise it can be told or gone to."""
        return isinstance(self.source, Group) or self.source.asked


@dataclass(slots=True)
class Draft:
    """What the parts of a flow come to, and the faults found in them."""

    flow: Flow
    faults: list[Fault] = field(default_factory=list)
    fields: dict[str, FieldType] = field(default_factory=dict)
    words: Vocabulary = field(default_factory=lambda: Vocabulary({}))
    trees: list[Tree] = field(default_factory=lambda: [["yes"]])
    scopes: list[str] = field(default_factory=lambda: [""])
    numbers: dict[str, int] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)
    by_name: dict[str, Asked] = field(default_factory=dict)

    def fault(self, place: Place, code: str, what: str, way_out: str = "") -> None:
        """Note what is wrong, and go on."""
        self.faults.append(Fault(place, code, what, way_out))

    def parse(self, text: str, place: Place, entry: str = "", words: Vocabulary | None = None) -> Tree:
        """The tree of a condition; a fault makes it never yes."""
        if not text.strip():
            return ["yes"]
        try:
            return parse(text, words or self.words, entry)
        except BadCondition as bad:
            self.fault(place, bad.code, bad.what, bad.way_out)
            return ["no"]

    def number(self, tree: Tree, entry: str = "") -> int:
        """The number of a condition in the plan; equal conditions share one."""
        if tree == ["yes"]:
            return ALWAYS
        scope = (
            entry
            if entry and any(path.startswith(f"{entry}[]") for path in _bound_paths(tree, frozenset()))
            else ""
        )
        key = json.dumps([scope, tree])
        if key not in self.numbers:
            self.numbers[key] = len(self.trees)
            self.trees.append(tree)
            self.scopes.append(scope)
        return self.numbers[key]


def _bound_paths(tree: Tree, inner: frozenset[str]) -> Iterable[str]:
    """The entry paths of a condition that no `any` or `all` of its own binds."""
    match tree:
        case ["and" | "or", list(parts)]:
            for part in parts:
                yield from _bound_paths(part, inner)
        case ["not", list(part)]:
            yield from _bound_paths(part, inner)
        case ["any" | "all", str(name), list(part)]:
            yield from _bound_paths(part, inner | {name})
        case _:
            yield from (path for path in reads(tree) if "[]" in path and path.split("[]", 1)[0] not in inner)
