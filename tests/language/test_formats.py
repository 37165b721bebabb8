"""Values as each language and region writes them, and what is written can be read back."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from intake.claim.fact import Value
from intake.claim.moment import UNKNOWN_TIME, Moment
from intake.claim.money import Money
from intake.claim.reading import Asked, Ear, Heard
from intake.language import clocks
from intake.language.catalogs import Translator
from intake.language.formats import STYLES, Formats

BRUSSELS = ZoneInfo("Europe/Brussels")
EVERYWHERE = sorted(
    {*STYLES, ("fr", "NL"), ("nl", "LU"), ("en", "BE"), ("en", "NL")} - {("fr", ""), ("nl", ""), ("en", "")}
)
ENGLISH = Translator("en")


def plain_spaces(text: str) -> str:
    return text.replace("\u00a0", "~").replace("\u202f", "^")


@pytest.mark.parametrize(
    ("language", "region", "euros", "pounds"),
    [
        ("fr", "FR", "182^000,00~€", "1^250,50~GBP"),
        ("fr", "BE", "182^000,00~EUR", "1^250,50~GBP"),
        ("fr", "LU", "182.000,00~EUR", "1.250,50~GBP"),
        ("nl", "NL", "€~182.000,00", "GBP~1.250,50"),
        ("nl", "BE", "182.000,00~EUR", "1.250,50~GBP"),
        ("en", "GB", "EUR~182,000.00", "£1,250.50"),
        ("en", "BE", "EUR~182~000.00", "GBP~1~250.50"),
        ("en", "", "EUR~182~000.00", "GBP~1~250.50"),
    ],
)
def test_money_is_written_as_its_region_does(language: str, region: str, euros: str, pounds: str) -> None:
    formats = Formats(language, region, BRUSSELS)

    assert plain_spaces(formats.money(Money.of(182000, "EUR"))) == euros
    assert plain_spaces(formats.money(Money.of("1250.50", "GBP"))) == pounds


@pytest.mark.parametrize(
    ("money", "whole", "short"),
    [
        (Money.of(182000, "EUR"), "182.000,00~EUR", "182.000~EUR"),
        (Money.of("182000.50", "EUR"), "182.000,50~EUR", "182.000,50~EUR"),
        (Money.of("0.00012345", "BTC"), "0,00012345~BTC", "0,00012345~BTC"),
        (Money.of(90000, "JPY"), "90.000~JPY", "90.000~JPY"),
        (Money.of(-5, "EUR"), "-5,00~EUR", "-5~EUR"),
        (Money.of(0, "EUR"), "0,00~EUR", "0~EUR"),
    ],
)
def test_no_digit_of_an_amount_is_dropped(money: Money, whole: str, short: str) -> None:
    formats = Formats("nl", "BE", BRUSSELS)

    assert plain_spaces(formats.money(money)) == whole
    assert plain_spaces(formats.money(money, cents=False)) == short


@pytest.mark.parametrize(("language", "region"), EVERYWHERE)
def test_a_number_never_breaks_over_two_lines(language: str, region: str) -> None:
    formats = Formats(language, region, BRUSSELS)

    written = [
        formats.money(Money.of(1234567, "EUR")),
        formats.number(1234567),
        formats.percent("12.5"),
        formats.size(123456789),
    ]

    assert not any(" " in text for text in written), written


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("2026-11-16T08:30:00Z", "Monday 16 November 2026, 09:30"),
        ("2026-07-01T21:59:59Z", "Wednesday 1 July 2026, 23:59"),
        ("2026-11-16", "Monday 16 November 2026"),
        ("2026-11", "November 2026"),
        ("2026", "2026"),
        (UNKNOWN_TIME, "at an unknown time"),
    ],
)
def test_a_moment_is_shown_as_precisely_as_it_is_known(text: str, written: str) -> None:
    assert Formats("en", "BE", BRUSSELS).moment(Moment(text)) == written


def test_the_same_moment_reads_differently_in_another_zone_and_language() -> None:
    moment = Moment("2026-11-01T23:30:00Z")

    assert Formats("fr", "BE", BRUSSELS).moment(moment) == "lundi 2 novembre 2026, 00:30"
    assert Formats("nl", "NL", UTC).moment(moment) == "zondag 1 november 2026, 23:30"
    assert Formats("fr", "FR", UTC).moment(moment) == "dimanche 1er novembre 2026, 23:30"


def test_what_has_commas_of_its_own_is_parted_by_a_semicolon_as_the_language_writes_it() -> None:
    assert Formats("fr", "BE", BRUSSELS).rows(["1,5", "2"]) == "1,5\N{NO-BREAK SPACE}; 2"
    assert Formats("nl", "BE", BRUSSELS).rows(["1,5", "2"]) == "1,5; 2"


def test_in_a_list_today_is_a_clock_time() -> None:
    formats, now = Formats("en", "GB", BRUSSELS), datetime(2026, 11, 16, 22, 0, tzinfo=UTC)

    assert formats.short_moment(Moment("2026-11-16T08:30:00Z"), now) == "09:30"
    assert formats.short_moment(Moment("2026-11-15T08:30:00Z"), now) == "15 Nov 2026, 09:30"
    assert formats.short_moment(Moment("2026-11-16"), now) == "16 Nov 2026"


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [
        (3 * 86400 + 4 * 3600 + 59, "3 d 4 h"),
        (86400, "1 d"),
        (3600 + 5 * 60, "1 h 05"),
        (3600, "1 h 00"),
        (3599, "59 min"),
        (42 * 60 + 30, "42 min"),
        (59, "under 1 min"),
        (0, "due now"),
        (-59, "due now"),
        (-60, "past due 1 min"),
        (-2 * 3600 - 60, "past due 2 h 01"),
        (-3 * 3600 - 1800, "past due 3 h"),
        (-2 * 86400, "past due 2 d"),
    ],
)
def test_a_clock_steps_by_the_minute_and_never_shows_more_time_than_there_is(
    seconds: int, shown: str
) -> None:
    assert clocks.clock(ENGLISH, timedelta(seconds=seconds)) == shown


def test_practice_shows_the_time_gone_by_and_never_a_negative_one() -> None:
    formats, then = Formats("en", "GB", UTC), datetime(2026, 11, 16, 9, 0, tzinfo=UTC)

    assert formats.elapsed(then, then + timedelta(minutes=42)) == "42 min ago"
    assert formats.elapsed(then, then - timedelta(minutes=42)) == "just now"


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        ("PT1H30M", "1 hour 30 minutes"),
        ("P3D", "3 days"),
        ("P1Y2M", "1 year 2 months"),
        ("P2W", "2 weeks"),
        ("PT72H", "72 hours"),
        ("PT0S", "0 minutes"),
        ("5WD", "5 working days"),
        ("15TD", "15 bank working days"),
        ("a while", "a while"),
    ],
)
def test_durations_are_said_in_full(iso: str, words: str) -> None:
    assert clocks.duration(ENGLISH, iso) == words


def label(code: str) -> str:
    return {"email": "E-mail", "backup": "Backups", "q1": "Anne Lambert"}.get(code, code)


@pytest.mark.parametrize(
    ("value", "kind", "text"),
    [
        (Money.of(82000, "EUR"), "money", "82^000,00~€"),
        ((Money.of(100, "EUR"), Money.of(5, "GBP")), "list_of_money", "100,00~€ et 5,00~GBP"),
        (Moment("2026-11-16"), "date", "lundi 16 novembre 2026"),
        ("email", "choice", "E-mail"),
        (("email", "backup", "erp"), "multi_choice", "E-mail, Backups et erp"),
        ("q1", "person", "Anne Lambert"),
        (1200, "integer", "1^200"),
        ("12.5", "percent", "12,5~%"),
        (50, "percent", "50~%"),
        ("BE71096123456769", "iban", "BE71~0961~2345~6769"),
        ("+3225550123", "phone", "+32~2~555~01~23"),
        ("BE0999123457", "enterprise_number", "0999.123.457"),
        ("FR73282932000074", "enterprise_number", "732~829~320~00074"),
        ("LUB123456", "enterprise_number", "B~123456"),
        ("NL68750110", "enterprise_number", "68750110"),
        ("GB01234567", "enterprise_number", "01234567"),
        ("NL", "country", "Pays-Bas"),
        ("XX", "country", "XX"),
        ("not a number", "phone", "not a number"),
        ("[b]bold[/b]\n%(gap)s", "text", "[b]bold[/b]\n%(gap)s"),
    ],
)
def test_any_value_is_written_by_its_kind(value: Value, kind: str, text: str) -> None:
    assert plain_spaces(Formats("fr", "FR", BRUSSELS).value_text(value, kind, label)) == text


def test_a_known_absence_is_said_and_not_left_blank() -> None:
    formats = Formats("en", "GB", UTC)

    assert formats.value_text(None, "datetime") == "no, not so far"
    assert formats.value_text(None, "text") == formats.value_text((), "multi_choice") == "none"
    assert (formats.value_text(True, "yes_no"), formats.value_text("no", "yes_no")) == ("yes", "no")


# What is written can be read back: whoever corrects an answer sees what Intake wrote and types over it.

NOW = datetime(2026, 11, 19, 10, 20, tzinfo=BRUSSELS)
amounts = st.decimals(min_value=Decimal("0.01"), max_value=Decimal("99999999.99"), places=2)
days = st.dates(min_value=date(2026, 1, 1), max_value=date(2026, 11, 18))
places = st.sampled_from(EVERYWHERE)


def heard(text: str, kind: str, place: tuple[str, str], expects: str = "any") -> Value:
    reading = pytest.importorskip("intake.language.reading")
    asked = Asked(field="payments[].amount", kind=kind, currency="EUR", expects=expects)
    outcome = reading.read(text, asked, Ear(*place, NOW))
    assert outcome.heard is Heard.VALUE, (text, outcome)
    value: Value = outcome.reading.value
    return value


@given(amounts, st.sampled_from(["EUR", "GBP", "USD"]), places)
def test_money_reads_back(amount: Decimal, currency: str, place: tuple[str, str]) -> None:
    money = Money.of(amount, currency)

    assert heard(Formats(*place, BRUSSELS).money(money), "money", place) == money


@given(days, st.times(), places)
def test_an_instant_reads_back(day: date, time: object, place: tuple[str, str]) -> None:
    instant = datetime.combine(day, time.replace(second=0, microsecond=0), BRUSSELS)  # type: ignore[attr-defined]  # hypothesis gives a time
    assume(
        instant.utcoffset() == instant.replace(fold=1).utcoffset()
    )  # else it comes twice, and is asked back
    assume(
        instant.utcoffset() == instant.replace(fold=1).utcoffset()
    )  # an hour that came twice is asked about
    moment = Moment.at(instant)

    assert heard(Formats(*place, BRUSSELS).moment(moment), "datetime", place, "past") == moment


@given(days, st.sampled_from([10, 7]), places)
def test_a_rough_date_reads_back_as_rough_as_it_was(day: date, kept: int, place: tuple[str, str]) -> None:
    moment = Moment(day.isoformat()[:kept])

    assert heard(Formats(*place, BRUSSELS).moment(moment), "date", place, "past") == moment


@given(st.integers(0, 10**7), places)
def test_a_whole_number_reads_back(number: int, place: tuple[str, str]) -> None:
    assert heard(Formats(*place, BRUSSELS).number(number), "integer", place) == number


@given(st.integers(0, 200).map(lambda halves: format(Decimal(halves) / 2, "f")), places)
def test_a_percentage_reads_back(percent: str, place: tuple[str, str]) -> None:
    value = heard(Formats(*place, BRUSSELS).percent(percent), "percent", place)

    assert Decimal(str(value)) == Decimal(percent)


@pytest.mark.parametrize(("language", "region"), EVERYWHERE)
@pytest.mark.parametrize(
    ("value", "kind"),
    [("BE71096123456769", "iban"), ("+3225550123", "phone"), ("NL", "country"), ("GB", "country")],
)
def test_identifiers_read_back(value: str, kind: str, language: str, region: str) -> None:
    place = (language, region)

    assert heard(Formats(*place, BRUSSELS).value_text(value, kind), kind, place) == value
