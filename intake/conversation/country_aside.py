"""The country of the company, told at a question that asks for something else: offered, and confirmed by one key when its question comes."""

from collections.abc import Sequence

from intake.claim.fact import Status
from intake.claim.field_path import generic
from intake.dialogue.commands import Item
from intake.dialogue.state import State

COUNTRY = "jurisdiction"
OF_OURSELVES = ("payments[].payer", "payments[].payer_bank_called_at")
"""The first fields of the only questions about a payment at which a bare country is not that of a bank or of whoever received it."""
LANDS_OF_OTHERS = ("payments[]", "parties[]", "contracts[]", "policies[]", "third_party", "incident.where")


def country_aside(state: State, text: str, answered: Sequence[Item], about: str) -> tuple[Item, ...]:
    """The country, where the text says it plainly ; alone it counts only where it answered nothing."""
    from intake.language.answers.group.country_told import country_told

    shape = generic(about)
    theirs = shape.startswith(LANDS_OF_OTHERS) and shape not in OF_OURSELVES
    told = country_told(text, plain=not answered and not theirs)
    codes = {code for code, _ in state.plan.fields[COUNTRY].codes} if COUNTRY in state.plan.fields else ()
    if told is None or told[0] not in codes or any(one.path == COUNTRY for one in answered):
        return ()
    return (Item(COUNTRY, Status.VALUE, told[0], told[1]),)


def names_known_country(state: State, text: str) -> bool:
    """Whether a text only says again where the company is: there is nothing new to offer, and it was understood all the same."""
    from intake.language.answers.group.country_told import country_told

    told = country_told(text, plain=True)
    return told is not None and state.known(COUNTRY) == told[0]
