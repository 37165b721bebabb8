"""What was read from a pasted text is confirmed by numbers, and a number is never taken for the answer to a question that is not on screen."""

from datetime import datetime

import pytest

from intake.conversation.conversation import Conversation
from intake.conversation.lines import ErrorLine, OfferLine
from intake.flow.plan import Plan
from intake.settings import Settings
from intake.store.contract import Store

TOLD = "We paid EUR 41.000 yesterday at 14:05 from KBC on a false invoice. MFA was switched off on one workstation for a test."


@pytest.fixture
def talk(plan: Plan, store: Store, now: datetime) -> Conversation:
    begun = Conversation.new(Settings.read(now=now.isoformat()), store, "en", "broker", plan)
    begun.narrative(TOLD)
    return begun


def offered(talk: Conversation) -> tuple[str, ...]:
    line = talk.standing_line()
    assert isinstance(line, OfferLine)
    return tuple(one.field for one in line.facts)


@pytest.mark.parametrize(
    ("said", "places"),
    [("2-4", (2, 3, 4)), ("1, 3 to 4", (1, 3, 4)), ("1 & 3", (1, 3)), ("2 t/m 3", (2, 3))],
)
def test_a_run_of_numbers_confirms_them_all(talk: Conversation, said: str, places: tuple[int, ...]) -> None:
    fields = offered(talk)
    kept = {fields[one - 1] for one in places}

    talk.hear(said)

    confirmed = {field for field in fields if talk.state.fact(field) is not None}
    assert kept <= confirmed
    assert not confirmed & (set(fields) - kept)


@pytest.mark.parametrize(
    ("said", "places"),
    [
        ("all except 2", (2,)),
        ("yes but not 2 and 5", (2, 5)),
        ("tout sauf le 1", (1,)),
        ("alles behalve nummer 2", (2,)),
    ],
)
def test_all_but_some_numbers_confirms_the_rest(
    talk: Conversation, said: str, places: tuple[int, ...]
) -> None:
    fields = offered(talk)
    left_out = {fields[one - 1] for one in places}

    talk.hear(said)

    assert {field for field in fields if talk.state.fact(field) is None} == left_out


def test_a_number_that_is_not_in_the_list_answers_nothing(talk: Conversation) -> None:
    before = dict(talk.state.facts)

    reply = talk.hear("3-40")

    assert any(isinstance(line, ErrorLine) for line in reply.lines)
    assert isinstance(reply.standing, OfferLine)
    assert dict(talk.state.facts) == before


def test_each_payment_read_from_a_text_has_its_own_number(talk: Conversation) -> None:
    talk.narrative("Two payments: EUR 12.000 on Monday from ING, EUR 9.000 on Tuesday from Belfius.")

    line = talk.standing_line()
    assert isinstance(line, OfferLine)
    amounts = [one.label for one in line.facts if one.field.endswith(".amount")]
    assert amounts == ["Payment 1 · Amount", "Payment 2 · Amount", "Payment 3 · Amount"]


@pytest.mark.parametrize(
    "said",
    [
        "no sorry, it was 14.000",
        "no that is the supplier's mail, I am Ruth Cole",
        "yes, and MFA was off at 9",
    ],
)
def test_a_correction_throws_nothing_of_what_was_read_away(talk: Conversation, said: str) -> None:
    fields = offered(talk)

    reply = talk.hear(said)

    assert offered(talk) == fields
    assert any(isinstance(line, ErrorLine) for line in reply.lines)


@pytest.mark.parametrize("said", ["no", "no thanks", "no, none of these are right"])
def test_a_plain_no_takes_nothing_of_what_was_read(talk: Conversation, said: str) -> None:
    fields = offered(talk)

    talk.hear(said)

    assert not any(talk.state.fact(field) for field in fields)
    assert not isinstance(talk.standing_line(), OfferLine)


LETTER = """From: Rik Maes <rik@maes-staal.example>
Subject: our bank details

Dear customer,
please use our new account from now on: {iban}
Kind regards,
Rik Maes"""


def test_the_letter_of_whoever_wants_to_be_paid_names_the_account_and_nobody_who_reports(
    plan: Plan, store: Store, now: datetime
) -> None:
    talk = Conversation.new(Settings.read(now=now.isoformat()), store, "en", "insured", plan)
    talk.hear("money has left an account")

    talk.hear(LETTER.format(iban="LT353250012345678901"))

    fields = {offer.path: offer.value for offer in talk.state.offers.values()}
    assert fields["payments[p1].beneficiary_iban"] == "LT353250012345678901"
    assert not [field for field in fields if field.startswith("reporter.")]
