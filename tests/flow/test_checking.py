"""`intake flow check` proves a flow before anyone meets it: what can never be asked or stand, and what is always so."""

import pytest

from intake.flow.checking import check_folder
from intake.flow.compiler import compile_folder
from intake.flow.plan import Plan
from intake.flow.prover import proof, tried, unreachable
from tests.flow.flows import ORDER, Folder
from tests.flow.test_compiler import ACTION, SECTION, asks

OTHER = "incident.kind == 'other'"


@pytest.mark.parametrize(
    ("questions", "fault"),
    [
        pytest.param(
            [f"field: incident.ongoing, when: {OTHER} and incident.kind == 'malware'"],
            "never: incident.ongoing is never asked: its condition can never be yes; look at what it needs: incident.kind",
            id="two codes at once",
        ),
        pytest.param(
            ["field: incident.ongoing, when: incident.intrusion is known"],
            "never: incident.ongoing is never asked: its condition can never be yes; no question asks for incident.intrusion",
            id="it needs what nobody asks",
        ),
        pytest.param(
            ["field: incident.ongoing, when: security.mfa.status == 'never'", "field: incident.intrusion, when: incident.ongoing == 'yes'"],
            "never: incident.intrusion is never asked: its condition can never be yes; look at what it needs: incident.ongoing",
            id="it needs what is never asked",
        ),
        pytest.param(
            ["field: incident.ongoing, when: incident.kind is known or incident.kind is missing"],
            "always: the condition of incident.ongoing is always yes; leave it out",
            id="known or missing",
        ),
        pytest.param(
            ["field: incident.ongoing, when: incident.kind != 'other' or incident.kind != 'malware'"],
            "always: a part of the condition is always yes once incident.kind is answered; write: is known",
            id="every code is unlike one of two",
        ),
        pytest.param(
            ["field: incident.intrusion", "field: incident.ongoing, when: \"incident.intrusion in ['yes', 'suspected', 'no']\""],
            "always: a part of the condition is always yes once incident.intrusion is answered; write: is known",
            id="every code is named",
        ),
        pytest.param(
            ["field: incident.intrusion", f"field: incident.ongoing, when: {OTHER} or (incident.intrusion == 'yes' and incident.intrusion == 'no')"],
            "never: a part of the condition is never yes, whatever incident.intrusion is; leave it out",
            id="a part that is never yes",
        ),
        pytest.param(
            ["field: incident.services_down", f"field: incident.ongoing, when: {OTHER} and (incident.services_down or incident.services_down == false)"],
            None,
            id="a bare path is a test, and may be settled by any answer",
        ),
        pytest.param(["field: incident.ongoing, when: incident.kind is unknown"], None, id="said to be unknown can be"),
        pytest.param(["field: incident.ongoing, when: incident.kind is asked"], None, id="so can asked"),
        pytest.param([f"field: incident.ongoing, when: {OTHER} and jurisdiction == 'GB'"], None, id="the country is known from the house"),
    ],
)  # fmt: skip
def test_a_condition_that_can_come_to_one_thing_only(
    flow_folder: Folder, questions: list[str], fault: str | None
) -> None:
    faults, summary = check_folder(flow_folder(asks(*questions)))

    said = [f"{one.code}: {one.what}; {one.way_out}" for one in faults]
    assert fault in said if fault else said == []
    assert "can be reached" in summary


def test_a_place_in_the_order_where_nothing_ever_stands(flow_folder: Folder) -> None:
    order = ORDER.replace(
        "order:\n",
        "order:\n  - incident.kind\n  - {ask: incident.kind, when: incident.ongoing == 'yes' and incident.ongoing == 'over'}\n",
    )

    faults, _ = check_folder(flow_folder(asks("field: incident.ongoing"), order=order))

    assert ("order.yaml:3", "never") in [(str(one.place), one.code) for one in faults]


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        pytest.param(OTHER, "incident.intrusion == 'yes'", "the action call can never stand", id="on what nobody asks"),
        pytest.param("priority: now", f"priority: now\n    until: {OTHER}", "the action call can never stand", id="ended by its own ground"),
        pytest.param("priority: now", "priority: now\n    until: 'true'", "the action call can never stand", id="ended from the start"),
        pytest.param(OTHER, "incident.also is known", "call is now, but can only rest on details: incident.also", id="urgent on a detail"),
    ],
)  # fmt: skip
def test_an_action_that_cannot_stand_when_it_should(
    flow_folder: Folder, old: str, new: str, what: str
) -> None:
    section = asks() + "  - {field: incident.also, tier: detail, say: {broker: Words}}\n"

    faults, _ = check_folder(flow_folder(section, actions=ACTION.replace(old, new)))

    assert [(str(one.place), one.what) for one in faults] == [("actions/10.yaml:2", what)]


def test_every_fault_has_a_file_a_line_and_a_way_out(flow_folder: Folder) -> None:
    faults, summary = check_folder(
        flow_folder(asks("field: incident.ongoing, when: incident.kind == 'othr'"))
    )

    assert summary == ""
    assert all(one.place.file == SECTION and one.place.line == 5 and one.way_out for one in faults)


def test_a_sound_flow_says_what_was_proved(flow_folder: Folder) -> None:
    faults, summary = check_folder(
        flow_folder(asks(f"field: incident.ongoing, when: {OTHER}"), actions=ACTION)
    )

    assert faults == []
    assert summary.startswith("2 questions in 1 sections, 1 actions, 2 conditions")


# ---------------------------------------------------------------- the shipped flow


def test_every_shipped_question_can_be_reached(plan: Plan) -> None:
    assert unreachable(plan) == frozenset()


def test_a_reached_question_shows_the_answers_that_lead_to_it(plan: Plan) -> None:
    question = plan.question("security.mfa.gap.reason")
    assert question is not None

    witness = proof(plan, question.when).witness

    assert witness["security.mfa.status"] in ("disabled", "partial")


def test_every_shipped_action_can_stand(plan: Plan) -> None:
    cannot = [
        rule.action for rule in plan.actions
        if not tried(plan, (rule.when,) if rule.until < 0 else (rule.when, -rule.until)).can_be_yes
    ]  # fmt: skip

    assert cannot == []


def test_a_house_finds_what_it_wrote_twice_over_two_files(flow_folder: Folder) -> None:
    more = {
        "sections/20.yaml": "section: more\ntitle: More\nask:\n  - {field: incident.kind, tier: core, say: {broker: Again}}\n"
    }

    faults, _ = check_folder(flow_folder(more=more))

    said = [f"{one.place}: {one.what}; {one.way_out}" for one in faults]
    assert f"sections/20.yaml:4: 'incident.kind' is defined twice; it stands at {SECTION}:4 too" in said


def test_one_flow_alone_needs_nothing_else(flow_folder: Folder) -> None:
    assert [question.name for question in compile_folder(flow_folder()).questions] == ["incident.kind"]
