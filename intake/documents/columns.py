"""Plain text in columns: what is copied into mails, chats and terminals.

Stands alone because such a text must survive every window it is pasted into: no line is wider than 72
columns, and every space is a plain one. No-break spaces hold an amount or an account number together until
the lines are broken.
"""

import re
import textwrap
from typing import Final

WIDTH: Final = 72
_HARD_BREAK = re.compile(r"\n(?=[a-zà-ÿ])")
_HANGING = re.compile(r"(\d+\.|-) ")


def wrapped(text: str) -> str:
    """The text in lines of at most WIDTH columns.

    A line that goes on in lower case belongs to the one before.
    """
    lines: list[str] = []
    for line in _HARD_BREAK.sub(" ", text).split("\n"):
        bullet = _HANGING.match(line)
        indent = " " * len(bullet[0]) if bullet else ""
        lines += textwrap.wrap(line, WIDTH, subsequent_indent=indent, break_on_hyphens=False) or [""]
    return "\n".join(lines).replace("\u00a0", " ").replace("\u202f", " ")
