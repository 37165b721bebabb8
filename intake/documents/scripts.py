"""The words to say, with their gaps filled from the claim: short enough to be read out on the phone.

A gap whose fact is not known yet names what belongs there, in brackets, so that nothing is ever invented.
"""

from datetime import datetime

from intake.claim.field_path import with_id
from intake.claim.moment import Moment
from intake.documents.fact_words import FactWords
from intake.language.catalogs import fill
from intake.language.marks import N_

STATUS_LINE = N_(
    "First information, given before investigation and partly from memory. No admission of liability and "
    "no position on cover; all rights of all parties reserved."
)


def status_line(words: FactWords) -> str:
    """What stands on page 1 of every document."""
    script = words.state.plan.scripts.get("status_line")
    return words.tr.gettext(script["text"] if script else STATUS_LINE)


def said_text(words: FactWords, script: str, payment: str, now: datetime) -> str:
    """A script as it can be read out; "" where there is none."""
    row = words.state.plan.scripts.get(script)
    if row is None or not row.get("text"):
        return ""
    gaps = payment_gaps(words, payment)
    if script == "client_who_blames":
        gaps = {**gaps, "time": _promised(words, now)}
    return fill(words.tr.gettext(row["text"]), **gaps)


def payment_gaps(words: FactWords, payment: str) -> dict[str, str]:
    """What a script may say of a payment; without one, the gaps name what belongs there."""
    entries = words.state.entries("payments")
    entry = payment or (entries[0] if len(entries) == 1 else "")
    amount, iban = _value(words, entry, "amount"), account(words, entry)
    date, time = date_and_time(words, entry)
    tr = words.tr
    return {
        # Translators: a gap in a sentence to read out; the speaker fills it in.
        "amount": amount or tr.gettext("[amount]"),
        # Translators: a gap in a sentence to read out; the speaker fills it in.
        "date": date or tr.gettext("[day]"),
        # Translators: a gap in a sentence to read out; the speaker fills it in.
        "time": time or tr.gettext("[time]"),
        # Translators: a gap in a sentence to read out; the speaker fills it in.
        "iban": iban or tr.gettext("[account number]"),
        # Translators: a gap in a sentence to read out; the speaker fills it in.
        "bank": _value(words, entry, "payer_bank") or tr.gettext("[bank]"),
    }


def date_and_time(words: FactWords, entry: str) -> tuple[str, str]:
    """The day and the clock time at which a payment left, each "" where it is not known."""
    moment = words.state.known(with_id("payments[].executed_at", entry)) if entry else None
    if not isinstance(moment, Moment) or moment.precision == "unknown":
        return "", ""
    exact = moment.instant()
    if exact is None:
        return words.formats.moment(moment), ""
    local = exact.astimezone(words.formats.zone)
    return words.formats.moment(Moment(local.date().isoformat())), f"{local:%H:%M}"


def account(words: FactWords, entry: str) -> str:
    """Where a payment went: the account, else the wallet, else the name on the order."""
    found = (
        _value(words, entry, name) for name in ("beneficiary_iban", "crypto_address", "beneficiary_name")
    )
    return next((one for one in found if one), "")


def _value(words: FactWords, entry: str, name: str) -> str:
    return words.said(with_id(f"payments[].{name}", entry)) if entry else ""


def _promised(words: FactWords, now: datetime) -> str:
    """The clock time of the next contact that was promised, where it is today."""
    moment = words.state.known("relationship.next_contact_at")
    exact = moment.instant() if isinstance(moment, Moment) else None
    if exact is not None:
        local = exact.astimezone(words.formats.zone)
        if local > now and local.date() == now.astimezone(words.formats.zone).date():
            return f"{local:%H:%M}"
    return words.tr.gettext("[time]")
