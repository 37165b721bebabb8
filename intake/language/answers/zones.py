"""The zone that a clock time is told in, and the instants that a wall clock shows.

Stands alone because of daylight saving: one wall time may come twice, or never.
"""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

from intake.claim.reading import Ear

ZONES = {
    r"(?:heure de londres|heure (?:anglaise|britannique)|uk time|london time|britse tijd|londense tijd|engelse tijd|bst)": "Europe/London",
    r"(?:heure (?:belge|francaise|de bruxelles|de paris|luxembourgeoise|neerlandaise)|belgian time|brussels time|paris time|french time|belgische tijd|nederlandse tijd|franse tijd|dutch time|(?<=\d )cest|(?<=\d )cet|central european time)": "Europe/Brussels",
    r"(?:utc|gmt|(?<=\d)\s?z|zulu)": "UTC",
}
OTHER_ZONE = re.compile(
    r"\b(?:heure (?:de|du|d')\s?(?!l'|la\b|midi|table|fermeture|ouverture|dejeuner|diner|souper|lunch|sortie|pointe|repas|bureau|pause|debut|fin)\w+|(?:new york|eastern|pacific|singapore|hong kong|local|us|dubai|est|pst|edt) time|(?<=\d )(?:est|pst|edt)|lokale tijd|heure locale)\b"
)
OFFSET = re.compile(r"(?<=\d)\s?(?:utc|gmt)?(?P<sign>[+-])(?P<hours>\d{2}):?(?P<minutes>\d{2})\b")


def zone_named(text: str, ear: Ear) -> tuple[tzinfo | None, bool, str]:
    """The zone that is named, whether one is named that is not known here, and the text without it."""
    offset = OFFSET.search(text)
    if offset and int(offset["hours"]) <= 14 and int(offset["minutes"]) < 60:  # `-2026` ends a date
        minutes = int(offset["hours"]) * 60 + int(offset["minutes"])
        zone: tzinfo = timezone(timedelta(minutes=-minutes if offset["sign"] == "-" else minutes))
        return zone, False, text[: offset.start()] + " " * len(offset.group()) + text[offset.end() :]
    for pattern, name in ZONES.items():
        found = re.search(rf"(?:(?<=\d)|\b){pattern}(?![a-z])", text)
        if found:
            from zoneinfo import ZoneInfo

            return (
                UTC if name == "UTC" else ZoneInfo(name),
                False,
                text[: found.start()] + " " * len(found.group()) + text[found.end() :],
            )
    return None, bool(OTHER_ZONE.search(text)), text


def instants(day: str, hour: int, minute: int, zone: tzinfo) -> list[datetime]:
    """The instants that a wall clock shows so: none where the hour is skipped, two where it comes twice."""
    naive = datetime.combine(date.fromisoformat(day), time(hour, minute))
    found: list[datetime] = []
    for fold in (0, 1):
        aware = naive.replace(tzinfo=zone, fold=fold)
        there = aware.astimezone(UTC).astimezone(zone)
        if there.replace(tzinfo=None) == naive and aware.astimezone(UTC) not in found:
            found.append(aware.astimezone(UTC))
    return found
