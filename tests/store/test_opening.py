"""A URL names a store, or one sentence says why not."""

from contextlib import closing
from pathlib import Path

import pytest

from intake.errors import IntakeError, StoreError, UsageError
from intake.store.opening import file_of, open_store


def test_three_slashes_are_relative_and_four_absolute(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert file_of("sqlite:///claims.db") == tmp_path / "claims.db"
    assert file_of("sqlite:///desk/claims.db") == tmp_path / "desk" / "claims.db"
    assert file_of("sqlite:////var/desk/claims.db") == Path("/var/desk/claims.db")


def test_the_file_stays_the_same_when_the_folder_is_changed_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with closing(open_store("sqlite:///claims.db")) as store:
        (tmp_path / "elsewhere").mkdir()
        monkeypatch.chdir(tmp_path / "elsewhere")
        store.append("c1", 0, [("claim_opened", {})])

    assert (tmp_path / "claims.db").exists()
    assert not (tmp_path / "elsewhere" / "claims.db").exists()


def test_a_tilde_is_the_home_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/somebody")

    assert file_of("sqlite:///~/claims.db") == Path("/home/somebody/claims.db")


def test_odd_file_names_are_taken_as_they_stand(tmp_path: Path) -> None:
    for name in ("été %20?mode=memory#.db", "file:x?mode=memory"):
        with closing(open_store(f"sqlite:///{tmp_path}/{name}")) as store:
            store.append("c1", 0, [("claim_opened", {})])
        assert (tmp_path / name).stat().st_size > 0


@pytest.mark.parametrize(
    "url",
    [
        "",
        "claims.db",
        "sqlite:",
        "sqlite://",
        "sqlite:///",
        "sqlite:///:memory:",
        "sqlite:///a\0b",
        "sqlite://desk/x.db",
        "mysql://h/d",
    ],
)
def test_what_names_no_store_is_wrong_usage(url: str) -> None:
    with pytest.raises(UsageError) as told:
        open_store(url)

    assert told.value.exit_code == 2
    assert "sqlite:///claims.db" in str(told.value)
    assert "\n" not in str(told.value)


@pytest.mark.parametrize("scheme", ["postgresql", "postgres"])
def test_a_shared_desk_is_said_to_come_later_and_its_password_is_not_repeated(scheme: str) -> None:
    with pytest.raises(StoreError, match="not built in yet") as told:
        open_store(f"{scheme}://desk:hunter2@db.example/claims")

    assert "hunter2" not in str(told.value)


def test_every_refusal_is_one_line_with_a_way_out() -> None:
    for url in ("x", "mysql://h/d", "postgresql://h/d", "sqlite:///"):
        with pytest.raises(IntakeError) as told:
            open_store(url)
        assert told.value.code
        assert told.value.way_out
