"""All texts of Intake, collected: from Python, templates, flows and the labels of codes.

The result is sorted and holds neither line numbers nor dates, so that a difference between two templates is a
difference in words.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from tools.words.python_texts import KEYWORDS, Found, python_texts

MOST_COMMENTS = 6
"""A text used at many places is explained by the first few of them."""

if TYPE_CHECKING:
    from jinja2 import nodes

GAP = re.compile(r"%\((\w+)\)s")
_GAP_OR_PERCENT = re.compile(r"%\(\w+\)s|%%")

Key = tuple[str, str]
"""Context and text: what tells one message from another."""


@dataclass(slots=True)
class Entry:
    """One message: its texts, where it stands and what a translator should know."""

    context: str
    text: str
    plural: str = ""
    files: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)

    @property
    def key(self) -> Key:
        """What tells it from other messages."""
        return self.context, self.text


@dataclass(slots=True)
class Template:
    """Every message in the order in which it was found, and what is wrong with the texts themselves."""

    entries: dict[Key, Entry] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def add(self, file: str, found: Found) -> None:
        """Take one text in; the same words in the same context are one message."""
        where = f"{file}:{found.line}" if found.line else file
        if found.fault:
            self.faults.append(f"{where}: {found.fault}")
            return
        entry = self.entries.setdefault((found.context, found.text), Entry(found.context, found.text))
        if entry.plural and found.plural and entry.plural != found.plural:
            self.faults.append(f"{where}: {found.text!r} has another plural elsewhere")
        entry.plural = entry.plural or found.plural
        if file not in entry.files:
            entry.files.append(file)
        if found.comment and found.comment not in entry.comments and len(entry.comments) < MOST_COMMENTS:
            entry.comments.append(found.comment)
        self.faults.extend(
            f"{where}: {fault}: {found.text!r}" for fault in text_faults(found.text, found.plural)
        )


def has_lone_percent(text: str) -> bool:
    """Whether a percent sign stands beside a gap as if it were the beginning of another."""
    return bool(GAP.search(text)) and "%" in _GAP_OR_PERCENT.sub("", text)


def text_faults(text: str, plural: str = "") -> Iterator[str]:
    """What is wrong with a text of the source."""
    for one in (text, plural):
        if has_lone_percent(one):
            yield "a percent sign beside a gap is written %%"
        if one != one.strip():
            yield "spaces around a text belong to the code, not to the translator"
    if plural and not GAP.search(plural):
        yield "a plural without a gap for the number"


def collect(root: Path) -> Template:
    """Every text below the root of the project.

    Raises SyntaxError or yaml.YAMLError where a file cannot be read.
    """
    template = Template()
    for path in sorted((root / "intake").rglob("*.py")):
        for found in python_texts(path):
            template.add(path.relative_to(root).as_posix(), found)
    for path in sorted((root / "intake/documents/templates").rglob("*.j2")):
        for found in _template_texts(path):
            template.add(path.relative_to(root).as_posix(), found)
    for path in sorted((root / "flows").rglob("*.yaml")):
        for found in _flow_texts(path):
            template.add(path.relative_to(root).as_posix(), found)
    for found in _labels():
        template.add("intake/claim", found)
    return template


def _template_texts(path: Path) -> Iterator[Found]:
    """Calls of the gettext family and `{% trans %}` blocks, which Jinja2 itself turns into such calls."""
    from jinja2 import Environment, nodes

    jinja = Environment(extensions=["jinja2.ext.i18n", "jinja2.ext.do"], autoescape=True)
    tree = jinja.parse(path.read_text(encoding="utf-8"))
    for call in tree.find_all(nodes.Call):
        name = getattr(call.node, "name", "") or getattr(call.node, "attr", "")
        if name not in KEYWORDS or len(call.args) <= max(KEYWORDS[name]):
            continue
        context, text, plural = (_constant(call, at) for at in KEYWORDS[name])
        if text:
            yield Found(call.lineno, text, plural, context, f"In a document: {path.stem}")


def _constant(call: "nodes.Call", at: int) -> str:
    value = getattr(call.args[at], "value", "") if at >= 0 else ""
    return value if isinstance(value, str) else ""


def _flow_texts(path: Path) -> Iterator[Found]:
    from intake.flow.messages import extract

    with path.open("rb") as file:
        for line, _, text, comments in extract(file, {}, (), {}):
            yield Found(line, str(text), comment="\n".join(comments))


def _labels() -> Iterator[Found]:
    from intake.flow.messages import code_labels

    for context, label, comment in code_labels():
        yield Found(0, label, context=context, comment=comment)
