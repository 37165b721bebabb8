"""Facts in the order they happened, each as rough as it was said."""

from intake.claim.fact import Value
from intake.dialogue.timeline import timeline
from intake.flow.plan import Plan
from tests.dialogue.told import moment, state_of


def test_moments_stand_in_order_and_stay_rough(plan: Plan) -> None:
    facts: dict[str, Value] = {
        "jurisdiction": "BE",
        "incident.money_moved": "yes",
        "incident.discovered_at": moment("2026-03-12T08:40+01:00"),
        "incident.occurred_from": moment("2026-02"),
        "payments[p2].executed_at": moment("2026-03-11"),
        "payments[p1].executed_at": moment("2026-03-11T15:10+01:00"),
        "regulation.police.reported_at": moment("XXXX"),
    }

    found = timeline(state_of(plan, facts))

    assert [(one.path, one.at.text) for one in found] == [
        ("incident.occurred_from", "2026-02"),
        ("payments[p2].executed_at", "2026-03-11"),
        ("payments[p1].executed_at", "2026-03-11T14:10:00Z"),
        ("incident.discovered_at", "2026-03-12T07:40:00Z"),
        ("regulation.police.reported_at", "XXXX"),
    ]


def test_what_did_not_happen_or_no_longer_applies_is_not_on_it(plan: Plan) -> None:
    facts: dict[str, Value] = {
        "incident.money_moved": "no",
        "payments[p1].executed_at": moment("2026-03-11"),
        "policies[o1].notified_at": None,
    }

    assert timeline(state_of(plan, facts)) == ()
