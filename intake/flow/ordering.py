"""The order of the talk: one slot for each place where something may stand, and how the entries of lists are asked for."""

from collections.abc import Mapping

from intake.flow.conditions import Tree
from intake.flow.definitions import Group, Slot
from intake.flow.drafting import NOTICE_TIERS, Asked, Draft
from intake.flow.faults import did_you_mean
from intake.flow.plan import ALWAYS
from intake.flow.three_valued import reads

REVIEWS = ("review", "end")


def order_of_the_talk(
    draft: Draft, list_conditions: Mapping[str, Tree]
) -> tuple[list[list[object]], list[list[object]]]:
    """The slots of the plan, and its lists (see plan.Slot, plan.ListRule)."""
    rows: list[list[object]] = []
    lists: list[list[object]] = []
    place = draft.flow.place("file:order")
    explicit = {slot.each for slot in draft.flow.order.order if isinstance(slot, Slot) and slot.each}

    def ask(
        asked: Asked,
        when: int = ALWAYS,
        *,
        first: bool = False,
        block: int = -1,
        brief: tuple[int, int] = (0, 0),
    ) -> None:
        draft.flow.places[f"row:{len(rows)}"] = place
        rows.append(["ask", asked.name, asked.index, when, first, block, list(brief), 0])

    def each(name: str, tiers: tuple[str, ...], slot: Slot | None = None) -> None:
        start = len(rows)
        limit = slot.brief_from - 1 if slot and slot.brief_from else 0
        for asked in draft.asked:
            if asked.entry == name and asked.tier in tiers and asked.is_asked:
                ask(
                    asked,
                    block=start,
                    brief=(1, limit) if limit and asked.name not in (slot.brief if slot else []) else (0, 0),
                )
        asks_something = len(rows) > start or (slot is not None)
        if asks_something and tiers != ("later",) and name not in [row[0] for row in lists]:
            condition = list_conditions.get(name) or _own_condition(draft, name)
            number = draft.number(condition)
            rows.append(["more", name, -1, number, False, start, [0, 0], 0])
            lists.append([name, number, bool(slot and slot.opens), start, len(rows) - 1])

    def rest(section: str, tiers: tuple[str, ...]) -> None:
        known = [one.section for one in draft.flow.sections]
        if section not in known:
            draft.fault(place, "unknown_section", f"no section {section!r}", did_you_mean(section, known))
        entries: list[str] = []
        for asked in draft.asked:
            if asked.section == section and asked.tier in tiers and not asked.entry:
                if asked.is_asked:
                    ask(asked)
            elif asked.section == section and asked.entry and asked.entry not in entries:
                entries.append(asked.entry)
        for entry in entries:
            if tiers != NOTICE_TIERS or entry not in explicit:
                each(entry, tiers)

    for at, item in enumerate(draft.flow.order.order):
        place = draft.flow.place(f"slot:{at}")
        slot = Slot(ask=item) if isinstance(item, str) else item
        if slot.mark:
            rows.append(["mark", slot.mark, -1, ALWAYS, False, -1, [0, 0], slot.after_turns])
        elif slot.each:
            each(slot.each, NOTICE_TIERS, slot)
        elif slot.section:
            rest(slot.section, NOTICE_TIERS)
        elif slot.details:
            rest(slot.details, ("detail",))
        when = draft.number(draft.parse(slot.when, place)) if slot.when and not slot.each else ALWAYS
        for name in [slot.ask] if isinstance(slot.ask, str) else slot.ask:
            asked = draft.by_name.get(name)
            if asked is None:
                draft.fault(
                    place,
                    "unknown_question",
                    f"no question or group {name!r}",
                    did_you_mean(name, list(draft.by_name)),
                )
                continue
            ask(asked, when, first=bool(asked.entry))
    marks = [str(row[1]) for row in rows if row[0] == "mark"]
    for name in REVIEWS:
        if name not in marks:
            draft.fault(
                draft.flow.place("file:order"),
                "no_mark",
                f"the order of the talk has no {name}",
                f"add {{mark: {name}}}",
            )
    later = [asked for asked in draft.asked if asked.tier == "later"]
    for asked in later:
        if not asked.entry:
            ask(asked)
    for entry in dict.fromkeys(asked.entry for asked in later if asked.entry):
        each(entry, ("later",))
    rows.append(["mark", "last", -1, ALWAYS, False, -1, [0, 0], 0])
    placed = {row[2] for row in rows}
    for asked in draft.asked:
        if asked.index not in placed and asked.tier != "later" and asked.is_asked:
            draft.fault(
                draft.flow.place(f"ask:{asked.name}"),
                "no_place",
                f"{asked.name!r} stands nowhere in the order of the talk",
                f"add section: {asked.section} to order.yaml",
            )
    return rows, lists


def _own_condition(draft: Draft, name: str) -> Tree:
    """A list whose first question asks nothing of its own entries opens when that question's condition holds."""
    first = next(
        (asked for asked in draft.asked if asked.entry == name and not isinstance(asked.source, Group)),
        None,
    )
    if first is None or any(path.startswith(f"{name}[]") for path in reads(first.when)):
        return ["yes"]
    return first.when
