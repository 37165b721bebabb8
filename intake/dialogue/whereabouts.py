"""Where the claim is: the region whose habits hold, its zone and its currency, also before the jurisdiction is known."""

from datetime import datetime, tzinfo

from intake.claim.zones import ZONES, currency_of, zone_of
from intake.dialogue.state import State

GUESSED = {"fr": "BE", "nl": "BE", "en": "BE"}


def region(state: State) -> str:
    """The jurisdiction, else the house's country, else what language and offset suggest (BE, NL, LU, FR or GB)."""
    known = state.known("jurisdiction")
    if isinstance(known, str) and known in ZONES:
        return known
    if state.country in ZONES:
        return state.country
    if state.language == "en" and state.opened_at and not state.zone.startswith("Europe/"):
        opened = datetime.fromisoformat(state.opened_at)
        if (
            opened.astimezone(zone_of(state.zone)).utcoffset()
            == opened.astimezone(zone_of(ZONES["GB"])).utcoffset()
        ):
            return "GB"
    return GUESSED[state.language]


def zone(state: State) -> tzinfo:
    """The zone in which times are read and shown."""
    known = state.known("jurisdiction")
    return zone_of(ZONES[known] if isinstance(known, str) and known in ZONES else state.zone)


def currency(state: State) -> str:
    """The currency that is meant where none is said."""
    return currency_of(region(state))
