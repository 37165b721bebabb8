"""Typed text -> what someone wants: the only place where the language room's readings become commands.

Nothing is decided here about the claim, and nothing is guessed: what is not clear becomes a question back.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import lru_cache

from intake.claim.company_names import is_same_company
from intake.claim.fact import Exactness, Source, Status, Value
from intake.claim.field_path import LIST_PREFIXES, generic, split_path
from intake.claim.moment import Moment
from intake.claim.reading import Asked, Ear, Heard, Option, Outcome
from intake.conversation.contact_phone import parted
from intake.conversation.showing import likely_codes
from intake.conversation.wording import Wording
from intake.dialogue.agenda import AskQuestion, waits
from intake.dialogue.commands import Answer, AskBack, Item
from intake.dialogue.state import State, replace
from intake.dialogue.whereabouts import currency, region, zone
from intake.flow.plan import Question
from intake.flow.three_valued import Nothing, reads
from intake.language.catalogs import Translator
from intake.late_dataclass import dataclass

MISSING = {
    Heard.UNKNOWN: Status.UNKNOWN,
    Heard.LATER: Status.LATER,
    Heard.REFUSED: Status.REFUSED,
    Heard.SKIP: Status.LATER,
}
TO_THE_TALK = (Heard.HELP, Heard.BACK, Heard.CONTROL)
FITS_ALL = ("person", "text")
"""Kinds that take any words: these say less of what is meant than a choice, a moment or an amount that was recognised."""
HAPPENED = ("incident.discovered_at", "incident.occurred_from")
"""Moments that whatever is told of has had: a "not yet" says nothing of them."""
LANGUAGES = ("fr", "nl", "en")
ALL = {
    "all",
    "all of them",
    "ok",
    "okay",
    "tout",
    "tous",
    "toutes",
    "alles",
    "allemaal",
    "d'accord",
    "akkoord",
    "accept",
    "accepter",
    "aanvaarden",
}
NONE_OF_THEM = {"none", "aucun", "aucune", "rien", "geen", "niets", "reject", "rejeter"}

# What a party is to the claim, by the field that names it.
PARTY_ROLES: Mapping[str, tuple[str, ...]] = {
    "third_party.claimant": ("claimant",),
    "payments[].true_creditor": ("true_creditor",),
    "payments[].payer_party": ("payer",),
    "contracts[].with": ("client",),
    "contracts[].subcontractor": ("subcontractor",),
    "relationship.with": ("client",),
    "personal_data.controller": ("controller",),
    "policies[].holder": ("policyholder",),
    "insured.contact": ("insured",),
    "insured.contact_it": ("it_provider",),
}
FUNCTION_IS_ENOUGH = (
    "security.access.account_owner",
    "security.mfa.gap.by",
    "relationship.with",
    "third_party.claimant",
    "contracts[].with",
    "payments[].true_creditor",
)
"""Party fields for which no name is asked: company and function."""
OF_WHOM = (
    "insured",
    "client",
    "clients_customer",
    "supplier",
    "it_provider",
    "subcontractor",
    "bank",
    "payer",
)
"""What the company of a function can be to the claim."""


OURS = re.compile(r"^(?:notre|nos|onze|ons|our|le|la|de|het|the)\s+")


@dataclass(frozen=True, slots=True)
class Understood:
    """What a text came to: a command, an outcome that is no answer (help, back, another control word), or one and then the other."""

    command: Answer | AskBack | None
    control: Outcome | None = None
    outcomes: tuple[tuple[str, Outcome], ...] = ()  # per field, for the preview
    aside: tuple[Item, ...] = ()  # said of fields of which only another answer can tell whether they apply


def ear(state: State, now: datetime) -> Ear:
    """Who listens: the language of the talk, the region's habits, the moment in the claim's zone."""
    return Ear(state.language, region(state), now.astimezone(zone(state)))


def asked(state: State, path: str) -> Asked:
    """What the reader may know of a field's question, its choices in the order shown."""
    shape = generic(path)
    kind = state.plan.fields[shape]
    question = state.plan.question(shape)
    codes = list(kind.codes)
    if question is not None:
        likely = likely_codes(state, question)
        if likely:
            codes = [one for one in codes if one[0] in likely]
    return Asked(
        field=path, kind=kind.kind, options=_options(state, shape, codes), currency=currency(state), expects=kind.expects,
        reporter=str(state.known("reporter.name") or state.reporter or ""), can_be_none=kind.can_be_none and shape not in HAPPENED, long=kind.long,
        takes_function=shape in FUNCTION_IS_ENOUGH,
    )  # fmt: skip


def _options(state: State, shape: str, codes: Sequence[tuple[str, str]]) -> tuple[Option, ...]:
    return _labelled(shape, tuple(codes), tuple(Wording.of(state, language).tr for language in LANGUAGES))


@lru_cache(maxsize=256)
def _labelled(
    shape: str, codes: tuple[tuple[str, str], ...], words: tuple[Translator, ...]
) -> tuple[Option, ...]:
    return tuple(
        Option(code, tuple((tr.language, tr.label(shape, code, english)) for tr in words))
        for code, english in codes
    )


def everything(state: State, path: str) -> Asked:
    """As `asked`, with every choice of a list that earlier answers had narrowed."""
    shape = generic(path)
    one = asked(state, path)
    kind = state.plan.fields[shape]
    return Asked(
        one.field,
        one.kind,
        _options(state, shape, kind.codes),
        one.currency,
        one.expects,
        one.reporter,
        one.can_be_none,
        one.long,
    )


def read_one(state: State, path: str, text: str, now: datetime) -> Outcome:
    """What a text says of one field."""
    from intake.language.answers.group.modesty import in_its_mood
    from intake.language.answers.typed import folded
    from intake.language.reading import read

    question = asked(state, path)
    listening = ear(state, now)
    outcome = in_its_mood(read(text, question, listening), question, folded(text))
    kind = state.plan.fields[generic(path)]
    if outcome.heard in (Heard.AMBIGUOUS, Heard.INVALID) and len(question.options) < len(kind.codes):
        wider = read(text, everything(state, path), listening)
        if (wider.heard is Heard.VALUE and not text.strip().rstrip(").").isalnum()) or (
            wider.heard is Heard.VALUE and len(text.strip()) > 2
        ):
            return wider
    return outcome


def agreement(state: State, text: str, now: datetime) -> bool | None:
    """A plain yes or no to what is proposed, "all" and "none" among them; None for anything else, and for one that says more."""
    from intake.language.answers.typed import folded
    from intake.language.answers.yes_no import says_more
    from intake.language.reading import read

    said = " ".join(text.casefold().split()).rstrip(".!")
    if said in ALL:
        return True
    if said in NONE_OF_THEM:
        return False
    if says_more(folded(text)):
        return None
    outcome = read(text, Asked("agreement", "yes_no"), ear(state, now))
    return (
        outcome.reading.value in (True, "yes")
        if outcome.heard is Heard.VALUE and outcome.reading.exactness == "exact"
        else None
    )


def hear(
    state: State, stands: AskQuestion, text: str, now: datetime, texts: Mapping[str, str] | None = None
) -> Understood:
    """What a typed text (or one text a field) says to the standing question."""
    question, paths = stands.question, stands.paths
    if texts is None and len(paths) == 1:
        from intake.conversation.together import alone_for_each, same_account, same_call

        again = same_call(state, stands, {}, text) or same_account(state, stands, text)
        outcomes = again or alone_for_each(state, stands, text, now)
    elif texts is not None:
        known = {
            path: said
            for path, said in ((_path_of(paths, name), said) for name, said in texts.items())
            if path
        }
        outcomes = {path: read_one(state, path, known[path], now) for path in paths if path in known}
        state_words = {path: known[path] for path in outcomes}
        return understood(state, stands, outcomes, state_words, now)
    else:
        from intake.conversation.together import hear_together

        outcomes, words = hear_together(state, stands, text, now)
        whole = outcomes.pop("", None)
        if whole is not None:
            if whole.heard in MISSING and not outcomes:
                outcomes = dict.fromkeys(_meant(state, question, paths), whole)
            elif not outcomes:
                return Understood(None, whole)
        if not outcomes:
            back = AskBack(paths[0], text, "", (), question.name, stands.entry)
            return Understood(back, outcomes=((paths[0], Outcome(Heard.AMBIGUOUS)),))
        outcomes, of_person = parted(state, paths, outcomes, text, ear(state, now))
        found = understood(state, stands, outcomes, {path: words.get(path) or text for path in outcomes}, now)
        return found if of_person is None else _with_phone(found, of_person)
    return understood(state, stands, outcomes, dict.fromkeys(outcomes, text), now)


def _with_phone(found: Understood, phone: Outcome) -> Understood:
    """The same, with the number of the person at the insured at that party."""
    if not isinstance(found.command, Answer):
        return found
    party = next((str(one.value) for one in found.command.items if one.path == "insured.contact"), "")
    reading = phone.reading
    item = Item(f"parties[{party}].phone", Status.VALUE, reading.value, reading.words, reading.exactness)
    items = (*found.command.items, item) if party else found.command.items
    command = replace(found.command, items=items)
    return Understood(command, found.control, found.outcomes, found.aside)


def _meant(state: State, question: Question, paths: Sequence[str]) -> Sequence[str]:
    """The fields of a group that one "I do not know" speaks of: those of which it can be told by now whether they apply."""
    return [path for path in paths if not _hangs_on_what_comes(state, question, path)] or paths


def _hangs_on_what_comes(state: State, question: Question, path: str) -> bool:
    """Whether it takes an answer to a later question to tell if a field of a group applies at all.

    It is asked again once it does. Had it been kept and then not applied, an answer would be gone.
    """
    single = state.plan.question(generic(path))
    if single is None or path in state.facts or waits(state, path):
        return False
    outside = reads(state.plan.trees[single.when]) - {*question.fields}
    return any("[]" not in shape and shape not in state.facts for shape in outside)


def _path_of(paths: Sequence[str], name: str) -> str:
    """The asked path that a caller means by a name: itself, or its shape."""
    return next((path for path in paths if name in (path, generic(path))), "")


def understood(
    state: State,
    stands: AskQuestion,
    outcomes: Mapping[str, Outcome],
    texts: Mapping[str, str],
    now: datetime,
) -> Understood:
    """Outcomes per field -> one answer, with the first unclear part asked back."""
    items: list[Item] = []
    aside: list[Item] = []
    back: AskBack | None = None
    controls: list[Outcome] = []
    parties: list[str] = []
    pairs = tuple(outcomes.items())
    said: dict[str, Value] = {}
    for path, outcome in pairs:
        if outcome.heard in TO_THE_TALK:  # whether or not the field applies
            controls.append(outcome)
            continue
        if stands.question.is_group and (applies := _applies(state, stands, path, said)) is not True:
            if applies is None and outcome.heard is Heard.VALUE:
                aside.extend(items_of(state, path, outcome, texts[path], parties))
            continue
        if outcome.heard in (Heard.VALUE, Heard.NONE) and outcome.readings:
            said[path] = outcome.reading.value
        match outcome.heard:
            case Heard.VALUE | Heard.NONE:
                items.extend(items_of(state, path, outcome, texts[path], parties))
            case Heard.UNKNOWN | Heard.LATER | Heard.REFUSED | Heard.SKIP:
                items.append(Item(path, MISSING[outcome.heard], None, texts[path].strip(), who=outcome.who))
            case Heard.AMBIGUOUS | Heard.INVALID:
                if back is None:
                    readings = tuple(
                        (one.value, one.words or texts[path], one.exactness) for one in outcome.readings
                    )
                    reason = (outcome.reason or "not_understood") if outcome.heard is Heard.INVALID else ""
                    back = AskBack(path, texts[path], reason, readings, stands.question.name, stands.entry)
    control = controls[0] if controls else None
    if not items and back is None:
        nothing = None if aside else Outcome(Heard.AMBIGUOUS)
        return Understood(None, control or nothing, pairs, tuple(aside))
    if not items:
        return Understood(back, control, pairs, tuple(aside))
    answer = Answer(tuple(items), stands.question.name, stands.entry, asked_back=back)
    return Understood(answer, control, pairs, tuple(aside))


def _applies(state: State, stands: AskQuestion, path: str, said: Mapping[str, Value]) -> bool | None:
    """Whether a field of a group applies, as far as it hangs on others of the group or on what comes later; None while that was not given."""
    single = state.plan.question(generic(path))
    if single is None:
        return True
    if state.plan.fields[generic(path)].kind in FITS_ALL and _hangs_on_what_comes(
        state, stands.question, path
    ):
        return None
    mates = reads(state.plan.trees[single.when]) & {generic(one) for one in stands.paths}
    if not mates:
        return True
    env = {stands.question.entry: stands.entry} if stands.question.entry else {}
    return state.plan.check(single.when)(SaidSoFar(state, said), env)


@dataclass(frozen=True, slots=True)
class SaidSoFar:
    """The facts of a state, and what this answer has said before."""

    state: State
    said: Mapping[str, Value]

    def value(self, path: str) -> Value | Nothing:
        """What was said now, else the fact."""
        return self.said[path] if path in self.said else self.state.value(path)

    def status(self, path: str) -> str:
        """`value` for what was said now, else that of the fact."""
        return "value" if path in self.said else self.state.status(path)

    def entries(self, name: str) -> tuple[str, ...]:
        """The ids of the entries of a list."""
        return self.state.entries(name)


def items_of(state: State, path: str, outcome: Outcome, text: str, parties: list[str]) -> tuple[Item, ...]:
    """What is to be kept of one clear outcome; a person named for a party field becomes a party of the claim."""
    reading = outcome.reading if outcome.readings else None
    words = (reading.words if reading and reading.words else text).strip()
    if outcome.heard is Heard.NONE or reading is None or reading.value is None:
        return (Item(path, Status.NONE, None, words),)
    kind = state.plan.fields[generic(path)]
    value: Value = reading.value
    if kind.kind == "yes_no" and isinstance(value, str):
        value = value == "yes"
    if kind.kind == "date" and isinstance(value, Moment) and value.precision == "minute":
        instant = value.instant()
        value = Moment(instant.astimezone(zone(state)).date().isoformat()) if instant else value
    if kind.kind == "person" and isinstance(value, str) and generic(path) != "reporter.name":
        roles = None
        if generic(path) in FUNCTION_IS_ENOUGH:
            value, told = _by_part(state, value, words)
            roles = tuple(dict.fromkeys((*PARTY_ROLES.get(generic(path), ()), *told)))
        return party_items(state, path, value, words, reading.exactness, parties, roles)
    return (Item(path, Status.VALUE, value, words, reading.exactness),)


def _by_part(state: State, name: str, words: str) -> tuple[str, tuple[str, ...]]:
    """The name and the roles of whoever is told by a part in the claim: "our client's bookkeeper", "the insured"."""
    from intake.language.answers.option_words import exactly
    from intake.language.answers.typed import folded
    from intake.language.reading import read

    codes = [(code, label) for code, label in state.plan.fields["parties[].roles"].codes if code in OF_WHOM]
    options = _options(state, "parties[].roles", codes)
    listening = Ear(state.language, region(state), datetime.fromtimestamp(0, UTC))  # no clock is needed
    outcome = read(words, Asked("parties[].roles", "choice", options), listening)
    if outcome.heard is not Heard.VALUE:
        return name, ()
    role = str(outcome.reading.value)
    if exactly(OURS.sub("", folded(name)), options):
        own = state.known("insured.name") if role == "insured" else _only_one(state, role)
        label = Wording.of(state, state.language).tr.label("parties[].roles", role, dict(codes)[role])
        name = own if isinstance(own, str) else label
    return name, (role,)


def _only_one(state: State, role: str) -> Value | Nothing:
    """The name of the one party that has this role, where there is one: "our client" is that one."""
    # An employee of the client has its part in the claim, and is not the client.
    by_function = [state.known(path) for path in ("security.access.account_owner", "security.mfa.gap.by")]
    having = [
        entry
        for entry in state.entries("parties")
        if isinstance(roles := state.known(f"parties[{entry}].roles"), tuple)
        and role in roles
        and entry not in by_function
    ]
    return state.known(f"parties[{having[0]}].name") if len(having) == 1 else None


def party_items(
    state: State,
    path: str,
    name: str,
    words: str,
    exactness: Exactness,
    parties: list[str],
    roles: tuple[str, ...] | None = None,
) -> tuple[Item, ...]:
    """A party field holds the id of a party; one record, many hats: the same name is the same party."""
    roles = PARTY_ROLES.get(generic(path), ()) if roles is None else roles
    for entry in state.entries("parties"):
        if is_same_company(str(state.known(f"parties[{entry}].name") or ""), name):
            had = state.known(f"parties[{entry}].roles")
            hats = tuple(dict.fromkeys((*(had if isinstance(had, tuple) else ()), *roles)))
            more = (
                (Item(f"parties[{entry}].roles", Status.VALUE, hats, words),) if hats != (had or ()) else ()
            )
            return (*more, Item(path, Status.VALUE, entry, words, exactness))
    entry = _offered_party(state, name)
    if not entry:
        entry = f"{LIST_PREFIXES['parties']}{state.last_number('parties') + 1 + len(parties)}"
        parties.append(entry)
    items = [
        Item(f"parties[{entry}].name", Status.VALUE, name, words),
        Item(path, Status.VALUE, entry, words, exactness),
    ]
    if roles:
        items.insert(1, Item(f"parties[{entry}].roles", Status.VALUE, roles, words))
    return tuple(items)


def _offered_party(state: State, name: str) -> str:
    """The id that waits for a party of this name in an offer; "" where there is none."""
    named = (one for one in state.in_order_read() if generic(one.path) == "parties[].name")
    same = (one for one in named if is_same_company(str(one.value), name))
    return next((split_path(one.path)[1] for one in same), "")


def corrected(state: State, path: str, status: Status, value: Value, words: str, who: str = "") -> Answer:
    """A field answered by its path, out of turn."""
    names = status is Status.VALUE and state.plan.fields[generic(path)].kind == "person"
    if names and isinstance(value, str) and value not in state.entries("parties"):
        return Answer(party_items(state, path, value, words, Exactness.EXACT, []), source=Source.VOLUNTEERED)
    source = Source.ASKED if path in state.facts else Source.VOLUNTEERED
    return Answer((Item(path, status, value, words, who=who),), source=source)


def entry_of(path: str, question: Question) -> str:
    """The entry that a path lies in, where the question is asked for entries."""
    return split_path(path)[1] if question.entry else ""
