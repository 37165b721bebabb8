"""A sum told with how much of it is blocked or back: "182k, of which 82k blocked". Whoever says that speaks of the whole, and of no one payment.

Stands alone because it is heard at questions that ask for no amount at all, where nothing says which payment would be meant.
"""

import re
from collections.abc import Sequence

from intake.claim.money import Money
from intake.claim.reading import Asked, Ear, Heard, Outcome
from intake.language.answers.group.mood import Mood, mood
from intake.language.answers.group.reading import read_group
from intake.language.answers.typed import folded

OF_IT = re.compile(
    r"\b(?:dont|parmi lesquels|la[- ]dessus|sur ce (?:montant|total)|y compris|waarvan|daarvan|hiervan|of which|of (?:it|that|this|those)|including|(?:nous |on |banque )en (?:a|ont|avons|est|sont)|en (?:a|ont) (?:deja )?(?:bloque|recupere)\w*)\b"
)
ONE = re.compile(
    r"\b(?:d'un|un|le|du|een|de|het|die|a|one|the|that) (?:seul |seule |enkele |single )?(?:virement|paiement|versement|betaling|overschrijving|storting|payment|transfer)\b"
    r"|\b(?:premier|deuxieme|second|troisieme|eerste|tweede|derde|first|third) (?:virement|paiement|betaling|overschrijving|payment|transfer)\b"
)
"""One payment is spoken of by its name: how much of that one is blocked is said of it."""


def total_and_part(text: str, fields: Sequence[Asked], ear: Ear) -> dict[str, Outcome]:
    """Both fields, the whole first and what is blocked or back of it second, where the text plainly says both; else nothing."""
    said = folded(text)
    if not OF_IT.search(said) or ONE.search(said) or mood(said) is Mood.UNREAL:
        return {}
    heard = read_group(text, fields, ear)
    if any(one.field not in heard or heard[one.field].heard is not Heard.VALUE for one in fields):
        return {}
    whole, part = (heard[one.field].reading.value for one in fields)
    told = isinstance(whole, Money) and isinstance(part, Money) and whole.currency == part.currency
    return heard if told and part.amount <= whole.amount else {}  # type: ignore[union-attr]  # both are money
