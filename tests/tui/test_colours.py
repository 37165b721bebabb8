"""Whatever is painted can be read: WCAG AA, 4.5 to 1, in the dark and in the light theme; and colour never carries meaning alone."""

from pathlib import Path

import pytest
from rich.color import Color as RichColor
from textual.color import Color

from tests.tui.staging import STORY, app_of, settled, shown, talk_in

LEAST = 4.5


def luminance(color: Color) -> float:
    def channel(value: int) -> float:
        share = value / 255
        return share / 12.92 if share <= 0.03928 else ((share + 0.055) / 1.055) ** 2.4

    return 0.2126 * channel(color.r) + 0.7152 * channel(color.g) + 0.0722 * channel(color.b)


def contrast(one: Color, other: Color) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def painted(color: RichColor | None) -> Color:
    assert color is not None
    assert color.triplet is not None
    return Color(*color.triplet)


@pytest.mark.parametrize("theme", ["intake-dark", "intake-light"])
@pytest.mark.parametrize("key", ["", "f2", "f4", "f7", "f8", "f9", "ctrl+p"], ids=lambda key: key or "talk")
@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])
async def test_every_letter_on_screen_stands_out_enough(
    tmp_path: Path, theme: str, key: str, size: tuple[int, int]
) -> None:
    talk = talk_in(tmp_path, "en", "broker", (*STORY["en"], "54k yesterday 15:10"))
    talk.hear("?")

    app = app_of(talk)
    async with app.run_test(size=size) as pilot:
        app.theme = theme
        await settled(pilot)
        if key:
            await pilot.press(key)
            await settled(pilot)

        faint = set()
        for strip in app.screen._compositor.render_strips():
            for segment in strip:
                style = segment.style
                if (
                    not segment.text.strip()
                    or style is None
                    or not any(letter.isalnum() for letter in segment.text)
                ):
                    continue
                fore, back = painted(style.color), painted(style.bgcolor)
                if style.reverse:
                    fore, back = back, fore
                if style.dim:
                    fore = back.blend(fore, 0.5)
                if contrast(fore, back) < LEAST:
                    faint.add((round(contrast(fore, back), 2), segment.text.strip()[:40], style.dim))
        assert not faint


async def test_without_colours_everything_is_still_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    talk = talk_in(tmp_path, "en", "broker", STORY["en"])

    app = app_of(talk)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        screen = shown(pilot)

        assert app.no_color
        for mark in ("! ", "? ", "> ", "= "):
            assert f" {mark}" in screen
