"""One translator per language and region, and nothing installed globally.

So any text can be asked for in any language at any time.

Only the standard library, because the first question on screen passes through here. A regional catalog
(`fr_BE`) holds what differs from its language (`fr`), and the English of the source stands behind both: a
missing word is shown in English, never as a fault.
"""

import struct
from functools import cache
from gettext import GNUTranslations, NullTranslations
from pathlib import Path

from intake.claim.field_path import generic
from intake.errors import CatalogError
from intake.said import N_
from intake.said import UNFILLED as UNFILLED
from intake.said import UnfilledGap as UnfilledGap
from intake.said import fill as fill

LANGUAGES = ("fr", "nl", "en")
NAMES = {"fr": "Français", "nl": "Nederlands", "en": "English"}
"""Each language by its own name."""
DOMAIN = "intake"


def locales_folder() -> Path:
    """Where the compiled catalogs are (`fr/LC_MESSAGES/intake.mo` …), made when Intake is installed."""
    return Path(__file__).parent.parent / "_shipped" / "locales"


class Translator:
    """The words of one language as a region uses them."""

    __slots__ = ("_words", "language", "region")

    def __init__(self, language: str, region: str = "", folder: Path | None = None) -> None:
        """Read the catalogs: `language_region`, then `language`. Raises CatalogError where one is damaged."""
        self.language, self.region = language, region
        chain = [language] if not region else [f"{language}_{region}", language]
        self._words: NullTranslations = NullTranslations()
        for name in reversed(chain):
            words = _catalog(name, folder or locales_folder())
            if words is not None:
                words.add_fallback(self._words)
                self._words = words

    @property
    def has_catalog(self) -> bool:
        """Whether any compiled catalog was found; English needs none."""
        return isinstance(self._words, GNUTranslations)

    def gettext(self, message: str) -> str:
        """The text in this language."""
        return (
            self._words.gettext(message) if message else ""
        )  # gettext("") would answer with the catalog's header

    def ngettext(self, one: str, many: str, n: int) -> str:
        """The text for that number of things, by the plural rule of the language; gaps stay open."""
        return self._words.ngettext(one, many, n)

    def pgettext(self, context: str, message: str) -> str:
        """The text in this language as it is said in that context."""
        return self._words.pgettext(context, message) if message else ""

    def npgettext(self, context: str, one: str, many: str, n: int) -> str:
        """The text for that number of things in that context; gaps stay open."""
        return self._words.npgettext(context, one, many, n)

    def text(self, message: str, /, **gaps: object) -> str:
        """The text in this language with its gaps filled."""
        return fill(self.gettext(message), **gaps)

    def counted(self, one: str, many: str, n: int, /, **gaps: object) -> str:
        """The text for that number of things with its gaps filled, `%(n)s` among them.

        Give `n` among the gaps as well, formatted, where it may be large.
        """
        return fill(self.ngettext(one, many, n), **({"n": n} | gaps))

    def label(self, path: str, code: str, english: str) -> str:
        """The label of a code of that field.

        The context is the generic path, which all entries of a list share.
        """
        return self.pgettext(generic(path), english) or code


@cache
def translator(language: str, region: str = "") -> Translator:
    """The translator of a language as a region uses it, made once."""
    return Translator(language, region)


def _catalog(name: str, folder: Path) -> GNUTranslations | None:
    path = folder / name / "LC_MESSAGES" / f"{DOMAIN}.mo"
    try:
        with path.open("rb") as file:
            return GNUTranslations(file)
    except FileNotFoundError:
        return None
    except (
        OSError,
        ValueError,
        LookupError,
        struct.error,
    ) as fault:  # a damaged file has many faces and one remedy
        raise CatalogError(
            "broken_catalog",
            N_("the words cannot be read: %(reason)s"),
            str(path),
            N_("install Intake again"),
            reason=fault,
        ) from None
