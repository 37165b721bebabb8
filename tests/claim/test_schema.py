"""What is published is what is checked, and a file of an older version still opens."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from intake.claim.field_path import field_types
from intake.claim.schema import (
    SCHEMA_FILE,
    SCHEMA_VERSION,
    bring_forward,
    claim_schema,
    read_claim,
    write_schema,
)
from intake.errors import ClaimFileError

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


def example(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((HERE / "claims" / name).read_text(encoding="utf-8"))
    return found


def test_the_published_schema_is_up_to_date(tmp_path: Path) -> None:
    fresh = write_schema(tmp_path)

    assert (ROOT / SCHEMA_FILE).read_bytes() == fresh.read_bytes(), "run `python -m intake.claim.schema`"


def test_the_schema_is_a_schema_of_its_draft() -> None:
    schema = claim_schema()

    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$id"].endswith(SCHEMA_VERSION)


def test_every_field_of_the_schema_is_described() -> None:
    schema = claim_schema()

    for name, model in {"ClaimFile": schema, **schema["$defs"]}.items():
        for field, shape in model.get("properties", {}).items():
            assert shape.get("description"), f"{name}.{field}"


def test_every_field_of_the_vocabulary_is_in_the_schema() -> None:
    schema = claim_schema()

    for path, kind in field_types().items():
        model = schema
        *before, last = path.replace("[]", "").split(".")
        for step in before:
            shape = model["properties"][step]
            places = [shape, shape.get("items", {}), *shape.get("anyOf", [])]
            model = schema["$defs"][
                next(place["$ref"] for place in places if "$ref" in place).rpartition("/")[2]
            ]
        assert model["properties"][last]["description"] == kind.description


def test_a_good_claim_is_valid() -> None:
    Draft202012Validator(claim_schema()).validate(example("full.json"))


@pytest.mark.parametrize(
    ("list_name", "field", "value"),
    [
        ("payments", "amount", {"amount": 12, "currency": "EUR"}),
        ("payments", "executed_at", "2026-09-11 15:02"),
        ("payments", "state", "gone"),
        ("payments", "colour", "red"),
        ("payments", "id", "x1"),
        ("parties", "roles", ["insured", "insured"]),
        ("attachments", "vanishes_at", "soon"),
    ],
)
def test_a_wrong_claim_is_not_valid(list_name: str, field: str, value: Any) -> None:
    claim = example("full.json")
    claim[list_name][0][field] = value

    assert not Draft202012Validator(claim_schema()).is_valid(claim)


def test_a_file_of_the_version_before_is_brought_forward() -> None:
    old = example("version_0_9.json")
    before = copy.deepcopy(old)

    claim = read_claim(old)

    assert claim.schema_version == SCHEMA_VERSION
    assert claim.payments[0].state == "partly_blocked"
    assert claim.payments[0].amount is not None
    assert claim.payments[0].amount.plain() == {"amount": "1500.00", "currency": "GBP"}
    assert claim.provenance["payments[p1].state"].words == "some of it"
    assert claim.provenance["policies[o1].number"].status == "later"
    assert old == before
    Draft202012Validator(claim_schema()).validate(bring_forward(old))


def test_a_present_file_is_left_as_it_is() -> None:
    assert bring_forward(example("full.json")) == example("full.json")


@pytest.mark.parametrize(
    ("plain", "code"),
    [
        pytest.param({"schema_version": "7.0"}, "unknown_version", id="from the future"),
        pytest.param({"schema_version": 1}, "unknown_version", id="no version at all"),
        pytest.param(
            {"schema_version": "0.9", "payments": [3]}, "invalid_claim", id="an old file of another form"
        ),
        pytest.param({"payments": 3}, "invalid_claim", id="a list that is none"),
        pytest.param({"incident": {"kind": "fire", "colour": 1}}, "invalid_claim", id="two faults"),
        pytest.param([1, 2], "not_a_claim", id="not an object"),
    ],
)
def test_what_cannot_be_read_says_where_and_why(plain: Any, code: str) -> None:
    with pytest.raises(ClaimFileError) as fault:
        read_claim(plain, "some/claim.json")

    assert fault.value.code == code
    assert "some/claim.json" in str(fault.value)
    assert "\n" not in str(fault.value)


def payment(**fields: Any) -> Any:
    return {"payments": [{"id": "p1", **fields}]}


@pytest.mark.parametrize(
    ("plain", "said"),
    [
        pytest.param({"payments": 3}, "payments: ‹a list is expected here›", id="a list that is none"),
        pytest.param({"payments": [3]}, "payments.0: ‹an object is expected here›", id="an entry that is none"),
        pytest.param(
            {"payments": [{}]}, "payments.0.id: ‹this is missing›", id="an entry without what it must have"
        ),
        pytest.param({"reference": 3}, "reference: ‹a text is expected here›", id="a text that is none"),
        pytest.param(
            {"incident": {"colour": 1}}, "incident.colour: ‹the claim file has no such field›", id="no such field"
        ),
        pytest.param(
            {"language": "de"}, "language: ‹this is not one of its codes: 'fr', 'nl' or 'en'›", id="no such code"
        ),
        pytest.param(
            payment(amount={"amount": "many", "currency": "EUR"}),
            "payments.0.amount: ‹not an amount: 'many'›",
            id="no amount",
        ),
        pytest.param(
            payment(executed_at="2026-03-12T10:00"), "payments.0.executed_at: ‹a time needs its offset›", id="no offset"
        ),
        pytest.param(
            {"reporter": {"email": "x"}}, "reporter.email: ‹'x' fails its check (format)›", id="no address"
        ),
        pytest.param(
            {"payments": [{"id": "p1"}, {"id": "p1"}]}, "payments: ‹two entries have the same id›", id="one id twice"
        ),
        pytest.param(
            {"reference": 3, "payments": 3},
            "‹reference: ‹a text is expected here› (and 1 more)›",
            id="two faults",
        ),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_field_can_be_said_in_another_language(plain: Any, said: str) -> None:
    with pytest.raises(ClaimFileError) as fault:
        read_claim(plain, "claim.json")

    marked = fault.value.what.worded(lambda text: text if text == "%(where)s: %(what)s" else f"‹{text}›")
    assert marked == said
    assert (
        str(fault.value)
        == f"claim.json: {said.replace('‹', '').replace('›', '')}; correct it there, or export the claim again"
    )
