"""Killed without warning: what was acknowledged is there, and what was not is whole or absent."""

import random
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from intake.store.sqlite import SqliteStore

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")

# Each answer is two events, a row and a draft: half of one must never be seen.
WRITER = """
import os, signal, sys
from pathlib import Path
from intake.store.overview import Overview
from intake.store.sqlite import SqliteStore

path, last_words = Path(sys.argv[1]), int(sys.argv[2])
store = SqliteStore(path)
number = store.last_sequence("c1")
while True:
    store.save_draft("c1", f"typing {number + 2}")
    row = Overview("c1", "INT-1", "2026", "2026", "fr", "broker", "draft", progress=(number + 2, 0))
    events = [("said", {"n": number + 1}), ("settled", {"n": number + 2})]
    store.append("c1", number, events, row, draft=f"after {number + 2}")
    number += 2
    last_words -= 1
    if not last_words:
        # Kept, and nobody was told.
        os.kill(os.getpid(), signal.SIGKILL)
    print(number, flush=True)
"""


def start(path: Path, last_words: int) -> subprocess.Popen[bytes]:
    # Without a buffer: one would read ahead of the first line, and what it holds is lost to `communicate`.
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path), str(last_words)], stdout=subprocess.PIPE, bufsize=0
    )


def acknowledged(writer: subprocess.Popen[bytes]) -> list[int]:
    output, _ = writer.communicate(timeout=60)
    assert writer.returncode == -signal.SIGKILL
    return [int(line) for line in output.splitlines(keepends=True) if line.endswith(b"\n")]


def kept(path: Path) -> int:
    """How many records are there, after looking whether everything that belongs to them is."""
    with closing(SqliteStore(path)) as store:
        last = store.last_sequence("c1")
        if last:
            records = store.records("c1", verify=True)
            assert [record.body["n"] for record in records] == list(range(1, last + 1))
            assert last % 2 == 0
            assert store.overview("c1").progress == (last, 0)
            assert store.draft("c1") in (f"after {last}", f"typing {last + 2}")
        store.check()
    return last


def test_killed_between_append_and_print_the_answer_is_there(tmp_path: Path) -> None:
    path, before = tmp_path / "claims.db", 0
    for life in range(1, 16):
        writer = start(path, last_words=life % 4 + 1)

        printed = acknowledged(writer)

        # One more than was printed: the one that died untold.
        assert len(printed) == life % 4
        assert kept(path) == before + 2 * (len(printed) + 1)
        before = kept(path)


def test_killed_at_any_moment_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    path, chance = tmp_path / "claims.db", random.Random(20261123)
    before = 0
    for _ in range(25):
        writer = start(path, last_words=-1)
        assert writer.stdout is not None
        first = int(writer.stdout.readline())
        time.sleep(chance.random() * 0.02)
        writer.kill()

        printed = [first, *acknowledged(writer)]

        now = kept(path)
        # At most the one that was on its way may be there too.
        assert now - printed[-1] in (0, 2)
        assert printed[0] == before + 2
        before = now
    assert before > 100
