"""Whether what was heard may become a fact: the same checks for what was asked, volunteered, read from a story and corrected.

Stands alone because nobody may get around it, whichever face or reader an item comes from.
"""

from dataclasses import replace

from intake.claim.fact import Status, Value
from intake.claim.field_path import FieldType, entry_number, generic, split_path
from intake.claim.moment import Moment
from intake.claim.money import Money
from intake.dialogue.commands import Item
from intake.dialogue.refusals import Refusal, Why
from intake.dialogue.state import State


def meant(state: State, item: Item) -> Item:
    """An item as it is meant: where a type has a code for a known absence (`none`, `no`, `never`), that code."""
    kind = state.plan.fields.get(generic(item.path))
    if kind is None or item.status is not Status.NONE or not (kind.none_code or kind.kind == "yes_no"):
        return item
    if kind.kind == "multi_choice":
        return replace(item, status=Status.VALUE, value=(kind.none_code,))
    return replace(item, status=Status.VALUE, value=kind.none_code or False)


def refused(state: State, item: Item) -> Refusal | None:
    """Why an item cannot become a fact, or None where it can."""
    shape = generic(item.path)
    kind = state.plan.fields.get(shape)
    if kind is None:
        return Refusal(Why.UNKNOWN_FIELD, item.path)
    name, entry, _ = split_path(item.path)
    if kind.entry and (
        name != kind.entry or (entry not in state.entries(name) and not _can_open(state, name, entry))
    ):
        return Refusal(Why.UNKNOWN_ENTRY, item.path)
    if shape in state.plan.sums:
        return Refusal(Why.COMPUTED, item.path)
    if not (_fits(kind, item.value) if item.status is Status.VALUE else _may_lack(kind, item)):
        return Refusal(Why.WRONG_VALUE, item.path)
    return None


def _can_open(state: State, name: str, entry: str) -> bool:
    """An entry opens by being spoken of, in the order of the numbers; the id of one that is offered waits for it."""
    try:
        number = entry_number(entry)
    except ValueError:
        return False
    return entry.startswith(state.next_id(name)[0]) and (
        number > state.used.get(name, 0) or entry in state.spoken_for(name)
    )


def _may_lack(kind: FieldType, item: Item) -> bool:
    return item.value is None and (item.status is not Status.NONE or kind.can_be_none)


def _fits(kind: FieldType, value: Value) -> bool:
    """Whether a field of this kind can hold this value."""
    codes = {code for code, _ in kind.codes}
    match kind.kind:
        case "choice":
            return isinstance(value, str) and value in codes
        case "multi_choice":
            return isinstance(value, tuple) and bool(value) and codes.issuperset(value)
        case "yes_no":
            return isinstance(value, bool)
        case "integer":
            return isinstance(value, int) and not isinstance(value, bool)
        case "money":
            return isinstance(value, Money)
        case "date" | "datetime":
            return isinstance(value, Moment) and (kind.kind == "datetime" or value.precision != "minute")
    return isinstance(value, str) and bool(value.strip())
