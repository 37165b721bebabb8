"""What someone wants of the talk. Plain data: values are already read, time and identifiers come from outside."""

from intake.claim.fact import Exactness, Source, Status, Value
from intake.late_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Item:
    """One field as it was heard, at a concrete path."""

    path: str
    status: Status
    value: Value
    words: str
    exactness: Exactness = Exactness.EXACT
    who: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """Fields that were said. With `question`, it answers the standing question, and that turn is taken."""

    items: tuple[Item, ...]
    question: str = ""
    entry: str = ""
    source: Source = Source.ASKED
    asked_back: "AskBack | None" = None  # the part of a group that was not clear
    text: str = ""  # all that was typed, where the words of the items are not all of it


@dataclass(frozen=True, slots=True)
class AskBack:
    """What was typed is to be asked back, with its readings."""

    path: str
    words: str
    reason: str
    readings: tuple[tuple[Value, str, Exactness], ...]
    question: str = ""
    entry: str = ""


@dataclass(frozen=True, slots=True)
class OfferFacts:
    """Facts read from what was said or pasted."""

    items: tuple[Item, ...]
    waits: bool
    text: str = ""


@dataclass(frozen=True, slots=True)
class Accept:
    """Offers become facts; with a question, they are its answer."""

    ids: tuple[str, ...]
    question: str = ""
    entry: str = ""


@dataclass(frozen=True, slots=True)
class Reject:
    """Offers are turned down."""

    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GoTo:
    """Go to the question of a field; "" returns to where the talk stands."""

    path: str


@dataclass(frozen=True, slots=True)
class GoBack:
    """Go to the question before the one on screen."""


@dataclass(frozen=True, slots=True)
class GoOn:
    """Go on after the short notice or the review, or leave a question that was gone back to."""


@dataclass(frozen=True, slots=True)
class AddEntry:
    """Open an entry of a list."""

    list: str


@dataclass(frozen=True, slots=True)
class RemoveEntry:
    """Remove an entry: `payments[p2]`."""

    list: str
    entry: str


@dataclass(frozen=True, slots=True)
class CloseList:
    """There are no more entries, or none that are told now."""

    list: str
    words: str = ""
    status: Status = Status.NONE


@dataclass(frozen=True, slots=True)
class AddNote:
    """A remark, perhaps on a field."""

    text: str
    path: str = ""


@dataclass(frozen=True, slots=True)
class Tick:
    """An action was done; a bare id means all that stand."""

    action: str
    proof: str = ""


@dataclass(frozen=True, slots=True)
class Dismiss:
    """An action is set aside, with a reason."""

    action: str
    reason: str


@dataclass(frozen=True, slots=True)
class Reopen:
    """Take back a tick or a dismissal."""

    action: str


@dataclass(frozen=True, slots=True)
class ChangeLanguage:
    """Go on in another language."""

    language: str


@dataclass(frozen=True, slots=True)
class ChangeRole:
    """Someone else sits at the keyboard."""

    role: str


@dataclass(frozen=True, slots=True)
class ChangePresent:
    """Only these people can be asked now; empty: everybody again."""

    present: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Finish:
    """End the talk for now."""


Command = (
    Answer | AskBack | OfferFacts | Accept | Reject | GoTo | GoBack | GoOn | AddEntry | RemoveEntry | CloseList | AddNote | Tick | Dismiss
    | Reopen | ChangeLanguage | ChangeRole | ChangePresent | Finish
)  # fmt: skip
