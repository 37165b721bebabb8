"""Offered facts of a party whose id another party took meanwhile: they get a party of their own when they are accepted.

Stands alone because ids are given when something is read, and what was read may wait for long.
"""

from collections.abc import Sequence
from dataclasses import replace

from intake.claim.company_names import is_same_company
from intake.claim.fact import Status
from intake.claim.field_path import LIST_PREFIXES, generic, split_path, with_id
from intake.dialogue.commands import Item
from intake.dialogue.state import State


def rehoused(state: State, items: Sequence[Item]) -> tuple[Item, ...]:
    """The items, with a new id for each party that is called otherwise than the one who has its id by then.

    They come in the order they were read: the name of a party before whatever else is said of it.
    """
    homes: dict[str, str] = {}
    called: dict[str, str] = {}
    last = state.last_number("parties")
    found: list[Item] = []
    for item in items:
        if generic(item.path) == "parties[].name" and item.status is Status.VALUE:
            entry, name = split_path(item.path)[1], str(item.value)
            present = called.get(entry) or str(state.known(item.path) or "")
            homes[entry] = entry
            there = _there(state, entry, name) if not present else ""
            if there:  # known by then, with or without its legal form: no second party, and no other name
                homes[entry] = there
                kept = state.known(with_id("parties[].name", there))
                found.append(replace(_renamed(state, item, homes), value=kept))
                continue
            if present and not is_same_company(present, name):
                last += 1
                homes[entry] = f"{LIST_PREFIXES['parties']}{last}"
            called[homes[entry]] = name
        found.append(_renamed(state, item, homes))
    return tuple(found)


def _there(state: State, entry: str, name: str) -> str:
    """The party of this name that the claim has under another id; "" where there is none."""
    others = (one for one in state.entries("parties") if one != entry)
    return next(
        (one for one in others if is_same_company(str(state.known(f"parties[{one}].name") or ""), name)), ""
    )


def _renamed(state: State, item: Item, homes: dict[str, str]) -> Item:
    name, entry, _ = split_path(item.path)
    if name == "parties" and entry in homes:
        path = with_id(generic(item.path), homes[entry])
        had = state.known(path) if homes[entry] != entry else None
        if isinstance(had, tuple) and isinstance(item.value, tuple):  # one record, many hats
            return replace(item, path=path, value=tuple(dict.fromkeys((*had, *item.value))))
        return replace(item, path=path)
    if isinstance(item.value, str) and item.value in homes:
        kind = state.plan.fields[generic(item.path)].kind
        return replace(item, value=homes[item.value]) if kind == "person" else item
    return item
