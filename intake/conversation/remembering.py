"""What one key confirms: what was told before its question came, what is remembered of the broker who sits here, and amounts told in other words.

Stands alone because nothing of it is a fact before somebody confirms it, and because a program that speaks for many people must not remember any.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from intake.claim.fact import Status
from intake.claim.field_path import generic, with_id
from intake.claim.money import Money
from intake.conversation.lines import Ask, Standing
from intake.conversation.wording import Wording
from intake.dialogue.agenda import AskQuestion
from intake.dialogue.commands import Accept, Answer
from intake.dialogue.events import AnswerGiven, ClaimOpened, Event
from intake.dialogue.state import Offer, State
from intake.errors import UsageError
from intake.settings import Profile, Settings, read_profile, write_profile

ENTIRELY = {"payments[].blocked_amount": "blocked", "payments[].returned_amount": "returned"}
CHOOSING = ("choice", "multi_choice", "yes_no")
FIELDS = {
    "reporter.name": "name",
    "reporter.email": "email",
    "reporter.phone": "phone",
    "broker.name": "office",
}
"""The fields of a claim that are the same in every claim of one broker, and what the profile calls them."""


def told(state: State, stands: object) -> dict[str, Offer]:
    """What waits in the tray for the fields of the standing question, where nothing else was said of them. Told in two ways it is asked anew."""
    if not isinstance(stands, AskQuestion) or not _is_on_screen(state):
        return {}
    found: dict[str, Offer] = {}
    for path in stands.paths:
        offers = [one for one in state.in_order_read() if one.path == path]
        said = {(one.status, one.value) for one in offers}
        if len(said) == 1 and state.status(path) != Status.VALUE:
            found[path] = offers[-1]
    return found


def _is_on_screen(state: State) -> bool:
    """Whether the question itself is shown, and neither a question back nor what was read from a story."""
    return state.back_question is None and not any(one.waits for one in state.offers.values())


def is_kept_by_yes(state: State, stands: object) -> bool:
    """Whether "yes" can only mean that it is so; where a choice is asked for, it may be the answer."""
    return isinstance(stands, AskQuestion) and not any(
        state.plan.fields[generic(path)].kind in CHOOSING for path in stands.paths
    )


def remembered(state: State, stands: object, profile: Profile, words: Wording) -> dict[str, str]:
    """Field -> the words that one key confirms, for those fields of the standing question that nothing was said of yet."""
    if not isinstance(stands, AskQuestion) or not _is_on_screen(state):
        return {}
    sums = _sums(state, stands)
    if sums:
        return {path: words.value(path, one) for path, one in sums.items()}
    if state.role != "broker":
        return {}
    return {
        path: text
        for path in stands.paths
        if path in FIELDS
        and state.fact(path) is None
        and (text := str(getattr(profile, FIELDS[path])).strip())
    }


def _sums(state: State, stands: AskQuestion) -> dict[str, Money]:
    """Amounts that were told in other words: the total of a single payment, and how much is blocked or back of one that is so entirely."""
    sources: dict[str, str] = {}
    if stands.paths == ("payments[p1].amount",) and state.entries("payments") == ("p1",):
        sources["payments[p1].amount"] = "loss.stated.total"
    for path in stands.paths:
        entirely = ENTIRELY.get(generic(path))
        if entirely and state.known(with_id("payments[].state", stands.entry)) == entirely:
            sources[path] = with_id("payments[].amount", stands.entry)
    known = ((path, state.known(source)) for path, source in sources.items())
    return {path: money for path, money in known if isinstance(money, Money)}


def with_remembered(
    line: Standing, state: State, stands: object, profile: Profile, words: Wording
) -> Standing:
    """The line with what is remembered beside it."""
    if not isinstance(line, Ask):
        return line
    several = len(line.fields) > 1
    offers = told(state, stands)
    shown = {path: words.offered(one) for path, one in offers.items()}
    if not offers:
        shown = remembered(state, stands, profile, words)
    if not shown:
        return line
    text = words.rows(words.row(words.label(path), said) if several else said for path, said in shown.items())
    return replace(line, remembered=text, told=bool(offers), preselected=_preselected(line, offers))


def _ids(state: State, offers: Mapping[str, Offer]) -> tuple[str, ...]:
    """What one key accepts: these, and of a person who is named by one of them what else was told."""
    people = {
        f"parties[{one.value}]."
        for path, one in offers.items()
        if state.plan.fields[generic(path)].kind == "person"
    }
    return tuple(
        one.id for one in state.in_order_read() if one.path in offers or one.path.startswith(tuple(people))
    )


def _preselected(line: Ask, offers: Mapping[str, Offer]) -> str:
    """The codes that were told, among the choices shown."""
    offer = offers.get(line.field)
    if offer is None or len(line.fields) > 1:
        return line.preselected
    codes = offer.value if isinstance(offer.value, tuple) else (offer.value,)
    shown = [choice.code for choice in line.choices if choice.code in codes]
    return ",".join(shown) if len(shown) == len(codes) else line.preselected


def confirmed(
    state: State, stands: object, profile: Profile, words: Wording, now: datetime
) -> Answer | Accept | None:
    """What one key says; None where nothing is remembered, or what is remembered cannot be read any more."""
    from intake.claim.reading import Heard
    from intake.conversation.hearing import read_one, understood

    offers = told(state, stands)
    if offers and isinstance(stands, AskQuestion):
        whole = len(offers) == len(stands.paths)  # of a breath the rest is asked for still
        ids = _ids(state, offers)
        return Accept(ids, stands.question.name, stands.entry) if whole else Accept(ids)
    known = remembered(state, stands, profile, words)
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
