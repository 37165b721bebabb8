"""The same form in another engine, in the same run: @getodk/xforms-engine, the fastest of those that were tried.

The driver is not ours. It runs where INTAKE_BENCH_PEERS names the folder that holds it (`common/` and `engine/`), NODE_HOME one whose
node_modules has the engine and jsdom, and where node and pyxform are there; otherwise the figure is left out, and that is said.
"""

import importlib.util
import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from benchmarks.figures import LeftOut
from benchmarks.form import Form

PATIENCE = 300  # seconds


@dataclass(frozen=True, slots=True)
class Peer:
    """What the engine took: seconds for an answer (the median), and for correcting an early one."""

    name: str
    answer: float
    correction: float


def odk(form: Form, work: Path) -> Peer | LeftOut:
    """Walk the form in the peer's engine. Raises ValueError where it did not come to what the form comes to."""
    what = "against @getodk/xforms-engine"
    named = os.environ.get("INTAKE_BENCH_PEERS", "")
    if not named:
        return LeftOut(what, "INTAKE_BENCH_PEERS names no folder with the peers' drivers")
    folder, modules, node = Path(named), os.environ.get("NODE_HOME", ""), shutil.which("node")
    if not (folder / "engine/peers/odk.mjs").is_file():
        return LeftOut(what, f"there is no engine/peers/odk.mjs in {named}")
    if node is None or not (Path(modules) / "node_modules/@getodk/xforms-engine").is_dir():
        return LeftOut(
            what, "it needs node, and NODE_HOME with @getodk/xforms-engine and jsdom in its node_modules"
        )
    converter = os.environ.get("PYXFORM_PYTHON", "") or shutil.which("python3") or ""
    python = Path(converter)
    data = work / "peer"
    data.mkdir(parents=True, exist_ok=True)
    neutral = _made(folder, form, data)
    converted = subprocess.run(
        [str(python), str(folder / "engine/convert_pyxform.py"), str(data), str(form.size)],
        capture_output=True, text=True, timeout=PATIENCE, check=False,
    )  # fmt: skip
    if converted.returncode:
        return LeftOut(what, "it needs pyxform: name a Python that has it in PYXFORM_PYTHON")
    done = subprocess.run(
        [node, str(folder / "engine/peers/odk.mjs"), str(form.size)],
        env={**os.environ, "DATA": str(data), "NODE_HOME": modules}, capture_output=True, text=True, timeout=PATIENCE, check=False,
    )  # fmt: skip
    row = next((json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")), None)
    if row is None:
        return LeftOut(what, f"it ended without a result: {done.stderr.strip()[-200:]}")
    reference = neutral["reference"]
    if (row["asked"], row["sum"]) != (reference["asked"], reference["total"]):
        raise ValueError(f"the peer asked {row['asked']} and summed {row['sum']}, the form says {reference}")
    return Peer(row["peer"], row["med_us"] / 1e6, row["edit_us"] / 1e6)


def _made(folder: Path, form: Form, data: Path) -> dict:  # type: ignore[type-arg]  # JSON of the peers' own
    """The peers' own making of the form, written where their drivers look. Raises ValueError where it is not the same form."""
    spec = importlib.util.spec_from_file_location("peers_generator", folder / "common/gen_questionnaire.py")
    if spec is None or spec.loader is None:
        raise ValueError(f"no generator in {folder}")
    generator = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(generator)
    neutral = generator.make(form.size)
    neutral["reference"] = generator.run_reference(neutral)
    theirs = [
        (one["id"], one["type"], tuple(map(tuple, one["when"] or ())), one["answer"])
        for one in neutral["questions"]
        if one["type"] != "computed"
    ]
    ours = [(one.name, one.kind, one.terms, one.answer) for one in form.questions]
    sums = {one["id"]: tuple(one["sum"]) for one in neutral["questions"] if one["type"] == "computed"}
    if theirs != ours or sums != form.totals or tuple(neutral["group"]["answers"]) != form.entries:
        raise ValueError("the peers' generator no longer makes the same form")
    (data / f"q{form.size}.json").write_text(json.dumps(neutral))
    (data / f"f{form.size}.md").write_text(generator.xlsform_md(neutral))
    return dict(neutral)
