"""Paths name places for good: to a shape, to an entry, and back."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.claim.field_path import (
    LIST_PREFIXES,
    LISTS,
    SINGULAR,
    FieldType,
    closest,
    entry_id,
    entry_number,
    field_types,
    generic,
    split_path,
    with_id,
)

entry_shapes = st.sampled_from([one for one in field_types().values() if one.entry])


@given(entry_shapes, st.integers(1, 10_000))
def test_a_shape_with_an_entry_is_split_and_made_generic_again(one: FieldType, number: int) -> None:
    entry = f"{LIST_PREFIXES[one.entry]}{number}"

    path = with_id(one.path, entry)

    assert generic(path) == one.path
    assert split_path(path) == (one.entry, entry, one.path.partition("].")[2])
    assert entry_id(path) == entry
    assert entry_number(entry) == number


@pytest.mark.parametrize(
    ("path", "parts"),
    [
        pytest.param("security.mfa.gap.reason", ("", "", "security.mfa.gap.reason"), id="outside a list"),
        pytest.param("payments[p1]", ("payments", "p1", ""), id="an entry itself"),
        pytest.param("payments", ("", "", "payments"), id="a list itself"),
        pytest.param(
            "response.costs[k2].head", ("response.costs", "k2", "head"), id="a list inside a heading"
        ),
        pytest.param("payments[].amount", ("payments", "", "amount"), id="a shape"),
    ],
)
def test_a_path_falls_into_list_entry_and_rest(path: str, parts: tuple[str, str, str]) -> None:
    assert split_path(path) == parts


def test_a_path_outside_a_list_has_no_entry_to_take() -> None:
    assert with_id("incident.kind", "p1") == "incident.kind"
    assert entry_id("incident.kind") == ""


def test_every_list_has_a_letter_of_its_own_and_a_singular() -> None:
    assert len(set(LIST_PREFIXES.values())) == len(LISTS)
    assert set(SINGULAR) == set(LISTS)
    assert {one.entry for one in field_types().values()} == {"", *LISTS}


def test_an_id_without_a_number_is_refused() -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        entry_number("px")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("payments[p1].ammount", "payments[].amount"),
        ("incident.discoverd_at", "incident.discovered_at"),
        ("colour of the moon", ""),
    ],
)
def test_a_mistyped_path_finds_the_one_that_was_meant(typed: str, meant: str) -> None:
    assert closest(typed) == meant


def test_naming_fields_loads_no_pydantic() -> None:
    modules = ("field_path", "computed", "contradictions", "identifiers", "fact")
    names = ", ".join(f"intake.claim.{module}" for module in modules)
    code = f"import {names}, sys; print('pydantic' in sys.modules)"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "False"
