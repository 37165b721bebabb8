"""Start-up stays cheap: a command imports what it uses; `list` needs neither terminal nor flow compiler."""

import json
import subprocess
import sys
from importlib.metadata import version

import pytest

FLOW_COMPILER = {"pydantic", "yaml", "jinja2"}
HEAVY = FLOW_COMPILER | {"textual", "rich", "babel", "phonenumbers", "holidays", "rapidfuzz", "jsonschema"}

# Runs one command as the entry point does, then tells on stderr which modules stand in memory.
TELL = """
import json, sys
from intake.cli import main
try:
    code = main()
except SystemExit as ended:
    code = ended.code
print("\\n" + json.dumps(sorted({name.partition(".")[0] for name in sys.modules})), file=sys.stderr)
sys.exit(code)
"""


def after(*args: str, said: str = "") -> tuple[str, set[str]]:
    """What one command in a fresh interpreter printed, and the top-level modules that it had imported."""
    done = subprocess.run(
        [sys.executable, "-c", TELL, *args],
        input=said,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout, set(json.loads(done.stderr.splitlines()[-1]))


@pytest.mark.parametrize("args", [["--version"], ["list"], ["list", "--json"]], ids=" ".join)
def test_a_light_command_imports_no_heavy_library(args: list[str]) -> None:
    _, modules = after(*args)

    assert not modules & HEAVY


def test_the_talk_imports_neither_terminal_nor_flow_compiler_before_its_first_question() -> None:
    printed, modules = after("talk", "--lang", "fr", "--role", "broker", said='{"type":"quit"}\n')

    assert "ask" in [json.loads(line)["type"] for line in printed.splitlines()]
    assert not modules & (FLOW_COMPILER | {"textual"})


def test_the_talk_loads_no_words_of_answers_before_anything_was_answered() -> None:
    _, modules = after("talk", "--lang", "en", "--role", "broker", said='{"type":"quit"}\n')

    assert not modules & {"babel", "phonenumbers", "holidays", "rapidfuzz", "jsonschema", "rfc8785"}


# The classes of Intake that the standard library wrote methods for, while one command was carried out.
WRITTEN_AT_ONCE = """
import dataclasses, json, sys
written = []
process = dataclasses._process_class
def seen(cls, init, *rest):
    if init and cls.__module__.startswith("intake."):
        written.append(cls.__qualname__)
    return process(cls, init, *rest)
dataclasses._process_class = seen
from intake.cli import main
main()
print("\\n" + json.dumps(written), file=sys.stderr)
"""


def test_the_classes_on_the_way_to_the_first_question_have_their_methods_written_late() -> None:
    done = subprocess.run(
        [sys.executable, "-c", WRITTEN_AT_ONCE, "talk", "--lang", "en", "--role", "broker"],
        input='{"type":"quit"}\n', capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip

    assert done.returncode == 0, done.stderr
    # Money is compared in order, which is left to the standard library.
    assert json.loads(done.stderr.splitlines()[-1]) == ["Money"]


def test_version_tells_the_version_of_the_distribution() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "intake", "--version"], capture_output=True, text=True, timeout=60, check=False
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split()[-1] == version("fnol-intake")
