"""A secret that was pasted by mistake is nowhere on disk, however it came in, and the person is told."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from intake.commands.claims import export_into
from intake.conversation.conversation import Conversation
from intake.conversation.lines import Notice, Reply
from intake.flow.plan import Plan
from intake.settings import Settings
from intake.store.opening import open_store

PASSWORD = "Zonsopgang!2026"
CARD = "4111 1111 1111 1111"
KEY = "-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA7bq98Wm\n-----END RSA PRIVATE KEY-----"
SECRETS = {
    "a password": (f"the password is: {PASSWORD}", PASSWORD),
    "a card number": (f"my card {CARD} was used", CARD),
    "a private key": (f"they found this: {KEY}", "MIIEpAIBAAKCAQEA7bq98Wm"),
}

Way = Callable[[Conversation, str], Reply | None]


def through_draft(talk: Conversation, text: str) -> None:
    talk.save_draft(text)


def through_a_group(talk: Conversation, text: str) -> Reply:
    talk.hear("money has left an account")
    return talk.hear("", {"payments[p1].payer_bank": text})


def through_tick(talk: Conversation, text: str) -> Reply:
    talk.hear("money has left an account")
    return talk.tick("call_payer_bank", text)


def through_dismissal(talk: Conversation, text: str) -> Reply:
    talk.hear("money has left an account")
    return talk.dismiss("call_payer_bank", text)


def through_words(talk: Conversation, text: str) -> Reply:
    talk.hear("money has left an account")
    return talk.hear(f"tick 1: {text}")


WAYS: dict[str, Way] = {
    "an answer": lambda talk, text: talk.hear(text),
    "a group": through_a_group,
    "a story": lambda talk, text: talk.narrative(f"Hello,\nyesterday we paid 3.000 euro.\n{text}\nBye"),
    "a note": lambda talk, text: talk.note(text),
    "a proof": through_tick,
    "a reason": through_dismissal,
    "a line that acts": through_words,
    "a program": lambda talk, text: talk.answer("insured.name", text),
    "who brings it": lambda talk, text: talk.answer("insured.name", status="later", who=text),
    "unsent text": through_draft,
}


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize("way", WAYS)
def test_a_secret_is_nowhere_on_disk_and_that_it_was_masked_is_told(
    way: str, secret: str, plan: Plan, now: datetime, tmp_path: Path
) -> None:
    text, raw = SECRETS[secret]
    store = open_store(f"sqlite:///{tmp_path / 'claims.db'}")
    talk = Conversation.new(Settings.read(now=now.isoformat()), store, "en", "broker", plan)

    reply = WAYS[way](talk, text)

    export_into(talk, str(tmp_path / "out"))
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert any(path.name == "claims.db-wal" for path in files)
    assert [path.name for path in files if raw.encode() in path.read_bytes()] == []
    store.close()
    assert raw.encode() not in (tmp_path / "claims.db").read_bytes()
    if reply is not None:
        assert [line.kind for line in reply.lines if isinstance(line, Notice) and line.kind == "masked"] == [
            "masked"
        ]


def test_a_sentence_that_only_speaks_of_a_password_is_kept_as_it_is(
    plan: Plan, now: datetime, tmp_path: Path
) -> None:
    store = open_store(f"sqlite:///{tmp_path / 'claims.db'}")
    talk = Conversation.new(Settings.read(now=now.isoformat()), store, "en", "broker", plan)

    reply = talk.note("they stole the password of the finance mailbox")

    assert talk.state.notes[0].text == "they stole the password of the finance mailbox"
    assert not [line for line in reply.lines if isinstance(line, Notice) and line.kind == "masked"]
    store.close()
