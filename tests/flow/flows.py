"""Small flows, written in the tests themselves."""

from pathlib import Path
from typing import Protocol


class Folder(Protocol):
    """Writes a flow folder; each part is the YAML of one file, and what is not given is small and sound."""

    def __call__(
        self,
        section: str = ...,
        *,
        order: str = ...,
        actions: str = ...,
        macros: str = ...,
        more: dict[str, str] | None = ...,
    ) -> Path: ...


HEAD = """\
section: incident
title: What happened
ask:
"""

ONE = """\
section: incident
title: What happened
ask:
  - {field: incident.kind, tier: core, say: {broker: What kind}}
"""

ORDER = """\
order:
  - {section: incident}
  - {mark: review}
  - {details: incident}
  - {mark: end}
"""


def write(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder
