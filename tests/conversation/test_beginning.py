"""A claim that is about to begin asks first what the claim asks first, and keeps nothing until it has begun."""

from pathlib import Path

import pytest

from intake.conversation.beginning import Beginning
from intake.store.opening import open_store
from tests.tui.staging import settings_in


@pytest.mark.parametrize("language", ["fr", "nl", "en"])
@pytest.mark.parametrize("role", ["broker", "insured", "handler"])
def test_the_first_question_is_that_of_the_claim(tmp_path: Path, language: str, role: str) -> None:
    settings = settings_in(tmp_path)
    beginning = Beginning(settings, open_store(settings.store_url), language, role)

    foreseen = beginning.first().plain()
    asked = beginning.conversation().standing_line().plain()

    # How much there is to ask is only known once it has begun.
    assert foreseen | {"progress": asked["progress"]} == asked


def test_nothing_is_kept_before_it_begins(tmp_path: Path) -> None:
    settings = settings_in(tmp_path)
    store = open_store(settings.store_url)

    beginning = Beginning(settings, store, "en", "broker")
    beginning.first()

    assert not store.overviews()
    assert beginning.begun is None
    beginning.conversation()
    assert len(store.overviews()) == 1
