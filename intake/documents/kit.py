"""The hang-up kit: one short message for each payer, to forward before the caller hangs up to ring the bank.

It holds the fraud line of the bank where it is known, the words to say, amount, account, time, and four things to write down.
"""

from dataclasses import dataclass
from datetime import datetime

from intake.dialogue.state import State
from intake.documents.action_words import day_and_time
from intake.documents.fact_words import FactWords
from intake.documents.safe_text import one_line
from intake.documents.whom_to_call import bank_line

CALLED_STATES = ("returned",)


@dataclass(frozen=True, slots=True)
class PayerMessage:
    """A message that can be forwarded. `payments` are the entries it is about; `action` what its answer ticks."""

    to: str
    language: str
    subject: str
    text: str
    payments: tuple[str, ...]
    action: str


def payer_messages(state: State, now: datetime, language: str = "") -> tuple[PayerMessage, ...]:
    """One message for each payment that is not back; the first stands as soon as money is said to have left or to wait."""
    entries = [one for one in state.entries("payments") if state.known(f"payments[{one}].state") not in CALLED_STATES]
    if not entries and state.known("incident.money_moved") not in ("yes", "planned"):
        return ()
    return tuple(_message(state, entry, now, language) for entry in entries or ("",))


def _message(state: State, entry: str, now: datetime, language: str) -> PayerMessage:
    party = state.known(f"payments[{entry}].payer_party") if entry else None
    theirs = state.known(f"parties[{party}].language") if isinstance(party, str) else None
    wanted = language or (theirs if isinstance(theirs, str) else "") or state.language
    words = FactWords.of(state, wanted)
    tr = words.tr
    head = f"payments[{entry}]."
    bank = words.said(head + "payer_bank") if entry else ""
    line = bank_line(words, bank, now.date()) if bank else None
    planned = (state.known(head + "state") if entry else None) == "planned" or state.known("incident.money_moved") == "planned"
    to_fill = tr.gettext("(to fill in)")
    date, time = day_and_time(words, head + "executed_at") if entry else ("", "")
    account = (words.said(head + "beneficiary_iban") or words.said(head + "beneficiary_name")) if entry else ""
    gaps = {
        "amount": (words.said(head + "amount") if entry else "") or to_fill, "iban": account or to_fill, "date": date or to_fill, "time": time or to_fill,
        "bank": bank or tr.gettext("your bank"), "fraud_line": line.contact if line else "",
        "sender": words.said("reporter.name") or one_line(state.reporter) or words.said("insured.name") or tr.gettext("The company that contacts you"),
        "reply_to": words.said("reporter.phone") or words.said("reporter.email") or tr.gettext("the sender of this message"),
    }  # fmt: skip
    speech = state.plan.scripts["own_bank_planned" if planned else "own_bank"]["text"]
    name = "kit_message" + ("_planned" if planned else "") + ("" if line else "_no_line")
    script = state.plan.scripts[name]
    said = tr.text(speech, **{one: text for one, text in gaps.items() if f"%({one})s" in speech})
    text = tr.text(script["text"], words=said, **gaps)
    payer = words.party(party) if isinstance(party, str) else words.said(head + "payer") if entry else ""
    who = ", ".join(part for part in (words.entry("payments", entry) if entry else "", payer, bank) if part)
    action = f"{'cancel_planned_payment' if planned else 'call_payer_bank'}{f'[{entry}]' if entry else ''}"
    return PayerMessage(who or tr.gettext("the payer"), wanted, tr.text(script["subject"], **gaps), text, (entry,) if entry else (), action)
