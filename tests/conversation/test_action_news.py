"""Each urgent action that appears, ends or is handed over is told in the lines of the talk."""

from datetime import datetime

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
