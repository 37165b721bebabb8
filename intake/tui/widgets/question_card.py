"""The question that stands: its words, the sentence for the client, why, and at most seven choices. It reports what was picked."""

from rich.segment import Segment
from rich.style import Style
from textual.events import Click
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip

from intake.conversation.lines import Ask, Check, OfferLine, Standing
from intake.language.catalogs import Translator
from intake.late_dataclass import dataclass
from intake.tui.widgets.card_words import DIM, PLAIN, Row, plain, words_on_card
from intake.tui.widgets.drawn import Drawn, edge
from intake.tui.widgets.folding import rows_of

MOST = 7
BESIDE = 10  # rows of the screen that are not the question's: title, urgent line, three of the talk, reading, input and foot
NARROW = 66  # columns under which the hint takes two rows
TALL = 24  # of what a window has above these, the talk keeps half
REVERSE = Style(reverse=True)


class QuestionCard(Drawn):
    """Shows where the talk stands."""

    DEFAULT_CSS = "QuestionCard { height: auto; background: $panel; }"

    @dataclass
    class Picked(Message):
        """A choice was clicked; `number` from 1."""

        number: int

    class Painted(Message):
        """What stands now goes to the screen this very moment: what is less urgent can follow."""

    def __init__(self) -> None:
        """Begins empty."""
        super().__init__()
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
        self._columns, self._lines = 78, 0  # what it was last drawn for
        self._drawn: list[Row] = []
        self._is_new = False  # what stands has not been painted yet
        self._base = Style()

    def stand(self, line: Standing, tr: Translator, most: int = MOST) -> None:
        """Show this line, with at most so many of its choices at a time."""
        self._trouble = ""
        if isinstance(line, Check) and line.again is not None:
            self._trouble, line = line.text, line.again
        self._line, self._tr, self._filter, self.most = line, tr, "", most
        self._is_new = True
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
        wanted = plain(typed)
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
        y = event.y - self.card_top - self._rows_before
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
        self.draw_for(width)
        return len(self._drawn)

    def draw_for(self, width: int) -> None:
        """Make its rows anew where it is not as wide as it was, or the window not as high."""
        measures = width - 2, self.app.size.height
        if measures != (self._columns, self._lines):
            self._columns, self._lines = measures
            self._make_rows()

    def repaint(self, before: int) -> None:
        """Its rows are others; there were `before` of them."""
        self.refresh(layout=len(self._drawn) != before)

    @property
    def card_top(self) -> int:
        """The row of this widget on which the question begins."""
        return 0

    def begin_rows(self, style: Style) -> None:
        """Its colours."""
        self._base = style
        if self._is_new:
            self._is_new = False
            self.post_message(self.Painted())

    def render_line(self, y: int) -> Strip:
        """One row, with a cell free on both sides."""
        text, style = self._drawn[y] if y < len(self._drawn) else ("", PLAIN)
        free = edge(self._base)
        strip = Strip([free, Segment(text, self._base + style)])
        return strip.adjust_cell_length(self.size.width, free.style)

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

    def _draw(self) -> None:
        before = len(self._drawn)
        self._make_rows()
        self.repaint(before)

    def _make_rows(self) -> None:
        if self._line is None or self._tr is None:
            return
        head, choices = words_on_card(
            self._line, self._tr, self._trouble, low=self.app.size.height < TALL - 2
        )
        numbered = list(enumerate(choices, 1))
        self.shown = [one for one in numbered if self._filter in plain(one[1])] or numbered
        rows = [(row, style) for text, style in head for row in self._folded(text)]
        self._rows_before = len(rows)
        for place, one in enumerate(self._window, self.top):
            rows += [(row, REVERSE if place == self.at else PLAIN) for row in self._rows(*one)]
        hint = self._hint()
        if hint:
            rows += [(f"  {row}", DIM) for row in rows_of(hint, self._width - 2)]
        self._drawn = rows

    def _folded(self, text: str) -> list[str]:
        return [row for line in text.split("\n") for row in rows_of(line, self._width)]

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
