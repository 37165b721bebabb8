"""What follows from facts: the loss per currency, each figure with the lines it was added up from.

Plain functions over whatever knows facts, so that the talk, the documents and the handler's desk count alike,
and none of them needs the models. Nothing is asked here and nothing stored: when a fact changes, the figures
are computed again.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_EVEN, Decimal

from intake.claim.known import Known, money_at, value_of
from intake.claim.moment import Moment
from intake.claim.money import Money, minus, totals
from intake.claim.payment_facts import payment_state

_STOPPABLE = ("planned", "executed", "partly_blocked")
_SPENT = ("incurred", "paid")
_DAY_SECONDS = 86_400


@dataclass(frozen=True, slots=True)
class Line:
    """One step of a figure: the fact it rests on, and whether the amount is added (1) or taken off (-1)."""

    path: str
    sign: int
    amount: Money


@dataclass(frozen=True, slots=True)
class Explanation:
    """A figure and how it came about; `uses_stated` where it rests on a total as told, not on payments."""

    figure: str
    total: tuple[Money, ...]
    lines: tuple[Line, ...] = ()
    uses_stated: bool = False


def is_at_risk(known: Known) -> bool | None:
    """Whether money can still be stopped or brought back; None before anything is known of money.

    A payment without a known state counts as executed.
    """
    payments = known.entries("payments")
    if payments:
        return any(payment_state(known, entry) in ("", *_STOPPABLE) for entry in payments)
    moved = value_of(known, "incident.money_moved")
    return None if moved is None else moved in ("yes", "planned")


def loss_figures(known: Known) -> Mapping[str, Explanation]:
    """Every computed total of the loss, by its name in claim.json."""
    left, waiting = _payments(known)
    stated = _stated_gap(known, [*left, *waiting])
    if value_of(known, "incident.money_moved") == "planned":
        waiting += stated
    else:
        left += stated
    back = _parts(known, "returned")
    held = _less_returned(_parts(known, "blocked"), back)
    held += _stated_held(known, held, back, is_short=bool(stated))
    gross = [*left, *_costs(known)]
    less_back, less_held = _taken_off(back), _taken_off(held)
    figures = {
        "loss.gross": gross,
        "loss.payments_gross": left,
        "loss.blocked": held,
        "loss.returned": back,
        "loss.pending": _pending(known, back, held),
        "loss.exposure": [*gross, *less_back],
        "loss.net": [*gross, *less_back, *less_held],
        "loss.planned": waiting,
        "loss.claimed": _claimed(known),
    }
    return {name: _explained(name, lines) for name, lines in figures.items()}


def _explained(figure: str, lines: list[Line]) -> Explanation:
    total = minus(
        (line.amount for line in lines if line.sign > 0), (line.amount for line in lines if line.sign < 0)
    )
    return Explanation(
        figure, total, tuple(lines), any(line.path.startswith("loss.stated.") for line in lines)
    )


def _taken_off(lines: Iterable[Line]) -> list[Line]:
    return [replace(line, sign=-line.sign) for line in lines]


def _payments(known: Known) -> tuple[list[Line], list[Line]]:
    """The payments that left, and those that wait."""
    left: list[Line] = []
    waiting: list[Line] = []
    for entry in known.entries("payments"):
        path = f"payments[{entry}].amount"
        amount = money_at(known, path)
        if amount is not None:
            (waiting if payment_state(known, entry) == "planned" else left).append(Line(path, 1, amount))
    return left, waiting


def _stated_gap(known: Known, entered: list[Line]) -> list[Line]:
    """What the stated total holds beyond the payments entered so far."""
    stated = money_at(known, "loss.stated.total")
    if stated is None:
        return []
    gap = stated.amount - sum(
        line.amount.amount for line in entered if line.amount.currency == stated.currency
    )
    return [Line("loss.stated.total", 1, Money.of(gap, stated.currency))] if gap > 0 else []


def _parts(known: Known, what: str) -> list[Line]:
    """What is `blocked` or `returned` of each payment; the state alone means the whole amount."""
    lines = []
    for entry in known.entries("payments"):
        at = f"payments[{entry}]"
        path, amount = f"{at}.{what}_amount", money_at(known, f"{at}.{what}_amount")
        if amount is None and value_of(known, f"{at}.state") == what:
            path, amount = f"{at}.amount", money_at(known, f"{at}.amount")
        if amount is not None and amount.amount > 0:
            lines.append(Line(path, 1, amount))
    return lines


def _less_returned(held: list[Line], back: list[Line]) -> list[Line]:
    """Money that was blocked and has come back is no longer blocked."""
    lines = []
    for line in held:
        returned = _of_payment(back, line)
        left = line.amount.amount - returned
        if left > 0:
            lines.append(line)
            if returned:
                lines.append(
                    Line(_same_payment(back, line).path, -1, Money.of(returned, line.amount.currency))
                )
    return lines


def _same_payment(lines: list[Line], like: Line) -> Line:
    return next(line for line in lines if line.path.partition("]")[0] == like.path.partition("]")[0])


def _of_payment(lines: list[Line], like: Line) -> Decimal:
    """What these lines hold of the payment that a line belongs to, in its currency."""
    head = like.path.partition("]")[0]
    return sum(
        (
            line.sign * line.amount.amount
            for line in lines
            if line.path.partition("]")[0] == head and line.amount.currency == like.amount.currency
        ),
        Decimal(0),
    )


def _stated_held(known: Known, held: list[Line], back: list[Line], *, is_short: bool) -> list[Line]:
    """What was said to be blocked or back beyond the payments entered, while these are not complete.

    Once every payment is there with its state, the payments decide, and a difference is asked about.
    """
    stated = money_at(known, "loss.stated.blocked")
    payments = known.entries("payments")
    if stated is None or not (
        is_short or not payments or any(not payment_state(known, entry) for entry in payments)
    ):
        return []
    entered = sum(
        line.sign * line.amount.amount for line in (*held, *back) if line.amount.currency == stated.currency
    )
    gap = stated.amount - entered
    return [Line("loss.stated.blocked", 1, Money.of(gap, stated.currency))] if gap > 0 else []


def _pending(known: Known, back: list[Line], held: list[Line]) -> list[Line]:
    """Amounts under recall without an answer, neither blocked nor returned."""
    lines: list[Line] = []
    for entry in known.entries("payments"):
        path = f"payments[{entry}].amount"
        amount = money_at(known, path)
        if amount is None or value_of(known, f"payments[{entry}].recall_result") != "pending":
            continue
        whole = Line(path, 1, amount)
        if amount.amount > _of_payment(back, whole) + _of_payment(held, whole):
            lines.append(whole)
            mine = [line for line in (*back, *held) if line.path.partition("]")[0] == f"payments[{entry}"]
            lines.extend(_taken_off(mine))
    return lines


def _costs(known: Known) -> list[Line]:
    """Costs that were incurred, and the margin lost so far where it is not among them."""
    lines = []
    has_margin = False
    for entry in known.entries("response.costs"):
        at = f"response.costs[{entry}]"
        amount = money_at(known, f"{at}.amount")
        if amount is not None and value_of(known, f"{at}.status") in _SPENT:
            lines.append(Line(f"{at}.amount", 1, amount))
            has_margin = has_margin or value_of(known, f"{at}.head") == "bi"
    lost = None if has_margin else _lost_margin(known)
    return lines if lost is None else [*lines, Line("incident.interruption.daily_margin", 1, lost)]


def _lost_margin(known: Known) -> Money | None:
    """Daily margin times the days of standstill; None until both ends are known to the minute."""
    daily = money_at(known, "incident.interruption.daily_margin")
    ends = [value_of(known, f"incident.interruption.{end}") for end in ("started_at", "ended_at")]
    instants = [end.instant() for end in ends if isinstance(end, Moment)]
    if daily is None or len(instants) != 2 or instants[0] is None or instants[1] is None:
        return None
    seconds = int((instants[1] - instants[0]).total_seconds())
    if seconds <= 0:
        return None
    lost = (daily.amount * seconds / _DAY_SECONDS).quantize(Decimal("0.01"), ROUND_HALF_EVEN)
    return Money.of(lost, daily.currency)


def _claimed(known: Known) -> list[Line]:
    paths = (f"third_party.claims[{entry}].amount" for entry in known.entries("third_party.claims"))
    found = ((path, money_at(known, path)) for path in paths)
    return [Line(path, 1, amount) for path, amount in found if amount is not None]


def worksheet(known: Known, received: Iterable[Money] = ()) -> Mapping[str, tuple[Money, ...]]:
    """The settlement lines A to G per currency.

    Payments, blocked, returned, pending, other heads, received from others, net in play. No line is ever
    filled in by guess.
    """
    figures = loss_figures(known)
    payments, gross = figures["loss.payments_gross"].total, figures["loss.gross"].total
    recovered = totals(received)
    return {
        "A": payments,
        "B": figures["loss.blocked"].total,
        "C": figures["loss.returned"].total,
        "D": figures["loss.pending"].total,
        "E": minus(gross, payments),
        "F": recovered,
        "G": minus(figures["loss.net"].total, recovered),
    }
