"""Somebody says that it is our fault: a claim, or the beginning of one.

Stands alone because a fault is spoken of in many ways, and only one of them counts: another than us says that it is ours. That we say
it of ourselves, or they of somebody else, that they do not say it, or may say it, is none.
"""

import re

from intake.language.narrative.cues import mood
from intake.language.narrative.found import Found, value
from intake.language.narrative.mentions import Tale
from intake.language.narrative.telling import Said, first

OURS_FR = r"(?:notre assuree?|l'assuree?)"
OURS_NL = r"(?:onze (?:klant|verzekerde)|(?:de |mijn )?verzekerde)"
OURS_EN = r"(?:our client|our insured|the insured)"
SAYS_FR = r"(?:dit|disent|disait|pretend(?:ent|ait)?|affirme(?:nt)?|soutien(?:t|nent)|estime(?:nt)?|considere(?:nt)?|trouve(?:nt)?|pense(?:nt)?|repete(?:nt)?)"
SAYS_NL = r"(?:zegt|zegd|beweert|vindt|vind(?= (?:hij|zij|ze))|stelt|meent|zei|beweerde|vond|(?<!we )(?<!wij )(?:zeggen|beweren|vinden|stellen|zeiden|menen))"
SAYS_EN = r"(?:says?|said|saying|claim(?:s|ed|ing)?|argues?|argued|insists?|insisted|thinks?|maintains?|reckons?|feels?|believes?|tells? us|told us)"
BLAMED = (
    r"\b(?:nous met en cause|(?:nous|le|la|l'|les|me|m') ?tien(?:t|nent) (?:pour )?responsables?|tient (?:notre assure|l'assure|pour responsable)|nous reclame|stelt (?:ons|hem|haar|onze (?:klant|verzekerde)|verzekerde) aansprakelijk|aansprakelijk gesteld|houdt ons (?:verantwoordelijk|aansprakelijk)|holds? (?:us|our client|our insured|the insured|them|him) (?:liable|responsible)|blames? (?:us|our client|our insured|the insured)|mise en demeure|ingebrekestelling|letter of claim|aansprakelijkstelling|claim against (?:us|our client|the insured)"
    r"|blam(?:es|ed|ing) (?:it |this |everything )?(?:all )?on us|(?:is|are) (?:now |also )?blaming (?:us|our insured|the insured)|(?:is |are )?holding (?:us|our client|our insured|the insured|them|him) (?:liable|responsible)|points? the finger at us|put(?:s|ting)? the blame on us"
    rf"|(?<!\bi )(?<!\bwe ){SAYS_EN} (?:that |to us )*(?:its|(?:it|this|that|it all|everything|the loss|the whole thing)(?:'s| is| was)) (?:all |entirely |partly |really )?(?:our|{OURS_EN}'s) (?:own )?(?:fault|responsibility|doing|mistake)"
    rf"|(?<!\bi )(?<!\bwe ){SAYS_EN} (?:that )?(?:we|{OURS_EN}) (?:are|were|is|was) (?:all |entirely |partly )?(?:to blame|at fault|responsible|liable|in the wrong)|(?<!\bi )(?<!\bwe ){SAYS_EN} (?:that )?(?:it|this|that)(?:'s| is| was) because of us"
    rf"|nous reproche(?:nt)?|reproche(?:nt)? a {OURS_FR}|nous accuse(?:nt)?|accuse(?:nt)? {OURS_FR}|nous rend(?:ent)? responsables?|nous impute(?:nt)?|rejet+e(?:nt)? la (?:faute|responsabilite) sur nous|mettent? (?:la faute|ca|cela|tout) sur notre dos"
    rf"|(?<!\bje )(?<!\bnous )(?<!\bon )\b{SAYS_FR}(?: que| qu'| ke)+ ?(?:c'est|c'etait|ce serait|tout est|tout cela est|cela est) (?:de |entierement |aussi )?(?:notre (?:faute|responsabilite)|(?:la |de la )?(?:faute|responsabilite) de {OURS_FR}|(?:a )?cause de nous|par notre faute)"
    rf"|(?<!\bje )(?<!\bnous )(?<!\bon )\b{SAYS_FR}(?: que| qu'| ke)+ ?(?:(?:ca|cela) vient de nous|la (?:faute|responsabilite) (?:nous revient|nous incombe|est (?:la notre|a nous|de notre cote|chez nous))|nous sommes (?:responsables|en faute|fautifs))|selon (?:lui|elle|eux|le client|notre client),? c'est (?:de )?notre faute"
    rf"|\b{SAYS_NL}(?: \w+){{0,2}} dat? (?:het|dit|alles|de schade) (?:allemaal |volledig |ook )?(?:door|aan) (?:ons|hen|{OURS_NL}) (?:komt|ligt|is)"
    rf"|\b{SAYS_NL}(?: \w+){{0,2}} dat? (?:het|dit|alles) (?:allemaal |volledig |ook )?(?:(?:onze|de) (?:eigen )?(?:fout|schuld|verantwoordelijkheid)(?: van (?:ons|{OURS_NL}))?|door onze (?:fout|schuld)) (?:is|was|komt)"
    r"|volgens (?:de klant|onze klant|hem|haar|hen|hun) is (?:het|dit|dat) (?:allemaal )?(?:onze (?:fout|schuld)|door ons|onze verantwoordelijkheid)|(?:geeft|geven|gaf|gaven) (?:ons|onze verzekerde|de verzekerde|hem|haar) de schuld|(?:legt|leggen) de (?:schuld|verantwoordelijkheid) bij (?:ons|onze verzekerde)|(?:verwijt|verwijten) (?:het )?(?:ons|onze verzekerde)|(?:wijst|wijzen) (?:ons met de vinger|met de vinger naar ons))"
)
OWN_PEOPLE = re.compile(
    r"\b(?:my|our|mon|ma|notre|mijn|onze) (?:own )?(?:boss|manager|colleague|team|staff|patron\w*|chef|collegue|equipe|baas|collega|ploeg|technicien\w*|technieker|technician|engineer)\b|\b(?:bank|banque|banks)\b[^,;]{0,12}$"
)
"""Whoever is one of us does not claim, nor does a bank that does not want to pay back."""
CLAIM_LETTER = re.compile(
    r"\b(?:reclamation ecrite|ecrit .{0,30}(?:responsable|reclam)|lettre de reclamation|courrier .{0,30}avocat|written claim|letter of claim|claim letter|schriftelijk aansprakelijk|schadeclaim|aansprakelijkstelling|reclame .{0,12}\d)"
)
FORMAL = re.compile(r"\bmise en demeure|\bingebrekestelling|\bformal notice")
SUMMONS = re.compile(r"\bassigne\w*|\bcitation\b|\bdagvaarding|\bgedagvaard|\bsummons\b|\bwrit\b")


def blamed(tale: Tale) -> Said | None:
    """Where somebody else says that it is the insured's fault; what they blame it for may well be something that was not done."""
    for scene in tale.told():
        if mood("asked").search(scene.text[-3:]):
            continue
        for hit in re.finditer(BLAMED, scene.text):
            start, end = scene.sentence.start + hit.start(), scene.sentence.start + hit.end()
            before = tale.story.folded[scene.clause_at(start)[0] : start]
            unsaid = any(mood(name).search(before) for name in ("negated", "supposed"))
            if unsaid or mood("negated").search(hit.group()) or OWN_PEOPLE.search(before):
                continue
            return Said("claim_against_us", scene, start, end)
    return None


def position_facts(tale: Tale) -> list[Found]:
    """Does someone hold the insured responsible, and in which form?"""
    said = blamed(tale)
    if said is None:
        return []
    found = [value("incident.position", said.code, tale.words(said.start, said.end))]
    for pattern, code in ((SUMMONS, "summons"), (FORMAL, "formal_notice"), (CLAIM_LETTER, "claim")):
        letter = first(tale, pattern.pattern)
        if letter is not None:
            found.append(value("third_party.claim_status", code, tale.words(letter[1], letter[2])))
            break
    return found
