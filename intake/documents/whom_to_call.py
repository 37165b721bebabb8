"""Whom to call: banks, police and authorities, each with its number, where it was found and when.

A bank's fraud line is shown only where the bank is named by one of its aliases; a line without aliases
connects to any bank of its country. For every other bank the words are "the number on its own website, in
its app or on the card", never a number from a pasted text. What was looked up too long ago is shown as such.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from intake.claim.field_path import with_id
from intake.claim.moment import Moment
from intake.documents.fact_words import FactWords
from intake.flow.plan import ActionRule
from intake.unaccented import unaccented

BANK: Final = "bank_fraud_line"
GOOD_FOR: Final = 365  # days: every number is looked up again once a year


@dataclass(frozen=True, slots=True)
class Contact:
    """One institution, in words.

    `contact` is how to reach it, `phones` its numbers (E.164); `aged` says that it may be out of date.
    """

    kind: str
    name: str
    contact: str
    phones: tuple[str, ...]
    hours: str
    note: str
    source: str
    seen_on: str
    aged: str

    @property
    def reach(self) -> str:
        """How and when to reach it, on one line."""
        return f"{self.contact} ({self.hours})" if self.hours else self.contact


def bank_line(words: FactWords, bank: str, today: date, country: str = "") -> Contact | None:
    """The fraud line of a bank by the name that people give it, or None where it is not known."""
    return next(iter(contacts(words, (BANK,), bank, today, country)), None)


def contacts_of(words: FactWords, rule: ActionRule, entry: str, now: datetime) -> tuple[Contact, ...]:
    """The institutions that an action names; of banks, those that its payments left from."""
    banks = [""]
    if BANK in rule.contacts:
        entries = (entry,) if rule.each == "payments" and entry else words.state.entries("payments")
        banks = [words.said(with_id("payments[].payer_bank", one)) for one in entries] or [""]
    found = [one for bank in banks for one in contacts(words, rule.contacts, bank, now.date())]
    return tuple(dict.fromkeys(found))


def contacts(
    words: FactWords, kinds: Iterable[str], bank: str, today: date, country: str = ""
) -> tuple[Contact, ...]:
    """The institutions of these kinds in a country (default: the jurisdiction); of banks, the one named."""
    where = country or str(words.state.known("jurisdiction") or words.state.country)
    found: list[Contact] = []
    for kind in kinds:
        rows = [
            one
            for one in words.state.plan.institutions
            if (one.get("kind"), one.get("country")) == (kind, where)
        ]
        found.extend(_contact(words, row, today) for row in (_of_bank(rows, bank) if kind == BANK else rows))
    return tuple(found)


def _of_bank(rows: list[Mapping[str, object]], bank: str) -> list[Mapping[str, object]]:
    """The line of the bank that was named, by its longest alias; else the line that connects to any bank."""
    said, longest = _bare(bank), 0
    best: list[Mapping[str, object]] = []
    for row in rows:
        for name in (_bare(alias) for alias in _texts(row.get("aliases"))):
            if name and len(name) > longest and re.search(rf"\b{re.escape(name)}\b", said):
                longest, best = len(name), [row]
    return best or [row for row in rows if not row.get("aliases")]


def _bare(name: str) -> str:
    """Without accents, case and punctuation: ABN-AMRO, abn amro."""
    return " ".join(re.findall(r"\w+", unaccented(name)))


def _contact(words: FactWords, row: Mapping[str, object], today: date) -> Contact:
    tr = words.tr

    def text(name: str) -> str:
        return tr.gettext(str(row.get(name) or ""))

    phones, seen_on = _texts(row.get("phones")), str(row.get("seen_on") or "")
    written = (
        words.formats.list([words.formats.value_text(one, "phone") for one in phones])
        if phones
        else text("contact")
    )
    aged = ""
    if not seen_on or (today - date.fromisoformat(seen_on)).days > GOOD_FOR:
        when = words.formats.moment(Moment(seen_on)) if seen_on else tr.gettext("an unknown date")
        # Translators: said of a telephone number that has not been looked up again for more than a year.
        aged = tr.text("Last looked up on %(date)s: check it before you use it.", date=when)
    return Contact(
        str(row.get("kind")),
        text("name"),
        written,
        phones,
        text("hours"),
        text("note"),
        str(row.get("source") or ""),
        seen_on,
        aged,
    )


def _texts(value: object) -> tuple[str, ...]:
    return tuple(str(one) for one in value) if isinstance(value, list | tuple) else ()
