"""`dataclass` as the standard library's, with its methods written late: on the way to the first question it was the dearest thing of all.

The standard library writes and compiles six methods for each class when a module is imported. More than a hundred classes stand between
`intake new` and its first question, and making them took as long as importing Textual. Here `__init__` is written when a class is first
used, and the other methods are shared. What a class promises is the same but for one thing: `slots` only keeps instances from taking
attributes that are not fields where the class is frozen too; they always have a `__dict__`. To a type checker it is the standard one.
"""

import dataclasses
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

    def first(self: object, *args: object, **named: object) -> None:
        _written_init(cls, frozen=frozen)(self, *args, **named)

    methods: dict[str, Any] = {"__init__": first, "__repr__": _shown, "__eq__": _equal}
    if frozen:
        methods |= {"__setattr__": _never_set, "__delattr__": _never_deleted}
    for name, method in methods.items():
        if name not in own:
            setattr(cls, name, method)
    cls.__compared__ = tuple(one.name for one in dataclasses.fields(cls) if one.compare)  # type: ignore[attr-defined]
    if "__hash__" not in own or own["__hash__"] is None:
        cls.__hash__ = _hashed if frozen else None  # type: ignore[assignment]  # as the standard library does
    return cls


def _written_init(cls: type, *, frozen: bool) -> Any:
    """Write the `__init__` of a class, and put it in its place."""
    known: dict[str, Any] = {"_unset": dataclasses.MISSING}
    takes: list[str] = []
    does: list[str] = []
    for one in dataclasses.fields(cls):
        value, name = one.name, f"_{one.name}_"
        if one.default_factory is not dataclasses.MISSING:
            known[name] = one.default_factory
            value = f"{name}() if {one.name} is _unset else {one.name}" if one.init else f"{name}()"
            takes += [f"{one.name}=_unset"] if one.init else []
        elif one.default is not dataclasses.MISSING:
            known[name] = one.default
            value = one.name if one.init else name
            takes += [f"{one.name}={name}"] if one.init else []
        elif one.init:
            takes.append(one.name)
        else:
            continue
        # A frozen class keeps itself from being set, and this is where it is set all the same.
        does.append(f"_kept[{one.name!r}] = {value}" if frozen else f"self.{one.name} = {value}")
    if frozen:
        does.insert(0, "_kept = self.__dict__")
    if hasattr(cls, "__post_init__"):
        does.append("self.__post_init__()")
    text = f"def __init__(self, {', '.join(takes)}):\n " + "\n ".join(does or ["pass"])
    exec(text, known)  # the names and their order are the class's own, as in the standard library
    init = known["__init__"]
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    cls.__init__ = init  # type: ignore[misc]
    return init


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
