"""What is read from a story, from the rest of an answer, or from a proof, as facts to be offered: never stored before somebody accepts them.

The reader numbers what it finds in the order of the text; here those numbers meet the entries that the claim already has.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime

from intake.claim.fact import Status
from intake.claim.field_path import LIST_PREFIXES, entry_number, generic, split_path, with_id
from intake.claim.reading import Asked, Heard
from intake.conversation.country_aside import COUNTRY, country_aside
from intake.conversation.hearing import asked, ear
from intake.conversation.payment_asides import (
    CALLED,
    OF_ONE_PAYMENT,
    of_each_payment,
    payment_asides,
    waits_though_gone,
    whole_and_part,
)
from intake.conversation.policy_asides import policy_number
from intake.dialogue.agenda import AskQuestion
from intake.dialogue.commands import Answer, AskBack, Item
from intake.dialogue.events import ActionTicked, Event
from intake.dialogue.state import State
from intake.flow.three_valued import NOTHING

STORY_LINES, STORY_LENGTH = 3, 240
FEWEST_WORDS = 5
"""A shorter answer has no room for an aside that a reader of stories could be sure of."""
OPENING, FEWEST_STORY_WORDS = "incident.signs", 3
"""The question that an upset person answers with all that comes to mind."""


def looks_like_a_story(text: str, stands: AskQuestion | None, state: State, now: datetime) -> bool:
    """Several lines, or a long text where no long text was asked for: it is offered as a narrative. A list of amounts is an answer."""
    lines = [line for line in text.splitlines() if line.strip()]
    if stands is not None:
        kind = state.plan.fields[generic(stands.paths[0])]
        if kind.long and len(stands.paths) == 1:
            return False
        if len(stands.paths) > 1 and len(lines) == len(stands.paths):
            return False
    if len(lines) < STORY_LINES and len(text) <= STORY_LENGTH:
        return False
    from intake.conversation.together import entry_rows

    return not entry_rows(state, stands, text, now)


def opens_with_a_story(state: State, stands: AskQuestion, command: object, text: str, now: datetime) -> bool:
    """Whether the very first text tells what happened in other words than the choices: it is read as a story, and nothing of it is lost."""
    if not _says_no_sign(command) or OPENING not in stands.paths or len(text.split()) < FEWEST_STORY_WORDS:
        return False
    return any(item.path == OPENING for item in story_items(state, text, now))


def _says_no_sign(command: object) -> bool:
    """Whether no sign was heard: none at all, or only that somebody will give it ("onze klant geeft ons de schuld")."""
    if isinstance(command, Answer):
        return any(one.path == OPENING and one.status is not Status.VALUE for one in command.items)
    return isinstance(command, AskBack)


def story_items(state: State, text: str, now: datetime, opening: bool = False) -> tuple[Item, ...]:
    """The facts of a story, bound to the claim's entries, with what they say of the first question, whose answer it may be (`opening`)."""
    opening = opening or (OPENING not in state.facts and len(text) <= STORY_LENGTH)
    from intake.language.narrative.reading import read_narrative

    listening = ear(state, now)
    found = [
        one for one in read_narrative(text, listening, opening) if generic(one.path) in state.plan.fields
    ]
    names = _entries(state, [(one.path, one.value) for one in found])
    items: list[Item] = []
    # Those that the story has in a list of its own have their ids already.
    parties = [
        entry
        for (name, _), entry in names.items()
        if name == "parties" and entry_number(entry) > state.last_number(name)
    ]
    for one in found:
        path = _renamed(one.path, names)
        kind = state.plan.fields[generic(path)]
        if (
            kind.kind == "person"
            and isinstance(one.value, str)
            and one.status is Status.VALUE
            and generic(path) != "reporter.name"
        ):
            from intake.conversation.hearing import party_items

            items.extend(party_items(state, path, one.value, one.words, one.exactness, parties))
        else:
            items.append(Item(path, one.status, one.value, one.words, one.exactness))
    if opening:
        items = _of_the_whole(state, text, items, now)
    return (*_signs(state, items), *items, *of_each_payment(state, text, items))


def _of_the_whole(state: State, text: str, items: list[Item], now: datetime) -> list[Item]:
    """`182k gone, of which 82k blocked`: told without its time it may have left in several payments, so it is the total."""
    shapes = [generic(one.path) for one in items]
    if "payments[].executed_at" in shapes or shapes.count("payments[].amount") > 1:
        return items
    whole = whole_and_part(state, text, (), OPENING, now)
    told = {one.path for one in whole}
    kept = (one for one in items if not whole or generic(one.path) not in OF_ONE_PAYMENT)
    return [*(one for one in kept if one.path not in told), *whole]


def _entries(state: State, found: Sequence[tuple[str, object]]) -> dict[tuple[str, str], str]:
    """Provisional ids -> the claim's own: an entry with the same amount, one that has no amount yet, or a new one; what waits to be accepted counts as well."""
    names: dict[tuple[str, str], str] = {}
    taken: set[str] = set()
    amounts = {split_path(path)[:2]: value for path, value in found if generic(path) == "payments[].amount"}
    parties = {
        split_path(path)[1]: str(value).casefold()
        for path, value in found
        if generic(path) == "parties[].name"
    }
    offered = {one.path: one.value for one in state.offers.values()}
    coming: dict[str, dict[str, None]] = {}
    for path in offered:
        name, entry, _ = split_path(path)
        if name and entry not in state.entries(name):
            coming.setdefault(name, {})[entry] = None
    number: dict[str, int] = {}
    for path, _ in found:
        name, entry, _ = split_path(path)
        if not name or (name, entry) in names:
            continue
        match = ""
        for known in (*state.entries(name), *coming.get(name, ())):
            if known in taken:
                continue
            if name == "payments":
                field = f"payments[{known}].amount"
                amount = offered.get(field, NOTHING) if known in coming.get(name, ()) else state.value(field)
                if (name, entry) not in amounts:  # an account alone is that of the first payment without one
                    if state.status(f"payments[{known}].beneficiary_iban") == Status.VALUE:
                        continue
                elif amount is not NOTHING and amount != amounts[name, entry]:
                    continue
            elif name == "parties" and _called(state, known) != parties.get(entry, ""):
                continue
            match = known
            break
        if not match:
            number[name] = number.get(name, state.last_number(name)) + 1
            match = f"{LIST_PREFIXES[name]}{number[name]}"
        taken.add(match)
        names[name, entry] = match
    return names


def _called(state: State, party: str) -> str:
    """The name of a party that is known, or that waits to be accepted."""
    path = f"parties[{party}].name"
    offered = next((one.value for one in state.offers.values() if one.path == path), "")
    return str(state.known(path) or offered).casefold()


def _renamed(path: str, names: dict[tuple[str, str], str]) -> str:
    name, entry, _ = split_path(path)
    return with_id(generic(path), names[name, entry]) if name else path


def _signs(state: State, items: Sequence[Item]) -> tuple[Item, ...]:
    """What the facts read say of "what is going on?", so that it need not be asked."""
    if "incident.signs" in state.facts or any(item.path == "incident.signs" for item in items):
        return ()
    signs: dict[str, str] = {}
    for item in items:
        if item.status is not Status.VALUE:
            continue
        shape, value = generic(item.path), item.value
        sign = ""
        if shape == "payments[].amount" or (shape, value) == ("incident.money_moved", "yes"):
            planned = any(
                one.path == item.path.replace(".amount", ".state") and one.value == "planned" for one in items
            )
            sign = "money_waiting" if planned else "money_gone"
        elif shape == "incident.kind" and value in (
            "ransomware",
            "malware",
            "denial_of_service",
            "system_outage",
            "supplier_incident",
        ):
            sign = "locked"
        elif shape == "incident.kind" and value in (
            "data_breach",
            "data_extortion",
            "misdirected_data",
            "lost_device",
            "insider_misuse",
        ):
            sign = "data_out"
        elif (shape == "incident.intrusion" and value in ("yes", "suspected")) or (
            shape == "incident.kind" and value in ("business_email_compromise", "account_takeover")
        ):
            sign = "inside"
        elif shape == "incident.position" and value in ("claim_against_us", "both"):
            sign = "blamed"
        if sign:
            signs.setdefault(sign, item.words)
    if not signs:
        return ()
    order = [code for code, _ in state.plan.fields["incident.signs"].codes]
    codes = tuple(code for code in order if code in signs)
    return (Item("incident.signs", Status.VALUE, codes, signs[codes[0]]),)


def tray_items(
    state: State, text: str, answered: Sequence[Item], now: datetime, about: str = ""
) -> tuple[Item, ...]:
    """What an answer says besides what was asked: offered in the tray while the next question is asked at once.

    A text that answers nothing may say other things all the same: `about` is the field that was asked for then.
    """
    taken = {one.path for one in answered} or {about} - {""}
    if not taken or len(text.splitlines()) > 1:
        return ()
    where = country_aside(state, text, answered, about)
    if OPENING in taken:
        besides = _told_at_once(state, text, answered, now)
        return (*(one for one in besides if one.path != COUNTRY or not where), *where)
    whole = whole_and_part(state, text, answered, about, now)
    asides = payment_asides(state, text, answered, about, now)
    items = [*whole, *_besides_the_whole(whole, asides), *policy_number(state, text, taken), *where]
    if len(text.split()) < FEWEST_WORDS:
        return (*items, *of_each_payment(state, text, items))
    from intake.language.narrative.tray import tray

    first = min(taken)
    found = [
        one for one in tray(text, generic(first), ear(state, now)) if generic(one.path) in state.plan.fields
    ]
    shapes = {generic(path) for path in taken} | {generic(one.path) for one in items}
    said = [one.value for one in answered]
    bound = {split_path(path)[:2] for path in taken if split_path(path)[0]}
    for one in found:
        name = split_path(one.path)[0]
        if generic(one.path) in shapes or (whole and generic(one.path) in OF_ONE_PAYMENT):
            continue
        path = one.path
        if name:
            mine = next((known for other, known in sorted(bound) if other == name), "") or (
                state.entries(name)[-1] if state.entries(name) else ""
            )
            if not mine:
                continue
            path = with_id(generic(one.path), mine)
        if generic(path) == "payments[].state" and one.value == "executed":
            continue  # that it left is told by when it left
        if waits_though_gone(state, path, one.value) or _is_another_call(state, path, one.words):
            continue
        if one.value is not None and one.value in said:
            continue  # it was the answer: the number of the line is not the caller's own
        if path.endswith(NUMBERS) and any(_same_figures(one.words, item.words) for item in answered):
            continue  # the number of a policy is no telephone's
        # “Not called yet” is no longer so once somebody says when it was.
        if path not in taken and state.status(path) != Status.VALUE:
            items.append(Item(path, one.status, one.value, one.words, one.exactness))
    return (*items, *of_each_payment(state, text, items))


def _besides_the_whole(whole: Sequence[Item], asides: Sequence[Item]) -> Iterator[Item]:
    """What is told of a payment, without the amounts that were told of all of them."""
    return (one for one in asides if not whole or generic(one.path) not in OF_ONE_PAYMENT)


def _is_another_call(state: State, path: str, words: str) -> bool:
    """Whether a call that is told was to another bank than the one that this payment is known to have left."""
    from intake.language.narrative.mentions import banks_named

    bank = state.known(path.removesuffix("_called_at"))
    if generic(path) != CALLED or not isinstance(bank, str):
        return False
    known = {bank.casefold(), *(one.casefold() for one in banks_named(bank))}
    named = [one.casefold() for one in banks_named(words)]
    return bool(named) and not any(one in other or other in one for one in named for other in known)


NUMBERS = ("phone", "line", "reference", "number")
FEWEST_FIGURES = 6


def _same_figures(words: str, answered: str) -> bool:
    """Whether a number stands on the figures that were the answer."""
    figures = re.sub(r"\D", "", words)
    return len(figures) >= FEWEST_FIGURES and figures in re.sub(r"\D", "", answered)


def _told_at_once(state: State, text: str, answered: Sequence[Item], now: datetime) -> tuple[Item, ...]:
    """What the answer to "what is going on?" tells already of what will be asked."""
    taken = {one.path for one in answered}
    return tuple(
        item
        for item in story_items(state, text, now, opening=True)
        if item.path not in taken and _is_told(item) and state.fact(item.path) is None
    )


def _is_told(item: Item) -> bool:
    """A fact that has a value, or a bank that was not called: what has not been done yet is as urgent to know."""
    return item.status is Status.VALUE or (item.status is Status.NONE and generic(item.path) == CALLED)


REFERENCE = re.compile(
    r"(?:\b(?:r[ée]f(?:[ée]rence)?|kenmerk|dossier(?:nummer|nr)?|num[ée]ro|n[°o]|nr|ticket|case)\b[.:°]*\s*)?([\w/.-]*\d[\w/.-]*)",
    re.IGNORECASE,
)
RECALL = re.compile(r"recall|rappel|retour de fonds|teruggeroepen|terugroep|terugvorder", re.IGNORECASE)


def proof_offers(state: State, ticked: Sequence[Event], proof: str, now: datetime) -> tuple[Item, ...]:
    """What the proof of a ticked action fills in: a time, a name, a reference. Offered, not stored by the tick.

    That a bank was called does not say that a recall was asked for: what concerns the recall is offered only where the proof speaks of one.
    """
    if not proof.strip():
        return ()
    items: list[Item] = []
    for event in ticked:
        if not isinstance(event, ActionTicked):
            continue
        name, _, rest = event.action.partition("[")
        entry = rest.rstrip("]")
        rule = state.plan.rules.get(name)
        for shape in rule.fills if rule else ():
            if state.plan.fields[shape].entry and not entry:
                continue
            path = with_id(shape, entry) if entry and state.plan.fields[shape].entry else shape
            if state.status(path) == "value" or (".recall_" in shape and not RECALL.search(proof)):
                continue
            item = _from_proof(state, path, proof.strip(), now)
            if item is not None:
                items.append(item)
    return tuple(items)


def _from_proof(state: State, path: str, proof: str, now: datetime) -> Item | None:
    """What one field would hold: a reference by itself, other text whole, anything else by the first piece that is read as it."""
    from intake.language.reading import read

    kind = state.plan.fields[generic(path)].kind
    pieces = [piece.strip() for piece in re.split(r"[,;\n]|\. | – | - ", proof) if piece.strip()]
    if kind == "person":
        return None
    if kind == "text" and path.endswith("reference"):
        times = [
            piece
            for piece in pieces
            if read(piece, Asked(path, "datetime"), ear(state, now)).heard is Heard.VALUE
        ]
        found = next(
            (match for piece in pieces if piece not in times and (match := REFERENCE.search(piece))), None
        )
        return Item(path, Status.VALUE, found[1], found[0]) if found else None
    if kind == "text":
        return Item(path, Status.VALUE, proof, proof)
    for piece in pieces:
        outcome = read(piece, asked(state, path), ear(state, now))
        if outcome.heard is Heard.VALUE:
            return Item(path, Status.VALUE, outcome.reading.value, piece, outcome.reading.exactness)
    return None


def offered_from(before: State, after: State) -> bool:
    """Whether the tray holds something that it did not hold before."""
    return any(not offer.waits and identity not in before.offers for identity, offer in after.offers.items())
