"""What every screen that talks has in common: answers run one at a time, in a thread, and in order; what is typed is read ahead."""

from collections.abc import Callable
from contextlib import suppress
from time import sleep
from typing import TYPE_CHECKING

from textual import on, work
from textual.message import Message
from textual.screen import Screen
from textual.timer import Timer
from textual.worker import get_current_worker

from intake.conversation.beginning import Beginning
from intake.conversation.lines import Reply
from intake.errors import IntakeError, broken
from intake.late_dataclass import dataclass
from intake.tui.widgets.ask_box import AskBox

if TYPE_CHECKING:
    from intake.conversation.conversation import Conversation

PAUSE = 0.06  # seconds without a key before what is typed is read: the letters come first
REST = 0.25  # seconds without a key before unsent text is kept


class TalkingScreen(Screen[None], inherit_bindings=False):
    """A screen with a live question."""

    @dataclass
    class Replied(Message):
        """A turn came back from its thread; `before` is the number of events before it, `sent` what stood in the line."""

        reply: Reply
        before: int
        sent: str

    @dataclass
    class Failed(Message):
        """A turn could not be carried out; nothing acknowledged is lost, and what was typed still stands in the line."""

        reason: str

    @dataclass
    class Understood(Message):
        """What would be understood of what is typed now."""

        typed: str
        text: str

    talk: "Conversation"

    def __init__(self, conversation: "Conversation | Beginning") -> None:
        """A talk that was begun or resumed; where it is only about to begin, the screen begins it."""
        super().__init__()
        self.beginning = conversation if isinstance(conversation, Beginning) else None
        if not isinstance(conversation, Beginning):
            self.talk = conversation
        self.busy = False
        self.is_reading = False  # what is typed has not been read yet
        self._reading: Timer | None = None
        self._keeping: Timer | None = None

    @property
    def box(self) -> AskBox:
        """The live question."""
        return self.query_one(AskBox)

    # ------------------------------------------------------------ answers

    def say(self, call: Callable[[], Reply], text: str = "") -> None:
        """Carry out one turn, unless one is still running: then it is not sent, and what is typed stays."""
        if not self.busy:
            self.busy = True
            self._rest()
            self._carry_out(call, self.box.input.text if text else "")

    @work(thread=True, group="answers")
    def _carry_out(self, call: Callable[[], Reply], sent: str) -> None:
        before = len(self.talk.events)
        try:
            reply = call()
        except IntakeError as fault:
            self.post_message(self.Failed(fault.worded(self.talk.words.tr.gettext)))
            return
        except Exception as fault:  # noqa: BLE001  (a turn that breaks is shown and survived: the talk is not over for it)
            self.post_message(self.Failed(self._broken(fault)))
            return
        self.post_message(self.Replied(reply, before, sent))

    @on(Replied)
    def _replied(self, event: Replied) -> None:
        self.busy = False
        if event.sent:
            self.box.input.sent(event.sent)
        self.turn(event.reply, event.before)

    @on(Failed)
    def _failed(self, event: Failed) -> None:
        self.busy = False
        self.typed(AskBox.Typed(self.box.input.text, self.box.input.pasted))
        self.trouble(event.reason)

    def turn(self, reply: Reply, before: int) -> None:
        """Show what came back; `before` is the number of events that were there."""

    def trouble(self, reason: str) -> None:
        """Show what went wrong."""

    # ------------------------------------------------------------ reading ahead

    @on(AskBox.Typed)
    def typed(self, event: AskBox.Typed) -> None:
        """Read what is typed once the fingers rest, and keep it once they rest longer."""
        tr = self.talk.words.tr
        self._rest()
        lines = len(event.text.strip().splitlines())
        if event.pasted and "\n" in event.text:
            self.box.read_as(
                tr.counted(
                    "pasted, %(n)s line: Enter sends it",
                    "pasted, %(n)s lines: Enter sends them",
                    max(1, lines),
                )
            )
        elif event.text.strip():
            self.is_reading = True
            self._reading = self.set_timer(PAUSE, lambda: self._read_ahead(event.text))
        else:
            self.box.read_as("")
        self._keeping = self.set_timer(REST, lambda: self._keep(event.text))

    def _rest(self) -> None:
        """What was typed until now is neither read nor kept any more."""
        for timer in (self._reading, self._keeping):
            if timer is not None:
                timer.stop()
        self.is_reading = False

    @work(thread=True, exclusive=True, group="preview")
    def _read_ahead(self, typed: str) -> None:
        from intake.conversation.previewing import preview_text

        try:
            text = preview_text(self.talk, typed)
        except Exception as fault:  # noqa: BLE001  (reading ahead is a courtesy; the answer itself will say what is wrong)
            text = self._broken(fault)
        self.post_message(self.Understood(typed, text))

    @on(Understood)
    def _understood(self, event: Understood) -> None:
        self.is_reading = self.is_reading and event.typed != self.box.input.text
        self.box.read_as(event.text, event.typed)

    @work(thread=True, exclusive=True, group="draft")
    def _keep(self, text: str) -> None:
        try:
            self.talk.save_draft(text)
        except IntakeError as fault:
            self.post_message(self.Failed(fault.worded(self.talk.words.tr.gettext)))

    def _broken(self, fault: Exception) -> str:
        return broken(fault, self.talk.settings.data_folder).worded(self.talk.words.tr.gettext)

    @work(thread=True, group="rehearsal")
    def rehearse(self) -> None:
        """Make what reading and answering need before the first answer comes; whoever types goes first."""
        from intake.conversation.rehearsing import rehearse

        worker = get_current_worker()
        with suppress(Exception):  # a courtesy: the answer itself will say what is wrong
            for _ in rehearse(self.talk):
                while (self.busy or self.is_reading) and not worker.is_cancelled:
                    sleep(PAUSE)
                if worker.is_cancelled:
                    return

    def keep_now(self) -> None:
        """Keep unsent text before the screen goes."""
        if self._keeping is not None:
            self._keeping.stop()
        self.talk.save_draft(self.box.input.text)
