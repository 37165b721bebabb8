"""`intake completion SHELL`: the completion script for a shell."""

import argparse


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """The flags of `intake completion`."""
    parser = subparsers.add_parser(
        "completion", help="completion for a shell", description="Print the completion script for a shell."
    )
    parser.add_argument("shell", choices=("bash", "zsh", "tcsh"))
    parser.set_defaults(run=run)
    return parser


def run(options: argparse.Namespace) -> int:
    """The script, to be sourced or put where the shell looks for it."""
    import shtab

    print(shtab.complete(options.whole_parser(), options.shell))
    return 0
