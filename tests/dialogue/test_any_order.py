"""Any commands in any order: nothing crashes, nothing is lost, and the log alone says where the talk stands."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from intake.claim.fact import Source, Status, Value
from intake.claim.field_path import LISTS, generic, split_path
from intake.dialogue.actions import DISMISSED, DONE, STANDS
from intake.dialogue.agenda import AskMore, AskQuestion, Pause, progress, standing, upcoming, waiting
from intake.dialogue.applying import apply, replay
from intake.dialogue.commands import (
    Accept,
    AddEntry,
    AddNote,
    Answer,
    AskBack,
    ChangeLanguage,
    ChangePresent,
    ChangeRole,
    CloseList,
    Command,
    Dismiss,
    Finish,
    GoBack,
    GoOn,
    GoTo,
    Item,
    OfferFacts,
    Reject,
    RemoveEntry,
    Reopen,
    Tick,
)
from intake.dialogue.deadlines import ordered
from intake.dialogue.deciding import LANGUAGES, PRESENT, ROLES, decide
from intake.dialogue.events import Event, event_from
from intake.dialogue.open_items import open_items
from intake.dialogue.refusals import Refusal, Why
from intake.dialogue.state import State
from intake.dialogue.timeline import timeline
from intake.flow.compiler import compile_folder
from intake.flow.plan import Plan
from intake.flow.three_valued import Nothing
from tests.dialogue.told import opened
from tests.strategies_dialogue import items, words

NOW = datetime(2026, 3, 12, 9, 20, tzinfo=UTC)


@cache
def shipped() -> Plan:
    return compile_folder(Path(__file__).parent.parent.parent / "flows")


class AnyOrder(RuleBasedStateMachine):
    """Someone who answers, digresses, corrects and changes their mind, in whatever order."""

    def __init__(self) -> None:
        super().__init__()
        self.plan = shipped()
        self.log: list[Event] = []
        self.state = State(self.plan)

    def happen(self, *events: Event) -> None:
        for event in events:
            self.log.append(event)
            self.state = apply(self.state, event)

    def want(self, command: Command) -> Refusal | None:
        """Carry a command out; a refusal changes nothing."""
        decided = decide(self.state, command, NOW + timedelta(minutes=len(self.log)))
        if isinstance(decided, Refusal):
            return decided
        self.happen(*decided)
        return None

    # ------------------------------------------------------------ what people do

    @initialize(
        language=st.sampled_from(LANGUAGES),
        role=st.sampled_from(ROLES),
        country=st.sampled_from(("", "BE", "GB")),
    )
    def begin(self, language: str, role: str, country: str) -> None:
        self.happen(opened(self.plan, language=language, role=role, country=country))

    @rule(data=st.data())
    def answer_what_is_asked(self, data: st.DataObject) -> None:
        self.answer(data)

    @rule(data=st.data())
    def answer_for_a_while(self, data: st.DataObject) -> None:
        """Talks get somewhere: most of what people do is answer."""
        for _ in range(12):
            self.answer(data)

    def answer(self, data: st.DataObject) -> None:
        stands = standing(self.state)
        match stands:
            case AskQuestion(question=question, entry=entry, paths=paths):
                chosen = data.draw(st.lists(st.sampled_from(paths), min_size=1, unique=True), "fields")
                heard = tuple(
                    data.draw(items(path, self.plan.fields[generic(path)]))
                    for path in paths
                    if path in chosen
                )
                back = data.draw(st.booleans()) if len(heard) < len(paths) else False
                left = next((path for path in paths if path not in chosen), "")
                asked_back = AskBack(left, "half of it", "", (), question.name, entry) if back else None
                assert self.want(Answer(heard, question.name, entry, asked_back=asked_back)) is None
                assert all(self.state.facts[one.path].words == one.words for one in heard)
            case AskMore(list=name):
                wanted = AddEntry(name) if data.draw(st.booleans()) else CloseList(name, "no")
                assert self.want(wanted) is None
                assert standing(self.state) != stands or self.state.present
            case Pause():
                self.want(GoOn())

    @precondition(lambda self: len(self.state.facts) > 2)
    @rule(data=st.data())
    def correct(self, data: st.DataObject) -> None:
        path = data.draw(st.sampled_from(sorted(self.state.facts)), "field")
        refusal = self.want(Answer((data.draw(items(path, self.plan.fields[generic(path)])),)))
        assert refusal is None
        assert self.state.facts[path].source in (Source.CORRECTED, Source.ASKED)

    @precondition(lambda self: len(self.state.facts) > 2)
    @rule(data=st.data())
    def correct_and_take_it_back(self, data: st.DataObject) -> None:
        # What an answer says of other fields in the same breath is an answer of its own, and is corrected by itself.
        single = sorted({*self.state.facts} - {*self.plan.presumers})
        path = data.draw(st.sampled_from(single), "field")
        before, was = self.state, self.state.facts[path]
        first = data.draw(items(path, self.plan.fields[generic(path)]))
        again = Answer((Item(path, was.status, was.value, was.words or "as before", was.exactness, was.who),))
        assert self.want(Answer((first,))) is None
        assert self.want(again) is None
        assert told(self.state) == told(before)
        assert upcoming(self.state) == upcoming(before)
        assert {one for one, standing in self.state.actions.items() if standing.state in STANDS} == {
            one for one, standing in before.actions.items() if standing.state in STANDS
        }

    @rule(data=st.data())
    def do_not_understand(self, data: st.DataObject) -> None:
        stands = standing(self.state)
        if isinstance(stands, AskQuestion):
            back = AskBack(
                stands.paths[0], data.draw(words), "not_understood", (), stands.question.name, stands.entry
            )
            assert self.want(back) is None
            assert standing(self.state) == stands

    @rule(data=st.data(), waits=st.booleans())
    def tell_a_story(self, data: st.DataObject, waits: bool) -> None:
        shapes = data.draw(
            st.lists(st.sampled_from(sorted(self.plan.asks)), min_size=1, max_size=4, unique=True)
        )
        paths = [self.state.concrete(shape, "", "") for shape in shapes]
        heard = tuple(data.draw(items(path, self.plan.fields[generic(path)])) for path in paths)
        stands, facts = standing(self.state), self.state.facts
        assert self.want(OfferFacts(heard, waits, "a story")) is None
        assert self.state.facts == facts
        assert standing(self.state) == stands

    @precondition(lambda self: self.state.offers)
    @rule(data=st.data(), accept=st.booleans())
    def settle_an_offer(self, data: st.DataObject, accept: bool) -> None:
        identity = data.draw(st.sampled_from(sorted(self.state.offers)))
        offer = self.state.offers[identity]
        refusal = self.want(Accept((identity,)) if accept else Reject((identity,)))
        assert refusal is None
        assert identity not in self.state.offers
        if accept:
            assert self.state.facts[offer.path].words == offer.words

    @rule(data=st.data())
    def jump(self, data: st.DataObject) -> None:
        path = data.draw(st.sampled_from([one.name for one in self.plan.questions]))
        coming, facts = upcoming(self.state), self.state.facts
        self.want(GoTo(path))
        assert (upcoming(self.state), self.state.facts) == (coming, facts)

    @rule()
    def go_back(self) -> None:
        coming, facts = upcoming(self.state), self.state.facts
        refusal = self.want(GoBack())
        assert (upcoming(self.state), self.state.facts) == (coming, facts)
        stands = standing(self.state)
        if refusal is None:
            assert isinstance(stands, AskQuestion)
            assert stands.again
            assert not stands.question.entry or stands.entry in self.state.entries(stands.question.entry)
        else:
            assert refusal.why is Why.NOTHING_BEFORE

    @rule()
    def go_on(self) -> None:
        self.want(GoOn())

    @rule(name=st.sampled_from(LISTS))
    def add_an_entry(self, name: str) -> None:
        rule, before = self.plan.lists.get(name), self.state
        assert self.want(AddEntry(name)) is None
        added = self.state.entries(name)[-1]
        if rule is not None and rule.opens and not before.entries(name):
            assert added == before.next_id(name)  # the one that is asked about, whatever is offered of it
        else:
            assert added not in (*before.entries(name), *before.spoken_for(name))

    @precondition(lambda self: any(self.state.entries(name) for name in LISTS))
    @rule(data=st.data())
    def remove_an_entry(self, data: st.DataObject) -> None:
        name, entry = data.draw(
            st.sampled_from([(one, entry) for one in LISTS for entry in self.state.entries(one)])
        )
        assert self.want(RemoveEntry(name, entry)) is None
        assert self.state.next_id(name) != entry

    @rule(name=st.sampled_from(LISTS))
    def close_a_list(self, name: str) -> None:
        self.want(CloseList(name, "no more"))

    @rule(text=words)
    def note(self, text: str) -> None:
        stands = standing(self.state)
        assert self.want(AddNote(text)) is None
        assert standing(self.state) == stands

    @rule(language=st.sampled_from(LANGUAGES))
    def change_language(self, language: str) -> None:
        stands, offers = standing(self.state), self.state.offers
        assert self.want(ChangeLanguage(language)) is None
        assert (standing(self.state), self.state.offers) == (stands, offers)

    @rule(role=st.sampled_from(ROLES))
    def change_role(self, role: str) -> None:
        said = {path: one for path, one in self.state.facts.items() if path != "role"}
        assert self.want(ChangeRole(role)) is None
        assert {path: one for path, one in self.state.facts.items() if path != "role"} == said

    @rule(present=st.lists(st.sampled_from(PRESENT), unique=True, max_size=2))
    def hang_up_or_come_back(self, present: list[str]) -> None:
        assert self.want(ChangePresent(tuple(present))) is None

    @precondition(lambda self: self.state.actions)
    @rule(data=st.data(), how=st.sampled_from(("tick", "dismiss", "reopen")))
    def act(self, data: st.DataObject, how: str) -> None:
        identity = data.draw(st.sampled_from(sorted(self.state.actions)))
        before = self.state.actions[identity].state
        commands: dict[str, Command] = {
            "tick": Tick(identity, "An Peeters, 10:31"),
            "dismiss": Dismiss(identity, "the bank did it"),
            "reopen": Reopen(identity),
        }
        refusal = self.want(commands[how])
        assert (refusal is None) == (before in ((DONE, DISMISSED) if how == "reopen" else STANDS))

    @rule()
    def stop(self) -> None:
        assert self.want(Finish()) is None

    # ------------------------------------------------------------ what always holds

    @invariant()
    def there_is_a_next_question_or_it_is_the_review(self) -> None:
        if not self.log:
            return
        stands = upcoming(self.state)
        if isinstance(stands, AskQuestion):
            assert stands.paths
            assert any(path not in self.state.facts for path in stands.paths), (
                "what is known is not asked again"
            )
            assert not stands.question.entry or stands.entry in (
                *self.state.entries(stands.question.entry),
                self.state.next_id(stands.question.entry),
            )
        elif isinstance(stands, Pause) and stands.mark != "short_notice":
            assert not waiting(self.state)

    @invariant()
    def conditions_hold_as_if_everything_were_judged_anew(self) -> None:
        for key, verdict in self.state.verdicts.items():
            number, entry = key if isinstance(key, tuple) else (key, "")
            assert self.plan.check(number)(self.state, {self.plan.scopes[number]: entry}) is verdict

    @invariant()
    def what_does_not_apply_has_left_the_claim_and_only_that(self) -> None:
        for path in self.state.facts:
            question = self.plan.question(generic(path))
            if question is not None:
                entry = split_path(path)[1] if question.entry else ""
                env = {question.entry: entry}
                check = self.plan.check(question.when)
                verdict = check(self.state, env)
                gone = verdict is False or (verdict is None and check(AsIfNone(self.state), env) is False)
                assert (self.state.fact(path) is None) == gone

    @invariant()
    def every_fact_is_of_an_entry_that_is_there(self) -> None:
        for path in self.state.facts:
            name, entry, _ = split_path(path)
            assert not name or entry in self.state.entries(name)

    @invariant()
    def no_fact_without_words(self) -> None:
        assert all(fact.words or fact.source is Source.IMPORTED for fact in self.state.facts.values())

    @invariant()
    def whoever_looks_can_look(self) -> None:
        if self.log:
            open_items(self.state)
            timeline(self.state)
            ordered(self.state, NOW)
            progress(self.state)

    def teardown(self) -> None:
        """The log, written and read back, comes to the same state."""
        if self.log:
            assert replay(self.plan, [event_from(one.kind, one.body()) for one in self.log]) == self.state


@dataclass(frozen=True)
class AsIfNone:
    """A state in which what has left the claim is a known absence."""

    state: State

    def value(self, path: str) -> Value | Nothing:
        return None if path in self.state.dormant else self.state.value(path)

    def status(self, path: str) -> str:
        return Status.NONE if path in self.state.dormant else self.state.status(path)

    def entries(self, name: str) -> tuple[str, ...]:
        return self.state.entries(name)


def told(state: State) -> dict[str, tuple[Status, object]]:
    """What the claim holds, without when and how it was said."""
    return {path: (one.status, one.value) for path in state.facts if (one := state.fact(path)) is not None}


TestAnyOrder = AnyOrder.TestCase
TestAnyOrder.settings = settings(max_examples=40, stateful_step_count=40, deadline=None)
