"""The lock makes two machines alike: all that is needed is in it, by hash, and nothing says where from."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
LOCK = (ROOT / "requirements.lock").read_text("utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCKED = {
    canonicalize_name(name): version
    for name, version in re.findall(r"^([\w.-]+)==([^\s;\\]+)", LOCK, re.MULTILINE)
}

GROUPS = PROJECT["dependency-groups"]
NEEDED = [
    *PROJECT["build-system"]["requires"],
    *PROJECT["project"]["dependencies"],
    *(needed for group in GROUPS.values() for needed in group if isinstance(needed, str)),
]


@pytest.mark.parametrize("needed", sorted(set(NEEDED)))
def test_everything_that_is_needed_stands_in_the_lock(needed: str) -> None:
    requirement = Requirement(needed)

    assert requirement.specifier.contains(LOCKED[canonicalize_name(requirement.name)]), "run `make lock`"


def test_everything_in_the_lock_has_its_hashes() -> None:
    entries = re.findall(r"^[\w.-]+==(?:.*\\\n)*.*$", LOCK, re.MULTILINE)

    assert len(entries) == len(LOCKED)
    assert not [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry]


def test_the_lock_names_no_address() -> None:
    assert not re.findall(r"://|--(?:extra-)?index-url|--find-links| @ ", LOCK)


def test_textual_is_pinned_exactly() -> None:
    assert f"textual=={LOCKED[canonicalize_name('textual')]}" in PROJECT["project"]["dependencies"]
