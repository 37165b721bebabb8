"""Whatever is pasted is read in a moment: the time grows with the text, and no mixture of account numbers and words makes it explode."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from intake.conversation.conversation import Conversation
from intake.flow.plan import Plan
from intake.settings import Settings
from intake.store.opening import open_store

# Account numbers side by side were a reference with every choice of separators: each more doubled the time.
HOSTILE: dict[str, Callable[[], str]] = {
    "account numbers side by side": lambda: "BE68 5390 0754 7034 3 " * 12 + "end",
    "letters and figures in turn": lambda: " ".join("A1" for _ in range(400)) + " end",
    "points and dashes": lambda: "A1-B2.C3/" * 200 + " end",
    "one endless word": lambda: "A" * 100_000 + " 1",
    "emoji": lambda: "💥" * 3000 + " 82k",
}


@pytest.mark.timeout(20)
@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_paste_is_read_in_a_moment(text: str, plan: Plan, now: datetime, tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path / 'claims.db'}")
    talk = Conversation.new(Settings.read(now=now.isoformat()), store, "nl", "broker", plan)

    talk.narrative(HOSTILE[text]())

    assert talk.state.known("incident.narrative")
    store.close()
