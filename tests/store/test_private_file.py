"""The file of a store is its owner's alone, from the instant it exists."""

import errno
import os
import shutil
import stat
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import mkdtemp

import pytest

from intake.errors import StoreError
from intake.store.opening import open_store

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="files there have no POSIX mode")

NOBODY = 65534


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def wide_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.fixture
def plain_folder() -> Iterator[Path]:
    """A folder in which permissions count: root, who may write anywhere, becomes nobody for one test."""
    folder = Path(mkdtemp(prefix="intake-"))
    root = os.geteuid() == 0
    if root:
        os.chown(folder, NOBODY, NOBODY)
        os.seteuid(NOBODY)
    try:
        yield folder
    finally:
        if root:
            os.seteuid(0)
        folder.chmod(0o700)
        shutil.rmtree(folder)


@pytest.mark.usefixtures("wide_umask")
def test_the_file_those_beside_it_and_new_folders_are_the_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "new" / "intake" / "claims.db"

    with closing(open_store(f"sqlite:///{path}")) as store:
        store.append("c1", 0, [("claim_opened", {})])

        beside = sorted(file.name for file in path.parent.iterdir())
        assert beside == ["claims.db", "claims.db-shm", "claims.db-wal"]
        assert {mode(file) for file in path.parent.iterdir()} == {0o600}
        assert {mode(path.parent), mode(path.parent.parent)} == {0o700}


@pytest.mark.usefixtures("wide_umask")
def test_a_folder_that_was_there_keeps_its_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)

    open_store(f"sqlite:///{tmp_path}/claims.db").close()

    assert mode(tmp_path) == 0o755


def test_a_store_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    path = tmp_path / "claims.db"
    open_store(f"sqlite:///{path}").close()
    path.chmod(0o664)

    with closing(open_store(f"sqlite:///{path}")) as store:
        store.append("c1", 0, [("claim_opened", {})])

        assert {mode(file) for file in tmp_path.iterdir()} == {0o600}


def test_a_folder_in_the_place_of_the_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="this is a folder") as told:
        open_store(f"sqlite:///{tmp_path}")

    assert told.value.code == "store_is_folder"


def test_a_file_in_the_place_of_a_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")

    for name in ("data/claims.db", "data/deeper/claims.db"):
        with pytest.raises(StoreError, match="a file stands where a folder should"):
            open_store(f"sqlite:///{tmp_path}/{name}")


def test_a_folder_that_cannot_be_written_is_said_and_nothing_is_laid_in_it(plain_folder: Path) -> None:
    plain_folder.chmod(0o500)

    for name in ("claims.db", "deeper/claims.db"):
        with pytest.raises(StoreError, match="cannot be written") as told:
            open_store(f"sqlite:///{plain_folder}/{name}")
        assert told.value.code == "store_read_only"

    assert list(plain_folder.iterdir()) == []


def test_a_store_in_a_folder_that_became_read_only_is_said(plain_folder: Path) -> None:
    open_store(f"sqlite:///{plain_folder}/claims.db").close()
    plain_folder.chmod(0o500)

    with pytest.raises(StoreError, match="cannot be written"):
        open_store(f"sqlite:///{plain_folder}/claims.db")


def test_a_file_that_cannot_be_written_is_said(plain_folder: Path) -> None:
    open_store(f"sqlite:///{plain_folder}/claims.db").close()
    (plain_folder / "claims.db").chmod(0o400)

    with pytest.raises(StoreError, match="cannot be written"):
        open_store(f"sqlite:///{plain_folder}/claims.db")


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a file system that takes no files")
def test_a_place_that_takes_no_files_is_said_in_one_line() -> None:
    with pytest.raises(StoreError) as told:
        open_store("sqlite:////proc/intake/claims.db")

    assert told.value.code == "store_cannot_open"
    assert "\n" not in str(told.value)


def test_a_disk_too_full_for_a_new_file_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "open", no_room)

    with pytest.raises(StoreError, match="no room left"):
        open_store(f"sqlite:///{tmp_path}/claims.db")
