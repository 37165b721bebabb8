"""Terms of the trade that a question uses, as people ask what they mean: "c'est quoi un rappel ?", "what's MFA?".

Stands alone because such a line is about a word and not about the question that stands: it is heard before any reader of answers, and only
where nothing else is said.
"""

import re

from intake.unaccented import letter_for_letter

TERMS = {
    "payments[].recall_requested_at": (
        r"rappels?(?: de(?:s)? fonds| du paiement| du virement)?",
        r"recalls?|terugroep(?:ing|actie)?(?: van (?:de betaling|het geld))?",
    ),
    "security.mfa.status": (
        r"mfa|2fa|(?:double|seconde|deuxieme) authentification",
        r"authentification (?:a (?:deux|2|plusieurs) (?:facteurs|etapes)|multi-?facteurs?)",
        r"tweestaps(?:verificatie|aanmelding)|dubbele (?:authenticatie|verificatie)",
        r"(?:twee|multi)-?factor(?:authenticatie| authenticatie)?",
        r"(?:two|multi|2)[- ]?(?:factor|step)(?: (?:authentication|sign-in|verification))?",
    ),
    "payments[].rail": (
        r"(?:virement|paiement|sepa) instantanee?s?|sct inst|instant(?: payment| transfer|overschrijving|betaling)",
        r"(?:onmiddellijke|ogenblikkelijke) overschrijving",
    ),
    "security.access.mailbox_rules": (
        r"regles? (?:de (?:transfert|messagerie|la boite)|de la boite mail)",
        r"(?:doorstuur|postvak|mailbox|inbox)regels?|(?:forwarding|inbox|mailbox) rules?",
    ),
}
"""Field -> the words of its term, folded. The field's question says in plain words what the term stands for."""
LEADS = (
    r"c'est quoi(?: exactement| au juste)?,?|qu'est[- ]ce (?:que c'est qu(?:e |')|que c'est,?|qu'(?:est )?)|que (?:veut dire|signifie)|ca veut dire quoi,?"
    r"|wat (?:is|zijn|betekent)(?: dat,?)?|wat bedoel(?:t u|je| je|en jullie) met|what(?:'s| is| are)|what do you mean by|what does"
)
TAILS = r",? ?(?:c'est quoi|ca veut dire quoi|qu'est[- ]ce que c'est|wat is dat|wat betekent dat|what is that|what's that|mean)"
ARTICLES = r"(?:(?:l'|d')|(?:un|une|le|la|les|des|een|de|het|a|an|the) )?"
ASKED = {
    field: re.compile(
        rf"(?P<lead>(?:{LEADS})\s*)?{ARTICLES}(?:{'|'.join(words)})(?P<tail>{TAILS})?\s*(?P<mark>\?)?[\s!.?]*"
    )
    for field, words in TERMS.items()
}


def term_asked_about(text: str) -> str:
    """The field whose term a line asks the meaning of; "" where it says anything else."""
    line = letter_for_letter(text.strip()).replace("’", "'")
    for field, pattern in ASKED.items():
        said = pattern.fullmatch(line)
        if said is not None and (said["lead"] or said["tail"] or said["mark"]):
            return field
    return ""
