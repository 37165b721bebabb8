"""`intake profile`: what is remembered of whoever sits here, so that it is confirmed with one key and not asked again."""

import argparse
from dataclasses import replace

from intake.commands.wording import command_translator
from intake.said import N_
from intake.settings import COUNTRIES, LANGUAGES, ROLES, Settings, write_profile

NAMES = {
    "language": N_("language"),
    "role": N_("role"),
    "country": N_("country"),
    "name": N_("name"),
    "office": N_("office"),
    "phone": N_("telephone"),
    "email": N_("e-mail"),
    "theme": N_("colours"),
}


def add_parser(parser: argparse.ArgumentParser) -> None:
    """The flags of `intake profile`."""
    parser.description = N_("Show or change what is remembered of you and your office.")
    parser.set_defaults(run=run)
    parser.add_argument("--lang", dest="language", choices=LANGUAGES, help=N_("the language that you speak"))
    parser.add_argument("--role", choices=ROLES, help=N_("who you are"))
    parser.add_argument("--country", choices=COUNTRIES, help=N_("the country of your office"))
    parser.add_argument(
        "--theme", choices=("intake-dark", "intake-light"), help=N_("the colours of the terminal")
    )
    # Translators: in capitals, where a text, such as a name or a telephone number, is to be typed.
    text = N_("TEXT")
    parser.add_argument("--name", metavar=text, help=N_("your name"))
    parser.add_argument("--office", metavar=text, help=N_("the name of your office"))
    parser.add_argument("--phone", metavar=text, help=N_("your telephone number"))
    parser.add_argument("--email", metavar=text, help=N_("your e-mail address"))
    parser.add_argument("--forget", action="store_true", help=N_("forget everything"))


def run(options: argparse.Namespace) -> int:
    """Show what is remembered, after the changes that were asked for."""
    settings = Settings.read(options.store, options.now)
    profile = type(settings.profile)() if options.forget else settings.profile
    changes = {name: getattr(options, name) for name in NAMES if getattr(options, name) is not None}
    if changes or options.forget:
        profile = replace(profile, **changes)
        write_profile(settings.config_folder, profile)
    tr = command_translator(options.given)
    for name, label in NAMES.items():
        print(tr.text("%(label)s: %(value)s", label=tr.gettext(label), value=getattr(profile, name) or "-"))
    print(settings.config_folder / "profile.json")
    return 0
