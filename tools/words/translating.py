"""The translators' desk.

What is still to be said in a language, as JSON lines, and the same lines handed in with their words.

A line out: `{"id": …, "ctxt": …, "plural": …, "comments": […], "files": […]}`. A line in: `{"id": …, "ctxt":
…, "str": "…"}`, with a list of two texts where there is a plural. The same short label often stands in many
contexts: then `ctxts` lists them all, and one `str` handed in with `ctxts` goes to each. In a region, `base`
is what its language says; only what differs is handed in.
"""

import difflib
import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import polib

from tools.words.catalog import (
    base_of,
    catalog_path,
    forms,
    is_translated,
    key_of,
    locked,
    merged,
    read,
    write,
)
from tools.words.checking import catalog_faults, entry_faults, wording_faults
from tools.words.template import Entry, Key, Template
from tools.words.terms import read_terms


def todo(
    root: Path, locale: str, template: Template, part: tuple[int, int] = (1, 1), everything: bool = False
) -> Iterator[str]:
    """The messages to translate or to mend, in the order in which they are found.

    `part` (2, 5) is the second fifth, the same for all who ask; `everything` adds what is translated well.
    """
    file = read(root, locale)
    mend: dict[Key, list[str]] = {}
    for fault in catalog_faults(root, locale, template, read_terms(root)):
        if fault.kind in ("missing", "fuzzy", "wrong"):
            mend.setdefault(fault.key, []).append(fault.what)
    base = {key_of(entry): entry for entry in read(root, base_of(locale))} if base_of(locale) else {}
    own = {key_of(entry): entry for entry in file if not entry.obsolete}
    lost = {entry.msgid: entry for entry in file if entry.obsolete}
    said = {entry.msgid: forms(entry) for entry in file if is_translated(entry)}
    order = list(dict.fromkeys(text for _, text in template.entries))
    number, parts = part
    chosen = set(order[len(order) * (number - 1) // parts : len(order) * number // parts])
    lines: dict[tuple[str, str], dict[str, object]] = {}
    for key, source in template.entries.items():
        if source.text not in chosen or not (key in mend or everything):
            continue
        line = _line(source)
        if key in own and is_translated(own[key]):
            line |= {"str": _plain(forms(own[key])), "mend": mend.get(key, [])}
        elif key in base:
            line |= {"base": _plain(forms(base[key])), "mend": mend.get(key, [])}
        elif source.text in said:
            line["elsewhere"] = _plain(said[source.text])
        elif close := difflib.get_close_matches(source.text, lost, n=1, cutoff=0.75):
            line["was"] = {"id": close[0], "str": _plain(forms(lost[close[0]]))}
        same = lines.get((source.text, json.dumps(line.get("str"))))
        if same is None:
            lines[source.text, json.dumps(line.get("str"))] = line | {"ctxts": [source.context]}
        else:
            _join(same, source)
    for line in lines.values():
        contexts = line.pop("ctxts")
        assert isinstance(contexts, list)
        one = {"ctxt": contexts[0]} if len(contexts) == 1 else {"ctxts": contexts}
        yield json.dumps(
            {"id": line.pop("id")} | (one if contexts != [""] else {}) | line, ensure_ascii=False
        )


def fill(root: Path, locale: str, template: Template, lines: Iterable[str]) -> tuple[int, list[str]]:
    """Hand translations in: how many were taken, and why each of the others was refused.

    Nobody else writes meanwhile.
    """
    taken, refused = 0, []
    terms = read_terms(root)
    with locked(root):
        whole = merged(read(root, locale), template, locale)
        catalog = {key_of(entry): entry for entry in whole if not entry.obsolete}
        obsolete = [entry for entry in whole if entry.obsolete]
        for number, text in enumerate(lines, start=1):
            if not text.strip():
                continue
            for key, said, fault in _handed_in(text, template):
                source = template.entries.get(key)
                faults = [fault] if fault else []
                if source is not None and not fault:
                    faults = [*entry_faults(source, said), *wording_faults(source, said, locale, terms)]
                if source is None or faults:
                    refused.append(
                        f"line {number}: {'; '.join(faults) or 'no such message'}: {key[0]} | {key[1][:80]!r}"
                    )
                    continue
                entry = catalog.get(key) or polib.POEntry(msgctxt=key[0] or None, msgid=key[1])
                catalog[key] = _translated(entry, source, said)
                taken += 1
        file = polib.POFile()
        file.extend([*catalog.values(), *obsolete])
        write(catalog_path(root, locale), merged(file, template, locale))
    return taken, refused


def _handed_in(text: str, template: Template) -> Iterator[tuple[Key, list[str], str]]:
    """The keys that one line is for, the forms, and what is wrong with the line itself."""
    try:
        line = json.loads(text)
        said = line["str"] if isinstance(line["str"], list) else [line["str"]]
        contexts = line.get("ctxts") or [line.get("ctxt") or ""]
        english = str(line["id"])
    except (ValueError, KeyError, TypeError, AttributeError):
        yield ("", text), [], 'not a line like {"id": …, "str": …}'
        return
    if contexts == ["*"]:
        contexts = [context for context, known in template.entries if known == english] or [""]
    for context in contexts:
        fault = "" if all(isinstance(one, str) and one.strip() for one in said) else "no words"
        yield (context, english), said, fault


def _translated(entry: polib.POEntry, source: Entry, said: list[str]) -> polib.POEntry:
    entry.msgid_plural = source.plural
    entry.flags = [flag for flag in entry.flags if flag != "fuzzy"]
    if source.plural:
        entry.msgstr, entry.msgstr_plural = "", dict(enumerate(said))
    else:
        entry.msgstr, entry.msgstr_plural = said[0], {}
    return entry


def _line(source: Entry) -> dict[str, object]:
    plural = {"plural": source.plural} if source.plural else {}
    return {"id": source.text} | plural | {"comments": list(source.comments), "files": list(source.files)}


def _join(line: dict[str, object], source: Entry) -> None:
    contexts, comments = line["ctxts"], line["comments"]
    assert isinstance(contexts, list)
    assert isinstance(comments, list)
    contexts.append(source.context)
    comments.extend(comment for comment in source.comments if comment not in comments)


def _plain(texts: list[str]) -> str | list[str]:
    return texts[0] if len(texts) == 1 else texts
