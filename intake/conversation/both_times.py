"""A moment asked for alone, and answered with its counterpart: "started on 5 March, found out today 9:05" where only the discovery is asked.

Stands alone because the reader of one moment would read every day and hour of the text as its own.
"""

import re
from datetime import datetime

from intake.claim.reading import Heard, Outcome
from intake.conversation.hearing import asked, ear
from intake.dialogue.state import State
from intake.unaccented import letter_for_letter

COUNTERPART = {
    "incident.discovered_at": "incident.occurred_from",
    "incident.occurred_from": "incident.discovered_at",
}


def both_times(state: State, path: str, text: str, now: datetime) -> dict[str, Outcome]:
    """What a text says of this moment and of its counterpart, where it speaks of the counterpart in its own words; else nothing."""
    other = COUNTERPART.get(path)
    if other is None:
        return {}
    from intake.language.answers.group.breath import NEITHER
    from intake.language.answers.group.events import event
    from intake.language.answers.group.reading import read_group

    folded = letter_for_letter(text)
    if not event(other, folded):
        return {}
    # "Neither" of what was offered denies nothing of what follows.
    neither = re.match(rf"\W*(?:{NEITHER.pattern})\s*[:,;.!-]+\s*", folded)
    text = text[neither.end() :] if neither else text
    heard = read_group(text, [asked(state, one) for one in sorted((path, other))], ear(state, now))
    if heard.get(path, Outcome(Heard.AMBIGUOUS)).heard is not Heard.VALUE or other not in heard:
        return {}
    tells = heard[other].heard is Heard.VALUE and state.fact(other) is None
    return {path: heard[path], other: heard[other]} if tells else {path: heard[path]}
