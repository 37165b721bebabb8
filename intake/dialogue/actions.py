"""Urgent actions: which stand, which are moot and why, and in what order they are shown.

A rule stands while its ground (`when`) is yes and its end (`until`) is not yes, so that having no answer yet is never a reason for silence.
"""

from typing import Final, Protocol

from intake.claim.field_path import generic
from intake.claim.moment import Moment
from intake.dialogue.state import Standing
from intake.flow.plan import ActionRule, Plan
from intake.flow.three_valued import Facts, pessimistic

OPEN, FIND_OUT, DONE, DISMISSED, MOOT = "open", "find_out", "done", "dismissed", "moot"
STANDS: Final = (OPEN, FIND_OUT)

# What an action becomes when its ground is judged again: (state before, verdict) -> state after. Only a tick makes `done`.
AFTER: Final = {
    ("", "stands"): OPEN, ("", "find_out"): FIND_OUT,
    (OPEN, "find_out"): FIND_OUT, (OPEN, "gone"): MOOT,
    (FIND_OUT, "stands"): OPEN, (FIND_OUT, "gone"): MOOT,
    (MOOT, "stands"): OPEN, (MOOT, "find_out"): FIND_OUT,
}  # fmt: skip


class Ground(Facts, Protocol):
    """The facts that make an action stand, with the flow that they are judged by."""

    @property
    def plan(self) -> Plan:
        """The flow."""
        ...


def judged(
    rule: ActionRule, facts: Ground, entry: str, before: Standing | None, at: str, because: str
) -> Standing | None:
    """Where the action stands now, or None where nothing changed."""
    after = AFTER.get((before.state if before else "", _verdict(rule, facts, entry)))
    return Standing(after, at, because) if after else None


def _verdict(rule: ActionRule, facts: Ground, entry: str) -> str:
    plan = facts.plan
    env = {rule.each: entry} if rule.each else {}
    ground = plan.check(rule.when)(facts, env)
    if ground is False or (rule.until >= 0 and plan.check(rule.until)(facts, env) is True):
        return "gone"
    if ground is True:
        return "stands"
    if rule.find_out and pessimistic(plan.trees[rule.when], facts, env) is None:
        return "find_out"
    return "gone"


def was_done(rule: ActionRule, facts: Ground, entry: str, standing: Standing) -> bool:
    """Whether the fact that made an action moot tells that it was done: it is then not called unneeded, though only a tick has its proof."""
    if standing.state != MOOT or generic(standing.because) not in rule.fills:
        return False
    if rule.done >= 0:
        return facts.plan.check(rule.done)(facts, {rule.each: entry} if rule.each else {}) is True
    return isinstance(facts.value(standing.because), Moment)


PRIORITIES: Final = ("now", "clock", "today", "soon")
ORDERS: Final = ("people", "money", "containment", "evidence", "notify", "position")
STATES: Final = {OPEN: 0, FIND_OUT: 0, DONE: 1, DISMISSED: 2, MOOT: 3}


def split_action(identity: str) -> tuple[str, str]:
    """`call_payer_bank[p1]` -> (`call_payer_bank`, `p1`)."""
    name, _, rest = identity.partition("[")
    return name, rest.rstrip("]")
