"""What is asked back of one field may be answered for the whole breath."""

from datetime import datetime
from pathlib import Path

import pytest

from intake.claim.fact import Exactness
from intake.claim.money import Money
from intake.conversation.conversation import Conversation
from intake.conversation.lines import Ask, Check
from intake.conversation.previewing import preview_text
from intake.dialogue.commands import AskBack
from intake.settings import Profile, Settings
from intake.store.contract import Store


def begun(folder: Path, store: Store, now: datetime, language: str = "en") -> Conversation:
    settings = Settings("", folder, folder, folder / "cache", Profile(country="BE"), now)
    return Conversation.new(settings, store, language, "insured")


def test_a_full_answer_to_a_question_back_is_heard_for_every_field_of_the_breath(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = begun(tmp_path, store, now)
    talk.hear("money has left the account")
    talk.hear("our account at KBC, not called yet")
    talk.hear("47,350.00 euros, nothing blocked")
    talk.hear("3 or 4 k")
    assert isinstance(talk.standing_line(), Check)

    talk.hear("3.5k, yesterday at 15:10")

    assert talk.state.known("payments[p1].amount") == Money.of(3500, "EUR")
    assert talk.state.known("payments[p1].executed_at") is not None


def test_no_to_the_one_reading_that_is_asked_back_puts_the_question_again(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = begun(tmp_path, store, now)
    stands = talk.standing_line()
    one = ("data_out",), "papers went missing", Exactness.ESTIMATE
    talk.do(AskBack("incident.signs", "papers went missing", "", (one,), "incident.signs"))
    asked = talk.standing_line()
    assert isinstance(asked, Check)
    assert len(asked.readings) == 1

    talk.hear("no")

    assert talk.standing_line() == stands
    assert talk.state.known("incident.signs") is None


def test_what_is_not_understood_is_asked_again_with_its_question_and_its_choices(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = begun(tmp_path, store, now)
    stands = talk.standing_line()
    assert isinstance(stands, Ask)

    talk.hear("blablabla")

    asked = talk.standing_line()
    assert isinstance(asked, Check)
    assert asked.again is not None
    assert (asked.again.text, asked.again.choices) == (stands.text, stands.choices)


def test_what_picks_a_reading_is_shown_before_it_is_sent(tmp_path: Path, store: Store, now: datetime) -> None:
    talk = begun(tmp_path, store, now)
    one = ("data_out",), "papers went missing", Exactness.ESTIMATE
    talk.do(AskBack("incident.signs", "papers went missing", "", (one,), "incident.signs"))

    assert preview_text(talk, "yes") == preview_text(talk, "1") == "→ Data seen, lost or sent wrongly"
    assert preview_text(talk, "no") == "no, so the question is asked again"


def test_what_answers_nothing_may_say_other_things_that_wait(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = begun(tmp_path, store, now)
    talk.hear("money has left the account")
    talk.hear("our account, KBC, not called yet")

    talk.hear("hold on, we have just called KBC at 10:15")

    assert isinstance(talk.standing_line(), Check)
    assert [offer.path for offer in talk.state.offers.values()] == ["payments[p1].payer_bank_called_at"]
    talk.accept([offer.id for offer in talk.state.offers.values()])
    assert talk.state.status("payments[p1].payer_bank_called_at") == "value"
    assert isinstance(talk.standing_line(), Check)


def test_whoever_has_no_cyber_policy_is_shown_the_kinds_there_are(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = begun(tmp_path, store, now)
    talk.hear("systems are locked")
    while not talk.standing_line().field.startswith("policies["):  # type: ignore[union-attr]  # until the line of a cyber policy
        talk.hear("later")

    talk.hear("no cyber policy")
    asked = talk.standing_line()
    assert isinstance(asked, Check)
    assert asked.again is not None
    assert "Professional liability" in [choice.label for choice in asked.again.choices]
    talk.hear("no, we have no cyber insurance")
    assert talk.standing_line().again is not None  # type: ignore[union-attr]  # still the kinds, not the whole breath
    assert "Professional liability" in [choice.label for choice in talk.standing_line().again.choices]  # type: ignore[union-attr]
    talk.hear("professional liability, AXA")

    assert talk.state.known("policies[o1].kind") == "pi"
    assert talk.state.known("policies[o1].insurer") == "AXA"


def test_who_asks_for_a_moment_finds_what_was_asked_back_as_it_stood(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    for language, said in (("nl", "wacht"), ("fr", "attendez"), ("en", "hold on")):
        talk = begun(tmp_path, store, now, language)
        talk.do(
            AskBack(
                "loss.stated.blocked",
                "82",
                "",
                (
                    (Money.of(82_000, "EUR"), "82", Exactness.EXACT),
                    (Money.of(82, "EUR"), "82", Exactness.EXACT),
                ),
            )
        )
        stands = talk.standing_line()
        assert isinstance(stands, Check)
        assert len(stands.readings) == 2

        talk.hear(said)

        assert talk.standing_line() == stands


def test_what_else_was_told_waits_in_the_tray_when_one_thing_is_asked_back(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = begun(tmp_path, store, now, "nl")
    talk.hear("er is geld verdwenen")
    talk.hear("Argenta, 41.000 euro")
    talk.go_to("payments[p1].payer_bank_called_at")

    talk.hear("klant vd klant, zelfde als daarnet: gebeld 9u05, mevr Claes, F-77, geblokkeerd")

    assert isinstance(talk.standing_line(), Check)
    assert "payments[p1].bank_contact" in {one.path for one in talk.state.offers.values()}


@pytest.mark.parametrize("typed", ["1", "b", "2."])
def test_a_bare_number_picks_nothing_from_choices_that_are_not_on_screen(
    tmp_path: Path, store: Store, now: datetime, typed: str
) -> None:
    talk = begun(tmp_path, store, now, "nl")
    talk.hear("er is geld verdwenen")
    talk.hear("zelfde rek")
    assert isinstance(talk.standing_line(), Check)

    talk.hear(typed)

    assert "payments[p1].payer" not in talk.state.facts


@pytest.mark.parametrize("typed", ["not yet", "no", "not so far"])
@pytest.mark.parametrize("question", ["incident.discovered_at", "incident.occurred_from"])
def test_that_it_was_not_found_or_begun_yet_is_asked_back(
    typed: str, question: str, tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = begun(tmp_path, store, now)
    talk.hear("money has left the account")
    talk.go_to(question)

    talk.hear(typed)

    assert isinstance(talk.standing_line(), Check)
    assert talk.state.fact(question) is None


def test_what_answers_another_field_of_the_breath_is_no_name(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = begun(tmp_path, store, now)
    talk.hear("money has left, and they blame us")
    talk.answer("incident.position", "claim_against_us")
    while "relationship.with" not in getattr(line := talk.standing_line(), "fields", ()):
        talk.hear("go on" if not isinstance(line, Ask) else "no" if line.kind == "more" else "later")
    talk.do(
        AskBack("relationship.with", "the firm", "", (("firm", "the firm", Exactness.EXACT),), "relation")
    )

    talk.hear("strained")

    assert talk.state.fact("relationship.with") is None
    assert talk.state.known("relationship.temperature") == "tense"
