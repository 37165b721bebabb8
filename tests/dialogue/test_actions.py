"""Urgent actions: open, to be found out, done, dismissed, moot; one for each payment; and what a tick means."""

import pytest

from intake.claim.fact import Status
from intake.dialogue.actions import AFTER, DISMISSED, DONE, FIND_OUT, MOOT, OPEN, split_action, was_done
from intake.dialogue.commands import AddEntry, ChangeRole, Dismiss, RemoveEntry, Reopen, Tick
from intake.dialogue.deadlines import ordered
from intake.flow.plan import Plan
from tests.dialogue.told import eur, moment
from tests.dialogue.walking import BEGAN, Said, corrects, says, silent, walk

GONE = says({"incident.signs": ("money_gone",)})
CALLED = corrects("payments[p1].payer_bank_called_at", moment("2026-03-12T08:40:00Z"))
NOT_CALLED = corrects("payments[p1].payer_bank_called_at", Status.NONE)
RAIL_UNKNOWN, INSTANT, ORDINARY = (
    corrects("payments[p1].rail", value) for value in (Status.UNKNOWN, "sct_inst", "sct")
)
CALL, FREEZE = "call_payer_bank[p1]", "instant_freeze[p1]"

ROWS = [
    pytest.param([], CALL, OPEN, id="money has left and the bank was not called"),
    pytest.param([CALLED], CALL, MOOT, id="the bank was called"),
    pytest.param([CALLED, NOT_CALLED], CALL, OPEN, id="it was not called after all"),
    pytest.param([RAIL_UNKNOWN], FREEZE, FIND_OUT, id="nobody can say whether it was an instant transfer"),
    pytest.param([RAIL_UNKNOWN, INSTANT], FREEZE, OPEN, id="it was"),
    pytest.param([RAIL_UNKNOWN, ORDINARY], FREEZE, MOOT, id="it was not"),
    pytest.param([ORDINARY, RAIL_UNKNOWN], FREEZE, FIND_OUT, id="it is not certain after all"),
    pytest.param([INSTANT, RAIL_UNKNOWN], FREEZE, FIND_OUT, id="nor that it was"),
    pytest.param([Tick(CALL, "An Peeters, 10:31")], CALL, DONE, id="ticked"),
    pytest.param([Tick(CALL), CALLED], CALL, DONE, id="only a tick makes it done, and it stays done"),
    pytest.param([Dismiss(CALL, "the bank called us")], CALL, DISMISSED, id="dismissed"),
    pytest.param([Dismiss(CALL, "the bank called us"), NOT_CALLED], CALL, DISMISSED, id="it stays dismissed"),
    pytest.param([Tick(CALL), Reopen(CALL)], CALL, OPEN, id="the tick was taken back"),
    pytest.param([Tick(CALL), CALLED, Reopen(CALL)], CALL, MOOT, id="taken back when it no longer stands"),
]  # fmt: skip


@pytest.mark.parametrize(("said", "action", "state"), ROWS)
def test_where_an_action_stands(plan: Plan, said: list[Said], action: str, state: str) -> None:
    walked = walk(plan, GONE, silent(), *said)

    assert walked.state.actions[action].state == state


def test_every_step_of_the_table_was_taken() -> None:
    """The rows above are the table of actions.py; a new step has to find its row."""
    assert set(AFTER) == {
        ("", "stands"), ("", "find_out"), (OPEN, "find_out"), (OPEN, "gone"), (FIND_OUT, "stands"), (FIND_OUT, "gone"),
        (MOOT, "stands"), (MOOT, "find_out"),
    }  # fmt: skip


def test_what_never_stood_is_not_in_the_list(plan: Plan) -> None:
    walked = walk(plan, GONE, silent(), CALLED)

    assert "crypto_exchange_freeze[p1]" not in walked.state.actions


def test_moot_says_which_fact_made_it_so(plan: Plan) -> None:
    walked = walk(plan, GONE, silent(), CALLED)

    assert walked.state.actions[CALL].because == "payments[p1].payer_bank_called_at"


INSIDE, OUTSIDE = (corrects("incident.intrusion", code) for code in ("yes", "no"))
MOMENT = moment("2026-03-12T08:40:00Z")


@pytest.mark.parametrize(
    ("began", "ended", "action", "done"),
    [
        pytest.param([GONE, silent()], CALLED, CALL, True, id="the bank was called"),
        pytest.param([GONE, silent()], corrects("payments[p1].state", "returned"), CALL, False, id="the money is back"),
        pytest.param([INSIDE], corrects("security.logs.available", "exported"), "preserve_logs", True, id="the logs were exported"),
        pytest.param([INSIDE], corrects("security.logs.available", "expired"), "preserve_logs", False, id="there are none any more"),
        pytest.param([INSIDE], OUTSIDE, "preserve_logs", False, id="nobody was inside"),
        pytest.param([INSIDE], corrects("security.mfa.active_now", True), "mfa_everywhere", True, id="the second step is on everywhere"),
        pytest.param([corrects("incident.kind", "ransomware")], corrects("response.powered_off", "reinstalled"), "do_not_power_off", False, id="too late to leave it on"),
    ],
)  # fmt: skip
def test_what_a_fact_ended_was_done_or_is_not_needed(
    plan: Plan, began: list[Said], ended: Said, action: str, done: bool
) -> None:
    state = walk(plan, *began, ended).state
    name, entry = split_action(action)

    assert state.actions[action].state == MOOT
    assert was_done(plan.rules[name], state, entry, state.actions[action]) is done


def test_the_last_insurer_that_was_told_makes_the_notice_done(plan: Plan) -> None:
    told = [corrects(f"policies[{one}].notified_at", MOMENT) for one in ("o1", "o2")]
    belgian = corrects("jurisdiction", "BE")

    state = walk(plan, GONE, belgian, AddEntry("policies"), AddEntry("policies"), *told).state

    notice = state.actions["notify_insurer_be"]
    assert notice.state == MOOT
    assert was_done(plan.rules["notify_insurer_be"], state, "", notice)


def test_a_tick_says_when_who_and_with_what_proof(plan: Plan) -> None:
    done = walk(
        plan, GONE, silent(), ChangeRole("handler"), Tick(CALL, " An Peeters, ref 4711 ")
    ).state.actions[CALL]

    assert (done.by, done.since, done.proof) == ("handler", "2026-03-12T09:24:00Z", "An Peeters, ref 4711")


def test_a_dismissal_keeps_the_persons_own_words(plan: Plan) -> None:
    assert (
        walk(plan, GONE, silent(), Dismiss(CALL, "it was a test")).state.actions[CALL].reason
        == "it was a test"
    )


# ---------------------------------------------------------------- one for each payment


def states(plan: Plan, *said: Said, rule: str = "call_payer_bank") -> dict[str, str]:
    return {
        one: standing.state
        for one, standing in walk(plan, *said).state.actions.items()
        if one.partition("[")[0] == rule
    }


def test_before_a_payment_is_entered_the_rule_stands_once_under_its_bare_id(plan: Plan) -> None:
    assert states(plan, GONE) == {"call_payer_bank": OPEN}


def test_then_once_for_each(plan: Plan) -> None:
    assert states(plan, GONE, AddEntry("payments"), AddEntry("payments")) == {
        "call_payer_bank[p1]": OPEN,
        "call_payer_bank[p2]": OPEN,
    }


@pytest.mark.parametrize(
    ("what", "handed"),
    [
        pytest.param(Tick("call_payer_bank", "10:31"), DONE, id="a tick"),
        pytest.param(Dismiss("call_payer_bank", "no need"), DISMISSED, id="a dismissal"),
    ],
)
def test_what_was_done_before_is_done_for_the_first(plan: Plan, what: Said, handed: str) -> None:
    assert states(plan, GONE, what, AddEntry("payments"), AddEntry("payments")) == {
        "call_payer_bank[p1]": handed,
        "call_payer_bank[p2]": OPEN,
    }


def test_its_clock_goes_on_in_the_entries(plan: Plan) -> None:
    found = corrects("incident.discovered_at", moment("2026-03-12T09:00:00Z"))

    bare = walk(plan, GONE, found).state
    entered = walk(plan, GONE, found, AddEntry("payments")).state

    due = [
        row.due.at
        for state in (bare, entered)
        for row in ordered(state, BEGAN)
        if row.id.startswith("call_payer_bank") and row.due
    ]
    assert len(due) == 2
    assert due[0] == due[1]


def test_a_bare_id_ticks_all_that_stand(plan: Plan) -> None:
    said = [GONE, AddEntry("payments"), AddEntry("payments"), AddEntry("payments"), CALLED]

    walked = walk(plan, *said, Tick("call_payer_bank", "all at KBC"))

    assert walked.events == ["action_ticked call_payer_bank[p2]", "action_ticked call_payer_bank[p3]"]
    assert states(plan, *said, Tick("call_payer_bank"))[CALL] == MOOT


def test_a_removed_payment_asks_for_no_call(plan: Plan) -> None:
    said = [GONE, AddEntry("payments"), AddEntry("payments"), RemoveEntry("payments", "p1")]

    assert states(plan, *said) == {"call_payer_bank[p1]": MOOT, "call_payer_bank[p2]": OPEN}


def test_with_the_last_payment_gone_the_rule_stands_once_again(plan: Plan) -> None:
    said = [GONE, AddEntry("payments"), RemoveEntry("payments", "p1")]

    assert states(plan, *said) == {"call_payer_bank[p1]": MOOT, "call_payer_bank": OPEN}


def test_what_is_known_of_one_payment_ends_nothing_for_another(plan: Plan) -> None:
    said = [GONE, AddEntry("payments"), corrects("payments[p2].amount", eur(5)), CALLED]

    assert states(plan, *said) == {"call_payer_bank[p1]": MOOT, "call_payer_bank[p2]": OPEN}


# ---------------------------------------------------------------- their order


def test_people_then_money_then_containment_and_what_is_settled_last(plan: Plan) -> None:
    said = [
        GONE,
        silent(),
        corrects("incident.intrusion", "yes"),
        corrects("incident.safety_risk", True),
        Tick(CALL),
    ]

    rows = ordered(walk(plan, *said).state, BEGAN)

    assert [row.rule.order for row in rows if row.stands and row.rule.priority == "now"][:3] == [
        "people",
        "money",
        "containment",
    ]
    assert [row.standing.state for row in rows][-1] in (DONE, MOOT)
    ranks = [(OPEN, FIND_OUT, DONE, DISMISSED, MOOT).index(row.standing.state) for row in rows]
    assert [rank > 1 for rank in ranks] == sorted(rank > 1 for rank in ranks)
