"""Values in words: every value of a claim as one language and region writes it.

Numbers, dates, lists and names of countries come from CLDR through Babel, which is loaded when the first of
them is shown and not before. What is shown here can be read back: whoever sees `182 000,00 EUR` may type it,
and it is the same amount.
"""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta, tzinfo
from decimal import Decimal
from typing import TYPE_CHECKING

from intake.claim.fact import Value
from intake.claim.moment import Moment
from intake.claim.money import Money
from intake.language import clocks, numbers_written
from intake.language.catalogs import translator
from intake.late_dataclass import dataclass

if TYPE_CHECKING:
    from babel import Locale

NO_BREAK = "\u00a0"


@dataclass(frozen=True, slots=True)
class Style:
    """How a language writes numbers and money in a region.

    `own_currency` goes by its sign; every other currency goes by its ISO 4217 code, because a sign alone ($,
    kr) names several. `group` replaces CLDR's separator.
    """

    locale: str
    pattern: str
    own_currency: str = ""
    group: str = ""


_AFTER, _BEFORE = f"#,##0{{cents}}{NO_BREAK}¤¤", f"¤¤{NO_BREAK}#,##0{{cents}}"

STYLES = {
    ("fr", "FR"): Style("fr_FR", _AFTER, "EUR"),
    ("fr", "BE"): Style("fr_BE", _AFTER),
    ("fr", "LU"): Style("fr_LU", _AFTER),
    ("fr", ""): Style("fr_FR", _AFTER),
    ("nl", "NL"): Style("nl_NL", _BEFORE, "EUR"),
    ("nl", "BE"): Style("nl_BE", _AFTER),
    ("nl", ""): Style("nl_NL", _AFTER),
    ("en", "GB"): Style("en_GB", _BEFORE, "GBP"),
    # On the Continent a comma may be read as a decimal sign, so English groups by a space there.
    ("en", ""): Style("en_GB", _BEFORE, group=NO_BREAK),
}


class Formats:
    """The habits of one language, region and zone."""

    def __init__(self, language: str, region: str, zone: tzinfo) -> None:
        """Loads nothing; a region without habits of its own takes those of the language."""
        self.language, self.region, self.zone = language, region, zone
        self.style = STYLES.get((language, region)) or STYLES.get((language, "")) or STYLES["en", ""]
        self.tr = translator(language, region)
        self._locale: Locale | None = None

    @property
    def locale(self) -> "Locale":
        """The CLDR locale."""
        if self._locale is None:
            from babel import Locale

            self._locale = Locale.parse(self.style.locale)
        return self._locale

    # Amounts and numbers

    def money(self, money: Money, *, cents: bool = True) -> str:
        """An amount with its currency; without `cents`, a round amount is shown short.

        No digit that counts is dropped.
        """
        from babel.numbers import format_currency, get_currency_precision

        decimals = max(0, -int(money.amount.normalize().as_tuple().exponent))
        if decimals or (cents and get_currency_precision(money.currency)):
            decimals = max(decimals, 2)
        pattern = self.style.pattern.replace("{cents}", "." + "0" * decimals if decimals else "")
        if money.currency == self.style.own_currency:
            pattern = pattern.replace("¤¤", "¤")
            if self.language == "en":
                pattern = pattern.replace(NO_BREAK, "")  # £182,000.00, and never € 182,000.00
        written = format_currency(
            money.amount, money.currency, pattern, locale=self.locale, currency_digits=False
        )
        return self._grouped(written)

    def number(self, number: int | Decimal) -> str:
        """A number in groups of three."""
        from babel.numbers import format_decimal

        return self._grouped(format_decimal(number, locale=self.locale, decimal_quantization=False))

    def percent(self, percent: int | Decimal | str) -> str:
        """A percentage; 12.5 stands for 12.5 %."""
        from babel.numbers import format_percent

        share = Decimal(str(percent)) / 100
        written: str = format_percent(share, locale=self.locale, decimal_quantization=False)
        return self._grouped(written)

    def size(self, size: int) -> str:
        """The size of a file, in the unit that keeps it short."""
        from babel.units import format_unit

        scaled, unit = Decimal(size), "byte"
        for unit in ("byte", "kilobyte", "megabyte", "gigabyte"):
            if scaled < 1000 or unit == "gigabyte":
                break
            scaled /= 1000
        short = (
            scaled.quantize(Decimal("0.1")) if scaled < 10 and unit != "byte" else scaled.quantize(Decimal(1))
        )
        written = format_unit(short.normalize() + 0, unit, "short", locale=self.locale)
        return self._grouped(written).replace(" ", NO_BREAK)

    def _grouped(self, written: str) -> str:
        return written.replace(",", self.style.group) if self.style.group else written

    # Time

    def moment(self, moment: Moment) -> str:
        """A moment as precisely as it is known: `Monday 16 November 2026, 09:30`, `November 2026`."""
        if moment.precision == "unknown":
            return self.tr.gettext("at an unknown time")
        return self._dated(
            moment, {"minute": "EEEE d MMMM y, HH:mm", "day": "EEEE d MMMM y", "month": "MMMM y", "year": "y"}
        )

    def short_moment(self, moment: Moment, now: datetime | None = None) -> str:
        """A moment for a list: `16 Nov 2026, 09:30`; with `now`, the clock time alone when it is today."""
        if moment.precision == "unknown":
            return self.tr.gettext("time unknown")
        exact = moment.instant()
        if (
            now is not None
            and exact is not None
            and exact.astimezone(self.zone).date() == now.astimezone(self.zone).date()
        ):
            return f"{exact.astimezone(self.zone):%H:%M}"
        return self._dated(
            moment, {"minute": "d MMM y, HH:mm", "day": "d MMM y", "month": "MMM y", "year": "y"}
        )

    def _dated(self, moment: Moment, patterns: dict[str, str]) -> str:
        from babel.dates import format_datetime

        first = moment.earliest(self.zone)
        assert first is not None  # only an unknown time has no first instant
        pattern = patterns[moment.precision]
        if self.language == "fr" and first.day == 1:
            pattern = pattern.replace(
                "d M", "d'er' M"
            )  # the first is an ordinal in French, the others are not
        return format_datetime(first.replace(tzinfo=None), pattern, locale=self.locale)

    def clock(self, due: datetime, now: datetime) -> str:
        """A running clock: `42 min`, `1 h 05`, `past due 3 h`."""
        return clocks.clock(self.tr, due - now)

    def elapsed(self, since: datetime, now: datetime) -> str:
        """The time gone by, for clocks that bind nobody: `42 min ago`."""
        return clocks.elapsed(self.tr, max(now - since, timedelta(0)))

    def duration(self, iso: str) -> str:
        """A duration in full words."""
        return clocks.duration(self.tr, iso)

    # Names and lists

    def list(self, items: Iterable[str]) -> str:
        """Several things in one breath: `a, b and c`."""
        from babel.lists import format_list

        return format_list(tuple(items), locale=self.locale)

    def rows(self, items: Iterable[str]) -> str:
        """Several things that have commas of their own: `a; b`, as the language writes a semicolon."""
        return ("\u00a0; " if self.language == "fr" else "; ").join(items)

    def yes_no(self, value: bool) -> str:
        """Yes or no."""
        return self.tr.pgettext("answer", "yes") if value else self.tr.pgettext("answer", "no")

    def country(self, code: str) -> str:
        """The name of a country; its code where CLDR has no name for it."""
        return str(self.locale.territories.get(code, code))

    def about(self, text: str) -> str:
        """The text of a value that is an estimate."""
        return self.tr.text("about %(value)s", value=text)

    def none(self, kind: str) -> str:
        """A known absence: for something that happens, that it did not; otherwise that there is none."""
        if kind in ("date", "datetime"):
            return self.tr.pgettext("answer", "no, not so far")
        return self.tr.pgettext("answer", "none")

    def value_text(self, value: Value, kind: str, label: Callable[[str], str] = str) -> str:
        """Any value in words. `label` gives the label of a code, or the name of a party by its id."""
        match value:
            case None:
                return self.none(kind)
            case Money():
                return self.money(value)
            case Moment():
                return self.moment(value)
            case bool():
                return self.yes_no(value)
            case tuple():
                several = [
                    self.value_text(one, "money" if isinstance(one, Money) else "choice", label)
                    for one in value
                ]
                return self.list(several) if several else self.none(kind)
            case int():
                return self.percent(value) if kind == "percent" else self.number(value)
            case str():
                return self._text(value, kind, label)

    def _text(self, text: str, kind: str, label: Callable[[str], str]) -> str:
        match kind:
            case "choice" | "multi_choice" | "person":
                return label(text)
            case "yes_no" if text in ("yes", "no"):
                return self.yes_no(text == "yes")
            case "iban":
                return numbers_written.iban(text)
            case "phone":
                return numbers_written.phone(text)
            case "enterprise_number":
                return numbers_written.enterprise_number(text)
            case "country":
                return self.country(text)
            case "duration":
                return self.duration(text)
            case "percent":
                return self.percent(text)
            case "integer" if text.isdecimal():
                return self.number(int(text))
        return text
