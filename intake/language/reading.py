"""read(text, asked, ear) -> what was understood: a value, readings to choose from, or a word to the conversation.

The one door to the readers of typed answers: what holds for every kind of question is said here once. Heavy libraries are imported by
the kind that needs them.
"""

from collections.abc import Callable
from importlib import import_module

from intake.claim.reading import Asked, Ear, Heard, Outcome
from intake.language.answers.control import bare, command, is_none, remark
from intake.language.answers.outcomes import NOT_UNDERSTOOD, none
from intake.language.answers.typed import Typed, typed

Reader = Callable[[Typed, Asked, Ear], Outcome]

READERS = {
    "money": ("amount", "read_money"),
    "list_of_money": ("amount", "read_list_of_money"),
    "date": ("date", "read_date"),
    "datetime": ("clock", "read_datetime"),
    "duration": ("duration", "read_duration"),
    "choice": ("choice", "read_choice"),
    "multi_choice": ("choice", "read_multi_choice"),
    "yes_no": ("yes_no", "read_yes_no"),
    "integer": ("number", "read_integer"),
    "percent": ("number", "read_percent"),
    "iban": ("identifier", "read_iban"),
    "phone": ("identifier", "read_phone"),
    "email": ("identifier", "read_email"),
    "enterprise_number": ("enterprise", "read_enterprise_number"),
    "country": ("country", "read_country"),
    "person": ("person", "read_person"),
    "more": ("more", "read_more"),
}
PICKED = ("choice", "multi_choice")


def read(text: str, asked: Asked, ear: Ear) -> Outcome:
    """What one typed text says to one question. Never raises on what a person types."""
    if asked.kind in ("text", "file") or asked.long:
        from intake.language.answers.text import read_text

        return read_text(text, asked, ear)
    said = typed(text)
    if asked.kind == "more":
        return _reader("more")(said, asked, ear)
    reads = _reader(asked.kind)
    if asked.kind in PICKED:
        first = _listed(said, asked, ear, reads)
        if first is not None:
            return first
    control = bare(said, asked, ear) or command(said)
    if control is not None:
        return control
    if asked.kind in (*PICKED, "yes_no"):
        said_why = remark(said)
        if said_why is not None:
            return said_why
    outcome = reads(said, asked, ear)
    if outcome.heard is Heard.VALUE or (outcome.heard is Heard.INVALID and any(one.isdigit() for one in said.plain)):
        return outcome
    if asked.can_be_none and outcome.heard is not Heard.NONE and not outcome.readings and is_none(said):
        return none(said.plain)
    if not outcome.readings and outcome.heard in (Heard.AMBIGUOUS, Heard.INVALID):
        said_why = remark(said)
        if said_why is not None:
            return said_why
    return outcome


def _listed(said: Typed, asked: Asked, ear: Ear, reads: Reader) -> Outcome | None:
    """A label or number of the list comes before any control word: "none", "other", "I don't know" may be a choice."""
    from intake.language.answers.choice_index import keyboard, one_place
    from intake.language.answers.matching import exactly

    if exactly(said.folded, asked.options) or keyboard(said.plain.strip(), ear) is not None or one_place(said.folded, asked) is not None:
        return reads(said, asked, ear)
    return None


def _reader(kind: str) -> Reader:
    if kind not in READERS:
        return lambda said, asked, ear: NOT_UNDERSTOOD
    module, name = READERS[kind]
    found: Reader = getattr(import_module(f"intake.language.answers.{module}"), name)
    return found
