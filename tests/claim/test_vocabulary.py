"""The vocabulary is a promise to every flow, catalog and claim file: it grows, and nothing in it changes."""

from pathlib import Path

import pytest

from intake.claim.field_path import LIST_PREFIXES, field_types

KINDS = {
    "choice", "multi_choice", "yes_no", "money", "date", "datetime", "integer", "percent", "text", "iban",
    "phone", "email", "enterprise_number", "country", "person", "file",
}  # fmt: skip
LIST = Path(__file__).with_name("vocabulary.txt").read_text(encoding="utf-8")
FROZEN = [line.split() for line in LIST.splitlines()]


@pytest.mark.parametrize(("path", "kind", "codes"), [(path, kind, codes) for path, kind, *codes in FROZEN])
def test_a_field_keeps_its_path_its_kind_and_its_codes(path: str, kind: str, codes: list[str]) -> None:
    found = field_types()[path]

    assert found.kind == kind
    assert [code for code, _ in found.codes] == codes


def test_a_new_field_is_written_into_the_frozen_list() -> None:
    assert set(field_types()) == {row[0] for row in FROZEN}


def test_every_field_is_of_a_kind_that_can_be_asked() -> None:
    assert {one.kind for one in field_types().values()} <= KINDS


def test_every_code_has_a_label_and_only_choices_have_codes() -> None:
    for one in field_types().values():
        assert bool(one.codes) == (one.kind in ("choice", "multi_choice")), one.path
        assert all(
            (label and label[0] == label[0].upper()) or label.startswith("itsme") for _, label in one.codes
        )


def test_every_field_says_what_it_is_and_where_it_belongs() -> None:
    for one in field_types().values():
        assert one.description
        assert one.entry == (one.path.partition("[")[0] if "[" in one.path else "")
        assert one.entry in ("", *LIST_PREFIXES)


def test_a_known_absence_is_a_code_where_the_type_has_one() -> None:
    types = field_types()

    assert types["third_party.claim_status"].none_code == "none"
    assert types["extortion.contacted"].none_code == "no"
    assert types["security.access.phish_reported"].none_code == "never"
    assert not types["insured.sector_sensitive"].can_be_none
    assert types["incident.also"].can_be_none
    assert types["incident.also"].none_code == ""


def test_only_choices_and_yes_or_no_cannot_be_none() -> None:
    for one in field_types().values():
        expected = one.kind not in ("choice", "yes_no") and not (one.kind == "multi_choice" and one.none_code)
        assert one.can_be_none == expected, one.path


def test_what_has_happened_lies_in_the_past_and_what_is_due_in_the_future() -> None:
    types = field_types()
    future = {path for path, one in types.items() if one.expects == "future"}

    assert future == {
        "security.logs.retention_until", "third_party.reply_due", "third_party.court_date",
        "extortion.deadline_at", "relationship.next_contact_at", "attachments[].vanishes_at",
    }  # fmt: skip
    assert {one.expects for one in types.values() if one.kind == "datetime"} == {"past", "future"}
    assert types["policies[].period_end"].expects == "any"
    assert all(one.expects == "any" for one in types.values() if one.kind not in ("date", "datetime"))


def test_long_texts_are_told_from_short_ones() -> None:
    types = field_types()

    assert types["incident.narrative"].long
    assert not types["broker.name"].long


def test_what_is_computed_cannot_be_asked() -> None:
    assert not {"loss.net", "loss.at_risk", "status", "factors", "provenance"} & set(field_types())


def test_whoever_collects_the_types_cannot_spoil_them_for_others() -> None:
    field_types().clear()

    assert field_types()
