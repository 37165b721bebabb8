"""YAML files -> definitions, each remembering its file and line.

The only place that knows YAML. Every file of a flow folder is read before anything is said, so that an author sees all faults at once.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import yaml
from pydantic import BaseModel, ValidationError

from intake.errors import FlowError
from intake.flow.definitions import (
    ActionRule,
    Actions,
    Group,
    Institutions,
    Macros,
    Order,
    Question,
    Scripts,
    Section,
    Strict,
)
from intake.flow.faults import Fault, Place, did_you_mean
from intake.said import N_


@dataclass(slots=True)
class Flow:
    """All that a flow folder says, with the place of each definition (by `id()` of the definition's own text)."""

    folder: Path
    sections: list[Section] = field(default_factory=list)
    actions: list[ActionRule] = field(default_factory=list)
    scripts: Scripts = field(default_factory=lambda: Scripts(scripts=[]))
    institutions: list[Institutions] = field(default_factory=list)
    order: Order = field(default_factory=lambda: Order(order=[]))
    macros: Macros = field(default_factory=Macros)
    places: dict[str, Place] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    def place(self, name: str) -> Place:
        """Where a question, group, action, slot or macro is written."""
        return self.places.get(name, Place(str(self.folder)))


def load(folder: Path) -> Flow:
    """Every file of the folder; faults are collected in the flow. Raises FlowError where the folder cannot be read."""
    if not folder.is_dir():
        raise FlowError(
            "no_flow",
            N_("there is no flow folder here"),
            str(folder),
            N_("name a folder that holds sections/ and order.yaml"),
        )
    flow = Flow(folder)
    for path in sorted(folder.rglob("*.yaml")):
        _load_file(flow, path)
    if not flow.sections and not flow.faults:
        raise FlowError(
            "empty_flow", N_("no section was found"), str(folder), N_("add a file under sections/")
        )
    return flow


def _load_file(flow: Flow, path: Path) -> None:
    name = path.relative_to(flow.folder).as_posix()
    read = _read(path, name)
    if isinstance(read, list):
        flow.faults.extend(read)
        return
    root, plain = read
    lines = _lines(root, ())
    kinds: list[tuple[str, type[Strict]]] = [
        ("section", Section), ("actions", Actions), ("scripts", Scripts),
        ("institutions", Institutions), ("order", Order),
    ]  # fmt: skip
    model = next((model for key, model in kinds if key in plain), Macros)
    try:
        found = model.model_validate(plain)
    except ValidationError as fault:
        flow.faults.extend(_faults(fault, name, lines, model))
        return
    _keep(flow, found, name, lines)


def _read(path: Path, name: str) -> tuple[yaml.Node, dict[str, object]] | list[Fault]:
    """The nodes of a file, which know their lines, and its plain data; or what is wrong with it as YAML."""
    try:
        text = path.read_text(encoding="utf-8")
        root = yaml.compose(text, Loader=yaml.SafeLoader)
        plain = yaml.safe_load(text)
        events = list(yaml.parse(text, Loader=yaml.SafeLoader))
    except (OSError, UnicodeDecodeError) as fault:
        way_out = "check its rights and encoding (UTF-8)"
        return [Fault(Place(name), "unreadable", f"the file cannot be read: {fault}", way_out)]
    except yaml.MarkedYAMLError as fault:
        way_out = "check indents, colons and quotes"
        what = f"not YAML: {fault.problem or fault.context}"
        return [Fault(Place(name, _line(fault.problem_mark)), "bad_yaml", what, way_out)]
    except (yaml.YAMLError, RecursionError) as fault:
        return [Fault(Place(name), "bad_yaml", f"not YAML: {fault}", "write it more simply")]
    except ValueError as fault:  # YAML took 2026-13-01 for a date
        return [Fault(Place(name), "bad_yaml", f"a value cannot be read: {fault}", "put it between quotes")]
    for event in events:
        if isinstance(event, yaml.AliasEvent):  # it has no place of its own, and can hold itself
            place, way_out = Place(name, _line(event.start_mark)), "write it out, or use a macro"
            return [Fault(place, "bad_yaml", "an alias (*name) is not allowed", way_out)]
    if not isinstance(plain, dict) or root is None:
        way_out = "start with section:, actions:, order: …"
        return [Fault(Place(name, 1), "bad_file", "a mapping was expected", way_out)]
    repeated = [
        Fault(Place(name, line), "repeated_key", f"the key {key!r} stands twice here", "keep one of them")
        for line, key in _repeated(root)
    ]
    return repeated or (root, plain)


def _line(mark: object) -> int:
    return getattr(mark, "line", -1) + 1


def _keep(flow: Flow, found: BaseModel, name: str, lines: dict[tuple[str | int, ...], int]) -> None:
    def place(*steps: str | int) -> Place:
        return Place(name, lines.get(steps, 0))

    def mark(key: str, where: Place) -> None:
        if key in flow.places:
            flow.faults.append(
                Fault(
                    where,
                    "twice",
                    f"{key.split(':', 1)[1]!r} is defined twice",
                    f"it stands at {flow.places[key]} too",
                )
            )
        flow.places[key] = where

    match found:
        case Section():
            flow.sections.append(found)
            mark(f"section:{found.section}", place("section"))
            for at, item in enumerate(found.ask):
                mark(f"ask:{item.field if isinstance(item, Question) else item.group}", place("ask", at))
        case Actions():
            for at, rule in enumerate(found.actions):
                flow.actions.append(rule)
                mark(f"action:{rule.action}", place("actions", at))
        case Scripts():
            flow.scripts = found
            mark("file:scripts", place("scripts"))
            for at, script in enumerate(found.scripts):
                mark(f"script:{script.script}", place("scripts", at))
        case Institutions():
            flow.institutions.append(found)
        case Order():
            flow.order = found
            mark("file:order", place("order"))
            for at in range(len(found.order)):
                flow.places[f"slot:{at}"] = place("order", at)
        case Macros():
            flow.macros = found
            mark("file:macros", place())
            for part in ("macros", "codes", "extra"):
                for key in getattr(found, part):
                    mark(f"macro:{key}", place(part, key))


def _repeated(node: yaml.Node) -> Iterator[tuple[int, str]]:
    """Keys that stand twice in one mapping, with the line of the second: YAML would silently keep the last."""
    if isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key, value in node.value:
            if key.value in seen:
                yield key.start_mark.line + 1, str(key.value)
            seen.add(key.value)
            yield from _repeated(value)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _repeated(item)


def _lines(node: yaml.Node, steps: tuple[str | int, ...]) -> dict[tuple[str | int, ...], int]:
    """The line (from 1) of every key and item, by its steps from the root."""
    found = {steps: node.start_mark.line + 1}
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            found |= _lines(value, (*steps, key.value))
            found[(*steps, key.value)] = key.start_mark.line + 1
    elif isinstance(node, yaml.SequenceNode):
        for at, item in enumerate(node.value):
            found |= _lines(item, (*steps, at))
    return found


def _faults(
    error: ValidationError, name: str, lines: dict[tuple[str | int, ...], int], model: type[Strict]
) -> Iterator[Fault]:
    """Pydantic's complaints with the line of the nearest key; the two shapes of `ask` items are told apart."""
    seen: set[tuple[int, str]] = set()
    known = sorted(
        {key for kind in (Question, Group, ActionRule, Section, model) for key in kind.model_fields}
    )
    for one in error.errors():
        steps = tuple(
            step
            for step in one["loc"]
            if step not in ("Question", "Group", "str", "Slot", "Clock", "list[Clock]")
        )
        line = next((lines[steps[:end]] for end in range(len(steps), -1, -1) if steps[:end] in lines), 0)
        key = str(steps[-1]) if steps else ""
        shape = "Group" if "Group" in one["loc"] else "Question" if "Question" in one["loc"] else ""
        if (
            shape
            and one["type"] in ("missing", "extra_forbidden")
            and key in ("field", "tier", "group", "fields", "presumes", "narrows")
        ):
            continue  # a group is no question, and the other way round
        if (line, key) in seen:
            continue
        seen.add((line, key))
        if one["type"] == "extra_forbidden":
            yield Fault(Place(name, line), "unknown_key", f"no key {key!r} here", did_you_mean(key, known))
        else:
            yield Fault(Place(name, line), "bad_value", f"{key or model.__name__}: {one['msg'].lower()}")
    if not seen:
        yield Fault(
            Place(name, 1), "bad_file", f"not a {model.__name__.lower()}: {error.errors()[0]['msg'].lower()}"
        )
