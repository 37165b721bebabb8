"""The zone of a claim, and what follows from the country: its currency.

Stands alone because times are stored in UTC and shown in the claim's zone, by every face and document alike.
"""

import re
from datetime import UTC, timedelta, timezone, tzinfo
from functools import cache
from typing import Final

ZONES: Final = {
    "BE": "Europe/Brussels",
    "NL": "Europe/Amsterdam",
    "LU": "Europe/Luxembourg",
    "FR": "Europe/Paris",
    "GB": "Europe/London",
}
CURRENCIES: Final = {"GB": "GBP"}


@cache
def zone_of(name: str) -> tzinfo:
    """The zone of an IANA name or of an offset (`+01:00`); UTC for anything else."""
    found = re.fullmatch(r"([+-])(\d\d):(\d\d)", name)
    if found:
        minutes = int(found[2]) * 60 + int(found[3])
        return timezone(timedelta(minutes=minutes if found[1] == "+" else -minutes))
    if name == "UTC":
        return UTC
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return UTC


def currency_of(country: str) -> str:
    """The currency that is meant where none is said: GBP in GB, EUR elsewhere (ISO 4217)."""
    return CURRENCIES.get(country, "EUR")
