"""The talk so far as entries to be drawn: made from the events, so that a language change renders every turn anew."""

from collections.abc import Iterable
from dataclasses import dataclass

from intake.claim.fact import Fact
from intake.conversation.wording import Wording
from intake.dialogue.events import (
    ActionTicked,
    AnswerGiven,
    AskedBack,
    Event,
    FactsOffered,
    ListClosed,
    NoteAdded,
    TurnTaken,
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. `kind`: question, said, heard, note, check, action, info, calm, error; colour never carries it alone."""

    kind: str
    text: str


def entries(events: Iterable[Event], words: Wording) -> tuple[Entry, ...]:
    """The entries of these events, in the language of `words`."""
    found: list[Entry] = []
    for event in events:
        match event:
            case TurnTaken():
                question = next(
                    (one for one in words.state.plan.questions if one.name == event.question), None
                )
                if question is not None:
                    head = words.entry(question.entry, event.entry)
                    found.append(
                        Entry(
                            "question",
                            f"{head}. {words.question(question)}" if head else words.question(question),
                        )
                    )
            case AnswerGiven():
                if event.path == "incident.narrative":
                    found.append(Entry("said", event.words))
                    continue
                said = event.words.strip()
                if (
                    said
                    and not (found and found[-1].kind == "said" and found[-1].text == said)
                    and not any(one.text == said for one in found[-3:])
                ):
                    found.append(Entry("said", said))
                fact = Fact(
                    event.status,
                    event.value,
                    event.source,
                    event.words,
                    event.at,
                    event.by,
                    event.exactness,
                    event.who,
                )
                found.append(
                    Entry("heard", f"{words.full_label(event.path)}: {words.fact(event.path, fact)}")
                )
            case AskedBack():
                found.append(Entry("said", event.words))
            case ListClosed():
                found.append(Entry("heard", words.tr.gettext("No more")))
            case NoteAdded():
                found.append(Entry("note", words.tr.text("Note: %(text)s", text=event.text)))
            case ActionTicked():
                name = event.action.partition("[")[0]
                rule = words.state.plan.rules.get(name)
                title = words.tr.gettext(rule.title) if rule else event.action
                found.append(
                    Entry(
                        "action", words.tr.text("Done: %(title)s. %(proof)s", title=title, proof=event.proof)
                    )
                )
            case FactsOffered():
                found.append(
                    Entry(
                        "info",
                        words.tr.counted(
                            "%(n)s fact was read from it.",
                            "%(n)s facts were read from it.",
                            len(event.offers),
                        ),
                    )
                )
    return tuple(found)
