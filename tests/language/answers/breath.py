"""What was heard of one text for all the fields of a group, on one line: `payer: insured / payer_bank: KBC / payer_bank_called_at: none`."""

from functools import lru_cache

import pytest
from _pytest.mark.structures import ParameterSet

from intake.claim.field_path import LIST_PREFIXES, with_id
from intake.claim.reading import Asked, Heard, Option, Outcome
from intake.conversation.hearing import FUNCTION_IS_ENOUGH
from intake.flow.plan import Plan, read_plan
from intake.language.answers.group.reading import read_group
from intake.settings import shipped
from tests.language.answers.heard import as_row, ear

THURSDAY = "2026-03-12T10:20"
"""The morning on which everything below is typed."""


@lru_cache(maxsize=1)
def _plan() -> Plan:
    return read_plan(shipped("plan.json"))


@lru_cache(maxsize=64)
def fields_of(group: str) -> tuple[Asked, ...]:
    """The fields that a group of the shipped flow asks for, of a first entry where it asks of a list."""
    plan = _plan()
    question = next(one for one in plan.questions if one.is_group and one.name == group)
    made = []
    for shape in question.fields:
        kind = plan.fields[shape]
        prefix = LIST_PREFIXES.get(shape.split("[")[0], "") if "[]" in shape else ""
        made.append(
            Asked(
                with_id(shape, f"{prefix}1") if prefix else shape,
                kind.kind,
                tuple(Option(code, (("en", english),)) for code, english in kind.codes),
                currency="EUR",
                expects=kind.expects,
                can_be_none=kind.can_be_none,
                takes_function=shape in FUNCTION_IS_ENOUGH,
                long=kind.long,
            )
        )
    return tuple(made)


def heard_together(place: str, group: str, typed: str) -> str:
    """Every field that something was heard of, in the group's order; `nothing` where there is none."""
    found = read_group(typed, fields_of(group), ear(place, THURSDAY))
    if "" in found:
        return f"all: {found[''].control or found[''].heard.value}"
    return (
        " / ".join(f"{path.rsplit('.', 1)[-1]}: {_one(outcome, place)}" for path, outcome in found.items())
        or "nothing"
    )


def _one(outcome: Outcome, place: str) -> str:
    values = " | ".join(
        as_row(one.value, ear(place, THURSDAY)).removesuffix(" +0100") for one in outcome.readings
    )
    match outcome.heard:
        case Heard.VALUE:
            return values
        case Heard.AMBIGUOUS:
            return f"ask {values}".strip()
    return outcome.heard.value


def rows(table: str) -> list[ParameterSet]:
    """Lines of `place · group · typed · what is heard`, each an example named by its own words."""
    made = []
    for line in filter(None, table.splitlines()):
        place, group, typed, expected = (part.strip() for part in line.split(" · "))
        made.append(pytest.param(place, group, typed, expected, id=f"{group}, {place}: {typed}"))
    return made
