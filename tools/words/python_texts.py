"""The texts in Python files: every literal given to a translator, or marked for one.

Reads the syntax tree rather than tokens, so that calls inside calls, texts over several lines and either
branch of a choice are found, and a sentence glued together from pieces is a fault instead of a text that
nobody can translate.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

# function -> places of context (or -1), text and plural (or -1) among its arguments
KEYWORDS = {
    "gettext": (-1, 0, -1),
    "text": (-1, 0, -1),
    "N_": (-1, 0, -1),
    "_": (-1, 0, -1),
    "ngettext": (-1, 0, 1),
    "counted": (-1, 0, 1),
    "pgettext": (0, 1, -1),
    "npgettext": (0, 1, 2),
}
COMMENT = "# Translators:"


@dataclass(frozen=True, slots=True)
class Found:
    """One text where it stands; `plural` and `context` may be empty.

    A fault has its sentence in `fault` and no text.
    """

    line: int
    text: str
    plural: str = ""
    context: str = ""
    comment: str = ""
    fault: str = ""


def python_texts(path: Path) -> Iterator[Found]:
    """Every text of one file, in its order, with the comment above it or else what the module is for."""
    source = path.read_text(encoding="utf-8")
    tree = ast.parse(source, str(path))
    lines = source.splitlines()
    about = (ast.get_docstring(tree) or "").partition("\n")[0]
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and _name(node.func) in KEYWORDS]
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        yield from _texts(call, _comment(lines, call.lineno) or about)


def _texts(call: ast.Call, comment: str) -> Iterator[Found]:
    context_at, text_at, plural_at = KEYWORDS[_name(call.func)]
    if len(call.args) <= max(text_at, plural_at, context_at):
        return
    if any(_is_glued(call.args[at]) for at in (text_at, plural_at, context_at) if at >= 0):
        yield Found(
            call.lineno, "", fault="a text is glued together: write one whole sentence with named gaps"
        )
        return
    context = next(iter(_literals(call.args[context_at])), "") if context_at >= 0 else ""
    plural = next(iter(_literals(call.args[plural_at])), "") if plural_at >= 0 else ""
    for text in _literals(call.args[text_at]):
        if text:
            yield Found(call.lineno, text, plural, context, comment)


def _literals(node: ast.expr) -> list[str]:
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.IfExp(body=yes, orelse=no):
            return [*_literals(yes), *_literals(no)]
    return []


def _is_glued(node: ast.expr) -> bool:
    """Whether a text is put together when the program runs.

    An f-string with gaps, or literals added or formatted.
    """
    match node:
        case ast.JoinedStr(values=parts):
            return any(isinstance(part, ast.FormattedValue) for part in parts)
        case ast.BinOp(left=left, right=right):
            return bool(_literals(left) or _literals(right) or _is_glued(left) or _is_glued(right))
        case ast.IfExp(body=yes, orelse=no):
            return _is_glued(yes) or _is_glued(no)
    return False


def _name(function: ast.expr) -> str:
    match function:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _comment(lines: list[str], line: int) -> str:
    """The translators' comment right above a line, or at its end."""
    at = line - 2
    above: list[str] = []
    while at >= 0 and lines[at].strip().startswith("#"):
        above.insert(0, lines[at].strip())
        at -= 1
    start = next((at for at, text in enumerate(above) if text.startswith(COMMENT)), None)
    if start is not None:
        return " ".join(text.removeprefix(COMMENT).removeprefix("#").strip() for text in above[start:])
    return lines[line - 1].partition(COMMENT)[2].strip()
