"""The language of the command line: whose words an error, the help and a printed row are in."""

import subprocess
import sys
from pathlib import Path

import pytest

from intake.commands.wording import command_language, command_words
from intake.settings import Profile, system_language, words_region, write_profile


@pytest.mark.parametrize(
    ("arguments", "profile", "system", "language"),
    [
        pytest.param(["list"], "", "C.UTF-8", "en", id="nobody said anything"),
        pytest.param(["list"], "", "nl_BE.UTF-8", "nl", id="the system's"),
        pytest.param(["list"], "", "de_AT.UTF-8", "en", id="a system without words here"),
        pytest.param(["list"], "fr", "nl_BE.UTF-8", "fr", id="the profile before the system"),
        pytest.param(["new", "--lang", "nl"], "fr", "C", "nl", id="the flag before the profile"),
        pytest.param(["new", "--lang=nl"], "fr", "C", "nl", id="the flag in one word"),
        pytest.param(["new", "--la", "nl"], "fr", "C", "nl", id="the flag cut short, as argparse takes it"),
        pytest.param(["new", "--lang", "de"], "fr", "C", "fr", id="a flag that cannot be followed"),
        pytest.param(["new", "--lang"], "fr", "C", "fr", id="a flag without its value"),
        pytest.param(["read", "--", "--lang", "nl"], "fr", "C", "fr", id="a text that looks like the flag"),
    ],
)
def test_the_command_line_speaks_the_language_asked_for_then_the_persons_then_the_systems(
    arguments: list[str],
    profile: str,
    system: str,
    language: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("INTAKE_HOME", str(tmp_path))
    monkeypatch.setenv("LC_ALL", system)
    write_profile(tmp_path, Profile(language=profile, country="BE"))

    spoken, region = command_language(arguments)

    assert (spoken, region) == (language, "BE")


def test_the_system_is_asked_in_the_order_in_which_it_overrules_itself() -> None:
    assert system_language({"LC_ALL": "", "LC_MESSAGES": "fr_FR", "LANG": "nl_NL"}) == "fr"


@pytest.mark.parametrize("written", ["{", "[" * 100_000, '{"language": 7}'])
def test_a_profile_that_cannot_be_read_leaves_english(
    written: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INTAKE_HOME", str(tmp_path))
    monkeypatch.setenv("LC_ALL", "C")
    (tmp_path / "profile.json").write_text(written, encoding="utf-8")

    words = command_words(["list"])

    assert words("No claim yet: `intake new` starts one.") == "No claim yet: `intake new` starts one."


def test_english_loads_no_catalog(tmp_path: Path) -> None:
    looks = (
        "import sys; from intake.commands.wording import command_words; print(command_words([])('a text'));"
        "print(sorted(set(sys.modules) & {'gettext', 'babel', 'intake.language.catalogs'}))"
    )

    ended = subprocess.run(
        [sys.executable, "-c", looks],
        env={"LC_ALL": "C", "INTAKE_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )

    assert ended.stdout.splitlines() == ["a text", "[]"]


@pytest.mark.parametrize(
    ("locale", "country", "region"),
    [("nl_BE.UTF-8", "", "BE"), ("nl_BE.UTF-8", "NL", "NL"), ("nl_XX", "", ""), ("C.UTF-8", "", "")],
)
def test_the_region_of_the_system_counts_until_the_house_has_one(
    locale: str, country: str, region: str
) -> None:
    assert words_region(Profile(country=country), {"LANG": locale}) == region
