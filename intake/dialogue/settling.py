"""After a change, only what depends on it is looked at again.

Stands alone because it is the one place where the cost of an answer is decided. Conditions are taken in the order of their rank, so that each is
evaluated at most once: first those that say whether a fact applies at all, then those that read that fact.
"""

import heapq
from dataclasses import field

from immutables import Map

from intake.claim.fact import Fact, Status, Value
from intake.claim.field_path import LISTS, generic, split_path
from intake.dialogue.actions import judged
from intake.dialogue.state import Standing, State, replace
from intake.flow.plan import Plan, Question
from intake.flow.three_valued import NOTHING, Nothing, Verdict
from intake.late_dataclass import dataclass

Key = object  # the number of a condition, or (number, entry) where it is bound to an entry


@dataclass(slots=True)
class Work:
    """The maps of a state while they are changed; `applying.settled` puts them back. It answers conditions as State does."""

    state: State
    facts: Map[str, Fact] = field(init=False)
    dormant: Map[str, bool] = field(init=False)
    presumed: Map[str, Value] = field(init=False)
    verdicts: Map[Key, Verdict] = field(init=False)
    masks: dict[str, int] = field(init=False)
    actions: Map[str, Standing] = field(init=False)
    lists: Map[str, tuple[str, ...]] = field(init=False)
    sums: Map[str, int] = field(init=False)
    changed: list[str] = field(default_factory=list)  # concrete paths and names of lists
    refresh: set[tuple[int, str]] = field(
        default_factory=set
    )  # (question, entry) whose slots are to be looked at

    def __post_init__(self) -> None:
        """Take over the maps of the state."""
        state = self.state
        self.facts, self.dormant, self.presumed = state.facts, state.dormant, state.presumed
        self.verdicts, self.actions, self.lists, self.sums = (
            state.verdicts,
            state.actions,
            state.lists,
            state.sums,
        )
        self.masks = {}

    @property
    def plan(self) -> Plan:
        """The flow."""
        return self.state.plan

    # ------------------------------------------------------------ what conditions ask

    def value(self, path: str) -> Value | Nothing:
        """As State.value."""
        fact = self.facts.get(path)
        if fact is not None and path not in self.dormant:
            if fact.status is Status.VALUE:
                return fact.value
            return None if fact.status is Status.NONE else NOTHING
        if path in self.sums:
            return self.sums[path]
        return self.presumed.get(path, NOTHING)

    def status(self, path: str) -> str:
        """As State.status."""
        fact = self.facts.get(path)
        return "" if fact is None or path in self.dormant else fact.status

    def entries(self, name: str) -> tuple[str, ...]:
        """As State.entries."""
        return self.lists.get(name, ())

    def scopes(self, name: str) -> tuple[str, ...]:
        """The entries that questions are held ready for: those there are, or the one that would open by itself."""
        entries = self.lists.get(name)
        if entries:
            return entries
        rule = self.plan.lists.get(name)
        return (self.state.next_id(name),) if rule and rule.opens else ()

    # ------------------------------------------------------------ settling

    def settle(self) -> None:
        """Bring everything up to date with `changed`: verdicts, what applies, the slots that wait, the actions."""
        plan, queued = self.plan, set[Key]()
        heap: list[tuple[int, int, str]] = []
        touched: list[str] = []
        waiting = list(self.changed)

        def push(number: int, entry: str) -> None:
            key = (number, entry) if plan.scopes[number] else number
            if key not in queued:
                queued.add(key)
                heapq.heappush(heap, (plan.ranks[number], number, entry))

        while waiting or heap:
            while waiting:
                path = waiting.pop()
                touched.append(path)
                name, entry, _ = split_path(path)
                shape = generic(path)
                self._presume(shape, waiting)
                for number in plan.readers.get(shape, ()):
                    scope = plan.scopes[number]
                    for one in (
                        (entry,) if scope and scope == name else self.scopes(scope) if scope else ("",)
                    ):
                        push(number, one)
            if heap:
                _, number, entry = heapq.heappop(heap)
                self.decide(number, entry, waiting)
        for index, entry in sorted(self.refresh):
            self._refresh(index, entry)
        self._act(touched)
        self.changed.clear()
        self.refresh.clear()

    def decide(self, number: int, entry: str, waiting: list[str]) -> None:
        """Evaluate one condition; where its verdict changed, see what applies and which slots wait."""
        plan, scope = self.plan, self.plan.scopes[number]
        key: Key = (number, entry) if scope else number
        verdict = plan.check(number)(self, {scope: entry})
        same = key in self.verdicts and self.verdicts[key] is verdict
        gone = self.has_left(number, entry, verdict)
        for index in plan.asks_when.get(number, ()):
            question = plan.questions[index]
            for one in self._of(question, scope, entry):
                if not question.is_group:
                    self._apply_or_not(self.path(question.name, one, question.entry), gone, waiting)
                if same:
                    continue
                self.refresh.add((index, one))
                if not question.is_group:
                    for group in plan.groups_of.get(question.name, ()):
                        self._refresh_group(group, one)
        if same:
            return
        self.verdicts = self.verdicts.set(key, verdict)
        for position in plan.slots_when.get(number, ()):
            slot = plan.slots[position]
            if slot.kind == "ask":
                question = plan.questions[slot.question]
                for one in self._of(question, "", ""):
                    self.refresh.add((slot.question, one))
            else:
                self.mark_more(position)

    def _of(self, question: Question, scope: str, entry: str) -> tuple[str, ...]:
        """The entries of a question that a verdict concerns."""
        if not question.entry:
            return ("",)
        return (entry,) if scope == question.entry else self.scopes(question.entry)

    def _refresh_group(self, group: int, entry: str) -> None:
        question = self.plan.questions[group]
        if not question.entry:
            self.refresh.add((group, ""))
        elif entry.startswith(self.state.next_id(question.entry)[0]):
            self.refresh.add((group, entry))

    def path(self, name: str, entry: str, entry_list: str) -> str:
        """As State.concrete, on the lists as they are now."""
        kind = self.plan.fields[name]
        if not kind.entry:
            return name
        if kind.entry != entry_list or not entry:
            entry = (self.lists.get(kind.entry) or (self.state.next_id(kind.entry),))[0]
        head, tail = name.split("[]", 1)
        return f"{head}[{entry}]{tail}"

    def has_left(self, number: int, entry: str, verdict: Verdict) -> bool:
        """Whether what hangs on a condition leaves the claim: the verdict is no, or is open only because what it looks at has left."""
        if verdict is not None or not self.dormant:
            return verdict is False
        return self.plan.check(number)(_Left(self), {self.plan.scopes[number]: entry}) is False

    def _apply_or_not(self, path: str, gone: bool, waiting: list[str]) -> None:
        """What no longer applies leaves the claim (not the log), and returns if it applies again."""
        if gone and path in self.facts and path not in self.dormant:
            self.dormant = self.dormant.set(path, True)
            waiting.append(path)
        elif not gone and path in self.dormant:
            self.dormant = self.dormant.delete(path)
            waiting.append(path)

    def verdict(self, number: int, entry: str) -> Verdict:
        """The verdict of a condition, for an entry where it is bound to one."""
        return self.verdicts.get((number, entry) if self.plan.scopes[number] else number)

    def _presume(self, shape: str, waiting: list[str]) -> None:
        """What an answer proposes for other fields, as long as nothing was said of them."""
        index = self.plan.presumers.get(shape)
        if index is None:
            return
        proposed: dict[str, Value] = {}
        for one in self.plan.questions[index].presumes:
            if self.plan.check(one.when)(self, {}) is True:
                proposed[one.field] = one.value
        for name in sorted({one.field for one in self.plan.questions[index].presumes}):
            if name in proposed and self.presumed.get(name, NOTHING) != proposed[name]:
                self.presumed = self.presumed.set(name, proposed[name])
                waiting.append(name)
            elif name not in proposed and name in self.presumed:
                self.presumed = self.presumed.delete(name)
                waiting.append(name)

    def presume_all(self, waiting: list[str]) -> None:
        """Everything that the answers so far propose."""
        for name in sorted(self.plan.presumers):
            self._presume(name, waiting)

    # ------------------------------------------------------------ the slots that wait

    def mask(self, scope: str) -> int:
        """The slots that wait, of the whole claim ("") or of an entry."""
        found = self.masks.get(scope)
        return self.state.masks.get(scope, 0) if found is None else found

    def _refresh(self, index: int, entry: str) -> None:
        question = self.plan.questions[index]
        waits = (
            self._group_waits(question, entry) if question.is_group else self._single_waits(question, entry)
        )
        scope = entry if question.entry else ""
        mask = self.mask(scope)
        for position in self.plan.slots_of.get(index, ()):
            slot = self.plan.slots[position]
            stands = (
                waits and self.verdicts.get(slot.when) is True and self._is_for(slot.brief, question, entry)
            )
            mask = mask | 1 << position if stands else mask & ~(1 << position)
        self.masks[scope] = mask

    def _is_for(self, brief: tuple[int, int], question: Question, entry: str) -> bool:
        """From the fourth payment on, only a part is asked."""
        if brief == (0, 0):
            return True
        entries = self.scopes(question.entry)
        return entry in entries and brief[0] <= entries.index(entry) + 1 <= brief[1]

    def _can_be_asked(self, question: Question) -> bool:
        present = self.state.present
        return not present or not question.knows or not present.isdisjoint(question.knows)

    def _single_waits(self, question: Question, entry: str) -> bool:
        return (
            self.path(question.name, entry, question.entry) not in self.facts
            and self.verdict(question.when, entry) is True
            and self._can_be_asked(question)
        )

    def _group_waits(self, question: Question, entry: str) -> bool:
        """Asked once, when its first field's condition is yes and something of it is still to be said."""
        if (question.index, entry) in self.state.taken or self.verdict(question.when, entry) is not True:
            return False
        if not self._can_be_asked(question):
            return False
        for name in question.fields:
            single = self.plan.question(name)
            if single is None or self.path(name, entry, question.entry) in self.facts:
                continue
            if self.verdict(single.when, entry) is True:
                return True
        return False

    def mark_more(self, position: int) -> None:
        """Whether “one more?” waits at this slot."""
        slot = self.plan.slots[position]
        stands = self.verdicts.get(slot.when) is True and slot.name not in self.state.closed
        mask = self.mask("")
        self.masks[""] = mask | 1 << position if stands else mask & ~(1 << position)

    # ------------------------------------------------------------ actions

    def _act(self, touched: list[str]) -> None:
        """Judge again every action whose conditions read something that changed."""
        plan, seen = self.plan, set[tuple[int, str]]()
        for path in touched:
            name, entry, _ = split_path(path)
            for index in plan.acts_on.get(generic(path), ()):
                rule = plan.actions[index]
                for one in (
                    (entry,)
                    if rule.each and rule.each == name and entry
                    else self.entries(rule.each) or ("",)
                ):
                    if (index, one) in seen:
                        continue
                    seen.add((index, one))
                    identity = f"{rule.action}[{one}]" if one else rule.action
                    now = judged(rule, self, one, self.actions.get(identity), self.state.changed_at, path)
                    if now is not None:
                        self.actions = self.actions.set(identity, now)


def settled(work: Work, state: State) -> State:
    """The state with what a Work has come to. A closed list without entries asks for none."""
    masks = state.masks
    for scope, mask in work.masks.items():
        masks = masks.set(scope, mask)
    for name in state.closed:
        if name in LISTS and not work.entries(name):
            masks = masks.set(state.next_id(name), 0)
    return replace(
        state, facts=work.facts, dormant=work.dormant, presumed=work.presumed, verdicts=work.verdicts, actions=work.actions,
        lists=work.lists, sums=work.sums, masks=masks,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Left:
    """The facts of a Work, in which what has left the claim is a known absence."""

    work: Work

    def value(self, path: str) -> Value | Nothing:
        return None if path in self.work.dormant else self.work.value(path)

    def status(self, path: str) -> str:
        return Status.NONE if path in self.work.dormant else self.work.status(path)

    def entries(self, name: str) -> tuple[str, ...]:
        return self.work.entries(name)
