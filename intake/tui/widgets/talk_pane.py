"""The talk so far, and under it the question that stands.

One widget, because another question is mostly higher or lower than the last: two would have Textual lay out and paint the whole
screen anew for it, which was a third of the time from Enter to the next question.
"""

from collections.abc import Iterable, Sequence

from rich.style import Style
from textual.events import MouseScrollDown, MouseScrollUp
from textual.geometry import Region, Size
from textual.strip import Strip

from intake.conversation.transcript import Entry
from intake.tui.widgets.question_card import QuestionCard
from intake.tui.widgets.transcript import Look, Transcript

WHEEL = 2  # rows that one notch of the wheel moves


class TalkPane(QuestionCard):
    """The question takes the rows that it needs at the foot, and the talk has the rest."""

    DEFAULT_CSS = "TalkPane { height: 1fr; background: $background; }"

    def __init__(self) -> None:
        """Begins empty."""
        super().__init__()
        self.transcript = Transcript()

    def show(self, entries: Iterable[Entry]) -> None:
        """The whole talk."""
        self.transcript.show(entries)
        self.refresh()

    def tell(self, entries: Sequence[Entry]) -> None:
        """More of the talk."""
        self.transcript.add(entries)
        self.repaint_talk()

    def scroll_talk(self, rows: int) -> None:
        """Further up or down in it."""
        self.transcript.scroll_rows(rows)
        self.repaint_talk()

    def on_mouse_scroll_up(self, event: MouseScrollUp) -> None:
        """The wheel."""
        event.stop()
        self.scroll_talk(-WHEEL)

    def on_mouse_scroll_down(self, event: MouseScrollDown) -> None:
        """The wheel."""
        event.stop()
        self.scroll_talk(WHEEL)

    # ------------------------------------------------------------ drawing

    @property
    def card_top(self) -> int:
        """The talk has what the question leaves."""
        return max(0, self.size.height - len(self._drawn))

    def repaint(self, before: int) -> None:
        """The question, and what it no longer covers."""
        top = max(0, self.size.height - max(before, len(self._drawn)))
        self.refresh(Region(0, top, self.size.width, self.size.height - top))

    def repaint_talk(self) -> None:
        """The talk above the question."""
        self.refresh(Region(0, 0, self.size.width, self.card_top))

    def begin_rows(self, style: Style) -> None:
        """The colours and the size of now."""
        self.draw_for(self.size.width)
        theme, bar = self.app.current_theme, self.styles
        super().begin_rows(style + Style(bgcolor=theme.panel))
        self.transcript.begin(
            Size(self.size.width, self.card_top),
            Look(
                style,
                theme,
                here=Style(bgcolor=bar.scrollbar_color.rich_color),
                elsewhere=Style(bgcolor=bar.scrollbar_background.rich_color),
            ),
        )

    def render_line(self, y: int) -> Strip:
        """One row of the talk, or of the question."""
        top = self.card_top
        return self.transcript.strip(y) if y < top else super().render_line(y - top)
