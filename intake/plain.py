"""Face: line by line. No cursor movement, boxes, colours or spinners: for screen readers, serial lines and pipes.

All that the terminal can do, by words. Each line begins with its role ("Question", "Recorded", "Do now"), in a steady order, and nothing is repeated.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from intake.conversation.conversation import Conversation
from intake.conversation.farewell import farewell
from intake.conversation.lines import (
    ActionLine,
    Ask,
    Check,
    ErrorLine,
    HeardLine,
    Line,
    Notice,
    OfferLine,
    Reply,
    ReviewLine,
)
from intake.errors import IntakeError
from intake.language.catalogs import Translator, translator
from intake.settings import LANGUAGES, Settings
from intake.store.contract import Store


class Plain:
    """One conversation on a line printer."""

    def __init__(self, conversation: Conversation, out: IO[str]) -> None:
        """Lines go to `out`; the person is told once how to get about."""
        self.conversation, self.out = conversation, out

    @property
    def tr(self) -> Translator:
        """The words of the talk's language."""
        return self.conversation.words.tr

    def say(self, text: str = "") -> None:
        """One line."""
        self.out.write(text + "\n")

    def begin(self) -> None:
        """The claim, how to get about, what is urgent, and the question."""
        tr, state = self.tr, self.conversation.state
        self.say(tr.text("Claim %(claim)s. Every answer is saved at once.", claim=state.claim))
        self.say(
            tr.gettext(
                "Words that always work: ? (help), back, later, I don't know, urgent, kit, review, note, export, stop."
            )
        )
        draft = self.conversation.draft()
        if draft:
            self.say(tr.text("Not sent yet: %(text)s", text=" ".join(draft.split())))
        self.show(self.conversation.standing())

    def hear(self, text: str) -> bool:
        """One input; False ends the talk."""
        reply = self.conversation.hear(text)
        for line in reply.lines:
            if isinstance(line, Notice) and line.kind.startswith("open_"):
                if not self.open(line.kind.removeprefix("open_"), line.text):
                    return False
                self.show(Reply((reply.standing,)))
                return True
        self.show(reply)
        return not self.conversation.state.finished

    def open(self, what: str, argument: str) -> bool:
        """What a word opens: the urgent list, the kit, the review, an export."""
        tr, conversation = self.tr, self.conversation
        match what:
            case "urgent":
                for line in conversation.standing().lines:
                    if isinstance(line, ActionLine):
                        self.say(self.action(line, whole=True))
            case "kit":
                from intake.documents.kit import payer_messages

                for message in payer_messages(conversation.state, conversation.now()):
                    self.say(tr.text("Message for %(who)s:", who=message.to))
                    self.say(message.text)
            case "review":
                self.review()
            case "export":
                self.export(argument)
            case "tray":
                for text in offered(conversation):
                    self.say(text)
            case _:
                self.say(tr.text("“%(word)s” is a word for the terminal; here it opens nothing.", word=what))
        return True

    def review(self) -> None:
        """Every fact by section, and what is open with its owner."""
        from intake.documents.claim_markdown import claim_markdown
        from intake.documents.view import claim_view

        conversation, state = self.conversation, self.conversation.state
        records = conversation.store.records(state.claim)
        self.say(claim_markdown(claim_view(state, records, state.language, state.role, conversation.now())))

    def export(self, argument: str) -> None:
        """The claim file, into the folder named, or one named after the claim."""
        from intake.documents.folder import export

        conversation, state = self.conversation, self.conversation.state
        folder = Path(argument.strip() or f"intake-{state.claim}").expanduser()
        try:
            export(
                state,
                conversation.store.records(state.claim),
                folder,
                language=state.language,
                reader=state.role,
                now=conversation.now(),
            )
        except IntakeError as fault:
            self.say(self.tr.text("Not exported: %(reason)s", reason=str(fault)))
            return
        self.say(self.tr.text("Exported to %(folder)s", folder=str(folder.absolute())))

    def show(self, reply: Reply) -> None:
        """The lines of a reply, in the order they came."""
        for line in reply.lines:
            for text in self.lines(line):
                self.say(text)
        self.out.flush()

    def lines(self, line: Line) -> Iterator[str]:
        """One line of the talk as lines of text."""
        tr = self.tr
        match line:
            case HeardLine():
                yield tr.text("Recorded: %(label)s: %(text)s", label=line.label or line.field, text=line.text)
            case ActionLine():
                yield self.action(line, whole=line.state in ("open", "find_out"))
            case OfferLine():
                yield from self.offer(line)
            case Check():
                yield tr.text("Asked back: %(text)s", text=f"{line.label}: {line.text}" if line.label else line.text)
                for number, reading in enumerate(line.readings, 1):
                    yield f"{number}. {reading.text}"
            case ReviewLine():
                yield tr.text("Review: %(text)s", text=line.text)
                yield tr.counted("%(n)s point is open.", "%(n)s points are open.", len(line.open_items))
            case ErrorLine():
                yield tr.text("Note: %(text)s", text=line.text)
            case Notice():
                yield line.text
            case Ask():
                yield from self.ask(line)

    def ask(self, line: Ask) -> Iterator[str]:
        """The question, the sentence for the client, why, and the choices."""
        tr = self.tr
        head = f"{line.entry}. " if line.entry else ""
        yield ""
        yield tr.text("Question: %(text)s", text=f"{head}{line.text}")
        if line.client and line.client != line.text:
            yield tr.text("Say to the client: %(text)s", text=line.client)
        if line.parts:
            yield tr.text("Asked in one breath: %(parts)s", parts="; ".join(line.parts))
        if line.current:
            yield tr.text("Now: %(value)s", value=line.current)
        if line.why:
            yield tr.text("Why: %(text)s", text=line.why)
        if not line.parts:
            for number, choice in enumerate(line.choices, 1):
                yield f"{number}. {choice.label}"

    def action(self, line: ActionLine, *, whole: bool) -> str:
        """An action, with what to do while it stands."""
        tr = self.tr
        heads = {
            "open": tr.gettext("Do now") if line.priority == "now" else tr.gettext("To do"), "find_out": tr.gettext("Find out"),
            "done": tr.gettext("Done"), "dismissed": tr.gettext("Set aside"), "moot": tr.gettext("No longer needed"),
        }  # fmt: skip
        return f"{heads[line.state]}: {line.title}. {line.text if whole else line.reason}"

    def offer(self, line: OfferLine) -> Iterator[str]:
        """Facts read, each with its words."""
        tr = self.tr
        yield tr.counted(
            "%(n)s fact was read. Nothing is kept before you accept it.",
            "%(n)s facts were read. Nothing is kept before you accept them.",
            len(line.facts),
        )
        for number, fact in enumerate(line.facts, 1):
            yield tr.text(
                "%(number)s. %(label)s: %(text)s (read from “%(words)s”)",
                number=number,
                label=fact.label,
                text=fact.text,
                words=" ".join(fact.words.split()),
            )
        if line.wait:
            yield tr.gettext("Accept all: yes. Some: their numbers. None: no.")


def offered(conversation: Conversation) -> Iterator[str]:
    """What waits in the tray."""
    from intake.conversation.showing import offer_line

    line = offer_line(conversation.state, conversation.words, waits=False)
    for number, fact in enumerate(line.facts, 1):
        yield f"{number}. {fact.label}: {fact.text} (“{fact.words}”)"


def converse(conversation: Conversation) -> int:
    """Talk until the input ends or somebody says stop; three lines tell how to go on."""
    out = sys.stdout
    if hasattr(out, "reconfigure"):
        out.reconfigure(errors="replace")
    plain = Plain(conversation, out)
    plain.begin()
    try:
        for raw in sys.stdin:
            if not plain.hear(raw.rstrip("\r\n")):
                break
    except KeyboardInterrupt:
        plain.say()
    for line in farewell(conversation):
        plain.say(line)
    return 0


def at_home(settings: Settings, store: Store) -> int:
    """`intake` where no screen can be drawn: choose a language and a role, or resume, by words."""
    language = settings.profile.language or "en"
    role = settings.profile.role
    tr = translator(language, settings.profile.country)
    out = sys.stdout
    rows = store.overviews()
    for number, row in enumerate(rows[:9], 1):
        out.write(
            tr.text(
                "%(number)s. Resume %(claim)s %(insured)s",
                number=number,
                claim=row.claim,
                insured=row.insured,
            ).rstrip()
            + "\n"
        )
    out.write(
        tr.gettext(
            "Type: new fr, new nl or new en (and broker, insured or handler), a number to resume, or stop."
        )
        + "\n"
    )
    out.flush()
    for raw in sys.stdin:
        words = raw.lower().split()
        if not words:
            continue
        if words[0].isdigit() and 1 <= int(words[0]) <= len(rows[:9]):
            return converse(Conversation.resume(settings, store, rows[int(words[0]) - 1].claim))
        if words[0] == "new":
            chosen = next((word for word in words if word in LANGUAGES), language)
            part = next(
                (word for word in words if word in ("broker", "insured", "handler")), role or "insured"
            )
            return converse(Conversation.new(settings, store, chosen, part))
        if words[0] in ("stop", "quit", "exit"):
            return 0
        out.write(
            tr.gettext(
                "Type: new fr, new nl or new en (and broker, insured or handler), a number to resume, or stop."
            )
            + "\n"
        )
        out.flush()
    return 0
