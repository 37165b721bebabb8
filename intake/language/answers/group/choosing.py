"""Choices given to their fields by the words of each clause: labels and synonyms first, then a plain yes or no by its topic.

A verdict beside the topic of another field is not this one's; two fields may share a clause where different words of it speak for each.
"""

import re

from intake.claim.reading import Asked, Heard, Outcome
from intake.language.answers.control import OPINED
from intake.language.answers.group.bidding import IN_PART, TURNED, Bid, bid_for
from intake.language.answers.group.board import Clause
from intake.language.answers.group.breath import CHOOSING, Breath
from intake.language.answers.group.events import BOTH, cue, leaf
from intake.language.answers.group.sums import BACK, HELD
from intake.language.answers.matching import matches
from intake.language.answers.outcomes import ask, value
from intake.language.answers.yes_no import verdict

OURS = re.compile(
    r"\b(?:notre|mon|nos|onze|ons|mijn|our|my)\s+(?:[\w-]+\s+){0,2}?(?:c(?:om)?pte|[\w-]*rekening|rek|acc?t|account|bank account|bank|banque)\b"
    r"|\b(?:compte propre|eigen rekening|own account|propre compte)\b|^(?:ours|nous|wij|ons|us|van ons|chez nous|le notre|de onze) (?:at|with|bij|chez|a la|aupres de)\b|\b(?:de chez nous|van bij ons|out of ours)\b|\b(?:nous avons|wij hebben|we hebben|hebben we|hebben wij) (?:zelf |nous-memes |het |l')?(?:paye|vire|betaald|overgeschreven|overgemaakt)\b|\bwe (?:have )?paid\b|\bc'est nous\b|\bnous qui avons\b|\bwij die\b|^(?:le |het |de )?(?:notre|nous|ons|onze|wij|ours|us|we|van ons|van onszelf|a nous|chez nous|bij ons|(?:le|la) notre|de onze|het onze|ourselves)$|\b(?:van ons(?:zelf)?|a nous|is ours|the insured's own)$"
)
YES_AND = re.compile(r"(?:oui|ja|jawel|yes|yep|yeah|ouais|si)\s+\w")
NOT_THAT = re.compile(r"\b(?:pas|niet|not|non|geen)\b")
OTHERS = re.compile(r"\b(?:clients?|cliente|klant(?:en)?|customers?|fournisseur|leverancier|supplier)\b")
REST_GONE = re.compile(r"\b(?:reste|solde|rest|remainder|balance|autre partie|other part|andere deel)\b")
WAS = re.compile(
    r"\b(?:was|waren|etait|etaient|were|used to|vroeger|avant|auparavant|before|eerst|d'abord|at first)\b"
)
NOW = re.compile(
    r"\b(?:nu|now|maintenant|desormais|ondertussen|intussen|inmiddels|by now|meanwhile|entretemps|depuis|sindsdien|since|finalement|uiteindelijk|finally)\b"
)
TURNING = 2
STATES = {"blocked": "partly_blocked", "returned": "partly_returned"}


def choose(breath: Breath) -> None:
    """Give every choice its field."""
    _ours(breath)
    _begins_with_yes(breath)
    bids: list[Bid] = []
    clauses = breath.strong_clauses + [one for one in breath.clauses if one not in breath.strong_clauses]
    for one in breath.waiting(*CHOOSING):
        for clause in clauses:
            bid = bid_for(breath, one, clause)
            if bid is not None:
                bids.append(bid)
    given: list[Bid] = []
    for bid in sorted(bids, key=lambda one: (-one.right, one.outcome.heard is not Heard.VALUE)):
        if bid.one.field in breath.heard or any(_clashes(bid, other) for other in given):
            continue
        given.append(bid)
        breath.heard[bid.one.field] = bid.outcome
    for bid in given:
        breath.heard[bid.one.field] = _with_what_follows(
            breath, bid, _beside_rivals(breath, bid, bids, given), bids
        )
    _whole(breath)
    _verdicts(breath, [one.clause for one in given])
    _partly(breath)


def _beside_rivals(breath: Breath, bid: Bid, bids: list[Bid], given: list[Bid]) -> Outcome:
    """Another clause that says something else of the same field: what is so now, or else both are asked about."""
    if bid.outcome.heard is not Heard.VALUE:
        return bid.outcome
    rivals = [
        other
        for other in bids
        if other.one is bid.one
        and other.strong
        and other.outcome.readings
        and other.outcome.reading.value != bid.outcome.reading.value
        and not _overlap(other.clause, bid.clause)
        and not any(one is not bid and _overlap(other.clause, one.clause) for one in given)
    ]
    if not rivals:
        return bid.outcome
    for one in (bid, *rivals):
        others = [other for other in (bid, *rivals) if other is not one]
        if NOW.search(breath.folded(one.clause)) and all(
            WAS.search(breath.folded(other.clause)) for other in others
        ):
            return one.outcome
    return ask([one.outcome.reading.value for one in (bid, *rivals)], bid.outcome.reading.words)


def _with_what_follows(breath: Breath, bid: Bid, outcome: Outcome, bids: list[Bid]) -> Outcome:
    """`Rules: 2 found, gone`: a word or two that nothing else speaks for may turn what was said just before."""
    from intake.language.reading import read

    after = next((one for one in breath.strong_clauses if one.start >= bid.clause.end), None)
    if outcome.heard is not Heard.VALUE or after is None or any(_overlap(one.clause, after) for one in bids):
        return outcome
    text = breath.plain_left(after)
    if not 0 < len(text.split()) <= TURNING or breath.is_spent(after) or breath.remark(after) is not None:
        return outcome
    if verdict(breath.said(text).folded) or text != text.lower():
        return outcome
    both = read(f"{breath.plain_left(bid.clause)}, {text}", bid.one, breath.ear)
    if outcome.reading.value in TURNED:
        return ask([outcome.reading.value, TURNED[str(outcome.reading.value)]], outcome.reading.words)
    same = both.readings and both.reading.value == outcome.reading.value
    return outcome if same or not both.readings else ask([both.reading.value, outcome.reading.value], text)


def _overlap(one: Clause, other: Clause) -> bool:
    return one.start < other.end and other.start < one.end


def _clashes(bid: Bid, other: Bid) -> bool:
    return (
        _overlap(bid.clause, other.clause)
        and bid.one is not other.one
        and (
            not bid.places
            or not other.places
            or bool(bid.places & other.places)
            or bid.clause != other.clause
        )
    )


def _ours(breath: Breath) -> None:
    """`Our account`: the insured's, whoever says it."""
    one = next((one for one in breath.waiting("choice") if leaf(one.field) == "payer"), None)
    if one is None:
        return
    for clause in breath.clauses:
        text = " ".join(breath.board.left[clause.start : clause.end].split()).strip(" ,;:.'")
        text = re.sub(
            r"^(?:c'est|c'etait|het is|dat is|it is|it's|it was|from|van|de|du|oui|ja|yes|vanop|depuis|sur|op|on)\s+",
            "",
            text,
        )
        found = OURS.search(text)
        if found and not OTHERS.search(text) and not NOT_THAT.search(text[: found.start()]):
            others = [other for other in breath.clauses if other is not clause]
            both = BOTH.search(breath.board.said.folded) and any(
                OTHERS.search(breath.folded(other)) for other in others
            )
            words = breath.plain_left(clause)
            breath.heard[one.field] = ask(("insured", "client"), words) if both else value("insured", words)
            return


def _begins_with_yes(breath: Breath) -> None:
    """`Yes, from Griet's mailbox`: a yes to the first of the questions, whatever else its clause tells."""
    one = breath.asked[0]
    if one.field in breath.heard or {option.code for option in one.options} != {"yes", "no"}:
        return
    clause = breath.strong_clauses[0]
    text = breath.folded(clause)
    if YES_AND.match(text) and not OPINED.search(text) and not NOT_THAT.search(text):
        breath.heard[one.field] = value("yes", breath.board.words(clause.start, clause.end))


def _whole(breath: Breath) -> None:
    """A choice that needs the whole text: "12k returned, partly"."""
    from intake.language.reading import read

    for one in breath.waiting("choice"):
        if leaf(one.field) == "state":
            text = ", ".join(
                breath.plain_left(clause) for clause in breath.strong_clauses if not breath.is_spent(clause)
            )
            outcome = read(text, one, breath.ear) if text else None
            if outcome is not None and outcome.heard in (Heard.VALUE, Heard.AMBIGUOUS) and outcome.readings:
                found, _ = matches(breath.said(text).folded, one.options)
                sure = not found or found[0].strong
                breath.heard[one.field] = outcome if sure else Outcome(Heard.AMBIGUOUS, outcome.readings)


def _verdicts(breath: Breath, used: list[Clause]) -> None:
    """A plain yes or no, or a place in the list, for the first field in order that takes it."""
    from intake.language.reading import read

    plain = []
    for clause in breath.clauses:
        text = breath.plain_left(clause)
        if not text or breath.is_spent(clause) or any(one.start <= clause.start < one.end for one in used):
            continue
        if len(text.split()) <= 5 and verdict(breath.said(text).folded) in ("yes", "no", "soft_no"):
            plain.append((clause, text))
    waiting = breath.waiting(*CHOOSING)
    if len(breath.clauses) == 1 and len(plain) == 1 and len(breath.asked) > 1:
        _one_for_all(breath, plain[0][1], waiting)
        return
    for clause, text in plain:
        for one in breath.waiting(*CHOOSING):
            outcome = read(text, one, breath.ear)
            if outcome.heard is Heard.VALUE:
                breath.heard[one.field] = outcome
                breath.spend(clause)
            break


def _one_for_all(breath: Breath, text: str, waiting: list[Asked]) -> None:
    """`No` to several questions at once is no to each of them, where each can be answered so; else it is asked back for the first."""
    from intake.language.reading import read

    outcomes = [(one, read(text, one, breath.ear)) for one in waiting]
    clear = [(one, outcome) for one, outcome in outcomes if outcome.heard is Heard.VALUE]
    denied = verdict(breath.said(text).folded) in ("no", "soft_no")
    if denied and clear and len(clear) == len(breath.asked):
        breath.heard.update({one.field: outcome for one, outcome in clear})
    elif clear:
        one, outcome = clear[0]
        whole = one is breath.asked[0] and all(other.kind not in CHOOSING for other in breath.asked[1:])
        breath.heard[one.field] = (
            outcome
            if whole or (denied and one is breath.asked[0])
            else Outcome(Heard.AMBIGUOUS, outcome.readings)
        )


def _partly(breath: Breath) -> None:
    """`20k blocked, the rest has left`: blocked in part; so where the amount that is blocked is said beside what is gone."""
    one = next((one for one in breath.asked if leaf(one.field) == "state"), None)
    outcome = breath.heard.get(one.field) if one is not None else None
    if one is None:
        return
    if outcome is None or not outcome.readings:
        _perhaps_partly(breath, one)
        return
    parts = [
        other
        for other in breath.asked
        if leaf(other.field) in ("blocked_amount", "returned_amount") and _amount_heard(breath, other)
    ]
    if len(parts) == 2:
        breath.heard[one.field] = ask(("partly_blocked", "partly_returned"))
        return
    text = breath.board.said.folded
    if (
        outcome.heard is Heard.VALUE
        and outcome.reading.value == "blocked"
        and not cue(HELD, text)
        and cue(BACK, text)
    ):
        breath.heard[one.field] = outcome = ask(("returned", "blocked"), outcome.reading.words)
    codes = [str(reading.value) for reading in outcome.readings]
    whole = next((code for code in codes if code in STATES), "")
    if whole and IN_PART.search(text):
        breath.heard[one.field] = value(STATES[whole], " ".join(breath.board.said.plain.split()))
    elif REST_GONE.search(text) and (whole or {"executed", "lost"} & set(codes)):
        held = whole or ("blocked" if cue(HELD, text) else "returned" if cue(BACK, text) else "")
        if not held:
            breath.heard[one.field] = Outcome(Heard.AMBIGUOUS, outcome.readings)  # that of the rest only
        else:
            breath.heard[one.field] = value(STATES[held], " ".join(breath.board.said.plain.split()))


def _perhaps_partly(breath: Breath, one: Asked) -> None:
    """An amount that is held or back, and no word of the rest: all of it or a part is asked."""
    for leaf_of, codes in (
        ("blocked_amount", ("partly_blocked", "blocked")),
        ("returned_amount", ("partly_returned", "returned")),
    ):
        part = next((other for other in breath.asked if leaf(other.field) == leaf_of), None)
        if part is not None and _amount_heard(breath, part):
            breath.heard[one.field] = ask(codes)
            return


def _amount_heard(breath: Breath, one: Asked) -> bool:
    outcome = breath.heard.get(one.field)
    return outcome is not None and outcome.heard is Heard.VALUE
