"""What is missing, why, and whose it is to say: unknown becomes an item with an owner, never an empty cell.

What was asked and stays missing is an open item whatever its tier, and so is an urgent or core field not
asked yet. A known absence is an answer, and a detail that nobody asked is no gap.
"""

from typing import Final

from intake.claim.fact import Fact, Status
from intake.claim.field_path import entry_number, generic, split_path, with_id
from intake.dialogue.state import State
from intake.flow.plan import Question
from intake.late_dataclass import dataclass

NOT_ASKED: Final = "not_asked"
NOTICE: Final = ("urgent", "core")
WHO_KNOWS: Final = {"client": "insured", "broker": "broker", "it": "it", "bank": "bank", "handler": "handler"}
SPEAKER: Final = {"insured": "client", "broker": "broker", "handler": "handler"}  # role -> as in `knows:`


@dataclass(frozen=True, slots=True)
class OpenItem:
    """One thing missing. `reason` is unknown, later, refused or not_asked.

    `owner` is a code (insured, broker, it, bank, payer, handler) or, where somebody was named who will
    bring it, that name. `question` names the question that asks for it, or is "".
    """

    path: str
    reason: str
    owner: str
    question: str


def open_items(state: State) -> tuple[OpenItem, ...]:
    """Everything missing, in the order of the review."""
    found: dict[str, tuple[int, int, OpenItem]] = {}
    for path, fact in state.facts.items():
        if fact.is_missing and path not in state.dormant:
            question = state.plan.question(generic(path))
            owner = _owner(state, path, question, fact)
            item = OpenItem(path, str(fact.status), owner, question.name if question else "")
            found[path] = (*_place(state, path, question), item)
    for question in state.plan.questions:
        if question.tier in NOTICE and not question.is_group:
            for path in _not_asked(state, question):
                item = OpenItem(path, NOT_ASKED, _owner(state, path, question, None), question.name)
                found[path] = (*_place(state, path, question), item)
    return tuple(item for _, _, item in sorted(found.values(), key=lambda row: (row[0], row[1], row[2].path)))


def _place(state: State, path: str, question: Question | None) -> tuple[int, int]:
    entry = split_path(path)[1]
    return question.index if question else len(state.plan.questions), entry_number(entry) if entry else 0


def _not_asked(state: State, question: Question) -> list[str]:
    """The paths of an urgent or core question of which nothing was said, and whose condition holds."""
    found = []
    scoped = state.plan.scopes[question.when]
    for entry in _entries(state, question.entry) if question.entry else ("",):
        path = with_id(question.name, entry) if entry else question.name
        key: object = (question.when, entry) if scoped else question.when
        if path not in state.facts and state.verdicts.get(key) is True:
            found.append(path)
    return found


def _entries(state: State, name: str) -> tuple[str, ...]:
    """The entries of a list, or the one that would open by itself; none once it was said there are none."""
    entries, rule = state.entries(name), state.plan.lists.get(name)
    if entries or name in state.closed or rule is None or not rule.opens:
        return entries
    return (state.next_id(name),)


# ---------------------------------------------------------------- owners


def _owner(state: State, path: str, question: Question | None, fact: Fact | None) -> str:
    """Who is to say it: the person named, else the first who can know it and has not just said not to."""
    if fact is not None and fact.who:
        return fact.who
    knows = question.knows if question else ()
    if fact is not None and fact.status is Status.UNKNOWN:
        knows = tuple(one for one in knows if one != SPEAKER.get(fact.by)) or knows
    if not knows:
        if question is not None and question.tier == "later":
            return "handler"
        return "broker" if state.role == "broker" else "insured"
    if knows[0] in ("client", "bank") and _paid_by_another(state, path):
        return "payer"  # a bank speaks to its own client alone
    return WHO_KNOWS.get(knows[0], "insured")


def _paid_by_another(state: State, path: str) -> bool:
    name, entry, field = split_path(path)
    if name != "payments" or field == "payer":
        return False
    return state.known(with_id("payments[].payer", entry)) not in (None, "insured")
