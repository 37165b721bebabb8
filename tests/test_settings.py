"""Settings: where data lives, which clock, and the profile, which is readable by its owner alone."""

import stat
import time
from dataclasses import fields
from pathlib import Path

import pytest

from intake.cli import main
from intake.errors import UsageError
from intake.settings import Profile, Settings, parse_now, read_profile, write_profile


def test_the_profile_is_shown_changed_and_forgotten(capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        main(
            [
                "profile",
                "--lang",
                "en",
                "--role",
                "broker",
                "--country",
                "BE",
                "--name",
                "Bart Claes",
                "--office",
                "Claes Makelaars",
                "--phone",
                "0475 11 22 33",
            ]
        )
        == 0
    )
    shown = capsys.readouterr().out
    assert "language: en" in shown
    assert "office: Claes Makelaars" in shown

    assert main(["profile"]) == 0
    assert capsys.readouterr().out == shown

    assert main(["profile", "--forget"]) == 0
    assert "Claes" not in capsys.readouterr().out
    assert read_profile(Settings.read().config_folder) == Profile()


def test_the_profile_and_its_folder_are_the_owners_alone(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "intake"

    write_profile(folder, Profile(name="Bart"))

    assert stat.S_IMODE((folder / "profile.json").stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert [path.name for path in folder.iterdir()] == ["profile.json"]


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "null", '{"role": "king", "language": 3, "keys": []}', "\x00", "[" * 100_000]
)
def test_a_damaged_profile_is_as_good_as_none(content: str, tmp_path: Path) -> None:
    (tmp_path / "profile.json").write_text(content)

    found = read_profile(tmp_path)

    assert (found.role, found.language, dict(found.keys)) == ("", "", {})


def test_what_is_remembered_comes_back_the_same(tmp_path: Path) -> None:
    profile = Profile(
        "fr", "broker", "LU", "Zoé", "Bureau d’été", "621 000", "z@x.example", "intake-light", {"help": "f1"}
    )
    assert all(getattr(profile, one.name) for one in fields(profile))

    write_profile(tmp_path, profile)

    assert read_profile(tmp_path) == profile


@pytest.mark.parametrize(
    "text", ["", "soon", "2026-13-01T00:00:00", "9999-12-31T23:59:59-12:00", "0001-01-01T00:00:00+14:00"]
)
def test_a_clock_that_is_none_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(UsageError) as refused:
        parse_now(text)

    assert "--now" in str(refused.value)


def test_the_zone_is_the_houses_country_then_that_of_the_fixed_clock() -> None:
    assert Settings.read(now="2026-03-12T10:20:00-05:00").zone_hint() == "-05:00"
    write_profile(Settings.read().config_folder, Profile(country="LU"))
    assert Settings.read(now="2026-03-12T10:20:00-05:00").zone_hint() == "Europe/Luxembourg"


def test_an_hour_told_before_the_country_is_known_is_that_of_the_people_and_not_of_a_server(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    try:
        assert Settings.read().zone_hint("nl") == "Europe/Brussels"
        assert Settings.read().zone_hint("en") == "+00:00"
    finally:
        monkeypatch.undo()
        time.tzset()
