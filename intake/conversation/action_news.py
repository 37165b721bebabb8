"""What changed of the urgent actions, as lines of the talk: each that appeared, ended or was handed over, and why.

Stands alone because whoever follows a talk line by line (a program, a screen reader) keeps the list from these lines alone.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime

from intake.conversation.lines import ActionLine
from intake.conversation.wording import Wording
from intake.dialogue.actions import STANDS, split_action, was_done
from intake.dialogue.deadlines import due_of
from intake.dialogue.state import State
from intake.flow.plan import ActionRule
from intake.language.marks import N_


def action_lines(before: State | None, after: State, words: Wording, now: datetime) -> tuple[ActionLine, ...]:
    """Every action that appeared or changed; with no state before, all that stand."""
    changed = [
        identity
        for identity, standing_now in after.actions.items()
        if (before is None and standing_now.state in ("open", "find_out"))
        or (
            before is not None
            # What never stood is no news when it is not needed.
            and (before.actions[identity].state if identity in before.actions else "moot")
            != standing_now.state
        )
    ]
    return (
        *(_handed_over(before, after, words) if before is not None else ()),
        *(action_line(after, words, identity, now) for identity in _ranked(after, changed)),
    )


def _ranked(state: State, actions: Iterable[str]) -> list[str]:
    """By rule, then by entry: the actions of a state stand in another order in every process."""
    order = {rule.action: rule.index for rule in state.plan.actions}
    return sorted(actions, key=lambda one: (order.get(split_action(one)[0], 999), one))


def _handed_over(before: State, after: State, words: Wording) -> Iterator[ActionLine]:
    """The bare action of a list that was empty, once each of its entries has one of its own: whoever keeps count of them must know that it is gone."""
    for identity in _ranked(after, before.actions):
        stood = before.actions[identity]
        name, entry = split_action(identity)
        rule = after.plan.rules[name]
        if entry or not rule.each or identity in after.actions or stood.state not in STANDS:
            continue
        text = _text(rule, stood.state, words)
        entries = words.formats.list([words.entry(rule.each, one) for one in after.entries(rule.each)])
        why = words.tr.text("Now one for each: %(entries)s.", entries=entries)
        yield ActionLine(
            identity, "moot", rule.priority, rule.who, None, text, why, words.tr.gettext(rule.title)
        )


def action_line(state: State, words: Wording, identity: str, now: datetime) -> ActionLine:
    """One action in words."""
    name, entry = split_action(identity)
    rule, standing_now = state.plan.rules[name], state.actions[identity]
    due = due_of(state, rule, entry, now)
    text = _text(rule, standing_now.state, words)
    if entry:
        text = f"{words.entry(rule.each, entry)}: {text}"
    return ActionLine(
        identity, standing_now.state, rule.priority, rule.who, due.at.isoformat() if due and due.at else None, text,
        reason(state, words, identity), words.tr.gettext(rule.title),
    )  # fmt: skip


def _text(rule: ActionRule, state: str, words: Wording) -> str:
    """What to do."""
    if state == "find_out":
        return words.tr.text("Find out %(what)s.", what=words.tr.gettext(rule.find_out))
    return words.tr.gettext(rule.do)


def reason(state: State, words: Wording, identity: str) -> str:
    """Why an action stands, or by which fact it was done or became moot, or why it was set aside."""
    name, entry = split_action(identity)
    standing_now = state.actions[identity]
    if standing_now.state == "moot" and standing_now.because:
        fact = state.facts.get(standing_now.because)
        if fact is None:
            return words.tr.gettext("No longer applies.")
        done = was_done(state.plan.rules[name], state, entry, standing_now)
        return words.tr.text(
            N_("Done (%(label)s: %(value)s).") if done else N_("No longer needed (%(label)s: %(value)s)."),
            label=words.full_label(standing_now.because),
            value=words.fact(standing_now.because, fact),
        )
    if standing_now.state == "dismissed":
        return standing_now.reason
    if standing_now.state == "done" and standing_now.proof:
        return words.tr.text("Done: %(proof)s", proof=standing_now.proof)
    return words.tr.gettext(state.plan.rules[name].reason)
