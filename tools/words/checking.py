"""What is wrong with the catalogs. Each fault is one sentence with the text it is about.

The checks are apart from the tool, so that the test suite holds the catalogs to the same rules as the
translators' desk does.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import polib

from tools.words.catalog import (
    base_of,
    catalog_path,
    forms,
    is_regional,
    is_translated,
    key_of,
    locales,
    merged,
    read,
    template_file,
    template_path,
    text_of,
)
from tools.words.template import GAP, Entry, Key, Template, has_lone_percent
from tools.words.terms import Term, read_terms, term_faults

_LIMIT = re.compile(r"at most (\d+) characters")


@dataclass(frozen=True, slots=True)
class Fault:
    """`kind` is source, stale, missing, fuzzy, obsolete or wrong.

    `key` the message, where it is about one.
    """

    kind: str
    locale: str
    what: str
    key: Key = ("", "")

    def __str__(self) -> str:
        """One line."""
        context, text = self.key
        about = f": {context + ' | ' if context else ''}{text[:90]!r}" if text else ""
        return f"{self.locale or 'template'}: {self.kind}: {self.what}{about}"


def all_faults(root: Path, template: Template) -> Iterator[Fault]:
    """Everything that is wrong with the template and the catalogs on disk."""
    yield from (Fault("source", "", fault) for fault in template.faults)
    path = template_path(root)
    if not path.exists() or path.read_text(encoding="utf-8") != text_of(template_file(template)):
        yield Fault("stale", "", "locales/intake.pot is not up to date: run `make words`")
    terms = read_terms(root)
    for entry in template.entries.values():
        for text in (entry.text, entry.plural):
            yield from (
                Fault("source", "", what, entry.key)
                for what in term_faults(terms, "en", text, entry.files, text)
            )
    for locale in locales(root):
        yield from catalog_faults(root, locale, template, terms)


def catalog_faults(root: Path, locale: str, template: Template, terms: list[Term]) -> Iterator[Fault]:
    """Everything that is wrong with one catalog."""
    file, path = read(root, locale), catalog_path(root, locale)
    if not path.exists() or path.read_text(encoding="utf-8") != text_of(merged(file, template, locale)):
        yield Fault("stale", locale, "the catalog is not up to date: run `make words`")
    for entry in file:
        if entry.obsolete:
            yield Fault(
                "obsolete",
                locale,
                "no text needs this any more: run `.venv/bin/python -m tools.words --tidy`",
                key_of(entry),
            )
    for entry in merged(file, template, locale):
        key = key_of(entry)
        if entry.obsolete:
            continue
        if entry.fuzzy:
            yield Fault("fuzzy", locale, "a translation to be looked at", key)
        if not is_translated(entry):
            if is_declared(root, locale):
                yield Fault("missing", locale, "no translation", key)
            continue
        for what in entry_faults(template.entries[key], forms(entry)):
            yield Fault("wrong", locale, what, key)
    yield from _voice_faults(root, locale, template, terms)


def is_declared(root: Path, locale: str) -> bool:
    """Whether no text may be missing in a catalog: `locales/LINGUAS` declares it complete, or declares nothing."""
    listed = root / "locales" / "LINGUAS"
    return not listed.exists() or locale in listed.read_text(encoding="utf-8").splitlines()


def entry_faults(source: Entry, translations: list[str]) -> Iterator[str]:
    """What is wrong with the form of one translation."""
    if len(translations) != (2 if source.plural else 1):
        yield "two forms are needed, singular and plural" if source.plural else "one form is needed"
        return
    limits = [int(found[1]) for comment in source.comments if (found := _LIMIT.search(comment))]
    for at, text in enumerate(translations):
        wanted, given = gaps(source.plural if at else source.text), gaps(text)
        # The singular may spell its number out, or the plural hold the gap that the singular lacks.
        allowed = gaps(source.text) | gaps(source.plural)
        if given - allowed or (wanted - given if not source.plural else (allowed - {"n"}) - given):
            yield f"other gaps: {_named(given)} where the English has {_named(wanted)}"
        if at and "n" in allowed and "n" not in given:
            yield "the plural needs its number, %(n)s"
        if has_lone_percent(text):
            yield "a percent sign beside a gap is written %%"
        if text != text.strip():
            yield "it begins or ends with a space"
        if any(ord(sign) < 32 and sign != "\n" for sign in text) or text.count("\n") != source.text.count(
            "\n"
        ):
            yield "other line breaks or control characters"
        if limits and len(text) > min(limits):
            yield f"{len(text)} characters, at most {min(limits)} fit"


def wording_faults(source: Entry, translations: list[str], locale: str, terms: list[Term]) -> Iterator[str]:
    """Words in one translation that must not be said."""
    for text in translations:
        yield from term_faults(terms, locale, f"{source.text} {source.context}", source.files, text)


def gaps(text: str) -> set[str]:
    """The names of the gaps in a text."""
    return set(GAP.findall(text))


def _voice_faults(root: Path, locale: str, template: Template, terms: list[Term]) -> Iterator[Fault]:
    """Words that must not be said, in what the reader of this locale sees.

    And what a region needlessly repeats.
    """
    own = {key_of(entry): entry for entry in read(root, locale) if not entry.obsolete}
    base = (
        {key_of(entry): entry for entry in read(root, base_of(locale)) if not entry.obsolete}
        if base_of(locale)
        else {}
    )
    for key, source in template.entries.items():
        entry = own.get(key) or base.get(key)
        if entry is None or not is_translated(entry):
            continue
        if is_regional(locale) and key in own and key in base and forms(base[key]) == forms(entry):
            yield Fault("wrong", locale, f"the same as in {base_of(locale)}: leave it out here", key)
        for what in wording_faults(source, forms(entry), locale, terms):
            yield Fault("wrong", locale, what, key)


def _named(names: set[str]) -> str:
    return ", ".join(f"%({name})s" for name in sorted(names)) or "none"


def counts(file: polib.POFile) -> dict[str, int]:
    """How a catalog stands."""
    alive = [entry for entry in file if not entry.obsolete]
    return {
        "messages": len(alive),
        "missing": sum(not is_translated(entry) for entry in alive),
        "fuzzy": sum(entry.fuzzy for entry in alive),
        "obsolete": len(file) - len(alive),
    }
