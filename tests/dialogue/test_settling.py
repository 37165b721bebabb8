"""What no longer applies leaves the claim, not the log, and comes back with its old value."""

from intake.claim.computed import loss_figures
from intake.claim.fact import Status
from intake.dialogue.agenda import upcoming
from intake.dialogue.commands import CloseList, RemoveEntry
from intake.dialogue.open_items import open_items
from intake.dialogue.timeline import timeline
from intake.flow.plan import Plan
from tests.dialogue.told import eur, moment
from tests.dialogue.walking import corrects, says, walk

KIND = corrects("incident.kind", "false_invoice")
INSIDE = KIND, says({"incident.signs": ("inside",)})
STATUS = corrects("security.mfa.status", "partial")
REASON = corrects("security.mfa.gap.reason", "testing")
OUTSIDE, AGAIN = corrects("incident.intrusion", "no"), corrects("incident.intrusion", "yes")


def test_what_no_longer_applies_leaves_the_claim(plan: Plan) -> None:
    walked = walk(plan, *INSIDE, STATUS, OUTSIDE)

    assert walked.state.fact("security.mfa.status") is None
    assert [one for one in walked.log if getattr(one, "path", "") == "security.mfa.status"], (
        "the log keeps it"
    )


def test_and_what_hangs_on_it_leaves_too(plan: Plan) -> None:
    walked = walk(plan, *INSIDE, STATUS, REASON, OUTSIDE)

    assert walked.state.fact("security.mfa.gap.reason") is None


def test_and_all_of_it_comes_back_as_it_was(plan: Plan) -> None:
    before = walk(plan, *INSIDE, STATUS, REASON)

    back = walk(plan, *INSIDE, STATUS, REASON, OUTSIDE, AGAIN)

    for path in ("security.mfa.status", "security.mfa.gap.reason"):
        assert back.state.fact(path).value == before.state.fact(path).value  # type: ignore[union-attr]  # both are there
        assert back.state.fact(path).words == before.state.fact(path).words  # type: ignore[union-attr]  # as above


def test_an_answer_to_what_does_not_apply_waits_until_it_does(plan: Plan) -> None:
    early = walk(plan, KIND, OUTSIDE, STATUS)
    later = walk(plan, KIND, OUTSIDE, STATUS, AGAIN)

    assert early.state.fact("security.mfa.status") is None
    assert later.state.known("security.mfa.status") == "partial"


def test_what_is_told_before_it_is_known_to_apply_is_in_the_claim(plan: Plan) -> None:
    assert walk(plan, STATUS).state.known("security.mfa.status") == "partial"


def test_what_left_the_claim_is_no_open_item_and_on_no_timeline(plan: Plan) -> None:
    told = [
        corrects("incident.money_moved", "yes"),
        corrects("payments[p1].executed_at", moment("2026-03-12T08:00:00Z")),
        corrects("payments[p1].payer_bank", Status.UNKNOWN),
    ]

    walked = walk(plan, *told, corrects("incident.money_moved", "no"))

    assert not [one for one in open_items(walked.state) if one.path.startswith("payments")]
    assert not [one for one in timeline(walked.state) if one.path.startswith("payments")]


def test_actions_follow_what_left_and_what_came_back(plan: Plan) -> None:
    told = [corrects("incident.position", "claim_against_us"), *INSIDE, STATUS, REASON]

    states = [
        walk(plan, *told, *more).state.actions["freeze_change_log"].state
        for more in ([], [OUTSIDE], [OUTSIDE, AGAIN])
    ]

    assert states == ["open", "moot", "open"]


def test_a_correction_changes_what_is_asked_in_place(plan: Plan) -> None:
    """No author has to list what depends on what."""
    crypto = walk(plan, corrects("incident.money_moved", "yes"), corrects("payments[p1].rail", "crypto"))
    sepa = walk(
        plan,
        corrects("incident.money_moved", "yes"),
        corrects("payments[p1].rail", "crypto"),
        corrects("payments[p1].rail", "sct"),
    )

    assert crypto.state.verdicts != sepa.state.verdicts
    assert crypto.state.actions["crypto_exchange_freeze[p1]"].state == "open"
    assert sepa.state.actions["crypto_exchange_freeze[p1]"].state == "moot"


def test_the_amount_of_a_removed_payment_counts_nowhere(plan: Plan) -> None:
    told = [
        corrects("incident.money_moved", "yes"),
        *(corrects(f"payments[p{one}].amount", eur(10)) for one in (1, 2)),
    ]

    walked = walk(plan, *told, RemoveEntry("payments", "p1"))

    assert loss_figures(walked.state)["loss.payments_gross"].total == (eur(10),)


def test_a_list_that_was_closed_empty_stays_closed_when_what_it_hangs_on_comes_back(plan: Plan) -> None:
    closed = walk(plan, says({"incident.signs": ("money_gone",)}), CloseList("payments"))
    before = upcoming(closed.state)

    back = walk(
        plan,
        says({"incident.signs": ("money_gone",)}),
        CloseList("payments"),
        corrects("incident.money_moved", "no"),
        corrects("incident.money_moved", "yes"),
    )

    assert upcoming(back.state) == before
