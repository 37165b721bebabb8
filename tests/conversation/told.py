"""One conversation in a language, and what waits in its tray: what the tests of asides share."""

from datetime import datetime
from pathlib import Path

from intake.claim.fact import Value
from intake.conversation.conversation import Conversation
from intake.settings import Profile, Settings
from intake.store.contract import Store

MONEY_GONE = {
    "fr": "de l'argent est parti",
    "nl": "er is geld vertrokken",
    "en": "money has left an account",
}


def begun(
    language: str, folder: Path, store: Store, now: datetime, *lines: str, house: str = "BE"
) -> Conversation:
    """A broker's talk, at a Belgian desk unless told otherwise, after these lines."""
    settings = Settings("", folder, folder, folder / "cache", Profile(country=house), now)
    talk = Conversation.new(settings, store, language, "broker")
    for line in lines:
        talk.hear(line)
    return talk


def talk_in(
    language: str, folder: Path, store: Store, now: datetime, *lines: str, house: str = "BE"
) -> Conversation:
    """The same, once it was said that money has gone."""
    return begun(language, folder, store, now, MONEY_GONE[language], *lines, house=house)


def tray(talk: Conversation) -> dict[str, Value]:
    """Field -> what waits to be accepted for it."""
    return {one.path: one.value for one in talk.state.in_order_read()}
