"""Hours, working days and bank days as a person with a calendar would count them."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.claim.fact import Status, Value
from intake.dialogue.actions import ORDERS, PRIORITIES
from intake.dialogue.deadlines import Due, after, due_of, is_working_day, ordered
from intake.dialogue.events import ActionDismissed, ActionTicked
from intake.flow.plan import Clock, Plan
from tests.dialogue.told import AT, eur, missing, moment, said, state_of

PARIS, BRUSSELS, LONDON = (ZoneInfo(f"Europe/{city}") for city in ("Paris", "Brussels", "London"))


def paris(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=PARIS)


def clock(within: str = "", start: str = "incident.discovered_at", basis: str = "law", **more: str) -> Clock:
    told = {"else_start": "", "before": "", "label": "", **more}
    return Clock(within, start, told["else_start"], told["before"], basis, told["label"])


def due(
    plan: Plan,
    facts: dict[str, Value],
    *clocks: Clock,
    now: datetime,
    action: str = "preserve_logs",
    entry: str = "",
) -> Due:
    rule = replace(plan.rules[action], clocks=clocks)
    found = due_of(state_of(plan, facts), rule, entry, now)
    assert found is not None
    return found


# ---------------------------------------------------------------- the calendar


@pytest.mark.parametrize(
    ("started", "within", "country", "ends"),
    [
        pytest.param(
            "2026-11-08T03:00",
            "5WD",
            "FR",
            "2026-11-16T23:59:59",
            id="from a Sunday, over the 11th of November",
        ),
        pytest.param(
            "2026-11-09T09:00", "5WD", "FR", "2026-11-17T23:59:59", id="the day of knowledge does not count"
        ),
        pytest.param(
            "2026-11-08T03:00", "5WD", "BE", "2026-11-16T23:59:59", id="the same day is a holiday in Belgium"
        ),
        pytest.param(
            "2026-11-08T03:00", "5WD", "NL", "2026-11-13T23:59:59", id="and none in the Netherlands"
        ),
        pytest.param(
            "2026-11-08T03:00", "5WD", "", "2026-11-13T23:59:59", id="no country known: the earlier reading"
        ),
        pytest.param(
            "2026-04-02T10:00",
            "1TD",
            "BE",
            "2026-04-07T23:59:59",
            id="banks are closed from Good Friday to Easter Monday",
        ),
        pytest.param("2026-04-30T10:00", "1TD", "BE", "2026-05-04T23:59:59", id="and on the first of May"),
        pytest.param(
            "2025-12-24T10:00", "2TD", "BE", "2025-12-30T23:59:59", id="and on the 25th and 26th of December"
        ),
        pytest.param(
            "2026-07-13T10:00",
            "1TD",
            "FR",
            "2026-07-14T23:59:59",
            id="a national holiday closes no bank of the euro system",
        ),
        pytest.param(
            "2026-11-08T03:00", "PT72H", "FR", "2026-11-11T03:00", id="hours run through the weekend"
        ),
        pytest.param(
            "2026-03-28T12:00",
            "PT24H",
            "FR",
            "2026-03-29T13:00",
            id="hours are real hours when the clocks change",
        ),
        pytest.param(
            "2026-03-28T12:00", "P1D", "FR", "2026-03-29T12:00", id="a day ends at the same time of day"
        ),
        pytest.param(
            "2026-01-31T12:00",
            "P13M",
            "FR",
            "2027-02-28T23:59:59",
            id="months end with the last day of a shorter one",
        ),
        pytest.param("2026-08-15T12:00", "P1M", "FR", "2026-09-15T23:59:59", id="one month later"),
        pytest.param("2026-08-15T12:00", "PT1H30M", "FR", "2026-08-15T13:30", id="an hour and a half"),
    ],
)
def test_a_period_ends_when_the_calendar_says(started: str, within: str, country: str, ends: str) -> None:
    end, _ = after(paris(started), within, country)

    assert end == paris(ends)


@pytest.mark.parametrize("within", ["", "soon", "5", "P", "WD"])
def test_a_period_that_nobody_can_read_is_refused(within: str) -> None:
    with pytest.raises(ValueError, match="not a period"):
        after(paris("2026-01-01T00:00"), within, "BE")


@pytest.mark.parametrize(
    ("day", "where", "works"),
    [
        (date(2026, 7, 21), "BE", False),
        (date(2026, 7, 21), "LU", True),
        (date(2026, 8, 31), "GB", False),
        (date(2026, 8, 3), "GB", True),  # a holiday in Scotland alone
        (date(2026, 6, 23), "LU", False),
    ],
)
def test_a_working_day_is_one_of_the_country(day: date, where: str, works: bool) -> None:
    assert is_working_day(day, where) is works


@given(
    started=st.dates(date(2020, 1, 1), date(2035, 1, 1)),
    days=st.integers(1, 20),
    where=st.sampled_from(["WD", "TD"]),
)
def test_counted_days_end_on_a_day_that_is_worked(started: date, days: int, where: str) -> None:
    end, whole_day = after(datetime.combine(started, time(17, 30), PARIS), f"{days}{where}", "FR")

    assert whole_day
    assert is_working_day(end.date(), "FR" if where == "WD" else "TARGET")
    assert end.date() >= started + timedelta(days=days)


# ---------------------------------------------------------------- where a clock begins


def test_a_rough_start_is_read_as_early_as_it_can_be(plan: Plan, now: datetime) -> None:
    found = due(
        plan, {"jurisdiction": "BE", "incident.discovered_at": moment("2026-03-10")}, clock("PT72H"), now=now
    )

    assert found.started_at == datetime(2026, 3, 10, tzinfo=BRUSSELS)
    assert found.at == datetime(2026, 3, 13, tzinfo=BRUSSELS)


def test_an_unknown_start_is_replaced_by_the_discovery_and_says_so(plan: Plan, now: datetime) -> None:
    facts: dict[str, Value] = {
        "jurisdiction": "FR",
        "incident.discovered_at": moment("2026-03-12T03:00+01:00"),
    }

    found = due(plan, facts, clock("PT72H", "regulation.attack_aware_at"), now=now)

    assert found.at == paris("2026-03-15T03:00")
    assert found.at_the_latest


def test_with_nothing_known_the_clock_began_no_later_than_the_talk(plan: Plan, now: datetime) -> None:
    found = due(plan, {"jurisdiction": "BE"}, clock("PT72H"), now=now)

    assert found.at == datetime.fromisoformat(AT) + timedelta(hours=72)
    assert found.at_the_latest


def test_what_happened_at_a_time_nobody_knows_starts_no_clock_of_its_own(plan: Plan, now: datetime) -> None:
    facts: dict[str, Value] = {"jurisdiction": "BE", "incident.discovered_at": moment("XXXX")}

    found = due(plan, facts, clock("PT72H"), now=now)

    assert found.at_the_latest


def test_the_zone_is_that_of_the_jurisdiction(plan: Plan) -> None:
    facts: dict[str, Value] = {"jurisdiction": "GB", "incident.discovered_at": moment("2026-07-02")}

    found = due(plan, facts, clock("PT24H"), now=datetime(2026, 7, 2, 12, tzinfo=LONDON))

    assert found.at == datetime(2026, 7, 3, tzinfo=LONDON)
    assert found.at is not None
    assert found.at.utcoffset() == timedelta(hours=1)


def test_a_day_that_was_named_is_itself_still_in_time(plan: Plan) -> None:
    facts: dict[str, Value] = {
        "jurisdiction": "BE",
        "third_party.claim_status": "claim",
        "third_party.reply_due": moment("2026-05-19"),
    }
    on_the_day = datetime(2026, 5, 19, 18, tzinfo=BRUSSELS)

    found = due(plan, facts, clock(start="", before="third_party.reply_due"), now=on_the_day)

    assert found.said
    assert found.whole_day
    assert not found.past
    assert found.at == datetime(2026, 5, 19, 23, 59, 59, tzinfo=BRUSSELS)


def test_of_several_clocks_the_earliest_counts_and_what_binds_goes_first(plan: Plan, now: datetime) -> None:
    facts: dict[str, Value] = {
        "jurisdiction": "BE",
        "incident.discovered_at": moment("2026-03-12T08:00+01:00"),
    }

    both = due(
        plan, facts, clock("PT1H", basis="practice"), clock("P13M", basis="contract"), clock("PT72H"), now=now
    )

    assert (both.basis, both.at) == ("law", datetime(2026, 3, 15, 8, tzinfo=BRUSSELS))


# ---------------------------------------------------------------- what binds, and what does not


@pytest.mark.parametrize(("basis", "past"), [("law", True), ("contract", True), ("practice", False)])
def test_only_law_and_contract_can_be_past_due(plan: Plan, now: datetime, basis: str, past: bool) -> None:
    facts: dict[str, Value] = {
        "jurisdiction": "BE",
        "incident.discovered_at": moment("2026-03-01T08:00+01:00"),
    }

    assert due(plan, facts, clock("PT24H", basis=basis), now=now).past is past


@pytest.mark.parametrize(("reader", "told"), [("broker", False), ("insured", False), ("handler", True)])
def test_practice_gives_a_time_to_the_handler_alone(
    plan: Plan, now: datetime, reader: str, told: bool
) -> None:
    facts: dict[str, Value] = {
        "jurisdiction": "BE",
        "incident.discovered_at": moment("2026-03-12T08:00+01:00"),
    }

    found = due(plan, facts, clock("PT1H", basis="practice"), now=now)

    assert (found.told(reader) is not None) is told


def test_practice_counts_from_when_the_money_left(plan: Plan, now: datetime) -> None:
    facts: dict[str, Value] = {
        "jurisdiction": "BE",
        "incident.money_moved": "yes",
        "payments[p1].executed_at": moment("2026-03-11T15:10+01:00"),
        "payments[p2].amount": eur(900),
    }
    practice = clock("PT1H", basis="practice")

    first, second = (
        due(plan, facts, practice, now=now, action="call_payer_bank", entry=one) for one in ("p1", "p2")
    )
    whole = due(plan, facts, practice, now=now)

    assert (first.since, first.since_is_money) == (datetime(2026, 3, 11, 15, 10, tzinfo=BRUSSELS), True)
    assert (second.since, second.since_is_money) == (datetime.fromisoformat(AT), False)
    assert whole.since == first.since


def test_a_rule_without_a_clock_has_no_deadline(plan: Plan, now: datetime) -> None:
    rule = replace(plan.rules["preserve_logs"], clocks=())

    assert due_of(state_of(plan, {}), rule, "", now) is None


def test_every_clock_of_the_shipped_flow_can_be_counted(plan: Plan) -> None:
    for rule in plan.actions:
        for one in rule.clocks:
            assert one.within or one.before or one.days, rule.action
            if one.within:
                after(datetime(2026, 1, 1, tzinfo=UTC), one.within, "BE")


# ---------------------------------------------------------------- the order of the list

ATTACK: dict[str, Value] = {
    "incident.signs": ("money_gone", "inside"),
    "incident.money_moved": "yes",
    "jurisdiction": "FR",
    "incident.position": "both",
    "incident.intrusion": "yes",
    "incident.kind": "business_email_compromise",
    "incident.safety_risk": True,
    "incident.discovered_at": moment("2026-03-12T08:00+01:00"),
    "payments[p1].amount": eur(1000),
    "policies[o1].insurer": "Anyone",
}


def test_people_come_before_money_and_money_before_containment(plan: Plan, now: datetime) -> None:
    rows = ordered(state_of(plan, ATTACK), now)

    ranks = [
        (PRIORITIES.index(row.rule.priority), ORDERS.index(row.rule.order))
        for row in rows
        if row.stands and row.rule.priority != "clock"
    ]
    assert rows[0].rule.action == "protect_people"
    assert ranks == sorted(ranks)


def test_clocks_stand_by_the_time_that_is_left(plan: Plan, now: datetime) -> None:
    rows = [row for row in ordered(state_of(plan, ATTACK), now) if row.rule.priority == "clock"]

    ends = [row.due.at for row in rows if row.due and row.due.at]
    assert len(ends) > 1
    assert ends == sorted(ends)


def test_what_is_settled_stands_last(plan: Plan, now: datetime) -> None:
    ticked = ActionTicked(AT, "broker", "protect_people", "called 112")
    dismissed = ActionDismissed(AT, "broker", "sweep_others", "done by the provider")
    called = said({"payments[p1].payer_bank_called_at": moment("2026-03-12T09:00+01:00")})[1]

    rows = ordered(state_of(plan, ATTACK, ticked, dismissed, called), now)

    states = [row.standing.state for row in rows if row.standing.state not in ("open", "find_out")]
    assert list(dict.fromkeys(states)) == ["done", "dismissed", "moot"]
    assert "call_payer_bank[p1]" in [row.id for row in rows if row.standing.state == "moot"]


def test_find_out_stands_among_what_is_open(plan: Plan, now: datetime) -> None:
    state = state_of(plan, {"jurisdiction": "BE"}, missing("incident.money_moved", Status.UNKNOWN))

    states = {row.id: row.standing.state for row in ordered(state, now)}
    assert states["call_payer_bank"] == "find_out"


# ---------------------------------------------------------------- the time that a policy sets

FOUND: dict[str, Value] = {
    "incident.discovered_at": moment("2026-03-10T14:00:00+01:00"),
    "policies[o1].kind": "cyber",
}
NOON = datetime(2026, 3, 12, 12, 0, tzinfo=BRUSSELS)


def notice(plan: Plan, facts: dict[str, Value], now: datetime = NOON) -> Due:
    found = due_of(state_of(plan, {**FOUND, **facts}), plan.rules["notify_insurer_be"], "", now)
    assert found is not None
    return found


def test_the_time_that_a_policy_sets_binds_and_its_last_day_counts(plan: Plan) -> None:
    due = notice(plan, {"policies[o1].notice_days": 8})

    assert (due.at, due.basis, due.whole_day) == (
        datetime(2026, 3, 18, 23, 59, 59, tzinfo=BRUSSELS),
        "contract",
        True,
    )
    assert not due.past
    assert notice(plan, {"policies[o1].notice_days": 8}, NOON + timedelta(days=7)).past


def test_the_shortest_of_several_policies_counts_and_only_of_those_not_told_yet(plan: Plan) -> None:
    several: dict[str, Value] = {
        "policies[o1].notice_days": 2,
        "policies[o2].notice_days": 5,
        "policies[o3].notice_days": 9,
    }

    first, told = (
        notice(plan, several),
        notice(plan, {**several, "policies[o1].notified_at": moment("2026-03-11")}),
    )

    assert (first.at, told.at) == (
        datetime(2026, 3, 12, 23, 59, 59, tzinfo=BRUSSELS),
        datetime(2026, 3, 15, 23, 59, 59, tzinfo=BRUSSELS),
    )


@pytest.mark.parametrize("days", [0, 10**9])
def test_a_time_that_no_policy_can_set_is_left_alone(plan: Plan, days: int) -> None:
    assert notice(plan, {"policies[o1].notice_days": days}).basis == "practice"
