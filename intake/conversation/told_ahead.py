"""What an answer tells of the questions that follow from it: offered, and confirmed by one key when its question comes.

Stands alone because a question that follows applies only once the answer is there, and its own reader is the only one that knows its words.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from intake.claim.fact import Status, Value
from intake.claim.field_path import generic, split_path
from intake.claim.moment import UNKNOWN_TIME, Moment
from intake.claim.money import Money
from intake.claim.reading import Asked, Heard, Outcome
from intake.conversation.hearing import SaidSoFar, asked, ear
from intake.dialogue.commands import Answer, AskBack, Item
from intake.dialogue.state import State
from intake.flow.plan import Question

FEWEST_WORDS = 3
"""In fewer words there is room for the answer alone."""
FREE = ("text", "person", "file")
SOME_TIME = Moment(UNKNOWN_TIME)


def with_told_ahead(
    state: State, text: str, command: Answer | AskBack, besides: Sequence[Item], now: datetime
) -> tuple[Item, ...]:
    """What else a text says, with what it tells of the questions that follow; `state` is the one after the answer."""
    items = command.items if isinstance(command, Answer) else ()
    back = command if isinstance(command, AskBack) else command.asked_back
    taken = {one.path: one.value for one in items} | ({back.path: None} if back is not None else {})
    if len(text.split()) < FEWEST_WORDS or "\n" in text.strip():
        return tuple(besides)
    known = {one.path for one in besides if one.value != SOME_TIME}
    found = [one for one in _told(state, text, taken, besides, back, now) if one.path not in known]
    return (*(one for one in besides if not any(_is_it(one, other) for other in found)), *found)


def _is_it(one: Item, other: Item) -> bool:
    """Whether something else was made of what is told: of the same field, or of the hour that the words of this one name."""
    same_hour = isinstance(one.value, Moment) and one.value == other.value and one.words in other.words
    return one.path == other.path or same_hour


def _told(
    state: State,
    text: str,
    taken: Mapping[str, Value],
    besides: Sequence[Item],
    back: AskBack | None,
    now: datetime,
) -> Iterator[Item]:
    """What the readers of those questions find in the clauses that tell of them, in the order of the questions."""
    from intake.language.answers.group.ahead import ahead

    paths = _following(state, taken)
    told = ahead(text, tuple(paths)) if paths else None
    if told is None:
        return
    listening = ear(state, now)
    said: dict[str, Value] = {one.path: one.value for one in besides if one.status is Status.VALUE}
    answers = [value for value in taken.values() if isinstance(value, Moment | Money)]
    for shapes, others in _together(state, [shape for shape in paths if shape in told.told]):
        fields = [asked(state, paths[shape]) for shape in shapes]
        outcomes = told.read(fields, listening, [_asked(state, shape, paths) for shape in others])
        for path, outcome in outcomes.items():
            value = outcome.reading.value
            if value in answers or value == SOME_TIME or not _applies(state, path, said, back):
                continue
            yield _item(path, outcome)
            if outcome.heard is Heard.VALUE:
                said[path] = value


def _item(path: str, outcome: Outcome) -> Item:
    one = outcome.reading
    status = Status.NONE if outcome.heard is Heard.NONE else Status.VALUE
    return Item(path, status, one.value, one.words, one.exactness)


def _asked(state: State, shape: str, paths: Mapping[str, str]) -> Asked:
    return asked(state, paths[shape]) if shape in paths else replace(asked(state, shape), field=shape)


def _following(state: State, taken: Mapping[str, Value]) -> dict[str, str]:
    """Shape -> path of the fields that may be told ahead: of the same section, or of one that people speak of there; of a list, of the same entry."""
    from intake.language.answers.group.ahead_cues import ALSO_WITHIN, CUES

    questions = [state.plan.question(generic(path)) for path in taken]
    sections = {one.section for one in questions if one is not None}
    entries = {split_path(path)[:2] for path in taken if split_path(path)[0]}
    found: dict[str, str] = {}
    for shape in CUES:
        question = state.plan.question(shape)
        if question is None or not sections & {question.section, *ALSO_WITHIN.get(shape, ())}:
            continue
        mine = {entry for name, entry in entries if name == question.entry}
        if len(mine or state.entries(question.entry)) > 1:
            continue  # of several nobody knows of which
        path = state.concrete(shape, next(iter(mine), ""), question.entry)
        if path not in taken and state.status(path) != Status.VALUE:
            found[shape] = path
    return found


def _together(state: State, shapes: Sequence[str]) -> Iterator[tuple[list[str], tuple[str, ...]]]:
    """The fields read in one breath, as their group asks for them; beside a free text all of its group, or it would take their words."""
    left = list(shapes)
    for group in (one for one in state.plan.questions if one.is_group):
        mine = [shape for shape in group.fields if shape in left]
        free = any(state.plan.fields[shape].kind in FREE for shape in mine)
        if len(mine) > 1 or free:
            left = [shape for shape in left if shape not in mine]
            yield mine, tuple(one for one in group.fields if one not in mine) if free else ()
    for shape in left:
        yield [shape], ()


def _applies(state: State, path: str, said: Mapping[str, Value], back: AskBack | None) -> bool:
    """Whether the field applies, with what was told before it and a reading of what is asked back."""
    question = state.plan.question(generic(path))
    if question is None:
        return False
    meant = [{back.path: value} for value, _, _ in back.readings] if back is not None else []
    return any(_is_asked(state, question, path, {**said, **one}) for one in meant or [{}])


def _is_asked(state: State, question: Question, path: str, said: Mapping[str, Value]) -> bool:
    env = {question.entry: split_path(path)[1]} if question.entry else {}
    return state.plan.check(question.when)(SaidSoFar(state, said), env) is True
