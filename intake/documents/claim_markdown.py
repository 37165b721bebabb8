"""claim.md and actions.md: for a mail, a ticket, a person with a pencil.

Facts are shown as they are, never as markup.
"""

from intake.documents.action_words import ActionView
from intake.documents.safe_text import markdown as safe
from intake.documents.view import ClaimView


def claim_markdown(view: ClaimView) -> str:
    """The claim as Markdown, the first page first."""
    label = view.labels
    lines = [
        f"# {safe(view.title)} {safe(view.reference)}",
        "",
        f"*{safe(view.status_line)}*",
        "",
        safe(" ".join((view.taken, view.complete))),
    ]

    def section(name: str) -> None:
        lines.extend(("", f"## {safe(label[name])}", ""))

    section("what")
    lines.append(safe(view.headline))
    if view.money:
        section("money")
        lines.extend(f"- {safe(line)}" for line in view.money)
    section("urgent")
    lines.extend(_action_line(one) for one in view.actions) if view.actions else lines.append(
        safe(label["none_urgent"])
    )
    section("open")
    for owner in view.open_items:
        lines.extend((f"- {safe(owner.owner)}", *(f"  - {safe(name)}" for name, _ in owner.rows)))
    if not view.open_items:
        lines.append(safe(label["none_open"]))
    if view.people:
        section("call")
        lines.extend(f"- {safe(name)}: {safe(text)}" for name, text in view.people)
    section("facts")
    for part in view.sections:
        lines.extend((f"### {safe(part.title)}", ""))
        for entry, rows in part.groups:
            if entry:
                lines.extend((f"**{safe(entry)}**", ""))
            for row in rows:
                said = f" — “{safe(row.words)}”" if row.words else ""
                lines.append(f"- {safe(row.label)}: {safe(row.value)} ({safe(row.source)}){said}")
            lines.append("")
    if view.timeline:
        section("timeline")
        lines.extend(f"- {safe(when)}: {safe(what)}" for when, what in view.timeline)
    if view.notes:
        section("notes")
        lines.extend(f"- {safe(who)}: {safe(text)}" for who, text in view.notes)
    if view.settled:
        section("settled")
        lines.extend(
            f"- {safe(one.title)}: {safe(one.state_text)}. {safe(one.told or one.reason)}"
            for one in view.settled
        )
    lines.extend(("", f"{safe(label['hash'])}: `{view.last_hash}`", ""))
    return "\n".join(lines)


def _action_line(one: ActionView) -> str:
    head = f"- [ ] **{safe(one.title)}** ({safe(one.priority_text)}, {safe(one.who_text)})"
    return " ".join(part for part in (head, safe(one.entry), safe(one.clock)) if part)


def actions_markdown(view: ClaimView) -> str:
    """The urgent-actions checklist: who does what, the words to say, and what to write down."""
    label = view.labels
    lines = [f"# {safe(label['checklist'])} {safe(view.reference)}", "", f"*{safe(view.status_line)}*", ""]
    if not view.actions:
        lines.append(safe(label["none_urgent"]))
    for one in view.actions:
        entry = f" – {safe(one.entry)}" if one.entry else ""
        lines.append(f"- [ ] **{safe(one.title)}**{entry}")
        lines.append(
            f"  {safe(one.priority_text)} · {safe(one.who_text)}"
            + (f" · {safe(one.clock)}" if one.clock else "")
        )
        lines.append(f"  {safe(one.text)}")
        if one.script:
            lines.append(f"  {safe(label['say'])}: “{safe(one.script)}”")
        for contact in one.contacts:
            lines.append(
                f"  {safe(contact.name)}: {safe(contact.contact)}"
                + (f" ({safe(contact.hours)})" if contact.hours else "")
            )
        if one.proof:
            lines.append(f"  {safe(label['proof'])}: {safe(one.proof)} ______________________")
        if one.law:
            lines.append(f"  {safe(one.law)}")
        lines.append("")
    for one in view.settled:
        lines.append(f"- [x] {safe(one.title)}: {safe(one.state_text)}. {safe(one.told or one.reason)}")
    return "\n".join((*lines, ""))
