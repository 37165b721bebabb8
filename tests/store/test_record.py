"""A record is the same bytes everywhere."""

import json

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from intake.errors import ChainBroken, StoreError
from intake.store.chain import GENESIS, seal
from intake.store.record import Record, canonical

RECORD = seal("c1", 1, "answer_given", {"words": "nonante\nmille €", "field": "loss.amount"}, GENESIS)


def test_a_line_is_canonical_json_with_sorted_keys_and_no_line_end() -> None:
    line = RECORD.to_line()

    assert line.startswith(
        '{"body":{"field":"loss.amount","words":"nonante\\nmille €"},"claim":"c1","hash":"'
    )
    assert "\n" not in line
    assert line == json.dumps(json.loads(line), sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def test_a_line_reads_back_as_the_record_it_was() -> None:
    assert Record.from_line(RECORD.to_line()) == RECORD
    assert Record.from_line(RECORD.to_line() + "\r\n") == RECORD


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("", id="empty"),
        pytest.param("not json", id="no json"),
        pytest.param("[1]", id="no object"),
        pytest.param(RECORD.to_line()[:-1], id="cut off"),
        pytest.param(RECORD.to_line().replace(":", ": ", 1), id="other spacing"),
        pytest.param(RECORD.to_line().replace('"claim":"c1"', '"claim":"c2","claim":"c1"'), id="a key twice"),
        pytest.param(
            RECORD.to_line().replace('"claim":"c1"', '"claim":"c1","comment":"x"'), id="a key too many"
        ),
        pytest.param(RECORD.to_line().replace('"claim":"c1",', ""), id="a key too few"),
        pytest.param(RECORD.to_line().replace('"sequence":1', '"sequence":"1"'), id="a number as text"),
        pytest.param(RECORD.to_line().replace('"sequence":1', '"sequence":true'), id="a boolean as a number"),
        pytest.param("[" * 100_000, id="nested without end"),
    ],
)
def test_a_line_that_was_not_written_so_is_refused(line: str) -> None:
    with pytest.raises(ChainBroken, match="not a record"):
        Record.from_line(line)


@pytest.mark.parametrize(
    "value",
    [object(), {"a": float("nan")}, {"a": 2**60}, {1: "a"}, {"a": "\ud83d"}, {"\ud83d": 1}, b"bytes"],
    ids=["object", "nan", "too large", "key", "half a character", "half a character as key", "bytes"],
)
def test_what_is_no_json_is_refused_and_not_bent(value: object) -> None:
    with pytest.raises(StoreError, match="not plain JSON"):
        canonical(value)


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner),
)  # fmt: skip


@given(JSON_VALUES)
def test_whatever_is_json_is_written_as_rfc_8785_says(value: object) -> None:
    assert canonical(value) == rfc8785.dumps(value)  # type: ignore[arg-type]  # it is JSON
