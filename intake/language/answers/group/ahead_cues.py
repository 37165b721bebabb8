"""What is said where something is told ahead of its question, field by field.

Rows of patterns over folded clauses, the three languages side by side, as people mix them. Each names the event or the thing itself and, for a
moment, a day or an hour: what only fits is not told.
"""

from dataclasses import dataclass

from intake.language.answers.group.events import RECEIVER

DAY = (
    r"(?:\d[\d./:hu-]*(?:er|e|de|ste|st|nd|rd|th)?|le|la|l'|du|de|van|the|of|om|a|at|h|u|uur|am|pm|heures?|hier|gisteren|yesterday|eergisteren|avant-hier|vandaag|today"
    r"|matin|soir|midi|ce|cette|nuit|vanochtend|vanmorgen|ochtend|avond|nacht|this|morning|evening|night|noon|last|vorige?|derniere?|semaine|week|maand|mois|month|jaar|year|annee|an|debut|begin|early|fin|eind|end|mi|half|mid"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|jan\w*|feb\w*|fevr\w*|mars|maart|mar|march|apr\w*|avr\w*|mai|mei|may|juin|juni|june|jun|juil\w*|juli|july|jul|aou?t|aug\w*|sep\w*|o[ck]t\w*|nov\w*|dec\w*)"
)
SINCE = r"\b(?:depuis|sinds|since|vanaf|a partir d[eu]|from)\b"
SINCE_WHEN = (
    rf"^(?:(?:dat is|that's|it's|c'est) )?(?:depuis|sinds|since|vanaf|a partir d[eu]) (?:{DAY}[ ,.-]*)+$"
)
"""Since when, and not another word: whatever has been so since then is what was asked."""
ON_A_DAY = r"(?=.*(?:\d|\b(?:hier|gisteren|yesterday|\w+day|\w+dag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jan\w*|feb\w*|fevr\w*|mars|maart|march|apr\w*|avr\w*|mai|mei|may|ju[in]\w*|aou?t|aug\w*|sep\w*|o[ck]t\w*|nov\w*|dec\w*)\b))"
OFF = r"\b(?:desactive\w*|coupee?s?|uitgeschakeld|uitgezet|afgezet|gedeactiveerd|disabled|deactivated|(?:switched|turned) off|off|uit)\b"
ON_AGAIN = r"\b(?:reactive\w*|remise?s?|retablie?s?|heractiveerd|gereactiveerd|(?:terug|opnieuw|weer) (?:aan\w*|ingeschakeld|actief|geactiveerd)|back on|on again|re-?enabled|restored|hersteld)\b"
TOWARDS = r"\b(?:vers|to|naar|op rekening van|beneficiar\w*|beneficiair\w*|begunstigde\w*|fraudeu\w*|fraudster\w*|oplichter\w*|escroc\w*)\b"
UNTIL = r"\b(?:jusqu\w*|tot|until|till)\b"
STOPPED = (
    r"\b(?:arret\w*|stil\w*|plat|down|panne|hors service|stopp\w*|buiten dienst|out of (?:service|action))\b"
)
IBAN = r"\b[a-z]{2}\d{2} ?\w{4}(?: ?(?=\w{0,3}\d)\w{4}){1,7}(?: ?\d{1,3})?\b"
PIECE = r"(?:postes?|pcs?|ordinateurs?|ordis?|laptops?|portables?|appareils?|machines?|comptes?|utilisateurs?|boites?|werkpost\w*|werkplek\w*|toestel\w*|computers?|accounts?|gebruikers?|mailbox\w*|devices?|workstations?|users?|mailboxen|serveurs?|servers?)"
SOME = r"(?:un|une|deux|trois|quatre|quelques|plusieurs|certains|een|twee|drie|vier|enkele|sommige|one|two|three|four|some|several|a few|a|\d{1,3})"
RECALL = (
    r"\brecall\w*|\bterugroep\w*|\bteruggeroepen\b|\bterugvorder\w*|\bteruggevorderd\b|\bretour de fonds\b"
    r"|\brappel (?:(?:de fonds|sepa|bancaire|du virement|du paiement) )?(?:a ete |est |deja )*(?:demande|introdui|lance|envoye|initie|de fonds)\w*"
    r"|\b(?:introduit|lance|envoye|initie) (?:le |un )?rappel\b|\bdemande (?:le |de |la procedure de )rappel\b"
)
"""The recall of a payment, and no call back: French has one word for both."""
CHANGED = (
    r"\b(?:change\w*|reset\w*|reinitialis\w*|gewijzigd|veranderd|gereset|renewed|vernieuwd|renouvele\w*)\b"
)
ENDED = r"\b(?:revo\w+|ferme\w*|deconnect\w*|coupe\w*|ingetrokken|beeindigd|gesloten|afgemeld|uitgelogd|closed|ended|killed|logged out|signed out)\b"
PAPER = r"\b(?:contra[ct]\w*|convention|overeenkomst|agreement|offre|devis|offerte|quote|quotation|proposal|bon de commande|bestelbon|purchase order)\b"
SIGNED = r"\b(?:signee?s?|getekend\w*|ondertekend\w*|signed)\b"
FORMAL = r"\b(?:mise en demeure|formal notice|ingebrekestelling|letter before (?:action|claim)|assignation|dagvaarding|summons|claim letter|aangetekende? (?:brief|zending)|lettre recommandee|recommande|registered letter|reclamation|klacht|complaint)\b"
RECEIVED = r"\b(?:recue?s?|ontvangen|gekregen|received|datee?|dated|gedateerd|came in|binnengekomen)\b"
MFA = r"\b(?:mfa|2fa|double authentification|authentification (?:forte|multi\w*)|second (?:step|factor)|tweede (?:stap|factor)|tweestaps\w*|multi-?factor\w*)\b"


NOT_THERE = r"\b(?:notre|nos|onze|ons|our|depuis|from|vanaf|au lieu|in plaats|instead|normal\w*|refund\w*|rembours\w*|terugbeta\w*)\b"
ATTACKER = r"\b(?:pirate|hacker|attacker|attaquant|aanvaller|fraudeur|fraudster|escroc|oplichter|phisher|criminal|crimineel)\w*"
INSURANCE = r"assurance|verzeker|insur|\bpolis|\bpolic"
POLICE = r"\b(?:police|politie|plainte|aangifte|complaint)\b"
TO_US = r"\bnous (?:ont|a|avaient)\b|\b(?:told|warned|informed|alerted) us\b|\bons\b"
ALREADY = r"\b(?:deja|al|reeds|already|was|were|sent|verstuurd|envoyee?|travaux)\b"
EXCEPT = r"\b(?:sauf|excepte|hormis|behalve|uitgezonderd|except|excluding|apart from)\b"
IS_ON = rf"^(?!.*(?:{OFF}|{EXCEPT})).*\b(?:actives?|actifs?|aan|ingeschakeld|enabled|works?|werkt|marche|fonctionne|ok)\b"
"""Where the second step is on is not where it is missing."""
TESTED = r"\b(?:pour|pendant|lors d'|suite a) (?:un |une |des |les |le |nos )?(?:tests?|essais?|phase de test)\b|\b(?:voor|tijdens) (?:een |de |het )?test\w*|\b(?:for|during) (?:a |some |the )?(?:tests?|testing|trial)\b"
FORGOTTEN = r"\b(?:oubliee?s?|vergeten|forgotten|forgot)\b(?! (?:de|d'|to|om|te|wie|who|qui|what|wat|it|me|that|que|dat)\b(?! (?:(?:la|le|l'|het|de|it|this|ze|dit) ?)?(?:reactiv|remett|rallum|switch|turn|re-?enabl|aan|opnieuw|terug|weer)))"
ON_PURPOSE = r"\btrop chere?s?\b|\bte duur\b|\btoo expensive\b|\bexempt\w*|\bvrijgesteld\b|\b(?:a la demande|op (?:vraag|verzoek) van|at (?:the |his |her |their )?(?:[\w']+ )?request)\b|\bcompte de service\b|\bservice ?account\b|\b(?:deploiement|uitrol|roll-?out)\b"
ON_SOME = rf"\b(?:sur|pour|op|voor|on|for|chez|bij) (?:seulement |juste |slechts |maar |only |just )?(?:un seul |une seule |een enkele? |a single )?(?:{SOME} )?(?:\w+ )?{PIECE}\b"
SOME_ALONE = rf"^(?:(?:sur|pour|op|voor|on|for|chez|bij) )?(?:{SOME} (?:seule? |enkele? |single )?|(?:tous|toutes|alle|all) (?:les |the |de )?|(?:de |les |the )?admin\w*[ -]?)?{PIECE}(?: admin\w*)?$"
COUNTED = rf"\b(?:deux|trois|quatre|quelques|plusieurs|certains|twee|drie|vier|enkele|sommige|one|two|three|four|some|several|\d{{1,3}}) {PIECE}\b"
ALL_OR_ADMIN = rf"\b(?:tous|toutes|alle|all) (?:les |the |de )?{PIECE}\b|\b(?:comptes? admin\w*|admin\w*[ -]?accounts?|beheerders?accounts?)\b"
ANSWERED = r"\baccepte\w*|\baccepted\b|\baanvaard\b|\bgeaccepteerd\b|\brefuse\w*|\bgeweigerd\b|\brejected\b|\brejete\w*|\b(?:pas (?:encore )?de|sans|nog geen|geen|no|without (?:an )?) ?(?:reponse|antwoord|answer|reply)\b|\ben attente\b|\bpending\b|\bin behandeling\b"
IS_TOLD = r"\b(?:appel\w+|prevenu\w*|averti\w*|contact\w+|gebeld|verwittigd|gewaarschuwd|gecontacteerd|called|rang|phoned|told|warned|alerted|informed|informe\w*|ingelicht)\b"
HOW_MANY = r"\b(?:tous|tout le monde|toutes|iedereen|allemaal|allen|alle|all|everyone|everybody|en partie|une partie|een deel|deels|some|part|niemand|nobody)\b"
INSURER_TOLD = r"\b(?:declare\w*|gemeld|aangegeven|notified|reported)\b|\b(?:assureur|compagnie|verzekeraar|insurer) (?:est |was |is |a ete |al |deja )*(?:prevenu\w*|averti\w*|verwittigd|ingelicht|told|informed|informe\w*)"


GAP_SAID = rf"{OFF}|{TESTED}|{FORGOTTEN}|{EXCEPT}|\bexempt\w*|\bvrijgesteld\b"


@dataclass(frozen=True, slots=True)
class Cue:
    """What a clause must say, all of it, before it is read for a field."""

    said: tuple[str, ...]
    never: str = ""
    behind: str = ""  # what this clause, or the one before it, must say as well
    ahead_of_us: bool = False  # its moment is still to come
    excepted: bool = False  # "all but one device" tells it too
    codes: tuple[str, ...] = ()  # the choices that these words may mean


def _cue(*said: str, never: str = "", behind: str = "", codes: tuple[str, ...] = ()) -> tuple[Cue]:
    return (Cue(said, never, behind, codes=codes),)


CUES: dict[str, tuple[Cue, ...]] = {
    "payments[].beneficiary_iban": _cue(IBAN, TOWARDS, never=NOT_THERE),
    "payments[].beneficiary_bank_contacted_at": _cue(RECEIVER, IS_TOLD),
    "payments[].recall_requested_at": _cue(RECALL),
    "payments[].recall_result": _cue(ANSWERED, behind=RECALL),
    "security.access.password_reset_at": _cue(r"\b(?:mots? de passe|mdp|wachtwoord\w*|paswoord\w*|passwords?)\b", CHANGED, never=ATTACKER),
    "security.access.sessions_revoked_at": _cue(r"\b(?:sessi\w+|tokens?|jetons?)\b", ENDED, never=ATTACKER),
    "security.access.mailbox_rules": _cue(r"\b(?:regles?|regels?|rules?)\b", r"\b(?:supprime\w*|effacee?s?|verwijderd|gewist|removed|deleted|aucune|geen|no|found|trouve\w*|gevonden)\b", never=ATTACKER),
    "security.mfa.bypassed_how": _cue(r"\b(?:contourne\w*|bypass\w*|omzeild|sim.?swap\w*|push.?bomb\w*|mfa.?fatigue)\b"),
    "security.mfa.gap.reason": (
        *_cue(TESTED, never=ATTACKER, codes=("testing",)),
        *_cue(FORGOTTEN, never=ATTACKER, codes=("forgotten", "testing")),
        *_cue(ON_PURPOSE, never=ATTACKER, codes=("cost", "exemption", "user_request", "service_account", "rollout")),
    ),
    "security.mfa.gap.scope": (
        Cue((rf"{ON_SOME}|{COUNTED}|{ALL_OR_ADMIN}", GAP_SAID), never=IS_ON, excepted=True),
        Cue((SOME_ALONE,), behind=GAP_SAID),
    ),
    "security.mfa.gap.since": (*_cue(OFF, ON_A_DAY), *_cue(SINCE_WHEN)),
    "security.mfa.gap.until": (*_cue(ON_AGAIN, ON_A_DAY), *_cue(OFF, UNTIL, ON_A_DAY)),
    "security.mfa.gap.record": _cue(r"\btickets?\b|\b(?:change ?log|journal des modifications)\b|\b(?:rien d'ecrit|niets (?:op papier|schriftelijk)|nothing in writing|no written trace|aucune trace)\b"),
    "security.logs.available": _cue(r"\b(?:journaux|logs?|logboeken|aanmeld(?:logs|gegevens))\b", r"\b(?:export\w*|geexporteerd|disponib\w*|beschikbaar|available|expir\w*|verlopen|efface\w*|gewist|pas actives?|not enabled)\b", never=ATTACKER),
    "incident.interruption.started_at": (*_cue(SINCE, STOPPED, never=ALREADY), *_cue(SINCE_WHEN)),
    "incident.recipients_known": _cue(r"\b(?:liste|lijst|list)\b", r"\b(?:on a|avons|j'ai|have|got|hebben|heb|complete?|volledige?|full|klaar|ready)\b"),
    "third_party.warned": _cue(IS_TOLD, HOW_MANY, never=TO_US),
    "third_party.claimed_at": _cue(FORMAL, rf"{RECEIVED}|\b(?:du|van|of|on|le|op)\b", ON_A_DAY),
    "third_party.claims[].amount": _cue(r"\b(?:reclam\w*|exig\w*|demandent|demande|eis\w*|vorder\w*|vragen|vraagt|willen|wants?|claim\w*|demand\w*|ask(?:s|ing)?)\b.*\d"),
    "third_party.reply_due": (Cue((r"\b(?:repondre|reponse|reply|answer|respond|antwoord\w*)\b", r"\b(?:avant|pour le|d'ici|by|before|due|tegen|voor|uiterlijk|au plus tard)\b", ON_A_DAY), never=ALREADY, ahead_of_us=True),),
    "regulation.police.reference": _cue(r"(?<!\w)(?:pv|p\.v\.|proces-verba\w+|(?:crime|police) (?:ref\w*|report|number|no))(?!\w).*\d", never=r"expert|huissier|deurwaarder"),
    "policies[].number": _cue(r"\b(?:polis|police|policy)(?:nummer|nr| number| numero| n°| no)?[ :.]*[\w./-]*\d{3}"),
    "policies[].notified_at": _cue(INSURER_TOLD, never=POLICE),
    "contracts[].form": (
        *_cue(PAPER, rf"{SIGNED}|accept|akkoord|goedgekeurd", never=INSURANCE),
        *_cue(rf"^{SIGNED}(?: (?:le|op|on|in|en|par|door|by) .*)?$|\b(?:oral\w*|verbal\w*|mondeling\w*|de vive voix)\b"),
    ),
    "contracts[].mfa_clause": _cue(MFA, r"\b(?:rien|pas un mot|niets|nergens|nothing|no mention|not mention\w*|aucune? (?:mention|clause)|geen (?:clausule|woord)|prevoit|impose|exige|verplicht|voorziet|requires?|obliges)\b", never=INSURANCE),
    "contracts[].liability_cap": _cue(r"\b(?:limit\w*|plafon\w*|cap(?:ped)?|beperk\w*|begrensd)\b", r"\b(?:liabil\w*|responsab\w*|aansprakel\w*)", r"\d", never=rf"{INSURANCE}|\b(?:client|klant|customer)\b"),
    "contracts[].concluded_at": (
        *_cue(PAPER, rf"{SIGNED}|accept|conclu|gesloten|afgesloten|agreed|akkoord", ON_A_DAY, never=INSURANCE),
        *_cue(rf"^{SIGNED} (?:(?:le|op|on|in|en) )?(?:{DAY}[ ,.-]*)+$"),
    ),
    "contracts[].work_done_at": _cue(r"\b(?:travaux|werken|werk|work|installation|installatie)\b", r"\b(?:faits?|effectue\w*|termine\w*|uitgevoerd|gedaan|afgewerkt|done|finished|completed|carried out)\b", ON_A_DAY),
}  # fmt: skip
"""Field -> what is said where it is told ahead of its question."""
ALSO_WITHIN: dict[str, tuple[str, ...]] = {
    "third_party.warned": ("incident",),
    "regulation.police.reference": ("incident", "payments", "security", "loss"),
}
"""Other sections in which people tell of it."""
