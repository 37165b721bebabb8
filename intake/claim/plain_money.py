"""Money as a claim file writes it, checked when it is read back."""

import re
from decimal import Decimal

from intake.claim.money import Money
from intake.said import N_, Said

_AMOUNT = re.compile(r"-?[0-9]{1,18}(\.[0-9]{1,18})?")
_CURRENCY = re.compile(r"[A-Z][A-Z0-9]{2,9}")
_HUNDREDTHS = (
    "AUD BGN CAD CHF CNY CZK DKK EUR GBP HKD HUF ILS INR MAD NOK NZD PLN RON SEK SGD TRY UAH USD ZAR"
)
_CENTS = frozenset(_HUNDREDTHS.split())
"""Currencies of hundredths; a crypto-currency has up to eighteen decimals, a few others none or three."""

MONEY_SCHEMA: dict[str, object] = {
    "type": "object",
    "properties": {
        "amount": {"type": "string", "pattern": f"^{_AMOUNT.pattern}$"},
        "currency": {
            "type": "string",
            "pattern": f"^{_CURRENCY.pattern}$",
            "description": "ISO 4217, or the ticker of a crypto-currency.",
        },
    },
    "required": ["amount", "currency"],
    "additionalProperties": False,
}


def money_from_plain(plain: object) -> Money:
    """Money from `{"amount": "82000.00", "currency": "EUR"}`.

    Raises ValueError on anything else; on a bare number too, which would have been rounded on its way.
    """
    match plain:
        case Money():
            amount, currency = format(plain.amount, "f"), plain.currency
        case {"amount": str(amount), "currency": str(currency), **rest} if not rest:
            pass
        case _:
            raise ValueError(Said(N_("money is an amount, as text, and a currency")))
    if not _AMOUNT.fullmatch(amount):
        raise ValueError(Said(N_("not an amount: %(given)s"), given=repr(amount)))
    if not _CURRENCY.fullmatch(currency):
        raise ValueError(Said(N_("not a currency: %(given)s"), given=repr(currency)))
    money = Money.of(Decimal(amount), currency)
    if currency in _CENTS and money.amount != money.amount.quantize(Decimal("0.01")):
        raise ValueError(
            Said(N_("%(currency)s has two decimals: %(given)s"), currency=currency, given=repr(amount))
        )
    return money
