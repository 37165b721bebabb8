"""One fixture: a folder with a flow of the test's own."""

from pathlib import Path

import pytest

from tests.flow.flows import ONE, ORDER, Folder, write


@pytest.fixture
def flow_folder(tmp_path: Path) -> Folder:
    def make(
        section: str = ONE,
        *,
        order: str = ORDER,
        actions: str = "",
        macros: str = "",
        more: dict[str, str] | None = None,
    ) -> Path:
        files = {"sections/10-incident.yaml": section, "order.yaml": order}
        files |= {"actions/10.yaml": actions} if actions else {}
        files |= {"macros.yaml": macros} if macros else {}
        return write(tmp_path / "flows", files | (more or {}))

    return make
