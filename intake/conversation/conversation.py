"""The one path of an answer: text heard -> reading -> decide -> append -> apply -> what to show. Every face walks it, and there is no other.

An answer is acknowledged only when it is on disk. One Conversation is used by one thread at a time; the clock is the settings'.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from intake.claim.fact import Source, Status
from intake.claim.field_path import generic
from intake.claim.reading import Heard, Outcome
from intake.conversation import opening
from intake.conversation.hearing import Understood, agreement, corrected, ear, hear, read_one
from intake.conversation.lines import Ask, Check, ErrorLine, Line, Notice, OfferLine, Reply, Standing
from intake.conversation.narratives import (
    looks_like_a_story,
    offered_from,
    proof_offers,
    story_items,
    tray_items,
)
from intake.conversation.overviews import overview_of
from intake.conversation.remembering import confirmed, remember, with_remembered
from intake.conversation.showing import action_lines, changed_notice, heard_lines, offer_line, standing_line
from intake.conversation.values import NotThatKind, value_of
from intake.conversation.wording import Wording
from intake.dialogue.agenda import AskMore, AskQuestion, Pause, standing, upcoming
from intake.dialogue.applying import apply
from intake.dialogue.commands import (
    Accept,
    AddEntry,
    AddNote,
    Answer,
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
from intake.dialogue.deciding import decide
from intake.dialogue.events import ClaimOpened, Event, event_from
from intake.dialogue.refusals import Refusal, Why
from intake.dialogue.state import State
from intake.errors import ClaimUnknown, StoreMovedOn
from intake.flow.plan import Plan
from intake.language.marks import N_
from intake.settings import Settings
from intake.store.contract import Store

BANK_FIRST = N_("Bank first.")
STOP_SPREADING = N_("First, stop it spreading.")
YOU_WERE_RIGHT = N_("You were right to report this.")


class Conversation:
    """One claim being talked about, in one face."""

    def __init__(self, settings: Settings, store: Store, plan: Plan, state: State) -> None:
        """Use `new` or `resume`."""
        self.settings, self.store, self.plan, self.state = settings, store, plan, state
        self.events: list[Event] = []  # what happened, for the transcript
        self.numbered: dict[str, tuple[str, ...]] = {}  # what was last shown under numbers, for whoever says one
        self._masked = False

    # ------------------------------------------------------------ beginning and going on

    @classmethod
    def new(
        cls, settings: Settings, store: Store, language: str, role: str, plan: Plan | None = None
    ) -> "Conversation":
        """A new claim. Raises FlowError, StoreError."""
        plan = plan or opening.plan_for(settings)
        event = opening.opening(settings, store, plan, language, role)
        talk = cls(settings, store, plan, State(plan))
        talk.keep((event,), event.claim)
        return talk

    @classmethod
    def resume(cls, settings: Settings, store: Store, claim: str, plan: Plan | None = None) -> "Conversation":
        """A claim where it stood. Raises ClaimUnknown, FlowError, StoreError."""
        plan = plan or opening.plan_for(settings)
        talk = cls(settings, store, plan, opening.replayed(plan, store, claim))
        records = store.records(claim)
        talk.events = [event_from(record.kind, record.body) for record in records]
        first = event_from(records[0].kind, records[0].body)
        asked_before = first.questions if isinstance(first, ClaimOpened) else ()
        change = opening.flow_change(settings, talk.state, plan, asked_before)
        if change is not None:
            talk.keep((change,), claim)
        return talk

    def now(self) -> datetime:
        """The present moment, aware."""
        return self.settings.now()

    @property
    def words(self) -> Wording:
        """The words for the state as it is now."""
        return Wording.of(self.state)

    def standing(self) -> Reply:
        """Where the talk stands, with the actions that stand: what a face shows first."""
        words = self.words
        lines: list[Line] = [*action_lines(None, self.state, words, self.now())]
        if self.state.new_questions:
            labels = [
                words.label(self.plan.questions[0].name if name not in self.plan.fields else name)
                for name in self.state.new_questions[:5]
            ]
            lines.append(
                Notice(
                    "info",
                    words.tr.text(
                        "The questions have changed since this claim was begun. New: %(labels)s.",
                        labels=words.formats.list(labels),
                    ),
                )
            )
        return Reply((*lines, self.standing_line()))

    def standing_line(self) -> Standing:
        """The question, the question back, the offer or the review where the talk stands."""
        words = self.words
        line = standing_line(self.state, words)
        if not isinstance(line, Ask) or self.state.role != "broker":
            return line
        return with_remembered(line, self.state, standing(self.state), self.settings.profile, words)

    # ------------------------------------------------------------ what people type

    def hear(self, text: str, texts: Mapping[str, str] | None = None) -> Reply:
        """A typed text, control words included; with `texts`, a group answered field by field."""
        text = self._cleaned(text)
        if texts is not None:
            texts = {str(name): self._cleaned(str(said)) for name, said in texts.items()}
        return self._told_what_was_masked(self._hear(text, texts))

    def _hear(self, text: str, texts: Mapping[str, str] | None) -> Reply:
        from intake.conversation.words_that_act import act

        now = self.now()
        if texts is None and not text.strip():
            keep = confirmed(self.state, standing(self.state), self.settings.profile, now)
            if keep is not None:
                return self._do(keep)
            if self.state.cursor is not None or self.state.back_question is not None:
                return self._do(GoOn())
            return Reply((self.standing_line(),))
        line = self.standing_line()
        acted = act(self, text) if texts is None else None
        if acted is not None:
            return acted
        picked = self._picked(line, text)
        if picked is not None:
            return picked
        stands = standing(self.state)
        if isinstance(line, Ask) and line.remembered and texts is None and agreement(self.state, text, now) is True:
            keep = confirmed(self.state, stands, self.settings.profile, now)
            if keep is not None:
                return self._do(keep)
        if self.state.back_question is not None and texts is None:
            return self._again(text, now)
        match stands:
            case AskQuestion():
                if texts is None and looks_like_a_story(text, stands, self.state):
                    return self.narrative(text)
                return self._carry_out(hear(self.state, stands, text, now, texts), text, now)
            case AskMore(list=name):
                return self._more(name, text, now)
            case Pause():
                return self._at_a_pause(text, now)

    def preview(self, text: str) -> Understood | None:
        """What would be understood of a text typed now; nothing is decided or kept. None where no question stands."""
        stands = standing(self.state)
        if not text.strip() or not isinstance(stands, AskQuestion):
            return None
        from intake.language.cleaning import clean

        cleaned = clean(text)
        if self.state.back_question is not None:
            outcome = read_one(self.state, self.state.back_question.path, cleaned, self.now())
            return Understood(None, outcomes=((self.state.back_question.path, outcome),))
        return hear(self.state, stands, cleaned, self.now())

    def narrative(self, text: str) -> Reply:
        """A pasted story: kept as the story, and what is read from it is offered; nothing else is stored."""
        from intake.language.secrets import looks_privileged

        text = self._cleaned(text)
        if not text.strip():
            return Reply(
                (
                    ErrorLine(self.words.tr.gettext("Nothing was pasted.")),
                    self.standing_line(),
                )
            )
        keep: list[Event] = []
        before = self.state
        if looks_privileged(text):
            notice = Notice("info", self.words.tr.gettext(
                "This looks like a lawyer's letter, so its text is not kept. The facts read from it are only proposed; accept those that may go to the insurer."
            ))  # fmt: skip
        else:
            notice = None
            told = self.state.known("incident.narrative")
            whole = f"{told}\n\n{text}" if isinstance(told, str) and text not in told else text
            decided = decide(
                self.state,
                Answer((Item("incident.narrative", Status.VALUE, whole, text),), source=Source.NARRATIVE),
                self.now(),
            )
            keep.extend(decided if not isinstance(decided, Refusal) else ())
        items = story_items(self.state, text, self.now())
        decided = decide(self.state, OfferFacts(items, waits=True), self.now())
        keep.extend(decided if not isinstance(decided, Refusal) else ())
        if not keep:
            return Reply(
                (
                    *([notice] if notice else []),
                    ErrorLine(self.words.tr.gettext("Nothing new was found in this text.")),
                    self.standing_line(),
                )
            )
        moved = self.keep(tuple(keep))
        if moved is not None:
            return moved
        told_lines = (
            ()
            if items
            else (
                Notice(
                    "info",
                    self.words.tr.gettext(
                        "Your text is kept. No fact was read from it with enough certainty."
                    ),
                ),
            )
        )
        return self._reply(before, (), (*([notice] if notice else []), *told_lines))

    # ------------------------------------------------------------ what programs and keys say

    def answer(self, path: str, plain: object = None, status: str = "value", who: str = "") -> Reply:
        """A field by its path, as JSON; on a field that has a fact it corrects."""
        shape = generic(path)
        if shape not in self.plan.fields:
            return self._refused(Refusal(Why.UNKNOWN_FIELD, path))
        plain = self._cleaned(plain) if isinstance(plain, str) else plain
        try:
            known = Status(status)
            value = (
                None
                if known is not Status.VALUE or plain is None
                else value_of(self.state, path, plain, self.now())
            )
        except (NotThatKind, ValueError) as fault:
            return self._refused(Refusal(Why.WRONG_VALUE, str(fault)[:200]))
        if known is Status.VALUE and plain is None:
            known = Status.NONE
        who = self._cleaned(who)
        words = "" if plain is None else plain if isinstance(plain, str) else str(plain)
        command = corrected(self.state, path, known, value, words, who)
        stands = standing(self.state)
        if isinstance(stands, AskQuestion) and path in stands.paths and self.state.back_question is None:
            command = Answer(command.items, stands.question.name, stands.entry)
        return self._do(command)

    def accept(self, ids: Sequence[str]) -> Reply:
        """Offers become facts."""
        return self._do(Accept(tuple(ids)))

    def reject(self, ids: Sequence[str]) -> Reply:
        """Offers are turned down."""
        return self._do(Reject(tuple(ids)))

    def tick(self, action: str, proof: str = "") -> Reply:
        """An action was done; what the proof tells (a time, a name) is offered."""
        proof = self._cleaned(proof)
        decided = decide(self.state, Tick(action, proof), self.now())
        if isinstance(decided, Refusal):
            return self._refused(decided)
        ticked = tuple(event for event in decided)
        offers = proof_offers(self.state, ticked, proof, self.now())
        more = decide(self.state, OfferFacts(offers, waits=False), self.now()) if offers else ()
        return self._settle((*ticked, *(more if not isinstance(more, Refusal) else ())))

    def dismiss(self, action: str, reason: str) -> Reply:
        """An action is set aside, with a reason."""
        return self._do(Dismiss(action, self._cleaned(reason)))

    def reopen(self, action: str) -> Reply:
        """A tick or a dismissal is taken back."""
        return self._do(Reopen(action))

    def back(self) -> Reply:
        """To the question before the one on screen; nothing is erased."""
        return self._do(GoBack())

    def go_to(self, path: str) -> Reply:
        """To the question of a field; "" returns to where the talk stands."""
        return self._do(GoTo(path))

    def go_on(self) -> Reply:
        """On, after the short notice, a review, or a question that was gone back to."""
        return self._do(GoOn())

    def add(self, name: str) -> Reply:
        """Open an entry of a list."""
        return self._do(AddEntry(name))

    def remove(self, entry: str) -> Reply:
        """Remove an entry: `payments[p2]`."""
        name, _, rest = entry.partition("[")
        return self._do(RemoveEntry(name, rest.rstrip("]")))

    def note(self, text: str, path: str = "") -> Reply:
        """A remark, on the question that stands unless said otherwise."""
        stands = standing(self.state)
        where = path or (stands.paths[0] if isinstance(stands, AskQuestion) else "")
        return self._do(
            AddNote(self._cleaned(text), where), Notice("info", self.words.tr.gettext("The note is kept."))
        )

    def language(self, language: str) -> Reply:
        """Go on in another language."""
        return self._do(ChangeLanguage(language))

    def role(self, role: str) -> Reply:
        """Someone else sits at the keyboard."""
        return self._do(ChangeRole(role))

    def present(self, who: Sequence[str]) -> Reply:
        """Only these can be asked now; nobody named: everybody again."""
        return self._do(ChangePresent(tuple(who)))

    def hung_up(self) -> Reply:
        """The caller is gone or second-hand: only what the person here knows is asked, the rest becomes open items by owner."""
        known = ("broker", "handler") if self.state.role != "insured" else ("client",)
        notice = self.words.tr.gettext(
            "Only what you know yourself is asked now; the rest stays open for the others. “The client is back” ends this."
        )
        return self._do(ChangePresent(known), Notice("info", notice))

    def back_on_line(self) -> Reply:
        """Everybody can be asked again."""
        return self._do(ChangePresent(()), Notice("info", self.words.tr.gettext("Everything is asked again.")))

    def finish(self) -> Reply:
        """End the talk for now."""
        return self._do(Finish())

    def draft(self) -> str:
        """The text that was typed and not sent."""
        return self.store.draft(self.state.claim)

    def save_draft(self, text: str) -> None:
        """Keep text that is typed and not sent, without secrets: they would be on disk all the same."""
        from intake.language.secrets import mask

        self.store.save_draft(self.state.claim, mask(text).text)

    def help(self) -> Notice:
        """Where to find the answer and why it is asked."""
        line = self.standing_line()
        tr = self.words.tr
        match line:
            case Check() | OfferLine():
                return Notice(
                    "help",
                    tr.gettext(
                        "Choose by number, or say it differently. “back” goes back, “later” leaves it open."
                    ),
                )
            case _:
                parts = [getattr(line, "help", ""), getattr(line, "why", "")]
                example = getattr(line, "example", "")
                if example:
                    parts.append(tr.text("For example: %(example)s", example=example))
                text = " ".join(part for part in parts if part)
                return Notice(
                    "help",
                    text
                    or tr.gettext(
                        "Answer in your own words. “back”, “later”, “I don't know” and “review” always work."
                    ),
                )

    # ------------------------------------------------------------ on the way

    def _cleaned(self, text: str) -> str:
        """Without what could act on a screen, and without secrets; that something was masked is told with the reply."""
        from intake.language.cleaning import clean
        from intake.language.secrets import mask

        masked = mask(clean(text))
        self._masked = self._masked or bool(masked.kinds)
        return masked.text

    def _told_what_was_masked(self, reply: Reply) -> Reply:
        if not self._masked:
            return reply
        self._masked = False
        notice = Notice(
            "masked",
            self.words.tr.gettext(
                "What looked like a password, a card number or a secret key was masked and is not kept."
            ),
        )
        return Reply((notice, *reply.lines))

    def _picked(self, line: object, text: str) -> Reply | None:
        """A bare number picks from a question back or an offer; yes and no settle a single one."""
        from intake.language.answers.choice_index import keyboard

        said = text.strip().rstrip(".)")
        digit = keyboard(text.strip(), ear(self.state, self.now()))
        if digit is not None and isinstance(line, Check | OfferLine):
            said = str(digit)
        if isinstance(line, Check) and self.state.back_question is not None and line.readings:
            asked = self.state.back_question
            number = (
                int(said)
                if said.isdigit() and len(said) < 4
                else 1
                if len(line.readings) == 1 and agreement(self.state, text, self.now()) is True
                else 0
            )
            if 1 <= number <= len(asked.readings):
                value, _, exactness = asked.readings[number - 1]
                status = Status.NONE if value is None else Status.VALUE
                command = corrected(self.state, asked.path, status, value, asked.words)
                items = tuple(
                    Item(one.path, one.status, one.value, one.words, exactness, one.who)
                    for one in command.items
                )
                stands = standing(self.state)
                if isinstance(stands, AskQuestion) and asked.path in stands.paths:
                    return self._do(Answer(items, stands.question.name, stands.entry))
                return self._do(Answer(items, source=command.source))
        if isinstance(line, OfferLine) and line.wait:
            ids = tuple(fact.id for fact in line.facts)
            verdict = agreement(self.state, text, self.now())
            if verdict is not None:
                return self.accept(ids) if verdict else self.reject(ids)
            numbers = [
                int(part) for part in said.replace(",", " ").split() if part.isdigit() and len(part) < 4
            ]
            if (
                numbers
                and len(numbers) == len(said.replace(",", " ").split())
                and all(1 <= one <= len(ids) for one in numbers)
            ):
                return self.accept(tuple(ids[one - 1] for one in numbers))
        return None

    def _again(self, text: str, now: datetime) -> Reply:
        """Another answer to what was asked back."""
        asked = self.state.back_question
        if asked is None:
            raise ValueError("nothing is asked back")
        question = self.plan.question(generic(asked.path))
        stands = standing(self.state)
        if not isinstance(stands, AskQuestion) or asked.path not in stands.paths:
            if question is None:
                return self._do(GoOn())
            from intake.conversation.hearing import entry_of

            stands = AskQuestion(question, entry_of(asked.path, question), (asked.path,), again=True)
        else:
            stands = AskQuestion(stands.question, stands.entry, (asked.path,), stands.again)
        return self._carry_out(hear(self.state, stands, text, now), text, now)

    def _carry_out(self, found: Understood, text: str, now: datetime) -> Reply:
        if found.command is None:
            return self._controlled(found.control or Outcome(Heard.AMBIGUOUS), now)
        decided = decide(self.state, found.command, now)
        if isinstance(decided, Refusal):
            return self._refused(decided)
        taken = {item.path for item in found.command.items} if isinstance(found.command, Answer) else set()
        if taken:
            items = tray_items(self.state, text, taken, now)
            more = decide(self.state, OfferFacts(items, waits=False), now) if items else ()
            decided = (*decided, *(more if not isinstance(more, Refusal) else ()))
        return self._settle(decided)

    def _more(self, name: str, text: str, now: datetime) -> Reply:
        from intake.claim.reading import Asked
        from intake.language.reading import read

        outcome = read(text, Asked(name, "more"), ear(self.state, now))
        if outcome.heard is Heard.VALUE and outcome.reading.value in (True, "yes"):
            return self._do(AddEntry(name))
        closes = outcome.heard in (Heard.NONE, Heard.UNKNOWN, Heard.LATER, Heard.REFUSED, Heard.SKIP)
        if closes or (outcome.heard is Heard.VALUE and outcome.reading.value in (False, "no")):
            return self._do(CloseList(name, text.strip()))
        if outcome.heard in (Heard.HELP, Heard.BACK) or (
            outcome.heard is Heard.CONTROL and outcome.control != "entry"
        ):
            return self._controlled(outcome, now)
        added = decide(self.state, AddEntry(name), now)
        if isinstance(added, Refusal):
            return self._refused(added)
        opened = self.state
        for event in added:
            opened = apply(opened, event)
        stands = upcoming(opened)
        if not isinstance(stands, AskQuestion):
            return self._settle(added)
        found = hear(opened, stands, text, now)
        decided = decide(opened, found.command, now) if found.command is not None else ()
        return self._settle((*added, *(decided if not isinstance(decided, Refusal) else ())))

    def _at_a_pause(self, text: str, now: datetime) -> Reply:
        from intake.claim.reading import Asked
        from intake.language.reading import read

        outcome = read(text, Asked("review", "text"), ear(self.state, now))
        if outcome.heard in (Heard.HELP, Heard.BACK, Heard.CONTROL):
            return self._controlled(outcome, now)
        if agreement(self.state, text, self.now()) is True:
            return self._do(GoOn())
        if agreement(self.state, text, self.now()) is False:
            return Reply((self.standing_line(),))
        if looks_like_a_story(text, None, self.state):
            return self.narrative(text)
        tr = self.words.tr
        return Reply(
            (
                ErrorLine(
                    tr.gettext(
                        "Say “go on” to continue, “go to” with a word to change an answer, or “export”."
                    )
                ),
                self.standing_line(),
            )
        )

    def _controlled(self, outcome: Outcome, now: datetime) -> Reply:
        """Help, back, and the other words to the conversation."""
        words = self.words
        stay = self.standing_line()
        if outcome.heard is Heard.BACK:
            return self._do(GoBack())
        if outcome.heard is Heard.HELP:
            return Reply((self.help(), stay))
        if outcome.heard is not Heard.CONTROL:
            return Reply((ErrorLine(words.invalid("not_understood", "")), stay))
        does: dict[str, Callable[[], Reply]] = {
            "note": lambda: self.note(outcome.argument),
            "go_on": self.go_on,
            "finish": self.finish,
            "language_fr": lambda: self.language("fr"),
            "language_nl": lambda: self.language("nl"),
            "language_en": lambda: self.language("en"),
            "stop": self.finish,
            "undo": self.back,
            "secondhand": self.hung_up,
            "back_on_line": self.back_on_line,
            "goto": lambda: self._search(outcome.argument),
            "why": lambda: self._why(outcome.argument),
        }
        act = does.get(outcome.control)
        if act is not None:
            return act()
        return Reply((Notice(f"open_{outcome.control}", outcome.argument), stay))

    def _search(self, words_said: str) -> Reply:
        """Jump to the question that these words mean, or say which are near."""
        from intake.conversation.finding import find_questions

        found = find_questions(self.state, self.words, words_said)
        if not found:
            return Reply(
                (
                    ErrorLine(
                        self.words.tr.text("No question was found for “%(words)s”.", words=words_said[:60])
                    ),
                    self.standing_line(),
                )
            )
        return self.go_to(found[0].path)

    def _why(self, path: str) -> Reply:
        from intake.conversation.explaining import explain

        return Reply(
            (Notice("help", explain(self.state, self.words, path)), self.standing_line())
        )

    # ------------------------------------------------------------ decide, append, apply

    def _do(self, command: Command, *notices: Notice) -> Reply:
        decided = decide(self.state, command, self.now())
        if isinstance(decided, Refusal):
            return self._refused(decided)
        return self._settle(decided, notices)

    def _refused(self, refusal: Refusal) -> Reply:
        return self._told_what_was_masked(Reply((ErrorLine(self.words.refusal(refusal)), self.standing_line())))

    def _settle(self, events: Sequence[Event], notices: Sequence[Notice] = ()) -> Reply:
        before = self.state
        moved = self.keep(tuple(events))
        if moved is not None:
            return moved
        return self._reply(before, events, notices)

    def keep(self, events: tuple[Event, ...], claim: str = "") -> Reply | None:
        """Append, then apply: on disk before anything is acknowledged. Another window's events are taken over first, and said."""
        after = self.state
        for event in events:
            after = apply(after, event)
        claim = claim or self.state.claim
        try:
            self.store.append(
                claim,
                self.state.sequence,
                [(event.kind, event.body()) for event in events],
                overview_of(after, self.now()),
                draft="",
            )
        except StoreMovedOn:
            return self._moved_on(claim)
        self.state = after
        self.events.extend(events)
        remember(self.settings, after, events)
        return None

    def _moved_on(self, claim: str) -> Reply:
        """Another window went on with this claim: take over what it did, say so, and ask for this answer again."""
        before = self.state
        for record in self.store.records(claim, self.state.sequence):
            event = event_from(record.kind, record.body)
            self.state = apply(self.state, event)
            self.events.append(event)
        words = self.words
        notice = ErrorLine(
            words.tr.gettext(
                "Another window went on with this claim. Here is where it stands now; what you just entered was not kept, please enter it again."
            )
        )
        return Reply(
            (notice, *action_lines(before, self.state, words, self.now()), self.standing_line())
        )

    def _reply(self, before: State, events: Sequence[Event], notices: Sequence[Notice]) -> Reply:
        words, now = self.words, self.now()
        lines: list[Line] = [
            *notices,
            *heard_lines(events, words),
            *changed_notice(before, self.state, words, events),
        ]
        if before.turns == 0 and self.state.turns == 1 and self.state.role == "insured":
            lines.append(self._calm(words))
        lines.extend(action_lines(before, self.state, words, now))
        if offered_from(before, self.state):
            lines.append(offer_line(self.state, words, waits=False))
        return self._told_what_was_masked(Reply((*lines, self.standing_line())))

    def _calm(self, words: Wording) -> Notice:
        """One reassurance, where it is due: once per claim, and only to the insured."""
        signs = self.state.known("incident.signs")
        told = signs if isinstance(signs, tuple) else ()
        second = (
            BANK_FIRST
            if {"money_gone", "money_waiting"} & set(told)
            else STOP_SPREADING
            if "locked" in told
            else ""
        )
        return Notice("calm", " ".join(words.tr.gettext(one) for one in (YOU_WERE_RIGHT, second) if one))


def resume_latest(store: Store) -> str:
    """The claim that was changed last. Raises ClaimUnknown where there is none."""
    rows = store.overviews()
    if not rows:
        raise ClaimUnknown("no_claim", "there is no claim yet", "", "start one with `intake new`")
    return rows[0].claim
