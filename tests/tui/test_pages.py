"""The pages over the talk: urgent actions, the kit, the review, jumping and the menu."""

import json
from decimal import Decimal
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import OptionList

from intake.claim.fact import Status
from intake.claim.money import Money
from intake.conversation.lines import Ask
from intake.dialogue.commands import Item, OfferFacts
from intake.tui.screens.conversation import ConversationScreen
from intake.tui.screens.review import ReviewScreen
from intake.tui.widgets.answer_input import AnswerInput
from tests.tui.staging import STORY, app_of, sent, settled, shown, talk_in, typed


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What is saved and exported lands in a folder of the test."""
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


# ---------------------------------------------------------------- F2


async def test_an_urgent_action_shows_what_to_do_what_to_say_whom_to_call_and_what_to_write_down(
    tmp_path: Path,
) -> None:
    talk = talk_in(tmp_path, "en", "broker", STORY["en"])

    async with app_of(talk).run_test(size=(120, 40)) as pilot:
        await pilot.press("f2")
        await settled(pilot)

        screen = shown(pilot)
        assert "Call the bank's fraud service now (Payment 1, KBC)" in screen
        assert "I am reporting fraud" in screen
        assert "+32 16 43 20 00" in screen.replace("\u00a0", " ")
        assert "Write down: Name of the person" in screen


@pytest.mark.parametrize("width", [60, 80])
@pytest.mark.parametrize(("language", "which", "amount"), [
    ("fr", "Paiement", "54\u202f000,00\u00a0EUR"), ("nl", "Betaling", "54.000,00\u00a0EUR"), ("en", "Payment", "EUR\u00a054\u00a0000.00"),
])  # fmt: skip
async def test_each_row_of_the_urgent_list_says_which_payment_it_is_about(
    tmp_path: Path, language: str, which: str, amount: str, width: int
) -> None:
    talk = talk_in(tmp_path, language, "broker", STORY[language])
    talk.add("payments")
    for path, value in {
        "payments[p1].payer_bank_called_at": "2026-03-12T09:40:00+01:00",
        "payments[p2].payer_bank_called_at": "2026-03-12T09:50:00+01:00",
        "payments[p2].payer_bank": "Caisse d'Epargne",
        "payments[p2].amount": {"amount": "54000.00", "currency": "EUR"},
    }.items():
        talk.answer(path, value)

    async with app_of(talk).run_test(size=(width, 50)) as pilot:
        await pilot.press("f2")
        await settled(pilot)
        rows = pilot.app.screen.query_one(OptionList).region.height
        listed = "\n".join(shown(pilot).splitlines()[:rows])

        for payment, bank in ((f"{which} 1", "KBC"), (f"{which} 2, {amount}", "Caisse d'Epargne")):
            assert listed.count(f"{payment}, {bank}") >= 1  # the recall in writing
            assert listed.count(payment) > listed.count(f"{payment}, {bank}")  # the bank that received it


async def test_a_tick_asks_for_the_proof_and_what_it_tells_becomes_fact_once_it_is_kept(
    tmp_path: Path,
) -> None:
    talk = talk_in(tmp_path, "en", "broker", STORY["en"])

    async with app_of(talk).run_test(size=(120, 40)) as pilot:
        await pilot.press("f2")
        await settled(pilot)
        await pilot.press("enter")
        await settled(pilot)
        await sent(pilot, "Mrs Peeters, 10:12, ref. F-2231")
        assert talk.state.actions["call_payer_bank[p1]"].state == "done"
        assert talk.state.known("payments[p1].bank_contact") is None

        await pilot.press("enter")
        await settled(pilot)

    assert talk.state.known("payments[p1].bank_contact") == "Mrs Peeters, 10:12, ref. F-2231"
    assert talk.state.known("payments[p1].recall_requested_at") is None


async def test_setting_an_action_aside_needs_a_reason_and_can_be_taken_back(tmp_path: Path) -> None:
    talk = talk_in(tmp_path, "en", "broker", STORY["en"])

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await pilot.press("f2")
        await settled(pilot)
        first = pilot.app.screen.sheets[0].id  # type: ignore[attr-defined]  # an UrgentScreen
        await pilot.press("x")
        await settled(pilot)
        await pilot.press("enter")
        await settled(pilot)
        assert talk.state.actions[first].state == "open"

        await sent(pilot, "the bank is closed")
        assert talk.state.actions[first].state == "dismissed"

        rows = pilot.app.screen.query_one(OptionList)
        rows.highlighted = next(at for at, one in enumerate(pilot.app.screen.sheets) if one.id == first)  # type: ignore[attr-defined]
        await settled(pilot)
        await pilot.press("u")
        await settled(pilot)
        assert talk.state.actions[first].state == "open"


# ---------------------------------------------------------------- F9


async def test_the_kit_shows_copies_and_saves_one_message_for_each_payer(
    tmp_path: Path, own_folder: Path
) -> None:
    talk = talk_in(tmp_path, "en", "broker", STORY["en"])

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await pilot.press("f9")
        await settled(pilot)
        assert "Message for" in shown(pilot)
        await pilot.press("c")
        await settled(pilot)
        assert "recall for fraud" in " ".join(pilot.app.clipboard.split())
        assert "S saves to a file" in shown(pilot)

        await pilot.press("s")
        await settled(pilot)

    assert "KBC" in (own_folder / f"message-{talk.state.claim}.txt").read_text("utf-8")


async def test_the_kit_speaks_the_language_of_whoever_receives_it(tmp_path: Path) -> None:
    talk = talk_in(tmp_path, "en", "broker", STORY["en"])

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await pilot.press("f9")
        await settled(pilot)
        await pilot.press("l")
        await settled(pilot)
        assert "Je signale une fraude" in shown(pilot)
        await pilot.press("l")
        await settled(pilot)
        assert "Ik meld fraude" in shown(pilot)

    assert talk.state.language == "en"


async def test_a_reply_that_comes_back_ticks_the_call_and_fills_in_name_time_and_reference(
    tmp_path: Path,
) -> None:
    talk = talk_in(tmp_path, "en", "broker", STORY["en"])

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await pilot.press("f9")
        await settled(pilot)
        await pilot.press("r")
        await settled(pilot)
        await sent(pilot, "Called at 10:12, spoke to Mrs Peeters, recall asked, reference F-2231")
        await pilot.press("enter")
        await settled(pilot)

    assert talk.state.actions["call_payer_bank[p1]"].state == "done"
    assert talk.state.known("payments[p1].recall_reference") == "F-2231"
    assert "Peeters" in str(talk.state.known("payments[p1].bank_contact"))


async def test_an_insured_who_calls_the_own_bank_reads_it_out_and_writes_down_what_the_bank_said(
    tmp_path: Path,
) -> None:
    talk = talk_in(tmp_path, "en", "insured", ("1",))
    for field, said in {"payer": "insured", "payer_bank": "KBC"}.items():
        talk.answer(f"payments[p1].{field}", said)

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await pilot.press("f9")
        await settled(pilot)
        screen = shown(pilot)
        assert "What to say to your bank: KBC" in screen
        assert "Message for" not in screen
        assert "R Done" in screen

        await pilot.press("r")
        await settled(pilot)
        assert "Reply from" not in shown(pilot)
        await sent(pilot, "Mrs Peeters, 10:12, ref. F-2231")

    assert talk.state.actions["call_payer_bank[p1]"].state == "done"


async def test_what_was_heard_besides_is_in_the_message_once_it_is_kept_also_with_caps_lock_on(
    tmp_path: Path,
) -> None:
    talk = talk_in(tmp_path, "en", "broker", STORY["en"][:1])
    amount = Item("payments[p1].amount", Status.VALUE, Money.of(28_350, "EUR"), "28,350.00 euros")
    talk.do(OfferFacts((amount,), waits=False))

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await pilot.press("f9")
        await settled(pilot)
        assert "[amount]" in shown(pilot)
        await pilot.press("K")
        await settled(pilot)
        assert "“28,350.00 euros”" in shown(pilot)
        await pilot.press("enter")
        await settled(pilot)

        assert "28 350.00" in shown(pilot).replace("\u00a0", " ")
        assert "K." not in shown(pilot)


# ---------------------------------------------------------------- F8


async def test_a_line_of_the_review_is_edited_in_place_and_the_same_question_stands_afterwards(
    tmp_path: Path,
) -> None:
    talk = talk_in(tmp_path, "en", "broker", STORY["en"])
    question = talk.standing_line()

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await pilot.press("f8")
        await settled(pilot)
        review = pilot.app.screen
        assert isinstance(review, ReviewScreen)
        at = next(at for at, line in enumerate(review.lines) if line.path == "payments[p1].payer_bank")
        review.query_one(OptionList).highlighted = at
        await pilot.press("enter")
        await settled(pilot)
        assert "Now: KBC" in shown(pilot)

        await sent(pilot, "Belfius")
        assert talk.state.known("payments[p1].payer_bank") == "Belfius"
        assert "Payer's bank: Belfius" in shown(pilot)
        await pilot.press("escape")
        await settled(pilot)
        assert isinstance(pilot.app.screen, ConversationScreen)

    assert talk.standing_line() == question


async def test_leaving_a_line_of_the_review_changes_nothing(tmp_path: Path) -> None:
    talk = talk_in(tmp_path, "en", "broker", STORY["en"])
    question = talk.standing_line()

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await pilot.press("f8")
        await settled(pilot)
        review = pilot.app.screen
        assert isinstance(review, ReviewScreen)
        review.query_one(OptionList).highlighted = next(
            at for at, line in enumerate(review.lines) if line.path == "loss.stated.total"
        )
        await pilot.press("enter")
        await settled(pilot)
        await typed(pilot, "9")
        await pilot.press("escape")
        await settled(pilot)
        assert isinstance(pilot.app.screen, ReviewScreen)
        await pilot.press("enter")
        await settled(pilot)
        assert review.box.input.text == ""
        await pilot.press("escape")
        await settled(pilot)

    assert talk.standing_line() == question
    assert talk.state.known("loss.stated.total") == Money(Decimal(182000), "EUR")


async def test_what_is_unclear_in_the_review_is_asked_back_there(tmp_path: Path) -> None:
    talk = talk_in(tmp_path, "en", "broker", STORY["en"])

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await pilot.press("f8")
        await settled(pilot)
        review = pilot.app.screen
        assert isinstance(review, ReviewScreen)
        review.query_one(OptionList).highlighted = next(
            at for at, line in enumerate(review.lines) if line.path == "loss.stated.total"
        )
        await pilot.press("enter")
        await settled(pilot)
        await sent(pilot, "190k or 200k euros")
        assert "Which one do you mean" in shown(pilot)
        await sent(pilot, "2")

    assert talk.state.known("loss.stated.total") == Money(Decimal(200000), "EUR")


async def test_the_claim_file_is_exported_from_the_review_and_its_path_is_shown(
    tmp_path: Path, own_folder: Path
) -> None:
    talk = talk_in(tmp_path, "en", "broker", STORY["en"])

    async with app_of(talk).run_test(size=(120, 40)) as pilot:
        await pilot.press("f8")
        await settled(pilot)
        await pilot.press("e")
        await settled(pilot)
        await pilot.press("enter")
        await settled(pilot)
        assert "Exported to" in shown(pilot)

    folder = own_folder / f"intake-{talk.state.claim}-broker-en"
    claim = json.loads((folder / "claim.json").read_text("utf-8"))
    assert claim["payments"][0]["payer_bank"] == "KBC"
    assert "factors" not in claim or not claim["factors"]


async def at_line(pilot: Pilot[None], path: str) -> None:
    """Open the review, at the line of a field."""
    await pilot.press("f8")
    await settled(pilot)
    review = pilot.app.screen
    assert isinstance(review, ReviewScreen)
    review.query_one(OptionList).highlighted = next(
        at for at, line in enumerate(review.lines) if line.path == path
    )
    await settled(pilot)


async def test_a_note_stands_in_the_review_with_its_question_which_enter_goes_to(tmp_path: Path) -> None:
    talk = talk_in(tmp_path, "en", "broker", STORY["en"])
    talk.note("ask Mrs Vos first", "payments[p1].payer_bank")

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await at_line(pilot, "payments[p1].payer_bank")
        review = pilot.app.screen
        assert isinstance(review, ReviewScreen)
        review.query_one(OptionList).highlighted = next(
            at for at, line in enumerate(review.lines) if line.kind == "note"
        )
        await settled(pilot)
        assert "Payment 1 · Payer's bank: ask Mrs Vos first" in shown(pilot)

        await pilot.press("delete")
        await settled(pilot)
        assert pilot.app.screen is review

        await pilot.press("enter")
        await settled(pilot)
        assert "Now: KBC" in shown(pilot)


@pytest.mark.parametrize(("language", "asks", "yes"), [
    ("fr", "Supprimer : Paiement 1", "o"), ("nl", "Verwijderen: Betaling 1", "J"), ("en", "Remove: Payment 1", "y"),
])  # fmt: skip
async def test_an_entry_leaves_the_claim_from_the_review_once_that_is_confirmed(
    tmp_path: Path, language: str, asks: str, yes: str
) -> None:
    talk = talk_in(tmp_path, language, "broker", STORY[language])

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await at_line(pilot, "payments[p1].payer_bank")
        await pilot.press("delete")
        await settled(pilot)
        screen = shown(pilot).replace("\u00a0", " ")
        assert asks in screen
        assert "KBC" in screen
        assert f"{yes.upper()} " in screen.splitlines()[-1]
        assert "p1" in talk.state.entries("payments")

        await pilot.press(yes)
        await settled(pilot)

        assert isinstance(pilot.app.screen, ReviewScreen)
        assert "p1" not in talk.state.entries("payments")


@pytest.mark.parametrize("key", ["delete", "escape", "enter", "n", "x", "f8", "down"])
async def test_any_key_but_yes_keeps_the_entry(tmp_path: Path, key: str) -> None:
    """A Del that is held down comes twice of itself."""
    talk = talk_in(tmp_path, "en", "broker", STORY["en"])

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await at_line(pilot, "payments[p1].payer_bank")
        await pilot.press("delete")
        await settled(pilot)
        await pilot.press(key)
        await settled(pilot)

        assert isinstance(pilot.app.screen, ReviewScreen)
        assert "p1" in talk.state.entries("payments")


async def test_the_menu_too_asks_before_an_entry_leaves_the_claim(tmp_path: Path) -> None:
    talk = talk_in(tmp_path, "en", "broker", STORY["en"])

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await pilot.press("ctrl+p")
        await settled(pilot)
        await pilot.press(*"remove")
        await settled(pilot)
        await pilot.press("enter")
        await settled(pilot)
        assert "p1" in talk.state.entries("payments")

        await pilot.press("y")
        await settled(pilot)

    assert "p1" not in talk.state.entries("payments")


# ---------------------------------------------------------------- F4 and Ctrl+P


async def test_jumping_goes_to_the_question_whose_words_are_typed(tmp_path: Path) -> None:
    talk = talk_in(tmp_path, "fr", "broker", STORY["fr"])

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await pilot.press("f4")
        await settled(pilot)
        await pilot.press(*"plainte")
        await settled(pilot)
        await pilot.press("enter")
        await settled(pilot)

        line = talk.standing_line()
        assert isinstance(line, Ask)
        assert line.field.startswith("regulation.police")


async def test_a_jump_to_what_is_not_there_says_so_and_how_to_get_out(tmp_path: Path) -> None:
    talk = talk_in(tmp_path, "en", "broker", STORY["en"])

    async with app_of(talk).run_test(size=(60, 20)) as pilot:
        await pilot.press("f4")
        await settled(pilot)
        await pilot.press(*"zeppelin")
        await settled(pilot)
        assert "Nothing here has “zeppelin” in it: type another word, or press Esc." in " ".join(
            shown(pilot).split()
        )
        await pilot.press("enter")
        await settled(pilot)
        assert type(pilot.app.screen).__name__ == "FinderScreen"

        await pilot.press("escape")
        await settled(pilot)
        assert type(pilot.app.screen).__name__ != "FinderScreen"


async def test_the_menu_changes_language_and_role_in_words_of_the_talk(tmp_path: Path) -> None:
    talk = talk_in(tmp_path, "fr", "broker", STORY["fr"])

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await pilot.press("ctrl+p")
        await settled(pilot)
        await pilot.press(*"neder")
        await settled(pilot)
        await pilot.press("enter")
        await settled(pilot)
        assert talk.state.language == "nl"
        assert "Dringend" in shown(pilot)

        await pilot.press("ctrl+p")
        await settled(pilot)
        await pilot.press(*"beheerder")
        await settled(pilot)
        await pilot.press("enter")
        await settled(pilot)
        assert talk.state.role == "handler"


async def test_a_note_is_kept_on_the_question(tmp_path: Path) -> None:
    talk = talk_in(tmp_path, "en", "broker", STORY["en"])
    question = talk.standing_line()

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await pilot.press("f7")
        await settled(pilot)
        await sent(pilot, "caller very upset; call back at 11")
        assert "caller very upset" in shown(pilot)

    assert talk.state.notes[-1].text == "caller very upset; call back at 11"
    assert talk.standing_line() == question


async def test_a_space_in_a_prompt_is_a_space(tmp_path: Path) -> None:
    talk = talk_in(tmp_path)

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await pilot.press("f7")
        await settled(pilot)
        await typed(pilot, "a b")

        assert pilot.app.screen.query_one(AnswerInput).text == "a b"


@pytest.mark.parametrize(("said", "name", "seen"), [
    ("urgent 2", "UrgentScreen", "Alert the bank that received the money"),
    ("kit in French", "KitScreen", "Je signale une fraude"),
    ("paste", "PromptScreen", "Paste the e-mail or the note here"),
])  # fmt: skip
async def test_a_word_with_more_behind_it_opens_its_page_there(
    tmp_path: Path, said: str, name: str, seen: str
) -> None:
    talk = talk_in(tmp_path, "en", "broker", STORY["en"])

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await sent(pilot, said)

        assert type(pilot.app.screen).__name__ == name
        assert seen in shown(pilot)


async def test_an_export_asked_for_in_words_goes_where_and_to_whom_they_say(
    tmp_path: Path, own_folder: Path
) -> None:
    talk = talk_in(tmp_path, "en", "broker", STORY["en"])

    async with app_of(talk).run_test(size=(120, 40)) as pilot:
        await sent(pilot, "export to notice in Dutch for the insured")

        assert "Exported to" in shown(pilot)

    assert "Dringende acties" in (own_folder / "notice" / "actions.md").read_text("utf-8")
    assert not (own_folder / "notice" / "log.jsonl").exists()
