"""The payment itself, told in the answer to another question: how much and when, where it stands, of which kind, and whom the bank's call was with.

Stands alone because these are only offered: each in so many words, never from what was planned, hoped or said of an account, and never beside
a total or what is blocked of it.
"""

import re
from collections.abc import Sequence

from intake.claim.reading import Asked, Ear, Heard, Outcome
from intake.language.answers.group.board import Board
from intake.language.answers.group.breath import Breath
from intake.language.answers.group.events import (
    BY_OURSELVES,
    CALLED,
    DENIED,
    GOING,
    PAID,
    RECEIVER,
    cue,
    leaf,
)
from intake.language.answers.group.figures import CUED_REFERENCE, figures
from intake.language.answers.group.naming import PERSON, is_titled
from intake.language.answers.group.reading import read_group
from intake.language.answers.group.sums import BACK, HELD, PARTS
from intake.language.answers.outcomes import value
from intake.language.answers.typed import typed

OTHER_SUM = re.compile(rf"(?<!\w)(?:{PARTS['total']}|{PARTS['blocked']})")
NOT_SO = re.compile(
    r"\b(?:essa\w+|prob\w+|try|tries|trying|tent\w+|espere\w*|espoir|hop\w+|zou(?:den)?|demand\w+|gevraagd|vragen|asked|ask|peut-etre|misschien|maybe|might|could|si|als|if|cherche\w*|attend\w*|wacht\w*|waiting|pourrait|pourraient|kan|kunnen we|je (?:crois|pense)|denk|think)\b|\?"
)
"""Hoped for, asked for or doubted: nothing that is so."""
OF_ELSE = re.compile(
    r"\b(?:comptes?|\w*rekening(?:en)?|accounts?|carte|kaart|card|pc|ordinateurs?|systemes?|systemen|systems?|mailbox|boite|site|serveurs?|servers?|acces|toegang|access)\b"
)
"""What else may be blocked or gone."""
LITTLE = re.compile(r"0\d*|\d{1,3}")
"""Bare figures too short for an amount that nobody asked for."""
PAPERS = re.compile(
    r"\b(?:(?:e-?)?mails?|messages?|formulaires?|formulier\w*|forms?|courriers?|brie(?:f|ven)|letters?|bericht\w*|sms|whatsapp|tickets?|documents?|documenten)\b"
)
"""What is sent, and is no money."""
SAID = {
    "state": rf"{HELD}|{BACK}|\bperdue?s?\b|\bkwijt\b|\bverloren\b|\blost\b|\bfor good\b|\ben attente\b|\bwacht\w*|\bpending\b|\bgepland\b|\bprogramme\w*|\bscheduled\b|\bplanned\b|\ba signer\b|\bklaar\w*",
    "rail": r"\binstant\w*|\bswift\b|\bogenblikkelijk\w*|\bonmiddellijke? overschrijving\b|\bfaster payment\w*|\bchaps\b|\bcarte\b|\bcrypto\w*|\bbitcoin\w*",
}
"""What must be said of it before its reader is asked: any other words may mean an option by chance."""
WAIT_WORDS = r"(?:non|nee+n?|no|attend(?:s|ez)?|wacht(?: even)?|wait|pardon|sorry|mais|maar|but|ah|oh|euh|enfin|en fait|eigenlijk|actually)"
WAIT = re.compile(rf"\s*(?:{WAIT_WORDS}\s*)*")
WAIT_FIRST = re.compile(rf"^(?:{WAIT_WORDS}\s+)+")
ONE_PAYMENT = r"(?:virement|paiement|versement|betaling|overschrijving|storting|payment|transfer)"
ANOTHER = re.compile(
    rf"\b(?:manque|oublie|encore|rate) (?:encore |aussi )?un (?:autre |deuxieme |troisieme )?{ONE_PAYMENT}\b"
    rf"|\b(?:ontbreekt|mist|vergaten?|nog) (?:er |nog |ook )*een (?:andere |tweede |derde )?{ONE_PAYMENT}\b|\been {ONE_PAYMENT} (?:ontbreekt|vergeten|te weinig)\b"
    rf"|\b(?:forgot(?:ten)?|missed|missing|left out) (?:a|one|another) {ONE_PAYMENT}\b|\b(?:another|one more) {ONE_PAYMENT}\b|\b(?:a|one) {ONE_PAYMENT} (?:is |was )?(?:missing|left out)\b"
)
OWN_BANK = re.compile(r"\b(?:la |de |the |notre |onze |our )(?:banque|bank)\b|\bbanque\b|^bank\b")
BANK_CALLS = re.compile(
    r"(?:la |de |the |notre |onze |our )?(?:banque|bank)\b(?=.*\b(?:n'a|n'ont|a|ont|n'avait|avait|heeft|had|has|hasn't|hadn't|did|didn't|does|doesn't|belde|belt|rang|called us)\b)(?!.*\b(?:ete|been|was|is|werd|we|wij|ik)\b)"
)
CLAUSE_ENDS = re.compile(r"[,;.!:]+(?!\d)\s*|\s(?:et|mais|maar|and|but|en)\s+(?=[^,;.!]*\b(?:banque|bank)\b)")
LONGEST_DENIAL = 9
SPOKE_WITH = re.compile(
    r"\b(?:gesproken met|gepraat met|gebeld met|aan de lijn|parle (?:a|avec)|eue?s?|spoke (?:to|with)|spoken (?:to|with)|talked to|een zekere|un certain|une certaine|a certain|aupres de)\s+$"
)
DESK = re.compile(
    r"\s+(?:van de|de la|du|des|from(?: the)?|of the|bij de)\s+(?:\w+ )?(?:fraud\w*|service fraude|cellule fraude|agence|kantoor|branch|helpdesk|desk|card stop)(?:\s+(?:fraude|desk|team|department))?"
)
NOT_A_FILE = re.compile(r"(?:police|polis\w*|policy|contra\w+|pv|p\.v\.|proces)")


def payment_told(text: str, fields: Sequence[Asked], taken: Sequence[str], ear: Ear) -> dict[str, Outcome]:
    """Field -> what the rest of the text plainly says of the amount and the moment, the words that were taken left out."""
    rest = typed(without(text, taken)).plain
    for match in CUED_REFERENCE.finditer(typed(rest).folded):
        rest = rest[: match.start()] + " " * (match.end() - match.start()) + rest[match.end() :]
    if not re.search(r"\w", rest):
        return {}
    heard = read_group(rest, fields, ear)
    told = {
        field: outcome
        for field, outcome in heard.items()
        if field and outcome.heard is Heard.VALUE and not _is_another_sum(rest, outcome, field, fields)
    }
    amount = any(one.kind == "money" and one.field in told for one in fields)
    folded = typed(rest).folded
    return told if amount or (cue(PAID, folded) and not PAPERS.search(folded)) else {}


def without(text: str, taken: Sequence[str]) -> str:
    """What is left of a text that some words were taken from."""
    rest = typed(text).plain
    for words in sorted(filter(None, taken), key=len, reverse=True):
        place = rest.find(words)
        if place >= 0:
            rest = rest[:place] + " , " + rest[place + len(words) :]
    return rest


def _is_another_sum(rest: str, outcome: Outcome, field: str, fields: Sequence[Asked]) -> bool:
    """Is an amount said to be the total, or a part that is blocked or back?"""
    if not any(one.field == field and one.kind == "money" for one in fields):
        return False
    words = outcome.reading.words
    said = next((part for part in re.split(r"[;,](?!\d)", rest) if words in part), rest)
    return OTHER_SUM.search(typed(said).folded) is not None or LITTLE.fullmatch(words.strip()) is not None


def standing_told(text: str, fields: Sequence[Asked], ear: Ear) -> dict[str, Outcome]:
    """Where the payment stands and of which kind it is, said beside how much and when: "54k yesterday, blocked", "instant"."""
    said = typed(text)
    board = Board(said)
    breath = Breath(board, figures(board, tuple(fields), ear), tuple(fields), ear)
    told: dict[str, Outcome] = {}
    for clause in breath.clauses:
        folded = breath.folded(clause)
        piece = breath.plain_left(clause)
        if not piece or breath.remark(clause) is not None or NOT_SO.search(folded) or OF_ELSE.search(folded):
            continue
        for one in fields:
            if cue(SAID[leaf(one.field)], folded) is None:
                continue
            outcome = read_group(piece, (one, Asked("", "iban")), ear).get(one.field)
            if outcome is None or outcome.heard is not Heard.VALUE:
                continue
            if leaf(one.field) == "state" and not _is_its_state(breath, folded, str(outcome.reading.value)):
                continue
            if one.field in told and told[one.field].reading.value != outcome.reading.value:
                return {}  # two of one kind: it is asked
            told[one.field] = value(outcome.reading.value, piece)
    return told


def _is_its_state(breath: Breath, folded: str, code: str) -> bool:
    """Is it more than that the money left, and of the whole of it?"""
    amounts = [one for one in breath.figures if one.kind == "money"]
    part = cue(rf"{HELD}|{BACK}", folded) is not None and any(
        folded.find(breath.said(breath.words(one)).folded) >= 0 for one in amounts[1:]
    )
    ahead = GOING.search(folded) is not None and code != "planned"
    return code not in ("executed", "partly_blocked", "partly_returned") and not part and not ahead


def bank_called_told(text: str, fields: Sequence[Asked], known: str, ear: Ear) -> dict[str, Outcome]:
    """When the payer's bank was called, and which it is, told unasked: "wait, we just rang KBC at 10:15".

    Only a call of our own to one bank that is named, and to no other than the one already known.
    """
    folded = typed(text).folded
    if not BY_OURSELVES.search(folded) or cue(CALLED, folded) is None or DENIED.search(folded):
        return {}
    heard = read_group(text, fields, ear)
    bank = next(
        (heard[one.field] for one in fields if leaf(one.field) == "payer_bank" and one.field in heard), None
    )
    plain = all(outcome.heard is Heard.VALUE for field, outcome in heard.items() if field)
    if bank is None or not plain or "" in heard or len(heard) < len(fields):
        return {}
    return heard if known in ("", str(bank.reading.value)) else {}


def denies_a_call(text: str) -> bool:
    """Whether a text says that the bank was not called, and nothing else: "no wait, nobody has called the bank"."""
    pieces = [
        piece.strip()
        for piece in CLAUSE_ENDS.split(typed(text).folded)
        if WAIT.fullmatch(piece.strip()) is None
    ]
    if len(pieces) != 1:
        return False
    said = WAIT_FIRST.sub("", pieces[0])
    return (
        len(said.split()) <= LONGEST_DENIAL
        and cue(CALLED, said) is not None
        and DENIED.search(said) is not None
        and OWN_BANK.search(said) is not None
        and GOING.search(said) is None
        and cue(RECEIVER, said) is None
        and BANK_CALLS.match(said) is None
        and NOT_SO.search(said) is None
    )


def without_denied_call(text: str) -> str:
    """The text without the clauses that only say that the bank was not called."""
    said = typed(text)
    kept, start = [], 0
    for end, behind in [
        *((one.start(), one.end()) for one in CLAUSE_ENDS.finditer(said.folded)),
        (len(said.folded), len(said.folded)),
    ]:
        if not denies_a_call(said.plain[start:end]):
            kept.append(said.plain[start:behind])
        start = behind
    return "".join(kept).strip(" ,;")


def payment_left_out(text: str, money: Asked, ear: Ear) -> Outcome | None:
    """The amount of a payment that was not told of before: "one payment is missing, 4,950 as well"."""
    said = typed(text).folded
    if ANOTHER.search(said) is None or NOT_SO.search(said) or DENIED.search(said) or GOING.search(said):
        return None
    outcome = read_group(text, (money, Asked("", "datetime", expects="past")), ear).get(money.field)
    return outcome if outcome is not None and outcome.heard is Heard.VALUE else None


def reference_told(text: str) -> Outcome | None:
    """The one reference that a text gives: "asked for at 9:05, ref FR-2026-104"."""
    said = typed(text)
    found = [
        match
        for match in CUED_REFERENCE.finditer(said.folded)
        if re.match(r"(?:dossier|ref|kenmerk|ticket|case|file)", match.group())
    ]
    if len(found) != 1:
        return None
    words = said.words_at(*found[0].span("number"))
    return value(words, words)


def contact_told(text: str, ear: Ear) -> Outcome | None:
    """Whom the bank was spoken with and under which number: "Mme Willems, dossier F-8812"."""
    said = typed(text)
    pieces: list[tuple[int, int]] = []
    for match in PERSON.finditer(said.plain):
        end = match.end()
        if match.group().split()[0].rstrip(".") == "ING":
            continue  # a bank, and no engineer
        if is_titled(match.group()) or SPOKE_WITH.search(said.folded, 0, match.start()):
            desk = DESK.match(said.folded, end)
            pieces.append((match.start(), desk.end() if desk else end))
    if not pieces:
        for match in re.finditer(r"(?<!\w)[A-ZÀ-Þ][a-zà-ÿ'’-]+", said.plain):
            desk = DESK.match(said.folded, match.end())
            if desk and SPOKE_WITH.search(said.folded, 0, match.start()):
                pieces.append((match.start(), desk.end()))
    pieces += [
        match.span()
        for match in CUED_REFERENCE.finditer(said.folded)
        if not NOT_A_FILE.match(match.group())
        and (re.match(r"(?:dossier|ref|kenmerk|ticket|case|file)", match.group()))
    ]
    if not pieces:
        return None
    words = ", ".join(said.words_at(*one) for one in sorted(set(pieces)))
    return value(words, words if words in said.plain else said.words_at(*pieces[0]))
