"""The message that a payer can act on without anybody on the line."""

from datetime import datetime

import pytest

from intake.claim.fact import Value
from intake.dialogue.events import ActionTicked
from intake.documents.kit import PayerMessage, payer_messages
from intake.flow.plan import Plan
from tests.dialogue.told import AT, eur, moment, state_of
from tests.documents.claims import FRAUD, HOSTILE, fraud

BEC: dict[str, Value] = {
    "incident.signs": ("money_gone", "blamed"),
    "incident.money_moved": "yes",
    "jurisdiction": "BE",
    "insured.name": "Kabels & Co",
    "payments[p1].payer": "clients_customer",
    "payments[p1].payer_bank": "ING Belgique",
    "payments[p1].amount": eur(7000),
    "payments[p2].payer": "clients_customer",
    "payments[p2].payer_bank": "Crelan",
    "payments[p2].amount": eur(9000),
    "payments[p3].payer": "clients_customer",
    "payments[p3].payer_bank": "ing belgique",
    "payments[p3].amount": eur(500),
}


OWN: dict[str, Value] = {
    "role": "insured",
    "incident.money_moved": "yes",
    "jurisdiction": "BE",
    "insured.name": "Bakkerij Maes",
    "reporter.name": "An Maes",
    "reporter.phone": "+32470112233",
    "payments[p1].payer": "insured",
    "payments[p1].payer_bank": "KBC",
    "payments[p1].amount": eur(54_000),
}


def only(messages: tuple[PayerMessage, ...]) -> PayerMessage:
    assert len(messages) == 1
    return messages[0]


def flat(text: str) -> str:
    return " ".join(text.split())


def test_it_holds_the_line_the_words_and_the_payment(plan: Plan, now: datetime) -> None:
    text = flat(only(payer_messages(fraud(plan).state, now)).text)

    for part in (
        "KBC: +32 16 43 20 00 (24/7)",
        "I am reporting fraud: a transfer of EUR 40 000.00 left on Wednesday 11 March 2026 at 16:40 to DE02 "
        "1203 0000 0000 2020 51.",
        "Amount: EUR 40 000.00",
        "Name of the person",
        "Time of the call",
        "Reference",
        "What was promised",
        "Jo Claes, +32 470 11 12 22",
    ):
        assert part in text


@pytest.mark.parametrize("language", ["fr", "nl", "en"])
def test_no_line_is_wider_than_72_columns_and_nothing_is_missing(
    plan: Plan, now: datetime, language: str
) -> None:
    states = [
        fraud(plan).state,
        state_of(plan, BEC),
        state_of(plan, OWN),
        state_of(plan, {"incident.money_moved": "planned"}),
    ]

    for message in (one for state in states for one in payer_messages(state, now, language)):
        assert message.language == language
        assert max(len(line) for line in message.text.splitlines()) <= 72
        assert "None" not in message.text
        assert "%(" not in message.text
        assert "\u00a0" not in message.text
        assert "\u202f" not in message.text


@pytest.mark.parametrize("state", ["executed", "planned"])
@pytest.mark.parametrize("bank", ["KBC", "Crelan"])
def test_an_insured_alone_reads_it_out_about_its_own_account_and_sends_nothing_to_itself(
    plan: Plan, now: datetime, state: str, bank: str
) -> None:
    facts = {**OWN, "payments[p1].state": state, "payments[p1].payer_bank": bank}
    message = only(payer_messages(state_of(plan, facts), now))
    text = flat(message.text)

    assert message.is_own
    assert message.heading == f"What to say to your bank: {bank}"
    assert text.startswith("Call your bank now. ")
    assert "I am reporting fraud: a transfer of EUR 54 000.00" in text
    for other in ("Maes", "asks you", "send them back", "sender", "call us", "client"):
        assert other not in text
    assert text.endswith(
        "Please write down four things: 1. Name of the person you spoke to: 2. Time of the call: 3. Reference: 4. What was promised:"
    )


@pytest.mark.parametrize(
    ("facts", "heading"),
    [
        pytest.param({"payments[p1].payer": "client"}, "Message for The insured's client, KBC:", id="a client paid"),
        pytest.param({"role": "broker"}, "Message for The insured, KBC:", id="its broker sits here"),
    ],
)  # fmt: skip
def test_a_payer_who_does_not_sit_here_gets_a_message_to_act_on(
    plan: Plan, now: datetime, facts: dict[str, Value], heading: str
) -> None:
    message = only(payer_messages(state_of(plan, {**OWN, **facts}), now))

    assert not message.is_own
    assert message.heading == heading
    assert "asks you to call your bank now" in flat(message.text)


def test_it_stands_as_soon_as_money_is_said_to_have_left(plan: Plan, now: datetime) -> None:
    message = only(payer_messages(state_of(plan, {"incident.money_moved": "yes"}), now))

    assert (message.payments, message.actions) == ((), ("call_payer_bank",))
    assert "[amount]" in message.text
    assert "[account number]" in message.text
    assert "not known here" in message.text


@pytest.mark.parametrize("moved", ["no", None])
def test_there_is_none_where_no_money_is_known_to_have_left(plan: Plan, now: datetime, moved: Value) -> None:
    assert payer_messages(state_of(plan, {"incident.money_moved": moved} if moved else {}), now) == ()


def test_the_payments_of_one_payer_at_one_bank_are_one_message(plan: Plan, now: datetime) -> None:
    first, second = payer_messages(state_of(plan, BEC), now)

    assert (first.payments, second.payments) == (("p1", "p3"), ("p2",))
    assert "2 transfers left my account, EUR 7 500.00 in all" in flat(first.text)
    assert first.text.count("Amount: ") == 2
    assert "+32 2 464 60 04" in first.text


def test_whoever_has_not_called_comes_first(plan: Plan, now: datetime) -> None:
    called: dict[str, Value] = {
        f"payments[{one}].payer_bank_called_at": moment("2026-03-12T09:05:00+01:00") for one in ("p1", "p3")
    }

    messages = payer_messages(state_of(plan, BEC | called), now)

    assert [one.payments for one in messages] == [("p2",), ("p1", "p3")]


def test_a_bank_whose_line_is_not_known_is_reached_on_its_own_number(plan: Plan, now: datetime) -> None:
    _, unknown_bank = payer_messages(state_of(plan, BEC), now)

    assert "on its own website, in its app or on your card" in flat(unknown_bank.text)


def test_in_great_britain_159_connects_to_any_bank(plan: Plan, now: datetime) -> None:
    facts: dict[str, Value] = {**FRAUD, "jurisdiction": "GB", "payments[p1].payer_bank": "Any Bank plc"}

    assert "159" in only(payer_messages(state_of(plan, facts), now)).text


def test_it_speaks_the_language_of_the_payer_and_knows_the_banks_of_its_country(
    plan: Plan, now: datetime
) -> None:
    facts: dict[str, Value] = {
        **FRAUD,
        "payments[p1].payer": "client",
        "parties[q1].name": "Atelier Dupont",
        "parties[q1].language": "fr",
        "parties[q1].country": "NL",
        "payments[p1].payer_party": "q1",
        "payments[p1].payer_bank": "bunq",
    }

    message = only(payer_messages(state_of(plan, facts), now))

    assert message.language == "fr"
    assert message.to == "Atelier Dupont, bunq"
    assert "mars 2026" in message.text
    assert "bunq" in message.text


def test_an_order_that_waits_is_to_be_cancelled(plan: Plan, now: datetime) -> None:
    message = only(payer_messages(state_of(plan, {**FRAUD, "payments[p1].state": "planned"}), now))

    assert message.actions == ("cancel_planned_payment[p1]",)
    assert "is waiting and must not leave" in flat(message.text)


@pytest.mark.parametrize(
    "facts",
    [
        {"payments[p1].state": "returned"},
        {"payments[p1].state": "lost"},
        {
            "payments[p1].state": "blocked",
            "payments[p1].payer_bank_called_at": moment("2026-03-12T09:00+01:00"),
        },
    ],
    ids=["returned", "lost", "called and blocked"],
)
def test_nobody_is_asked_to_call_for_what_no_call_can_change(
    plan: Plan, now: datetime, facts: dict[str, Value]
) -> None:
    assert payer_messages(state_of(plan, {**FRAUD, **facts}), now) == ()


def test_a_mailbox_that_others_may_read_is_no_address_to_answer_to(plan: Plan, now: datetime) -> None:
    facts = {path: value for path, value in FRAUD.items() if path != "reporter.phone"}
    facts["reporter.email"] = "jo@example.org"

    doubtful = only(payer_messages(state_of(plan, {**facts, "incident.intrusion": "suspected"}), now))
    safe = only(payer_messages(state_of(plan, {**facts, "reporter.email_is_safe": True}), now))

    assert "jo@example.org" not in doubtful.text
    assert "jo@example.org" in safe.text


def test_what_criminals_typed_moves_no_cursor(plan: Plan, now: datetime) -> None:
    text = only(payer_messages(state_of(plan, {**FRAUD, "payments[p1].payer_bank": HOSTILE}), now)).text

    assert all(one.isprintable() or one == "\n" for one in text)


@pytest.mark.parametrize("own", [True, False])
def test_a_bank_that_was_called_is_asked_for_no_call(plan: Plan, now: datetime, own: bool) -> None:
    facts = {**(OWN if own else FRAUD)}
    facts["payments[p1].payer_bank_called_at"] = moment("2026-03-12T09:35+01:00")

    message = only(payer_messages(state_of(plan, facts), now))

    assert "Urgent" not in message.subject
    assert flat(message.text).startswith("Done: the bank has been called (Thursday 12 March 2026, 09:35).")
    assert "I am reporting fraud" in message.text


def test_a_call_that_was_only_ticked_is_done_too(plan: Plan, now: datetime) -> None:
    message = only(
        payer_messages(
            fraud(plan, ActionTicked(AT, "broker", "call_payer_bank[p1]", "spoke to Tom")).state, now
        )
    )

    assert message.text.startswith("Done: the bank has been called.")
