"""A number, an account, a name or an amount that its own clause gives to somebody else, or to something else, than what is asked for.

Stands alone because these have no other reading: a telephone number is surely one, and what is asked is only whose.
"""

import re

from intake.claim.reading import Heard
from intake.language.answers.group.breath import Breath
from intake.language.answers.group.events import cue, leaf
from intake.language.answers.outcomes import unsure

THEIRS = r"fraud\w*|escroc\w*|pirates?|hackers?|oplichters?|daders?|criminals?|scammers?|faux|fausse|valse?|fake|bogus"
BANKS = r"\w*banque|\w*bank|card ?stop|helpdesk"
INSURERS = r"assureurs?|assurances?|verzekeraar|verzekering\w*|insurers?|insurance"
BROKERS = r"courtiers?|makelaars?|brokers?"
POLICE = r"police|politie|commissariat|zone"
OURS = re.compile(
    r"\b(?:notre|nos|mon|onze|ons|mijn|our|my)\s+(?:\w+\s+)?(?:compte|iban|\w*rekening\w*|account)\b|\b(?:from|depuis|vanop|vanaf|van onze|parti de)\b"
)
CALLED_ANOTHER = rf"\bcard ?stop\b(?! (?:et|en|and|&|plus) )|\b(?:appele\w*|prevenu\w*|averti\w*|gebeld|verwittigd|called|rang|phoned|told) (?:naar |met |a |the |la |le |l'|notre |our |de |onze )*(?:{POLICE}|{INSURERS})\b|\b(?:{POLICE}|{INSURERS}) (?:a |was |is |om )?(?:\S+ )?(?:appele\w*|prevenu\w*|averti\w*|gebeld|verwittigd|called)\b"
CALLED_US = r"\b(?:nous|m') ?(?:a|ont|avait) (?:\w+ )?(?:appele|prevenu|averti|contacte|telephone)\w*|\b(?:heeft|hebben|belde|verwittigde|contacteerde) (?:ons|mij|me)\b|\b(?:called|rang|phoned|contacted|alerted|notified) (?:us|me)\b"
"""Whom else one rings: the line that blocks cards is no bank; and a call that came in is none of ours."""
OF_ELSE = {
    "payments[].payer_bank_called_at": rf"{CALLED_ANOTHER}|{CALLED_US}",
    "reporter.phone": rf"\b(?:{THEIRS}|{BANKS}|{INSURERS}|{POLICE})\b",
    "reporter.email": rf"\b(?:{THEIRS}|{BANKS}|{INSURERS}|{POLICE})\b",
    "policies[].incident_line": rf"\b(?:{THEIRS}|{BANKS}|{BROKERS}|{POLICE})\b",
    "regulation.police.reference": rf"\b(?:{BANKS}|{INSURERS}|{BROKERS}|facture|factuur|invoice|polis|contrat|contract)\b",
}
"""Field -> who or what else the clause may name."""
NO_PAYMENT = re.compile(
    r"\b(?:plafond|limites?|limits?|\w*limiet|franchise|vrijstelling|excess|deductible|par jour|per dag|a day)\b"
)
"""What may be paid, or is not insured, and was not paid."""
SHORT_CAPITALS = re.compile(r"[A-Z]{2,4}")
"""`POP`, `TVA`, `RSS`: as likely a thing as somebody's name."""


def of_somebody_else(breath: Breath) -> None:
    """Ask whose it is."""
    for one in breath.asked:
        outcome = breath.heard.get(one.field)
        if outcome is None or outcome.heard is not Heard.VALUE:
            continue
        clause = breath.clause_with(outcome.reading.words)
        text = breath.folded(clause) if clause is not None else ""
        pattern = OF_ELSE.get(re.sub(r"\[\w+\]", "[]", one.field))
        doubted = (
            (pattern is not None and cue(pattern, text) is not None)
            or (leaf(one.field) == "beneficiary_iban" and OURS.search(text) is not None)
            or (leaf(one.field) in ("total", "amount") and NO_PAYMENT.search(text) is not None)
            or (one.kind == "person" and SHORT_CAPITALS.fullmatch(str(outcome.reading.value)) is not None)
        )
        if doubted:
            breath.heard[one.field] = unsure(outcome)
