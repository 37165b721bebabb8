"""`intake completion SHELL`: the completion script for a shell."""

import argparse

from intake.commands.help_words import put_into_words
from intake.commands.wording import command_words
from intake.said import N_


def add_parser(parser: argparse.ArgumentParser) -> None:
    """The flags of `intake completion`."""
    parser.description = N_("Print the completion script for a shell.")
    parser.set_defaults(run=run)
    parser.add_argument("shell", choices=("bash", "zsh", "tcsh"), help=N_("the shell that will read it"))


def run(options: argparse.Namespace) -> int:
    """The script, to be sourced or put where the shell looks for it."""
    import shtab

    parser = options.whole_parser()
    put_into_words(parser, command_words(options.given))
    print(shtab.complete(parser, options.shell))
    return 0
