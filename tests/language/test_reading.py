"""The one door for typed answers: what Intake writes it reads back, and nothing that is typed breaks it."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from intake.claim.fact import Value
from intake.claim.moment import Moment
from intake.claim.money import Money
from intake.claim.reading import Asked, Ear, Heard, Outcome
from intake.language.formats import Formats
from intake.language.reading import READERS, read
from tests import strategies
from tests.language.answers.heard import ear, options
from tests.strategies import PLACES, places

KINDS = (*READERS, "text")
CHOICES = options(
    "active: Active everywhere",
    "partial: Active, but not everywhere",
    "disabled: Was switched off",
    "never: Never installed",
)


def formats(listener: Ear) -> Formats:
    assert listener.now.tzinfo is not None
    return Formats(listener.language, listener.region, listener.now.tzinfo)


def read_back(kind: str, text: str, listener: Ear, **more: str) -> Outcome:
    return read(text, Asked("incident.example", kind, expects="past", **more), listener)  # type: ignore[arg-type]  # only texts here


def is_clear(outcome: Outcome, value: Value) -> bool:
    return outcome.heard is Heard.VALUE and outcome.reading.value == value


# What is written is read back


@given(money=strategies.amounts, place=places)
def test_an_amount_is_read_back_wherever_it_was_written(money: Money, place: str) -> None:
    listener = ear(place)

    assert is_clear(read_back("money", formats(listener).money(money), listener, currency="EUR"), money)


@given(money=strategies.amounts, place=places)
def test_a_round_amount_written_without_cents_is_read_back(money: Money, place: str) -> None:
    listener = ear(place)
    short = formats(listener).money(money, cents=False)

    outcome = read_back("money", short, listener, currency="EUR")

    assert is_clear(outcome, money)


@given(day=strategies.past_days, place=places)
def test_a_day_is_read_back_wherever_it_was_written(day: date, place: str) -> None:
    listener = ear(place)
    moment = Moment(day.isoformat())

    assert is_clear(read_back("date", formats(listener).moment(moment), listener), moment)
    assert is_clear(read_back("datetime", formats(listener).short_moment(moment), listener), moment)


@given(day=strategies.past_days, place=places)
def test_a_month_and_a_year_are_read_back_as_no_more_than_that(day: date, place: str) -> None:
    listener = ear(place)

    for moment in (Moment(f"{day:%Y-%m}"), Moment(f"{day:%Y}")):
        assert is_clear(read_back("date", formats(listener).moment(moment), listener), moment)


@given(moment=strategies.past_instants, place=places)
def test_a_moment_is_read_back_to_the_minute(moment: Moment, place: str) -> None:
    listener = ear(place)
    instant = moment.instant()
    assert instant is not None
    local = instant.astimezone(listener.now.tzinfo)
    # An hour that comes twice is asked back, as it must be.
    assume(local.replace(fold=0).utcoffset() == local.replace(fold=1).utcoffset())
    # Midnight of a day is its start or its end.
    assume((local.hour, local.minute) != (0, 0))

    for written in (formats(listener).moment(moment), formats(listener).short_moment(moment)):
        assert is_clear(read_back("datetime", written, listener), moment)


@given(length=strategies.durations, place=places)
def test_a_length_of_time_is_read_back(length: str, place: str) -> None:
    listener = ear(place)

    assert is_clear(read_back("duration", formats(listener).duration(length), listener), length)


@given(share=strategies.shares, place=places)
def test_a_share_is_read_back(share: str, place: str) -> None:
    listener = ear(place)

    outcome = read_back("percent", formats(listener).percent(share), listener)

    assert outcome.heard is Heard.VALUE
    assert Decimal(str(outcome.reading.value)) == Decimal(share)


@given(count=strategies.counts, place=places)
def test_a_count_is_read_back(count: int, place: str) -> None:
    listener = ear(place)

    assert is_clear(read_back("integer", formats(listener).number(count), listener), count)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("iban", "BE13999555666677"),
        ("iban", "FR2730099000990000099912345"),
        ("iban", "GB60TEST00000087654321"),
        ("phone", "+32470123456"),
        ("phone", "+352621123456"),
        ("phone", "+447700900123"),
        ("country", "LT"),
        ("country", "KR"),
        ("country", "CD"),
    ],
)
def test_what_names_an_account_a_telephone_or_a_country_is_read_back(
    kind: str, value: str, place: str
) -> None:
    listener = ear(place)

    assert is_clear(read_back(kind, formats(listener).value_text(value, kind), listener), value)


@pytest.mark.parametrize(
    ("place", "number"),
    [
        ("fr_BE", "BE0999112272"),
        ("nl_BE", "BE1000998824"),
        ("fr_FR", "FR999000888"),
        ("fr_FR", "FR99900088800027"),
        ("fr_FR", "FR78999000888"),
        ("fr_LU", "LUB123456"),
        ("fr_LU", "LU12345613"),
        ("nl_NL", "NL99912345"),
        ("nl_NL", "NL999555005B01"),
        ("en_GB", "GB999888789"),
        ("en_GB", "GBSC999123"),
    ],
)
def test_an_enterprise_number_is_read_back_in_its_own_country(place: str, number: str) -> None:
    listener = ear(place)
    written = formats(listener).value_text(number, "enterprise_number")

    assert is_clear(read_back("enterprise_number", written, listener), number)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("value", [True, False])
def test_yes_and_no_are_read_back(value: bool, place: str) -> None:
    listener = ear(place)

    assert is_clear(read_back("yes_no", formats(listener).yes_no(value), listener), value)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("option", CHOICES, ids=lambda option: option.code)
def test_a_label_is_read_back_as_its_option(option: object, place: str) -> None:
    code, label = option.code, option.labels[0][1]  # type: ignore[attr-defined]  # an Option, which pytest hands on untyped

    outcome = read(label, Asked("security.mfa.status", "choice", CHOICES), ear(place))

    assert is_clear(outcome, code)


# Nothing that is typed breaks it


@given(text=strategies.typed, kind=st.sampled_from(KINDS), place=places)
def test_whatever_is_typed_comes_to_an_outcome(text: str, kind: str, place: str) -> None:
    outcome = read(text, Asked("incident.example", kind, CHOICES, "EUR", "past"), ear(place))

    if outcome.heard is Heard.VALUE:
        assert len(outcome.readings) == 1
    if outcome.heard in (Heard.UNKNOWN, Heard.LATER, Heard.REFUSED, Heard.HELP, Heard.BACK, Heard.SKIP):
        assert not outcome.readings
    assert len(outcome.readings) <= 5


@given(
    hidden=strategies.invisible,
    at=st.integers(0, 30),
    case=st.sampled_from(
        [
            ("money", "82.000 euro"),
            ("date", "16 november 2026"),
            ("iban", "BE13 9995 5566 6677"),
            ("phone", "0470 12 34 56"),
            ("email", "anne@example.be"),
            ("yes_no", "zeker en vast"),
            ("choice", "never installed"),
            ("person", "Anne Lambert"),
            ("text", "de back-ups zijn ook geraakt"),
        ]
    ),
)
def test_what_nobody_sees_changes_nothing_that_is_heard(hidden: str, at: int, case: tuple[str, str]) -> None:
    kind, text = case
    question = Asked("incident.example", kind, CHOICES, "EUR", "past")
    dirty = text[:at] + hidden + text[at:]

    clean, heard = read(text, question, ear("nl_BE")), read(dirty, question, ear("nl_BE"))

    assert [one.value for one in heard.readings] == [one.value for one in clean.readings]
    assert heard.heard is clean.heard


@given(text=strategies.typed)
def test_nothing_that_could_act_on_a_screen_is_kept_in_free_text(text: str) -> None:
    outcome = read("dossier " + text, Asked("notes[]", "text", long=True), ear())

    kept = str(outcome.reading.value)
    assert not any(ord(one) < 32 or 0x7F <= ord(one) < 0xA0 or one in "\u202e\u2066\u200b" for one in kept)


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_pasted_into_a_precise_question_is_no_value(kind: str) -> None:
    page = "Le fournisseur nous a écrit, et nous avons vérifié la facture avec lui. " * 200

    outcome = read(page, Asked("incident.example", kind, CHOICES, "EUR", "past"), ear())

    assert kind in ("text", "more") or outcome.heard is not Heard.VALUE


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("text", ["", "   ", "\n\n", "\u200b", "\x1b[2J"])
def test_nothing_typed_is_asked_again(kind: str, text: str) -> None:
    assert read(text, Asked("incident.example", kind, CHOICES, "EUR", "past"), ear()).heard is Heard.AMBIGUOUS
