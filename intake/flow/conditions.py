"""Conditions as authors write them: a small, closed part of Jinja2's expressions, bound to the claim's fields.

Jinja2 parses (its users know the notation), and everything outside the subset is a fault with its remedy: no calls but `any`, `all`
and `count`, no filters, no arithmetic, no attribute of anything but the claim. What comes out is plain data (see three_valued.py).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from jinja2 import Environment, TemplateSyntaxError, nodes

from intake.claim.field_path import LISTS, SINGULAR, FieldType
from intake.flow.faults import did_you_mean

Tree = list[object]
TESTS = ("known", "none", "unknown", "missing", "asked")
OPERATORS = {"eq": "==", "ne": "!=", "lt": "<", "lteq": "<=", "gt": ">", "gteq": ">="}
ORDERED_KINDS = {"integer", "money", "date", "datetime", "percent"}


class BadCondition(ValueError):
    """A condition that cannot be understood: `code`, what is wrong, and the way out."""

    def __init__(self, code: str, what: str, way_out: str = "") -> None:
        """Keep the parts for a Fault."""
        super().__init__(what)
        self.code, self.what, self.way_out = code, what, way_out


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What conditions may name: the claim's fields, and the macros of the flow (trees, or lists of codes)."""

    fields: Mapping[str, FieldType]
    macros: Mapping[str, Tree] = field(default_factory=dict)
    code_lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def parse(text: str, words: Vocabulary, entry_of: str = "") -> Tree:
    """The tree of a condition. `entry_of` is the list whose entry is bound ("payments" in a question about each payment).

    Raises BadCondition.
    """
    try:
        template = Environment(autoescape=True).parse("{{ (" + text + ") }}")
    except TemplateSyntaxError as fault:
        raise BadCondition(
            "bad_condition", f"the condition {text!r} cannot be read: {fault.message}"
        ) from None
    output = template.body[0] if len(template.body) == 1 else None
    if not isinstance(output, nodes.Output) or len(output.nodes) != 1:
        raise BadCondition("bad_condition", f"{text!r} is not one condition")
    bound = frozenset((entry_of,)) if entry_of else frozenset[str]()
    return _Reader(text, words).tree(output.nodes[0], bound)


def dotted(node: nodes.Node) -> str:
    """`incident.kind` for the attribute of a name; "" for anything else."""
    if isinstance(node, nodes.Getattr):
        head = dotted(node.node)
        return f"{head}.{node.attr}" if head else ""
    return node.name if isinstance(node, nodes.Name) else ""


class _Reader:
    """Walks the nodes of one condition."""

    def __init__(self, text: str, words: Vocabulary) -> None:
        self.text, self.words = text, words
        self.lists_by_singular = {singular: name for name, singular in SINGULAR.items()}

    def tree(self, node: nodes.Node, bound: frozenset[str]) -> Tree:
        match node:
            case nodes.And():
                return ["and", self._parts(node, nodes.And, bound)]
            case nodes.Or():
                return ["or", self._parts(node, nodes.Or, bound)]
            case nodes.Not():
                return ["not", self.tree(node.node, bound)]
            case nodes.Const() if isinstance(node.value, bool):
                return ["yes"] if node.value else ["no"]
            case nodes.Test():
                if node.name not in TESTS or node.args or node.kwargs:
                    raise BadCondition(
                        "bad_condition", f"no test {node.name!r}", f"the tests are {', '.join(TESTS)}"
                    )
                return ["is", node.name, self.path(node.node, bound)]
            case nodes.Compare():
                return self.comparison(node, bound)
            case nodes.Call():
                return self.quantifier(node, bound)
            case nodes.Name() | nodes.Getattr():
                name = dotted(node)
                return (
                    self.words.macros[name]
                    if name in self.words.macros
                    else ["truth", self.path(node, bound)]
                )
        raise BadCondition(
            "bad_condition", f"{type(node).__name__} is not allowed in {self.text!r}", "see CONTRIBUTING.md"
        )

    def _parts(
        self, node: nodes.Node, kind: type[nodes.And] | type[nodes.Or], bound: frozenset[str]
    ) -> list[Tree]:
        """`a and b and c` as one node with three parts."""
        if isinstance(node, kind):
            return [*self._parts(node.left, kind, bound), *self._parts(node.right, kind, bound)]
        return [self.tree(node, bound)]

    def path(self, node: nodes.Node, bound: frozenset[str]) -> str:
        """The generic path that a name or a chain of attributes stands for."""
        steps = dotted(node).split(".")
        if not steps[0]:
            raise BadCondition("bad_condition", f"a field was expected in {self.text!r}")
        if steps[0] in self.lists_by_singular and len(steps) > 1:
            name = self.lists_by_singular[steps[0]]
            if name not in bound:
                raise BadCondition(
                    "unbound_entry",
                    f"no {steps[0]!r} is meant here",
                    f"write any({name}, {'.'.join(steps)} …)",
                )
            path = f"{name}[].{'.'.join(steps[1:])}"
        else:
            path = ".".join(steps)
        if path not in self.words.fields:
            known = [*self.words.fields, *self.words.macros]
            raise BadCondition("unknown_field", f"no field {path!r}", did_you_mean(path, known))
        return path

    def comparison(self, node: nodes.Compare, bound: frozenset[str]) -> Tree:
        if len(node.ops) != 1:
            raise BadCondition("bad_condition", f"one comparison at a time in {self.text!r}")
        op, other = node.ops[0].op, node.ops[0].expr
        if op in ("in", "notin"):
            tree = self.membership(node.expr, other, bound)
            return tree if op == "in" else ["not", tree]
        if isinstance(node.expr, nodes.Call):
            return self.count(node.expr, OPERATORS[op], other)
        path, constant = self.path(node.expr, bound), self.constant(other)
        kind = self.words.fields[path]
        self.check_single(path, constant)
        self.check(path, constant)
        if op not in ("eq", "ne") and kind.kind not in ORDERED_KINDS:
            raise BadCondition("wrong_type", f"{path} is a {kind.kind} and has no order", "use == or in")
        return ["cmp", OPERATORS[op], path, constant]

    def membership(self, left: nodes.Node, right: nodes.Node, bound: frozenset[str]) -> Tree:
        if isinstance(left, nodes.Const):
            path = self.path(right, bound)
            if self.words.fields[path].kind != "multi_choice":
                raise BadCondition("wrong_type", f"{path} holds one value", f"write {path} == {left.value!r}")
            self.check(path, left.value)
            return ["has", left.value, path]
        path = self.path(left, bound)
        if isinstance(right, nodes.Name) and right.name in self.words.code_lists:
            constants: list[object] = list(self.words.code_lists[right.name])
        elif isinstance(right, nodes.List | nodes.Tuple):
            constants = [self.constant(item) for item in right.items]
        else:
            raise BadCondition("bad_condition", f"a list was expected after 'in' in {self.text!r}")
        self.check_single(path, constants[0] if constants else "")
        for constant in constants:
            self.check(path, constant)
        return ["in", path, constants]

    def quantifier(self, node: nodes.Call, bound: frozenset[str]) -> Tree:
        name = node.node.name if isinstance(node.node, nodes.Name) else ""
        if name not in ("any", "all") or len(node.args) != 2 or node.kwargs:
            raise BadCondition(
                "bad_condition",
                f"{name or 'a call'}(…) is not allowed",
                "only any(list, …), all(list, …), count(list)",
            )
        where = self.list_name(node.args[0])
        return [name, where, self.tree(node.args[1], bound | {where})]

    def count(self, node: nodes.Call, op: str, other: nodes.Node) -> Tree:
        if not isinstance(node.node, nodes.Name) or node.node.name != "count" or len(node.args) != 1:
            raise BadCondition("bad_condition", f"only count(list) can be compared in {self.text!r}")
        number = self.constant(other)
        if not isinstance(number, int) or isinstance(number, bool):
            raise BadCondition("wrong_type", "count(list) is compared with a whole number")
        return ["count", self.list_name(node.args[0]), op, number]

    def list_name(self, node: nodes.Node) -> str:
        name = dotted(node)
        if name not in LISTS:
            raise BadCondition("unknown_field", f"no list {name!r}", did_you_mean(name, list(LISTS)))
        return name

    def constant(self, node: nodes.Node) -> object:
        if isinstance(node, nodes.Const) and isinstance(node.value, str | bool | int):
            return node.value
        raise BadCondition("bad_condition", f"a text, a number, true or false was expected in {self.text!r}")

    def check_single(self, path: str, constant: object) -> None:
        """Whether the field holds one value, so that it can be compared with one. Raises BadCondition."""
        if self.words.fields[path].kind in ("multi_choice", "list_of_money"):
            raise BadCondition("wrong_type", f"{path} holds several values", f"write {constant!r} in {path}")

    def check(self, path: str, constant: object) -> None:
        """Whether the constant can be a value of the field. Raises BadCondition."""
        kind = self.words.fields[path]
        codes = [code for code, _ in kind.codes]
        if kind.kind in ("choice", "multi_choice"):
            if constant not in codes:
                raise BadCondition(
                    "unknown_code", f"{path} has no code {constant!r}", did_you_mean(str(constant), codes)
                )
            return
        expected = {"yes_no": bool, "integer": int, "money": int, "percent": int}.get(kind.kind, str)
        if not isinstance(constant, expected) or (expected is int and isinstance(constant, bool)):
            raise BadCondition("wrong_type", f"{path} is a {kind.kind}, not {constant!r}")
        if kind.kind in ("date", "datetime"):
            try:
                date.fromisoformat(str(constant))
            except ValueError:
                raise BadCondition(
                    "wrong_type", f"{path} is compared with {constant!r}", "write a day as '2026-11-16'"
                ) from None
