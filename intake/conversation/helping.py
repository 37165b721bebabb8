"""What is said beside the questions: where to find an answer, and one reassurance where it is due."""

from intake.claim.field_path import generic
from intake.conversation.lines import Check, Notice, OfferLine, Standing
from intake.conversation.wording import Wording
from intake.dialogue.agenda import AskQuestion, standing
from intake.dialogue.state import State
from intake.language.marks import N_

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
    """What a term means that a line asks about: the plain words of the question that is about it, and where to look."""
    from intake.language.glossary import term_asked_about

    field = term_asked_about(text)
    question = state.plan.question(field) if field else None
    stands = standing(state)
    if question is None or (isinstance(stands, AskQuestion) and field in map(generic, stands.paths)):
        return None  # of the question that stands the help is its own
    tr = words.tr
    meaning = f"{words.question(question, 'insured')} {tr.gettext(question.help)}"
    return Notice("help", tr.text("%(label)s: %(value)s", label=tr.gettext(question.label), value=meaning))


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
