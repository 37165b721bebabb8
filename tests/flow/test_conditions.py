"""Conditions as authors write them: what they come to as data, and what is wrong with them, with a way out."""

import pytest

from intake.claim.field_path import field_types
from intake.flow.conditions import BadCondition, Tree, Vocabulary, parse

MONEY: Tree = ["in", "incident.money_moved", ["yes", "planned"]]
WORDS = Vocabulary(field_types(), {"money": MONEY}, {"pay_kinds": ("false_invoice", "ceo_fraud")})


@pytest.mark.parametrize(
    ("text", "entry", "tree"),
    [
        pytest.param("incident.kind == 'other'", "", ["cmp", "==", "incident.kind", "other"], id="a comparison"),
        pytest.param("incident.kind in pay_kinds", "", ["in", "incident.kind", ["false_invoice", "ceo_fraud"]], id="a list of codes by its name"),
        pytest.param("incident.kind not in ['other']", "", ["not", ["in", "incident.kind", ["other"]]], id="not in"),
        pytest.param("'locked' in incident.signs", "", ["has", "locked", "incident.signs"], id="one of several"),
        pytest.param("money", "", MONEY, id="a macro"),
        pytest.param("incident.signs", "", ["truth", "incident.signs"], id="a bare path"),
        pytest.param("incident.kind is not known", "", ["not", ["is", "known", "incident.kind"]], id="is not"),
        pytest.param("payment.state == 'lost'", "payments", ["cmp", "==", "payments[].state", "lost"], id="of the entry that is meant"),
        pytest.param("any(payments, payment.state == 'lost')", "", ["any", "payments", ["cmp", "==", "payments[].state", "lost"]], id="any"),
        pytest.param("count(payments) >= 2", "", ["count", "payments", ">=", 2], id="count"),
        pytest.param("money and money and true", "", ["and", [MONEY, MONEY, ["yes"]]], id="and, flat"),
        pytest.param("false or money", "", ["or", [["no"], MONEY]], id="or"),
        pytest.param("payment.executed_at >= '2025-10-09'", "payments", ["cmp", ">=", "payments[].executed_at", "2025-10-09"], id="a day"),
    ],
)  # fmt: skip
def test_a_condition_becomes_plain_data(text: str, entry: str, tree: Tree) -> None:
    assert parse(text, WORDS, entry) == tree


@pytest.mark.parametrize(
    ("text", "code", "what", "way_out"),
    [
        pytest.param("incident.knd == 'other'", "unknown_field", "no field 'incident.knd'", "did you mean 'incident.kind'?", id="a field mistyped"),
        pytest.param("mony", "unknown_field", "no field 'mony'", "did you mean 'money'?", id="a macro mistyped"),
        pytest.param("incident.kind == 'ransomwhere'", "unknown_code", "incident.kind has no code 'ransomwhere'", "did you mean 'ransomware'?", id="a code mistyped"),
        pytest.param("incident.kind in ['other', 'zzz']", "unknown_code", "incident.kind has no code 'zzz'", "", id="one among several, like no other"),
        pytest.param("'lokked' in incident.signs", "unknown_code", "incident.signs has no code 'lokked'", "did you mean 'locked'?", id="a code of several"),
        pytest.param("any(paymets, true)", "unknown_field", "no list 'paymets'", "did you mean 'payments'?", id="a list mistyped"),
        pytest.param("incident.services_down == 'yes'", "wrong_type", "incident.services_down is a yes_no, not 'yes'", "", id="a text for yes or no"),
        pytest.param("incident.affected_devices > '5'", "wrong_type", "incident.affected_devices is a integer, not '5'", "", id="a text for a number"),
        pytest.param("incident.affected_devices == true", "wrong_type", "incident.affected_devices is a integer, not True", "", id="yes for a number"),
        pytest.param("loss.stated.total > 'much'", "wrong_type", "loss.stated.total is a money, not 'much'", "", id="a text for an amount"),
        pytest.param("incident.kind > 'other'", "wrong_type", "incident.kind is a choice and has no order", "use == or in", id="an order among codes"),
        pytest.param("incident.discovered_at > 'yesterday'", "wrong_type", "incident.discovered_at is compared with 'yesterday'", "write a day as '2026-11-16'", id="no day"),
        pytest.param("incident.signs == 'locked'", "wrong_type", "incident.signs holds several values", "write 'locked' in incident.signs", id="several values compared with one"),
        pytest.param("incident.signs in ['locked']", "wrong_type", "incident.signs holds several values", "write 'locked' in incident.signs", id="several values as one of some"),
        pytest.param("'other' in incident.kind", "wrong_type", "incident.kind holds one value", "write incident.kind == 'other'", id="one value as several"),
        pytest.param("count(payments) > 'two'", "wrong_type", "count(list) is compared with a whole number", "", id="a count and a text"),
        pytest.param("payment.state == 'lost'", "unbound_entry", "no 'payment' is meant here", "write any(payments, payment.state …)", id="an entry where none is meant"),
        pytest.param("incident.kind is defined", "bad_condition", "no test 'defined'", "the tests are known, none, unknown, missing, asked", id="a test that there is not"),
        pytest.param("incident.kind == ", "bad_condition", "the condition 'incident.kind == ' cannot be read: ", "", id="half a condition"),
        pytest.param("incident.kind | upper", "bad_condition", "Filter is not allowed in 'incident.kind | upper'", "see CONTRIBUTING.md", id="a filter"),
        pytest.param("1 + 1", "bad_condition", "Add is not allowed in '1 + 1'", "see CONTRIBUTING.md", id="arithmetic"),
        pytest.param("open('/etc/passwd')", "bad_condition", "open(…) is not allowed", "only any(list, …), all(list, …), count(list)", id="a call"),
        pytest.param("money }} {{ money", "bad_condition", "the condition 'money }} {{ money' cannot be read: ", "", id="two conditions"),
        pytest.param("incident.affected_devices > 1 > 0", "bad_condition", "one comparison at a time in 'incident.affected_devices > 1 > 0'", "", id="a chain"),
        pytest.param("incident.kind == incident.kind", "bad_condition", "a text, a number, true or false was expected in 'incident.kind == incident.kind'", "", id="two fields"),
        pytest.param("incident.kind in 'other'", "bad_condition", "a list was expected after 'in' in \"incident.kind in 'other'\"", "", id="in a text"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_condition_has_a_name_and_a_way_out(
    text: str, code: str, what: str, way_out: str
) -> None:
    with pytest.raises(BadCondition) as bad:
        parse(text, WORDS)

    said = (
        bad.value.what if not what.endswith(": ") else bad.value.what[: len(what)]
    )  # the rest is Jinja's own
    assert (bad.value.code, said, bad.value.way_out) == (code, what, way_out)
