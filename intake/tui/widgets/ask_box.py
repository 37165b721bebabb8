"""The live question: the card, what would be understood of what is typed, and the line where it is typed."""

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message
from textual.widgets import Static

from intake.conversation.lines import Standing
from intake.language.catalogs import Translator
from intake.late_dataclass import dataclass
from intake.tui.widgets.answer_input import AnswerInput
from intake.tui.widgets.question_card import MOST, QuestionCard


class AskBox(Vertical):
    """Shows one question and reports what is said to it."""

    DEFAULT_CSS = """
    AskBox { height: auto; max-height: 85%; }
    AskBox #reading { height: 1; padding: 0 1; color: $secondary; background: $background; }
    """

    @dataclass
    class Said(Message):
        """Enter, or a choice that was clicked."""

        text: str
        pasted: bool = False

    @dataclass
    class Typed(Message):
        """The text changed and has not been sent."""

        text: str
        pasted: bool

    def __init__(self, card: QuestionCard | None = None) -> None:
        """With a card of its own, or one that shows more than the question."""
        super().__init__()
        self.card = card or QuestionCard()

    def compose(self) -> ComposeResult:
        """From top to bottom."""
        yield self.card
        yield Static("", id="reading", markup=False)
        yield AnswerInput()

    @property
    def input(self) -> AnswerInput:
        """Where it is typed."""
        return self.query_one(AnswerInput)

    def stand(self, line: Standing, tr: Translator, most: int = MOST) -> None:
        """Show where the talk stands."""
        self.card.stand(line, tr, most)
        self.read_as("")

    def read_as(self, text: str, typed: str | None = None) -> None:
        """What would be understood; with `typed`, only while that text still stands there."""
        if typed is None or self.input.text == typed:
            self.query_one("#reading", Static).update(text, layout=False)

    @on(AnswerInput.Sent)
    def sent(self, event: AnswerInput.Sent) -> None:
        """Enter: what is typed, or what the arrows and marks stand on."""
        event.stop()
        text = event.text
        if not text.strip():
            text = self.card.picked() or text
        self.post_message(self.Said(text, event.pasted))

    @on(AnswerInput.Moved)
    def moved(self, event: AnswerInput.Moved) -> None:
        """Arrows move in the choices."""
        event.stop()
        self.card.move(event.step)

    @on(AnswerInput.Marked)
    def marked(self, event: AnswerInput.Marked) -> None:
        """The space bar marks a choice."""
        event.stop()
        self.card.mark()

    @on(QuestionCard.Picked)
    def picked(self, event: QuestionCard.Picked) -> None:
        """A choice was clicked."""
        event.stop()
        self.post_message(self.Said(str(event.number)))

    @on(AnswerInput.Changed)
    def changed(self, event: AnswerInput.Changed) -> None:
        """Narrow the choices, and tell what is typed."""
        event.stop()
        self.card.filter(self.input.text)
        self.post_message(self.Typed(self.input.text, self.input.pasted))
