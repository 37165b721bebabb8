"""One figure of a breath."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure with its place: `kind` is email, iban, enterprise_number, phone, reference, moment, money or other."""

    kind: str
    start: int
    end: int
    named: bool = True  # an amount whose currency or scale was said
