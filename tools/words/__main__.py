"""The words tool: collects every text, brings the catalogs up to date, and says what is missing.

python -m tools.words write the template and the catalogs, and report python -m tools.words --check write
nothing; exit 1 if a word is missing, wrong or not up to date python -m tools.words --tidy the same as the
first, and drop what no text needs any more python -m tools.words --todo fr [--part 2/5] what a translator has
to do, as JSON lines python -m tools.words --fill fr FILE.jsonl take translations in (- is standard input);
what is refused says why
"""

import argparse
import sys
from collections import Counter
from pathlib import Path
from typing import TextIO

import yaml

from tools.words import catalog
from tools.words.checking import all_faults, counts
from tools.words.template import Template, collect
from tools.words.translating import fill, todo

ROOT = Path(__file__).resolve().parent.parent.parent
MOST_SHOWN = 40


def main(arguments: list[str]) -> int:
    """The exit code: 0 done, 1 something is missing or was refused, 2 the texts could not be read."""
    options = _options(arguments)
    root: Path = options.root
    try:
        template = collect(root)
    except (SyntaxError, yaml.YAMLError, OSError) as fault:
        return _say(sys.stderr, f"the texts cannot be collected: {' '.join(str(fault).split())}", 2)
    if options.todo:
        number, _, parts = options.part.partition("/")
        for line in todo(root, options.todo, template, (int(number), int(parts)), options.all):
            sys.stdout.write(line + "\n")
        return 0
    if options.fill:
        return _fill(root, template, *options.fill)
    if not options.check:
        update(root, template, tidy=options.tidy)
    return _report(root, template, fail=options.check)


def update(root: Path, template: Template, *, tidy: bool = False) -> None:
    """Write the template and every catalog; with `tidy`, without what no text needs any more."""
    (root / "locales").mkdir(exist_ok=True)
    with catalog.locked(root):
        catalog.write(catalog.template_path(root), catalog.template_file(template))
        for locale in catalog.locales(root):
            new = catalog.merged(catalog.read(root, locale), template, locale)
            if tidy:
                for entry in [entry for entry in new if entry.obsolete]:
                    new.remove(entry)
            catalog.write(catalog.catalog_path(root, locale), new)


def _report(root: Path, template: Template, *, fail: bool) -> int:
    faults = list(all_faults(root, template))
    wrong = Counter(fault.locale for fault in faults if fault.kind == "wrong")
    sys.stdout.write(f"{len(template.entries)} texts\n")
    for locale in catalog.locales(root):
        found = counts(catalog.read(root, locale)) | {"wrong": wrong[locale]}
        sys.stdout.write(
            f"{locale:6}" + "".join(f"  {name} {number}" for name, number in found.items()) + "\n"
        )
    told = [fault for fault in faults if fail or fault.kind in ("source", "wrong", "fuzzy")]
    for fault in told[:MOST_SHOWN]:
        sys.stdout.write(f"{fault}\n")
    if len(told) > MOST_SHOWN:
        sys.stdout.write(f"… and {len(told) - MOST_SHOWN} more\n")
    return 1 if fail and faults else 0


def _fill(root: Path, template: Template, locale: str, name: str) -> int:
    lines = sys.stdin.readlines() if name == "-" else Path(name).read_text(encoding="utf-8").splitlines()
    taken, refused = fill(root, locale, template, lines)
    for line in refused:
        sys.stderr.write(line + "\n")
    return _say(sys.stdout, f"{locale}: {taken} taken, {len(refused)} refused", 1 if refused else 0)


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tools.words", description="Collect, merge, check and hand out the words of Intake."
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--check",
        action="store_true",
        help="write nothing; exit 1 if anything is missing, wrong or not up to date",
    )
    what.add_argument("--tidy", action="store_true", help="drop translations that no text needs any more")
    what.add_argument("--todo", metavar="LOCALE", help="print what is to be translated, as JSON lines")
    what.add_argument("--fill", nargs=2, metavar=("LOCALE", "FILE"), help="take translations in")
    parser.add_argument("--part", default="1/1", metavar="K/N", help="with --todo: the K-th of N parts")
    parser.add_argument("--all", action="store_true", help="with --todo: what is translated already as well")
    parser.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def _say(stream: TextIO, line: str, code: int) -> int:
    stream.write(line + "\n")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
