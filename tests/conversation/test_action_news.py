"""Each urgent action that appears, ends or is handed over is told in the lines of the talk."""

from datetime import datetime

from intake.conversation.actions import action_sheets
from intake.conversation.conversation import Conversation
from intake.conversation.lines import ActionLine
from intake.flow.plan import Plan
from intake.settings import Settings
from intake.store.contract import Store


def test_the_action_of_all_payments_ends_where_each_payment_has_its_own(
    plan: Plan, store: Store, now: datetime
) -> None:
    talk = Conversation.new(Settings.read(now=now.isoformat()), store, "en", "broker", plan)
    talk.hear("money gone")
    assert talk.state.actions["call_payer_bank"].state == "open"

    told = {line.id: line for line in talk.hear("KBC").lines if isinstance(line, ActionLine)}

    assert (told["call_payer_bank"].state, told["call_payer_bank[p1]"].state) == ("moot", "open")
    assert told["call_payer_bank"].reason == "Now one for each: Payment 1."
    assert "call_payer_bank" not in talk.state.actions


def told_of(talk: Conversation, action: str, path: str, plain: object) -> str:
    lines = talk.answer(path, plain).lines
    return next(line.reason for line in lines if isinstance(line, ActionLine) and line.id == action)


def test_an_action_that_a_fact_settled_is_told_as_done_and_as_not_needed_only_where_it_is_not(
    plan: Plan, store: Store, now: datetime
) -> None:
    talk = Conversation.new(Settings.read(now=now.isoformat()), store, "en", "broker", plan)
    talk.hear("money gone")
    talk.hear("KBC")
    called, state = "payments[p1].payer_bank_called_at", "payments[p1].state"

    done = told_of(talk, "call_payer_bank[p1]", called, "2026-03-12T09:40:00+01:00")
    unneeded = told_of(talk, "alert_beneficiary_bank[p1]", state, "returned")

    assert done == "Done (Payment 1 · Payer's bank called: Thursday 12 March 2026, 09:40)."
    assert unneeded == "No longer needed (Payment 1 · Status of the payment: Returned)."


def test_the_list_of_actions_says_so_too(plan: Plan, store: Store, now: datetime) -> None:
    talk = Conversation.new(Settings.read(now=now.isoformat()), store, "en", "broker", plan)
    talk.hear("money gone")
    talk.hear("KBC")
    talk.answer("payments[p1].payer_bank_called_at", "2026-03-12T09:40:00+01:00")

    sheet = next(one for one in action_sheets(talk) if one.id == "call_payer_bank[p1]")

    assert sheet.view.was_done
    assert sheet.view.outcome.startswith("Done: Payment 1 · Payer's bank called: ")
