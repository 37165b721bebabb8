"""Every reason for which a command can be refused. A refusal is a value: what a person types never raises."""

from enum import StrEnum

from intake.late_dataclass import dataclass


class Why(StrEnum):
    """Stable codes; the sentences belong to the catalogs."""

    UNKNOWN_FIELD = "unknown_field"
    NOT_ASKED_HERE = "not_asked_here"  # the flow has no question for it
    UNKNOWN_ENTRY = "unknown_entry"
    UNKNOWN_LIST = "unknown_list"
    UNKNOWN_OFFER = "unknown_offer"
    UNKNOWN_ACTION = "unknown_action"
    UNKNOWN_LANGUAGE = "unknown_language"
    UNKNOWN_ROLE = "unknown_role"
    WRONG_VALUE = "wrong_value"
    NOTHING_BEFORE = "nothing_before"
    NOTHING_AFTER = "nothing_after"
    NOTHING_SAID = "nothing_said"  # an empty note, reason or proof
    ALREADY_DONE = "already_done"
    COMPUTED = "computed"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A command that was not carried out: why, and what it was about."""

    why: Why
    about: str = ""
