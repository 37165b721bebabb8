"""Companies, policies, people, papers, countries and languages: what people call each option.

`answers/option_words.py` tells how a row is read.
"""

ROWS = """
other | autre chose; iets anders; something else; autre; andere; other; anders; aucun de ces; geen van deze; none of these; none of the above; aucune de ces; geen van die; someone else; somebody else; quelqu'un d'autre; iemand anders; een ander; un autre; autre personne; another company; another firm; another party; another person; =another one
all | tout; tous; toutes; partout; alles; allemaal; iedereen; overal; everything; everyone; all of them; tout le monde; tous prevenus; iedereen verwittigd; all warned; all told @some,one_device,part,partly,none
insured | assure; notre assure; nous; =nous memes; =nous meme; chez nous; entreprise assuree; verzekerde; onze verzekerde; wij; wijzelf; wij zelf; ons; bij ons; insured; our insured; us; ourselves; we; at our place; our company; our own; notre societe; notre entreprise; ons bedrijf; the insured company; entreprise; bedrijf; the company; notre propre compte; eigen rekening; bij de verzekerde; chez l'assure; at the insured; we ourselves; policyholder; preneur; verzekeringnemer; we did; =we paid; =we have paid; =on a paye; =nous avons paye; =wij hebben betaald; =wij hebben het betaald; c est nous; =from our account; =de notre compte; =van onze rekening; my client; mijn klant; la societe elle meme; het bedrijf zelf; the company itself
broker | courtier; courtiere; courtage; makelaar; makelaardij; assurantieadviseur; tussenpersoon; broker; intermediary; brokerage; intermediaire; verzekeringsmakelaar; adviseur
handler | gestionnaire; gestionnaire de sinistres; schadebeheerder; schadebehandelaar; claims handler; handler; insurer; assureur; verzekeraar; la compagnie; schaderegelaar; dossierbeheerder; adjuster; loss adjuster; maatschappij; case handler
both | les deux; l'un et l'autre; beide; allebei; alle twee; both; zowel
part | en partie; partiellement; une partie; gedeeltelijk; deels; een deel; partly; partially; in part; part of it; some of them; =la moitie; moitie; =de helft; half; prorata; au prorata; pro rata; gemengd; mixte; =pour partie; =a percentage; some of it @list,full
email mail | email; e mail; mail; mails; messagerie; boite mail; courriel; mailbox; mailboxen; outlook; emails; e mails; post; mailserver; exchange; boites mail; de mail; courriels
police_report | plainte; plainte a la police; porte plainte; depose plainte; aangifte; aangifte gedaan; klacht; klacht ingediend; politie verwittigd; police report; reported to the police; police informed; police; politie; action fraud
cyber | cyber; assurance cyber; police cyber; cyberverzekering; cyber insurance; cyberpolis; contrat cyber; cyber policy
pi | rc pro; rc professionnelle; responsabilite civile professionnelle; rcp; ba beroep; beroepsaansprakelijkheid*; bav; beroeps; ba beroepsaansprakelijkheid; professional indemnity; professional liability; pi; p i; e o; errors and omissions; rc profession*
tech_pi | tech pi; technology pi; tech e o; rc pro informatique; =it beroepsaansprakelijkheid; =it-beroepsaansprakelijkheid; it aansprakelijkheid met cyber; =beroepsaansprakelijkheid it
crime | assurance fraude; fraude; fraudeverzekering; fraudepolis; crime; crime cover; crime insurance; fidelity; crime policy; detournement; police fraude @cyber,pi
general_liability | rc exploitation; rc generale; responsabilite civile exploitation; ba uitbating; ba bedrijven; avb; bedrijfsaansprakelijkheid; general liability; public liability; algemene aansprakelijkheid
d_and_o | rc dirigeants; rc des dirigeants; rc administrateurs; bestuurdersaansprakelijkheid; d o; directors and officers; mandataires sociaux
legal_expenses | protection juridique; pj; rechtsbijstand; legal expenses; legal cover; rechtsbijstandsverzekering; rechtsbijstandverzekering; assurance protection juridique; legal expenses insurance; dapj; aide juridique
property_bi | perte d'exploitation; pertes d'exploitation; incendie; bedrijfsschade; brandverzekering; property; business interruption; exploitatieverlies
bankers | globale de banque; bankers blanket
owner | directeur; directrice; gerant; gerante; patron; patronne; administrateur delegue; dirigeant*; zaakvoerder; bestuurder; eigenaar; directeur; directrice; director; owner; managing director; ceo; founder; associe; partner; chef d'entreprise; bedrijfsleider; zaakvoerster; eigenares; =i own it; my own company; independant; zelfstandige; sole trader; =c est ma boite; =c est mon entreprise; mijn eigen zaak; patron de la boite; oprichter; fondateur; i run the place; i run the business; baas van de zaak; boss; =le boss; chef d entreprise; big boss; =mon affaire; ondernemer; entrepreneur; bakker; boulanger; dirigeante; cogerant; medezaakvoerder; commercant @finance,it,legal
finance | compta; comptable; comptabilite; finance; finances; daf; cfo; tresorerie; boekhouding; boekhouder; boekhoudster; financien; financieel*; finance director; accountant; bookkeeper; accounts; controller; financial; aide comptable; accounting; compte finance; financiele dienst; fd; financial controller; accounts clerk; in accounts; accounts team; facturation; credit controller; crediteuren; tresoriere; penningmeester @owner,it,legal,user,admin
it | informatique; informaticien; it; ict; systeembeheer; informatica; sysadmin; it manager; responsable informatique; cio; dsi @owner,forensics
legal | juridique; juriste; legal; compliance; jurist; juridische dienst; counsel @owner,finance
broker_claims | sinistres courtier; gestionnaire sinistres chez le courtier; schadeafdeling; schadeafdeling van de makelaar; schadedienst makelaar; broker claims; claims desk; claims department; gestionnaire chez le courtier; claims at the broker; service sinistres; dossierbeheerder makelaar
broker_account | charge de clientele; account manager; accountmanager; relatiebeheerder; gestionnaire de compte; commercial; producer; client executive; account executive
calm | calme; serein; kalm; rustig; calm; fine; ok; pose; zen; tranquille; relax; kalmpjes; cool; beheerst; koelbloedig; composed; unfazed; detendu; detendue; op het gemak; garde son calme; blijft rustig
worried | inquiet; inquiete; tres inquiet; tres inquiete; inquiets; soucieux; bezorgd; ongerust; bang; worried; very worried; anxious; concerned; nervous; nerveux; zenuwachtig; preoccupe; stress*; gestrest; stressed; nerveu*; angoisse*; pas rassure; preoccupe*; uneasy; gespannen
distressed | en detresse; panique; paniquent; effondre; en larmes; boulevers*; overstuur; helemaal overstuur; in paniek; radeloos; distressed; in distress; panicking; in tears; very upset; upset; a bout; desempare; pleure; en pleurs; pleurait; weent; wenen; huilt; huilen; crying; tears; sanglote; snikt; paniek; panic; =aan de grond; kapot; devastated; en etat de choc; in shock; shaken; dans tous ses etats; overmand; =a mess
business_at_risk | faillite; survie; risque de faillite; failliet; faillissement; overleven; bankrupt*; may not survive; business at risk; mettre la cle sous la porte; kopje onder; finish them off; finish us off; sink us; =sink them; go under; bankrupt; on risque de fermer; boeken toe; de boeken neerleggen; kop onder; deposer le bilan; survivre; survive; plus de tresorerie; geen cash meer; out of cash
none | niemand verwittigd; nog niemand verwittigd; niemand gewaarschuwd; nog niemand gewaarschuwd; niemand ingelicht; nog niemand ingelicht; personne prevenu; personne n est prevenu; personne averti; personne n est averti; personne encore prevenu; nobody warned; nobody warned yet; no one warned; not warned; not warned yet; nobody told yet; rien de mentionne; rien; rien mentionne; pas mentionne; non mentionne; aucune mention; aucun; aucune; pas de; niets over vermeld; niets vermeld; niet vermeld; niets; geen; niet; niets schriftelijks; not mentioned; nothing; no mention; nothing written; none; nothing in writing; no check; aucun controle; geen controle; pas de controle; rien d'ecrit; niets op papier; pas d'alerte; no alert; no warning; verifie rien trouve; nagekeken niets gevonden; checked none; =rien de tout ca; rien de tout cela; =rien de cela; niets daarvan; niks daarvan; niets van dat alles; =none of that; =none of those; =none of them; not any of these; aucune de celles ci; geen van die; aucun des deux
confirmed confirmed_deleted | efface confirme; suppression confirmee; confirme avoir supprime; gewist bevestigd; bevestigd gewist; bevestigd dat het gewist is; confirmed deleted; confirmed deletion; deleted and confirmed @asked
legal_accounting | avocat*; notaire*; comptable*; expert comptable; fiduciaire; fiscaliste; advocaat; advocaten; notaris; accountant*; boekhoudkantoor; accountantskantoor; lawyer*; solicitor*; notary; accountancy; accounting firm; law firm; tax adviser; notariaat; etude; cabinet; huissier; deurwaarder; bailiff; auditor; reviseur; bedrijfsrevisor; fiscalist; belastingadviseur; solicitors; cabinet comptable
it_services | informatique; services informatiques; it diensten; it dienst; ict; it services; managed services; msp; it; hebergement; software company; it bedrijf; societe informatique @health,transport
public | service public; commune; administration; overheid; gemeente; stad; public body; council; municipality; local authority @health,school
school | ecole; creche; enseignement; universite; school; kinderopvang; onderwijs; childcare; university; college; nursery; kinderdagverblijf; dagverblijf; onthaalouder; kleuterschool; basisschool; lycee; kindergarten; garderie; opvang; academy; hogeschool; internat; maternelle @public
energy_water | energie; eau; electricite; gaz; water; elektriciteit; energy; electricity; utility
transport | transport; logistique; logistiek; vervoer; logistics; haulage; trucking; aviation; transporteur; camionneur; koerier; courier; taxi; taxibedrijf; vrachtwagens; trucks; expedition; rederij; shipping; freight
charity | asbl; ong; association; vzw; goed doel; charity; ngo; non profit; liefdadigheid; croix rouge; rode kruis; fondation; stichting; foundation; vereniging; benevoles; voedselbank; kringwinkel; asbl sociale
health | hopital; clinique; medecin; pharmacie; soins; sante; ziekenhuis; kliniek; zorg; gezondheidszorg; arts; apotheek; hospital; clinic; care; healthcare; health care; doctor; gp; pharmacy; dentist*; zorgsector; zorgverlening; secteur des soins; care sector; care home @public,school,transport
finance | banque; assureur; societe de paiement; bank; verzekeraar; beleggings*; insurer; investment firm; payment institution; fintech; fonds @health,school,transport
partial | mails; par mail; juste des mails; echange de mails; bon de commande; bestelbon; enkel mails; alleen mails; per mail; order form; emails; just emails; e mails; purchase order; devis; offerte @yes,no
self | nous memes; en interne; eigen mensen; eigen personeel; wijzelf; zelf; own staff; in house; ourselves; our own people; own people; intern; doen we zelf; inhouse; =we do it ourselves; on fait tout nous memes; mijn neef doet het; eigen it dienst; notre service informatique; our own it department; onze it afdeling; our it team; =notre equipe
provider | prestataire externe; prestataire; externe; externe firma; extern; external provider; external; outsourced; uitbesteed; it provider; leverancier; extern it bedrijf; =externe it; it bedrijf; it firma; it company; outside company; externalise; sous traite; msp; societe externe; boite externe; third party firm; managed for us @self
nobody | personne; personne en particulier; niemand; nobody; no one; nobody in particular; personne de special; geen vaste; no one in particular; on se debrouille; we trekken ons plan; we muddle through @self,insured
direct | directement; rechtstreeks; direct; directly; yes directly
via_broker | par le courtier; via le courtier; par nous; via ons; via de makelaar; through the broker; via broker; through us; =passez par nous; par notre intermediaire; go through us; =langs ons; altijd via ons; via the broker; langs de makelaar
BE | belgique; belgie; belgium; be; belge; belgisch
NL | pays bas; nederland; netherlands; holland; hollande; nl; the netherlands
LU | luxembourg; luxemburg; lu; grand duche
FR | france; frankrijk; fr
GB | royaume uni; angleterre; grande bretagne; verenigd koninkrijk; engeland; groot brittannie; united kingdom; england; britain; great britain; uk; scotland; wales; gb; vk
fr | francais; frans; french
nl | neerlandais; nederlands; dutch; flamand; vlaams
en | anglais; engels; english
full | entierement; en totalite; totalement; complet; complete*; volledig; geheel; helemaal; fully; full; in full; entirely; all of it; tout; yes all of it; la totalite; 100; integraal; integralement; everything @part
claims_made | base reclamation; claims made; date de la reclamation; datum van de claim; on claims made basis; bij claim @occurrence
occurrence | base fait dommageable; fait dommageable; survenance; loss occurrence; loss occurring; schade-optreden; occurrence; event based
discovery | decouverte; ontdekking; discovery @claims_made,occurrence
remote_admin | acces a distance et administrateurs; acces distants et admin; externe toegang en beheerders; toegang op afstand en beheer; remote access and admin; remote and admin; vpn and admin
not_asked | pas demande; question pas posee; non demande; niet gevraagd; werd niet gevraagd; not asked; never asked; didn't ask; nobody asked
warranty | condition; garantie; obligation; obligatoire; voorwaarde; verplichting; verplicht; condition of cover; warranty; mandatory; required; clause @recommendation
recommendation | recommandation; recommande*; conseille*; aanbeveling; aanbevolen; aangeraden; recommended; recommendation; advised; just advice
condition | condition; obligatoire; contre appel exige; terugbelplicht; terugbellen is verplicht; terugbellen verplicht; voorwaarde; verplicht; call back is a condition; call back required; callback required; it is a condition; mandatory
part | certains; quelques uns; une partie; pas tous; sommige; enkele; een deel; niet allemaal; some; some of them; part of them; not all @all,none
policyholder | preneur; preneur d'assurance; souscripteur; verzekeringnemer; verzekeringsnemer; policyholder; policy holder
claimant | reclamant*; tiers lese; eiser; benadeelde; claimant; plaintiff; injured party
true_creditor | vrai creancier; veritable creancier; qui devait etre paye; echte schuldeiser; echte leverancier; wie betaald moest worden; true creditor; real creditor; who should have been paid; real supplier
subcontractor | sous traitant; onderaannemer; subcontractor
insurer | assureur; compagnie d'assurance; verzekeraar; maatschappij; insurer; insurance company @claimant
expert | expert; experte; deskundige; schade expert; loss adjuster; expert; adjuster @claimant
suspect | suspect*; auteur presume; verdachte; vermoedelijke dader; suspect
witness | temoin*; getuige*; witness*
company | societe; entreprise; firme; bedrijf; vennootschap; firma; onderneming; company; firm; business; limited company; srl; bv; sa; nv; ltd; asbl; vzw; association; sprl; bvba; sarl; plc; gmbh; kantoor; bureau; winkel; cabinet; stichting @person
person | personne; personne physique; particulier; un particulier; persoon; natuurlijke persoon; particulier; person; individual; private person; natural person @company
attached | joint*; en piece jointe; ci joint; toegevoegd; bijgevoegd; in bijlage; attached; enclosed; added
with_holder | existe chez; quelqu'un l'a; la banque l'a; bestaat bij; iemand heeft het; exists held by; someone has it; with the bank; held by; =le comptable l a; =boekhouder heeft het; =accountant has it; =comptable qui l a; c est chez; =ligt bij; =zit bij; somebody else has it; =de bank heeft het; =chez le comptable; =bij de boekhouder; =with the accountant; =notaire l a @to_obtain
to_obtain | a demander; a obtenir; on va le demander; op te vragen; nog op te vragen; to obtain; to be obtained; to be requested; still to get; we will ask
original | original; fichier original; origineel; origineel bestand; original; original file; eml; msg
screenshot | capture*; capture d'ecran; schermafdruk; schermafbeelding; printscreen; screenshot*; screen capture; screen shot @original
photo | photo*; foto*; picture*; photo of the screen
privileged | couvert par le secret; avocat client; secret professionnel; advocaat client; beroepsgeheim; lawyer client; privileged; legal privilege
personal | donnees personnelles; persoonsgegevens; personal data; personal @privileged
fraud_mail_original | le faux mail; mail frauduleux; faux courriel; mail original; valse mail; frauduleuze mail; the false mail; fraudulent mail; fake email; phishing mail; original mail; le mail d origine; originele mail; original email; eml; msg; mail zelf; le mail lui meme; the email itself
genuine_invoice | vraie facture; facture authentique; echte factuur; genuine invoice; real invoice; true invoice
payment_proof | preuve de paiement; avis de debit; extrait de compte; ordre de virement; betalingsbewijs; rekeninguittreksel; betaalbewijs; payment proof; proof of payment; debit advice; bank statement; payment order
signin_logs | journaux de connexion; logs de connexion; aanmeldlogs; inloglogs; sign in logs; login logs
contract | contrat*; conditions; offre; contract*; overeenkomst; voorwaarden; offerte; terms; sla; dpa; agreement @correspondence,cctv
ransom_note | demande de rancon; note de rancon; losgeldbrief; losgeldbericht; ransom note; ransom message
cctv | cameras; images de camera; camerabeelden; camera images; cctv; footage
voicemail | message vocal; boite vocale; enregistrement; voicemail; ingesproken bericht; opname; voice message; call recording; recording
callback_note | note d'appel; note telephonique; telefoonnota; terugbelnota; call note; phone note; note of the call
none | niet btw plichtig; geen btw plichtige; btw vrijgesteld; vrijgesteld; exempt; exoneres; exonere; non assujetti*; pas assujetti*; not vat registered; vat exempt; kunnen niets aftrekken; on ne recupere pas; can t reclaim; niet recupereerbaar; non recuperable @full,part
"""
