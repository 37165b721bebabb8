"""What was understood of words that somebody typed: offered, echoed or asked back, and not yet a fact.

The language room makes readings, the dialogue turns them into facts. A wrong guess stated with confidence is the worst error of all, so
`ambiguous` and `invalid` are outcomes like any other.
"""

from datetime import datetime
from enum import StrEnum

from intake.claim.fact import Exactness, Value
from intake.late_dataclass import dataclass


class Heard(StrEnum):
    """What a typed text turned out to be."""

    VALUE = "value"
    NONE = "none"  # a known absence: "not yet", "there is none"
    AMBIGUOUS = "ambiguous"  # several readings, or one to be confirmed, or none: ask back
    INVALID = "invalid"  # it cannot be: a failed check digit, a day that does not exist
    UNKNOWN = "unknown"
    LATER = "later"
    REFUSED = "refused"
    HELP = "help"
    BACK = "back"
    SKIP = "skip"
    CONTROL = "control"  # another word for the conversation: `control` names it


@dataclass(frozen=True, slots=True)
class Reading:
    """One value that the words may mean. `value` is None for a known absence; `words` are the part of the text that it was read from."""

    value: Value
    words: str = ""
    exactness: Exactness = Exactness.EXACT


@dataclass(frozen=True, slots=True)
class Outcome:
    """The whole of what was understood of one typed text.

    `readings` holds exactly one reading for `value`, the readings to choose from for `ambiguous` (perhaps none: an open question back), the
    possible repair for `invalid`. `reason` says why it is invalid (checksum, length, format, country, out_of_range, no_such_date,
    no_such_time, future, negative, not_integer, not_an_amount, not_understood). `who` is for `later`.
    `control` is for CONTROL: review, note, goto, language_fr, language_nl, language_en, urgent, kit, go_on, why, finish, export, undo.
    """

    heard: Heard
    readings: tuple[Reading, ...] = ()
    reason: str = ""
    who: str = ""
    control: str = ""
    argument: str = ""  # what follows a control word (the text of a note, the words of a jump), or the piece of a longer answer that is invalid

    @property
    def reading(self) -> Reading:
        """The one reading of a `value` or `none`."""
        return self.readings[0]


@dataclass(frozen=True, slots=True)
class Option:
    """One choice as it may be typed: its code, and its label in each language."""

    code: str
    labels: tuple[tuple[str, str], ...]  # (language, label)

    def __hash__(self) -> int:
        """By its code alone: what is known of a list is looked up by all its options, many times for each answer."""
        return hash(self.code)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a typed answer is an answer to: all that the reader may know of the question.

    `kind` is one of the kinds of the talk protocol (choice, multi_choice, yes_no, money, list_of_money, date, datetime, duration,
    integer, percent, text, iban, phone, email, enterprise_number, country, person, file, more). `expects` is past, future or any.
    `can_be_none` tells that "no" and "not yet" mean a known absence here (a moment at which something happened, a name, a number).
    """

    field: str
    kind: str
    options: tuple[Option, ...] = ()
    currency: str = ""  # the default, ISO 4217
    expects: str = "any"
    reporter: str = ""  # the person at the keyboard, for "me"
    can_be_none: bool = False
    takes_function: bool = (
        False  # for a person: a company's part and a function are enough ("a technician of our insured")
    )
    long: bool = False  # free text of any length, in which nothing is a command but a bare control word


@dataclass(frozen=True, slots=True)
class Ear:
    """Who is listening: the language of the talk, the region whose habits hold (BE, NL, LU, FR, GB), and the moment (aware, in the claim's zone)."""

    language: str
    region: str
    now: datetime
