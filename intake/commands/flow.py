"""`intake flow check | graph | schema`: authoring. Composes the flow room with the catalogs."""

import argparse
import json
from pathlib import Path

from intake.said import N_
from intake.settings import Settings


def add_parser(parser: argparse.ArgumentParser) -> None:
    """The flags of `intake flow`."""
    parser.description = N_("Check, draw or describe the flow.")
    parser.set_defaults(run=run)
    parser.add_argument(
        "what",
        choices=("check", "graph", "schema"),
        # Translators: check, graph and schema are typed as they stand, and so stay.
        help=N_("check: find its faults; graph: draw it; schema: the JSON Schema for editors"),
    )
    parser.add_argument(
        "folder",
        nargs="?",
        type=Path,
        metavar=N_("DIR"),
        help=N_("a flow folder (default: the shipped one, or INTAKE_FLOW)"),
    )
    parser.add_argument("--text", action="store_true", help=N_("graph: as indented text instead of Mermaid"))
    parser.add_argument("--json", action="store_true", help=N_("check: the faults as JSON"))


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
