"""`intake doctor`: what this machine and terminal can do, and where the data is. Nothing of a claim is shown."""

import argparse
import os
import platform
import sys

from intake.settings import Settings, shipped


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """The flags of `intake doctor`."""
    parser = subparsers.add_parser(
        "doctor",
        help="what this machine can do",
        description="What this machine and terminal can do, and where the data is.",
    )
    parser.set_defaults(run=run)
    return parser


def run(options: argparse.Namespace) -> int:
    """0: all is well; 1: something is not."""
    settings = Settings.read(options.store, options.now)
    faults = 0
    for name, value, sound in (*_machine(), *_terminal(), *_data(settings)):
        faults += not sound
        print(f"{'ok ' if sound else 'NOT'}  {name}: {value}")
    print("all is well" if not faults else f"{faults} of these need attention")
    return 1 if faults else 0


def _machine() -> list[tuple[str, str, bool]]:
    from importlib.metadata import version

    return [
        ("Intake", version("fnol-intake"), True),
        ("Python", platform.python_version(), sys.version_info >= (3, 11)),
        ("System", platform.platform(terse=True), True),
    ]


def _terminal() -> list[tuple[str, str, bool]]:
    rows: list[tuple[str, str, bool]] = []
    encoding = (sys.stdout.encoding or "unknown").lower()
    rows.append(("Encoding", encoding, encoding.replace("-", "") in ("utf8", "utf8sig")))
    if sys.stdout.isatty():
        columns, lines = os.get_terminal_size(sys.stdout.fileno())
        rows.append(
            (
                "Terminal",
                f"{columns} columns by {lines} lines, TERM={os.environ.get('TERM', '')}",
                columns >= 60 and lines >= 20,
            )
        )
    else:
        rows.append(("Terminal", "none here: Intake speaks line by line", True))
    return rows


def _data(settings: Settings) -> list[tuple[str, str, bool]]:
    from intake.errors import IntakeError
    from intake.store.opening import open_store

    rows = [
        ("Store", settings.store_url, True),
        ("Data folder", str(settings.data_folder), True),
        ("Settings", str(settings.config_folder), True),
        (
            "Flow",
            str(settings.flow_folder or shipped("plan.json")),
            (settings.flow_folder or shipped("plan.json")).exists(),
        ),
        ("Words", str(shipped("locales")), shipped("locales").exists()),
    ]
    try:
        store = open_store(settings.store_url)
        try:
            store.check()
            rows.append(("Claims", str(len(store.overviews())), True))
        finally:
            store.close()
    except IntakeError as fault:
        rows.append(("Claims", str(fault), False))
    return rows
