"""The three languages laid side by side: people answer in any of them, whatever the language of the talk.

Stands alone so that no reader has to know how many languages there are.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from types import ModuleType
from typing import Any

from intake.language.usage import en, fr, nl
from intake.language.usage.remarks import en as en_remarks
from intake.language.usage.remarks import fr as fr_remarks
from intake.language.usage.remarks import nl as nl_remarks

LANGUAGES: dict[str, ModuleType] = {"en": en, "fr": fr, "nl": nl}
REMARKS: dict[str, ModuleType] = {"en": en_remarks, "fr": fr_remarks, "nl": nl_remarks}


def kept(name: str, language: str) -> Any:
    """What one language keeps under a name, among its words or its remarks."""
    words = LANGUAGES[language]
    return getattr(words if hasattr(words, name) else REMARKS[language], name)


def in_order(language: str) -> tuple[str, ...]:
    """The languages, that of the talk first: where a word means two things, it decides."""
    return (
        (language, *(one for one in LANGUAGES if one != language))
        if language in LANGUAGES
        else tuple(LANGUAGES)
    )


@lru_cache(maxsize=256)
def phrases(name: str) -> frozenset[str]:
    """All phrases that the languages keep under one name."""
    return frozenset(phrase for language in LANGUAGES for phrase in kept(name, language))


@lru_cache(maxsize=256)
def listed(name: str) -> tuple[str, ...]:
    """The same, longest first, for alternations in a pattern."""
    return tuple(sorted(phrases(name), key=lambda phrase: (-len(phrase), phrase)))


@lru_cache(maxsize=256)
def table(name: str, language: str) -> dict[str, Any]:
    """The tables that the languages keep under one name as one; where they differ the language of the talk wins."""
    merged: dict[str, Any] = {}
    for one in reversed(in_order(language)):
        merged.update(kept(name, one))
    return merged


def alternation(words: Iterable[str]) -> str:
    """One regular expression group for any of these words, longest first."""
    return _alternation(frozenset(words))


@lru_cache(maxsize=512)
def _alternation(words: frozenset[str]) -> str:
    return (
        "(?:" + "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word))) + ")"
    )
