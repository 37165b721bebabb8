"""Definitions and the claim's fields -> a plan, or faults.

Everything an author can get wrong is said here with file and line; what comes out is plain JSON that loads without YAML, Jinja2 or
pydantic (plan.py).
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from intake.claim.field_path import LISTS, SINGULAR, FieldType, field_types
from intake.errors import FlowError
from intake.flow.conditions import BadCondition, Tree, Vocabulary, parse
from intake.flow.definitions import ActionRule, Clock, Group, Macros, Question, Slot
from intake.flow.faults import Fault, Place, did_you_mean
from intake.flow.loader import Flow, load
from intake.flow.plan import ALWAYS, PLAN_VERSION, Plan, from_plain
from intake.flow.three_valued import reads

EXTRA_KINDS = ("text", "integer", "money", "yes_no", "date", "datetime", "percent", "duration")
NOTICE_TIERS = ("urgent", "core")
REVIEWS = ("review", "end")


def compile_folder(folder: Path) -> Plan:
    """The plan of a flow folder. Raises FlowError with the first fault, and how many more there are."""
    plain, faults = plan_of(load(folder))
    if faults:
        first, more = faults[0], len(faults) - 1
        raise FlowError(
            first.code,
            first.what + (f" (and {more} more)" if more else ""),
            str(first.place),
            first.way_out or "run `intake flow check`",
        )
    return from_plain(plain)


def write_plan(folder: Path, target: Path) -> None:
    """Compile a flow folder into a plan file, written at once. Raises FlowError."""
    flow = load(folder)
    plain, faults = plan_of(flow)
    if faults:
        raise FlowError(
            "faults", "; ".join(str(fault) for fault in faults), str(folder), "run `intake flow check`"
        )
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_suffix(".new")
    beside.write_text(json.dumps(plain, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
    beside.replace(target)


def flow_hash(folder: Path) -> str:
    """SHA-256 over the names and bytes of all files of a flow folder: what a claim remembers of the flow it was taken with."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*.yaml")):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def plan_of(flow: Flow) -> tuple[dict[str, object], list[Fault]]:
    """The plan as plain data, and every fault found on the way (with faults, the plan is not to be used)."""
    unread = [fault for fault in flow.faults if fault.code != "twice"]
    if unread:  # what stands in a file that cannot be read would be missed everywhere else
        return {}, sorted({*unread})
    compiler = _Compiler(flow)
    plain = compiler.run()
    return plain, sorted({*flow.faults, *compiler.faults})


@dataclass(slots=True)
class _Asked:
    """A question or group on its way into the plan."""

    index: int
    name: str
    fields: tuple[str, ...]
    tier: str
    section: str
    entry: str
    when: Tree
    source: Question | Group


@dataclass(slots=True)
class _Compiler:
    flow: Flow
    faults: list[Fault] = field(default_factory=list)
    fields: dict[str, FieldType] = field(default_factory=dict)
    words: Vocabulary = field(default_factory=lambda: Vocabulary({}))
    trees: list[Tree] = field(default_factory=lambda: [["yes"]])
    scopes: list[str] = field(default_factory=lambda: [""])
    numbers: dict[str, int] = field(default_factory=dict)
    asked: list[_Asked] = field(default_factory=list)
    by_name: dict[str, _Asked] = field(default_factory=dict)

    def fault(self, place: Place, code: str, what: str, way_out: str = "") -> None:
        self.faults.append(Fault(place, code, what, way_out))

    # ------------------------------------------------------------ vocabulary

    def run(self) -> dict[str, object]:
        macros = self.flow.macros
        self.fields = dict(field_types())
        sums = self._extra_fields(macros)
        self.words = self._vocabulary(macros)
        list_conditions = self._list_conditions()
        self._questions(list_conditions)
        slots, lists = self._slots(list_conditions)
        actions = [self._action(rule) for rule in self.flow.actions]
        questions = [self._question_row(one) for one in self.asked]
        return {
            "version": PLAN_VERSION,
            "hash": flow_hash(self.flow.folder),
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
                for one in self.fields.values()
            ],
            "sections": [[one.section, one.title] for one in self.flow.sections],
            "questions": questions,
            "slots": slots,
            "lists": lists,
            "actions": actions,
            "trees": self.trees,
            "scopes": self.scopes,
            "reads": [sorted(reads(tree)) for tree in self.trees],
            "ranks": self._ranks(),
            "scripts": {
                one.script: {"to": one.to, "title": one.title, "text": one.text, "subject": one.subject}
                for one in self.flow.scripts.scripts
            },
            "institutions": [
                one.model_dump() for file in self.flow.institutions for one in file.institutions
            ],
            "sums": sums,
        }

    def _extra_fields(self, macros: Macros) -> dict[str, list[str]]:
        """A house's own fields: `extra.<name>: kind`, `choice(a, b)` or `sum(extra.x, extra.y)`."""
        sums: dict[str, list[str]] = {}
        for name, kind in macros.extra.items():
            path, place = f"extra.{name}", self.flow.place(f"macro:{name}")
            head, _, inside = kind.rstrip(")").partition("(")
            inner = [part.strip() for part in inside.split(",") if part.strip()]
            if head == "sum":
                sums[path], head = inner, "integer"
            elif head not in (*EXTRA_KINDS, "choice", "multi_choice"):
                self.fault(
                    place,
                    "wrong_type",
                    f"{path} has no kind {kind!r}",
                    did_you_mean(head, [*EXTRA_KINDS, "choice"]),
                )
                continue
            codes = tuple((code, code) for code in inner) if "choice" in head else ()
            self.fields[path] = FieldType(
                path,
                head,
                codes,
                "",
                "any",
                "choice" not in head and head != "yes_no",
                head == "text",
                "",
                "",
            )
        for path, parts in sums.items():
            for part in parts:
                if part not in self.fields:
                    self.fault(
                        self.flow.place(f"macro:{path[6:]}"),
                        "unknown_field",
                        f"no field {part!r}",
                        did_you_mean(part, list(self.fields)),
                    )
        return sums

    def _vocabulary(self, macros: Macros) -> Vocabulary:
        kinds = [code for code, _ in self.fields["incident.kind"].codes]
        for name, codes in macros.codes.items():
            for code in codes:
                if code not in kinds:
                    self.fault(
                        self.flow.place(f"macro:{name}"),
                        "unknown_code",
                        f"incident.kind has no code {code!r}",
                        did_you_mean(code, kinds),
                    )
        trees: dict[str, Tree] = {}
        words = Vocabulary(self.fields, trees, {name: tuple(codes) for name, codes in macros.codes.items()})
        for name, text in macros.macros.items():
            trees[name] = self._parse(text, self.flow.place(f"macro:{name}"), words=words)
        return words

    def _parse(self, text: str, place: Place, entry: str = "", words: Vocabulary | None = None) -> Tree:
        if not text.strip():
            return ["yes"]
        try:
            return parse(text, words or self.words, entry)
        except BadCondition as bad:
            self.fault(place, bad.code, bad.what, bad.way_out)
            return ["no"]

    def number(self, tree: Tree, entry: str = "") -> int:
        """The number of a condition in the plan; equal conditions share one."""
        if tree == ["yes"]:
            return ALWAYS
        scope = (
            entry
            if entry and any(path.startswith(f"{entry}[]") for path in _bound_paths(tree, frozenset()))
            else ""
        )
        key = json.dumps([scope, tree])
        if key not in self.numbers:
            self.numbers[key] = len(self.trees)
            self.trees.append(tree)
            self.scopes.append(scope)
        return self.numbers[key]

    # ------------------------------------------------------------ questions

    def _list_conditions(self) -> dict[str, Tree]:
        """What must hold for the entries of a list to be asked for at all (`each` … `when`)."""
        found: dict[str, Tree] = {}
        for at, slot in enumerate(self.flow.order.order):
            if isinstance(slot, Slot) and slot.each:
                place = self.flow.place(f"slot:{at}")
                if slot.each not in LISTS:
                    self.fault(
                        place, "unknown_field", f"no list {slot.each!r}", did_you_mean(slot.each, list(LISTS))
                    )
                if slot.when:
                    found[slot.each] = self._parse(slot.when, place)
        return found

    def _questions(self, list_conditions: Mapping[str, Tree]) -> None:
        tiers: dict[str, str] = {}
        for section in self.flow.sections:
            for item in section.ask:
                if isinstance(item, Question):
                    tiers[item.field] = item.tier
        for section in self.flow.sections:
            for item in section.ask:
                name = item.field if isinstance(item, Question) else item.group
                place = self.flow.place(f"ask:{name}")
                names = (name,) if isinstance(item, Question) else tuple(item.fields)
                for path in names:
                    if path not in self.fields:
                        self.fault(
                            place,
                            "unknown_field",
                            f"no field {path!r}",
                            did_you_mean(path, list(self.fields)),
                        )
                    elif isinstance(item, Group) and path not in tiers:
                        self.fault(
                            place,
                            "unknown_question",
                            f"the group {name!r} holds {path!r}, which no question asks",
                            "add a question for it",
                        )
                names = tuple(path for path in names if path in self.fields)
                if not names:
                    if isinstance(item, Group) and not item.fields:
                        what = f"the group {name!r} asks for nothing"
                        self.fault(place, "empty_group", what, "name its fields")
                    continue
                entry = self.fields[names[0]].entry
                tier = item.tier or tiers.get(names[0], "core") if isinstance(item, Group) else item.tier
                when = self._parse(item.when, place, entry)
                block = list_conditions.get(entry, ["yes"])
                if isinstance(item, Question) and block != ["yes"] and when != block:
                    when = block if when == ["yes"] else ["and", [block, when]]
                asked = _Asked(len(self.asked), name, names, tier, section.section, entry, when, item)
                self.asked.append(asked)
                self.by_name[name] = asked
                if isinstance(item, Group) and not item.when and names[0] in self.by_name:
                    asked.when = self.by_name[names[0]].when
        for asked in self.asked:  # a group written before its first member takes that member's condition
            if isinstance(asked.source, Group) and not asked.source.when and asked.fields[0] in self.by_name:
                asked.when = self.by_name[asked.fields[0]].when

    def _question_row(self, asked: _Asked) -> list[object]:
        item, place = asked.source, self.flow.place(f"ask:{asked.name}")
        presumes: list[list[object]] = []
        narrows: dict[str, list[str]] = {}
        if isinstance(item, Question):
            for one in item.presumes:
                target = self.fields.get(one.field)
                if target is None:
                    self.fault(
                        place,
                        "unknown_field",
                        f"no field {one.field!r}",
                        did_you_mean(one.field, list(self.fields)),
                    )
                elif target.codes and one.value not in [code for code, _ in target.codes]:
                    self.fault(
                        place,
                        "unknown_code",
                        f"{one.field} has no code {one.value!r}",
                        did_you_mean(str(one.value), [c for c, _ in target.codes]),
                    )
                presumes.append([self.number(self._parse(one.when, place)), one.field, one.value, one.said])
            narrows = {code: self._codes(codes, asked.name, place) for code, codes in item.narrows.items()}
        say = {role: text for role, text in item.say.model_dump().items() if text}
        return [
            asked.name, list(asked.fields), asked.tier, asked.section, asked.entry, self.number(asked.when, asked.entry), say, item.label, item.help,
            item.why, item.example, item.knows, presumes, narrows,
        ]  # fmt: skip

    def _codes(self, codes: str | list[str], path: str, place: Place) -> list[str]:
        known = [code for code, _ in self.fields[path].codes]
        found: list[str] = []
        for code in [codes] if isinstance(codes, str) else codes:
            if code in self.words.code_lists:
                found.extend(self.words.code_lists[code])
            elif code in known:
                found.append(code)
            else:
                self.fault(place, "unknown_code", f"{path} has no code {code!r}", did_you_mean(code, known))
        return list(dict.fromkeys(found))

    # ------------------------------------------------------------ order

    def _slots(self, list_conditions: Mapping[str, Tree]) -> tuple[list[list[object]], list[list[object]]]:
        rows: list[list[object]] = []
        lists: list[list[object]] = []
        place = self.flow.place("file:order")
        explicit = {slot.each for slot in self.flow.order.order if isinstance(slot, Slot) and slot.each}

        def ask(
            asked: _Asked,
            when: int = ALWAYS,
            *,
            first: bool = False,
            block: int = -1,
            brief: tuple[int, int] = (0, 0),
        ) -> None:
            self.flow.places[f"row:{len(rows)}"] = place
            rows.append(["ask", asked.name, asked.index, when, first, block, list(brief), 0])

        def each(name: str, tiers: tuple[str, ...], slot: Slot | None = None) -> None:
            start = len(rows)
            limit = slot.brief_from - 1 if slot and slot.brief_from else 0
            for asked in self.asked:
                if asked.entry == name and asked.tier in tiers:
                    ask(
                        asked,
                        block=start,
                        brief=(1, limit)
                        if limit and asked.name not in (slot.brief if slot else [])
                        else (0, 0),
                    )
            asks_something = len(rows) > start or (slot is not None)
            if asks_something and tiers != ("later",) and name not in [row[0] for row in lists]:
                condition = list_conditions.get(name) or self._own_condition(name)
                number = self.number(condition)
                rows.append(["more", name, -1, number, False, start, [0, 0], 0])
                lists.append([name, number, bool(slot and slot.opens), start, len(rows) - 1])

        def rest(section: str, tiers: tuple[str, ...]) -> None:
            known = [one.section for one in self.flow.sections]
            if section not in known:
                self.fault(place, "unknown_section", f"no section {section!r}", did_you_mean(section, known))
            entries: list[str] = []
            for asked in self.asked:
                if asked.section == section and asked.tier in tiers and not asked.entry:
                    if isinstance(asked.source, Group) or asked.source.asked:
                        ask(asked)
                elif asked.section == section and asked.entry and asked.entry not in entries:
                    entries.append(asked.entry)
            for entry in entries:
                if tiers != NOTICE_TIERS or entry not in explicit:
                    each(entry, tiers)

        for at, item in enumerate(self.flow.order.order):
            place = self.flow.place(f"slot:{at}")
            slot = Slot(ask=item) if isinstance(item, str) else item
            if slot.mark:
                rows.append(["mark", slot.mark, -1, ALWAYS, False, -1, [0, 0], slot.after_turns])
            elif slot.each:
                each(slot.each, NOTICE_TIERS, slot)
            elif slot.section:
                rest(slot.section, NOTICE_TIERS)
            elif slot.details:
                rest(slot.details, ("detail",))
            when = self.number(self._parse(slot.when, place)) if slot.when and not slot.each else ALWAYS
            for name in [slot.ask] if isinstance(slot.ask, str) else slot.ask:
                asked = self.by_name.get(name)
                if asked is None:
                    self.fault(
                        place,
                        "unknown_question",
                        f"no question or group {name!r}",
                        did_you_mean(name, list(self.by_name)),
                    )
                    continue
                ask(asked, when, first=bool(asked.entry))
        marks = [str(row[1]) for row in rows if row[0] == "mark"]
        for name in REVIEWS:
            if name not in marks:
                self.fault(
                    self.flow.place("file:order"),
                    "no_mark",
                    f"the order of the talk has no {name}",
                    f"add {{mark: {name}}}",
                )
        later = [asked for asked in self.asked if asked.tier == "later"]
        for asked in later:
            if not asked.entry:
                ask(asked)
        for entry in dict.fromkeys(asked.entry for asked in later if asked.entry):
            each(entry, ("later",))
        rows.append(["mark", "last", -1, ALWAYS, False, -1, [0, 0], 0])
        placed = {row[2] for row in rows}
        for asked in self.asked:
            never = isinstance(asked.source, Question) and not asked.source.asked
            if asked.index not in placed and asked.tier != "later" and not never:
                self.fault(
                    self.flow.place(f"ask:{asked.name}"),
                    "no_place",
                    f"{asked.name!r} stands nowhere in the order of the talk",
                    f"add section: {asked.section} to order.yaml",
                )
        return rows, lists

    def _own_condition(self, name: str) -> Tree:
        """A list whose first question asks nothing of its own entries opens when that question's condition holds."""
        first = next(
            (asked for asked in self.asked if asked.entry == name and not isinstance(asked.source, Group)),
            None,
        )
        if first is None or any(path.startswith(f"{name}[]") for path in reads(first.when)):
            return ["yes"]
        return first.when

    # ------------------------------------------------------------ actions

    def _action(self, rule: ActionRule) -> list[object]:
        place = self.flow.place(f"action:{rule.action}")
        if rule.each and rule.each not in LISTS:
            self.fault(place, "unknown_field", f"no list {rule.each!r}", did_you_mean(rule.each, list(LISTS)))
        when = self._parse(rule.when, place, rule.each)
        if rule.where:
            known = [code for code, _ in self.fields["jurisdiction"].codes]
            for country in rule.where:
                if country not in known:
                    self.fault(place, "unknown_code", f"no country {country!r}", did_you_mean(country, known))
            when = ["and", [when, ["in", "jurisdiction", list(rule.where)]]]
        until = self._parse(rule.until, place, rule.each) if rule.until else None
        for path in rule.fills:
            if path not in self.fields:
                self.fault(
                    place, "unknown_field", f"no field {path!r}", did_you_mean(path, list(self.fields))
                )
        scripts = [one.script for one in self.flow.scripts.scripts]
        if rule.script and rule.script not in scripts:
            self.fault(
                place, "unknown_script", f"no script {rule.script!r}", did_you_mean(rule.script, scripts)
            )
        clocks = [] if rule.clock is None else rule.clock if isinstance(rule.clock, list) else [rule.clock]
        return [
            rule.action, rule.family, rule.each, self.number(when, rule.each), -1 if until is None else self.number(until, rule.each), rule.find_out,
            rule.priority, rule.order, list(rule.who), [self._clock(clock, place) for clock in clocks], rule.title, rule.do, rule.reason, rule.law,
            rule.proof, list(rule.fills), rule.script, list(rule.contacts), rule.source,
        ]  # fmt: skip

    def _clock(self, clock: Clock, place: Place) -> list[object]:
        start = self._clock_path(clock.from_, place)
        before = self._clock_path(clock.before or clock.at, place)
        return [
            "" if clock.within == "before" else clock.within,
            start,
            self._clock_path(clock.else_from, place),
            before,
            clock.basis,
            clock.label,
            clock.alert,
        ]

    def _clock_path(self, name: str, place: Place) -> str:
        """The generic path that a clock starts from; the entry's singular is understood."""
        if not name:
            return ""
        try:
            tree = parse(f"{name} is known", Vocabulary(self.fields), _list_of(name))
        except BadCondition as bad:
            self.fault(place, bad.code, bad.what, bad.way_out)
            return ""
        path = str(tree[2])
        if self.fields[path].kind not in ("date", "datetime"):
            self.fault(place, "wrong_type", f"{path} is no moment", "a clock starts from a date or time")
        return path

    # ------------------------------------------------------------ dependencies

    def _ranks(self) -> list[int]:
        """For each condition how late it is decided: after those that say whether the facts it reads apply at all."""
        decides: dict[str, int] = {}
        for asked in self.asked:
            if not isinstance(asked.source, Group):
                decides[asked.name] = self.number(asked.when, asked.entry)
        ranks: dict[int, int] = {ALWAYS: 0}

        def rank(number: int, path: tuple[int, ...]) -> int:
            if number in ranks:
                return ranks[number]
            if number in path:
                names = [name for name, cond in decides.items() if cond in path[path.index(number) :]]
                place = self.flow.place(f"ask:{names[0]}") if names else Place(str(self.flow.folder))
                self.fault(
                    place,
                    "cycle",
                    f"{' and '.join(sorted(names)[:4])} wait for each other, so that none is ever asked"
                    if len(names) > 1
                    else f"{''.join(names)} waits for its own answer, so that it is never asked",
                    "break the circle",
                )
                return 0
            before = {decides[one] for one in reads(self.trees[number]) if one in decides} - {ALWAYS}
            ranks[number] = 1 + max((rank(other, (*path, number)) for other in before), default=0)
            return ranks[number]

        return [rank(number, ()) for number in range(len(self.trees))]


def _list_of(name: str) -> str:
    """The list whose singular begins a path: `payment.executed_at` -> payments."""
    head = name.split(".", 1)[0]
    return next((one for one, singular in SINGULAR.items() if singular == head), "")


def _bound_paths(tree: Tree, inner: frozenset[str]) -> Iterable[str]:
    """The entry paths of a condition that no `any` or `all` of its own binds."""
    match tree:
        case ["and" | "or", list(parts)]:
            for part in parts:
                yield from _bound_paths(part, inner)
        case ["not", list(part)]:
            yield from _bound_paths(part, inner)
        case ["any" | "all", str(name), list(part)]:
            yield from _bound_paths(part, inner | {name})
        case _:
            yield from (path for path in reads(tree) if "[]" in path and path.split("[]", 1)[0] not in inner)
