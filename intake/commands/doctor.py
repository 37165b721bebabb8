"""`intake doctor`: what this machine and terminal can do, and where the data is. Nothing of a claim is shown."""

import argparse
import os
import platform
import sys
from typing import TYPE_CHECKING

from intake.commands.wording import command_translator
from intake.said import N_
from intake.settings import Settings, shipped

if TYPE_CHECKING:
    from intake.language.catalogs import Translator


def add_parser(parser: argparse.ArgumentParser) -> None:
    """The flags of `intake doctor`."""
    parser.description = N_("What this machine and terminal can do, and where the data is.")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """0: all is well; 1: something is not."""
    settings = Settings.read(options.store, options.now)
    tr = command_translator(options.given)
    # Translators: before each line of `intake doctor` that is as it should be, and, in capitals, before one that is not.
    sound_or_not = {True: tr.gettext("ok"), False: tr.gettext("NOT")}
    width = max(map(len, sound_or_not.values()))
    faults = 0
    for name, value, sound in (*_machine(), *_terminal(tr), *_data(settings, tr)):
        faults += not sound
        line = tr.text("%(label)s: %(value)s", label=tr.gettext(name), value=value)
        print(f"{sound_or_not[sound]:{width}}  {line}")
    # Translators: the last line of `intake doctor`.
    needy = tr.counted("%(n)s of these needs attention", "%(n)s of these need attention", faults)
    # Translators: the last line of `intake doctor`, when nothing is wrong.
    print(needy if faults else tr.gettext("all is well"))
    return 1 if faults else 0


def _machine() -> list[tuple[str, str, bool]]:
    from importlib.metadata import version

    return [
        ("Intake", version("fnol-intake"), True),
        ("Python", platform.python_version(), sys.version_info >= (3, 11)),
        # Translators: the names of the lines of `intake doctor`; this one is the operating system.
        (N_("System"), platform.platform(terse=True), True),
    ]


def _terminal(tr: "Translator") -> list[tuple[str, str, bool]]:
    rows: list[tuple[str, str, bool]] = []
    encoding = (sys.stdout.encoding or tr.gettext("unknown")).lower()
    # Translators: how letters are written to the terminal: utf-8.
    rows.append((N_("Encoding"), encoding, encoding.replace("-", "") in ("utf8", "utf8sig")))
    if sys.stdout.isatty():
        columns, lines = os.get_terminal_size(sys.stdout.fileno())
        rows.append(
            (
                N_("Terminal"),
                tr.text(
                    "%(columns)s columns by %(lines)s lines, TERM=%(term)s",
                    columns=columns,
                    lines=lines,
                    term=os.environ.get("TERM", ""),
                ),
                columns >= 60 and lines >= 20,
            )
        )
    else:
        rows.append((N_("Terminal"), tr.gettext("none here: Intake speaks line by line"), True))
    return rows


def _data(settings: Settings, tr: "Translator") -> list[tuple[str, str, bool]]:
    from intake.errors import IntakeError
    from intake.store.opening import open_store

    rows = [
        (N_("Store"), settings.store_url, True),
        (N_("Data folder"), str(settings.data_folder), True),
        (N_("Settings"), str(settings.config_folder), True),
        (
            N_("Flow"),
            str(settings.flow_folder or shipped("plan.json")),
            (settings.flow_folder or shipped("plan.json")).exists(),
        ),
        (N_("Words"), str(shipped("locales")), shipped("locales").exists()),
    ]
    try:
        store = open_store(settings.store_url)
        try:
            store.check()
            rows.append((N_("Claims"), str(len(store.overviews())), True))
        finally:
            store.close()
    except IntakeError as fault:
        rows.append((N_("Claims"), fault.worded(tr.gettext), False))
    return rows
