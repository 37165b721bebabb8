"""Home: a claim in two keys, a story pasted first, or a claim that was begun, with what is urgent in it."""

from datetime import timedelta
from pathlib import Path

import pytest
from textual import events

from intake.conversation.conversation import Conversation
from intake.settings import Profile
from intake.store.opening import open_store
from intake.tui.app import IntakeApp
from intake.tui.screens.conversation import ConversationScreen
from tests.tui.staging import NOW, STORY, home_of, settings_in, settled, shown


async def test_a_new_claim_takes_one_key_for_the_language_and_one_for_the_role(tmp_path: Path) -> None:
    settings = settings_in(tmp_path)

    async with home_of(settings, open_store(settings.store_url)).run_test(size=(80, 24)) as pilot:
        await pilot.press("n", "i")
        await settled(pilot)

        assert isinstance(pilot.app.screen, ConversationScreen)
        assert (pilot.app.screen.talk.state.language, pilot.app.screen.talk.state.role) == ("nl", "insured")


async def test_the_keys_of_home_work_with_caps_lock_on(tmp_path: Path) -> None:
    settings = settings_in(tmp_path)

    async with home_of(settings, open_store(settings.store_url)).run_test(size=(80, 24)) as pilot:
        await pilot.press("F", "B")
        await settled(pilot)

        assert isinstance(pilot.app.screen, ConversationScreen)
        assert (pilot.app.screen.talk.state.language, pilot.app.screen.talk.state.role) == ("fr", "broker")


async def test_a_story_pasted_at_home_is_read_first(tmp_path: Path) -> None:
    settings = settings_in(tmp_path)

    async with home_of(settings, open_store(settings.store_url)).run_test(size=(80, 24)) as pilot:
        await pilot.press("e")
        pilot.app.post_message(
            events.Paste("Hello,\r\nyesterday at 14:20 we paid 38k euros on a false invoice.\r\nAnn")
        )
        await settled(pilot)
        assert "A text of 3 lines waits" in shown(pilot)
        await pilot.press("b")
        await settled(pilot)

        assert isinstance(pilot.app.screen, ConversationScreen)
        assert "38k" in str(pilot.app.screen.talk.state.known("incident.narrative"))


async def test_a_claim_that_was_begun_shows_whose_it_is_and_what_is_urgent_and_goes_on_with_one_key(
    tmp_path: Path,
) -> None:
    settings = settings_in(tmp_path, NOW + timedelta(minutes=42), Profile(language="en", country="BE"))
    store = open_store(settings.store_url)
    begun = Conversation.new(settings_in(tmp_path), store, "en", "broker")
    for said in STORY["en"]:
        begun.hear(said)
    begun.answer("insured.name", "Netwerk & Co")

    async with home_of(settings, store).run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        screen = shown(pilot)
        assert "1  Netwerk & Co" in screen
        assert "Call the bank's fraud service now · 42 min ago" in screen
        await pilot.press("1")
        await settled(pilot)

        assert isinstance(pilot.app.screen, ConversationScreen)
        assert pilot.app.screen.talk.state.claim == begun.state.claim


async def test_a_handler_sees_the_most_urgent_clock_first(tmp_path: Path) -> None:
    store = open_store(settings_in(tmp_path).store_url)
    calm = Conversation.new(settings_in(tmp_path, NOW), store, "en", "broker")
    calm.answer("insured.name", "Calm Ltd")
    urgent = Conversation.new(settings_in(tmp_path, NOW - timedelta(hours=5)), store, "en", "broker")
    for said in STORY["en"]:
        urgent.hear(said)
    urgent.answer("insured.name", "Burning Ltd")
    later = Conversation.new(settings_in(tmp_path, NOW), store, "en", "broker")
    later.answer("insured.name", "Latest Ltd")

    async with home_of(settings_in(tmp_path, profile=Profile(language="en")), store, "handler").run_test(
        size=(80, 24)
    ) as pilot:
        await settled(pilot)

        names = [line.split("  ")[1].strip() for line in shown(pilot).splitlines() if " Ltd" in line]
        assert names[0] == "Burning Ltd"
        assert len(names) == 3


async def test_the_app_leaves_the_claim_that_was_talked_about_for_the_last_three_lines(
    tmp_path: Path,
) -> None:
    settings = settings_in(tmp_path)
    app = home_of(settings, open_store(settings.store_url))

    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f", "b")
        await settled(pilot)
        await pilot.press("ctrl+q")

    assert isinstance(app, IntakeApp)
    assert app.left is not None
    assert app.left.state.language == "fr"


@pytest.mark.parametrize(
    "beginning", ["bonjour,", "hi everybody,", "1 mars :"], ids=["a role", "two roles", "a claim"]
)
async def test_a_story_pasted_at_home_without_brackets_chooses_nothing_and_waits(
    beginning: str, tmp_path: Path
) -> None:
    settings = settings_in(tmp_path)
    store = open_store(settings.store_url)
    Conversation.new(settings, store, "nl", "broker")
    story = f"{beginning}\rhier 14h20 on a payé 38k\rBien à vous"

    async with home_of(settings, store).run_test(size=(80, 24)) as pilot:
        await pilot.press("n")
        await settled(pilot)
        for letter in story:
            pilot.app.post_message(events.Key("enter" if letter == "\r" else letter, letter))
        await settled(pilot)
        assert "3" in next(line for line in shown(pilot).splitlines() if "wacht" in line)
        await pilot.press("f", "b")
        await settled(pilot)

        assert isinstance(pilot.app.screen, ConversationScreen)
        assert pilot.app.screen.talk.state.language == "fr"
        assert "38k" in str(pilot.app.screen.talk.state.known("incident.narrative"))
