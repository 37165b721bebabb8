"""The loss, per currency: what left, what is blocked, what is back, and what the figures rest on."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.claim.computed import is_at_risk, loss_figures, worksheet
from intake.claim.moment import Moment
from intake.claim.money import Money
from tests.claim.facts import Said, eur, payment

TWO_BLOCKED_ONE_OUT = {
    **payment(1, "40000", state="blocked", blocked_amount=eur("40000")),
    **payment(2, "22000", state="blocked"),
    **payment(3, "90000", state="executed"),
}


def total(facts: dict[str, Any], figure: str) -> list[str]:
    return [f"{one.amount} {one.currency}" for one in loss_figures(Said(facts))[f"loss.{figure}"].total]


def test_blocked_money_is_still_out_and_the_net_loss_assumes_that_it_comes_back() -> None:
    assert total(TWO_BLOCKED_ONE_OUT, "payments_gross") == ["152000.00 EUR"]
    assert total(TWO_BLOCKED_ONE_OUT, "blocked") == ["62000.00 EUR"]
    assert total(TWO_BLOCKED_ONE_OUT, "returned") == []
    assert total(TWO_BLOCKED_ONE_OUT, "exposure") == ["152000.00 EUR"]
    assert total(TWO_BLOCKED_ONE_OUT, "net") == ["90000.00 EUR"]


def test_blocked_money_that_came_back_moves_from_blocked_to_returned_and_the_net_loss_stays() -> None:
    facts = {
        **TWO_BLOCKED_ONE_OUT,
        **payment(1, "40000", state="returned", blocked_amount=eur("40000"), returned_amount=eur("40000")),
        **payment(2, "22000", state="returned"),
    }

    assert total(facts, "blocked") == []
    assert total(facts, "returned") == ["62000.00 EUR"]
    assert total(facts, "exposure") == ["90000.00 EUR"]
    assert total(facts, "net") == ["90000.00 EUR"]


def test_a_planned_payment_is_no_loss_yet() -> None:
    facts = {**payment(1, "500", state="executed"), **payment(2, "700", state="planned")}

    assert total(facts, "gross") == ["500.00 EUR"]
    assert total(facts, "planned") == ["700.00 EUR"]


def test_a_payment_without_a_known_state_counts_as_executed() -> None:
    facts = payment(1, "500")

    assert total(facts, "payments_gross") == ["500.00 EUR"]
    assert is_at_risk(Said(facts)) is True


def test_currencies_are_never_added() -> None:
    facts = {**payment(1, "500"), "payments[p2].amount": Money.of("300", "GBP")}

    assert total(facts, "exposure") == ["500.00 EUR", "300.00 GBP"]


def test_before_any_payment_is_entered_the_total_as_told_stands_and_says_so() -> None:
    facts: dict[str, Any] = {
        "incident.money_moved": "yes",
        "loss.stated.total": eur("9000"),
        "loss.stated.blocked": eur("4000"),
    }

    figures = loss_figures(Said(facts))

    assert total(facts, "payments_gross") == ["9000.00 EUR"]
    assert total(facts, "blocked") == ["4000.00 EUR"]
    assert total(facts, "net") == ["5000.00 EUR"]
    assert figures["loss.net"].uses_stated


def test_while_payments_come_to_less_than_was_told_the_rest_is_taken_as_told() -> None:
    facts = {"loss.stated.total": eur("9000"), **payment(1, "2000", state="executed")}

    assert total(facts, "payments_gross") == ["9000.00 EUR"]
    assert [(line.path, line.sign) for line in loss_figures(Said(facts))["loss.payments_gross"].lines] == [
        ("payments[p1].amount", 1),
        ("loss.stated.total", 1),
    ]


def test_once_all_payments_are_entered_they_decide() -> None:
    facts = {
        "loss.stated.total": eur("9000"),
        "loss.stated.blocked": eur("5000"),
        **payment(1, "9000", state="partly_blocked", blocked_amount=eur("3000")),
    }

    assert total(facts, "blocked") == ["3000.00 EUR"]
    assert not loss_figures(Said(facts))["loss.net"].uses_stated


def test_what_was_told_to_be_blocked_holds_until_the_payments_say_where_they_stand() -> None:
    facts: dict[str, Any] = {
        "loss.stated.total": eur("9000"),
        "loss.stated.blocked": eur("5000"),
        **payment(1, "9000"),
    }

    assert total(facts, "blocked") == ["5000.00 EUR"]


def test_a_total_that_only_waits_is_planned() -> None:
    facts = {"incident.money_moved": "planned", "loss.stated.total": eur("9000")}

    assert total(facts, "planned") == ["9000.00 EUR"]
    assert total(facts, "exposure") == []


def test_a_recall_without_an_answer_is_pending_for_what_is_neither_blocked_nor_back() -> None:
    facts = payment(
        1,
        "1000",
        state="partly_blocked",
        recall_result="pending",
        blocked_amount=eur("300"),
        returned_amount=eur("100"),
    )

    assert total(facts, "blocked") == ["200.00 EUR"]
    assert total(facts, "pending") == ["700.00 EUR"]


def test_incurred_costs_and_lost_margin_are_part_of_the_gross_loss_but_expected_costs_are_not() -> None:
    facts = {
        "response.costs[k1].amount": eur("1200"),
        "response.costs[k1].status": "paid",
        "response.costs[k2].amount": eur("9999"),
        "response.costs[k2].status": "expected",
        "incident.interruption.daily_margin": eur("1000"),
        "incident.interruption.started_at": Moment("2026-05-04T08:00:00Z"),
        "incident.interruption.ended_at": Moment("2026-05-06T20:00:00Z"),
    }

    assert total(facts, "gross") == ["3700.00 EUR"]
    assert total(facts, "payments_gross") == []


def test_lost_margin_is_not_counted_twice_nor_guessed_from_rough_days() -> None:
    margin = {
        "incident.interruption.daily_margin": eur("1000"),
        "incident.interruption.started_at": Moment("2026-05-04"),
        "incident.interruption.ended_at": Moment("2026-05-06"),
    }
    as_cost = {
        "response.costs[k1].head": "bi",
        "response.costs[k1].amount": eur("1800"),
        "response.costs[k1].status": "incurred",
        **margin,
        "incident.interruption.started_at": Moment("2026-05-04T00:00:00Z"),
        "incident.interruption.ended_at": Moment("2026-05-06T00:00:00Z"),
    }

    assert total(margin, "gross") == []
    assert total(as_cost, "gross") == ["1800.00 EUR"]


def test_what_others_claim_stands_apart() -> None:
    facts = {"third_party.claims[t1].amount": eur("10"), "third_party.claims[t2].amount": eur("20")}

    assert total(facts, "claimed") == ["30.00 EUR"]
    assert total(facts, "gross") == []


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        pytest.param({}, None, id="nothing known"),
        pytest.param({"incident.money_moved": "no"}, False, id="no money moved"),
        pytest.param({"incident.money_moved": "planned"}, True, id="an order waits"),
        pytest.param(payment(1, "10", state="blocked"), False, id="all of it blocked"),
        pytest.param(
            payment(1, "10", blocked_amount=eur("10")), False, id="the amounts say that all is blocked"
        ),
        pytest.param(payment(1, "10", state="partly_blocked"), True, id="part of it blocked"),
        pytest.param({**payment(1, "10", state="lost"), **payment(2, "5")}, True, id="one of two"),
    ],
)
def test_money_is_at_risk_while_it_can_be_stopped_or_brought_back(
    facts: dict[str, Any], expected: bool | None
) -> None:
    assert is_at_risk(Said(facts)) is expected


def test_the_worksheet_takes_what_others_paid_off_what_is_in_play() -> None:
    lines = worksheet(Said(TWO_BLOCKED_ONE_OUT), received=[eur("5000")])

    assert lines["A"] == (eur("152000"),)
    assert lines["E"] == ()
    assert lines["G"] == (eur("85000"),)


parts = st.integers(0, 100_000).map(lambda cents: eur(f"{cents / 100:.2f}"))
states = st.sampled_from(
    ["planned", "executed", "blocked", "partly_blocked", "returned", "partly_returned", "lost", None]
)
row = st.fixed_dictionaries(
    {"state": states, "blocked_amount": st.none() | parts, "returned_amount": st.none() | parts}
)


@given(st.lists(st.tuples(st.integers(1, 100_000), row), max_size=4), st.none() | parts)
def test_every_figure_is_the_sum_of_its_lines_and_the_figures_agree(
    rows: list[Any], stated: Money | None
) -> None:
    facts: dict[str, Any] = {} if stated is None else {"loss.stated.total": stated}
    for number, (cents, more) in enumerate(rows, 1):
        facts |= payment(
            number, f"{cents / 100:.2f}", **{name: value for name, value in more.items() if value is not None}
        )

    figures = loss_figures(Said(facts))

    def amount(name: str) -> Any:
        return sum(one.amount for one in figures[f"loss.{name}"].total)

    for figure in figures.values():
        assert sum(line.sign * line.amount.amount for line in figure.lines) == sum(
            one.amount for one in figure.total
        )
        assert all(line.amount.amount > 0 for line in figure.lines)
    assert amount("exposure") == amount("gross") - amount("returned")
    assert amount("net") == amount("exposure") - amount("blocked")
    assert amount("blocked") >= 0
