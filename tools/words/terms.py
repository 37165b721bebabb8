"""Words that must not stand in a translation.

What harms a caller, false friends of the trade, words of the country next door.

The list is data (`locales/terms.toml`), so that a translator adds a trap without opening a Python file.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Term:
    """One row.

    In these locales these words are wrong, unless the English text or the place says otherwise.
    """

    locales: tuple[str, ...]
    words: re.Pattern[str]
    instead: str
    why: str = ""
    unless_english: re.Pattern[str] | None = None
    unless_in: tuple[str, ...] = ()

    def hit(self, locale: str, english: str, files: list[str], translation: str) -> str:
        """The wrong words found in a translation, or ""."""
        if locale not in self.locales or (self.unless_english and self.unless_english.search(english)):
            return ""
        if self.unless_in and files and all(file.startswith(self.unless_in) for file in files):
            return ""
        found = self.words.search(translation)
        return found[0] if found else ""


def read_terms(root: Path) -> list[Term]:
    """Every row of the list. Raises KeyError, re.error or TOMLDecodeError where a row is wrong."""
    rows = tomllib.loads((root / "locales" / "terms.toml").read_text(encoding="utf-8"))["avoid"]
    return [
        Term(
            tuple(row["in"]),
            _pattern(row["words"]),
            row["instead"],
            row.get("why", ""),
            _pattern(row["unless_english"]) if "unless_english" in row else None,
            tuple(row.get("unless_in", ())),
        )
        for row in rows
    ]


def term_faults(
    terms: list[Term], locale: str, english: str, files: list[str], translation: str
) -> Iterator[str]:
    """What is wrong with the words of one translation."""
    for term in terms:
        found = term.hit(locale, english, files, translation)
        if found:
            yield f"“{found}”: say {term.instead}" + (f" ({term.why})" if term.why else "")


def _pattern(words: str) -> re.Pattern[str]:
    # Word edges that know accents; ’ and ' are both written.
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
