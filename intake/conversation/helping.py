"""What is said beside the questions: where to find an answer, and one reassurance where it is due."""

from collections.abc import Collection

from intake.claim.field_path import generic
from intake.conversation.lines import Check, Notice, OfferLine, Standing
from intake.conversation.showing import ask_line
from intake.conversation.wording import Wording
from intake.dialogue.agenda import AskQuestion, standing
from intake.dialogue.state import State
from intake.language.marks import N_
from intake.unaccented import unaccented

BANK_FIRST = N_("Bank first.")
STOP_SPREADING = N_("First, stop it spreading.")
YOU_WERE_RIGHT = N_("You were right to report this.")


def help_notice(line: Standing, words: Wording) -> Notice:
    """Where to find the answer and why it is asked."""
    tr = words.tr
    if isinstance(line, Check) and line.again is not None:
        line = line.again  # nothing is there to choose from: what helps is the help of the question
    match line:
        case Check() | OfferLine():
            return Notice(
                "help",
                tr.gettext(
                    "Choose by number, or say it differently. “back” goes back, “later” leaves it open."
                ),
            )
        case _:
            parts = [getattr(line, "help", ""), getattr(line, "why", "")]
            example = getattr(line, "example", "")
            if example:
                parts.append(tr.text("For example: %(example)s", example=example))
            text = " ".join(part for part in parts if part)
            return Notice(
                "help",
                text
                or tr.gettext(
                    "Answer in your own words. “back”, “later”, “I don't know” and “review” always work."
                ),
            )


def term_notice(state: State, words: Wording, text: str) -> Notice | None:
    """What a term means that a line asks about: its meaning, or the plain words of the question that is about it, and where to look."""
    from intake.language.glossary import term_asked_about

    asked = term_asked_about(text)
    if asked is None:
        return None
    tr, stands = words.tr, standing(state)
    here = {*map(generic, stands.paths)} if isinstance(stands, AskQuestion) else set()
    term = asked.term
    if term is None:
        field = _of_label(state, words, asked.words, here)
    elif not asked.is_sure and term.is_choice and here.intersection(term.fields):
        return None  # "phishing?" answers what happened, with a doubt
    elif term.meaning:
        return Notice("help", tr.gettext(term.meaning))
    else:
        field = next((one for one in term.fields if one in here), term.fields[0])
    if isinstance(stands, AskQuestion) and field in here:
        return help_notice(ask_line(state, words, stands), words)  # the question that stands explains its own
    question = state.plan.question(field) if field else None
    if question is None:
        return None
    meaning = f"{words.question(question, 'insured')} {tr.gettext(question.help)}"
    return Notice("help", tr.text("%(label)s: %(value)s", label=tr.gettext(question.label), value=meaning))


SAYS_NOTHING = frozenset(("yes", "no", "other", "part", "none", "unknown"))
"""Codes whose labels are everyday words."""


def _of_label(state: State, words: Wording, said: str, here: Collection[str]) -> str:
    """The field, of the question that stands before any other, that has these words for a choice; "" where none has."""
    kinds = state.plan.fields
    for field in (*here, *(one for question in state.plan.questions for one in question.fields)):
        label = words.code(field)
        for code, _ in kinds[field].codes if field in kinds else ():
            if code not in SAYS_NOTHING and unaccented(label(code).partition(" (")[0]) == said:
                return field
    return ""


def calm(state: State, words: Wording) -> Notice:
    """One reassurance, where it is due: once per claim, and only to the insured."""
    signs = state.known("incident.signs")
    told = signs if isinstance(signs, tuple) else ()
    second = (
        BANK_FIRST
        if {"money_gone", "money_waiting"} & set(told)
        else STOP_SPREADING
        if "locked" in told
        else ""
    )
    return Notice("calm", " ".join(words.tr.gettext(one) for one in (YOU_WERE_RIGHT, second) if one))
