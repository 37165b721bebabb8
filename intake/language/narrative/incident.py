"""What happened, how, to whom and when: the incident's own fields, each from the sentence that says it.

Stands alone because kind, way in and dates lean on each other: a mailbox that belongs to the supplier makes it a false invoice, and the
date of a false mail begins a payment fraud but not a break-in.
"""

import re

from intake.claim.fact import Exactness
from intake.language.narrative.blame import blamed, position_facts
from intake.language.narrative.break_in import break_in, break_in_facts, used_by_name
from intake.language.narrative.cues import cue, mood
from intake.language.narrative.false_messages import false_message_facts, false_messages
from intake.language.narrative.found import Found, unknown, value
from intake.language.narrative.happenings import KINDS, NOT_KNOWN_HOW, OUR_IT_WORK, VECTORS
from intake.language.narrative.mentions import Scene, Tale
from intake.language.narrative.moments import When
from intake.language.narrative.money import Ledger
from intake.language.narrative.telling import Said, first, hits
from intake.language.narrative.whose import whose

SINCE = re.compile(
    r"depuis|sinds|since"
)  # they open a stretch of time only where a moment follows: "depuis KBC" names a place
NOTE_DATE = re.compile(r"^\W*(?:note|gespreks?notitie|nota|call note|datum|date|telefoonnota|appel)\b")


NO_WORK_OF_OURS = {
    "business_email_compromise",
    "false_invoice",
    "ceo_fraud",
    "ransomware",
    "lost_device",
    "misdirected_data",
}
"""What is told of besides a blame is what happened, whatever we are blamed for."""


def incident_facts(tale: Tale, book: Ledger) -> list[Found]:
    """Kind, way in, position, what was sent, and the two dates."""
    broken, sent = break_in(tale), false_messages(tale)
    kind = kind_of(tale, book, used_by_name(tale, broken, sent))
    found: list[Found] = []
    if kind is not None:
        found.append(value("incident.kind", kind.code, tale.words(kind.start, kind.end)))
    gone = next(iter([*(one.sum for one in book.payments), *book.moved]), None)
    if gone is not None:
        found.append(value("incident.money_moved", "yes", tale.words(gone.start, gone.end)))
    found += _vector(tale, kind)
    found += break_in_facts(tale, kind, broken)
    found += position_facts(tale)
    found += false_message_facts(tale, sent)
    discovered = discovered_at(tale)
    if discovered is not None:
        found.append(_dated("incident.discovered_at", tale, discovered))
    occurred = _occurred(tale, kind, book, discovered)
    if occurred is not None:
        found.append(_dated("incident.occurred_from", tale, occurred))
    return found


def _dated(path: str, tale: Tale, when: When) -> Found:
    return value(path, when.moment, tale.words(when.start, when.end), when.exactness)


def kind_of(tale: Tale, book: Ledger, taken_over: Said | None) -> Said | None:
    """The kind of incident; a client's blame for IT work only where no money was diverted."""
    told = hits(tale, KINDS)
    codes = {one.code for one in told}
    if taken_over is not None and codes <= {"false_invoice", "account_takeover", "data_breach"}:
        return taken_over
    work = first(tale, OUR_IT_WORK, doubtful=True)
    if work is not None and (blamed(tale) is not None or _has_client(tale)) and not codes & NO_WORK_OF_OURS:
        return Said("it_work_disputed", *work)
    if {"business_email_compromise", "false_invoice"} <= codes:
        mailbox = next(one for one in told if one.code == "business_email_compromise")
        if whose(tale, mailbox) == "supplier":
            return next(one for one in told if one.code == "false_invoice")
        return mailbox
    if "business_email_compromise" in codes:
        mailbox = next(one for one in told if one.code == "business_email_compromise")
        if whose(tale, mailbox) == "supplier":
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


def _has_client(tale: Tale) -> bool:
    return bool(
        re.search(
            r"\b(?:notre|un|nos|onze|our) clients?\b|\bonze klant\b|\bour customer\b", tale.story.folded
        )
    )


def _vector(tale: Tale, kind: Said | None) -> list[Found]:
    """How they got in; "we do not know how" is an answer too."""
    found: list[Found] = []
    told = hits(tale, VECTORS)
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
        r"\bmots? de passe|\bwacht?woord|\bpas+wo?r[dt]|\bpaswoord|\bidentifiants|\bcredentials|\binloggegevens|\blogins?\b",
        text,
    ):
        return "phished"
    if vector.code == "stolen_password":
        if re.search(r"\breutilis|\bhergebruik|\breuse", text):
            return "reused"
        if re.search(r"\bfuite|\bdatalek|\bbreach|\bleak|\bgelekt", text):
            return "leaked"
    return ""


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
