"""Enter on an empty line keeps what was told before its question came, a choice that was told among it."""

from pathlib import Path

import pytest

from tests.tui.staging import app_of, settled, shown, talk_in

TOLD = ["money gone", "KBC, and the receiving bank has already blocked 82k"]


@pytest.mark.parametrize("path", ["loss.stated.blocked", "payments[p1].state"])
async def test_enter_keeps_what_was_told_before_it_was_asked(tmp_path: Path, path: str) -> None:
    talk = talk_in(tmp_path, "en", "broker", TOLD)
    talk.go_to(path)

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert "You said: " in shown(pilot)
        await pilot.press("enter")
        await settled(pilot)

        assert talk.state.facts[path].source == "volunteered"


async def test_another_choice_is_taken_where_the_arrows_moved_to_it(tmp_path: Path) -> None:
    talk = talk_in(tmp_path, "en", "broker", TOLD)
    talk.go_to("payments[p1].state")

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await pilot.press("down", "down", "enter")
        await settled(pilot)

        assert talk.state.known("payments[p1].state") == "executed"
