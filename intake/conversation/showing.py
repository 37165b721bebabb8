"""State -> lines: where the talk stands, what was heard, which actions appeared or changed, what else changed by it.

Pure but for the catalogs: the same two states and events give the same lines, whichever face shows them.
"""

import re
from collections.abc import Mapping, Sequence

from intake.claim.fact import Fact, Status, Value
from intake.claim.field_path import generic, split_path, with_id
from intake.conversation.country_aside import names_known_country
from intake.conversation.lines import (
    Ask,
    Check,
    Choice,
    HeardLine,
    Line,
    Notice,
    OfferedFact,
    OfferLine,
    ReadingLine,
    ReviewLine,
    Standing,
)
from intake.conversation.wording import Wording
from intake.dialogue.agenda import AskMore, AskQuestion, Pause, details_left, is_complete, progress, standing
from intake.dialogue.events import AnswerGiven, Event, ListClosed
from intake.dialogue.open_items import open_items
from intake.dialogue.state import State
from intake.flow.plan import Question
from intake.language.marks import N_

EXAMPLES = {"datetime": N_("yesterday 15:10"), "date": N_("12 March"), "money": N_("82k"), "integer": N_("3")}
"""What one might type, by the kind of question, where the flow names nothing better."""
WORDS = re.compile(r"[^\W_]+")


def standing_line(state: State, words: Wording) -> Standing:
    """Where the talk stands, as a face shows it."""
    if state.back_question is not None:
        return _check(state, words)
    if any(offer.waits for offer in state.offers.values()):
        return offer_line(state, words, waits=True)
    stands = standing(state)
    match stands:
        case AskQuestion():
            return ask_line(state, words, stands)
        case AskMore():
            return _more_line(state, words, stands.list)
        case Pause():
            return _review_line(state, words, stands)


def ask_line(state: State, words: Wording, stands: AskQuestion) -> Ask:
    """A question with all that a face may show of it."""
    question, paths = stands.question, stands.paths
    single = state.plan.question(generic(paths[0])) or question
    spoken = question if question.is_group and len(paths) > 1 else single
    text, client = words.question(spoken), words.client_sentence(spoken)
    if question.is_group and 1 < len(paths) < len(question.fields) and _some_are_known(state, stands):
        # What is known already is not asked again, so the group's own sentence would say too much.
        several = [state.plan.question(generic(path)) or question for path in paths]
        text = " ".join(words.question(one) for one in several)
        client = " ".join(filter(None, (words.client_sentence(one) for one in several)))
    kind = state.plan.fields[generic(paths[0])]
    answered, open_ = progress(state)
    name, entry, _ = split_path(paths[0])
    choices = offered_choices(state, words, single, paths[0])
    presumed = state.presumed.get(paths[0]) if paths[0] not in state.facts else None
    held = {path: fact for path in paths if stands.again and (fact := state.fact(path)) is not None}
    ticked = state.known(paths[0]) if paths[0] in held and kind.kind == "multi_choice" else None
    return Ask(
        field=paths[0], fields=paths, kind=kind.kind, tier=question.tier, text=text, help=words.tr.gettext(spoken.help),
        why=words.tr.gettext(spoken.why), client=client, label=words.tr.gettext(spoken.label),
        entry=words.entry(name, entry) if question.entry else "", example=words.tr.gettext(single.example or EXAMPLES.get(kind.kind, "")),
        current=_held(held, words, several=len(paths) > 1), parts=tuple(words.label(path) for path in paths) if len(paths) > 1 else (),
        choices=choices, preselected=_codes(ticked or presumed), section=section_title(state, words, question.section),
        again=stands.again, can_be_none=kind.can_be_none, answered=answered, open=open_,
    )  # fmt: skip


def _held(facts: Mapping[str, Fact], words: Wording, *, several: bool) -> str:
    """What the fields of a question that is asked again hold now."""
    said = {path: words.fact(path, fact) for path, fact in facts.items()}
    return words.rows(words.row(words.label(path), text) if several else text for path, text in said.items())


def _codes(presumed: Value | None) -> str:
    return ",".join(
        map(str, presumed if isinstance(presumed, tuple) else () if presumed is None else (presumed,))
    )


def _some_are_known(state: State, stands: AskQuestion) -> bool:
    """Whether a field of the group has an answer already, from a story or the tray."""
    shapes = (shape for shape in stands.question.fields)
    return any(
        state.fact(with_id(shape, stands.entry) if stands.entry else shape) is not None for shape in shapes
    )


def section_title(state: State, words: Wording, code: str) -> str:
    """The title of a section."""
    return words.tr.gettext(dict(state.plan.sections).get(code, code))


def offered_choices(state: State, words: Wording, question: Question, path: str) -> tuple[Choice, ...]:
    """The choices on screen; of a long list, first those that what was ticked before makes likely."""
    kind = state.plan.fields[generic(path)]
    label = words.code(path)
    if kind.kind == "yes_no":
        return (Choice("yes", words.formats.yes_no(True)), Choice("no", words.formats.yes_no(False)))
    codes = [code for code, _ in kind.codes]
    likely = likely_codes(state, question)
    if likely:
        codes = [code for code in codes if code in likely]
    return tuple(Choice(code, label(code)) for code in codes)


def likely_codes(state: State, question: Question) -> frozenset[str]:
    """The codes that earlier answers narrow a choice to; empty where nothing narrows it."""
    found: set[str] = set()
    for other in state.plan.presumers:
        value = state.known(other)
        for code in value if isinstance(value, tuple) else (value,):
            found.update(question.narrows.get(code, ()) if isinstance(code, str) else ())
    if found:
        found.update(question.narrows.get("always", ()))
        found.update(
            code for code, _ in state.plan.fields[question.name].codes if code in ("other", "unknown_yet")
        )
    return frozenset(found)


def _more_line(state: State, words: Wording, name: str) -> Ask:
    answered, open_ = progress(state)
    choices = (Choice("yes", words.formats.yes_no(True)), Choice("no", words.formats.yes_no(False)))
    return Ask(
        field=name,
        fields=(name,),
        kind="more",
        tier="core",
        text=words.more(name),
        choices=choices,
        answered=answered,
        open=open_,
    )


def _check(state: State, words: Wording) -> Check:
    asked = state.back_question
    if asked is None:
        raise ValueError("nothing is asked back")
    readings = tuple(
        ReadingLine(words.plain(value), words.value(asked.path, value)) for value, _, _ in asked.readings
    )
    if not readings and asked.reason in ("", "not_understood") and _is_noted(state, asked.words):
        text = words.tr.gettext("That was noted, but this question is still open.")
    elif asked.reason:
        text = words.invalid(asked.reason, asked.words)
    elif len(readings) == 1:
        text = words.tr.text("Is this what you mean: %(reading)s?", reading=readings[0].text)
    elif readings:
        text = words.tr.gettext("That can be read in several ways. Which one do you mean?")
    else:
        text = words.invalid("not_understood", asked.words)
    again = None if readings else _once_more(state, words, asked.path, whole=not asked.reason)
    return Check(asked.path, text, readings, asked.words, words.full_label(asked.path), again)


def _is_noted(state: State, typed: str) -> bool:
    """Whether what answered nothing told something else, which waits in the tray with its words."""
    said = _apart(typed)
    return names_known_country(state, typed) or any(
        one.words and _apart(one.words) in said for one in state.offers.values() if not one.waits
    )


def _apart(text: str) -> str:
    """The words of a text, so that no word is found within another."""
    return f" {' '.join(WORDS.findall(text.casefold()))} "


def _once_more(state: State, words: Wording, path: str, *, whole: bool) -> Ask | None:
    """The question that was not understood, since nobody knows it by the name of its field; of a group the one field, or the `whole`."""
    stands = standing(state)
    if whole and isinstance(stands, AskQuestion) and path in stands.paths:
        return ask_line(state, words, stands)
    question = state.plan.question(generic(path))
    if question is None:
        return None
    _, entry, _ = split_path(path)
    return ask_line(state, words, AskQuestion(question, entry, (path,)))


def offer_line(state: State, words: Wording, *, waits: bool) -> OfferLine:
    """The facts that wait to be accepted, in the order they were read."""
    offers = [offer for offer in state.in_order_read() if offer.waits is waits]
    facts = tuple(
        OfferedFact(
            one.id, one.path, words.plain(one.value),
            words.offered(one) if one.status is Status.VALUE else words.formats.none(state.plan.fields[generic(one.path)].kind),
            one.words, words.full_label(one.path), str(one.status),
        )
        for one in offers
    )  # fmt: skip
    return OfferLine(waits, facts)


def _review_line(state: State, words: Wording, stands: Pause) -> ReviewLine:
    short = stands.mark == "short_notice"
    items: tuple[dict[str, object], ...] = tuple(
        {
            "field": item.path,
            "reason": item.reason,
            "owner": item.owner,
            "question": words.full_label(item.path),
        }
        for item in open_items(state)
    )
    complete = not short and is_complete(state)
    if short:
        text = words.tr.gettext(
            "The short notice can go to the insurer now, as a file and as a mail; the rest can follow tomorrow. Say “go on” to continue."
        )
    elif stands.mark == "review" and details_left(state):
        text = words.tr.gettext("The notice is complete. Say “go on” for the details, or stop here.")
    else:
        text = words.tr.gettext("The notice is complete; nothing is left to ask.")
    return ReviewLine(complete, short, items, details_left(state), text)


def heard_lines(events: Sequence[Event], words: Wording) -> tuple[Line, ...]:
    """What was heard and is durable; of a field that one turn said twice, the last."""
    lines: list[Line] = []
    last = {event.path: event for event in events if isinstance(event, AnswerGiven)}
    for event in events:
        if isinstance(event, ListClosed):
            lines.append(
                HeardLine(event.list, event.status, None, words.closed(event.status), event.words, "exact")
            )
        elif isinstance(event, AnswerGiven) and last[event.path] is event:
            fact = words.state.facts[event.path]
            value = words.plain(event.value) if event.status in (Status.VALUE, Status.NONE) else None
            lines.append(
                HeardLine(
                    event.path, str(event.status), value, words.fact(event.path, fact), event.words, str(event.exactness),
                    words.full_label(event.path), event.source == "corrected",
                )
            )  # fmt: skip
    return tuple(lines)


def contradiction_notices(
    before: State, after: State, words: Wording, heard: Sequence[Event]
) -> tuple[Notice, ...]:
    """What was heard and does not go together with what is known: asked about once, and listed in the review until it is put right."""
    from intake.dialogue.contradicting import in_words, newly_contradicting

    return tuple(
        Notice(
            "contradiction",
            words.tr.text(
                "These do not go together: %(facts)s. If one of them is wrong, correct it with “go to” and its name.",
                facts=in_words(words, after, one),
            ),
        )
        for one in newly_contradicting(before, after, heard)
    )


def changed_notice(before: State, after: State, words: Wording, heard: Sequence[Event]) -> tuple[Notice, ...]:
    """“This also changed”: facts that left the claim or came back because of what was heard."""
    said = {event.path for event in heard if isinstance(event, AnswerGiven)}
    left = sorted(path for path in after.dormant if path not in before.dormant and path not in said)
    back = sorted(path for path in before.dormant if path not in after.dormant and path not in said)
    parts = []
    if left:
        parts.append(
            words.tr.text(
                "No longer applies: %(facts)s.",
                facts=words.formats.list([words.full_label(path) for path in left]),
            )
        )
    if back:
        parts.append(
            words.tr.text(
                "Applies again: %(facts)s.",
                facts=words.formats.list([words.full_label(path) for path in back]),
            )
        )
    return (Notice("changed", " ".join(parts)),) if parts else ()
