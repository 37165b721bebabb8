"""The import rule of the house, held by import-linter; contracts and reasons stand in pyproject.toml."""

import ast
from pathlib import Path

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

ROOT = Path(__file__).parents[2]
ROOMS = sorted((ROOT / "intake").rglob("*.py"))


def test_each_room_imports_only_what_it_may_know(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)

    outcome = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)

    assert outcome == EXIT_STATUS_SUCCESS, capsys.readouterr().out


@pytest.mark.parametrize(
    "path", [path for path in ROOMS if path.name == "__init__.py"], ids=lambda path: path.parent.name
)
def test_importing_a_room_costs_nothing(path: Path) -> None:
    assert not ast.parse(path.read_text("utf-8")).body, (
        f"{path.relative_to(ROOT)}: a package's __init__ stays empty"
    )


def test_no_file_is_called_after_nothing_in_particular() -> None:
    nameless = {"utils", "util", "helpers", "helper", "common", "manager", "misc", "base"}

    assert not [path.relative_to(ROOT) for path in ROOMS if path.stem in nameless]
