"""Urgent actions in words: where each stands, who acts, its clock, whom to call, what to write down."""

from dataclasses import dataclass
from datetime import datetime

from intake.dialogue.deadlines import ActionRow, Due, ordered
from intake.documents.fact_words import FactWords
from intake.documents.reader import Reader
from intake.documents.safe_text import one_line
from intake.documents.whom_to_call import Contact, contacts_of
from intake.language.marks import N_

WHO = {
    "insured": N_("the insured"),
    "broker": N_("the broker"),
    "client": N_("the client"),
    "payer": N_("the payer"),
    "it": N_("IT"),
    "lawyer": N_("the lawyer"),
    "handler": N_("the handler"),
    "insurer": N_("the insurer"),
    "bank": N_("the bank"),
}
STATES = {
    "open": N_("To do"),
    "find_out": N_("To find out"),
    "done": N_("Done"),
    "dismissed": N_("Set aside"),
    "moot": N_("No longer needed"),
}
PRIORITIES = {"now": N_("Now"), "clock": N_("By law or contract"), "today": N_("Today"), "soon": N_("In the coming days")}


@dataclass(frozen=True, slots=True)
class ActionView:
    """One action, ready to be shown. `due` is ISO 8601 or None; `clock` the time in words."""

    id: str
    state: str
    state_text: str
    priority: str
    priority_text: str
    who: tuple[str, ...]
    who_text: str
    due: str | None
    basis: str
    clock: str
    past: bool
    title: str
    entry: str
    text: str
    reason: str
    law: str
    proof: str
    told: str
    script: str
    contacts: tuple[Contact, ...]

    @property
    def stands(self) -> bool:
        """Whether it is still to be done or found out."""
        return self.state in ("open", "find_out")


def action_views(words: FactWords, now: datetime, reader: Reader) -> tuple[ActionView, ...]:
    """Every action that stands or stood, in the order of urgency."""
    return tuple(action_view(words, row, now, reader) for row in ordered(words.state, now))


def action_view(words: FactWords, row: ActionRow, now: datetime, reader: Reader) -> ActionView:
    """One action in words."""
    tr, rule, standing = words.tr, row.rule, row.standing
    due = row.due.told(reader.role) if row.due else None
    text = tr.gettext(rule.do)
    if standing.state == "find_out":
        text = tr.text("Find out %(what)s.", what=tr.gettext(rule.find_out))
    entry = _entry(words, rule.each, row.entry)
    return ActionView(
        id=row.id, state=standing.state, state_text=tr.gettext(STATES[standing.state]), priority=rule.priority,
        priority_text=tr.gettext(PRIORITIES[rule.priority]), who=rule.who,
        who_text=words.formats.list([tr.gettext(WHO[one]) for one in rule.who]), due=due.isoformat() if due else None,
        basis=row.due.basis if row.due else "practice", clock=clock_text(words, row.due, now, reader) if row.stands else "",
        past=bool(row.due and row.due.past and row.due.binds), title=tr.gettext(rule.title), entry=entry, text=text,
        reason=reason_text(words, row), law=tr.gettext(rule.law), proof=tr.gettext(rule.proof), told=one_line(standing.proof),
        script=script_text(words, rule.script, rule.each, row.entry), contacts=contacts_of(words, rule, row.entry),
    )  # fmt: skip


def _entry(words: FactWords, name: str, entry: str) -> str:
    """ "Payment 2, 28 000,00 EUR, KBC": which one is meant."""
    if not entry:
        return ""
    parts = [words.entry(name, entry)]
    shapes = {"payments": ("amount", "payer_bank"), "policies": ("kind", "insurer")}.get(name, ())
    parts += [said for field in shapes if (said := words.said(f"{name}[{entry}].{field}"))]
    return ", ".join(parts)


def reason_text(words: FactWords, row: ActionRow) -> str:
    """Why it stands, what made it moot, or why it was set aside."""
    standing = row.standing
    if standing.state == "moot":
        fact = words.state.facts.get(standing.because)
        if fact is None:
            return words.tr.gettext("No longer applies.")
        label, value = words.full_label(standing.because), words.fact(standing.because, fact)
        return words.tr.text("No longer needed: %(label)s: %(value)s.", label=label, value=value)
    if standing.state == "dismissed":
        return one_line(standing.reason)
    return words.tr.gettext(row.rule.reason)


def clock_text(words: FactWords, due: Due | None, now: datetime, reader: Reader) -> str:
    """The clock in words: the time left for what binds, the time gone for what is practice."""
    if due is None:
        return ""
    formats, tr = words.formats, words.tr
    if due.at is not None and due.told(reader.role) is not None and (due.binds or reader.is_handler):
        from intake.claim.moment import Moment

        when = formats.moment(Moment.at(due.at))
        if due.past:
            return tr.text("Past due since %(when)s: do it anyway, and note why late.", when=when)
        text = tr.text("By %(when)s (%(left)s).", when=when, left=formats.clock(due.at, now))
        return tr.text("%(clock)s At the latest: the true start is not known.", clock=text) if due.at_the_latest else text
    if due.since is not None:
        return tr.text("Running for %(time)s.", time=formats.elapsed(due.since, now))
    return ""


def script_text(words: FactWords, script: str, name: str, entry: str) -> str:
    """The words to say, with what is known filled in and a dash where something is still to be said."""
    source = words.state.plan.scripts.get(script, {}).get("text", "")
    if not source:
        return ""
    return words.tr.text(source, **script_gaps(words, name, entry)) if "%(" in source else words.tr.gettext(source)


def script_gaps(words: FactWords, name: str, entry: str) -> dict[str, str]:
    """What the scripts of a payment need: amount, account, day and time, the bank."""
    head = f"payments[{entry}]." if name == "payments" and entry else ""

    def said(field: str) -> str:
        return words.said(head + field) if head else ""

    date, time = day_and_time(words, head + "executed_at") if head else ("", "")
    unknown = words.tr.gettext("…")
    gaps = {
        "amount": said("amount"), "iban": said("beneficiary_iban") or said("beneficiary_name"), "date": date, "time": time, "bank": said("payer_bank"),
        "insured": words.said("insured.name"), "reference": words.state.claim,
    }  # fmt: skip
    return {name_: text or unknown for name_, text in gaps.items()}


def day_and_time(words: FactWords, path: str) -> tuple[str, str]:
    """The day and the clock time of a moment, as far as they are known."""
    from intake.claim.moment import Moment

    value = words.state.known(path)
    if not isinstance(value, Moment) or value.precision == "unknown":
        return "", ""
    exact = value.instant()
    if exact is None:
        return words.formats.moment(value), ""
    local = exact.astimezone(words.formats.zone)
    return words.formats.moment(Moment(local.date().isoformat())), f"{local:%H:%M}"
