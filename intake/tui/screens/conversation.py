"""The conversation: arranges the widgets, passes on what they report, and opens what a key or a word asks for."""

import asyncio
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.events import Click, ScreenResume
from textual.widgets import Static

from intake.conversation.lines import Notice, OfferLine, Reply, Standing
from intake.conversation.panes import action_panes, section_panes, title_line, urgent_line
from intake.conversation.transcript import Entry, entries, told
from intake.tui.keys import TALK, bindings
from intake.tui.screens.talking import REST, TalkingScreen
from intake.tui.widgets.ask_box import AskBox
from intake.tui.widgets.key_line import KeyLine
from intake.tui.widgets.question_card import QuestionCard
from intake.tui.widgets.side_pane import SidePane
from intake.tui.widgets.talk_pane import TalkPane

if TYPE_CHECKING:
    from intake.conversation.beginning import Beginning
    from intake.conversation.conversation import Conversation

WIDE = 110  # columns from which the urgent actions stand beside the talk
AWAY = 0.001  # seconds in which what was painted is away
LOW = 22  # rows under which fewer choices are shown at a time
SAID = {
    "back": {"fr": "retour", "nl": "terug", "en": "back"},
    "unknown": {"fr": "je ne sais pas", "nl": "weet ik niet", "en": "I don't know"},
    "later": {"fr": "plus tard", "nl": "later", "en": "later"},
}
"""Keys say a word, so that the log of a key is that of the word."""


class ConversationScreen(TalkingScreen, inherit_bindings=False):
    """One claim being talked about."""

    DEFAULT_CSS = "ConversationScreen AskBox { height: 1fr; max-height: 100%; }"
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings(),
        Binding("pageup", "scroll_talk(-1)", show=False),
        Binding("pagedown", "scroll_talk(1)", show=False),
    ]

    def __init__(self, conversation: "Conversation | Beginning", pasted: str = "") -> None:
        """A talk that was begun or resumed, or is about to begin; a text that was pasted at home is read first."""
        super().__init__(conversation)
        self.pane = TalkPane()
        self.pasted_first = pasted
        self.is_shown = False
        self.is_rehearsed = False

    def compose(self) -> ComposeResult:
        """The talk on the left; beside it, where there is room, what is urgent. No boxes in boxes: each is painted as wide as it is."""
        yield Static("", id="title", markup=False)
        yield Static("", id="urgent", markup=False)
        yield AskBox(self.pane)
        yield SidePane()
        yield KeyLine()

    def on_mount(self) -> None:
        """What is shown first."""
        self._room()
        if self.beginning is None:
            self._go_on()
        else:
            first = self.beginning.first()
            self.box.stand(first, self.beginning.words.tr, self.most(first))

    def on_screen_resume(self, event: ScreenResume) -> None:
        """The first time, every style was read a moment ago; and a claim that is about to begin does so once its first question is painted."""
        event.prevent_default()  # Textual's own handler paints, so it comes first
        event.refresh_styles = event.refresh_styles and self.is_shown
        self.is_shown = True
        self._on_screen_resume(event)
        if self.beginning is not None:
            self.talk, self.beginning = self.beginning.conversation(), None
            self._go_on()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """No key does anything before there is a talk."""
        return self.beginning is None

    def _go_on(self) -> None:
        """The talk so far, the question that stands, and the text that was not sent."""
        draft = self.talk.draft()
        if draft:
            self.box.input.fresh(draft)
        self.retell()
        reply = self.talk.standing()
        self.pane.tell(told(Reply(reply.lines), self.talk.words, actions=False))
        self.stand(reply)
        self.set_interval(60, self.tick)
        if self.pasted_first:
            text = self.pasted_first
            self.say(lambda: self.talk.narrative(text))

    def on_resize(self) -> None:
        """The pane needs room; draft and place stay."""
        self._room()
        if self.beginning is None:
            self.box.card.fit(self.most(self.talk.standing_line()))
            self.tick()

    def _room(self) -> None:
        wide = self.app.size.width >= WIDE
        self.query_one(SidePane).display = wide
        self.query_one("#urgent").display = not wide

    def most(self, line: Standing) -> int:
        """How many choices there is room for; a story that was read may take more of a tall window."""
        if self.app.size.height < LOW:
            return 4
        return max(7, self.app.size.height - 26) if isinstance(line, OfferLine) else 7

    # ------------------------------------------------------------ showing

    def retell(self) -> None:
        """The whole talk, in the language of now."""
        self.pane.show(entries(self.talk.events, self.talk.words))

    def stand(self, reply: Reply) -> None:
        """Where the talk stands; what is urgent follows once that is painted."""
        self.box.stand(reply.standing, self.talk.words.tr, self.most(reply.standing))
        self.query_one(KeyLine).show(
            [
                (key.shown(self.talk.settings.profile.keys), self.talk.words.tr.gettext(key.word))
                for key in TALK
                if key.in_footer
            ]
        )
        if not self.box.input.has_focus:
            self.box.input.focus()

    @on(QuestionCard.Painted)
    async def painted(self) -> None:
        """The question stands; what is beside it follows, and once that is at rest, what the first answer would have to wait for."""
        if self.beginning is not None:
            return
        # A thread writes to the terminal what was painted; it would wait for whatever is computed here.
        await asyncio.sleep(AWAY)
        self.pane.repaint_talk()
        self.tick()
        if not self.is_rehearsed:
            self.is_rehearsed = True
            self.set_timer(REST, self.rehearse)

    def tick(self) -> None:
        """Clocks step by the minute."""
        words, state, now = self.talk.words, self.talk.state, self.talk.now()
        panes = action_panes(state, words, now)
        self.query_one("#urgent", Static).update(
            urgent_line(panes, words, self.app.size.width - 2), layout=False
        )
        self.query_one("#title", Static).update(
            title_line(state, words, self.app.size.width - 2), layout=False
        )
        pane = self.query_one(SidePane)
        if pane.display:
            pane.show(words.tr, panes, section_panes(state, words))

    def turn(self, reply: Reply, before: int) -> None:
        """Show the turn, and open what a word asked for."""
        fresh = self.talk.events[before:]
        if any(one.kind == "language_changed" for one in fresh):
            self.retell()
        else:
            self.pane.transcript.add(  # seen once the question is
                [*entries(fresh, self.talk.words, self.talk.events[:before]), *told(reply, self.talk.words)]
            )
        self.stand(reply)
        if self.talk.state.finished:
            self.app.exit()
        for line in reply.lines:
            if isinstance(line, Notice) and line.kind.startswith("open_"):
                self.open(line.kind.removeprefix("open_"), line.text)

    def trouble(self, reason: str) -> None:
        """A fault is shown and survived."""
        self.pane.tell([Entry("error", reason)])

    def tell(self, text: str) -> None:
        """One remark in the talk: where a file was saved, what was copied."""
        self.pane.tell([Entry("info", text)])

    # ------------------------------------------------------------ what the widgets report

    @on(AskBox.Said)
    def said(self, event: AskBox.Said) -> None:
        """An answer, or a pasted story."""
        text = event.text
        if event.pasted and len(text.strip().splitlines()) > 2:
            self.say(lambda: self.talk.narrative(text), text)
        else:
            self.say(lambda: self.talk.hear(text), text)

    @on(Click)
    def clicked(self) -> None:
        """Wherever it is clicked, typing goes on."""
        self.box.input.focus()

    # ------------------------------------------------------------ keys

    def _word(self, name: str) -> None:
        word = SAID[name][self.talk.state.language]
        self.say(lambda: self.talk.hear(word))

    def action_back(self) -> None:
        """F3."""
        self._word("back")

    def action_unknown(self) -> None:
        """F5."""
        self._word("unknown")

    def action_later(self) -> None:
        """F6."""
        self._word("later")

    def action_scroll_talk(self, pages: int) -> None:
        """Page up and down in the talk."""
        self.pane.scroll_talk(pages * max(1, self.pane.card_top - 1))

    def action_urgent(self) -> None:
        """F2: every action, with its script and its clock."""
        self.open("urgent")

    def action_kit(self) -> None:
        """F9: a message for each payer, and what was heard besides."""
        self.open("kit")

    def action_review(self) -> None:
        """F8: everything at a glance, to be edited in place."""
        self.open("review")

    def action_jump(self) -> None:
        """F4: to a question by its words."""
        self.open("jump")

    def action_note(self) -> None:
        """F7: a remark on this question."""
        self.open("note")

    def action_menu(self) -> None:
        """Ctrl+P: all else."""
        self.open("menu")

    def open(self, name: str, argument: str = "") -> None:
        """What a key or a word asks for."""
        from intake.tui.screens import opening

        opening.open_page(self, name, argument)

    def again(self, *_: object) -> None:
        """Back from a page that may have changed something: tell it, and stand where the talk stands."""
        reply = self.talk.standing()
        self.retell()
        self.stand(reply)
