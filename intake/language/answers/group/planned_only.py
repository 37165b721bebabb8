"""The day of a plan that was taken for the day of what it plans: "still to do, today"."""

from intake.claim.reading import Heard, Outcome
from intake.language.answers.group.board import Clause
from intake.language.answers.group.breath import CHOOSING, Breath
from intake.language.answers.group.events import event, topic
from intake.language.answers.outcomes import none
from intake.language.answers.to_do import only_planned, still_to_do, still_to_find_out


def planned_only(breath: Breath) -> None:
    """Turn a moment of this day into "not yet" where its clause, or the bare one before it, says that it is still to be done."""
    for one in breath.asked:
        outcome = breath.heard.get(one.field)
        if outcome is None or one.kind not in ("date", "datetime"):
            continue
        if outcome.heard is Heard.NONE:
            _not_looked_into(breath, one.field, outcome)
        elif outcome.readings and only_planned(outcome, one, breath.ear):
            clause = breath.clause_with(outcome.reading.words)
            if clause is not None and (
                still_to_do(breath.folded(clause)) or _is_led_to(breath, clause, one.field)
            ):
                breath.heard[one.field] = none(outcome.reading.words)


def _is_led_to(breath: Breath, clause: Clause, field: str) -> bool:
    """`Still to do, today`: does the clause before this day say so, of this event or of none that is named?"""
    before = [one for one in breath.strong_clauses if one.end <= clause.start]
    if not before or breath.inside(before[-1], "moment"):
        return False
    text = breath.folded(before[-1])
    return still_to_do(text) and (
        event(field, text) is not None
        or not any(
            topic(one.field, text) if one.kind in CHOOSING else event(one.field, text) for one in breath.asked
        )
    )


def _not_looked_into(breath: Breath, field: str, outcome: Outcome) -> None:
    """`Receiving bank still to be checked`: nobody has looked, and whether it was done is not known yet."""
    words = outcome.reading.words if outcome.readings else ""
    if words and still_to_find_out(breath.said(words).folded):
        breath.heard[field] = Outcome(Heard.LATER)
