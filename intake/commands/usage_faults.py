"""What argparse says of arguments that it cannot use, taken apart again, so that it can be said in another language.

Stands alone because argparse hands over nothing but a finished English sentence. Each template below is argparse's own (3.11 to 3.14);
a sentence that fits none of them is shown as it is.
"""

import re

from intake.errors import UsageError
from intake.said import N_, Said

# Translators: an argument is a word, a name or a flag typed after `intake` on the command line. "argument" is its name: --lang, CLAIM.
OF_AN_ARGUMENT = N_("argument %(argument)s: %(fault)s")
TEMPLATES = (
    OF_AN_ARGUMENT,
    # Translators: "arguments" are flags and words on the command line that no command knows.
    N_("unrecognized arguments: %(arguments)s"),
    N_("the following arguments are required: %(names)s"),
    N_("one of the arguments %(arguments)s is required"),
    # Translators: an abbreviated flag on the command line, and the flags that it may stand for.
    N_("ambiguous option: %(option)s could match %(matches)s"),
    N_("unexpected option string: %(option)s"),
    N_("expected one argument"),
    N_("expected at most one argument"),
    N_("expected at least one argument"),
    # Translators: the flag takes no value, and one was typed after it: --json=yes.
    N_("ignored explicit argument %(value)s"),
    # Translators: two flags that exclude each other; the other one is "argument".
    N_("not allowed with argument %(argument)s"),
    N_("invalid choice: %(value)s, maybe you meant %(nearest)s? (choose from %(choices)s)"),
    N_("invalid choice: %(value)s (choose from %(choices)s)"),
    # Translators: "type" is the English name of what was expected: int, Path.
    N_("invalid %(type)s value: %(value)s"),
)


def usage_error(message: str, program: str) -> UsageError:
    """The error for what argparse said of the arguments of a program (`intake new`)."""
    return UsageError("arguments", taken_apart(message), "", N_("see `%(program)s --help`"), program=program)


def taken_apart(message: str) -> Said:
    """The same sentence, as a template and what stands in its gaps."""
    for template in TEMPLATES:
        found = _pattern(template).fullmatch(message)
        if found is not None:
            return Said(template, **{name: _part(name, text) for name, text in found.groupdict().items()})
    return Said("%(message)s", message=message)


def _part(name: str, text: str) -> Said | str:
    match name:
        case "fault":
            return taken_apart(text)
        case "argument" | "names":  # CLAIM stands in the catalogs, for it is said in the help as well
            names = text.split(", ")
            places = {f"name{at}": Said(one) if one.isupper() else one for at, one in enumerate(names)}
            return Said(", ".join(f"%({place})s" for place in places), **places)
    return text


def _pattern(template: str) -> re.Pattern[str]:
    """What fits the template; a gap holds anything, as little as may be."""
    pieces = re.split(r"%\((\w+)\)s", template)
    shapes = (f"(?P<{one}>.*?)" if at % 2 else re.escape(one) for at, one in enumerate(pieces))
    return re.compile("".join(shapes), re.DOTALL)
