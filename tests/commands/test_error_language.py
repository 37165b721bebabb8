"""An error at the command line is in the language of whoever made it, argparse's sentences about flags among them."""

import re
from functools import cache
from pathlib import Path

import pytest

from intake.cli import main, parser_for
from intake.commands import completion, run  # noqa: F401  (a command that is imported while words are marked would keep the marks for the tests after it)
from intake.commands.usage_faults import taken_apart
from intake.errors import UsageError
from intake.language import catalogs
from intake.said import Translate
from intake.settings import Profile, Settings, write_profile
from tests.commands.test_bad_input import ROWS, intake
from tools.words.template import collect

ROOT = Path(__file__).parent.parent.parent


@cache
def texts() -> frozenset[str]:
    """All that a translator gets to see."""
    return frozenset(text for _, text in collect(ROOT).entries)


def marking(asked: list[str]) -> Translate:
    """The words of no language, which remember what they were asked for."""

    def word(text: str) -> str:
        asked.append(text)
        return f"‹{text}›"

    return word


@pytest.mark.parametrize("row", ROWS)
def test_every_part_of_an_error_is_a_text_that_translators_know(
    row: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    arguments, _ = ROWS[row]
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("intake.commands.wording.command_words", lambda _: marking(asked))

    intake(*arguments(tmp_path))

    words = [text for text in asked if re.sub(r"%\(\w+\)s|, ", "", text)]
    assert words
    assert [text for text in words if text not in texts()] == []
    assert capsys.readouterr().err.startswith("intake: ‹")


WRONG_FLAGS = (
    ["list", "--jsn"],
    ["new", "--lang", "de"],
    ["new", "--lang"],
    ["new", "--l=de"],
    ["show"],
    ["export", "c1"],
    ["list", "--json=yes"],
    ["list", "--no=w", "x"],
    ["export", "--with", "x", "--out", "y"],
    ["flow", "chek"],
    ["completion", "fish"],
    ["import"],
)


@pytest.mark.parametrize("arguments", WRONG_FLAGS, ids=" ".join)
def test_what_argparse_says_of_a_flag_is_a_template_of_ours(arguments: list[str]) -> None:
    """Whichever Python this is: argparse's sentences differ between them."""
    with pytest.raises(UsageError) as told:
        parser_for(arguments[0]).parse_args(arguments)

    asked: list[str] = []
    told.value.worded(marking(asked))
    assert "%(message)s" not in asked
    assert [
        text for text in asked if "%(" in text and text not in texts() and not text.startswith("%(name")
    ] == []


@pytest.mark.parametrize(
    ("message", "template"),
    [
        pytest.param("expected one argument", "expected one argument", id="3.11"),
        pytest.param(
            "invalid choice: 'de' (choose from fr, nl)",
            "invalid choice: %(value)s (choose from %(choices)s)",
            id="3.13",
        ),
        pytest.param(
            "invalid choice: 'lst', maybe you meant 'list'? (choose from new, list)",
            "invalid choice: %(value)s, maybe you meant %(nearest)s? (choose from %(choices)s)",
            id="3.14",
        ),
        pytest.param(
            "unrecognized arguments: --a\n--b", "unrecognized arguments: %(arguments)s", id="a line end in it"
        ),
        pytest.param("a sentence of another Python", "%(message)s", id="not known"),
    ],
)
def test_a_sentence_of_argparse_stays_what_it_is_in_english(message: str, template: str) -> None:
    said = taken_apart(message)

    assert (str(said), said.template) == (message, template)


def test_a_name_that_the_help_has_in_another_language_has_it_in_the_error_too() -> None:
    said = taken_apart("the following arguments are required: CLAIM, --out")

    assert said.worded(lambda text: {"CLAIM": "SINISTRE"}.get(text, text)).endswith(": SINISTRE, --out")


@pytest.mark.parametrize(
    ("arguments", "profile", "said"),
    [
        pytest.param(
            ["show", "999"], "fr",
            "dossier 999\u00a0: ce dossier n’existe pas dans cette base\u00a0; `intake list` montre ceux qui existent",
            id="a claim nobody knows, in French",
        ),
        pytest.param(
            ["show", "999"], "nl", "dossier 999: dit dossier bestaat niet in deze opslag; `intake list` toont welke er zijn",
            id="a claim nobody knows, in Dutch",
        ),
        pytest.param(
            ["show", "999", "--lang", "nl"], "fr",
            "dossier 999: dit dossier bestaat niet in deze opslag; `intake list` toont welke er zijn",
            id="the flag before the profile",
        ),
        pytest.param(
            ["resum"], "fr", "la commande 'resum' n’existe pas\u00a0; vouliez-vous dire 'resume'\u00a0?", id="no such command"
        ),
        pytest.param(
            ["new", "--lang"], "nl",
            "argument --lang: er wordt één waarde verwacht; zie `intake new --help`",
            id="a flag without its value",
        ),
        pytest.param(
            ["new", "--plain", "--from", "photo.png"], "fr",
            "photo.png\u00a0: le texte est illisible\u00a0: ce n’est pas du texte en UTF-8\u00a0; indiquez un fichier de texte en UTF-8",
            id="a text that is none",
        ),
    ],
)  # fmt: skip
def test_an_error_is_in_the_language_of_the_person(
    arguments: list[str],
    profile: str,
    said: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LC_ALL", "C")
    write_profile(Settings.read().config_folder, Profile(language=profile))
    (tmp_path / "photo.png").write_bytes(b"\x89PNG\xff\xfe")

    assert main(arguments) == 2

    assert capsys.readouterr().err == f"intake: {said}\n"


def test_an_error_of_somebody_whose_profile_is_broken_is_told_in_english(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "C")
    folder = Settings.read().config_folder
    folder.mkdir(parents=True)
    (folder / "profile.json").write_text('{"language": "fr"')

    assert main(["show", "999"]) == 2

    assert "there is no such claim in this store" in capsys.readouterr().err


def test_an_error_is_told_in_english_where_the_words_are_what_is_broken(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "fr" / "LC_MESSAGES").mkdir(parents=True)
    (tmp_path / "fr" / "LC_MESSAGES" / "intake.mo").write_bytes(b"no catalog")
    monkeypatch.setattr("intake.language.catalogs.locales_folder", lambda: tmp_path)
    catalogs.translator.cache_clear()

    try:
        assert main(["show", "999", "--lang", "fr"]) == 2
    finally:
        catalogs.translator.cache_clear()

    assert "there is no such claim in this store" in capsys.readouterr().err


def test_a_fault_of_intake_itself_is_told_in_the_language_of_the_person(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(_command: str, _given: list[str]) -> None:
        raise KeyError("inside")

    monkeypatch.setattr("intake.cli.parser_for", breaks)
    monkeypatch.setattr("intake.commands.wording.command_words", lambda _: marking([]))

    assert main(["list"]) == 70

    assert capsys.readouterr().err.startswith("intake: ‹something went wrong inside Intake (KeyError)")
