"""Facts are hostile text: what was pasted by criminals must do nothing in a document.

HTML is escaped by the template engine. Here is what all documents share: nothing that acts on a screen, and
for Markdown nothing that a renderer takes for markup, a link or raw HTML, nor a spreadsheet for a formula.
"""

import re

from intake.language.cleaning import clean

_MARKUP = re.compile(r"([\\`*_{}\[\]<>|~#!&$^])")
_LINK = re.compile(r"(:)(?=//)|(?<![\w])(www)(\.)", re.IGNORECASE)
_FORMULA = re.compile(r"^([=@]|[+-](?!\s*\d))")
_NUMBERED = re.compile(r"^(\d+)([.)])(?=\s)")


def one_line(text: str) -> str:
    """The text on one line; no-break spaces stay, because they hold an amount together."""
    return re.sub(r"[ \t\n]+", " ", clean(text)).strip()


def paragraphs(text: str) -> tuple[str, ...]:
    """The lines of a long text that are not empty, each harmless."""
    return tuple(line for line in (one_line(part) for part in clean(text).split("\n")) if line)


def markdown(text: str) -> str:
    """The text as Markdown that shows exactly these characters, on one line."""
    safe = _MARKUP.sub(r"\\\1", one_line(text))
    safe = _LINK.sub(lambda found: "\\:" if found[1] else f"{found[2]}\\{found[3]}", safe)
    safe = _NUMBERED.sub(r"\1\\\2", safe)
    return _FORMULA.sub(r"\\\1", safe)
