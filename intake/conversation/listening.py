"""Typed text -> one turn: what stands decides how a text is heard, as an answer, a pick, a word to the conversation or a story."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from intake.claim.fact import Exactness, Status, Value
from intake.claim.field_path import generic
from intake.claim.moment import UNKNOWN_TIME, Moment
from intake.claim.money import Money
from intake.claim.reading import Asked, Ear, Heard, Outcome
from intake.conversation.hearing import (
    FITS_ALL,
    MISSING,
    TO_THE_TALK,
    Understood,
    agreement,
    corrected,
    ear,
    hear,
)
from intake.conversation.helping import term_notice
from intake.conversation.lines import Ask, Check, ErrorLine, Notice, OfferLine, Reply
from intake.conversation.narratives import looks_like_a_story, opens_with_a_story, tray_items
from intake.conversation.payment_asides import left_out, no_call
from intake.conversation.remembering import confirmed, is_kept_by_yes
from intake.conversation.told_ahead import with_told_ahead
from intake.dialogue.agenda import AskMore, AskQuestion, Pause, standing, upcoming
from intake.dialogue.applying import apply
from intake.dialogue.commands import AddEntry, Answer, AskBack, CloseList, GoBack, GoOn, Item, OfferFacts
from intake.dialogue.deciding import decide
from intake.dialogue.refusals import Refusal

LONGEST_TOLD = 600
_WORD = re.compile(r"\w+")
ALL_BUT = re.compile(
    r"(?:(?:oui|ja|yes|ok|okay)[ ,]*)?(?:(?:tout(?:es)?|tous|alle[sn]?|allemaal|all|everything|all of them)[ ,]*)?"
    r"(?:sauf|excepte|hormis|a part|mais pas|behalve|uitgezonderd|maar niet|except(?: for)?|but not|apart from|not|all but|pas|niet|zonder|sans|without)"
    r" (?:(?:le|la|les|de|het|the|numero|nummer|number|n°|nr)s? )*(?P<numbers>\d[\d ,;&+.-]*(?:(?:et|en|and) \d[\d ,;&+.-]*)*)$"
)
"""What was read, without some of it."""

if TYPE_CHECKING:
    from intake.conversation.conversation import Conversation
    from intake.dialogue.events import Event
    from intake.dialogue.state import State


def listen(talk: "Conversation", text: str, texts: Mapping[str, str] | None) -> Reply:
    """One typed text, cleaned; with `texts`, a group answered field by field."""
    from intake.conversation.words_that_act import act

    now = talk.now()
    if texts is None and not text.strip():
        keep = confirmed(talk.state, standing(talk.state), talk.settings.profile, talk.words, now)
        if keep is not None:
            return talk.do(keep)
        if talk.state.cursor is not None or talk.state.back_question is not None:
            return talk.do(GoOn())
        return Reply((talk.standing_line(),))
    line = talk.standing_line()
    acted = act(talk, text) if texts is None else None
    if acted is not None:
        return acted
    meaning = term_notice(talk.state, talk.words, text) if texts is None else None
    if meaning is not None:
        return Reply((meaning, line))
    picked = _picked(talk, line, text)
    if picked is not None:
        return picked
    stands = standing(talk.state)
    if (
        isinstance(line, Ask)
        and line.remembered
        and texts is None
        and (not line.told or is_kept_by_yes(talk.state, stands))
        and agreement(talk.state, text, now) is True
    ):
        keep = confirmed(talk.state, stands, talk.settings.profile, talk.words, now)
        if keep is not None:
            return talk.do(keep)
    if talk.state.back_question is not None and texts is None:
        return _again(talk, text, now)
    match stands:
        case AskQuestion():
            if texts is None and looks_like_a_story(text, stands, talk.state, now):
                return talk.narrative(text)
            besides = _instead_of_an_answer(talk.state, stands, text, now) if texts is None else ()
            if besides:
                return _carry_out(talk, Understood(None, aside=besides), text, now)
            found = (
                talk.understand(stands, text) if texts is None else hear(talk.state, stands, text, now, texts)
            )
            if texts is None and opens_with_a_story(talk.state, stands, found.command, text, now):
                return talk.narrative(text)
            typed = text if texts is None else "; ".join(_one_line(texts, stands.paths))
            return _carry_out(talk, found, text, now, typed)
        case AskMore(list=name):
            return _more(talk, name, text, now)
        case Pause():
            return _at_a_pause(talk, text, now)


def _instead_of_an_answer(state: "State", stands: AskQuestion, text: str, now: datetime) -> tuple[Item, ...]:
    """What a text puts right of other questions, and answers nothing."""
    return no_call(state, stands, text) or left_out(state, stands, text, now)


def _picked(talk: "Conversation", line: object, text: str) -> Reply | None:
    """A bare number picks from a question back or an offer; yes and no settle a single one."""
    from intake.conversation.reading_anew import meant_likewise
    from intake.language.answers.choice_index import keyboard, numbers_said
    from intake.language.answers.typed import folded
    from intake.language.answers.yes_no import says_more

    said = text.strip().rstrip(".)")
    digit = keyboard(text.strip(), ear(talk.state, talk.now()))
    if digit is not None and isinstance(line, Check | OfferLine):
        said = str(digit)
    if isinstance(line, Check) and talk.state.back_question is not None and line.readings:
        asked = talk.state.back_question
        number = (
            int(said)
            if said.isdigit() and len(said) < 4
            else 1
            if len(line.readings) == 1 and agreement(talk.state, text, talk.now()) is True
            else _in_currency(asked.readings, said, ear(talk.state, talk.now()))
        )
        if 1 <= number <= len(asked.readings):
            value, _, exactness = asked.readings[number - 1]
            status = Status.NONE if value is None else Status.VALUE
            command = corrected(talk.state, asked.path, status, value, asked.words)
            items = tuple(
                Item(one.path, one.status, one.value, one.words, exactness, one.who) for one in command.items
            )
            items = (*items, *meant_likewise(talk.state, asked, value, talk.now()))
            stands = standing(talk.state)
            if isinstance(stands, AskQuestion) and asked.path in stands.paths:
                return talk.do(Answer(items, stands.question.name, stands.entry))
            return talk.do(Answer(items, source=command.source))
        if len(line.readings) == 1 and agreement(talk.state, text, talk.now()) is False:
            return talk.do(GoOn())
    if isinstance(line, OfferLine) and line.wait:
        ids = tuple(fact.id for fact in line.facts)
        verdict = agreement(talk.state, text, talk.now())
        if verdict is not None:
            return talk.accept(ids) if verdict else talk.reject(ids)
        left_out = ALL_BUT.match(folded(text))
        if left_out and (not_these := numbers_said(left_out["numbers"].strip(" .!"))):
            return _all_but(talk, ids, not_these, line)
        places = numbers_said(said)
        if places and all(1 <= one <= len(ids) for one in places):
            return talk.accept(tuple(ids[one - 1] for one in places))
        if places:
            beyond = next(one for one in places if not 1 <= one <= len(ids))
            told = talk.words.tr.text("Nothing was shown under %(number)s.", number=beyond)
            return Reply((ErrorLine(told), line))
        if says_more(folded(text)):
            # Neither the offer nor what corrects it may be lost, and the question behind is not on screen.
            told = talk.words.tr.gettext("Accept all: yes. Some: their numbers. None: no.")
            return Reply((ErrorLine(told), line))
    return None


def _all_but(talk: "Conversation", ids: Sequence[str], places: Sequence[int], line: OfferLine) -> Reply:
    """Accept what was read without these; a number that is not there is said, and nothing is settled."""
    beyond = next((one for one in places if not 1 <= one <= len(ids)), None)
    if beyond is not None:
        told = talk.words.tr.text("Nothing was shown under %(number)s.", number=beyond)
        return Reply((ErrorLine(told), line))
    kept = tuple(one for place, one in enumerate(ids, 1) if place not in places)
    return talk.accept(kept) if kept else talk.reject(ids)


def _in_currency(readings: Sequence[tuple[Value, str, Exactness]], said: str, ear: Ear) -> int:
    """The place of the only reading in the currency that was named: "euros"; else 0."""
    amounts = [one for one, _, _ in readings if isinstance(one, Money)]
    if len(amounts) < len(readings) or not said or any(one.isdigit() for one in said):
        return 0
    from intake.language.reading import read

    outcomes = [read(f"1 {said}", Asked("", "money", currency=one), ear) for one in ("EUR", "GBP")]
    heard = [one.reading.value for one in outcomes if one.heard is Heard.VALUE]
    named = (
        heard[0] if len(heard) == 2 and heard[0] == heard[1] else None
    )  # whatever is meant where none is said
    places = [
        place
        for place, one in enumerate(amounts, 1)
        if isinstance(named, Money) and one.currency == named.currency
    ]
    return places[0] if len(places) == 1 and len({one.currency for one in amounts}) > 1 else 0


def _again(talk: "Conversation", text: str, now: datetime) -> Reply:
    """Another answer to what was asked back."""
    asked = talk.state.back_question
    if asked is None:
        raise ValueError("nothing is asked back")
    question = talk.plan.question(generic(asked.path))
    stands = standing(talk.state)
    if not isinstance(stands, AskQuestion) or asked.path not in stands.paths:
        if question is None:
            return talk.do(GoOn())
        from intake.conversation.hearing import entry_of

        stands = AskQuestion(question, entry_of(asked.path, question), (asked.path,), again=True)
    else:
        whole = hear(talk.state, stands, text, now)
        alone = hear(
            talk.state, AskQuestion(stands.question, stands.entry, (asked.path,), stands.again), text, now
        )
        # The question of the breath shows no choices: a bare number or letter picks none of what is not on screen.
        picks_unseen = len(stands.paths) > 1 and not asked.reason and len(text.strip(" .)")) < 3
        fits_all = talk.plan.fields[generic(asked.path)].kind in FITS_ALL
        whole_meant = picks_unseen or _says_more(whole, alone, asked.path, fits_all=fits_all)
        return _carry_out(talk, whole if whole_meant else alone, text, now)
    return _carry_out(talk, hear(talk.state, stands, text, now), text, now)


def _says_more(whole: Understood, alone: Understood, path: str, *, fits_all: bool) -> bool:
    """Whether a text answers more of the breath than the one field that was asked back, or others of it and not that one.

    A field that `fits_all` words would take any answer to another for its own.
    """
    lost = isinstance(alone.command, AskBack) and not alone.command.readings and not alone.command.reason
    if isinstance(whole.command, AskBack):  # it may say why it cannot be, which the field alone does not know
        return lost and whole.command.path == path and bool(whole.command.reason)
    if whole.command is None:
        return False
    said = {item.path for item in whole.command.items if item.status in (Status.VALUE, Status.NONE)}
    if path in said:
        return len(said) > 1
    return (lost or fits_all) and bool(said)


def _carry_out(
    talk: "Conversation", found: Understood, text: str, now: datetime, typed: str | None = None
) -> Reply:
    if found.command is None and not found.aside:
        return _controlled(talk, found.control or Outcome(Heard.AMBIGUOUS), text, now)
    command = _in_full(found.command, text if typed is None else typed)
    decided = decide(talk.state, command, now) if command is not None else ()
    if isinstance(decided, Refusal):
        return talk.refused(decided)
    events = (*decided, *_offered(talk.state, found, decided, text, now))
    if found.control is None:
        return talk.settle(events)
    # A word to the talk in one field of a group, beside what another field says: both count.
    kept = talk.settle(events) if events else None
    then = _controlled(talk, found.control, text, now)
    return Reply((*kept.lines[:-1], *then.lines)) if kept is not None else then


def _offered(
    state: "State", found: Understood, decided: "Sequence[Event]", text: str, now: datetime
) -> "Sequence[Event]":
    """What waits in the tray of what a text says besides its answer."""
    items = found.aside
    if found.command is not None:
        items = (*items, *_besides(_after(state, decided), found.command, text, now))
    more = decide(state, OfferFacts(items, waits=False), now) if items else ()
    return more if not isinstance(more, Refusal) else ()


def _one_line(texts: Mapping[str, str], paths: Sequence[str]) -> Iterator[str]:
    """The texts of a group as one line would have them."""
    for path in paths:
        said = texts.get(path, texts.get(generic(path), ""))
        if said.strip():
            yield said.strip()


def _in_full(command: Answer | AskBack | None, text: str) -> Answer | AskBack | None:
    """The answer with all that was typed, where more words were typed than were heard: it is shown and kept, heard or not."""
    if not isinstance(command, Answer) or not command.question or len(text) > LONGEST_TOLD:
        return command
    heard = Counter(word for item in command.items for word in _WORD.findall(item.words))
    typed = Counter(_WORD.findall(text))
    return replace(command, text=text.strip()) if typed - heard else command


def _after(state: "State", events: "Sequence[Event]") -> "State":
    """The state once these have happened: an answer may open the entry that the rest of the text speaks of."""
    for event in events:
        state = apply(state, event)
    return state


def _besides(state: "State", command: Answer | AskBack, text: str, now: datetime) -> tuple[Item, ...]:
    """What a text says besides its answer, or instead of one; or besides what is asked back, whose answer would bring none of it again."""
    match command:
        case Answer(asked_back=back):
            besides = tray_items(state, text, command.items, now)
            kept = tuple(one for one in besides if back is None or not _is_asked_back(one, back))
        case AskBack():
            besides = tray_items(state, text, (), now, command.path)
            kept = tuple(one for one in besides if not _is_asked_back(one, command))
    return with_told_ahead(state, text, command, kept, now)


MOST_OF_A_DAY = 8
"""More digits than those of a date are a number of something."""


def _is_asked_back(one: Item, back: AskBack) -> bool:
    """Whether a fact is what is asked about, or stands on its very figures, or speaks of amounts of which nobody knows yet which is which."""
    values = [value for value, _, _ in back.readings]
    digits = re.sub(r"\D", "", one.words)
    number = len(digits) > MOST_OF_A_DAY and digits in re.sub(r"\D", "", back.words)
    sums = [value for value in values if isinstance(value, Money)]
    unclear = isinstance(one.value, Money) and (bool(sums) or back.path.endswith(".state"))
    of_which = len(sums) > 1 and one.path.startswith("payments[")
    return one.path == back.path or one.value in values or number or unclear or of_which


def _more(talk: "Conversation", name: str, text: str, now: datetime) -> Reply:
    from intake.language.reading import read

    outcome = read(text, Asked(name, "more"), ear(talk.state, now))
    if outcome.heard is Heard.VALUE and outcome.reading.value in (True, "yes"):
        return talk.do(AddEntry(name))
    if outcome.heard is Heard.NONE or (
        outcome.heard is Heard.VALUE and outcome.reading.value in (False, "no")
    ):
        return talk.do(CloseList(name, text.strip()))
    if outcome.heard in MISSING:
        return talk.do(CloseList(name, text.strip(), MISSING[outcome.heard]))
    if outcome.heard in (Heard.HELP, Heard.BACK) or (
        outcome.heard is Heard.CONTROL and outcome.control != "entry"
    ):
        return _controlled(talk, outcome, text, now)
    added = decide(talk.state, AddEntry(name), now)
    if isinstance(added, Refusal):
        return talk.refused(added)
    opened = _after(talk.state, added)
    stands = upcoming(opened)
    if not isinstance(stands, AskQuestion):
        return talk.settle(added)
    found = hear(opened, stands, text, now)
    command = _in_full(found.command, text)
    is_a_word = found.control is not None and found.control.heard in TO_THE_TALK
    if not is_a_word and not found.aside and _says_nothing(command):
        # Nothing of it is about another entry, so it does not say either that there is one.
        return Reply((ErrorLine(talk.words.invalid("not_understood", text)), talk.standing_line()))
    decided = decide(opened, command, now) if command is not None else ()
    if isinstance(decided, Refusal):
        return talk.settle(added)
    return talk.settle((*added, *decided, *_offered(opened, found, decided, text, now)))


def _says_nothing(command: Answer | AskBack | None) -> bool:
    """Whether nothing was read, or only that something was done at some time: "all warned"."""
    if isinstance(command, Answer):
        return False
    return command is None or all(value == Moment(UNKNOWN_TIME) for value, _, _ in command.readings)


def _at_a_pause(talk: "Conversation", text: str, now: datetime) -> Reply:
    from intake.language.reading import read

    outcome = read(text, Asked("review", "text"), ear(talk.state, now))
    if outcome.heard in (Heard.HELP, Heard.BACK, Heard.CONTROL):
        return _controlled(talk, outcome, text, now)
    if agreement(talk.state, text, talk.now()) is True:
        return talk.do(GoOn())
    if agreement(talk.state, text, talk.now()) is False:
        return Reply((talk.standing_line(),))
    if looks_like_a_story(text, None, talk.state, now):
        return talk.narrative(text)
    tr = talk.words.tr
    return Reply(
        (
            ErrorLine(
                tr.gettext("Say “go on” to continue, “go to” with a word to change an answer, or “export”.")
            ),
            talk.standing_line(),
        )
    )


def _controlled(talk: "Conversation", outcome: Outcome, text: str, now: datetime) -> Reply:
    """Help, back, and the other words to the conversation."""
    words = talk.words
    stay = talk.standing_line()
    if outcome.heard is Heard.BACK:
        return talk.do(GoBack())
    if outcome.heard is Heard.HELP:
        return Reply((talk.help(), stay))
    if outcome.heard is not Heard.CONTROL:
        return Reply((ErrorLine(words.invalid("not_understood", text.strip())), stay))
    does: dict[str, Callable[[], Reply]] = {
        "note": lambda: talk.note(outcome.argument),
        "go_on": talk.go_on,
        "finish": talk.finish,
        "language_fr": lambda: talk.language("fr"),
        "language_nl": lambda: talk.language("nl"),
        "language_en": lambda: talk.language("en"),
        "stop": talk.finish,
        "undo": talk.back,
        "words": lambda: _all_words(talk),
        "secondhand": talk.hung_up,
        "back_on_line": talk.back_on_line,
        "hold": lambda: Reply((stay,)),
        "goto": lambda: _search(talk, outcome.argument),
        "why": lambda: _why(talk, outcome.argument),
    }
    act = does.get(outcome.control)
    if act is not None:
        return act()
    return Reply((Notice(f"open_{outcome.control}", outcome.argument), stay))


def _search(talk: "Conversation", words_said: str) -> Reply:
    """Jump to the question that these words mean, or say which are near."""
    from intake.conversation.finding import find_questions

    found = find_questions(talk.state, talk.words, words_said)
    if not found:
        return Reply(
            (
                ErrorLine(
                    talk.words.tr.text("No question was found for “%(words)s”.", words=words_said[:60])
                ),
                talk.standing_line(),
            )
        )
    return talk.go_to(found[0].path)


def _all_words(talk: "Conversation") -> Reply:
    from intake.conversation.known_words import WORDS

    return Reply((*(Notice("help", talk.words.tr.gettext(text)) for text in WORDS), talk.standing_line()))


def _why(talk: "Conversation", path: str) -> Reply:
    from intake.conversation.explaining import explain

    return Reply((Notice("help", explain(talk.state, talk.words, path)), talk.standing_line()))
