"""What stands beside the talk: the most urgent actions with their clocks, and how far each section is."""

from dataclasses import dataclass
from datetime import datetime

from intake.conversation.wording import Wording
from intake.dialogue.agenda import waiting
from intake.dialogue.deadlines import ActionRow, ordered
from intake.dialogue.state import State
from intake.language.marks import N_

WHO = {
    "insured": N_("the insured"), "broker": N_("the broker"), "client": N_("the client"), "payer": N_("the payer"), "it": N_("IT"),
    "lawyer": N_("the lawyer"), "handler": N_("the handler"), "insurer": N_("the insurer"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ActionPane:
    """One action: its title, and who does it with its clock."""

    id: str
    title: str
    detail: str
    priority: str
    clock: str


@dataclass(frozen=True, slots=True)
class SectionPane:
    """One section: how many facts it has, and how many urgent or core ones are still to be asked."""

    title: str
    done: int
    open: int


def action_panes(state: State, words: Wording, now: datetime) -> tuple[ActionPane, ...]:
    """The actions that stand, the most urgent first."""
    return tuple(_pane(row, words, now) for row in ordered(state, now) if row.stands)


def _pane(row: ActionRow, words: Wording, now: datetime) -> ActionPane:
    tr = words.tr
    entry = words.entry(row.rule.each, row.entry)
    title = (
        tr.gettext(row.rule.title)
        if row.standing.state == "open"
        else tr.text("Find out: %(title)s", title=tr.gettext(row.rule.title))
    )
    clock = ""
    if row.due is not None and row.due.binds and row.due.at is not None:
        clock = words.formats.clock(row.due.at, now)
    elif row.due is not None and row.due.since is not None:
        clock = words.formats.elapsed(row.due.since, now)
    who = words.formats.list([tr.gettext(WHO[one]) for one in row.rule.who])
    return ActionPane(
        row.id,
        f"{title} ({entry})" if entry else title,
        " · ".join(part for part in (who, clock) if part),
        row.rule.priority,
        clock,
    )


def section_panes(state: State, words: Wording) -> tuple[SectionPane, ...]:
    """The sections in the order of the review that have or want anything."""
    done: dict[str, int] = {}
    wanted: dict[str, int] = {}
    from intake.claim.field_path import generic

    for path in state.facts:
        question = state.plan.question(generic(path))
        if question is not None and path not in state.dormant and path not in ("role", "language"):
            done[question.section] = done.get(question.section, 0) + 1
    for question, _ in waiting(state):
        wanted[question.section] = wanted.get(question.section, 0) + 1
    return tuple(
        SectionPane(words.tr.gettext(title), done.get(code, 0), wanted.get(code, 0))
        for code, title in state.plan.sections
        if code in done or code in wanted
    )
