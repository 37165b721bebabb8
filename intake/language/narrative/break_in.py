"""Somebody got in: into whose systems, and what went out in the victim's name.

Stands alone because nobody says "intrusion": they say that hackers got in at a client, that the network was compromised, that somebody
sat in a mailbox. A door of a shop is another thing, and what is only feared is none.
"""

import re
from dataclasses import dataclass

from intake.language.narrative.cues import cue, mood
from intake.language.narrative.found import Found, value
from intake.language.narrative.happenings import KINDS, MAILBOX
from intake.language.narrative.mentions import Scene, Tale
from intake.language.narrative.telling import Said, hits, stands
from intake.language.narrative.whose import CLIENT, INSURED, SUPPLIER, THEIRS, first_named, spoken_of, whose

INTRUDERS = r"(?:at+ac?k+ers?|h[ae]ck+e?u?rs?|hakkers?|intruders?|crooks?|criminals?|fraudsters?|scammers?|thieves|someone|somebody|pirates?|attaquants?|escrocs?|(?:cyber)?criminels?|intrus|fraudeurs?|malfrats?|quelqu'un|aanvallers?|daders?|(?:cyber)?criminelen|oplichters?|indringers?|boeven|iemand)"
VICTIMS = rf"(?:{CLIENT}|{SUPPLIER}|{INSURED}|reseaux?|systemes?|comptes?|societe|entreprise|network|netwerk|systems?|systeem|systemen|company|bedrijf|nous|we|wij)"
WAYS_IN = re.compile(
    rf"\b(?:{INTRUDERS}) (?:\w+ ){{0,4}}?(?:(?:got|gotten|broken?|came|come|hacked|logged|found (?:a|their) way) (?:in(?:to|side)?\b|their way in(?:to)?\b)|gained (?:access|entry) to|hacked|breached|infiltrated|(?:was|were|been|sat) (?:in|inside)\b)(?! touch\b| contact\b)"
    r"|\b(?:they|he|she) (?:have |had |has )?(?:(?:broke|broken|hacked) in(?:to)?\b|(?:got|gotten|came) in(?:to)?(?= (?:our|the|a|an|one|its|their|via|through|with|using|by)\b| at (?!\d)))"
    rf"|\b{VICTIMS} (?:\w+ ){{0,2}}?(?:was|were|got|has been|have been|had been|is|are|been) (?:\w+ )?(?:hacked|breached|broken into|infiltrated)"
    rf"|\b(?:network|systems?|environment)\b (?:was|were|has been|had been) (?:\w+ )?compromised"
    rf"|\b(?:{INTRUDERS}|ils?) (?:\w+ ){{0,3}}?(?:(?:sont|est|etaient|etait) (?:\w+ )?(?:r?entres?)\b|(?:ont?|avaient|avait) (?:\w+ )?(?:penetre|accede a|eu acces a|infiltre|pirate|hacke|force)\b|(?:se sont|s'est|s'etaient) (?:\w+ )?(?:introduite?s?|infiltre\w*|connecte\w*)\b)(?! en (?:contact|relation|communication)\b)"
    rf"|\b{VICTIMS} (?:\w+ ){{0,2}}?(?:(?:a|ont|avons|avait|avaient) ete|est|s'est fait|s'etait fait|se sont fait) (?:\w+ )?(?:pirate\w*|hacke\w*|infiltre\w*)\b"
    r"|\b(?:reseau|systemes?|informatique)\b (?:\w+ )?(?:a|ont|avait) ete (?:\w+ )?compromis\w*"
    rf"|\b(?:{INTRUDERS}|ze|zij)\b [^,;.]{{0,50}}?\b(?:binnengeraakt|binnengedrongen|binnengekomen|binnengebroken|ingebroken|ingelogd|gehackt|gekraakt|toegang gekregen)\b"
    rf"|\b(?:{INTRUDERS}|ze|zij) (?:\w+ )?(?:kwam|kwamen|raakten?|geraakten?|drong|drongen) [^,;.]{{0,40}}?\bbinnen\b|\b(?:{INTRUDERS}|ze|zij) (?:\w+ )?(?:brak|braken) [^,;.]{{0,40}}?\bin\b|\b(?:{INTRUDERS}) (?:zat|zaten|zit|zitten) (?:\w+ )?in\b"
    rf"|\b{VICTIMS} (?:[\w-]+ ){{0,2}}?(?:is|zijn|werd|werden|was|waren) (?:\w+ )?(?:gehackt|gehacked|gekraakt|gecompromitteerd)\b"
    r"|\b(?:intrusion|piratage|inbraak|hack|break-in) (?:\w+ )?(?:chez|dans le|dans les|bij|at|into)\b"
)
BUILDING = re.compile(
    r"\b(?:bureaux?|batiment|magasin|locaux|maison|entrepot|offices?|building|shop|store|premises|warehouse|kantoor|gebouw|winkel|magazijn|pand|loods|huis|voiture|auto|wagen|bestelwagen)\b"
)
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
TO_US = re.compile(
    r"\b(?:nous (?:a|ont|avait)|sent (?:to )?us|to us|a nous|ons|aan ons|naar ons|we (?:received|got)|nous avons recu|(?:ontvingen|kregen) (?:we|wij)|(?:we|wij) (?:ontvingen|kregen))\b"
)
"""What came to us went out in somebody else's name."""
WHETHER = re.compile(r"^\W*(?:et |en |and |mais |maar |but )?(?:si|als|if|indien|mocht|whether|of)\b")


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
            if not stands(tale, scene, hit.start(), hit.end()) or mood("supposed").search(hit.group()):
                continue
            start, end = scene.sentence.start + hit.start(), scene.sentence.start + hit.end()
            behind = _behind(tale, scene, end)
            if not BUILDING.search(hit.group() + behind):
                where, away = first_named(hit.group() + behind)
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
    return broken.where == "supplier" or (not broken.where and bool(re.search(rf"\b{SUPPLIER}\b", around)))


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
        found.append(value("incident.where_broken_in", owner, tale.words(mailbox.start, mailbox.end)))
    elif broken is not None and broken.where and (mailbox is None or broken.where != "supplier"):
        found.append(
            value("incident.where_broken_in", broken.where, tale.words(broken.said.start, broken.said.end))
        )
    return found


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


def false_messages(tale: Tale) -> Said | None:
    """The false invoices or mails that went out in a victim's name."""
    for scene in tale.told():
        for hit in cue("TIMES", "sent_false").finditer(scene.text):
            start, end = scene.sentence.start + hit.start(), scene.sentence.start + hit.end()
            clause = tale.clause(scene, start)
            if (
                stands(tale, scene, hit.start(), hit.end())
                and not any(mood(name).search(clause) for name in ("supposed", "planned"))
                and not WHETHER.match(clause)
                and not TO_US.search(clause)
            ):
                return Said("", scene, start, end)
    return None


def false_message_facts(tale: Tale, sent: Said | None) -> list[Found]:
    """That they went out, and whether those who got them were warned."""
    if sent is None:
        return []
    found = [value("incident.false_messages_sent", "yes", tale.words(sent.start, sent.end))]
    told = tale.told()
    place = next(number for number, one in enumerate(told) if one is sent.scene)
    return [*found, *_warned(tale, told[place : place + 2])]


def _warned(tale: Tale, near: list[Scene]) -> list[Found]:
    for scene in near:
        warned = cue("TIMES", "warned").search(scene.text)
        if warned and not mood("planned").search(scene.text) and not mood("negated").search(scene.text):
            start = scene.sentence.start
            return [
                value("third_party.warned", "all", tale.words(start + warned.start(), start + warned.end()))
            ]
    return []
