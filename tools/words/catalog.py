"""The catalogs on disk.

Read, merged with the template, and written so that a difference shows words and nothing else.

No fuzzy matching: a translation that was made for other words is not offered as if it were one. What lost its
text stays in the file as an obsolete entry, comes back to life if the text returns, and is dropped on
request.
"""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import polib
from babel.messages.plurals import get_plural

from tools.words.template import Entry, Key, Template

LOCALES = ("fr", "nl", "fr_BE", "nl_BE")
WIDTH = 110


def template_path(root: Path) -> Path:
    """Where the template stands."""
    return root / "locales" / "intake.pot"


def catalog_path(root: Path, locale: str) -> Path:
    """Where the catalog of one locale stands."""
    return root / "locales" / locale / "LC_MESSAGES" / "intake.po"


def locales(root: Path) -> list[str]:
    """The locales that there are catalogs for or ought to be; each language before its regions."""
    return sorted(
        {*LOCALES, *(path.parent.parent.name for path in root.glob("locales/*/LC_MESSAGES/intake.po"))}
    )


def base_of(locale: str) -> str:
    """The language that a region varies (`fr` for `fr_BE`), or "" for a language itself.

    English varies the source.
    """
    language, _, region = locale.partition("_")
    return language if region and language != "en" else ""


def is_regional(locale: str) -> bool:
    """Whether a catalog holds only what differs."""
    return "_" in locale


def key_of(entry: polib.POEntry) -> Key:
    """The key of an entry, as the template has it."""
    return entry.msgctxt or "", entry.msgid


def template_file(template: Template) -> polib.POFile:
    """The template as a file."""
    return _file("", [_po_entry(entry) for entry in template.entries.values()])


def read(root: Path, locale: str) -> polib.POFile:
    """The catalog of a locale, empty where there is none yet."""
    path = catalog_path(root, locale)
    return polib.pofile(str(path), wrapwidth=WIDTH) if path.exists() else _file(locale, [])


def merged(old: polib.POFile, template: Template, locale: str) -> polib.POFile:
    """The catalog with the messages of the template, its own translations, and what became obsolete."""
    known = {key_of(entry): entry for entry in old if is_translated(entry)}
    entries: list[polib.POEntry] = []
    for key, source in template.entries.items():
        entry, before = _po_entry(source), known.get(key)
        if before is not None and bool(before.msgid_plural) == bool(source.plural):
            known.pop(key)
            entry.msgstr, entry.msgstr_plural = before.msgstr, dict(before.msgstr_plural)
            entry.tcomment, entry.flags = before.tcomment, list(before.flags)
        elif is_regional(locale):
            continue
        elif source.plural:
            entry.msgstr_plural = dict.fromkeys(range(_plural(locale)[0]), "")
        entries.append(entry)
    entries.extend(_obsolete(entry) for entry in known.values())
    return _file(locale, entries)


def is_translated(entry: polib.POEntry) -> bool:
    """Whether every form has words; a fuzzy entry counts as translated, and is reported apart."""
    return all(entry.msgstr_plural.values()) if entry.msgstr_plural else bool(entry.msgstr)


def forms(entry: polib.POEntry) -> list[str]:
    """The translated forms of an entry: one, or one for each plural."""
    return [text for _, text in sorted(entry.msgstr_plural.items())] if entry.msgid_plural else [entry.msgstr]


def text_of(file: polib.POFile) -> str:
    """A catalog as it is written."""
    return str(file).rstrip("\n") + "\n"


def write(path: Path, file: polib.POFile) -> bool:
    """Write the file whole, or leave it if nothing changed; whether it was written."""
    text = text_of(file)
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    whole = path.with_suffix(path.suffix + ".new")
    whole.write_text(text, encoding="utf-8")
    whole.replace(path)
    return True


@contextmanager
def locked(root: Path) -> Iterator[None]:
    """Several translators may hand in at once: one after the other writes."""
    folder = os.open(root / "locales", os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def _file(locale: str, entries: list[polib.POEntry]) -> polib.POFile:
    file = polib.POFile(wrapwidth=WIDTH)
    file.metadata = {
        "Project-Id-Version": "Intake",
        "Language": locale,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
    }
    if locale:
        file.metadata["Plural-Forms"] = "nplurals={}; plural={};".format(*_plural(locale))
    file.extend(sorted(entries, key=lambda entry: (entry.obsolete, entry.msgid, entry.msgctxt or "")))
    return file


def _plural(locale: str) -> tuple[int, str]:
    """How many forms of a plural a language has, and which one a number takes, as gettext writes it."""
    found = get_plural(locale.partition("_")[0])
    return found.num_plurals, found.plural_expr


def _obsolete(entry: polib.POEntry) -> polib.POEntry:
    return polib.POEntry(
        msgctxt=entry.msgctxt,
        msgid=entry.msgid,
        msgid_plural=entry.msgid_plural,
        msgstr=entry.msgstr,
        msgstr_plural=dict(entry.msgstr_plural),
        tcomment=entry.tcomment,
        obsolete=True,
    )


def _po_entry(source: Entry) -> polib.POEntry:
    return polib.POEntry(
        msgctxt=source.context or None,
        msgid=source.text,
        msgid_plural=source.plural,
        msgstr_plural={0: "", 1: ""} if source.plural else None,
        comment="\n".join(source.comments),
        occurrences=[(file, "") for file in source.files],
    )
