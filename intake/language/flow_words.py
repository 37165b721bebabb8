"""Whether every text of a flow stands in every language, with the same gaps. Composed with the flow's own check by its command."""

import re
from collections.abc import Iterator
from pathlib import Path

from intake.flow.faults import Fault, Place
from intake.language.catalogs import locales_folder

_GAPS = re.compile(r"%\((\w+)\)s")


def word_faults(folder: Path) -> list[Fault]:
    """A fault for each text that a complete language lacks, or says with other gaps, at the file it stands in."""
    faults: list[Fault] = []
    for language in complete_languages():
        known = _catalog(language)
        for file, line, text in _texts(folder):
            said = known.get(("", text))
            if not said:
                faults.append(
                    Fault(
                        Place(file, line),
                        "no_words",
                        f"no {language} words for {text[:60]!r}",
                        "translate it with make words",
                    )
                )
            elif set(_GAPS.findall(said)) != set(_GAPS.findall(text)):
                faults.append(
                    Fault(
                        Place(file, line),
                        "other_gaps",
                        f"{language} has other gaps in {text[:60]!r}",
                        "use the same %(name)s",
                    )
                )
    return faults


def _texts(folder: Path) -> Iterator[tuple[str, int, str]]:
    """Every text of a flow folder with its file and line."""
    from intake.flow.messages import extract

    for path in sorted(folder.rglob("*.yaml")):
        with path.open("rb") as file:
            for line, _, message, _ in extract(file, {}, (), {}):
                yield (
                    path.relative_to(folder).as_posix(),
                    line,
                    message if isinstance(message, str) else message[-1],
                )


def complete_languages() -> tuple[str, ...]:
    """The languages whose catalogs are declared complete (locales/LINGUAS), among those that are compiled."""
    listed = locales_folder() / "LINGUAS"
    return tuple(listed.read_text(encoding="utf-8").split()) if listed.exists() else ()


def _catalog(language: str) -> dict[tuple[str, str], str]:
    from babel.messages.mofile import read_mo

    path = locales_folder() / language / "LC_MESSAGES" / "intake.mo"
    with path.open("rb") as file:
        catalog = read_mo(file)
    return {
        (one.context or "", one.id if isinstance(one.id, str) else one.id[0]): str(one.string)
        for one in catalog
        if one.id
    }
