"""Events from what a test says, and the state they come to."""

from intake.claim.fact import Exactness, Source, Status, Value
from intake.claim.field_path import split_path
from intake.claim.moment import Moment
from intake.claim.money import Money
from intake.dialogue.applying import replay
from intake.dialogue.events import AnswerGiven, ClaimOpened, EntryAdded, Event
from intake.dialogue.state import State
from intake.flow.plan import Plan

AT = "2026-03-12T09:20:00Z"


def opened(
    plan: Plan, *, at: str = AT, language: str = "en", role: str = "broker", country: str = "BE"
) -> ClaimOpened:
    return ClaimOpened(at, role, "260312-1020-1", language, role, country, "+01:00", plan.hash)


def said(facts: dict[str, Value], *, by: str = "broker", at: str = AT, words: str = "") -> list[Event]:
    """An answer for each fact, and the entries that they open; None is a known absence."""
    events: list[Event] = []
    entries: list[tuple[str, str]] = []
    for path, value in facts.items():
        name, entry, _ = split_path(path)
        if name and (name, entry) not in entries:
            entries.append((name, entry))
            events.append(EntryAdded(at, by, name, entry))
        status = Status.NONE if value is None else Status.VALUE
        events.append(AnswerGiven(at, by, path, status, value, words or f"<{value}>", Source.ASKED))
    return events


def missing(path: str, status: Status, *, by: str = "broker", who: str = "") -> Event:
    return AnswerGiven(AT, by, path, status, None, "no idea", Source.ASKED, Exactness.EXACT, who)


def state_of(plan: Plan, facts: dict[str, Value], *more: Event, **how: str) -> State:
    """A talk that was opened, in which these facts were said and these events happened."""
    return replay(plan, [opened(plan, **how), *said(facts), *more])


def eur(amount: int) -> Money:
    return Money.of(amount, "EUR")


def moment(text: str) -> Moment:
    """A moment; a clock time is given with its offset."""
    return Moment.parse(text)
