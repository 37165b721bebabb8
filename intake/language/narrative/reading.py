"""A pasted story read for facts: an e-mail, a call note, a report. Nothing read here is stored before a person accepts it.

Stands alone as the one door to this folder. Precision before recall: a wrong fact offered with its words costs more than a question
asked, so a plan, a condition, a suspicion or a denial is never offered as something that happened.
"""

from collections.abc import Iterable

from intake.claim.reading import Ear
from intake.language.narrative.found import Found
from intake.language.narrative.incident import incident_facts
from intake.language.narrative.mentions import tale
from intake.language.narrative.money import ledger, money_facts
from intake.language.narrative.payers import payer_facts
from intake.language.narrative.people import people_facts
from intake.language.narrative.personal import personal_facts
from intake.language.narrative.policies import policy_facts
from intake.language.narrative.protection import protection_facts
from intake.language.narrative.response import response_facts

__all__ = ["Found", "read_narrative"]


def read_narrative(text: str, ear: Ear, opening: bool = False) -> tuple[Found, ...]:
    """The facts of a story, in the order of the claim. Entries of lists get provisional ids in order of appearance: `payments[p1]`, `policies[o1]`.

    `opening`: it is the answer to "what is going on?", where an amount with its moment or its bank is money that went, verb or no verb.
    """
    told = tale(text, ear, opening)
    book = ledger(told)
    happened = incident_facts(told, book)
    return _once(
        [
            *happened,
            *money_facts(book, told),
            *payer_facts(told, book, happened),
            *response_facts(told, book),
            *protection_facts(told),
            *personal_facts(told),
            *people_facts(told),
            *policy_facts(told),
        ]
    )


def _once(facts: Iterable[Found]) -> tuple[Found, ...]:
    """The first fact of each path; one whose words do not stand in the text would have none."""
    seen: dict[str, Found] = {}
    for one in facts:
        if one.words and one.path not in seen:
            seen[one.path] = one
    return tuple(seen.values())
