"""Definitions and the claim's fields -> a plan, or faults.

Everything an author can get wrong is said here with file and line; what comes out is plain JSON that loads without YAML, Jinja2 or
pydantic (plan.py).
"""

import json
from pathlib import Path

from intake.claim.field_path import field_types
from intake.errors import FlowError
from intake.flow.acting import action_row
from intake.flow.asking import gather, list_conditions, question_row
from intake.flow.definitions import Group
from intake.flow.drafting import Draft
from intake.flow.faults import Fault, Place
from intake.flow.loader import Flow, load
from intake.flow.naming import extra_fields, vocabulary
from intake.flow.ordering import order_of_the_talk
from intake.flow.plan import ALWAYS, PLAN_VERSION, Plan, flow_hash, from_plain
from intake.flow.three_valued import reads
from intake.said import N_, Said, and_more


def compile_folder(folder: Path) -> Plan:
    """The plan of a flow folder. Raises FlowError with the first fault, and how many more there are."""
    plain, faults = plan_of(load(folder))
    if faults:
        first, more = faults[0], len(faults) - 1
        raise FlowError(
            first.code,
            and_more(Said("%(fault)s", fault=first.what), more),
            str(first.place),
            Said("%(way_out)s", way_out=first.way_out) if first.way_out else N_("run `intake flow check`"),
        )
    return from_plain(plain)


def write_plan(folder: Path, target: Path) -> None:
    """Compile a flow folder into a plan file, written at once. Raises FlowError."""
    flow = load(folder)
    plain, faults = plan_of(flow)
    if faults:
        raise FlowError(
            "faults",
            # Translators: the questions of a house of its own cannot be used; "faults" is English, for whoever wrote them.
            N_("this flow has faults: %(faults)s"),
            str(folder),
            N_("run `intake flow check`"),
            faults="; ".join(str(fault) for fault in faults),
        )
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_suffix(".new")
    beside.write_text(json.dumps(plain, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
    beside.replace(target)


def plan_of(flow: Flow) -> tuple[dict[str, object], list[Fault]]:
    """The plan as plain data, and every fault found on the way (with faults, the plan is not to be used)."""
    unread = [fault for fault in flow.faults if fault.code != "twice"]
    if unread:  # what stands in a file that cannot be read would be missed everywhere else
        return {}, sorted({*unread})
    draft = Draft(flow)
    plain = _compiled(draft)
    return plain, sorted({*flow.faults, *draft.faults})


def _compiled(draft: Draft) -> dict[str, object]:
    macros = draft.flow.macros
    draft.fields = dict(field_types())
    sums = extra_fields(draft, macros)
    draft.words = vocabulary(draft, macros)
    conditions = list_conditions(draft)
    gather(draft, conditions)
    slots, lists = order_of_the_talk(draft, conditions)
    actions = [action_row(draft, rule) for rule in draft.flow.actions]
    asked = [question_row(draft, one) for one in draft.asked]
    return {
        "version": PLAN_VERSION,
        "hash": flow_hash(draft.flow.folder),
        "fields": [
            [
                one.path,
                one.kind,
                list(one.codes),
                one.entry,
                one.expects,
                one.can_be_none,
                one.long,
                one.none_code,
                one.description,
            ]
            for one in draft.fields.values()
        ],
        "sections": [[one.section, one.title] for one in draft.flow.sections],
        "questions": asked,
        "slots": slots,
        "lists": lists,
        "actions": actions,
        "trees": draft.trees,
        "scopes": draft.scopes,
        "reads": [sorted(reads(tree)) for tree in draft.trees],
        "ranks": _ranks(draft),
        "scripts": {
            one.script: {"to": one.to, "title": one.title, "text": one.text, "subject": one.subject}
            for one in draft.flow.scripts.scripts
        },
        "institutions": [one.model_dump() for file in draft.flow.institutions for one in file.institutions],
        "sums": sums,
    }


def _ranks(draft: Draft) -> list[int]:
    """For each condition how late it is decided: after those that say whether the facts it reads apply at all."""
    decides: dict[str, int] = {}
    for asked in draft.asked:
        if not isinstance(asked.source, Group):
            decides[asked.name] = draft.number(asked.when, asked.entry)
    ranks: dict[int, int] = {ALWAYS: 0}

    def rank(number: int, path: tuple[int, ...]) -> int:
        if number in ranks:
            return ranks[number]
        if number in path:
            names = [name for name, cond in decides.items() if cond in path[path.index(number) :]]
            place = draft.flow.place(f"ask:{names[0]}") if names else Place(str(draft.flow.folder))
            draft.fault(
                place,
                "cycle",
                f"{' and '.join(sorted(names)[:4])} wait for each other, so that none is ever asked"
                if len(names) > 1
                else f"{''.join(names)} waits for its own answer, so that it is never asked",
                "break the circle",
            )
            return 0
        before = {decides[one] for one in reads(draft.trees[number]) if one in decides} - {ALWAYS}
        ranks[number] = 1 + max((rank(other, (*path, number)) for other in before), default=0)
        return ranks[number]

    return [rank(number, ()) for number in range(len(draft.trees))]
