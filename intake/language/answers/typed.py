"""A typed text made safe and comparable before anyone reads it.

Stands alone because every reader must see the same text: without control, bidi and zero-width characters, in ordinary digits and quotes,
with one space where there were several. `folded` has the length of `plain`, so that a place found in one is a place in the other.
"""

import re
import unicodedata
from dataclasses import dataclass

from intake.unaccented import letter_for_letter

LONGEST = 4_000
"""Nobody answers a precise question in more characters; what is cut could only cost time."""

ESCAPES = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[@-_]?")
DRAWN = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u00b4\u0060\u02bc\u2032", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb\u2033", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500", "-"),
        "\u0153": "oe", "\u0152": "Oe", "\u00e6": "ae", "\u00c6": "Ae", "\u00df": "ss", "\u0133": "ij", "\u0132": "IJ", "\u00b1": "+/-",
        "\u2248": "~", "\u00d7": " x ",
    }
)  # fmt: skip
FRACTIONS = {"\u00bd": ("5", " half "), "\u00bc": ("25", " quarter "), "\u00be": ("75", " three quarters ")}


@dataclass(frozen=True, slots=True)
class Typed:
    """`plain` as it was meant, `folded` in lower case without accents: same length, same places."""

    plain: str
    folded: str

    def words_at(self, start: int, end: int) -> str:
        """The piece as it was typed."""
        return self.plain[start:end].strip(" ,;.")


def without_controls(text: str) -> str:
    """The text without escape sequences, control, bidi and zero-width characters; tabs and line ends stay."""
    if text.isascii() and text.isprintable():
        return text
    text = ESCAPES.sub("", text)
    return "".join(
        one for one in text if one in "\n\t\r" or unicodedata.category(one) not in ("Cc", "Cf", "Cs", "Co")
    )


def _fractions(text: str) -> str:
    for sign, (decimals, word) in FRACTIONS.items():
        if sign in text:
            text = re.sub(rf"(\d) ?{sign}", rf"\g<1>,{decimals}", text).replace(sign, word)
    return text


def typed(text: str) -> Typed:
    """One line to be read: line ends become semicolons, since people use them to part one answer from the next."""
    cut = without_controls(text[:LONGEST])
    shaped = unicodedata.normalize("NFKC", _fractions(cut).translate(DRAWN)).translate(DRAWN)
    lines = [" ".join(line.split()) for line in re.split(r"[\r\n]+", shaped)]
    plain = " ; ".join(line for line in lines if line)
    return Typed(plain, letter_for_letter(plain))


def squashed(text: str) -> str:
    """Free text as it is kept: controls taken out, spaces collapsed, nothing else touched."""
    return " ".join(unicodedata.normalize("NFC", without_controls(text)).split())


def folded(words: str) -> str:
    """Any word or label as `Typed.folded` would have it."""
    return letter_for_letter(unicodedata.normalize("NFKC", words.translate(DRAWN)).translate(DRAWN))
