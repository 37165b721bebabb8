"""The talk as it is drawn: each question and each answer once, in the order in which they were said."""

from datetime import datetime
from pathlib import Path

from intake.conversation.conversation import Conversation
from intake.conversation.transcript import entries, told
from intake.settings import Profile, Settings
from intake.store.contract import Store


def begun(folder: Path, store: Store, now: datetime, role: str = "broker") -> Conversation:
    settings = Settings("", folder, folder, folder / "cache", Profile(country="BE"), now)
    return Conversation.new(settings, store, "fr", role)


def drawn(talk: Conversation, before: int = 0) -> list[tuple[str, str]]:
    return [
        (one.kind, one.text) for one in entries(talk.events[before:], talk.words, talk.events[:before])
    ]


def test_what_was_asked_back_is_told_once_after_its_question_however_it_is_drawn(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = begun(tmp_path, store, now)
    talk.hear("de l’argent est parti")
    talk.hear("le compte de l’assuré, KBC, pas encore appelée")
    before = len(talk.events)
    talk.hear("3 ou 4 k")
    between = len(talk.events)

    first = drawn(talk, before)
    talk.hear("3500 euros, rien de bloqué")
    then = drawn(talk, between)

    assert [kind for kind, _ in first] == ["question", "said"]
    assert "question" not in [kind for kind, _ in then]
    assert drawn(talk, before) == [*first, *then]


def test_an_answer_that_is_picked_from_what_was_asked_back_is_not_repeated(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = begun(tmp_path, store, now)
    talk.hear("de l’argent est parti")
    talk.hear("le compte de l’assuré, KBC, pas encore appelée")
    talk.hear("3 ou 4 k")

    talk.hear("1")

    said = [text for kind, text in drawn(talk) if kind == "said"]
    assert said.count("3 ou 4 k") == 1


def test_an_action_that_never_stood_is_no_news_when_it_is_not_needed(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = begun(tmp_path, store, now)
    talk.hear("1, 4")

    reply = talk.answer("third_party.warned", "all")

    stood = {line.title for line in talk.standing().lines if hasattr(line, "title")}
    assert not [one for one in told(reply, talk.words) if one.kind == "info" and one.text.split(" :")[0] not in stood]
