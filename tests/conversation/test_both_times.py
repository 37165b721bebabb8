"""Where one moment is asked for and the text tells its counterpart too, each goes to its own."""

from datetime import datetime
from pathlib import Path

import pytest

from intake.conversation.conversation import Conversation
from intake.store.contract import Store
from tests.conversation.told import talk_in


def known(talk: Conversation) -> tuple[str, str]:
    """When it was found, and when it began."""
    found, began = talk.state.known("incident.discovered_at"), talk.state.known("incident.occurred_from")
    return str(getattr(found, "text", "")), str(getattr(began, "text", ""))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "neither! started thursday 5 march, found out today 9:05"),
        ("en", "it began when the email came, last thursday? found out this mornign 9.05 when Marlow rang"),
        ("fr", "ni l'un ni l'autre : commencé le 5 mars, découvert aujourd'hui à 9h05"),
        ("nl", "geen van beide: begonnen op 5 maart, ontdekt vandaag om 9u05"),
    ],
)
@pytest.mark.parametrize("doubt", ["", "9.05"])
def test_a_moment_that_is_told_with_its_counterpart_is_its_own(
    doubt: str, language: str, text: str, tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = talk_in(language, tmp_path, store, now)
    talk.go_to("incident.discovered_at")
    if doubt:
        talk.hear(doubt)

    talk.hear(text)

    assert known(talk) == ("2026-03-12T08:05:00Z", "2026-03-05")


def test_a_moment_told_alone_is_read_as_before(tmp_path: Path, store: Store, now: datetime) -> None:
    talk = talk_in("en", tmp_path, store, now)
    talk.go_to("incident.discovered_at")

    talk.hear("this morning at 9:05")

    assert known(talk) == ("2026-03-12T08:05:00Z", "")
