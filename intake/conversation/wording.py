"""The words of the talk: questions for each role, names of entries, echoes, reasons of refusals, in the language of the moment.

Stands alone because every line that a face shows is worded here, so that a language change renders all of them anew.
"""

from collections.abc import Callable, Iterable, Sequence

from intake.claim.fact import Fact, Source, Status, Value
from intake.claim.field_path import generic, split_path
from intake.claim.moment import Moment
from intake.claim.money import Money
from intake.dialogue.refusals import Refusal, Why
from intake.dialogue.state import Offer, State
from intake.dialogue.whereabouts import region, zone
from intake.flow.plan import Question
from intake.language.catalogs import Translator, translator
from intake.language.formats import Formats
from intake.language.marks import N_
from intake.late_dataclass import dataclass

REFUSALS = {
    Why.UNKNOWN_FIELD: N_('There is no such question: %(about)s. F4 or "go to" finds one by its words.'),
    Why.NOT_ASKED_HERE: N_("No question of this flow asks for that: %(about)s."),
    Why.UNKNOWN_ENTRY: N_("There is no such entry: %(about)s."),
    Why.UNKNOWN_LIST: N_("There is no such list: %(about)s."),
    Why.UNKNOWN_OFFER: N_("That proposal is not there (any more): %(about)s."),
    Why.UNKNOWN_ACTION: N_("No action stands under that name: %(about)s."),
    Why.UNKNOWN_LANGUAGE: N_("Intake speaks French, Dutch and English; it does not know “%(about)s”."),
    Why.UNKNOWN_ROLE: N_("The roles are broker, insured and handler; “%(about)s” is none of them."),
    Why.WRONG_VALUE: N_("That value does not fit the question: %(about)s."),
    Why.NOTHING_BEFORE: N_("This is the first question; there is nothing before it."),
    Why.NOTHING_AFTER: N_("There is nothing further to go on to here."),
    Why.NOTHING_SAID: N_("Some words are needed here."),
    Why.ALREADY_DONE: N_("That action is already settled: %(about)s."),
    Why.COMPUTED: N_("That figure is computed from other answers: %(about)s."),
}

INVALID = {
    "checksum": N_(
        "“%(words)s” cannot be right: its check digits do not match. Please read it again, digit by digit."
    ),
    "length": N_("“%(words)s” has too many or too few characters. Please read it again."),
    "format": N_("“%(words)s” does not look like what is asked here."),
    "country": N_("“%(words)s” does not begin with a country that is known here."),
    "out_of_range": N_("“%(words)s” is not one of the choices, or lies outside what is possible."),
    "no_such_date": N_("“%(words)s” is a day that does not exist."),
    "no_such_time": N_("“%(words)s” is a time that does not exist."),
    "future": N_("“%(words)s” lies in the future, and this has already happened."),
    "past": N_("“%(words)s” lies in the past, and this is still to come."),
    "negative": N_("An amount below zero cannot be right here: “%(words)s”."),
    "not_integer": N_("A whole number is needed here, not “%(words)s”."),
    "not_an_amount": N_("No amount was found in “%(words)s”."),
}

SINGULAR_NAMES = {
    "payments": N_("Payment %(number)s"),
    "policies": N_("Policy %(number)s"),
    "contracts": N_("Contract %(number)s"),
    "parties": N_("Party %(number)s"),
    "attachments": N_("Document %(number)s"),
    "response.costs": N_("Cost %(number)s"),
    "response.providers": N_("Helper %(number)s"),
    "third_party.claims": N_("Amount claimed %(number)s"),
}

MORE = {
    "payments": (N_("Is there another payment?"), N_("Is there another payment?")),
    "policies": (
        N_("Is there another policy that may help?"),
        N_("Do you have another insurance that could help here?"),
    ),
    "contracts": (N_("Is there another contract with them?"), N_("Is there another agreement with them?")),
    "parties": (N_("Is there anyone else to note?"), N_("Is there anyone else we should know of?")),
    "attachments": (N_("Is there a document to note?"), N_("Is there a document to note?")),
    "response.costs": (N_("Are there costs to note?"), N_("Are there costs to note?")),
    "response.providers": (
        N_("Is there an expert or another helper?"),
        N_("Is anyone (else) already helping you: an IT firm, a lawyer, an expert?"),
    ),
    "third_party.claims": (N_("Is there another amount claimed?"), N_("Do they ask for another amount?")),
}


def left_open(items: Sequence[object], tr: Translator) -> str:
    """How much a review has still open."""
    if not items:
        return tr.gettext("Nothing is left open.")
    return tr.counted("%(n)s point is open.", "%(n)s points are open.", len(items))


@dataclass(frozen=True, slots=True)
class Wording:
    """The words for one state: its language, role and whereabouts."""

    state: State
    tr: Translator
    formats: Formats

    @classmethod
    def of(cls, state: State, language: str = "") -> "Wording":
        """The words of this state, or of this state in another language."""
        where = region(state)
        return cls(
            state,
            translator(language or state.language, where),
            Formats(language or state.language, where, zone(state)),
        )

    def question(self, question: Question, role: str = "") -> str:
        """The question as it is put to a role (default: whoever sits here)."""
        say, role = question.say, role or self.state.role
        order = {
            "insured": ("insured", "broker"),
            "broker": ("broker", "insured"),
            "handler": ("handler", "broker", "insured"),
        }[role]
        return self.tr.gettext(
            next((say[one] for one in order if say.get(one)), question.label or question.name)
        )

    def client_sentence(self, question: Question) -> str:
        """The sentence that a broker says to the client."""
        sentence = question.say.get("insured", "") if self.state.role == "broker" else ""
        return self.tr.gettext(sentence) if sentence else ""

    def more(self, name: str) -> str:
        """“One more?” for a list."""
        broker, insured = MORE[name]
        return self.tr.gettext(insured if self.state.role == "insured" else broker)

    def label(self, path: str) -> str:
        """The name of a fact, as review and echo show it."""
        shape = generic(path)
        question = self.state.plan.question(shape)
        if question is not None and (question.label or question.say):
            return self.tr.gettext(question.label or question.say.get("broker", shape))
        return shape

    def entry(self, name: str, entry: str) -> str:
        """“Payment 2”: the entry's place in its list, not its id."""
        if not name or not entry:
            return ""
        offered = sorted(self.state.offers.values(), key=lambda offer: int(offer.id[1:]))
        opened = self.state.entries(name)
        spoken_of = [split_path(offer.path)[:2] for offer in offered]
        coming = dict.fromkeys(one for of, one in spoken_of if of == name and one not in opened)
        places = [*opened, *coming]
        number = places.index(entry) + 1 if entry in places else len(opened) + 1
        return self.tr.text(SINGULAR_NAMES[name], number=number)

    def full_label(self, path: str) -> str:
        """“Payment 2 · Amount”: the name of a fact, with its entry."""
        name, entry, _ = split_path(path)
        head = self.entry(name, entry)
        return f"{head} · {self.label(path)}" if head else self.label(path)

    def row(self, label: str, value: str) -> str:
        """“Amount: 54 000,00 EUR”: a name with what it holds, as the language writes a colon."""
        return self.tr.text("%(label)s: %(value)s", label=label, value=value)

    def rows(self, items: Iterable[str]) -> str:
        """Several of them in one breath."""
        return self.formats.rows(items)

    def code(self, path: str) -> Callable[[str], str]:
        """The labels of a field's codes."""
        shape = generic(path)
        kind = self.state.plan.fields.get(shape)
        english = dict(kind.codes) if kind else {}
        return lambda code: self.tr.label(shape, code, english.get(code, code))

    def value(self, path: str, value: Value) -> str:
        """A value as a person reads it."""
        kind = self.state.plan.fields.get(generic(path))
        if kind is None:
            return str(value)
        if kind.kind == "person" and isinstance(value, str):
            name = (
                self.state.known(f"parties[{value}].name")
                if value in self.state.entries("parties")
                else value
            )
            return str(name or value)
        return self.formats.value_text(value, kind.kind, self.code(path))

    def offered(self, offer: Offer) -> str:
        """An offered value as a person reads it; a party that is offered with it goes by its name."""
        name = f"parties[{offer.value}].name"
        named = next((one.value for one in self.state.in_order_read() if one.path == name), None)
        kind = self.state.plan.fields[generic(offer.path)].kind
        if kind == "person" and isinstance(named, str):
            return named
        return self.fact(
            offer.path,
            Fact(offer.status, offer.value, Source.VOLUNTEERED, offer.words, "", "", offer.exactness),
        )

    def fact(self, path: str, fact: Fact) -> str:
        """What is known of a field, in words: its value, "no", or why it is missing."""
        kind = self.state.plan.fields.get(generic(path))
        match fact.status:
            case Status.VALUE:
                text = self.value(path, fact.value)
                return (
                    self.formats.about(text)
                    if fact.exactness == "estimate"
                    and isinstance(fact.value, Money | int)
                    and not isinstance(fact.value, bool)
                    else text
                )
            case Status.NONE:
                return self.formats.none(kind.kind if kind else "text")
            case _:
                return self.missing(fact.status, fact.who)

    def closed(self, status: str) -> str:
        """That a list has no other entries, or why none is told now."""
        return self.tr.gettext("No others") if status == Status.NONE else self.missing(Status(status))

    def missing(self, status: Status, who: str = "") -> str:
        """Why a field has no value, and who brings it."""
        match status:
            case Status.LATER if who:
                return self.tr.text("Comes later: %(who)s", who=who)
            case Status.LATER:
                return self.tr.gettext("Comes later")
            case Status.REFUSED:
                return self.tr.gettext("Not answered")
            case _:
                return self.tr.gettext("Not known yet")

    def plain(self, value: Value) -> object:
        """A value as claim.json writes it, times with the offset of the claim's zone."""
        if isinstance(value, Money):
            return value.plain()
        if isinstance(value, Moment):
            return value.plain(self.formats.zone)
        if isinstance(value, tuple):
            return [self.plain(one) for one in value]
        return value

    def refusal(self, refusal: Refusal) -> str:
        """Why a command was not carried out."""
        name, _, entry = refusal.about.partition("[")
        rule = self.state.plan.rules.get(name)
        if rule is None:
            return self.tr.text(REFUSALS[refusal.why], about=refusal.about)
        which = self.entry(rule.each, entry.rstrip("]"))
        title = self.tr.gettext(rule.title)
        return self.tr.text(REFUSALS[refusal.why], about=f"{title} ({which})" if which else title)

    def invalid(self, reason: str, words: str) -> str:
        """Why what was typed cannot be."""
        shown = words if len(words) <= 60 else f"{words[:57]}…"
        return self.tr.text(INVALID.get(reason, N_("“%(words)s” was not understood.")), words=shown)
