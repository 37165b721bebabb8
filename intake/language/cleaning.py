"""The first thing that happens to everything typed or pasted: what could act on a screen, a file or a log is taken out.

Stands alone because it must come before every other reader, for one word as for a hundred pages. What is pasted often comes from
criminals: escape sequences move the cursor, bidi marks reverse what is seen, zero-width characters hide letters from a search. Line ends
and tabs stay, since people use them to say where one thing ends.
"""

import re
import unicodedata

ESCAPES = re.compile(
    r"\x1b\[[0-9;?<=>!]*[ -/]*[@-~]"  # colours, cursor
    r"|\x1b[\]PX^_][^\x07\x1b\x9c]{0,4096}(?:\x07|\x1b\\|\x9c)"  # titles, links, clipboard
    r"|\x9b[0-9;?<=>!]*[ -/]*[@-~]"
    r"|\x1b[ -/]*[0-~]"
)
KEPT = "\n\t"
DROPPED = ("Cc", "Cf", "Cs", "Co", "Cn")
"""Control, format (bidi, zero-width, tags), lone surrogates, private use, unassigned."""
HIDDEN = "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u3164\uffa0\u2800"
"""Letters and marks of other categories that show nothing at all."""
LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]")
SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")


def clean(text: str) -> str:
    r"""The text in NFC without escape sequences, control, bidi and zero-width characters; every line end is `\\n`. Cleaning twice changes nothing."""
    if text.isascii() and text.isprintable():
        return text
    while True:
        text = ESCAPES.sub("", text)
        text = SELECTORS.sub("", LINE_ENDS.sub("\n", text))
        text = "".join(one for one in text if one in KEPT or not _acts(one))
        composed = unicodedata.normalize("NFC", text)
        # Taking something out can bring together what then makes an escape sequence or a composed letter.
        if composed == text and not ESCAPES.search(text):
            return text
        text = composed


def _acts(one: str) -> bool:
    return unicodedata.category(one) in DROPPED or one in HIDDEN
