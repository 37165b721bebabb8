"""`intake flow check`: all that can be wrong in a flow, before anyone meets it."""

from pathlib import Path

from intake.flow.compiler import plan_of
from intake.flow.faults import Fault, Place
from intake.flow.loader import Flow, load
from intake.flow.plan import ALWAYS, Plan, from_plain
from intake.flow.prover import FIRM_TIERS, proof, tried, unreachable
from intake.flow.three_valued import reads


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
        faults.append(
            Fault(
                flow.place(f"ask:{name}"),
                "never",
                f"{name} is never asked: its condition can never be yes",
                f"look at what it needs: {', '.join(needs)}",
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
                    flow.place(f"slot:{position}"),
                    "never",
                    f"{slot.name} never stands at this place of the order",
                    "look at its when",
                )
            )
    for place, tree in _parts(flow, plan):
        codes = _code_field(tree, plan)
        named = tree[2] if codes else []
        if codes and isinstance(named, list) and set(named) >= codes:
            faults.append(
                Fault(
                    place,
                    "always",
                    f"{tree[1]} in (…) names every code, so it is always yes once answered",
                    "write: is known",
                )
            )
    return faults


def _parts(
    flow: Flow, plan: Plan
) -> list[tuple[Place, list[object]]]:  # the places of the conditions, part by part
    found: list[tuple[Place, list[object]]] = []

    def walk(place: Place, tree: list[object]) -> None:
        found.append((place, tree))
        for part in tree:
            if (
                isinstance(part, list)
                and part
                and isinstance(part[0], str)
                and part[0] in ("and", "or", "not", "any", "all", "in", "cmp", "is", "has", "truth")
            ):
                walk(place, part)
            elif isinstance(part, list):
                for one in part:
                    if isinstance(one, list):
                        walk(place, one)

    for question in plan.questions:
        walk(flow.place(f"ask:{question.name}"), plan.trees[question.when])
    for rule in plan.actions:
        for number in (rule.when, rule.until):
            if number >= 0:
                walk(flow.place(f"action:{rule.action}"), plan.trees[number])
    return found


def _code_field(tree: list[object], plan: Plan) -> set[str]:
    if len(tree) == 3 and tree[0] == "in" and isinstance(tree[1], str) and tree[1] in plan.fields:
        return {code for code, _ in plan.fields[tree[1]].codes}
    return set()


def _actions(flow: Flow, plan: Plan) -> list[Fault]:
    faults = []
    for rule in plan.actions:
        place = flow.place(f"action:{rule.action}")
        numbers = (rule.when,) if rule.until < 0 else (rule.when, -rule.until)
        if not tried(plan, numbers).can_be_yes:
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
            if soft and not tried(plan, numbers, soft).can_be_yes:
                what = f"{rule.action} is {rule.priority}, but can only rest on details: {', '.join(sorted(soft))}"
                faults.append(Fault(place, "soft_ground", what, "rest it on urgent or core facts"))
    return faults
