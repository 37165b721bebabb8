"""The same case gives the same log, byte for byte, in run, in talk and in plain. The terminal: test_same_log_terminal.py."""

import json
import os
import subprocess
import sys
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


TALKS = [
    pytest.param(("1,2", "KBC"), id="two actions handed over to a payment at once"),
    pytest.param(
        (
            "money gone, the CFO paid 82k yesterday at 14:30 from KBC, 40k is already blocked, we called KBC an hour ago and spoke with Ann Peeters",
            *("",) * 5,
        ),
        id="what was told in one breath, confirmed by a key",
    ),
]


@pytest.mark.slow
@pytest.mark.parametrize("texts", TALKS)
def test_another_process_writes_and_says_the_same(texts: tuple[str, ...], tmp_path: Path) -> None:
    said = "".join(json.dumps({"type": "say", "text": text}) + "\n" for text in texts)
    told, logs = [], []
    for seed in ("1", "2"):  # what no order was given to stands in another order in each process
        url = f"sqlite:///{tmp_path / seed}.db"
        command = [sys.executable, "-m", "intake", "talk", "--lang", "en", "--role", "broker"]
        done = subprocess.run(
            [*command, "--now", "2026-03-12T10:20:00+01:00", "--store", url], input=said, env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True, text=True, encoding="utf-8", check=True,
        )  # fmt: skip
        told.append(done.stdout)
        logs.append(log_of(url))

    assert told[0] == told[1]
    assert logs[0] == logs[1]
