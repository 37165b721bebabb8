"""What an answer about a payment tells of that same payment besides: offered in the tray while the next question is asked.

Stands alone because the reader of stories needs a story around a fact; here the question itself says which payment is meant.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from intake.claim.fact import Status, Value
from intake.claim.field_path import generic, split_path, with_id
from intake.claim.reading import Outcome
from intake.conversation.hearing import asked, ear
from intake.dialogue.agenda import AskQuestion
from intake.dialogue.commands import Item
from intake.dialogue.state import State

AMOUNT_AND_TIME = ("payments[].amount", "payments[].executed_at")
WHOLE_AND_PART = ("loss.stated.total", "loss.stated.blocked")
OF_ONE_PAYMENT = frozenset(
    ("payments[].amount", "payments[].state", "payments[].blocked_amount", "payments[].returned_amount")
)
"""What a sum that is partly blocked would be told of, had it been one payment."""
STANDING = ("payments[].state", "payments[].rail")
BANK, RECEIVER = "payments[].payer_bank", "payments[].beneficiary_bank_contacted_at"
RECALLED, REFERENCE = "payments[].recall_requested_at", "payments[].recall_reference"
CALLED, CONTACT = "payments[].payer_bank_called_at", "payments[].bank_contact"
OF_EVERY_PAYMENT = frozenset((CALLED, RECEIVER, RECALLED))
ASKS_FOR_CALLS = (CALLED, RECEIVER)
TOLD_WITH_PAYMENTS = frozenset(
    (
        "payments[].payer",
        BANK,
        CALLED,
        "loss.stated.total",
        "loss.stated.blocked",
    )
)
"""Fields whose answers people fill up with the payment itself."""


def payment_asides(
    state: State, text: str, answered: Sequence[Item], about: str, now: datetime
) -> tuple[Item, ...]:
    """The amount, the time, the state and the kind of the payment at hand, and whom its bank was spoken with, where the rest of the text says so."""
    from intake.language.answers.group.aside import (
        bank_called_told,
        contact_told,
        payment_told,
        reference_told,
        standing_told,
    )

    paths = [one.path for one in answered] or [about]
    shapes = {generic(path) for path in paths}
    mine = {split_path(path)[1] for path in paths if path.startswith("payments[")}
    if len(mine) > 1:
        return ()  # several payments in one breath: nobody knows of which
    entries = state.entries("payments")
    entry = next(iter(mine), "") or (entries[0] if len(entries) == 1 else "")
    if not entry:
        return ()
    listening = ear(state, now)
    found: dict[str, Outcome] = {}
    taken = [one.words for one in answered]
    if shapes & TOLD_WITH_PAYMENTS and not shapes & set(AMOUNT_AND_TIME):
        fields = [asked(state, with_id(shape, entry)) for shape in AMOUNT_AND_TIME]
        found |= payment_told(text, fields, taken, listening)
    if not shapes & {BANK, CALLED, RECEIVER}:
        fields = [asked(state, with_id(shape, entry)) for shape in (BANK, CALLED)]
        found |= bank_called_told(text, fields, str(state.known(with_id(BANK, entry)) or ""), listening)
    if mine:
        fields = [asked(state, with_id(shape, entry)) for shape in STANDING if shape not in shapes]
        found |= standing_told(text, fields, listening)
    if CALLED in shapes:
        contact = contact_told(text, listening)
        if contact is not None:
            found[with_id(CONTACT, entry)] = contact
    if RECALLED in shapes and REFERENCE not in shapes:
        reference = reference_told(text)
        if reference is not None:
            found[with_id(REFERENCE, entry)] = reference
    return tuple(_items(state, found.items()))


def whole_and_part(
    state: State, text: str, answered: Sequence[Item], about: str, now: datetime
) -> tuple[Item, ...]:
    """How much is lost in all and how much of it is blocked or back, told at a question that asks for no amount."""
    from intake.language.answers.group.of_which import total_and_part

    shapes = {generic(one.path) for one in answered} | {generic(about)}
    if shapes & {*WHOLE_AND_PART, *OF_ONE_PAYMENT} or not state.plan.fields.keys() >= set(WHOLE_AND_PART):
        return ()
    fields = [asked(state, path) for path in WHOLE_AND_PART]
    return tuple(_items(state, total_and_part(text, fields, ear(state, now)).items()))


def no_call(state: State, stands: AskQuestion, text: str) -> tuple[Item, ...]:
    """That the bank was not called, said at a question that asks for no call: of every payment of which something else is recorded.

    Said to the very first question it is of the first payment, which nothing was told of yet; and no answer to what is going on.
    """
    from intake.language.answers.group.aside import denies_a_call

    shapes = [generic(path) for path in stands.paths]
    if set(shapes) & {*ASKS_FOR_CALLS} or state.plan.fields[shapes[0]].kind == "text":
        return ()
    called = [with_id(CALLED, entry) for entry in state.entries("payments")]
    known = [path for path in called if state.status(path) == Status.VALUE]
    if "incident.signs" in shapes:
        known = known or called or [with_id(CALLED, state.next_id("payments"))]
    if not known or not denies_a_call(text):
        return ()
    return tuple(Item(path, Status.NONE, None, text.strip()) for path in known)


def of_each_payment(state: State, text: str, items: Sequence[Item]) -> tuple[Item, ...]:
    """`Called at 9:05, for both payments`: what was told of a call or a recall, for the other payments of which nobody knows when."""
    from intake.conversation.together import FOR_EACH

    if FOR_EACH.search(text) is None:
        return ()
    told = {one.path for one in items}
    return tuple(
        replace(one, path=path)
        for one in items
        if generic(one.path) in OF_EVERY_PAYMENT
        for path in (with_id(generic(one.path), entry) for entry in state.entries("payments"))
        if path not in told and state.status(path) != Status.VALUE
    )


def left_out(state: State, stands: AskQuestion, text: str, now: datetime) -> tuple[Item, ...]:
    """One more payment, told at a question about something else once there are others."""
    from intake.language.answers.group.aside import payment_left_out

    amount = AMOUNT_AND_TIME[0]
    free = state.plan.fields[generic(stands.paths[0])].kind == "text"
    if free or not state.entries("payments") or any(generic(path) == amount for path in stands.paths):
        return ()
    path = with_id(amount, state.free_id("payments"))
    outcome = payment_left_out(text, asked(state, path), ear(state, now))
    if outcome is None:
        return ()
    return (Item(path, Status.VALUE, outcome.reading.value, text.strip(), outcome.reading.exactness),)


def waits_though_gone(state: State, path: str, value: Value) -> bool:
    """Whether a payment of which is known when it left would be told as an order that waits: what waits is the answer of a bank."""
    left = path.replace(".state", ".executed_at")
    return generic(path) == "payments[].state" and value == "planned" and state.status(left) == Status.VALUE


def _items(state: State, found: Iterable[tuple[str, Outcome]]) -> Iterable[Item]:
    for path, outcome in found:
        one = outcome.reading
        if state.status(path) != Status.VALUE and not waits_though_gone(state, path, one.value):
            yield Item(path, Status.VALUE, one.value, one.words, one.exactness)
