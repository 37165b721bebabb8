"""A page that is one text: it scrolls by key, and the mouse is the terminal's while it is open, so that the text can be selected."""

from pathlib import Path

import pytest
from textual.app import App
from textual.containers import VerticalScroll

from intake.conversation.conversation import Conversation
from intake.tui import mouse
from intake.tui.screens.kit import KitScreen
from intake.tui.screens.mail import MailScreen
from intake.tui.screens.text_page import TextPage
from tests.tui.staging import STORY, app_of, settled, talk_in


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is written to the terminal about the mouse; the driver of a test writes nothing."""
    written: list[str] = []

    def write(app: App[object], sequence: str) -> None:
        written.append(sequence)

    monkeypatch.setattr(mouse, "_write", write)
    return written


@pytest.mark.parametrize("page", [KitScreen, MailScreen], ids=["kit", "mail"])
async def test_a_text_scrolls_by_key_and_can_be_selected_while_it_is_open(
    page: type[TextPage], terminal: list[str], tmp_path: Path
) -> None:
    talk: Conversation = talk_in(tmp_path, "en", "broker", STORY["en"])

    async with app_of(talk).run_test(size=(60, 20)) as pilot:
        await pilot.app.push_screen(page(talk))
        await settled(pilot)
        assert terminal == [mouse.OFF]
        text = pilot.app.screen.query_one(VerticalScroll)

        await pilot.press("down", "pagedown")
        await settled(pilot)
        assert text.scroll_offset.y > 1
        await pilot.press("pageup", "up")
        await settled(pilot)
        assert text.scroll_offset.y == 0

        await pilot.press("escape")
        await settled(pilot)
        assert terminal == [mouse.OFF, mouse.ON]
