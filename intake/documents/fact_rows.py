"""Every fact in the order of the review, each with where it came from.

How most facts came to be known is told once, above them all; beside a fact stands only what differs. A page
on which every line ends alike hides the one that does not.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from intake.claim.fact import Fact
from intake.claim.field_path import generic, split_path
from intake.claim.moment import Moment
from intake.dialogue.state import State
from intake.documents.action_words import who_text
from intake.documents.fact_words import FactWords
from intake.documents.reader import Reader
from intake.documents.safe_text import one_line
from intake.language.marks import N_

SOURCES = {
    "asked": N_("asked"),
    "volunteered": N_("volunteered"),
    "narrative": N_("read from the story"),
    "imported": N_("taken over"),
    "corrected": N_("corrected"),
}
OTHER = N_("Other facts")


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact: its name, its value, and how, by whom and on which day it came to be known.

    `words` are there only for who may read them. `note` is what is worth telling beside the value: the words,
    and of the rest what differs from how most facts came to be known.
    """

    path: str
    label: str
    value: str
    source: str
    by: str
    at: str
    words: str
    exact: bool
    missing: bool
    note: str = ""


@dataclass(frozen=True, slots=True)
class SectionView:
    """A section of the review: its own facts first, then those of each entry under the entry's name."""

    code: str
    title: str
    groups: tuple[tuple[str, tuple[FactRow, ...]], ...]


@dataclass(frozen=True, slots=True)
class FactsView:
    """All sections, and a sentence on how their facts came to be known where nothing else stands beside them."""

    usual: str
    sections: tuple[SectionView, ...]


def facts_view(words: FactWords, reader: Reader) -> FactsView:
    """Every fact that applies and that this reader may read, with what is worth telling of each."""
    found = _sections(words, reader)
    told = Counter((row.source, row.by, row.at) for part in found for _, rows in part.groups for row in rows)
    if not told:
        return FactsView("", ())
    usual = told.most_common(1)[0][0]
    # Translators: %(how)s tells how most facts came to be known: "asked, the broker, 12 Mar 2026".
    sentence = words.tr.text("Unless said otherwise: %(how)s.", how=", ".join(usual))
    noted = tuple(
        replace(
            part,
            groups=tuple(
                (entry, tuple(replace(row, note=_note(words, row, usual)) for row in rows))
                for entry, rows in part.groups
            ),
        )
        for part in found
    )
    return FactsView(sentence, noted)


def _note(words: FactWords, row: FactRow, usual: tuple[str, ...]) -> str:
    how = [mine for mine, most in zip((row.source, row.by, row.at), usual, strict=True) if mine != most]
    return ", ".join([*([words.quoted(row.words)] if row.words else []), *how])


def _sections(words: FactWords, reader: Reader) -> tuple[SectionView, ...]:
    """Every fact that applies and that this reader may read."""
    found = []
    for code, title in (*words.state.plan.sections, ("", OTHER)):
        groups = []
        for entry, paths in _groups(words.state, code):
            rows = tuple(row for path in paths if (row := _row(words, path, reader)))
            if rows:
                groups.append((words.entry(*entry), rows))
        if groups:
            found.append(SectionView(code, words.tr.gettext(title), tuple(groups)))
    return tuple(found)


def _groups(state: State, code: str) -> Iterator[tuple[tuple[str, str], list[str]]]:
    """((list, entry), paths) of a section: what belongs to no entry first."""
    if not code:
        asked = state.plan.asks
        yield ("", ""), sorted(path for path in state.facts if generic(path) not in asked)
        return
    questions = [one for one in state.plan.questions if one.section == code and not one.is_group]
    yield ("", ""), [one.name for one in questions if not state.plan.fields[one.name].entry]
    for name in dict.fromkeys(state.plan.fields[one.name].entry for one in questions):
        for entry in state.entries(name) if name else ():
            mine = (one.name for one in questions if state.plan.fields[one.name].entry == name)
            yield (name, entry), [shape.replace("[]", f"[{entry}]", 1) for shape in mine]


def _row(words: FactWords, path: str, reader: Reader) -> FactRow | None:
    fact, name = words.state.fact(path), split_path(path)[0]
    if (
        fact is None
        or not reader.may_read_field(path)
        or (name and split_path(path)[1] not in words.state.entries(name))
    ):
        return None
    value = words.fact(path, fact)
    day = datetime.fromisoformat(fact.at).astimezone(words.formats.zone).date()
    return FactRow(
        path,
        words.label(path),
        value,
        words.tr.gettext(SOURCES[str(fact.source)]),
        who_text(words, (fact.by,)),
        words.formats.short_moment(Moment(day.isoformat())),
        _read_from(fact, value) if reader.with_words else "",
        fact.exactness == "exact",
        fact.is_missing,
    )


def _read_from(fact: Fact, shown: str) -> str:
    """The words, where they tell more than the value itself."""
    words = one_line(fact.words)
    same = _bare(words) in (_bare(str(fact.value)), _bare(shown))
    return "" if fact.source == "imported" or same else words


def _bare(text: str) -> str:
    return "".join(text.casefold().split())
