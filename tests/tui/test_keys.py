"""No key of Intake is one that a terminal, a multiplexer or a keyboard needs for itself; a house may move those that there are."""

from pathlib import Path

import pytest
from rich.cells import cell_len
from textual.dom import DOMNode

from intake.settings import Profile
from tests.tui.staging import STORY, app_of, home_of, settings_in, settled, shown, talk_in

TAKEN = {
    *(f"ctrl+{letter}" for letter in "abcdhijmsz"), "ctrl+left_square_bracket", "ctrl+backslash", "f1", "f10", "f11", "f12",
}  # fmt: skip


def bound(node: DOMNode) -> set[str]:
    return set(node._bindings.key_to_bindings)


@pytest.mark.parametrize(
    "key", [None, "f2", "f4", "f7", "f8", "f9", "ctrl+p"], ids=lambda key: key or "the talk"
)
async def test_no_screen_binds_a_key_that_is_taken(tmp_path: Path, key: str | None) -> None:
    talk = talk_in(tmp_path, "en", "broker", STORY["en"])

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        if key:
            await pilot.press(key)
            await settled(pilot)
        screen = pilot.app.screen
        reach = [pilot.app, *([screen.focused] if screen.focused else []), screen]
        keys = set().union(*(bound(node) for node in reach))

        assert not keys & TAKEN
        assert not {one for one in keys if one.startswith("alt+")}


async def test_home_binds_no_key_that_is_taken(tmp_path: Path) -> None:
    from intake.store.opening import open_store

    settings = settings_in(tmp_path)

    async with home_of(settings, open_store(settings.store_url)).run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        reach = [
            pilot.app,
            pilot.app.screen,
            *([pilot.app.screen.focused] if pilot.app.screen.focused else []),
        ]

        assert not set().union(*(bound(node) for node in reach)) & TAKEN


async def test_a_house_can_move_a_key(tmp_path: Path) -> None:
    talk = talk_in(tmp_path, "en", "broker", STORY["en"], Profile(country="BE", keys={"review": "ctrl+r"}))

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert "Ctrl+R Review" in shown(pilot)
        await pilot.press("ctrl+r")
        await settled(pilot)

        assert type(pilot.app.screen).__name__ == "ReviewScreen"


async def test_the_footer_shows_five_keys_and_where_all_else_is(tmp_path: Path) -> None:
    talk = talk_in(tmp_path, "en", "broker", STORY["en"])

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await settled(pilot)

        assert shown(pilot).splitlines()[-1].split("  ") == [
            " F2 Urgent",
            "F3 Back",
            "F5 Don't know",
            "F8 Review",
            "F9 Kit",
            "Ctrl+P More",
        ]


@pytest.mark.parametrize("width", [60, 80, 120])
async def test_the_foot_of_a_page_leaves_off_what_does_not_fit_but_never_the_way_out(
    tmp_path: Path, width: int
) -> None:
    talk = talk_in(tmp_path, "fr", "broker", STORY["fr"])

    async with app_of(talk).run_test(size=(width, 24)) as pilot:
        await pilot.press("f8")
        await settled(pilot)

        foot = shown(pilot).split("\n")[-1]
        assert "Esc Fermer" in foot
        assert cell_len(foot) <= width
