"""The short notice as a mail: what can go to the insurer now, with its subject; the rest follows.

Plain text, because a mail program adds nothing and takes nothing away. What is not known yet is said to be
so.
"""

from collections.abc import Iterable
from datetime import datetime

from intake.claim.fact import Status
from intake.claim.field_path import with_id
from intake.dialogue.actions import split_action
from intake.dialogue.open_items import NOT_ASKED, open_items
from intake.dialogue.state import State
from intake.documents.action_words import ActionView, action_views, who_text
from intake.documents.columns import wrapped
from intake.documents.fact_words import FactWords
from intake.documents.headline import listed_signs, signs, who_suffers
from intake.documents.money_words import at_risk, money_lines
from intake.documents.reader import Reader
from intake.documents.safe_text import one_line
from intake.documents.scripts import status_line
from intake.language.catalogs import fill

DONE = (
    "payments[].payer_bank_called_at",
    "payments[].recall_requested_at",
    "payments[].beneficiary_bank_contacted_at",
    "security.access.password_reset_at",
    "security.access.sessions_revoked_at",
    "regulation.police.reported_at",
    "policies[].incident_line_called_at",
    "policies[].notified_at",
)
"""The moments at which something was done, as facts tell them."""

LIMITS_DAMAGE = frozenset({"people", "money", "containment", "evidence"})
"""What the insurer reads as urgent; how to notify it and how to speak with others is not written to it."""

MOST = 8
"""Lines of a list: a mail is read on a telephone."""


def short_notice(state: State, language: str, reader: str, now: datetime) -> str:
    """The subject on the first line, an empty line, and the body."""
    words = FactWords.of(state, language)
    lines = money_lines(words)
    script = state.plan.scripts["mail_short_notice" if lines else "mail_short_notice_no_amount"]
    gaps = _gaps(words, action_views(words, now, Reader.of(reader)))
    gaps["amounts"] = " ".join(line.text for line in lines) or gaps["kind"]
    payments = _payments(words)
    if payments:
        gaps["amounts"] = f"{gaps['amounts']}\n{_listed(words, payments)}"
    # A subject is cut off on a telephone: without what stands in brackets, and of several signs the first.
    said = words.said("incident.kind") or next(iter(signs(words)), gaps["kind"])
    suffers = who_suffers(words)
    if suffers:  # a liability insurer must read it first
        gaps["kind"] = f"{gaps['kind']}. {suffers}"
    subject = one_line(fill(words.tr.gettext(script["subject"]), **{**gaps, "kind": said.partition(" (")[0]}))
    return f"{subject}\n\n{wrapped(fill(words.tr.gettext(script['text']), **gaps))}\n"


def _gaps(words: FactWords, actions: Iterable[ActionView]) -> dict[str, str]:
    tr, known = words.tr, list(actions)
    unknown = tr.gettext("not known yet")
    # Translators: stands for the registration number of a company, or for the number of a policy.
    no_number = tr.gettext("number not known yet")
    urgent = [
        tr.text("Find out: %(title)s", title=title) if one.state == "find_out" else title
        for one in known
        for title in [f"{one.title} ({one.entry})" if one.entry else one.title]
        if one.stands and (one.order in LIMITS_DAMAGE or {"handler", "insurer"} & {*one.who})
    ]
    # What somebody was asked and will bring goes before what nobody was asked yet.
    items = sorted(open_items(words.state), key=lambda item: item.reason == NOT_ASKED)
    missing = [f"{words.full_label(item.path)} ({who_text(words, (item.owner,))})" for item in items]
    direct = (
        words.said(path) for path in ("reporter.name", "reporter.phone", "reporter.email", "insured.contact")
    )
    return {
        "status_line": status_line(words),
        "reference": words.state.claim,
        # Translators: stands where the name of the insured company goes, in the subject of a mail too.
        "insured": words.said("insured.name") or tr.gettext("[name to follow]"),
        "enterprise_number": words.said("insured.enterprise_number") or no_number,
        "policies": words.formats.list(_policies(words)) or no_number,
        "kind": words.said("incident.kind") or listed_signs(words) or unknown,
        "discovered_at": words.moment("incident.discovered_at") or unknown,
        "at_risk": at_risk(words) or unknown,
        "done": _listed(words, _done(words, known)),
        "urgent": _listed(words, urgent),
        "open_items": _listed(words, missing),
        "contacts": _listed(words, [one for one in direct if one], most=4),
        "reporter": words.said("reporter.name")
        or one_line(words.state.reporter)
        or words.said("broker.name"),
    }


def _policies(words: FactWords) -> list[str]:
    rows = []
    for entry in words.state.entries("policies"):
        said = [words.said(with_id(f"policies[].{field}", entry)) for field in ("number", "kind", "insurer")]
        rows.append(", ".join(one for one in said if one))
    return [row for row in rows if row]


OF_A_PAYMENT = ("executed_at", "payer_bank", "beneficiary_iban", "beneficiary_bank", "true_creditor", "state")
"""What the insurer reads of each payment behind its amount, where it is known."""


def _payments(words: FactWords) -> list[str]:
    """Each payment on a line: how much, when, from which bank, to which account, and for whom it was meant."""
    rows = []
    for entry in words.state.entries("payments"):
        fact = words.state.fact(with_id("payments[].amount", entry))
        said = [words.fact("payments[].amount", fact)] if fact is not None and fact.value is not None else []
        for name in OF_A_PAYMENT:
            path = with_id(f"payments[].{name}", entry)
            fact = words.state.fact(path)
            if fact is not None and fact.status is Status.VALUE:
                said.append(words.row(words.label(path), words.fact(path, fact)))
        if said:
            rows.append(words.row(words.entry("payments", entry), words.rows(said)))
    return rows


def _done(words: FactWords, actions: Iterable[ActionView]) -> list[str]:
    """What has been done: the moments that facts tell, and what was ticked, with what was said of it."""
    moments = dict(_facts_done(words))
    quoted: dict[str, list[str]] = {}
    rows: list[str] = []
    for one in actions:
        if one.state != "done":
            continue
        path, told = _moment_of(words, one.id), one.told and words.quoted(one.told)
        if path:
            quoted.setdefault(path, []).append(told or one.settled)
        else:
            # Translators: %(action)s is the title of an action, an order: "Freeze all changes of bank details".
            carried = words.tr.text(
                "“%(action)s” was carried out",
                action=" – ".join((one.title, *([one.entry] if one.entry else []))),
            )
            more = told or one.settled
            rows.append(words.row(carried, more) if more else carried)
    for path in dict.fromkeys((*moments, *quoted)):
        parts = [one for one in (moments.get(path, ""), *quoted.get(path, ())) if one]
        rows.append(words.row(words.full_label(path), ", ".join(parts)) if parts else words.full_label(path))
    return rows


def _moment_of(words: FactWords, action: str) -> str:
    """The moment that says that an action was done: “Payer's bank called”; "" where no fact does."""
    name, entry = split_action(action)
    rule = words.state.plan.rules[name]
    for shape in rule.fills:
        if shape in DONE and ("[]" not in shape or (entry and shape.startswith(f"{rule.each}["))):
            return with_id(shape, entry) if "[]" in shape else shape
    return ""


def _facts_done(words: FactWords) -> list[tuple[str, str]]:
    rows = []
    for shape in DONE:
        name = words.state.plan.fields[shape].entry if shape in words.state.plan.fields else ""
        for path in [with_id(shape, entry) for entry in words.state.entries(name)] if name else [shape]:
            # What was done at an hour that nobody knows was done all the same.
            when = words.said(path)
            if when:
                rows.append((path, when))
    return rows


def _listed(words: FactWords, rows: list[str], most: int = MOST) -> str:
    """A list of lines; what does not fit is counted."""
    lines = [f"- {row}" for row in rows[:most]]
    more = len(rows) - most
    if more > 0:
        lines.append(f"- {words.tr.counted('and %(n)s more', 'and %(n)s more', more)}")
    return "\n".join(lines) or f"- {words.tr.gettext('nothing so far')}"
