"""Finding a question by its words: what F4 and "go to …" search."""

from dataclasses import dataclass

from intake.claim.field_path import with_id
from intake.conversation.wording import Wording
from intake.dialogue.agenda import AskQuestion, Stand, applies, standing
from intake.dialogue.state import State
from intake.unaccented import unaccented


@dataclass(frozen=True, slots=True)
class FoundQuestion:
    """A question that can be gone to."""

    path: str
    label: str
    section: str
    value: str
    answered: bool


def all_questions(state: State, words: Wording) -> tuple[FoundQuestion, ...]:
    """Every question that applies now, entry by entry, in the order of the sections."""
    found: list[FoundQuestion] = []
    titles = dict(state.plan.sections)
    about = standing(state)
    for question in state.plan.questions:
        if question.is_group or (question.tier == "later" and state.role != "handler"):
            continue
        for entry in _entries(state, question.entry, about) if question.entry else ("",):
            if not applies(state, question.name, entry):
                continue
            path = with_id(question.name, entry) if entry else question.name
            fact = state.fact(path)
            value = words.fact(path, fact) if fact else ""
            found.append(
                FoundQuestion(
                    path,
                    words.full_label(path),
                    words.tr.gettext(titles.get(question.section, "")),
                    value,
                    fact is not None,
                )
            )
    return tuple(found)


def _entries(state: State, name: str, about: Stand) -> tuple[str, ...]:
    """The entries of a list; one that is asked about is there before anything was said of it."""
    known = tuple(state.entries(name))
    asked = about.entry if isinstance(about, AskQuestion) and about.question.entry == name else ""
    return known if not asked or asked in known else (*known, asked)


def find_questions(state: State, words: Wording, said: str) -> tuple[FoundQuestion, ...]:
    """Questions whose path, label, section or value holds all the words said; the nearest label first."""
    if not said.strip():
        return ()
    if said in state.plan.fields or "[" in said:
        return tuple(one for one in all_questions(state, words) if one.path == said)
    wanted = unaccented(said).split()
    near: list[tuple[int, int, FoundQuestion]] = []
    for at, one in enumerate(all_questions(state, words)):
        label = unaccented(one.label)
        row = f"{label} {unaccented(one.section)} {unaccented(one.value)} {one.path}"
        if all(word in row for word in wanted):
            near.append((0 if all(word in label for word in wanted) else 1, at, one))
    if near:
        return tuple(one for _, _, one in sorted(near, key=lambda row: row[:2]))
    from rapidfuzz import process

    rows = all_questions(state, words)
    matches = process.extract(
        unaccented(said), [unaccented(one.label) for one in rows], limit=5, score_cutoff=70
    )
    return tuple(rows[index] for _, _, index in matches)
