"""What would be understood of a text that is typed and not yet sent: shown under the input, decided nowhere."""

from intake.claim.field_path import generic
from intake.claim.reading import Heard, Outcome
from intake.conversation.conversation import Conversation
from intake.conversation.hearing import MISSING, agreement
from intake.conversation.lines import Ask
from intake.conversation.wording import Wording
from intake.dialogue.agenda import AskQuestion, standing
from intake.language.acting import act_in

ROOM = 74
"""Characters of the line under the input, at 80 columns."""


def preview_text(talk: Conversation, typed: str) -> str:
    """One line; "" where nothing is typed or no question stands."""
    if not typed.strip() or not isinstance(standing(talk.state), AskQuestion):
        return ""
    words = talk.words
    if act_in(typed, talk.state.language) is not None:
        return words.tr.gettext("a word to Intake, not an answer")
    picked = _picked(talk, typed)
    if picked:
        return picked
    found = talk.preview(typed)
    if found is None:
        return ""
    if (
        found.control is not None
        and not found.outcomes
        and found.control.heard in (Heard.CONTROL, Heard.HELP, Heard.BACK)
    ):
        return words.tr.gettext("a word to Intake, not an answer")
    parts = [
        (words.label(path), said)
        for path, outcome in found.outcomes
        if (said := _said(words, path, outcome, typed))
    ]
    if not parts:
        return _nothing_yet(talk)
    values = " · ".join(said for _, said in parts)
    named = words.rows(words.row(label, said) for label, said in parts)
    # In one breath a "no" says little without its name; but what does not fit on the line says nothing at all.
    return f"→ {named if len(parts) > 1 and len(named) <= ROOM else values}"


def _picked(talk: Conversation, typed: str) -> str:
    """What was asked back is picked by its number; yes and no settle a single reading."""
    asked, words, said = talk.state.back_question, talk.words, typed.strip().rstrip(".)")
    if asked is None or not asked.readings:
        return ""
    number = int(said) if said.isdecimal() and len(said) < 4 else 0
    if len(asked.readings) == 1 and not number:
        agrees = agreement(talk.state, typed, talk.now())
        if agrees is False:
            return words.tr.gettext("no, so the question is asked again")
        number = int(agrees is True)
    if not 1 <= number <= len(asked.readings):
        return ""
    return f"→ {words.value(asked.path, asked.readings[number - 1][0])}"


def _said(words: Wording, path: str, outcome: Outcome, typed: str) -> str:
    """What one field would hold, or the readings it would be asked back with."""
    match outcome.heard:
        case Heard.VALUE:
            return words.value(path, outcome.reading.value)
        case Heard.NONE:
            return words.formats.none(words.state.plan.fields[generic(path)].kind)
        case Heard.AMBIGUOUS if outcome.readings:
            return " / ".join(words.value(path, one.value) for one in outcome.readings) + " ?"
        case Heard.INVALID:
            return words.invalid(outcome.reason or "not_understood", " ".join(typed.split()))
        case Heard.UNKNOWN | Heard.LATER | Heard.REFUSED | Heard.SKIP:
            return words.missing(MISSING[outcome.heard], outcome.who)
        case Heard.HELP | Heard.BACK | Heard.CONTROL:
            return words.tr.gettext("a word to Intake, not an answer")
    return ""


def _nothing_yet(talk: Conversation) -> str:
    line = talk.standing_line()
    tr = talk.words.tr
    if isinstance(line, Ask) and line.example:
        return tr.text("nothing understood yet; for example: %(example)s", example=line.example)
    return tr.gettext("nothing understood yet")
