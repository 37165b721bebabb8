"""When something happened: an instant, a date known only roughly, or a time that nobody knows.

Stands alone because a rough date must stay rough from the typed answer to the claim file: a day is never given a clock time, and
`"XXXX"` (EDTF) means that it happened and nobody can say when.
"""

import calendar
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from intake.late_dataclass import dataclass
from intake.said import N_, Said

UNKNOWN_TIME = "XXXX"


@dataclass(frozen=True, slots=True)
class Moment:
    """`text` is either an instant in UTC (`2026-03-12T07:40:00Z`), as much of a date as was said (`2026-11-16`, `2026-11`, `2026`) or `XXXX`."""

    text: str

    @classmethod
    def at(cls, instant: datetime) -> "Moment":
        """An instant; `instant` must be aware. Seconds are kept, fractions are not."""
        if instant.tzinfo is None:
            raise ValueError("an instant needs its zone")
        return cls(instant.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat() + "Z")

    @classmethod
    def parse(cls, text: str, zone: tzinfo = UTC) -> "Moment":
        """A moment from ISO 8601; a clock time without offset is read in `zone`. Raises ValueError on anything else."""
        if text == UNKNOWN_TIME:
            return cls(text)
        if "T" in text:
            instant = datetime.fromisoformat(text)
            return cls.at(instant if instant.tzinfo else instant.replace(tzinfo=zone))
        parts = text.split("-")
        if [len(part) for part in parts] not in ([4], [4, 2], [4, 2, 2]) or not all(
            part.isdigit() for part in parts
        ):
            raise ValueError(Said(N_("not a date: %(given)s"), given=repr(text)))
        date(*(int(part) for part in (*parts, "01", "01")[:3]))
        return cls(text)

    @property
    def precision(self) -> str:
        """`minute`, `day`, `month`, `year` or `unknown`."""
        if self.text == UNKNOWN_TIME:
            return "unknown"
        return "minute" if "T" in self.text else {4: "year", 7: "month", 10: "day"}[len(self.text)]

    def instant(self) -> datetime | None:
        """The exact instant in UTC, or None where only a date or nothing is known."""
        return datetime.fromisoformat(self.text) if "T" in self.text else None

    def earliest(self, zone: tzinfo) -> datetime | None:
        """The first instant that it can have been, aware; None where nobody knows when."""
        if self.text == UNKNOWN_TIME:
            return None
        exact = self.instant()
        if exact is not None:
            return exact.astimezone(zone)
        year, month, day = (int(part) for part in (*self.text.split("-"), "01", "01")[:3])
        return datetime.combine(date(year, month, day), time.min, zone)

    def latest(self, zone: tzinfo) -> datetime | None:
        """The last instant that it can have been, aware; None where nobody knows when."""
        exact, first = self.instant(), self.earliest(zone)
        if exact is not None or first is None:
            return first
        if self.precision == "day":
            last = first.date()
        elif self.precision == "month":
            last = first.date().replace(day=calendar.monthrange(first.year, first.month)[1])
        else:
            last = date(first.year, 12, 31)
        return datetime.combine(last + timedelta(days=1), time.min, zone) - timedelta(seconds=1)

    def plain(self, zone: tzinfo = UTC) -> str:
        """As claim.json writes it: ISO 8601 with the offset of `zone`, or as much of a date as is known."""
        exact = self.instant()
        return self.text if exact is None else exact.astimezone(zone).isoformat()
