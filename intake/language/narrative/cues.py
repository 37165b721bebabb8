"""The words that give a role to what stands beside them: rows of patterns over folded text, the three languages side by side.

Data only. People mix languages in one mail ("la MFA", "un phishing", "rappel de fonds"), so a row holds all three; where a word means one
thing in one language and another elsewhere (`police`, `aangifte`), its row says what must stand next to it.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

MOODS = {
    "negated": (
        r"\bn'(?:a|ai|ont|avons|est|etait|etaient|avait|y|en|aurait)\b|\bne\b|\bni\b|\bpas\b|\bjamais\b|\bnon\b|\baucune?s?\b|\brien\b|\bsans\b|\bpersonne n'",
        r"\bniet\b|\bgeen\b|\bnooit\b|\bniemand\b|\bnergens\b|\bniets\b|\bzonder\b|\bnoch\b|\bni\b(?= )|\bnie\b|\bevenmin\b",
        r"\bnot\b|\bno\b|n't\b|\bnever\b|\bnobody\b|\bno-one\b|\bno one\b|\bnone\b|\bnothing\b|\bwithout\b|\bnor\b|\bneither\b|\bcannot\b",
    ),
    "planned": (
        r"\b(?:va|vont|allons|vais|allez) (?:\w+ ){0,2}?\w+(?:er|ir|re)\b|\b\w+(?:erons|eront|erai|era|iront|irons|ira|irai)\b|\bsera\b|\bseront\b|\bdoi(?:t|s|vent)\b|\bdevons\b|\bdevrai(?:t|ent|s)\b|\ba faire\b|\bprevue?s?\b|\bprojet de\b|\bdemain\b|\bdes que\b|\bsouhait|\bil faut\b|\bfaut-il\b|\bpropose de\b|\bproposent de\b|\bveut\b|\bvoulons\b|\b(?:je|on|nous|ils?|elles?|qui) compt\w+ (?:le |la )?\w+er\b|\ben cours d'",
        r"\bzal\b|\bzullen\b|\bga(?:an|at)? (?:ik |we |wij |ze |hij |zij |morgen |straks |nog |vandaag )*(?:\w+ ){0,5}\w+en\b|\b(?:doe|doen) (?:ik|we|wij|ze) (?:\w+ )?(?:vanavond|straks|morgen|vandaag|nog|later|dadelijk|nu|zo|online)|\bwordt (?:\w+ ){0,3}(?:vandaag|morgen|straks|nog|later|binnenkort|vanmiddag|vanavond|deze)\b|\bworden (?:\w+ ){0,3}(?:vandaag|morgen|straks|nog|later|binnenkort)\b|\bmoet(?:en)?\b|\bzou(?:den)? moeten\b|\bgepland\b|\bstraks\b|\bmorgen\b(?! ?vroeg| (?:gisteren|om))|\bbinnenkort\b|\bvan plan\b|\bstelt voor\b|\bwil(?:len)?\b|\bte doen\b|\bstarten? (?:vanaf|maandag)",
        r"\bwill\b|\b\w+'ll\b|\bgoing to\b|\bshall\b|\bto be (?:done|made|reported|filed|called)\b|\btomorrow\b|\bplan(?:s|ned|ning)? to\b|\bintend|\bneeds? to\b|\bshould\b|\bmust\b|\babout to\b|\bto do\b|\bwould like\b|\bwants? to\b|\bpropos(?:es|ed) to\b|\bmeant to\b|\boffer(?:s|ed)? to\b|\bstarts? (?:from|on|next)\b",
    ),
    "supposed": (
        r"\bsi (?:on|nous|le|la|les|c'|cela|elle|ils?)\b|\b\w+(?:erait|eraient|irait|aurait|auraient|serait|seraient)\b|\baurions\b|\bpeut-etre\b|\bsans doute\b|\bprobablement\b|\bpossible|\bje pense\b|\bon pense\b|\bnous pensons\b|\bpense avoir\b|\bsemble|\ba confirmer\b|\bsoupconn|\bcraign|\bpourrai|\bsuppos|\bau cas ou\b|\bmenace",
        r"\bals (?:we|het|de|dat|er|hij|zij)\b|\bindien\b|\bzou(?:den)?\b|\bmisschien\b|\bmogelijk\b|\bwellicht\b|\bvermoed|\bwaarschijnlijk\b|\bvermoedelijk\b|\bdenk(?:t|en)?\b|\blijkt mogelijk\b|\bte bevestigen\b|\bkan zijn\b|\bzou kunnen\b|\bvrezen\b|\bvrees\w*|\bhopelijk\b|\bdreig",
        r"\bif\b|\bwould\b|\bcould\b|\bmight\b|\bmay\b|\bmaybe\b|\bperhaps\b|\bpossibly\b|\bprobably\b|\bthinks?\b|\bsuspect|\bpresum|\bseems?\b|\bappears? to\b|\bapparently\b|\ballegedly\b|\bthreaten|\bhad the\b|\bfears?\b|\bafraid\b|\bhopefully\b|\bunless\b|\bin case\b",
    ),
    "unknown": (
        r"\b(?:ne |n'|on )?(?:sais|sait|savons|savent|sais-je) (?:pas|rien|toujours pas|pas encore)\b|\baucune idee\b|\bpas (?:encore )?(?:clair|connue?|etabli|determine|exclu)|\b(?:j'|on |nous )ignor|\bnul ne sait\b|\ba (?:verifier|determiner)\b|\ben cours d'(?:analyse|investigation)|\binconnue?\b",
        r"\b(?:weet|weten) (?:ik |we |wij |hij |zij |ze )?(?:het |dat )?(?:nog |echt |zelf )*(?:niet|ni)\b|\bniet (?:bekend|duidelijk|geweten|uitgesloten)\b|\bgeen idee\b|\bonduidelijk\b|\bonbekend\b|\bonderwerp van\b|\bnader onderzoek\b|\bnog (?:in|onder) onderzoek\b|\bwordt (?:nog )?onderzocht\b|\bnog na te (?:gaan|kijken)\b",
        r"\b(?:don't|do not|doesn't|does not|didn't) (?:yet )?know\b|\bno idea\b|\bunknown\b|\bunclear\b|\bnot (?:yet )?(?:clear|known|sure|established)\b|\bunder investigation\b|\bbeing investigated\b|\bnot sure\b|\btbc\b|\bcan't tell\b|\bhave to (?:check|read|look)\b",
    ),
    "asked": (r"\?\s*$|\bfaut-il\b|\best-ce que\b", r"\?\s*$|\bmoet (?:ik|dat)\b", r"\?\s*$"),
    "other": (r"\bun autre\b|\bla seconde\b|\bautre facture\b", r"\been andere\b|\bnog een\b", r"\banother\b"),
}  # fmt: skip

MONEY = {
    "limit": (r"\bplafond|\blimite?s?\b|\bmontant assure|\bcapital assure|\bcapee?\b|\bmaximum assure|\bjusqu'a concurrence", r"\bverzekerd (?:bedrag|kapitaal)|\blimiet|\bsublimiet|\bverzekerde som|\bplafond|\bgemaximeerd|\bbeperkt tot", r"\blimit(?:s|ed)?\b|\bcaps?\b|\bcapped\b|\bsum insured|\bindemnity\b|\bcover(?:ed)? up to\b|\bsublimit"),
    "excess": (r"\bfranchise", r"\bvrijstelling|\beigen risico", r"\bexcess\b|\bdeductible|\bretention\b"),
    "usual": (r"\bpar (?:jour|mois|semaine|an|heure)\b|/ ?(?:jour|mois|an|h)\b|\bd'habitude\b|\bhabituellement\b|\bnormalement\b|\bchiffre d'affaires (?:annuel|de)\b|\bsalaire|\bbudget|\bannuel", r"\bper (?:dag|maand|week|jaar|uur)\b|\bnormaal\b|\bgewoonlijk\b|\bdoorgaans\b|\bjaaromzet|\bomzet van\b|\bloon van|\bbudget|\bjaarlijks", r"\b(?:a|per) (?:day|month|week|year|hour)\b|\bnormally\b|\busually\b|\bturnover\b|\bper annum\b|\bsalary|\bbudget|\bmonthly\b|\bweekly\b"),
    "fee": (r"\bfrais\b|\bcouts?\b|\bhonoraires\b|\bdevis\b|\bfacture (?:de l'|du )(?:informaticien|expert|technicien|prestataire)|\bvaleur\b|\bvaut\b|\bacheter un|\breparation|\bprime\b|\bbudget|\bremplace|\bexpertise", r"\bkosten\b|\bkost\b|\berelo|\bofferte\b|\bfactuur (?:van )?(?:de |het )?(?:technieker|it|informaticus|expert|[a-z]+-fix)|\bwaarde\b|\bbegroot|\bgeraamd|\bherstel|\bpremie\b|\bvervang|\binzet van", r"\bcosts?\b|\bfees?\b|\bquot(?:e|ation)|\bworth\b|\bvalue\b|\bvalued\b|\bestimate|\brepair|\bpremium\b|\breplac|\bspent\b"),
    "demand": (r"\brancon|\bextor|\bexige|\bsinon\b|\bchantage", r"\blosgeld|\bafpers|\beis(?:en|t|te)?\b|\bchantage", r"\bransom|\bextort|\bdemand(?:s|ed|ing)?\b|\bor (?:lose|else|they)\b|\bsays? pay\b|\bblackmail"),
    "asks": (r"\breclam|\bdemand(?:e|ent|ant|ait)\b|\bvuille|\bexige", r"\bvorder|\bvraagt\b|\bvragen\b|\beist\b|\bclaimt\b|\bclaim\b|\bschadeclaim", r"\bclaim(?:s|ed|ing)?\b|\bdemand|\basks? for\b|\basking\b|\bwant(?:s)?\b"),
    "blocked": (r"\bbloque(?:e|s|es)?\b|\bgele[es]?s?\b|\bgel de\b|\bretenu|\b(?:pu|reussi a) (?:en |les |la |le )?(?:bloquer|geler|retenir)\b", r"\bgeblok+e+r[dt]\b|\bbevroren|\bblokker|\btegengehouden|\bvastgezet", r"\bblocked\b|\bfrozen\b|\bfroze\b|\bon hold\b|\bheld back\b|\bstopped\b|\bring-fenced|\bmanaged to (?:freeze|block|stop|hold)\b"),
    "returned": (r"\brembours|\brestitu|\brecupere|\brevenus?\b|\brecredite|\bretourne", r"\bteruggestort|\bterugbetaald|\bterugbetal|\bteruggekregen|\bterug op\b|\bteruggekeerd|\bterugontvangen|\bgerecupereerd|\bterugbezorgd", r"\breturned\b|\brefund|\brecovered\b|\bpaid back\b|\bback (?:in|on) (?:the|our|their)\b|\breimburs|\brepaid\b|\bcame back\b|\bgiven back\b"),
    "total": (r"\bau total\b|\ben tout\b|\btotal|\bau global\b|\bmontant total|\bsomme totale|\bprejudice|\bpertes?\b|\bperdue?s?\b|\bdommages?\b|\bmanque a gagner|\breste (?:donc )?(?:a charge|perdu|un)\b", r"\btotaal|\bin totaal|\bsamen\b|\ball?es samen|\btotale\b|\bschade\b|\bverlies|\bverloren\b|\bblijft\b.{0,12}\bover\b|\binkomstenverlies|\bomzetverlies|\bbedrijfsschade", r"\bin total\b|\btotal(?:s|ling|ing|ed)?\b|\baltogether\b|\bin all\b|\bloss(?:es)?\b|\blost\b|\boverall\b|\bdamage"),
    "paid": (
        r"\bpaye(?:e|s|es)?\b|\bvire(?:e|s|es)?\b|\bverse(?:e|s|es)?\b|\btransfere(?:e|s|es)?\b|\bparti(?:e|s|es)?\b|\bdebite(?:e|s|es)?\b|\bregle(?:e|s|es)?\b|\bexecute(?:e|s|es)?\b|\bvirements?\b|\bpaiements?\b|\bachete(?:e|s|es)?\b|\benvoye(?:e|s|es)? (?:sur|vers)|\bsorti(?:e|s|es)?\b|\bpreleve(?:e|s|es)?\b|\bquitte\b|\bdisparus?\b|\bordonne(?:e|s|es)?\b",
        r"\bbetaald(?:e|en)?\b|\bbetaling(?:en)?\b|\bovergemaakt|\bovergeschreven|\bgestort(?:e|en)?\b|\boverschrijving(?:en)?\b|\boverboeking(?:en)?\b|\bvertrokken\b|\bafgeschreven\b|\bovergeboekt\b|\bgekocht\b|\bafgegaan\b|\bgedebiteerd\b|\bweggegaan\b|\buitgevoerd\b|\bgetransfereerd\b|\bdoorgestort\b|\bbetaalde(?:n)?\b|\bstortte(?:n)?\b|\bvertrok(?:ken)?\b|\bverdwenen\b|\bbetaalden\b|(?<!\bop )\bweg(?=\s*(?:[.,;:!)]|$)|\s(?:waarvan|en|maar|bij|via|door)\b)",
        r"\bpaid\b|\bpayments?\b|\btransfer(?:red|s)?\b|\bsent\b|\bwired?\b|\bleft\b|\bwent\b|\bdebited\b|\bbought\b|\bgone\b|\bdisappeared\b|\bexecuted\b|\bwithdrawn\b|\btaken\b|\bremitted\b|\bmoved\b",
    ),
    "ordered": (
        r"\b(?:de|a|d'|pour) (?:payer|virer|verser|regler|transferer|effectuer|acheter|faire (?:un|le) (?:virement|paiement))\b|\bdemand\w+ (?:de|un)\b|\bfaillit\b|\bfailli\b|\bsur le point\b|\btentative|\btente de\b|\bfacture (?:ouverte|impayee|ecue)",
        r"\b(?:over te maken|te betalen|te storten|over te schrijven|over te boeken)\b|\bom (?:snel |dringend |een |\S+ )*(?:over te|te )|\bbijna\b.{0,30}\b(?:betaald|overgemaakt)|\bpoging|\bgeprobeerd|\bwilde(?:n)?\b.{0,30}\b(?:betalen|overmaken)",
        r"\bto (?:pay|transfer|wire|send|make a payment|settle|buy)\b|\babout to\b|\bnearly\b|\balmost\b|\battempt|\btried\b|\brequest(?:ing|ed)? (?:a )?payment|\bpayment run\b|\bqueued\b|\btaken it out\b",
    ),
    "false": (r"\bne correspond plus|\bn'est (?:plus|pas) (?:correct|exact|juste)|\bplus d'actualite|\berron", r"\bklopt niet|\bniet (?:juist|correct)\b|\bachterhaald", r"\bno longer (?:correct|right|valid)|\bnot (?:correct|right)\b|\bwas wrong\b|\bincorrect\b"),
    "due": (r"\bfacture (?:mensuelle|ouverte)|\bnotre facture|\bhonoraires", r"\bonze factuur\b", r"\bour invoice\b|\bunpaid\b"),
}  # fmt: skip

WHOLE = r"en totalite|totalement|entierement|integralement|au complet|volledig|helemaal|integraal|geheel|in full|fully|entirely|all of it|completely|tous|toutes|allebei|both|alle"
PARTLY = r"en partie|partiellement|gedeeltelijk|deels|partly|partially|in part|some of|une partie|een deel|part of|dont|waarvan|of which"
GONE = r"executee?s?|parti(?:e|s|es)?|uitgevoerd|vertrokken|weg(?=[ ,.;!]|$)|executed|gone|left (?:the|our|their) account|debitee?s?|afgeschreven|debited|quitte"

SUBJECTS = {
    "bank": (r"\bbanques?\b|\bbanquier|\bagence bancaire\b", r"\bbank(?:en|relatie|directeur)?\b|\bbankkantoor", r"\bbanks?\b|\bbank's fraud"),
    "other_bank": (r"\bbanque (?:du |de la |des )?(?:beneficiaire|destinataire|receptrice|receveur|espagnole|lituanienne|portugaise|etrangere|fraudeur)", r"\b(?:ontvangende|begunstigde|buitenlandse|spaanse|litouwse) bank\b|\bbank van (?:de |het )?(?:begunstigde|ontvanger|fraudeur|oplichter)", r"\b(?:receiving|beneficiary|recipient|foreign)(?:'s)? bank\b|\bbank of the (?:beneficiary|recipient)"),
    "contacted": (
        r"\bappele(?:e|s|es)?\b|\bcontacte(?:e|s|es)?\b|\bprevenue?s?\b|\bavertie?s?\b|\binforme(?:e|s|es)?\b|\balerte(?:e|s|es)?\b|(?<!\bau )(?<!\bpar )(?<!\ble )(?<!\bde )(?<!\bun )\btelephone\b|\bjoint(?:e)?\b|\bsignale(?:e|s)?\b",
        r"\bgebeld\b|\bgecontacteerd\b|\bverwittigd\b|\bop de hoogte\b|\bingelicht\b|\bbenaderd\b|\bgewaarschuwd\b|\bgeinformeerd\b|\bgemeld\b|\bcontact (?:opgenomen|gehad|gezocht)|\bbelde(?:n)?\b|\baan de lijn\b|\bopgebeld\b",
        r"\bcalled\b|\bcontacted\b|\brang\b|\brung\b|\bphoned\b|\binformed\b|\bnotified\b|\btold\b|\balerted\b|\bspoken? to\b|\bspoke (?:to|with)\b|\breported\b|\badvised\b|\bbeen on to\b",
    ),
    "recall": (r"\brappel de fonds\b|\brecall\b|\bdemande de retour de fonds|\bretour de fonds", r"\brecall\b|\bterugroep|\bterugvorder(?:ing|ingsverzoek)", r"\brecall(?:ed)?\b"),
    "police": (
        r"\bplaintes?\b|\bproces-verbal\b|\bpv\b|\bgendarmerie\b|\bcommissariat\b|\bzone de police\b|\bpolice (?:non|pas|prevenue?|contactee?|avertie|informee|locale|judiciaire|federale|nationale|grand-ducale)|\b(?:a la|la|de la) police\b(?! (?:n[°o.]|cyber|rc|d'assurance|d'assurances|numero|\d))|\b(?:banque|police) (?:et|ni|ou) (?:la |de )?(?:police|banque)",
        r"\bpolitie\b|\baangifte\b(?! van (?:schade|ziekte|btw))|\bklacht (?:neergelegd|ingediend|bij)|\bproces-verbaal\b|\bpv\b|\bklacht\b",
        r"\bpolice\b|\baction fraud\b|\breport fraud\b|\bcrime (?:number|reference)",
    ),
    "reported": (
        r"\bdepose(?:e|s|es)?\b|\bport[ée] plainte\b|\bporte plainte\b|\bdeclaration\b|\bdeclare(?:e|s)?\b|\bintroduite?\b|\bfaite?\b|\bredige\b|\bsignale\b|\bprevenue?\b|\bcontactee?\b|\bavertie?\b|\binformee?\b|\bpv (?:n|dresse|redige|\w{2}[.\d])|\bdresse\b",
        r"\bgedaan\b|\bneergelegd\b|\bingediend\b|\bopgemaakt\b|\bopgesteld\b|\baangegeven\b|\bgemeld\b|\bverwittigd\b|\bgebeld\b|\bgecontacteerd\b|\bop de hoogte\b|\bingelicht\b|\bgeweest\b|\bingevuld\b",
        r"\breported\b|\bfiled\b|\binformed\b|\btold\b|\bcontacted\b|\bnotified\b|\bcalled\b|\bmade\b|\blogged\b|\bcrime (?:number|reference)|\bref(?:erence)?\b",
    ),
    "password": (r"\bmots? de passe\b|\bmdp\b|\bcodes? pin\b|\bidentifiants\b", r"\bwacht?woord(?:en)?\b|\bpaswoord(?:en)?\b|\bpincodes?\b", r"\bpasswords?\b|\bpins?\b|\bcredentials\b|\blogins?\b"),
    "reset": (r"\bchange(?:e|s|es)?\b|\breinitialise(?:e|s|es)?\b|\bmodifie(?:e|s|es)?\b|\brenouvele(?:e|s|es)?\b|\breset(?:e|es)?\b", r"\bvernieuwd\b|\bgewijzigd\b|\baangepast\b|\bveranderd\b|\bgereset\b|\bhersteld\b|\bniets mee gedaan\b", r"\bchanged\b|\breset\b|\brenewed\b|\bupdated\b"),
    "mfa": (
        r"\bmfa\b|\b2fa\b|\ba2f\b|\bdouble authentification\b|\bauthentification (?:forte|multifacteurs?|multi-facteurs?|a (?:deux|double) facteurs?|a deux etapes|en deux etapes)|\bdouble facteur\b|\bvalidation en deux etapes",
        r"\btwee-?staps?\w*|\btwee-?factor\w*|\btwee-?trap\w*|\bmeervoudige authenticatie|\b2-?staps\w*|\bmulti-?factor\w*",
        r"\btwo-?step\b|\btwo-?factor\b|\bmulti-?factor\w*|\b2-?step\b|\b2sv\b|\bauthenticator\b",
    ),
}  # fmt: skip

MFA = {
    "off": (r"\bdesactiv(?!er\b|ons\b|ez\b)|\bcoupee?\b|\bdebranche|\beteinte?\b|\bsuspendue?\b|\betait off\b|\benlevee?\b|\bretiree?\b", r"\buitgeschakeld|\buitgezet|\b(?:stond|stonden|staat|was)(?: \w+){0,3} (?:uit|af)\b|\b(?:uit|af) (?:stond|stonden|had(?:den)? gezet|laten staan|gelaten|gebleven)\b|\b(?:uit|af)(?:gelaten|staan|stond|stonden|gebleven)\b|\b(?:uit|af) (?:blijven|gebleven)\b|\bgedeactiveerd|\bafgezet|\bopgeschort", r"\b(?:switched|turned|was|were|been|is|left|put) off\b|\b(?:left|leaving|had|kept|turned|switched|put|took) (?:\w+ ){0,5}off\b|\boff on (?:one|a)\b|\bdisabled\b|\bdisabling\b|\bdeactivated\b|\bsuspended\b|\bremoved\b|\bnot re-?enabled"),
    "never": (
        r"\bpas (?:de |d')|\bjamais\b|\baucune\b|\bsans\b|\bn'(?:a|avons|avait|ai|ont|etait|est|y)\b.{0,24}\bpas\b|\bpas (?:encore )?(?:installe|active|mise? en place|prevu|deploye)|\binexistant|\bnon active|\bpas : |: non\b|: aucune\b",
        r"\bgeen\b|\bzonder\b|\bnooit\b|\bniet (?:geactiveerd|ingesteld|geinstalleerd|actief|ingevoerd|ingeschakeld|in gebruik|aan)|\bnog niet\b|\bhebben we niet|: nee",
        r"\bno (?:mfa|2fa|two|multi)|\bnever\b|\bwithout\b|\b(?:don't|doesn't|didn't|do not|did not|hadn't|haven't) (?:have|use|got)|\bnot (?:enabled|active|installed|set up|in place|switched on|turned on|used)|\bnone\b|\bwasn't (?:on|enabled)|: no\b",
    ),
    "partly": (
        r"\bsauf\b|\bexcepte|\bpas partout\b|\bpas sur (?:tous|toutes|ce|cette|tout)|\buniquement\b|\bseulement\b|\bhormis\b|\ba l'exception|\ben partie\b|\bpartiellement\b|\bpas pour (?:tous|tout)|\bmais pas\b|\bque pour\b|\bque sur\b",
        r"\bbehalve\b|\bniet overal\b|\bniet op (?:alle|elke|elk)|\benkel\b|\balleen\b|\bslechts\b|\buitgezonderd\b|\bdeels\b|\bgedeeltelijk\b|\bmaar (?:de rest|niet)\b|\bniet voor iedereen\b|\bniet bij iedereen\b|\bop een na\b|\bbuiten\b",
        r"\bexcept\b|\bnot everywhere\b|\bonly\b|\bapart from\b|\bbut not\b|\bnot (?:on|for) (?:all|every)|\bpartly\b|\bpartial|\bsome (?:users|accounts|of)\b|\bother than\b|\bbar (?:one|the)\b|\bexcluding\b|\bwith the exception",
    ),
    "on": (
        r"\bactivee?s?\b|\bactive\b|\bpartout\b|\bobligatoire\b|\bpour tous\b|\bgeneralisee?\b|\ben place\b|\bsur tous\b|\bsur toutes\b",
        r"\bactief\b|\bstaat aan\b|\bstaan aan\b|\bstond aan\b|\bstond op alle|\baan op alle\b|\boveral\b|\bingeschakeld\b|\bgeactiveerd\b|\bverplicht\b|\bvoor iedereen\b|\bop alle\b|\bwas aan\b|\bgebruiken\b|\bis aan\b|\bmet mfa\b|\bingesteld\b",
        r"\b(?:is|was|are|were) on\b|\benabled\b|\bactive\b|\beverywhere\b|\beveryone\b|\bon all\b|\ball (?:accounts|users|staff)\b|\benforced\b|\bin place\b|\bmandatory\b|\bswitched on\b|\bturned on\b|\brolled out\b|\bwe (?:have|use)\b",
    ),
    "duty": (
        r"\bcontrat|\bannexe|\bclause|\bconvention|\bprevoit|\bcahier des charges|\baccord ecrit|\boffre\b|\bdevis\b|\bbon de commande|\becrit\b",
        r"\bcontract|\bovereenkomst|\bbijlage|\bbepaling|\bbestelbon|\bofferte|\bafspraak|\bafspraken|\bschriftelijk|\bvoorwaarden",
        r"\bcontract|\bagreement|\bclause|\bschedule\b|\bterms\b|\bwritten\b|\bin writing|\bannex|\bquote\b|\bsow\b",
    ),
    "advice": (r"\brecommand|\bconseil|\bdevrai|\bfaudra|\bsouhait|\bobliger\b|\bimposer\b|\bne (?:pas|jamais) (?:\w+ )?(?:couper|desactiver|debrancher)", r"\baanbevel|\baanrad|\badvies|\bverplicht stellen|\bzou moeten|\bmoet(?:en)? (?:\w+ )?(?:komen|worden|ingevoerd)|\bniet (?:mag|mogen|uit te|af te)|\b(?:mag|mogen) (?:\w+ ){0,4}niet (?:\w+ ){0,3}(?:uit|af)", r"\brecommend|\badvis|\bshould\b|\bsuggest|\brequire\b|\b(?:not|never) to (?:switch|turn|disable|leave)|\b(?:asked|asks|wanted|wants) (?:us )?to (?:switch|turn|disable|leave)"),
    "aside": (r"\bpas (?:de|une) question de\b|\brien a voir", r"\bgeen mfa-(?:kwestie|zaak|probleem)|\bniets (?:mee )?te maken", r"\bnot (?:an? )?(?:mfa|issue)|\bnothing to do\b|\birrelevant\b"),
}  # fmt: skip

GAP = {
    "testing": (r"\btests?\b|\bessais?\b", r"\btest(?:en|fase|s)?\b|\bproef\b", r"\btest(?:s|ing)?\b|\btrial\b"),
    "forgotten": (r"\boubli|\bjamais (?:reactive|remise)|\bpas (?:ete )?(?:reactive|remise)", r"\bvergeten\b|\b(?:niet|nooit|niemand) (?:heeft |het |meer |terug |opnieuw |weer )*(?:aangezet|ingeschakeld|geactiveerd)", r"\bforgot|\bnot re-?enabled|\bnever (?:switched|turned|put) (?:it )?back|\b(?:nobody|no one) (?:\w+ )?(?:switched|turned|put) (?:it |them |that )?back|\bnot (?:switched|turned) back"),
    "rollout": (r"\bdeploiement|\bdeploye|\bdevait suivre|\bseraient? equipe|\bpas encore (?:tous|toutes|fini|termine)|\bpar phases", r"\buitrol|\buitgerold|\bzou(?:den)? .{0,30}\bvolgen\b|\bnog niet (?:iedereen|klaar|afgerond|overal)|\bfase", r"\broll-?out|\brolled out|\brolling out|\bdue to follow|\bstill being|\bnot (?:yet )?finished|\bphase"),
    "legacy": (r"\b(?:vieux|vieille|ancien|ancienne|anciens|obsolete)|\bne support|\bpas compatible|\bincompatible", r"\boude\b|\bverouderd|\bniet (?:ondersteun|compatibel)|\bondersteun\w* (?:\w+ )?niet", r"\bold\b|\blegacy\b|\bdoesn't support|\bdoes not support|\bnot support|\bunsupported|\bincompatible"),
    "service_account": (r"\bcompte (?:de service|partage|generique)|\bboite partagee", r"\bserviceaccount|\bgedeelde? (?:account|mailbox)|\bgenerieke account", r"\bservice account|\bshared (?:account|mailbox)"),
    "user_request": (r"\ba (?:la|sa) demande\b|\bdemande de l'utilisat|\bse plaign|\brefus", r"\bop (?:vraag|verzoek) van\b|\bgeweigerd\b|\bwilde(?:n)? (?:het |dat )?niet\b|\bvond (?:het|dat) lastig", r"\bat (?:the|his|her|their) request\b|\brefused\b|\bdidn't want\b|\bcomplained\b|\basked (?:us )?to (?:switch|turn|disable)"),
    "exemption": (r"\bexception\b|\bderogation\b|\bexempt", r"\buitzondering\b|\bvrijgesteld", r"\bexempt|\bexception (?:was )?(?:granted|made)|\bwaiver"),
    "cost": (r"\btrop cher|\blicences?\b|\bcout", r"\bte duur\b|\blicentie", r"\btoo expensive|\blicen[cs]e"),
}  # fmt: skip

TIMES = {
    "discovered": (
        r"\bdecouvert|\bapercu|\bconstate|\bremarque(?:e|s)?\b|\bnous avons appris\b|\bj'ai appris\b|\bon a appris\b|\brendue? compte|\bdetecte|\bdecele|\bs'apercoit|\bnous avons (?:vu|compris)|\bdecouverte\b",
        r"\bontdekt|\bgemerkt|\bopgemerkt|\bvastgesteld|\bbemerkt|\bkwam(?:en)? (?:we |het |dit )?(?:aan het licht|erachter|achter)|\bontdekking|\bvernomen|\bachtergekomen|\buitgekomen|\baan het licht\b|\bin de gaten\b|\bmerkte(?:n)?\b|\bontdekte(?:n)?\b",
        r"\bdiscover|\bnoticed?\b|\bfound (?:out|on|at|it|this|that|when|by)\b|\brealis|\brealiz|\bspotted\b|\bdetected\b|\bcame to light\b|\ball came out\b|\bbecame aware\b|\blearn(?:ed|t)\b|\bcame out\b|\bidentified\b|\bpicked up\b",
    ),
    "alerted": (
        r"\brappele? car\b|\brelance\b|\brappel de paiement|\bn'a (?:rien|jamais) recu|\barriv\w* au bureau|\bplus rien ne\b",
        r"\baanmaning|\bherinnering\b|\bniets (?:heeft )?ontvangen|\bniet betaald was\b|\bniets werkte\b|\bwerkt niets\b|\bbelde\b.{0,40}\bdat (?:hij|zij|ze|er)\b",
        r"\bchased\b|\breminder\b|\balert (?:arrived|came)|\bnothing works|\bnever received\b|\bcame in\b.{0,40}\band (?:found|nothing)|\brang to (?:ask|say)\b|\bnot received\b",
    ),
    "began": (
        r"\bdepuis\b|\ba partir du\b|\bintrusion\b|\bs'est (?:connecte|introduit)|\bse sont (?:connecte|introduit)|\bchiffre(?:s|es)?\b|\bvole[es]?s?\b|\bfracture|\ba envoye\b|\bperdue?s?\b|\boubliee?\b|\bpremiere? connexion|\bexporter\b|\bsature",
        r"\bsinds\b|\bvanaf\b|\bingelogd\b|\baangemeld\b|\bbinnengedrongen|\bversleuteld|\bgestolen\b|\bingebroken|\bverloren\b|\bopende\b|\bgeopend\b|\bverstuurd naar\b|\bgemaild\b|\beerste aanmelding|\bbinnengekregen|\bplat sinds",
        r"\bsince\b|\bran from\b|\blogged (?:in|on)|\bsigned in|\bbroke in|\bgot in\b|\bencrypted\b|\bstolen\b|\bstole\b|\blost on\b|\bopened\b|\bbegan\b|\bstarted\b|\bfirst (?:access|login|sign)|\bsent by mistake|\bleft (?:on|in) (?:the|a)\b",
    ),
    "lured": (
        r"\brecu\b.{0,40}\b(?:mail|e-mail|courriel|appel|sms|message|facture)|\b(?:mail|e-mail|courriel|appel|sms|message|facture)\b.{0,20}\brecu|\ba cede a un\b|\bclique",
        r"\b(?:mail|mailtje|e-mail|sms|bericht|telefoontje|factuur)\b.{0,40}\b(?:gekregen|ontvangen|gehad|binnen)|\b(?:kreeg|ontving)(?:en)?\b.{0,60}\b(?:mail|e-mail|sms|bericht|telefoon|factuur)|\bgeklikt",
        r"\breceived\b.{0,40}\b(?:email|e-mail|mail|call|text|message|invoice)|\b(?:email|e-mail|mail|call|text|message)\b.{0,20}\b(?:received|arrived|came)|\bclicked|\bgot an? (?:email|e-mail|call|text)",
    ),
    "worked": (r"\bmigration|\bmise a jour|\bintervention\b", r"\bmigratie|\bupdate\b|\binterventie", r"\bmigration|\bupgrade|\bcut-over"),
    "repaired": (r"\bremis|\bsauvegarde|\bretabli|\brestaur", r"\bhersteld|\bback-?up|\bteruggezet", r"\brestor|\bbackup|\bback up\b|\bfixed\b"),
    "sent_false": (
        r"\bfauss?es? factures?\b.{0,40}\b(?:envoye|adresse|expedie|transmis|emis|diffuse|parti|recue?s?\b)|\b(?:envoye|adresse|expedie|transmis|emis|emettre|diffuse|recu)\w*.{0,40}\b(?:(?<!une )fauss?es? factures?|factures (?:bidon|frauduleuses|falsifiees|trafiquees|truquees))|\bfactures (?:bidon|frauduleuses|falsifiees|trafiquees|truquees)\b.{0,40}\b(?:envoye|adresse|expedie|parti|recu)|\bfaux (?:mails|messages|courriels)\b.{0,40}\b(?:envoye|adresse|parti)|\b(?:envoye|adresse)\w*.{0,30}\bfaux (?:mails|messages|courriels)|\bmails?\b.{0,30}\b(?:a|aux) (?:nos|ses|leurs) (?:clients|contacts)\b",
        r"\b(?:valse|nep|vervalste|frauduleuze)[ -]?(?:facturen|mails|berichten)\b.{0,50}?\b(?:\w*stuurd|\w*zonden|stuurden?|gemaild|gestuurd|rond\b|de deur uit|vertrokken|(?:ge)?kregen|ontvingen|ontvangen|(?:naar|aan) (?:al )?(?:onze|hun|zijn|haar|de|diens) (?:klanten|contacten|afnemers))|\b(?:stuurden?|mailden?|verstuurden|verzonden)\b.{0,40}\b(?:valse|nep|vervalste|frauduleuze)[ -]?(?:facturen|mails|berichten)|\b(?:kregen|ontvingen|gekregen|ontvangen)\b.{0,20}\b(?:valse|nep|vervalste|frauduleuze)[ -]?facturen|\bmails?\b.{0,30}\bnaar (?:onze|hun|zijn|haar|al onze) (?:klanten|contacten)\b",
        r"\b(?:false|fake|fraudulent|bogus|phony|phoney|forged) (?:invoi?c(?:e|ie)s|e-?mails|messages|bills)\b.{0,40}\b(?:sent|went|mailed|emailed|issued|received)|\b(?:sent|mailed|emailed|issued|sending|mailing|emailing|used (?:it|them|that|the \w+) to (?:send|mail|email))\b.{0,30}\b(?:false|fake|fraudulent|bogus|phony|phoney|forged) (?:invoi?c(?:e|ie)s|e-?mails|messages|bills)|\b(?:clients|customers|contacts)\b.{0,12}\b(?:got|received|were sent)\b.{0,12}\b(?:false|fake|fraudulent|bogus|phony|phoney|forged) (?:invoi?c(?:e|ie)s|e-?mails|bills)",
    ),
    "warned": (r"\b(?:tous|toutes) (?:ont ete |sont )?(?:deja )?(?:prevenu|averti|informe)", r"\b(?:allemaal|iedereen|alle klanten|allen)\b.{0,20}\b(?:verwittigd|gewaarschuwd|ingelicht|op de hoogte)", r"\b(?:all|everyone|everybody)\b.{0,30}\b(?:warned|told|informed|notified|alerted)"),
}  # fmt: skip


TABLES: dict[str, Mapping[str, tuple[str, ...]]] = {
    "MOODS": MOODS,
    "MONEY": MONEY,
    "SUBJECTS": SUBJECTS,
    "MFA": MFA,
    "GAP": GAP,
    "TIMES": TIMES,
}


@lru_cache(maxsize=512)
def cue(table: str, name: str) -> re.Pattern[str]:
    """One row as one pattern over folded text."""
    return re.compile("|".join(f"(?:{pattern})" for pattern in TABLES[table][name]))


@lru_cache(maxsize=64)
def mood(name: str) -> re.Pattern[str]:
    """The pattern of one mood: negated, planned, supposed, unknown, asked."""
    return cue("MOODS", name)
