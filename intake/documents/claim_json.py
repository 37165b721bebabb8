"""claim.json: plain values at their paths, what is known about each beside it, the actions, what is open.

Canonical (RFC 8785), so that the same claim and clock give the same bytes.
"""

from collections.abc import Sequence
from datetime import datetime

from intake.claim.computed import is_at_risk, loss_figures
from intake.claim.fact import Fact, Status, Value
from intake.claim.field_path import LISTS, generic, split_path
from intake.claim.moment import Moment
from intake.claim.money import Money
from intake.claim.schema import SCHEMA_VERSION
from intake.dialogue.agenda import is_complete
from intake.dialogue.open_items import open_items
from intake.dialogue.state import State
from intake.dialogue.timeline import timeline
from intake.dialogue.whereabouts import zone
from intake.documents.action_words import action_views
from intake.documents.fact_words import FactWords
from intake.documents.reader import Reader
from intake.store.record import Record

Plain = dict[str, object]


def claim_json(
    state: State, records: Sequence[Record], *, reader: str, now: datetime, language: str = "", with_words: bool | None = None, with_log: bool | None = None
) -> Plain:
    """The claim as JSON, for a reader (a role); texts of people in `language`."""
    who = Reader.of(reader, with_log, with_words)
    words = FactWords.of(state, language)
    plain: Plain = {"reference": state.claim, "schema_version": SCHEMA_VERSION, "status": "complete" if is_complete(state) else "draft"}
    known = {path: fact for path, fact in state.facts.items() if _applies(state, path)}
    here = zone(state)
    for name in LISTS:
        entries = [entry for entry in state.entries(name) if any(path.startswith(f"{name}[{entry}].") for path in known)]
        if entries:
            _put(plain, name, [{"id": entry} for entry in entries])
    for path in sorted(known):
        if known[path].status in (Status.VALUE, Status.NONE) and who.may_read_field(path):
            _set(plain, path, _plain(known[path].value, here))
    plain["language"], plain["role"] = state.language, state.role
    loss = _loss(state)
    stated = plain.get("loss")
    plain["loss"] = {**loss, **(stated if isinstance(stated, dict) else {})}
    plain["actions"] = [_action(one) for one in action_views(words, now, who)]
    plain["open_items"] = [_open_item(words, state, item) for item in open_items(state)]
    plain["notes"] = [
        {"id": f"n{number}", "text": note.text, "at": note.at, "by": note.by, "field": note.path or None}
        for number, note in enumerate(state.notes, 1)
        if who.may_read_note(note.by)
    ]
    plain["timeline"] = [
        {"at": one.at.plain(here), "field": one.path, "text": words.full_label(one.path), "exactness": "estimate" if one.estimate else "exact"}
        for one in timeline(state)
        if who.may_read_field(one.path)
    ]
    plain["provenance"] = {path: _provenance(known[path], who) for path in sorted(known) if who.may_read_field(path)}
    plain["record"] = {"events": len(records), "last_hash": records[-1].hash if records else ""}
    return plain


def _applies(state: State, path: str) -> bool:
    name, entry, _ = split_path(path)
    return path not in state.dormant and (not name or entry in state.entries(name)) and generic(path) in state.plan.fields


def _plain(value: Value, here: object) -> object:
    if isinstance(value, Money):
        return value.plain()
    if isinstance(value, Moment):
        return value.plain(here)  # type: ignore[arg-type]  # a tzinfo
    if isinstance(value, tuple):
        return [_plain(one, here) for one in value]
    return value


def _put(plain: Plain, path: str, value: object) -> None:
    """Set a value at a dotted path outside lists."""
    *heads, last = path.split(".")
    at = plain
    for head in heads:
        inner = at.setdefault(head, {})
        if not isinstance(inner, dict):
            raise TypeError(f"{path} lies in something that is no heading")
        at = inner
    at[last] = value


def _set(plain: Plain, path: str, value: object) -> None:
    name, entry, tail = split_path(path)
    if not name:
        _put(plain, path, value)
        return
    at: object = plain
    for step in name.split("."):
        at = at.get(step) if isinstance(at, dict) else None
    for row in at if isinstance(at, list) else []:
        if row.get("id") == entry:
            _put(row, tail, value)


def _loss(state: State) -> Plain:
    figures = {name.removeprefix("loss."): [money.plain() for money in one.total] for name, one in loss_figures(state).items()}
    return {**figures, "at_risk": is_at_risk(state)}


def _action(one: object) -> Plain:
    from intake.documents.action_words import ActionView

    if not isinstance(one, ActionView):
        raise TypeError("an action was expected")
    text = f"{one.entry}: {one.text}" if one.entry else one.text
    return {
        "id": one.id, "state": one.state, "priority": one.priority, "who": list(one.who), "due": one.due, "basis": one.basis, "text": text,
        "reason": one.reason, "title": one.title, "proof": one.told or None,
    }  # fmt: skip


def _open_item(words: FactWords, state: State, item: object) -> Plain:
    from intake.dialogue.open_items import OpenItem

    if not isinstance(item, OpenItem):
        raise TypeError("an open item was expected")
    question = state.plan.question(generic(item.path))
    fact = state.facts.get(item.path)
    text = words.question(question, item.owner) if question else words.full_label(item.path)
    plain: Plain = {"field": item.path, "reason": item.reason, "owner": item.owner, "question": text}
    if question:
        plain["tier"] = question.tier
    if fact is not None and fact.who:
        plain["who"] = fact.who
    return plain


def _provenance(fact: Fact, who: Reader) -> Plain:
    plain: Plain = {"status": str(fact.status), "source": str(fact.source), "at": fact.at, "by": fact.by, "exactness": str(fact.exactness)}
    if who.with_words:
        plain["words"] = fact.words
    if fact.who:
        plain["who"] = fact.who
    return plain
