"""Answers for several payments at once, and what is told of a payment beside another answer."""

from pathlib import Path

import pytest

from intake.claim.fact import Status
from intake.claim.moment import Moment
from intake.claim.money import Money
from intake.conversation.conversation import Conversation
from intake.conversation.lines import Ask, Check, HeardLine, OfferLine
from intake.settings import Profile, Settings
from intake.store.opening import open_store


@pytest.fixture
def talk(tmp_path: Path) -> "Begin":
    return Begin(tmp_path)


class Begin:
    """A talk in which money has left, told up to some question."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, language: str, *said: str, role: str = "insured") -> Conversation:
        from datetime import datetime, timedelta, timezone

        now = datetime(2026, 3, 12, 10, 20, tzinfo=timezone(timedelta(hours=1)))
        settings = Settings(
            f"sqlite:///{self.folder / 'claims.db'}",
            self.folder,
            self.folder,
            self.folder / "cache",
            Profile(country="BE"),
            now,
        )
        conversation = Conversation.new(settings, open_store(settings.store_url), language, role)
        for text in ("1", *said):
            conversation.hear(text)
        return conversation


AMOUNTS = [
    pytest.param(
        "fr",
        "54k hier 15h10\n23.400 hier 16h\n12.500 ce matin à 8h",
        ["54000", "23400", "12500"],
        id="three lines in French",
    ),
    pytest.param(
        "nl", "54.000 gisteren 15u10\n23.400 gisteren 16u", ["54000", "23400"], id="two lines in Dutch"
    ),
    pytest.param(
        "en",
        "11/03/2026\t15:10\t54,000.00 EUR\n11/03/2026\t16:00\t23,400.00 EUR",
        ["54000", "23400"],
        id="a pasted table",
    ),
    pytest.param(
        "nl",
        "Datum;Bedrag\n11/03/2026;54.000,00\n12/03/2026;23.400,00",
        ["54000", "23400"],
        id="with a heading",
    ),
]


@pytest.mark.parametrize(("language", "lines", "amounts"), AMOUNTS)
def test_each_line_with_an_amount_is_a_payment_of_its_own(
    talk: Begin, language: str, lines: str, amounts: list[str]
) -> None:
    conversation = talk(language, "KBC", "later")

    conversation.hear(lines)

    entries = conversation.state.entries("payments")
    assert [conversation.state.known(f"payments[{one}].amount") for one in entries] == [
        Money.of(int(one), "EUR") for one in amounts
    ]
    assert all(
        isinstance(conversation.state.known(f"payments[{one}].executed_at"), Moment) for one in entries
    )


def _at_the_bank_of(talk: Conversation, entry: str) -> None:
    """Put off everything until the bank of this payment is asked about."""
    for _ in range(60):
        line = talk.standing_line()
        if isinstance(line, Ask) and line.field == f"payments[{entry}].payer":
            return
        talk.hear("later" if isinstance(line, Ask) else "go on")
    raise AssertionError(f"the bank of {entry} was never asked about")


def test_the_same_account_is_the_payer_and_the_bank_of_the_payment_before(talk: Begin) -> None:
    conversation = talk(
        "fr", "notre compte chez KBC, pas encore appelée", "later", "54k hier 15h10\n23k hier 16h"
    )
    _at_the_bank_of(conversation, "p2")

    conversation.hear("même compte, pas encore appelée")

    assert conversation.state.known("payments[p2].payer") == "insured"
    assert conversation.state.known("payments[p2].payer_bank") == "KBC"
    assert conversation.state.status("payments[p2].payer_bank_called_at") == "none"


def test_one_answer_holds_for_all_payments_where_it_says_so(talk: Begin) -> None:
    conversation = talk(
        "en", "ours, KBC", "later", "54k yesterday 15:10\n23k yesterday 16:00\n12k yesterday 17:00"
    )
    _at_the_bank_of(conversation, "p2")

    conversation.hear("all our account at ING, none called")

    assert [conversation.state.known(f"payments[{one}].payer_bank") for one in ("p1", "p2", "p3")] == [
        "KBC",
        "ING",
        "ING",
    ]
    assert conversation.state.status("payments[p3].payer_bank_called_at") == "none"


def test_one_answer_about_one_payment_leaves_the_others_to_be_asked(talk: Begin) -> None:
    conversation = talk(
        "en", "ours, KBC", "later", "54k yesterday 15:10\n23k yesterday 16:00\n12k yesterday 17:00"
    )
    _at_the_bank_of(conversation, "p2")

    conversation.hear("our account at ING, not called")

    assert conversation.state.known("payments[p2].payer_bank") == "ING"
    assert conversation.state.fact("payments[p3].payer_bank") is None


def test_a_time_that_could_be_night_or_afternoon_is_asked_back_and_the_amount_is_not_touched(
    talk: Begin,
) -> None:
    conversation = talk("nl", "onze rekening bij KBC, nog niet gebeld", "47.350 euro, niets geblokkeerd")

    reply = conversation.hear("gisteren om half drie")

    (check,) = [line for line in reply.lines if isinstance(line, Check)]
    assert check.field == "payments[p1].executed_at"
    assert len(check.readings) == 2
    assert conversation.state.fact("payments[p1].amount") is None


def test_each_fact_of_one_breath_keeps_its_own_words(talk: Begin) -> None:
    conversation = talk("nl")

    reply = conversation.hear("onze rekening bij KBC, nog niet gebeld")

    words = {line.field: line.words for line in reply.lines if isinstance(line, HeardLine)}
    assert words == {
        "payments[p1].payer": "onze rekening bij KBC",
        "payments[p1].payer_bank": "KBC",
        "payments[p1].payer_bank_called_at": "nog niet gebeld",
    }


ASIDES = [
    pytest.param("en", (), "54k yesterday at 15:10, KBC", id="beside the bank"),
    pytest.param(
        "fr", ("KBC",), "182k, 82k bloqué, le premier c'est 54.000 hier à 15h10", id="beside the total"
    ),
]


@pytest.mark.parametrize(("language", "before", "said"), ASIDES)
def test_the_payment_told_beside_another_answer_waits_in_the_tray(
    talk: Begin, language: str, before: tuple[str, ...], said: str
) -> None:
    conversation = talk(language, *before)

    reply = conversation.hear(said)

    (offer,) = [line for line in reply.lines if isinstance(line, OfferLine)]
    assert [fact.field for fact in offer.facts] == ["payments[p1].amount", "payments[p1].executed_at"]
    assert conversation.state.fact("payments[p1].amount") is None


def test_parts_that_say_otherwise_are_not_taken_by_their_place(talk: Begin) -> None:
    conversation = talk("fr", "KBC", "later", "later", "later")

    conversation.hear("0470 12 34 56 ; Mme Dupont ; SPRL Lambda")

    assert conversation.state.known("insured.name") == "SPRL Lambda"
    assert conversation.state.known("reporter.phone") == "+32470123456"
    assert conversation.state.status("insured.contact") == str(Status.VALUE)
