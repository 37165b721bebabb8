"""Which language the command line speaks, and its words.

Stands alone because errors, help and what a command prints must all agree, also where the arguments cannot be understood and where
the profile cannot be read: then it is English, which loads nothing.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from intake.said import Translate

if TYPE_CHECKING:
    from intake.language.catalogs import Translator


def as_written(text: str) -> str:
    """The English of the source."""
    return text


def command_language(arguments: Sequence[str]) -> tuple[str, str]:
    """Language and region: that of `--lang`, else of the profile, else of the system."""
    from intake.settings import LANGUAGES, profile_here, system_language, words_region

    profile = profile_here()
    named = _named(arguments)
    return (named if named in LANGUAGES else profile.language) or system_language(), words_region(profile)


def command_words(arguments: Sequence[str]) -> Translate:
    """The words of the command line. Whatever is broken, they are there: English, if need be."""
    try:
        language, region = command_language(arguments)
        if language == "en":
            return as_written
        from intake.language.catalogs import translator

        return translator(language, region).gettext
    except Exception:  # noqa: BLE001  (what it is needed for, the telling of an error, must not fail for want of words)
        return as_written


def command_translator(arguments: Sequence[str]) -> "Translator":
    """The same words for what a command prints, with numbers in them. Whatever is broken, they are there: English, if need be."""
    from intake.language.catalogs import translator

    try:
        return translator(*command_language(arguments))
    except Exception:  # noqa: BLE001  (`intake doctor` must run where the words are what is wrong)
        return translator("en")


def _named(arguments: Sequence[str]) -> str:
    """The last value of `--lang`, without parsing the rest, which may be what is wrong."""
    found, awaited = "", False
    for one in arguments:
        if one == "--":
            break
        flag, has_value, value = one.partition("=")
        if awaited:
            found, awaited = one, False
        elif len(flag) > len("--") and "--lang".startswith(flag):
            found, awaited = (value, False) if has_value else (found, True)
    return found
