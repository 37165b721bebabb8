"""The texts of flow files for the translators: a Babel extractor, and the labels of codes beside it.

A translator sees no YAML, so each text comes with what is needed to translate it well: the field it asks for,
who reads it, why it is asked, the choices it goes with. The same words at two places are one message with two
comments.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import IO, Any

Message = tuple[int, str, str | tuple[str, ...], list[str]]
"""As Babel wants it: line, gettext function, text (or context and text), comments."""

READERS = {
    "broker": "a broker, tersely",
    "insured": "the insured, in plain and calm words",
    "handler": "a claims handler",
}

ACTION_TEXTS = {
    "title": "Title of action %s: imperative, at most 48 characters",
    "do": "Instruction of action %s",
    "reason": "Why action %s stands now",
    "law": "Legal basis of action %s: keep article and standing exactly",
    "proof": "What to keep as proof of action %s",
    "find_out": "Completes “Find out …” (action %s): begin in lower case, without a full stop",
}
SCRIPT_TEXTS = {
    "title": "Title of the words to say (%s)",
    "to": "To whom the words are said (%s)",
    "subject": "Subject of the mail (%s)",
    "text": "Words to say or to forward (%s)",
}
INSTITUTION_TEXTS = {
    "name": "Name of an institution, as it calls itself in this language",
    "contact": "How to reach %s; numbers and addresses stay as they are",
    "hours": "Opening hours of %s",
    "note": "Note about %s",
}

_WORDS = re.compile(r"\b[a-z]{3,}\b")
_NAME_OF_A_FILE = re.compile(r"https?://\S+|\S+@\S+|\S+\.\w{2,3}\b")


class Written(str):
    """A text in a file, with the line that it begins on."""

    __slots__ = ("line",)
    line: int


def extract(
    fileobj: IO[bytes],
    keywords: Mapping[str, object],
    comment_tags: Iterable[str],
    options: Mapping[str, object],
) -> Iterator[Message]:
    """Every text of one flow file. The signature is Babel's: keywords, tags and options have no use in YAML.

    Raises yaml.YAMLError where the file is not YAML.
    """
    import yaml

    root = yaml.compose(fileobj.read().decode("utf-8"), Loader=yaml.SafeLoader)
    file = _plain(root) if root is not None else {}
    if not isinstance(file, dict):
        return
    if "section" in file:
        yield from _section(file)
    for rule in _items(file, "actions"):
        yield from _action(rule)
    for script in _items(file, "scripts"):
        yield from _named(script, SCRIPT_TEXTS, script.get("script", ""))
    for institution in _items(file, "institutions"):
        yield from _institution(institution)
    yield from _text(file.get("fallback"), "Said where no institution is known")


def code_labels() -> Iterator[tuple[str, str, str]]:
    """Context, English label and comment of every code of the claim.

    The context is the field's generic path.
    """
    from intake.claim.field_path import field_types

    for field in field_types().values():
        for code, label in field.codes:
            comment = f"Choice “{code}” of {field.path}"
            yield field.path, label, f"{comment}: {field.description}" if field.description else comment


def _section(file: dict[str, Any]) -> Iterator[Message]:
    yield from _text(file.get("title"), f"Title of section {file['section']}")
    for item in _items(file, "ask"):
        yield from _wording(item)


def _wording(item: dict[str, Any]) -> Iterator[Message]:
    """The texts of one question or group."""
    name = str(item.get("field") or item.get("group") or "")
    fields = item.get("fields")
    about = f"{name} ({', '.join(fields)})" if isinstance(fields, list) else name
    say = item.get("say")
    say = say if isinstance(say, dict) else {}
    asked = str(say.get("insured") or say.get("broker") or item.get("label") or "")
    reason = [f"Asked because: {item['why']}"] if item.get("why") else []
    yield from _text(
        item.get("label"), f"Name of {about} in lists: at most 40 characters", *_short(f"Question: {asked}")
    )
    for role, words in say.items():
        yield from _text(
            words, f"Question about {about}, to {READERS.get(role, role)}", *reason, *_choices(name)
        )
    yield from _text(item.get("help"), f"Help with {about}", f"Question: {asked}")
    yield from _text(item.get("why"), f"Why {about} is asked", f"Question: {asked}")
    if _is_sentence(item.get("example")):
        yield from _text(item["example"], f"Example of what one might type for {about}, as people type it")


def _action(rule: dict[str, Any]) -> Iterator[Message]:
    yield from _named(
        rule, ACTION_TEXTS, rule.get("action", ""), f"Who acts: {', '.join(rule.get('who') or ())}"
    )
    clocks = rule.get("clock") or []
    for clock in clocks if isinstance(clocks, list) else [clocks]:
        if isinstance(clock, dict):
            yield from _text(clock.get("label"), f"Name of the deadline of action {rule.get('action', '')}")


def _institution(institution: dict[str, Any]) -> Iterator[Message]:
    name = institution.get("name", "")
    for key, comment in INSTITUTION_TEXTS.items():
        if key in ("hours", "note") or _is_sentence(institution.get(key)):
            yield from _text(institution.get(key), comment.replace("%s", str(name)))


def _named(item: dict[str, Any], texts: Mapping[str, str], name: str, *more: str) -> Iterator[Message]:
    for key, comment in texts.items():
        yield from _text(item.get(key), comment.replace("%s", str(name)), *more)


def _text(text: object, *comments: str) -> Iterator[Message]:
    if isinstance(text, Written) and text.strip() and not text.replace("/", "").isdecimal():
        yield text.line, "gettext", str(text), list(comments)


def _choices(name: str) -> list[str]:
    """The choices that a question goes with, for the translator's eye."""
    from intake.claim.field_path import field_types

    field = field_types().get(name)
    return _short("Choices: " + "; ".join(label for _, label in field.codes)) if field and field.codes else []


def _short(comment: str) -> list[str]:
    return [comment if len(comment) <= 300 else f"{comment[:299]}…"]


def _is_sentence(text: object) -> bool:
    """Whether there are words to translate, rather than figures, names and addresses."""
    return (
        isinstance(text, str) and len(text.split()) > 1 and bool(_WORDS.search(_NAME_OF_A_FILE.sub("", text)))
    )


def _items(file: dict[str, Any], key: str) -> list[dict[str, Any]]:
    found = file.get(key)
    return [item for item in found if isinstance(item, dict)] if isinstance(found, list) else []


def _plain(node: Any) -> Any:
    """A YAML node as plain data whose texts know their line; the key `yes` stays a word."""
    import yaml

    match node:
        case yaml.MappingNode():
            return {key.value: _plain(value) for key, value in node.value}
        case yaml.SequenceNode():
            return [_plain(item) for item in node.value]
    text = Written(node.value)
    text.line = node.start_mark.line + 1
    return text
