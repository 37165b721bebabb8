"""Whole talks through the shipped flow: what comes first, how soon something can be done, and how long a notice takes."""

from collections.abc import Mapping
from datetime import timedelta

import pytest

from intake.claim.fact import Status, Value
from intake.claim.field_path import generic
from intake.dialogue.actions import STANDS
from intake.dialogue.agenda import AskMore, AskQuestion, Pause, asked_paths, is_complete, standing
from intake.dialogue.applying import apply
from intake.dialogue.commands import Accept, AddEntry, Answer, CloseList, GoOn, Item
from intake.dialogue.deciding import decide
from intake.dialogue.refusals import Refusal
from intake.dialogue.state import State
from intake.flow.plan import Plan
from tests.dialogue.told import eur, moment
from tests.dialogue.walking import BEGAN, Said, Sayable, item, place, tells, walk

Story = Mapping[str, Sayable]

NOT_YET = Status.NONE


def answer(state: State, story: Story) -> Said:
    """What someone who knows this story says to what stands: all that is asked for, the rest comes later."""
    stands = standing(state)
    match stands:
        case AskMore(list=name):
            known = {path.split("[")[1].split("]")[0] for path in story if path.startswith(f"{name}[")}
            more = state.next_id(name) in known
            return AddEntry(name) if more else CloseList(name, "no")
        case Pause():
            return GoOn()
        case AskQuestion(question=question, entry=entry, paths=paths):
            return Answer(tuple(told(story, path) for path in paths), question.name, entry)


def told(story: Story, path: str) -> Item:
    return item(path, story.get(path, story.get(generic(path), Status.LATER)))


def tell(
    plan: Plan, story: Story, *, role: str = "insured", country: str = "", turns: int = 0
) -> tuple[State, list[str]]:
    """Tell a story to the review, or for some turns; where the talk stood, turn by turn."""
    said: list[Said] = []
    stood: list[str] = []
    state = walk(plan, role=role, country=country).state
    for _ in range(300):
        stands = standing(state)
        if (isinstance(stands, Pause) and stands.mark == "review") or (turns and state.turns >= turns):
            return state, stood
        if not isinstance(stands, AskMore):
            stood.append(place(stands))
        said.append(answer(state, story))
        state = step(plan, state, said[-1], len(said))
    raise AssertionError("this talk does not end")


def step(plan: Plan, state: State, said: Said, minutes: int) -> State:
    decided = decide(state, said(state) if callable(said) else said, BEGAN + timedelta(minutes=minutes))
    assert not isinstance(decided, Refusal), decided
    for event in decided:
        state = apply(state, event)
    return state


def payment(number: int, payer: str = "insured", **more: Sayable) -> Story:
    facts: dict[str, Sayable] = {
        "amount": eur(47_850), "executed_at": moment("2026-03-12T08:10:00Z"), "payer": payer, "payer_bank": "KBC",
        "payer_bank_called_at": moment("2026-03-12T08:40:00Z"), "beneficiary_bank_contacted_at": NOT_YET, "rail": "sct",
        "beneficiary_iban": "NL91ABNA0417164300", "state": "executed", "recall_requested_at": moment("2026-03-12T08:50:00Z"),
        "recall_result": "pending", "true_creditor": "q9", **more,
    }  # fmt: skip
    return {f"payments[p{number}].{name}": value for name, value in facts.items()}


FRAUD: Story = {
    "incident.signs": ("money_gone",), "jurisdiction": "BE", "incident.money_moved": "yes", "incident.kind": "false_invoice",
    "incident.position": "own_loss", "incident.ongoing": "over", "incident.intrusion": "no", "incident.false_messages_sent": "no",
    "incident.discovered_at": moment("2026-03-12T08:30:00Z"), "incident.occurred_from": moment("2026-03-10"),
    "incident.where_broken_in": "nowhere", "incident.entry_vector": "phone", "loss.stated.total": eur(47_850), "loss.stated.blocked": NOT_YET,
    "third_party.claim_status": "none", "personal_data.involved": "no", "policies[o1].kind": "cyber", "policies[o1].insurer": "Voorbeeld",
    "policies[o1].incident_line": NOT_YET, "policies[o1].incident_line_called_at": NOT_YET, "insured.name": "Bouw Maes BV",
    "regulation.police.reported_at": NOT_YET,
}  # fmt: skip
"""A payment to a changed account: what the insured itself can tell."""

MAILBOX: Story = {
    **FRAUD, "incident.signs": ("money_gone", "inside"), "incident.kind": "business_email_compromise", "incident.intrusion": "yes",
    "incident.where_broken_in": "insured", "incident.false_messages_sent": "yes", "security.access.still_inside": "no",
    "security.mfa.status": "partial", "security.mfa.gap.reason": "testing", "personal_data.involved": "suspected",
}  # fmt: skip
"""The same with a mailbox that was taken over."""

BLAMED: Story = {
    **MAILBOX, "incident.signs": ("money_gone", "inside", "blamed"), "incident.position": "both", "third_party.claim_status": "claim",
    "third_party.claimant": "q2", "relationship.with": "q2", "relationship.temperature": "tense",
}  # fmt: skip
"""The same, and a client holds the insured responsible."""


# ---------------------------------------------------------------- the first ten turns


def test_where_money_moved_the_bank_comes_first(plan: Plan) -> None:
    _, stood = tell(plan, {**MAILBOX, **payment(1)}, country="BE", turns=14)

    assert stood[:12] == [
        "incident.signs", "bank[p1]", "in_all", "sent[p1]", "where_to[p1]", "line_drops", "second_wave", "inside", "line24[o1]",
        "incident.kind", "when_found", "police",
    ]  # fmt: skip


def test_the_country_comes_before_the_first_telephone_number(plan: Plan) -> None:
    _, stood = tell(plan, {**FRAUD, **payment(1)}, turns=8)

    assert stood.index("jurisdiction") == stood.index("line_drops") - 1


def test_where_systems_are_locked_people_come_first_and_then_the_spread(plan: Plan) -> None:
    story: Story = {
        "incident.signs": ("locked",),
        "incident.kind": "ransomware",
        "incident.safety_risk": True,
    }

    _, stood = tell(plan, story, country="BE", turns=9)

    assert stood[:6] == [
        "incident.signs",
        "incident.safety_risk",
        "stop_spread",
        "line_drops",
        "line24[o1]",
        "incident.kind",
    ]
    assert stood[6] == "when_found"


def test_otherwise_it_is_what_happened_and_since_when(plan: Plan) -> None:
    _, stood = tell(
        plan, {"incident.signs": ("blamed",), "incident.kind": "professional_error"}, country="GB", turns=5
    )

    assert stood == ["incident.signs", "incident.kind", "when_found", "line_drops", "line24[o1]"]


def test_what_waits_is_asked_about_like_what_has_gone(plan: Plan) -> None:
    _, stood = tell(plan, {"incident.signs": ("money_waiting",)}, country="BE", turns=5)

    assert stood == ["incident.signs", "bank[p1]", "in_all", "sent[p1]", "where_to[p1]"]


def test_who_does_not_know_what_is_going_on_is_asked_about_money_next(plan: Plan) -> None:
    _, stood = tell(
        plan, {"incident.signs": Status.UNKNOWN, "incident.money_moved": "yes"}, country="BE", turns=3
    )

    assert stood == ["incident.signs", "incident.money_moved", "bank[p1]"]


# ---------------------------------------------------------------- the outlines of payment fraud

SECOND = payment(2, vop_result="no_match")
OUTLINES = [
    pytest.param({**BLAMED, "incident.where_broken_in": "client", **payment(1, "clients_customer"), **payment(2, "clients_customer"), **payment(3, "clients_customer", state="blocked", blocked_amount=eur(82_000))},
                 "handler", "BE", 66, id="8.0 the seed: three payments of a client's customers"),
    pytest.param({**FRAUD, **payment(1, payer_bank_called_at=NOT_YET)}, "insured", "BE", 48, id="8.1 a false invoice on a Friday"),
    pytest.param({**FRAUD, "incident.kind": "ceo_fraud", "jurisdiction": "NL", **payment(1), **SECOND}, "broker", "NL", 53, id="8.2 a false director, two payments"),
    pytest.param({**MAILBOX, "jurisdiction": "LU", "incident.where_broken_in": "client", **payment(1, rail="swift")}, "broker", "LU", 48, id="8.3 a fund's redemption by SWIFT"),
    pytest.param({**FRAUD, "jurisdiction": "GB", **payment(1, rail="faster_payments"), "insured.employees": "lt_10"}, "insured", "GB", 48, id="8.5 three people in Great Britain"),
    pytest.param({**FRAUD, "jurisdiction": "FR", "incident.kind": "bank_impersonation", "incident.intrusion": "suspected",
                  **payment(1, rail="sct_inst", authorised="approved_unknowingly", psp_claim_at=NOT_YET),
                  **payment(2, rail="sct_inst", authorised="approved_unknowingly", psp_claim_at=NOT_YET)}, "insured", "FR", 54, id="8.8 a false adviser of the bank"),
    pytest.param({**BLAMED, "incident.position": "our_name_used", "security.mfa.status": "never", **payment(1, "client"), **payment(2, "client", state="blocked", blocked_amount=eur(41_000))},
                 "broker", "BE", 53, id="8.12 a mailbox in Belgium, a payer in France"),
]  # fmt: skip


@pytest.mark.parametrize(("story", "role", "country", "most"), OUTLINES)
def test_a_notice_is_complete_within_its_turns(
    plan: Plan, story: Story, role: str, country: str, most: int
) -> None:
    state, stood = tell(plan, story, role=role, country=country)

    assert is_complete(state)
    assert state.turns <= most, "\n".join(stood)


@pytest.mark.parametrize(("story", "role", "country", "most"), OUTLINES)
def test_the_first_urgent_action_stands_after_at_most_four_answers(
    plan: Plan, story: Story, role: str, country: str, most: int
) -> None:
    state, _ = tell(plan, story, role=role, country=country, turns=4)

    urgent = [one for one, standing_ in state.actions.items() if standing_.state in STANDS and plan.rules[one.partition("[")[0]].priority == "now"]  # fmt: skip
    assert any(plan.rules[one.partition("[")[0]].order == "money" for one in urgent)


@pytest.mark.parametrize(("story", "role", "country", "most"), OUTLINES)
def test_the_short_notice_is_offered_after_at_most_fourteen_turns(
    plan: Plan, story: Story, role: str, country: str, most: int
) -> None:
    _, stood = tell(plan, story, role=role, country=country)

    assert stood.index("short_notice") <= 14


@pytest.mark.parametrize(("story", "role", "country", "most"), OUTLINES)
def test_no_question_is_asked_twice(plan: Plan, story: Story, role: str, country: str, most: int) -> None:
    _, stood = tell(plan, story, role=role, country=country)

    assert len(stood) == len({*stood})


@pytest.mark.parametrize(
    ("refund", "most"), [(False, 5), (True, 6)], ids=["plain", "with a refund claimed from the bank"]
)
def test_a_further_payment_adds_few_turns(plan: Plan, refund: bool, most: int) -> None:
    more: dict[str, Value] = (
        {"authorised": "not_by_us", "psp_claim_at": moment("2026-03-12")} if refund else {}
    )
    kind: Story = {"incident.kind": "unauthorised_banking"} if refund else {}
    one: Story = {**FRAUD, **kind, **payment(1, "insured", **more)}

    first, _ = tell(plan, one, country="BE")
    second, _ = tell(plan, {**one, **payment(2, "insured", **more)}, country="BE")

    assert second.turns - first.turns <= most


def test_from_the_fourth_payment_on_three_things_are_asked(plan: Plan) -> None:
    story: Story = {**FRAUD, **payment(1), **payment(2), **payment(3), **payment(4)}

    state, stood = tell(plan, story, country="BE")

    of_the_fourth = [one for one in stood if "p4" in one]
    asked = {generic(path) for path in state.facts if path.startswith("payments[p4]")}
    assert asked == {"payments[].amount", "payments[].payer", "payments[].payer_bank_called_at"}
    assert len(of_the_fourth) <= 3


def test_what_was_accepted_from_a_story_is_not_asked_again(plan: Plan) -> None:
    known: Story = {
        path: value for path, value in {**FRAUD, **payment(1)}.items() if not isinstance(value, Status)
    }
    pasted = walk(
        plan, tells(known), lambda state: Accept(tuple(sorted(state.offers))), role="insured", country="BE"
    ).state
    told_, _ = tell(plan, {**FRAUD, **payment(1)}, country="BE")

    stood, state = 0, pasted
    while not is_complete(state) or not isinstance(standing(state), Pause):
        stands = standing(state)
        if isinstance(stands, AskQuestion):
            assert not {*stands.paths} & {*known}
            assert asked_paths(state, stands.question, stands.entry) == stands.paths
        state = step(plan, state, answer(state, FRAUD), stood)
        stood += 1
    assert told_.turns - state.turns >= 10


@pytest.mark.parametrize("status", [Status.UNKNOWN, Status.LATER, Status.REFUSED])
@pytest.mark.parametrize("role", ["broker", "insured", "handler"])
def test_a_talk_in_which_nothing_is_known_ends(plan: Plan, status: Status, role: str) -> None:
    state, _ = tell(plan, dict.fromkeys(plan.asks, status), role=role)

    assert is_complete(state)
