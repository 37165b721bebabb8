"""The urgent actions as somebody reads and carries them out: what to do, what to say, whom to call, what to write down, with a running clock."""

from intake.conversation.conversation import Conversation
from intake.conversation.panes import action_panes
from intake.conversation.wording import Wording
from intake.documents.action_words import ActionView, action_views
from intake.documents.fact_words import FactWords
from intake.documents.reader import Reader
from intake.late_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class ActionSheet:
    """One action; `state` is open, find_out, done, dismissed or moot, `clock` steps by the minute while it stands."""

    id: str
    state: str
    stands: bool
    priority: str
    title: str
    who: str
    clock: str
    proof: str
    view: ActionView


def action_sheets(talk: Conversation) -> tuple[ActionSheet, ...]:
    """Every action that stands, the most urgent first, then those that are settled."""
    state, words, now = talk.state, talk.words, talk.now()
    clocks = {pane.id: pane.clock for pane in action_panes(state, words, now)}
    views = action_views(FactWords.of(state), now, Reader.of(state.role))
    sheets = [
        ActionSheet(
            view.id, view.state, view.stands, view.priority, f"{view.title} ({view.entry})" if view.entry else view.title, view.who_text,
            clocks.get(view.id, ""), view.proof, view,
        )
        for view in views
    ]  # fmt: skip
    return tuple(sorted(sheets, key=lambda sheet: not sheet.stands))


def sheet_text(sheet: ActionSheet, words: Wording) -> tuple[tuple[str, str], ...]:
    """(style, line) for the whole of an action: head, quiet, said or plain."""
    tr, view = words.tr, sheet.view
    lines: list[tuple[str, str]] = [("head", sheet.title)]
    limit = view.clock if view.due or not sheet.clock else ""
    lines.append(
        ("quiet", " · ".join(part for part in (view.priority_text, sheet.who, sheet.clock, limit) if part))
    )
    if not view.stands:
        lines.append(("", view.outcome))
    for contact in view.contacts:
        lines.append(("head", words.row(contact.name, contact.reach)))
        lines += [("quiet", f"  {note}") for note in (contact.note, contact.aged) if note]
    if view.script:
        lines.append(("said", tr.text("Say: “%(text)s”", text=view.script)))
    lines += [("", ""), ("", view.text)]
    if view.reason and view.stands:
        lines.append(("quiet", view.reason))
    if view.proof:
        lines += [("", ""), ("", words.row(tr.gettext("Write down"), view.proof))]
    if view.law:
        lines += [("", ""), ("quiet", view.law)]
    return tuple(lines)
