"""A terminal on stage: a claim, what was said so far, and the app around it, at a fixed clock."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta, timezone
from pathlib import Path

from textual.pilot import Pilot

from intake.conversation.conversation import Conversation
from intake.settings import Profile, Settings
from intake.store.contract import Store
from intake.store.opening import open_store
from intake.tui.app import IntakeApp
from intake.tui.screens.home import HomeScreen
from intake.tui.screens.talking import TalkingScreen

NOW = datetime(2026, 3, 12, 10, 20, tzinfo=timezone(timedelta(hours=1)))

STORY = {
    "fr": ("1, 4 et 6", "un client du client, KBC, pas encore appelée", "182.000 €, 82k bloqués"),
    "nl": ("1, 4 en 6", "een klant van de klant, KBC, nog niet gebeld", "182.000 euro, 82k geblokkeerd"),
    "en": ("1, 4 and 6", "a customer of the client, KBC, not called yet", "182,000.00 euros, 82k blocked"),
}
"""The first answers of one story: money left, somebody is in a mailbox, and the insured is blamed."""


def settings_in(folder: Path, now: datetime = NOW, profile: Profile | None = None) -> Settings:
    """Settings of a house in this folder."""
    return Settings(
        f"sqlite:///{folder / 'claims.db'}",
        folder,
        folder,
        folder / "cache",
        profile or Profile(country="BE"),
        now,
    )


def talk_in(
    folder: Path,
    language: str = "en",
    role: str = "broker",
    said: Sequence[str] = (),
    profile: Profile | None = None,
) -> Conversation:
    """A talk in which this was said."""
    settings = settings_in(folder, profile=profile)
    talk = Conversation.new(settings, open_store(settings.store_url), language, role)
    for text in said:
        talk.hear(text)
    return talk


def app_of(talk: Conversation) -> IntakeApp:
    """The terminal, standing in this talk."""
    return IntakeApp(talk.settings, talk.store, talk)


def home_of(settings: Settings, store: Store, role: str = "") -> IntakeApp:
    """The terminal, at home."""
    return IntakeApp(settings, store, None, role)


async def settled(pilot: Pilot[None]) -> None:
    """Wait until what was sent is answered, read ahead and painted: for messages and workers, not for a clock."""
    for _ in range(400):
        for _ in range(3):  # a key becomes a change, a change a report, a report a line on screen
            await pilot.pause()
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        screen = pilot.app.screen
        talks = isinstance(screen, TalkingScreen) and (screen.busy or screen.is_reading)
        if not talks and not (isinstance(screen, HomeScreen) and screen.busy):
            return
        await asyncio.sleep(0.01)


async def typed(pilot: Pilot[None], text: str) -> None:
    """Type, at the pace of a person, without Enter."""
    await pilot.press(*("space" if letter == " " else letter for letter in text))
    await settled(pilot)


async def sent(pilot: Pilot[None], text: str) -> None:
    """Put a text into the line and press Enter, as after typing it slowly."""
    from intake.tui.widgets.answer_input import AnswerInput

    pilot.app.screen.query_one(AnswerInput).fresh(text)
    await pilot.pause()
    await pilot.press("enter")
    await settled(pilot)


def shown(pilot: Pilot[None]) -> str:
    """The whole screen as text."""
    _, height = pilot.app.size
    lines = []
    for y in range(height):
        strips = pilot.app.screen._compositor.render_strips()
        lines.append("".join(segment.text for segment in strips[y]) if y < len(strips) else "")
    return "\n".join(line.rstrip() for line in lines)
