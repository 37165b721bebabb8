"""The conversation: arranges the widgets and passes on what they report. Answers run one at a time, in a thread, and in order."""

from dataclasses import dataclass
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Static

from intake.claim.reading import Heard
from intake.conversation.conversation import Conversation
from intake.conversation.lines import ActionLine, Ask, ErrorLine, Notice, OfferLine, Reply
from intake.conversation.panes import action_panes, section_panes
from intake.conversation.transcript import Entry, entries
from intake.errors import IntakeError
from intake.tui.widgets.answer_input import AnswerInput
from intake.tui.widgets.question_card import QuestionCard
from intake.tui.widgets.side_pane import SidePane
from intake.tui.widgets.transcript import Transcript

WIDE = 110
UNKNOWN = {"fr": "je ne sais pas", "nl": "weet ik niet", "en": "I don't know"}
LATER = {"fr": "plus tard", "nl": "later", "en": "later"}


class ConversationScreen(Screen[None], inherit_bindings=False):
    """One claim being talked about."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "urgent", show=False), Binding("f3", "back", show=False), Binding("f4", "jump", show=False), Binding("f5", "unknown", show=False),
        Binding("f6", "later", show=False), Binding("f7", "note", show=False), Binding("f8", "review", show=False), Binding("f9", "kit", show=False),
        Binding("pageup", "scroll_talk(-1)", show=False), Binding("pagedown", "scroll_talk(1)", show=False),
    ]  # fmt: skip

    @dataclass
    class Replied(Message):
        """A turn came back from its thread."""

        reply: Reply
        before: int

    @dataclass
    class Failed(Message):
        """A turn could not be carried out; nothing acknowledged is lost."""

        text: str

    @dataclass
    class Understood(Message):
        """What would be understood of what is typed now."""

        typed: str
        text: str

    def __init__(self, conversation: Conversation) -> None:
        """A talk that was begun or resumed."""
        super().__init__()
        self.talk = conversation
        self.busy = False

    def compose(self) -> ComposeResult:
        """The talk on the left; beside it, where there is room, what is urgent."""
        yield Static("", id="title", markup=False)
        with Horizontal():
            with Vertical():
                yield Static("", id="urgent", markup=False)
                yield Transcript()
                yield QuestionCard()
                yield Static("", id="reading", markup=False)
                yield AnswerInput()
            yield SidePane()
        yield Static("", id="footer", markup=False)

    def on_mount(self) -> None:
        """The talk so far, the question that stands, and the text that was not sent."""
        self.query_one(AnswerInput).fresh(self.talk.draft())
        self.retell()
        self.stand(self.talk.standing())
        self.set_interval(60, self.tick)

    def on_resize(self) -> None:
        """The pane needs room; draft and place stay."""
        self.query_one(SidePane).display = self.size.width >= WIDE
        self.query_one("#urgent").display = self.size.width < WIDE

    # ------------------------------------------------------------ showing

    def retell(self) -> None:
        """The whole talk, in the language of now."""
        self.query_one(Transcript).show(entries(self.talk.events, self.talk.words))

    def stand(self, reply: Reply) -> None:
        """Where the talk stands, and what is urgent."""
        words = self.talk.words
        self.query_one(QuestionCard).stand(reply.standing, words.tr)
        self.tick()
        self.query_one("#footer", Static).update(
            words.tr.gettext("F2 Urgent  F3 Back  F5 Don't know  F8 Review  F9 Kit   Ctrl+P More")
        )
        self.query_one("#reading", Static).update("")
        self.query_one(AnswerInput).focus()

    def tick(self) -> None:
        """Clocks step by the minute."""
        state, words, now = self.talk.state, self.talk.words, self.talk.now()
        panes = action_panes(state, words, now)
        tr = words.tr
        first = panes[0] if panes else None
        line = (
            f"! {first.title} · {first.clock}"
            if first and first.clock
            else f"! {first.title}"
            if first
            else tr.gettext("Nothing urgent stands.")
        )
        more = f"  {tr.text('(+%(n)s, F2)', n=len(panes) - 1)}" if len(panes) > 1 else ""
        self.query_one("#urgent", Static).update(line + more)
        insured = state.known("insured.name")
        self.query_one("#title", Static).update(
            f"Intake  {state.claim}  {insured if isinstance(insured, str) else ''}".rstrip()
        )
        rest = tr.text("+%(n)s more (F2)", n=len(panes) - 5) if len(panes) > 5 else ""
        self.query_one(SidePane).show(
            tr.gettext("Urgent actions"), panes[:5], rest, section_panes(state, words), tr.gettext("Sections")
        )

    def told(self, reply: Reply) -> list[Entry]:
        """What of a reply is told in the talk besides the events: help, errors, new actions, the tray."""
        tr = self.talk.words.tr
        found: list[Entry] = []
        for line in reply.lines:
            match line:
                case ErrorLine():
                    found.append(Entry("error", line.text))
                case Notice() if not line.kind.startswith("open_"):
                    found.append(Entry("calm" if line.kind == "calm" else "help", line.text))
                case ActionLine() if line.state == "open" and line.priority in ("now", "clock"):
                    found.append(Entry("action", f"{line.title}. {line.text}"))
                case ActionLine() if line.state == "moot":
                    found.append(Entry("info", f"{line.title}: {line.reason}"))
                case OfferLine() if not line.wait:
                    found.append(
                        Entry(
                            "info",
                            tr.counted(
                                "%(n)s fact heard besides (F9).",
                                "%(n)s facts heard besides (F9).",
                                len(line.facts),
                            ),
                        )
                    )
        return found

    # ------------------------------------------------------------ what the widgets report

    @on(AnswerInput.Sent)
    def sent(self, event: AnswerInput.Sent) -> None:
        """Enter: what is typed, or the choice that the arrows stand on."""
        if self.busy:
            return
        card = self.query_one(QuestionCard)
        text = event.text
        if not text.strip() and card.picked():
            text = str(card.picked())
        self.hear(text, pasted=event.pasted)

    @on(AnswerInput.Moved)
    def moved(self, event: AnswerInput.Moved) -> None:
        """Arrows move in the choices."""
        self.query_one(QuestionCard).move(event.step)

    @on(QuestionCard.Picked)
    def picked(self, event: QuestionCard.Picked) -> None:
        """A choice was clicked."""
        if not self.busy:
            self.hear(str(event.number))

    @on(AnswerInput.Changed)
    def typed(self) -> None:
        """What would be understood is shown while typing; the text is kept as a draft."""
        area = self.query_one(AnswerInput)
        text = area.text
        self.query_one(QuestionCard).filter(text)
        if area.pasted and "\n" in text.strip():
            lines = len(text.strip().splitlines())
            self.query_one("#reading", Static).update(
                self.talk.words.tr.text("pasted, %(n)s lines: Enter sends them", n=lines)
            )
        elif text.strip():
            self.preview(text)
        else:
            self.query_one("#reading", Static).update("")
        self.keep_draft(text)

    @work(thread=True, exclusive=True, group="draft")
    def keep_draft(self, text: str) -> None:
        """Unsent text survives a crash."""
        from time import sleep

        from textual.worker import get_current_worker

        worker = get_current_worker()
        sleep(0.3)
        if not worker.is_cancelled and not self.busy:
            try:
                self.talk.save_draft(text)
            except IntakeError as fault:
                self.post_message(self.Failed(str(fault)))

    @work(thread=True, exclusive=True, group="preview")
    def preview(self, text: str) -> None:
        """Read what is typed, without deciding anything."""
        words = self.talk.words
        found = self.talk.preview(text)
        parts: list[str] = []
        for path, outcome in found.outcomes if found else ():
            if outcome.heard is Heard.VALUE:
                parts.append(words.value(path, outcome.reading.value))
            elif outcome.heard is Heard.NONE:
                parts.append(
                    words.formats.none(
                        self.talk.plan.fields[
                            path.replace(path[path.find("[") : path.find("]") + 1], "[]")
                            if "[" in path
                            else path
                        ].kind
                    )
                )
            elif outcome.readings:
                parts.append(" / ".join(words.value(path, one.value) for one in outcome.readings) + " ?")
        standing = self.talk.standing().standing
        example = standing.example if isinstance(standing, Ask) else ""
        nothing = (
            words.tr.text("nothing understood yet; for example: %(example)s", example=example)
            if example
            else words.tr.gettext("nothing understood yet")
        )
        self.post_message(self.Understood(text, "→ " + "; ".join(parts) if parts else nothing))

    @on(Understood)
    def show_understood(self, event: Understood) -> None:
        """Only while that text still stands there."""
        if self.query_one(AnswerInput).text == event.typed:
            self.query_one("#reading", Static).update(event.text)

    @work(thread=True, group="answers")
    def hear(self, text: str, pasted: bool = False) -> None:
        """One answer, in a thread; the card waits for it."""
        self.busy = True
        before = len(self.talk.events)
        try:
            reply = (
                self.talk.narrative(text)
                if pasted and len(text.strip().splitlines()) > 2
                else self.talk.hear(text)
            )
        except IntakeError as fault:
            self.post_message(self.Failed(str(fault)))
            return
        self.post_message(self.Replied(reply, before))

    @on(Replied)
    def replied(self, event: Replied) -> None:
        """Show the turn, and open what a word asked for."""
        self.busy = False
        self.query_one(AnswerInput).fresh()
        fresh = self.talk.events[event.before :]
        if any(one.kind == "language_changed" for one in fresh):
            self.retell()
        else:
            self.query_one(Transcript).add([*entries(fresh, self.talk.words), *self.told(event.reply)])
        self.stand(event.reply)
        for line in event.reply.lines:
            if isinstance(line, Notice) and line.kind.startswith("open_"):
                self.open_page(
                    {
                        "urgent": "urgent",
                        "kit": "kit",
                        "review": "review",
                        "export": "review",
                        "tray": "kit",
                    }.get(line.kind[5:], "nothing")
                )
        if self.talk.state.finished:
            self.app.exit()

    @on(Failed)
    def failed(self, event: Failed) -> None:
        """A fault is shown and survived."""
        self.busy = False
        self.query_one(Transcript).add([Entry("error", event.text)])

    # ------------------------------------------------------------ keys

    def open_page(self, name: str) -> None:
        """What a word asked for opens as its key does."""
        {"urgent": self.action_urgent, "kit": self.action_kit, "review": self.action_review}.get(
            name, self.action_nothing
        )()

    def action_nothing(self) -> None:
        """A word that opens nothing here."""

    def action_back(self) -> None:
        """F3."""
        self.hear({"fr": "retour", "nl": "terug", "en": "back"}[self.talk.state.language])

    def action_unknown(self) -> None:
        """F5."""
        self.hear(UNKNOWN[self.talk.state.language])

    def action_later(self) -> None:
        """F6."""
        self.hear(LATER[self.talk.state.language])

    def action_scroll_talk(self, pages: int) -> None:
        """Page up and down in the talk."""
        talk = self.query_one(Transcript)
        talk.scroll_relative(y=pages * max(1, talk.size.height - 1), animate=False)

    def action_urgent(self) -> None:
        """F2: every action, with its script and its clock."""
        from intake.tui.screens.pages import urgent_page

        self.app.push_screen(urgent_page(self.talk))

    def action_kit(self) -> None:
        """F9: a message for each payer, and the tray."""
        from intake.tui.screens.pages import kit_page

        self.app.push_screen(kit_page(self.talk))

    def action_review(self) -> None:
        """F8: everything at a glance."""
        from intake.tui.screens.pages import review_page

        self.app.push_screen(review_page(self.talk))

    def action_jump(self) -> None:
        """F4: to a question by its words."""
        self.query_one(AnswerInput).fresh(
            {"fr": "aller à ", "nl": "ga naar ", "en": "go to "}[self.talk.state.language]
        )

    def action_note(self) -> None:
        """F7: a remark on this question."""
        self.query_one(AnswerInput).fresh("note: ")
