"""For whom a claim file is written, and what therefore stays out of it.

Stands alone because one rule must hold for every document: what a broker or an insured receives holds no
factors, triage or classification, no log, none of the words that facts were read from, no due time of mere
practice, and no remark of the handler.
"""

from dataclasses import dataclass
from typing import Final

from intake.errors import UsageError
from intake.said import N_

HANDLER: Final = "handler"
ROLES: Final = ("broker", "insured", HANDLER)
WORDS_THEMSELVES: Final = frozenset({"incident.narrative"})
"""Fields whose value is nothing but the words that other facts were read from."""


@dataclass(frozen=True, slots=True)
class Reader:
    """A role, and whether the log and the words go along."""

    role: str
    with_log: bool
    with_words: bool

    @classmethod
    def of(cls, role: str, with_log: bool | None = None, with_words: bool | None = None) -> "Reader":
        """The handler gets both unless told otherwise, everybody else neither. Raises UsageError."""
        if role not in ROLES:
            raise UsageError(
                "unknown_reader",
                N_("%(role)s is not a reader"),
                "--for",
                N_("use one of %(known)s"),
                role=repr(role),
                known=", ".join(ROLES),
            )
        own = role == HANDLER
        return cls(role, own if with_log is None else with_log, own if with_words is None else with_words)

    @property
    def is_handler(self) -> bool:
        """Whether everything may be told."""
        return self.role == HANDLER

    def may_read_field(self, path: str) -> bool:
        """Whether the value of a field goes along."""
        return self.with_words or path not in WORDS_THEMSELVES

    def may_read_note(self, written_by: str) -> bool:
        """Whether a note goes along: the handler's own stay with the handler."""
        return self.is_handler or written_by != HANDLER
