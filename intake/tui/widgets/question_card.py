"""The question that stands: its words, the sentence for the client, why, and at most seven choices. It reports what was picked."""

from dataclasses import dataclass

from rich.text import Text
from textual.events import Click
from textual.message import Message
from textual.widgets import Static

from intake.conversation.lines import Ask, Check, OfferLine, ReviewLine, Standing
from intake.language.catalogs import Translator

MOST = 7


class QuestionCard(Static):
    """Shows where the talk stands."""

    DEFAULT_CSS = "QuestionCard { height: auto; max-height: 14; padding: 0 1; border-top: solid $primary; }"

    @dataclass
    class Picked(Message):
        """A choice was picked with the mouse or Enter; `number` from 1."""

        number: int

    def __init__(self) -> None:
        """Begins empty."""
        super().__init__("", markup=False)
        self.labels: list[tuple[int, str]] = []
        self.chosen = -1
        self.top = 0
        self._line: Standing | None = None
        self._tr: Translator | None = None
        self._filter = ""
        self._first_row = 0

    def stand(self, line: Standing, tr: Translator) -> None:
        """Show this line."""
        self._line, self._tr, self.chosen, self._filter, self.top = line, tr, -1, "", 0
        self._draw()

    def filter(self, typed: str) -> None:
        """Only the choices that hold what is typed, where any does."""
        if isinstance(self._line, Ask) and len(self._line.choices) > MOST and not typed.strip().isdigit():
            self._filter = typed.strip().casefold()
            self._draw()

    def move(self, step: int) -> None:
        """Another choice."""
        if self.labels:
            self.chosen = (self.chosen + step) % len(self.labels)
            self.top = min(max(self.top, self.chosen - MOST + 1), self.chosen)
            self._draw()

    def picked(self) -> int:
        """The number of the choice that the arrows stand on, or 0."""
        return self.labels[self.chosen][0] if 0 <= self.chosen < len(self.labels) else 0

    def on_click(self, event: Click) -> None:
        """A choice is clicked."""
        row = event.y - self._first_row - 1 + self.top
        if 0 <= row < len(self.labels) and event.y > self._first_row:
            self.post_message(self.Picked(self.labels[row][0]))

    def _draw(self) -> None:
        line, tr = self._line, self._tr
        if line is None or tr is None:
            return
        text = Text()
        choices: list[str] = []
        match line:
            case Ask():
                head = f"{line.entry}. " if line.entry else ""
                text.append(f"{head}{line.text}", "bold")
                if line.client and line.client != line.text:
                    text.append("\n" + tr.text("Say: “%(text)s”", text=line.client), "italic")
                if line.current:
                    text.append("\n" + tr.text("Now: %(value)s", value=line.current))
                if line.why:
                    text.append("\n" + line.why, "dim")
                choices = [] if line.parts else [choice.label for choice in line.choices]
            case Check():
                text.append(line.text, "bold")
                choices = [one.text for one in line.readings]
            case OfferLine():
                text.append(
                    tr.gettext("Read from your text. Accept all: yes. Some: their numbers. None: no."), "bold"
                )
                choices = [f"{fact.label}: {fact.text}" for fact in line.facts]
            case ReviewLine():
                text.append(line.text, "bold")
                text.append(
                    "\n" + tr.counted("%(n)s point is open.", "%(n)s points are open.", len(line.open_items))
                )
        wanted = [
            (number, label) for number, label in enumerate(choices, 1) if self._filter in label.casefold()
        ] or list(enumerate(choices, 1))
        self.labels = wanted
        self._first_row = text.plain.count("\n")
        for at, (number, label) in list(enumerate(wanted))[self.top : self.top + MOST]:
            here = at == self.chosen
            text.append(f"\n{'›' if here else ' '} {number}. {label}", "reverse" if here else "")
        if len(wanted) > MOST:
            text.append("\n" + tr.text("%(n)s choices; type to narrow, arrows to move", n=len(wanted)), "dim")
        self.update(text)
