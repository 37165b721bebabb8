"""Whose account the money left: a customer of the client, or a client of the insured. Told only where the break-in says whose customers they are.

Stands alone because only the payer's own bank can call a payment back, and "its customers paid" is said far from the amount.
"""

import re
from collections.abc import Sequence

from intake.claim.fact import Status
from intake.language.narrative.found import Found, value
from intake.language.narrative.mentions import Tale
from intake.language.narrative.money import Ledger
from intake.language.narrative.telling import stands

PAID = r"(?:paid|have paid|had paid|has paid|transferred|wired|(?:ont|a|avaient|avait) (?:\w+ )?(?:paye|vire|verse|regle)\w*|betaalden?|stortten?|(?:hebben|heeft|hadden|had) [^,;.]{0,40}?(?:betaald|gestort|overgemaakt|overgeschreven))"
NEAR = r"(?: [\w']+){0,2}? "
CUSTOMERS = r"(?:clients?|customers?|klanten|klant)"
CLIENTS_CUSTOMER = re.compile(
    rf"\b(?:its|their|his|her|ses|leurs|zijn|haar|hun) (?:own |eigen |propres )?{CUSTOMERS}{NEAR}{PAID}\b"
    rf"|\b{CUSTOMERS} (?:of|de|du|van) (?:our|the|that|notre|ce|le|onze|de|die) ?(?:client|customer|klant)\b{NEAR}{PAID}\b|\b(?:client|customer)'s (?:own )?(?:customers|clients){NEAR}{PAID}\b"
    rf"|\b{CUSTOMERS} du client{NEAR}{PAID}\b|\bbetaalden (?:\w+ )?(?:klanten van (?:onze|de|die) klant|(?:zijn|haar|hun) klanten)\b"
)
OUR_CLIENT = re.compile(
    rf"\b(?:a|one|two|three|several|some|un|une|deux|trois|plusieurs|een|twee|drie|verschillende|enkele|\d)(?: (?:of our|de nos|van onze))? {CUSTOMERS} (?:already |deja |al )?{PAID}\b|\b(?:our|nos|onze|notre) {CUSTOMERS} (?:already |deja |al )?{PAID}\b"
)
ROWS = {"client": (CLIENTS_CUSTOMER, "clients_customer"), "insured": (OUR_CLIENT, "client")}


def payer_facts(tale: Tale, book: Ledger, happened: Sequence[Found]) -> list[Found]:
    """Who paid, for each payment that is told; where only the whole is, for the first that there will be."""
    told = {one.path: one.value for one in happened if one.status is Status.VALUE}
    row = ROWS.get(str(told.get("incident.where_broken_in", "")))
    if row is None or told.get("incident.kind") != "business_email_compromise":
        return []
    pattern, payer = row
    for scene in tale.told():
        hit = pattern.search(scene.text)
        if hit is not None and stands(tale, scene, hit.start(), hit.end()):
            words = tale.words(scene.sentence.start + hit.start(), scene.sentence.start + hit.end())
            numbers = range(1, max(1, len(book.payments)) + 1)
            return [value(f"payments[p{number}].payer", payer, words) for number in numbers]
    return []
