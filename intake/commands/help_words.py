"""The help of the command line in the language of whoever asks for it: argparse's own words and those of each command.

The parser is made of English texts that are marked and not yet translated; they are put into words when help is
shown, because a command that is carried out needs neither its help nor a catalog.
"""

import argparse
from collections.abc import Callable, Iterable
from functools import partial

from intake.language.marks import N_

# Translators: begins the help of the command line: "usage: intake new [--lang {fr,nl,en}]".
USAGE = N_("usage:")
OF_ARGPARSE = (
    # Translators: heading in the help of the command line, above what has no dashes before it.
    N_("positional arguments"),
    # Translators: heading in the help of the command line, above the flags.
    N_("options"),
    # Translators: what the flag --help does.
    N_("show this help message and exit"),
)
"""What argparse writes in every help: its own English is asked for in the catalogs."""


class Formatter(argparse.HelpFormatter):
    """Argparse's own, with the word before the usage in the language of the help, and percent signs that stand for themselves."""

    def __init__(self, prog: str, usage: str) -> None:
        """`usage` is what stands before it."""
        super().__init__(prog)
        self._before = usage

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        """The usage, after the word for it."""
        super().add_usage(usage, actions, groups, f"{self._before} " if prefix is None else prefix)

    def _get_help_string(self, action: argparse.Action) -> str:
        # Argparse would fill gaps of its own here, and a translator's "100 %" would be the end of the help.
        return (action.help or "").replace("%", "%%")


def put_into_words(parser: argparse.ArgumentParser, word: Callable[[str], str]) -> None:
    """Every text of the help of this parser, and of all the commands that it knows, as `word` has it."""
    parser.formatter_class = partial(Formatter, usage=word(USAGE))
    if parser.description:
        parser.description = word(parser.description)
    for group in parser._action_groups:
        if group.title:
            group.title = word(group.title)
    for action in parser._actions:
        _say(action, word)
        if isinstance(action, argparse._SubParsersAction):
            for named in action._choices_actions:
                _say(named, word)
            for one in action.choices.values():
                put_into_words(one, word)


def _say(action: argparse.Action, word: Callable[[str], str]) -> None:
    if action.help and action.help != argparse.SUPPRESS:
        action.help = word(action.help)
    if isinstance(action.metavar, str):
        action.metavar = word(action.metavar)
