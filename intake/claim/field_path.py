"""Field paths: the stable name of a place (`payments[p1].amount`), and its shape (`payments[].amount`).

Stands alone because every room names fields and none may need pydantic for it: the types themselves are
collected from the models in vocabulary.py. `generic`, `split_path` and `with_id` run several times for every
answer, so their results are remembered.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from importlib import import_module

from intake.late_dataclass import dataclass

LIST_PREFIXES = {
    "policies": "o",
    "payments": "p",
    "response.costs": "k",
    "contracts": "c",
    "third_party.claims": "t",
    "response.providers": "r",
    "parties": "q",
    "attachments": "a",
}
"""The lists of the claim, with the letter that the ids of their entries begin with."""

LISTS = tuple(LIST_PREFIXES)

SINGULAR = {
    "policies": "policy",
    "payments": "payment",
    "response.costs": "cost",
    "contracts": "contract",
    "third_party.claims": "claim",
    "response.providers": "provider",
    "parties": "party",
    "attachments": "attachment",
}
"""What one entry of a list is called in flows."""

EXTRA = "extra."
"""The fields that a house declares for itself begin with this."""

_ENTRY = re.compile(r"\[(\w*)\]")


@dataclass(frozen=True, slots=True)
class FieldType:
    """What one field can hold. `path` is generic; `entry` is the list it belongs to, or "".

    `kind` is a kind of the talk protocol; `expects` is past, future or any. `none_code` is the code that
    stands for a known absence; only a field without one may have the known absence itself (`can_be_none`).
    """

    path: str
    kind: str
    codes: tuple[tuple[str, str], ...] = ()
    entry: str = ""
    expects: str = "any"
    can_be_none: bool = False
    long: bool = False
    none_code: str = ""
    description: str = ""


@lru_cache(maxsize=16384)
def generic(path: str) -> str:
    """The shape of a path: `payments[p1].amount` -> `payments[].amount`."""
    return _ENTRY.sub("[]", path) if "[" in path else path


@lru_cache(maxsize=16384)
def split_path(path: str) -> tuple[str, str, str]:
    """List, id of the entry, and the rest: `response.costs[k2].head` -> (`response.costs`, `k2`, `head`).

    Outside a list the first two are empty and the rest is the whole path.
    """
    name, bracket, tail = path.partition("[")
    if not bracket:
        return "", "", path
    entry, _, rest = tail.partition("]")
    return name, entry, rest[1:]


@lru_cache(maxsize=16384)
def with_id(shape: str, entry: str) -> str:
    """The path of one entry: (`payments[].amount`, `p1`) -> `payments[p1].amount`."""
    return shape.replace("[]", f"[{entry}]", 1)


def entry_id(path: str) -> str:
    """The id of the entry that a path lies in, or ""."""
    return split_path(path)[1]


def entry_number(entry: str) -> int:
    """The number in the id of an entry: `p12` -> 12. Raises ValueError where there is none."""
    return int(entry[1:])


def closest(path: str, known: Iterable[str] = ()) -> str:
    """The known path that was most likely meant, or ""; unless given, `known` are all fields of the claim."""
    import difflib  # only a mistyped path needs it

    found = difflib.get_close_matches(generic(path), tuple(known) or tuple(field_types()), n=1, cutoff=0.6)
    return found[0] if found else ""


def field_types() -> dict[str, FieldType]:
    """Every field of the vocabulary by its generic path, in the order of the claim file.

    Found by name: the models need pydantic, and only who compiles a flow or checks a file pays for that.
    """
    found: dict[str, FieldType] = import_module("intake.claim.vocabulary").field_types()
    return found
