"""One claim in one language, ready for any template: all words are in it, and no document adds any.

Stands alone so that what stands in one document cannot be missing in another.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from intake.claim.field_path import generic
from intake.dialogue.agenda import is_complete
from intake.dialogue.open_items import open_items
from intake.dialogue.state import State
from intake.dialogue.timeline import timeline
from intake.documents.action_words import WHO, ActionView, action_views
from intake.documents.fact_words import FactWords
from intake.documents.money_words import at_risk, money_lines
from intake.documents.reader import Reader
from intake.documents.safe_text import one_line
from intake.language.marks import N_
from intake.store.record import Record

SOURCES = {
    "asked": N_("asked"),
    "volunteered": N_("volunteered"),
    "narrative": N_("read from the story"),
    "imported": N_("taken over"),
    "corrected": N_("corrected"),
}


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact: its name, its value, where it came from; `words` only for who may read them."""

    path: str
    label: str
    value: str
    source: str
    words: str
    missing: bool


@dataclass(frozen=True, slots=True)
class SectionView:
    """A section of the review: its facts, those of entries under the entry's name."""

    code: str
    title: str
    groups: tuple[tuple[str, tuple[FactRow, ...]], ...]


@dataclass(frozen=True, slots=True)
class OwnerView:
    """What is open, by who will say it."""

    owner: str
    rows: tuple[tuple[str, str], ...]  # (label, question)


@dataclass(frozen=True, slots=True)
class ClaimView:
    """The whole of a document's content."""

    language: str
    title: str
    reference: str
    status_line: str
    headline: str
    complete: str
    taken: str
    money: tuple[str, ...]
    actions: tuple[ActionView, ...]
    settled: tuple[ActionView, ...]
    open_items: tuple[OwnerView, ...]
    sections: tuple[SectionView, ...]
    timeline: tuple[tuple[str, str], ...]
    notes: tuple[tuple[str, str], ...]
    people: tuple[tuple[str, str], ...]
    last_hash: str
    labels: dict[str, str]


LABELS = {
    "title": N_("Claim file"),
    "what": N_("What happened"),
    "money": N_("Money"),
    "urgent": N_("What is urgent"),
    "open": N_("What is not known yet, and who will say it"),
    "call": N_("Whom to call"),
    "facts": N_("The facts"),
    "timeline": N_("In the order it happened"),
    "notes": N_("Notes"),
    "settled": N_("Settled actions"),
    "proof": N_("Write down"),
    "say": N_("Say"),
    "source": N_("Source"),
    "words": N_("Words"),
    "who": N_("Who"),
    "none_urgent": N_("Nothing urgent stands."),
    "none_open": N_("Nothing is open."),
    "reference": N_("Reference"),
    "hash": N_("Last hash of the log"),
    "checklist": N_("Urgent actions"),
}


def claim_view(
    state: State, records: Sequence[Record], language: str, reader: str, now: datetime, with_words: bool | None = None
) -> ClaimView:
    """The claim for a reader (a role) in a language. Raises UsageError."""
    who = Reader.of(reader, None, with_words)
    words = FactWords.of(state, language)
    tr = words.tr
    actions = action_views(words, now, who)
    from intake.claim.moment import Moment

    opened = words.formats.moment(Moment(state.opened_at)) if state.opened_at else ""
    return ClaimView(
        language=words.language, title=tr.gettext(LABELS["title"]), reference=state.claim,
        status_line=tr.gettext(state.plan.scripts.get("status_line", {}).get("text", "")), headline=headline(words),
        complete=tr.gettext("The notice is complete.") if is_complete(state) else tr.gettext("The notice is not complete yet; what is missing stands below."),
        taken=tr.text("Taken on %(when)s.", when=opened) if opened else "",
        money=(*(line.text for line in money_lines(words)), *((one,) if (one := at_risk(words)) else ())),
        actions=tuple(one for one in actions if one.stands), settled=tuple(one for one in actions if not one.stands),
        open_items=owners(words), sections=sections(words, who), timeline=happenings(words, who),
        notes=tuple((f"{note.by}, {note.at}", one_line(note.text)) for note in state.notes if who.may_read_note(note.by)),
        people=people(words), last_hash=records[-1].hash if records else "", labels={name: tr.gettext(text) for name, text in LABELS.items()},
    )  # fmt: skip


def headline(words: FactWords) -> str:
    """What happened, in one or a few whole sentences."""
    tr = words.tr
    kind, insured, found = words.said("incident.kind"), words.said("insured.name"), words.moment("incident.discovered_at")
    position, where = words.said("incident.position"), words.said("incident.where_broken_in")
    parts = []
    if kind and insured:
        parts.append(tr.text("%(insured)s: %(kind)s.", insured=insured, kind=kind))
    elif kind:
        parts.append(tr.text("%(kind)s.", kind=kind))
    elif insured:
        parts.append(tr.text("%(insured)s: what happened is not known yet.", insured=insured))
    else:
        parts.append(tr.gettext("What happened is not known yet."))
    if found:
        parts.append(tr.text("Discovered: %(when)s.", when=found))
    if position:
        parts.append(tr.text("Position: %(position)s.", position=position))
    if where:
        parts.append(tr.text("Broken into: %(where)s.", where=where))
    return " ".join(parts).replace("..", ".")


def owners(words: FactWords) -> tuple[OwnerView, ...]:
    """What is open, grouped by who can say it, in the order of the review."""
    rows: dict[str, list[tuple[str, str]]] = {}
    for item in open_items(words.state):
        owner = words.tr.gettext(WHO[item.owner]) if item.owner in WHO else one_line(item.owner)
        question = words.state.plan.question(generic(item.path))
        asks = words.question(question, item.owner) if question else ""
        rows.setdefault(owner, []).append((words.full_label(item.path), asks))
    return tuple(OwnerView(owner, tuple(items)) for owner, items in rows.items())


def sections(words: FactWords, who: Reader) -> tuple[SectionView, ...]:
    """Every fact in the order of the review."""
    state = words.state
    found: list[SectionView] = []
    for code, title in state.plan.sections:
        groups: dict[str, list[FactRow]] = {}
        for question in state.plan.questions:
            if question.section == code and not question.is_group:
                for entry in state.entries(question.entry) if question.entry else ("",):
                    path = state.concrete(question.name, entry, question.entry)
                    fact = state.fact(path)
                    if fact is None or not who.may_read_field(path):
                        continue
                    said = one_line(fact.words) if who.with_words and fact.source != "imported" else ""
                    row = FactRow(path, words.label(path), words.fact(path, fact), words.tr.gettext(SOURCES[str(fact.source)]), said, fact.is_missing)
                    groups.setdefault(words.entry(question.entry, entry), []).append(row)
        if groups:
            ordered = sorted(groups.items(), key=lambda one: (one[0] != "", one[0]))
            found.append(SectionView(code, words.tr.gettext(title), tuple((name, tuple(rows)) for name, rows in ordered)))
    return tuple(found)


def happenings(words: FactWords, who: Reader) -> tuple[tuple[str, str], ...]:
    """The dated facts in the order they happened."""
    return tuple((words.formats.moment(one.at), words.full_label(one.path)) for one in timeline(words.state) if who.may_read_field(one.path))


def people(words: FactWords) -> tuple[tuple[str, str], ...]:
    """Whom to call: who reported, the insured's contact, the broker, the parties with a number."""
    rows: list[tuple[str, str]] = []
    for label, fields in (
        ("reporter.name", ("reporter.name", "reporter.phone", "reporter.email")),
        ("insured.contact", ("insured.name", "insured.contact")),
        ("broker.name", ("broker.name", "broker.reference")),
    ):
        said = [text for field in fields if (text := words.said(field))]
        if said:
            rows.append((words.label(label), ", ".join(said)))
    for entry in words.state.entries("parties"):
        said = [text for field in ("name", "contact", "phone", "email") if (text := words.said(f"parties[{entry}].{field}"))]
        if len(said) > 1:
            rows.append((words.said(f"parties[{entry}].roles") or words.entry("parties", entry), ", ".join(said)))
    return tuple(rows)

