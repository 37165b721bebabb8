"""The derived row per claim: what a list shows and a search finds, without replaying a single event.

Stands alone because a list of a thousand claims must open at once. The conversation decides what stands in
a row, and writes it together with the events it follows from; here it is only kept.
"""

import json
from collections.abc import Mapping
from dataclasses import field
from typing import Any

from intake.late_dataclass import dataclass
from intake.store.record import canonical
from intake.unaccented import unaccented


@dataclass(frozen=True, slots=True)
class Overview:
    """One claim in a list. Codes and plain values only, so that any face can say it in any language.

    `opened_at`, `changed_at` and `urgent_due` are instants (UTC, ISO 8601); `urgent` is the id of the most
    urgent action, or empty; `money` is language-free text ("EUR 182000.00"); `progress` is (answered, open);
    `body` is whatever else a list needs, as plain JSON.
    """

    claim: str
    reference: str
    opened_at: str
    changed_at: str
    language: str
    role: str
    status: str
    insured: str = ""
    urgent: str = ""
    urgent_due: str | None = None
    money: str = ""
    progress: tuple[int, int] = (0, 0)
    body: Mapping[str, object] = field(default_factory=dict)

    def matches(self, words: str) -> bool:
        """Every word of a search stands somewhere in the row, in any case and with or without accents."""
        row = unaccented(
            " ".join([self.claim, self.reference, self.insured, self.money, self.status, *_texts(self.body)])
        )
        return all(word in row for word in unaccented(words).split())

    def row(self) -> tuple[object, ...]:
        """The values of `COLUMNS`, in their order."""
        answered, still_open = self.progress
        return (
            *(getattr(self, name) for name in _PLAIN_COLUMNS),
            answered,
            still_open,
            canonical(dict(self.body)).decode(),
        )

    @classmethod
    def from_row(cls, row: tuple[Any, ...]) -> "Overview":
        """The overview that `row` wrote. Raises ValueError or TypeError if no `row` wrote it."""
        named = dict(zip(COLUMNS, row, strict=True))
        progress = (named.pop("answered"), named.pop("still_open"))
        body = json.loads(named.pop("body"))
        if not isinstance(body, dict):
            raise TypeError("the body of an overview is an object")
        return cls(progress=progress, body=body, **named)


_PLAIN_COLUMNS = (
    "claim",
    "reference",
    "opened_at",
    "changed_at",
    "language",
    "role",
    "status",
    "insured",
    "urgent",
    "urgent_due",
    "money",
)
COLUMNS = (*_PLAIN_COLUMNS, "answered", "still_open", "body")


def _texts(plain: object) -> list[str]:
    match plain:
        case str():
            return [plain]
        case Mapping():
            return [text for value in plain.values() for text in _texts(value)]
        case list() | tuple():
            return [text for value in plain for text in _texts(value)]
    return []
