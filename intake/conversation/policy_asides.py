"""The number of a policy, said behind the insurer where only the insurer was asked: "AXA, polisnr 010.730.221"."""

import re
from collections.abc import Iterable

from intake.claim.fact import Status
from intake.claim.field_path import split_path, with_id
from intake.dialogue.commands import Item
from intake.dialogue.state import State

NUMBER = "policies[].number"
NAMED = ("insurer", "kind")
OF_A_POLICY = re.compile(r"(?i)\b(?:polis|policy|police|contrat)")


def policy_number(state: State, text: str, taken: Iterable[str]) -> tuple[Item, ...]:
    """The number behind what was asked of a policy, for that same policy; nothing where its number is known or was the answer."""
    from intake.language.answers.with_number import name_and_number

    entries = {split_path(path)[1] for path in taken if path.startswith("policies[") and path.endswith(NAMED)}
    found = name_and_number(text)
    if len(entries) != 1 or found is None or OF_A_POLICY.search(text) is None:
        return ()
    path = with_id(NUMBER, entries.pop())
    if path in taken or state.status(path) == Status.VALUE:
        return ()
    return (Item(path, Status.VALUE, found[1], found[1]),)
