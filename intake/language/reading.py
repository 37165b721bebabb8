"""What a typed text says to a question: a value, readings to choose from, or a word for the conversation.

The one door of this room for typed answers. It never raises and never takes long: whatever was pasted is cut and cleaned first, then a bare
control word is heard, then the reader of the question's kind looks at it, with remarks (unknown, later, refused, help, back, skip) heard
where they leave no value.
"""

import re
from collections.abc import Callable

from intake.claim.reading import Asked, Ear, Heard, Outcome
from intake.language.answers.choice import read_choice
from intake.language.answers.control import (
    ENDS,
    OPINED,
    bare,
    command,
    covers,
    hint,
    is_keeper,
    is_none,
    noted,
)
from intake.language.answers.country import read_country
from intake.language.answers.date import read_date
from intake.language.answers.duration import read_duration
from intake.language.answers.enterprise import read_enterprise_number
from intake.language.answers.identifier import read_email, read_iban, read_phone
from intake.language.answers.moment import read_datetime
from intake.language.answers.money import read_list_of_money, read_money
from intake.language.answers.more import read_more
from intake.language.answers.multi_choice import read_multi_choice
from intake.language.answers.number import read_integer, read_percent
from intake.language.answers.option_words import exactly
from intake.language.answers.outcomes import NOT_UNDERSTOOD, ask, none, unsure, value
from intake.language.answers.person import read_person
from intake.language.answers.shapes import plainly
from intake.language.answers.taken_back import begun_anew, meant_instead
from intake.language.answers.text import read_text
from intake.language.answers.to_do import only_planned, said_before_it, still_to_do, still_to_find_out
from intake.language.answers.typed import Typed, typed
from intake.language.answers.yes_no import read_yes_no, verdict
from intake.language.usage.spoken import phrases

Reader = Callable[[Typed, Asked, Ear], Outcome]

READERS: dict[str, Reader] = {
    "money": read_money,
    "list_of_money": read_list_of_money,
    "date": read_date,
    "datetime": read_datetime,
    "duration": read_duration,
    "choice": read_choice,
    "multi_choice": read_multi_choice,
    "yes_no": read_yes_no,
    "integer": read_integer,
    "percent": read_percent,
    "iban": read_iban,
    "phone": read_phone,
    "email": read_email,
    "enterprise_number": read_enterprise_number,
    "country": read_country,
    "person": read_person,
    "more": read_more,
}
FREE = ("text", "file")
COUNTED = ("money", "integer", "percent", "duration", "list_of_money")
CHOOSING = ("choice", "multi_choice")
PLAIN = ("money", "iban", "phone", "email", "enterprise_number", "date", "datetime")
FIGURED = ("integer", "percent", "duration")
FEW = 4
"""In so few words a value of these kinds leaves no room for a remark; nothing else has to be looked for."""
FEW_TO_CHECK = 6
"""In more words than these what is to be checked may be only a part of what was said."""
READ_FIRST = (*COUNTED, "iban", "phone", "email", "enterprise_number")
"""Kinds whose values carry figures: there a value outranks a remark beside it ("45.000, to be confirmed")."""

NOT_YET_THEN = re.compile(
    r"(?:pas encore|toujours pas|nog (?:altijd |steeds )?niet|not yet|still not)\s*[,;:.–-]\s*\w"
)


def read(text: str, asked: Asked, ear: Ear) -> Outcome:
    """What `text` says to the question `asked`, heard by `ear`."""
    if asked.long or asked.kind in FREE or asked.kind not in READERS:
        return read_text(text, asked, ear)
    said = typed(text)
    if not said.folded:
        return Outcome(Heard.AMBIGUOUS)
    anew = begun_anew(said) if asked.kind in (*CHOOSING, *PLAIN) else None
    if anew is not None:
        meant = _read(anew, asked, ear)
        if meant.heard is Heard.VALUE:
            return meant
    halves = meant_instead(said)
    if halves is not None and _read(halves[0], asked, ear).heard is Heard.VALUE:
        meant = _read(halves[1], asked, ear)
        if meant.heard is Heard.VALUE:
            return meant
    return _read(said, asked, ear)


def _read(said: Typed, asked: Asked, ear: Ear) -> Outcome:
    """What a text of one line says."""
    reader = READERS[asked.kind]
    planned = _still_open(reader, said, asked, ear)
    if planned is not None:
        return planned
    counts = asked.kind in FIGURED and any(one.isdigit() for one in said.folded)
    if (counts or asked.kind in PLAIN) and len(said.folded.split()) <= FEW:
        at_once = reader(said, asked, ear)
        if at_once.heard is Heard.VALUE:
            return at_once
    elif asked.kind == "yes_no" and said.folded.strip(" .,!") in phrases("YES") | phrases("NO"):
        return reader(said, asked, ear)
    word = _bare(said, asked, ear)
    if word is not None:
        return word
    if asked.kind in (*CHOOSING, "yes_no", "more"):
        return _choosing(reader, said, asked, ear)
    if said.folded.strip(" .!,").replace(",", "") in phrases("NO_THANKS"):
        return Outcome(Heard.REFUSED)
    if asked.can_be_none and is_none(said):
        return none(said.plain)
    outcome = reader(said, asked, ear)
    if asked.can_be_none and outcome.heard is not Heard.VALUE and NOT_YET_THEN.match(said.folded):
        return none(said.plain)  # "not yet, my colleague is ringing them": who will, and not who knows
    remark = noted(said)
    if remark is not None and not _outranks(outcome, *remark, asked, said):
        return remark[0]
    if outcome is NOT_UNDERSTOOD or (outcome.heard is Heard.AMBIGUOUS and not outcome.readings):
        return hint(said, choosing=asked.kind == "person") or _no_value(said, asked)
    return outcome


def _still_open(reader: Reader, said: Typed, asked: Asked, ear: Ear) -> Outcome | None:
    """`Still to do, today` has not happened; `still to check` says nothing yet, unless just that may be chosen."""
    if asked.kind in ("date", "datetime") and still_to_do(said.folded):
        outcome = reader(said, asked, ear)
        if not only_planned(outcome, asked, ear):
            return None
        return unsure(outcome) if said_before_it(said.folded) else none(said.plain)
    if (
        asked.kind in CHOOSING
        and still_to_find_out(said.folded)
        and len(said.folded.split()) <= FEW_TO_CHECK
        and "not_checked" in {one.code for one in asked.options}
    ):
        return value("not_checked", said.plain)
    return None


def _bare(said: Typed, asked: Asked, ear: Ear) -> Outcome | None:
    """A control word on its own, unless it is one of the options."""
    if asked.kind in CHOOSING and (exactly(said.folded, asked.options) and said.folded.strip() != "?"):
        return None
    word = bare(said, asked, ear)
    if word is not None:
        answers = (
            word.heard is Heard.CONTROL
            and word.control == "finish"
            and asked.kind in ("yes_no", "more", "datetime")
        )
        if word.heard is Heard.LATER and asked.kind == "yes_no":
            answers = verdict(said.folded) == "no"
        elif word.heard is Heard.LATER and asked.kind in ("date", "datetime"):
            answers = READERS[asked.kind](said, asked, ear).heard in (Heard.VALUE, Heard.INVALID)
        return None if answers else word
    return command(said)


def _choosing(reader: Reader, said: Typed, asked: Asked, ear: Ear) -> Outcome:
    """Choices hear remarks themselves, since a label may sound like one; on yes or no a plain verdict comes first."""
    if asked.kind in ("yes_no", "more"):
        remark = noted(said)
        plain = verdict(said.folded)
        soft = plain in ("soft_no", "soft_yes", "half")
        if (
            remark is not None
            and not soft
            and not (
                plain in ("yes", "no")
                and not said.folded.startswith(remark[1])  # "no idea" is no no
                and remark[0].heard in (Heard.UNKNOWN, Heard.LATER, Heard.HELP)
            )
        ):
            return remark[0]
    outcome = reader(said, asked, ear)
    unsure = asked.kind == "yes_no" and outcome.heard is Heard.AMBIGUOUS
    return (hint(said, choosing=True) or outcome) if unsure or outcome is NOT_UNDERSTOOD else outcome


def _outranks(outcome: Outcome, remark: Outcome, words: str, asked: Asked, said: Typed) -> bool:
    """Does what was read count for more than the remark around it?"""
    day_alone = asked.kind in ("date", "datetime") and len(words) == len(said.folded.strip(ENDS))
    if day_alone and remark.heard is Heard.LATER and outcome.heard in (Heard.VALUE, Heard.INVALID):
        return True  # "tomorrow": the remark is nothing but a day
    if outcome is NOT_UNDERSTOOD or not outcome.readings:
        return (
            outcome.heard is Heard.INVALID
            and asked.kind in READ_FIRST
            and remark.heard not in (Heard.LATER, Heard.UNKNOWN, Heard.REFUSED)
        )
    if remark.heard in (Heard.BACK, Heard.SKIP, Heard.REFUSED, Heard.HELP):
        return False
    if asked.kind in READ_FIRST:
        return outcome.heard is not Heard.AMBIGUOUS or not covers(said, words)
    if asked.kind in ("person", "country") and remark.heard is Heard.UNKNOWN and OPINED.search(said.folded):
        return True
    if asked.kind == "person" and outcome.heard is Heard.VALUE and is_keeper(said):
        return True
    if asked.kind in ("date", "datetime"):
        told = any(one.isdigit() for one in said.folded) and not any(one.isdigit() for one in words)
        return (remark.heard is Heard.UNKNOWN and outcome.heard is not Heard.INVALID) or (
            remark.heard is Heard.LATER
            and told
            and outcome.heard is Heard.VALUE
            and words in plainly(said.folded)
        )
    return False


def _no_value(said: Typed, asked: Asked) -> Outcome:
    """Nothing was understood: an open question back."""
    return ask((), said.plain)
