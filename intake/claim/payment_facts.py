"""What follows for one payment from what was said of it: its state, where it went, when it left."""

from dataclasses import dataclass
from datetime import tzinfo

from intake.claim.identifiers import iban_country
from intake.claim.known import Known, money_at, value_of
from intake.claim.moment import Moment


def payment_state(known: Known, entry: str) -> str:
    """The state of a payment: as it was said, else what its amounts say, else ""."""
    at = f"payments[{entry}]"
    said = value_of(known, f"{at}.state")
    if isinstance(said, str):
        return said
    amount = money_at(known, f"{at}.amount")
    for field, whole, part in (
        ("returned_amount", "returned", "partly_returned"),
        ("blocked_amount", "blocked", "partly_blocked"),
    ):
        found = money_at(known, f"{at}.{field}")
        if found is not None and found.amount > 0:
            all_of_it = (
                amount is not None and found.currency == amount.currency and found.amount >= amount.amount
            )
            return whole if all_of_it else part
    return ""


@dataclass(frozen=True, slots=True)
class Beneficiary:
    """Where a payment went, as far as its account says it (ISO 3166 alpha-2); `bank` only as it was named."""

    account: str = ""
    country: str = ""
    bank: str = ""


def beneficiary(known: Known, entry: str) -> Beneficiary:
    """The receiving side of a payment."""
    account = value_of(known, f"payments[{entry}].beneficiary_iban")
    bank = value_of(known, f"payments[{entry}].beneficiary_bank")
    number = account if isinstance(account, str) else ""
    return Beneficiary(number, iban_country(number), bank if isinstance(bank, str) else "")


def executed_payments(known: Known, zone: tzinfo) -> tuple[str, ...]:
    """The ids of the payments that left and whose day is known, the first one first."""
    found = []
    for place, entry in enumerate(known.entries("payments")):
        moment = value_of(known, f"payments[{entry}].executed_at")
        at = moment.earliest(zone) if isinstance(moment, Moment) else None
        if at is not None and payment_state(known, entry) != "planned":
            found.append((at, place, entry))
    return tuple(entry for _, _, entry in sorted(found))
