"""Claims for documents: what was said, sealed as a store would seal it."""

import unicodedata
from dataclasses import dataclass

from intake.claim.fact import Status, Value
from intake.dialogue.applying import replay
from intake.dialogue.events import ActionTicked, Event, NoteAdded
from intake.dialogue.state import State
from intake.flow.plan import Plan
from intake.store.chain import GENESIS, seal
from intake.store.record import Record
from tests.dialogue.told import AT, eur, missing, moment, opened, said

HOSTILE = "<script>alert('x')</script> [click](http://evil.example) `rm` | =1+1 \x1b[31m\u202egnp.exe"


def acting(text: str) -> list[str]:
    """The characters that could act on a screen or a file."""
    return [
        one
        for one in text
        if one != "\n" and unicodedata.category(one) in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")
    ]


@dataclass(frozen=True)
class Told:
    """A talk and its log."""

    state: State
    records: tuple[Record, ...]


def told(plan: Plan, facts: dict[str, Value], *more: Event, **how: str) -> Told:
    events: list[Event] = [opened(plan, **how), *said(facts), *more]
    records: list[Record] = []
    for number, event in enumerate(events, 1):
        previous = records[-1].hash if records else GENESIS
        records.append(seal("260312-1020-1", number, event.kind, event.body(), previous))
    return Told(replay(plan, events), tuple(records))


FRAUD: dict[str, Value] = {
    "incident.signs": ("money_gone",),
    "incident.money_moved": "yes",
    "jurisdiction": "BE",
    "incident.kind": "false_invoice",
    "incident.position": "own_loss",
    "incident.discovered_at": moment("2026-03-12T08:05+01:00"),
    "insured.name": "Bakkerij & Zoon bv",
    "payments[p1].payer": "insured",
    "payments[p1].payer_bank": "KBC",
    "payments[p1].payer_bank_called_at": None,
    "payments[p1].amount": eur(40000),
    "payments[p1].executed_at": moment("2026-03-11T16:40+01:00"),
    "payments[p1].beneficiary_iban": "DE02120300000000202051",
    "payments[p1].state": "partly_blocked",
    "payments[p1].blocked_amount": eur(15000),
    "reporter.name": "Jo Claes",
    "reporter.phone": "+32470111222",
}


def fraud(plan: Plan, *more: Event, **how: str) -> Told:
    """A false invoice, partly blocked, told by the broker; the payer's bank was not called yet."""
    return told(
        plan,
        FRAUD,
        missing("insured.employees", Status.LATER, who="Mia"),
        missing("incident.occurred_from", Status.UNKNOWN),
        NoteAdded(AT, "broker", "Calls back at four.", ""),
        ActionTicked(AT, "broker", "stop_supplier_changes", "mail to all staff, 9:50"),
        *more,
        **how,
    )
