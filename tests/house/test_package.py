"""What a stranger gets: the wheel as built, put into an environment that has never seen this checkout."""

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.slow


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """An environment with the wheel in it, and a folder to call it from."""

    wheel: Path
    command: Path
    folder: Path

    def intake(self, *args: str) -> "subprocess.CompletedProcess[str]":
        """Call the command as a stranger would: nothing of the checkout on the path."""
        environ = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        return subprocess.run(
            [self.command, *args],
            cwd=self.folder,
            env=environ,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )


def run(*args: str | Path, cwd: Path) -> None:
    done = subprocess.run(args, cwd=cwd, capture_output=True, text=True, timeout=100, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Elsewhere:
    """The wheel, built from a copy of what git knows, where the libraries are but not the checkout."""
    folder = tmp_path_factory.mktemp("elsewhere")
    source = folder / "source"
    for name in tracked():
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        (source / name).write_bytes((ROOT / name).read_bytes())
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, source, cwd=folder)
    (wheel,) = folder.glob("*.whl")
    venv.create(folder / "venv", symlinks=os.name != "nt")
    paths = {"base": str(folder / "venv"), "platbase": str(folder / "venv")}
    purelib = Path(sysconfig.get_path("purelib", "venv", paths))
    python = Path(sysconfig.get_path("scripts", "venv", paths)) / "python"
    run(
        sys.executable,
        "-m",
        "pip",
        "--python",
        python,
        "install",
        "--no-deps",
        "--no-index",
        wheel,
        cwd=folder,
    )
    # The libraries are those of the tested environment; the .pth files there, its link to the checkout
    # among them, are not followed from here.
    (purelib / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return Elsewhere(wheel, python.with_name("intake"), folder)


def tracked() -> list[str]:
    """What git knows, or would if all were added: no ignored file may be needed to build."""
    done = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [name for name in done.stdout.split("\0") if name and (ROOT / name).is_file()]


def test_the_wheel_carries_flows_words_and_the_plan(elsewhere: Elsewhere) -> None:
    with zipfile.ZipFile(elsewhere.wheel) as wheel:
        names = set(wheel.namelist())
        plan = json.loads(wheel.read("intake/_shipped/plan.json"))

    flows = {
        f"intake/_shipped/{path.relative_to(ROOT).as_posix()}" for path in (ROOT / "flows").rglob("*.yaml")
    }
    words = {
        f"intake/_shipped/locales/{folder.name}/LC_MESSAGES/intake.mo"
        for folder in (ROOT / "locales").iterdir()
        if folder.is_dir()
    }
    assert flows
    assert words
    assert flows | words <= names
    assert plan
    assert "intake/py.typed" in names


def test_the_wheel_carries_nothing_else(elsewhere: Elsewhere) -> None:
    with zipfile.ZipFile(elsewhere.wheel) as wheel:
        tops = {name.partition("/")[0] for name in wheel.namelist()}
        strays = [name for name in wheel.namelist() if name.endswith((".po", ".pot", ".pyc"))]

    assert tops == {"intake", "fnol_intake-0.1.0.dist-info"}
    assert not strays


def test_the_command_works_in_a_clean_environment(elsewhere: Elsewhere) -> None:
    told = elsewhere.intake("--version")

    assert (told.returncode, told.stderr) == (0, "")
    assert "0.1.0" in told.stdout


@pytest.mark.skipif(
    "nl" not in (ROOT / "locales" / "LINGUAS").read_text("utf-8").splitlines(),
    reason="the Dutch catalog is not declared complete (locales/LINGUAS)",
)
def test_a_talk_in_dutch_starts_from_the_wheel_alone(elsewhere: Elsewhere) -> None:
    told = subprocess.run(
        [
            elsewhere.command,
            "talk",
            "--lang",
            "nl",
            "--role",
            "broker",
            "--store",
            f"sqlite:///{elsewhere.folder / 'claims.db'}",
        ],
        cwd=elsewhere.folder,
        input='{"type":"quit"}\n',
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    first, *rest = map(json.loads, told.stdout.splitlines())
    assert first["type"] == "claim"
    assert rest[-1]["type"] == "ask"
    assert rest[-1]["text"] not in (ROOT / "locales" / "intake.pot").read_text("utf-8"), (
        "the question is still in English"
    )
