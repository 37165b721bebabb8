"""F2: every urgent action with its clock; for the one that is highlighted what to do, what to say, whom to call and what to write down."""

from typing import ClassVar

from rich.cells import cell_len
from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from intake.conversation.actions import ActionSheet, action_sheets, sheet_text
from intake.conversation.conversation import Conversation
from intake.tui.keys import letters
from intake.tui.screens.page import PageScreen
from intake.tui.screens.prompt import PromptScreen
from intake.tui.widgets.folding import Prose
from intake.tui.widgets.key_line import KeyLine
from intake.tui.widgets.rows import row

MARKS = {"open": "!", "find_out": "?", "done": "✓", "dismissed": "-", "moot": "·"}


class UrgentScreen(PageScreen, inherit_bindings=True):
    """The list above, the action below."""

    DEFAULT_CSS = """
    UrgentScreen OptionList, UrgentScreen OptionList:focus { height: 40%; min-height: 5; border: none; padding: 0; background: $background; }
    UrgentScreen VerticalScroll { height: 1fr; border-top: solid $primary; padding: 0 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = letters(
        Binding("enter,d", "done", show=False, priority=True), Binding("x", "set_aside", show=False), Binding("u", "reopen", show=False),
        Binding("c", "copy", show=False), Binding("s", "save", show=False), Binding("f2", "close", show=False),
        Binding("space", "page(1)", show=False), Binding("b", "page(-1)", show=False),
    )  # fmt: skip
    file_name = "urgent"

    def __init__(self, conversation: Conversation, action: str = "") -> None:
        """The actions of this talk, standing at one of them."""
        super().__init__(conversation)
        self.begin_at = action
        self.sheets: tuple[ActionSheet, ...] = ()

    def compose(self) -> ComposeResult:
        """The list, the action, the keys."""
        yield OptionList(markup=False)
        with VerticalScroll(can_focus=False):
            yield Prose(id="action")
        yield KeyLine()

    def on_mount(self) -> None:
        """The most urgent first."""
        self.fill(next((at for at, one in enumerate(action_sheets(self.talk)) if one.id == self.begin_at), 0))
        self.query_one(OptionList).focus()

    def fill(self, at: int) -> None:
        """Draw the list, standing at one place."""
        self.sheets = action_sheets(self.talk)
        rows = self.query_one(OptionList)
        rows.clear_options()
        for sheet in self.sheets:
            rows.add_option(Option(_listed(sheet, self.size.width - 3)))
        if self.sheets:
            rows.highlighted = min(at, len(self.sheets) - 1)
        else:
            self.query_one("#action", Prose).tell(self.talk.words.tr.gettext("Nothing urgent stands."))
        self.tell()

    def on_resize(self) -> None:
        """Another width."""
        self.fill(self.query_one(OptionList).highlighted or 0)

    @property
    def here(self) -> ActionSheet | None:
        """The action that is highlighted."""
        at = self.query_one(OptionList).highlighted
        return self.sheets[at] if at is not None and at < len(self.sheets) else None

    @on(OptionList.OptionHighlighted)
    def show_one(self) -> None:
        """The whole of the highlighted action."""
        if self.here is not None:
            self.query_one("#action", Prose).tell(_drawn(sheet_text(self.here, self.talk.words)))
            self.query_one(VerticalScroll).scroll_home(animate=False)
            self.tell()

    def keys(self) -> list[tuple[str, str]]:
        """What can be done with the highlighted action."""
        tr, here = self.talk.words.tr, self.here
        first = []
        if here is not None and here.stands:
            first = [("Enter", tr.gettext("Done")), ("X", tr.gettext("Set aside"))]
        elif here is not None and here.state in ("done", "dismissed"):
            first = [("U", tr.gettext("Take back"))]
        return [*first, ("C", tr.gettext("Copy")), ("S", tr.gettext("Save")), *super().keys()]

    def redraw(self) -> None:
        """What was kept may have settled another."""
        self.fill(self.query_one(OptionList).highlighted or 0)

    def plain(self) -> str:
        """The highlighted action as text."""
        return "\n".join(text for _, text in sheet_text(self.here, self.talk.words)) if self.here else ""

    def action_page(self, pages: int) -> None:
        """Scroll in the action."""
        self.query_one(VerticalScroll).scroll_relative(y=pages * 6, animate=False)

    def action_done(self) -> None:
        """Tick: the proof is asked for, and what it tells is offered."""
        here, tr = self.here, self.talk.words.tr
        if here is None or not here.stands:
            return
        hint = here.proof or tr.gettext("Name, time, reference: what you would need to show later.")

        def carry(proof: str | None) -> None:
            if proof is not None:
                self.settle(here.id, proof)

        self.app.push_screen(
            PromptScreen(tr.text("Done: %(title)s", title=here.title), hint, may_be_empty=True), carry
        )

    def settle(self, action: str, proof: str) -> None:
        """Tick it, and accept what the proof says."""
        if not proof:
            self.tell()
            return
        reply = self.carry_out(lambda: self.talk.tick(action, proof))
        if reply is not None:
            self.after(action)

    def after(self, action: str) -> None:
        """Show the list anew; what a proof told waits to be kept with one key."""
        from intake.tui.screens.kept import keep_offers

        at = self.query_one(OptionList).highlighted or 0
        self.fill(at)
        keep_offers(self, self.talk)

    def action_set_aside(self) -> None:
        """Dismiss, with a reason."""
        here, tr = self.here, self.talk.words.tr
        if here is None or not here.stands:
            return

        def carry(reason: str | None) -> None:
            if reason and self.carry_out(lambda: self.talk.dismiss(here.id, reason)) is not None:
                self.fill(self.query_one(OptionList).highlighted or 0)

        self.app.push_screen(
            PromptScreen(
                tr.text("Set aside: %(title)s", title=here.title),
                tr.gettext("Why? It is kept with the action."),
            ),
            carry,
        )

    def action_reopen(self) -> None:
        """Take back a tick or a dismissal."""
        here = self.here
        if (
            here is not None
            and here.state in ("done", "dismissed")
            and self.carry_out(lambda: self.talk.reopen(here.id)) is not None
        ):
            self.fill(self.query_one(OptionList).highlighted or 0)


def _listed(sheet: ActionSheet, width: int) -> Text:
    """An action in the list, on one row; on two where the payment or policy that it is about would be cut off: nothing else tells it from its neighbour."""
    style = "italic" if not sheet.stands else "bold" if sheet.priority == "now" else ""
    mark, clock = MARKS["done" if sheet.view.was_done else sheet.state], sheet.clock
    whole = f"{mark} {sheet.title}"
    if not sheet.view.entry or cell_len(whole) <= width - (cell_len(clock) + 2 if clock else 0):
        return row(whole, clock, width, style)
    text = row(f"{mark} {sheet.view.title}", clock, width, style)
    return text.append("\n").append_text(row(f"    {sheet.view.entry}", "", width, style))


def _drawn(lines: tuple[tuple[str, str], ...]) -> Text:
    """(style, text) lines as one text."""
    text = Text()
    for style, line in lines:
        text.append(f"{line}\n", {"head": "bold", "quiet": "dim", "said": "italic"}.get(style, ""))
    return text
