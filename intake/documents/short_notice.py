"""The short notice as a mail: what can go to the insurer now, with its subject; the rest follows."""

from datetime import datetime

from intake.dialogue.open_items import open_items
from intake.dialogue.state import State
from intake.documents.action_words import action_views
from intake.documents.fact_words import FactWords
from intake.documents.money_words import at_risk, money_lines
from intake.documents.reader import Reader
from intake.documents.safe_text import one_line


def short_notice(state: State, language: str, reader: str, now: datetime) -> str:
    """Subject line, an empty line, and the body, as plain text."""
    words = FactWords.of(state, language)
    tr = words.tr
    unknown = tr.gettext("not known yet")
    actions = action_views(words, now, Reader.of(reader))
    lines = money_lines(words)
    script = state.plan.scripts["mail_short_notice" if lines else "mail_short_notice_no_amount"]
    policies = [
        ", ".join(
            part
            for field in ("kind", "insurer", "number")
            if (part := words.said(f"policies[{entry}].{field}"))
        )
        for entry in state.entries("policies")
    ]

    def listed(rows: list[str]) -> str:
        return "\n".join(f"- {row}" for row in rows) if rows else f"- {tr.gettext('nothing so far')}"

    gaps = {
        "insured": words.said("insured.name") or unknown, "kind": words.said("incident.kind") or unknown, "reference": state.claim,
        "status_line": tr.gettext(state.plan.scripts["status_line"]["text"]), "enterprise_number": words.said("insured.enterprise_number") or unknown,
        "policies": words.formats.list([one for one in policies if one]) or unknown, "discovered_at": words.moment("incident.discovered_at") or unknown,
        "amounts": " ".join(line.text for line in lines) or unknown, "at_risk": at_risk(words) or unknown,
        "done": listed([f"{one.title}: {one.told}" if one.told else one.title for one in actions if one.state == "done"] + _done(words)),
        "urgent": listed([f"{one.title}{f' ({one.entry})' if one.entry else ''}" for one in actions if one.stands][:8]),
        "open_items": listed([words.full_label(item.path) for item in open_items(state)][:12]),
        "contacts": listed([text for field in ("reporter.name", "reporter.phone", "reporter.email", "insured.contact") if (text := words.said(field))]),
        "reporter": words.said("reporter.name") or one_line(state.reporter) or "",
    }  # fmt: skip
    return f"{tr.text(script['subject'], **gaps)}\n\n{tr.text(script['text'], **gaps)}\n"


def _done(words: FactWords) -> list[str]:
    """The moments at which something was done, as facts tell them."""
    rows = []
    for path in sorted(words.state.facts):
        if path.endswith(
            ("payer_bank_called_at", "recall_requested_at", "password_reset_at", "reported_at", "notified_at")
        ) and (when := words.moment(path)):
            rows.append(f"{words.full_label(path)}: {when}")
    return rows
