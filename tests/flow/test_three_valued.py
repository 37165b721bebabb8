"""Yes, no or open: what a condition says is what it would say however the missing facts turned out."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.claim.fact import Value
from intake.claim.field_path import field_types
from intake.claim.moment import Moment
from intake.claim.money import Money
from intake.flow.conditions import Vocabulary, parse
from intake.flow.three_valued import NOTHING, Nothing, Verdict, compiled, pessimistic, reads

FIELDS = field_types()
DOMAIN: Mapping[str, tuple[Value, ...]] = {
    "incident.money_moved": ("yes", "planned", "no"),
    "incident.services_down": (True, False),
    "incident.affected_devices": (0, 4, 5, 6, None),
    "incident.signs": (("locked",), ("inside", "locked"), ("inside",), None),
    "payments[p1].state": ("planned", "executed", "lost"),
    "payments[p2].state": ("planned", "executed", "lost"),
}
"""What a missing fact can turn out to be: some of its values and, where there can be one, a known absence."""

MISSING = ("", "unknown", "later", "refused")


@dataclass(frozen=True)
class Facts:
    """Facts as a condition sees them; a status stands for a fact that is missing."""

    said: Mapping[str, Value | Nothing] = field(default_factory=dict)
    why: Mapping[str, str] = field(default_factory=dict)
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def value(self, path: str) -> Value | Nothing:
        return self.said.get(path, NOTHING)

    def status(self, path: str) -> str:
        value = self.value(path)
        return self.why.get(path, "") if value is NOTHING else "none" if value is None else "value"

    def entries(self, name: str) -> tuple[str, ...]:
        return self.lists.get(name, ())


# ---------------------------------------------------------------- conditions, with what they mean written a second time


Holds = Callable[[Mapping[str, Value], Facts], bool]


@dataclass(frozen=True)
class Condition:
    """A condition as an author writes it, and what it means once nothing is missing. `now` are the facts before they are completed."""

    text: str
    holds: Holds
    paths: tuple[str, ...]
    tests: bool = False


def compares(path: str, singular: str = "") -> list[Condition]:
    """Comparisons of one field; each can come to yes and to no."""
    name = singular or path

    def of(text: str, holds: Callable[[Value], bool]) -> Condition:
        return Condition(text, lambda done, now: holds(done[path]), (path,))

    match FIELDS[path.replace("[p1]", "[]").replace("[p2]", "[]")].kind:
        case "choice":
            one, two = (code for code in DOMAIN[path][:2])
            return [
                of(f"{name} == '{one}'", lambda value: value == one),
                of(f"{name} != '{one}'", lambda value: value != one),
                of(f"{name} in ('{one}', '{two}')", lambda value: value in (one, two)),
                of(f"{name} not in ['{two}']", lambda value: value != two),
            ]
        case "yes_no":
            return [
                of(name, lambda value: value is True),
                of(f"{name} == false", lambda value: value is False),
                of(f"{name} != true", lambda value: value is not True),
            ]
        case "integer":
            return [
                of(name, lambda value: value is not None),
                of(f"{name} < 5", lambda value: isinstance(value, int) and value < 5),
                of(f"{name} >= 5", lambda value: isinstance(value, int) and value >= 5),
                of(f"{name} == 5", lambda value: value == 5),
                of(f"{name} != 5", lambda value: value != 5),
            ]
        case _:
            return [
                of(f"'inside' in {name}", lambda value: isinstance(value, tuple) and "inside" in value),
                of(
                    f"'inside' not in {name}",
                    lambda value: not (isinstance(value, tuple) and "inside" in value),
                ),
            ]


def asks_of(path: str) -> list[Condition]:
    """Tests of one field: they speak of what was said so far, and always decide."""

    def of(text: str, holds: Callable[[Facts], bool]) -> Condition:
        return Condition(text, lambda done, now: holds(now), (path,), tests=True)

    return [
        of(f"{path} is known", lambda now: now.status(path) == "value"),
        of(f"{path} is none", lambda now: now.status(path) == "none"),
        of(f"{path} is unknown", lambda now: now.status(path) == "unknown"),
        of(f"{path} is missing", lambda now: now.status(path) != "value"),
        of(f"{path} is asked", lambda now: now.status(path) != ""),
        of(f"{path} is not known", lambda now: now.status(path) != "value"),
    ]


def over_payments(which: str) -> list[Condition]:
    """`any` and `all` over two payments."""
    ends = any if which == "any" else all
    pairs = zip(
        *(compares(f"payments[{entry}].state", "payment.state") for entry in ("p1", "p2")), strict=True
    )
    return [
        Condition(
            f"{which}(payments, {first.text})",
            _over(ends, first, second),
            (*first.paths, *second.paths),
        )
        for first, second in pairs
    ]


def _over(ends: Callable[[Iterator[bool]], bool], first: Condition, second: Condition) -> Holds:
    return lambda done, now: ends(one.holds(done, now) for one in (first, second))


SINGLE = tuple(path for path in DOMAIN if "[" not in path)
ATOMS = [
    *(one for path in SINGLE for one in compares(path)),
    *(one for path in SINGLE for one in asks_of(path)),
    *over_payments("any"),
    *over_payments("all"),
    Condition("count(payments) == 2", lambda done, now: True, ()),
    Condition("count(payments) > 2", lambda done, now: False, ()),
]


def joined(parts: tuple[Condition, Condition], word: str) -> Condition:
    first, second = parts
    ends = all if word == "and" else any
    return Condition(
        f"({first.text} {word} {second.text})",
        lambda done, now: ends(one.holds(done, now) for one in parts),
        (*first.paths, *second.paths),
    )


def negated(one: Condition) -> Condition:
    return Condition(f"not ({one.text})", lambda done, now: not one.holds(done, now), one.paths)


conditions = st.recursive(
    st.sampled_from(ATOMS),
    lambda inner: st.one_of(
        st.builds(joined, st.tuples(inner, inner), st.sampled_from(("and", "or"))), st.builds(negated, inner)
    ),
    max_leaves=6,
)


@st.composite
def facts(draw: st.DrawFn) -> Facts:
    """Some things are said, some are known to be none, some are missing for whatever reason."""
    said: dict[str, Value | Nothing] = {}
    why: dict[str, str] = {}
    for path, values in DOMAIN.items():
        if draw(st.booleans()):
            said[path] = draw(st.sampled_from(values))
        else:
            why[path] = draw(st.sampled_from(MISSING))
    return Facts(said, why, {"payments": ("p1", "p2")})


def completions(now: Facts, paths: tuple[str, ...]) -> Iterator[dict[str, Value]]:
    """Every way in which what is missing of these paths may turn out."""
    used = sorted({*paths})
    choices = [DOMAIN[path] if now.value(path) is NOTHING else (now.value(path),) for path in used]
    for values in product(*choices):
        yield dict(zip(used, values, strict=True))  # type: ignore[arg-type]  # NOTHING was completed


def verdict_of(text: str, now: Facts) -> Verdict:
    return compiled(parse(text, Vocabulary(FIELDS)))(now, {})


@given(conditions, facts())
@settings(max_examples=200)
def test_a_verdict_holds_however_the_missing_facts_turn_out(condition: Condition, now: Facts) -> None:
    verdict = verdict_of(condition.text, now)

    outcomes = {condition.holds(done, now) for done in completions(now, condition.paths)}
    assert verdict is None or outcomes == {verdict}


@given(conditions, facts())
@settings(max_examples=200)
def test_it_is_open_only_where_the_missing_facts_matter(condition: Condition, now: Facts) -> None:
    """Kleene's logic can decide where no fact is looked at twice: there, open means that both outcomes are possible."""
    if len({*condition.paths}) < len(condition.paths):
        return
    verdict = verdict_of(condition.text, now)

    outcomes = {condition.holds(done, now) for done in completions(now, condition.paths)}
    assert outcomes == ({True, False} if verdict is None else {verdict})


@given(conditions)
def test_what_a_condition_reads_is_what_its_verdict_depends_on(condition: Condition) -> None:
    tree = parse(condition.text, Vocabulary(FIELDS))

    shapes = {path.replace("[p1]", "[]").replace("[p2]", "[]") for path in condition.paths}
    assert shapes <= reads(tree) <= shapes | {"payments"}


# ---------------------------------------------------------------- the small print, row by row

MOVED = "incident.money_moved"


@pytest.mark.parametrize(
    ("text", "missing", "none", "yes"),
    [
        pytest.param(f"{MOVED} == 'yes'", None, False, True, id="equal"),
        pytest.param(f"{MOVED} != 'yes'", None, True, False, id="not equal"),
        pytest.param(f"{MOVED} in ('yes', 'planned')", None, False, True, id="in"),
        pytest.param(f"{MOVED} not in ('yes', 'planned')", None, True, False, id="not in"),
        pytest.param(f"{MOVED} is known", False, False, True, id="is known"),
        pytest.param(f"{MOVED} is none", False, True, False, id="is none"),
        pytest.param(f"{MOVED} is missing", True, True, False, id="is missing includes none"),
        pytest.param(f"{MOVED} is asked", False, True, True, id="is asked"),
        pytest.param(MOVED, None, False, True, id="a bare path"),
        pytest.param(f"not {MOVED}", None, True, False, id="not a bare path"),
    ],
)  # fmt: skip
def test_missing_none_and_a_value_row_by_row(
    text: str, missing: Verdict, none: Verdict, yes: Verdict
) -> None:
    verdicts = [verdict_of(text, Facts({MOVED: value})) for value in (NOTHING, None, "yes")]

    assert verdicts == [missing, none, yes]


@pytest.mark.parametrize(
    ("why", "unknown", "asked"),
    [("", False, False), ("unknown", True, True), ("later", False, True), ("refused", False, True)],
)
def test_unknown_is_said_and_asked_is_answered_in_any_way(why: str, unknown: bool, asked: bool) -> None:
    now = Facts(why={MOVED: why})

    assert verdict_of(f"{MOVED} is unknown", now) is unknown
    assert verdict_of(f"{MOVED} is asked", now) is asked
    assert verdict_of(f"{MOVED} is missing", now) is True


def test_nought_is_a_value_and_false_is_not_a_yes() -> None:
    assert verdict_of("incident.affected_devices", Facts({"incident.affected_devices": 0})) is True
    assert verdict_of("incident.services_down", Facts({"incident.services_down": False})) is False


def test_over_no_entries_any_is_no_and_all_is_yes() -> None:
    assert verdict_of("any(payments, payment.state == 'lost')", Facts()) is False
    assert verdict_of("all(payments, payment.state == 'lost')", Facts()) is True


DAY = "payments[p1].executed_at"


@pytest.mark.parametrize(
    ("moment", "before", "on", "after"),
    [
        pytest.param("2025-10-08", True, False, False, id="the day before"),
        pytest.param("2025-10-09", False, True, False, id="the day itself"),
        pytest.param("2025-10-09T21:00:00Z", False, True, False, id="a clock time on that day"),
        pytest.param("2025-10-10T00:00:00Z", False, False, True, id="the first minute after it"),
        pytest.param("2025-10", None, None, None, id="only the month is known, and it may be either"),
        pytest.param("2025-11", False, False, True, id="a later month"),
        pytest.param("2024", True, False, False, id="an earlier year"),
        pytest.param("XXXX", None, None, None, id="nobody knows when"),
    ],
)
def test_a_rough_moment_is_open_where_it_may_lie_on_both_sides(
    moment: str, before: Verdict, on: Verdict, after: Verdict
) -> None:
    now = Facts({DAY: Moment(moment)}, lists={"payments": ("p1",)})

    verdicts = [
        verdict_of(f"any(payments, payment.executed_at {op} '2025-10-09')", now) for op in ("<", "==", ">")
    ]

    assert verdicts == [before, on, after]


def test_an_amount_is_compared_by_its_number() -> None:
    now = Facts({"loss.stated.total": Money.of("182000.50", "EUR")})

    assert verdict_of("loss.stated.total > 182000", now) is True
    assert verdict_of("loss.stated.total < 182000", now) is False


# ---------------------------------------------------------------- find out whether …


@pytest.mark.parametrize(
    ("text", "why", "finds_out"),
    [
        pytest.param("incident.services_down == true", {"incident.services_down": "unknown"}, True, id="said to be unknown"),
        pytest.param("incident.services_down == true", {"incident.services_down": "later"}, True, id="to come later"),
        pytest.param("incident.services_down == true", {"incident.services_down": "refused"}, True, id="refused"),
        pytest.param("incident.services_down == true", {}, False, id="not asked yet"),
        pytest.param("incident.services_down and incident.signs", {"incident.services_down": "unknown"}, False, id="not only: the other was never asked"),
        pytest.param("incident.services_down or incident.signs", {"incident.services_down": "unknown"}, True, id="the one that was asked would do"),
        pytest.param("not incident.services_down", {"incident.services_down": "unknown"}, True, id="turned round"),
        pytest.param("not (incident.services_down or incident.signs)", {"incident.services_down": "unknown"}, False, id="turned round, the other never asked"),
        pytest.param("any(payments, payment.state == 'lost')", {"payments[p1].state": "unknown"}, True, id="of one payment"),
        pytest.param("all(payments, payment.state == 'lost')", {"payments[p1].state": "unknown"}, False, id="of one payment of two"),
    ],
)  # fmt: skip
def test_it_is_worth_finding_out_where_only_what_was_asked_keeps_it_open(
    text: str, why: dict[str, str], finds_out: bool
) -> None:
    now = Facts(why=why, lists={"payments": ("p1", "p2")})
    tree = parse(text, Vocabulary(FIELDS))

    assert compiled(tree)(now, {}) is None
    assert (pessimistic(tree, now, {}) is None) is finds_out
