"""What each amount of a story is: money that left, a total, a part that is blocked, a claim, a ransom, or nothing of the kind.

Stands alone because an amount misread is the worst error of all: a limit is no loss, a demand no payment, an order that nobody carried
out no money gone. Each rule is a row, tried in order; what no row names stays unread.
"""

import itertools
import re
from dataclasses import dataclass, field

from intake.claim.fact import Exactness
from intake.claim.money import Money, totals
from intake.language.narrative.blame import BLAMED
from intake.language.narrative.cues import GONE, PARTLY, WHOLE, cue, mood
from intake.language.narrative.found import Found, value
from intake.language.narrative.happenings import KINDS
from intake.language.narrative.mentions import Mention, Scene, Sum, Tale, doubted
from intake.language.narrative.moments import When
from intake.language.narrative.personal import PEOPLE


@dataclass(slots=True)
class Payment:
    """One payment as the story tells it."""

    money: Money
    scene: Scene
    sum: Sum
    executed: When | None = None
    bank: Mention | None = None
    iban: Mention | None = None
    state: str = ""
    state_words: str = ""
    blocked: Sum | None = None


@dataclass(slots=True)
class Ledger:
    """All amounts of a story in their roles."""

    payments: list[Payment] = field(default_factory=list)
    totals: list[tuple[Sum, str]] = field(default_factory=list)
    blocked: list[Sum] = field(default_factory=list)
    returned: list[Sum] = field(default_factory=list)
    demands: list[Sum] = field(default_factory=list)
    claims: list[Sum] = field(default_factory=list)
    moved: list[Sum] = field(default_factory=list)  # totals of what was paid


LOCKED = re.compile("|".join(next(patterns for code, patterns, _ in KINDS if code == "ransomware")))
"""Where everything is encrypted, whoever is said to want money is who did it."""
CRYPTO = frozenset(("BTC", "ETH", "USDT", "USDC", "XMR", "LTC"))
EXTORTER = re.compile(
    r"\bmail anonyme|\banony|\bpirates?\b|\bhackers?\b|\brancon|\bsinon\b|\bransom|\blosgeld|\bafpers|\bchantage|\bblackmail|\bscreen\b|\becran|\bscherm\b|\bnote\b|\bbtc\b|\bbitcoin|\bcrimine|\bcryptowallet|\bcopie|\bpubli"
)
CLAIMANT = re.compile(
    r"\bavocat|\bmaitre\b|\bclients?\b|\bclient's\b|\badvoca|\bklant|\bsolicitor|\blawyer|\bcustomers?\b|\bmise en demeure|\bingebrekestelling|\bletter of claim|\breclamation|\bils? reclam|\bzij vorder|\bcounsel|\bmis en cause|\bmet en cause|\bliable|\baansprakelijk|\bresponsable"
)
SPLIT_UP = re.compile(
    r"\bventil|\brepart|\buitgesplitst|\bopgesplitst|\bbroken down|\bbreakdown|\bposten?\b|\bpostes?\b"
)
SEVERAL = re.compile(
    r"\ben (?:deux|trois|quatre|cinq|\d+) (?:virements|paiements|fois)|\bin (?:twee|drie|vier|vijf|\d+) (?:betalingen|overschrijvingen|keer|schijven)|\bin (?:two|three|four|five|\d+) (?:payments|transfers|goes)"
)
REST = re.compile(r"\breste (?:donc )?|\bblijft\b|\bleaves\b|\bremain")
WEAK_DEMAND = re.compile(r"\bexige|\beis(?:en|t|te)?\b|\bdemand(?:s|ed|ing)?\b")
STRONG_DEMAND = re.compile(r"\branco|\blosgeld|\bransom|\bextor|\bafpers|\bchantage|\bblackmail|\bsinon\b")
COUNTS = re.compile(rf"\s(?:de\s|d'|of\s)?{PEOPLE}\b")
"""`8 400 fiches` beside an amount are no money."""
ITEM = re.compile(r"^\s*(?:[-*+]|\(?\d{1,2}[.)])\s*[€£$]?\s?\d|^\s*(?:[-*+])\s")
SWAPPED = re.compile(
    r"\b(?:vrai|veritable|reel|bon|correct|echte|juiste|real|genuine|right|correct|usual|habituel|gewone|gewoonlijke|vaste|old|ancien|oude|precedent|vorige)\w*\s+(?:\w+\s+){0,2}$|\b(?:die is|qui est|which is|is normaal|normally|normalement|instead of|au lieu d[eu]|in plaats van|plutot que)\s*:?\s*$"
)
OUR_ACCOUNT = re.compile(
    r"\b(?:de (?:notre|mon|leur) compte|depuis (?:notre|le|mon|leur) compte|van (?:onze|mijn|hun|de eigen) rekening|from (?:our|my|their|the) (?:\w+ )?account|notre compte|onze rekening|our account)[^,;]{0,30}$"
)
AT_BENEFICIARY = re.compile(
    r"\b(?:compte|rekening|account)\s+(?:\w+\s+){0,2}(?:chez|aupres de|bij|at|with|a la|op naam)\s+(?:la |de |the )?$|\b(?:vers|naar|to|sur)\s+(?!\d)(?:un |een |an? )?(?:(?!de chez\b)\w+\s+){0,3}$|\b(?:beneficiaire|begunstigde|beneficiary|receiving|ontvangende|fraudeur|fraudster)\w*[^.;]{0,24}$"
)


ONE_PAYMENT = re.compile(
    r"\b(?:un|le|ce|notre|seul|premier|second|deuxieme) (?:seul )?(?:virement|paiement)\b|\bune (?:seule )?fausse facture\b"
    r"|\b(?:een|de|die|deze|onze|eerste|tweede|1) (?:enkele )?(?:betaling|overschrijving|overboeking)\b|\b(?:een|1) valse factuur\b"
    r"|\b(?:a|an|one|the|this|our|single|first|second) (?:bank |wire )?(?:payment|transfer)\b|\b(?:a|one) (?:false|fake|bogus) invoice\b"
    r"|\b(?:nous avons|on a|j'ai) (?:\w+ )?(?:paye|vire|verse)|\b(?:we|i)(?: have|'ve)? (?:\w+ )?(?:paid|sent|transferred|wired)\b|\b(?:we|wij|ik) (?:hebben|heb) [^,;.]{0,40}(?:betaald|overgemaakt|overgeschreven|gestort)"
)
"""Where one payment is spoken of, or we paid ourselves, the amount is that payment's."""


def ledger(tale: Tale) -> Ledger:
    """Every amount in its role."""
    book = Ledger()
    told = tale.told()
    for place, scene in enumerate(told):
        following = told[place + 1].text if place + 1 < len(told) else ""
        for one in scene.sums:
            role = _role(tale, scene, one, following)
            if role == "paid":
                _pay(book, tale, scene, one)
            elif role in ("total", "loss"):
                book.totals.append((one, role))
                if role == "total" and _was_paid(tale, scene, one):
                    book.moved.append(one)
            elif role in ("blocked", "returned", "demand", "claim"):
                {
                    "blocked": book.blocked,
                    "returned": book.returned,
                    "demand": book.demands,
                    "claim": book.claims,
                }[role].append(one)
    _complete(book, tale)
    _of_the_whole(book, tale)
    return book


def _of_the_whole(book: Ledger, tale: Tale) -> None:
    """`182k gone, of which 82k blocked`: told without its time, and of no one payment, it is what is gone in all; several may stand behind it."""
    if len(book.payments) != 1 or len(book.blocked) != 1:
        return
    payment, part = book.payments[0], book.blocked[0]
    scene = payment.scene
    start, end = scene.clause_at(payment.sum.start)
    told = tale.told()
    at = next(number for number, one in enumerate(told) if one is scene)
    near = told[at : at + 2]
    if (
        payment.blocked is not part
        or part.money == payment.money
        or part.start < payment.sum.end
        or not any(part in one.sums for one in near)
        or payment.executed is not None
        or payment.iban is not None
        or any(one.whens for one in near)
        or any(start <= one.start < end for one in scene.of("bank"))
        or ONE_PAYMENT.search(tale.story.folded)
    ):
        return
    book.payments.clear()
    book.totals.append((payment.sum, "total"))
    book.moved.append(payment.sum)


def _was_paid(tale: Tale, scene: Scene, one: Sum) -> bool:
    """Is the total what was paid, said in its clause or in the one beside it: "four of them paid, 96k altogether"?"""
    clause = tale.clause(scene, one.start)
    text = clause if cue("MONEY", "paid").search(clause) else scene.text
    otherwise = any(cue("MONEY", name).search(text) for name in ("ordered", "fee", "demand", "asks"))
    return bool(cue("MONEY", "paid").search(text) and not otherwise and _mooded("paid", text))


def _is_a_claim(tale: Tale, near: str, whole: str) -> bool:
    """What somebody who holds us responsible demands ("they want 22 000") is a claim; only criminals extort."""
    return (
        WEAK_DEMAND.search(near) is not None
        and not STRONG_DEMAND.search(near)
        and not EXTORTER.search(whole)
        and re.search(BLAMED, tale.story.folded) is not None
    )


def _role(tale: Tale, scene: Scene, one: Sum, following: str) -> str:
    """The role of one amount, or "" where no row names it or a row says that it is none of these."""
    if one.ranged or (not one.named and COUNTS.match(tale.story.folded, one.end)):
        return ""
    start, end = scene.clause_at(one.start)
    clause, whole = tale.story.folded[start:end], scene.text
    near = tale.story.folded[max(start, one.start - 60) : min(end, one.end + 40)]
    lead = _lead(tale, scene)
    for name in ("limit", "excess", "usual"):
        if cue("MONEY", name).search(near):
            return ""
    if cue("MONEY", "false").search(clause) or (
        re.match(r"\s*(?:dat|this|that|ce|cela) ", following) and cue("MONEY", "false").search(following)
    ):
        return ""
    if mood("supposed").search(clause) or mood("asked").search(whole):
        return ""
    if one.money.currency in CRYPTO:
        return (
            ""
            if re.search(cue("MONEY", "paid"), clause) and not cue("MONEY", "asks").search(whole)
            else "demand"
        )
    if _is_a_claim(tale, near, whole):
        return "claim" if not SPLIT_UP.search(whole) and not mood("planned").search(clause) else ""
    if cue("MONEY", "demand").search(near) or (
        cue("MONEY", "asks").search(whole) and EXTORTER.search(whole) and not CLAIMANT.search(whole)
    ):
        return "demand"
    if cue("MONEY", "returned").search(clause):
        own = _nearest(tale, scene, one, ("returned", "paid", "blocked", "total"))
        if own == "returned":
            return _mooded("returned", clause)
    if cue("MONEY", "asks").search(clause) and not cue("MONEY", "paid").search(clause):
        if LOCKED.search(tale.story.folded) and not CLAIMANT.search(whole):
            return "demand"
        return "claim" if not SPLIT_UP.search(whole) and not mood("planned").search(clause) else ""
    if cue("MONEY", "blocked").search(clause):
        own = _nearest(tale, scene, one, ("blocked", "paid", "total"))
        if own == "blocked" and not (lead and ITEM.match(whole)) and not _is_item(tale, scene, one):
            return _mooded("blocked", clause)
    if cue("MONEY", "fee").search(clause) and not cue("MONEY", "paid").search(clause):
        return ""
    if cue("MONEY", "total").search(near) or SEVERAL.search(clause):
        return (
            (
                "total"
                if cue("MONEY", "paid").search(clause)
                or REST.search(clause)
                or re.search(r"\btota|\btout\b|\bsamen\b|\baltogether", clause)
                else "loss"
            )
            if not re.search(r"\bpas\b|\bniet\b|\bnot\b", clause)
            else ""
        )
    if lead and cue("MONEY", "paid").search(lead) and not cue("MONEY", "ordered").search(lead):
        return _mooded("paid", clause, inherited=True)
    for text in (clause, whole):
        if cue("MONEY", "paid").search(text):
            if cue("MONEY", "ordered").search(text if text == clause else near) or cue("MONEY", "fee").search(
                clause
            ):
                return ""
            if mood("planned").search(clause) or (
                mood("other").search(clause) and mood("planned").search(whole)
            ):
                return ""
            return _mooded("paid", _around(tale, scene, one) if text == whole else clause)
    if tale.opening and (any(not when.ahead for when in scene.whens) or scene.of("bank")):
        return _mooded("paid", clause)
    return ""


def _mooded(role: str, clause: str, inherited: bool = False) -> str:
    """The role, unless the clause says that it did not happen, or will, or might."""
    if doubted(clause, "planned", "supposed") and not inherited:
        return ""
    cleared = re.sub(
        r"\b(?:pas|not|niet|no|pas encore|nog niet)\b[^,;]{0,24}\b(?:appele\w*|gebeld|called|bloque\w*|geblokkeerd|blocked|rappele\w*|recu\w*|ontvangen|received)|\bsans (?:verifi|contr|rappel)\w*|\bzonder (?:te|na)\b|\bwithout (?:check|call|verif)\w*",
        " ",
        clause,
    )
    return "" if mood("negated").search(cleared) and not inherited else role


def _lead(tale: Tale, scene: Scene) -> str:
    """The sentence that introduces the list this one stands in."""
    return tale.scenes[scene.sentence.lead].text if scene.sentence.lead >= 0 else ""


def _is_item(tale: Tale, scene: Scene, one: Sum) -> bool:
    """Is the amount named first and then what became of it: "die van 61.300 euro is geblokkeerd", "54.000 €, bloqués"?"""
    start, _ = scene.clause_at(one.start)
    before = tale.story.folded[start : one.start]
    return bool(
        re.search(
            r"\b(?:die van|celui de|le virement de|celle de|the one of|that of|the|de betaling van|le paiement de|virement de)\s*(?:€|£)?\s*$",
            before,
        )
    )


def _around(tale: Tale, scene: Scene, one: Sum) -> str:
    """The amount's own stretch of the sentence: from the amount before it to the one after it."""
    before = max((other.end for other in scene.sums if other.end <= one.start), default=scene.sentence.start)
    after = min((other.start for other in scene.sums if other.start >= one.end), default=scene.sentence.end)
    return tale.story.folded[before:after]


def _nearest(tale: Tale, scene: Scene, one: Sum, names: tuple[str, ...]) -> str:
    """Which of these cues stands nearest to the amount in its clause; what follows it counts a little nearer."""
    start, end = scene.clause_at(one.start)
    best, name_of_best = 10_000, ""
    for name in names:
        for found in cue("MONEY", name).finditer(tale.story.folded, start, end):
            away = found.start() - one.end if found.start() >= one.end else (one.start - found.end()) + 3
            crossed = any(
                min(found.start(), one.end) <= other.start < max(found.end(), one.start)
                for other in scene.sums
                if other is not one
            )
            if not crossed and away < best:
                best, name_of_best = away, name
    return name_of_best


def _pay(book: Ledger, tale: Tale, scene: Scene, one: Sum) -> None:
    """A payment, unless the story only says again what it said before."""
    for known in book.payments:
        same_list = (
            scene.sentence.lead >= 0
            and scene.sentence.lead == known.scene.sentence.lead
            and scene is not known.scene
        )
        if (
            known.money == one.money
            and known.scene is not scene
            and not same_list
            and not mood("other").search(scene.text)
        ):
            return
    book.payments.append(Payment(one.money, scene, one))


def _complete(book: Ledger, tale: Tale) -> None:
    """When each payment left, from which bank, to which account, and where it stands."""
    ibans = _beneficiaries(tale)
    for payment in book.payments:
        scene, one = payment.scene, payment.sum
        around = _around(tale, scene, one)
        lead = tale.scenes[scene.sentence.lead] if scene.sentence.lead >= 0 else None
        payment.executed = _executed(tale, scene, one, book) or (_only_when(lead) if lead else None)
        payment.bank = _bank(tale, payment)
        own = [iban for iban in ibans if any(iban is mention for mention in scene.mentions)] or [
            iban for iban in ibans if lead and any(iban is mention for mention in lead.mentions)
        ]
        if len(own) > 1:
            after = [iban for iban in own if iban.start > one.end] or own
            payment.iban = after[0]
        elif own:
            payment.iban = own[0]
        elif len({iban.text for iban in ibans}) == 1:
            payment.iban = ibans[0]
        _state(payment, book, tale, around)
    if (
        len(book.payments) == 1
        and len(book.blocked) == 1
        and book.blocked[0].money.currency == book.payments[0].money.currency
    ):
        payment, part = book.payments[0], book.blocked[0]
        if part.money.amount <= payment.money.amount:
            payment.blocked = part
            if not payment.state or payment.state == "executed":
                payment.state = "blocked" if part.money == payment.money else "partly_blocked"
                payment.state_words = tale.words(part.start, part.end)


def _only_when(scene: Scene) -> When | None:
    past = [when for when in scene.whens if not when.ahead]
    return past[0] if len(past) == 1 else None


OTHER_TIMES = ("discovered", "lured", "worked", "repaired")


def _executed(tale: Tale, scene: Scene, one: Sum, book: Ledger) -> When | None:
    """The moment that stands in the amount's own clause, or next to it in the sentence, and tells of nothing else."""
    start, end = scene.clause_at(one.start)
    mine: list[tuple[int, When]] = []
    for when in scene.whens:
        if when.ahead or len(when.day) < 7:
            continue
        first, last = scene.clause_at(when.start)
        clause = tale.story.folded[first:last]
        same = (first, last) == (start, end)
        if not same and (
            any(cue("TIMES", name).search(clause) for name in OTHER_TIMES)
            or cue("SUBJECTS", "contacted").search(clause)
        ):
            continue
        stretch = tale.story.folded[min(when.end, one.end) : max(when.start, one.start)]
        left = tale.story.folded[max(first, when.start - 50) : when.start]
        right = tale.story.folded[when.end : min(last, when.end + 25)]
        if re.search(
            r"\b(?:recue?s?|received|given|gekregen|ontvangen|mail|facture du|factuur van|invoice of|contrat du|depuis|sinds|since|email)\b[^,;]{0,30}$",
            left,
        ) and not cue("MONEY", "paid").search(left):
            continue
        if (
            same and (cue("MONEY", "returned").search(right) or cue("MONEY", "blocked").search(right))
        ) or cue("SUBJECTS", "contacted").search(right):
            continue
        crossed = sum(
            min(when.end, one.end) <= other.start < max(when.start, one.start)
            for other in scene.sums
            if other is not one
        )
        mine.append((len(stretch) + (0 if same else 60) + 200 * crossed, when))
    if not mine:
        return None
    far, best = min(mine, key=lambda pair: pair[0])
    shared = [when for _, when in mine]
    return best if far < 200 or len(shared) == 1 else None


def _beneficiaries(tale: Tale) -> list[Mention]:
    """The accounts that money went to: neither the payer's own nor the true one of the supplier."""
    found = []
    for scene in tale.told():
        for iban in scene.of("iban"):
            start, _ = scene.clause_at(iban.start)
            before = tale.story.folded[max(scene.sentence.start, iban.start - 60) : iban.start]
            own = tale.story.folded[max(start, iban.start - 60) : iban.start]
            if not SWAPPED.search(before) and not OUR_ACCOUNT.search(own):
                found.append(iban)
    return found


def _bank(tale: Tale, payment: Payment) -> Mention | None:
    """The payer's bank: named with the payment, or the only one of the story that is not the beneficiary's."""
    own = [one for one in payment.scene.of("bank") if not _at_beneficiary(tale, payment.scene, one)]
    if own:
        piece = _piece(tale, payment)
        beside = [one for one in own if piece[0] <= one.start < piece[1]]
        return min(beside or own, key=lambda one: abs(one.start - payment.sum.start))
    everywhere = payer_banks(tale)
    return everywhere[0] if len({one.text for one in everywhere}) == 1 else None


def _piece(tale: Tale, payment: Payment) -> tuple[int, int]:
    """The amount's own piece of a list with commas: "54k yesterday KBC, 100k the day before ING"."""
    sentence, folded = payment.scene.sentence, tale.story.folded
    before = [one.end() for one in re.finditer(r"[,;]\s", folded[sentence.start : payment.sum.start])]
    after = re.search(r"[,;]\s", folded[payment.sum.end : sentence.end])
    return (
        sentence.start + (before[-1] if before else 0),
        payment.sum.end + after.start() if after else sentence.end,
    )


def payer_banks(tale: Tale) -> list[Mention]:
    """Every bank of the story that does not stand as the beneficiary's."""
    return [one for scene in tale.told() for one in scene.of("bank") if not _at_beneficiary(tale, scene, one)]


def _at_beneficiary(tale: Tale, scene: Scene, bank: Mention) -> bool:
    before = tale.story.folded[max(scene.sentence.start, bank.start - 60) : bank.start]
    after = tale.story.folded[bank.end : bank.end + 40]
    if re.search(
        r"\b(?:faux|fausse|valse|fake|soi-disant|zogezegd|so-called|pretend\w*|conseiller|medewerker van|employe de|someone from|claiming to be from)\b[^,.;]{0,30}$",
        before,
    ):
        return True
    own = re.search(
        r"\b(?:notre|mon|nos|onze|mijn|our|my) (?:\w+ )?(?:compte|rekening|account)\b[^,;]{0,12}$", before
    )
    return bool(not own and AT_BENEFICIARY.search(before)) or bool(
        re.match(
            r"\s*\(?(?:-rekening|account (?:of|in the name)|rekening van de|compte du fraudeur|en (?:lituanie|espagne|allemagne|pologne|irlande)|in (?:litouwen|spanje|duitsland|lithuania|spain|germany|poland))",
            after,
        )
    )


def _state(payment: Payment, book: Ledger, tale: Tale, around: str) -> None:
    """Where a payment stands, as far as its own words tell: what follows the amount until the next one."""
    one = payment.sum
    begin = max(
        (other.end for other in payment.scene.sums if other.end <= one.start),
        default=payment.scene.clause_at(one.start)[0],
    )
    stop = min(
        (other.start for other in payment.scene.sums if other.start >= one.end),
        default=payment.scene.sentence.end,
    )
    lead = _lead(tale, payment.scene)
    for first, last in ((one.end, stop), (begin, one.start)):
        text = tale.story.folded[first:last]
        for name in ("returned", "blocked"):
            found = cue("MONEY", name).search(text)
            clause = _own_clause(text, found.start()) if found else ""
            if (
                found
                and not doubted(clause, "negated", "planned", "supposed", "asked")
                and not any(_inside(part, first, last) for part in (*book.blocked, *book.returned))
            ):
                partly = re.search(PARTLY, text) and not re.search(WHOLE, text)
                payment.state = ("partly_" if partly else "") + name
                payment.state_words = tale.words(first + found.start(), first + found.end())
                return
    text = tale.story.folded[one.end : stop]
    gone = re.search(rf"\b(?:{GONE})", text) or re.search(
        rf"\b(?:{GONE})", tale.story.folded[begin : one.start]
    )
    if gone is None and lead:
        gone = re.search(rf"\b(?:{GONE})", lead)
        if gone:
            shift = tale.scenes[payment.scene.sentence.lead].sentence.start
            payment.state, payment.state_words = (
                "executed",
                tale.words(gone.start() + shift, gone.end() + shift),
            )
        return
    if gone is not None and not doubted(
        _own_clause(gone.string, gone.start()), "negated", "planned", "supposed"
    ):
        shift = one.end if gone.string == text else begin
        payment.state, payment.state_words = "executed", tale.words(gone.start() + shift, gone.end() + shift)


def _own_clause(text: str, place: int) -> str:
    borders = [0, *(match.end() for match in re.finditer(r"[;:,.](?=\s)", text)), len(text)]
    return next(
        (text[first:last] for first, last in itertools.pairwise(borders) if first <= place < last), text
    )


def _inside(part: Sum, first: int, last: int) -> bool:
    return first <= part.start < last


def money_facts(book: Ledger, tale: Tale) -> list[Found]:
    """Payments and amounts as facts."""
    found: list[Found] = []
    for number, payment in enumerate(book.payments, 1):
        path, words = f"payments[p{number}]", tale.words(payment.sum.start, payment.sum.end)
        found.append(value(f"{path}.amount", payment.money, words, payment.sum.exactness))
        if payment.executed is not None:
            found.append(
                value(
                    f"{path}.executed_at",
                    payment.executed.moment,
                    tale.words(payment.executed.start, payment.executed.end),
                    payment.executed.exactness,
                )
            )
        if payment.state:
            found.append(value(f"{path}.state", payment.state, payment.state_words))
        if payment.bank is not None:
            found.append(
                value(
                    f"{path}.payer_bank", payment.bank.text, tale.words(payment.bank.start, payment.bank.end)
                )
            )
        if payment.iban is not None:
            found.append(
                value(
                    f"{path}.beneficiary_iban",
                    payment.iban.text,
                    tale.words(payment.iban.start, payment.iban.end),
                )
            )
        if payment.blocked is not None and payment.blocked.money != payment.money:
            found.append(
                value(
                    f"{path}.blocked_amount",
                    payment.blocked.money,
                    tale.words(payment.blocked.start, payment.blocked.end),
                )
            )
    letter = tale.new_account
    if letter is not None and not book.payments:
        found.append(
            value("payments[p1].beneficiary_iban", letter.text, tale.words(letter.start, letter.end))
        )
    found += _sums_found(book, tale)
    return found


def _sums_found(book: Ledger, tale: Tale) -> list[Found]:
    found: list[Found] = []
    settled = {payment.blocked for payment in book.payments if payment.blocked}
    loose = [one for one in book.blocked if one not in settled]
    if len({one.money for one in loose}) == 1:
        found.append(
            value(
                "loss.stated.blocked",
                loose[0].money,
                tale.words(loose[0].start, loose[0].end),
                loose[0].exactness,
            )
        )
    gross = {one.money for one, _ in book.totals}
    paid = totals(payment.money for payment in book.payments)
    agreed = [one for one, _ in book.totals if one.money in paid]
    if len(gross) == 1 or agreed:
        one = agreed[0] if agreed else book.totals[0][0]
        found.append(value("loss.stated.total", one.money, tale.words(one.start, one.end), one.exactness))
    if book.demands and len({one.money for one in book.demands}) == 1:
        one = book.demands[0]
        found.append(value("extortion.amount", one.money, tale.words(one.start, one.end), one.exactness))
    if book.claims and len({one.money for one in book.claims}) == 1:
        one = book.claims[0]
        found.append(
            value("third_party.claims[t1].amount", one.money, tale.words(one.start, one.end), one.exactness)
        )
    return found


__all__ = ["Exactness", "Ledger", "Payment", "ledger", "money_facts", "payer_banks"]
