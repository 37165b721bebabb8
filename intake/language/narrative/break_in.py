"""Somebody got in, and into whose systems.

Stands alone because nobody says "intrusion": they say that hackers got in at a client, that the network was compromised, that somebody
sat in a mailbox. A door of a shop is another thing, and what is only feared is none.
"""

import re
from dataclasses import dataclass

from intake.language.narrative.blame import blamed
from intake.language.narrative.cues import mood
from intake.language.narrative.found import Found, value
from intake.language.narrative.happenings import KINDS, MAILBOX
from intake.language.narrative.mentions import Scene, Tale
from intake.language.narrative.people import writer_is_broker
from intake.language.narrative.telling import WHETHER, Said, hits, stands
from intake.language.narrative.whose import (
    CLIENT,
    INSURED,
    OUR_WORK,
    OUTSIDER,
    POSSESSED,
    SUPPLIER,
    THEIRS,
    first_named,
    spoken_of,
    whose,
)

INTRUDERS = r"(?:at+ac?k+ers?|h[ae]ck+e?u?rs?|hakkers?|intruders?|crooks?|criminals?|fraudsters?|scammers?|thieves|someone|somebody|pirates?|attaquants?|escrocs?|(?:cyber)?criminels?|intrus|fraudeurs?|malfrats?|quelqu'un|aanvallers?|daders?|(?:cyber)?criminelen|oplichters?|indringers?|boeven|iemand)"
VICTIMS = rf"(?:{CLIENT}|{SUPPLIER}|{INSURED}|reseaux?|systemes?|comptes?|societe|entreprise|network|netwerk|systems?|systeem|systemen|company|bedrijf|nous|we|wij)"
NETWORKS = r"(?:networks?|systems?|servers?|mailbox\w*|e-?mails?|accounts?|portal|environment|tenant|computers?|cloud|clients?|customers?)\b"
WAYS_IN = re.compile(
    rf"\b(?:{INTRUDERS}) (?:\w+ ){{0,4}}?(?:(?:got|gotten|broken?|came|come|hacked|logged|found (?:a|their) way) (?:in(?:to|side)?\b|their way in(?:to)?\b)|gained (?:access|entry) to|hacked|breached|infiltrated|(?:was|were|been|sat) (?:in|inside)\b)(?! touch\b| contact\b)"
    rf"|\b(?:they|he|she) (?:have |had |has )?(?:(?:broke|broken|hacked) in(?:to)?\b|(?:got|gotten|came) in(?:to)?(?= (?:via|through|with|using)\b| (?:at )?(?:our|the|a|an|one|its|their|his|her) (?:[\w']+ ){{0,3}}?{NETWORKS}))"
    rf"|\b{VICTIMS} (?:\w+ ){{0,2}}?(?:was|were|got|has been|have been|had been|is|are|been) (?:\w+ )?(?:hacked|breached|broken into|infiltrated)"
    rf"|\b(?:network|systems?|environment)\b (?:was|were|has been|had been) (?:\w+ )?compromised"
    rf"|\b(?:{INTRUDERS}|ils?(?= \w+ (?:\w+ )?r?entres? (?:dans|chez|par|via|avec|grace)\b| (?!\w+ (?:\w+ )?r?entres?))) (?:\w+ ){{0,3}}?(?:(?:sont|est|etaient|etait) (?:\w+ )?(?:r?entres?)\b|(?:ont?|avaient|avait) (?:\w+ )?(?:penetre|accede a|eu acces a|infiltre|pirate|hacke|force)\b|(?:se sont|s'est|s'etaient) (?:\w+ )?(?:introduite?s?|infiltre\w*|connecte\w*)\b)(?! en (?:contact|relation|communication)\b)"
    rf"|\b{VICTIMS} (?:\w+ ){{0,2}}?(?:(?:a|ont|avons|avait|avaient) ete|est|s'est fait|s'etait fait|se sont fait) (?:\w+ )?(?:pirate\w*|hacke\w*|infiltre\w*)\b"
    r"|\b(?:reseau|systemes?|informatique)\b (?:\w+ )?(?:a|ont|avait) ete (?:\w+ )?compromis\w*"
    rf"|\b(?:{INTRUDERS}|(?:ze|zij)(?! [^,;.]{{0,50}}\bbinnengekomen\b(?! (?:via|langs|door|met)\b)))\b [^,;.]{{0,50}}?\b(?:binnengeraakt|binnengedrongen|binnengekomen|binnengebroken|ingebroken|ingelogd|gehackt|gekraakt|toegang gekregen)\b"
    rf"|\b(?:{INTRUDERS}|ze|zij) (?:\w+ )?(?:raakten?|geraakten?|drong|drongen) [^,;.]{{0,40}}?\bbinnen\b|\b{INTRUDERS} (?:\w+ )?(?:kwam|kwamen) [^,;.]{{0,40}}?\bbinnen\b|\b(?:ze|zij) kwamen (?:[^,;.]{{0,40}} )?binnen (?:via|langs|door|met)\b|\b(?:{INTRUDERS}|ze|zij) (?:\w+ )?(?:brak|braken) [^,;.]{{0,40}}?\bin\b|\b(?:{INTRUDERS}) (?:zat|zaten|zit|zitten) (?:\w+ )?in\b"
    rf"|\b{VICTIMS} (?:[\w-]+ ){{0,2}}?(?:is|zijn|werd|werden|was|waren) (?:\w+ )?(?:gehackt|gehacked|gekraakt|gecompromitteerd)\b"
    r"|\b(?:intrusion|piratage|inbraak|hack|break-in) (?:\w+ )?(?:chez|dans le|dans les|bij|at|into)\b"
)
BUILDING = re.compile(
    r"\b(?:bureaux?|batiment|magasin|locaux|maison|entrepot|offices?|building|shop|store|premises|warehouse|kantoor|gebouw|winkel|magazijn|pand|loods|huis|voiture|auto|wagen|bestelwagen|webinar|meeting|vergadering|reunion|formation|cursus|training)\b"
)
ELSEWHERE = re.compile(
    r"\b(?:at|into|chez|bij) (?:a|an|another|some|other|un|une|d'autres|een|andere?)(?: (?:autre|andere))? (?!(?:[\w-]+ )?(?:mailbox|e-?mail|account|compte|boite|messagerie|reseau|netwerk|network|server|serveur|systeem?|system|poste|pc|workstation|computer))\w"
)
"""At somebody's who is none of us: a competitor, a neighbour."""
AND_THEN = re.compile(
    r"\b(?:and|et|puis|then|daarna|toen|en (?:zo|heeft|hebben|stuurden|daarna|vandaar|toen))\b"
)
FAR = 45
"""Characters behind the verb in which stands where they got in."""
INTRUSION = re.compile(
    r"\bintrusion (?:est )?confirmee|\binbraak (?:is )?bevestigd|\bintrusion (?:is |was |has been )?confirmed|\bconfirmed intrusion"
)
DENIED_HACK = re.compile(
    r"\b(?:pas d'intrusion|aucune intrusion|geen (?:inbraak|hack)\b|no (?:intrusion|hack|break-in)\b|n'a(?:vons)? pas ete (?:pirate|hacke)|niet gehackt|not (?:been )?hacked|pas d'un piratage|pas un piratage)"
)
SPEAKERS_CLIENT = re.compile(r"\b(?:notre|mon|ma|onze|mijn|our|my) (?:cliente?|klant)\b")


@dataclass(frozen=True, slots=True)
class BreakIn:
    """Somebody got in: where it was, or "" where the words do not say."""

    said: Said
    where: str


def break_in(tale: Tale) -> BreakIn | None:
    """The first break-in that the story tells as a fact; one at a supplier is none of ours, and gives way to another."""
    found: list[BreakIn] = []
    for scene in tale.told():
        for hit in WAYS_IN.finditer(scene.text):
            clause = tale.clause(scene, scene.sentence.start + hit.start())
            supposed = mood("supposed").search(hit.group()) or WHETHER.match(clause)
            if supposed or not stands(tale, scene, hit.start(), hit.end()):
                continue
            start, end = scene.sentence.start + hit.start(), scene.sentence.start + hit.end()
            behind = _behind(tale, scene, end)
            if not BUILDING.search(hit.group() + behind):
                head = POSSESSED.search(tale.story.folded[scene.clause_at(start)[0] : start])
                where, away = first_named((head.group() if head else "") + hit.group() + behind)
                away -= len(head.group()) if head else 0
                if not where and ELSEWHERE.search(hit.group() + behind):
                    continue
                said = Said("", scene, start, max(end, start + away))
                found.append(BreakIn(said, where or _meant(tale, said, behind)))
    return min(found, key=lambda one: one.where == "supplier") if found else None


def _behind(tale: Tale, scene: Scene, end: int) -> str:
    """The words behind the verb that say where."""
    _, last = scene.clause_at(end - 1)
    behind = tale.story.folded[end : min(last, end + FAR)]
    cut = AND_THEN.search(behind)
    return behind[: cut.start()] if cut else behind


def _meant(tale: Tale, said: Said, behind: str) -> str:
    """Whose it was where nobody is named beside the verb: whom "their" means, or who is named before it."""
    if re.search(THEIRS, tale.story.folded[said.start : said.end] + behind):
        return spoken_of(tale, said.scene, said.start)
    first, _ = said.scene.clause_at(said.start)
    return first_named(tale.story.folded[first : said.start])[0]


def _of_a_supplier(tale: Tale, broken: BreakIn) -> bool:
    """Was it at a supplier's, or may it have been: one is spoken of, and the words do not say where?"""
    told = tale.told()
    at = next(number for number, one in enumerate(told) if one is broken.said.scene)
    around = " ".join(one.text for one in told[max(0, at - 1) : at + 1])
    return broken.where == "supplier" or (
        not broken.where and bool(re.search(rf"\b{OUTSIDER}\b", OUR_WORK.sub(" ", around)))
    )


def used_by_name(tale: Tale, broken: BreakIn | None, sent: Said | None) -> Said | None:
    """The break-in from which false messages went out in the victim's name: a takeover, whatever way led into the mailbox."""
    if broken is None or sent is None or _of_a_supplier(tale, broken):
        return None
    return Said("business_email_compromise", broken.said.scene, broken.said.start, broken.said.end)


def break_in_facts(tale: Tale, kind: Said | None, broken: BreakIn | None) -> list[Found]:
    """Whose systems were broken into, and whether anyone's were."""
    found: list[Found] = []
    mailbox = next(
        iter(hits(tale, tuple(row for row in KINDS if row[0] == "business_email_compromise"))), None
    )
    owner = whose(tale, mailbox) if mailbox is not None else ""
    if kind is not None and kind.code == "lost_device":
        broken = None
    sure = next(
        (
            (scene.sentence.start + hit.start(), scene.sentence.start + hit.end())
            for scene in tale.told()
            for hit in INTRUSION.finditer(scene.text)
            if stands(tale, scene, hit.start(), hit.end())
        ),
        None,
    )
    # Of a supplier's mailbox nothing follows for our own systems.
    if sure is None and mailbox is not None and owner != "supplier":
        sure = (mailbox.start, mailbox.end)
    if sure is None and broken is not None and not _of_a_supplier(tale, broken):
        sure = (broken.said.start, broken.said.end)
    if sure is not None:
        found.append(value("incident.intrusion", "yes", tale.words(*sure)))
    elif (
        mailbox is None
        and kind is not None
        and kind.code in ("false_invoice", "ceo_fraud", "misdirected_data")
    ):
        found += _denied(tale)
    if owner and mailbox is not None:
        found += _at(tale, owner, mailbox)
    elif broken is not None and broken.where and (mailbox is None or broken.where != "supplier"):
        found += _at(tale, broken.where, broken.said)
    return found


def _at(tale: Tale, where: str, said: Said) -> list[Found]:
    """Where it was; a broker's own client is the insured, unless an insured is spoken of besides."""
    folded = tale.story.folded
    if where == "client" and SPEAKERS_CLIENT.search(folded) and writer_is_broker(tale) and not blamed(tale):
        if re.search(rf"\b{INSURED}\b", folded):
            return []
        where = "insured"
    return [value("incident.where_broken_in", where, tale.words(said.start, said.end))]


def _denied(tale: Tale) -> list[Found]:
    """That nobody was hacked, said in so many words."""
    for scene in tale.told():
        denied = DENIED_HACK.search(scene.text)
        if denied and not re.search(rf"\b{MAILBOX}\b.{{0,20}}\b(?:prive|private)", scene.text):
            start = scene.sentence.start
            return [
                value("incident.intrusion", "no", tale.words(start + denied.start(), start + denied.end()))
            ]
    return []
