"""A flow drawn: as Mermaid for a page, as an outline for a terminal."""

from intake.flow.plan import ALWAYS, Plan
from intake.flow.three_valued import reads


def mermaid(plan: Plan) -> str:
    """Sections as boxes, questions in them, and an arrow from each fact to what depends on it."""
    lines = ["flowchart LR"]
    for code, title in plan.sections:
        lines.append(f'  subgraph {code}["{title}"]')
        members = [one.name for one in plan.questions if one.section == code and not one.is_group]
        lines.extend(f'    {_node(name)}["{name}"]' for name in members)
        lines.append("  end")
    for question in plan.questions:
        if not question.is_group:
            asked = [path for path in sorted(reads(plan.trees[question.when])) if path in plan.asks]
            lines.extend(f"  {_node(path)} --> {_node(question.name)}" for path in asked)
    for rule in plan.actions:
        lines.append(f'  {_node("do:" + rule.action)}(["{rule.action}"])')
        ground = [path for path in sorted(reads(plan.trees[rule.when])) if path in plan.asks]
        lines.extend(f"  {_node(path)} -.-> {_node('do:' + rule.action)}" for path in ground)
    return "\n".join(lines)


def _node(name: str) -> str:
    return "".join(one if one.isalnum() else "_" for one in name)


def outline(plan: Plan) -> str:
    """The order of the talk, one question a line, with its tier and what its condition looks at."""
    lines: list[str] = []
    for slot in plan.slots:
        if slot.kind == "mark":
            lines.append(f"== {slot.name}")
        elif slot.kind == "more":
            lines.append(f"   one more of {slot.name}?")
        else:
            question = plan.questions[slot.question]
            needs = sorted({*reads(plan.trees[question.when]), *reads(plan.trees[slot.when])})
            fields = f" ({', '.join(question.fields)})" if question.is_group else ""
            lines.append(
                f"{question.tier:7} {question.name}{fields}"
                + (f"  if {', '.join(needs)}" if question.when != ALWAYS or slot.when != ALWAYS else "")
            )
    lines.append("== actions")
    lines.extend(
        f"{rule.priority:7} {rule.action}{f' per {rule.each}' if rule.each else ''}  on {', '.join(sorted(reads(plan.trees[rule.when])))}"
        for rule in plan.actions
    )
    return "\n".join(lines)
