"""Lines that carry something out: "tick 2: Mrs Peeters, 10:42", "accept all", "remove payment 3". Every face hears them, as typed text.

Numbers mean what was last shown under that number, also when the list has changed since: an action that stood second when it was read out is not
another one when its number is said.
"""

from collections.abc import Callable, Sequence

from intake.claim.field_path import LISTS, generic
from intake.conversation.conversation import Conversation
from intake.conversation.lines import ErrorLine, Notice, Reply
from intake.conversation.showing import offer_line
from intake.conversation.wording import SINGULAR_NAMES, Wording
from intake.dialogue.actions import DISMISSED, DONE, STANDS
from intake.dialogue.agenda import AskQuestion, standing
from intake.dialogue.events import ActionDismissed, ActionTicked
from intake.language.acting import Act, act_in, bare_object, everything, export_in, reader_in
from intake.language.marks import N_
from intake.unaccented import unaccented

FREE = ("text", "file", "person")
LANGUAGES = ("fr", "nl", "en")
HOW = {
    "tick": N_("Say what proves it: “tick %(number)s: name, time, reference”. Write down: %(proof)s"),
    "set_aside": N_("Say why: “set aside %(number)s: the reason”."),
}


def act(talk: Conversation, text: str) -> Reply | None:
    """The reply to such a line; None where the text may be an answer."""
    said = act_in(text, talk.state.language)
    about_to_leave = talk.numbered.pop("leaving", ())
    if said is None:
        return None
    does: dict[str, Callable[[Conversation, Act], Reply | None]] = {
        "tick": _tick, "set_aside": _set_aside, "take_back": _take_back, "accept": _offers, "reject": _offers, "reply": _reply, "add": _add,
        "role": _role, "export": _export, "kit": _kit, "change": _change, "urgent": _urgent, "why": _why, "note": _note, "goto": _go_to,
        "back_to": _back_to,
    }  # fmt: skip
    if said.verb == "remove":
        return _remove(talk, said, about_to_leave)
    return does[said.verb](talk, said)


# ------------------------------------------------------------ what numbers mean


def number_actions(talk: Conversation, ids: Sequence[str]) -> None:
    """These actions were shown, numbered from 1."""
    talk.numbered["actions"] = tuple(ids)


def number_offers(talk: Conversation, ids: Sequence[str]) -> None:
    """These proposals were shown, numbered from 1."""
    talk.numbered["offers"] = tuple(ids)


def number_lines(talk: Conversation, paths: Sequence[str]) -> None:
    """These lines of the review were shown, numbered from 1."""
    talk.numbered["lines"] = tuple(paths)


def actions_in_order(talk: Conversation) -> tuple[str, ...]:
    """Every action that stands, the most urgent first, then those that are settled."""
    from intake.dialogue.deadlines import ordered

    rows = ordered(talk.state, talk.now())
    return tuple(row.id for row in sorted(rows, key=lambda row: not row.stands))


def _numbered(talk: Conversation, kind: str, now: Sequence[str], said: str) -> str:
    """What was shown under a number; "" where nothing was."""
    if not said.isdigit():
        return said
    shown = talk.numbered.get(kind) or tuple(now)
    return shown[int(said) - 1] if 1 <= int(said) <= len(shown) else ""


def _action(talk: Conversation, said: Act) -> str:
    return _numbered(talk, "actions", actions_in_order(talk), said.numbers[0])


# ------------------------------------------------------------ urgent actions


def _tick(talk: Conversation, said: Act) -> Reply:
    identity = _action(talk, said)
    if not identity:
        return _no_such(talk, said.numbers[0])
    if not said.rest:
        rule = talk.plan.rules.get(identity.partition("[")[0])
        proof = talk.words.tr.gettext(rule.proof) if rule else ""
        return _told(talk, talk.words.tr.text(HOW["tick"], number=said.numbers[0], proof=proof))
    return talk.tick(identity, said.rest)


def _set_aside(talk: Conversation, said: Act) -> Reply:
    identity = _action(talk, said)
    if not identity:
        return _no_such(talk, said.numbers[0])
    if not said.rest:
        return _told(talk, talk.words.tr.text(HOW["set_aside"], number=said.numbers[0]))
    return talk.dismiss(identity, said.rest)


def _take_back(talk: Conversation, said: Act) -> Reply | None:
    """The tick or the dismissal of this action; without a number, the last one."""
    if said.numbers:
        identity = _action(talk, said)
        return talk.reopen(identity) if identity else _no_such(talk, said.numbers[0])
    settled = (
        event.action for event in reversed(talk.events) if isinstance(event, ActionTicked | ActionDismissed)
    )
    last = next((one for one in settled if talk.state.actions[one].state in (DONE, DISMISSED)), "")
    return talk.reopen(last) if last else None


def _urgent(talk: Conversation, said: Act) -> Reply:
    identity = _action(talk, said)
    return (
        _opened(talk, "action", identity)
        if identity in talk.state.actions
        else _no_such(talk, said.numbers[0])
    )


def _reply(talk: Conversation, said: Act) -> Reply:
    """What a payer wrote back: it settles the calls that the message asked for, and what it tells is offered."""
    from intake.documents.kit import payer_messages

    messages = payer_messages(talk.state, talk.now())
    number = int(said.numbers[0]) if said.numbers else 1
    if not said.rest or not 1 <= number <= len(messages) or (not said.numbers and len(messages) > 1):
        tr = talk.words.tr
        return _told(
            talk,
            tr.gettext("Say whose reply it is, as the kit numbers them: “reply 1: name, time, reference”."),
        )
    wanted = messages[number - 1].actions
    stand = [one for one in wanted if one in talk.state.actions and talk.state.actions[one].state in STANDS]
    reply = talk.tick((stand or list(wanted))[0], said.rest)
    for identity in stand[1:]:
        more = talk.tick(identity, said.rest)
        reply = Reply((*reply.lines[:-1], *more.lines))
    return reply


# ------------------------------------------------------------ the tray


def _offers(talk: Conversation, said: Act) -> Reply | None:
    waits = any(offer.waits for offer in talk.state.offers.values())
    now = [fact.id for fact in offer_line(talk.state, talk.words, waits=waits).facts]
    settle = talk.accept if said.verb == "accept" else talk.reject
    if said.rest:
        verdict = everything(said.rest)
        if verdict is None:
            return None
        if not now:
            return _told(talk, talk.words.tr.gettext("Nothing waits to be accepted."))
        return settle(now) if verdict else talk.reject(now) if said.verb == "accept" else talk.accept(now)
    shown = [_numbered(talk, "offers" if not waits else "waiting", now, one) for one in said.numbers]
    missing = next((one for one, identity in zip(said.numbers, shown, strict=True) if not identity), "")
    return _no_such(talk, missing) if missing else settle(shown)


# ------------------------------------------------------------ entries


def _named_list(rest: str) -> tuple[str, str]:
    """The list that a word means ("payment", "un paiement", "betaling 2"), and the number behind it; "" where none is meant."""
    from intake.language.catalogs import translator

    words = bare_object(rest)
    head, _, last = words.rpartition(" ")
    number = last if last.isdigit() and head else ""
    name = head if number else words
    for one in LISTS:
        singles = {
            bare_object(translator(language).text(SINGULAR_NAMES[one], number="")) for language in LANGUAGES
        }
        if name in singles or name in {f"{single}s" for single in singles}:
            return one, number
    return "", number


def _lists(words: Wording) -> str:
    names = [words.tr.text(SINGULAR_NAMES[one], number="").strip() for one in LISTS]
    return ", ".join(dict.fromkeys(name[:1].lower() + name[1:] for name in names))


def _add(talk: Conversation, said: Act) -> Reply | None:
    name, number = _named_list(said.rest)
    return talk.add(name) if name and not number else None


def _remove(talk: Conversation, said: Act, about_to_leave: tuple[str, ...]) -> Reply | None:
    """Said twice in a row it is meant: all that was said of an entry leaves with it, and a “yes” here would answer the question that stands."""
    name, number = _named_list(said.rest)
    if not name:
        return None
    entries = talk.state.entries(name)
    if not number and len(entries) != 1:
        tr = talk.words.tr
        return _told(
            talk,
            tr.text(
                "Say which one, by its number: “remove %(entry)s”.",
                entry=talk.words.entry(name, "").lower() or said.rest,
            ),
        )
    place = int(number) if number else 1
    if not 1 <= place <= len(entries):
        return _no_such(talk, said.rest)
    entry, meanwhile = f"{name}[{entries[place - 1]}]", str(talk.state.sequence)
    gone = talk.words.entry(name, entries[place - 1])
    if about_to_leave != (entry, meanwhile):
        talk.numbered["leaving"] = (entry, meanwhile)
        return _told(
            talk,
            talk.words.tr.text(
                "%(entry)s: say the same once more to remove it; anything else keeps it.", entry=gone
            ),
        )
    reply = talk.remove(entry)
    notice = Notice(
        "info", talk.words.tr.text("Taken out of the claim: %(entry)s. The log keeps it.", entry=gone)
    )
    return Reply((notice, *reply.lines))


# ------------------------------------------------------------ the rest


def _role(talk: Conversation, said: Act) -> Reply | None:
    role = reader_in(said.rest)
    return talk.role(role) if role else None


def _export(talk: Conversation, said: Act) -> Reply | None:
    wanted = export_in(said.rest, strict=_is_free(talk))
    return _opened(talk, "export", said.rest) if wanted is not None else None


def _kit(talk: Conversation, said: Act) -> Reply | None:
    wanted = export_in(said.rest, strict=True)
    return (
        _opened(talk, "kit", wanted.language)
        if wanted is not None and wanted.language and not wanted.folder
        else None
    )


def _change(talk: Conversation, said: Act) -> Reply:
    """A line of the review, by its number; with words behind it, they are its new answer."""
    path = _numbered(talk, "lines", (), said.numbers[0])
    if not path:
        return _told(talk, talk.words.tr.gettext("Say “review” first: its lines have the numbers."))
    reply = talk.go_to(path)
    stands = standing(talk.state)
    if not said.rest or not isinstance(stands, AskQuestion) or path not in stands.paths:
        return reply
    return talk.hear(said.rest)


def _why(talk: Conversation, said: Act) -> Reply | None:
    from intake.conversation.explaining import explain
    from intake.conversation.finding import find_questions

    about = said.rest.strip(" ?!.")
    known = (
        about in talk.plan.fields or about.partition("[")[0] in talk.plan.rules or about.startswith("loss.")
    )
    if not known and (len(about.split()) > 5 or not find_questions(talk.state, talk.words, about)):
        return None
    return Reply((Notice("help", explain(talk.state, talk.words, about)), talk.standing_line()))


def _go_to(talk: Conversation, said: Act) -> Reply | None:
    """To the question that the words mean; where none is meant they may be an answer, and on a precise question they are said not to be found."""
    from intake.conversation.finding import find_questions

    if generic(said.rest) in talk.plan.fields:
        return talk.go_to(said.rest)
    found = find_questions(talk.state, talk.words, said.rest)
    return talk.go_to(found[0].path) if found else None


def _back_to(talk: Conversation, said: Act) -> Reply | None:
    """To the question of just this name: "back discovered". What came back, or went back, is an answer."""
    from intake.conversation.finding import find_questions

    wanted = unaccented(said.rest)
    for one in find_questions(talk.state, talk.words, said.rest):
        if wanted in (unaccented(one.label), unaccented(one.label).rpartition(" · ")[2]):
            return talk.go_to(one.path)
    return None


def _note(talk: Conversation, said: Act) -> Reply:
    return talk.note(said.rest)


def _is_free(talk: Conversation) -> bool:
    """Whether any words could be the answer here."""
    stands = standing(talk.state)
    return isinstance(stands, AskQuestion) and any(
        talk.plan.fields[generic(path)].kind in FREE for path in stands.paths
    )


def _opened(talk: Conversation, what: str, argument: str) -> Reply:
    return Reply((Notice(f"open_{what}", argument), talk.standing_line()))


def _told(talk: Conversation, text: str) -> Reply:
    return Reply((ErrorLine(text), talk.standing_line()))


def _no_such(talk: Conversation, number: str) -> Reply:
    return _told(talk, talk.words.tr.text("Nothing was shown under %(number)s.", number=number))
