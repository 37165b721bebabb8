"""The plan is plain data: it loads without what made it, and an answer costs what depends on it and no more."""

import json
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from intake.claim.fact import Status, Value
from intake.dialogue.applying import apply
from intake.dialogue.state import State
from intake.errors import FlowError
from intake.flow.compiler import plan_of, write_plan
from intake.flow.loader import load
from intake.flow.plan import Plan, flow_hash, from_plain, read_plan
from intake.flow.three_valued import Check, Env, Facts, Verdict, compiled
from tests.dialogue.told import opened, said, state_of
from tests.flow.flows import HEAD, ORDER, Folder


def test_a_plan_survives_being_written_and_read(flow_folder: Folder, tmp_path: Path) -> None:
    plain, _ = plan_of(load(flow_folder()))

    write_plan(flow_folder(), tmp_path / "plan.json")

    assert read_plan(tmp_path / "plan.json") == from_plain(json.loads(json.dumps(plain)))


@pytest.mark.slow
def test_a_plan_loads_without_what_made_it(flow_folder: Folder, tmp_path: Path) -> None:
    write_plan(flow_folder(), tmp_path / "plan.json")
    program = (
        "import sys; from pathlib import Path; from intake.flow.plan import read_plan; import intake.dialogue.deciding;"
        f"read_plan(Path({str(tmp_path / 'plan.json')!r}));"
        "print([one for one in ('yaml', 'jinja2', 'pydantic', 'babel', 'sqlite3', 'textual') if one in sys.modules])"
    )

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("text", ["", "{", "[]", '{"version": 0}', "\x00"])
def test_a_file_that_is_no_plan_is_said_so(tmp_path: Path, text: str) -> None:
    path = tmp_path / "plan.json"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(FlowError) as refused:
        read_plan(path)
    assert "make data" in str(refused.value) or refused.value.way_out


def test_the_hash_of_a_flow_changes_with_any_word_of_it(flow_folder: Folder) -> None:
    before = flow_hash(flow_folder())

    after = flow_hash(flow_folder(order=ORDER + "# a remark\n"))

    assert before != after
    assert flow_hash(flow_folder(order=ORDER)) == before


# ---------------------------------------------------------------- what an answer costs


class Counting(dict[int, Check]):
    """A plan's conditions, each counted when it is evaluated."""

    def __init__(self, plan: Plan) -> None:
        super().__init__()
        self.evaluated: list[int] = []
        for number, tree in enumerate(plan.trees):
            self[number] = self._counted(number, compiled(tree))

    def _counted(self, number: int, check: Check) -> Check:
        def counted(facts: Facts, env: Env) -> Verdict:
            self.evaluated.append(number)
            return check(facts, env)

        return counted


def long_form(questions: int) -> str:
    """One question after the other, each but the first hanging on incident.kind or on the one before it."""
    lines = ["  - {field: incident.kind, tier: core, say: {broker: What kind}}"]
    for number in range(questions):
        when = f"extra.q{number - 1} == true" if number % 10 else "incident.kind == 'other'"
        lines.append(
            f'  - {{field: extra.q{number}, tier: core, when: "{when}", say: {{broker: Question {number}}}}}'
        )
    return HEAD + "\n".join(lines) + "\n"


def evaluated(plan: Plan, path: str, value: Value) -> int:
    """How many conditions were evaluated for one answer."""
    counting = Counting(plan)
    plan = replace(plan, _checks=counting)
    state = apply(State(plan), opened(plan))
    counting.evaluated.clear()
    for event in said({path: value}):
        state = apply(state, event)
    return len(counting.evaluated)


@pytest.mark.parametrize("questions", [100, 1000])
def test_an_answer_evaluates_what_depends_on_it_and_nothing_else(flow_folder: Folder, questions: int) -> None:
    macros = "extra:\n" + "".join(f"  q{number}: yes_no\n" for number in range(questions))
    plan = from_plain(plan_of(load(flow_folder(long_form(questions), macros=macros)))[0])

    assert evaluated(plan, "extra.q11", True) == 1
    assert evaluated(plan, "extra.q19", True) == 0
    assert evaluated(plan, "incident.kind", "other") == 1


def test_each_condition_is_evaluated_in_its_turn_where_several_facts_of_it_change(
    flow_folder: Folder,
) -> None:
    section = (
        HEAD + "  - {field: incident.kind, tier: core, say: {broker: Words}}\n"
        "  - {field: incident.ongoing, tier: core, when: incident.kind == 'other', say: {broker: Words}}\n"
        "  - {field: incident.intrusion, tier: core, when: incident.ongoing == 'yes', say: {broker: Words}}\n"
        "  - {field: incident.position, tier: core, when: incident.kind == 'other' and incident.ongoing == 'yes' and incident.intrusion == 'yes',"
        " say: {broker: Words}}\n"
    )
    plan = from_plain(plan_of(load(flow_folder(section)))[0])
    counting = Counting(plan)
    plan = replace(plan, _checks=counting)
    facts: dict[str, Value] = {
        "incident.kind": "other",
        "incident.ongoing": "yes",
        "incident.intrusion": "yes",
        "incident.position": "both",
    }
    state = state_of(plan, facts)
    counting.evaluated.clear()

    for event in said({"incident.kind": "malware"}):  # three facts leave the claim, one after the other
        state = apply(state, event)

    assert [path for path in facts if state.fact(path) is None] == [
        "incident.ongoing",
        "incident.intrusion",
        "incident.position",
    ]
    # A condition left open by what has left the claim is looked at once more, as if that were none.
    assert max(Counter(counting.evaluated).values()) <= 2


def test_the_shipped_flow_evaluates_little_for_an_answer(plan: Plan) -> None:
    counting = Counting(plan)
    counted = replace(plan, _checks=counting)
    state = state_of(counted, {"incident.signs": ("money_gone",), "incident.money_moved": "yes"})
    counting.evaluated.clear()

    for event in said({"insured.employees": "lt_10"}):
        state = apply(state, event)

    assert state.status("insured.employees") == Status.VALUE
    assert len(counting.evaluated) < len(plan.trees) / 10
