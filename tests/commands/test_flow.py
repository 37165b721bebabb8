"""`intake flow check` for whoever writes a flow: each fault on a line of its own, and how many there are."""

import shutil
from pathlib import Path

import pytest

from intake.cli import main

FLOWS = Path(__file__).parents[2] / "flows"


@pytest.mark.parametrize(
    ("unknown", "counted"),
    [(["incident.colour"], "1 fault"), (["incident.colour", "incident.size"], "2 faults")],
)
def test_the_faults_of_a_flow_are_counted_in_plain_words(
    unknown: list[str], counted: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = Path(shutil.copytree(FLOWS, tmp_path / "flows"))
    section = folder / "sections" / "10-incident.yaml"
    asked = "".join(
        f"  - field: {field}\n    say: {{broker: Well?, insured: And so?}}\n    why: It is part of the story.\n"
        for field in unknown
    )
    section.write_text(section.read_text("utf-8") + "\n" + asked, "utf-8")

    assert main(["flow", "check", str(folder)]) == 1

    assert capsys.readouterr().out.splitlines()[-1] == counted
