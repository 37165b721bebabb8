"""A sum of which a part is blocked, told where no amount is asked for, is the whole of what is lost; and it is said to be noted."""

from datetime import datetime
from pathlib import Path

import pytest

from intake.claim.money import Money
from intake.conversation.lines import Ask, Check
from intake.store.contract import Store
from tests.conversation.told import begun, talk_in, tray

WHOLE, PART, FIRST = "loss.stated.total", "loss.stated.blocked", "payments[p1].amount"
TOLD = {"loss.stated.total": Money.of(96_000, "EUR"), "loss.stated.blocked": Money.of(31_000, "EUR")}


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("fr", "96.000 euros, dont 31.000 gelés par la banque"),
        ("fr", "96k dont 31k déjà récupérés"),
        ("nl", "96k waarvan 31k geblokkeerd"),
        ("nl", "het gaat om 96.000, daarvan is 31.000 al terug"),
        ("en", "96k of which 31k blocked"),
        ("en", "96k, 31k of it is frozen"),
    ],
)
def test_a_sum_of_which_a_part_is_blocked_is_the_total_and_no_one_payment(
    language: str, typed: str, tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = talk_in(language, tmp_path, store, now, typed)

    assert tray(talk) == TOLD


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("fr", "96.000 euros partis, dont 31.000 bloqués"),
        ("nl", "96.000 euro betaald, waarvan 31.000 geblokkeerd"),
        ("en", "96k gone, of which 31k blocked"),
    ],
)
def test_it_is_the_total_in_the_first_words_too(
    language: str, typed: str, tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = begun(language, tmp_path, store, now, typed)

    assert tray(talk).items() >= TOLD.items()
    assert FIRST not in tray(talk)


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("fr", "un virement de 96k dont 31k bloqués"),
        ("nl", "een betaling van 96k waarvan 31k geblokkeerd"),
        ("en", "the bank could block 31k of the 96k"),
        ("fr", "96k, dont 31k devraient être bloqués"),
    ],
)
def test_what_is_said_of_one_payment_or_only_hoped_for_is_no_total(
    language: str, typed: str, tmp_path: Path, store: Store, now: datetime
) -> None:
    assert not tray(talk_in(language, tmp_path, store, now, typed)).keys() & TOLD.keys()


def test_the_amount_of_a_single_payment_is_then_proposed_at_its_question(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = talk_in("en", tmp_path, store, now, "96k of which 31k blocked", "our account, KBC, not called yet")
    talk.hear("yes")
    talk.go_to(FIRST)

    stands = talk.standing_line()

    assert isinstance(stands, Ask)
    assert stands.fields == (FIRST,)
    assert "96" in stands.remembered


@pytest.mark.parametrize(
    ("language", "typed"),
    [("fr", "96k dont 31k bloqués"), ("nl", "96k waarvan 31k geblokkeerd"), ("en", "96k of which 31k blocked")],
)  # fmt: skip
def test_what_was_noted_besides_is_never_called_not_understood(
    language: str, typed: str, tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = talk_in(language, tmp_path, store, now)
    talk.hear("xyzzy plugh")
    lost = talk.standing_line()

    talk.hear(typed)

    noted = talk.standing_line()
    assert isinstance(lost, Check)
    assert isinstance(noted, Check)
    assert "xyzzy" in lost.text
    assert noted.text == talk.words.tr.gettext("That was noted, but this question is still open.")
    assert noted.again is not None
