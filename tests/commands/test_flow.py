"""`intake flow check` for whoever writes a flow: each fault on a line of its own, and how many there are."""

import shutil
from pathlib import Path

import pytest

from intake.cli import main

FLOWS = Path(__file__).parents[2] / "flows"
UNKNOWN = """
  - field: incident.colour
    say: {broker: "Well?", insured: "And so?"}
    why: It is part of the story.
"""


@pytest.mark.parametrize(
    ("sections", "counted"),
    [(["10-incident.yaml"], "1 fault"), (["10-incident.yaml", "30-security.yaml"], "2 faults")],
)
def test_the_faults_of_a_flow_are_counted_in_plain_words(
    sections: list[str], counted: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = Path(shutil.copytree(FLOWS, tmp_path / "flows"))
    for name in sections:
        section = folder / "sections" / name
        section.write_text(section.read_text("utf-8") + UNKNOWN, "utf-8")

    assert main(["flow", "check", str(folder)]) == 1

    assert capsys.readouterr().out.splitlines()[-1] == counted
