"""The few things that every test may ask for. What a reader needs to understand a test stands in the test.

The network is closed by pytest-socket (pyproject.toml). Here every test also gets a home of its own, so that
none can see, or spoil, the claims and the profile of whoever runs it.
"""

import os
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from intake.flow.plan import Plan
    from intake.store.contract import Store

ROOT = Path(__file__).parent.parent

# The same examples in every run on a shared machine, and no verdict by the clock: how long a thing takes is
# the benchmark's to say.
settings.register_profile("default", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("default"), derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "default")


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A data, config and cache folder for this test alone, a folder to stand in, and English; child processes inherit them."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("INTAKE_HOME", str(tmp_path / "home"))
    for name in ("INTAKE_STORE", "INTAKE_FLOW", "NO_COLOR", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")


@pytest.fixture
def now() -> datetime:
    """A Thursday morning in Brussels: 12 March 2026, 10:20."""
    return datetime(2026, 3, 12, 10, 20, tzinfo=timezone(timedelta(hours=1)))


@pytest.fixture(scope="session")
def plan() -> "Plan":
    """The plan of the shipped flows, compiled from what stands in the checkout."""
    from intake.flow.compiler import compile_folder

    return compile_folder(ROOT / "flows")


@pytest.fixture
def store(tmp_path: Path) -> "Iterator[Store]":
    """An empty store in a file of its own, closed at the end."""
    from intake.store.opening import open_store

    opened = open_store(f"sqlite:///{tmp_path / 'claims.db'}")
    yield opened
    opened.close()
