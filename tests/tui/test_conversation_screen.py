"""The conversation on screen: what is typed, pasted, clicked and pressed comes to the claim, and only that."""

import asyncio
import threading
import time
from pathlib import Path

import pytest
from textual import events
from textual.geometry import Region
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widget import Widget

from intake.conversation.beginning import Beginning
from intake.conversation.conversation import Conversation
from intake.conversation.lines import Reply
from intake.errors import StoreError
from intake.store.opening import open_store
from intake.tui.app import IntakeApp, run_app
from intake.tui.screens.conversation import ConversationScreen
from intake.tui.widgets.answer_input import AnswerInput
from intake.tui.widgets.question_card import QuestionCard
from intake.tui.widgets.talk_pane import TalkPane
from tests.tui.staging import STORY, app_of, sent, settings_in, settled, shown, talk_in, typed

STANDS_AT_BANK = ("money has left the account",)


async def test_an_answer_that_is_typed_and_sent_is_heard_and_the_next_question_stands(tmp_path: Path) -> None:
    talk = talk_in(tmp_path)

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await typed(pilot, "1")
        await pilot.press("enter")
        await settled(pilot)

        screen = shown(pilot)
        assert talk.state.known("incident.signs") == ("money_gone",)
        assert "Call the bank's fraud service now" in screen
        assert "Whose account" in screen


async def test_what_would_be_understood_is_shown_before_enter_and_nothing_is_kept(tmp_path: Path) -> None:
    talk = talk_in(tmp_path, "en", "broker", (*STANDS_AT_BANK, "the insured, KBC, not called yet"))

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        before = len(talk.events)
        await typed(pilot, "82k")

        assert "82 000.00" in shown(pilot).replace("\u00a0", " ")
        assert len(talk.events) == before


async def test_what_is_not_understood_is_said_with_an_example(tmp_path: Path) -> None:
    talk = talk_in(tmp_path, "en", "broker", (*STANDS_AT_BANK, "the insured, KBC, not called yet"))

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await typed(pilot, "blabla")

        assert "nothing understood yet; for example:" in shown(pilot)


async def test_arrows_move_in_the_choices_and_enter_picks(tmp_path: Path) -> None:
    talk = talk_in(tmp_path)

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await pilot.press("down", "down", "space", "down", "space")
        await pilot.press("enter")
        await settled(pilot)

        assert talk.state.known("incident.signs") == ("money_waiting", "locked")


async def test_a_choice_is_picked_with_the_mouse(tmp_path: Path) -> None:
    talk = talk_in(tmp_path)
    talk.go_to("incident.ongoing")

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        row = next(y for y, line in enumerate(shown(pilot).splitlines()) if "2. Contained" in line)
        await pilot.click(offset=(6, row))
        await settled(pilot)

        assert talk.state.known("incident.ongoing") == "contained"


@pytest.mark.parametrize(
    ("key", "code"),
    [("&", "yes"), ("é", "contained"), ('"', "over")],
    ids=["ampersand is 1", "e acute is 2", "quote is 3"],
)
async def test_the_digit_row_of_a_belgian_keyboard_picks_without_shift(
    tmp_path: Path, key: str, code: str
) -> None:
    talk = talk_in(tmp_path, "fr")
    talk.go_to("incident.ongoing")

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await sent(pilot, key)

        assert talk.state.known("incident.ongoing") == code


async def test_typing_narrows_a_long_list(tmp_path: Path) -> None:
    talk = talk_in(tmp_path)
    talk.go_to("policies[].kind")
    talk.add("policies")
    talk.go_to("policies[o1].kind")

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        card = pilot.app.screen.query_one(QuestionCard)
        assert len(card.shown) > 7
        await typed(pilot, "cyber")

        assert all("cyber" in label.casefold() for _, label in card.shown)
        assert 0 < len(card.shown) < 4


# ---------------------------------------------------------------- pastes


async def test_several_lines_pasted_are_held_until_enter_and_then_read_as_a_story(tmp_path: Path) -> None:
    talk = talk_in(tmp_path)
    story = "Dear all,\nyesterday at 14:20 we paid 38,400.50 euros on a false invoice.\nKBC was called.\nAnn Peeters"

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        before = len(talk.events)
        pilot.app.post_message(events.Paste(story))
        await settled(pilot)
        assert "pasted, 4 lines" in shown(pilot)
        assert len(talk.events) == before

        await pilot.press("enter")
        await settled(pilot)
        assert talk.state.known("incident.narrative") == story
        assert any(offer.waits for offer in talk.state.offers.values())
        assert "38" in shown(pilot)


async def test_a_paste_lands_once(tmp_path: Path) -> None:
    talk = talk_in(tmp_path)

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        pilot.app.post_message(events.Paste("BE71 0961 2345 6769"))
        await settled(pilot)

        assert pilot.app.screen.query_one(AnswerInput).text == "BE71 0961 2345 6769"


async def test_keys_faster_than_fingers_with_a_newline_are_held_as_a_paste(tmp_path: Path) -> None:
    talk = talk_in(tmp_path)

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        field = pilot.app.screen.query_one(AnswerInput)
        before, at = len(talk.events), time.monotonic()
        for place, letter in enumerate("stop\rback\r"):
            key = events.Key("enter" if letter == "\r" else letter, letter)
            key.time = at + place * 0.001
            field.post_message(key)
        await settled(pilot)

        assert field.text == "stop\nback\n"
        assert len(talk.events) == before
        assert "pasted, 2 lines" in shown(pilot)


async def test_control_words_inside_a_paste_are_text(tmp_path: Path) -> None:
    talk = talk_in(tmp_path)

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        pilot.app.post_message(events.Paste("back\nstop\nlater\nfinish"))
        await settled(pilot)
        await pilot.press("enter")
        await settled(pilot)

        assert not talk.state.finished
        assert talk.state.known("incident.narrative") == "back\nstop\nlater\nfinish"


# ---------------------------------------------------------------- keys


async def test_the_keys_say_what_the_words_say(tmp_path: Path) -> None:
    by_key, by_word = (
        talk_in(tmp_path / "key", "nl", "broker", ("1",)),
        talk_in(tmp_path / "word", "nl", "broker", ("1",)),
    )
    by_word.hear("weet ik niet")
    by_word.hear("later")
    by_word.hear("terug")

    async with app_of(by_key).run_test(size=(80, 24)) as pilot:
        for key in ("f5", "f6", "f3"):
            await pilot.press(key)
            await settled(pilot)

    assert [event.body() for event in by_key.events[1:]] == [event.body() for event in by_word.events[1:]]


@pytest.mark.parametrize(("key", "name"), [
    ("f2", "UrgentScreen"), ("f4", "FinderScreen"), ("f7", "PromptScreen"), ("f8", "ReviewScreen"), ("f9", "KitScreen"), ("ctrl+p", "FinderScreen"),
])  # fmt: skip
async def test_each_page_opens_with_its_key_and_escape_only_closes_it(
    tmp_path: Path, key: str, name: str
) -> None:
    talk = talk_in(tmp_path, "en", "broker", STORY["en"])
    question = talk.standing_line()

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await typed(pilot, "half a sen")
        await pilot.press(key)
        await settled(pilot)
        assert type(pilot.app.screen).__name__ == name

        await pilot.press("escape")
        await settled(pilot)
        assert isinstance(pilot.app.screen, ConversationScreen)
        assert pilot.app.screen.query_one(AnswerInput).text == "half a sen"
        assert pilot.app.screen.query_one(AnswerInput).has_focus
        await pilot.press("escape")
        await settled(pilot)

    assert talk.standing_line() == question


@pytest.mark.parametrize(("language", "word", "name"), [
    ("fr", "urgent", "UrgentScreen"), ("fr", "récapitulatif", "ReviewScreen"), ("fr", "kit", "KitScreen"),
    ("nl", "dringend", "UrgentScreen"), ("nl", "overzicht", "ReviewScreen"), ("en", "review", "ReviewScreen"),
])  # fmt: skip
async def test_every_page_is_a_word_as_well(tmp_path: Path, language: str, word: str, name: str) -> None:
    talk = talk_in(tmp_path, language, "broker", STORY[language])

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await sent(pilot, word)

        assert type(pilot.app.screen).__name__ == name


async def test_focus_is_back_in_the_line_after_a_click_anywhere(tmp_path: Path) -> None:
    talk = talk_in(tmp_path, "en", "broker", STORY["en"])

    async with app_of(talk).run_test(size=(120, 40)) as pilot:
        for place in ((5, 3), (110, 10), (3, 39), (4, 0)):
            await pilot.click(offset=place)
            await settled(pilot)
            assert pilot.app.screen.query_one(AnswerInput).has_focus


async def test_resizing_keeps_the_draft_and_the_place(tmp_path: Path) -> None:
    talk = talk_in(tmp_path, "en", "broker", STORY["en"])
    question = talk.standing_line()

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await typed(pilot, "54k yester")
        for size in ((120, 40), (60, 20), (80, 24)):
            await pilot.resize_terminal(*size)
            await settled(pilot)
            assert pilot.app.screen.query_one(AnswerInput).text == "54k yester"

    assert talk.standing_line() == question


async def test_unsent_text_is_kept_when_intake_is_left(tmp_path: Path) -> None:
    talk = talk_in(tmp_path)

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await typed(pilot, "monday around")
        await pilot.press("ctrl+q")

    assert talk.draft() == "monday around"
    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert pilot.app.screen.query_one(AnswerInput).text == "monday around"


async def test_a_change_of_language_tells_the_whole_talk_anew_and_the_question_stands(tmp_path: Path) -> None:
    talk = talk_in(tmp_path, "en", "broker", STORY["en"])

    async with app_of(talk).run_test(size=(120, 40)) as pilot:
        await sent(pilot, "in het Nederlands")

        screen = shown(pilot)
        assert "Dringende acties" in screen
        assert "Bank van de betaler" in screen
        assert "Payer's bank" not in screen
    assert talk.state.known("payments[p1].payer_bank") == "KBC"


async def test_only_as_much_is_painted_as_is_seen(tmp_path: Path) -> None:
    talk = talk_in(tmp_path)

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        from intake.conversation.transcript import Entry

        widgets = len(pilot.app.screen.query("*"))
        pilot.app.screen.query_one(TalkPane).tell(
            [Entry("said", f"entry {number}") for number in range(1000)]
        )
        await settled(pilot)

        assert len(pilot.app.screen.query("*")) == widgets
        assert "entry 999" in shown(pilot)


async def test_markup_and_escape_sequences_in_what_is_typed_do_nothing(tmp_path: Path) -> None:
    talk = talk_in(tmp_path)
    talk.go_to("insured.name")

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await sent(pilot, "[red]Bold[/red] \x1b[31m\x1b]0;owned\x07 [link=http://x]NV[/link]")

        name = str(talk.state.known("insured.name"))
        assert "\x1b" not in name
        assert "[red]Bold[/red]" in shown(pilot)


async def test_a_store_that_fails_is_told_and_what_was_typed_is_still_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from intake.errors import StoreError

    talk = talk_in(tmp_path)

    def full(*_: object, **__: object) -> None:
        raise StoreError("full", "the disk is full", "claims.db", "make room")

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        monkeypatch.setattr(talk.store, "append", full)
        await sent(pilot, "money has left")

        assert "the disk is full" in shown(pilot)
        assert pilot.app.screen.query_one(AnswerInput).text == "money has left"
        monkeypatch.undo()
        await pilot.press("enter")
        await settled(pilot)

    assert talk.state.known("incident.signs") == ("money_gone",)


async def test_a_store_that_fails_is_told_in_the_language_of_the_talk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from intake.store.sqlite_errors import full

    talk = talk_in(tmp_path, "fr")

    def no_room(*_: object, **__: object) -> None:
        raise full("claims.db")

    monkeypatch.setattr(talk.store, "append", no_room)
    async with app_of(talk).run_test(size=(120, 40)) as pilot:
        await sent(pilot, "1")

        assert "plus de place sur le disque" in shown(pilot)
        assert "no room" not in shown(pilot)


def _title(pilot: Pilot[None]) -> str:
    return shown(pilot).splitlines()[0]


async def test_the_title_says_whose_claim_it_is_and_how_far_it_is(tmp_path: Path) -> None:
    talk = talk_in(tmp_path)
    talk.answer("insured.name", "Netwerk & Co")

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await settled(pilot)

        assert "Netwerk & Co" in _title(pilot)
        assert "answered" in _title(pilot)


async def test_a_tick_on_a_page_leaves_the_half_sentence_in_the_line_alone(tmp_path: Path) -> None:
    talk = talk_in(tmp_path, "en", "broker", STORY["en"])

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        await typed(pilot, "54k yest")
        await pilot.press("f2")
        await settled(pilot)
        await pilot.press("enter")
        await settled(pilot)
        await sent(pilot, "Mrs Peeters")

    assert talk.state.actions["call_payer_bank[p1]"].state == "done"
    assert talk.draft() == "54k yest"


async def test_a_fault_inside_intake_is_one_sentence_and_the_talk_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk = talk_in(tmp_path)

    def broken(_text: str, _texts: object = None) -> Reply:
        raise KeyError("no such thing")

    async with app_of(talk).run_test(size=(120, 40)) as pilot:
        monkeypatch.setattr(talk, "hear", broken)
        await sent(pilot, "money has left")
        assert "something went wrong inside Intake (KeyError)" in " ".join(shown(pilot).split())
        assert pilot.app.screen.query_one(AnswerInput).text == "money has left"

        monkeypatch.undo()
        await pilot.press("enter")
        await settled(pilot)

    assert talk.state.known("incident.signs") == ("money_gone",)
    assert "KeyError" in (tmp_path / "last-fault.txt").read_text("utf-8")


def test_a_fault_in_the_terminal_itself_leaves_by_the_outermost_door(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from intake.tui import app as terminal

    talk = talk_in(tmp_path)
    monkeypatch.setattr(terminal.IntakeApp, "on_mount", lambda self: 1 / 0)
    monkeypatch.setattr(
        terminal.IntakeApp, "run", lambda self, **_: asyncio.run(self.run_async(headless=True))
    )

    with pytest.raises(ZeroDivisionError):
        terminal.run_app(talk.settings, talk.store, talk)


async def test_a_claim_begins_once_its_first_question_is_shown_and_hears_what_was_typed_ahead(
    tmp_path: Path,
) -> None:
    settings = settings_in(tmp_path)
    store = open_store(settings.store_url)
    beginning = Beginning(settings, store, "en", "broker")
    kept_when_painted: list[int] = []
    paint = Screen._on_screen_resume

    def painted(screen: Screen[None], event: events.ScreenResume) -> None:
        paint(screen, event)
        kept_when_painted.append(len(store.overviews()))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Screen, "_on_screen_resume", painted)
        async with IntakeApp(settings, store, beginning).run_test(size=(120, 40)) as pilot:
            await pilot.press("1", "enter")
            await settled(pilot)

            assert "What is going on" in shown(pilot)

    assert kept_when_painted[0] == 0
    assert beginning.begun is not None
    assert beginning.begun.state.known("incident.signs") == ("money_gone",)


def test_a_claim_that_cannot_begin_is_told_at_the_outermost_door(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = settings_in(tmp_path)
    beginning = Beginning(settings, open_store(settings.store_url), "en", "broker")
    fault = StoreError("full", "the disk is full", "claims.db", "make room")

    def full() -> Conversation:
        raise fault

    monkeypatch.setattr(beginning, "conversation", full)
    monkeypatch.setattr(IntakeApp, "run", lambda self, **_: asyncio.run(self.run_async(headless=True)))

    with pytest.raises(StoreError) as told:
        run_app(settings, beginning.store, beginning)

    assert told.value is fault


@pytest.mark.parametrize(("width", "height"), [(60, 20), (80, 24), (120, 40)])
@pytest.mark.parametrize("language", ["fr", "nl", "en"])
async def test_the_line_to_type_in_is_whole_and_no_choice_is_cut_whatever_the_question(
    tmp_path: Path, language: str, width: int, height: int
) -> None:
    talk = talk_in(tmp_path, language, "broker", ("1, 4",))
    talk.go_to("incident.kind")

    async with app_of(talk).run_test(size=(width, height)) as pilot:
        await settled(pilot)

        line = pilot.app.screen.query_one(AnswerInput)
        assert (line.size.height, line.region.bottom) == (3, height - 1)
        pane = pilot.app.screen.query_one(TalkPane)
        place = pane.region
        rows = [
            row[place.x : place.right]
            for row in shown(pilot).split("\n")[place.y + pane.card_top : place.bottom]
        ]
        assert "…" not in "\n".join(rows)
        assert "1." in "\n".join(rows)


async def test_what_is_typed_while_an_answer_is_on_its_way_stays_in_the_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk = talk_in(tmp_path)
    may_go_on, hear = threading.Event(), talk.hear

    def slowly(text: str) -> Reply:
        may_go_on.wait(10)
        return hear(text)

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        monkeypatch.setattr(talk, "hear", slowly)
        await typed(pilot, "1")
        await pilot.press("enter", "K", "B", "C")
        may_go_on.set()
        await settled(pilot)

        assert talk.state.known("incident.signs") == ("money_gone",)
        assert pilot.app.screen.query_one(AnswerInput).text == "KBC"


async def test_a_bar_tells_where_in_a_long_talk_one_is(tmp_path: Path) -> None:
    talk = talk_in(tmp_path)
    for at in range(40):
        talk.note(f"Call {at}")

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        pane = pilot.app.screen.query_one(TalkPane)
        at_the_end = [pane.render_line(y)._segments[-1].style for y in range(pane.card_top)]
        await pilot.press(*["pageup"] * 10)
        at_the_start = [pane.render_line(y)._segments[-1].style for y in range(pane.card_top)]

    assert at_the_end[0] != at_the_end[-1]
    assert at_the_end == at_the_start[::-1]


async def test_the_wheel_moves_the_talk_and_whoever_comes_back_to_its_end_stays_there(tmp_path: Path) -> None:
    talk = talk_in(tmp_path)
    for at in range(40):
        talk.note(f"Call {at}")

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        pane = pilot.app.screen.query_one(TalkPane)
        for _ in range(3):
            pane.post_message(wheel(events.MouseScrollUp, pane))
        await settled(pilot)
        above = shown(pilot)
        for _ in range(3):
            pane.post_message(wheel(events.MouseScrollDown, pane))
        await sent(pilot, "later")

        assert "Call 39" not in above
        assert "Call 39" in shown(pilot)


async def test_a_lower_question_has_the_rows_painted_that_it_no_longer_covers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk = talk_in(tmp_path)

    async with app_of(talk).run_test(size=(80, 24)) as pilot:
        pane = pilot.app.screen.query_one(TalkPane)
        covered, painted = pane.card_top, list[Region]()
        refresh = pane.refresh

        def noted(*regions: Region, **more: bool) -> Widget:
            painted.extend(regions)
            return refresh(*regions, **more)

        await typed(pilot, "1")
        monkeypatch.setattr(pane, "refresh", noted)
        await pilot.press("enter")
        await settled(pilot)

        assert pane.card_top > covered
        assert painted[0].y == covered
        assert painted[0].bottom == pane.size.height


def wheel(
    way: type[events.MouseScrollUp] | type[events.MouseScrollDown], over: Widget
) -> events.MouseScrollUp | events.MouseScrollDown:
    """One notch of the wheel over a widget."""
    return way(over, 1, 1, 0, 0, 0, False, False, False)
