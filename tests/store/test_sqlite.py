"""The SQLite store keeps its promises when the file, the disk or another window do not behave."""

import sqlite3
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.errors import ChainBroken, StoreBusy, StoreError
from intake.store.overview import Overview
from intake.store.sqlite import SqliteStore

SAID = ("answer_given", {"field": "loss.note", "value": "words " * 20})
ROW = Overview("c1", "INT-1", "2026-03-12T07:40:00Z", "2026-03-12T07:41:00Z", "fr", "broker", "draft")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "claims.db"


@pytest.fixture
def store(path: Path) -> Iterator[SqliteStore]:
    with closing(SqliteStore(path, wait=0.05)) as opened:
        yield opened


def tamper(path: Path, statement: str, *values: object) -> None:
    """Change the file as somebody would who knows SQLite: the guards come off first."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("DROP TRIGGER IF EXISTS events_are_never_changed")
        database.execute("DROP TRIGGER IF EXISTS events_are_never_removed")
        database.execute(statement, values)


# Durable, and quick to open


def test_it_syncs_in_full_into_a_write_ahead_log(store: SqliteStore, path: Path) -> None:
    store.append("c1", 0, [SAID])

    assert store._database.execute("PRAGMA synchronous").fetchone() == (2,)
    assert store._database.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert Path(f"{path}-wal").stat().st_size > 0


def test_opening_costs_the_same_however_much_it_holds(path: Path) -> None:
    with closing(SqliteStore(path)) as store:
        for number in range(20):
            store.append(f"c{number}", 0, [SAID] * 500)

    def open_once() -> float:
        start = time.perf_counter()
        opened = SqliteStore(path)
        spent = time.perf_counter() - start
        opened.close()
        return spent

    # Measured at 0.3 ms; the bound only has to catch a scan of the tables.
    assert statistics.median(open_once() for _ in range(15)) < 0.005


# Other windows


def test_a_window_that_keeps_writing_makes_the_store_busy_and_nothing_is_written(
    store: SqliteStore, path: Path
) -> None:
    store.append("c1", 0, [SAID])
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        with pytest.raises(StoreBusy, match="another window"):
            store.append("c1", 1, [SAID])
        with pytest.raises(StoreBusy):
            store.save_draft("c1", "82k")
        assert store.last_sequence("c1") == 1

    assert store.append("c1", 1, [SAID])[0].sequence == 2


def test_a_short_write_of_another_window_is_waited_for(path: Path) -> None:
    with closing(SqliteStore(path, wait=5)) as store:
        other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        other.execute("BEGIN IMMEDIATE")
        ending = threading.Timer(0.1, lambda: other.execute("COMMIT"))
        ending.start()

        assert store.append("c1", 0, [SAID])

        ending.join()
        other.close()


def test_many_windows_opening_the_same_new_store_all_get_it(path: Path) -> None:
    faults: list[Exception] = []

    def window(number: int) -> None:
        try:
            with closing(SqliteStore(path, wait=10)) as opened:
                opened.append(f"c{number}", 0, [SAID])
        except Exception as fault:  # noqa: BLE001  # whatever a window met is shown by the test
            faults.append(fault)

    windows = [threading.Thread(target=window, args=(number,)) for number in range(8)]
    for one in windows:
        one.start()
    for one in windows:
        one.join()

    assert faults == []
    with closing(SqliteStore(path)) as store:
        assert [store.last_sequence(f"c{number}") for number in range(8)] == [1] * 8


WRITER = """
import sys
from pathlib import Path
from intake.errors import StoreMovedOn
from intake.store.sqlite import SqliteStore

store, told = SqliteStore(Path(sys.argv[1]), wait=20), 0
for number in range(40):
    while True:
        try:
            store.append("c1", store.last_sequence("c1"), [("said", {"by": sys.argv[2], "number": number})])
            break
        except StoreMovedOn:
            told += 1
print(told)
"""


def test_two_processes_on_one_claim_lose_nothing_and_stay_in_order(store: SqliteStore, path: Path) -> None:
    command = [sys.executable, "-c", WRITER, str(path)]
    writers = [subprocess.Popen([*command, name], stdout=subprocess.PIPE) for name in ("a", "b")]
    outputs = [writer.communicate(timeout=60)[0] for writer in writers]

    records = store.records("c1", verify=True)
    assert [writer.returncode for writer in writers] == [0, 0], outputs
    assert len(records) == 80
    for name in ("a", "b"):
        assert [one.body["number"] for one in records if one.body["by"] == name] == list(range(40))


def test_a_file_that_was_moved_away_takes_no_more_answers(store: SqliteStore, path: Path) -> None:
    store.append("c1", 0, [SAID])
    path.rename(path.with_name("elsewhere.db"))

    with pytest.raises(StoreError, match="moved or replaced"):
        store.append("c1", 1, [SAID])

    path.with_name("elsewhere.db").rename(path)
    assert store.append("c1", 1, [SAID])[0].sequence == 2


# The disk


def test_a_full_disk_is_said_and_all_that_was_kept_before_stays(store: SqliteStore) -> None:
    kept = store.append("c1", 0, [SAID], ROW, draft="82k")
    pages = store._database.execute("PRAGMA page_count").fetchone()[0]
    store._database.execute(f"PRAGMA max_page_count = {pages}")

    with pytest.raises(StoreError, match="no room left") as told:
        store.append("c1", 1, [("narrative_pasted", {"text": "x" * 100_000})], draft="")
    assert told.value.code == "store_full"
    assert store.records("c1", verify=True) == kept
    assert store.draft("c1") == "82k"

    store._database.execute("PRAGMA max_page_count = 1000000")
    assert store.append("c1", 1, [SAID])[0].sequence == 2


SHORT_OF_ROOM = """
import resource, signal, sys
from pathlib import Path
from intake.errors import StoreError
from intake.store.sqlite import SqliteStore

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
store = SqliteStore(Path(sys.argv[1]))
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
number = 0
try:
    while number < 1000:
        store.append("c1", number, [("said", {"text": "x" * 3000})])
        number += 1
except StoreError as fault:
    print(number, fault.code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_a_write_that_the_system_cuts_short_loses_nothing_acknowledged(path: Path) -> None:
    command = [sys.executable, "-c", SHORT_OF_ROOM, str(path)]
    acknowledged, code = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()

    assert code in ("store_full", "store_disk_error")
    with closing(SqliteStore(path)) as store:
        assert len(store.records("c1", verify=True)) == int(acknowledged) > 10


# Damage and tampering


@pytest.mark.parametrize(
    "content",
    [b"hello", b"\0" * 4096, b"%PDF-1.7\n" * 1000, b"SQLite format 2\0" + b"x" * 5000],
    ids=["short", "zeros", "pdf", "almost"],
)
def test_a_file_that_is_no_database_is_said_and_left_as_it_was(path: Path, content: bytes) -> None:
    path.write_bytes(content)

    with pytest.raises(StoreError, match="not a store") as told:
        SqliteStore(path)

    assert told.value.code == "store_not_a_database"
    assert path.read_bytes() == content


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a store with one claim of forty records."""
    path = tmp_path_factory.mktemp("sound") / "claims.db"
    with closing(SqliteStore(path)) as store:
        for number in range(40):
            store.append("c1", number, [SAID], ROW, draft="82k")
    return path


def read_all(path: Path) -> int:
    """How many records are read back, all of them as they were written."""
    with closing(SqliteStore(path)) as store:
        store.overviews()
        store.draft("c1")
        records = store.records("c1", verify=True)
        assert all((record.kind, record.body) == SAID for record in records)
        return len(records)


def test_a_store_cut_short_is_said_to_be_damaged(path: Path, sound: Path) -> None:
    whole = sound.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])

    with pytest.raises(StoreError, match="damaged"):
        read_all(path)


def test_a_check_finds_damage_where_nobody_has_read_yet(path: Path, sound: Path) -> None:
    whole, page = sound.read_bytes(), 4096
    path.write_bytes(whole[: 3 * page] + b"\xa5" * page + whole[4 * page :])

    with closing(SqliteStore(path)) as store, pytest.raises(StoreError, match="damaged"):
        store.check()


@settings(max_examples=80, deadline=None)
@given(place=st.integers(0, 10**6), rot=st.binary(min_size=1, max_size=64))
def test_whatever_bytes_go_bad_it_is_one_sentence_or_nothing_is_lost(
    sound: Path, place: int, rot: bytes
) -> None:
    whole = sound.read_bytes()
    start = place % len(whole)
    with TemporaryDirectory() as folder:
        path = Path(folder, "claims.db")
        path.write_bytes((whole[:start] + rot + whole[start + len(rot) :])[: len(whole)])
        try:
            outcome: int | StoreError = read_all(path)
        except StoreError as told:
            outcome = told

    if isinstance(outcome, StoreError):
        assert outcome.way_out
        assert "\n" not in str(outcome)
    else:
        assert outcome == 40


@pytest.mark.parametrize(
    ("statement", "record"),
    [
        ('UPDATE events SET body = \'{"value":"no"}\' WHERE sequence = 2', 2),
        ("UPDATE events SET body = 'not json' WHERE sequence = 2", 2),
        ("UPDATE events SET body = '[1]' WHERE sequence = 2", 2),
        ("UPDATE events SET body = 7 WHERE sequence = 2", 2),
        ("UPDATE events SET kind = x'ff' WHERE sequence = 2", 2),
        ("UPDATE events SET previous = '' WHERE sequence = 3", 3),
        ("DELETE FROM events WHERE sequence = 1", 2),
        ("DELETE FROM events WHERE sequence = 2", 3),
        ("DELETE FROM events WHERE sequence = 3", 3),
        ("DELETE FROM events", 1),
        ("UPDATE claims SET last_sequence = 2", 3),
        ("UPDATE claims SET last_hash = ''", 4),
    ],
)
def test_a_change_made_in_the_file_is_found_and_named(
    store: SqliteStore, path: Path, statement: str, record: int
) -> None:
    store.append("c1", 0, [SAID] * 3)
    tamper(path, statement)

    with pytest.raises(ChainBroken, match=f"claim c1, record {record}:"):
        store.records("c1", verify=True)


def test_a_broken_overview_is_said_to_be_damage(store: SqliteStore, path: Path) -> None:
    store.append("c1", 0, [SAID], ROW)
    for broken in ("{", 7):
        tamper(path, "UPDATE overviews SET body = ?", broken)

        with pytest.raises(StoreError, match="damaged"):
            store.overviews()
        with pytest.raises(StoreError, match="damaged"):
            store.overview("c1")


def test_a_head_of_another_type_is_said_to_be_damage(store: SqliteStore, path: Path) -> None:
    store.append("c1", 0, [SAID])
    tamper(path, "UPDATE claims SET last_sequence = 'one'")

    with pytest.raises(StoreError, match="damaged"):
        store.append("c1", 1, [SAID])


def test_text_that_is_no_text_is_said_to_be_damage(store: SqliteStore, path: Path) -> None:
    store.append("c1", 0, [SAID])
    tamper(path, "UPDATE events SET body = CAST(x'7bff7d' AS TEXT)")

    with pytest.raises(StoreError, match="damaged"):
        store.records("c1")
