"""Any later change of a log shows."""

import hashlib
import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.store.chain import GENESIS, first_touched, seal
from intake.store.record import Record


def log(length: int, claim: str = "c1") -> list[Record]:
    records: list[Record] = []
    for sequence in range(1, length + 1):
        previous = records[-1].hash if records else GENESIS
        records.append(
            seal(
                claim, sequence, "answer_given", {"value": sequence, "words": f"answer {sequence}"}, previous
            )
        )
    return records


def test_the_hash_is_sha256_over_the_canonical_record_without_it() -> None:
    record = seal("c1", 1, "noted", {"text": "é", "b": [1, None]}, GENESIS)

    by_hand = json.dumps(
        {
            "body": {"b": [1, None], "text": "é"},
            "claim": "c1",
            "kind": "noted",
            "previous": "0" * 64,
            "sequence": 1,
        },
        separators=(",", ":"),
        ensure_ascii=False,
    )
    assert record.hash == hashlib.sha256(by_hand.encode()).hexdigest()


def test_a_sealed_body_is_as_json_reads_it_and_no_longer_the_callers() -> None:
    body: dict[str, object] = {"signs": ("a", "b")}

    record = seal("c1", 1, "noted", body, GENESIS)
    body["signs"] = "changed"

    assert record.body == {"signs": ["a", "b"]}
    assert first_touched([record]) is None


def test_an_untouched_log_is_whole_also_when_it_is_empty() -> None:
    assert first_touched(log(5)) is None
    assert first_touched([]) is None


changed_parts = st.sampled_from(["claim", "sequence", "kind", "body", "previous", "hash"])


@given(st.data(), st.integers(1, 8))
def test_a_changed_record_is_found_whichever_part_was_changed(data: st.DataObject, length: int) -> None:
    records = log(length)
    place = data.draw(st.integers(0, length - 1))
    old = records[place]
    match data.draw(changed_parts):
        case "claim":
            records[place] = replace(old, claim="c2")
        case "sequence":
            records[place] = replace(old, sequence=old.sequence + data.draw(st.integers(1, 3)))
        case "kind":
            records[place] = replace(old, kind=old.kind + data.draw(st.text("abc", min_size=1)))
        case "body":
            records[place] = replace(
                old, body={**old.body, data.draw(st.sampled_from(["value", "new"])): "x"}
            )
        case "previous":
            records[place] = replace(old, previous=data.draw(st.sampled_from(["", "f" * 64])))
        case _:
            records[place] = replace(old, hash=data.draw(st.sampled_from(["", "f" * 64])))

    assert first_touched(records) is records[place]


@given(st.data(), st.integers(2, 8))
def test_a_record_sealed_anew_breaks_the_one_after_it(data: st.DataObject, length: int) -> None:
    records = log(length)
    place = data.draw(st.integers(0, length - 2))
    old = records[place]
    records[place] = seal(old.claim, old.sequence, old.kind, {"value": "forged"}, old.previous)

    assert first_touched(records) is records[place + 1]


@given(st.data(), st.integers(2, 8))
def test_a_record_taken_out_before_the_end_is_missed(data: st.DataObject, length: int) -> None:
    records = log(length)
    place = data.draw(st.integers(0, length - 2))
    del records[place]

    assert first_touched(records) is records[place]


@given(st.permutations(log(5)))
def test_records_in_another_order_are_found(records: list[Record]) -> None:
    in_order = records == log(5)

    assert (first_touched(records) is None) == in_order


def test_a_whole_log_of_another_claim_cannot_be_put_in_its_place() -> None:
    mixed = [log(3)[0], *log(3, "c2")[1:]]

    assert first_touched(mixed) is mixed[1]


@pytest.mark.parametrize("body", [{"value": float("nan")}, {"value": "\ud83d"}])
def test_a_body_that_could_never_have_been_sealed_is_touched(body: dict[str, object]) -> None:
    record = replace(log(1)[0], body=body)

    assert first_touched([record]) is record
