"""Whom to call: the institutions that are known, each with its number, its hours, where it was found and when.

A number that was checked too long ago is shown as such; for every other bank the words are "the number on the bank's own site, app or card".
"""

from dataclasses import dataclass
from datetime import date

from intake.dialogue.whereabouts import region
from intake.documents.fact_words import FactWords
from intake.documents.safe_text import one_line
from intake.flow.plan import ActionRule

MONTHS_GOOD = 12


@dataclass(frozen=True, slots=True)
class Contact:
    """One institution. `phones` are E.164; `aged` tells that it was checked too long ago."""

    name: str
    contact: str
    phones: tuple[str, ...]
    hours: str
    source: str
    seen_on: str
    aged: bool


def _contact(words: FactWords, row: object, today: date) -> Contact:
    plain: dict[str, object] = dict(row) if isinstance(row, dict) else {}
    seen = str(plain.get("seen_on", ""))
    try:
        aged = (today - date.fromisoformat(seen)).days > MONTHS_GOOD * 31
    except ValueError:
        aged = True
    phones = plain.get("phones")
    return Contact(
        str(plain.get("name", "")), str(plain.get("contact", "")), tuple(str(one) for one in phones) if isinstance(phones, list | tuple) else (),
        words.tr.gettext(str(plain.get("hours", ""))), str(plain.get("source", "")), seen, aged,
    )  # fmt: skip


def bank_line(words: FactWords, bank: str, today: date) -> Contact | None:
    """The fraud line of a bank by the name that people give it, or None where it is not known."""
    said = one_line(bank).casefold()
    where = region(words.state)
    rows = [row for row in words.state.plan.institutions if row.get("kind") == "bank_fraud_line"]
    for row in sorted(rows, key=lambda one: one.get("country") != where):
        aliases = row.get("aliases")
        names = [str(row.get("name", "")), *(str(one) for one in aliases)] if isinstance(aliases, list | tuple) else [str(row.get("name", ""))]
        if said and any(said == name.casefold() for name in names) and row.get("country") == where:
            return _contact(words, row, today)
    return None


def contacts_of(words: FactWords, rule: ActionRule, entry: str) -> tuple[Contact, ...]:
    """The institutions that an action names, of the claim's country; a bank's line only where that bank is known."""
    from datetime import datetime

    today = datetime.fromisoformat(words.state.changed_at).date() if words.state.changed_at else date(1970, 1, 1)
    found: list[Contact] = []
    for kind in rule.contacts:
        if kind == "bank_fraud_line":
            bank = words.state.known(f"payments[{entry}].payer_bank") if entry else None
            line = bank_line(words, bank, today) if isinstance(bank, str) else None
            found.extend((line,) if line else ())
        else:
            rows = [row for row in words.state.plan.institutions if row.get("kind") == kind and row.get("country") == region(words.state)]
            found.extend(_contact(words, row, today) for row in rows[:2])
    return tuple(found)
