"""A question that is gone back to: what its fields hold now stands with it."""

from datetime import datetime
from pathlib import Path

from intake.conversation.lines import Ask, Check
from intake.store.contract import Store
from tests.conversation.told import talk_in


def test_a_question_in_one_breath_tells_what_each_of_its_fields_holds(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = talk_in("en", tmp_path, store, now, "our own account at KBC, called at 9:05")

    talk.hear("back")

    line = talk.standing_line()
    assert isinstance(line, Ask)
    assert line.fields[:2] == ("payments[p1].payer", "payments[p1].payer_bank")
    assert "Payer's bank: KBC" in line.current
    assert "Payer's bank called: Thursday 12 March 2026, 09:05" in line.current


def test_what_was_ticked_is_ticked_when_it_is_asked_again(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = talk_in("en", tmp_path, store, now)
    talk.answer("incident.signs", ["money_gone", "inside"])

    talk.go_to("incident.signs")

    line = talk.standing_line()
    assert isinstance(line, Ask)
    assert line.preselected == "money_gone,inside"


def test_what_was_not_understood_is_helped_with_the_help_of_its_question(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = talk_in("en", tmp_path, store, now)
    asked = talk.help().text

    talk.hear("hm hm")

    assert isinstance(talk.standing_line(), Check)
    assert talk.help().text == asked
