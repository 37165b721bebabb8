"""One claim in one language, ready for any template: all words are in it, and no document adds any.

Stands alone so that what stands in one document cannot be missing in another.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from intake.claim.field_path import generic
from intake.claim.moment import Moment
from intake.dialogue.agenda import is_complete
from intake.dialogue.contradicting import contradicting, in_words
from intake.dialogue.open_items import open_items
from intake.dialogue.state import State
from intake.dialogue.timeline import timeline
from intake.documents.action_words import ActionView, action_views, who_text
from intake.documents.fact_rows import SectionView, facts_view
from intake.documents.fact_words import FactWords
from intake.documents.headline import headline
from intake.documents.money_words import at_risk, money_lines
from intake.documents.people import people
from intake.documents.reader import Reader
from intake.documents.safe_text import paragraphs
from intake.documents.scripts import status_line
from intake.documents.sealed import Sealed, last_hash
from intake.language.marks import N_

MOST_URGENT: Final = 7
"""Actions on the first page: what does not fit there is counted there, and told in full behind it."""

MOST_OPEN: Final = 5
"""Open items of one owner on the first page."""


@dataclass(frozen=True, slots=True)
class OwnerView:
    """What is open, by who will say it; `brief` names the first of it for the first page."""

    owner: str
    rows: tuple[tuple[str, str], ...]  # (label, question)
    brief: str


@dataclass(frozen=True, slots=True)
class ClaimView:
    """The whole of a document's content.

    `actions` stand, `by_who` holds the same grouped by who acts first, `first` are those for the first page and
    `more` says how many others there are. `usual` tells how most facts came to be known. `row` joins a label and
    a text, and `say` quotes a text, as the language writes it.
    """

    language: str
    title: str
    reference: str
    status_line: str
    headline: str
    complete: str
    taken: str
    money: tuple[str, ...]
    actions: tuple[ActionView, ...]
    first: tuple[ActionView, ...]
    more: str
    by_who: tuple[tuple[str, tuple[ActionView, ...]], ...]
    settled: tuple[ActionView, ...]
    at_odds: tuple[tuple[str, str], ...]  # (field to go to, the facts that do not go together)
    open_items: tuple[OwnerView, ...]
    usual: str
    sections: tuple[SectionView, ...]
    timeline: tuple[tuple[str, str], ...]
    notes: tuple[tuple[str, tuple[str, ...]], ...]
    people: tuple[tuple[str, str], ...]
    last_hash: str
    labels: Mapping[str, str]
    row: Callable[[str, str], str]
    say: Callable[[str], str]


LABELS = {
    "title": N_("Claim file"),
    "what": N_("What happened"),
    "money": N_("Money"),
    "urgent": N_("What is urgent"),
    "odds": N_("What does not go together"),
    "open": N_("What is not known yet, and who will say it"),
    "call": N_("Whom to call"),
    "facts": N_("The facts"),
    "timeline": N_("In the order it happened"),
    "notes": N_("Notes"),
    "settled": N_("Settled actions"),
    "proof": N_("Write down"),
    "why": N_("Why"),
    "none_urgent": N_("Nothing urgent stands."),
    "none_open": N_("Nothing is open."),
    "hash": N_("Last hash of the log"),
    "checklist": N_("Urgent actions"),
    "questions": N_("The questions that are open"),
    "counsel": N_("Check every time limit with a lawyer or the insurer."),
}


def claim_view(
    state: State,
    records: Sequence[Sealed],
    language: str,
    reader: str,
    now: datetime,
    with_words: bool | None = None,
) -> ClaimView:
    """The claim for a reader (a role) in a language. Raises UsageError."""
    who = Reader.of(reader, None, with_words)
    words = FactWords.of(state, language)
    tr = words.tr
    actions = action_views(words, now, who)
    stand = tuple(one for one in actions if one.stands)
    risk, facts = at_risk(words), facts_view(words, who)
    complete = tr.gettext("The notice is complete.")
    if not is_complete(state):
        complete = tr.gettext("The notice is not complete yet; what is missing stands below.")
    return ClaimView(
        language=words.language,
        title=tr.gettext(LABELS["title"]),
        reference=state.claim,
        status_line=status_line(words),
        headline=headline(words),
        complete=complete,
        taken=_taken(words, now),
        money=(*(line.text for line in money_lines(words)), *([risk] if risk else [])),
        actions=stand,
        first=stand[:MOST_URGENT],
        more=_more(words, len(stand) - MOST_URGENT),
        by_who=_by_who(words, stand),
        settled=tuple(one for one in actions if not one.stands),
        at_odds=_at_odds(words),
        open_items=_owners(words),
        usual=facts.usual,
        sections=facts.sections,
        timeline=_happenings(words, who),
        notes=tuple(
            (written(words, note.by, note.at), paragraphs(note.text))
            for note in state.notes
            if who.may_read_note(note.by)
        ),
        people=people(words, now),
        last_hash=last_hash(records),
        labels={name: tr.gettext(text) for name, text in LABELS.items()},
        row=words.row,
        say=lambda text: tr.text("Say: “%(text)s”", text=text),
    )


def _taken(words: FactWords, now: datetime) -> str:
    """When the notice was taken, and as of when this document tells it."""
    as_of = words.formats.moment(Moment.at(now))
    if not words.state.opened_at:
        return words.tr.text("As of %(now)s.", now=as_of)
    opened = words.formats.moment(Moment(words.state.opened_at))
    return words.tr.text("Taken on %(when)s; as of %(now)s.", when=opened, now=as_of)


def _by_who(
    words: FactWords, actions: Sequence[ActionView]
) -> tuple[tuple[str, tuple[ActionView, ...]], ...]:
    """The actions by who does them, in the order in which each first appears."""
    groups: dict[tuple[str, ...], list[ActionView]] = {}
    for one in actions:
        groups.setdefault(one.who, []).append(one)
    return tuple((_heading(who_text(words, who)), tuple(mine)) for who, mine in groups.items())


def _owners(words: FactWords) -> tuple[OwnerView, ...]:
    """What is open, grouped by who can say it, in the order of the review."""
    rows: dict[str, list[tuple[str, str]]] = {}
    for item in open_items(words.state):
        question = words.state.plan.question(generic(item.path))
        asks = words.question(question, item.owner) if question else ""
        rows.setdefault(item.owner, []).append((words.full_label(item.path), asks))
    return tuple(
        OwnerView(_heading(who_text(words, (owner,))), tuple(items), _brief(words, items))
        for owner, items in rows.items()
    )


def _at_odds(words: FactWords) -> tuple[tuple[str, str], ...]:
    """Facts that cannot all be so: whoever reads must know it, and somebody must say which is right."""
    return tuple((one.paths[0], in_words(words, words.state, one)) for one in contradicting(words.state))


def _brief(words: FactWords, items: Sequence[tuple[str, str]]) -> str:
    """The first items by name, and how many others there are."""
    named = [label for label, _ in items[:MOST_OPEN]]
    return ", ".join([*named, *filter(None, [_more(words, len(items) - MOST_OPEN)])])


def _more(words: FactWords, others: int) -> str:
    return words.tr.counted("and %(n)s more", "and %(n)s more", others) if others > 0 else ""


def _happenings(words: FactWords, reader: Reader) -> tuple[tuple[str, str], ...]:
    """(when, what), each as precisely as it is known."""
    rows = []
    for one in timeline(words.state):
        if reader.may_read_field(one.path):
            when = words.formats.moment(one.at)
            rows.append((words.formats.about(when) if one.estimate else when, words.full_label(one.path)))
    return tuple(rows)


def written(words: FactWords, by: str, at: str) -> str:
    """When and by whom a note was written."""
    who, when = who_text(words, (by,)), words.formats.moment(Moment(at))
    # Translators: when and by whom a note was written.
    return words.tr.text("%(when)s, by %(who)s", when=when, who=who)


def _heading(text: str) -> str:
    """The text as it begins a line of its own."""
    return text[:1].upper() + text[1:]
