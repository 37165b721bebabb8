"""What happened and how they got in, as people tell it: rows of a code, the words that say it, and the words that forbid it.

Data only. Rows stand from the most telling to the least; where several hold, the first kind is the incident. All patterns are over folded
text, one sentence at a time.
"""

MAILBOX = r"(?:boite|mailbox\w*|messagerie|adresse (?:mail|e-mail)|compte (?:mail|e-mail|outlook|gmail|m365|office|microsoft)|gmail|outlook|(?:office|m|microsoft) ?365|mail-?account|e-?mail ?account|inbox|postvak|e?-?mail(?=s? (?:est|was|is|a ete|got|has been|had been|werd|hacked|gehackt)))"
TAKEN = r"(?:pirat\w*|compromi\w*|hack\w*|gehackt\w*|overgenomen|ingebroken|infiltre\w*|taken over|broken into|gekraakt|usurpe\w*|been open to|accede\w*|got into|access(?:ed)? by|binnengedrongen|prise? de controle)"
ENCRYPTED = r"(?:chiffre(?:e|s|es)?|cryptee?s?|encrypte\w*|encrypted|versleuteld\w*|vergrendeld|verrouille\w*|geencrypteerd|gegijzeld)"
THINGS = r"(?:serveurs?|fichiers?|systemes?|donnees|postes?|machines?|nas|servers?|files?|systems?|computers?|bestanden|systeem|systemen|toestellen|pc's|data|everything|tout|alles|network|reseau|netwerk)"
GADGET = r"(?:ordinateur|portable|laptop|pc|telephone|smartphone|gsm|tablette|ipad|cle usb|disque (?:dur )?externe|telefoon|usb[- ]?stick|usb[- ]?key|harde schijf|phone|tablet|memory stick|hard drive|dossier papier|aktetas|briefcase|rugzak|laptops|pcs|pc's|ordinateurs|portables|telephones|smartphones|phones|tablets|tablettes)"

KINDS: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("ransomware", (r"\brancongiciel|\bransomware|\bgijzelsoftware|\bcryptolocker|\bnote de rancon|\bransom note|\blosgeld(?:brief|bericht|eis)", rf"\b{THINGS}\b.{{0,50}}\b{ENCRYPTED}\b", rf"\b{ENCRYPTED}\b.{{0,40}}\b{THINGS}\b", r"\b(?:system|systems|computers?|servers?|screens?)\b.{0,20}\blocked\b"), r"\bportable|\blaptop|\bdisque|\bschijf|\bdisk\b|\bdrive\b"),
    ("misdirected_data", (r"\b(?:envoye|transmis|mail)\w*\b.{0,120}\b(?:mauvais(?:e)? (?:destinataire|client|adresse)|autre client)", r"\bnaar (?:de |het |een )?(?:verkeerde?|foute?) (?:klant|ontvanger|bestemmeling|persoon|adres|e-?mailadres)", r"\b(?:sent|emailed|mailed)\b.{0,120}\b(?:wrong (?:recipient|client|customer|person|address)|by mistake)", r"\b(?:mauvais destinataire|verkeerde (?:ontvanger|bestemmeling|klant|geadresseerde)|wrong (?:recipient|addressee))"), ""),
    ("lost_device", (rf"\b{GADGET}\b.{{0,60}}\b(?:volee?s?|perdue?s?|gestolen|verloren|stolen|lost|kwijt|oublie|vergeten|left on|left in|dispar\w*)\b", rf"\b(?:vol|perte|diefstal|verlies|theft|loss|stole|stolen|lost|gestolen|verloren)\b (?:de |d'|of |van |the |a |an |our |my |mon |notre |mijn |onze |een |het |zijn |haar |his |her |un |ordinateur )*\b{GADGET}\b"), r"\bemails?\b|\bcodes?\b"),
    ("denial_of_service", (r"\bddos\b|\bdeni de service|\bdenial of service|\bsature\w* .{0,60}\brequetes|\bplatgelegd door\b|\bflooded\b.{0,30}\b(?:traffic|requests)|\boverspoeld\b.{0,40}\b(?:verkeer|verzoeken)",), ""),
    ("insider_misuse", (
        r"\b(?:employe\w*|collaborat\w*|comptable|salarie\w*|stagiaire|ancien\w* (?:employe|collaborat)\w*|medewerker|medewerkster|werknemer|bediende|boekhoud\w+|ex-(?:medewerker|werknemer|employe)\w*|employee|bookkeeper|staff member|former employee)\b.{0,80}\b(?:a detourne|detournait|zelf verzonnen|verduisterd|ontvreemd|embezzl\w*|stole\b|a vole|a copie|heeft gekopieerd|gekopieerd|fictieve? facturen|fausses factures creees|siphon\w*|helped (?:himself|herself)|a emporte|meegenomen|paid (?:himself|herself))",
        r"\bdetournement\b.{0,30}\bpar (?:un|une|notre)|\bverduistering door\b|\binside job\b",
    ), ""),
    ("bank_impersonation", (r"\bfaux (?:conseiller|banquier|employe de (?:la )?banque)|\bvalse (?:bank\w*|medewerker van (?:de )?bank)|\bbankhelpdesk\w*|\bhelpdeskfraude|\b(?:posed|posing|pretend\w*|claim\w*) (?:as|to be) (?:from )?(?:the|our|my) bank|\bfake bank\b|\bse (?:faisant|fait) passer pour (?:la|ma|notre) banque|\bdeed zich voor als (?:de |onze |mijn )?bank|\bzogezegd van de bank",
        r"\b(?:zei|zegde|beweerde|zogezegd)\b.{0,24}\bvan (?:de |onze |mijn )?(?:bank\b|(?:fraude|veiligheids)\w* van)|\bse (?:disant|disait|disaient) (?:de|du) .{0,12}(?:banque|fraude|securite)|\bdisait (?:etre|travailler|appeler) (?:de|du|pour) .{0,20}(?:banque|service fraude)",
        r"\b(?:said|saying|claim\w*|pretend\w*) (?:that )?(?:he|she|they|to) (?:was|were|be) (?:calling )?from (?:the |our |my )?.{0,20}(?:bank\b|fraud (?:team|desk|department)|security team)",
    ), ""),
    ("ceo_fraud", (
        r"\bfraude au (?:president|ceo)|\bceo[- ]?(?:fraude|fraud)|\bfaux (?:president|directeur|patron|gerant|ceo|cfo)|\bvalse (?:ceo|cfo|directeur|zaakvoerder|baas)|\bfake (?:ceo|cfo|boss|director)",
        r"\b(?:mail|mailtje|e-mail|email|message|bericht|sms|whatsapp|appel|telefoontje|call|text)\b.{0,24}(?:\"|')\s?(?:de |du |van |from )?(?:la |le |l'|de |the |our |notre |onze )?(?:presidente?|directeur|directrice|patron\w*|gerant\w*|ceo|cfo|pdg|daf|baas|zaakvoerder|director|boss|managing director|chairman|mij|moi|me)\s?(?:\"|')",
        r"\b(?:mail|e-mail|email|message|bericht|sms|telefoontje|appel|call)\b.{0,40}\b(?:van|de|from|du)\s(?:\"|')(?:de |the |le |la |our )?(?:ceo|cfo|directeur|president\w*|baas|zaakvoerder|director|boss|chair\w*|pdg)",
        r"\b(?:se (?:faisant|fait|faisait) passer pour|imitant|usurpant l'identite d[ue]) (?:le |la |l'|notre |son )?(?:president\w*|directeur|directrice|patron\w*|gerant\w*|ceo|cfo|pdg|administrateur)|\b(?:deed zich voor als|zich uitgaf als|gaf zich uit voor|uitgaand van) (?:de |onze )?(?:ceo|cfo|directeur|baas|zaakvoerder|bestuurder)|\b(?:posed|posing|pretended|pretending|impersonat\w*|purporting)\b(?: as| to be)? (?:the |our |his |her )?(?:ceo|cfo|managing director|director|boss|chair\w*|md|owner|finance director)",
    ), ""),
    ("payroll_diversion", (r"\b(?:salaire|loon|salary|wage|pension|pensioen|payroll)\b.{0,60}\b(?:autre compte|nouveau compte|ander rekeningnummer|nieuwe? rekening\w*|new account|changed account)",), ""),
    ("unauthorised_banking", (r"\b(?:virements?|betalingen|overschrijvingen|payments|transfers)\b.{0,50}\b(?:que personne n'a|die niemand|die wij niet|nobody (?:here )?(?:made|ordered|authorised)|non autorise\w*|niet[- ]toegelaten|unauthori[sz]ed)|\bcompte bancaire (?:a ete )?vide|\bbankrekening (?:werd )?leeggehaald",), ""),
    ("business_email_compromise", (rf"\b{MAILBOX}\b.{{0,70}}\b{TAKEN}\b", rf"\b{TAKEN}\b.{{0,24}}\b{MAILBOX}\b", r"\bbec\b|\bbusiness e-?mail compromise|\bcompromission de (?:la )?messagerie"), ""),
    ("false_invoice", (
        r"\b(?:nouveau|autre|nouvelle?s?|changement de|modification du|faux) (?:n° de |numero de |coordonnees )?(?:compte|rib|iban|bancaires)|\bcoordonnees bancaires (?:modifiees|changees|falsifiees)",
        r"\b(?:nieuwe?|ander|gewijzigd|vals|aangepast|veranderd)\w* (?:rekening\w*|iban|bankgegevens)|\brekeningnummer (?:was |is |werd )?(?:gewijzigd|aangepast|veranderd|vervalst)",
        r"\b(?:new|different|changed|updated|amended|altered|fraudulent) (?:bank )?(?:account|bank details|details|sort code)|\bbank details (?:had been |were |was )?(?:changed|altered|updated)",
        r"\bfausses? factures?|\bfactures? (?:falsifiee|trafiquee|modifiee|frauduleuse)s?|\b(?:valse|vervalste|nep|frauduleuze|nagemaakte)[ -]?(?:factu\w+|pdf)|\bspookfactu\w*|\bfactuurfraude|\b(?:false|fake|forged|doctored|altered|bogus) (?:invoice|pdf)|\binvoice fraud|\bdie niet hun rekening",
    ), ""),
    ("data_extortion", (r"\b(?:menace\w*|dreig\w*|threat\w*)\b.{0,50}\b(?:publi\w*|diffus\w*|openbaar|lekken|leak|release)",), ""),
    ("malware", (r"\bvirus\b|\bmalware|\bcheval de troie|\btrojan|\blogiciel malveillant|\bschadelijke software|\bspyware|\binfostealer|\bkeylogger",), r"\bantivirus\b"),
    ("data_breach", (
        r"\bviolation de donnees|\bfuite de donnees|\bdatalek\b|\bdata (?:breach|leak)|\bgegevenslek|\b(?:exporte\w*|exfiltr\w*|aspire\w*|vide[er]?|copie\w*|telecharge\w*)\b.{0,40}\b(?:base|donnees|fichier client)|\b(?:base|database|databank|gegevens|klantenbestand)\b.{0,40}\b(?:gekopieerd|gestolen|gelekt|gedownload|copied|stolen|leaked|downloaded|exfiltrated|volee|copiee|exportee|accessible|op straat|te koop|for sale|en vente)",
        r"\b(?:copied|stole|leaked|downloaded|exposed)\b.{0,40}\b(?:data|records|database|files)",
    ), r"\bouder datalek|\bancienne? fuite|\bprevious (?:breach|leak)|\bolder (?:breach|leak)|\bearlier (?:breach|leak)|\bknown (?:breach|leak)"),
    ("account_takeover", (rf"\b(?:compte|account|profil|page|beheerdersaccount|webshop)\b.{{0,40}}\b{TAKEN}\b",), rf"\bbank|\b{MAILBOX}"),
    ("supplier_incident", (
        r"\b(?:logiciel|software|plateforme|platform|cloud|programme|applicati\w+|pakket|portal)\b.{0,80}\b(?:down|indisponible|hors ligne|plat|onbereikbaar|offline|en panne|hors service|inaccessible|buiten dienst)\b",
        r"\b(?:fournisseur|hebergeur|leverancier|hostingpartij|provider|supplier|datacenter|data centre)\b.{0,60}\b(?:panne|en panne|storing|attaque|aanval|outage|down\b|storage failure|hit by|getroffen|touche)",
    ), r"\bddos\b|\bsite\b.{0,20}\bsature"),
    ("system_outage", (r"\b(?:panne|storing|outage|server crash|crash serveur|plantage)\b",), ""),
)  # fmt: skip
OUR_IT_WORK = r"\b(?:mon|notre|un de nos|onze|een van onze|our|one of our) (?:technicien|developpeur|consultant|technieker|technicus|developer|engineer|consultant|collega|medewerker)s?\b.{0,60}\b(?:a laisse|avait laisse|a oublie|a desactive|a ouvert|heeft|had|liet|vergat|left|forgot|opened|misconfigured|disabled|switched)|\bnous (?:avons|aurions|avions) (?:laisse|oublie|mal|desactive|omis)|\bwij (?:hebben|hadden|zouden) .{0,40}(?:laten|vergeten|verkeerd|open)|\bwe (?:had )?(?:left|forgot|misconfigured|failed to)|\b(?:our|the) (?:it )?provider .{0,40}(?:left|forgot|misconfigured|wiped|deleted)|\b(?:notre|le) (?:prestataire|informaticien|infogerant)\b.{0,50}\b(?:a laisse|avait laisse|a oublie|a efface|a mal|n'avait pas)|\bonze it-?(?:leverancier|partner|dienstverlener)\w*.{0,50}\b(?:vergeten|verkeerd|gewist|open (?:laten )?staan)"

VECTORS: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("phishing", (r"\bhamec?on+\w*|\b(?:ge|ont)?phis(?:h|te?\b|ing)\w*|\b(?:fausse page|faux site|valse (?:inlog)?pagina|fake (?:login|sign-in|page|site)|nagemaakte pagina)|\b(?:clique|geklikt|clicked|tapped)\b.{0,40}\b(?:lien|link|bijlage|attachment|piece jointe)|\b(?:opende|ouvert|opened|geopend)\b.{0,40}(?:\"[^\"]{3,40}\"|\bpiece jointe|\bbijlage|\battachment|\bleveringsbewijs|\bfactuur\.(?:exe|zip))",), ""),
    ("stolen_password", (
        r"\b(?:mot de passe|wacht?woord|paswoord|password|identifiants|inloggegevens|credentials|login)\w*\b.{0,60}\b(?:reutilise|vole|fuite|hergebruikt|gestolen|gelekt|datalek|reused?|stolen|leaked|breach|ancien (?:stagiaire|employe)|oud-\w+|former|ex-\w+)",
        r"\b(?:reutilise|vole|hergebruikt|gestolen|gelekt|reused|stolen|leaked)\w*\b.{0,30}\b(?:mot de passe|wacht?woord|paswoord|password|identifiants|inloggegevens|credentials|login)",
        r"\b(?:via|avec|met|with|using) (?:de |les |the |un |een |a )?(?:inloggegevens|identifiants|credentials|login|account) (?:van|d'un|de|of|from) ",
    ), r"\bpar defaut\b|\bdefault\b|\bstandaard"),
    ("mfa_fatigue", (r"\b(?:push|demande|melding|prompt|notification)\w*\b.{0,30}\b(?:approuve|valide|goedgekeurd|approved|accepted)\b|\bmfa[- ]fatigue|\bpush bombing",), ""),
    ("sim_swap", (r"\bsim[- ]?swap\w*",), ""),
    ("misconfiguration", (
        r"\b(?:base|serveur|database|server|databank|bucket|map|dossier|partage|share|poort|port)\b.{0,40}\b(?:ouverte?|open|public|publique|toegankelijk|exposed|accessible)\b.{0,40}\b(?:internet|web|iedereen|tous|everyone|public)|\bouverte? sur internet|\bopen (?:naar|op) (?:het )?internet|\bopen to the internet",
        r"\b(?:mot de passe|code|pin|wacht?woord|password)\b.{0,14}\b(?:par defaut|default|standaard)|\bdefault (?:pin|password|login|credentials)|\bstandaard(?:wachtwoord|paswoord|pincode)|\bmisconfigur\w*|\bmauvaise? (?:configuration|parametrage)|\bverkeerde? (?:configuratie|instelling)|\bfoutieve instelling",
    ), ""),
    ("unpatched", (r"\b(?:faille|vulnerabilite|kwetsbaarheid|lek in|vulnerability|unpatched|pas (?:mis )?a jour|niet (?:geupdatet|gepatcht|bijgewerkt)|not (?:patched|updated)|zero-?day)\b",), ""),
    ("remote_access", (r"\b(?:via|par|door|through|over|using) (?:le |la |un |une |de |het |een |the |a |an )?(?:\w+ )?(?:rdp|vpn|remote desktop|acces (?:a distance|distant)|externe toegang|remote access|teamviewer|anydesk|bureau a distance|remote login)\b",), ""),
    ("supplier_tool", (r"\b(?:outil de gestion a distance|rmm|beheertool|outil du (?:fournisseur|prestataire)|tool van (?:de |onze )?(?:leverancier|it-?\w+)|supplier's (?:tool|account))\b",), ""),
    ("physical", (rf"\b{GADGET}\b.{{0,60}}\b(?:volee?s?|perdue?s?|gestolen|verloren|stolen|lost|kwijt)\b",), r"\bemails?\b"),
    ("insider", (), ""),
    ("phone", (r"\b(?:par telephone|telefonisch|by phone|over the phone)\b.{0,40}\b(?:code|validation|approbation|gevraagd|persuaded|convaincu)",), ""),
    ("spoofed_domain", (r"\b(?:adresse|domaine|mailadres|domein|domain|address)\b.{0,40}\b(?:imitee?|ressembl\w*|leek|gelijkend|lijkt op|look-?alike|spoof\w*|similar|nagebootst|one letter|une lettre|een letter)",), ""),
)  # fmt: skip
NOT_KNOWN_HOW = r"\b(?:sais|sait|savons|ignor\w+)\b.{0,24}\bcomment\b|\bcomment (?:ils|les pirates).{0,40}\b(?:inconnu|pas (?:encore )?(?:clair|connu|etabli))|\b(?:weet|weten|wist|geen idee|onduidelijk|niet duidelijk|onbekend)\b.{0,30}\bhoe (?:ze|men|de|het|zij)\b|\bhoe (?:ze|zij|de hacker\w*) .{0,40}(?:onbekend|niet (?:bekend|duidelijk|geweten))|\b(?:don't|do not|no idea|not|unclear|unknown)\b.{0,16}\bhow (?:they|it|he|she|the)\b"
