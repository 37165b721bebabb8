"""What an answer about a payment tells of that payment besides is offered with its own words, and what is only hoped for is not."""

from datetime import datetime
from pathlib import Path

import pytest

from intake.claim.fact import Status
from intake.claim.moment import Moment
from intake.claim.money import Money
from intake.conversation.conversation import Conversation
from intake.conversation.narratives import tray_items
from intake.dialogue.commands import Item
from intake.flow.plan import Plan
from intake.settings import Settings
from intake.store.opening import open_store

CALLED = "payments[p1].payer_bank_called_at"
BANK, TOTAL = "our own account, KBC, not called yet", "64k, nothing blocked"
OFFERED: dict[str, dict[str, object]] = {
    "64k yesterday 15:10, it is blocked": {"payments[p1].state": "blocked"},
    "64k yesterday 15:10, instant": {"payments[p1].rail": "sct_inst"},
    "64k yesterday 15:10, gone for good they say": {"payments[p1].state": "lost"},
    "64k, still pending, not signed yet": {"payments[p1].state": "planned"},
}
NOT_OFFERED = [
    "64k yesterday 15:10, they are trying to block it",
    "64k yesterday 15:10, our account is blocked now",
    "64k yesterday 15:10, they could block 10k of it",
    "64k yesterday 15:10, we asked them to block it",
    "64k yesterday 15:10, they say it might come back",
]


def offered(folder: Path, plan: Plan, now: datetime, *lines: str) -> dict[str, object]:
    """Field -> value of what waits in the tray after these lines about one payment."""
    store = open_store(f"sqlite:///{folder / 'claims.db'}")
    talk = Conversation.new(Settings.read(now=now.isoformat()), store, "en", "broker", plan)
    for line in ("money has left an account", *lines):
        talk.hear(line)
    found: dict[str, object] = {offer.path: offer.value for offer in talk.state.offers.values()}
    store.close()
    return found


@pytest.mark.parametrize("typed", OFFERED)
def test_where_the_payment_stands_is_offered_beside_how_much_and_when(
    typed: str, plan: Plan, now: datetime, tmp_path: Path
) -> None:
    assert offered(tmp_path, plan, now, BANK, TOTAL, typed).items() >= OFFERED[typed].items()


@pytest.mark.parametrize("typed", NOT_OFFERED)
def test_what_is_hoped_for_or_said_of_an_account_is_no_state_of_the_payment(
    typed: str, plan: Plan, now: datetime, tmp_path: Path
) -> None:
    assert "payments[p1].state" not in offered(tmp_path, plan, now, BANK, TOTAL, typed)


@pytest.mark.parametrize(
    ("typed", "contact"),
    [
        ("our account, KBC, called today 9:05, Mrs Claes, ref K-4471", "Mrs Claes, ref K-4471"),
        ("our account, KBC, spoke to Els from the fraud desk at 9:20", "Els from the fraud desk"),
        ("our account, KBC, called today 9:05, Mrs Claes, file K-4471", "Mrs Claes, file K-4471"),
    ],
)
def test_whom_the_bank_was_spoken_with_is_offered_and_its_number_is_no_amount(
    typed: str, contact: str, plan: Plan, now: datetime, tmp_path: Path
) -> None:
    found = offered(tmp_path, plan, now, typed)

    assert found["payments[p1].bank_contact"] == contact
    assert "payments[p1].amount" not in found


def test_a_time_without_an_amount_or_a_word_for_paying_is_not_when_it_was_paid(
    plan: Plan, now: datetime, tmp_path: Path
) -> None:
    found = offered(tmp_path, plan, now, "our account, KBC, rang them at nine and again at 10:00")

    assert "payments[p1].executed_at" not in found


def test_the_figures_of_a_telephone_line_are_no_amount(plan: Plan, now: datetime, tmp_path: Path) -> None:
    found = offered(tmp_path, plan, now, "our account, KBC, rang the 0345 number at ten past nine")

    assert "payments[p1].amount" not in found


def test_the_number_of_a_policy_is_offered_as_nobodys_telephone(
    plan: Plan, now: datetime, tmp_path: Path
) -> None:
    found = offered(
        tmp_path,
        plan,
        now,
        BANK,
        "add policy",
        "go to policy number",
        "number 12/345.678, broker told on Tuesday",
    )

    assert not [path for path in found if path.endswith("phone")]


def test_of_amounts_that_are_asked_about_none_is_offered_meanwhile(
    plan: Plan, now: datetime, tmp_path: Path
) -> None:
    found = offered(tmp_path, plan, now, BANK, TOTAL, "in all 22k, 10k and 12k, the second is blocked")

    assert not [path for path in found if path.startswith(("payments", "loss"))]


def test_when_a_mail_was_sent_is_not_when_the_payment_was_made(
    plan: Plan, now: datetime, tmp_path: Path
) -> None:
    found = offered(tmp_path, plan, now, "our account, KBC, the boss has sent them an email at 8:30")

    assert "payments[p1].executed_at" not in found


@pytest.mark.parametrize(
    "typed", ["not yet, the bank needs a police report first", "no, they want a police report filed first"]
)
def test_what_somebody_wants_first_is_not_offered_as_being_so(
    typed: str, plan: Plan, now: datetime, tmp_path: Path
) -> None:
    found = offered(tmp_path, plan, now, BANK, TOTAL, "64k yesterday 15:10", "go to recall", typed)

    assert "regulation.police.reported_at" not in found


def test_a_call_that_is_still_waited_for_is_not_offered_as_made(
    plan: Plan, now: datetime, tmp_path: Path
) -> None:
    found = offered(tmp_path, plan, now, "wij zelf, Argenta, nog aan het wachten aan de lijn")

    assert "payments[p1].payer_bank_called_at" not in found


def test_a_call_to_the_bank_that_is_told_at_another_question_is_offered(
    plan: Plan, now: datetime, tmp_path: Path
) -> None:
    found = offered(tmp_path, plan, now, "our own account", "wait, we have just called KBC at 10:15")

    assert found["payments[p1].payer_bank"] == "KBC"
    assert found["payments[p1].payer_bank_called_at"] == Moment.at(now.replace(minute=15))


@pytest.mark.parametrize(
    "typed", ["wait, we have just called Belfius at 10:15", "we called the police at 10:15", "KBC called us"]
)
def test_a_call_to_somebody_else_or_from_the_bank_is_not_that_call(
    typed: str, plan: Plan, now: datetime, tmp_path: Path
) -> None:
    found = offered(tmp_path, plan, now, "our own account, KBC", typed)

    assert found.get("payments[p1].payer_bank_called_at") != Moment.at(now.replace(minute=15))


def test_an_answer_that_the_bank_still_owes_makes_no_waiting_order_of_a_payment_that_left(
    plan: Plan, now: datetime, tmp_path: Path
) -> None:
    store = open_store(f"sqlite:///{tmp_path / 'claims.db'}")
    talk = Conversation.new(Settings.read(now=now.isoformat()), store, "en", "broker", plan)
    talk.hear("money has left an account")
    talk.answer("payments[p1].executed_at", "2026-11-18T15:10")
    owed = Item("payments[p1].recall_result", Status.VALUE, "pending", "still pending")

    besides = tray_items(talk.state, "still pending", (owed,), now)
    store.close()

    assert [one.path for one in besides if one.path == "payments[p1].state"] == []


def test_the_number_of_a_file_is_no_amount(plan: Plan, now: datetime, tmp_path: Path) -> None:
    told = "our account, KBC, called today 9:05, Mrs Claes, under K-4471"

    assert "payments[p1].amount" not in offered(tmp_path, plan, now, told)


@pytest.mark.parametrize(
    ("typed", "reference"),
    [("yes at 9:05, ref RX-2026-10418, no answer yet", "RX-2026-10418"), ("yes at 9:05, case 88-1042", "88-1042")],
)  # fmt: skip
def test_the_reference_told_with_the_recall_is_offered(
    typed: str, reference: str, plan: Plan, now: datetime, tmp_path: Path
) -> None:
    called = "our own account, KBC, called at 9:00"

    found = offered(tmp_path, plan, now, called, TOTAL, "go to recall requested", typed)

    assert found["payments[p1].recall_reference"] == reference


@pytest.mark.parametrize(
    "typed",
    ["no wait, nobody has called the bank!", "sorry, we have not called the bank", "no no, the bank was never called"],
)  # fmt: skip
def test_that_the_bank_was_not_called_is_offered_as_a_correction_at_any_question(
    typed: str, plan: Plan, now: datetime, tmp_path: Path
) -> None:
    store = open_store(f"sqlite:///{tmp_path / 'claims.db'}")
    talk = Conversation.new(Settings.read(now=now.isoformat()), store, "en", "broker", plan)
    for line in ("money has left an account", "our own account, KBC, called at 9:00", TOTAL):
        talk.hear(line)

    talk.hear(typed)

    assert [(one.path, one.status) for one in talk.state.offers.values()] == [(CALLED, Status.NONE)]
    assert talk.state.fact("payments[p1].amount") is None
    talk.hear("accept all")
    assert talk.state.status(CALLED) == Status.NONE
    store.close()


@pytest.mark.parametrize(
    "typed", ["64k yesterday 15:10, nobody has called the bank back", "no, the bank has not called us"]
)
def test_a_call_that_the_bank_did_not_make_undoes_no_call(
    typed: str, plan: Plan, now: datetime, tmp_path: Path
) -> None:
    found = offered(tmp_path, plan, now, "our own account, KBC, called at 9:00", TOTAL, typed)

    assert CALLED not in found


@pytest.mark.parametrize("typed", ["one payment is missing, 12k as well", "wait, we forgot a payment of 12k"])
def test_a_payment_that_was_left_out_is_offered_as_one_more(
    typed: str, plan: Plan, now: datetime, tmp_path: Path
) -> None:
    found = offered(tmp_path, plan, now, BANK, TOTAL, "9500 yesterday 15:10", typed)

    assert found == {"payments[p2].amount": Money.of(12_000, "EUR")}


@pytest.mark.parametrize("typed", ["the transfer of 9500 was instant", "is there another payment of 12k?"])
def test_a_payment_that_is_only_spoken_of_is_none_more(
    typed: str, plan: Plan, now: datetime, tmp_path: Path
) -> None:
    found = offered(tmp_path, plan, now, BANK, TOTAL, "9500 yesterday 15:10", typed)

    assert "payments[p2].amount" not in found
