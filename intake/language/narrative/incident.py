"""What happened, how, to whom and when: the incident's own fields, each from the sentence that says it.

Stands alone because kind, way in and dates lean on each other: a mailbox that belongs to the supplier makes it a false invoice, and the
date of a false mail begins a payment fraud but not a break-in.
"""

import re
from dataclasses import dataclass

from intake.claim.fact import Exactness
from intake.language.narrative.cues import cue, mood
from intake.language.narrative.found import Found, unknown, value
from intake.language.narrative.happenings import BLAMED, KINDS, MAILBOX, NOT_KNOWN_HOW, OUR_IT_WORK, VECTORS
from intake.language.narrative.mentions import Scene, Tale
from intake.language.narrative.moments import When
from intake.language.narrative.money import Ledger

SINCE = re.compile(
    r"depuis|sinds|since"
)  # they open a stretch of time only where a moment follows: "depuis KBC" names a place
NOT_OUTSIDE = r"(?!(?:controller|director|manager|employee|clerk|accountant|bookkeeper|secretary|assistant|user|owner|boss|colleague|partner|member|buyer|treasurer|chairman|officer|nurse|doctor|teacher|engineer|technician|insured|someone|somebody|nobody)'s)"
SUPPLIER = r"(?:fournisseurs?|fournisseuse|prestataires?|leverancier|\w+leverancier|verkoper|supplier|vendor)"
CLIENT = r"(?:clients?|clientes?|klant|klanten|customer)"
WHOSE_AWAY = 24
"""Characters before a mailbox in which the words for whose it is stand."""
ITS = r"(?:(?:dit|zegt|says|said) (?:que |dat |that )?(?:sa|son|leur|zijn|haar|hun|his|her|their|its)|(?:a|ont) (?:eu |vu |s'est fait )?(?:pirater )?(?:sa|son|leur)|(?:zijn|haar|hun)|(?:has |have )?had (?:his|her|its|their))"
SUPPLIERS_OWN = re.compile(
    rf"\b(?:du|de (?:notre|la|l'un)|d'un(?:e)?(?: de (?:nos|ses))?|chez (?:le|un|notre)|van (?:de|een|onze)|bij (?:de|een|onze)|of (?:the|our|a)) {SUPPLIER}\b|\b{SUPPLIER}(?:'s|s')|\b(?:{SUPPLIER}) {ITS}\b"
    rf"|\b(?:leur (?:boite|messagerie|mailbox)|hun mailbox|their (?:mailbox|email|e-mail|account))\b|\b{NOT_OUTSIDE}[a-z]{{4,}}'s (?:mailbox|email|e-mail|account)"
)
CLIENTS_OWN = re.compile(
    rf"\b(?:du|de (?:notre|la|l'un)|d'un(?:e)?(?: de (?:nos|ses))?|d'un employe du|chez (?:le|un|notre)|van (?:de|een|onze)|bij (?:de|een|onze)|of (?:the|our|a)) {CLIENT}\b|\b{CLIENT}(?:'s|s')|\b(?:{CLIENT}) {ITS}\b"
)
OUR_OWN = re.compile(
    rf"\b(?:notre|ma|nos|onze|mijn|our|my) (?:propre |eigen |own )?(?:(?!{SUPPLIER}|{CLIENT})\w+ )?(?:boite|mailbox|messagerie|mail|account|adresse)"
)
INTRUSION = re.compile(
    r"\bintrusion (?:est )?confirmee|\binbraak (?:is )?bevestigd|\bintrusion (?:is |was |has been )?confirmed|\bconfirmed intrusion"
)
DENIED_HACK = re.compile(
    r"\b(?:pas d'intrusion|aucune intrusion|geen (?:inbraak|hack)\b|no (?:intrusion|hack|break-in)\b|n'a(?:vons)? pas ete (?:pirate|hacke)|niet gehackt|not (?:been )?hacked|pas d'un piratage|pas un piratage)"
)
CLAIM_LETTER = re.compile(
    r"\b(?:reclamation ecrite|ecrit .{0,30}(?:responsable|reclam)|lettre de reclamation|courrier .{0,30}avocat|written claim|letter of claim|claim letter|schriftelijk aansprakelijk|schadeclaim|aansprakelijkstelling|reclame .{0,12}\d)"
)
FORMAL = re.compile(r"\bmise en demeure|\bingebrekestelling|\bformal notice")
SUMMONS = re.compile(r"\bassigne\w*|\bcitation\b|\bdagvaarding|\bgedagvaard|\bsummons\b|\bwrit\b")
NOTE_DATE = re.compile(r"^\W*(?:note|gespreks?notitie|nota|call note|datum|date|telefoonnota|appel)\b")


@dataclass(frozen=True, slots=True)
class Said:
    """A code with the sentence it was read from and the exact place."""

    code: str
    scene: Scene
    start: int
    end: int


def incident_facts(tale: Tale, book: Ledger) -> list[Found]:
    """Kind, way in, position, what was sent, and the two dates."""
    kind = kind_of(tale, book)
    found: list[Found] = []
    if kind is not None:
        found.append(value("incident.kind", kind.code, tale.words(kind.start, kind.end)))
    if book.payments:
        first = book.payments[0]
        found.append(value("incident.money_moved", "yes", tale.words(first.sum.start, first.sum.end)))
    found += _vector(tale, kind)
    found += _where(tale, kind)
    found += _position(tale)
    found += _false_messages(tale)
    discovered = discovered_at(tale)
    if discovered is not None:
        found.append(_dated("incident.discovered_at", tale, discovered))
    occurred = _occurred(tale, kind, book, discovered)
    if occurred is not None:
        found.append(_dated("incident.occurred_from", tale, occurred))
    return found


def _dated(path: str, tale: Tale, when: When) -> Found:
    return value(path, when.moment, tale.words(when.start, when.end), when.exactness)


def _stands(tale: Tale, scene: Scene, start: int, end: int, but_unknown: bool = False) -> bool:
    """Is what the clause says told as a fact: not denied, feared, planned or asked?"""
    first, last = scene.clause_at(scene.sentence.start + start)
    folded = tale.story.folded
    around = (
        folded[first : scene.sentence.start + start]
        + " # "
        + folded[scene.sentence.start + end : max(last, scene.clause_at(scene.sentence.start + end - 1)[1])]
    )
    lead = folded[max(scene.sentence.start, first - 30) : first]
    # "aurions laissé" is how French reports what somebody else says: an allegation, and so what the claim is about.
    names = ("negated", "supposed", "asked") if not but_unknown else ("negated", "asked")
    if any(mood(name).search(around) for name in names) or mood("asked").search(scene.text[-3:]):
        return False
    if re.search(
        r"\b(?:we think|i think|on pense|je pense|nous pensons|ik denk|we denken|vermoed\w*|peut-etre|misschien|maybe|soupconn\w*|suspect\w*)\b[^,;]{0,30}$",
        lead,
    ):
        return False
    inside = folded[scene.sentence.start + start : scene.sentence.start + end]
    return not re.search(
        r"\b(?:n'(?:a|ont|est|etait|avait|avons|ai)\b|pas\b|niet\b|not\b|geen\b|never\b|nooit\b|jamais\b|if\b|would\b)",
        inside,
    )


def kind_of(tale: Tale, book: Ledger) -> Said | None:
    """The kind of incident; a client's blame for IT work only where no money was diverted."""
    told = _hits(tale, KINDS)
    codes = {one.code for one in told}
    work = _first(tale, OUR_IT_WORK, doubtful=True)
    blamed = _first(tale, BLAMED)
    if (
        work is not None
        and (blamed is not None or _has_client(tale))
        and not codes & {"business_email_compromise", "false_invoice", "ceo_fraud", "ransomware"}
    ):
        return Said("it_work_disputed", *work)
    if {"business_email_compromise", "false_invoice"} <= codes:
        mailbox = next(one for one in told if one.code == "business_email_compromise")
        if _whose(tale, mailbox) == "supplier":
            return next(one for one in told if one.code == "false_invoice")
        return mailbox
    if "business_email_compromise" in codes:
        mailbox = next(one for one in told if one.code == "business_email_compromise")
        if _whose(tale, mailbox) == "supplier":
            # Nobody has said yet what came of it here.
            others = [one for one in told if one.code != "business_email_compromise"]
            return (
                Said("false_invoice", mailbox.scene, mailbox.start, mailbox.end)
                if book.payments
                else next(iter(others), None)
            )
    if "ceo_fraud" in codes and "business_email_compromise" not in codes:
        return next(one for one in told if one.code == "ceo_fraud")
    return told[0] if told else None


def _whose(tale: Tale, mailbox: Said) -> str:
    """Whose mailbox it was: that of a client, a supplier or the insured, or "" where the words do not say."""
    folded = tale.story.folded
    first, _ = mailbox.scene.clause_at(mailbox.start)
    named = folded[max(first, mailbox.start - WHOSE_AWAY) : mailbox.end]
    if OUR_OWN.search(named):
        return "insured"
    for text in (named, tale.clause(mailbox.scene, mailbox.start)):
        for code, own in (("client", CLIENTS_OWN), ("supplier", SUPPLIERS_OWN)):
            if own.search(text):
                return code
    return ""


def _has_client(tale: Tale) -> bool:
    return bool(
        re.search(
            r"\b(?:notre|un|nos|onze|our) clients?\b|\bonze klant\b|\bour customer\b", tale.story.folded
        )
    )


def _hits(tale: Tale, rows: tuple[tuple[str, tuple[str, ...], str], ...]) -> list[Said]:
    """Each row that the story tells as a fact, in the order of the rows."""
    found: list[Said] = []
    for code, patterns, unless in rows:
        hit = next(
            (
                said
                for scene in tale.told()
                if (said := _in_scene(tale, scene, code, patterns, unless)) is not None
            ),
            None,
        )
        if hit is not None:
            found.append(hit)
    return found


def _in_scene(tale: Tale, scene: Scene, code: str, patterns: tuple[str, ...], unless: str) -> Said | None:
    for pattern in patterns:
        for hit in re.finditer(pattern, scene.text):
            if unless and re.search(unless, scene.text):
                continue
            if (
                _stands(tale, scene, hit.start(), hit.end())
                and not re.search(
                    r"\b(?:assurance|police|polis|verzekering|insurance|policy|couverture|dekking|cover)\b.{0,12}$",
                    scene.text[: hit.start()],
                )
                and not _advice(scene)
            ):
                return Said(code, scene, scene.sentence.start + hit.start(), scene.sentence.start + hit.end())
    return None


def _advice(scene: Scene) -> bool:
    return bool(re.search(r"\baanbeveling|\brecommand|\brecommend|\boverwegen\b", scene.text))


def _first(tale: Tale, pattern: str, doubtful: bool = False) -> tuple[Scene, int, int] | None:
    for scene in tale.told():
        for hit in re.finditer(pattern, scene.text):
            if _stands(tale, scene, hit.start(), hit.end(), but_unknown=doubtful):
                return scene, scene.sentence.start + hit.start(), scene.sentence.start + hit.end()
    return None


def _vector(tale: Tale, kind: Said | None) -> list[Found]:
    """How they got in; "we do not know how" is an answer too."""
    found: list[Found] = []
    told = _hits(tale, VECTORS)
    if kind is not None and kind.code == "insider_misuse":
        return [value("incident.entry_vector", "insider", tale.words(kind.start, kind.end))]
    order = {"physical": -1} if kind is not None and kind.code == "lost_device" else {"physical": 99}
    told = [
        one for one in told if not (one.code == "physical" and (kind is None or kind.code != "lost_device"))
    ]
    told.sort(key=lambda one: order.get(one.code, 0))
    if told:
        found.append(value("incident.entry_vector", told[0].code, tale.words(told[0].start, told[0].end)))
        how = _credentials(told[0])
        if how:
            found.append(
                value("security.access.credentials_how", how, tale.words(told[0].start, told[0].end))
            )
        return found
    for scene in tale.told():
        hit = re.search(NOT_KNOWN_HOW, scene.text)
        if hit:
            return [
                unknown(
                    "incident.entry_vector",
                    tale.words(scene.sentence.start + hit.start(), scene.sentence.start + hit.end()),
                )
            ]
    return found


def _credentials(vector: Said) -> str:
    text = vector.scene.text
    if vector.code == "phishing" and re.search(
        r"\bmot de passe|\bwacht?woord|\bpaswoord|\bpassword|\bidentifiants|\bcredentials|\binloggegevens",
        text,
    ):
        return "phished"
    if vector.code == "stolen_password":
        if re.search(r"\breutilis|\bhergebruik|\breuse", text):
            return "reused"
        if re.search(r"\bfuite|\bdatalek|\bbreach|\bleak|\bgelekt", text):
            return "leaked"
    return ""


def _where(tale: Tale, kind: Said | None) -> list[Found]:
    """Whose systems were broken into, and whether anyone's were."""
    found: list[Found] = []
    mailbox = next(
        iter(_hits(tale, tuple(row for row in KINDS if row[0] == "business_email_compromise"))), None
    )
    sure = _first(tale, INTRUSION.pattern)
    if sure is not None:
        found.append(value("incident.intrusion", "yes", tale.words(sure[1], sure[2])))
    elif mailbox is not None:
        # Of a supplier's mailbox nothing follows for our own systems.
        if _whose(tale, mailbox) != "supplier":
            found.append(value("incident.intrusion", "yes", tale.words(mailbox.start, mailbox.end)))
    elif kind is not None and kind.code in ("false_invoice", "ceo_fraud", "misdirected_data"):
        for scene in tale.told():
            denied = DENIED_HACK.search(scene.text)
            if denied and not re.search(rf"\b{MAILBOX}\b.{{0,20}}\b(?:prive|private)", scene.text):
                found.append(
                    value(
                        "incident.intrusion",
                        "no",
                        tale.words(
                            scene.sentence.start + denied.start(), scene.sentence.start + denied.end()
                        ),
                    )
                )
                break
    if mailbox is not None:
        where = _whose(tale, mailbox)
        if where:
            found.append(value("incident.where_broken_in", where, tale.words(mailbox.start, mailbox.end)))
    return found


def _position(tale: Tale) -> list[Found]:
    """Does someone hold the insured responsible, and in which form?"""
    blamed = _first(tale, BLAMED)
    if blamed is None:
        return []
    found = [value("incident.position", "claim_against_us", tale.words(blamed[1], blamed[2]))]
    for pattern, code in ((SUMMONS, "summons"), (FORMAL, "formal_notice"), (CLAIM_LETTER, "claim")):
        said = _first(tale, pattern.pattern)
        if said is not None:
            found.append(value("third_party.claim_status", code, tale.words(said[1], said[2])))
            break
    return found


def _false_messages(tale: Tale) -> list[Found]:
    """False invoices or mails that went out in a victim's name, and whether those who got them were warned."""
    for place, scene in enumerate(tale.told()):
        hit = cue("TIMES", "sent_false").search(scene.text)
        if hit is None or not _stands(tale, scene, hit.start(), hit.end()):
            continue
        found = [
            value(
                "incident.false_messages_sent",
                "yes",
                tale.words(scene.sentence.start + hit.start(), scene.sentence.start + hit.end()),
            )
        ]
        for near in tale.told()[place : place + 2]:
            warned = cue("TIMES", "warned").search(near.text)
            if warned and not mood("planned").search(near.text) and not mood("negated").search(near.text):
                found.append(
                    value(
                        "third_party.warned",
                        "all",
                        tale.words(near.sentence.start + warned.start(), near.sentence.start + warned.end()),
                    )
                )
                break
        return found
    return []


def discovered_at(tale: Tale) -> When | None:
    """The moment of the sentence that says that it was found out; else of the one that tells what gave the alarm."""
    for name in ("discovered", "alerted"):
        candidates: list[tuple[int, int, When]] = []
        for scene in tale.told():
            for hit in cue("TIMES", name).finditer(scene.text):
                at = scene.sentence.start + hit.start()
                clause = tale.clause(scene, at)
                if name == "discovered" and (
                    mood("supposed").search(clause)
                    or re.search(
                        r"\b(?:pas|not|niet|nog niet) (?:encore |yet )?(?:ete )?(?:decouvert|discovered|ontdekt|vastgesteld|remarque)",
                        clause,
                    )
                ):
                    continue
                when = _near(tale, scene, at, one_day=name == "alerted")
                if when is not None:
                    precise = 0 if when.moment.precision == "minute" else 1
                    candidates.append((precise, when.start, when))
        if candidates:
            days = {one.day for _, _, one in candidates}
            first = min(candidates, key=lambda one: one[1])
            return min(candidates, key=lambda one: one[:2])[2] if len(days) == 1 else first[2]
    return None


def _near(tale: Tale, scene: Scene, at: int, one_day: bool = False) -> When | None:
    """The moment nearest to a cue, in its own clause first."""
    past = [when for when in scene.whens if not when.ahead and len(when.day) == 10]
    start, end = scene.clause_at(at)
    own = [when for when in past if start <= when.start < end]
    pool = own or past
    if not pool or (one_day and len({when.day for when in pool}) > 1 and not own):
        return None
    return min(pool, key=lambda when: abs(when.start - at))


def _occurred(tale: Tale, kind: Said | None, book: Ledger, discovered: When | None) -> When | None:
    """When it began. The date of a false mail counts only where the fraud is the mail itself."""
    lured_kinds = {
        "false_invoice",
        "ceo_fraud",
        "bank_impersonation",
        "payroll_diversion",
        "payment_fraud_other",
    }
    code = kind.code if kind is not None else ""
    if code in lured_kinds:
        for scene in tale.told():
            hit = cue("TIMES", "lured").search(scene.text)
            if hit and not mood("planned").search(scene.text):
                when = _near(tale, scene, scene.sentence.start + hit.start(), one_day=True)
                if when is not None and not NOTE_DATE.match(scene.text) and when is not discovered:
                    return when
        return None
    candidates: list[tuple[int, When]] = []
    for scene in tale.told():
        for hit in cue("TIMES", "began").finditer(scene.text):
            at = scene.sentence.start + hit.start()
            clause = tale.clause(scene, at)
            if (
                mood("supposed").search(clause)
                or cue("TIMES", "repaired").search(clause)
                or cue("SUBJECTS", "mfa").search(scene.text)
                or (
                    re.search(r"\bdossier|\bclient depuis|\bklant sinds|\bwork\w* (?:for|with)", clause)
                    and "since" in clause
                )
            ):
                continue
            when = _near(tale, scene, at)
            if (
                when is not None
                and not (
                    cue("TIMES", "discovered").search(clause)
                    and not re.search(r"\bdepuis|\bsinds|\bsince", clause)
                )
                and abs(when.start - at) < 90
                and not (SINCE.match(hit.group()) and not 0 <= when.start - at - len(hit.group()) < 20)
            ):
                candidates.append((when.start, when))
        if (
            kind is not None
            and scene is kind.scene
            and code
            in (
                "lost_device",
                "misdirected_data",
                "it_work_disputed",
                "data_breach",
                "ransomware",
                "malware",
                "denial_of_service",
            )
            and not NOTE_DATE.match(scene.text)
        ):
            past = [
                when
                for when in scene.whens
                if not when.ahead and when is not discovered and len(when.day) == 10
            ]
            if len({when.day for when in past}) == 1:
                candidates.append((past[0].start, past[0]))
    if not candidates:
        return None
    day = min(when.day for _, when in candidates)
    first = [when for _, when in candidates if when.day == day]
    return min(first, key=lambda when: (when.moment.precision != "minute", when.moment.text))


__all__ = ["Exactness", "Said", "discovered_at", "incident_facts", "kind_of"]
