"""What users of other interviews, forms and chats suffered from, one sentence each. The names are the reports that taught it."""

import json
import shutil
from pathlib import Path

import pytest

from intake.claim.fact import Status
from intake.claim.schema import claim_schema
from intake.conversation.conversation import Conversation
from intake.conversation.lines import Ask, Check, Notice, OfferLine
from intake.dialogue.agenda import AskQuestion, standing
from intake.dialogue.commands import Item, OfferFacts
from intake.dialogue.deciding import decide
from intake.dialogue.open_items import open_items
from intake.errors import FlowError
from intake.flow.compiler import compile_folder
from intake.flow.plan import Plan
from intake.settings import Settings
from intake.store.contract import Store
from tests.flow.flows import ONE, ORDER, write

NOW = "2026-03-12T10:20:00+01:00"
MONEY_GONE = "1"


@pytest.fixture
def settings() -> Settings:
    return Settings.read(now=NOW)


@pytest.fixture
def talk(plan: Plan, store: Store, settings: Settings) -> Conversation:
    """A talk in English with a broker, in Belgium, in which money has left."""
    talk = Conversation.new(settings, store, "en", "broker", plan)
    talk.answer("jurisdiction", "BE")
    talk.hear(MONEY_GONE)
    return talk


def asked(talk: Conversation) -> str:
    stands = standing(talk.state)
    return stands.question.name if isinstance(stands, AskQuestion) else type(stands).__name__


def values(talk: Conversation) -> dict[str, object]:
    return {path: (fact.status, fact.value) for path, fact in talk.state.facts.items()}


# ---------------------------------------------------------------- back, forward, correct


def test_back_and_then_forward_blanks_no_later_answer(talk: Conversation) -> None:
    """docassemble#74."""
    talk.hear("our own account, KBC, not called yet, no")
    talk.hear("54k, none blocked")
    before = values(talk)

    for _ in range(3):
        talk.back()
    for _ in range(3):
        talk.go_on()

    assert values(talk) == before


def test_what_shows_after_going_back_is_what_the_facts_say(talk: Conversation) -> None:
    """SurveyJS PR#9806: after going back, questions showed that should not."""
    talk.back()
    talk.hear("2, 3")  # a payment is waiting, systems are locked: no longer "money has left"

    assert talk.state.known("incident.money_moved") == "planned"
    assert "cancel_planned_payment" in talk.state.actions
    assert talk.state.actions["call_payer_bank"].state == "moot"


def test_an_early_fact_that_changes_changes_what_hangs_on_it_and_says_so(talk: Conversation) -> None:
    """AssemblyLine#200: what depended on it was only asked anew where its author had thought of it."""
    talk.answer("payments[p1].amount", {"amount": "54000", "currency": "EUR"})

    reply = talk.answer("incident.money_moved", "no")

    assert talk.state.fact("payments[p1].amount") is None
    assert any(line.kind == "changed" for line in reply.lines if isinstance(line, Notice))


def test_the_same_answer_sent_twice_is_one_answer_and_no_other_question_gets_it(talk: Conversation) -> None:
    """AssemblyLine#269: the same screen twice, "input not processed because the question changed"."""
    stands = asked(talk)
    talk.answer("payments[p1].payer_bank", "KBC")
    after = values(talk)

    talk.answer("payments[p1].payer_bank", "KBC")

    assert values(talk) == after
    assert stands == "bank"


@pytest.mark.parametrize("blank", ["", " ", "\t", "\n\n"])
def test_a_blank_is_no_answer_and_erases_nothing(talk: Conversation, blank: str) -> None:
    """litigant-portal PR#869: a blank field was read as "erase", and a deadline was lost."""
    talk.answer("insured.name", "Bakkerij Maes")
    before, stood = values(talk), asked(talk)

    talk.hear(blank)
    talk.answer("insured.name", blank)

    assert (values(talk), asked(talk)) == (before, stood)


def test_a_question_can_be_left_backwards_while_its_answer_is_not_valid(talk: Conversation) -> None:
    """huh#540."""
    talk.hear("our own account, KBC, not called yet, no")
    reply = talk.hear("qwertz")
    assert isinstance(reply.lines[-1], Check)

    talk.back()

    assert asked(talk) == "bank"
    assert talk.state.back_question is None


# ---------------------------------------------------------------- what no longer applies


def test_no_answer_stays_to_a_question_that_would_not_be_asked(talk: Conversation) -> None:
    """xforms-spec#153, tool-suite-X#159: "you could wind up with an answer to a question that you didn't ask"."""
    talk.answer("incident.kind", "false_invoice")
    talk.answer("incident.intrusion", "yes")
    talk.answer("security.mfa.status", "partial")
    talk.answer("security.mfa.gap.reason", "testing")

    talk.answer("incident.intrusion", "no")

    for path in talk.state.facts:
        question = talk.plan.question(path)
        if question is not None and talk.state.fact(path) is not None and not question.entry:
            assert talk.state.verdicts.get(question.when) is not False, path
    assert talk.state.fact("security.mfa.gap.reason") is None


def test_what_is_hidden_is_not_checked(talk: Conversation) -> None:
    """formio PR#2039: a hidden page complained."""
    talk.hear("our own account, KBC, not called yet, no")
    talk.answer("incident.money_moved", "no")

    assert not [one for one in open_items(talk.state) if one.path.startswith("payments")]


def test_a_faulty_condition_is_found_before_anyone_reaches_it(tmp_path: Path) -> None:
    """javarosa#481: expressions were only looked at when somebody got there."""
    deep = (
        ONE
        + "  - {field: incident.ongoing, tier: detail, when: incident.kind == 'othr', say: {broker: Words}}\n"
    )

    with pytest.raises(FlowError, match="did you mean 'other'"):
        compile_folder(write(tmp_path, {"sections/one.yaml": deep, "order.yaml": ORDER}))


# ---------------------------------------------------------------- digressions


def test_after_any_number_of_digressions_the_same_question_stands_and_once(talk: Conversation) -> None:
    """rasa-sdk#389, rasa#7751."""
    stood = asked(talk)

    for said in ("?", "why", "note call back at noon", "?"):
        reply = talk.hear(said)
        assert len([line for line in reply.lines if isinstance(line, Ask)]) <= 1
    talk.language("fr")
    talk.narrative("On a payé 54 000 EUR hier à un faux compte.")
    talk.reject(tuple(talk.state.offers))
    talk.go_to("incident.kind")
    talk.hear("")

    assert asked(talk) == stood


def test_the_last_sentence_fills_nothing_in_the_next_question(talk: Conversation) -> None:
    """rasa#7712: it silently became the first answer of what came next."""
    before = {path for path in talk.state.facts if not path.startswith("payments[p1]")}

    talk.hear("our own account, KBC, not called yet, no")

    assert {path for path in talk.state.facts if not path.startswith("payments[p1]")} == before


def test_checks_hold_after_long_digressions_too(talk: Conversation) -> None:
    """rasa#7639: after a detour, anything was taken for an answer."""
    for _ in range(5):
        talk.hear("?")
        talk.go_to("incident.kind")
        talk.go_on()

    talk.answer("payments[p1].beneficiary_iban", "NL91ABNA0417164301")

    assert "payments[p1].beneficiary_iban" not in talk.state.facts


@pytest.mark.parametrize("said", ["qwertz uiop", "zzz", "§§§", "lorem ipsum dolor"])
def test_what_is_not_understood_throws_nobody_out(
    plan: Plan, store: Store, settings: Settings, said: str
) -> None:
    """rasa#9520."""
    talk = Conversation.new(settings, store, "en", "insured", plan)

    for _ in range(3):
        reply = talk.hear(said)
        assert isinstance(reply.lines[-1], Ask | Check)

    assert asked(talk) == "incident.signs"


def test_what_was_volunteered_passes_the_same_checks(talk: Conversation) -> None:
    """botpress#5206: what was filled beforehand was never looked at."""
    wrong = Item("incident.kind", Status.VALUE, "phising", "phising")

    assert decide(talk.state, OfferFacts((wrong,), waits=False), talk.now()) == ()


def test_a_failed_check_does_not_stick(talk: Conversation) -> None:
    """botpress#5572: after one wrong answer, no right one was taken."""
    talk.answer("payments[p1].beneficiary_iban", "NL91ABNA0417164301")
    talk.hear("qwertz")

    talk.answer("payments[p1].beneficiary_iban", "NL91 ABNA 0417 1643 00")

    assert "payments[p1].beneficiary_iban" in talk.state.facts


# ---------------------------------------------------------------- languages


def test_a_change_of_language_touches_no_value_and_renders_proposals_anew(talk: Conversation) -> None:
    """formio.js PR#902, RCMP PR#2167: words had been stored, not codes."""
    talk.narrative("The supplier's mailbox was hacked. We paid 54 000 EUR to a false account yesterday.")
    before = {path: fact for path, fact in values(talk).items() if path != "language"}
    english = [line for line in talk.standing().lines if isinstance(line, OfferLine)]

    talk.language("nl")

    after = {path: fact for path, fact in values(talk).items() if path != "language"}
    dutch = [line for line in talk.standing().lines if isinstance(line, OfferLine)]
    assert after == before
    assert [fact.id for line in english for fact in line.facts] == [
        fact.id for line in dutch for fact in line.facts
    ]
    assert [fact.value for line in english for fact in line.facts] == [
        fact.value for line in dutch for fact in line.facts
    ]


def test_codes_are_kept_and_never_their_words(plan: Plan, store: Store, settings: Settings) -> None:
    """RCMP PR#2167."""
    kept = {}
    for language, said in (("en", "money has left an account"), ("fr", "1"), ("nl", "1")):
        talk = Conversation.new(settings, store, language, "insured", plan)
        talk.hear(said)
        kept[language] = talk.state.known("incident.signs")

    assert {*kept.values()} == {("money_gone",)}


# ---------------------------------------------------------------- going on later


def test_a_claim_goes_on_by_its_id_alone_at_the_same_question_with_the_same_text(
    talk: Conversation, plan: Plan, settings: Settings
) -> None:
    """SurveyJS#9750: going on later was hard, and needed a token."""
    talk.hear("our own account, KBC, not called yet, no")
    talk.save_draft("54k yest")

    again = Conversation.resume(settings, talk.store, talk.state.claim, plan)

    assert asked(again) == asked(talk)
    assert again.state == talk.state
    assert again.draft() == "54k yest"


def test_a_talk_that_was_ended_goes_on_when_it_is_resumed(
    talk: Conversation, plan: Plan, settings: Settings
) -> None:
    """gum#350 turned round: what ends one talk ends only that one."""
    talk.finish()
    assert talk.state.finished

    again = Conversation.resume(settings, talk.store, talk.state.claim, plan)
    again.hear("?")

    assert not again.state.finished


def test_on_a_newer_flow_it_says_what_is_new_and_loses_nothing(
    talk: Conversation, plan: Plan, settings: Settings, tmp_path: Path
) -> None:
    """Form versions: what was said with the old one must not be asked again, nor vanish."""
    root = Path(__file__).parent.parent.parent / "flows"
    newer = tmp_path / "newer"
    shutil.copytree(root, newer)
    section = newer / "sections" / "10-incident.yaml"
    section.write_text(
        section.read_text(encoding="utf-8")
        + "\n  - {field: extra.weather, tier: core, label: Weather, say: {broker: Did it rain}}\n",
        encoding="utf-8",
    )
    macros = newer / "macros.yaml"
    macros.write_text(macros.read_text(encoding="utf-8") + "\nextra: {weather: yes_no}\n", encoding="utf-8")
    before = values(talk)

    again = Conversation.resume(settings, talk.store, talk.state.claim, compile_folder(newer))

    assert again.state.new_questions == ("extra.weather",)
    assert values(again) == before
    assert asked(again) == asked(talk)
    assert any("have changed" in line.text for line in again.standing().lines if isinstance(line, Notice))


def test_a_claim_resumed_on_its_own_flow_says_nothing_new(
    talk: Conversation, plan: Plan, settings: Settings
) -> None:
    again = Conversation.resume(settings, talk.store, talk.state.claim, plan)

    assert again.state.new_questions == ()
    assert len(talk.store.records(talk.state.claim)) == len(talk.events)


def test_no_year_ends_the_schema() -> None:
    """veris#471: years were limited by hand, and one day a claim of that year did not validate."""
    text = json.dumps(claim_schema())

    assert not [
        year for year in range(2015, 2041) if f'"maximum": {year}' in text or f'"minimum": {year}' in text
    ]
