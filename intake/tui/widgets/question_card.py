"""The question that stands: its words, the sentence for the client, why, and at most seven choices. It reports what was picked."""

import unicodedata

from rich.text import Text
from textual.events import Click
from textual.message import Message
from textual.widgets import Static

from intake.conversation.lines import Ask, Check, OfferLine, ReviewLine, Standing
from intake.language.catalogs import Translator
from intake.late_dataclass import dataclass

MOST = 7


class QuestionCard(Static):
    """Shows where the talk stands."""

    DEFAULT_CSS = "QuestionCard { height: auto; padding: 0 1; background: $panel; }"

    @dataclass
    class Picked(Message):
        """A choice was clicked; `number` from 1."""

        number: int

    def __init__(self) -> None:
        """Begins empty."""
        super().__init__("", markup=False)
        self.shown: list[tuple[int, str]] = []  # the choices that the filter leaves, with their numbers
        self.at = -1  # where the arrows stand in `shown`
        self.top = 0  # the first of `shown` that is drawn
        self.marked: set[int] = set()  # numbers of a multiple choice
        self.most = MOST
        self._line: Standing | None = None
        self._tr: Translator | None = None
        self._filter = ""
        self._rows_before = 0
        self._drawn = (0, 0)  # rows and columns of what is drawn

    def stand(self, line: Standing, tr: Translator, most: int = MOST) -> None:
        """Show this line, with at most so many of its choices at a time."""
        self._line, self._tr, self._filter, self.most = line, tr, "", most
        self.at, self.top, self.marked = -1, 0, set()
        if isinstance(line, Ask) and line.preselected:
            self.marked = {
                number
                for number, choice in enumerate(line.choices, 1)
                if choice.code in line.preselected.split(",")
            }
        self._draw()

    def fit(self, most: int) -> None:
        """Show more or fewer choices at a time, because the window changed."""
        if most != self.most:
            self.most = most
            self._draw()

    @property
    def takes_several(self) -> bool:
        """Whether several choices may be marked."""
        return isinstance(self._line, OfferLine) or (
            isinstance(self._line, Ask) and self._line.kind == "multi_choice"
        )

    def filter(self, typed: str) -> None:
        """Only the choices that hold what is typed, where any does."""
        wanted = _folded(typed)
        if not isinstance(self._line, Ask) or len(self._line.choices) <= 2 or typed.strip().isdigit():
            wanted = ""
        if wanted != self._filter:
            self._filter, self.at, self.top = wanted, -1, 0
            self._draw()

    def move(self, step: int) -> None:
        """Another choice."""
        if self.shown:
            self.at = (
                (self.at + step) % len(self.shown)
                if self.at >= 0
                else (0 if step > 0 else len(self.shown) - 1)
            )
            self.top = min(max(self.top, self.at - self.most + 1), self.at)
            self._draw()

    def mark(self, number: int = 0) -> None:
        """Mark or unmark a choice where several may be: this one, or the one that the arrows stand on."""
        number = number or (self.shown[self.at][0] if 0 <= self.at < len(self.shown) else 0)
        if number and self.takes_several:
            self.marked ^= {number}
            self._draw()

    def picked(self) -> str:
        """What Enter on an empty line sends: the marked numbers, or the one that the arrows stand on."""
        if self.takes_several and self.marked:
            return ", ".join(str(number) for number in sorted(self.marked))
        if self.marked and self.at < 0:
            return str(min(self.marked))
        return str(self.shown[self.at][0]) if 0 <= self.at < len(self.shown) else ""

    def on_click(self, event: Click) -> None:
        """A choice is clicked."""
        place = event.y - self._rows_before + self.top
        if event.y >= self._rows_before and self.top <= place < min(len(self.shown), self.top + self.most):
            number = self.shown[place][0]
            if self.takes_several:
                self.mark(number)
            else:
                self.post_message(self.Picked(number))

    # ------------------------------------------------------------ drawing

    def _draw(self) -> None:
        if self._line is None or self._tr is None:
            return
        text, choices = _head(self._line, self._tr)
        numbered = list(enumerate(choices, 1))
        self.shown = [one for one in numbered if self._filter in _folded(one[1])] or numbered
        width = max(20, (self.size.width or 78) - 2)
        self._rows_before = sum(len(line.wrap(self.app.console, width)) for line in text.split("\n"))
        for place, (number, label) in list(enumerate(self.shown))[self.top : self.top + self.most]:
            mark = ("[x] " if number in self.marked else "[ ] ") if self.takes_several else ""
            dot = "›" if place == self.at or (number in self.marked and not mark and self.at < 0) else " "
            row = Text(
                f"\n{dot} {mark}{number}. {label}",
                "reverse" if place == self.at else "",
                no_wrap=True,
                overflow="ellipsis",
            )
            row.truncate(width + 1, overflow="ellipsis")
            text.append_text(row)
        hint = self._hint()
        if hint:
            text.append(f"\n  {hint}", "dim")
        rows = len(text.wrap(self.app.console, width))
        self.update(text, layout=(rows, width) != self._drawn)
        self._drawn = rows, width

    def _hint(self) -> str:
        tr = self._tr
        if tr is None:
            return ""
        if len(self.shown) > self.most:
            last = min(self.top + self.most, len(self.shown))
            return tr.text(
                "%(first)s to %(last)s of %(n)s: type to narrow, arrows for the rest", first=self.top + 1, last=last, n=len(self.shown)
            )  # fmt: skip
        if self.takes_several and isinstance(self._line, Ask):
            return tr.gettext("Several: “1, 4”, or arrows, space to mark, Enter")
        return ""

    def on_resize(self) -> None:
        """The rows above the choices may wrap otherwise now."""
        if max(20, (self.size.width or 78) - 2) != self._drawn[1]:
            self._draw()


def _head(line: Standing, tr: Translator) -> tuple[Text, list[str]]:
    """What stands above the choices, and the choices."""
    text = Text()
    match line:
        case Ask():
            text.append(f"{line.entry}. {line.text}" if line.entry else line.text, "bold")
            if line.client and line.client != line.text:
                text.append("\n" + tr.text("Say: “%(text)s”", text=line.client), "italic")
            if line.current:
                text.append("\n" + tr.text("Now: %(value)s", value=line.current))
            if line.why:
                text.append("\n" + line.why, "dim")
            return text, [] if line.parts else [choice.label for choice in line.choices]
        case Check():
            if line.label:
                text.append(f"{line.label}\n", "dim")
            text.append(line.text, "bold")
            return text, [one.text for one in line.readings]
        case OfferLine():
            text.append(
                tr.gettext("Read from your text. Accept all: yes. Some: their numbers. None: no."), "bold"
            )
            return text, [
                f"{fact.label}: {fact.text}  “{' '.join(fact.words.split())}”" for fact in line.facts
            ]
        case ReviewLine():
            text.append(line.text, "bold")
            text.append(
                "\n" + tr.counted("%(n)s point is open.", "%(n)s points are open.", len(line.open_items))
            )
            return text, []


def _folded(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.strip().casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
