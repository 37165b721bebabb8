"""Words that carry something out, with what they are about: "tick 2: Mrs Peeters, 10:42", "remove payment 3", "export to claims in Dutch".

Stands alone because such a line is no answer, whatever is asked: it is heard before any reader of answers, and so it must be shaped in a way that
no answer is. A verb alone, or a verb with anything else behind it, is left to the readers.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from intake.language.usage.spoken import LANGUAGES, alternation, listed, table
from intake.unaccented import letter_for_letter

CODE = r"[a-z]+(?:_[a-z0-9]+)+(?:\[[a-z]\d+\])?"
"""The id of an action, for whoever has it at hand: with its underscores it is no word of any language."""
ONE = rf"(?P<numbers>\d{{1,3}}(?!\d|[:.,]\d|\s?[uh]\d)|{CODE})"
MANY = r"(?P<numbers>f?\d{1,3}(?:(?:\s*[,;&+]\s*|\s+(?:et|en|and)\s+|\s+)f?\d{1,3})*)"
LANGUAGE_CODES = ("fr", "nl", "en")
READERS = ("broker", "insured", "handler")
LONGEST_OBJECT = 60
MOST_WORDS = 6
LEADS_TO = re.compile(r"^(?:(?:au|aux|à|a|la|le|sur|to|the|de|het)\s+)+", re.IGNORECASE)
NOTHING_ELSE = r"\s*[.!]?\s*$"
REST = r"(?P<rest>.*)$"
SHAPES = {
    "tick": (rf"\s+{ONE}\s*[:,.–-]?\s*{REST}",),
    "set_aside": (rf"\s+{ONE}\s*(?:[:,–-]\s*{REST}|{NOTHING_ELSE})",),
    "take_back": (rf"\s+{ONE}{NOTHING_ELSE}", NOTHING_ELSE),
    "change": (rf"\s+{ONE}\s*(?::\s*{REST}|{NOTHING_ELSE})",),
    "urgent": (rf"\s+{ONE}{NOTHING_ELSE}",),
    "reply": (rf"\s+{ONE}\s*[:,–-]\s*{REST}", rf"\s*:\s*{REST}"),
    "accept": (rf"\s+{MANY}{NOTHING_ELSE}", rf"\s+(?P<rest>[\w ]{{2,20}}){NOTHING_ELSE}"),
    "reject": (rf"\s+{MANY}{NOTHING_ELSE}", rf"\s+(?P<rest>[\w ]{{2,20}}){NOTHING_ELSE}"),
    "add": (rf"\s+{REST}",),
    "remove": (rf"\s+{REST}",),
    "role": (rf"\s*:?\s+{REST}",),
    "export": (rf"\s+{REST}",),
    "kit": (rf"\s+{REST}",),
    "why": (rf"\s+{REST}",),
    "note": (rf"\s*:\s*{REST}",),
}
"""What may stand behind each verb, on a folded line."""


@dataclass(frozen=True, slots=True)
class Act:
    """`numbers` are places in a list that was shown (`f3` is the id of a proposal); `rest` the words behind, as they were typed."""

    verb: str
    numbers: tuple[str, ...] = ()
    rest: str = ""


def act_in(text: str, language: str) -> Act | None:
    """What a line asks to be carried out; None where it may be an answer."""
    plain = text.strip()
    line = letter_for_letter(plain)
    found = _heads().match(line)
    if found is None:
        return _going_to(plain, line) or _object_first(plain, line, language)
    verb = table("ACTS", language)[found.group()]
    for shape in SHAPES[verb]:
        behind = re.compile(shape, re.DOTALL).match(line, found.end())
        if behind is None:
            continue
        groups = behind.groupdict()
        said = groups.get("numbers") or ""
        numbers = (said,) if "_" in said else tuple(re.findall(r"f?\d+", said))
        rest = plain[behind.start("rest") : behind.end("rest")].strip() if groups.get("rest") else ""
        return Act(verb, numbers, rest)
    return None


def _going_to(plain: str, line: str) -> Act | None:
    """A few words behind "go to", which must then mean a question; behind "back", just the name of one."""
    for word in listed("GOTO"):
        rest = plain[len(word) :].strip(" .!:") if line.startswith(f"{word} ") else ""
        if rest and len(rest.split()) <= MOST_WORDS and "\n" not in rest:
            return Act("goto", (), rest)
    for word in listed("BACK_TO"):
        rest = LEADS_TO.sub("", plain[len(word) :].strip(" .!:")) if line.startswith(f"{word} ") else ""
        if rest and len(rest.split()) <= MOST_WORDS and rest.replace(" ", "").isalpha():
            return Act("back_to", (), rest)
    return None


def _object_first(plain: str, line: str, language: str) -> Act | None:
    """Dutch says what it is about first: "betaling 2 verwijderen"."""
    words = line.rstrip(" .!").rsplit(maxsplit=1)
    if len(words) != 2 or len(line) > LONGEST_OBJECT or "\n" in line:
        return None
    verb = table("ACTS", language).get(words[1], "")
    return Act(verb, (), plain[: len(words[0])].strip()) if verb in ("add", "remove") else None


@lru_cache(maxsize=1)
def _heads() -> re.Pattern[str]:
    return re.compile(rf"{alternation(listed('ACTS'))}(?!\w|['’-]\w)")


@lru_cache(maxsize=1)
def meanings() -> dict[str, str]:
    """The small words around an object, in all languages: all, none, to, for, in, a language or a reader; "" for an article."""
    found: dict[str, str] = {}
    for module in LANGUAGES.values():
        found.update(module.ACT_WORDS)
    return found


def everything(rest: str) -> bool | None:
    """Does this say "all" (True) or "none" (False)?"""
    return {"all": True, "none": False}.get(meanings().get(letter_for_letter(rest).strip(" .!"), ""))


def bare_object(rest: str) -> str:
    """The object without articles, folded: "un autre paiement" -> "paiement"."""
    words = letter_for_letter(rest).replace("l'", "").strip(" .!").split()
    while words and meanings().get(words[0]) == "":
        words.pop(0)
    return " ".join(words)


def reader_in(rest: str) -> str:
    """The role that this names, alone or with an article; "" for anything else."""
    word = bare_object(rest)
    named = meanings().get(word, word)
    return named if named in READERS else ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """An export as it was asked for; "" where nothing was said."""

    folder: str = ""
    language: str = ""
    reader: str = ""


def export_in(rest: str, *, strict: bool) -> Wanted | None:
    """Where, in which language and for whom to export; None where the words say something else.

    With `strict`, as on free text, a folder must be named with "to", or look like one.
    """
    said = rest.strip().rstrip(".!") if not rest.strip().endswith("..") else rest.strip()
    folder = language = reader = ""
    pieces = re.findall(r'"[^"]*"|“[^”]*”|\S+', said)
    before = ""
    for piece in pieces:
        word = letter_for_letter(piece.strip('"“”'))
        meaning = meanings().get(word, "?")
        # In French "en" stands before the language; where nothing follows it is English.
        if word in LANGUAGE_CODES and (word != "en" or piece is pieces[-1]):
            language = word
        elif meaning in LANGUAGE_CODES:
            language = meaning
        elif meaning in READERS and before != "to":
            reader = meaning
        elif meaning in ("to", "in", "for", "") and before != "to":
            before = meaning or before
            continue
        elif not folder and (before == "to" or not strict or re.search(r"[/\\]|^~", piece)):
            folder = piece.strip('"“”')
        else:
            return None
        before = ""
    return None if before == "to" else Wanted(folder, language, reader)
