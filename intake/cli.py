"""The table of commands: imports only the one that was called. Errors become one line on stderr here, and nowhere else.

`--version` and `list` must answer before a window could be drawn, so this module imports argparse and nothing of the rooms.
"""

import argparse
import gc
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import NoReturn

from intake.errors import IntakeError, UsageError
from intake.said import N_, NO_BREAK, Said, one_line

# command -> (module, what gives its parser the flags): the module is imported only when its command was called.
COMMANDS = {
    "new": ("intake.commands.claims", "add_new"),
    "resume": ("intake.commands.claims", "add_resume"),
    "list": ("intake.commands.claims", "add_list"),
    "show": ("intake.commands.claims", "add_show"),
    "talk": ("intake.commands.claims", "add_talk"),
    "run": ("intake.commands.run", "add_parser"),
    "export": ("intake.commands.exchange", "add_export"),
    "import": ("intake.commands.exchange", "add_import"),
    "verify": ("intake.commands.exchange", "add_verify"),
    "read": ("intake.commands.read", "add_parser"),
    "triage": ("intake.commands.claims", "add_triage"),
    "flow": ("intake.commands.flow", "add_parser"),
    "profile": ("intake.commands.profile", "add_parser"),
    "doctor": ("intake.commands.doctor", "add_parser"),
    "completion": ("intake.commands.completion", "add_parser"),
}

ABOUT = {
    "new": N_("start a claim"),
    "resume": N_("go on with a claim (the last one when none is named)"),
    "list": N_("the claims in this store"),
    "show": N_("one claim, as text or as claim.json"),
    "talk": N_("the conversation as JSON lines on stdin and stdout"),
    "run": N_("whole conversations from case files, headless"),
    "export": N_("write the claim file into a folder"),
    "import": N_("bring in a claim.json"),
    "verify": N_("check a claim file: the chain, the schema, the attachments"),
    "read": N_("what is understood of a text, without a claim"),
    "triage": N_("the handler's desk"),
    "flow": N_("check, draw or describe the flow"),
    "profile": N_("what is remembered of you and your office"),
    "doctor": N_("what this machine and terminal can do, and where the data is"),
    "completion": N_("completion for bash, zsh or tcsh"),
}

# Translators: in capitals, where a moment is to be typed as 2026-03-12T10:20:00+01:00.
ISO_TIME = N_("ISO-TIME")


class OneLine(argparse.ArgumentParser):
    """A wrong flag is one line on stderr and exit code 2; the help is in the language of whoever asks."""

    given: Sequence[str] = ()
    """All that was typed: it may name the language."""

    def format_help(self) -> str:
        """The help; only here are its texts put into words."""
        from intake.commands.help_words import put_into_words
        from intake.commands.wording import command_words

        put_into_words(self, command_words(self.given))
        return super().format_help()

    def error(self, message: str) -> NoReturn:
        """What is wrong, and where the help is. Raises UsageError."""
        from intake.commands.usage_faults import usage_error

        raise usage_error(message, self.prog)


def parser_for(command: str = "", given: Sequence[str] = ()) -> OneLine:
    """The parser, in the English of the source: with one command's flags, or all commands' names; "*" loads every one.

    `given` is all that was typed.
    """
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument(
        "--store",
        default=argparse.SUPPRESS,
        metavar="URL",
        help=N_("where claims are kept (default: INTAKE_STORE, else your data folder)"),
    )
    shared.add_argument(
        "--now",
        default=argparse.SUPPRESS,
        metavar=ISO_TIME,
        help=N_("a fixed clock, for tests and rehearsals"),
    )
    parser = OneLine(
        prog="intake",
        description=N_("A first notice of loss, step by step, with the bank called first."),
        parents=[shared],
    )
    parser.add_argument("--version", action="store_true", help=N_("the version, and nothing else"))
    parser.add_argument("--plain", action="store_true", help=N_("line by line, for screen readers and pipes"))
    parser.given = given
    # Translators: in capitals, where the name of a command is to be typed: "intake COMMAND".
    subparsers = parser.add_subparsers(dest="command", metavar=N_("COMMAND"), parser_class=OneLine)
    for name, (module, adder) in COMMANDS.items():
        if command in (name, "*"):
            adding: Callable[[argparse.ArgumentParser], None] = getattr(import_module(module), adder)
            added = subparsers.add_parser(name, help=ABOUT[name])
            added.given = given
            adding(added)
            for flag, meta, text in (
                ("--store", "URL", N_("where claims are kept")),
                ("--now", ISO_TIME, N_("a fixed clock")),
            ):
                added.add_argument(flag, default=argparse.SUPPRESS, metavar=meta, help=text)
        else:
            subparsers.add_parser(name, help=ABOUT[name], add_help=False)
    return parser


def named(arguments: Sequence[str]) -> str:
    """The command among the arguments, without parsing them."""
    skip = False
    for one in arguments:
        if skip:
            skip = False
        elif one in ("--store", "--now"):
            skip = True
        elif not one.startswith("-"):
            return one
    return ""


def main(arguments: Sequence[str] | None = None) -> int:
    """The outermost door. 0 done; 1 a check found faults; 2 wrong usage or unreadable input; 3 the case was not answered as asked."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    # Nearly all that is made on the way to the first question stays. Looking through it for garbage ninety times was a tenth of the way.
    gc.set_threshold(500_000)
    try:
        return _run(given)
    except IntakeError as fault:
        _tell(fault, given)
        return fault.exit_code
    except BrokenPipeError:
        sys.stderr.close()  # whoever read us has gone: nothing more to say, and no complaint at exit
        return 0
    except KeyboardInterrupt:
        return 130
    except Exception as fault:  # noqa: BLE001  (the outermost door: no traceback reaches a user)
        return _broken(fault, given)


def _run(given: list[str]) -> int:
    if given == ["--version"]:
        return _version()
    command = named(given)
    if command and command not in COMMANDS:
        from intake.flow.faults import did_you_mean

        raise UsageError(
            "unknown_command",
            N_("there is no command %(name)s"),
            "",
            did_you_mean(command, list(COMMANDS)) or N_("see `intake --help`"),
            name=repr(command),
        )
    parser = parser_for(command, given)
    options = parser.parse_args(given)
    if options.version:
        return _version()
    options.given = given
    options.store, options.now = getattr(options, "store", ""), getattr(options, "now", "")
    if not command:
        from intake.commands.claims import home

        return home(options)
    options.whole_parser = lambda: parser_for("*")  # for completion: commands know nothing of each other
    run: Callable[[argparse.Namespace], int] = options.run
    return run(options)


def _tell(sentence: IntakeError | Said, given: Sequence[str]) -> None:
    """One line on stderr, in the language of the command line. What was typed may stand in it, so nothing in it acts on a terminal."""
    from intake.commands.wording import command_words

    line = one_line(sentence.worded(command_words(given)))
    shown = "".join(
        one if one.isprintable() or one in NO_BREAK else one.encode("unicode_escape").decode() for one in line
    )
    sys.stderr.write(f"intake: {shown}\n")


def _version() -> int:
    from intake.version import VERSION

    sys.stdout.write(f"intake {VERSION}\n")
    return 0


def _broken(fault: BaseException, given: Sequence[str]) -> int:
    """Something is wrong with Intake itself."""
    import os
    import traceback

    if os.environ.get("INTAKE_DEBUG"):
        traceback.print_exception(fault)
        return 70
    from intake.errors import broken
    from intake.settings import Settings

    _tell(broken(fault, Settings.read().data_folder), given)
    return 70
