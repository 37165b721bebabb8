"""Start-up stays cheap: a command imports what it uses, and a list of claims uses no terminal and no compiler."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {
    "textual",
    "rich",
    "pydantic",
    "yaml",
    "jinja2",
    "babel",
    "phonenumbers",
    "holidays",
    "rapidfuzz",
    "jsonschema",
}

# Runs one command as the entry point does, then tells on stderr which modules stand in memory.
TELL = """
import json, sys
from intake.cli import main
try:
    code = main()
except SystemExit as ended:
    code = ended.code
modules = sorted({name.partition(".")[0] for name in sys.modules})
print("\\n" + json.dumps([code or 0, modules]), file=sys.stderr)
"""


def imported_by(*args: str) -> set[str]:
    """The top-level modules in memory after one command in a fresh interpreter."""
    done = subprocess.run(
        [sys.executable, "-c", TELL, *args], capture_output=True, text=True, timeout=60, check=False
    )
    assert "[" in done.stderr, done.stderr
    code, modules = json.loads(done.stderr.splitlines()[-1])
    assert code == 0, done.stderr
    return set(modules)


@pytest.mark.parametrize("args", [["--version"], ["list"], ["list", "--json"]], ids=" ".join)
def test_a_light_command_imports_no_heavy_library(args: list[str]) -> None:
    assert not imported_by(*args) & HEAVY


def test_the_talk_imports_no_flow_compiler_before_its_first_question(tmp_path: Path) -> None:
    """A talk that is closed at once has loaded the plan, opened the store and asked."""
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            TELL,
            "talk",
            "--lang",
            "fr",
            "--role",
            "broker",
            "--store",
            f"sqlite:///{tmp_path / 'c.db'}",
        ],
        input='{"type":"quit"}\n',
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    code, modules = json.loads(done.stderr.splitlines()[-1])
    asked = [line for line in map(json.loads, done.stdout.splitlines()) if line["type"] == "ask"]
    assert (code, len(asked)) == (0, 1)
    assert not set(modules) & {"textual", "pydantic", "yaml", "jinja2"}


def test_version_tells_the_version_of_the_distribution() -> None:
    from importlib.metadata import version

    done = subprocess.run(
        [sys.executable, "-m", "intake", "--version"], capture_output=True, text=True, timeout=60, check=False
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split()[-1] == version("fnol-intake")
