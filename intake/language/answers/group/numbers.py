"""Account numbers, addresses, telephones and company numbers: each for the field of its kind."""

from intake.claim.reading import Heard
from intake.language.answers.group.breath import Breath
from intake.language.answers.group.events import leaf
from intake.language.answers.group.naming import OWN
from intake.language.answers.outcomes import ask

KINDS = ("iban", "email", "phone", "enterprise_number")


def numbers(breath: Breath) -> None:
    """Give every number its field; of two telephones the one that is said to be the reporter's own."""
    for one in breath.waiting(*KINDS):
        found = [figure for figure in breath.figures if figure.kind == one.kind]
        if len(found) > 1 and leaf(one.field) == "phone":
            found = [
                figure
                for figure in found
                if OWN.search(
                    " ".join(
                        breath.folded(clause)
                        for clause in breath.clauses
                        if clause.start <= figure.start < clause.end
                    )
                )
            ] or found
        outcomes = [breath.read(figure, one) for figure in found]
        if len(outcomes) == 1:
            breath.heard[one.field] = outcomes[0]
        elif outcomes:
            values = [
                reading.value
                for outcome in outcomes
                for reading in outcome.readings
                if outcome.heard is Heard.VALUE
            ]
            breath.heard[one.field] = ask(values) if len(set(values)) > 1 else outcomes[0]
