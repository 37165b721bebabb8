"""The help of the command line is in the language of whoever asks for it, every word of it."""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from intake.cli import COMMANDS, main, parser_for
from intake.commands.help_words import put_into_words
from intake.said import Translate
from intake.settings import Profile, Settings, write_profile
from tools.words.python_texts import python_texts

ROOT = Path(__file__).parent.parent.parent
# What is typed as it stands in every language.
SAME_EVERYWHERE = {"URL", "json,md,html,mail"}


def parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """This parser and those of the commands that it knows."""
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for one in action.choices.values():
                yield from parsers(one)


def texts(parser: argparse.ArgumentParser) -> Iterator[str]:
    """All that one help says, without what is typed as it stands; "" where something has no words."""
    yield parser.description or ""
    yield from (group.title or "" for group in parser._action_groups)
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            yield from (named.help or "" for named in action._choices_actions)
        else:
            yield action.help or ""
        if isinstance(action.metavar, str) and action.metavar not in SAME_EVERYWHERE:
            yield action.metavar


# ------------------------------------------------------------ every text


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_every_text_of_a_help_is_put_into_words(command: str) -> None:
    parser = parser_for("*")
    mine = next(one for one in parsers(parser) if one.prog.split()[1:] == command.split())

    put_into_words(parser, lambda text: f"«{text}»")

    assert [text for text in texts(mine) if not text.startswith("«") or text == "«»"] == []


def test_every_text_of_the_help_is_offered_to_the_translators() -> None:
    files = [ROOT / "intake" / "cli.py", *(ROOT / "intake" / "commands").glob("*.py")]
    offered = {found.text for file in files for found in python_texts(file)}

    missing = {text for parser in parsers(parser_for("*")) for text in texts(parser)} - offered

    assert missing == set()


def help_said_by(say: Translate, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> str:
    """The help of `intake new` where the words of the command line are these."""
    monkeypatch.setattr("intake.commands.wording.command_words", lambda _: say)
    with pytest.raises(SystemExit):
        main(["new", "--help"])
    return capsys.readouterr().out


def test_no_word_of_argparse_itself_is_left_in_a_help(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    told = help_said_by(lambda _: "mot", monkeypatch, capsys)

    assert told.startswith("mot intake new [-h]")
    assert [word for word in ("usage", "options", "arguments", "message") if word in told] == []


def test_a_percent_sign_of_a_translator_is_a_percent_sign(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "100 % sûr" in help_said_by(lambda _: "100 % sûr", monkeypatch, capsys)


# ------------------------------------------------------------ whose language


ENGLISH, FRENCH, DUTCH = "show this help", "afficher cette aide", "deze hulp tonen"


@pytest.mark.parametrize(
    ("arguments", "profile", "system", "told"),
    [
        (["--help"], "", "C.UTF-8", ("usage: ", "COMMAND", "start a claim", ENGLISH)),
        (
            ["--help"],
            "",
            "fr_BE.UTF-8",
            ("utilisation\u00a0: ", "COMMANDE", "commencer une déclaration", FRENCH),
        ),
        (["--help"], "", "nl_NL.UTF-8", ("gebruik: ", "OPDRACHT", "een dossier beginnen", DUTCH)),
        (["new", "--help"], "nl", "fr_FR.UTF-8", (DUTCH, "--from BESTAND")),
        (["new", "--lang", "fr", "--help"], "nl", "C", (FRENCH, "--from FICHIER", "--lang {fr,nl,en}")),
        (["flow", "--help"], "fr", "C", (FRENCH, "{check,graph,schema}")),
    ],
)
def test_the_help_is_in_the_language_of_whoever_asks(
    arguments: list[str],
    profile: str,
    system: str,
    told: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("LC_ALL", system)
    write_profile(Settings.read().config_folder, Profile(language=profile))

    with pytest.raises(SystemExit):
        main(arguments)

    shown = capsys.readouterr().out
    assert [one for one in told if one not in shown] == []


def test_a_completion_tells_what_a_flag_does_in_the_language_of_whoever_asks(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")

    assert main(["completion", "zsh"]) == 0

    assert FRENCH in capsys.readouterr().out


# ------------------------------------------------------------ at no cost to others

TELL = """
import json, sys
from intake.cli import main
try:
    main()
except SystemExit:
    pass
print("\\n" + json.dumps("intake.language.catalogs" in sys.modules), file=sys.stderr)
"""


@pytest.mark.parametrize(
    ("arguments", "system", "loaded"),
    [
        (["new", "--help"], "C.UTF-8", False),
        (["new", "--help"], "fr_FR.UTF-8", True),
        (["list", "--json"], "fr_FR.UTF-8", False),
        (["--version"], "fr_FR.UTF-8", False),
    ],
)
def test_words_are_loaded_for_a_help_in_another_language_and_for_no_other(
    arguments: list[str], system: str, loaded: bool
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", TELL, *arguments],
        env={**os.environ, "LC_ALL": system}, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip

    assert json.loads(done.stderr.splitlines()[-1]) is loaded
