"""A flow drawn: as Mermaid for a page, as an outline for a terminal; and its schema for editors."""

import json
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from intake.flow.compiler import compile_folder
from intake.flow.graph import mermaid, outline
from intake.flow.plan import Plan
from intake.flow.schema import flow_schema
from tests.flow.flows import Folder
from tests.flow.test_compiler import ACTION, asks

SHIPPED = sorted((Path(__file__).parent.parent.parent / "flows").rglob("*.yaml"))


def test_mermaid_draws_sections_questions_and_what_depends_on_what(flow_folder: Folder) -> None:
    plan = compile_folder(
        flow_folder(asks("field: incident.ongoing, when: incident.kind == 'other'"), actions=ACTION)
    )

    assert mermaid(plan).splitlines() == [
        "flowchart LR",
        '  subgraph incident["What happened"]',
        '    incident_kind["incident.kind"]',
        '    incident_ongoing["incident.ongoing"]',
        "  end",
        "  incident_kind --> incident_ongoing",
        '  do_call(["call"])',
        "  incident_kind -.-> do_call",
    ]


def test_the_outline_is_the_order_of_the_talk(flow_folder: Folder) -> None:
    plan = compile_folder(
        flow_folder(asks("field: incident.ongoing, when: incident.kind == 'other'"), actions=ACTION)
    )

    assert outline(plan).splitlines() == [
        "core    incident.kind",
        "core    incident.ongoing  if incident.kind",
        "== review",
        "== end",
        "== last",
        "== actions",
        "now     call  on incident.kind",
    ]


def test_nodes_of_the_shipped_flow_are_told_apart(plan: Plan) -> None:
    lines = mermaid(plan).splitlines()

    nodes = [
        line.split("[")[0].strip()
        for line in lines
        if '["' in line and '(["' not in line and "subgraph" not in line
    ]
    assert len(nodes) == len({*nodes}) == len(plan.asks)


def test_the_schema_is_one(plan: Plan) -> None:
    Draft202012Validator.check_schema(flow_schema())
    json.dumps(flow_schema())


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: str(path.name))
def test_every_shipped_file_keeps_to_the_schema(path: Path) -> None:
    faults = [
        *Draft202012Validator(flow_schema()).iter_errors(yaml.safe_load(path.read_text(encoding="utf-8")))
    ]

    assert faults == []


def test_a_word_that_is_not_known_does_not_keep_to_it() -> None:
    faults = [
        *Draft202012Validator(flow_schema()).iter_errors({"section": "x", "title": "X", "ask": [], "aks": []})
    ]

    assert faults
