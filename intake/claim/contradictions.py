"""Facts that cannot both hold, as data: they are asked about, never blocked and never corrected.

Each row names the fields to ask about. A rough date contradicts another only where no reading of the two
agrees.
"""

from collections.abc import Iterator
from datetime import tzinfo

from intake.claim.known import Known, money_at, value_of
from intake.claim.moment import Moment
from intake.claim.money import Money, totals
from intake.late_dataclass import dataclass

_ORDER = (
    ("discovered_before_it_began", "incident.occurred_from", "incident.discovered_at"),
    ("ended_before_it_began", "incident.occurred_from", "incident.occurred_until"),
    ("back_before_it_stood_still", "incident.interruption.started_at", "incident.interruption.ended_at"),
    ("on_again_before_it_was_off", "security.mfa.gap.since", "security.mfa.gap.until"),
    ("last_access_before_the_first", "security.access.first_at", "security.access.last_at"),
    ("informed_before_aware", "personal_data.aware_at", "personal_data.authority_notified_at"),
    ("policy_ends_before_it_begins", "policies[].period_start", "policies[].period_end"),
    ("recalled_before_it_left", "payments[].executed_at", "payments[].recall_requested_at"),
    ("returned_before_it_left", "payments[].executed_at", "payments[].returned_at"),
    ("left_after_discovery", "payments[].executed_at", "incident.discovered_at"),
    ("work_before_the_contract", "contracts[].concluded_at", "contracts[].work_done_at"),
)
"""What each is called, the moment that comes first, and the one that comes after it."""

_PARTS = ("blocked_amount", "returned_amount")


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A stable code, and the paths of the facts that do not go together."""

    code: str
    paths: tuple[str, ...]


def contradictions(
    known: Known, zone: tzinfo, *, payments_complete: bool = False
) -> tuple[Contradiction, ...]:
    """What to ask about.

    `payments_complete`: no further payment is to be entered, so that they must add up to the stated total.
    """
    return (*_out_of_order(known, zone), *_amounts(known, payments_complete), *_states(known))


def _out_of_order(known: Known, zone: tzinfo) -> Iterator[Contradiction]:
    for code, before, after in _ORDER:
        name = before.partition("[")[0] if "[]" in before else ""
        for entry in known.entries(name) if name else ("",):
            paths = (before.replace("[]", f"[{entry}]"), after.replace("[]", f"[{entry}]"))
            first, then = (value_of(known, path) for path in paths)
            if isinstance(first, Moment) and isinstance(then, Moment) and _is_after(first, then, zone):
                yield Contradiction(code, paths)


def _is_after(first: Moment, then: Moment, zone: tzinfo) -> bool:
    earliest, latest = first.earliest(zone), then.latest(zone)
    return earliest is not None and latest is not None and earliest > latest


def _amounts(known: Known, payments_complete: bool) -> Iterator[Contradiction]:
    entered, paths = [], []
    for entry in known.entries("payments"):
        path = f"payments[{entry}].amount"
        amount = money_at(known, path)
        if amount is None:
            continue
        entered.append(amount)
        paths.append(path)
        for part in _PARTS:
            found = money_at(known, f"payments[{entry}].{part}")
            if found is not None and _is_less(amount, found):
                yield Contradiction(
                    f"{part.removesuffix('_amount')}_above_the_payment", (f"payments[{entry}].{part}", path)
                )
    stated = money_at(known, "loss.stated.total")
    if stated is not None and entered:
        total = next((one.amount for one in totals(entered) if one.currency == stated.currency), None)
        if total is not None and (total > stated.amount or (payments_complete and total < stated.amount)):
            yield Contradiction("payments_differ_from_the_total", ("loss.stated.total", *paths))
    blocked = money_at(known, "loss.stated.blocked")
    if (
        stated is not None
        and blocked is not None
        and stated.currency == blocked.currency
        and blocked.amount > stated.amount
    ):
        yield Contradiction("blocked_above_the_total", ("loss.stated.blocked", "loss.stated.total"))


def _states(known: Known) -> Iterator[Contradiction]:
    """A state that its own amounts or the start of the talk deny."""
    moved = value_of(known, "incident.money_moved")
    for entry in known.entries("payments"):
        at = f"payments[{entry}]"
        state, amount = value_of(known, f"{at}.state"), money_at(known, f"{at}.amount")
        if state in (None, "planned"):
            continue
        if moved in ("no", "planned"):
            yield Contradiction("left_though_nothing_moved", ("incident.money_moved", f"{at}.state"))
        for whole in ("blocked", "returned"):
            part = money_at(known, f"{at}.{whole}_amount")
            if state == whole and part is not None and amount is not None and _is_less(part, amount):
                yield Contradiction(
                    f"{whole}_but_not_all", (f"{at}.state", f"{at}.{whole}_amount", f"{at}.amount")
                )


def _is_less(one: Money, other: Money) -> bool:
    return one.currency == other.currency and one.amount < other.amount
