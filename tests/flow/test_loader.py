"""Files that cannot be read as a flow: every fault names its file and line, and all are said at once."""

from pathlib import Path

import pytest

from intake.errors import FlowError
from intake.flow.loader import load
from tests.flow.flows import HEAD, ONE, ORDER, Folder

SECTION = "sections/10-incident.yaml"
QUESTION = "  - {field: incident.ongoing, tier: core, say: {broker: Still going on}}\n"


def faults(folder: Path) -> list[tuple[str, str]]:
    """Place and code of each fault."""
    return [(str(fault.place), fault.code) for fault in load(folder).faults]


@pytest.mark.parametrize(
    ("section", "line", "code"),
    [
        pytest.param(ONE + "  - [\n", 6, "bad_yaml", id="no YAML"),
        pytest.param(HEAD + "  - *there\n", 4, "bad_yaml", id="an alias to nothing"),
        pytest.param(HEAD + "  - &here [*here]\n", 4, "bad_yaml", id="an alias that holds itself"),
        pytest.param(HEAD + "  - " + "[" * 2000 + "\n", 0, "bad_yaml", id="nested without end"),
        pytest.param(HEAD + "  - field: 2026-13-01\n", 0, "bad_yaml", id="a date that there is not"),
        pytest.param("- incident\n", 1, "bad_file", id="a list for a file"),
        pytest.param("", 1, "bad_file", id="an empty file"),
        pytest.param("just a text\n", 1, "bad_file", id="a text"),
        pytest.param(ONE + QUESTION.replace("core", "soon"), 5, "bad_value", id="a tier that there is not"),
        pytest.param(ONE + QUESTION.replace("tier", "teir"), 5, "unknown_key", id="a key mistyped"),
        pytest.param(ONE + QUESTION.replace("tier: core", "tier: core, tier: detail"), 5, "repeated_key", id="a key written twice"),
        pytest.param("section: incident\nask: []\n", 1, "bad_value", id="a section without its title"),
        pytest.param(ONE + QUESTION.replace("{broker: Still going on}", "Still going on"), 5, "bad_value", id="words without a role"),
        pytest.param(ONE + QUESTION.replace("incident.ongoing", "incident.kind"), 5, "twice", id="a field asked twice"),
    ],
)  # fmt: skip
def test_a_fault_names_its_file_and_line(flow_folder: Folder, section: str, line: int, code: str) -> None:
    place = f"sections/10-incident.yaml:{line}" if line else "sections/10-incident.yaml"

    assert (place, code) in faults(flow_folder(section))


def test_a_mistyped_key_has_its_neighbour(flow_folder: Folder) -> None:
    found = load(flow_folder(ONE + QUESTION.replace("say:", "sai:"))).faults

    assert f"{SECTION}:5: no key 'sai' here; did you mean 'say'?" in map(str, found)


def test_faults_of_all_files_are_said_at_once(flow_folder: Folder) -> None:
    folder = flow_folder(
        ONE + QUESTION.replace("core", "soon"), order="order: 7\n", macros="macros: {money: [1]}\n"
    )

    assert {place.partition(":")[0] for place, _ in faults(folder)} == {
        "macros.yaml",
        "order.yaml",
        "sections/10-incident.yaml",
    }


@pytest.mark.parametrize(
    ("name", "text"),
    [("other-order.yaml", ORDER), ("other-macros.yaml", "macros: {sec: incident.kind is known}\n")],
)
def test_a_second_file_does_not_silently_replace_the_first(flow_folder: Folder, name: str, text: str) -> None:
    folder = flow_folder(macros="macros: {money: incident.kind is known}\n", more={name: text})

    assert [code for _, code in faults(folder)] == ["twice"]


def test_bytes_that_are_no_text_are_a_fault(flow_folder: Folder) -> None:
    folder = flow_folder()
    (folder / "order.yaml").write_bytes(b"order: \xff\n")

    assert faults(folder) == [("order.yaml", "unreadable")]


def test_a_folder_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(FlowError, match="no flow folder"):
        load(tmp_path / "nowhere")


def test_a_folder_without_sections_is_no_flow(tmp_path: Path) -> None:
    with pytest.raises(FlowError, match="no section"):
        load(tmp_path)
