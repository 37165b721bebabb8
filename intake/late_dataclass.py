"""`dataclass` as the standard library's, with methods that all classes share: writing them was the dearest thing on the way to the first question.

The standard library writes and compiles six methods for each class when a module is imported. More than a hundred classes stand between
`intake new` and its first question, and making them took as long as importing Textual. Here no method is written at all. What a class
promises is the same but for one thing: `slots` only keeps instances from taking attributes that are not fields where the class is frozen
too; they always have a `__dict__`. To a type checker it is the standard one.
"""

import dataclasses
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(cls=None, /, *, frozen=False, slots=False, order=False, **more):
        """As `dataclasses.dataclass`; what is asked for beyond `frozen` and `slots` is left to it."""

        def made(cls):
            if order or more:
                return dataclasses.dataclass(cls, frozen=frozen, slots=slots, order=order, **more)
            return _late(cls, frozen=frozen)

        return made if cls is None else made(cls)


def _late(cls: type, *, frozen: bool) -> type:
    cls = dataclasses.dataclass(cls, init=False, repr=False, eq=False)
    own = cls.__dict__
    methods: dict[str, Any] = {"__init__": _filled, "__repr__": _shown, "__eq__": _equal}
    if frozen:
        methods |= {"__setattr__": _never_set, "__delattr__": _never_deleted}
    for name, method in methods.items():
        if name not in own:
            setattr(cls, name, method)
    fields, missing = dataclasses.fields(cls), dataclasses.MISSING
    cls.__filling__ = (  # type: ignore[attr-defined]
        tuple(one.name for one in fields if one.init),
        sum(one.init and one.default is one.default_factory is missing for one in fields),
        {one.name: one.default for one in fields if one.default is not missing},
        tuple((one.name, one.default_factory) for one in fields if one.default_factory is not missing),
        hasattr(cls, "__post_init__"),
    )
    cls.__compared__ = tuple(one.name for one in fields if one.compare)  # type: ignore[attr-defined]
    if "__hash__" not in own or own["__hash__"] is None:
        cls.__hash__ = _hashed if frozen else None  # type: ignore[assignment]  # as the standard library does
    return cls


def _filled(self: Any, *given: object, **named: object) -> None:
    """The `__init__` of all: what was given by place and by name, and for the rest the defaults."""
    places, needed, defaults, makers, goes_on = self.__filling__
    if named or not needed <= len(given) <= len(places):
        _check(type(self), places, needed, given, named)
    # A frozen class keeps itself from being set, and this is where it is set all the same.
    kept = self.__dict__
    if defaults:
        kept.update(defaults)
    kept.update(zip(places, given, strict=False))
    if named:
        kept.update(named)
    for name, make in makers:
        if name not in kept:
            kept[name] = make()
    if goes_on:
        self.__post_init__()


def _check(
    cls: type, places: tuple[str, ...], needed: int, given: Sequence[object], named: Mapping[str, object]
) -> None:
    """Raises TypeError, as a function does that is called with too little, too much, or one thing twice."""
    at = len(given)
    if named.keys() <= set(places[at:]) and at <= len(places) and named.keys() >= set(places[at:needed]):
        return
    raise TypeError(
        f"{cls.__qualname__} is made of {', '.join(places)}, not of {at} by place and {', '.join(named)}"
    )


def _compared(one: Any) -> tuple[object, ...]:
    return tuple([getattr(one, name) for name in one.__compared__])


def _equal(self: object, other: object) -> Any:
    if other.__class__ is not self.__class__:
        return NotImplemented
    return self is other or _compared(self) == _compared(other)


def _hashed(self: object) -> int:
    return hash(_compared(self))


def _shown(self: Any) -> str:
    told = (f"{field.name}={getattr(self, field.name)!r}" for field in dataclasses.fields(self) if field.repr)
    return f"{type(self).__qualname__}({', '.join(told)})"


def _never_set(self: object, name: str, value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _never_deleted(self: object, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")
