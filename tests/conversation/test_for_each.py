"""A call that is told of every payment fills, or is proposed for, each payment of which nobody knows yet whether its bank was called."""

from datetime import datetime
from pathlib import Path

import pytest

from intake.claim.fact import Status
from intake.claim.moment import Moment
from intake.conversation.lines import Ask
from intake.store.contract import Store
from tests.conversation.told import talk_in, tray

CALLED = ["payments[p1].payer_bank_called_at", "payments[p2].payer_bank_called_at"]
TWO = {
    "fr": ("notre compte, KBC", "96k", "65k hier 15h10; 31k hier 15h45"),
    "nl": ("onze rekening, KBC", "96k", "65k gisteren 15u10; 31k gisteren 15u45"),
    "en": ("our account, KBC", "96k", "65k yesterday 15:10; 31k yesterday 15:45"),
}
"""Two payments, and nothing of a call."""


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("fr", "à 9h05, pour les deux paiements"),
        ("fr", "9h05 pour les deux"),
        ("nl", "om 9u05, voor beide betalingen"),
        ("nl", "9u05, voor allebei"),
        ("en", "9:05, for both payments"),
        ("en", "at 9:05 for both"),
    ],
)
def test_it_fills_each_of_them_at_the_question_of_one(
    language: str, typed: str, tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = talk_in(language, tmp_path, store, now, *TWO[language])
    talk.go_to(CALLED[0])

    talk.hear(typed)

    assert [talk.state.known(path) for path in CALLED] == [Moment.at(now.replace(hour=9, minute=5))] * 2


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("fr", "on a appelé la banque à 9h05 pour les deux virements"),
        ("nl", "de bank is om 9u05 gebeld voor beide betalingen"),
        ("en", "we called the bank at 9:05 for both payments"),
    ],
)
def test_told_elsewhere_it_is_proposed_at_the_question_of_each(
    language: str, typed: str, tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = talk_in(language, tmp_path, store, now, *TWO[language], typed)

    assert {path: tray(talk).get(path) for path in CALLED} == dict.fromkeys(
        CALLED, Moment.at(now.replace(hour=9, minute=5))
    )
    talk.go_to(CALLED[1])
    stands = talk.standing_line()
    assert isinstance(stands, Ask)
    assert stands.told


def test_what_is_known_of_a_payment_is_not_filled_anew(tmp_path: Path, store: Store, now: datetime) -> None:
    talk = talk_in("en", tmp_path, store, now, *TWO["en"])
    talk.answer(CALLED[1], "2026-03-12T08:30")
    talk.go_to(CALLED[0])

    talk.hear("9:05, for both payments")

    assert talk.state.known(CALLED[1]) == Moment.at(now.replace(hour=8, minute=30))


@pytest.mark.parametrize(
    ("language", "typed"),
    [("fr", "pas encore, à 9h05 on ne savait rien"), ("nl", "nog niet"), ("en", "9:05")],
)
def test_a_call_that_is_told_of_one_payment_says_nothing_of_the_other(
    language: str, typed: str, tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = talk_in(language, tmp_path, store, now, *TWO[language])
    talk.go_to(CALLED[0])

    talk.hear(typed)

    assert talk.state.fact(CALLED[1]) is None
    assert CALLED[1] not in tray(talk)


def test_that_none_of_them_was_called_about_is_said_of_each(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = talk_in("fr", tmp_path, store, now, *TWO["fr"])
    talk.go_to(CALLED[0])

    talk.hear("pas encore, pour les deux")

    assert [talk.state.status(path) for path in CALLED] == [Status.NONE] * 2
