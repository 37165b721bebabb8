"""What a broker said of themselves is offered in the next claim, and kept with one key: never stored before, never for somebody else."""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from intake.cli import main
from intake.conversation.conversation import Conversation
from intake.conversation.lines import Ask
from intake.flow.plan import Plan
from intake.settings import Profile, Settings, read_profile, write_profile
from intake.store.contract import Store
from tests.cases.faces import by_stdin

MINE = Profile(
    language="nl",
    role="broker",
    country="BE",
    name="Bart Claes",
    office="Claes Makelaars",
    phone="0475 11 22 33",
    email="bart@claes.example",
)

Begin = Callable[..., Conversation]


@pytest.fixture
def begin(plan: Plan, store: Store, now: datetime) -> Begin:
    def begun(role: str = "broker", profile: Profile | None = MINE) -> Conversation:
        if profile is not None:
            write_profile(Settings.read().config_folder, profile)
        return Conversation.new(Settings.read(now=now.isoformat()), store, "en", role, plan)

    return begun


def stands_at(talk: Conversation, path: str) -> Ask:
    line = talk.go_to(path).standing
    assert isinstance(line, Ask)
    return line


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("reporter.name", "Bart Claes"),
        ("broker.name", "Claes Makelaars"),
        ("reporter.phone", "+32475112233"),
        ("reporter.email", "bart@claes.example"),
    ],
)
@pytest.mark.parametrize("key", ["", "yes", "oui", "ja"])
def test_one_key_keeps_what_is_remembered(path: str, value: str, key: str, begin: Begin) -> None:
    talk = begin()
    line = stands_at(talk, path)
    assert line.remembered
    assert talk.state.fact(path) is None

    talk.hear(key)

    assert talk.state.known(path) == value
    assert talk.state.facts[path].source == "asked"


def test_a_group_keeps_all_that_is_remembered_of_it(begin: Begin) -> None:
    talk = begin()
    line = stands_at(talk, "who")
    assert "Bart Claes" in line.remembered
    assert "bart@claes.example" in line.remembered

    talk.hear("")

    assert (talk.state.known("reporter.name"), talk.state.known("reporter.email")) == (
        "Bart Claes",
        "bart@claes.example",
    )


def test_other_words_replace_what_is_remembered(begin: Begin) -> None:
    talk = begin()
    stands_at(talk, "reporter.name")

    talk.hear("Griet Maes")

    assert talk.state.known("reporter.name") == "Griet Maes"


@pytest.mark.parametrize("role", ["insured", "handler"])
def test_what_a_broker_said_is_not_offered_to_somebody_else(role: str, begin: Begin) -> None:
    assert stands_at(begin(role), "reporter.phone").remembered == ""


def test_what_can_no_longer_be_read_is_no_answer(begin: Begin) -> None:
    talk = begin(profile=Profile(role="broker", phone="12"))
    stands_at(talk, "reporter.phone")

    talk.hear("")

    assert talk.state.fact("reporter.phone") is None


def test_the_next_claim_is_offered_what_the_last_one_was_told(
    begin: Begin, plan: Plan, store: Store, now: datetime
) -> None:
    talk = begin(profile=None)
    for path, text in (
        ("reporter.name", "Bart Claes"),
        ("broker.name", "Claes Makelaars"),
        ("reporter.phone", "0475 11 22 33"),
    ):
        talk.go_to(path)
        talk.hear(text)

    again = Conversation.new(Settings.read(now=now.isoformat()), store, "fr", "broker", plan)

    assert stands_at(again, "broker.name").remembered == "Claes Makelaars"
    assert read_profile(Settings.read().config_folder).phone == "+32475112233"
    again.go_to("reporter.phone")
    again.hear("")
    assert again.state.known("reporter.phone") == "+32475112233"


def test_the_language_and_the_role_of_the_last_claim_are_those_of_the_next(begin: Begin) -> None:
    begin(profile=None)

    found = read_profile(Settings.read().config_folder)
    assert (found.language, found.role) == ("en", "broker")


def test_a_profile_that_cannot_be_written_stops_no_talk(
    begin: Begin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("in the way")
    monkeypatch.setenv("INTAKE_HOME", str(blocked))

    talk = begin(profile=None)
    talk.go_to("reporter.name")
    talk.hear("Bart Claes")

    assert talk.state.known("reporter.name") == "Bart Claes"


def test_in_plain_it_is_read_out_and_an_empty_line_keeps_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write_profile(Settings.read().config_folder, MINE)
    by_stdin(monkeypatch, "go to broker.name\n\nstop\n")

    assert main(["new", "--plain", "--lang", "en", "--now", "2026-03-12T10:20:00+01:00"]) == 0

    out = capsys.readouterr().out
    assert "Already known: Claes Makelaars" in out
    assert "Recorded: Broker: Claes Makelaars" in out


def test_in_talk_it_stands_beside_the_question_and_nothing_of_one_person_is_kept_for_the_next(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write_profile(Settings.read().config_folder, MINE)
    lines = [
        {"type": "goto", "field": "broker.name"},
        {"type": "say", "text": ""},
        {"type": "answer", "field": "reporter.name", "value": "Griet Maes"},
        {"type": "quit"},
    ]
    by_stdin(monkeypatch, "".join(json.dumps(line) + "\n" for line in lines))

    assert main(["talk", "--lang", "en", "--role", "broker", "--now", "2026-03-12T10:20:00+01:00"]) == 0

    said = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [
        line["remembered"] for line in said if line["type"] == "ask" and line["field"] == "broker.name"
    ] == ["Claes Makelaars"]
    assert [line["value"] for line in said if line["type"] == "heard" and line["field"] == "broker.name"] == [
        "Claes Makelaars"
    ]
    assert read_profile(Settings.read().config_folder) == MINE


def test_a_case_that_is_run_neither_uses_nor_changes_the_profile(tmp_path: Path) -> None:
    write_profile(Settings.read().config_folder, MINE)
    case = tmp_path / "c.yaml"
    case.write_text(
        "lang: en\nrole: broker\nnow: '2026-03-12T10:20:00+01:00'\nanswers:\n  incident.signs: someone says we are the cause\n  reporter.name: Griet Maes\n"
    )

    assert main(["run", str(case), "--out", str(tmp_path / "out")]) == 0

    assert "Claes" not in (tmp_path / "out" / "c" / "transcript.jsonl").read_text("utf-8")
    assert read_profile(Settings.read().config_folder) == MINE
