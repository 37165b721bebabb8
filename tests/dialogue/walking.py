"""A talk in a few words: what is said, one thing after the other, and what it came to."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from intake.claim.fact import Exactness, Source, Status, Value
from intake.claim.moment import Moment
from intake.claim.money import Money
from intake.dialogue.agenda import AskMore, AskQuestion, Pause, Stand, standing
from intake.dialogue.applying import apply
from intake.dialogue.commands import Answer, CloseList, Command, GoOn, Item, OfferFacts
from intake.dialogue.deciding import decide
from intake.dialogue.events import (
    ActionDismissed,
    ActionReopened,
    ActionTicked,
    AnswerGiven,
    EntryAdded,
    EntryRemoved,
    Event,
    ListClosed,
    MarkPassed,
    Moved,
    OffersAccepted,
    OffersRejected,
    TurnTaken,
)
from intake.dialogue.refusals import Refusal
from intake.dialogue.state import State
from intake.flow.plan import Plan
from tests.dialogue.told import opened

BEGAN = datetime(2026, 3, 12, 9, 20, tzinfo=UTC)

Said = Command | Callable[[State], Command]
Sayable = Value | Status
"""A value, or a status: Status.NONE, UNKNOWN, LATER, REFUSED."""


@dataclass(frozen=True)
class Walked:
    """Where a walk came to, and what the last thing said did."""

    said: tuple[Said, ...]
    state: State
    log: tuple[Event, ...]
    last: tuple[Event, ...]
    refusal: Refusal | None
    stood: tuple[str, ...]  # what stood when each thing was said

    @property
    def events(self) -> list[str]:
        """What the last thing said came to, in short."""
        return [short(one) for one in self.last]

    @property
    def next(self) -> str:
        """What stands now, in short."""
        return place(standing(self.state))


def walk(plan: Plan, *said: Said, role: str = "broker", language: str = "en", country: str = "BE") -> Walked:
    """Begin a talk, say these things one after the other (a minute each), and see where it stands."""
    first = opened(plan, role=role, language=language, country=country)
    return on(Walked((), apply(State(plan), first), (first,), (), None, ()), *said)


def on(walked: Walked, *said: Said) -> Walked:
    """Say more in the same talk."""
    for one in said:
        state, log = walked.state, walked.log
        minutes = timedelta(minutes=len(walked.said) + 1)
        decided = decide(state, one(state) if callable(one) else one, BEGAN + minutes)
        refusal = decided if isinstance(decided, Refusal) else None
        last = () if isinstance(decided, Refusal) else decided
        for event in last:
            state = apply(state, event)
        walked = Walked(
            (*walked.said, one), state, (*log, *last), last, refusal, (*walked.stood, walked.next)
        )
    return walked


def item(path: str, value: Sayable, words: str = "") -> Item:
    """One field as it was heard."""
    if isinstance(value, Status):
        return Item(path, value, None, words or f"<{value}>")
    return Item(path, Status.VALUE, value, words or f"<{value}>")


def says(facts: Mapping[str, Sayable]) -> Said:
    """Answer the question that stands."""

    def answer(state: State) -> Command:
        stands = standing(state)
        assert isinstance(stands, AskQuestion), f"nothing is asked here: {place(stands)}"
        strange = [path for path in facts if path not in stands.paths]
        assert not strange, f"{place(stands)} does not ask for {strange}"
        return Answer(tuple(item(*one) for one in facts.items()), stands.question.name, stands.entry)

    return answer


def silent(status: Status = Status.UNKNOWN) -> Said:
    """Say of everything the standing question asks for that it is unknown (or later, refused)."""
    return lambda state: says(dict.fromkeys(paths(state), status))(state)  # type: ignore[operator]  # says gives a function


def paths(state: State) -> tuple[str, ...]:
    """The fields that stand to be answered."""
    stands = standing(state)
    assert isinstance(stands, AskQuestion), place(stands)
    return stands.paths


def corrects(path: str, value: Sayable) -> Command:
    """Say something of a field out of turn."""
    return Answer((item(path, value),))


def tells(facts: Mapping[str, Sayable], *, waits: bool = True) -> Command:
    """Paste a story (or, without `waits`, say more than was asked); these facts are read from it."""
    return OfferFacts(tuple(item(*one) for one in facts.items()), waits, "a story")


def until(plan: Plan, stop: str, *said: Said, role: str = "broker", most: int = 200) -> Walked:
    """Say these things, then say "unknown" to every question, and no to one more, until `stop` stands."""
    walked = walk(plan, *said, role=role)
    for _ in range(most):
        if walked.next == stop:
            return walked
        match standing(walked.state):
            case AskQuestion():
                walked = on(walked, silent())
            case AskMore(list=name):
                walked = on(walked, CloseList(name, "no"))
            case Pause():
                walked = on(walked, GoOn())
    raise AssertionError(f"{stop} never stands")


def place(stands: Stand) -> str:
    """A stand in short: `bank[p1]`, `more payments`, `review`; `again` where it was gone back to."""
    match stands:
        case AskQuestion(question=question, entry=entry, again=again):
            name = question.name.replace("[]", f"[{entry}]") if "[]" in question.name else question.name
            tail = f"[{entry}]" if entry and "[]" not in question.name else ""
            return f"{name}{tail}" + (" again" if again else "")
        case AskMore(list=name):
            return f"more {name}"
        case Pause(mark=mark):
            return mark


def plain(value: Value) -> object:
    match value:
        case Money():
            return f"{value.amount} {value.currency}"
        case Moment():
            return value.text
    return value


def short(event: Event) -> str:
    """One event in short."""
    match event:
        case TurnTaken():
            return f"turn {event.question}" + (f" {event.entry}" if event.entry else "")
        case AnswerGiven():
            value = plain(event.value) if event.status is Status.VALUE else event.status
            source = "" if event.source is Source.ASKED else f" ({event.source})"
            return f"{event.path} = {value}{source}" + (
                " roughly" if event.exactness is Exactness.ESTIMATE else ""
            )
        case EntryAdded():
            return f"+ {event.list}[{event.entry}]"
        case EntryRemoved():
            return f"- {event.list}[{event.entry}]"
        case ListClosed():
            return f"no more {event.list}"
        case OffersAccepted():
            return f"accepted {', '.join(event.ids)}"
        case OffersRejected():
            return f"rejected {', '.join(event.ids)}"
        case Moved():
            return f"{'back' if event.back else 'go'} to {event.question or 'where it stood'}"
        case MarkPassed():
            return f"passed {event.mark}"
        case ActionTicked() | ActionDismissed() | ActionReopened():
            return f"{event.kind} {event.action}"
    return event.kind
