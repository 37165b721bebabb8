"""A sentence of the program: English, and what is needed to say it in another language later.

Stands alone and loads nothing, so that any room, the store and the command line among them, can word what it tells without knowing
a language. Whoever shows the sentence knows the language, and passes the words of it.
"""

import re
import warnings
from collections.abc import Callable

Translate = Callable[[str], str]
"""From an English template to the same in another language, its gaps still open: `Translator.gettext`, or the text itself."""

UNFILLED = "…"  # what a person sees where a gap was left open

_GAP = re.compile(r"%(?:\((\w+)\)s|%)")
NO_BREAK = "\u00a0\u2007\u202f"
"""Spaces that keep two words on one line, as French has before a colon."""
_SPACES = re.compile(rf"[^\S{NO_BREAK}]+")


class UnfilledGap(ResourceWarning):
    """A text was shown with a gap left open.

    Silent in front of a user, as every ResourceWarning is; an error under test.
    """


def N_(text: str) -> str:  # noqa: N802  (the name that gettext tools know)
    """The text itself. The extractor finds it; whoever shows it passes it to a translator."""
    return text


def fill(text: str, /, **gaps: object) -> str:
    """The text with its named gaps `%(name)s` filled. `%%` and a lone `%` are percent signs.

    Nothing raises.
    """
    if "%" not in text:
        return text

    def filled(match: re.Match[str]) -> str:
        name = match[1]
        if name is None:
            return "%"
        if name not in gaps:
            warnings.warn(f"no value for the gap {name!r} in {text!r}", UnfilledGap, stacklevel=4)
            return UNFILLED
        return str(gaps[name])

    return _GAP.sub(filled, text)


def one_line(text: str) -> str:
    """The text on one line, without spaces to no end; a space that keeps words together stays what it is."""
    return _SPACES.sub(" ", text).strip(" ")


def and_more(first: "Said", others: int) -> "Said":
    """The first of several faults, and how many others there are."""
    return Said(N_("%(first)s (and %(others)s more)"), first=first, others=others) if others else first


class Said(str):
    """The English sentence, which remembers its template and what stands in the gaps; a gap may hold such a sentence itself."""

    __slots__ = ("parts", "template")

    template: str
    parts: dict[str, object]

    def __new__(cls, template: str, /, **parts: object) -> "Said":
        """The template filled. A sentence that is one already stays as it is."""
        if isinstance(template, Said):
            return template
        sentence = super().__new__(cls, fill(template, **parts))
        sentence.template, sentence.parts = template, parts
        return sentence

    def worded(self, translate: Translate) -> str:
        """The sentence in another language, and the sentences in its gaps."""
        gaps = {
            name: part.worded(translate) if isinstance(part, Said) else part
            for name, part in self.parts.items()
        }
        return fill(translate(self.template), **gaps)
