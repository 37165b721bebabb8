"""`intake`, `new`, `resume`, `list`, `show`, `talk`: the talk with a claim, in the face that fits where it runs."""

import argparse
import json
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from intake.errors import ExportError, UsageError, text_reason
from intake.said import N_, Said
from intake.settings import LANGUAGES, ROLES, Settings, system_language, words_region
from intake.store.opening import open_store

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from intake.conversation.beginning import Beginning
    from intake.conversation.conversation import Conversation
    from intake.store.contract import Store
    from intake.store.overview import Overview

SMALLEST = (60, 20)
# Translators: in capitals, where the number of a claim is to be typed.
CLAIM = N_("CLAIM")
ITS_NUMBER = N_("its number, as `intake list` tells it")
CLAIM_OR_THE_LAST = N_("its number (default: the claim that was changed last)")
CLAIM_OR_A_NEW_ONE = N_("the number of a claim to go on with (default: a new claim)")
LANGUAGE_OF_THE_TALK = N_("language of the talk")
WHO_SITS_HERE = N_("who sits at the keyboard")


def add_new(parser: argparse.ArgumentParser) -> None:
    """The flags of `intake new`."""
    parser.description = N_("Start a claim.")
    parser.set_defaults(run=new)
    parser.add_argument("--lang", choices=LANGUAGES, help=LANGUAGE_OF_THE_TALK)
    parser.add_argument("--role", choices=ROLES, help=WHO_SITS_HERE)
    parser.add_argument(
        "--from",
        dest="source",
        type=Path,
        # Translators: in capitals, where the name of a file is to be typed.
        metavar=N_("FILE"),
        help=N_("a text to begin with: an e-mail or a call note"),
    )
    _face_flags(parser)


def add_resume(parser: argparse.ArgumentParser) -> None:
    """The flags of `intake resume`."""
    parser.description = N_("Go on with a claim where it stood.")
    parser.set_defaults(run=resume)
    parser.add_argument("claim", nargs="?", default="", metavar=CLAIM, help=CLAIM_OR_THE_LAST)
    _face_flags(parser)


def _face_flags(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--plain",
        action="store_true",
        default=argparse.SUPPRESS,
        help=N_("line by line, for screen readers, serial lines and pipes"),
    )
    parser.add_argument("--no-mouse", action="store_true", help=N_("leave the mouse to the terminal"))


def add_list(parser: argparse.ArgumentParser) -> None:
    """The flags of `intake list`."""
    parser.description = N_("The claims in this store, the one changed last first.")
    parser.set_defaults(run=list_claims)
    parser.add_argument("--json", action="store_true", help=N_("as JSON"))


def add_show(parser: argparse.ArgumentParser) -> None:
    """The flags of `intake show`."""
    parser.description = N_("One claim.")
    parser.set_defaults(run=show)
    parser.add_argument("claim", metavar=CLAIM, help=ITS_NUMBER)
    parser.add_argument("--json", action="store_true", help=N_("as claim.json, words included"))
    parser.add_argument("--lang", choices=LANGUAGES, help=N_("language of the text (default: the talk's)"))


def add_talk(parser: argparse.ArgumentParser) -> None:
    """The flags of `intake talk`."""
    parser.description = N_("The conversation as JSON lines on stdin and stdout.")
    parser.set_defaults(run=talk)
    parser.add_argument("claim", nargs="?", default="", metavar=CLAIM, help=CLAIM_OR_A_NEW_ONE)
    parser.add_argument("--lang", choices=LANGUAGES, help=LANGUAGE_OF_THE_TALK)
    parser.add_argument("--role", choices=ROLES, help=WHO_SITS_HERE)


def add_triage(parser: argparse.ArgumentParser) -> None:
    """The flags of `intake triage`."""
    parser.description = N_("The handler's desk: all drafts, the most urgent clock first.")
    parser.set_defaults(run=triage)
    _face_flags(parser)


def new(options: argparse.Namespace) -> int:
    """Start a claim."""
    settings = Settings.read(options.store, options.now)
    text = _text_of(options.source) if options.source else ""
    language, role = (
        options.lang or settings.profile.language or system_language(),
        options.role or settings.profile.role or "insured",
    )
    if text or _is_plain(options):
        return _face(options, settings, lambda store: _begun(settings, store, language, role, text))
    return _terminal(options, settings, lambda store: _about_to_begin(settings, store, language, role))


def _begun(settings: Settings, store: "Store", language: str, role: str, text: str) -> "Conversation":
    from intake.conversation.conversation import Conversation

    conversation = Conversation.new(settings, store, language, role)
    if text:
        conversation.begin_with(text)
    return conversation


def _about_to_begin(settings: Settings, store: "Store", language: str, role: str) -> "Beginning":
    from intake.conversation.beginning import Beginning

    return Beginning(settings, store, language, role)


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, ValueError) as fault:
        raise UsageError(
            "unreadable",
            N_("the text cannot be read: %(reason)s"),
            str(path),
            N_("name a text file in UTF-8"),
            reason=text_reason(fault),
        ) from None


def resume(options: argparse.Namespace) -> int:
    """Go on with a claim."""
    from intake.conversation.conversation import Conversation, resume_latest

    settings = Settings.read(options.store, options.now)
    return _face(
        options,
        settings,
        lambda store: Conversation.resume(settings, store, options.claim or resume_latest(store)),
    )


def home(options: argparse.Namespace) -> int:
    """`intake` alone: home in a terminal; line by line elsewhere."""
    settings = Settings.read(options.store, options.now)
    if _is_plain(options):
        from intake.plain.home import at_home

        store = open_store(settings.store_url)
        try:
            return at_home(settings, store, system_language())
        finally:
            store.close()
    return _terminal(options, settings, None)


def triage(options: argparse.Namespace) -> int:
    """The handler's desk needs a terminal."""
    if _is_plain(options):
        raise UsageError(
            "no_terminal",
            N_("the desk needs a terminal"),
            "triage",
            N_("run it in one, or use `intake list --json`"),
        )
    return _terminal(options, Settings.read(options.store, options.now), None, role="handler")


def _is_plain(options: argparse.Namespace) -> bool:
    """Line by line: asked for, or where a screen cannot be drawn."""
    return bool(
        getattr(options, "plain", False) or os.environ.get("INTAKE_PLAIN") or os.environ.get("TERM", "") == "dumb"
        or not (sys.stdout.isatty() and sys.stdin.isatty())
    )  # fmt: skip


def _face(
    options: argparse.Namespace,
    settings: Settings,
    begin: "Callable[[Store], Conversation]",
) -> int:
    if not _is_plain(options):
        return _terminal(options, settings, begin)
    from intake.plain.face import converse

    store = open_store(settings.store_url)
    try:
        return converse(begin(store))
    finally:
        store.close()


def _terminal(
    options: argparse.Namespace,
    settings: Settings,
    begin: "Callable[[Store], Conversation | Beginning] | None",
    role: str = "",
) -> int:
    """The terminal, where it is large enough."""
    columns, lines = os.get_terminal_size(sys.stdout.fileno())
    if 0 < columns < SMALLEST[0] or 0 < lines < SMALLEST[1]:
        raise UsageError(
            "small_terminal",
            N_(
                "the terminal is %(columns)s columns by %(lines)s lines; Intake needs %(least_columns)s by %(least_lines)s"
            ),
            Said(N_("terminal")),
            N_("make it larger, or run `intake --plain`"),
            columns=columns,
            lines=lines,
            least_columns=SMALLEST[0],
            least_lines=SMALLEST[1],
        )
    # Textual paints at most so many times a second, and a key waits for its turn.
    os.environ.setdefault("TEXTUAL_FPS", "1000")
    from intake.tui.app import run_app

    store = open_store(settings.store_url)
    try:
        return run_app(
            settings,
            store,
            begin(store) if begin else None,
            role=role,
            mouse=not getattr(options, "no_mouse", False),
        )
    finally:
        store.close()


def list_claims(options: argparse.Namespace) -> int:
    """The claims in this store."""
    settings = Settings.read(options.store, options.now)
    store = open_store(settings.store_url)
    try:
        rows = store.overviews()
    finally:
        store.close()
    if options.json:
        plain = [
            {
                "claim": row.claim, "reference": row.reference, "opened_at": row.opened_at, "changed_at": row.changed_at, "language": row.language,
                "role": row.role, "status": row.status, "insured": row.insured, "urgent": row.urgent or None, "urgent_due": row.urgent_due,
                "money": row.money, "answered": row.progress[0], "open": row.progress[1], **row.body,
            }
            for row in rows
        ]  # fmt: skip
        print(json.dumps(plain, ensure_ascii=False, indent=1))
        return 0
    for line in _rows(settings, rows):
        print(line)
    return 0


def _rows(settings: Settings, rows: "Sequence[Overview]") -> "Iterator[str]":
    """The rows as somebody reads them: the claim, whose, how much, what is urgent."""
    from intake.conversation.opening import plan_for
    from intake.dialogue.actions import split_action
    from intake.language.catalogs import translator

    tr = translator(settings.profile.language or system_language(), words_region(settings.profile))
    if not rows:
        yield tr.gettext("No claim yet: `intake new` starts one.")
        return
    rules = plan_for(settings).rules
    for row in rows:
        rule = rules.get(split_action(row.urgent)[0])
        urgent = tr.gettext(rule.title) if rule else ""
        status = tr.gettext("The notice is complete.") if row.status == "complete" else ""
        yield "  ".join(
            part for part in (row.claim, " ".join(row.insured.split()), row.money, urgent, status) if part
        )


def show(options: argparse.Namespace) -> int:
    """One claim, as text or JSON."""
    from intake.conversation.opening import plan_for, replayed

    settings = Settings.read(options.store, options.now)
    store = open_store(settings.store_url)
    try:
        state = replayed(plan_for(settings), store, options.claim)
        records = store.records(options.claim)
    finally:
        store.close()
    if options.json:
        from intake.documents.claim_json import claim_json

        plain = claim_json(
            state,
            records,
            reader="handler",
            now=settings.now(),
            language=options.lang or state.language,
            with_words=True,
        )
        print(json.dumps(plain, ensure_ascii=False, indent=1))
        return 0
    from intake.documents.claim_markdown import claim_markdown
    from intake.documents.view import claim_view

    print(
        claim_markdown(claim_view(state, records, options.lang or state.language, "handler", settings.now()))
    )
    return 0


def talk(options: argparse.Namespace) -> int:
    """The conversation as JSON lines."""
    from intake.conversation.conversation import Conversation
    from intake.talk import Talk, speak

    # A program may speak for many people: nothing of one of them is kept for the next.
    settings = replace(Settings.read(options.store, options.now), remembers=False)
    store = open_store(settings.store_url)
    try:
        if options.claim:
            conversation = Conversation.resume(settings, store, options.claim)
            if options.lang and options.lang != conversation.state.language:
                conversation.language(options.lang)
        else:
            language = options.lang or settings.profile.language or system_language()
            conversation = Conversation.new(
                settings, store, language, options.role or settings.profile.role or "insured"
            )
        return speak(Talk(conversation, export_into))
    finally:
        store.close()


def export_into(conversation: "Conversation", out: str) -> str:
    """The claim file of a conversation in a folder; gives its path back. Raises ExportError."""
    from intake.documents.folder import export

    state = conversation.state
    if not out.strip():
        raise ExportError(
            "no_folder", N_("no folder is named"), "export", N_("name the folder that the claim file goes to")
        )
    try:
        folder = Path(out).expanduser()
        export(
            state,
            conversation.store.records(state.claim),
            folder,
            language=state.language,
            reader=state.role,
            now=conversation.now(),
        )
    except (ValueError, RuntimeError):  # a NUL or half a letter in the name, a home folder that is not there
        raise ExportError(
            "bad_folder", N_("this cannot be the name of a folder"), repr(out), N_("name another")
        ) from None
    return str(folder)
