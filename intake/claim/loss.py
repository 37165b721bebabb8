"""The loss: what the caller said it comes to, and the figures computed from what is known, per currency.

Only `stated` is asked; the figures come from intake/claim/computed.py and are in the file so that a reader
need not compute them again.
"""

from pydantic import Field

from intake.claim.heading import Heading, told
from intake.claim.kinds import Amount, PlainMoney


def _totals(meaning: str) -> tuple[PlainMoney, ...] | None:
    """A computed total: one amount per currency."""
    found: tuple[PlainMoney, ...] | None = Field(default=None, description=meaning)
    return found


class Stated(Heading):
    """Totals as the caller told them, kept beside the computed figures."""

    total: Amount | None = told(
        "How much is it in all, as far as you know?",
        "The total the caller knows, often before the payments",
    )
    blocked: Amount | None = told("How much of it is already blocked or back?", "What is still at risk")


class Loss(Heading):
    """The figures of the loss. Amounts of different currencies are never added."""

    stated: Stated | None = None
    gross: tuple[PlainMoney, ...] | None = _totals(
        "Payments that left, incurred costs and the estimate of lost margin."
    )
    payments_gross: tuple[PlainMoney, ...] | None = _totals("Payments that left.")
    blocked: tuple[PlainMoney, ...] | None = _totals("Blocked at a bank and not yet returned.")
    returned: tuple[PlainMoney, ...] | None = _totals("Back on the account.")
    pending: tuple[PlainMoney, ...] | None = _totals(
        "Under recall without an answer yet, neither blocked nor returned."
    )
    exposure: tuple[PlainMoney, ...] | None = _totals("Gross less returned: what is out until it is back.")
    net: tuple[PlainMoney, ...] | None = _totals(
        "Gross less returned and blocked: if the blocked money comes back."
    )
    planned: tuple[PlainMoney, ...] | None = _totals("Payments that wait and can still be stopped.")
    claimed: tuple[PlainMoney, ...] | None = _totals("What third parties ask for.")
    at_risk: bool | None = Field(
        default=None, description="Whether money can still be stopped or brought back."
    )
    uses_stated: bool | None = Field(
        default=None,
        description="Whether the figures rest on the stated total: the payments entered come to less.",
    )
