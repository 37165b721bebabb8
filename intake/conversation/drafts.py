"""The claims that were begun, as home and the desk list them: whose, how much, how far, and what is urgent with its clock."""

from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation

from intake.claim.moment import Moment
from intake.claim.money import Money
from intake.conversation.opening import plan_for
from intake.dialogue.actions import split_action
from intake.flow.plan import Plan
from intake.language.catalogs import translator
from intake.language.formats import Formats
from intake.settings import Settings
from intake.store.contract import Store
from intake.store.overview import Overview


@dataclass(frozen=True, slots=True)
class DraftRow:
    """One claim in words."""

    claim: str
    name: str
    money: str
    progress: str
    changed: str
    urgent: str
    has_urgent: bool


def draft_rows(settings: Settings, store: Store, language: str, *, by_clock: bool) -> tuple[DraftRow, ...]:
    """The rows, the one changed last first; `by_clock`, the most urgent clock first. Raises StoreError, FlowError."""
    rows = list(store.overviews())
    if not rows:
        return ()
    if by_clock:
        rows.sort(key=_clock)
    plan = plan_for(settings)
    return tuple(_row(row, plan, settings, language or row.language) for row in rows)


def _clock(row: Overview) -> tuple[int, str, str]:
    """What binds and is due first; then what was left longest; then what has nothing urgent."""
    since = str(row.body.get("urgent_since") or "")
    return (0 if row.urgent_due else 1 if since else 2, row.urgent_due or since, row.claim)


def _row(row: Overview, plan: Plan, settings: Settings, language: str) -> DraftRow:
    now = settings.now()
    country = str(row.body.get("country") or "")
    formats = Formats(language, country, now.tzinfo or UTC)
    tr = translator(language, country)
    answered, still_open = row.progress
    rule = plan.rules.get(split_action(row.urgent)[0]) if row.urgent else None
    urgent = tr.gettext("Nothing urgent stands.")
    if rule is not None:
        clock = ""
        if row.urgent_due:
            clock = formats.clock(datetime.fromisoformat(row.urgent_due), now)
        elif row.body.get("urgent_since"):
            clock = formats.elapsed(datetime.fromisoformat(str(row.body["urgent_since"])), now)
        title = tr.gettext(rule.title)
        if row.body.get("find_out"):
            title = tr.text("Find out: %(title)s", title=title)
        urgent = f"! {title}" + (f" · {clock}" if clock else "")
    return DraftRow(
        row.claim, " ".join(row.insured.split()) or row.claim, _money(row.money, formats), f"{answered}/{answered + still_open}",
        formats.short_moment(Moment(row.changed_at), now) if row.changed_at else "", urgent, rule is not None,
    )  # fmt: skip


def _money(text: str, formats: Formats) -> str:
    """The text of an overview (EUR 182000.00, GBP 5.00) as people read it."""
    shown = []
    for part in text.split(", "):
        currency, _, amount = part.partition(" ")
        try:
            shown.append(formats.money(Money(Decimal(amount), currency), cents=False))
        except (InvalidOperation, ValueError):
            continue
    return ", ".join(shown)
