"""What an author can get wrong in a flow that can be read: each fault with file, line and a way out."""

from pathlib import Path

import pytest

from intake.errors import FlowError
from intake.flow.compiler import compile_folder, plan_of, write_plan
from intake.flow.loader import load
from tests.flow.flows import HEAD, ONE, ORDER, Folder

SECTION = "sections/10-incident.yaml"
KIND = "  - {field: incident.kind, tier: core, say: {broker: What kind}}\n"
ACTION = """\
actions:
  - action: call
    when: incident.kind == 'other'
    priority: now
    who: [insured]
    title: Call
    do: Call.
    reason: It is time.
"""


def asks(*questions: str) -> str:
    return HEAD + KIND + "".join(f"  - {{{one}, tier: core, say: {{broker: Words}}}}\n" for one in questions)


def faults(folder: Path) -> list[str]:
    return [f"{one.code} {one}" for one in plan_of(load(folder))[1]]


@pytest.mark.parametrize(
    ("section", "fault"),
    [
        pytest.param(asks("field: incident.ongong"), f"unknown_field {SECTION}:5: no field 'incident.ongong'; did you mean 'incident.ongoing'?", id="a field that there is not"),
        pytest.param(asks("field: incident.ongoing, when: incident.knd == 'other'"), f"unknown_field {SECTION}:5: no field 'incident.knd'; did you mean 'incident.kind'?", id="in a condition"),
        pytest.param(asks("field: incident.ongoing, when: incident.kind == 'othr'"), f"unknown_code {SECTION}:5: incident.kind has no code 'othr'; did you mean 'other'?", id="a code that there is not"),
        pytest.param(asks("field: incident.ongoing, when: incident.kind > 'other'"), f"wrong_type {SECTION}:5: incident.kind is a choice and has no order; use == or in", id="a wrong type"),
        pytest.param(asks("group: found, fields: [incident.kind, incident.ongoing]"), f"unknown_question {SECTION}:5: the group 'found' holds 'incident.ongoing', which no question asks; add a question for it", id="a group of what nobody asks"),
        pytest.param(asks("group: found, fields: []"), f"empty_group {SECTION}:5: the group 'found' asks for nothing; name its fields", id="a group of nothing"),
        pytest.param(asks("field: incident.ongoing, when: incident.ongoing == 'yes'"), f"cycle {SECTION}:5: incident.ongoing waits for its own answer, so that it is never asked; break the circle", id="a question that waits for itself"),
        pytest.param(
            asks("field: incident.ongoing, when: incident.intrusion == 'yes'", "field: incident.intrusion, when: incident.ongoing == 'yes'"),
            f"cycle {SECTION}:5: incident.intrusion and incident.ongoing wait for each other, so that none is ever asked; break the circle",
            id="two that wait for each other",
        ),
        pytest.param(
            HEAD + "  - {field: incident.signs, tier: core, say: {broker: Words}, presumes: [{when: \"'inside' in incident.signs\", field: incident.intrusion, value: maybe}]}\n" + KIND,
            f"unknown_code {SECTION}:4: incident.intrusion has no code 'maybe'",
            id="a presumption of a code that there is not",
        ),
        pytest.param(
            HEAD + KIND.replace("say:", "narrows: {money_gone: pay_kind}, say:"),
            f"unknown_code {SECTION}:4: incident.kind has no code 'pay_kind'",
            id="narrowed to a code that there is not",
        ),
    ],
)  # fmt: skip
def test_a_question_that_cannot_be(flow_folder: Folder, section: str, fault: str) -> None:
    assert faults(flow_folder(section)) == [fault]


@pytest.mark.parametrize(
    ("order", "fault"),
    [
        pytest.param(ORDER.replace("order:\n", "order:\n  - incident.knd\n"), "unknown_question order.yaml:2: no question or group 'incident.knd'; did you mean 'incident.kind'?", id="a question that there is not"),
        pytest.param(ORDER.replace("{section: incident}", "{section: incidents}"), "no_place sections/10-incident.yaml:4: 'incident.kind' stands nowhere in the order of the talk; add section: incident to order.yaml", id="a question without a place"),
        pytest.param(ORDER.replace("section: incident}", "section: incident}\n  - {section: payment}"), "unknown_section order.yaml:3: no section 'payment'", id="a section that there is not"),
        pytest.param(ORDER.replace("order:\n", "order:\n  - {each: payment}\n"), "unknown_field order.yaml:2: no list 'payment'; did you mean 'payments'?", id="a list that there is not"),
        pytest.param(ORDER.replace("  - {mark: review}\n", ""), "no_mark order.yaml:1: the order of the talk has no review; add {mark: review}", id="no review"),
        pytest.param(ORDER.replace("order:\n", "order:\n  - {ask: incident.kind, when: incident.kind == 1}\n"), "unknown_code order.yaml:2: incident.kind has no code 1", id="a wrong condition in the order"),
    ],
)  # fmt: skip
def test_an_order_that_cannot_be(flow_folder: Folder, order: str, fault: str) -> None:
    assert fault in faults(flow_folder(order=order))


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        pytest.param("incident.kind == 'other'", "incident.kind == 'othr'", "unknown_code actions/10.yaml:2: incident.kind has no code 'othr'; did you mean 'other'?", id="a code in its ground"),
        pytest.param("priority: now", "priority: now\n    until: payment.state == 'lost'", "unbound_entry actions/10.yaml:2: no 'payment' is meant here; write any(payments, payment.state …)", id="an entry where none is meant"),
        pytest.param("priority: now", "priority: now\n    each: payment", "unknown_field actions/10.yaml:2: no list 'payment'; did you mean 'payments'?", id="a list that there is not"),
        pytest.param("priority: now", "priority: now\n    where: [XX]", "unknown_code actions/10.yaml:2: no country 'XX'", id="a country that there is not"),
        pytest.param("priority: now", "priority: now\n    fills: [incident.knd]", "unknown_field actions/10.yaml:2: no field 'incident.knd'; did you mean 'incident.kind'?", id="a proof for a field that there is not"),
        pytest.param("priority: now", "priority: now\n    script: bank", "unknown_script actions/10.yaml:2: no script 'bank'", id="a script that there is not"),
        pytest.param("priority: now", "priority: now\n    clock: {within: PT1H, from: incident.kind}", "wrong_type actions/10.yaml:2: incident.kind is no moment; a clock starts from a date or time", id="a clock that starts from no moment"),
        pytest.param("priority: now", "priority: now\n    clock: {within: 4 hours, from: incident.discovered_at}", "bad_period actions/10.yaml:2: no period '4 hours'; write PT4H, P2D, P13M, 5WD or 15TD", id="a period in words"),
        pytest.param("priority: now", "priority: now\n    clock: {days: policy.insurer}", "wrong_type actions/10.yaml:2: policies[].insurer is no number; days are a whole number", id="days that are no number"),
    ],
)  # fmt: skip
def test_an_action_that_cannot_be(flow_folder: Folder, old: str, new: str, fault: str) -> None:
    assert faults(flow_folder(actions=ACTION.replace(old, new))) == [fault]


@pytest.mark.parametrize(
    ("macros", "fault"),
    [
        pytest.param("codes: {pay: [false_invioce]}", "unknown_code macros.yaml:1: incident.kind has no code 'false_invioce'; did you mean 'false_invoice'?", id="a code in a list of codes"),
        pytest.param("macros:\n  money: incident.money_mooved == 'yes'", "unknown_field macros.yaml:2: no field 'incident.money_mooved'; did you mean 'incident.money_moved'?", id="a field in a macro"),
        pytest.param("extra:\n  fees: integerr", "wrong_type macros.yaml:2: extra.fees has no kind 'integerr'; did you mean 'integer'?", id="a kind that there is not"),
        pytest.param("extra:\n  costs: sum(extra.fees)", "unknown_field macros.yaml:2: no field 'extra.fees'; did you mean 'extra.costs'?", id="a total of what there is not"),
    ],
)  # fmt: skip
def test_names_that_cannot_be(flow_folder: Folder, macros: str, fault: str) -> None:
    assert faults(flow_folder(macros=macros)) == [fault]


def test_what_stands_in_a_file_that_cannot_be_read_is_not_missed_elsewhere(flow_folder: Folder) -> None:
    assert [one.split()[0] for one in faults(flow_folder(ONE + "  - [\n"))] == ["bad_yaml"]


def test_a_flow_with_faults_does_not_compile_and_says_the_first(flow_folder: Folder, tmp_path: Path) -> None:
    folder = flow_folder(asks("field: incident.ongong", "field: incident.intrusoin"))

    with pytest.raises(FlowError, match=r"no field 'incident.ongong' \(and 1 more\)"):
        compile_folder(folder)
    with pytest.raises(FlowError, match=r"incident.ongong.*incident.intrusoin"):
        write_plan(folder, tmp_path / "plan.json")
    assert not (tmp_path / "plan.json").exists()


def test_equal_conditions_are_one(flow_folder: Folder) -> None:
    when = "when: incident.kind == 'other'"

    plan = compile_folder(
        flow_folder(asks(f"field: incident.ongoing, {when}", f"field: incident.intrusion, {when}"))
    )

    assert len({plan.question(name).when for name in ("incident.ongoing", "incident.intrusion")}) == 1  # type: ignore[union-attr]  # both are there


def test_a_total_of_the_house_follows_its_parts_and_so_does_what_looks_at_it(flow_folder: Folder) -> None:
    from tests.dialogue.walking import corrects, walk

    section = asks(
        "field: extra.fees", "field: extra.rent", "field: incident.ongoing, when: extra.costs >= 10"
    )
    plan = compile_folder(
        flow_folder(
            section, macros="extra: {fees: integer, rent: integer, costs: 'sum(extra.fees, extra.rent)'}"
        )
    )

    below, above = (walk(plan, corrects("extra.fees", 4), corrects("extra.rent", rent)) for rent in (5, 6))

    assert (below.state.value("extra.costs"), above.state.value("extra.costs")) == (9, 10)
    assert (
        walk(
            plan, corrects("extra.fees", 4), corrects("extra.rent", 6), corrects("incident.kind", "other")
        ).next
        == "incident.ongoing"
    )
    assert (
        walk(
            plan, corrects("extra.fees", 4), corrects("extra.rent", 5), corrects("incident.kind", "other")
        ).next
        == "review"
    )


def test_what_is_not_to_be_asked_has_no_place_in_the_order(flow_folder: Folder) -> None:
    told = "  - {field: 'payments[].bank_warning', tier: core, asked: false, say: {broker: Words}}\n"
    section = asks("field: 'payments[].amount'") + told
    order = ORDER.replace("order:\n", "order:\n  - {each: payments, opens: true}\n")

    plan = compile_folder(flow_folder(section, order=order))

    assert [slot.name for slot in plan.slots] == [
        "payments[].amount",
        "payments",
        "incident.kind",
        "review",
        "end",
        "last",
    ]
    assert plan.question("payments[].bank_warning") is not None, "it can be told, and gone to"
