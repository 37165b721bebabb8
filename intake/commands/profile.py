"""`intake profile`: what is remembered of whoever sits here, so that it is confirmed with one key and not asked again."""

import argparse
from dataclasses import replace

from intake.settings import COUNTRIES, LANGUAGES, ROLES, Settings, write_profile

NAMES = ("language", "role", "country", "name", "office", "phone", "email", "theme")


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """The flags of `intake profile`."""
    parser = subparsers.add_parser(
        "profile",
        help="what is remembered of you",
        description="Show or change what is remembered of you and your office.",
    )
    parser.add_argument("--lang", dest="language", choices=LANGUAGES)
    parser.add_argument("--role", choices=ROLES)
    parser.add_argument("--country", choices=COUNTRIES)
    parser.add_argument("--theme", choices=("intake-dark", "intake-light"))
    for name in ("name", "office", "phone", "email"):
        parser.add_argument(f"--{name}")
    parser.add_argument("--forget", action="store_true", help="forget everything")
    parser.set_defaults(run=run)
    return parser


def run(options: argparse.Namespace) -> int:
    """Show what is remembered, after the changes that were asked for."""
    settings = Settings.read(options.store, options.now)
    profile = type(settings.profile)() if options.forget else settings.profile
    changes = {name: getattr(options, name) for name in NAMES if getattr(options, name) is not None}
    if changes or options.forget:
        profile = replace(profile, **changes)
        write_profile(settings.config_folder, profile)
    for name in NAMES:
        print(f"{name}: {getattr(profile, name) or '-'}")
    print(settings.config_folder / "profile.json")
    return 0
