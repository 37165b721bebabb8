"""Pictures of the screens that matter, at both sizes, in the three languages, at a fixed clock. `make snapshots` compares; look, then accept."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from intake.settings import Profile
from intake.store.opening import open_store
from intake.tui.widgets.answer_input import AnswerInput
from tests.tui.staging import NOW, STORY, app_of, home_of, settings_in, settled, talk_in

SIZES = [(80, 24), (120, 40)]
Steady = Callable[[Pilot[None]], Awaitable[None]]


def steady(*keys: str, text: str = "") -> Steady:
    """Press keys and type a text, then hold the cursor still."""

    async def before(pilot: Pilot[None]) -> None:
        await settled(pilot)
        for area in pilot.app.screen.query(AnswerInput):
            area.cursor_blink = False
        for key in keys:
            await pilot.press(key)
            await settled(pilot)
        for area in pilot.app.screen.query(AnswerInput):
            area.cursor_blink = False
        if text:
            pilot.app.screen.query_one(AnswerInput).insert(text)
            await settled(pilot)

    return before


@pytest.fixture(params=SIZES, ids=["80x24", "120x40"])
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    found: tuple[int, int] = request.param
    return found


@pytest.fixture(params=["fr", "nl", "en"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_the_first_question(
    tmp_path: Path, snap_compare: Callable[..., bool], size: tuple[int, int], language: str
) -> None:
    assert snap_compare(app_of(talk_in(tmp_path, language)), terminal_size=size, run_before=steady())


def test_the_talk_with_what_would_be_understood(
    tmp_path: Path, snap_compare: Callable[..., bool], size: tuple[int, int], language: str
) -> None:
    talk = talk_in(tmp_path, language, "broker", STORY[language])
    typed = {"fr": "54k hier 15h10", "nl": "54k gisteren 15u10", "en": "54k yesterday 15:10"}[language]
    assert snap_compare(app_of(talk), terminal_size=size, run_before=steady(text=typed))


@pytest.mark.parametrize("key", ["f2", "f8", "f9"], ids=["urgent", "review", "kit"])
def test_a_page(
    tmp_path: Path, snap_compare: Callable[..., bool], size: tuple[int, int], language: str, key: str
) -> None:
    talk = talk_in(tmp_path, language, "broker", STORY[language])
    assert snap_compare(app_of(talk), terminal_size=size, run_before=steady(key))


def test_an_insured_alone_is_calmed_and_led(
    tmp_path: Path, snap_compare: Callable[..., bool], size: tuple[int, int], language: str
) -> None:
    talk = talk_in(tmp_path, language, "insured")
    talk.hear("1")
    assert snap_compare(app_of(talk), terminal_size=size, run_before=steady())


def test_home_with_a_claim_that_was_begun(
    tmp_path: Path, snap_compare: Callable[..., bool], size: tuple[int, int], language: str
) -> None:
    talk = talk_in(tmp_path, language, "broker", STORY[language])
    talk.answer("insured.name", "Netwerk & Co")
    settings = settings_in(tmp_path, NOW, Profile(language=language, role="broker", country="BE"))
    assert snap_compare(
        home_of(settings, open_store(settings.store_url)), terminal_size=size, run_before=steady()
    )


def test_the_menu_in_the_light_theme(
    tmp_path: Path, snap_compare: Callable[..., bool], size: tuple[int, int], language: str
) -> None:
    profile = Profile(country="BE", theme="intake-light")
    talk = talk_in(tmp_path, language, "broker", STORY[language], profile)
    assert snap_compare(app_of(talk), terminal_size=size, run_before=steady("ctrl+p"))
