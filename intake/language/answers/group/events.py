"""Which event a clause speaks of: the words for calling, finding, starting, resetting … by the field that asks for its moment.

Rows of patterns over folded text, the three languages side by side, as people mix them. `FOREIGN` is an event of this world that another
question asks for: a time beside it is not an answer here.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

CALLED = r"\b(?:ai|a|avons|ont|j'ai|on a) (?:deja )?eu (?:la |le |l'|les |leur |notre |sa |son |quelqu'un|mme |m\. |mr |monsieur |madame )|\bgetelefoneerd\b|\bappel\w*|\btelephon\w*|\bgebeld|\bbelde|\bbellen\b|\bbelt\b|\bopgebeld|\bcall(?:ed|ing)?\b|\bphon(?:ed|ing)\b|\brang\b|\brung\b|\bring(?:ing)?\b|(?<!personne de )(?<!person of )\bcontact(?!persoon| person)\w*|\bgecontacteerd|\bgesproken\b|\bspoken?\b|\bprevenu\w*|\bprevenir\b|\bavert\w+|\bverwittig\w*|\binforme\w*|\bingelicht|\bop de hoogte\b|\bnotified\b|\btold\b|\balert\w*|\bau telephone\b|\b(?:l'a|l'ont|l'ai|les a|les ai|les avons) (?:pas encore |deja )?eue?s?\b|\bau bout du fil\b|\breported (?:it |this )?to (?:them|the bank)\b|\baan de lijn\b|\bjoint\w*\b|\bfraud (?:line|desk|team|department)\b|\bfraude(?:lijn|dienst|cel|helpdesk)\b|\b(?:service|cellule|ligne) (?:anti-?)?fraude\b|\btelefoon (?:van|gekregen)\b|\bcoup de fil\b|\bgot (?:through|hold)\b|\ba decroche\b|\bgewaarschuwd\b|\bon the phone\b|\bbereikt\b|\breached\b"
RECEIVER = r"\b(?:banque|bank) (?:du |de la |des |de l'|van (?:de |het )?|of the )?(?:beneficiaires?|destinataires?|receptrice|receveu\w+|ontvanger|begunstigden?|fraudeurs?|escrocs?|oplichters?|recipient|beneficiary|receiver|fraudsters?|autre cote|en face|andere kant|overkant|other side)\b|\b(?:ontvangende|begunstigde|andere|tegen|receiving|beneficiary(?:'s)?|recipient(?:'s)?|other|their|foreign|buitenlandse|fraudeurs?) ?bank\b|\b(?:other side|andere kant|overkant|autre cote|en face)\b|\b(?:autre|l'autre) banque\b|\b(?:ontvanger|tegenpartij\w*|counterparty|contrepartie|ontvangende kant|receiving (?:end|side|one)|beneficiaire|destinataire|begunstigde|beneficiary|recipient)\b|\bbanque (?:lituanienne|espagnole|portugaise|etrangere|allemande|polonaise|bulgare)\b"
HELD = r"\bbloqu\w*|\bgel(?:e|ee|es|ees)\b|\bgeblokkeerd\w*|\bbevroren\b|\bblock\w*|\bfrozen\b|\bfroze\b"
TOLD_US = r"\b(?:toen|quand|lorsqu\w*|when)\b|\ben (?:ouvrant|voulant|lisant|regardant|consultant|verifiant|faisant|arrivant|controlant|relisant|rentrant)\b|\bbij het (?:openen|nakijken|controleren|lezen|inloggen|aanmelden)\b"
"""What somebody was doing, or what came in, as they found out: "when the real supplier rang"."""
FOUND = r"\b(?:l'ai|l'a|l'avons|l'ont|ai|avons) su\b|\bvernomen\b|\bzag\b|\bflagged\b|\bsignale\w*|\bgesignaleerd\b|\bapercue?s?\b|\brendue?s? compte\b|\bdoor ?(?:had(?:den)?|gehad)\b|\bbesef(?:t|ten|te)\b|\bdawned on\b|\bclicked that\b|\bwisten het\b|\bdecouver\w*|\bremarqu\w*|\bconstat\w*|\bapercu\w*|\bvue?s?\b|\bappris\b|\brealise\w*|\bontdekt\w*|\bgemerkt\b|\bopgemerkt\b|\bgezien\b|\bvastgesteld\b|\bmerkten\b|\bzagen\b|\bdiscover\w*|\bnotic\w*|\bfound\b|\brealised?\b|\brealized\b|\bspotted\b|\bsaw\b|\bseen\b|\blearn\w*|\bbecame aware\b|\bdecouverte\b|\bontdekking\b"
BEGAN = r"\bgot in\b|\bbinnen ?(?:geraakt|gekomen|gedrongen)\b|\bdedans depuis\b|\bdat(?:e|ent|eert|eren) (?:de|du|d'|van|from|back)|\bcommenc\w*|\bdebut\w*|\bdemarr\w*|\bdepuis\b|\bstart\w*|\bbegonnen\b|\bbegin\b|\bbegon\b|\bgestart\b|\bsinds\b|\bvanaf\b|\bbegan\b|\bbegun\b|\bbeginning\b|\bsince\b|\bfirst (?:mail|sign|login|contact)\b|\b(?:premiere?s?|eerste|first) (?:[\w-]+ ){0,2}?(?:e-?mails?|mails?|messages?|bericht\w*|signes?|teken|contact|connexion|aanmelding|login|sign-?in|factu\w*|invoices?)\b|\boccurred\b|\bhappened\b|\bs'est (?:passe|produit)\b|\ba eu lieu\b|\bgebeurd\b|\bvoorgevallen\b|\borigine\b"
PAID = r"\bparti(?:e|s|es)?\b|\bpaye\w*|\bpaiement\w*|\bvire(?:e|s|es)?\b|\bvirement\w*|\bdebite\w*|\bexecute\w*|\bbetaald\w*|\bbetaling\w*|\bovergeschreven\b|\bovergemaakt\b|\boverschrijving\w*|\bvertrokken\b|\buitgevoerd\b|\bweggegaan\b|\bpaid\b|\bpayments?\b|\btransfer\w*|\bsent\b|\bleft\b|\bwent\b|\bexecuted\b|\bgone\b|\benvoye\w*|\bverstuurd\b|\bgestort\b|\bsigned off\b|\bsorti\w*"
COMPLAINED = r"\bcommissariat\b|\b(?:police station|to the station|politiekantoor|politiebureau)\b|\bplaintes?\b|\bporte\b|\bdepos\w*|\baangifte\b|\bklacht\b|\bpolice\b|\bpolitie\b|\bpv\b|\bproces-verba\w+|\breported\b|\bcomplaint\b|\bfiled\b|\bgendarmerie\b"
NOTIFIED = r"\bdoorgegeven\b|\btransmis\w*|\bpassed on\b|\bdeclar\w*|\bavert\w+|\bprevenu\w*|\bprevenir\b|\baangegeven\b|\baangifte\b|\bgemeld\b|\bmelding\b|\bverwittig\w*|\bnotif\w*|\btold\b|\breported\b|\binforme\w*|\bingelicht\b|\bcalled\b|\bgebeld\b|\bappele\w*"

EVENTS: dict[str, str] = {
    "payer_bank_called_at": CALLED,
    "beneficiary_bank_contacted_at": RECEIVER,
    "incident_line_called_at": CALLED + r"|\blijn\b|\bligne\b|\bline\b|\bhotline\b",
    "executed_at": PAID,
    "discovered_at": rf"{FOUND}|{TOLD_US}",
    "occurred_from": BEGAN,
    "recall_requested_at": r"\bgestart\b|\bopgestart\b|\bstarted\b|\bput (?:one |it )?in\b|\binitie\w*|\bintroduite?s?\b|\benvoyee?s?\b|\bgestuurd\b|\brecall\w*|\brappel\w*|\bterugroep\w*|\bteruggeroepen\b|\bterugvorder\w*|\bteruggevorderd\b|\bdemande\w*|\baangevraagd\b|\bgevraagd\b|\brequest\w*|\basked\b|\bintrodui\w*|\bingediend\b|\blance\w*",
    "psp_claim_at": r"\becrite?s?\b|\bgeschreven\b|\baangeschreven\b|\bschreven\b|\bwrote\b|\bwritten\b|\bschriftelijk\b|\brembours\w*|\breclam\w*|\bterugbetaling\b|\bteruggevraagd\b|\bteruggeeist\b|\brefund\w*|\bclaim\w*|\bcourrier\b|\bbrief\b|\bletter\b|\bdemande\w*|\bgevraagd\b|\basked\b|\bgeeist\b|\brequested\b",
    "returned_at": r"\brevenu\w*|\bretour\w*|\brembours\w*|\brendu\w*|\bterug\w*|\breturned\b|\bback\b|\brefunded\b|\bcame back\b|\brecupere\w*",
    "password_reset_at": r"\bmots? de passe\b|\bmdp\b|\bmotdepasse\b|\bwachtwoord\w*|\bpaswoord\w*|\bpasswords?\b|\bpwd\b|\bpw\b|\bww\b",
    "sessions_revoked_at": r"\bsessi\w+|\btokens?\b|\bjetons?\b|\brevoqu\w*|\brevok\w*|\bingetrokken\b|\buitgelogd\b|\bdeconnect\w*|\blogged out\b|\bsigned out\b",
    "since": r"\bdepuis\b|\bsinds\b|\bsince\b|\bvanaf\b|\ba partir d\w*|\bdes le\b|\bfrom\b|\bdesactiv\w*|\bcoupee?\b|\buitgeschakeld\b|\buitgezet\b|\bafgezet\b|\bswitched off\b|\bturned off\b|\bdisabled\b|\boff\b|\baf\b|\buit\b",
    "until": r"\bjusqu\w*|\btot\b|\buntil\b|\btill\b|\breactiv\w*|\bremise?\b|\bretabli\w*|\bheractiveerd\b|\bgereactiveerd\b|\bterug (?:aan\w*|ingeschakeld|actief)\b|\b(?:opnieuw|weer) (?:aan\w*|ingeschakeld|actief)\b|\bback on\b|\bon again\b|\bre-?enabled\b|\brestored\b|\bterug op\b|\bhersteld\b",
    "retention_until": r"\bjusqu\w*|\btot\b|\buntil\b|\btill\b|\bkept\b|\bbewaard\b|\bgarde\w*|\bconserve\w*",
    "reported_at": COMPLAINED,
    "notified_at": NOTIFIED,
    "claimed_at": r"\brecue?s?\b|\bontvangen\b|\breceived\b|\bdatee?\b|\bdated\b|\bgedateerd\b|\benvoyee?\b|\bverstuurd\b|\bsent\b|\bdu\b|\bvan\b|\bon\b|\breclam\w*|\bclaim\w*|\bgekregen\b|\bbinnengekomen\b|\bcame in\b",
    "reply_due": r"\breponse\b|\brepondre\b|\bantwoord\w*|\brepl(?:y|ies)\b|\banswer\b|\bresponse\b|\bd'ici\b|\bpour le\b|\bpour\b|\bavant\b|\btegen\b|\bvoor\b|\buiterlijk\b|\bby (?=(?:the |next |end )?(?:\d|\w+day\b|week|month|tomorrow|noon|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))|\bbefore\b|\bdelai\b|\bdeadline\b|\btermijn\b|\bdue\b|\bau plus tard\b|\bjusqu'au\b",
    "circumstance_known_at": r"\bdepuis\b|\bsinds\b|\bsince\b|\battend\w*\b|\bau courant\b|\bconnu\w*|\bsu\b|\bsavons\b|\bsait\b|\bweten\b|\bgeweten\b|\bwisten\b|\bbekend\b|\baware\b|\bknow\w*\b|\bknew\b",
    "concluded_at": r"\bsign\w*|\bconclu\w*|\bcontrat\b|\bcontract\b|\baccord\w*|\bgetekend\b|\bondertekend\b|\bafgesloten\b|\bgesloten\b|\bakkoord\b|\bovereenkomst\b|\bagree\w*|\bdated\b|\bcommande\b|\bbestelling\b|\bbesteld\b|\bordered\b|\boffre\b|\bofferte\b",
    "work_done_at": r"\btrava\w*|\binterven\w*|\bwerk\w*|\binterventie\b|\bwork\w*|\bjob\b|\binstall\w*|\bgeplaatst\b|\buitgevoerd\b|\bexecut\w*|\bdone\b|\bfinished\b|\btermine\w*|\bafgewerkt\b|\bgedaan\b|\bcarried out\b|\bcompleted\b",
    "next_contact_at": r"\bcontact\w*|\bbelt\b|\bbel\b|\brings?\b|\brevoi\w*|\brendez-vous\b|\brdv\b|\breunion\b|\bappel\w*|\brappel\w*|\bafspraak\b|\bvergadering\b|\bbellen\b|\bcall\w*|\bmeeting\b|\bmeet\b|\bprochain\w*|\bvolgende?\b|\bnext\b|\bspreken\b|\btalk\b",
}  # fmt: skip
"""Field -> what is said where its moment is meant."""

OWN_CUE_ONLY = frozenset(
    (
        "beneficiary_bank_contacted_at",
        "circumstance_known_at",
        "reply_due",
        "until",
        "sessions_revoked_at",
        "occurred_from",
        "work_done_at",
    )
)
"""Fields that a bare time is never taken for while another field of moments waits before them."""
FOREIGN = {
    "paid": PAID,
    "found": FOUND,
    "called": CALLED,
    "held": HELD,
    "back": r"\bteruggestort\b|\bteruggekomen\b|\bteruggekregen\b|\brevenue?s?\b|\brembours\w*|\brefunded\b|\breturned\b|\bcame back\b|\bbounced\b",
    "cut": r"\bcoupe(?:e|s|es)?\b|\bdebranche\w*|\bafgesloten\b|\bafgekoppeld\b|\buitgetrokken\b|\bgeisoleerd\b|\bisole\w*|\bcut (?:off|everything|it|them)\b|\bshut (?:down|off|everything)\b|\bisolated\b|\bunplugged\b",
    "began": r"\bcommenc\w*|\bbegonnen\b|\bbegan\b|\bstarted\b",
}
"""Events that other questions ask for: a time in their clause answers them, and waits in the tray."""

TOPICS: dict[str, str] = {
    "still_inside": r"\binside\b|\bdedans\b|\bbinnen\b|\bencore la\b|\bacces\b|\btoegang\b|\baccess\b|\bintrus\w*|\bpirate\w*|\baanvaller\w*|\battacker\w*|\bhacker\w*|\bin the system\b|\bdehors\b|\bbuiten\b|\bout\b",
    "mailbox_rules": r"\bregles?\b|\bregels?\b|\brules?\b|\bfilt\w+|\bforward\w*|\bredirect\w*|\btransfert automatique\b|\bdoorstuur\w*",
    "isolated": r"\bisol\w*|\bgeisoleerd\b|\bafgezonderd\b|\breseau\b|\bnetwerk\b|\bnetwork\b|\bdebranch\w*|\boffline\b|\bonline\b",
    "powered_off": r"\beteint\w*|\barret\w*|\bcoupe(?:e|s|es)?\b(?!.*\b(?:reseau|internet|acces|wifi)\b)|\breinstall\w*|\bgeherinstalleerd\b|\bherinstall\w*|\buitgezet\b|\buitgeschakeld\b|\bafgezet\b|\bswitched off\b|\bturned off\b|\bpowered\b|\bshut\b|\boff\b|\bwiped\b",
    "backups_disconnected": r"\bback-?ups?\b|\bsauvegardes?\b|\breservekopie\w*|\bcopies?\b",
    "false_messages_sent": r"\bmessages?\b|\bmails?\b|\bfact\w+|\binvoices?\b|\bberichten\b|\bvals\w*|\bfauss\w*|\bfaux\b|\bfalse\b|\bfake\b",
    "recipients_known": r"\bdestinataires?\b|\bontvangers?\b|\brecipients?\b|\bliste\b|\blijst\b|\blist\b|\baan wie\b|\ba qui\b|\bto whom\b|\bwho got\b",
    "warned": r"\bprevenu\w*|\baverti\w*|\bverwittigd\b|\bgewaarschuwd\b|\bwarned\b|\btold\b|\binforme\w*|\bingelicht\b",
    "record": r"\bticket\b|\bmails?\b|\be-mails?\b|\blogs?\b|\bjournal\b|\btrace\b|\becrit\b|\bschriftelijk\b|\bwritten\b|\btrail\b|\bspoor\b|\bbewijs\b|\bwriting\b|\bpapier\b|\bpaper\b",
    "causal": r"\bpar la\b|\bdaar\b|\blangs\b|\bthrough\b|\bentree?s?\b|\bpasse(?:s|e)?\b|\bbinnen\b|\bgap\b|\bfaille\b|\bgat\b|\bpar cette\b",
    "available": r"\blogs?\b|\bjournaux\b|\bregistres\b|\brecords?\b|\blogboeken\b|\baanmeldgegevens\b|\bexport\w*|\bgeexporteerd\b",
    "contact_direct": r"\bdirect\w*|\brechtstreeks\b|\bvia\b|\bpar\b|\bthrough\b|\bcourtier\b|\bmakelaar\b|\bbroker\b|\bnous\b|\bons\b|\bus\b",
    "sector_sensitive": r"\bsect\w+|\bsante\b|\bpublic\w*|\bschool\b|\becole\b|\bhealth\b|\bzorg\b",
    "state": r"\bstatus\b|\bstatut\b|\betat\b|\bblo\w+|\bgeblokkeerd\b|\brevenu\w*|\bterug\w*|\bback\b|\breturned\b|\bparti\w*|\bvertrokken\b|\bgone\b|\bexecut\w*|\buitgevoerd\b",
    "they_want": r"\b(?:il|ils|elle|elles|eux|client|zij|ze|klant|they|customer|he|she|hij)\b",
    "we_want": r"\b(?:nous|on|assuree?|wij|we|verzekerde|insured|us|ik|je)\b",
    "recall_result": r"\breponse\b|\bantwoord\b|\banswer\b|\breply\b|\bresultat\b|\bresult\w*|\brefus\w*|\bgeweigerd\b|\baccept\w*|\bpending\b|\ben attente\b|\bwacht\w*",
    "answered": r"\brepondu\b|\breponse\b|\bgeantwoord\b|\bantwoord\b|\banswered\b|\breplied\b|\breply\b",
    "mfa_clause": r"\bmfa\b|\b2fa\b|\bclause\b|\bclausule\b|\bpoints? d'acces\b|\btoestel\b|\bdevice\b",
    "liability_cap": r"\bplafon\w*|\blimit\w*|\blimiet\w*|\bcap(?:ped)?\b|\bmaximum\b|\bbeperk\w*|\baansprakelijkheid\w*|\bliability\b|\bresponsabilite\b",
    "temperature": r"\bbon\w*|\btendu\w*|\bfach\w*|\bgoed\b|\bgespannen\b|\bboos\b|\bgood\b|\btense\b|\bangry\b",
}  # fmt: skip
"""Choice field -> what its answer is about: a plain yes, no or "not yet" beside the topic of another field is not this one's."""

AMOUNT_WORDS = r"\bmontants?\b|\bbedrag(?:en)?\b|\bamounts?\b|\bsommes?\b|\bcombien\b|\bhoeveel\b|\bhow much\b|\bsum\b|\btotaa?l\b"
PROMISED = r"\bprom\w*|\bengag\w*|\bbelo(?:of\w*|ft\w*)|\btoegezegd\b|\btoezegging\w*|\bcommit\w*|\bagreed\b|\bafgesproken\b|\bconvenu\w*"
TIME_WORDS = r"\bquand\b|\bheures?\b|\bmoment\b|\bdates?\b|\bwanneer\b|\btijdstip\b|\bhoe laat\b|\b(?:het|exacte?|juiste?) uur\b|\buur\b|\bdatum\b|\bwhen\b|\b(?:what|exact|the) time\b|\btime\b|\bhour\b"
BANK_WORDS = r"\bbanque\b|\bbank\b"
WHO_WORDS = r"\bqui\b|\bwie\b|\bwho(?:se)?\b|\bnom\b|\bnaam\b|\bname\b"
IBAN_WORDS = r"\biban\b|\bcompte\b|\brekening(?:nummer)?\b|\baccount\b"
PAPER_NUMBER = re.compile(
    r"\b(?:pv|police|report|case|crime|policy|polis|dossier|claim)[- ]?(?:number|nummer|nr|no|reference|ref|numero)\b|\b(?:numero|n°|nr\.?|reference|ref|kenmerk|nummer) (?:de |du |d'|van (?:de |het )?|of the )?(?:pv|proces-verbal|police|plainte|dossier|aangifte|polis|report)\b"
)
"""The number of a paper: having it or not says nothing of when the paper was made."""
DENIED = re.compile(
    r"\b(?:pas encore|toujours pas|pas|nog niet|niet|not yet|not|never|jamais|nooit|niemand|nobody|no one|(?<!la )(?<!une )(?<!cette )personne(?! de contact\b)|aucune?s?|geen|niets|niks|rien|nothing|none|no(?! doubt)|non|nee|neen|ni|nog (?:(?:aan|af|door|in|na|op|uit) )?te|reste a|a faire|te doen|moet(?:en)? nog|ne l'a|neither|nor|noch|sans(?! (?:aucun )?doute)|zonder(?! twijfel)|without(?! (?:a )?doubt))\b|n't\b"
)
GOING = re.compile(
    r"\b(?:on y va|j'y vais|nous y allons|on s'y rend|on va|nous allons|je vais|va (?:l'|les |la |le )?\w+er|gaan|ga|gaat|zullen|zal|will|going to|rdv|rendez-vous|appointment|afspraak|'ll|volg(?:t|en)|suiv(?:ent|ra|ront)|follows?|about to|planned?|prevue?|gepland|straks|doit|devons|faut|must|should|moet(?:en)?|need to)\b"
)
CALLED_ELSEWHERE = re.compile(
    r"\bcard ?stop\b|\b(?:police|politie|assureur|verzekeraar|insurer|courtier|makelaar|broker|informaticien|prestataire|it|ict|avocat|advocaat|lawyer)\b"
)
"""Whom one may have called instead of the bank."""
DONE = re.compile(
    r"\b(?:fait|faite|faits|faites|oui|ja|yes|ok|done|gedaan|gebeurd|deja|reeds|al|already|change(?:e|s|es|d)?|reinitialis\w*|gewijzigd|veranderd|gereset|reset|revoque\w*|revoked|ingetrokken|appele(?:e|s|es)?|contacte(?:e|s|es)?|prevenu(?:e|s|es)?|averti(?:e|s|es)?|gebeld|gecontacteerd|verwittigd|ingelicht|called|phoned|contacted|told|notified|warned|informed|informe(?:e|s|es)?|rung|rang|porte|depose|filed|neergelegd|ingediend|reported|declare|declaree|gemeld|aangegeven)\b"
)
BOTH = re.compile(
    r"\b(?:les deux|tous les deux|toutes les deux|tout|alle ?twee|allebei|beide|alles|both|all|everything|in een keer|at once|en meme temps|tegelijk|at the same time)\b"
)


ALSO = re.compile(
    r"\b(?:aussi|egalement|pareil|idem|ook|eveneens|hetzelfde|too|also|as well|same|likewise|ditto)\b"
)


@lru_cache(maxsize=256)
def _made(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def cue(pattern: str, text: str) -> re.Match[str] | None:
    """Where a folded text holds one of these words. Its pattern is kept here: the library's own store is too small for all of them."""
    return _made(pattern).search(text)


def cues(pattern: str, text: str) -> Iterator[re.Match[str]]:
    """Every such place."""
    return _made(pattern).finditer(text)


BY_OURSELVES = re.compile(
    r"\b(?:on (?:a|vient|les)|nous (?:avons|venons|les)|j'ai|je (?:viens|les)|ik heb|heb ik|(?:we|wij) hebben|hebben (?:we|wij)|(?:we|i)(?:'ve| have)? (?:just )?(?:called|rang|phoned|told|contacted|notified|spoke))\b"
    r"|\b(?:appele|prevenu|contacte|averti)\w* (?:la |notre |l'|le )?(?:banque|assureur|police|informaticien|courtier|client)|\b(?:called|rang|phoned|told|notified) (?:the |our )?(?:bank|police|insurer|broker|client|customer)\b"
)
"""A call that was made, and none that came in."""


def event(field: str, text: str) -> re.Match[str] | None:
    """Where a folded text names the event whose moment a field asks for."""
    pattern = EVENTS.get(leaf(field))
    found = cue(pattern, PAPER_NUMBER.sub(_blank, text)) if pattern else None
    if found is None and leaf(field) == "discovered_at" and not BY_OURSELVES.search(text):
        return cue(CALLED, text)  # whoever rang us told us of it
    return found


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())


def topic(field: str, text: str) -> re.Match[str] | None:
    """Where a folded text names what a choice is about."""
    pattern = TOPICS.get(leaf(field))
    return cue(pattern, text) if pattern else None


def subject(field: str, text: str) -> re.Match[str] | None:
    """Where a folded text names what a field is about: its topic, or else its event."""
    return topic(field, text) if leaf(field) in TOPICS else event(field, text)


def leaf(field: str) -> str:
    """The last name of a path: what these tables call it."""
    return field.rsplit(".", 1)[-1]
