"""What is asked next: groups, lists, second-hand talks, and the same question after any digression."""

import pytest

from intake.claim.fact import Status
from intake.claim.field_path import generic
from intake.dialogue.agenda import (
    AskQuestion,
    details_left,
    is_complete,
    progress,
    standing,
    upcoming,
    waiting,
)
from intake.dialogue.commands import (
    Accept,
    AddEntry,
    AddNote,
    Answer,
    AskBack,
    ChangeLanguage,
    ChangePresent,
    CloseList,
    GoBack,
    GoOn,
    GoTo,
    RemoveEntry,
    Tick,
)
from intake.flow.plan import Plan
from tests.dialogue.told import eur
from tests.dialogue.walking import Said, Sayable, corrects, item, on, paths, says, silent, tells, until, walk

GONE = says({"incident.signs": ("money_gone",)})
NO_MORE = CloseList("payments", "no")

# ---------------------------------------------------------------- groups


def test_a_group_asks_for_its_fields_in_their_order(plan: Plan) -> None:
    walked = walk(plan, GONE)

    assert [generic(path) for path in paths(walked.state)] == [
        "payments[].payer", "payments[].payer_bank", "payments[].payer_bank_called_at", "payments[].beneficiary_bank_contacted_at",
    ]  # fmt: skip


def test_a_field_that_is_known_is_left_out_of_its_group(plan: Plan) -> None:
    walked = walk(plan, GONE, corrects("payments[p1].payer_bank", "KBC"))

    assert walked.next == "bank[p1]"
    assert "payments[p1].payer_bank" not in paths(walked.state)


def test_a_field_whose_condition_is_no_is_left_out(plan: Plan) -> None:
    walked = walk(plan, GONE, silent(), silent(), corrects("payments[p1].state", "planned"))

    assert walked.next == "sent[p1]"
    assert paths(walked.state) == ("payments[p1].amount",)


def test_only_what_a_group_did_not_get_is_asked_again_singly(plan: Plan) -> None:
    some = says({"payments[p1].payer": "insured", "payments[p1].payer_bank_called_at": Status.NONE})

    walked = until(plan, "payments[p1].payer_bank", GONE, some)

    assert walked.state.fact("payments[p1].payer_bank") is None


def test_a_group_that_is_known_altogether_is_not_asked(plan: Plan) -> None:
    everything: dict[str, Sayable] = {"loss.stated.total": eur(5), "loss.stated.blocked": Status.NONE}

    walked = walk(plan, GONE, silent(), *(corrects(path, value) for path, value in everything.items()))

    assert walked.next == "sent[p1]"


def test_a_group_gone_back_to_asks_for_all_of_it(plan: Plan) -> None:
    walked = walk(plan, GONE, silent(), GoBack())

    assert walked.next == "bank[p1] again"
    assert len(paths(walked.state)) == 4


def test_a_member_of_a_lower_tier_is_read_in_its_group_and_never_asked_singly_before_the_review(
    plan: Plan,
) -> None:
    lower = {
        name for group in plan.questions if group.is_group for name in group.fields
        if (single := plan.question(name)) and single.tier in ("detail", "later") and group.tier in ("urgent", "core")
    }  # fmt: skip
    assert lower, "there are such members"

    review = until(plan, "review", GONE, silent(), role="insured")

    assert {generic(place) for place in review.stood} & lower == set()


# ---------------------------------------------------------------- lists


@pytest.mark.parametrize(
    ("said", "next_"),
    [
        pytest.param([], "more payments", id="after the first payment: one more?"),
        pytest.param([AddEntry("payments")], "bank[p2]", id="yes: its first question"),
        pytest.param([corrects("payments[p2].amount", eur(54_000))], "bank[p2]", id="told straight away: what is missing of it"),
        pytest.param([NO_MORE], "incident.ongoing", id="no: what happened"),
        pytest.param([NO_MORE, AddEntry("payments")], "bank[p2]", id="one comes up after all"),
        pytest.param([AddEntry("payments"), RemoveEntry("payments", "p2")], "more payments", id="opened by mistake, and removed"),
        pytest.param([AddEntry("payments"), RemoveEntry("payments", "p2"), AddEntry("payments")], "bank[p3]", id="its id is not given again"),
        pytest.param([AddEntry("payments"), RemoveEntry("payments", "p1")], "bank[p2]", id="the second is the first now"),
    ],
)  # fmt: skip
def test_one_more_stands_after_the_entries_and_until_no(plan: Plan, said: list[Said], next_: str) -> None:
    first = until(plan, "more payments", GONE)

    assert on(first, *said).next == next_


def test_one_more_is_no_turn(plan: Plan) -> None:
    first = until(plan, "more payments", GONE)

    assert on(first, NO_MORE).state.turns == first.state.turns


def test_the_first_entry_opens_by_itself_where_its_condition_is_yes(plan: Plan) -> None:
    quiet = until(plan, "review", says({"incident.signs": ("other",)}))
    blamed = until(plan, "contract[c1]", corrects("incident.position", "claim_against_us"))

    assert not [place for place in quiet.stood if "contract" in place]
    assert blamed.next == "contract[c1]"


def test_a_payment_that_moves_up_is_asked_in_full(plan: Plan) -> None:
    four = [GONE, *(corrects(f"payments[p{number}].amount", eur(number)) for number in range(1, 5))]

    before = {
        path
        for question, entry in waiting(walk(plan, *four).state)
        if (path := f"{question.name} {entry}").endswith("p4")
    }
    after = {
        path
        for question, entry in waiting(walk(plan, *four, RemoveEntry("payments", "p2")).state)
        if (path := f"{question.name} {entry}").endswith("p4")
    }

    assert "payments[].rail p4" not in before
    assert "payments[].rail p4" in after


def test_ids_go_on_counting_per_list(plan: Plan) -> None:
    walked = walk(
        plan, AddEntry("payments"), AddEntry("policies"), AddEntry("payments"), RemoveEntry("payments", "p2")
    )

    assert (walked.state.entries("payments"), walked.state.entries("policies")) == (("p1",), ("o1",))
    assert (walked.state.next_id("payments"), walked.state.next_id("policies")) == ("p3", "o2")


def test_who_names_a_removed_party_is_asked_again(plan: Plan) -> None:
    named = [GONE, corrects("parties[q1].name", "Vandaele"), corrects("payments[p1].true_creditor", "q1")]

    walked = walk(plan, *named, RemoveEntry("parties", "q1"))

    assert "payments[p1].true_creditor" not in walked.state.facts
    assert "parties[q1].name" not in walked.state.facts


# ---------------------------------------------------------------- signs are presumptions


def test_a_sign_is_read_as_if_it_had_been_said(plan: Plan) -> None:
    walked = walk(plan, says({"incident.signs": ("inside",)}))

    assert walked.state.known("incident.intrusion") == "suspected"
    assert "incident.intrusion" not in walked.state.facts
    assert walked.state.actions["reset_access"].state == "open"


def test_and_the_question_still_comes_and_replaces_it(plan: Plan) -> None:
    kind = corrects("incident.kind", "false_invoice")
    asked = until(plan, "incident.intrusion", says({"incident.signs": ("inside",)}), kind)

    answered = on(asked, says({"incident.intrusion": "no"}))

    assert answered.state.known("incident.intrusion") == "no"
    assert answered.state.actions["reset_access"].state == "moot"


def test_whether_money_moved_counts_as_answered(plan: Plan) -> None:
    for signs, moved in ((("money_gone",), "yes"), (("money_waiting",), "planned"), (("locked",), "no")):
        walked = walk(plan, says({"incident.signs": signs}))

        assert walked.state.known("incident.money_moved") == moved
        assert walked.state.facts["incident.money_moved"].words == walked.state.facts["incident.signs"].words


def test_what_is_unknown_presumes_nothing(plan: Plan) -> None:
    assert walk(plan, silent()).next == "incident.money_moved"


# ---------------------------------------------------------------- second-hand


def test_only_what_who_is_there_can_know_is_asked(plan: Plan) -> None:
    review = until(plan, "review", GONE, ChangePresent(("broker",)))

    asked = [
        one
        for one in plan.questions
        if {one.name, f"{one.name}[p1]", f"{one.name}[o1]"} & {*review.stood[2:]}
    ]
    assert asked
    assert [one.name for one in asked if one.knows and "broker" not in one.knows] == []


def test_a_client_back_on_the_line_starts_with_what_waited(plan: Plan) -> None:
    away = until(plan, "review", GONE, ChangePresent(("broker",)))

    back = on(away, ChangePresent(()))

    assert back.next == "bank[p1]"


# ---------------------------------------------------------------- digressions

DIGRESSIONS = [
    pytest.param([AddNote("call back at noon")], id="a note"),
    pytest.param([ChangeLanguage("fr"), ChangeLanguage("nl")], id="two languages"),
    pytest.param([GoTo("incident.kind"), GoOn()], id="a jump and home"),
    pytest.param([GoBack(), GoOn()], id="back and on"),
    pytest.param([GoTo("insured.name"), GoTo("policies[].kind"), GoBack(), GoTo("")], id="jumps upon jumps"),
    pytest.param([tells({"incident.kind": "false_invoice"})], id="a story that waits"),
    pytest.param([tells({"incident.kind": "false_invoice"}, waits=False), Accept(("f1",))], id="something said beside it"),
    pytest.param([corrects("incident.discovered_by", "bank")], id="an answer to something else"),
    pytest.param([AskBack("payments[p1].payer", "hm", "not_understood", (), "bank", "p1"), GoOn()], id="something that was not clear"),
    pytest.param([ChangePresent(("it",)), ChangePresent(())], id="the client away and back"),
    pytest.param([Tick("stop_deletion", "mail sent, 10:40")], id="a tick"),
]  # fmt: skip


@pytest.mark.parametrize("digression", DIGRESSIONS)
def test_after_a_digression_the_same_question_stands(plan: Plan, digression: list[Said]) -> None:
    assert walk(plan, GONE, *digression).next == "bank[p1]"


def test_after_all_of_them_too(plan: Plan) -> None:
    every = [one for row in DIGRESSIONS for one in row.values[0]]  # type: ignore[union-attr]  # rows of lists
    upcoming_before = upcoming(walk(plan, GONE).state)

    walked = walk(plan, GONE, *[one for one in every if not isinstance(one, Accept)])

    assert upcoming(walked.state) == upcoming_before


def test_going_back_walks_the_answers_and_erases_nothing(plan: Plan) -> None:
    said = [GONE, silent(), silent(), silent()]
    before = walk(plan, *said)

    back = [walk(plan, *said, *[GoBack()] * count).next for count in range(1, 5)]

    assert back == ["sent[p1] again", "in_all again", "bank[p1] again", "incident.signs again"]
    assert walk(plan, *said, *[GoBack()] * 4).state.facts == before.state.facts


def test_going_back_passes_over_a_removed_payment(plan: Plan) -> None:
    said = [GONE, AddEntry("payments"), silent(), RemoveEntry("payments", "p1"), GoBack()]

    assert walk(plan, *said).next == "incident.signs again"


# ---------------------------------------------------------------- the short notice and the review


def test_the_short_notice_comes_after_the_urgent_block_and_once(plan: Plan) -> None:
    short = until(plan, "short_notice", GONE)

    further = on(short, GoOn())

    assert short.state.turns <= 14
    assert further.next == "stands[p1]"


def test_after_fourteen_turns_it_comes_in_any_case(plan: Plan) -> None:
    payments = [corrects(f"payments[p{number}].amount", eur(number)) for number in range(1, 3)]

    short = until(plan, "short_notice", GONE, *payments)

    assert short.state.turns <= 14


def test_the_review_says_that_the_notice_is_complete_and_details_follow(plan: Plan) -> None:
    review = until(plan, "review", GONE)
    assert is_complete(review.state)
    assert details_left(review.state) > 0

    further = on(review, GoOn())

    stands = standing(further.state)
    assert isinstance(stands, AskQuestion)
    assert stands.question.tier == "detail"


def test_something_new_after_the_review_is_asked_before_the_details(plan: Plan) -> None:
    review = until(plan, "review", says({"incident.signs": ("other",)}))

    again = on(review, corrects("incident.intrusion", "yes"))

    stands = standing(again.state)
    assert isinstance(stands, AskQuestion)
    assert stands.question.tier in ("urgent", "core")


def test_progress_counts_what_is_known_and_what_is_still_asked(plan: Plan) -> None:
    start, review = walk(plan, GONE), until(plan, "review", GONE)

    answered, open_ = progress(start.state)
    assert (answered, open_ > 0) == (3, True)
    assert progress(review.state)[1] == 0


def test_what_comes_later_counts_as_no_answer(plan: Plan) -> None:
    before = walk(plan, GONE).state

    after = walk(plan, GONE, Answer((item("incident.ongoing", Status.LATER),))).state

    assert progress(after)[0] == progress(before)[0]
