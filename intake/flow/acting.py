"""Action rules as they go into the plan: their ground and end by number, their clocks by path."""

import re

from intake.claim.field_path import LISTS, SINGULAR
from intake.flow.conditions import BadCondition, Vocabulary, parse
from intake.flow.definitions import ActionRule, Clock
from intake.flow.drafting import Draft
from intake.flow.faults import Place, did_you_mean

_PERIOD = re.compile(
    r"P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?|\d+(?:WD|TD)"
)


def action_row(draft: Draft, rule: ActionRule) -> list[object]:
    """An action rule as the plan holds it (see plan.ActionRule)."""
    place = draft.flow.place(f"action:{rule.action}")
    if rule.each and rule.each not in LISTS:
        draft.fault(place, "unknown_field", f"no list {rule.each!r}", did_you_mean(rule.each, list(LISTS)))
    when = draft.parse(rule.when, place, rule.each)
    if rule.where:
        known = [code for code, _ in draft.fields["jurisdiction"].codes]
        for country in rule.where:
            if country not in known:
                draft.fault(place, "unknown_code", f"no country {country!r}", did_you_mean(country, known))
        when = ["and", [when, ["in", "jurisdiction", list(rule.where)]]]
    until = draft.parse(rule.until, place, rule.each) if rule.until else None
    done = draft.parse(rule.done, place, rule.each) if rule.done else None
    for path in rule.fills:
        if path not in draft.fields:
            draft.fault(place, "unknown_field", f"no field {path!r}", did_you_mean(path, list(draft.fields)))
    scripts = [one.script for one in draft.flow.scripts.scripts]
    if rule.script and rule.script not in scripts:
        draft.fault(place, "unknown_script", f"no script {rule.script!r}", did_you_mean(rule.script, scripts))
    clocks = [] if rule.clock is None else rule.clock if isinstance(rule.clock, list) else [rule.clock]
    return [
        rule.action, rule.family, rule.each, draft.number(when, rule.each), -1 if until is None else draft.number(until, rule.each), rule.find_out,
        rule.priority, rule.order, list(rule.who), [_clock_row(draft, clock, place) for clock in clocks], rule.title, rule.do, rule.reason, rule.law,
        rule.proof, list(rule.fills), rule.script, list(rule.contacts), rule.source,
        -1 if done is None else draft.number(done, rule.each),
    ]  # fmt: skip


def _clock_row(draft: Draft, clock: Clock, place: Place) -> list[object]:
    within = "" if clock.within == "before" else clock.within
    if within and not _PERIOD.fullmatch(within):
        draft.fault(place, "bad_period", f"no period {within!r}", "write PT4H, P2D, P13M, 5WD or 15TD")
    return [
        within,
        _clock_path(draft, clock.from_, place),
        _clock_path(draft, clock.else_from, place),
        _clock_path(draft, clock.before or clock.at, place),
        clock.basis,
        clock.label,
        _clock_path(draft, clock.days, place, ("integer",)),
        _clock_path(draft, clock.waits_for, place, ()),
    ]


def _clock_path(draft: Draft, name: str, place: Place, kinds: tuple[str, ...] = ("date", "datetime")) -> str:
    """The generic path that a clock looks at; the entry's singular is understood, and no kinds means any."""
    if not name:
        return ""
    try:
        tree = parse(f"{name} is known", Vocabulary(draft.fields), _list_of(name))
    except BadCondition as bad:
        draft.fault(place, bad.code, bad.what, bad.way_out)
        return ""
    path = str(tree[2])
    kind = draft.fields[path].kind
    if kinds and kind not in kinds:
        what = f"{path} is no moment" if "date" in kinds else f"{path} is no number"
        way_out = "a clock starts from a date or time" if "date" in kinds else "days are a whole number"
        draft.fault(place, "wrong_type", what, way_out)
    return path


def _list_of(name: str) -> str:
    """The list whose singular begins a path: `payment.executed_at` -> payments."""
    head = name.split(".", 1)[0]
    return next((one for one, singular in SINGULAR.items() if singular == head), "")
