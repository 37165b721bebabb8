"""The kinds of field that a claim can have, as annotated types; no flow says it again.

`Annotated[str, Codes(partial="Active, but not everywhere")]` is a choice with its English labels, `Several`
the same with several picks; the others are named for what they hold (`Amount`, `Past`, `Iban`, `Party` …).
Each checks what enters a claim file and writes it as plain JSON.
"""

from datetime import UTC
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    PlainSerializer,
    PlainValidator,
    SerializationInfo,
    WithJsonSchema,
)
from pydantic_core import CoreSchema, core_schema

from intake.claim import identifiers
from intake.claim.moment import UNKNOWN_TIME, Moment
from intake.claim.money import Money
from intake.claim.plain_money import MONEY_SCHEMA, money_from_plain
from intake.said import N_, Said


class Kind:
    """Marks a type as something that can be asked; `name` is the kind in the talk protocol."""

    __slots__ = ("codes", "expects", "long", "name")

    def __init__(self, name: str, expects: str = "any", *, long: bool = False) -> None:
        """`expects` says whether a moment lies in the past, in the future, or either."""
        self.name, self.expects, self.long = name, expects, long
        self.codes: tuple[tuple[str, str], ...] = ()


class Codes(Kind):
    """One of these codes. Codes are stable and language-free; labels are the msgids of the catalogs."""

    __slots__ = ()

    def __init__(self, /, **labels: str) -> None:
        """A code may be called anything, `self` included."""
        super().__init__("choice")
        self.codes = tuple(labels.items())

    def __get_pydantic_core_schema__(self, _source: Any, _handler: GetCoreSchemaHandler) -> CoreSchema:
        """Only these codes are let in."""
        return core_schema.literal_schema([code for code, _ in self.codes])

    def __get_pydantic_json_schema__(
        self, _schema: CoreSchema, _handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Each code with its label."""
        return {"type": "string", "oneOf": [{"const": code, "title": label} for code, label in self.codes]}


class Several(Codes):
    """Any number of these codes, each at most once."""

    __slots__ = ()

    def __init__(self, /, **labels: str) -> None:
        """As for one code."""
        super().__init__(**labels)
        self.name = "multi_choice"

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Only these codes are let in."""
        several = core_schema.tuple_schema(
            [super().__get_pydantic_core_schema__(source, handler)], variadic_item_index=0
        )
        return core_schema.no_info_after_validator_function(_each_once, several)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Each code with its label."""
        return {
            "type": "array",
            "uniqueItems": True,
            "items": super().__get_pydantic_json_schema__(schema, handler),
        }


def _each_once(codes: tuple[str, ...]) -> tuple[str, ...]:
    if len(set(codes)) != len(codes):
        raise ValueError(Said(N_("a code stands there twice")))
    return codes


def _moment(plain: object) -> Moment:
    if isinstance(plain, Moment):
        return Moment.parse(plain.text)
    if not isinstance(plain, str):
        raise ValueError(Said(N_("a moment is a text")))
    if "T" in plain and Moment.parse(plain).instant() is not None and not _has_offset(plain):
        raise ValueError(Said(N_("a time needs its offset")))
    return Moment.parse(plain)


def _has_offset(text: str) -> bool:
    clock = text.partition("T")[2]
    return clock.endswith("Z") or "+" in clock or "-" in clock


def _day(plain: object) -> Moment:
    moment = _moment(plain)
    if moment.precision == "minute":
        raise ValueError(Said(N_("a day has no clock time")))
    return moment


def _plain_moment(moment: Moment, info: SerializationInfo) -> str:
    """With the offset of the claim's zone, which whoever writes the file gives as `context={"zone": …}`."""
    return moment.plain((info.context or {}).get("zone", UTC))


_DAY_PATTERN = rf"\d{{4}}(-\d{{2}}(-\d{{2}})?)?|{UNKNOWN_TIME}"
_CLOCK_PATTERN = r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})"
_DAY_SCHEMA = WithJsonSchema({"type": "string", "pattern": f"^({_DAY_PATTERN})$"})
_MOMENT_SCHEMA = WithJsonSchema({"type": "string", "pattern": f"^({_CLOCK_PATTERN}|{_DAY_PATTERN})$"})

_Moment = Annotated[Moment, PlainValidator(_moment), PlainSerializer(_plain_moment), _MOMENT_SCHEMA]
_Day = Annotated[Moment, PlainValidator(_day), PlainSerializer(_plain_moment), _DAY_SCHEMA]

Instant = _Moment
"""When something was noted; nothing that is asked."""

Past = Annotated[_Moment, Kind("datetime", "past")]
Future = Annotated[_Moment, Kind("datetime", "future")]
PastDay = Annotated[_Day, Kind("date", "past")]
FutureDay = Annotated[_Day, Kind("date", "future")]
AnyDay = Annotated[_Day, Kind("date")]

PlainMoney = Annotated[
    Money, PlainValidator(money_from_plain), PlainSerializer(Money.plain), WithJsonSchema(MONEY_SCHEMA)
]
"""An amount that is counted; nothing that is asked."""


def _not_negative(money: Money) -> Money:
    if money.amount < 0:
        raise ValueError(Said(N_("an amount cannot be below zero")))
    return money


Amount = Annotated[PlainMoney, AfterValidator(_not_negative), Kind("money")]
Share = Annotated[str, AfterValidator(identifiers.checked_percent), Kind("percent")]

Text = Annotated[str, Kind("text")]
LongText = Annotated[str, Kind("text", long=True)]
YesNo = Annotated[bool, Field(strict=True), Kind("yes_no")]
Integer = Annotated[int, Field(strict=True, ge=0), Kind("integer")]
FilePath = Annotated[str, Kind("file")]

Iban = Annotated[str, AfterValidator(identifiers.checked_account), Kind("iban")]
Phone = Annotated[str, AfterValidator(identifiers.checked_phone), Kind("phone")]
Email = Annotated[str, AfterValidator(identifiers.checked_email), Kind("email")]
Enterprise = Annotated[str, AfterValidator(identifiers.checked_enterprise_number), Kind("enterprise_number")]
Country = Annotated[str, AfterValidator(identifiers.checked_country), Kind("country")]

Party = Annotated[str, Field(pattern=r"^q[1-9][0-9]*$"), Kind("person")]
"""The id of an entry of `parties`: people and companies are described once."""
