"""The pictures in the README are there, are drawn by a command, and show the terminal as it is."""

import asyncio
import re
from html import unescape
from pathlib import Path

import pytest

from tools.screenshots import AMOUNT, PICTURES, SCENES, SIZES, Scene, drawn, names

README = Path(__file__).parents[2] / "README.md"


def letters(picture: str) -> str:
    """What can be read in a picture."""
    return unescape(" ".join(re.findall(r">([^<>\n]+)</text>", picture))).replace("\u00a0", " ")


def test_every_picture_is_there_and_no_other() -> None:
    assert {path.name for path in PICTURES.iterdir()} == set(names())


def test_the_readme_shows_pictures_that_are_drawn() -> None:
    shown = re.findall(r"docs/pictures/([\w.-]+)", README.read_text("utf-8"))

    assert {"talk-120x40.svg", "urgent-80x24.svg", "kit-80x24.svg"} <= set(shown) <= set(names())


@pytest.mark.parametrize("path", sorted(PICTURES.glob("*.svg")), ids=lambda path: path.stem)
def test_a_picture_fetches_nothing(path: Path) -> None:
    picture = path.read_text("utf-8")

    assert not re.findall(r"url\((?!#)|href=|<script|<image", picture)


def test_the_same_scene_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("once", "twice"):
        (tmp_path / name).mkdir()

    once, twice = (asyncio.run(drawn(SCENES[0], SIZES[1], tmp_path / name)) for name in ("once", "twice"))

    assert once == twice


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_a_picture_tells_what_it_is_there_for(scene: Scene) -> None:
    """In kind, so that another wording is no fault: the reading before Enter, the urgent list, the message to forward."""
    seen = letters((PICTURES / f"{scene.name}-80x24.svg").read_text("utf-8"))

    wanted = {
        "talk": (AMOUNT, "EUR 54 000.00", "F2"),
        "urgent": ("Enter", "+32"),
        "kit": ("EUR 54 000.00", "+32"),
    }
    assert all(text in seen for text in wanted[scene.name])


def test_what_is_typed_stands_in_a_picture_that_is_drawn_now(tmp_path: Path) -> None:
    seen = letters(asyncio.run(drawn(SCENES[0], SIZES[1], tmp_path)))

    assert AMOUNT in seen
    assert "EUR 54 000.00" in seen
