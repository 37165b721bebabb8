"""What one key confirms: what is remembered of the broker who sits here, and of a single payment the total that was just told.

Stands alone because nothing of it is a fact before somebody confirms it, and because a program that speaks for many people must not remember any.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from intake.claim.money import Money
from intake.conversation.lines import Ask, Standing
from intake.conversation.wording import Wording
from intake.dialogue.agenda import AskQuestion
from intake.dialogue.commands import Answer
from intake.dialogue.events import AnswerGiven, ClaimOpened, Event
from intake.dialogue.state import State
from intake.errors import UsageError
from intake.settings import Profile, Settings, read_profile, write_profile

FIELDS = {
    "reporter.name": "name",
    "reporter.email": "email",
    "reporter.phone": "phone",
    "broker.name": "office",
}
"""The fields of a claim that are the same in every claim of one broker, and what the profile calls them."""


def remembered(state: State, stands: object, profile: Profile) -> dict[str, str]:
    """Field -> the words that one key confirms, for those fields of the standing question that nothing was said of yet."""
    if not isinstance(stands, AskQuestion) or state.back_question is not None:
        return {}
    total = state.known("loss.stated.total")
    if (
        stands.paths == ("payments[p1].amount",)
        and state.entries("payments") == ("p1",)
        and isinstance(total, Money)
    ):
        return {
            "payments[p1].amount": f"{total.amount:f} {total.currency}"
        }  # of one payment, it was just told
    if state.role != "broker":
        return {}
    return {
        path: text
        for path in stands.paths
        if path in FIELDS
        and state.fact(path) is None
        and (text := str(getattr(profile, FIELDS[path])).strip())
    }


def with_remembered(
    line: Standing, state: State, stands: object, profile: Profile, words: Wording
) -> Standing:
    """The line with what is remembered beside it."""
    known = remembered(state, stands, profile)
    if not known or not isinstance(line, Ask):
        return line
    several = len(line.fields) > 1
    shown = {path: _shown(said, path, state, words) for path, said in known.items()}
    text = "; ".join(words.row(words.label(path), said) if several else said for path, said in shown.items())
    return replace(line, remembered=text)


def _shown(said: str, path: str, state: State, words: Wording) -> str:
    total = state.known("loss.stated.total")
    return words.value(path, total) if path.endswith(".amount") and isinstance(total, Money) else said


def confirmed(state: State, stands: object, profile: Profile, now: datetime) -> Answer | None:
    """The answer that one key gives; None where nothing is remembered, or what is remembered cannot be read any more."""
    from intake.claim.reading import Heard
    from intake.conversation.hearing import read_one, understood

    known = remembered(state, stands, profile)
    if not known or not isinstance(stands, AskQuestion):
        return None
    outcomes = {path: read_one(state, path, text, now) for path, text in known.items()}
    outcomes = {path: one for path, one in outcomes.items() if one.heard is Heard.VALUE}
    command = understood(state, stands, outcomes, known, now).command if outcomes else None
    return command if isinstance(command, Answer) else None


def remember(settings: Settings, state: State, events: Sequence[Event]) -> None:
    """Keep what the broker said of themselves for the next claim. A profile that cannot be written is no reason to stop a talk."""
    if not settings.remembers:
        return
    changes: dict[str, str] = {}
    for event in events:
        if isinstance(event, ClaimOpened):
            changes |= {"language": event.language, "role": event.role}
        elif (
            isinstance(event, AnswerGiven)
            and state.role == "broker"
            and isinstance(event.value, str)
            and event.path in FIELDS
        ):
            changes[FIELDS[event.path]] = event.value
    if not changes:
        return
    profile = read_profile(settings.config_folder)
    if any(getattr(profile, name) != value for name, value in changes.items()):
        try:
            write_profile(settings.config_folder, replace(profile, **changes))  # type: ignore[arg-type]  # all of these are texts
        except UsageError:
            return
