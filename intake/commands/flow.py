"""`intake flow check | graph | schema`: authoring. Composes the flow room with the catalogs."""

import argparse
import json
from pathlib import Path

from intake.settings import Settings


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """The flags of `intake flow`."""
    parser = subparsers.add_parser(
        "flow", help="check, draw or describe the flow", description="Check, draw or describe the flow."
    )
    parser.add_argument("what", choices=("check", "graph", "schema"))
    parser.add_argument(
        "folder", nargs="?", type=Path, help="a flow folder (default: the shipped one, or INTAKE_FLOW)"
    )
    parser.add_argument("--text", action="store_true", help="graph: as indented text instead of Mermaid")
    parser.add_argument("--json", action="store_true", help="check: the faults as JSON")
    parser.set_defaults(run=run)
    return parser


def run(options: argparse.Namespace) -> int:
    """0: sound; 1: faults were found."""
    from intake.conversation.opening import flow_folder

    folder = options.folder or flow_folder(Settings.read(options.store, options.now))
    if options.what == "schema":
        from intake.flow.schema import flow_schema

        print(json.dumps(flow_schema(), ensure_ascii=False, indent=1))
        return 0
    if options.what == "graph":
        from intake.flow.compiler import compile_folder
        from intake.flow.graph import mermaid, outline

        plan = compile_folder(folder)
        print(outline(plan) if options.text else mermaid(plan))
        return 0
    return check(folder, as_json=options.json)


def check(folder: Path, *, as_json: bool) -> int:
    """Every fault with file, line and remedy."""
    from intake.flow.checking import check_folder
    from intake.language.flow_words import word_faults

    faults, summary = check_folder(folder)
    faults = faults or sorted(word_faults(folder))
    if as_json:
        print(
            json.dumps(
                [
                    {
                        "file": one.place.file,
                        "line": one.place.line,
                        "code": one.code,
                        "what": one.what,
                        "way_out": one.way_out,
                    }
                    for one in faults
                ],
                ensure_ascii=False,
                indent=1,
            )
        )
    else:
        for fault in faults:
            print(fault)
        print(f"{len(faults)} fault{'s' if len(faults) > 1 else ''}" if faults else summary)
    return 1 if faults else 0
