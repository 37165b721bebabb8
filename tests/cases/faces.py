"""One person, four faces: what a case says, as it is typed into each of them."""

import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from intake.cli import main
from intake.store.opening import open_store

Json = dict[str, object]
TOLD = Path(__file__).parent / "told"
SINGULAR = {"payments": "payment", "policies": "policy", "contracts": "contract", "parties": "party"}


def log_of(url: str) -> list[str]:
    """Every record of the one claim in a store, as log.jsonl has it."""
    store = open_store(url)
    try:
        (row,) = store.overviews()
        return [record.to_line() for record in store.records(row.claim)]
    finally:
        store.close()


def transcript(case: Path, out: Path) -> list[Json]:
    """The case run headless: the lines of the talk protocol in both directions."""
    assert main(["run", str(case), "--out", str(out), "--store", f"sqlite:///{out / 'run.db'}"]) == 0
    return [
        json.loads(line) for line in (out / case.stem / "transcript.jsonl").read_text("utf-8").splitlines()
    ]


def inputs(lines: list[Json]) -> list[Json]:
    """What was said, without what was answered."""
    ours = {
        "say",
        "answer",
        "accept",
        "reject",
        "narrative",
        "tick",
        "dismiss",
        "back",
        "goto",
        "language",
        "add",
        "remove",
        "note",
        "role",
    }
    return [line for line in lines if line["type"] in ours]


def typed(message: Json) -> str:
    """The same as a person would type it, in any face."""
    match message:
        case {"type": "say", "texts": dict(texts)}:
            return "; ".join(map(str, texts.values()))
        case {"type": "say", "text": str(text)} | {"type": "narrative", "text": str(text)}:
            return text
        case {"type": "accept"}:
            return "yes"
        case {"type": "goto", "field": str(path)}:
            return f"go to {path}"
        case {"type": "add", "list": str(name)}:
            return f"add {SINGULAR[name]}"
        case {"type": "tick", "action": str(action), "proof": str(proof)}:
            return f"tick {action}: {proof}"
    raise AssertionError(f"nobody types this: {message}")


def typed_lines(messages: list[Json]) -> Iterator[str]:
    """The lines that a line printer gets; a story is pasted between two words."""
    for message in messages:
        if message["type"] == "narrative":
            yield from ("paste", *str(message["text"]).split("\n"), ".")
        else:
            yield typed(message)


def headers(case: Path) -> tuple[str, str, str]:
    """Language, role and clock of a case."""
    import yaml

    plain = yaml.safe_load(case.read_text("utf-8"))
    return str(plain["lang"]), str(plain["role"]), str(plain["now"])


def by_stdin(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """This process's standard input, as a pipe would give it."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode()), encoding="utf-8"))
