"""The question that stands: its words, the sentence for the client, why, and at most seven choices. It reports what was picked."""

import unicodedata

from rich.text import Text
from textual.events import Click
from textual.geometry import Size
from textual.message import Message
from textual.widgets import Static

from intake.conversation.lines import Ask, Check, OfferedFact, OfferLine, ReviewLine, Standing
from intake.language.catalogs import Translator
from intake.late_dataclass import dataclass
from intake.tui.widgets.folding import folded, rows_of

MOST = 7
BESIDE = 10  # rows of the screen that are not the question's: title, urgent line, three of the talk, reading, input and foot
NARROW = 66  # columns under which the hint takes two rows
TALL = 24  # of what a window has above these, the talk keeps half


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
        self._begun: set[int] = set()  # those that were marked at first
        self.most = MOST
        self._line: Standing | None = None
        self._trouble = ""  # why the question stands once more
        self._tr: Translator | None = None
        self._filter = ""
        self._rows_before = 0
        self._columns = 78  # what it was last measured for
        self._drawn = (0, 0)  # rows and columns of what is drawn

    def stand(self, line: Standing, tr: Translator, most: int = MOST) -> None:
        """Show this line, with at most so many of its choices at a time."""
        self._trouble = ""
        if isinstance(line, Check) and line.again is not None:
            self._trouble, line = line.text, line.again
        self._line, self._tr, self._filter, self.most = line, tr, "", most
        self.at, self.top, self.marked = -1, 0, set()
        self._begun = set()
        if isinstance(line, Ask) and line.preselected:
            self.marked = {
                number
                for number, choice in enumerate(line.choices, 1)
                if choice.code in line.preselected.split(",")
            }
            self._begun = set(self.marked)
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
        wanted = _plain(typed)
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
            self.top = min(self.top, self.at)
            while self.at >= self.top + self._fitting(self.top):
                self.top += 1
            self._draw()

    def mark(self, number: int = 0) -> None:
        """Mark or unmark a choice where several may be: this one, or the one that the arrows stand on."""
        number = number or (self.shown[self.at][0] if 0 <= self.at < len(self.shown) else 0)
        if number and self.takes_several:
            self.marked ^= {number}
            self._draw()

    def picked(self) -> str:
        """What Enter on an empty line sends: the marked numbers, or the one that the arrows stand on; nothing at all, to keep what was told."""
        if isinstance(self._line, Ask) and self._line.told and self.at < 0 and self.marked == self._begun:
            return ""
        if self.takes_several and self.marked:
            return ", ".join(str(number) for number in sorted(self.marked))
        if self.marked and self.at < 0:
            return str(min(self.marked))
        return str(self.shown[self.at][0]) if 0 <= self.at < len(self.shown) else ""

    def on_click(self, event: Click) -> None:
        """A choice is clicked."""
        y = event.y - self._rows_before
        for number, rows in [(one[0], self._rows(*one)) for one in self._window] if y >= 0 else ():
            if y < len(rows):
                if self.takes_several:
                    self.mark(number)
                else:
                    self.post_message(self.Picked(number))
                return
            y -= len(rows)

    # ------------------------------------------------------------ drawing

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """The rows that it has at this width: it is drawn for it before it is measured."""
        if width != self._columns:
            self._columns = width
            self._draw(measured=True)
        return self._drawn[0]

    @property
    def _width(self) -> int:
        return max(20, self._columns - 1)

    def _rows(self, number: int, label: str) -> list[str]:
        """The rows of one choice; a label that is too long for one goes on below itself."""
        mark = ("[x] " if number in self.marked else "[ ] ") if self.takes_several else ""
        here = 0 <= self.at < len(self.shown) and self.shown[self.at][0] == number
        dot = "›" if here or (number in self.marked and not mark and self.at < 0) else " "
        start = f"{dot} {mark}{number}. "
        first, *more = rows_of(label, self._width - len(start))
        return [start + first, *(" " * len(start) + row for row in more)]

    def _fitting(self, top: int) -> int:
        """How many choices there is room for from here, of which one at least is shown."""
        rows, count = 0, 0
        height = self.app.size.height
        hint = 2 if self._width < NARROW else 1
        room = height - BESIDE - max(0, height - TALL) // 2 - self._rows_before - hint
        for one in self.shown[top : top + self.most]:
            rows += len(self._rows(*one))
            if count and rows > room:
                break
            count += 1
        return count

    @property
    def _window(self) -> list[tuple[int, str]]:
        return self.shown[self.top : self.top + self._fitting(self.top)]

    def _draw(self, *, measured: bool = False) -> None:
        if self._line is None or self._tr is None:
            return
        text, choices = _head(self._line, self._tr, self._trouble, low=self.app.size.height < TALL - 2)
        numbered = list(enumerate(choices, 1))
        self.shown = [one for one in numbered if self._filter in _plain(one[1])] or numbered
        text = folded(text, self._width)
        self._rows_before = text.plain.count("\n") + 1
        for place, one in enumerate(self._window, self.top):
            text.append("\n" + "\n".join(self._rows(*one)), "reverse" if place == self.at else "")
        hint = self._hint()
        if hint:
            text.append_text(folded(Text(f"\n  {hint}", "dim"), self._width))
        drawn = text.plain.count("\n") + 1, self._width
        self.update(text, layout=drawn != self._drawn and not measured)
        self._drawn = drawn

    def _hint(self) -> str:
        tr = self._tr
        if tr is None:
            return ""
        last = self.top + self._fitting(self.top)
        if last - self.top < len(self.shown):
            return tr.text(
                "%(first)s to %(last)s of %(n)s: type to narrow, arrows for the rest", first=self.top + 1, last=last, n=len(self.shown)
            )  # fmt: skip
        if self.takes_several and isinstance(self._line, Ask):
            return tr.gettext("Several: “1, 4”, or arrows, space to mark, Enter")
        if isinstance(self._line, Check) and len(self._line.readings) == 1:
            return tr.gettext("If not, say it in other words.")
        return ""


def _head(line: Standing, tr: Translator, trouble: str = "", *, low: bool = False) -> tuple[Text, list[str]]:
    """What stands above the choices, and the choices."""
    text = Text()
    match line:
        case Ask():
            asks = f"{line.entry}. {line.text}" if line.entry else line.text
            if trouble:
                # What to do now takes the room of the sentence for the client and of the reason, which were read before.
                text.append(trouble, "bold").append(f"\n{asks}")
                if line.example and not line.choices:
                    text.append("\n" + tr.text("For example: %(example)s", example=line.example), "dim")
            else:
                text.append(asks, "bold")
                if line.client and line.client != line.text:
                    text.append("\n" + tr.text("Say: “%(text)s”", text=line.client), "italic")
                if line.current:
                    text.append("\n" + tr.text("Now: %(value)s", value=line.current))
                if line.told:
                    kept = tr.text("You said: %(text)s. An empty line keeps it.", text=line.remembered)
                    text.append("\n" + kept)
                elif line.remembered:
                    kept = tr.text(
                        "Already known: %(text)s. An empty line or “yes” keeps it.", text=line.remembered
                    )
                    text.append("\n" + kept)
                if line.why and not (low and line.choices):  # the choices need the rows more
                    text.append("\n" + line.why, "dim")
            return text, [] if line.parts else [_begun(choice.label) for choice in line.choices]
        case Check():
            if line.label:
                text.append(f"{line.label}\n", "dim")
            text.append(line.text, "bold")
            if not line.readings:
                text.append(
                    "\n"
                    + tr.gettext(
                        "Choose by number, or say it differently. “back” goes back, “later” leaves it open."
                    ),
                    "dim",
                )
            if len(line.readings) == 1:
                return text, [_begun(tr.pgettext("answer", "yes"))]
            return text, [one.text for one in line.readings]
        case OfferLine():
            text.append(
                tr.gettext("Read from your text. Accept all: yes. Some: their numbers. None: no."), "bold"
            )
            return text, [offered_text(fact, tr) for fact in line.facts]
        case ReviewLine():
            text.append(line.text, "bold")
            text.append(
                "\n" + tr.counted("%(n)s point is open.", "%(n)s points are open.", len(line.open_items))
            )
            return text, []


def offered_text(fact: OfferedFact, tr: Translator) -> str:
    """A fact that waits, with the words it was read from, unless it is these words."""
    words, row = (
        " ".join(fact.words.split()),
        tr.text("%(label)s: %(value)s", label=fact.label, value=fact.text),
    )
    if _plain(words) == _plain(fact.text):
        return row
    return f"{row}  {tr.text('“%(words)s”', words=words)}"


def _begun(label: str) -> str:
    """With a capital, as every choice begins."""
    return label[:1].upper() + label[1:]


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.strip().casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
