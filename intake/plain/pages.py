"""What a word opens when there is no screen: lists with numbers, each line said once.

A number that was read out goes on meaning the same line until the list is read out again.
"""

from collections.abc import Iterator

from intake.conversation.conversation import Conversation
from intake.conversation.exporting import exported_as_said
from intake.conversation.lines import OfferLine
from intake.conversation.showing import offer_line
from intake.conversation.words_that_act import number_actions, number_lines, number_offers
from intake.language.marks import N_

# Translators: in “quotes” stand words that a person types. Use those of intake/language/usage (ACTS and CONTROLS) in your language; a test tries them.
KEEP = N_("“accept all” keeps them, “accept 1” one of them, “reject all” none.")
HOW_TO_ACT = N_(
    "“urgent 1” tells what to say and whom to call. “tick 1: name, time, reference” when it is done, "
    "“set aside 1: the reason” when it is not needed, “take back 1” undoes either."
)
HOW_TO_REPLY = N_("When an answer comes back: “reply 1: name, time, reference”.")
HOW_TO_CHANGE = N_("“change 1” asks line 1 again; “change 1: the new answer” changes it at once.")


def page(talk: Conversation, what: str, argument: str) -> Iterator[str]:
    """The lines of a page."""
    pages = {
        "urgent": lambda: urgent(talk), "action": lambda: action(talk, argument), "kit": lambda: kit(talk, argument), "tray": lambda: tray(talk),
        "review": lambda: review(talk), "mail": lambda: mail(talk), "export": lambda: export(talk, argument),
    }  # fmt: skip
    if what not in pages:
        yield talk.words.tr.text("“%(word)s” is a word for the terminal; here it opens nothing.", word=what)
        return
    yield ""
    yield from pages[what]()


def urgent(talk: Conversation) -> Iterator[str]:
    """Every action by number, with who and its clock."""
    from intake.conversation.actions import action_sheets

    tr = talk.words.tr
    sheets = [sheet for sheet in action_sheets(talk) if sheet.state != "moot"]
    number_actions(talk, [sheet.id for sheet in sheets])
    for number, sheet in enumerate(sheets, 1):
        head = sheet.view.priority_text if sheet.stands else sheet.view.outcome
        yield ". ".join(
            part
            for part in (
                f"{number}. {sheet.title}",
                head,
                *((sheet.who, sheet.clock) if sheet.stands else ()),
            )
            if part
        )
    yield tr.gettext(HOW_TO_ACT) if sheets else tr.gettext("Nothing urgent stands.")


def action(talk: Conversation, identity: str) -> Iterator[str]:
    """One action: what to do, what to say, whom to call, what to write down."""
    from intake.conversation.actions import action_sheets, sheet_text

    for sheet in action_sheets(talk):
        if sheet.id == identity:
            yield from (line for _, line in sheet_text(sheet, talk.words) if line)


def kit(talk: Conversation, language: str) -> Iterator[str]:
    """One message for each payer, to forward."""
    from intake.documents.kit import payer_messages

    tr = talk.words.tr
    messages = payer_messages(talk.state, talk.now(), language)
    for number, message in enumerate(messages, 1):
        yield f"{number}. {message.heading}"
        yield message.subject
        yield ""
        yield message.text
        yield ""
    if messages:
        yield tr.gettext(HOW_TO_REPLY)
    else:
        yield tr.gettext("No money is known to have left or to wait, so there is no message to forward.")


def facts(talk: Conversation, line: OfferLine) -> Iterator[str]:
    """Facts read, each with its words."""
    for number, fact in enumerate(line.facts, 1):
        yield talk.words.tr.text(
            "%(number)s. %(label)s: %(text)s (read from “%(words)s”)",
            number=number,
            label=fact.label,
            text=fact.text,
            words=" ".join(fact.words.split()),
        )


def tray(talk: Conversation) -> Iterator[str]:
    """What was heard besides and waits."""
    line = offer_line(talk.state, talk.words, waits=False)
    number_offers(talk, [fact.id for fact in line.facts])
    yield from facts(talk, line)
    yield (
        talk.words.tr.gettext(KEEP) if line.facts else talk.words.tr.gettext("Nothing waits to be accepted.")
    )


def review(talk: Conversation) -> Iterator[str]:
    """Everything at a glance, each fact and each open point with a number."""
    from intake.conversation.glance import glance

    tr = talk.words.tr
    asked = f"({tr.gettext('asked')})"
    paths: list[str] = []
    lines = glance(talk)
    for line, after in zip(lines, (*lines[1:], None), strict=True):
        match line.kind:
            case "tray":
                continue
            case "head" if after is not None and after.kind == "tray":
                continue
            case "note":
                yield f"{line.text} {line.beside}"
            case "odds" | "fact" | "open":
                paths.append(line.path)
                beside = line.beside if line.beside not in ("", asked) else ""
                yield " ".join(part for part in (f"{len(paths)}.", line.text.lstrip("?…·- "), beside) if part)
            case "head":
                yield ""
                yield line.text
            case _:
                yield line.text
    number_lines(talk, paths)
    waiting = offer_line(talk.state, talk.words, waits=False).facts
    if waiting:
        yield ""
        yield tr.counted(
            "%(n)s fact heard besides waits: “proposals”.",
            "%(n)s facts heard besides wait: “proposals”.",
            len(waiting),
        )
    yield ""
    yield tr.gettext(HOW_TO_CHANGE)


def mail(talk: Conversation) -> Iterator[str]:
    """The short notice as a mail: the subject, then the body."""
    from intake.documents.short_notice import short_notice

    yield from (
        short_notice(talk.state, talk.state.language, talk.state.role, talk.now()).rstrip("\n").split("\n")
    )


def export(talk: Conversation, argument: str) -> Iterator[str]:
    """The claim file, into the folder named or one named after the claim; the folder is told."""
    yield exported_as_said(talk, argument)
