"""Questions and groups as they go into the plan: what they ask for, when, and what an answer presumes."""

from collections.abc import Mapping

from intake.claim.field_path import LISTS
from intake.flow.conditions import Tree
from intake.flow.definitions import Group, Question, Slot
from intake.flow.drafting import Asked, Draft
from intake.flow.faults import Place, did_you_mean


def list_conditions(draft: Draft) -> dict[str, Tree]:
    """What must hold for the entries of a list to be asked for at all (`each` … `when`)."""
    found: dict[str, Tree] = {}
    for at, slot in enumerate(draft.flow.order.order):
        if isinstance(slot, Slot) and slot.each:
            place = draft.flow.place(f"slot:{at}")
            if slot.each not in LISTS:
                draft.fault(
                    place, "unknown_field", f"no list {slot.each!r}", did_you_mean(slot.each, list(LISTS))
                )
            if slot.when:
                found[slot.each] = draft.parse(slot.when, place)
    return found


def gather(draft: Draft, list_conditions: Mapping[str, Tree]) -> None:
    """Take every question and group into the draft, in the order of the sections."""
    tiers: dict[str, str] = {}
    for section in draft.flow.sections:
        for item in section.ask:
            if isinstance(item, Question):
                tiers[item.field] = item.tier
    for section in draft.flow.sections:
        for item in section.ask:
            name = item.field if isinstance(item, Question) else item.group
            place = draft.flow.place(f"ask:{name}")
            names = (name,) if isinstance(item, Question) else tuple(item.fields)
            for path in names:
                if path not in draft.fields:
                    draft.fault(
                        place,
                        "unknown_field",
                        f"no field {path!r}",
                        did_you_mean(path, list(draft.fields)),
                    )
                elif isinstance(item, Group) and path not in tiers:
                    draft.fault(
                        place,
                        "unknown_question",
                        f"the group {name!r} holds {path!r}, which no question asks",
                        "add a question for it",
                    )
            names = tuple(path for path in names if path in draft.fields)
            if not names:
                if isinstance(item, Group) and not item.fields:
                    what = f"the group {name!r} asks for nothing"
                    draft.fault(place, "empty_group", what, "name its fields")
                continue
            entry = draft.fields[names[0]].entry
            tier = item.tier or tiers.get(names[0], "core") if isinstance(item, Group) else item.tier
            when = draft.parse(item.when, place, entry)
            block = list_conditions.get(entry, ["yes"])
            if isinstance(item, Question) and block != ["yes"] and when != block:
                when = block if when == ["yes"] else ["and", [block, when]]
            asked = Asked(len(draft.asked), name, names, tier, section.section, entry, when, item)
            draft.asked.append(asked)
            draft.by_name[name] = asked
            if isinstance(item, Group) and not item.when and names[0] in draft.by_name:
                asked.when = draft.by_name[names[0]].when
    for asked in draft.asked:  # a group written before its first member takes that member's condition
        if isinstance(asked.source, Group) and not asked.source.when and asked.fields[0] in draft.by_name:
            asked.when = draft.by_name[asked.fields[0]].when


def question_row(draft: Draft, asked: Asked) -> list[object]:
    """A question as the plan holds it (see plan.Question)."""
    item, place = asked.source, draft.flow.place(f"ask:{asked.name}")
    presumes: list[list[object]] = []
    narrows: dict[str, list[str]] = {}
    if isinstance(item, Question):
        for one in item.presumes:
            target = draft.fields.get(one.field)
            if target is None:
                draft.fault(
                    place,
                    "unknown_field",
                    f"no field {one.field!r}",
                    did_you_mean(one.field, list(draft.fields)),
                )
            elif target.codes and one.value not in [code for code, _ in target.codes]:
                draft.fault(
                    place,
                    "unknown_code",
                    f"{one.field} has no code {one.value!r}",
                    did_you_mean(str(one.value), [c for c, _ in target.codes]),
                )
            presumes.append([draft.number(draft.parse(one.when, place)), one.field, one.value, one.said])
        narrows = {code: _codes(draft, codes, asked.name, place) for code, codes in item.narrows.items()}
    say = {role: text for role, text in item.say.model_dump().items() if text}
    return [
        asked.name, list(asked.fields), asked.tier, asked.section, asked.entry, draft.number(asked.when, asked.entry), say, item.label, item.help,
        item.why, item.example, item.knows, presumes, narrows,
    ]  # fmt: skip


def _codes(draft: Draft, codes: str | list[str], path: str, place: Place) -> list[str]:
    known = [code for code, _ in draft.fields[path].codes]
    found: list[str] = []
    for code in [codes] if isinstance(codes, str) else codes:
        if code in draft.words.code_lists:
            found.extend(draft.words.code_lists[code])
        elif code in known:
            found.append(code)
        else:
            draft.fault(place, "unknown_code", f"{path} has no code {code!r}", did_you_mean(code, known))
    return list(dict.fromkeys(found))
