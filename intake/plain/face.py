"""Face: line by line. No cursor movement, boxes, colours or spinners: for screen readers, serial lines and pipes.

All that the terminal can do, by words. Each line begins with its role ("Question", "Recorded", "Do now"), in a steady order: what was heard, what is
urgent, and last the question. Of several new actions the most urgent is told in full and the others by name, since a voice reads all of it aloud.
"""

import contextlib
import io
import os
import select
import sys
from collections.abc import Iterator
from typing import IO, TextIO

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
from intake.conversation.wording import left_open
from intake.conversation.words_that_act import number_offers
from intake.dialogue.actions import STANDS, split_action
from intake.errors import IntakeError
from intake.language.catalogs import Translator
from intake.plain import pages

QUIET = 0.05  # seconds without more input after which a paste is over
END_OF_PASTE = "."


class Plain:
    """One conversation on a line printer."""

    def __init__(self, conversation: Conversation, out: IO[str]) -> None:
        """Lines go to `out`; the person is told once how to get about."""
        self.conversation, self.out = conversation, out
        self.pasting: list[str] | None = None
        self.last: Line | None = None  # where the talk stood when it was last told in full
        self.known: set[str] = set()  # actions whose text was told

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
        self.say(tr.gettext("“words” tells all of them."))
        self.show(self.conversation.standing())
        self.draft(silent=True)

    # ------------------------------------------------------------ what is typed

    def hear(self, text: str) -> bool:
        """One input; False ends the talk. A store that fails is said, and the talk stands where it was."""
        try:
            return self._hear(text)
        except IntakeError as fault:
            self.say(self.tr.text("Note: %(text)s", text=fault.worded(self.tr.gettext)))
            self.out.flush()
            return True

    def _hear(self, text: str) -> bool:
        if self.pasting is not None:
            return self._pasted(text)
        if not text.strip() and self.conversation.draft():
            text = self.conversation.draft()
        if not text.strip():
            self.last = None
        reply = self.conversation.hear(text)
        for line in reply.lines:
            if isinstance(line, Notice) and line.kind.startswith("open_"):
                return self.open(line.kind.removeprefix("open_"), line.text)
        self.show(reply)
        return not self.conversation.state.finished

    def hold(self, text: str) -> None:
        """Lines that came in one go are a paste: kept as unsent text, and sent with an empty line."""
        self.conversation.save_draft(text)
        count = len(text.strip().splitlines())
        tr = self.tr
        self.say(
            tr.counted("pasted, %(n)s line: Enter sends it", "pasted, %(n)s lines: Enter sends them", count)
        )
        self.out.flush()

    def _pasted(self, text: str) -> bool:
        """Lines of a paste, up to a full stop alone."""
        if text.strip() != END_OF_PASTE:
            self.pasting = [*(self.pasting or []), text]
            return True
        return self.end_of_paste()

    def end_of_paste(self) -> bool:
        """What was pasted so far is read as a story."""
        told, self.pasting = "\n".join(self.pasting or []), None
        self.show(self.conversation.narrative(told))
        return True

    def draft(self, *, silent: bool = False) -> None:
        """What was typed and not sent, and how to send it."""
        tr, draft = self.tr, self.conversation.draft()
        if draft:
            self.say(tr.text("Not sent yet: %(text)s", text=" ".join(draft.split())))
            self.say(tr.gettext("An empty line or “send” sends it."))
        elif not silent:
            self.say(tr.gettext("There is no unsent text."))
        self.out.flush()

    # ------------------------------------------------------------ what a word opens

    def open(self, what: str, argument: str) -> bool:
        """The urgent list, the kit, the review, an export; then the question stands again."""
        conversation = self.conversation
        match what:
            case "send":
                draft = conversation.draft()
                if draft:
                    return self._hear(draft)
                self.draft()
            case "draft":
                self.draft()
            case "paste":
                self.pasting = []
                self.say(self.tr.gettext("Paste or type the text. A line with only a full stop ends it."))
                self.out.flush()
                return True
            case _:
                for text in pages.page(conversation, what, argument):
                    self.say(text)
        self.show(Reply((conversation.standing_line(),)))
        return True

    # ------------------------------------------------------------ what is shown

    def show(self, reply: Reply) -> None:
        """The lines of a reply, in the order they came; new actions together."""
        told = False
        for line in reply.lines:
            if isinstance(line, ActionLine) and line.state in STANDS:
                if not told:
                    for text in self.new_actions([one for one in reply.lines if isinstance(one, ActionLine)]):
                        self.say(text)
                told = True
                continue
            if line is reply.lines[-1] and self.conversation.state.finished:
                break
            for text in self.again(line) if line == self.last else self.lines(line):
                self.say(text)
            self.last = line if isinstance(line, Ask | ReviewLine) else self.last
        self.out.flush()

    def new_actions(self, lines: list[ActionLine]) -> Iterator[str]:
        """The most urgent in full, the others by name."""
        from intake.conversation.words_that_act import actions_in_order

        order = {identity: place for place, identity in enumerate(actions_in_order(self.conversation))}
        ranked = sorted(
            (one for one in lines if one.state in STANDS), key=lambda one: order.get(one.id, len(order))
        )
        first, rule = ranked[0], split_action(ranked[0].id)[0]
        yield self.headed(
            first, self.named(first) if rule in self.known else f"{self.named(first)}. {first.text}"
        )
        self.known.add(rule)
        if len(ranked) > 1:
            names = self.conversation.words.rows(dict.fromkeys(self.named(one) for one in ranked[1:]))
            # Translators: “urgent” is the word that opens the list of urgent actions.
            yield self.tr.text("Also to do: %(names)s. “urgent” lists them.", names=names)

    def again(self, line: Line) -> Iterator[str]:
        """The question that still stands: its words alone. An empty line tells it in full."""
        yield ""
        yield next(text for text in self.lines(line) if text)

    def headed(self, line: ActionLine, text: str) -> str:
        """A line about an action, with its role first."""
        # Translators: %(head)s is “Do now”, “To do”, “Find out”, “Done” or “Set aside”.
        return self.tr.text("%(head)s: %(text)s", head=self.head(line), text=text)

    def named(self, line: ActionLine) -> str:
        """The title, with the payment or policy that it is about."""
        name, entry = split_action(line.id)
        which = self.conversation.words.entry(self.conversation.plan.rules[name].each, entry)
        return f"{line.title} ({which})" if which else line.title

    def head(self, line: ActionLine) -> str:
        """How a line about an action begins."""
        tr = self.tr
        return {
            "open": tr.gettext("Do now") if line.priority == "now" else tr.gettext("To do"), "find_out": tr.gettext("Find out"),
            "done": tr.gettext("Done"), "dismissed": tr.gettext("Set aside"), "moot": tr.gettext("No longer needed"),
        }[line.state]  # fmt: skip

    def lines(self, line: Line) -> Iterator[str]:
        """One line of the talk as lines of text."""
        tr = self.tr
        match line:
            case HeardLine():
                yield (
                    tr.text("Recorded: %(label)s: %(text)s", label=line.label, text=line.text)
                    if line.label
                    else line.text
                )
            case ActionLine() if line.id in self.conversation.state.actions:
                yield from self.settled(line)
            case ActionLine():
                pass  # those of each payment, told beside it, say more than that the one before them is gone
            case OfferLine():
                yield from self.offer(line)
            case Check():
                yield ""
                yield tr.text(
                    "Asked back: %(text)s", text=f"{line.label}: {line.text}" if line.label else line.text
                )
                for number, reading in enumerate(line.readings, 1):
                    yield f"{number}. {reading.text}"
            case ReviewLine():
                yield ""
                yield tr.text("Review: %(text)s", text=line.text)
                yield left_open(line.open_items, tr)
            case ErrorLine():
                yield tr.text("Note: %(text)s", text=line.text)
            case Notice():
                yield line.text
            case Ask():
                yield from self.ask(line)

    def settled(self, line: ActionLine) -> Iterator[str]:
        """An action that no longer stands: its name, and why where that says more."""
        standing = self.conversation.state.actions[line.id]
        if line.state == "moot":
            yield f"{self.named(line)}. {line.reason}"
        else:
            more = standing.proof if line.state == "done" else standing.reason
            yield self.headed(line, ". ".join(part for part in (self.named(line), more) if part))

    def ask(self, line: Ask) -> Iterator[str]:
        """The question, the sentence for the client, why, what is known, and the choices."""
        tr = self.tr
        head = f"{line.entry}. " if line.entry else ""
        yield ""
        yield tr.text("Question: %(text)s", text=f"{head}{line.text}")
        if line.client and line.client != line.text:
            yield tr.text("Say to the client: %(text)s", text=line.client)
        if line.parts:
            yield tr.text("Asked in one breath: %(parts)s", parts=self.conversation.words.rows(line.parts))
        if line.current:
            yield tr.text("Now: %(value)s", value=line.current)
        if line.why:
            yield tr.text("Why: %(text)s", text=line.why)
        if line.told:
            yield tr.text("You said: %(text)s. An empty line keeps it.", text=line.remembered)
        elif line.remembered:
            yield tr.text("Already known: %(text)s. An empty line or “yes” keeps it.", text=line.remembered)
        if not line.parts:
            for number, choice in enumerate(line.choices, 1):
                yield f"{number}. {choice.label}"
        presumed = [choice.label for choice in line.choices if choice.code in line.preselected.split(",")]
        if presumed and not line.parts and not line.current:
            yield tr.text("It seems: %(text)s.", text=self.conversation.words.rows(presumed))

    def offer(self, line: OfferLine) -> Iterator[str]:
        """Facts read, each with its words, and how to keep them."""
        tr = self.tr
        if line.wait:
            yield ""
        yield tr.counted(
            "%(n)s fact was read. Nothing is kept before you accept it.",
            "%(n)s facts were read. Nothing is kept before you accept them.",
            len(line.facts),
        )
        if not line.wait:
            number_offers(self.conversation, [fact.id for fact in line.facts])
        yield from pages.facts(self.conversation, line)
        if line.wait:
            yield tr.gettext("Accept all: yes. Some: their numbers. None: no.")
        else:
            yield tr.gettext(pages.KEEP)


def streams() -> tuple[TextIO, TextIO]:
    """Standard output and input; bytes that are no text become question marks, and end no talk."""
    for stream in (sys.stdout, sys.stdin):
        if isinstance(stream, io.TextIOWrapper):
            with contextlib.suppress(
                io.UnsupportedOperation
            ):  # it was read from before: at home, where it was set already
                stream.reconfigure(errors="replace")
    return sys.stdout, sys.stdin


def _together(stream: IO[str]) -> list[str]:
    """A line, and those that come with it: from a keyboard nobody types two lines within a twentieth of a second. Empty at the end."""
    first = stream.readline()
    lines = [first] if first else []
    if first and stream.isatty() and os.name == "posix":
        while select.select([stream.fileno()], [], [], QUIET)[0]:
            more = stream.readline()
            if not more:
                break
            lines.append(more)
    return lines


def converse(conversation: Conversation) -> int:
    """Talk until the input ends or somebody says stop; three lines tell how to go on."""
    out, source = streams()
    plain = Plain(conversation, out)
    plain.begin()
    try:
        while lines := _together(source):
            if len(lines) > 1 and plain.pasting is None:
                plain.hold("".join(lines))
            elif not all(plain.hear(line.rstrip("\r\n")) for line in lines):
                break
        if plain.pasting:
            plain.end_of_paste()
    except KeyboardInterrupt:
        plain.say()
    for line in farewell(conversation):
        plain.say(line)
    out.flush()
    return 0
