"""Was the second step at sign-in there, where not, and why: only where the text tells how things were.

Stands alone because the same words stand in contracts, recommendations and plans, and none of those is a state of affairs.
"""

import re

from intake.language.narrative.cues import GAP, cue, mood
from intake.language.narrative.found import Found, unknown, value
from intake.language.narrative.mentions import Scene, Tale

SCOPES = {
    "one_device": r"\b(?:un seul|sur un|d'un seul|a un|chez un) (?:seul )?(?:poste|pc|ordinateur|appareil|portable)|\b(?:une seule|sur une|d'une seule) (?:seule )?(?:machine|station)|\b(?:een|1) (?:enkele? )?(?:werkpost|werkstation|werkplek|pc|toestel|computer|laptop|machine)\b|\b(?:one|a single|1|on a) (?:single )?(?:work-?station|computer|pc|laptop|device|machine)\b",
    "one_account": r"\b(?:un seul|sur un|pour un) (?:compte|utilisateur)|\b(?:een|1) (?:enkele? )?(?:account|gebruiker)\b|\b(?:one|a single|that|1) (?:account|user|mailbox)\b",
    "admin": r"\bcomptes? (?:admin\w*)|\b(?:admin|beheerders?)-?accounts?\b|\badmin accounts?\b",
    "service": r"$^",
}  # fmt: skip
UNTIL_NOW = re.compile(
    r"\b(?:maintenant|desormais|depuis hier|depuis lundi|depuis|entre-temps|intussen|ondertussen|inmiddels|sindsdien|nu wel|now|since then|meanwhile|in the meantime)\b"
)


def protection_facts(tale: Tale) -> list[Found]:
    """Status of the second step, its gap, and what a contract says of it."""
    return [*_status(tale), *_clause(tale)]


def _status(tale: Tale) -> list[Found]:
    told = tale.told()
    for place, scene in enumerate(told):
        hit = cue("SUBJECTS", "mfa").search(scene.text)
        if hit is None or cue("MFA", "aside").search(scene.text) or cue("MFA", "advice").search(scene.text):
            continue
        own = scene.clause_at(scene.sentence.start + hit.start())[0] - scene.sentence.start
        text = scene.text[max(own, hit.start() - 50) :]
        clause = tale.clause(scene, scene.sentence.start + hit.start())
        if cue("MFA", "duty").search(clause) or (
            cue("MFA", "duty").search(scene.text)
            and not cue("MFA", "off").search(clause)
            and not re.search(r"\b(?:actif|active|activee|aan|on)\b", clause)
        ):
            continue
        if mood("asked").search(scene.text):
            continue
        words = tale.words(*_span(tale, scene, hit.start()))
        if mood("unknown").search(clause) or (mood("unknown").search(scene.text) and len(scene.text) < 70):
            return [unknown("security.mfa.status", words)]
        status = _read(text, clause)
        if not status:
            continue
        found = [value("security.mfa.status", status, words)]
        following = (
            told[place + 1].text
            if place + 1 < len(told) and told[place + 1].sentence.paragraph == scene.sentence.paragraph
            else ""
        )
        if status in ("partial", "disabled", "never"):
            found += _gap(tale, scene, following, status, words)
        return found
    return []


def _span(tale: Tale, scene: Scene, at: int) -> tuple[int, int]:
    """The clause with the word in it, and the next one where it is short."""
    for place, (start, end) in enumerate(scene.clauses):
        if start <= scene.sentence.start + at < end:
            last = scene.clauses[min(place + 1, len(scene.clauses) - 1)][1] if end - start < 60 else end
            return start, last
    return scene.sentence.start, scene.sentence.end


def _read(text: str, clause: str) -> str:
    """The state that the words tell. An exception beside "on" is partial; off beats never; a plan is no state."""
    off, never, partly, on = (cue("MFA", name).search(text) for name in ("off", "never", "partly", "on"))
    planned = mood("planned").search(clause) and not off and not never
    if planned or (mood("supposed").search(clause) and not off):
        return "partial" if partly and on and not mood("planned").search(text[: partly.start()]) else ""
    if partly and (on or not never):
        return "partial"
    if on and off and on.start() < off.start() and re.search(r"\bmais\b|\bmaar\b|\bbut\b", text):
        return "partial"
    if off:
        return "disabled"
    if never:
        return "partial" if partly else "never"
    return "active" if on and not UNTIL_NOW.search(clause) else ""


def _gap(tale: Tale, scene: Scene, following: str, status: str, words: str) -> list[Found]:
    """Why and where it was missing."""
    found: list[Found] = []
    for text in (scene.text, following):
        for name in GAP:
            hit = cue("GAP", name).search(text)
            if hit:
                if name == "forgotten" and cue("GAP", "testing").search(scene.text):
                    name = "testing"
                found.append(value("security.mfa.gap.reason", name, _exact(tale, scene, hit, text, words)))
                break
        if found:
            break
    if status in ("partial", "disabled"):
        for code, pattern in SCOPES.items():
            scope = re.search(pattern, scene.text)
            if scope:
                found.append(
                    value("security.mfa.gap.scope", code, _exact(tale, scene, scope, scene.text, words))
                )
                break
    return found


def _exact(tale: Tale, scene: Scene, hit: re.Match[str], text: str, otherwise: str) -> str:
    return (
        tale.words(scene.sentence.start + hit.start(), scene.sentence.start + hit.end())
        if text is scene.text
        else otherwise
    )


def _clause(tale: Tale) -> list[Found]:
    """What the contract says of the second step, and in which form the contract stands."""
    found: list[Found] = []
    form = _form(tale)
    if form is not None:
        found.append(form)
    for scene in tale.told():
        hit = cue("SUBJECTS", "mfa").search(scene.text)
        if hit is None:
            continue
        clause = scene.text
        if not cue("MFA", "duty").search(clause) or cue("MFA", "off").search(clause):
            continue
        words = tale.words(scene.sentence.start, scene.sentence.end)
        if mood("unknown").search(clause) or re.search(
            r"\b(?:have to|moet|dois|relire|nalezen|read it)\b.{0,24}\b(?:relire|read|nalezen|nakijken|verifier)|\bread it again\b",
            clause,
        ):
            found.append(unknown("contracts[c1].mfa_clause", words))
        elif re.search(
            r"\b(?:rien|aucun\w*|pas un mot|ne dit|niets|geen|nergens|nothing|no mention|not mention|doesn't|does not|ne prevoit|ne mentionne|vermeldt niet|staat niet)\b",
            clause,
        ):
            found.append(value("contracts[c1].mfa_clause", "none", words))
        elif re.search(
            r"\b(?:prevoit|impose|exige|stipule|mentionne|prescrit|voorziet|verplicht|vereist|bepaalt|staat (?:dat|in)|requires?|says|provides|stipulates|specifies)\b",
            clause,
        ) and not mood("supposed").search(clause):
            found.append(value("contracts[c1].mfa_clause", "each_device", words))
        else:
            continue
        break
    return found


SIGNED = re.compile(
    r"\b(?:contrat|convention|contract|overeenkomst|agreement|bon de commande|bestelbon|offre|offerte)\b(?:[^.;]{0,30}?\b(?:signee?|getekend|ondertekend|signed)\b|\W+ecrit oui)|\b(?:signed|getekende|ondertekende|signe) (?:\w+ ){0,2}(?:contract|agreement|overeenkomst|contrat|offerte)\b|\bcontrat ecrit\W*oui|\bschriftelijk contract\W*ja"
)
UNSIGNED = re.compile(
    r"\b(?:jamais|pas|nooit|niet|never|not)\b[^.;]{0,20}\b(?:signee?|getekend|ondertekend|signed)\b"
)
ORAL = re.compile(
    r"\b(?:accord|contrat|afspraak|overeenkomst|agreement|contract)\b[^.;]{0,20}\b(?:oral|verbal|mondeling|verbale?)\b|\bmondelinge (?:afspraak|overeenkomst)|\b(?:oral|verbal) (?:agreement|contract)"
)
NO_PAPER = re.compile(
    r"\b(?:pas de|aucun|geen|no)\b (?:\w+ )?(?:contrat|contract|overeenkomst|agreement|accord)(?: (?:ecrit|op papier|getekend|in writing))?(?=[.,;!]|$)"
)


def _form(tale: Tale) -> Found | None:
    """Signed, never signed, oral, nothing at all; an insurance contract is another thing."""
    for scene in tale.told():
        for pattern, code in (
            (UNSIGNED, "terms_only"),
            (SIGNED, "signed"),
            (ORAL, "oral"),
            (NO_PAPER, "none"),
        ):
            hit = pattern.search(scene.text)
            if hit is None or re.search(
                r"\bassurance|\bverzekering|\binsurance|\bpolice\b|\bpolis\b|\bpolicy\b",
                scene.text[max(0, hit.start() - 20) : hit.end() + 20],
            ):
                continue
            if code == "terms_only" and not re.search(
                r"\bcontrat|\bcontract|\bovereenkomst|\bagreement|\bconvention|\boffre|\boffert", scene.text
            ):
                continue
            if code == "signed" and (
                mood("negated").search(tale.clause(scene, scene.sentence.start + hit.start()))
                or mood("supposed").search(scene.text[: hit.end()])
            ):
                continue
            return value(
                "contracts[c1].form",
                code,
                tale.words(scene.sentence.start + hit.start(), scene.sentence.start + hit.end()),
            )
    return None
