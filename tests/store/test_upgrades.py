"""A store of an older layout is brought forward once, all or nothing."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from intake.errors import StoreError
from intake.store.opening import open_store
from intake.store.upgrades import APPLICATION_ID, STEPS, recognise, upgrade

LAYOUT_1 = Path(__file__).parent / "layouts" / "1.sql"


@pytest.fixture
def old_store(tmp_path: Path) -> Path:
    path = tmp_path / "claims.db"
    with closing(sqlite3.connect(path)) as database:
        database.executescript(LAYOUT_1.read_text(encoding="utf-8"))
    return path


def layout(database: sqlite3.Connection) -> list[tuple[str, str]]:
    return sorted(
        (name, " ".join(sql.split()))
        for name, sql in database.execute("SELECT name, sql FROM sqlite_master WHERE sql NOT NULL")
    )


def test_a_store_of_layout_1_keeps_all_it_held_and_goes_on(old_store: Path) -> None:
    with closing(open_store(f"sqlite:///{old_store}")) as store:
        assert [record.kind for record in store.records("c1", verify=True)] == [
            "claim_opened",
            "answer_given",
        ]
        assert store.overview("c1").insured == "Atelier Lumen"
        assert store.overview("c1").progress == (1, 12)
        assert store.draft("c1") == "hier vers 15"

        store.append("c1", 2, [("answer_given", {"field": "role"})], draft="")

        assert len(store.records("c1", verify=True)) == 3


def test_a_store_brought_forward_has_the_layout_of_a_new_one(old_store: Path, tmp_path: Path) -> None:
    for path in (old_store, tmp_path / "new.db"):
        open_store(f"sqlite:///{path}").close()

    with closing(sqlite3.connect(old_store)) as old, closing(sqlite3.connect(tmp_path / "new.db")) as new:
        names = [name for name, _ in layout(old)]
        assert names == [name for name, _ in layout(new)]
        for table in ("claims", "events", "overviews", "drafts"):
            columns = f"SELECT name, type, \"notnull\", pk FROM pragma_table_info('{table}')"
            assert old.execute(columns).fetchall() == new.execute(columns).fetchall()
        assert old.execute("PRAGMA user_version").fetchone() == (len(STEPS),)


def test_records_are_neither_changed_nor_removed_by_mistake(old_store: Path) -> None:
    open_store(f"sqlite:///{old_store}").close()

    with closing(sqlite3.connect(old_store)) as database:
        with pytest.raises(sqlite3.IntegrityError, match="never changed"):
            database.execute("UPDATE events SET kind = 'x'")
        with pytest.raises(sqlite3.IntegrityError, match="never removed"):
            database.execute("DELETE FROM events")


def test_each_step_is_run_once(tmp_path: Path) -> None:
    steps = (("CREATE TABLE one (n)",), ("CREATE TABLE two (n)", "INSERT INTO one VALUES (1)"))
    with closing(sqlite3.connect(tmp_path / "x.db", isolation_level=None)) as database:
        for known in (steps[:1], steps, steps):
            upgrade(database, "x.db", known)

        assert database.execute("SELECT count(*) FROM one").fetchone() == (1,)
        assert recognise(database, "x.db", steps) == 2


def test_a_step_that_fails_leaves_the_store_as_it_was(tmp_path: Path) -> None:
    steps = (("CREATE TABLE one (n)",), ("CREATE TABLE two (n)", "CREATE TABLE one (again)"))
    with closing(sqlite3.connect(tmp_path / "x.db", isolation_level=None)) as database:
        upgrade(database, "x.db", steps[:1])

        with pytest.raises(sqlite3.OperationalError):
            upgrade(database, "x.db", steps)

        assert [name for name, _ in layout(database)] == ["one"]
        assert recognise(database, "x.db", steps) == 1
        assert not database.in_transaction


def foreign_table(database: sqlite3.Connection) -> None:
    database.execute("CREATE TABLE moz_bookmarks (id)")


def foreign_mark(database: sqlite3.Connection) -> None:
    database.execute("PRAGMA application_id = 252006674")


def foreign_version(database: sqlite3.Connection) -> None:
    database.execute("PRAGMA user_version = 3")


def newer_layout(database: sqlite3.Connection) -> None:
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    database.execute(f"PRAGMA user_version = {len(STEPS) + 1}")


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (foreign_table, "store_foreign"),
        (foreign_mark, "store_foreign"),
        (foreign_version, "store_foreign"),
        (newer_layout, "store_newer"),
    ],
)
def test_a_database_that_is_not_ours_to_write_keeps_its_every_byte(
    tmp_path: Path, make: Callable[[sqlite3.Connection], None], code: str
) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        make(database)
    path.chmod(0o644)
    before = path.read_bytes()

    with pytest.raises(StoreError, match="left as it is") as told:
        open_store(f"sqlite:///{path}")

    assert told.value.code == code
    assert told.value.where == str(path)
    assert path.read_bytes() == before
    assert path.stat().st_mode & 0o777 == 0o644
    assert [file.name for file in tmp_path.iterdir()] == ["other.db"]
