"""Facts by path, for what is computed from them."""

from dataclasses import dataclass, field

from intake.claim.fact import Fact, Source, Status, Value
from intake.claim.field_path import split_path
from intake.claim.money import Money


@dataclass
class Said:
    """Knows what a test says, and which entries that speaks of."""

    values: dict[str, Value] = field(default_factory=dict)

    def fact(self, path: str) -> Fact | None:
        if path not in self.values:
            return None
        value = self.values[path]
        status = Status.NONE if value is None else Status.VALUE
        return Fact(status, value, Source.ASKED, "", "2026-03-12T09:00:00Z", "broker")

    def entries(self, name: str) -> tuple[str, ...]:
        return tuple(
            dict.fromkeys(split_path(path)[1] for path in self.values if split_path(path)[0] == name)
        )


def eur(amount: str) -> Money:
    return Money.of(amount, "EUR")


def payment(number: int, amount: str, **more: Value) -> dict[str, Value]:
    """The facts of one payment, in euro."""
    at = f"payments[p{number}]"
    return {f"{at}.amount": eur(amount), **{f"{at}.{name}": value for name, value in more.items()}}
