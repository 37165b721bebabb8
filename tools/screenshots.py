"""The pictures in the README: the terminal at a fixed clock, in the middle of one story.

python -m tools.screenshots [FOLDER] draws them into docs/pictures, or another folder; the same terminal gives
the same bytes. Nothing in a picture is fetched from elsewhere: the letters are those of whoever looks at it.
"""

import asyncio
import re
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Final

from textual.pilot import Pilot

from intake.conversation.conversation import Conversation
from intake.settings import Profile, Settings
from intake.store.opening import open_store
from intake.tui.app import IntakeApp
from intake.tui.screens.talking import TalkingScreen
from intake.tui.widgets.answer_input import AnswerInput

PICTURES: Final = Path(__file__).resolve().parent.parent / "docs" / "pictures"
NOW: Final = datetime(2026, 3, 12, 10, 20, tzinfo=timezone(timedelta(hours=1)))
SIZES: Final = ((120, 40), (80, 24))
STORY: Final = (
    "money has left, someone is in a mailbox, and they say we are the cause",
    "a customer of our client, KBC, not called yet",
    "182k, 82k blocked",
)
AMOUNT: Final = "54k yesterday at 15:10"
_FONT_ELSEWHERE: Final = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture: its name, and what is said after the story, pressed and typed, but not sent, to come to it."""

    name: str
    said: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    typed: str = ""


SCENES: Final = (
    Scene("talk", typed=AMOUNT),
    Scene("urgent", said=(AMOUNT,), keys=("f2",)),
    Scene("kit", said=(AMOUNT,), keys=("f9",)),
)


def names() -> Iterator[str]:
    """The file of each picture."""
    return (f"{scene.name}-{width}x{height}.svg" for scene in SCENES for width, height in SIZES)


async def drawn(scene: Scene, size: tuple[int, int], home: Path) -> str:
    """One scene as SVG, in a house of its own."""
    settings = Settings(
        f"sqlite:///{(home / 'claims.db').as_posix()}",
        home,
        home,
        home / "cache",
        Profile(country="BE"),
        NOW,
        remembers=False,
    )
    talk = Conversation.new(settings, open_store(settings.store_url), "en", "broker")
    for text in (*STORY, *scene.said):
        talk.hear(text)
    app = IntakeApp(settings, talk.store, talk)
    async with app.run_test(size=size) as pilot:
        await _settled(pilot)
        for key in scene.keys:
            await pilot.press(key)
            await _settled(pilot)
        for area in app.screen.query(AnswerInput):
            area.cursor_blink = False
            if scene.typed:
                area.insert(scene.typed)
        await _settled(pilot)
        return _FONT_ELSEWHERE.sub("", app.export_screenshot(title="Intake"))


async def _settled(pilot: Pilot[None]) -> None:
    """Wait until what was sent is answered, read ahead and painted: for messages and workers, not for a clock."""
    while True:
        for _ in range(3):  # a key becomes a change, a change a report, a report a line on screen
            await pilot.pause()
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        screen = pilot.app.screen
        if not (isinstance(screen, TalkingScreen) and (screen.busy or screen.is_reading)):
            return
        await asyncio.sleep(0.01)


def main(arguments: Sequence[str]) -> int:
    """The exit code."""
    folder = Path(arguments[0]) if arguments else PICTURES
    folder.mkdir(parents=True, exist_ok=True)
    for scene in SCENES:
        for width, height in SIZES:
            with tempfile.TemporaryDirectory() as home:
                picture = asyncio.run(drawn(scene, (width, height), Path(home)))
            place = folder / f"{scene.name}-{width}x{height}.svg"
            place.write_text(picture, "utf-8")
            sys.stdout.write(f"{place}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
