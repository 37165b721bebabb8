"""The payment itself, told in the answer to another question: an amount and a time that nothing of that question has taken.

Stands alone because these are only offered: one amount and one time at most, each in so many words, never beside a total or what is blocked.
"""

import re
from collections.abc import Sequence

from intake.claim.reading import Asked, Ear, Heard, Outcome
from intake.language.answers.group.reading import read_group
from intake.language.answers.group.sums import PARTS
from intake.language.answers.typed import typed

OTHER_SUM = re.compile(rf"(?<!\w)(?:{PARTS['total']}|{PARTS['blocked']})")


def payment_told(text: str, fields: Sequence[Asked], taken: Sequence[str], ear: Ear) -> dict[str, Outcome]:
    """Field -> what the rest of the text plainly says of it, the words that were taken left out."""
    rest = typed(text).plain
    for words in sorted(filter(None, taken), key=len, reverse=True):
        place = rest.find(words)
        if place >= 0:
            rest = rest[:place] + " , " + rest[place + len(words) :]
    if not re.search(r"\w", rest):
        return {}
    heard = read_group(rest, fields, ear)
    return {
        field: outcome
        for field, outcome in heard.items()
        if field and outcome.heard is Heard.VALUE and not _is_another_sum(rest, outcome, field, fields)
    }


def _is_another_sum(rest: str, outcome: Outcome, field: str, fields: Sequence[Asked]) -> bool:
    """Is an amount said to be the total, or a part that is blocked or back?"""
    if not any(one.field == field and one.kind == "money" for one in fields):
        return False
    said = next((part for part in re.split(r"[;,](?!\d)", rest) if outcome.reading.words in part), rest)
    return OTHER_SUM.search(typed(said).folded) is not None
