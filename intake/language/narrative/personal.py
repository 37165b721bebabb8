"""Are data about people involved, and of how many: counted only where the number counts people whose data it is.

Stands alone because numbers of staff, appointments, devices and hours stand in the same mails.
"""

import re

from intake.claim.fact import Exactness
from intake.language.answers.numerals import is_rough, numerals
from intake.language.narrative.cues import mood
from intake.language.narrative.found import Found, unknown, value
from intake.language.narrative.mentions import Scene, Tale

DATA = re.compile(
    r"\bdonnees? (?:\w+ ){0,2}(?:client|patient|personnel|salari|membre|sante|medical)\w*|\bdonnees a caractere|\bdonnees (?:client|patient)\w*|\b(?:fiches?|dossiers?|base|fichiers?|listes?|rapports?) (?:de (?:la )?)?(?:\w+ )?(?:paie|patients?|clients?|salaires?|sinistre|medica\w+|personnel|membres|candidats)|\brapports medicaux|\bcartes? d'identite|\bnoms, adresses"
    r"|\b(?:klanten?|patienten?|personeels?|leden|persoons|medische|medewerkers)-?(?:gegevens|dossiers?|bestand\w*|data|lijst\w*)|\bloonstroken|\bloonfiches|\bbsn\b|\bpersoonsgegevens|\bidentiteitskaarten|\bgegevens van (?:onze )?(?:klanten|patienten|leden|personeel)|\bmedische (?:gegevens|dossiers)"
    r"|\b(?:customer|client|patient|personal|staff|employee|member|payroll|medical|hr)s?'? (?:data|records?|files?|details|information)|\bpayslips|\bid copies|\bpassports?\b|\bnames and addresses|\bdata of (?:our )?(?:customers|patients|staff)"
)
EXPOSED = re.compile(
    r"\bvide\w*\b|\bexport\w*|\bcopie[er]?\w*\b|\bvole[er]?\w*\b|\benvoye\w*|\bfuite|\bviolation\b|\baccessibles?\b|\baspire|\bexfiltr|\bcontenai(?:t|ent)|\bcontient\b|\bconsulte\w*|\btransmis\w*|\bpubli[ée]\w*|\bperdue?s?\b|\bouverte?\b|\breprenant\b|\bfiches patients\b"
    r"|\bgekopieerd|\bgestolen|\bgelekt|\bverstuurd|\bgemaild|\bverzonden|\bingezien|\bbuitgemaakt|\bgedownload|\bbevat\w*|\bstond(?:en)? (?:op|in|er)|\bstaan op\b|\bop straat|\bverloren\b|\bweg\b|\bzichtbaar|\btoegankelijk"
    r"|\bcopied\b|\bstolen\b|\bleaked\b|\bexposed\b|\bsent\b|\bdownloaded\b|\baccessed\b|\bcontain\w*|\bexfiltrat\w*|\bpublished\b|\btaken\b|\bviewed\b|\bhas our\b|\bheld\b|\blost\b|\bseen\b|\btouched\b|\binvolved\b|\bgone\b"
)
NONE_LOST = re.compile(
    r"\b(?:aucune?s?|pas de|pas d'|sans)\b (?:\w+ ){0,2}?(?:donnees?|dossiers?|fichiers?|fiches?)\b[^.;?]{0,50}\b(?:touche\w*|concerne\w*|perdue?s?|volee?s?|consulte\w*|exporte\w*|compromise\w*|impacte\w*|fuite|sortie?s?)|\bgeen\b (?:\w+ ){0,3}?(?:\w*gegevens|data|\w*dossiers|\w*bestanden)\b[^.;?]{0,40}\b(?:weg|gelekt|gestolen|verloren|geraakt|betrokken|ingezien|buitgemaakt|aangetast)"
    r"|\bno\b (?:\w+ ){0,3}?(?:data|records|files|details|information)\b[^.;?]{0,40}\b(?:lost|seen|stolen|taken|involved|touched|affected|leaked|accessed|compromised|exposed)|\b(?:donnees?|gegevens|data)\b.{0,24}\b(?:pas ete (?:touchees?|volees?|consultees?)|niet (?:geraakt|gelekt|ingezien)|not (?:been )?(?:affected|touched|accessed|lost))"
)
UNSURE = re.compile(
    r"\bof er\b.{0,60}\b(?:ingezien|gelekt|gekopieerd|gestolen|weg)|\bwhether\b.{0,60}\b(?:data|files|records)|\bsi des (?:donnees|dossiers|fichiers)\b|\b(?:geen idee|aucune idee|no idea|weten niet|ne sait pas|don't know|on ignore)\b.{0,20}\b(?:of|si|if|whether)\b.{0,40}\b(?:gegevens|donnees|data|dossiers)"
)
PEOPLE = r"(?:personnes?|salaries|assures|patients?|clients?|membres|contacts?|candidats|eleves|abonnes|utilisateurs|citoyens|travailleurs|fiches|dossiers|personen|klanten|patienten|leden|medewerkers|werknemers|leerlingen|contacten|kandidaten|abonnees|gebruikers|burgers|loonstroken|loonfiches|records|people|persons|customers|members|employees|candidates|pupils|subscribers|users|individuals|policyholders|payslips|data subjects)"
STAFF = re.compile(
    r"\bemploie\b|\btelt\b|\bin dienst\b|\bstelt\b.{0,10}\btewerk|\bemploys?\b|\bheadcount\b|\bstaff of\b|\bnous sommes\b|\bwe are\b|\bwe're\b|\bwij zijn\b|\bfte\b|\bvte\b|\bfacture|\binvoices?\b|\bfacturen|\bvirement|\bbetaling|\bpayments?\b|\bprevenu|\bwarned|\bverwittigd"
)


def personal_facts(tale: Tale) -> list[Found]:
    """Involved or not, and the number of people."""
    told = tale.told()
    for place, scene in enumerate(told):
        hit = UNSURE.search(scene.text)
        following = told[place + 1].text if place + 1 < len(told) else ""
        asked = (
            DATA.search(scene.text)
            and scene.text.rstrip().endswith("?")
            and (mood("unknown").search(following) or mood("unknown").search(scene.text))
        )
        if (
            hit and (mood("unknown").search(scene.text) or "?" in scene.text or UNSURE.search(scene.text))
        ) or asked:
            return [unknown("personal_data.involved", tale.words(scene.sentence.start, scene.sentence.end))]
    for scene in told:
        hit = NONE_LOST.search(scene.text)
        if hit and not mood("supposed").search(scene.text) and not scene.text.rstrip().endswith("?"):
            return [
                value(
                    "personal_data.involved",
                    "no",
                    tale.words(scene.sentence.start + hit.start(), scene.sentence.start + hit.end()),
                )
            ]
    for place, scene in enumerate(told):
        hit = DATA.search(scene.text)
        near = scene.text if EXPOSED.search(scene.text) else ""
        if hit is None or not near or not _is_told(tale, scene, hit):
            continue
        found = [
            value(
                "personal_data.involved",
                "yes",
                tale.words(scene.sentence.start + hit.start(), scene.sentence.start + hit.end()),
            )
        ]
        for other in told[place : place + 2]:
            counted = _count(tale, other)
            if counted is not None:
                found.append(counted)
                break
        return found
    return []


def _is_told(tale: Tale, scene: Scene, hit: re.Match[str]) -> bool:
    """Told as something that happened."""
    clause = tale.clause(scene, scene.sentence.start + hit.start())
    return not (
        mood("negated").search(clause)
        or mood("supposed").search(clause)
        or mood("asked").search(scene.text)
        or mood("planned").search(clause)
        or mood("unknown").search(scene.text)
    )


def _count(tale: Tale, scene: Scene) -> Found | None:
    """The number of people in a sentence about their data."""
    if STAFF.search(scene.text) or not re.search(
        r"\d|mille|duizend|thousand|hundred|honderd|cent", scene.text
    ):
        return None
    for number in numerals(scene.text, tale.ear):
        start, end = number.start, number.end
        follows = re.match(rf"\s(?:de\s|of\s)?(?:\w+\s){{0,1}}?{PEOPLE}\b", scene.text[end:])
        if follows is None or (
            len(number.readings) != 1 and not re.search(r"\d[. ]\d{3}$", scene.text[start:end])
        ):
            continue
        readings = [one for one in number.readings if one == one.to_integral_value()]
        if (
            not readings
            or max(readings) < 2
            or any(
                one.start < scene.sentence.start + end and scene.sentence.start + start < one.end
                for one in scene.sums
            )
        ):
            continue
        rough = is_rough(scene.text[max(0, start - 14) : start], number)
        return value(
            "personal_data.subjects",
            int(max(readings)),
            tale.words(scene.sentence.start + start, scene.sentence.start + end + follows.end()),
            Exactness.ESTIMATE if rough else Exactness.EXACT,
        )
    return None
