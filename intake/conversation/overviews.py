"""The row of a claim in a list: codes and plain values, so that any face can say it in any language."""

from datetime import UTC, datetime

from intake.claim.field_path import split_path
from intake.claim.money import Money, totals
from intake.dialogue.actions import STANDS, split_action
from intake.dialogue.agenda import is_complete, progress
from intake.dialogue.state import State
from intake.store.overview import Overview

PRIORITY = {"now": 0, "clock": 1, "today": 2, "soon": 3}
ORDER = {"people": 0, "money": 1, "containment": 2, "evidence": 3, "notify": 4, "position": 5}


def overview_of(state: State, now: datetime) -> Overview:
    """The row as it is after these events; `now` tells whether a deadline is known to come first."""
    urgent = _most_urgent(state)
    due = since = ""
    if urgent:
        from intake.dialogue.deadlines import due_of

        name, entry = split_action(urgent)
        found = due_of(state, state.plan.rules[name], entry, now)
        due = found.at.astimezone(UTC).isoformat() if found and found.at and found.binds else ""
        since = found.since.astimezone(UTC).isoformat() if found and found.since else ""
    insured = state.known("insured.name")
    return Overview(
        claim=state.claim, reference=state.claim, opened_at=state.opened_at, changed_at=state.changed_at, language=state.language, role=state.role,
        status="complete" if is_complete(state) else "open", insured=insured if isinstance(insured, str) else "", urgent=urgent,
        urgent_due=due or None, money=_money(state), progress=progress(state),
        body={"kind": str(state.known("incident.kind") or ""), "country": str(state.known("jurisdiction") or ""), "urgent_since": since,
              "find_out": bool(urgent) and state.actions[urgent].state == "find_out"},
    )  # fmt: skip


def _most_urgent(state: State) -> str:
    standing = [identity for identity, one in state.actions.items() if one.state in STANDS]

    def weight(identity: str) -> tuple[int, int, int, str]:
        rule = state.plan.rules[split_action(identity)[0]]
        return PRIORITY[rule.priority], ORDER.get(rule.order, 9), rule.index, identity

    return min(standing, key=weight, default="")


def _money(state: State) -> str:
    amounts = [value for path, fact in state.facts.items() if path.startswith("payments[") and path.endswith(".amount") and path not in state.dormant
               and split_path(path)[1] in state.entries("payments") and isinstance(value := fact.value, Money)]  # fmt: skip
    stated = state.known("loss.stated.total")
    found = totals(amounts) or ((stated,) if isinstance(stated, Money) else ())
    return ", ".join(f"{one.currency} {one.amount:f}" for one in found)
