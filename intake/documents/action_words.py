"""Urgent actions in words: what to do, by when, why, what to say, whom to call and what to write down.

Only law and contract show a due time to everybody. Of practice, everybody sees since when the money has
been gone (or the talk has lasted), and the handler alone a time. Documents name moments and never count
down: a page is read tomorrow.
"""

import re
from dataclasses import dataclass
from datetime import datetime

from intake.claim.field_path import with_id
from intake.claim.moment import Moment
from intake.dialogue.actions import DISMISSED, DONE, FIND_OUT, MOOT, OPEN, was_done
from intake.dialogue.deadlines import ActionRow, Due, ordered
from intake.documents.fact_words import FactWords
from intake.documents.reader import Reader
from intake.documents.safe_text import one_line
from intake.documents.scripts import said_text
from intake.documents.whom_to_call import Contact, contacts_of
from intake.flow.plan import ActionRule
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
    OPEN: N_("To do"),
    FIND_OUT: N_("To find out"),
    DONE: N_("Done"),
    DISMISSED: N_("Set aside"),
    MOOT: N_("No longer needed"),
}
PRIORITIES = {
    "now": N_("Now"),
    "clock": N_("With a time limit"),
    "today": N_("Today"),
    "soon": N_("In the coming days"),
}
BASES = {"law": N_("law"), "contract": N_("contract"), "practice": N_("good practice")}


@dataclass(frozen=True, slots=True)
class ActionView:
    """One action, ready to be shown.

    `due` is ISO 8601 or None, as this reader is told; `clock` the same in words; `order` what it is for (people,
    money, containment …). `proof` is what to write
    down, `told` what was; `settled` when and by whom it was ticked or dismissed, in words, `settled_at` in
    ISO 8601. `outcome` is how it ended: done or set aside, when and by whom, with its proof or reason; or why
    it is moot. `was_done` is yes where it was ticked, and where the fact that made it moot says that it was done.
    """

    id: str
    state: str
    state_text: str
    priority: str
    priority_text: str
    who: tuple[str, ...]
    who_text: str
    due: str | None
    basis: str
    order: str
    clock: str
    past: bool
    title: str
    entry: str
    text: str
    reason: str
    law: str
    source: str
    proof: str
    told: str
    settled: str
    settled_at: str
    settled_by: str
    outcome: str
    was_done: bool
    script: str
    contacts: tuple[Contact, ...]

    @property
    def stands(self) -> bool:
        """Whether it is still to be done or found out."""
        return self.state in (OPEN, FIND_OUT)

    @property
    def brief(self) -> str:
        """When, who and by when, on one line."""
        return " · ".join(part for part in (self.priority_text, self.who_text, self.clock) if part)


def action_views(words: FactWords, now: datetime, reader: Reader) -> tuple[ActionView, ...]:
    """Every action that stands or stood, in the order of urgency."""
    return tuple(action_view(words, row, now, reader) for row in ordered(words.state, now))


def action_view(words: FactWords, row: ActionRow, now: datetime, reader: Reader) -> ActionView:
    """One action in words."""
    tr, rule, standing = words.tr, row.rule, row.standing
    due = row.due.told(reader.role) if row.due else None
    text, title = tr.gettext(rule.do), tr.gettext(rule.title)
    if standing.state == FIND_OUT:
        title = tr.text("Find out: %(title)s", title=title)
        # Translators: %(what)s is a clause that begins with "whether", "who", "how" or the like.
        text = tr.text("Find out %(what)s.", what=tr.gettext(rule.find_out))
    payment = row.entry if rule.each == "payments" else ""
    return ActionView(
        id=row.id,
        state=standing.state,
        state_text=tr.gettext(STATES[standing.state]),
        priority=rule.priority,
        priority_text=tr.gettext(PRIORITIES[rule.priority]),
        who=rule.who,
        who_text=who_text(words, rule.who),
        due=due.isoformat() if due else None,
        basis=row.due.basis if row.due else "",
        order=rule.order,
        clock=clock_text(words, row, reader) if row.stands else "",
        past=bool(row.stands and row.due and row.due.past),
        title=title,
        entry=_entry(words, rule, row.entry),
        text=text,
        reason=reason_text(words, row),
        law=tr.gettext(rule.law),
        source=rule.source,
        proof=tr.gettext(rule.proof),
        told=one_line(standing.proof),
        settled=_settled(words, row),
        settled_at=_settled_at(words, row),
        settled_by=standing.by if standing.state in (DONE, DISMISSED) else "",
        outcome="" if row.stands else _outcome(words, row),
        was_done=standing.state == DONE or was_done(rule, words.state, row.entry, standing),
        script=said_text(words, rule.script, payment, now) if row.stands else "",
        contacts=contacts_of(words, rule, row.entry, now) if row.stands else (),
    )


def who_text(words: FactWords, who: tuple[str, ...]) -> str:
    """Who acts: codes in words, a name as it was said."""
    named = [words.tr.gettext(WHO[one]) if one in WHO else one_line(one) for one in who]
    return words.formats.list(named) if len(named) > 1 else "".join(named)


ABOUT_THE_RECEIVER = "alert_beneficiary_bank"
ABOUT_THE_CREDITOR = "tell_true_creditor"
"""Actions with somebody else than the payer's bank: its name beside them would be taken for theirs."""


def _entry(words: FactWords, rule: ActionRule, entry: str) -> str:
    """“Payment 2, 28 000,00 EUR, KBC”: which one is meant, and who has to do with it."""
    if not entry:
        return ""
    name, said = rule.each, []
    match name:
        case "payments":
            said = [words.said(with_id("payments[].amount", entry)), _beside(words, rule, entry)]
        case "policies":
            said = [words.said(with_id(f"policies[].{field}", entry)) for field in ("kind", "insurer")]
    return ", ".join((words.entry(name, entry), *(one for one in said if one)))


def _beside(words: FactWords, rule: ActionRule, entry: str) -> str:
    """The bank, the account or the company that an action about a payment has to do with."""
    if rule.action == ABOUT_THE_CREDITOR:
        return words.said(with_id("payments[].true_creditor", entry))
    if rule.action != ABOUT_THE_RECEIVER:
        return words.said(with_id("payments[].payer_bank", entry))
    account = "".join(re.findall(r"\w", words.said(with_id("payments[].beneficiary_iban", entry))))
    if not account:
        return words.said(with_id("payments[].beneficiary_bank", entry))
    # Translators: the account that the money went to, by its last characters: "account ending in 2051".
    return words.tr.text("account ending in %(digits)s", digits=account[-4:])


def _settled(words: FactWords, row: ActionRow) -> str:
    """When an action was ticked or dismissed, and by whom."""
    standing = row.standing
    if standing.state not in (DONE, DISMISSED) or not standing.by:
        return ""
    who, when = who_text(words, (standing.by,)), words.formats.moment(Moment(standing.since))
    # Translators: when and by whom something was settled.
    return words.tr.text("%(when)s, by %(who)s", when=when, who=who)


def _outcome(words: FactWords, row: ActionRow) -> str:
    standing, reason = row.standing, reason_text(words, row)
    if standing.state == MOOT:
        return reason
    settled, head = _settled(words, row), words.tr.gettext(STATES[standing.state])
    head = f"{head} ({settled})" if settled else head
    more = one_line(standing.proof) if standing.state == DONE else reason
    return words.row(head, more) if more else head


def _settled_at(words: FactWords, row: ActionRow) -> str:
    if row.standing.state not in (DONE, DISMISSED):
        return ""
    return datetime.fromisoformat(row.standing.since).astimezone(words.formats.zone).isoformat()


def reason_text(words: FactWords, row: ActionRow) -> str:
    """Why it stands, by which fact it was done or became moot, or why it was set aside."""
    standing, tr = row.standing, words.tr
    if standing.state == MOOT:
        fact = words.state.facts.get(standing.because)
        if fact is None:
            return tr.gettext("No longer applies.")
        label, value = words.full_label(standing.because), words.fact(standing.because, fact)
        done = was_done(row.rule, words.state, row.entry, standing)
        text = N_("Done: %(label)s: %(value)s.") if done else N_("No longer needed: %(label)s: %(value)s.")
        return tr.text(text, label=label, value=value)
    if standing.state == DISMISSED:
        return one_line(standing.reason)
    return tr.gettext(row.rule.reason)


def clock_text(words: FactWords, row: ActionRow, reader: Reader) -> str:
    """The clock of an action as a date and time that stays true; "" where there is none to show."""
    due, tr = row.due, words.tr
    if due is None:
        return ""
    if due.said and due.at is not None:
        # Translators: a date that somebody named, with what it is: "Answer asked for by: 19 May 2026".
        return (
            tr.text("%(what)s: %(when)s", what=tr.gettext(due.label), when=_when(words, due))
            if due.label
            else _when(words, due)
        )
    if due.told(reader.role) is None:
        return _since(words, due) if row.rule.priority == "now" else ""
    if due.past:
        # Translators: a time limit of law or contract that has passed.
        return tr.text("Past due since %(when)s: do it anyway, and note why late.", when=_when(words, due))
    if due.at_the_latest:
        # Translators: %(basis)s is "law", "contract" or "good practice".
        return tr.text(
            "By %(when)s at the latest (%(basis)s)",
            when=_when(words, due),
            basis=tr.gettext(BASES[due.basis]),
        )
    # Translators: %(basis)s is "law", "contract" or "good practice".
    return tr.text("By %(when)s (%(basis)s)", when=_when(words, due), basis=tr.gettext(BASES[due.basis]))


def _when(words: FactWords, due: Due) -> str:
    at = due.at
    if at is None:
        return ""
    return words.formats.moment(Moment(at.date().isoformat()) if due.whole_day else Moment.at(at))


def _since(words: FactWords, due: Due) -> str:
    """What practice shows: since when the money has been gone, else since when the talk has lasted."""
    if due.since is None:
        return ""
    since = Moment.at(due.since) if due.since_exact else Moment(due.since.date().isoformat())
    when = words.formats.moment(since)
    if due.since_is_money:
        # Translators: shown instead of a deadline, because nothing but practice asks for haste.
        return words.tr.text("The money left: %(when)s", when=when)
    # Translators: shown instead of a deadline, because nothing but practice asks for haste.
    return words.tr.text("Reported: %(when)s", when=when)
