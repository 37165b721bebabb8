"""One list to search and pick from: the questions to jump to (F4), and all else that can be done (Ctrl+P)."""

from collections.abc import Sequence
from typing import ClassVar

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from intake.language.catalogs import Translator
from intake.late_dataclass import dataclass
from intake.tui.widgets.key_line import KeyLine
from intake.tui.widgets.rows import row as drawn
from intake.tui.widgets.search_line import SearchLine
from intake.unaccented import unaccented


@dataclass(frozen=True, slots=True)
class Row:
    """Something to pick: what it gives back, its name, and what stands beside it."""

    code: str
    label: str
    beside: str = ""


class FinderScreen(ModalScreen[str], inherit_bindings=False):
    """Type to narrow, arrows to move, Enter to pick; gives the code back, or "" where it was closed."""

    DEFAULT_CSS = """
    FinderScreen { background: $background; }
    FinderScreen OptionList, FinderScreen OptionList:focus { height: 1fr; border: none; padding: 0; background: $background; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "close", show=False), Binding("up", "move(-1)", show=False, priority=True), Binding("down", "move(1)", show=False, priority=True),
        Binding("pageup", "move(-8)", show=False, priority=True), Binding("pagedown", "move(8)", show=False, priority=True),
    ]  # fmt: skip

    def __init__(self, rows: Sequence[Row], placeholder: str, tr: Translator) -> None:
        """`placeholder` says what to type."""
        super().__init__()
        self.rows, self.placeholder, self.tr = rows, placeholder, tr
        self.left: list[Row] = list(rows)

    def compose(self) -> ComposeResult:
        """A line to type in, and what is left of the list."""
        yield SearchLine(placeholder=self.placeholder, select_on_focus=False)
        yield OptionList(markup=False)
        yield KeyLine()

    def on_mount(self) -> None:
        """Everything, until something is typed."""
        self.query_one(OptionList).can_focus = False
        self.query_one(KeyLine).show([("Enter", "✓"), ("↑↓", ""), ("Esc", self.tr.gettext("Close"))])
        self._narrow("")
        self.query_one(SearchLine).focus()

    def _narrow(self, typed: str) -> None:
        wanted = unaccented(typed).split()
        self.left = [
            row
            for row in self.rows
            if all(word in unaccented(f"{row.label} {row.beside} {row.code}") for word in wanted)
        ]
        # Which words stand in the name itself comes before which stand in what was answered: "payment 2" is no payment of the 26th.
        self.left.sort(key=lambda row: not all(word in unaccented(row.label) for word in wanted))
        shown = self.query_one(OptionList)
        shown.clear_options()
        for row in self.left:
            shown.add_option(
                Option(drawn(row.label, row.beside[: self.size.width // 2], self.size.width - 3))
            )
        if self.left:
            shown.highlighted = 0
        else:
            why = self.tr.text(
                "Nothing here has “%(words)s” in it: type another word, or press Esc.", words=typed.strip()
            )
            shown.add_option(Option(Text(why), disabled=True))

    @on(SearchLine.Changed)
    def typed(self, event: SearchLine.Changed) -> None:
        """Narrow the list."""
        self._narrow(event.value)

    @on(SearchLine.Submitted)
    def entered(self) -> None:
        """Enter picks what is highlighted."""
        at = self.query_one(OptionList).highlighted
        if at is not None and self.left:
            self.dismiss(self.left[at].code)

    @on(OptionList.OptionSelected)
    def clicked(self, event: OptionList.OptionSelected) -> None:
        """A click picks."""
        self.dismiss(self.left[event.option_index].code)

    def action_move(self, step: int) -> None:
        """Arrows move in the list while typing goes on."""
        shown = self.query_one(OptionList)
        if self.left:
            shown.highlighted = min(max((shown.highlighted or 0) + step, 0), len(self.left) - 1)

    def action_close(self) -> None:
        """Esc."""
        self.dismiss("")
