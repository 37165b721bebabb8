"""Of the telephones told with the person at the insured, the one that is theirs.

Stands alone because no question asks for it by itself: it belongs to the party that the answer names.
"""

from collections.abc import Mapping, Sequence

from intake.claim.reading import Asked, Ear, Heard, Outcome
from intake.dialogue.state import State

PERSON, OWN_NUMBER = "insured.contact", "reporter.phone"


def parted(
    state: State, paths: Sequence[str], outcomes: Mapping[str, Outcome], text: str, ear: Ear
) -> tuple[dict[str, Outcome], Outcome | None]:
    """The outcomes with the reporter's own number alone, and the number of the person; None where none is told.

    Asked of a broker the question names the person's first. An insured who is alone names their own.
    """
    person = outcomes.get(PERSON)
    if (
        state.role == "insured"
        or text.count(";") == len(paths) - 1  # each part answers the field of its own place
        or OWN_NUMBER not in paths
        or person is None
        or person.heard is not Heard.VALUE
    ):
        return dict(outcomes), None
    from intake.language.answers.group.numbers import phones

    told = phones(text, Asked(OWN_NUMBER, "phone"), ear)
    of_person = [outcome for outcome, is_own in told if not is_own]
    own = [outcome for outcome, is_own in told if is_own]
    if not own and len(of_person) == 2:
        of_person, own = of_person[:1], of_person[1:]
    if len(of_person) != 1 or len(own) > 1:
        return dict(outcomes), None
    kept = {path: outcome for path, outcome in outcomes.items() if path != OWN_NUMBER}
    return kept | ({OWN_NUMBER: own[0]} if own else {}), of_person[0]
