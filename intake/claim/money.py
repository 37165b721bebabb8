"""Money and totals per currency: amounts of different currencies are never added.

Stands alone because everything that counts money, from a typed answer to the claim file, must count it alike.
"""

from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from intake.late_dataclass import dataclass

LARGEST: Final = Decimal(10) ** 15
"""No loss is larger; what is typed beyond it is a slip of the hand or of a paste."""


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount in one currency: `Decimal`, and an ISO 4217 code (a crypto-currency keeps its ticker)."""

    amount: Decimal
    currency: str

    @classmethod
    def of(cls, amount: str | int | Decimal, currency: str) -> "Money":
        """Money from plain parts; at least two decimals are kept, so that equal amounts are written alike."""
        number = Decimal(amount)
        if number == number.quantize(Decimal("0.01")):
            number = number.quantize(Decimal("0.01"))
        return cls(number, currency.upper())

    def plain(self) -> dict[str, str]:
        """As claim.json writes it: `{"amount": "182000.00", "currency": "EUR"}`."""
        return {"amount": format(self.amount, "f"), "currency": self.currency}


def totals(amounts: Iterable[Money]) -> tuple[Money, ...]:
    """One sum per currency, in the order of the currency codes; sums that are zero are left out."""
    sums: dict[str, Decimal] = {}
    for money in amounts:
        sums[money.currency] = sums.get(money.currency, Decimal(0)) + money.amount
    return tuple(Money.of(total, currency) for currency, total in sorted(sums.items()) if total)


def minus(total: Iterable[Money], less: Iterable[Money]) -> tuple[Money, ...]:
    """The first total less the second, per currency."""
    return totals([*total, *(Money(-money.amount, money.currency) for money in less)])
