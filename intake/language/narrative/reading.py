"""A pasted story -> facts to be offered, each with the exact words it was read from. Deterministic, offline, bounded in time.

Precision comes before recall: what is planned, supposed or denied is no fact, and what is not said is left out.
"""

from intake.claim.reading import Ear
from intake.language.narrative.found import Found
from intake.language.narrative.mentions import tale
from intake.language.narrative.money import ledger, money_facts
from intake.language.narrative.people import people_facts
from intake.language.narrative.policies import policy_facts
from intake.language.narrative.response import response_facts

LONGEST = 100_000


def read_narrative(text: str, ear: Ear) -> tuple[Found, ...]:
    """The facts of a story, in the order of the claim's headings; one fact a path."""
    story = tale(text[:LONGEST], ear)
    book = ledger(story)
    found = [
        *money_facts(book, story),
        *people_facts(story),
        *policy_facts(story),
        *response_facts(story, book),
    ]
    first: dict[str, Found] = {}
    for one in found:
        if one.words and one.words in text:
            first.setdefault(one.path, one)
    return tuple(first.values())
