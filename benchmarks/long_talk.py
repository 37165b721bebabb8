"""A long talk in a terminal: does a letter still come at once, and the next question, when thousands of entries stand above it?

Talks of three lengths, equal in all that is known and asked, are resumed by the real command in three terminals at 120 by 40, and typed
into in turn.
"""

import shutil
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from benchmarks.figures import Figure, median, share
from benchmarks.startup import INTAKE, surroundings
from benchmarks.terminal import Terminal
from intake.claim.fact import Status
from intake.conversation.conversation import Conversation
from intake.conversation.lines import Ask, Check, OfferLine, ReviewLine, Standing
from intake.conversation.overviews import overview_of
from intake.conversation.transcript import entries
from intake.dialogue.applying import apply
from intake.dialogue.commands import AddNote, Answer, Command, Item
from intake.dialogue.deciding import decide
from intake.dialogue.events import Event
from intake.dialogue.refusals import Refusal
from intake.settings import Settings
from intake.store.opening import open_store

LETTER = "ø"  # a letter that no text of the screen holds
BETWEEN = 0.1  # seconds between two keys of someone who types
AFTER = 0.25  # seconds before Enter, so that what is typed has been read
READY = 2.0  # seconds from the first question, so that what is made in the background is made in all three


@dataclass(frozen=True, slots=True)
class Step:
    """What is typed, and how the question that follows begins."""

    typed: str
    then: str


def measure(work: Path, lengths: Sequence[int], letters: int, answers: int) -> list[Figure]:
    """Figures for the longer talks against the shortest."""
    homes = [prepared(work / f"talk-{length}", length) for length in lengths]
    steps = foreseen(homes[0], work / "foreseen", answers)
    with ExitStack() as stack:
        terminals = []
        for home in homes:
            terminal = stack.enter_context(Terminal((*INTAKE, "resume"), surroundings(home)))
            terminal.painted(steps[0].then)
            terminal.rest(READY)
            terminals.append(terminal)
        typed = _letters(terminals, letters)
        entered = _answers(terminals, steps)
    short = lengths[0]
    figures = [
        Figure(f"a letter painted, p95, {length:,} entries", share(seconds, 0.95), f"p95 at {short} entries", share(typed[0], 0.95), 1.5)
        for length, seconds in zip(lengths[1:], typed[1:], strict=True)
    ]  # fmt: skip
    return [
        *figures,
        Figure(
            f"Enter to the next question painted, {lengths[-1]:,} entries", median(entered[-1]), f"at {short} entries", median(entered[0]),
            2.0, quiet=0.016,
        ),
    ]  # fmt: skip


def _letters(terminals: Sequence[Terminal], count: int) -> list[list[float]]:
    took: list[list[float]] = [[] for _ in terminals]
    for at in range(1, count + 1):
        for terminal, kept in zip(terminals, took, strict=True):
            terminal.type(LETTER)
            kept.append(terminal.painted(LETTER * at))
            terminal.rest(BETWEEN)
    for terminal in terminals:
        terminal.type("\x15")  # the line is emptied
        terminal.rest(AFTER)
    return took


def _answers(terminals: Sequence[Terminal], steps: Sequence[Step]) -> list[list[float]]:
    took: list[list[float]] = [[] for _ in terminals]
    for before, step in pairwise(steps):
        for terminal, kept in zip(terminals, took, strict=True):
            terminal.type(step.typed[0])
            terminal.rest(BETWEEN)
            for letter in step.typed[1:]:
                terminal.type(letter)
                terminal.rest(BETWEEN / 3)
            terminal.rest(AFTER)
            terminal.type("\r")
            seconds = terminal.painted(step.then)
            # Where both questions begin alike, the old one may be what was seen.
            if step.then != before.then:
                kept.append(seconds)
            terminal.rest(AFTER)
    return took


# ------------------------------------------------------------ talks of a certain length


def prepared(home: Path, length: int) -> Path:
    """A home with one claim whose transcript has so many entries, at its first question."""
    home.mkdir(parents=True)
    settings = Settings.read(environ={"INTAKE_HOME": str(home)})
    store = open_store(settings.store_url)
    talk = Conversation.new(settings, store, "en", "broker")
    state, events = talk.state, list[Event]()
    told, at = 0, 0
    while told < length:
        at += 1
        decided = decide(state, _said(at, length - told), talk.now())
        if isinstance(decided, Refusal):
            raise ValueError(f"refused: {decided}")
        for event in decided:
            state = apply(state, event)
        events.extend(decided)
        told += len(entries(decided, talk.words))
    # All at once: what is measured is how the talk goes on, not how it came about.
    store.append(
        state.claim,
        talk.state.sequence,
        [(event.kind, event.body()) for event in events],
        overview_of(state, talk.now()),
    )
    store.close()
    return home


def _said(at: int, left: int) -> Command:
    """Notes of one entry, and what the firm does told again and again, which takes two."""
    if at % 2 or left < 2:
        return AddNote(
            f"Call {at}: the accountant at the client will look for the original message and ring back before noon."
        )
    words = f"Version {at}: an IT firm that looks after the mailboxes and workstations of some forty smaller companies."
    return Answer((Item("insured.activity", Status.VALUE, words, words),))


def foreseen(home: Path, copy: Path, answers: int) -> list[Step]:
    """What is typed and which question follows, found by walking through a copy of the talk; the first step is where it stands."""
    shutil.copytree(home, copy)
    settings = Settings.read(environ={"INTAKE_HOME": str(copy)})
    store = open_store(settings.store_url)
    talk = Conversation.resume(settings, store, store.overviews()[0].claim)
    steps = [Step("", _begins(talk.standing_line()))]
    for _ in range(answers):
        typed = "go on" if isinstance(talk.standing_line(), ReviewLine) else "later"
        steps.append(Step(typed, _begins(talk.hear(typed).standing)))
    store.close()
    return steps


def _begins(line: Standing) -> str:
    match line:
        case Ask():
            text = f"{line.entry}. {line.text}" if line.entry else line.text
        case Check() | ReviewLine():
            text = line.text
        case OfferLine():
            text = line.facts[0].label
    return text[:32].rstrip()
