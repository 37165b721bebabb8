"""Policies: their numbers and kinds, where the text says that the number is a policy's and that the policy is there.

Stands alone because mails are full of numbers that look alike: invoices, police reports, registrations, tickets.
"""

import re

from intake.language.narrative.cues import mood
from intake.language.narrative.found import Found, value
from intake.language.narrative.mentions import Mention, Scene, Tale

KINDS = {
    "tech_pi": r"\b(?:tech(?:nology)? pi|it-aansprakelijkheid)\b",
    "pi": r"\brc ?pro(?:fessionnelle)?\b|\bprofessional (?:indemnity|liability)\b|\bpi\b|\bberoepsaansprakelijkheid\w*|\bbav\b|\bba beroep\w*|\bresponsabilite (?:civile )?professionnelle",
    "d_and_o": r"\bd ?& ?o\b|\brc (?:des )?(?:administrateurs|dirigeants|mandataires)|\bbestuurdersaansprakelijkheid|\bdirectors",
    "crime": r"\bfraudepolis|\bfraudeverzekering|\bassurance fraude|\bpolice fraude|\bcrime\b|\bfidelity\b|\bfraud policy",
    "cyber": r"\bcyber\w*",
    "legal_expenses": r"\bprotection juridique|\brechtsbijstand\w*|\blegal expenses",
    "property_bi": r"\bbedrijfsschadeverzekering|\bperte d'exploitation\b|\bproperty damage",
    "general_liability": r"\brc exploitation|\bba uitbating|\bavb\b|\bgeneral liability|\bpublic liability",
    "other": r"\boffice package|\bcombined\b|\bpackage policy|\bmultirisques?\b|\bbrandverzekering|\bassurance incendie|\bbedrijvenpakket|\bkantoorpolis",
}  # fmt: skip
POLICY = re.compile(
    r"\bpolic(?:y|ies)\b|\bpolice\b|\bpolices\b|\b\w*polis\w*\b|\bcontrat (?:rc|cyber|d'assurance|n)|\bcontrat\b(?=[^.;]{0,30}\b(?:chez vous|rc|cyber|assur))|\brc (?:pro|admin|exploit|des)\w*|\bn° de (?:police|contrat)|\bpolis(?:nummer|nr)|\bverzekering(?:en|snummer)?\b|\bassurance\b"
)
REPORT = re.compile(
    r"\b(?:pv|proces-verbal|proces-verbaal|facture|invoice|factuur|ticket|dossier n|reference|ref|registered|registre|offerte|commande|order|bestelbon|sinistre n|crime)\b[^,;]{0,16}$"
)
NUMBER = re.compile(
    r"(?:(?:n°|nr\.?|no\.?|number|numero|nummer|polisnr\.?|num\.?)\s*(?:de police\s*|de contrat\s*)?[:=]?\s*|:\s*|\s)(?P<id>(?=[A-Z0-9&/. -]*\d)(?:[A-Z]{1,5}[ ./-]?)?[A-Z0-9&]*\d[A-Z0-9]*(?:[ ./-][A-Z0-9]*\d[A-Z0-9]*){0,4})(?![\w/]|[.,]\d)"
)
NEAR = 60


def policy_facts(tale: Tale) -> list[Found]:
    """Each policy that is there, with its number and its kind."""
    found: list[Found] = []
    entries: list[tuple[str, str, str, str]] = []  # number, its words, kind, its words
    for scene in tale.told():
        for cue_found in POLICY.finditer(scene.text):
            clause = tale.clause(scene, scene.sentence.start + cue_found.start())
            if mood("negated").search(clause) or mood("supposed").search(clause):
                continue
            number = _number(tale, scene, cue_found.start(), cue_found.end())
            kind = _kind(tale, scene, cue_found.start(), cue_found.end(), number)
            if number and not any(number[0] == one[0] for one in entries):
                entries.append((number[0], number[1], *(kind or ("", ""))))
        if not any(entry[2] for entry in entries):
            opened = re.search(
                r"\b(?:dossier|sinistre|claim|schade(?:dossier)?|notification|melding)\s+(?P<kind>cyber|rc pro|pi|fraude?)\b|\b(?P<kind2>cyber)\s+(?:claim|dossier|notification|melding|verzekering|insurance)",
                scene.text,
            )
            if opened and entries and not mood("negated").search(scene.text):
                at = opened.start("kind") if opened["kind"] else opened.start("kind2")
                name = next(name for name, pattern in KINDS.items() if re.search(pattern, opened.group()))
                entries[-1] = (
                    *entries[-1][:2],
                    name,
                    tale.words(
                        scene.sentence.start + at,
                        scene.sentence.start + at + len(opened["kind"] or opened["kind2"]),
                    ),
                )
    if entries and not any(entry[2] for entry in entries):
        opened = re.search(r"\b(?:dossier|sinistre)\s+(?P<kind>cyber)\b", tale.story.folded)
        if opened:
            entries[0] = (*entries[0][:2], "cyber", tale.words(opened.start("kind"), opened.end("kind")))
    for place, (number_text, words, kind_name, kind_words) in enumerate(entries, 1):
        found.append(value(f"policies[o{place}].number", number_text, words))
        if kind_name:
            found.append(value(f"policies[o{place}].kind", kind_name, kind_words))
    return found


def _number(tale: Tale, scene: Scene, start: int, end: int) -> tuple[str, str] | None:
    """The number that stands behind the cue, and is not a report's or an invoice's."""
    shift = scene.sentence.start
    window = tale.story.plain[shift + end : min(shift + end + NEAR, scene.sentence.end)]
    stop = re.search(r"[;\n]|\.\s(?=[A-Z][a-z])", window)
    window = window[: stop.start()] if stop else window
    references = [
        one
        for one in scene.of("reference")
        if shift + end <= one.start < shift + end + len(window)
        and not REPORT.search(scene.text[max(0, one.start - shift - 30) : one.start - shift])
    ]
    taken = [one for one in scene.mentions if one.kind in ("phone", "iban", "email", "url")]
    candidate = NUMBER.search(window)
    if references:
        first = _widened(tale, references[0], shift + end)
        return tale.story.plain[first[0] : first[1]], tale.story.plain[first[0] : first[1]]
    if candidate:
        first = (shift + end + candidate.start("id"), shift + end + candidate.end("id"))
        words = candidate["id"]
        before = window[: candidate.start("id")]
        cued = (
            bool(re.search(r"(?i)(?:n°|nr\.?|no\.?|number|numero|numéro|nummer|:)\s*$", before))
            or not before.strip()
        )
        dated = any(when.start < first[1] and first[0] < when.end for when in scene.whens) or any(
            one.start < first[1] and first[0] < one.end for one in scene.sums
        )
        if (
            cued
            and not dated
            and len(re.sub(r"\D", "", words)) >= 4
            and not any(one.start < first[1] and first[0] < one.end for one in taken)
            and not REPORT.search(before.lower())
        ):
            return words, words
    return None


def _widened(tale: Tale, reference: Mention, least: int) -> tuple[int, int]:
    """`D&O 77.003`: capitals right before the number belong to it."""
    before = tale.story.plain[least : reference.start]
    lead = re.search(r"(?<![\w&])[A-Z&]{2,5} $", before)
    return (
        (reference.start - len(lead.group()), reference.end)
        if lead and reference.text[0].isdigit()
        else (reference.start, reference.end)
    )


def _kind(
    tale: Tale, scene: Scene, start: int, end: int, number: tuple[str, str] | None
) -> tuple[str, str] | None:
    """The kind of policy named in or right beside the cue."""
    first, last = max(0, start - 30), min(len(scene.text), end + 46)
    masked = scene.text
    if number:
        masked = masked.replace(number[0].lower(), "\x01" * len(number[0]))
    near = masked[first:last]
    best: tuple[int, str, int, int] | None = None
    for name, pattern in KINDS.items():
        for found in re.finditer(pattern, near):
            if re.search(r"[;.]\s", near[min(found.end(), start - first) : max(found.start(), end - first)]):
                continue
            away = min(abs(found.start() - (end - first)), abs(found.end() - (start - first)))
            if best is None or away < best[0]:
                best = (away, name, found.start() + first, found.end() + first)
    if best is None:
        return None
    return best[1], tale.words(scene.sentence.start + best[2], scene.sentence.start + best[3])
