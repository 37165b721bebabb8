"""The vocabulary: every field that can be asked, with its type, collected from the models of the claim file.

Stands alone because it needs pydantic, which the rooms that only name fields must not load. The models stay
the one source: no flow, no catalog and no reader repeats what a field can hold.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import Annotated, Any, get_args, get_origin

from intake.claim.field_path import FieldType
from intake.claim.file import ClaimFile
from intake.claim.heading import Heading
from intake.claim.kinds import Kind

_NONE_CODES = ("none", "no", "never")


def field_types() -> dict[str, FieldType]:
    """Every field by its generic path, in the order of the claim file."""
    return dict(_collected())


@lru_cache(maxsize=1)
def _collected() -> dict[str, FieldType]:
    return {one.path: one for one in _fields_of(ClaimFile, "", "")}


def _fields_of(model: type[Heading], before: str, entry: str) -> Iterator[FieldType]:
    """Depth first: the fields whose type carries a Kind; the others are computed or noted, never asked."""
    for name, info in model.model_fields.items():
        path = before + (info.alias or name)
        inner, marks = _unwrapped(info.annotation, tuple(info.metadata))
        mark = next((one for one in marks if isinstance(one, Kind)), None)
        item = next(iter(get_args(inner)), None) if get_origin(inner) is tuple else None
        if mark is not None:
            yield _field_type(path, entry, mark, info.description or "")
        elif isinstance(item, type) and issubclass(item, Heading):
            yield from _fields_of(item, f"{path}[].", path)
        elif isinstance(inner, type) and issubclass(inner, Heading):
            yield from _fields_of(inner, f"{path}.", entry)


def _unwrapped(annotation: Any, marks: tuple[object, ...]) -> tuple[Any, tuple[object, ...]]:
    """The type inside `Annotated` and `… | None`, with the marks that were on it."""
    if get_origin(annotation) is Annotated:
        inner, *more = get_args(annotation)
        return _unwrapped(inner, (*marks, *more))
    parts = [one for one in get_args(annotation) if one is not type(None)]
    if type(None) in get_args(annotation) and len(parts) == 1:
        return _unwrapped(parts[0], marks)
    return annotation, marks


def _field_type(path: str, entry: str, mark: "Kind", description: str) -> FieldType:
    codes = tuple(code for code, _ in mark.codes)
    none_code = next((code for code in _NONE_CODES if code in codes), "")
    can_be_none = mark.name not in ("choice", "yes_no") and not none_code
    return FieldType(
        path, mark.name, mark.codes, entry, mark.expects, can_be_none, mark.long, none_code, description
    )
