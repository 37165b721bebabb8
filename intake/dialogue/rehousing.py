"""Offered facts of a party whose id another party took meanwhile: they get a party of their own when they are accepted.

Stands alone because ids are given when something is read, and what was read may wait for long.
"""

from collections.abc import Sequence
from dataclasses import replace

from intake.claim.fact import Status
from intake.claim.field_path import LIST_PREFIXES, generic, split_path, with_id
from intake.dialogue.commands import Item
from intake.dialogue.state import State


def rehoused(state: State, items: Sequence[Item]) -> tuple[Item, ...]:
    """The items, with a new id for each party that is called otherwise than the one who has its id now."""
    names: dict[str, str] = {}
    for item in items:
        if generic(item.path) == "parties[].name" and item.status is Status.VALUE:
            present = str(state.known(item.path) or "")
            if present and present.casefold() != str(item.value).casefold():
                number = state.used.get("parties", 0) + 1 + len(names)
                names[split_path(item.path)[1]] = f"{LIST_PREFIXES['parties']}{number}"
    return tuple(_renamed(state, item, names) for item in items) if names else tuple(items)


def _renamed(state: State, item: Item, names: dict[str, str]) -> Item:
    name, entry, _ = split_path(item.path)
    if name == "parties" and entry in names:
        return replace(item, path=with_id(generic(item.path), names[entry]))
    if isinstance(item.value, str) and item.value in names:
        kind = state.plan.fields[generic(item.path)].kind
        return replace(item, value=names[item.value]) if kind == "person" else item
    return item
