"""A claim.json coming in: its facts become a claim of this store, marked as imported."""

from collections.abc import Iterator

from intake.claim.fact import Source, Status
from intake.claim.field_path import LISTS, generic
from intake.conversation.conversation import Conversation
from intake.conversation.values import NotThatKind, value_of
from intake.dialogue.commands import Answer, CloseList, Item
from intake.dialogue.deciding import LANGUAGES, ROLES, decide
from intake.dialogue.refusals import Refusal
from intake.settings import Settings
from intake.store.contract import Store

Plain = dict[str, object]


def bring_in(settings: Settings, store: Store, plain: Plain) -> str:
    """The id of the new claim. Facts that this flow does not know are left out; the file itself is not changed."""
    language, role = str(plain.get("language", "en")), str(plain.get("role", "handler"))
    talk = Conversation.new(
        settings, store, language if language in LANGUAGES else "en", role if role in ROLES else "handler"
    )
    known = plain.get("provenance")
    provenance = known if isinstance(known, dict) else {}
    items: list[Item] = []
    for path, value in _values(plain, ""):
        about = provenance.get(path)
        status = Status(str(about.get("status", "value"))) if isinstance(about, dict) else Status.VALUE
        if generic(path) not in talk.plan.fields or path in ("language", "role"):
            continue
        try:
            read = None if value is None else value_of(talk.state, path, value, talk.now())
        except NotThatKind:
            continue
        items.append(
            Item(
                path,
                Status.NONE if read is None else status,
                read,
                str(about.get("words", "")) if isinstance(about, dict) else "",
            )
        )
    for path, about in provenance.items():
        status_text = str(about.get("status", "")) if isinstance(about, dict) else ""
        if status_text in ("unknown", "later", "refused") and generic(str(path)) in talk.plan.fields:
            items.append(Item(str(path), Status(status_text), None, "", who=str(about.get("who", ""))))
    decided = decide(talk.state, Answer(tuple(items), source=Source.IMPORTED), talk.now())
    if not isinstance(decided, Refusal) and decided:
        talk.keep(decided)
    _close_lists(talk, plain)
    return talk.state.claim


def _close_lists(talk: Conversation, plain: Plain) -> None:
    """A list that was closed stays closed; of a complete claim all were, also where an older file does not say which."""
    record = plain.get("record")
    said = record.get("closed") if isinstance(record, dict) else None
    closed = [name for name in said if name in LISTS] if isinstance(said, list) else []
    if plain.get("status") == "complete":
        waits = talk.state.masks.get("", 0)
        closed += [name for name, rule in talk.plan.lists.items() if waits >> rule.more & 1]
    for name in dict.fromkeys(closed):
        decided = decide(talk.state, CloseList(name, ""), talk.now())
        if not isinstance(decided, Refusal):
            talk.keep(decided)


def _values(plain: object, before: str) -> Iterator[tuple[str, object]]:
    """Every value with its path; entries by their ids."""
    if not isinstance(plain, dict):
        return
    for name, value in plain.items():
        path = f"{before}{name}"
        if path in (
            "provenance",
            "actions",
            "open_items",
            "notes",
            "timeline",
            "record",
            "factors",
            "triage",
            "reference",
            "schema_version",
            "status",
            "extra",
        ):
            continue
        if path in LISTS and isinstance(value, list):
            for entry in value:
                if isinstance(entry, dict):
                    yield from (
                        (one, inner)
                        for one, inner in _values(
                            {k: v for k, v in entry.items() if k != "id"}, f"{path}[{entry.get('id')}]."
                        )
                    )
        elif isinstance(value, dict) and set(value) != {"amount", "currency"}:
            yield from _values(value, f"{path}.")
        else:
            yield path, value
