"""The one path of an answer: text heard -> reading -> decide -> append -> apply -> what to show. Every face walks it, and there is no other.

An answer is acknowledged only when it is on disk. One Conversation is used by one thread at a time; the clock is the settings'.

What hears and reads is imported where it is used: the first question can be shown without it.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from intake.claim.fact import Status
from intake.claim.field_path import generic
from intake.conversation import helping, opening
from intake.conversation.action_news import action_lines
from intake.conversation.lines import Ask, ErrorLine, Line, Notice, Reply, Standing
from intake.conversation.overviews import overview_of
from intake.conversation.remembering import remember, with_remembered
from intake.conversation.showing import (
    changed_notice,
    contradiction_notices,
    heard_lines,
    offer_line,
    standing_line,
)
from intake.conversation.wording import Wording
from intake.dialogue.agenda import AskQuestion, standing
from intake.dialogue.applying import apply
from intake.dialogue.commands import (
    Accept,
    AddEntry,
    AddNote,
    Answer,
    ChangeLanguage,
    ChangePresent,
    ChangeRole,
    Command,
    Dismiss,
    Finish,
    GoBack,
    GoOn,
    GoTo,
    OfferFacts,
    Reject,
    RemoveEntry,
    Reopen,
    Tick,
)
from intake.dialogue.deciding import decide
from intake.dialogue.events import AnswerGiven, Event, event_from
from intake.dialogue.refusals import Refusal, Why
from intake.dialogue.state import State, replace
from intake.errors import ClaimUnknown, StoreMovedOn
from intake.flow.plan import Plan
from intake.said import N_
from intake.settings import Settings
from intake.store.contract import Store

if TYPE_CHECKING:
    from intake.conversation.hearing import Understood


class Conversation:
    """One claim being talked about, in one face."""

    def __init__(self, settings: Settings, store: Store, plan: Plan, state: State) -> None:
        """Use `new` or `resume`."""
        self.settings, self.store, self.plan, self.state = settings, store, plan, state
        self.events: list[Event] = []  # what happened, for the transcript
        # What was last shown under numbers, for whoever says one.
        self.numbered: dict[str, tuple[str, ...]] = {}
        self._words: Wording | None = None  # those of the last state that was asked for
        self._line: tuple[State, Standing] | None = None  # where the talk stood when that was last asked for
        self._ahead: tuple[State, str, datetime, Understood] | None = None  # what was last understood
        self._masked = False  # something was masked, which is told with the reply
        self._sends = False  # the text in the line is on its way
        self._untold: tuple[Notice | ErrorLine, ...] = ()  # what was said before a face stood

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
        # Read once: between two readings another window could have gone on.
        state, events = opening.told(plan, store, claim)
        talk = cls(settings, store, plan, state)
        talk.events = events
        asked_before = opening.asked_before(talk.events)
        change = opening.flow_change(settings, talk.state, plan, asked_before)
        if change is not None:
            talk.keep((change,), claim)
        talk.state = replace(talk.state, finished=False)  # whoever comes back goes on
        return talk

    def now(self) -> datetime:
        """The present moment, aware."""
        return self.settings.now()

    @property
    def words(self) -> Wording:
        """The words for the state as it is now."""
        if self._words is None or self._words.state is not self.state:
            self._words = Wording.of(self.state)
        return self._words

    def standing(self) -> Reply:
        """Where the talk stands, with the actions that stand: what a face shows first."""
        words = self.words
        lines: list[Line] = [*self._untold, *action_lines(None, self.state, words, self.now())]
        self._untold = ()
        if self.state.new_questions:
            labels = [words.label(name) for name in self.state.new_questions[:5]]
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
        if self._line is None or self._line[0] is not self.state:
            state, words = self.state, self.words
            line = standing_line(state, words)
            if isinstance(line, Ask):
                line = with_remembered(line, state, standing(state), self.settings.profile, words)
            self._line = state, line
        return self._line[1]

    # ------------------------------------------------------------ what people type

    def hear(self, text: str, texts: Mapping[str, str] | None = None) -> Reply:
        """A typed text, control words included; with `texts`, a group answered field by field."""
        from intake.conversation import listening

        text = self.cleaned(text)
        if texts is not None:
            texts = {str(name): self.cleaned(str(said)) for name, said in texts.items()}
        self._sends = True
        try:
            return self._told_what_was_masked(listening.listen(self, text, texts))
        finally:
            self._sends = False

    def preview(self, text: str) -> "Understood | None":
        """What would be understood of a text typed now; nothing is decided or kept. None where no question stands."""
        stands = standing(self.state)
        if not text.strip() or not isinstance(stands, AskQuestion):
            return None
        from intake.conversation.hearing import Understood, read_one
        from intake.language.cleaning import clean

        cleaned = clean(text)
        if self.state.back_question is not None:
            outcome = read_one(self.state, self.state.back_question.path, cleaned, self.now())
            return Understood(None, outcomes=((self.state.back_question.path, outcome),))
        return self.understand(stands, cleaned)

    def understand(self, stands: AskQuestion, text: str) -> "Understood":
        """What a cleaned text says to the question that stands. What was read ahead is not read once more within its minute."""
        state, now = self.state, self.now()
        minute, ahead = now.replace(second=0, microsecond=0), self._ahead
        if ahead is not None and ahead[0] is state and ahead[1:3] == (text, minute):
            return ahead[3]
        from intake.conversation.hearing import hear

        found = hear(state, stands, text, now)
        self._ahead = state, text, minute, found
        return found

    def narrative(self, text: str) -> Reply:
        """A pasted story: kept as the story, and what is read from it is offered; nothing else is stored."""
        from intake.conversation import telling

        self._sends = True
        try:
            return telling.tell(self, self.cleaned(text))
        finally:
            self._sends = False

    def begin_with(self, text: str) -> None:
        """A story read before any face stands; what it is told about is told with the first standing line."""
        reply = self.narrative(text)
        self._untold = tuple(line for line in reply.lines if isinstance(line, Notice | ErrorLine))

    # ------------------------------------------------------------ what programs and keys say

    def answer(self, path: str, plain: object = None, status: str = "value", who: str = "") -> Reply:
        """A field by its path, as JSON; on a field that has a fact it corrects."""
        from intake.conversation.hearing import corrected
        from intake.conversation.values import NotThatKind, value_of

        shape = generic(path)
        if shape not in self.plan.fields:
            return self.refused(Refusal(Why.UNKNOWN_FIELD, path))
        plain = self.cleaned(plain) if isinstance(plain, str) else plain
        try:
            if status not in [one.value for one in Status]:
                raise NotThatKind(N_("no status %(status)s"), status=repr(status))
            known = Status(status)
            value = (
                None
                if known is not Status.VALUE or plain is None
                else value_of(self.state, path, plain, self.now())
            )
        except ValueError as fault:
            said = fault.why.worded(self.words.tr.gettext) if isinstance(fault, NotThatKind) else str(fault)
            return self.refused(Refusal(Why.WRONG_VALUE, said[:200]))
        if known is Status.VALUE and plain is None:
            known = Status.NONE
        who = self.cleaned(who)
        words = plain if isinstance(plain, str) else ""  # a program's JSON is nobody's words
        command = corrected(self.state, path, known, value, words, who)
        stands = standing(self.state)
        if isinstance(stands, AskQuestion) and path in stands.paths and self.state.back_question is None:
            command = Answer(command.items, stands.question.name, stands.entry)
        return self.do(command)

    def accept(self, ids: Sequence[str]) -> Reply:
        """Offers become facts."""
        return self.do(Accept(tuple(ids)))

    def reject(self, ids: Sequence[str]) -> Reply:
        """Offers are turned down."""
        return self.do(Reject(tuple(ids)))

    def tick(self, action: str, proof: str = "") -> Reply:
        """An action was done; what the proof tells (a time, a name) is offered."""
        from intake.conversation.narratives import proof_offers

        proof = self.cleaned(proof)
        decided = decide(self.state, Tick(action, proof), self.now())
        if isinstance(decided, Refusal):
            return self.refused(decided)
        ticked = tuple(event for event in decided)
        offers = proof_offers(self.state, ticked, proof, self.now())
        more = decide(self.state, OfferFacts(offers, waits=False), self.now()) if offers else ()
        return self.settle((*ticked, *(more if not isinstance(more, Refusal) else ())))

    def dismiss(self, action: str, reason: str) -> Reply:
        """An action is set aside, with a reason."""
        return self.do(Dismiss(action, self.cleaned(reason)))

    def reopen(self, action: str) -> Reply:
        """A tick or a dismissal is taken back."""
        return self.do(Reopen(action))

    def back(self) -> Reply:
        """To the question before the one on screen; nothing is erased."""
        return self.do(GoBack())

    def go_to(self, path: str) -> Reply:
        """To the question of a field; "" returns to where the talk stands."""
        return self.do(GoTo(path))

    def go_on(self) -> Reply:
        """On, after the short notice, a review, or a question that was gone back to."""
        return self.do(GoOn())

    def add(self, name: str) -> Reply:
        """Open an entry of a list."""
        return self.do(AddEntry(name))

    def remove(self, entry: str) -> Reply:
        """Remove an entry: `payments[p2]`."""
        name, _, rest = entry.partition("[")
        return self.do(RemoveEntry(name, rest.rstrip("]")))

    def note(self, text: str, path: str = "") -> Reply:
        """A remark, on the question that stands unless said otherwise."""
        stands = standing(self.state)
        where = path or (stands.paths[0] if isinstance(stands, AskQuestion) else "")
        return self.do(
            AddNote(self.cleaned(text), where), Notice("info", self.words.tr.gettext("The note is kept."))
        )

    def language(self, language: str) -> Reply:
        """Go on in another language."""
        return self.do(ChangeLanguage(language))

    def role(self, role: str) -> Reply:
        """Someone else sits at the keyboard."""
        return self.do(ChangeRole(role))

    def present(self, who: Sequence[str]) -> Reply:
        """Only these can be asked now; nobody named: everybody again."""
        return self.do(ChangePresent(tuple(who)))

    def hung_up(self) -> Reply:
        """The caller is gone or second-hand: only what the person here knows is asked, the rest becomes open items by owner."""
        known = ("broker", "handler") if self.state.role != "insured" else ("client",)
        notice = self.words.tr.gettext(
            "Only what you know yourself is asked now; the rest stays open for the others. “The client is back” ends this."
        )
        return self.do(ChangePresent(known), Notice("info", notice))

    def back_on_line(self) -> Reply:
        """Everybody can be asked again."""
        return self.do(ChangePresent(()), Notice("info", self.words.tr.gettext("Everything is asked again.")))

    def finish(self) -> Reply:
        """End the talk for now."""
        return self.do(Finish())

    def draft(self) -> str:
        """The text that was typed and not sent."""
        return self.store.draft(self.state.claim)

    def save_draft(self, text: str) -> None:
        """Keep text that is typed and not sent, without secrets: they would be on disk all the same."""
        if text.strip():
            from intake.language.secrets import mask

            text = mask(text).text
        self.store.save_draft(self.state.claim, text)

    def help(self) -> Notice:
        """Where to find the answer and why it is asked."""
        return helping.help_notice(self.standing_line(), self.words)

    # ------------------------------------------------------------ on the way

    def cleaned(self, text: str) -> str:
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

    # ------------------------------------------------------------ decide, append, apply

    def do(self, command: Command, *notices: Notice) -> Reply:
        """Decide, and carry out what was decided; or say why not."""
        decided = decide(self.state, command, self.now())
        if isinstance(decided, Refusal):
            return self.refused(decided)
        return self.settle(decided, notices)

    def refused(self, refusal: Refusal) -> Reply:
        """Why a command was not carried out; the talk stands where it was."""
        return self._told_what_was_masked(
            Reply((ErrorLine(self.words.refusal(refusal)), self.standing_line()))
        )

    def settle(self, events: Sequence[Event], notices: Sequence[Notice] = ()) -> Reply:
        """Keep what was decided, and tell it."""
        before = self.state
        if any(isinstance(event, AnswerGiven) and event.path == "jurisdiction" for event in events):
            from intake.conversation.reading_anew import asked_anew

            events = (*events, *asked_anew(before, events, self.now()))
        moved = self.keep(tuple(events))
        if moved is not None:
            return moved
        return self.told(before, events, notices)

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
                # What a page does (a tick, a note) leaves the half sentence in the line alone.
                draft="" if self._sends else None,
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
        return Reply((notice, *action_lines(before, self.state, words, self.now()), self.standing_line()))

    def told(self, before: State, events: Sequence[Event], notices: Sequence[Notice]) -> Reply:
        """The lines that tell what changed since `before`, and where the talk stands now."""
        from intake.conversation.narratives import offered_from

        words, now = self.words, self.now()
        lines: list[Line] = [
            *notices,
            *heard_lines(events, words),
            *changed_notice(before, self.state, words, events),
            *contradiction_notices(before, self.state, words, events),
        ]
        if before.turns == 0 and self.state.turns == 1 and self.state.role == "insured":
            lines.append(helping.calm(self.state, words))
        lines.extend(action_lines(before, self.state, words, now))
        if offered_from(before, self.state):
            lines.append(offer_line(self.state, words, waits=False))
        return self._told_what_was_masked(Reply((*lines, self.standing_line())))


def resume_latest(store: Store) -> str:
    """The claim that was changed last. Raises ClaimUnknown where there is none."""
    rows = store.overviews()
    if not rows:
        raise ClaimUnknown("no_claim", N_("there is no claim yet"), "", N_("start one with `intake new`"))
    return rows[0].claim
