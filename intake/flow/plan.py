"""The plan: a flow compiled to plain data, cheap to load.

Loading needs neither YAML, Jinja2 nor pydantic, so that the first question stands on screen almost as soon as an empty window would.
Conditions are numbered; each knows what it reads, and whoever depends on a fact is found by its path without looking at anything else.
"""

import json
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path

from intake.claim.field_path import FieldType
from intake.errors import FlowError
from intake.flow.three_valued import Check, compiled
from intake.late_dataclass import dataclass
from intake.said import N_

PLAN_VERSION = 3
ALWAYS = 0  # the number of the condition that is always yes


@dataclass(frozen=True, slots=True)
class Presumes:
    """What an answer proposes for another field."""

    when: int
    field: str
    value: str | bool
    said: bool


@dataclass(frozen=True, slots=True)
class Question:
    """One question, or a group of fields asked in one breath. Texts are English; catalogs hold the rest.

    `name` is the field's generic path, or the group's name. `entry` is the list that it is asked for each entry of, or "".
    """

    index: int
    name: str
    fields: tuple[str, ...]
    tier: str
    section: str
    entry: str
    when: int
    say: Mapping[str, str]
    label: str
    help: str
    why: str
    example: str
    knows: tuple[str, ...]
    presumes: tuple[Presumes, ...] = ()
    narrows: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def is_group(self) -> bool:
        """Whether it asks for several fields."""
        return self.name != self.fields[0]


@dataclass(frozen=True, slots=True)
class Slot:
    """One place in the order of the talk. `kind` is ask, more or mark; `first` binds an entry's question to the list's first entry.

    `block` is the slot number where the entries' block begins, or -1; `brief` holds the entries (from, to) it is asked for, counted from 1.
    """

    kind: str
    name: str
    question: int
    when: int
    first: bool
    block: int
    brief: tuple[int, int]
    after_turns: int


@dataclass(frozen=True, slots=True)
class Clock:
    """When an action loses its use; see definitions.Clock."""

    within: str
    start: str
    else_start: str
    before: str
    basis: str
    label: str
    days: str = ""
    waits_for: str = ""


@dataclass(frozen=True, slots=True)
class ActionRule:
    """Something to do now. `when` and `until` are numbers of conditions (`until` -1: nothing ends it).

    `done` is the number of the condition that says that it was done, where what ended it may (-1: a moment among `fills` says it).
    """

    index: int
    action: str
    family: str
    each: str
    when: int
    until: int
    find_out: str
    priority: str
    order: str
    who: tuple[str, ...]
    clocks: tuple[Clock, ...]
    title: str
    do: str
    reason: str
    law: str
    proof: str
    fills: tuple[str, ...]
    script: str
    contacts: tuple[str, ...]
    source: str
    done: int


@dataclass(frozen=True, slots=True)
class ListRule:
    """How the entries of a list are asked for: whether the first opens by itself, its condition, and where its block stands."""

    name: str
    when: int
    opens: bool
    start: int
    more: int


@dataclass(frozen=True, slots=True)
class Plan:
    """A whole flow. `readers` tells which conditions read a path; `asks_when`, `slots_when` and `acts_on` who looks at a condition or path."""

    hash: str
    fields: Mapping[str, FieldType]
    sections: tuple[tuple[str, str], ...]  # (code, title)
    questions: tuple[Question, ...]
    slots: tuple[Slot, ...]
    lists: Mapping[str, ListRule]
    actions: tuple[ActionRule, ...]
    trees: tuple[list[object], ...]
    scopes: tuple[str, ...]  # of each condition: the list whose entry it is bound to, or ""
    ranks: tuple[
        int, ...
    ]  # of each condition: after all conditions that decide whether the facts it reads apply
    scripts: Mapping[str, Mapping[str, str]]
    institutions: tuple[Mapping[str, object], ...]
    sums: Mapping[str, tuple[str, ...]]  # a house's own computed totals: field -> the fields added up
    readers: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    asks: Mapping[str, int] = field(default_factory=dict)  # field -> the number of its single question
    slots_of: Mapping[int, tuple[int, ...]] = field(default_factory=dict)  # question -> its slots
    groups_of: Mapping[str, tuple[int, ...]] = field(default_factory=dict)  # field -> the groups that hold it
    slots_when: Mapping[int, tuple[int, ...]] = field(default_factory=dict)  # condition -> slots
    asks_when: Mapping[int, tuple[int, ...]] = field(default_factory=dict)  # condition -> questions
    acts_on: Mapping[str, tuple[int, ...]] = field(
        default_factory=dict
    )  # path -> actions whose conditions read it
    sum_of: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # field -> the totals it is a part of
    presumers: Mapping[str, int] = field(default_factory=dict)  # field -> the question that presumes from it
    rules: Mapping[str, ActionRule] = field(default_factory=dict)
    _checks: dict[int, Check] = field(default_factory=dict, compare=False, repr=False)

    def check(self, number: int) -> Check:
        """The condition of that number as a function; made when first needed."""
        found = self._checks.get(number)
        if found is None:
            found = self._checks[number] = compiled(self.trees[number])
        return found

    def question(self, name: str) -> Question | None:
        """The single question of a field, by its generic path."""
        index = self.asks.get(name)
        return None if index is None else self.questions[index]


def flow_hash(folder: Path) -> str:
    """SHA-256 over the names and bytes of all files of a flow folder: what a claim remembers of the flow it was taken with."""
    from hashlib import sha256

    digest = sha256()
    for path in sorted(folder.rglob("*.yaml")):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def read_plan(path: Path) -> Plan:
    """The plan in a file. Raises FlowError where it is not one of this version."""
    try:
        plain = json.loads(path.read_bytes())
    except (OSError, ValueError) as fault:
        raise FlowError(
            "no_plan",
            N_("the compiled flow cannot be read: %(reason)s"),
            str(path),
            N_("install Intake again, or run `make data`"),
            reason=fault,
        ) from None
    try:
        return from_plain(plain, str(path))
    except (KeyError, IndexError, TypeError, ValueError, AttributeError) as fault:
        raise FlowError(
            "no_plan",
            N_("the compiled flow is damaged: %(reason)s"),
            str(path),
            N_("install Intake again, or run `make data`"),
            reason=repr(fault),
        ) from None


def from_plain(plain: dict[str, object], where: str = "plan") -> Plan:
    """The plan from its plain data, with the indexes that make an answer cheap."""
    if plain.get("version") != PLAN_VERSION:
        raise FlowError(
            "old_plan",
            N_("the compiled flow is of another version"),
            where,
            N_("install Intake again, or run `make data`"),
        )
    return _indexed(plain)


def _indexed(plain: dict) -> Plan:  # type: ignore[type-arg]  # checked by its version; the compiler wrote it
    fields = {
        row[0]: FieldType(row[0], row[1], tuple((code, label) for code, label in row[2]), *row[3:])
        for row in plain["fields"]
    }
    questions = tuple(
        Question(
            index, row[0], tuple(row[1]), row[2], row[3], row[4], row[5], row[6], row[7], row[8], row[9], row[10], tuple(row[11]),
            tuple(Presumes(*one) for one in row[12]), {code: tuple(codes) for code, codes in row[13].items()},
        )
        for index, row in enumerate(plain["questions"])
    )  # fmt: skip
    slots = tuple(
        Slot(row[0], row[1], row[2], row[3], row[4], row[5], tuple(row[6]), row[7]) for row in plain["slots"]
    )
    actions = tuple(
        ActionRule(
            index=index, action=row[0], family=row[1], each=row[2], when=row[3], until=row[4], find_out=row[5],
            priority=row[6], order=row[7], who=tuple(row[8]), clocks=tuple(Clock(*clock) for clock in row[9]),
            title=row[10], do=row[11], reason=row[12], law=row[13], proof=row[14], fills=tuple(row[15]),
            script=row[16], contacts=tuple(row[17]), source=row[18], done=row[19],
        )
        for index, row in enumerate(plain["actions"])
    )  # fmt: skip
    trees = tuple(plain["trees"])
    readers: dict[str, list[int]] = {}
    for number, paths in enumerate(plain["reads"]):
        for path in paths:
            readers.setdefault(path, []).append(number)
    slots_of: dict[int, list[int]] = {}
    slots_when: dict[int, list[int]] = {}
    for position, slot in enumerate(slots):
        if slot.kind == "ask":
            slots_of.setdefault(slot.question, []).append(position)
        slots_when.setdefault(slot.when, []).append(position)
    groups_of: dict[str, list[int]] = {}
    asks_when: dict[int, list[int]] = {}
    for question in questions:
        asks_when.setdefault(question.when, []).append(question.index)
        if question.is_group:
            for path in question.fields:
                groups_of.setdefault(path, []).append(question.index)
    acts_on: dict[str, list[int]] = {}
    for rule in actions:
        paths = set(plain["reads"][rule.when])
        if rule.until >= 0:
            paths.update(plain["reads"][rule.until])
        for path in sorted(paths):
            acts_on.setdefault(path, []).append(rule.index)
    sum_of: dict[str, list[str]] = {}
    for total, parts in plain["sums"].items():
        for path in parts:
            sum_of.setdefault(path, []).append(total)
    used = {*asks_when, *slots_when}
    return Plan(
        hash=plain["hash"],
        fields=fields,
        sections=tuple((code, title) for code, title in plain["sections"]),
        questions=questions,
        slots=slots,
        lists={row[0]: ListRule(*row) for row in plain["lists"]},
        actions=actions,
        trees=trees,
        scopes=tuple(plain["scopes"]),
        ranks=tuple(plain["ranks"]),
        scripts=plain["scripts"],
        institutions=tuple(plain["institutions"]),
        sums={name: tuple(paths) for name, paths in plain["sums"].items()},
        readers={
            path: tuple(number for number in numbers if number in used) for path, numbers in readers.items()
        },
        sum_of={path: tuple(found) for path, found in sum_of.items()},
        asks={question.name: question.index for question in questions if not question.is_group},
        slots_of={index: tuple(positions) for index, positions in slots_of.items()},
        groups_of={path: tuple(indexes) for path, indexes in groups_of.items()},
        slots_when={number: tuple(positions) for number, positions in slots_when.items()},
        asks_when={number: tuple(indexes) for number, indexes in asks_when.items()},
        acts_on={path: tuple(indexes) for path, indexes in acts_on.items()},
        presumers={question.name: question.index for question in questions if question.presumes},
        rules={rule.action: rule for rule in actions},
    )
