"""A pasted story -> one turn: the story is kept as a story, and what is read from it is offered. Nothing else is stored before it is accepted."""

from typing import TYPE_CHECKING

from intake.claim.fact import Source, Status
from intake.conversation.lines import ErrorLine, Notice, Reply
from intake.conversation.narratives import story_items
from intake.dialogue.commands import Answer, Item, OfferFacts
from intake.dialogue.deciding import decide
from intake.dialogue.events import Event
from intake.dialogue.refusals import Refusal

if TYPE_CHECKING:
    from intake.conversation.conversation import Conversation


def tell(talk: "Conversation", text: str) -> Reply:
    """A pasted story: kept as the story, and what is read from it is offered; nothing else is stored."""
    from intake.language.secrets import looks_privileged

    if not text.strip():
        return Reply(
            (
                ErrorLine(talk.words.tr.gettext("Nothing was pasted.")),
                talk.standing_line(),
            )
        )
    keep: list[Event] = []
    before = talk.state
    if looks_privileged(text):
        notice = Notice("info", talk.words.tr.gettext(
            "This looks like a lawyer's letter, so its text is not kept. The facts read from it are only proposed; accept those that may go to the insurer."
        ))  # fmt: skip
    else:
        notice = None
        told = talk.state.known("incident.narrative")
        whole = f"{told}\n\n{text}" if isinstance(told, str) and text not in told else text
        decided = decide(
            talk.state,
            Answer((Item("incident.narrative", Status.VALUE, whole, text),), source=Source.NARRATIVE),
            talk.now(),
        )
        keep.extend(decided if not isinstance(decided, Refusal) else ())
    items = story_items(talk.state, text, talk.now())
    decided = decide(talk.state, OfferFacts(items, waits=True), talk.now())
    keep.extend(decided if not isinstance(decided, Refusal) else ())
    if not keep:
        return Reply(
            (
                *([notice] if notice else []),
                ErrorLine(talk.words.tr.gettext("Nothing new was found in this text.")),
                talk.standing_line(),
            )
        )
    moved = talk.keep(tuple(keep))
    if moved is not None:
        return moved
    told_lines = (
        ()
        if items
        else (
            Notice(
                "info",
                talk.words.tr.gettext("Your text is kept. No fact was read from it with enough certainty."),
            ),
        )
    )
    return talk.told(before, (), (*([notice] if notice else []), *told_lines))
