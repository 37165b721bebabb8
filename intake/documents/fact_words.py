"""The facts of a claim in one language: labels, values, names of entries and parties.

Stands alone because every document words facts alike, in any language, whatever the language of the talk.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from intake.claim.fact import Fact, Status, Value
from intake.claim.field_path import generic, split_path
from intake.claim.moment import Moment
from intake.claim.money import Money
from intake.dialogue.state import State
from intake.dialogue.whereabouts import region, zone
from intake.documents.safe_text import one_line
from intake.errors import UsageError
from intake.flow.plan import Question
from intake.language.catalogs import LANGUAGES, Translator, translator
from intake.language.formats import Formats
from intake.language.marks import N_

# Translators: the name of one entry of a list, with its place in the list.
ENTRY_NAMES = {
    "payments": N_("Payment %(number)s"),
    "policies": N_("Policy %(number)s"),
    "contracts": N_("Contract %(number)s"),
    "parties": N_("Party %(number)s"),
    "attachments": N_("Document %(number)s"),
    "response.costs": N_("Cost %(number)s"),
    "response.providers": N_("Helper %(number)s"),
    "third_party.claims": N_("Amount claimed %(number)s"),
}

_SPOKEN_TO = {
    "insured": ("insured", "broker"),
    "broker": ("broker", "insured"),
    "handler": ("handler", "broker", "insured"),
}


@dataclass(frozen=True, slots=True)
class FactWords:
    """The words for one state in one language, with the habits of the claim's country and zone."""

    state: State
    tr: Translator
    formats: Formats

    @classmethod
    def of(cls, state: State, language: str = "") -> "FactWords":
        """The words of this state, in its own language or another. Raises UsageError."""
        wanted = language or state.language
        if wanted not in LANGUAGES:
            known = ", ".join(LANGUAGES)
            raise UsageError(
                "unknown_language",
                N_("Intake does not write %(wanted)s"),
                "--lang",
                N_("use one of %(known)s"),
                wanted=repr(wanted),
                known=known,
            )
        where = region(state)
        return cls(state, translator(wanted, where), Formats(wanted, where, zone(state)))

    @property
    def language(self) -> str:
        """The language of the document."""
        return self.formats.language

    # ------------------------------------------------------------ names

    def label(self, path: str) -> str:
        """The name of a fact."""
        shape = generic(path)
        question = self.state.plan.question(shape)
        if question is not None and (question.label or question.say):
            return self.tr.gettext(question.label or question.say.get("broker", shape))
        return shape.rpartition(".")[2].replace("_", " ")

    def entry(self, name: str, entry: str) -> str:
        """“Payment 2”: the entry's place in its list, not its id."""
        if not name or not entry or name not in ENTRY_NAMES:
            return ""
        entries = self.state.entries(name)
        number = entries.index(entry) + 1 if entry in entries else len(entries) + 1
        return self.tr.text(ENTRY_NAMES[name], number=number)

    def full_label(self, path: str) -> str:
        """“Payment 2 · Amount”: the name of a fact with its entry."""
        name, entry, _ = split_path(path)
        head = self.entry(name, entry)
        return f"{head} · {self.label(path)}" if head else self.label(path)

    def question(self, question: Question, spoken_to: str) -> str:
        """The question as it is put to a role; others than broker and handler are asked as the insured is."""
        order = _SPOKEN_TO.get(spoken_to, _SPOKEN_TO["insured"])
        said = next((question.say[one] for one in order if question.say.get(one)), question.label)
        return self.tr.gettext(said)

    def party(self, identity: str) -> str:
        """The name of a party by its id; a name that was only said stays as it was said."""
        if identity in self.state.entries("parties"):
            name = self.state.known(f"parties[{identity}].name")
            return one_line(name) if isinstance(name, str) else self.entry("parties", identity)
        return one_line(identity)

    def row(self, label: str, text: str) -> str:
        """“Label: text”, with the colon as the language writes it."""
        return self.tr.text("%(label)s: %(value)s", label=label, value=text)

    def rows(self, items: Iterable[str]) -> str:
        """Several of them in one breath."""
        return self.formats.rows(items)

    def quoted(self, text: str) -> str:
        """The text in the quotation marks of the language."""
        # Translators: words as somebody said them, in the quotation marks of the language.
        return self.tr.text("“%(words)s”", words=text)

    # ------------------------------------------------------------ values

    def code(self, path: str) -> Callable[[str], str]:
        """The labels of a field's codes."""
        shape = generic(path)
        kind = self.state.plan.fields.get(shape)
        english = dict(kind.codes) if kind else {}
        return lambda code: self.tr.label(shape, code, english.get(code, code))

    def value(self, path: str, value: Value) -> str:
        """A value as a person reads it, harmless and on one line."""
        kind = self.state.plan.fields.get(generic(path))
        name = kind.kind if kind else "text"
        if name == "person" and isinstance(value, str):
            return self.party(value)
        return one_line(self.formats.value_text(value, name, self.code(path)))

    def fact(self, path: str, fact: Fact) -> str:
        """What is known of a field, in words: its value, that there is none, or why it is missing."""
        kind = self.state.plan.fields.get(generic(path))
        match fact.status:
            case Status.VALUE:
                text = self.value(path, fact.value)
                counts = isinstance(fact.value, Money | Moment | int) and not isinstance(fact.value, bool)
                return self.formats.about(text) if fact.exactness == "estimate" and counts else text
            case Status.NONE:
                return self.formats.none(kind.kind if kind else "text")
            case Status.UNKNOWN:
                return self.tr.gettext("Not known yet")
            case Status.LATER:
                if fact.who:
                    return self.tr.text("Comes later: %(who)s", who=one_line(fact.who))
                return self.tr.gettext("Comes later")
            case Status.REFUSED:
                return self.tr.gettext("Not answered")

    def said(self, path: str) -> str:
        """The value at a path in words, or "" where there is none."""
        value = self.state.known(path)
        return "" if value is None else self.value(path, value)

    def moment(self, path: str) -> str:
        """The moment at a path as precisely as it is known, or "" where nobody knows one."""
        value = self.state.known(path)
        told = isinstance(value, Moment) and value.precision != "unknown"
        return self.formats.moment(value) if told and isinstance(value, Moment) else ""
