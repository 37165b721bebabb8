"""claim.md and actions.md: for a mail, a ticket, a person with a pencil.

Facts are shown as they are, never as markup.
"""

from collections.abc import Iterator

from intake.documents.action_words import ActionView
from intake.documents.fact_rows import SectionView
from intake.documents.safe_text import markdown as safe
from intake.documents.view import ClaimView

BLANK = "\\_" * 24
"""Room to write by hand; escaped, because underscores alone draw a line across the page."""


def claim_markdown(view: ClaimView) -> str:
    """The claim as Markdown, the first page first."""
    return _page(_claim(view))


def actions_markdown(view: ClaimView) -> str:
    """The checklist: who does what, by when, the words to say, whom to call and what to write down."""
    return _page(_checklist(view))


def _page(lines: Iterator[str]) -> str:
    """The lines with single blank ones between blocks, and one line end."""
    text = "\n".join(lines)
    while "\n\n\n" in text:
        text = text.replace("\n\n\n", "\n\n")
    return text.strip("\n") + "\n"


# ---------------------------------------------------------------- claim.md


def _claim(view: ClaimView) -> Iterator[str]:
    label = view.labels
    yield f"# {safe(view.title)} {safe(view.reference)}"
    yield from ("", f"*{safe(view.status_line)}*", "", safe(f"{view.taken} {view.complete}"))
    yield from _heading(label["what"], safe(view.headline))
    if view.money:
        yield from _heading(label["money"], *(f"- {safe(line)}" for line in view.money))
    urgent = [_short(one) for one in view.actions]
    yield from _heading(
        label["urgent"],
        *(urgent or [safe(label["none_urgent"])]),
        "",
        safe(label["counsel"]) if urgent else "",
    )
    if view.at_odds:
        yield from _heading(label["odds"], *(f"- {safe(text)}" for _, text in view.at_odds))
    yield from _heading(label["open"], *_open(view))
    if view.people:
        yield from _heading(label["call"], *(f"- {safe(view.row(*one))}" for one in view.people))
    yield from _heading(label["facts"], safe(view.usual))
    for section in view.sections:
        yield from _section(section, view)
    if view.timeline:
        yield from _heading(label["timeline"], *(f"- {safe(view.row(*one))}" for one in view.timeline))
    if view.notes:
        yield from _heading(label["notes"])
        for head, lines in view.notes:
            yield from (f"- {safe(head)}", *(f"  > {safe(line)}" for line in lines))
    if view.settled:
        yield from _heading(label["settled"], *(_settled(one, view) for one in view.settled))
    if view.last_hash:
        yield from ("", safe(view.row(label["hash"], view.last_hash)))


def _heading(title: str, *lines: str) -> tuple[str, ...]:
    return ("", f"## {safe(title)}", "", *lines)


def _short(one: ActionView) -> str:
    """An action on one line: what, who, by when."""
    return f"- [ ] {_name(one)} · {safe(one.brief)}"


def _name(one: ActionView) -> str:
    return f"**{safe(one.title)}**" + (f" – {safe(one.entry)}" if one.entry else "")


def _settled(one: ActionView, view: ClaimView) -> str:
    title = f"{one.title} – {one.entry}" if one.entry else one.title
    return f"- {safe(view.row(title, one.outcome))}"


def _open(view: ClaimView) -> Iterator[str]:
    for owner in view.open_items:
        yield f"- **{safe(owner.owner)}**"
        for name, question in owner.rows:
            yield f"  - {safe(view.row(name, question) if question else name)}"
    if not view.open_items:
        yield safe(view.labels["none_open"])


def _section(section: SectionView, view: ClaimView) -> Iterator[str]:
    yield from ("", f"### {safe(section.title)}", "")
    for entry, rows in section.groups:
        if entry:
            yield from ("", f"**{safe(entry)}**", "")
        for row in rows:
            yield f"- {safe(view.row(row.label, row.value))}" + (f" ({safe(row.note)})" if row.note else "")


# ---------------------------------------------------------------- actions.md


def _checklist(view: ClaimView) -> Iterator[str]:
    label = view.labels
    yield f"# {safe(label['checklist'])} {safe(view.reference)}"
    yield from ("", f"*{safe(view.status_line)}*", "", safe(view.taken))
    if not view.actions:
        yield from ("", safe(label["none_urgent"]))
    for who, actions in view.by_who:
        yield from ("", f"## {safe(who)}")
        for one in actions:
            yield from _box(one, view)
    if view.actions:
        yield from ("", safe(label["counsel"]))
    if view.settled:
        yield from _heading(label["settled"])
        for one in view.settled:
            yield _settled(one, view).replace("- ", "- [x] " if one.state == "done" else "- ", 1)


def _box(one: ActionView, view: ClaimView) -> Iterator[str]:
    """One action with its box, everything that is needed while it is done, and room to write."""
    label = view.labels
    yield from ("", f"- [ ] {_name(one)}")
    parts = [" · ".join(safe(part) for part in (one.priority_text, one.clock) if part), safe(one.text)]
    parts.append(safe(view.row(label["why"], one.reason)))
    for contact in one.contacts:
        reach = " ".join(part for part in (contact.reach, contact.note, contact.aged) if part)
        parts.append(safe(view.row(contact.name, reach)))
    if one.script:
        parts.append(safe(view.say(one.script)))
    if one.law:
        parts.append(safe(one.law))
    if one.proof:
        parts.append(f"{safe(view.row(label['proof'], one.proof))}  \n  {BLANK}")
    for part in parts:
        yield from ("", f"  {part}")
