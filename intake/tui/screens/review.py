"""F8: everything at a glance, by sections, each line editable in place; what is open with its owner; and the claim file, exported from here."""

from typing import ClassVar

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from intake.conversation.conversation import Conversation
from intake.conversation.glance import Line, glance
from intake.conversation.lines import Ask, Check, ErrorLine, Reply
from intake.late_dataclass import dataclass
from intake.tui.keys import letters
from intake.tui.screens.talking import TalkingScreen
from intake.tui.widgets.ask_box import AskBox
from intake.tui.widgets.folding import folded
from intake.tui.widgets.key_line import KeyLine

STYLES = {
    "title": "bold",
    "status": "italic",
    "head": "bold",
    "entry": "bold",
    "odds": "",
    "fact": "",
    "note": "",
    "open": "",
    "quiet": "",
    "tray": "",
}


@dataclass(frozen=True, slots=True)
class Editing:
    """The line that is being edited: its field, and where it stood in the list."""

    path: str
    at: int


class ReviewScreen(TalkingScreen, inherit_bindings=False):
    """The list of everything; Enter on a line opens its question below the list."""

    DEFAULT_CSS = """
    ReviewScreen OptionList, ReviewScreen OptionList:focus { height: 1fr; border: none; padding: 0; background: $background; }
    ReviewScreen AskBox { border-top: solid $primary; }
    """
    BINDINGS: ClassVar[list[BindingType]] = letters(
        Binding("escape", "close", show=False), Binding("f8", "close", show=False), Binding("f3", "close", show=False),
        Binding("e", "export", show=False), Binding("m", "mail", show=False), Binding("k", "keep", show=False), Binding("delete", "remove", show=False),
    )  # fmt: skip

    def __init__(self, conversation: Conversation) -> None:
        """The facts of this talk."""
        super().__init__(conversation)
        self.lines: tuple[Line, ...] = ()
        self.editing: Editing | None = None

    def compose(self) -> ComposeResult:
        """The list; the question of the line that is edited; the keys."""
        yield OptionList(markup=False)
        yield AskBox()
        yield KeyLine()

    def on_mount(self) -> None:
        """Everything, from the top."""
        self.box.display = False
        self.fill(0)
        self.query_one(OptionList).focus()

    def fill(self, at: int) -> None:
        """Draw the list, standing at one line."""
        self.lines = glance(self.talk)
        rows = self.query_one(OptionList)
        rows.clear_options()
        for line in self.lines:
            text = Text(f"{'  ' * line.indent}{line.text}", STYLES.get(line.kind, ""))
            if line.beside:
                text.append(f"  {line.beside}", "italic")
            rows.add_option(
                Option(
                    folded(text, self.size.width - 3, hang=2 if line.picks else 0), disabled=not line.picks
                )
            )
        if self.lines:
            rows.highlighted = min(at, len(self.lines) - 1) if at else None
            if rows.highlighted is None:
                rows.action_cursor_down()
                rows.scroll_home(animate=False)
        self.keys()

    def on_resize(self) -> None:
        """Another width."""
        self.fill(self.query_one(OptionList).highlighted or 0)

    def keys(self) -> None:
        """The keys at the foot."""
        tr = self.talk.words.tr
        line = self.query_one(KeyLine)
        if self.editing is not None:
            line.show([("Enter", tr.gettext("Keep")), ("Esc", tr.gettext("Leave it as it was"))])
            return
        found = [
            ("Enter", tr.gettext("Edit")),
            ("E", tr.gettext("Export")),
            ("M", tr.gettext("Mail")),
            ("Del", tr.gettext("Remove the entry")),
        ]
        if any(one.kind == "tray" for one in self.lines):
            found.insert(1, ("K", tr.gettext("Keep what was heard")))
        line.show([*found, ("Esc", tr.gettext("Close"))])

    @property
    def here(self) -> Line | None:
        """The line that is highlighted."""
        at = self.query_one(OptionList).highlighted
        return self.lines[at] if at is not None and at < len(self.lines) else None

    # ------------------------------------------------------------ editing in place

    @on(OptionList.OptionSelected)
    def edit(self, event: OptionList.OptionSelected) -> None:
        """Open the question of this line."""
        line = self.lines[event.option_index]
        if line.kind == "tray":
            self.say(lambda: self.talk.accept([line.path]))
        elif line.path:
            self.editing = Editing(line.path, event.option_index)
            self.say(lambda: self.talk.go_to(line.path))

    @on(AskBox.Said)
    def said(self, event: AskBox.Said) -> None:
        """The corrected answer."""
        text = event.text
        if text.strip():
            self.say(lambda: self.talk.hear(text), text)

    def turn(self, reply: Reply, before: int) -> None:
        """Show the question, or that it is settled."""
        trouble = next((line.text for line in reply.lines if isinstance(line, ErrorLine)), "")
        stands = reply.standing
        if self.editing is not None and isinstance(stands, Ask | Check) and self._is_about(stands):
            self.box.display = True
            self.box.stand(stands, self.talk.words.tr, 7 if self.size.height >= 30 else 4)
            self.box.input.focus()
            self.keys()
        else:
            at = self.editing.at if self.editing is not None else self.query_one(OptionList).highlighted or 0
            self.editing = None
            self.box.display = False
            self.fill(at)
            self.query_one(OptionList).focus()
        if trouble:
            self.query_one(KeyLine).tell(trouble)

    def _is_about(self, stands: Ask | Check) -> bool:
        editing = self.editing
        if editing is None:
            return False
        if isinstance(stands, Ask):
            return stands.again and editing.path in stands.fields
        return stands.field == editing.path

    def trouble(self, reason: str) -> None:
        """A fault is told at the foot."""
        self.query_one(KeyLine).tell(reason)

    def action_close(self) -> None:
        """Esc: first the question, then the page."""
        if self.editing is not None:
            self.box.input.fresh()  # what was typed and left goes with the question
            self.say(lambda: self.talk.go_to(""))
            self.editing = Editing("", self.editing.at)
        else:
            self.dismiss(None)

    # ------------------------------------------------------------ other keys

    def action_keep(self) -> None:
        """Keep all that was heard besides."""
        ids = [line.path for line in self.lines if line.kind == "tray"]
        if ids and self.editing is None:
            self.say(lambda: self.talk.accept(ids))

    def action_remove(self) -> None:
        """Take an entry (a payment, a policy) out of the claim, once that is confirmed; the log keeps it."""
        from intake.tui.screens.leaving import ask_to_remove

        line = self.here
        if line is not None and line.entry and self.editing is None:
            entry = line.entry
            ask_to_remove(self.app, self.talk, entry, lambda: self.say(lambda: self.talk.remove(entry)))

    def action_export(self) -> None:
        """Write the claim file."""
        from intake.tui.screens.exporting import choose_reader

        if self.editing is None:
            choose_reader(self.app, self.talk, self.query_one(KeyLine).tell)

    def action_mail(self) -> None:
        """The short notice as a mail."""
        from intake.tui.screens.mail import MailScreen

        if self.editing is None:
            self.app.push_screen(MailScreen(self.talk))
