"""What is asked next: a pure function of the facts.

A question stands at the first place of the order whose condition is yes and is asked once; the entries of a list stand one after the
other where their block is, and then "one more?". So after any number of helps, jumps, pastes and language changes the same question stands.
"""

from typing import Final

from intake.claim.fact import Status
from intake.claim.field_path import generic, split_path
from intake.dialogue.applying import turns
from intake.dialogue.state import State
from intake.flow.plan import Plan, Question
from intake.late_dataclass import dataclass

SHORT_NOTICE, REVIEW, END, LAST = "short_notice", "review", "end", "last"
REVIEWS: Final = (REVIEW, END, LAST)


@dataclass(frozen=True, slots=True)
class AskQuestion:
    """A question stands. `paths` are the concrete fields it asks for; `again` when it was gone back or jumped to."""

    question: Question
    entry: str
    paths: tuple[str, ...]
    again: bool = False


@dataclass(frozen=True, slots=True)
class AskMore:
    """One more entry of this list?"""

    list: str


@dataclass(frozen=True, slots=True)
class Pause:
    """The short notice or a review: `mark` is short_notice, review, end or last."""

    mark: str


Stand = AskQuestion | AskMore | Pause


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where the marks and the blocks of lists stand in the slots of a plan, as bit masks."""

    first: dict[str, int]  # list -> the slots that only its first entry has
    blocks: tuple[tuple[int, str, int], ...]  # (start, list, mask)
    marks: dict[str, int]
    after_turns: int


_layouts: dict[str, _Layout] = {}


def _layout(plan: Plan) -> _Layout:
    found = _layouts.get(plan.hash)
    if found is None:
        first: dict[str, int] = {}
        blocks: dict[tuple[int, str], int] = {}
        for position, slot in enumerate(plan.slots):
            if slot.kind != "ask" or not plan.questions[slot.question].entry:
                continue
            name = plan.questions[slot.question].entry
            if slot.block < 0:
                first[name] = first.get(name, 0) | 1 << position
            else:
                blocks[slot.block, name] = blocks.get((slot.block, name), 0) | 1 << position
        marks = {slot.name: position for position, slot in enumerate(plan.slots) if slot.kind == "mark"}
        after = next((slot.after_turns for slot in plan.slots if slot.name == SHORT_NOTICE), 0)
        found = _layout_kept(
            plan.hash,
            _Layout(
                first,
                tuple((start, name, mask) for (start, name), mask in sorted(blocks.items())),
                marks,
                after,
            ),
        )
    return found


def _layout_kept(key: str, layout: _Layout) -> _Layout:
    if len(_layouts) > 8:
        _layouts.clear()
    _layouts[key] = layout
    return layout


def lowest(mask: int) -> int:
    """The position of the lowest bit."""
    return (mask & -mask).bit_length() - 1


def standing(state: State) -> Stand:
    """Where the talk stands: where someone went, else the next thing in the order."""
    if state.cursor is not None:
        index, entry = state.cursor
        question = state.plan.questions[index]
        return AskQuestion(question, entry, asked_paths(state, question, entry, again=True), again=True)
    return upcoming(state)


def upcoming(state: State) -> Stand:
    """The next thing in the order, wherever someone has gone meanwhile."""
    plan, layout = state.plan, _layout(state.plan)
    position, entry = _next(state, layout)
    short = layout.marks.get(SHORT_NOTICE, -1)
    if short >= 0 and state.masks.get("", 0) >> short & 1:
        late = layout.after_turns and state.turns >= layout.after_turns
        if position == short or (late and position > 0):
            if _waits_between(state, layout, short, layout.marks[REVIEW]) or position < short:
                return Pause(SHORT_NOTICE)
            position, entry = _next(state, layout, without=1 << short)
    slot = plan.slots[position]
    if slot.kind == "mark":
        return Pause(slot.name)
    if slot.kind == "more":
        return AskMore(slot.name)
    question = plan.questions[slot.question]
    return AskQuestion(question, entry, asked_paths(state, question, entry))


def _next(state: State, layout: _Layout, without: int = 0) -> tuple[int, str]:
    """The slot that is next, and the entry that it is for."""
    best = lowest(state.masks.get("", 0) & ~without)
    key, entry = (best, 0, best), ""
    for name, mask in layout.first.items():
        first = state.first_entry(name)
        waits = state.masks.get(first, 0) & mask
        if waits and (lowest(waits), 0, 0) < key:
            position = lowest(waits)
            key, entry, best = (position, 0, position), first, position
    for start, name, mask in layout.blocks:
        if start > key[0]:
            continue
        for ordinal, one in enumerate(state.entries(name) or (state.next_id(name),)):
            waits = state.masks.get(one, 0) & mask
            if waits:
                position = lowest(waits)
                if (start, ordinal, position) < key:
                    key, entry, best = (start, ordinal, position), one, position
                break
    return best, entry


def _waits_between(state: State, layout: _Layout, start: int, end: int) -> bool:
    """Whether something is left to ask between two marks."""
    span = (1 << end) - (1 << (start + 1))
    if state.masks.get("", 0) & span:
        return True
    return any(
        state.masks.get(one, 0) & span & mask
        for _, name, mask in layout.blocks
        for one in state.entries(name) or (state.next_id(name),)
    )  # fmt: skip


def asked_paths(state: State, question: Question, entry: str, *, again: bool = False) -> tuple[str, ...]:
    """The fields a question asks for now: of a group, those not said yet whose condition is not no; all of them when it was gone back to."""
    if not question.is_group:
        return (state.concrete(question.name, entry, question.entry),)
    found = []
    for name in question.fields:
        path = state.concrete(name, entry, question.entry)
        if applies(state, name, entry) and (again or path not in state.facts):
            found.append(path)
    return tuple(found) or (state.concrete(question.fields[0], entry, question.entry),)


def applies(state: State, name: str, entry: str) -> bool:
    """Whether a field's own condition is not no."""
    single = state.plan.question(name)
    if single is None:
        return True
    key: object = (single.when, entry) if state.plan.scopes[single.when] else single.when
    return state.verdicts.get(key) is not False


def waits(state: State, path: str) -> bool:
    """Whether a field can be asked now: its condition is yes and nothing was said of it."""
    question = state.plan.question(generic(path))
    if question is None or path in state.facts:
        return False
    entry = split_path(path)[1] if question.entry else ""
    key: object = (question.when, entry) if state.plan.scopes[question.when] else question.when
    return state.verdicts.get(key) is True


def waiting(state: State) -> tuple[tuple[Question, str], ...]:
    """Every urgent or core field not said yet whose condition is yes, as (question, entry), in the order of the talk."""
    review = _layout(state.plan).marks[REVIEW]
    found: list[tuple[int, int, Question, str]] = []
    scopes = [
        "",
        *(one for name in sorted(state.plan.lists) for one in state.entries(name) or (state.next_id(name),)),
    ]
    for ordinal, scope in enumerate(scopes):
        mask = state.masks.get(scope, 0) & ((1 << review) - 1)
        while mask:
            position = lowest(mask)
            mask &= mask - 1
            slot = state.plan.slots[position]
            if slot.kind == "ask" and not state.plan.questions[slot.question].is_group:
                found.append(
                    (
                        position if slot.block < 0 else slot.block,
                        ordinal,
                        state.plan.questions[slot.question],
                        scope,
                    )
                )
    rows: dict[tuple[str, str], Question] = {}
    for _, _, question, scope in sorted(found, key=lambda row: (row[0], row[1], row[2].index)):
        rows.setdefault((question.name, scope), question)
    return tuple((question, scope) for (_, scope), question in rows.items())


def details_left(state: State) -> int:
    """How many details can still be asked, a group counting once for each of its fields."""
    layout = _layout(state.plan)
    span = (1 << layout.marks[END]) - (1 << layout.marks[REVIEW])
    scopes = ["", *(one for name in state.plan.lists for one in state.entries(name))]
    names = set()
    for scope in scopes:
        mask = state.masks.get(scope, 0) & span
        while mask:
            slot = state.plan.slots[lowest(mask)]
            mask &= mask - 1
            if slot.kind == "ask" and not state.plan.questions[slot.question].is_group:
                names.add((slot.question, scope))
    return len(names)


def progress(state: State) -> tuple[int, int]:
    """(answered, open): the fields said so far, without what comes later, and the urgent and core ones still to be asked as far as is known now."""
    answered = sum(
        1
        for path, fact in state.facts.items()
        if path not in state.dormant and path not in ("role", "language") and fact.status is not Status.LATER
    )
    return answered, len(waiting(state))


def is_complete(state: State) -> bool:
    """Whether nothing urgent or core is left to ask."""
    layout = _layout(state.plan)
    short = layout.marks.get(SHORT_NOTICE)
    position, _ = _next(state, layout, without=0 if short is None else 1 << short)
    return position >= layout.marks[REVIEW]


def before(state: State) -> tuple[int, str] | None:
    """The answered question before the one on screen; of an entry that was removed there is none."""
    answered = [turn for turn in turns(state.history) if _is_there(state, *turn)]
    if state.cursor is None:
        return answered[0] if answered else None
    for at, turn in enumerate(answered):
        if turn == state.cursor:
            return answered[at + 1] if at + 1 < len(answered) else None
    return answered[0] if answered else None


def _is_there(state: State, index: int, entry: str) -> bool:
    return not entry or entry in state.entries(state.plan.questions[index].entry)
