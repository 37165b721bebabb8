"""A group answered in as many parts as it has fields is the group answered field by field; what acts is told before Enter to be no answer."""

from datetime import datetime
from pathlib import Path

import pytest

from intake.claim.money import Money
from intake.conversation.conversation import Conversation
from intake.conversation.previewing import preview_text
from intake.dialogue.agenda import AskQuestion, standing
from intake.flow.plan import Plan
from intake.settings import Settings
from intake.store.opening import open_store

PARTS = ("our own account", "KBC", "today at 9:05", "not yet")


def talk_at_a_group(folder: Path, plan: Plan, now: datetime) -> tuple[Conversation, tuple[str, ...]]:
    """A talk that stands at a question for several fields."""
    talk = Conversation.new(
        Settings.read(now=now.isoformat()),
        open_store(f"sqlite:///{folder / 'claims.db'}"),
        "en",
        "broker",
        plan,
    )
    talk.hear("money has left an account")
    stands = standing(talk.state)
    assert isinstance(stands, AskQuestion)
    assert len(stands.paths) == len(PARTS)
    return talk, stands.paths


@pytest.mark.parametrize("between", ["; ", ";", " ;  ", "\n"])
def test_as_many_parts_as_fields_are_heard_in_order_each_with_its_own_words(
    between: str, plan: Plan, now: datetime, tmp_path: Path
) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    typed, _ = talk_at_a_group(tmp_path / "a", plan, now)
    told, paths = talk_at_a_group(tmp_path / "b", plan, now)

    typed.hear(between.join(PARTS))
    told.hear("", dict(zip(paths, PARTS, strict=True)))

    assert typed.state.facts == told.state.facts
    assert [typed.state.facts[path].words for path in paths[:2]] == list(PARTS[:2])
    for talk in (typed, told):
        talk.store.close()


@pytest.mark.parametrize(
    "line", ["tick 1: Peeters", "accept all", "remove payment 1", "note: x", "go to amount", "urgent"]
)
def test_before_enter_a_line_that_acts_is_said_to_be_no_answer(
    line: str, plan: Plan, now: datetime, tmp_path: Path
) -> None:
    talk, _ = talk_at_a_group(tmp_path, plan, now)
    before = talk.state

    assert preview_text(talk, line) == "a word to Intake, not an answer"
    assert talk.state is before
    talk.store.close()


def test_payments_told_in_one_sentence_each_become_an_entry(
    plan: Plan, now: datetime, tmp_path: Path
) -> None:
    talk, _ = talk_at_a_group(tmp_path, plan, now)
    talk.hear("our own account, KBC, today at 9:05, not yet")
    talk.hear("180k, nothing blocked")

    talk.hear("80k yesterday, 60k this morning and another 40k")

    amounts = [talk.state.value(f"payments[{entry}].amount") for entry in talk.state.entries("payments")]
    assert amounts == [Money.of(one, "EUR") for one in (80000, 60000, 40000)]
    talk.store.close()
