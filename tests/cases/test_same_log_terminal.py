"""The same case gives the same log, byte for byte, in the terminal: what run says is typed or pasted there, line by line."""

from datetime import datetime
from pathlib import Path

import pytest
from textual.events import Paste

from intake.conversation.conversation import Conversation
from intake.settings import Settings
from intake.store.opening import open_store
from intake.tui.app import IntakeApp
from tests.cases.faces import TOLD, headers, inputs, log_of, transcript, typed
from tests.tui.staging import sent, settled


@pytest.mark.parametrize(
    ("name", "size"),
    [
        ("foundry-ceo-fraud-fr", (80, 24)),
        ("pasted-mail-fr", (120, 40)),
        ("hosting-provider-error-en", (60, 20)),
    ],
)
async def test_the_terminal_writes_the_log_that_run_writes(
    name: str, size: tuple[int, int], tmp_path: Path
) -> None:
    case = TOLD / f"{name}.yaml"
    language, role, now = headers(case)
    messages = inputs(transcript(case, tmp_path))
    url = f"sqlite:///{tmp_path / 'terminal.db'}"
    settings = Settings.read(url, now)
    assert settings.fixed == datetime.fromisoformat(now)
    store = open_store(url)
    app = IntakeApp(settings, store, Conversation.new(settings, store, language, role))

    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        for message in messages:
            if message["type"] == "narrative":
                app.post_message(Paste(typed(message)))
                await pilot.pause()
                await pilot.press("enter")
                await settled(pilot)
            else:
                await sent(pilot, typed(message))
    store.close()

    assert log_of(url) == log_of(f"sqlite:///{tmp_path / 'run.db'}")
