"""Several fields asked in one breath, and several entries said in one: how a group's text is shared out between them.

Stands alone because the language room reads one breath for one entry, while people answer for all their payments at once: as lines, as a pasted
table, or with "same account, all KBC, none called".
"""

import re
from collections.abc import Sequence
from datetime import datetime

from intake.claim.fact import Status
from intake.claim.field_path import LIST_PREFIXES, generic, split_path, with_id
from intake.claim.reading import Asked, Ear, Heard, Outcome, Reading
from intake.conversation.both_times import both_times
from intake.conversation.hearing import asked, ear, read_one
from intake.dialogue.agenda import AskQuestion
from intake.dialogue.state import State

Outcomes = dict[str, Outcome]
SURE = (Heard.VALUE, Heard.NONE)
FREE = ("text", "person", "file")
PARTS = re.compile(r"[;\n]")
ALL_ENTRIES = re.compile(
    r"\b(?:tous|toutes|partout|les deux|les trois|les quatre|chaque fois|pour tous|alle|allemaal|overal|alle twee|alle drie|telkens|beide"
    r"|all|each|every|both|none|aucune?s?|geen(?: van)?(?: alle)?|for all)\b",
    re.IGNORECASE,
)
PAYMENTS = r"(?:paiements?|virements?|versements?|ordres?|betaling(?:en)?|overschrijving(?:en)?|stortingen|payments?|transfers?|orders?)"
THEY_ALL = (
    r"(?:(?:tou(?:s|te|tes) )?les (?:deux|trois|quatre|\d)|tous|toutes|chacune?|(?:alle ?)?(?:beide|twee|drie|vier)|allebei|alle(?:maal)?|elke?"
    r"|all (?:two|three|four|of them)|all|both(?: of them)?|each(?: one| of them)?|every)"
)
FOR_EACH = re.compile(
    rf"\b(?:pour|sur|concernant|voor|over|van|bij|for|about|on|of) {THEY_ALL}\b(?: (?:de |of )?(?:the |les |de )?{PAYMENTS}\b)?"
    rf"|\b(?:les (?:deux|trois|quatre)|tous les|toutes les|beide|alle(?: (?:twee|drie|vier))?|both|all(?: (?:two|three|four|the))?) {PAYMENTS}\b",
    re.IGNORECASE,
)
"""Said of every payment in so many words."""
SAME = re.compile(
    r"\b(?:m[êe]mes? (?:compte|banque|payeur|soci[ée]t[ée]|client|entreprise)|idem|pareil|(?:de)?zelfde (?:rek(?:ening)?|bank|betaler|firma|klant|bedrijf)"
    r"|same (?:account|bank|payer|company|customer|client|firm)"
    r"|as before|comme (?:avant|le premier|la premi[èe]re)|zoals (?:de eerste|daarnet|hierboven))\b",
    re.IGNORECASE,
)
SAME_CALL = re.compile(
    r"\b(?:(?:le |au |du |par le )?m[êe]me (?:appel|coup de (?:fil|t[ée]l[ée]phone)|moment|conversation|communication)|en m[êe]me temps"
    r"|(?:(?:in|met) )?(?:het ?|de ?)?zelfde (?:telefoon(?:tje|gesprek)?|gesprek|oproep|belletje|moment|call)|tegelijk(?:ertijd)?"
    r"|(?:the |on the |in the |at the )?same (?:call|phone call|conversation|time))\b",
    re.IGNORECASE,
)
OPENING = "incident.signs"
CALLED, BANK = "payments[].payer_bank_called_at", "payments[].payer_bank"
THE_SAME = re.compile(
    r"(?:(?:oui|ja|yes|c'est|het is|it's|it is|encore|weer|nog eens|again|to|sur|op|naar|vers)[ ,]+)*"
    r"(?:idem|pareil|ditto|(?:le |la |de |het |the |au |à la )?(?:m[êe]me|(?:de|het)?zelfde|same)(?: one)?)"
    r"(?: (?:compte|iban|num[ée]ro|rek\w*|nummer|nr|account|number|bank|banque|payeur|betaler|payer)(?: number)?)?"
    r"(?: (?:que|qu'|als|as|comme|zoals|pour|voor|for|bij|chez|dan|d'|van|of)\b.{0,40})?",
    re.IGNORECASE,
)
WHICH = (
    r"\b(?:premi[eè]re?|1er|1[eè]re|eerste|1e|first|1st)\b",
    r"\b(?:deuxi[eè]me|seconde?|2e|2de|tweede|second|2nd)\b",
    r"\b(?:troisi[eè]me|3e|3de|derde|third|3rd)\b",
)
COPIED = ("payments[].payer", "payments[].payer_bank", "payments[].beneficiary_iban")
"""What "the same account" says, of those that are asked for."""


def hear_together(
    state: State, stands: AskQuestion, text: str, now: datetime
) -> tuple[Outcomes, dict[str, str]]:
    """Field -> outcome, and the words of each; the key '' holds a word for the conversation or a remark about all of them."""
    rows = entry_rows(state, stands, text, now)
    if rows:
        return _rows(state, stands, rows, now)
    from intake.language.answers.group.country_told import without_country

    fields = [asked(state, path) for path in stands.paths]
    # "The same account" is neither a name nor a choice of its own.
    own = without_country(SAME_CALL.sub(" ", SAME.sub(" ", text)) if stands.entry else text)
    outcomes, words = _in_order(state, fields, own, now) if own.strip(" ,;.") else ({}, {})
    if stands.entry:
        more = {**_same_account(state, stands, outcomes, text), **_for_all(state, stands, outcomes, text)}
        more |= same_call(state, stands, outcomes | more, text)
        outcomes.update(more)
        words.update(dict.fromkeys(more, text))
    return outcomes, words


def _in_order(
    state: State, fields: Sequence[Asked], text: str, now: datetime
) -> tuple[Outcomes, dict[str, str]]:
    """What the breath gives; where it has one part a field, each part for its field alone, as if it had been answered field by field."""
    from intake.language.answers.group.reading import read_group

    outcomes = read_group(text, fields, ear(state, now))
    whole = {
        path: one.argument if one.heard is Heard.INVALID and one.argument else text
        for path, one in outcomes.items()
    }
    parts = [part.strip() for part in PARTS.split(text.strip())]
    if len(parts) != len(fields) or not all(parts):
        return outcomes, whole
    alone = {
        one.field: read_one(state, one.field, part, now) for one, part in zip(fields, parts, strict=True)
    }
    missing = (Heard.UNKNOWN, Heard.LATER, Heard.REFUSED, Heard.SKIP)
    if "" in outcomes:
        agree = all(one.heard in missing for one in alone.values())
    else:
        plain = all(one.heard in (*SURE, *missing) for one in alone.values())
        # Any words are a name or a text, so there the place alone proves nothing; an amount or a "no" in its place does.
        free = [one.field for one in fields if one.kind in FREE and alone[one.field].heard is Heard.VALUE]
        agree = plain and all(
            _is_within(outcomes[field], alone[field])
            for field in free
            if field in outcomes and outcomes[field].heard in SURE
        )
    if not agree:
        return outcomes, whole  # the words say otherwise: "Mme Dupont; SPRL Lambda"
    return alone, {one.field: part for one, part in zip(fields, parts, strict=True)}


def _is_within(found: Outcome, part: Outcome) -> bool:
    """Is what the breath gave for a field the same as what its part says, or a piece of it?"""
    if found.heard is not part.heard or not found.readings or not part.readings:
        return found.heard is part.heard
    one, other = found.reading.value, part.reading.value
    return one == other or (
        isinstance(one, str) and isinstance(other, str) and one.casefold() in other.casefold()
    )


def entry_rows(state: State, stands: AskQuestion | None, text: str, now: datetime) -> list[Outcomes]:
    """The lines, or the payments told in one sentence, as answers for one entry each: at least two, each with an amount of its own; else nothing."""
    if stands is None or not stands.entry or not stands.question.is_group or len(stands.paths) < 2:
        return []
    money = next((path for path in stands.paths if state.plan.fields[generic(path)].kind == "money"), "")
    if money != stands.paths[0]:
        return []
    from intake.language.answers.group.reading import read_group
    from intake.language.answers.leaning import leant
    from intake.language.answers.spelt import as_typed

    fields, listening = [asked(state, path) for path in stands.paths], ear(state, now)
    told = leant(text, listening)  # "the day before" leans on the line above it
    pieces = told.text.splitlines() if "\n" in text.strip() else told.text.split(";")
    lines = [line.strip() for line in pieces if re.search(r"\d", line)]
    if len(lines) == 1:
        from intake.language.answers.group.several import several_payments

        found = several_payments(lines[0], fields, listening)
        return [{path: as_typed(one, told.anew) for path, one in row.items()} for row in found]
    if not 2 <= len(lines) <= 40:
        return []
    rows = [
        {path: as_typed(one, told.anew) for path, one in read_group(line, fields, listening).items()}
        for line in lines
    ]
    whole = all(money in row and row[money].heard is Heard.VALUE for row in rows)
    return rows if whole else []


def _rows(
    state: State, stands: AskQuestion, rows: list[Outcomes], now: datetime
) -> tuple[Outcomes, dict[str, str]]:
    """The first line for the entry that is asked about, the others for the entries after it, opened where there are none."""
    name = split_path(stands.paths[0])[0]
    free = [
        entry
        for entry in state.entries(name)
        if entry != stands.entry and state.fact(with_id(generic(stands.paths[0]), entry)) is None
    ]
    last = max(state.last_number(name), int(stands.entry[1:]))
    new = [f"{LIST_PREFIXES[name]}{last + step}" for step in range(1, len(rows) + 1)]
    outcomes: Outcomes = {}
    for entry, row in zip([stands.entry, *free, *new], rows, strict=False):
        for path, outcome in row.items():
            outcomes[with_id(generic(path), entry)] = outcome
    return outcomes, {
        path: outcome.reading.words if outcome.readings else "" for path, outcome in outcomes.items()
    }


def _for_all(state: State, stands: AskQuestion, outcomes: Outcomes, text: str) -> Outcomes:
    """`All KBC, none called`: what is clear holds for every entry that it is not known of."""
    name = split_path(stands.paths[0])[0]
    others = [entry for entry in state.entries(name) if entry != stands.entry]
    if not others or not (ALL_ENTRIES.search(text) or FOR_EACH.search(text)):
        return {}
    found: Outcomes = {}
    for entry in others:
        for path, outcome in outcomes.items():
            there = with_id(generic(path), entry) if path else ""
            kind = state.plan.fields[generic(path)].kind if path else ""
            if there and kind != "money" and outcome.heard in SURE and state.fact(there) is None:
                found[there] = outcome
    return found


def _of_our_own(outcome: Outcome, text: str, listening: Ear) -> Outcome:
    """A supplier's mailbox that was broken into is none of ours: whether anyone is in ours as well, nobody has said."""
    signs = outcome.reading.value if outcome.heard is Heard.VALUE else None
    if not isinstance(signs, tuple) or "inside" not in signs:
        return outcome
    from intake.language.narrative.reading import read_narrative

    told = {one.path: one.value for one in read_narrative(text, listening)}
    if told.get("incident.where_broken_in") != "supplier" or "incident.intrusion" in told:
        return outcome
    left = tuple(one for one in signs if isinstance(one, str) and one != "inside")
    readings = [left] if left else [("inside",), ("other",)]
    said = tuple(Reading(one, outcome.reading.words) for one in readings)
    return Outcome(Heard.VALUE if left else Heard.AMBIGUOUS, said)


def alone_for_each(state: State, stands: AskQuestion, text: str, now: datetime) -> Outcomes:
    """`9:05, for both payments`, where one field of one payment is asked: for every payment of which it is not known."""
    path = stands.paths[0]
    if path == OPENING:
        from intake.language.answers.group.aside import without_denied_call

        rest = without_denied_call(text)
        return {path: _of_our_own(read_one(state, path, rest, now), rest, ear(state, now))}
    both = both_times(state, path, text, now)
    if both:
        return both
    said = FOR_EACH.search(text) if stands.question.entry == "payments" else None
    rest = FOR_EACH.sub(" ", text).strip(" ,;.") if said is not None else text
    outcomes = {path: read_one(state, path, rest or text, now)}
    return outcomes | (_for_all(state, stands, outcomes, text) if said is not None else {})


def _same_account(state: State, stands: AskQuestion, outcomes: Outcomes, text: str) -> Outcomes:
    """`Same account`: the payer and the bank of the entry before."""
    name = split_path(stands.paths[0])[0]
    said = SAME.search(text)
    entries = state.entries(name)
    if said is None or name != "payments" or stands.entry not in entries or not entries.index(stands.entry):
        return {}
    before = entries[entries.index(stands.entry) - 1]
    found: Outcomes = {}
    for shape in COPIED:
        path, fact = with_id(shape, stands.entry), state.fact(with_id(shape, before))
        known = fact is not None and fact.status is Status.VALUE
        if (
            path in stands.paths
            and known
            and fact is not None
            and (path not in outcomes or outcomes[path].heard not in SURE)
        ):
            found[path] = Outcome(Heard.VALUE, (Reading(fact.value, said.group()),))
    return found


def same_account(state: State, stands: AskQuestion, text: str) -> Outcomes:
    """`The same`, `idem`, `zelfde rek`, where nothing but that account or bank is asked: that of the payment before, or of the one that is named."""
    said = THE_SAME.fullmatch(text.strip(" .!,;"))
    generic_path = generic(stands.paths[0])
    entries = state.entries("payments")
    if said is None or generic_path not in COPIED or stands.entry not in entries:
        return {}
    before = entries[: entries.index(stands.entry)]
    named = next((place for place, words in enumerate(WHICH) if re.search(words, text, re.IGNORECASE)), None)
    meant = before[::-1] if named is None else before[named : named + 1]
    for entry in meant:
        fact = state.fact(with_id(generic_path, entry))
        if fact is not None and fact.status is Status.VALUE:
            return {stands.paths[0]: Outcome(Heard.VALUE, (Reading(fact.value, text.strip()),))}
    return {}


def same_call(state: State, stands: AskQuestion, outcomes: Outcomes, text: str) -> Outcomes:
    """`In the same call`: when the same bank was called about an earlier payment."""
    path = with_id(CALLED, stands.entry) if stands.question.entry == "payments" else ""
    said = SAME_CALL.search(text)
    if said is None or path not in stands.paths or (path in outcomes and outcomes[path].heard in SURE):
        return {}
    here = with_id(BANK, stands.entry)
    bank = outcomes[here].reading.value if here in outcomes and outcomes[here].readings else state.known(here)
    for entry in reversed(state.entries("payments")):
        called, other = state.known(with_id(CALLED, entry)), state.known(with_id(BANK, entry))
        same = str(bank).casefold() == str(other).casefold() if bank and other else bank is None
        if entry != stands.entry and called is not None and same:
            return {path: Outcome(Heard.VALUE, (Reading(called, said.group()),))}
    return {}
