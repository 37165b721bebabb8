"""When an action loses its use: hours, working days and bank days turned into an instant.

Only law and contract bind, so only they can be past due. What is mere practice shows how long the money has
been gone (or how long the talk has lasted) and is never late. Rough dates and unknown starts are read so
that the deadline shown is the earlier one.
"""

import calendar
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final

from intake.claim.field_path import entry_number, with_id
from intake.claim.moment import Moment
from intake.dialogue.actions import ORDERS, PRIORITIES, STANDS, STATES, split_action
from intake.dialogue.state import Standing, State
from intake.dialogue.whereabouts import zone
from intake.flow.plan import ActionRule, Clock
from intake.late_dataclass import dataclass

LAW, CONTRACT, PRACTICE = "law", "contract", "practice"
BINDING: Final = (LAW, CONTRACT)
DISCOVERED: Final = "incident.discovered_at"
EXECUTED: Final = "payments[].executed_at"

_LENGTH = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?")
_COUNTED = re.compile(r"(\d+)(WD|TD)")
_NEVER: Final = datetime.max.replace(tzinfo=UTC)
_LONGEST_POLICY = 3660  # days: a longer one is a slip of the hand
_LONGEST = 400  # days: nothing that is counted in working days runs longer


@dataclass(frozen=True, slots=True)
class Due:
    """One deadline. All times are aware, in the claim's zone.

    `at` is the last instant, None where nothing is known to count from; `whole_day`: the day alone counts,
    `at` is its last second. `since` is what practice shows instead: when the money left, else when the talk
    began; `since_exact` tells whether that is an exact time. `at_the_latest`: the true start is not known,
    and the deadline may be earlier. `label` is an English msgid.
    """

    at: datetime | None
    basis: str
    started_at: datetime | None
    label: str
    since: datetime | None
    past: bool
    at_the_latest: bool
    whole_day: bool = False
    since_exact: bool = True
    since_is_money: bool = False
    said: bool = False  # somebody named the date itself (a hearing, an answer asked for by)

    @property
    def binds(self) -> bool:
        """Whether law or a contract says so."""
        return self.basis in BINDING

    def told(self, reader: str) -> datetime | None:
        """The due time that this reader (a role) is told: practice has none but for the handler."""
        return self.at if self.binds or reader == "handler" else None


@dataclass(frozen=True, slots=True)
class ActionRow:
    """An action where it stands in the list, with its clock."""

    id: str
    rule: ActionRule
    entry: str
    standing: Standing
    due: Due | None

    @property
    def stands(self) -> bool:
        """Whether it is still to be done, or to be found out."""
        return self.standing.state in STANDS


def due_of(state: State, rule: ActionRule, entry: str, now: datetime) -> Due | None:
    """The deadline of an action, or None for a rule without a clock.

    Of several clocks the earliest counts; one that binds goes before any that does not.
    """
    here = zone(state)
    since, since_exact, is_money = _since(state, rule, entry, now, here)
    found = [due for clock in rule.clocks for due in _dues(state, rule, entry, clock, here)]
    if not found:
        return None
    at, started, whole_day, at_the_latest, clock = min(
        found, key=lambda one: (one[4].basis not in BINDING, one[0] is None, one[0] or now)
    )
    late = clock.basis in BINDING and at is not None and at < now
    said = bool(clock.before) and at is not None and started is None
    return Due(
        at,
        clock.basis,
        started,
        clock.label,
        since,
        late,
        at_the_latest,
        whole_day,
        since_exact,
        is_money,
        said,
    )


def ordered(state: State, now: datetime) -> tuple[ActionRow, ...]:
    """All actions as they are shown: what stands, by urgency and clock, then done, dismissed and moot."""
    rows = []
    for identity, standing in state.actions.items():
        name, entry = split_action(identity)
        rule = state.plan.rules.get(name)
        if rule is not None:
            rows.append(ActionRow(identity, rule, entry, standing, due_of(state, rule, entry, now)))
    return tuple(sorted(rows, key=_place))


def _place(row: ActionRow) -> tuple[object, ...]:
    """Where a row stands: now (people, money, containment …), then by the clock, today, soon."""
    runs = row.rule.priority == "clock" and row.due is not None and row.due.at is not None
    return (
        STATES[row.standing.state],
        PRIORITIES.index(row.rule.priority),
        row.due.at if runs and row.due else _NEVER,
        ORDERS.index(row.rule.order),
        row.rule.index,
        entry_number(row.entry) if row.entry else 0,
    )


# ---------------------------------------------------------------- one clock

# at, started, whole day, at the latest, clock
_Found = tuple[datetime | None, datetime | None, bool, bool, Clock]


def _dues(state: State, rule: ActionRule, entry: str, clock: Clock, here: tzinfo) -> Iterator[_Found]:
    if clock.days:
        yield from _dues_by_days(state, rule, entry, clock, here)
        return
    if clock.before:
        moments = [one for one in _moments(state, rule, entry, clock.before) if one.precision != "unknown"]
        for moment in moments:
            # A day that is named is itself still in time; of a month nobody can say more than when it begins.
            whole_day = moment.precision == "day"
            yield (moment.latest(here) if whole_day else moment.earliest(here)), None, whole_day, False, clock
        if not moments and not clock.within:
            yield None, None, False, False, clock
    if not clock.within:
        if not clock.before:
            yield None, None, False, False, clock
        return
    started, at_the_latest = _start(state, rule, entry, clock, here)
    if started is None:
        yield None, None, False, False, clock
        return
    at, whole_day = after(started, clock.within, _country(state))
    yield at, started, whole_day, at_the_latest, clock


def _dues_by_days(state: State, rule: ActionRule, entry: str, clock: Clock, here: tzinfo) -> Iterator[_Found]:
    """The period that a field holds, as a policy does; of every entry of which what it waits for is still missing."""
    kind = state.plan.fields[clock.days]
    own = (entry,) if entry and kind.entry == rule.each else state.entries(kind.entry)
    for one in own if kind.entry else ("",):
        days = state.known(with_id(clock.days, one))
        waits = not clock.waits_for or state.known(with_id(clock.waits_for, one)) is None
        started, at_the_latest = _start(state, rule, entry, clock, here)
        if waits and started is not None and isinstance(days, int) and 0 < days <= _LONGEST_POLICY:
            last = _end_of(started.date() + timedelta(days=days), started.tzinfo)
            yield last, started, True, at_the_latest, clock


def _start(
    state: State, rule: ActionRule, entry: str, clock: Clock, here: tzinfo
) -> tuple[datetime | None, bool]:
    """When the clock began to run, and whether a later moment stands in for the true one."""
    for place, path in enumerate((clock.start, clock.else_start, DISCOVERED)):
        if path:
            found = (moment.earliest(here) for moment in _moments(state, rule, entry, path))
            known = [first for first in found if first is not None]
            if known:
                return min(known), place > 0 and path != clock.start
    # Whoever talks about it knows of it: no clock of awareness began later than the talk.
    opened = _opened(state, here)
    return opened, opened is not None


def _moments(state: State, rule: ActionRule, entry: str, path: str) -> list[Moment]:
    """The known moments at a generic path: of this entry, or of every one where the rule is bound to none."""
    kind = state.plan.fields.get(path)
    if kind is None or not kind.entry:
        paths = [path]
    elif kind.entry == rule.each and entry:
        paths = [with_id(path, entry)]
    else:
        paths = [with_id(path, one) for one in state.entries(kind.entry)]
    return [value for one in paths if isinstance(value := state.known(one), Moment)]


def _opened(state: State, here: tzinfo) -> datetime | None:
    return datetime.fromisoformat(state.opened_at).astimezone(here) if state.opened_at else None


def _since(
    state: State, rule: ActionRule, entry: str, now: datetime, here: tzinfo
) -> tuple[datetime | None, bool, bool]:
    """When the money left, else when the talk began; whether that is exact, and whether it is the money."""
    own = (entry,) if rule.each == "payments" and entry else state.entries("payments")
    left: list[tuple[datetime, bool]] = []
    for one in own:
        moment = state.known(with_id(EXECUTED, one))
        first = moment.earliest(here) if isinstance(moment, Moment) else None
        if isinstance(moment, Moment) and first is not None and first <= now:
            left.append((first, moment.instant() is not None))
    if left:
        return (*min(left), True)
    return _opened(state, here), True, False


def _country(state: State) -> str:
    jurisdiction = state.known("jurisdiction")
    return jurisdiction if isinstance(jurisdiction, str) else state.country


# ---------------------------------------------------------------- calendar


def after(started: datetime, within: str, country: str) -> tuple[datetime, bool]:
    """The end of a period, and whether its last day counts as a whole.

    `PT72H` runs through nights, weekends and holidays; `P1D` ends at the same time of day; months end with
    the last day of the month where there is no such day, and the day counts whole; of `5WD` (working days
    of the country) and `15TD` (bank days) the day of the start does not count. Raises ValueError on
    anything else.
    """
    counted = _COUNTED.fullmatch(within)
    if counted:
        last = _counted_day(started.date(), int(counted[1]), "TARGET" if counted[2] == "TD" else country)
        return _end_of(last, started.tzinfo), True
    parts = _LENGTH.fullmatch(within)
    if parts is None or not any(parts.groups()):
        raise ValueError(f"not a period: {within!r}")
    years, months, weeks, days, hours, minutes, seconds = (int(part or 0) for part in parts.groups())
    moved = started + timedelta(weeks=weeks, days=days)  # the same time of day, also where the clocks change
    if years or months:
        moved = datetime.combine(_months_later(moved.date(), 12 * years + months), moved.timetz())
    if hours or minutes or seconds:
        elapsed = timedelta(hours=hours, minutes=minutes, seconds=seconds)
        return (moved.astimezone(UTC) + elapsed).astimezone(started.tzinfo), False
    return (_end_of(moved.date(), started.tzinfo), True) if years or months else (moved, False)


def _end_of(day: date, zone: tzinfo | None) -> datetime:
    return datetime.combine(day, time(23, 59, 59), zone)


def _months_later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _counted_day(start: date, count: int, where: str) -> date:
    day = start
    for _ in range(_LONGEST):
        if count <= 0:
            break
        day += timedelta(days=1)
        if is_working_day(day, where):
            count -= 1
    return day


def is_working_day(day: date, where: str) -> bool:
    """Whether a country works on that day, or, for `TARGET`, the euro's banks do.

    Monday to Friday without public holidays (England and Wales for GB). A country that is not known has no
    holidays: that gives the earlier deadline.
    """
    return day.weekday() < 5 and (not where or day not in _holidays(where))


_calendars: dict[str, "_Days"] = {}


def _holidays(where: str) -> "_Days":
    found = _calendars.get(where)
    if found is None:
        found = _calendars[where] = _calendar(where)
    return found


def _calendar(where: str) -> "_Days":
    import holidays

    if where == "TARGET":
        # Closed: 1 January, Good Friday, Easter Monday, 1 May, 25 and 26 December (ECB, 14 December 2000).
        return holidays.financial_holidays("XECB")
    try:
        return holidays.country_holidays(where, subdiv="ENG" if where == "GB" else None)
    except NotImplementedError:
        return {}


_Days = dict[date, str]
