"""The same case gives the same log, byte for byte, in run, in talk and in plain. The terminal: test_same_log_terminal.py."""

import json
from pathlib import Path

import pytest

from intake.cli import main
from tests.cases.faces import TOLD, by_stdin, headers, inputs, log_of, transcript, typed_lines

CASES = sorted(TOLD.glob("*.yaml"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_plain_and_talk_write_the_log_that_run_writes(
    case: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    language, role, now = headers(case)
    messages = inputs(transcript(case, tmp_path))
    expected = log_of(f"sqlite:///{tmp_path / 'run.db'}")
    assert len(expected) > 60

    url = f"sqlite:///{tmp_path / 'talk.db'}"
    by_stdin(monkeypatch, "".join(json.dumps(message, ensure_ascii=False) + "\n" for message in messages))
    assert main(["talk", "--lang", language, "--role", role, "--now", now, "--store", url]) == 0
    assert log_of(url) == expected

    url = f"sqlite:///{tmp_path / 'plain.db'}"
    by_stdin(monkeypatch, "".join(f"{line}\n" for line in typed_lines(messages)))
    assert main(["new", "--plain", "--lang", language, "--role", role, "--now", now, "--store", url]) == 0
    assert log_of(url) == expected

    assert "Traceback" not in capsys.readouterr().err
