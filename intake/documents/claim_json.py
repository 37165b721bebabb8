"""claim.json: plain values at their paths, what is known about each beside it, the actions, what is open.

The same claim and the same clock give the same JSON, and `claim_bytes` writes it in the one canonical way
(RFC 8785). It holds what the published schema allows and what this reader may be told, and nothing else.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, tzinfo
from typing import Final

from intake.claim.computed import is_at_risk, loss_figures
from intake.claim.fact import Fact, Status, Value
from intake.claim.field_path import LISTS, generic, split_path
from intake.claim.moment import Moment
from intake.claim.money import Money
from intake.dialogue.agenda import SHORT_NOTICE, Pause, is_complete, upcoming
from intake.dialogue.open_items import OpenItem, open_items
from intake.dialogue.state import State
from intake.dialogue.timeline import timeline
from intake.documents.action_words import ActionView, action_views
from intake.documents.fact_words import FactWords
from intake.documents.reader import Reader
from intake.documents.sealed import Sealed, last_hash
from intake.language.cleaning import clean

Plain = dict[str, object]

BY_THE_TALK: Final = ("language", "role")
"""Facts that every claim has from its first event on."""


def claim_json(
    state: State,
    records: Sequence[Sealed],
    *,
    reader: str,
    now: datetime,
    language: str = "",
    with_words: bool | None = None,
    with_log: bool | None = None,
) -> Plain:
    """The claim as plain JSON for a reader (a role), its texts in `language`. Raises UsageError."""
    from intake.claim.schema import SCHEMA_VERSION

    who, words = Reader.of(reader, with_log, with_words), FactWords.of(state, language)
    here = words.formats.zone
    known = {
        path: fact
        for path, fact in sorted(state.facts.items())
        if _applies(state, path) and who.may_read_field(path)
    }
    plain: Plain = {"reference": state.claim, "schema_version": SCHEMA_VERSION, "status": _status(state)}
    _place(plain, state, known, here)
    plain["loss"] = {**_loss(state), **_heading(plain, "loss")}
    plain["actions"] = [_action(one) for one in action_views(words, now, who)]
    plain["open_items"] = [_open_item(words, item) for item in open_items(state)]
    notes = [note for note in state.notes if who.may_read_note(note.by)]
    plain["notes"] = [
        {"id": f"n{number}", "text": clean(note.text), "at": _instant(note.at, here), "by": note.by}
        | ({"field": note.path} if note.path else {})
        for number, note in enumerate(notes, 1)
    ]
    plain["timeline"] = [
        {
            "at": one.at.plain(here),
            "field": one.path,
            "text": words.full_label(one.path),
            "exactness": "estimate" if one.estimate else "exact",
        }
        for one in timeline(state)
        if one.path in known
    ]
    plain["provenance"] = {path: _provenance(fact, who, here) for path, fact in known.items()}
    record: Plain = {
        "flow": state.flow,
        "events": len(records),
        "last_hash": last_hash(records),
        "reader": who.role,
        "exported_at": _instant(now.isoformat(), here),
        "language": words.language,
    }
    closed = [name for name in LISTS if name in state.closed]
    plain["record"] = {**record, "closed": closed} if closed else record
    return plain


def claim_bytes(plain: Mapping[str, object]) -> bytes:
    """claim.json as it is written: canonical (RFC 8785), with a line end."""
    import rfc8785

    return rfc8785.dumps(dict(plain)) + b"\n"  # type: ignore[arg-type]  # plain JSON; it says itself what it cannot write


def _status(state: State) -> str:
    """complete: nothing urgent or core is left; short: the short notice can go, or went; else draft."""
    if is_complete(state):
        return "complete"
    stands = upcoming(state)
    if isinstance(stands, Pause) and stands.mark == SHORT_NOTICE:
        return "short"
    waits = state.masks.get("", 0)
    marks = [
        at for at, slot in enumerate(state.plan.slots) if slot.kind == "mark" and slot.name == SHORT_NOTICE
    ]
    return "short" if marks and not any(waits >> at & 1 for at in marks) else "draft"


# ---------------------------------------------------------------- facts


def _applies(state: State, path: str) -> bool:
    name, entry, _ = split_path(path)
    return (
        path not in state.dormant
        and (not name or entry in state.entries(name))
        and generic(path) in state.plan.fields
    )


def _place(plain: Plain, state: State, known: Mapping[str, Fact], here: tzinfo) -> None:
    """Every value at its path; an entry of which nothing applies is left out."""
    rows: dict[tuple[str, str], Plain] = {}
    for name in LISTS:
        spoken_of = [
            entry
            for entry in state.entries(name)
            if any(path.startswith(f"{name}[{entry}].") for path in known)
        ]
        for entry in spoken_of:
            rows[name, entry] = {"id": entry}
        if spoken_of:
            _put(plain, name, [rows[name, entry] for entry in spoken_of])
    for path, fact in known.items():
        if fact.status in (Status.VALUE, Status.NONE):
            name, entry, field = split_path(path)
            _put(rows[name, entry] if name else plain, field, _value(fact.value, here))
    for name in BY_THE_TALK:
        plain.setdefault(name, getattr(state, name))


def _heading(plain: Plain, name: str) -> Plain:
    found = plain.get(name)
    return found if isinstance(found, dict) else {}


def _put(plain: Plain, path: str, value: object) -> None:
    *heads, last = path.split(".")
    for head in heads:
        inner = plain.setdefault(head, {})
        if not isinstance(inner, dict):
            raise TypeError(f"{path} lies in something that is no heading")
        plain = inner
    plain[last] = value


def _value(value: Value, here: tzinfo) -> object:
    match value:
        case Money():
            return value.plain()
        case Moment():
            return value.plain(here)
        case tuple():
            return [_value(one, here) for one in value]
        case str():
            return clean(value)
    return value


def _instant(text: str, here: tzinfo) -> str:
    """An instant with the offset of the claim's zone."""
    return datetime.fromisoformat(text).astimezone(here).replace(microsecond=0).isoformat()


def _provenance(fact: Fact, reader: Reader, here: tzinfo) -> Plain:
    plain: Plain = {
        "status": str(fact.status),
        "source": str(fact.source),
        "at": _instant(fact.at, here),
        "by": fact.by,
        "exactness": str(fact.exactness),
    }
    if reader.with_words:
        plain["words"] = clean(fact.words)
    if fact.who:
        plain["who"] = clean(fact.who)
    return plain


# ---------------------------------------------------------------- what follows from the facts


def _loss(state: State) -> Plain:
    figures = loss_figures(state)
    plain: Plain = {
        name.removeprefix("loss."): [money.plain() for money in one.total] for name, one in figures.items()
    }
    plain["uses_stated"] = any(one.uses_stated for one in figures.values())
    risk = is_at_risk(state)
    return plain if risk is None else {**plain, "at_risk": risk}


def _action(one: ActionView) -> Plain:
    plain: Plain = {
        "id": one.id,
        "state": one.state,
        "priority": one.priority,
        "who": list(one.who),
        "due": one.due,
        "text": f"{one.entry}: {one.text}" if one.entry else one.text,
        "reason": one.reason,
        "title": one.title,
    }
    more = {"basis": one.basis, "law": one.law, "source": one.source, "proof": one.told}
    plain.update({name: text for name, text in more.items() if text})
    if one.settled_at:
        plain["ticked_at"], plain["ticked_by"] = one.settled_at, one.settled_by
    return plain


def _open_item(words: FactWords, item: OpenItem) -> Plain:
    question, fact = words.state.plan.question(generic(item.path)), words.state.fact(item.path)
    text = words.question(question, item.owner) if question else words.full_label(item.path)
    plain: Plain = {"field": item.path, "reason": item.reason, "owner": clean(item.owner), "question": text}
    if question:
        plain["tier"] = question.tier
    if fact is not None and fact.who:
        plain["who"] = clean(fact.who)
    return plain
