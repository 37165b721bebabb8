"""Proof that a flow does what its author thinks: every question can be reached, every action can stand, no condition is always yes or never yes.

A condition is tried on representatives of the fields it reads: each constant that it names, one value that it does not name, a known
absence, nothing at all and, where it asks for that, said to be unknown; of each list that it looks at, no entry and one entry. What it never
comes to there, it never comes to.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from intake.claim.fact import Status, Value
from intake.claim.field_path import FieldType
from intake.claim.moment import Moment
from intake.claim.money import Money
from intake.flow.plan import Plan
from intake.flow.three_valued import NOTHING, Nothing, Verdict, reads

MOST_TRIALS = 400_000
FIRM_TIERS = ("urgent", "core")
OPENED_WITH = ("role", "language", "jurisdiction")  # known from the first moment, or from the house


@dataclass(frozen=True, slots=True)
class Trial:
    """Facts made up for one trial; every path that is not named is missing. Lists have one entry, `1`, or none."""

    values: Mapping[str, Value | Nothing | Status]
    empty: frozenset[str]

    def value(self, path: str) -> Value | Nothing:
        """As State.value."""
        value = self.values.get(path.replace("[1]", "[]"), NOTHING)
        return NOTHING if isinstance(value, Status) else value

    def status(self, path: str) -> str:
        """As State.status."""
        value = self.values.get(path.replace("[1]", "[]"), NOTHING)
        if isinstance(value, Status):
            return value
        return "" if value is NOTHING else "none" if value is None else "value"

    def entries(self, name: str) -> tuple[str, ...]:
        """As State.entries."""
        return () if name in self.empty else ("1",)


@dataclass(frozen=True, slots=True)
class Proof:
    """What a condition can come to, with the facts that bring it to yes."""

    can_be_yes: bool
    can_be_other: bool
    witness: Mapping[str, Value | Nothing | Status]
    tried: int


def proof(plan: Plan, number: int, never: frozenset[str] = frozenset()) -> Proof:
    """Try a condition on its representatives; paths in `never` can have no value (nobody can be asked for them)."""
    return tried(plan, (number,), never)


def tried(plan: Plan, numbers: tuple[int, ...], never: frozenset[str] = frozenset()) -> Proof:
    """Try that all these conditions are yes together (a negative number n means that condition -n is not yes)."""
    trees = [plan.trees[abs(number)] for number in numbers]
    paths = sorted({path for tree in trees for path in reads(tree) if path in plan.fields})
    lists = sorted({path for tree in trees for path in reads(tree) if path not in plan.fields})
    values = [_representatives(plan.fields[path], trees, path in never) for path in paths]
    checks = [(plan.check(abs(number)), number >= 0) for number in numbers]
    env = dict.fromkeys(plan.lists, "1") | dict.fromkeys(lists, "1")
    yes: Mapping[str, Value | Nothing | Status] | None = None
    other = False
    count = 0
    for empty in _subsets(lists):
        for combination in product(*values):
            count += 1
            trial = Trial(dict(zip(paths, combination, strict=True)), empty)
            verdicts: list[Verdict] = [check(trial, env) for check, _ in checks]
            if all(
                (verdict is True) is wanted for verdict, (_, wanted) in zip(verdicts, checks, strict=True)
            ):
                yes = yes if yes is not None else trial.values
            else:
                other = True
            if (yes is not None and other) or count > MOST_TRIALS:
                return Proof(yes is not None or count > MOST_TRIALS, other, yes or {}, count)
    return Proof(yes is not None, other, yes or {}, count)


def _subsets(lists: list[str]) -> Iterator[frozenset[str]]:
    for bits in range(1 << len(lists)):
        yield frozenset(name for at, name in enumerate(lists) if bits >> at & 1)


def _representatives(
    kind: FieldType, trees: list[list[object]], never: bool
) -> list[Value | Nothing | Status]:
    if never:
        return [NOTHING]
    named = sorted({constant for tree in trees for constant in _constants(tree, kind.path)}, key=str)
    codes = [code for code, _ in kind.codes]
    values: list[Value | Nothing | Status] = [NOTHING, None]
    values += [Status.UNKNOWN] if any(kind.path in _tested(tree) for tree in trees) else []
    match kind.kind:
        case "choice":
            others = [code for code in codes if code not in named][:1]
            values += [str(code) for code in (*named, *others)]
        case "multi_choice":
            others = [code for code in codes if code not in named][:1]
            values += [(str(code),) for code in (*named, *others)]
            values += [tuple(str(code) for code in named)] if len(named) > 1 else []
        case "yes_no":
            values += [True, False]
        case "integer" | "percent":
            values += [
                number + step for number in named if isinstance(number, int) for step in (-1, 0, 1)
            ] or [1]
        case "money":
            values += [
                Money.of(max(number + step, 0), "EUR")
                for number in named
                if isinstance(number, int)
                for step in (-1, 0, 1)
            ] or [Money.of(1, "EUR")]
        case "date" | "datetime":
            days = [str(day) for day in named]
            values += (
                [Moment(day) for day in days] + [Moment("1999-12-31"), Moment("2999-12-31")]
                if days
                else [Moment("2026-01-01")]
            )
        case _:
            values += [str(one) for one in named] + ["something"]
    return values


def _constants(tree: list[object], path: str) -> Iterator[str | int | bool]:
    match tree:
        case ["and" | "or", list(parts)]:
            for part in parts:
                yield from _constants(part, path)
        case ["not", list(part)] | ["any" | "all", str(), list(part)]:
            yield from _constants(part, path)
        case ["cmp", str(), str(where), str() | int() as constant] if where == path:
            yield constant
        case ["in", str(where), list(constants)] if where == path:
            yield from constants
        case ["has", str(constant), str(where)] if where == path:
            yield constant


def _tested(tree: list[object]) -> frozenset[str]:
    """The paths of which a condition asks whether they were said to be unknown, or were asked at all."""
    match tree:
        case ["and" | "or", list(parts)]:
            return frozenset().union(*(_tested(part) for part in parts))
        case ["not", list(part)] | ["any" | "all", str(), list(part)]:
            return _tested(part)
        case ["is", "unknown" | "asked", str(path)]:
            return frozenset((path,))
    return frozenset()


def nobody_says(plan: Plan) -> frozenset[str]:
    """The fields that no question asks for, and that nothing else of the flow fills."""
    filled = {path for rule in plan.actions for path in rule.fills}
    presumed = {one.field for question in plan.questions for one in question.presumes}
    return frozenset(plan.fields) - {*plan.asks, *plan.sums, *OPENED_WITH, *filled, *presumed}


def unreachable(plan: Plan) -> frozenset[str]:
    """The fields that nobody is ever asked for, because what their condition needs is itself never asked."""
    silent, never = nobody_says(plan), frozenset[str]()
    while True:
        found = frozenset(
            question.name for question in plan.questions
            if not question.is_group and not proof(plan, question.when, never | silent).can_be_yes
        )  # fmt: skip
        if found <= never:
            return never
        never |= found
