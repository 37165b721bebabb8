"""Values as claim.json writes them -> values of facts. The border for programs: an `answer` line of the talk protocol, an imported file."""

from datetime import datetime
from decimal import Decimal, InvalidOperation

from intake.claim.fact import Value
from intake.claim.field_path import FieldType, generic
from intake.claim.moment import Moment
from intake.claim.money import LARGEST, Money
from intake.claim.reading import Heard
from intake.conversation.hearing import asked, ear
from intake.dialogue.state import State
from intake.dialogue.whereabouts import zone
from intake.said import N_, Said


class NotThatKind(ValueError):
    """A value that a field cannot hold, and why."""

    def __init__(self, why: str, /, **parts: object) -> None:
        """`why` is a marked template, and `parts` stands in its gaps."""
        self.why = Said(why, **parts)
        super().__init__(self.why)


def value_of(state: State, path: str, plain: object, now: datetime) -> Value:
    """The value of a field from its JSON. Raises NotThatKind."""
    kind = state.plan.fields[generic(path)]
    codes = {code for code, _ in kind.codes}
    match kind.kind, plain:
        case "choice", str() if plain in codes:
            return plain
        case "multi_choice", list() if all(isinstance(one, str) and one in codes for one in plain):
            return tuple(str(one) for one in plain)
        case "multi_choice", str() if plain in codes:
            return (plain,)
        case "yes_no", bool():
            return plain
        case "yes_no", "yes" | "no":
            return plain == "yes"
        case "money", {"amount": str() | int() as amount, "currency": str(currency)}:
            return _money(amount, currency)
        case "integer", int() if not isinstance(plain, bool):
            return plain
        case "date" | "datetime", str(text):
            return _moment(state, text, kind)
        case _, str(text) if kind.kind not in ("choice", "multi_choice", "yes_no", "money", "integer"):
            return _checked(state, path, text, kind, now)
    raise NotThatKind(
        # Translators: to a program; "kind" is one of the English words money, date, choice, text …
        N_("%(field)s is a %(kind)s"),
        field=path,
        kind=kind.kind,
    )


def _money(amount: str | int, currency: str) -> Money:
    try:
        number = Decimal(str(amount))
    except InvalidOperation:
        raise NotThatKind(N_("no amount: %(given)s"), given=repr(amount)) from None
    if (
        not number.is_finite()
        or number < 0
        or number > LARGEST
        or len(currency) != 3
        or not currency.isalpha()
    ):
        raise NotThatKind(N_("no amount: %(given)s"), given=f"{amount!r} {currency!r}")
    return Money.of(number, currency)


def _moment(state: State, text: str, kind: FieldType) -> Moment:
    try:
        moment = Moment.parse(text, zone(state))
    except (ValueError, OverflowError):
        raise NotThatKind(N_("no moment: %(given)s"), given=repr(text)) from None
    if kind.kind == "date" and moment.precision == "minute":
        raise NotThatKind(N_("a day was expected, not %(given)s"), given=repr(text))
    return moment


def _checked(state: State, path: str, text: str, kind: FieldType, now: datetime) -> Value:
    """Texts are kept as they are; numbers of accounts, companies and telephones go through the same checks as typed ones."""
    from intake.language.cleaning import clean

    text = clean(text)
    if kind.kind in ("iban", "phone", "email", "enterprise_number", "country", "percent", "duration"):
        from intake.language.reading import read

        outcome = read(text, asked(state, path), ear(state, now))
        if outcome.heard is not Heard.VALUE:
            raise NotThatKind(N_("no %(kind)s: %(given)s"), kind=kind.kind, given=repr(text))
        return outcome.reading.value
    if not text.strip():
        raise NotThatKind(N_("%(field)s is empty"), field=path)
    return text.strip()
