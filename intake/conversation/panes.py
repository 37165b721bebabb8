"""What stands beside the talk: the most urgent actions with their clocks, and how far each section is."""

from datetime import datetime, timedelta

from intake.claim.fact import Status
from intake.conversation.wording import Wording
from intake.dialogue.agenda import progress, waiting
from intake.dialogue.deadlines import ActionRow, Due, ordered
from intake.dialogue.state import State
from intake.language.marks import N_
from intake.late_dataclass import dataclass

WHO = {
    "insured": N_("the insured"), "broker": N_("the broker"), "client": N_("the client"), "payer": N_("the payer"), "it": N_("IT"),
    "lawyer": N_("the lawyer"), "handler": N_("the handler"), "insurer": N_("the insurer"),
}  # fmt: skip

NEAR = timedelta(days=31)
"""A time limit further off says nothing of what is urgent: a recall may be asked for thirteen months, and is worth asking for today."""


@dataclass(frozen=True, slots=True)
class ActionPane:
    """One action: its title, and who does it with its clock."""

    id: str
    title: str
    short: str  # without its entry
    detail: str  # its clock, then who does it
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
    clock = _clock(row.due, words, now)
    who = words.formats.list([tr.gettext(WHO[one]) for one in row.rule.who])
    return ActionPane(
        row.id,
        f"{title} ({entry})" if entry else title,
        title,
        " · ".join(part for part in (clock, who) if part),
        row.rule.priority,
        clock,
    )


def _clock(due: Due | None, words: Wording, now: datetime) -> str:
    """What presses: a time limit that is near or gone by, else the time since it began."""
    if due is None:
        return ""
    if due.binds and due.at is not None and due.at - now < NEAR:
        left = words.formats.clock(due.at, now)
        return words.tr.text("%(time)s left", time=left) if due.at > now else left
    if due.since is not None:
        return words.formats.elapsed(due.since, now)
    return (
        words.tr.text("%(time)s left", time=words.formats.clock(due.at, now)) if due.binds and due.at else ""
    )


def section_panes(state: State, words: Wording) -> tuple[SectionPane, ...]:
    """The sections in the order of the review that have or want anything."""
    done: dict[str, int] = {}
    wanted: dict[str, int] = {}
    from intake.claim.field_path import generic

    for path, fact in state.facts.items():
        question = state.plan.question(generic(path))
        if question is not None and path not in state.dormant and path not in ("role", "language"):
            count = wanted if fact.status is Status.LATER else done
            count[question.section] = count.get(question.section, 0) + 1
    for question, _ in waiting(state):
        wanted[question.section] = wanted.get(question.section, 0) + 1
    return tuple(
        SectionPane(words.tr.gettext(title), done.get(code, 0), wanted.get(code, 0))
        for code, title in state.plan.sections
        if code in done or code in wanted
    )


def urgent_line(panes: tuple[ActionPane, ...], words: Wording, width: int) -> str:
    """The most urgent action and its clock in one line, and how many more there are."""
    tr = words.tr
    if not panes:
        return tr.gettext("Nothing urgent stands.")
    first = panes[0]
    more = f"  {tr.text('(+%(n)s, F2)', n=len(panes) - 1)}" if len(panes) > 1 else ""
    clock = f" · {first.clock}" if first.clock else ""
    room = width - len(clock) - len(more) - 2
    title = first.title if len(first.title) <= room else first.short
    title = title if len(title) <= room else f"{title[: room - 1].rstrip()}…"
    return f"! {title}{clock}{more}"


def title_line(state: State, words: Wording, width: int) -> str:
    """Whose claim it is, and how far the talk is."""
    insured = state.known("insured.name")
    answered, still_open = progress(state)
    name = " ".join(insured.split()) if isinstance(insured, str) else ""
    left = "  ".join(part for part in ("Intake", name, state.claim) if part)
    right = words.tr.text("%(answered)s answered, %(open)s to go", answered=answered, open=still_open)
    room = width - len(right) - 2
    left = left if len(left) <= room else f"{left[: room - 1]}…"
    return f"{left}{' ' * max(2, width - len(left) - len(right))}{right}"
