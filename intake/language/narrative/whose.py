"""Whose mailbox, network or account a story speaks of: the insured's, a client's or a supplier's.

Stands alone because the answer decides what follows: a supplier's mailbox says nothing of our own systems, and a client's makes a claim.
"""

import re

from intake.language.narrative.mentions import Scene, Tale
from intake.language.narrative.telling import Said

NOT_OUTSIDE = r"(?!(?:controller|director|manager|employee|clerk|accountant|bookkeeper|secretary|assistant|user|owner|boss|colleague|partner|member|buyer|treasurer|chairman|officer|nurse|doctor|teacher|engineer|technician|insured|someone|somebody|nobody)'s)"
SUPPLIER = r"(?:fournisseurs?|fournisseuse|prestataires?|hebergeur|leveranciers?|\w+leveranciers?|verkoper|suppliers?|vendors?|providers?)"
CLIENT = r"(?:clients?|clientes?|klant|klanten|customers?)"
OUTSIDER = rf"(?:{SUPPLIER}|builder|(?:sub)?contractor|entrepreneur|sous-traitant|(?:onder)?aannemer|architecte?s?|notaires?|notaris|solicitor|landlord|proprietaire|bailleur|verhuurder|plumber|plombier|loodgieter|menuisier|electrici(?:an|en)|garagiste|vendeur|seller|carrier|transporteur)"
"""Who is paid for something, by whatever name."""
INSURED = r"(?:assuree?s?|verzekerden?|insured|policyholder)"
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
THEIRS = r"\b(?:sa|son|ses|leurs?|zijn|haar|hun|his|her|its|their)\s"
THEIRS_JUST_BEFORE = re.compile(rf"{THEIRS}(?:\w+ )?$")
OUR_THINGS = r"(?:network|firewall|pare-feu|vpn|router|nas|systems?|servers?|mailbox\w*|e-?mails?|accounts?|company|firm|business|computers?|environment|infrastructure|tenant|cloud|website|office|reseau|systemes?|serveurs?|boites?|messagerie|comptes?|informatique|societe|entreprise|bureaux?|postes?|ordinateurs?|site|infrastructure|netwerk|systeem|systemen|bedrijf|firma|omgeving|infrastructuur|kantoor|pc's|pc)"
PARTIES = (
    ("client", re.compile(rf"\b{CLIENT}\b(?!'s? (?:\w+ )?{SUPPLIER})")),
    ("supplier", re.compile(rf"\b{OUTSIDER}\b")),
    (
        "insured",
        re.compile(
            rf"\b(?:nous|us|ons|we|wij|{INSURED}|(?:notre|nos|mon|ma|onze|ons|our|my|mijn) (?:\w+ )?{OUR_THINGS})\b(?!'s? (?:\w+ )?{CLIENT})"
        ),
    ),
)
OUR_WORK = re.compile(
    rf"\b(?:we|i|wij|ik|nous|on) (?:look after|manage|do|run|handle|gere|gerons|assure|assurons|doe|doen|beheer|beheren|verzorg|verzorgen) (?:de |het |the |l'|la |le )?(?:it|ict|informatique|computers?|reseau|network|netwerk|mail\w*)\b[^.;,]{{0,12}}?\b(?:for|of|pour|de|d'|voor|van|chez|bij)\s?(?:un |une |een |a |an |the |la |le |de )?{OUTSIDER}\b"
)
"""Whoever is paid for something else has us paid for this: a client."""
POSSESSED = re.compile(
    rf"\b(?:{CLIENT}|{SUPPLIER}) (?:de |du |d'|van |of )(?:l'|(?:un|une|notre|nos|la|le|de|een|onze|our|the|a|an) )?$"
)
"""What stands behind it only says whose client or supplier it is: "the client of our insured"."""


def whose(tale: Tale, mailbox: Said) -> str:
    """Whose mailbox it was: that of a client, a supplier or the insured, or "" where the words do not say."""
    folded = tale.story.folded
    first, _ = mailbox.scene.clause_at(mailbox.start)
    before = folded[max(first, mailbox.start - WHOSE_AWAY) : mailbox.start]
    named = before + folded[mailbox.start : mailbox.end]
    if OUR_OWN.search(named):
        return "insured"
    if THEIRS_JUST_BEFORE.search(before) and (meant := spoken_of(tale, mailbox.scene, mailbox.start)):
        return meant
    for text in (named, tale.clause(mailbox.scene, mailbox.start)):
        for code, own in (("client", CLIENTS_OWN), ("supplier", SUPPLIERS_OWN)):
            if own.search(text):
                return code
    return ""


def spoken_of(tale: Tale, scene: Scene, place: int) -> str:
    """Whom "his" or "their" means: the only party named before it in the sentence, else in the one before; "" where there are several."""
    told = tale.told()
    at = next(number for number, one in enumerate(told) if one is scene)
    texts = [tale.story.folded[scene.sentence.start : place]]
    if at:
        texts.append(told[at - 1].text)
    for text in texts:
        if OUR_WORK.search(text):
            return "client"
        named = {
            code
            for code, pattern in PARTIES
            for found in pattern.finditer(text)
            if not POSSESSED.search(text[: found.start()])
            and not (code == "insured" and found.group() in ("nous", "us", "ons", "we", "wij"))
        }
        if named:
            return named.pop() if len(named) == 1 else ""
    return ""


def first_named(text: str) -> tuple[str, int]:
    """The party that a piece of a story names first, and where its name ends; "" where it names none."""
    found = [
        (hit.start(), code, hit.end())
        for code, pattern in PARTIES
        if (hit := pattern.search(text)) is not None
    ]
    return min(found)[1:] if found else ("", 0)
