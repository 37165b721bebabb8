"""Free text: any sentence stays text, whatever commands it contains; only what stands alone is a word for the conversation."""

from intake.claim.reading import Asked, Ear, Heard, Outcome
from intake.language.answers.control import bare, core, noted
from intake.language.answers.outcomes import NOT_UNDERSTOOD, none, value
from intake.language.answers.typed import squashed, typed
from intake.language.answers.with_number import name_and_number
from intake.language.answers.yes_no import verdict
from intake.language.usage.spoken import phrases

NAMES = ("insurer", "payer_bank", "beneficiary_bank", "with", "name")
NUMBERED = ("number", "reference")
"""What is named by figures: a sentence without any, which says that it is not at hand, is no such name."""


def read_text(text: str, asked: Asked, ear: Ear) -> Outcome:
    """The text itself, spaces collapsed."""
    kept = squashed(text)
    if not kept:
        return Outcome(Heard.AMBIGUOUS)
    if len(kept) < 64:
        said = typed(text)
        plain = said.folded.strip(" .!")
        if asked.can_be_none and (
            plain in phrases("NOT_YET")
            or core(plain) in phrases("NOT_YET")
            or plain.replace(",", "") in phrases("NOT_YET")
        ):
            return none(kept)
        if plain.replace(",", "") in phrases("DONE_TALKING"):
            return Outcome(Heard.SKIP)
        control = bare(said, asked, ear)
        if control is not None:
            return control
        if asked.field.endswith(NUMBERED) and not any(one.isdigit() for one in kept):
            if verdict(said.folded) == "yes":
                return NOT_UNDERSTOOD  # "yes, I have it" is not the number
            remark = noted(said)
            if remark is not None and remark[0].heard in (Heard.UNKNOWN, Heard.LATER, Heard.REFUSED):
                return remark[0]  # "I have not got the number here, and they are not told yet"
        both = None if asked.long else name_and_number(kept)
        if both is not None and asked.field.endswith(NUMBERED):
            return value(both[1], both[1])
        if both is not None and asked.field.rsplit(".", 1)[-1] in NAMES:
            return value(both[0], both[0])
    return value(kept, kept)
