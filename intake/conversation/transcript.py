"""The talk so far as entries to be drawn: made from the events, so that a language change renders every turn anew."""

import re
from collections.abc import Iterable, Sequence

from intake.claim.fact import Fact, Source
from intake.claim.field_path import split_path
from intake.conversation.lines import ActionLine, ErrorLine, Notice, Reply
from intake.conversation.wording import Wording
from intake.dialogue.actions import split_action
from intake.dialogue.events import (
    ActionTicked,
    AnswerGiven,
    AskedBack,
    EntryAdded,
    Event,
    FactsOffered,
    ListClosed,
    NoteAdded,
    OffersAccepted,
    TurnTaken,
)
from intake.late_dataclass import dataclass

REACHED = ("phone", "email")
"""What is told of somebody besides the name."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. `kind`: question, said, heard, note, check, action, info, calm, error; colour never carries it alone."""

    kind: str
    text: str


def entries(events: Iterable[Event], words: Wording, earlier: Sequence[Event] = ()) -> tuple[Entry, ...]:
    """The entries of these events, in the language of `words`: what was said in one breath stands before what was heard of it.

    `earlier` are the events before them: a question that was asked back is told once, however often it is answered.
    """
    found: list[Entry] = []
    said: list[str] = []
    heard: list[Entry] = []
    named: set[tuple[str, str]] = set()  # people who are told where they were asked for
    accepted = asked_for_parties = False
    back = _asked_back(earlier)
    repeated = ""  # what was said already, when it was asked back
    for event in events:
        if not isinstance(event, AnswerGiven | EntryAdded):
            found += _breath(said, heard)
            said, heard = [], []
        match event:
            case TurnTaken():
                repeated = back.words.strip() if back is not None and _same(back, event) else ""
                if not repeated:
                    found += _question(event.question, event.entry, words)
                back, named, accepted = None, set(), False
                asked_for_parties = event.question.startswith("parties")
                if event.text and event.text not in repeated:
                    said = [event.text]
            case OffersAccepted():
                accepted = True
            case EntryAdded(list="parties"):
                named.add((event.list, event.entry))
            case AnswerGiven(path="incident.narrative"):
                found += [*_breath(said, heard), Entry("said", event.words)]
                said, heard = [], []
            case AnswerGiven():
                spoken = event.words.strip()
                # What was read from a story, or heard besides, stands above with the whole that it was said in.
                if (
                    spoken not in repeated
                    and not accepted
                    and event.source != Source.NARRATIVE
                    and not any(spoken in one for one in said)
                ):
                    said = [one for one in said if one not in spoken]
                    said.append(spoken)
                name, entry, leaf = split_path(event.path)
                if (name, entry) in named and leaf not in REACHED:
                    continue
                if name == "parties" and leaf == "roles" and not asked_for_parties:
                    continue  # a part that the question itself tells
                label = words.full_label(event.path)
                if (name, entry) in named:  # by name: the number of the entry says nothing yet
                    who = words.state.known(f"parties[{entry}].name")
                    label = f"{who} · {words.label(event.path)}" if isinstance(who, str) else label
                heard.append(Entry("heard", words.row(label, words.fact(event.path, _fact(event)))))
            case AskedBack():
                if not event.taken and not (back is not None and _same(back, event)):
                    found += _question(event.question, event.entry, words)
                found.append(Entry("said", event.words))
                back = event
            case ListClosed():
                found.append(Entry("heard", words.closed(event.status)))
            case NoteAdded():
                found.append(Entry("note", words.tr.text("Note: %(text)s", text=event.text)))
            case ActionTicked():
                rule = words.state.plan.rules.get(split_action(event.action)[0])
                title = words.tr.gettext(rule.title) if rule else event.action
                found.append(
                    Entry(
                        "action", words.tr.text("Done: %(title)s. %(proof)s", title=title, proof=event.proof)
                    )
                )
            case FactsOffered(waits=False):
                found.append(
                    Entry(
                        "info",
                        words.tr.counted(
                            "%(n)s fact heard besides (F9).",
                            "%(n)s facts heard besides (F9).",
                            len(event.offers),
                        ),
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
    return (*found, *_breath(said, heard))


def _within(piece: str, text: str) -> bool:
    """Whether the same words stand in a text: "82k" does not stand in "182k"."""
    return bool(re.search(rf"(?<!\w){re.escape(piece)}(?!\w)", text))


def _breath(said: list[str], heard: list[Entry]) -> list[Entry]:
    return [*([Entry("said", ", ".join(said))] if said else []), *dict.fromkeys(heard)]


def _asked_back(earlier: Sequence[Event]) -> AskedBack | None:
    """The question that was asked back and waits for another answer."""
    for event in reversed(earlier):
        if isinstance(event, AskedBack):
            return event
        if isinstance(event, TurnTaken):
            return None
    return None


def _same(back: AskedBack, event: TurnTaken | AskedBack) -> bool:
    return (back.question, back.entry) == (event.question, event.entry)


def _question(name: str, entry: str, words: Wording) -> list[Entry]:
    question = next((one for one in words.state.plan.questions if one.name == name), None)
    if question is None:
        return []
    head = words.entry(question.entry, entry)
    asks = words.question(question)
    return [Entry("question", f"{head}. {asks}" if head else asks)]


def _fact(event: AnswerGiven) -> Fact:
    return Fact(
        event.status, event.value, event.source, event.words, event.at, event.by, event.exactness, event.who
    )


def told(reply: Reply, words: Wording, *, actions: bool = True) -> tuple[Entry, ...]:
    """What of a reply is told in the talk besides the events: help, errors, new actions, what was heard besides."""
    found: list[Entry] = []
    for line in reply.lines:
        match line:
            case ErrorLine():
                found.append(Entry("error", line.text))
            case Notice() if not line.kind.startswith("open_"):
                found.append(Entry("calm" if line.kind == "calm" else "help", line.text))
            case ActionLine() if (
                actions and line.state in ("open", "find_out") and line.priority in ("now", "clock")
            ):
                name, entry = split_action(line.id)
                rule = words.state.plan.rules[name]
                which = words.entry(rule.each, entry)
                title = line.title
                if line.state == "find_out":
                    title = words.tr.text("Find out: %(title)s", title=title)
                found.append(Entry("action", f"{title} ({which})" if which else title))
            case ActionLine() if actions and line.state == "moot" and line.id in words.state.actions:
                found.append(Entry("info", words.row(line.title, line.reason)))
    return tuple(found)
