"""`intake flow check`: all that can be wrong in a flow, before anyone meets it."""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

from intake.claim.fact import Value
from intake.claim.field_path import FieldType
from intake.flow.compiler import plan_of
from intake.flow.faults import Fault, Place
from intake.flow.loader import Flow, load
from intake.flow.plan import ALWAYS, Plan, from_plain
from intake.flow.prover import FIRM_TIERS, Trial, nobody_says, proof, tried, unreachable
from intake.flow.three_valued import compiled, reads


def check_folder(folder: Path) -> tuple[list[Fault], str]:
    """Every fault of a flow folder in the order of its files, and one line that says what was proved."""
    flow = load(folder)
    plain, faults = plan_of(flow)
    if faults:
        return faults, ""
    plan = from_plain(plain)
    found = sorted({*_questions(flow, plan), *_conditions(flow, plan), *_actions(flow, plan)})
    asked = sum(not question.is_group for question in plan.questions)
    summary = (
        f"{asked} questions in {len(plan.sections)} sections, {len(plan.actions)} actions, {len(plan.trees)} conditions: "
        "every question can be reached, every action can stand, no condition is always yes or never yes"
    )
    return found, summary


def _questions(flow: Flow, plan: Plan) -> list[Fault]:
    faults = []
    for name in sorted(unreachable(plan)):
        question = plan.question(name)
        needs = sorted(reads(plan.trees[question.when])) if question else []
        silent = [path for path in needs if path in nobody_says(plan)]
        faults.append(
            Fault(
                flow.place(f"ask:{name}"),
                "never",
                f"{name} is never asked: its condition can never be yes",
                f"no question asks for {', '.join(silent)}"
                if silent
                else f"look at what it needs: {', '.join(needs)}",
            )
        )
    faults.extend(
        Fault(flow.place(f"ask:{one.name}"), "no_text", f"{one.name} has no words", "write say: {broker: …}")
        for one in plan.questions
        if not one.say.get("broker")
    )
    return faults


def _conditions(flow: Flow, plan: Plan) -> list[Fault]:
    """Conditions that a value of one of their fields can never change."""
    faults = [
        Fault(
            flow.place(f"ask:{one.name}"),
            "always",
            f"the condition of {one.name} is always yes",
            "leave it out",
        )
        for one in plan.questions
        if one.when != ALWAYS and not one.is_group and not proof(plan, one.when).can_be_other
    ]
    for position, slot in enumerate(plan.slots):
        if slot.when != ALWAYS and slot.kind == "ask" and not proof(plan, slot.when).can_be_yes:
            faults.append(
                Fault(
                    flow.place(f"row:{position}"),
                    "never",
                    f"{slot.name} never stands at this place of the order",
                    "look at its when",
                )
            )
    for place, number in _places(flow, plan):
        for verdict, tree in _settled(plan.trees[number], plan):
            (path,) = reads(tree)
            code, what, way_out = (
                ("always", f"always yes once {path} is answered", "write: is known")
                if verdict
                else ("never", f"never yes, whatever {path} is", "leave it out")
            )
            faults.append(Fault(place, code, f"a part of the condition is {what}", way_out))
    return faults


def _places(flow: Flow, plan: Plan) -> Iterator[tuple[Place, int]]:
    """Every condition with the place of what it belongs to."""
    for question in plan.questions:
        place = flow.place(f"ask:{question.name}")
        yield place, question.when
        yield from ((place, one.when) for one in question.presumes)
    for rule in plan.actions:
        yield from (
            (flow.place(f"action:{rule.action}"), number)
            for number in (rule.when, rule.until, rule.done)
            if number >= 0
        )
    for position, slot in enumerate(plan.slots):
        yield flow.place(f"row:{position}"), slot.when


def _settled(tree: list[object], plan: Plan) -> Iterator[tuple[bool, list[object]]]:
    """The largest parts that come to the same whatever the one field that they look at is."""
    paths = reads(tree)
    kind = plan.fields.get(next(iter(paths))) if len(paths) == 1 else None
    if kind is not None and kind.kind in ("choice", "multi_choice", "yes_no") and _compares_alone(tree):
        check, env = compiled(tree), {kind.entry: "1"}
        verdicts = {check(Trial({kind.path: value}, frozenset()), env) for value in _every(kind)}
        if len(verdicts) == 1:
            yield verdicts == {True}, tree
            return
    match tree:
        case ["and" | "or", list(parts)]:
            for part in parts:
                yield from _settled(part, plan)
        case ["not", list(part)] | ["any" | "all", str(), list(part)]:
            yield from _settled(part, plan)


def _compares_alone(tree: list[object]) -> bool:
    """Whether it only compares: tests (`is known`) are there to be settled by any answer."""
    match tree:
        case ["and" | "or", list(parts)]:
            return all(_compares_alone(part) for part in parts)
        case ["not", list(part)]:
            return _compares_alone(part)
    return tree[0] in ("cmp", "in", "has")


def _every(kind: FieldType) -> list[Value]:
    """Every value of a field with codes; of several codes, each alone, each pair, and all together."""
    codes = [code for code, _ in kind.codes]
    match kind.kind:
        case "yes_no":
            return [True, False]
        case "multi_choice":
            return [*((one,) for one in codes), *combinations(codes, 2), tuple(codes)]
    return [*codes]


def _actions(flow: Flow, plan: Plan) -> list[Fault]:
    faults = []
    silent = nobody_says(plan) | unreachable(plan)
    for rule in plan.actions:
        place = flow.place(f"action:{rule.action}")
        numbers = (rule.when,) if rule.until < 0 else (rule.when, -rule.until)
        if rule.until == ALWAYS or not tried(plan, numbers, silent).can_be_yes:
            faults.append(
                Fault(
                    place, "never", f"the action {rule.action} can never stand", "look at its when and until"
                )
            )
        if rule.priority in ("now", "clock"):
            soft = frozenset(
                path
                for path in reads(plan.trees[rule.when])
                if (question := plan.question(path)) is not None
                and question.tier not in FIRM_TIERS
                and path not in ("role", "jurisdiction")
            )
            if soft and not tried(plan, numbers, soft | silent).can_be_yes:
                what = f"{rule.action} is {rule.priority}, but can only rest on details: {', '.join(sorted(soft))}"
                faults.append(Fault(place, "soft_ground", what, "rest it on urgent or core facts"))
    return faults
