"""Conditions over facts that may be missing: yes, no, or open.

A comparison with a missing fact is open; with a known absence, `==`, `in` and `<` are no, `!=` and `not in` are yes. `and`, `or` and `not`
follow Kleene. The tests always decide. Trees are plain lists (they live in the plan as JSON):

    ["and", [tree…]] ["or", [tree…]] ["not", tree] ["yes"] ["no"]
    ["is", test, path]                     known, none, unknown, missing, asked
    ["truth", path]                        a bare path
    ["cmp", op, path, constant]            == != < <= > >=
    ["in", path, [constants]]              the field is one of them
    ["has", constant, path]                the list field holds it
    ["any" | "all", list, tree]            over the entries of a list
    ["count", list, op, number]

A path of an entry is written with empty brackets (`payments[].state`) and bound by the question, action or list that it stands in.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Final, Protocol

from intake.claim.fact import Value
from intake.claim.moment import Moment
from intake.claim.money import Money

Verdict = bool | None
Env = Mapping[str, str]


class Nothing:
    """The value of a fact that is missing, for whatever reason."""

    __slots__ = ()

    def __repr__(self) -> str:
        """Short, for test failures."""
        return "NOTHING"


NOTHING: Final = Nothing()


class Facts(Protocol):
    """What a condition may ask of the claim."""

    def value(self, path: str) -> Value | Nothing:
        """The value at a concrete path, None for a known absence, NOTHING where it is missing."""
        ...

    def status(self, path: str) -> str:
        """`value`, `none`, `unknown`, `later`, `refused`, or "" where nothing was said."""
        ...

    def entries(self, name: str) -> tuple[str, ...]:
        """The ids of the entries of a list."""
        ...


Check = Callable[[Facts, Env], Verdict]


def compiled(tree: list[object]) -> Check:
    """A condition as a function. `tree` must have come out of `conditions.parse`."""
    match tree:
        case ["yes"]:
            return lambda facts, env: True
        case ["no"]:
            return lambda facts, env: False
        case ["and", list(parts)]:
            return _both([compiled(part) for part in parts])
        case ["or", list(parts)]:
            return _either([compiled(part) for part in parts])
        case ["not", list(part)]:
            inner = compiled(part)

            def negated(facts: Facts, env: Env) -> Verdict:
                verdict = inner(facts, env)
                return None if verdict is None else not verdict

            return negated
        case ["is", str(test), str(path)]:
            return _test(test, _bound(path))
        case ["truth", str(path)]:
            where = _bound(path)

            def truth(facts: Facts, env: Env) -> Verdict:
                value = facts.value(where(env))
                return None if value is NOTHING else value is not None and value is not False

            return truth
        case ["cmp", str(op), str(path), constant]:
            return _comparison(op, _bound(path), constant)
        case ["in", str(path), list(constants)]:
            where, wanted = _bound(path), frozenset(constants)

            def among(facts: Facts, env: Env) -> Verdict:
                value = facts.value(where(env))
                return None if value is NOTHING else value in wanted

            return among
        case ["has", constant, str(path)]:
            where = _bound(path)

            def holds(facts: Facts, env: Env) -> Verdict:
                value = facts.value(where(env))
                return None if value is NOTHING else isinstance(value, tuple) and constant in value

            return holds
        case ["any", str(name), list(part)]:
            return _some(name, compiled(part), stop=True)
        case ["all", str(name), list(part)]:
            return _some(name, compiled(part), stop=False)
        case ["count", str(name), str(op), int(number)]:
            order = _ORDER[op]
            return lambda facts, env: order(len(facts.entries(name)), number)
    raise ValueError(f"not a condition: {tree!r}")


def _bound(path: str) -> Callable[[Env], str]:
    """The concrete path of an entry's field, given which entry is meant."""
    if "[]" not in path:
        return lambda env: path
    name, rest = path.split("[]", 1)
    head, tail = f"{name}[", f"]{rest}"
    return lambda env: f"{head}{env.get(name, '')}{tail}"


def _both(parts: list[Check]) -> Check:
    def both(facts: Facts, env: Env) -> Verdict:
        open_ = False
        for part in parts:
            verdict = part(facts, env)
            if verdict is False:
                return False
            open_ = open_ or verdict is None
        return None if open_ else True

    return both


def _either(parts: list[Check]) -> Check:
    def either(facts: Facts, env: Env) -> Verdict:
        open_ = False
        for part in parts:
            verdict = part(facts, env)
            if verdict is True:
                return True
            open_ = open_ or verdict is None
        return None if open_ else False

    return either


def _some(name: str, part: Check, *, stop: bool) -> Check:
    """`any` stops at a yes, `all` at a no; over no entries, `any` is no and `all` is yes."""

    def over(facts: Facts, env: Env) -> Verdict:
        open_ = False
        for entry in facts.entries(name):
            verdict = part(facts, {**env, name: entry})
            if verdict is stop:
                return stop
            open_ = open_ or verdict is None
        return None if open_ else not stop

    return over


def _test(test: str, where: Callable[[Env], str]) -> Check:
    match test:
        case "known":
            return lambda facts, env: facts.value(where(env)) not in (NOTHING, None)
        case "none":
            return lambda facts, env: facts.value(where(env)) is None
        case "missing":
            return lambda facts, env: facts.value(where(env)) in (NOTHING, None)
        case "unknown":
            return lambda facts, env: facts.status(where(env)) == "unknown"
        case "asked":
            return lambda facts, env: facts.status(where(env)) != ""
    raise ValueError(f"not a test: {test!r}")


_ORDER: Final[dict[str, Callable[[object, object], bool]]] = {
    "==": lambda one, other: one == other,
    "!=": lambda one, other: one != other,
    "<": lambda one, other: one < other,  # type: ignore[operator]  # conditions.parse has checked the types
    "<=": lambda one, other: one <= other,  # type: ignore[operator]  # as above
    ">": lambda one, other: one > other,  # type: ignore[operator]  # as above
    ">=": lambda one, other: one >= other,  # type: ignore[operator]  # as above
}


def _comparison(op: str, where: Callable[[Env], str], constant: object) -> Check:
    order = _ORDER[op]

    def compare(facts: Facts, env: Env) -> Verdict:
        value = facts.value(where(env))
        if value is NOTHING:
            return None
        if value is None:
            return op == "!="
        if isinstance(value, Moment):
            return _compare_moment(op, value, str(constant))
        if isinstance(value, Money):
            return order(value.amount, Decimal(str(constant)))
        if op not in ("==", "!=") and type(value) is not type(constant):
            return None
        return order(value, constant)

    return compare


def _compare_moment(op: str, value: Moment, day: str) -> Verdict:
    """A rough moment against a day: open where it may lie on both sides. Dates are compared as written, in UTC."""
    if value.precision == "unknown":
        return None
    length = min(len(value.text), len(day))
    mine, theirs = value.text[:length], day[:length]
    if mine != theirs:
        return _ORDER[op](mine, theirs)
    if len(value.text) < len(day):
        return None
    return op in ("==", "<=", ">=")


def pessimistic(tree: list[object], facts: Facts, env: Env, *, wanted: bool = True) -> Verdict:
    """The verdict when whatever nobody has been asked yet turns out against `wanted`.

    Still open then means: open only because of what was said to be unknown, to come later, or refused. That is what makes an
    action stand as "find out whether …".
    """
    match tree:
        case ["and", list(parts)]:
            return _kleene_and([pessimistic(part, facts, env, wanted=wanted) for part in parts])
        case ["or", list(parts)]:
            verdicts = [pessimistic(part, facts, env, wanted=wanted) for part in parts]
            return _negate(_kleene_and([_negate(verdict) for verdict in verdicts]))
        case ["not", list(part)]:
            return _negate(pessimistic(part, facts, env, wanted=not wanted))
        case ["any" | "all" as which, str(name), list(part)]:
            found = [
                pessimistic(part, facts, {**env, name: entry}, wanted=wanted) for entry in facts.entries(name)
            ]
            if which == "all":
                return _kleene_and(found)
            return _negate(_kleene_and([_negate(verdict) for verdict in found]))
    verdict = compiled(tree)(facts, env)
    if verdict is None:
        path = str(tree[1] if tree[0] in ("in", "truth") else tree[2])
        if not facts.status(_bound(path)(env)):
            return not wanted
    return verdict


def _kleene_and(verdicts: list[Verdict]) -> Verdict:
    if False in verdicts:
        return False
    return None if None in verdicts else True


def _negate(verdict: Verdict) -> Verdict:
    return None if verdict is None else not verdict


def reads(tree: list[object]) -> frozenset[str]:
    """The generic paths and lists that a condition looks at."""
    match tree:
        case ["and" | "or", list(parts)]:
            return frozenset().union(*(reads(part) for part in parts))
        case ["not", list(part)]:
            return reads(part)
        case (
            ["is", str(), str(path)]
            | ["truth", str(path)]
            | ["in", str(path), list()]
            | ["has", object(), str(path)]
        ):
            return frozenset((path,))
        case ["cmp", str(), str(path), object()]:
            return frozenset((path,))
        case ["any" | "all", str(name), list(part)]:
            return reads(part) | {name}
        case ["count", str(name), *_]:
            return frozenset((name,))
    return frozenset()
