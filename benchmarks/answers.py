"""What one answer costs in the model: decide, apply, and where the talk then stands. No reading, no disk, no words: the peers do the same."""

import gc
from dataclasses import dataclass
from datetime import UTC, datetime
from time import perf_counter

from benchmarks.form import ENTRY, Form, entry_value
from intake.claim.fact import Status, Value
from intake.claim.field_path import generic
from intake.claim.money import Money
from intake.dialogue.agenda import AskMore, AskQuestion, Pause, standing
from intake.dialogue.applying import apply
from intake.dialogue.commands import AddEntry, Answer, CloseList, Command, Item
from intake.dialogue.deciding import decide
from intake.dialogue.events import ClaimOpened
from intake.dialogue.refusals import Refusal
from intake.dialogue.state import State
from intake.flow.plan import Plan

NOW = datetime(2026, 3, 12, 9, 20, tzinfo=UTC)
EARLY = "extra.q00001"  # the answer that is corrected at the end: one of those that many conditions look at


@dataclass(frozen=True, slots=True)
class Walk:
    """One walk through a form: seconds for each answer, seconds for each correction, and what it came to."""

    answers: tuple[float, ...]
    corrections: tuple[float, ...]
    asked: int
    total: int


def begun(plan: Plan) -> State:
    """A claim that has just been opened."""
    opened = ClaimOpened(
        "2026-03-12T09:20:00Z",
        "broker",
        "260312-0920-1",
        "en",
        "broker",
        "BE",
        "Europe/Brussels",
        plan.hash,
        "",
        (),
    )
    return apply(State(plan), opened)


def walk(form: Form, plan: Plan, corrections: int = 5) -> Walk:
    """Answer every question that is asked, then correct an early answer, there and back."""
    said: dict[str, Value] = {f"extra.{one.name}": one.answer for one in form.questions}
    rows = {path: name for name, path in ENTRY.items()}
    state = begun(plan)
    seconds: list[float] = []
    gc.collect()
    gc.disable()  # a collection in the middle would be charged to whichever answer it meets
    try:
        stands = standing(state)
        while not isinstance(stands, Pause):
            match stands:
                case AskQuestion():
                    path = stands.paths[0]
                    shape = generic(path)
                    if shape in rows:
                        entry = form.entries[
                            len(state.entries("payments")) - 1 if state.entries("payments") else 0
                        ]
                        value = entry_value(rows[shape], entry[rows[shape]])
                    else:
                        value = said[path]
                    command: Command = Answer(
                        (Item(path, Status.VALUE, value, ""),), stands.question.name, stands.entry
                    )
                    begin = perf_counter()
                    state, stands = _carried_out(state, command)
                    seconds.append(perf_counter() - begin)
                case AskMore():
                    more = len(state.entries("payments")) < len(form.entries)
                    state, stands = _carried_out(
                        state, AddEntry("payments") if more else CloseList("payments", "")
                    )
        asked, total = len(seconds), _total(state, form)
        edits = []
        for at in range(corrections):
            value = "d" if at % 2 == 0 else said[EARLY]
            begin = perf_counter()
            state, stands = _carried_out(state, Answer((Item(EARLY, Status.VALUE, value, ""),)))
            edits.append(perf_counter() - begin)
    finally:
        gc.enable()
    return Walk(tuple(seconds), tuple(edits), asked, total)


def _carried_out(state: State, command: Command) -> tuple[State, AskQuestion | AskMore | Pause]:
    """One command through decide and apply to the next question."""
    events = decide(state, command, NOW)
    if isinstance(events, Refusal):
        raise ValueError(f"refused: {events}")
    for event in events:
        state = apply(state, event)
    return state, standing(state)


def _total(state: State, form: Form) -> int:
    """All totals of the form and of its entries, as the peers add them up."""
    sums = sum(state.sums.get(f"extra.{name}", 0) for name in form.totals)
    amounts = (state.known(f"payments[{entry}].amount") for entry in state.entries("payments"))
    return sums + int(sum(money.amount for money in amounts if isinstance(money, Money)))
