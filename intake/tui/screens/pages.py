"""Pages to read: the urgent list, the review, the kit. Unboxed and full width, so that the text can be selected with the mouse; Esc closes."""

from typing import ClassVar

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

from intake.conversation.conversation import Conversation


class Page(ModalScreen[None], inherit_bindings=False):
    """A text over the whole screen."""

    DEFAULT_CSS = """
    Page { background: $background; }
    Page VerticalScroll { width: 1fr; height: 1fr; }
    Page Static { padding: 0 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "close", show=False), Binding("enter", "close", show=False), Binding("f2,f8,f9", "close", show=False),
        Binding("up", "move(-1)", show=False), Binding("down", "move(1)", show=False), Binding("pageup", "move(-10)", show=False),
        Binding("pagedown", "move(10)", show=False),
        Binding("c", "copy", show=False), Binding("s", "save", show=False),
    ]  # fmt: skip

    def __init__(self, text: Text, plain: str, hint: str, copied: str, saved: str, name: str) -> None:
        """`plain` is what copying and saving give."""
        super().__init__()
        self.text, self.plain, self.hint, self.copied, self.saved, self.file_name = (
            text,
            plain,
            hint,
            copied,
            saved,
            name,
        )

    def compose(self) -> ComposeResult:
        """The text, and how to leave."""
        with VerticalScroll():
            yield Static(self.text, markup=False)
        yield Static(self.hint, id="footer", markup=False)

    def action_close(self) -> None:
        """Back to the talk."""
        self.dismiss(None)

    def action_move(self, lines: int) -> None:
        """Scroll."""
        self.query_one(VerticalScroll).scroll_relative(y=lines, animate=False)

    def action_copy(self) -> None:
        """Into the terminal's clipboard, which may or may not take it."""
        self.app.copy_to_clipboard(self.plain)
        self.query_one("#footer", Static).update(self.copied)

    def action_save(self) -> None:
        """Into a file in this folder."""
        from pathlib import Path

        path = Path(self.file_name)
        try:
            path.write_text(self.plain + "\n", encoding="utf-8")
        except OSError as fault:
            self.query_one("#footer", Static).update(str(fault.strerror))
            return
        self.query_one("#footer", Static).update(f"{self.saved} {path.absolute()}")


def _page(talk: Conversation, text: Text, name: str) -> Page:
    tr = talk.words.tr
    return Page(
        text, text.plain, tr.gettext("Esc closes  C copies  S saves to a file"),
        tr.gettext("Sent to the terminal's clipboard. If it did not arrive: S saves to a file."),
        tr.gettext("Saved:"), f"{name}-{talk.state.claim}.txt",
    )  # fmt: skip


def urgent_page(talk: Conversation) -> Page:
    """Every action that stands, with who, the words to say, whom to call and what to write down."""
    from intake.documents.action_words import action_views
    from intake.documents.fact_words import FactWords
    from intake.documents.reader import Reader

    words = FactWords.of(talk.state)
    tr = words.tr
    text = Text(tr.gettext("Urgent actions") + "\n", "bold")
    for one in action_views(words, talk.now(), Reader.of(talk.state.role)):
        if not one.stands:
            continue
        text.append(f"\n! {one.title}{f' ({one.entry})' if one.entry else ''}\n", "bold")
        text.append(
            f"  {one.priority_text} · {one.who_text}{f' · {one.clock}' if one.clock else ''}\n", "dim"
        )
        text.append(f"  {one.text}\n")
        if one.script:
            text.append(f"  {tr.gettext('Say')}: “{one.script}”\n", "italic")
        for contact in one.contacts:
            text.append(
                f"  {contact.name}: {contact.contact}{f' ({contact.hours})' if contact.hours else ''}\n"
            )
        if one.proof:
            text.append(f"  {tr.gettext('Write down')}: {one.proof}\n")
    return _page(talk, text, "urgent")


def kit_page(talk: Conversation) -> Page:
    """One message for each payer, and what waits in the tray."""
    from intake.conversation.showing import offer_line
    from intake.documents.kit import payer_messages

    tr = talk.words.tr
    text = Text()
    messages = payer_messages(talk.state, talk.now())
    for message in messages:
        text.append(tr.text("Message for %(who)s:", who=message.to) + "\n\n", "bold")
        text.append(message.text + "\n\n")
    if not messages:
        text.append(
            tr.gettext("No money is known to have left or to wait, so there is no message to forward.")
            + "\n\n"
        )
    tray = offer_line(talk.state, talk.words, waits=False)
    if tray.facts:
        text.append(tr.gettext("Heard besides, not kept before you accept it:") + "\n", "bold")
        for fact in tray.facts:
            text.append(f"  {fact.label}: {fact.text} (“{fact.words}”)\n")
    return _page(talk, text, "message")


def review_page(talk: Conversation) -> Page:
    """Every fact by section with its source, and what is open with its owner."""
    from intake.documents.view import claim_view

    state = talk.state
    view = claim_view(state, (), state.language, state.role, talk.now())
    text = Text(f"{view.title} {view.reference}\n{view.status_line}\n", "bold")
    text.append("\n".join(("", view.headline, *view.money, "")))
    text.append(f"\n{view.labels['open']}\n", "bold")
    for owner in view.open_items:
        text.append(f"  {owner.owner}\n")
        for label, _ in owner.rows:
            text.append(f"    · {label}\n")
    for section in view.sections:
        text.append(f"\n{section.title}\n", "bold")
        for entry, rows in section.groups:
            if entry:
                text.append(f"  {entry}\n", "bold")
            for row in rows:
                text.append(f"  {row.label}: {row.value}")
                text.append(f"  ({row.source})\n", "dim")
    return _page(talk, text, "review")
