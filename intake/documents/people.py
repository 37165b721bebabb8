"""Whom to call about a claim: who reported it, who can be reached at the insured, the other parties, the banks and emergency lines."""

from datetime import datetime

from intake.claim.field_path import with_id
from intake.dialogue.deadlines import ordered
from intake.documents.fact_words import FactWords
from intake.documents.whom_to_call import BANK, contacts
from intake.language.marks import N_

POLICE = "police"
WHO_REPORTS = N_("Who reports")
_DIRECT = (
    ("reporter.name", ("reporter.name", "reporter.phone", "reporter.email")),
    ("insured.name", ("insured.name", "insured.contact")),
    ("broker.name", ("broker.name", "broker.reference")),
)


def people(words: FactWords, now: datetime) -> tuple[tuple[str, str], ...]:
    """(who it is, how to reach them), the most direct first."""
    return (
        *_reported(words),
        *_parties(words),
        *_policies(words),
        *_banks(words, now),
        *_police(words, now),
    )


def _reported(words: FactWords) -> list[tuple[str, str]]:
    rows = []
    for label, paths in _DIRECT:
        said = [_reach(words, path) for path in paths]
        first = next((path for path, one in zip(paths, said, strict=True) if one), "")
        if first == label:
            rows.append((words.label(label), ", ".join(one for one in said if one)))
        elif first:  # a number alone is no name
            whose = words.tr.gettext(WHO_REPORTS) if label == "reporter.name" else words.label(first)
            rows.append((whose, ", ".join(one for one in said if one)))
    return rows


def _reach(words: FactWords, path: str) -> str:
    """A fact; of a party, its number too."""
    said, value = words.said(path), words.state.known(path)
    if path == "insured.contact" and isinstance(value, str) and value in words.state.entries("parties"):
        more = (words.said(with_id(f"parties[].{name}", value)) for name in ("contact", "phone", "email"))
        return ", ".join((said, *(one for one in more if one)))
    return said


def _parties(words: FactWords) -> list[tuple[str, str]]:
    rows = []
    shown = words.state.known("insured.contact")
    for entry in words.state.entries("parties"):
        name, *reach = (
            words.said(with_id(f"parties[].{one}", entry)) for one in ("name", "contact", "phone", "email")
        )
        if any(reach) and entry != shown:
            role = words.said(with_id("parties[].roles", entry)) or words.entry("parties", entry)
            rows.append((role, ", ".join(one for one in (name, *reach) if one)))
    return rows


def _policies(words: FactWords) -> list[tuple[str, str]]:
    rows = []
    for entry in words.state.entries("policies"):
        line, insurer = (
            words.said(with_id(f"policies[].{name}", entry)) for name in ("incident_line", "insurer")
        )
        if line:
            rows.append(
                (words.label("policies[].incident_line"), ", ".join(one for one in (insurer, line) if one))
            )
    return rows


def _banks(words: FactWords, now: datetime) -> list[tuple[str, str]]:
    """The fraud lines of the banks that payments left from; where none is known, where to take it from."""
    rows: dict[str, str] = {}
    for entry in words.state.entries("payments"):
        bank = words.said(with_id("payments[].payer_bank", entry))
        lines = contacts(words, (BANK,), bank, now.date()) if bank else ()
        for line in lines:
            rows[line.name] = " ".join(one for one in (line.reach, line.aged) if one)
        if bank and not lines:
            rows[bank] = words.tr.gettext("the number on the bank's own website, app or card")
    return list(rows.items())


def _police(words: FactWords, now: datetime) -> list[tuple[str, str]]:
    """Where fraud is reported in this country, while that is still to be done."""
    stands = any(row.stands and POLICE in row.rule.contacts for row in ordered(words.state, now))
    found = contacts(words, (POLICE,), "", now.date()) if stands else ()
    return [(one.name, " ".join(part for part in (one.reach, one.note, one.aged) if part)) for one in found]
