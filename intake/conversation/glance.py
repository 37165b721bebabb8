"""Everything at a glance, line by line: the review as a list in which each line can be gone to."""

from collections.abc import Iterator

from intake.claim.field_path import generic, split_path
from intake.conversation.conversation import Conversation
from intake.conversation.showing import offer_line
from intake.dialogue.open_items import open_items
from intake.dialogue.state import Note, State
from intake.documents.fact_words import FactWords
from intake.documents.reader import Reader
from intake.documents.view import claim_view, written
from intake.late_dataclass import dataclass

MISSING_WHY = {"unknown": "?", "later": "…", "refused": "-", "not_asked": "·"}


@dataclass(frozen=True, slots=True)
class Line:
    """One line. `path` is the field (or the proposal, for the tray) that Enter goes to, `entry` the list entry that it lies in."""

    kind: str  # title, status, head, entry, odds, fact, note, open, quiet, tray
    text: str
    beside: str = ""
    path: str = ""
    entry: str = ""
    indent: int = 0

    @property
    def picks(self) -> bool:
        """Whether it can be picked."""
        return bool(self.path) or self.kind == "note"  # so that the last one can be scrolled to


def glance(talk: Conversation) -> tuple[Line, ...]:
    """The review of the claim as it is now."""
    state, words = talk.state, talk.words
    view = claim_view(state, (), state.language, state.role, talk.now())
    lines: list[Line] = [
        Line("title", f"{view.title} {view.reference}"),
        Line("quiet", view.status_line),
        Line("quiet", view.headline),
        *(Line("quiet", text) for text in view.money),
        Line("quiet", view.complete),
    ]
    tray = offer_line(state, words, waits=False).facts
    if tray:
        lines.append(Line("head", words.tr.gettext("Heard besides; nothing is kept before you accept it:")))
        lines += [
            Line(
                "tray",
                words.row(fact.label, fact.text),
                words.tr.text("“%(words)s”", words=" ".join(fact.words.split())),
                fact.id,
                indent=1,
            )
            for fact in tray
        ]
    if view.at_odds:
        lines.append(Line("head", view.labels["odds"]))
        lines += [Line("odds", text, "", path, _entry_of(path), 1) for path, text in view.at_odds]
    for section in view.sections:
        lines.append(Line("head", section.title))
        for entry, rows in section.groups:
            if entry:
                lines.append(Line("entry", entry, indent=1))
            for row in rows:
                lines.append(
                    Line(
                        "fact",
                        words.row(row.label, row.value),
                        f"({row.source})" if row.source else "",
                        row.path,
                        _entry_of(row.path),
                        2 if entry else 1,
                    )
                )
    notes = tuple(_notes(talk))
    if notes:
        lines += [Line("head", view.labels["notes"]), *notes]
    items = open_items(state)
    if items:
        lines.append(Line("head", view.labels["open"]))
        owner = ""
        for item in sorted(items, key=lambda item: item.owner):
            if item.owner != owner:
                owner = item.owner
                lines.append(Line("entry", owner_text(talk, owner), indent=1))
            lines.append(
                Line(
                    "open",
                    f"{MISSING_WHY.get(item.reason, '·')} {words.full_label(item.path)}",
                    "",
                    item.path,
                    _entry_of(item.path),
                    2,
                )
            )
    return tuple(lines)


def _notes(talk: Conversation) -> Iterator[Line]:
    """What somebody remarked, each with the question that it was made on; Enter goes there."""
    words, reader = FactWords.of(talk.state), Reader.of(talk.state.role)
    for note in talk.state.notes:
        if reader.may_read_note(note.by):
            path, text = _still_asked(talk.state, note), " ".join(note.text.split())
            about = words.full_label(path) if path else words.label(note.path) if note.path else ""
            beside = f"({written(words, note.by, note.at)})"
            yield Line("note", words.row(about, text) if about else text, beside, path, indent=1)


def _still_asked(state: State, note: Note) -> str:
    """The field of a note, unless its entry has left the claim."""
    name, entry, _ = split_path(note.path)
    gone = name and entry not in (*state.entries(name), state.first_entry(name))
    return "" if gone else note.path


def owner_text(talk: Conversation, owner: str) -> str:
    """Whose an open item is, as a heading."""
    from intake.documents.action_words import who_text

    text = who_text(FactWords.of(talk.state), (owner,))
    return text[:1].upper() + text[1:]


def _entry_of(path: str) -> str:
    name, entry, _ = split_path(path)
    return f"{name}[{entry}]" if name and entry and generic(path) != path else ""
