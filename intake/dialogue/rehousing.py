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
    """The items, with a new id for each party that is called otherwise than the one who has its id by then.

    They come in the order they were read: the name of a party before whatever else is said of it.
    """
    homes: dict[str, str] = {}
    called: dict[str, str] = {}
    last = state.last_number("parties")
    found: list[Item] = []
    for item in items:
        if generic(item.path) == "parties[].name" and item.status is Status.VALUE:
            entry, name = split_path(item.path)[1], str(item.value).casefold()
            present = called.get(entry) or str(state.known(item.path) or "").casefold()
            homes[entry] = entry
            if present not in ("", name):
                last += 1
                homes[entry] = f"{LIST_PREFIXES['parties']}{last}"
            called[homes[entry]] = name
        found.append(_renamed(state, item, homes))
    return tuple(found)


def _renamed(state: State, item: Item, homes: dict[str, str]) -> Item:
    name, entry, _ = split_path(item.path)
    if name == "parties" and entry in homes:
        return replace(item, path=with_id(generic(item.path), homes[entry]))
    if isinstance(item.value, str) and item.value in homes:
        kind = state.plan.fields[generic(item.path)].kind
        return replace(item, value=homes[item.value]) if kind == "person" else item
    return item
