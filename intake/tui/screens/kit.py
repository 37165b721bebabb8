"""F9, the hang-up kit: one short message for each payer, to copy, save or send before the caller hangs up; and the reply that comes back."""

from typing import ClassVar

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll

from intake.conversation.conversation import Conversation
from intake.conversation.showing import offer_line
from intake.dialogue.actions import split_action
from intake.documents.kit import PayerMessage, payer_messages
from intake.tui.keys import letters
from intake.tui.screens.kept import keep_offers
from intake.tui.screens.prompt import PromptScreen
from intake.tui.screens.text_page import TextPage
from intake.tui.widgets.folding import Prose
from intake.tui.widgets.key_line import KeyLine

LANGUAGES = ("fr", "nl", "en")


class KitScreen(TextPage, inherit_bindings=True):
    """One message at a time."""

    DEFAULT_CSS = "KitScreen #head { height: auto; padding: 0 0 1 0; }"
    BINDINGS: ClassVar[list[BindingType]] = letters(
        Binding("l", "language", show=False), Binding("r,enter", "reply", show=False), Binding("k", "keep", show=False),
        Binding("right,n,tab", "other(1)", show=False), Binding("left,p", "other(-1)", show=False), Binding("f9", "close", show=False),
    )  # fmt: skip
    file_name = "message"

    def __init__(self, conversation: Conversation, language: str = "") -> None:
        """The messages of this talk, each in its recipient's language, or all in one."""
        super().__init__(conversation)
        self.at = 0
        self.language = language

    def compose(self) -> ComposeResult:
        """For whom, the message, the keys."""
        yield Prose(id="head")
        with VerticalScroll(can_focus=False):
            yield Prose(id="message")
        yield KeyLine()

    def on_mount(self) -> None:
        """The first message."""
        self.draw()

    @property
    def messages(self) -> tuple[PayerMessage, ...]:
        """One for each payer."""
        return payer_messages(self.talk.state, self.talk.now(), self.language)

    @property
    def message(self) -> PayerMessage | None:
        """The one that is shown."""
        several = self.messages
        return several[self.at % len(several)] if several else None

    def draw(self) -> None:
        """Show the message that is chosen."""
        tr, several, one = self.talk.words.tr, self.messages, self.message
        waiting = len(offer_line(self.talk.state, self.talk.words, waits=False).facts)
        head = Text()
        if one is None:
            head.append(
                tr.gettext("No money is known to have left or to wait, so there is no message to forward.")
            )
        else:
            head.append(one.heading, "bold")
            if len(several) > 1:
                head.append(f"  {self.at % len(several) + 1}/{len(several)}", "dim")
            head.append(f"  {one.language.upper()}", "dim")
            head.append(f"\n{one.subject}")
        if waiting:
            head.append(
                "\n"
                + tr.counted(
                    "%(n)s fact heard besides waits: K.", "%(n)s facts heard besides wait: K.", waiting
                ),
                "bold",
            )
        self.query_one("#head", Prose).tell(head)
        self.query_one("#message", Prose).tell(one.text if one else "")
        self.query_one(VerticalScroll).scroll_home(animate=False)
        self.tell()

    def keys(self) -> list[tuple[str, str]]:
        """What can be done here."""
        tr = self.talk.words.tr
        found = []
        if self.message is not None:
            found = [
                ("C", tr.gettext("Copy")),
                ("S", tr.gettext("Save")),
                ("R", tr.gettext("Done") if self.message.is_own else tr.gettext("Reply came back")),
                ("L", tr.gettext("Language")),
            ]
            if len(self.messages) > 1:
                found.append(("→", tr.gettext("Next payer")))
        if offer_line(self.talk.state, self.talk.words, waits=False).facts:
            found.append(("K", tr.gettext("Keep what was heard")))
        return [*found, *super().keys()]

    def redraw(self) -> None:
        """What was kept is in the message."""
        self.draw()

    def plain(self) -> str:
        """The subject and the message."""
        return f"{self.message.subject}\n\n{self.message.text}" if self.message else ""

    def action_other(self, step: int) -> None:
        """Another payer."""
        if self.messages:
            self.at = (self.at + step) % len(self.messages)
            self.draw()

    def action_language(self) -> None:
        """Another language for the recipient."""
        if self.message is not None:
            self.language = LANGUAGES[(LANGUAGES.index(self.message.language) + 1) % len(LANGUAGES)]
            self.draw()

    def action_reply(self) -> None:
        """The reply that came back: it settles the call, and fills in name, time and reference."""
        one, tr = self.message, self.talk.words.tr
        if one is None:
            return
        actions = one.actions

        def carry(reply: str | None) -> None:
            if reply and all(self.settled(action, reply) for action in actions):
                self.draw()
                keep_offers(self, self.talk)

        title = tr.text("Reply from %(who)s", who=one.to)
        hint = tr.gettext(
            "Paste it, or type name, time and reference: “Peeters, 10:42, ref. 4711”. The call is then ticked as done."
        )
        if one.is_own:
            rule = self.talk.plan.rules[split_action(one.action)[0]]
            title, hint = (
                tr.text("Done: %(title)s", title=tr.gettext(rule.title)),
                tr.gettext("Name, time, reference: what you would need to show later."),
            )
        self.app.push_screen(PromptScreen(title, hint), carry)

    def settled(self, action: str, reply: str) -> bool:
        """Tick one of the calls that this message asks for; True unless it could not be kept."""
        return (
            action not in self.talk.state.actions
            or self.carry_out(lambda: self.talk.tick(action, reply)) is not None
        )

    def action_keep(self) -> None:
        """Keep what was heard besides."""
        keep_offers(self, self.talk)
