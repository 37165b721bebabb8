"""What is said, what happens, and what stands next: one row for each thing that someone may want."""

import pytest

from intake.claim.fact import Source, Status, Value
from intake.dialogue.commands import (
    Accept,
    AddEntry,
    AddNote,
    Answer,
    AskBack,
    ChangeLanguage,
    ChangePresent,
    ChangeRole,
    CloseList,
    Dismiss,
    Finish,
    GoBack,
    GoOn,
    GoTo,
    Item,
    OfferFacts,
    Reject,
    RemoveEntry,
    Reopen,
    Tick,
)
from intake.dialogue.deciding import decide
from intake.dialogue.events import MarkPassed
from intake.flow.plan import Plan
from tests.dialogue.told import AT, eur, moment
from tests.dialogue.walking import BEGAN, Said, corrects, item, says, silent, tells, until, walk

GONE = says({"incident.signs": ("money_gone",)})
LOCKED = says({"incident.signs": ("locked",)})
BANK = says(
    {
        "payments[p1].payer": "insured",
        "payments[p1].payer_bank": "KBC",
        "payments[p1].payer_bank_called_at": Status.NONE,
        "payments[p1].beneficiary_bank_contacted_at": Status.UNKNOWN,
    }
)
AMOUNTS = {"loss.stated.total": eur(182_000), "loss.stated.blocked": eur(82_000)}
CALL = "call_payer_bank[p1]"

ROWS = [
    pytest.param(
        [GONE],
        ["turn incident.signs", "incident.signs = ('money_gone',)", "incident.money_moved = yes"],
        "bank[p1]",
        id="an answer takes its turn, and says in the same breath what a sign settles",
    ),
    pytest.param(
        [GONE, BANK],
        [
            "turn bank p1",
            "+ payments[p1]",
            "payments[p1].payer = insured",
            "payments[p1].payer_bank = KBC",
            "payments[p1].payer_bank_called_at = none",
            "payments[p1].beneficiary_bank_contacted_at = unknown",
        ],
        "in_all",
        id="a group is one turn, and the entry that it speaks of opens",
    ),
    pytest.param(
        [GONE, BANK, says({"loss.stated.total": eur(182_000)})],
        ["turn in_all", "loss.stated.total = 182000.00 EUR"],
        "sent[p1]",
        id="what a group did not get is not asked singly before the block it belongs to",
    ),
    pytest.param(
        [GONE, silent(Status.LATER)],
        [
            "turn bank p1",
            "+ payments[p1]",
            "payments[p1].payer = later",
            "payments[p1].payer_bank = later",
            "payments[p1].payer_bank_called_at = later",
            "payments[p1].beneficiary_bank_contacted_at = later",
        ],
        "in_all",
        id="later is an answer",
    ),
    pytest.param([silent(Status.REFUSED)], ["turn incident.signs", "incident.signs = refused"], "incident.money_moved", id="so is a refusal"),
    pytest.param(
        [LOCKED, says({"incident.safety_risk": Status.NONE})],
        ["turn incident.safety_risk", "incident.safety_risk = False"],
        "stop_spread",
        id="none of a yes or no is no",
    ),
    pytest.param(
        [GONE, corrects("third_party.claim_status", Status.NONE)],
        ["third_party.claim_status = none"],
        "bank[p1]",
        id="none is the code for it, where there is one",
    ),
    pytest.param(
        [GONE, BANK, corrects("payments[p1].payer_bank", "ING")],
        ["payments[p1].payer_bank = ING (corrected)"],
        "in_all",
        id="a correction takes no turn, and the same question stands",
    ),
    pytest.param(
        [GONE, BANK, GoBack(), says({"payments[p1].payer_bank": "ING"})],
        ["turn bank p1", "payments[p1].payer_bank = ING (corrected)"],
        "in_all",
        id="an answer to a question gone back to corrects",
    ),
    pytest.param(
        [GONE, corrects("payments[p3].amount", eur(5))],
        ["+ payments[p3]", "payments[p3].amount = 5.00 EUR"],
        "bank[p3]",
        id="an entry opens by being spoken of",
    ),
    pytest.param([GONE, GoBack()], ["back to incident.signs"], "incident.signs again", id="back"),
    pytest.param([GONE, GoBack(), GoOn()], ["go to where it stood"], "bank[p1]", id="on, after going back"),
    pytest.param([GONE, GoTo("incident.kind")], ["go to incident.kind"], "incident.kind again", id="a jump"),
    pytest.param([GONE, GoTo("bank")], ["go to bank"], "bank[p1] again", id="a jump to a group"),
    pytest.param([GONE, GoTo("payments[].amount")], ["go to payments[].amount"], "payments[p1].amount again", id="a jump to the first payment"),
    pytest.param([GONE, GoTo("incident.kind"), GoTo("")], ["go to where it stood"], "bank[p1]", id="a jump home"),
    pytest.param([GONE, AddNote("They call back at noon", "payments[p1].payer_bank")], ["note_added"], "bank[p1]", id="a note"),
    pytest.param([GONE, AddEntry("payments"), AddEntry("payments")], ["+ payments[p2]"], "bank[p1]", id="another payment"),
    pytest.param([GONE, AddEntry("payments"), RemoveEntry("payments", "p1")], ["- payments[p1]"], "bank[p2]", id="a payment less: its number is not given again"),
    pytest.param([GONE, CloseList("payments", "that is all")], ["no more payments"], "in_all", id="no payments at all"),
    pytest.param([GONE, BANK, Tick(CALL, "An Peeters, 10:31")], [f"action_ticked {CALL}"], "in_all", id="a tick"),
    pytest.param([GONE, BANK, Tick("call_payer_bank")], [f"action_ticked {CALL}"], "in_all", id="a tick of all that stand"),
    pytest.param([GONE, BANK, Dismiss(CALL, "the bank called us")], [f"action_dismissed {CALL}"], "in_all", id="a dismissal, with its reason"),
    pytest.param([GONE, BANK, Tick(CALL), Reopen(CALL)], [f"action_reopened {CALL}"], "in_all", id="a tick taken back"),
    pytest.param([GONE, ChangeLanguage("nl")], ["language_changed"], "bank[p1]", id="another language"),
    pytest.param([GONE, ChangeRole("handler")], ["role_changed"], "bank[p1]", id="another role"),
    pytest.param([GONE, ChangePresent(("broker",))], ["present_changed"], "line_drops", id="the client has hung up: only what the broker knows"),
    pytest.param([GONE, ChangePresent(("broker",)), ChangePresent(())], ["present_changed"], "bank[p1]", id="the client is back: first what waited"),
    pytest.param([GONE, Finish()], ["finished"], "bank[p1]", id="a talk that was ended can go on"),
    pytest.param([tells({"incident.kind": "false_invoice"})], ["facts_offered"], "incident.signs", id="a story is offered, and nothing of it is kept yet"),
    pytest.param(
        [tells({"incident.kind": "false_invoice", "payments[p1].amount": eur(47_850)}), Accept(("f1", "f2"))],
        ["accepted f1, f2", "incident.kind = false_invoice (narrative)", "+ payments[p1]",
         "payments[p1].amount = 47850.00 EUR (narrative)"],
        "incident.signs",
        id="accepted, it is known",
    ),
    pytest.param(
        [tells({"incident.kind": "false_invoice"}, waits=False), Accept(("f1",))],
        ["accepted f1", "incident.kind = false_invoice (volunteered)"],
        "incident.signs",
        id="what was said beside an answer is volunteered",
    ),
    pytest.param([tells({"incident.kind": "false_invoice"}), Reject(("f1",))], ["rejected f1"], "incident.signs", id="rejected, it is gone"),
    pytest.param([GONE, AskBack("payments[p1].payer", "wij of zij", "not_understood", (), "bank", "p1")], ["asked_back"], "bank[p1]", id="what is not clear is asked back, and the question stands"),
]  # fmt: skip


@pytest.mark.parametrize(("said", "events", "next_"), ROWS)
def test_what_is_said_and_what_stands_next(
    plan: Plan, said: list[Said], events: list[str], next_: str
) -> None:
    walked = walk(plan, *said)

    assert walked.refusal is None
    assert (walked.events, walked.next) == (events, next_)


def test_the_short_notice_is_passed_by_going_on(plan: Plan) -> None:
    before = until(plan, "short_notice", GONE)

    passed = decide(before.state, GoOn(), BEGAN)

    assert passed == (MarkPassed(AT, "broker", "short_notice"),)


def test_every_event_says_when_and_on_whose_behalf(plan: Plan) -> None:
    walked = walk(plan, GONE, ChangeRole("handler"), BANK)

    assert {(one.by, one.at) for one in walked.log[1:4]} == {("broker", "2026-03-12T09:21:00Z")}
    assert {(one.by, one.at) for one in walked.last} == {("handler", "2026-03-12T09:23:00Z")}


def test_half_a_group_is_kept_and_the_rest_is_asked_back(plan: Plan) -> None:
    half = Answer(
        (item("payments[p1].payer", "insured"),), "bank", "p1",
        asked_back=AskBack("payments[p1].payer_bank_called_at", "9 of 10", "", ((moment("2026-03-12T08:00:00Z"), "9", item("role", "broker").exactness),)),
    )  # fmt: skip

    walked = walk(plan, GONE, half)

    assert walked.state.known("payments[p1].payer") == "insured"
    assert walked.state.back_question is not None
    assert walked.state.back_question.words == "9 of 10"
    assert walked.state.turns == 2


def test_what_answers_the_question_back_settles_it(plan: Plan) -> None:
    back = AskBack("payments[p1].payer", "us or them", "not_understood", (), "bank", "p1")

    walked = walk(plan, GONE, back, corrects("payments[p1].payer", "insured"))

    assert walked.state.back_question is None


def test_what_was_put_right_is_not_overwritten_by_the_same_sign(plan: Plan) -> None:
    put_right = corrects("incident.money_moved", "planned")

    walked = walk(plan, GONE, put_right, corrects("incident.signs", ("money_gone", "inside")))

    assert walked.state.known("incident.money_moved") == "planned"


def test_a_sign_that_says_something_else_counts(plan: Plan) -> None:
    walked = walk(plan, LOCKED, corrects("incident.signs", ("locked", "money_gone")))

    assert walked.state.known("incident.money_moved") == "yes"


def test_facts_of_two_sources_open_an_entry_once(plan: Plan) -> None:
    walked = walk(
        plan,
        tells({"payments[p1].amount": eur(5)}),
        tells({"payments[p1].payer_bank": "KBC"}, waits=False),
        Accept(("f1", "f2")),
    )

    assert walked.events.count("+ payments[p1]") == 1


def test_what_was_rejected_is_not_offered_again(plan: Plan) -> None:
    story = tells({"incident.kind": "false_invoice"})

    walked = walk(plan, story, Reject(("f1",)), story)

    assert not walked.state.offers


def test_what_was_named_in_neither_stays_offered(plan: Plan) -> None:
    story = tells(
        {"incident.kind": "ceo_fraud", "insured.name": "Maes BV", "incident.impersonated": "director"}
    )

    walked = walk(plan, story, Accept(("f1",)), Reject(("f3",)), says({"incident.signs": ("money_gone",)}))

    assert [*walked.state.offers] == ["f2"]


def test_what_is_known_is_not_offered(plan: Plan) -> None:
    walked = walk(plan, GONE, tells({"incident.signs": ("money_gone",), "incident.kind": "ceo_fraud"}))

    assert [one.path for one in walked.state.offers.values()] == ["incident.kind"]


def test_what_is_answered_is_offered_no_longer(plan: Plan) -> None:
    told = tells({"incident.kind": "ceo_fraud", "incident.impersonated": "director"}, waits=False)

    walked = walk(plan, GONE, told, Answer((item("incident.kind", "false_invoice"),)))

    assert [one.path for one in walked.state.offers.values()] == ["incident.impersonated"]


def test_what_is_told_twice_is_offered_once(plan: Plan) -> None:
    said = tells({"incident.kind": "ceo_fraud"}, waits=False)

    walked = walk(plan, GONE, said, said, tells({"incident.kind": "false_invoice"}, waits=False))

    assert sorted(str(one.value) for one in walked.state.offers.values()) == ["ceo_fraud", "false_invoice"]


@pytest.mark.parametrize(
    "read",
    [
        pytest.param(item("incident.kind", "false_invioce"), id="a code that there is not"),
        pytest.param(item("payments[p1].amount", "82k"), id="a text for an amount"),
        pytest.param(item("payments[x1].amount", eur(5)), id="an entry that cannot be"),
        pytest.param(item("incident.kinds", "other"), id="a field that there is not"),
        pytest.param(item("insured.name", "  "), id="nothing but blanks"),
    ],
)
def test_what_is_read_is_held_to_the_checks_of_what_is_asked(plan: Plan, read: Item) -> None:
    assert not walk(plan, OfferFacts((read,), waits=True)).state.offers


def test_an_offered_party_whose_id_was_taken_meanwhile_gets_one_of_its_own(plan: Plan) -> None:
    told = {"parties[q1].name": "Janssens NV", "third_party.claimant": "q1"}
    met = {"parties[q1].name": "An Maes", "insured.contact": "q1"}

    walked = walk(
        plan, tells(told, waits=False), Answer(tuple(item(*one) for one in met.items())), Accept(("f1", "f2"))
    )

    state = walked.state
    assert [state.known(f"parties[{one}].name") for one in ("q1", "q2")] == ["An Maes", "Janssens NV"]
    assert (state.known("insured.contact"), state.known("third_party.claimant")) == ("q1", "q2")


def test_of_offered_parties_none_is_taken_for_another(plan: Plan) -> None:
    told = {
        "parties[q1].name": "Janssens NV",
        "third_party.claimant": "q1",
        "parties[q2].name": "Bo Claes",
        "insured.contact_it": "q2",
    }
    besides = {"parties[q1].name": "Lambda SPRL", "policies[o1].holder": "q1"}
    met = {"parties[q1].name": "An Maes", "insured.contact": "q1"}

    walked = walk(
        plan,
        tells(told, waits=False),
        tells(besides, waits=False),
        Answer(tuple(item(*one) for one in met.items())),
        Accept(("f6", "f5", "f4", "f3", "f2", "f1")),
    )

    state = walked.state
    named = {
        path: state.known(f"parties[{state.known(path)}].name")
        for path in (*told, *besides, *met)
        if not path.startswith("parties")
    }
    assert named == {
        "third_party.claimant": "Janssens NV",
        "insured.contact_it": "Bo Claes",
        "policies[o1].holder": "Lambda SPRL",
        "insured.contact": "An Maes",
    }


@pytest.mark.parametrize(
    ("name", "told"),
    [
        pytest.param("parties", {"parties[q1].name": "Janssens NV"}, id="a party"),
        pytest.param("parties", {"third_party.claimant": "q1"}, id="a party of which only its part is left"),
        pytest.param("policies", {"policies[o2].number": "45-1187"}, id="a policy"),
    ],
)
def test_an_id_that_waits_in_an_offer_is_given_to_no_other_entry(
    plan: Plan, name: str, told: dict[str, Value]
) -> None:
    policy = [AddEntry("policies")] if name == "policies" else []

    walked = walk(plan, *policy, tells(told, waits=False), AddEntry(name), Accept(("f1",)))

    added = walked.state.entries(name)[len(policy)]
    assert added not in str(told)
    assert all(walked.state.known(path) == value for path, value in told.items())


def test_what_is_told_later_of_an_offered_entry_is_offered_too_though_another_was_opened_meanwhile(
    plan: Plan,
) -> None:
    name, phone = {"parties[q1].name": "Janssens NV"}, {"parties[q1].phone": "+32 2 555 01 01"}

    walked = walk(plan, tells(name, waits=False), AddEntry("parties"), tells(phone, waits=False))

    assert [one.path for one in walked.state.in_order_read()] == [*name, *phone]


def test_the_first_payment_is_the_one_that_an_offer_speaks_of(plan: Plan) -> None:
    walked = walk(plan, GONE, tells({"payments[p1].amount": eur(5)}, waits=False), AddEntry("payments"))

    assert walked.state.entries("payments") == ("p1",)


def test_the_offers_of_a_removed_entry_go_with_it(plan: Plan) -> None:
    walked = walk(
        plan,
        AddEntry("payments"),
        tells({"payments[p1].amount": eur(5), "incident.kind": "ceo_fraud"}),
        RemoveEntry("payments", "p1"),
    )

    assert [one.path for one in walked.state.offers.values()] == ["incident.kind"]


def test_an_answer_out_of_turn_is_a_correction_only_where_there_was_one(plan: Plan) -> None:
    first, second = corrects("insured.name", "Bakkerij Maes"), corrects("insured.name", "Maes BV")

    assert walk(plan, first).state.facts["insured.name"].source is Source.ASKED
    assert walk(plan, first, second).state.facts["insured.name"].source is Source.CORRECTED
