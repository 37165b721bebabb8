"""What people call the choices of a list: synonyms per concept, in the three languages.

A line names codes and the phrases that mean them. It applies to any list of options that holds one of its codes, and only beside one of the
codes after `@` where such are named, since `partial` is one thing of a sign-in and another of a recall. `*` stands for any ending.
All words are folded. Data only; `answers/choice.py` holds the rules.
"""

CLASSES = """
mailbox | mail; mails; email; emails; mailbox; mailboxen; mailboxes; messagerie; boite; boites; courriel; mailadres; emailadres; inbox; outlook; postvak; mailaccount; mailaccounts; mailserver; mailadressen
hacked | pirat*; hack*; gehackt*; gekraakt; compromis*; gecompromitteerd; overgenomen; usurp*; detourne*; ingebroken; hijacked; gekaapt; taken
provider | prestataire; prestataires; infogerant; informaticien; hebergeur; msp; ict; informaticus; provider; hoster; hosting; webbouwer; integrateur; computerbedrijf; cloudleverancier; softwareleverancier; hostingbedrijf
supplier | fournisseur; leverancier; supplier; vendor; prestataire; hebergeur; hosting; hoster; cloud; provider; cloudleverancier; softwareleverancier; datacenter; operateur
mistake | erreur*; faute; fautes; betise*; bourde; gaffe; fout; fouten; blunder; flater; vergissing; vergist; mistake*; error*; messed; screwed; botched; rate; plante
down | panne; pannes; tombe; tombes; tombee; plat; down; storing; uitval; outage; offline; indisponible; onbereikbaar; onderbreking; gecrasht; unreachable; unavailable; plante
stolen | vol; vole; volee; voles; volees; derobe; derobee; gestolen; stolen; theft; diefstal; kwijt; lost; perdu; perdue; perdus; verloren; vergeten; oublie; oubliee; disparu; disparue; missing; pinched; nicked
device | laptop*; ordinateur*; portable; portables; pc; pcs; gsm*; telephone*; telefoon*; smartphone*; phone; phones; tablet*; ipad*; usb; disque; schijf; toestel*; notebook*
invoice | facture; factures; factuur; facturen; invoice; invoices
fake | faux; fausse; fausses; falsifie*; vals; valse; vervalst*; nep; fake; false; forged; altered; trafique*; truque*; bidon; doctored; spook
account | iban; ibans; rib; compte; rekening; rekeningnummer; account; bankgegevens; bankrekening
changed | change; changed; changement; modifie; modification; gewijzigd; gewijzigde; veranderd; veranderde; nieuw; nieuwe; new; nouveau; nouvel; ander; switched; swapped
boss | patron; patronne; pdg; ceo; directeur; directrice; president; gerant; baas; zaakvoerder; director; boss; chef; bestuurder; cfo; daf; chairman; md
posing | pretend*; posed; posing; impersonat*; imite; imitait; imitant; voordeed; voordoen; nagebootst; usurpe; zogezegd; zogenaamd; zogezegde; nep; fake; faux; fausse; vals; valse; passait; passer; deed; doet
data | donnees; data; gegevens; klantgegevens; klantenbestand; klantenlijst; database; databank; records; dossiers; persoonsgegevens
leaked | fuite*; fuitent; gelekt; lekken; gestolen; leak*; stolen; breach*; exposee*; copie*; gekopieerd; volee*; voles; vole; exfiltre*; buitgemaakt; prises; pris; taken; online
files | fichiers; fichier; bestanden; files; serveurs; serveur; server; servers; systemes; systemen; systems; tout; alles; everything; donnees; data; postes; computers
encrypted | chiffre*; crypte*; versleuteld*; encrypt*; gegijzeld; geencrypteerd
site | site; website; webshop; webwinkel; shop; portail; webpagina
flooded | sature*; inonde*; platgelegd; overspoeld; overbelast; flooded; bombarde*; bombarded; attaque*; attacked; aangevallen; attack; aanval; bestookt; requetes; requests
employee | employe; employee; employes; collaborateur; collaboratrice; collegue; salarie; medewerker; medewerkster; werknemer; personeelslid; collega; employee; colleague; stagiair; staffer; worker; comptable; boekhouder
rogue | malveillant; malveillante; licencie; licenciee; vire; viree; ontslagen; disgruntled; rogue; rancunier; ex; ancien; ancienne; voormalig; voormalige; former; fired; sacked; kwaadwillig; kwaadwillige; wraak; revenge; vengeance; fraudeur; steelt; steals; stole; vole
login | wachtwoord*; password*; inloggegevens; inlog; identifiants; identifiant; credentials; login*; passe; aanmeldgegevens; logingegevens; codes
clicked | clique; cliques; clic; geklikt; clicked; aangeklikt; klikte; ouvert; opened; geopend; openend
lure | lien; link; phishing; phishingmail; phishinglink; hameconnage
"""
"""Words that stand for one another in what people tell; a phrase names a class in angle brackets, and two classes count in either order."""

CONCEPTS = """
payment_fraud false_invoice | fausse facture; facture falsifi*; facture modifi*; fraude a la facture; fraude au changement de rib; changement de rib; changement de compte; changement d'iban; faux rib; fovi; faux ordre* virement; faux iban; compte changé; valse factu*; vervalste factu*; factuurfraude; gewijzigd* rekening*; ander rekeningnummer; rekeningnummer veranderd; rekeningnummer gewijzigd; spooknota; nepfactu*; fake invoice*; false invoice*; altered invoice*; forged invoice*; invoice fraud; changed bank details; changed account number; new bank details; mandate fraud; rib modifi*; iban modifi*; facture trafiqu*; soi disant change de compte; fournisseur a change de compte; fournisseur avait change; nouveau compte du fournisseur; supplier changed account; supplier changed bank; leverancier had nieuw rekeningnummer; leverancier veranderde; <fake> <invoice>; <account> <changed>
bec business_email_compromise | boite mail pirat*; mailbox gehackt; gehackte mailbox; mail pirat*; messagerie pirat*; piratage messagerie; piratage boite mail; compromission messagerie; hacked mailbox; mailbox hacked; mailbox taken over; mailbox compromised; email hacked; e mail hacked; email account hacked; bec; mailbox overgenomen; mail gehackt; mails gehackt; boite mail hack*; mail hack*; inbox hacked; outlook hack*; compte mail pirat*; adresse mail pirat*; email compromise; mailaccount gehackt; mailbox gekraakt; boite piratee; mailboxen gehackt; boites mail piratees; <mailbox> <hacked>
ceo_fraud | fraude au president; fraude president; fraude ceo; fraude au ceo; faux directeur; faux patron; faux pdg; faux president; arnaque president; ceo fraude; ceo fraud; ceofraude; directeursfraude; valse ceo; valse baas; nepdirecteur; zogezegd de baas; posed as the boss; posed as director; posed as ceo; pretended to be the boss; pretended to be the ceo; pretended to be director; pretending to be director; pretended to be our boss; fake boss; fake ceo; impersonat* director; impersonat* ceo; usurp* directeur; usurp* patron; deed zich voor als baas; deed zich voor als directeur; fait passer pour le patron; fait passer pour le directeur; boss fraud; voix clon*; voice clon*; cloned voice; gekloonde stem; <posing> <boss>; soi disant patron; patron soi disant; le patron demandait; boss asked for an urgent; baas vroeg
bank_impersonation | faux conseiller bancaire; faux banquier; faux conseiller; faux employe de banque; bankhelpdeskfraude; bankhelpdesk; valse bankmedewerker; valse bankbediende; zogezegd van de bank; fake bank adviser; fake bank employee; pretended to be the bank; spoofed bank; posed as bank; bank impersonation; helpdeskfraude; faux support; nephelpdesk; safe account scam; card stop
unauthorised_banking | virements non autorises; paiements non autorises; niet toegestane betaling*; unauthorised payment*; unauthorised transfer*; unauthorized payment*; payments we did not order; virements que personne n'a ordonnes
payroll_diversion | salaire detourne; loon omgeleid; loonfraude; salary diverted; payroll fraud; payroll diversion; changement de compte salaire; salaris naar andere rekening; loon op verkeerde rekening; loon op andere rekening; salaire verse sur un autre compte; salaire sur un faux compte; wages paid to the wrong account; salary paid to the wrong account; pay diverted; lonen omgeleid
ransomware | ransomware; rancongiciel; gijzelsoftware; cryptolocker; fichiers chiffr*; fichiers crypt*; tout est crypt*; tout crypt*; tout chiffr*; demande de rancon; bestanden versleuteld; alles versleuteld; versleuteld; gegijzeld; losgeld; files encrypted; everything encrypted; encrypted; ransom; ransom note; lockbit; rancon; donnees crypt*; donnees chiffr*; serveurs crypt*; serveurs chiffr*; locked files; <files> <encrypted>
malware | malware; virus; logiciel malveillant; cheval de troie; trojan; spyware; kwaadaardige software; schadelijke software; worm; logiciel espion; maliciel; keylogger; stealer
ddos denial_of_service | ddos; deni de service; site sature; attaque par deni; website platgelegd; denial of service; flooded; overbelast*; site tombe sous les requetes; overspoeld; bombarded; bestookt; <site> <flooded>
data_breach | fuite de donnees; violation de donnees; donnees volees; vol de donnees; datalek; gegevens gelekt; gegevens gestolen; gestolen gegevens; data leak*; data breach; data stolen; stolen data; leaked data; database vole*; data theft; donnees exposees; gelekt; klantgegevens gestolen; data gestolen; base clients volee; fichier clients vole; <data> <leaked>
data_extortion | menace de publier; menacent de publier; chantage aux donnees; dreigen met publicatie; dreigt te publiceren; threaten to publish; threatens to publish; threatening to publish; afpersing; chantage; extortion; blackmail*
misdirected_data | mauvais destinataire; mauvaise personne; envoye au mauvais; envoye par erreur; verkeerde bestemmeling; verkeerde ontvanger; naar de verkeerde; verkeerde gestuurd; per vergissing; foute bestemmeling; wrong recipient; wrong person; sent to the wrong; wrong address; sent by mistake; misdirected; verkeerd verstuurd; wrong client
lost_device | portable perdu; ordinateur perdu; portable vole; ordinateur vole; laptop perdu; laptop vole; telephone vole; telephone perdu; gsm vole; gsm perdu; oublie dans le train; vol d'un ordinateur; vol du portable; cle usb perdue; laptop gestolen; laptop verloren; laptop kwijt; laptop vergeten; gestolen laptop; gsm gestolen; gsm kwijt; telefoon kwijt; telefoon gestolen; usb stick verloren; usb stick kwijt; lost laptop; stolen laptop; laptop stolen; laptop lost; left on the train; phone stolen; stolen phone; lost phone; usb stick lost; stolen device; laptop left; lost usb; memory stick; laptop vergeten op de trein; laptop oublie; vole un laptop; vole un ordinateur; vole un pc; vole un portable; perdu un portable; perdu un laptop; gestolen telefoon; gestolen gsm; gestolen pc; tablet kwijt; tablette volee; <device> <stolen>
insider insider_misuse | ancien employe; ex employe; employe malveillant; ancien collaborateur; ex collaborateur; collegue licencie; employe licencie; quelqu'un de l'interne; quelqu'un en interne; en interne; salarie; ontslagen medewerker; ontslagen collega; collega die ontslagen; ex medewerker; ex werknemer; oud medewerker; voormalige medewerker; eigen personeelslid; iemand van binnen*; iemand intern; disgruntled employee; former employee; ex employee; medewerker heeft; werknemer heeft; employe a; employee stole; employee took; personeelslid heeft; inside job; insider; rogue employee; sacked employee; dismissed employee; someone inside; someone internal; fired employee; personeelslid; vroegere werknemer; geste d'un employe; vengeance; own employee; our own staff; een werknemer; een medewerker zelf; een collega; <employee> <rogue>
provider_error it_work_disputed | erreur du prestataire; erreur de notre prestataire; erreur de l'informaticien; faute du prestataire; fout van de it leverancier; fout van de informaticus; fout van onze it; it provider error; provider mistake; error by provider; mistake by it; our it work; notre travail informatique; ons it werk; msp error; erreur informatique du prestataire; mauvaise manipulation du prestataire; erreur de l'infogerant; it provider made a mistake; it supplier error; it company mistake; our it work caused; client says our it; <provider> <mistake>
professional_error | erreur professionnelle; faute professionnelle; beroepsfout; professional error; professional negligence; our work was wrong; our work was late; work was late; work was wrong; missed filing; filing we missed; missed deadline; missed a deadline; echeance manquee; delai manque; deadline gemist; termijn gemist; erreur de conseil; bad advice; slecht advies
outage system_outage supplier_incident | panne; en panne; interruption chez; hors service; stroomstoring; storing; uitval; outage; cloud down; datacenter down; supplier down; service interruption; onderbreking; pannes; hosting down; fournisseur en panne; leverancier ligt plat; <supplier> <down>
supplier_incident | fournisseur pirate; fournisseur touche; prestataire pirate; leverancier gehackt; leverancier getroffen; supplier hacked; supplier was hit; provider was hit; provider hacked @system_outage
system_outage | panne; systemes en panne; panne informatique; storing; systemen vielen uit; systems failed; system failure; crash @supplier_incident
account_takeover | compte pirate; compte usurpe; account overgenomen; account gehackt; account hacked; account taken over; facebook hack*; instagram hack*; webshop gehackt; compte admin pirate; facebook pirat*; instagram pirat*; linkedin pirat*; webshop pirat*; cloud account hacked; admin account hacked; google account hacked; compte cloud pirate; facebookpagina gehackt; instagram gehackt; linkedin gehackt @payment_fraud_other,ransomware
other | autre chose; iets anders; something else; autre; andere; other; anders; aucun de ces; geen van deze; none of these; none of the above; aucune de ces; geen van die; someone else; somebody else; quelqu'un d'autre; iemand anders; een ander; un autre; autre personne
unknown_yet | on ne sait pas encore; nog niet geweten; we do not know yet

phishing | phishing; hameconnage; phishingmail; faux mail; faux courriel; mail frauduleux; lien frauduleux; clique sur un lien; clic sur un lien; a clique; valse mail; nepmail; op een link geklikt; link geklikt; geklikt; clicked a link; clicked on a link; fake email; fake mail; phishing mail; mail piege; vishing; smishing; sms frauduleux; fausse page; valse pagina; valse website; fake site; fake page; fausse page de connexion; dodgy link; dodgy email; verdachte link; qr code; <clicked> <lure>
stolen_credentials stolen_password | mot de passe vole; mots de passe voles; mot de passe devine; mot de passe reutilise; identifiants voles; vol d'identifiants; wachtwoord gestolen; gestolen wachtwoord; gelekt wachtwoord; geraden wachtwoord; hergebruikt wachtwoord; wachtwoord geraden; stolen password; leaked password; reused password; guessed password; weak password; password stolen; stolen credentials; credential stuffing; mot de passe fuite; mot de passe faible; zwak wachtwoord; password was stolen; password guessed; brute force; <login> <stolen>; <login> <leaked>
vulnerability unpatched | faille; vulnerabilite; pas a jour; non corrige; correctif manquant; non patche; lek in; niet gepatcht; niet geupdatet; kwetsbaarheid; zwakke plek; beveiligingslek; unpatched; vulnerability; zero day; exploit; not patched; missing patch; outdated software; verouderde software; niet bijgewerkt; mise a jour manquante; mises a jour pas faites; security hole; missing update; missing updates; ontbrekende update; ontbrekende updates; pas mis a jour; not updated; out of date; security update missing; systeme non mis a jour; niet bijgewerkt systeem
remote_access | acces a distance; bureau a distance; rdp; vpn; teamviewer; anydesk; toegang op afstand; extern bureaublad; remote access; remote desktop; citrix; prise en main a distance; toegang van buitenaf; overname op afstand; splashtop; screen sharing; partage d'ecran
misconfiguration | mauvaise configuration; mal configure; erreur de configuration; mauvais reglage; erreur de parametrage; verkeerde instelling; foute instelling; verkeerd ingesteld; slecht geconfigureerd; foute configuratie; misconfigur*; wrong setting; wrongly configured; left open; laisse ouvert; opengelaten; open poort; open port; port ouvert; firewall open; openstaande bucket; badly configured; poorly configured; slecht ingesteld; mal parametre; mal regle; incorrectly configured; fout geconfigureerd; config error; configuration error; configuratiefout; stond open; etait ouvert; was left open; open op internet; ouvert sur internet; open to the internet; exposed to the internet
aitm | session volee; sessie gestolen; session stolen; adversary in the middle; vol de session; token gestolen; stolen token; cookie vole
mfa_fatigue fatigue | push approuve; approuve par erreur; per ongeluk goedgekeurd; approved by mistake; mfa fatigue; tapped approve; a approuve la notification; melding goedgekeurd
sim_swap | sim swap; echange de sim; carte sim; simkaart; sim card; nummer gekaapt; phone number hijacked
supplier_tool | outil du fournisseur; outil du prestataire; compte du prestataire; tool van de leverancier; via de leverancier; account van de leverancier; supplier's tool; supplier's account; supply chain; via our it provider; via le prestataire; rmm
malware_mail | piece jointe; piece jointe infectee; bijlage; besmette bijlage; attachment; infected attachment; opened an attachment; infected file; zip bestand
phone | appel telephonique; appel; coup de fil; telephone; par telephone; telefoontje; telefonisch; telefoon; opgebeld; phone call; by phone; a call; called us; over the phone; on nous a appele; per telefoon
physical | cambriolage; vol dans les bureaux; inbraak in het kantoor; inbraak ter plaatse; break in at the office; burglary; cle usb; usb stick; dans nos locaux; on site
spoofed_domain | domaine ressemblant; faux domaine; domaine usurpe; adresse ressemblante; gelijkend domein; vals domein; domeinnaam lijkt; lookalike domain; look alike domain; spoofed domain; fake domain; spoofing; similar domain; adresse mail ressemblante; vals e-mailadres

everywhere active | partout; actif partout; active partout; sur tous les comptes; sur tous les postes; sur tout; overal; overal actief; op alle accounts; bij iedereen; everywhere; on everywhere; all accounts; on every account; for everyone; pour tout le monde; tout le monde l'a; on all machines; sur toutes les machines; everybody; all users; tous les utilisateurs; alle gebruikers; fully; volledig; entierement; pour tous; voor iedereen; staat overal aan; every user; activee; actif; actief; staat aan; switched on @partial
partial | pas partout; pas sur tous; pas sur toutes; pas tous; sauf; en partie; partiel*; niet overal; niet op alle; niet allemaal; niet bij iedereen; deels; gedeeltelijk; behalve; uitgezonderd; not everywhere; not on all; not on every; not all; except; partly; partially; in part; some accounts; only some; certains comptes; sommige accounts; seulement certains; alleen op; enkel op; only on; mostly; everywhere except; partout sauf; overal behalve; op een na; apart from; all but; tous sauf; uniquement; seulement; enkel; alleen; only; juste @everywhere,active,disabled
disabled | desactiv*; coupee; debranchee; eteinte; mise hors service; uitgeschakeld; uitgezet; stond uit; stond af; stond niet aan; afgezet; uitstaan; gedeactiveerd; switched off; turned off; disabled; was off; had been off; deactivated; turned it off; etait coupee; avait ete coupee; etait desactivee; was uitgezet @partial
none never | jamais installe*; jamais mis*; jamais eu; jamais activ*; jamais; pas de mfa; aucune mfa; on n'en a pas; nooit ingevoerd; nooit gehad; nooit geinstalleerd; nooit geactiveerd; nooit; geen mfa; hebben we niet; never installed; never had; never been; never; no mfa; don't have it; don't have mfa; not have it; n'existait pas; bestond niet; nulle part; nergens; nowhere; nog niet ingevoerd; pas encore installe*; not installed; not installed yet; geen @everywhere,active

forgotten_after_test forgotten | oublie*; oubli; on a oublie; vergeten; vergeten terug; forgot*; forgotten; nobody put it back; never switched back on; niet terug aangezet; pas remis*; pas reactiv*
testing | pour un test; pendant un test; un test; test; tests; voor een test; tijdens een test; for a test; during a test; testing @forgotten,rollout
exception_granted exemption | exception; derogation; volontaire*; expres; deliber*; uitzondering; bewust; opzettelijk; on purpose; exempt*; deliberate; expresse*; autorise par la direction
legacy_system legacy | vieux systeme; vieille machine; vieux serveur; vieux pc; ancien systeme; ancien logiciel; trop vieux; pas compatible; incompatible; oud systeem; oude machine; oude server; oude pc; verouderd; te oud; oude software; old system; old machine; old server; old computer; legacy; too old; outdated; not supported; windows 7; xp; niet ondersteund; not compatible; doesn't support; ondersteunt het niet; kan het niet aan; windows xp; obsolete
rollout_unfinished rollout | en cours de deploiement; deploiement; pas fini*; pas encore fini*; pas encore deploye*; pas termine*; en cours d'installation; uitrol; nog niet klaar; nog bezig; nog niet uitgerold; werd uitgerold; rollout; roll out; rolling out; still rolling; not finished; not yet rolled; halfway through; planning; phase suivante; volgende fase; next phase; was not finished; nog niet aan de beurt
user_refused user_request | refus; ne voulait pas; n'en voulait pas; voulait pas; ne veut pas; a refuse; trop complique; trop embetant; trop lourd; wilde niet; wou niet; wilde het niet; wou het niet; geweigerd; te lastig; te omslachtig; vond het lastig; did not want; didn't want; refused; too annoying; too much hassle; boss said no; le patron a dit non; asked not to; user asked; demande par l'utilisateur; a la demande; op vraag van; op verzoek; couldn't be bothered; n'aimait pas; found it annoying; trop penible
service_account | compte de service; compte partage; serviceaccount; gedeeld account; service account; shared account; functioneel account
cost | trop cher; licence; budget; te duur; licentie*; too expensive; license; licence cost; cout
one_device | un seul poste; un poste; un seul ordinateur; un seul pc; un pc; une seule machine; een werkpost; een computer; een pc; een enkele pc; een toestel; maar een werkpost; een laptop; one workstation; one computer; one device; one machine; one pc; single machine; one laptop; just one; un portable
some_devices | quelques postes; plusieurs postes; certains postes; enkele werkposten; een paar computers; verschillende werkposten; some workstations; several computers; a few computers; some devices; enkele computers; quelques ordinateurs
one_account | un seul compte; un compte; een account; een enkel account; one account; single account; une seule boite; een mailbox; one mailbox @some_accounts
some_accounts | quelques comptes; plusieurs comptes; certains comptes; enkele accounts; een paar accounts; some accounts; several accounts; a few accounts
admin | comptes admin*; administrateur*; compte admin; beheerder*; admin*; administrator*; comptes administrateurs; beheeraccount*; admin account*; administrator account*; beheerder account; admin compte
remote | acces a distance; acces distants; vpn; toegang van buitenaf; toegang op afstand; externe toegang; remote access; from outside; depuis l'exterieur; van buitenaf; telewerk*; teletravail @one_device,all
all | tout; tous; toutes; partout; alles; allemaal; iedereen; overal; everything; everyone; all of them; tout le monde; tous prevenus; iedereen verwittigd; all warned; all told @some,one_device,part,partly,none

executed | execut*; parti*; passe*; debite*; effectue*; uitgevoerd; vertrokken; weg; geld is weg; gedebiteerd; gone; left; executed; went through; went out; debited; has gone; cleared; money gone; paye; betaald; est parti; sorti; doorgegaan; sent; envoye; afgegaan; paid out
blocked | bloqu*; gel*; arrete*; stoppe*; retenu*; geblokkeerd; bevroren; tegengehouden; gestopt; blocked; frozen; stopped; held; on hold; intercept*; onderschept; fige; entierement bloque; volledig geblokkeerd; helemaal geblokkeerd; fully blocked; blocked in full; totalement bloque
partly_blocked | partiellement bloqu*; en partie bloqu*; bloque en partie; bloque partiellement; gedeeltelijk geblokkeerd; deels geblokkeerd; partly blocked; partially blocked; part blocked; une partie bloquee; een deel geblokkeerd; part of it blocked; part of it frozen
recalled | rappel demande; recall demande; recall; rappel; demande de retour; terugroep*; teruggevorderd; teruggeroepen; recall asked; recall requested; recalled; rappele; terugvordering; trying to get it back; trying to recover; essaie de recuperer; tente de recuperer; probeert terug te halen; proberen terug te krijgen; probeert terug te krijgen
returned | argent revenu; revenu*; retourn*; restitue*; rembours*; recupere*; rendu*; terug; geld terug; teruggestort; teruggekregen; terugbetaald; gerecupereerd; returned; money back; refunded; recovered; got it back; back on our account; est revenu; sur le compte a nouveau; came back; came home; gestorneerd
partly_returned | partiellement revenu*; partiellement rembours*; en partie revenu*; en partie rembours*; gedeeltelijk teruggekregen; deels terug; deels teruggekregen; gedeeltelijk terugbetaald; partly returned; partly refunded; part of it back; partially returned
pending planned | en attente; pas encore execut*; pas encore parti*; pas encore passe*; programme; en suspens; ordre en attente; wacht nog; in wacht*; nog niet uitgevoerd; nog niet vertrokken; gepland; staat klaar; pending; not yet executed; not executed; waiting; scheduled; planned; queued; not gone yet; has not left; not left yet; pas encore debite; nog niet weg; in behandeling; order waiting; ordre est pret; paiement est pret; staat nog klaar; betaling klaar; betaling staat klaar; order is ready; en attente de signature; waiting for signature; not signed off yet; staat een betaling klaar; staat nog een betaling klaar; paiement encore en attente; er staat er nog een klaar; one is still waiting @executed
lost | perte definitive; perdu; definitivement perdu; definitief verlies; definitief kwijt; verloren; final loss; lost for good; written off; gone for good @executed,partly_returned

it_provider | informaticien; prestataire informatique; prestataire it; infogerant; societe informatique; service informatique externe; msp; notre it; informaticus; it leverancier; ict leverancier; it bedrijf; it partner; it dienst; it dienstverlener; computerman; it er; systeembeheerder; it provider; it company; it supplier; it firm; it support; it guy; our it; it people; fournisseur informatique; leverancier van it; computerbedrijf; webbouwer; hebergeur; hosting; consultant it
client customer | client; clients; cliente; un client; notre client; client a nous; klant; een klant; onze klant; klanten; client company; customer; a customer; our customer; afnemer; opdrachtgever; acheteur; buyer
supplier | fournisseur; un fournisseur; fournisseurs; leverancier; een leverancier; supplier; a supplier; vendor; sous traitant; onderaannemer; prestataire; toeleverancier; subcontractor
clients_customer | client du client; un client du client; clients du client; klant van de klant; klanten van de klant; customer of the client; client's customer; customer of our client; client de notre client; klant van onze klant; their customer
insured | assure; notre assure; nous; nous memes; nous meme; chez nous; entreprise assuree; verzekerde; onze verzekerde; wij; wijzelf; wij zelf; ons; bij ons; insured; our insured; us; ourselves; we; at our place; our company; our own; notre societe; notre entreprise; ons bedrijf; the insured company; entreprise; bedrijf; the company; notre propre compte; eigen rekening; bij de verzekerde; chez l'assure; at the insured; we ourselves; policyholder; preneur; verzekeringnemer
bank | banque; la banque; bank; de bank; the bank; conseiller bancaire; bankier
broker | courtier; courtiere; courtage; makelaar; makelaardij; assurantieadviseur; tussenpersoon; broker; intermediary; brokerage; intermediaire; verzekeringsmakelaar; adviseur
handler | gestionnaire; gestionnaire de sinistres; schadebeheerder; schadebehandelaar; claims handler; handler; insurer; assureur; verzekeraar; la compagnie; schaderegelaar; dossierbeheerder; adjuster; loss adjuster; maatschappij; case handler
own_staff | quelqu'un chez nous; notre comptable; un collegue; un employe; une employee; notre personnel; chez nous; en interne; nous memes; iemand van ons; eigen personeel; ons eigen personeel; eigen mensen; een medewerker; een collega; onze boekhouder; onze boekhouding; wijzelf; own staff; our own staff; our staff; a colleague; an employee; our accountant; our bookkeeper; someone here; we noticed; ourselves; one of us; notre compta; internal; onze medewerkster; nos equipes; our people
police | police; autorite; politie; overheid; authority; gendarmerie; parket; regulator; cert; ccb; anssi; ncsc
attacker | l'attaquant; les pirates; le pirate; hacker; hackers; aanvaller; dader; attacker; criminals; criminelen; the hackers themselves; note de rancon
press | presse; journaliste; pers; journalist; press; media; tiers; derde; third party; onderzoeker; researcher
payer | le payeur; payeur; chez le payeur; betaler; de betaler; bij de betaler; payer; the payer; donneur d'ordre
nowhere | nulle part; pas d'intrusion; aucune intrusion; juste une tromperie; simple tromperie; nergens; geen inbraak; enkel misleiding; alleen misleiding; nowhere; no break in; only deception; just deception; no intrusion; pas de piratage; geen hack; just tricked; bedrog
director | directeur; directrice; directeur general; directrice generale; patron; patronne; gerant; associe; pdg; ceo; zaakvoerder; baas; bestuurder; vennoot; director; managing director; boss; partner; owner; president; dirigeant; cfo; daf; md
authority | autorite; administration; le fisc; les impots; belastingdienst; overheid; fod financien; the taxman; hmrc; authority; tax office
employee | employe; employee; collaborateur; salarie; werknemer; medewerker; collega; collegue; staff member
lawyer | avocat; notaire; advocaat; notaris; lawyer; notary; solicitor; attorney
it_support | support informatique; helpdesk; support it; microsoft; technicien; it support; help desk; it helpdesk; it ondersteuning; faux technicien

own_loss | nous subissons la perte; subissons la perte; notre perte; nous perdons; perte propre; c'est nous; on a perdu; nous avons perdu; lijden zelf; lijdt zelf; zelf de schade; eigen schade; eigen verlies; we hebben verlies; own loss; we lost; our own loss; our loss; we are the victim; we suffer; insured itself lost; nous sommes la victime; wij zijn het slachtoffer; wij zijn geld kwijt
claim_against_us | nous tient pour responsable*; tient pour responsable*; nous tiennent pour responsable*; mis en cause; mise en cause; responsable; reclame; nous accuse; stelt aansprakelijk; stelt ons aansprakelijk; stelt verzekerde aansprakelijk; aansprakelijk; ons de schuld; holds responsible; holds insured responsible; holds us responsible; holds liable; blames us; claim against us; held liable; held responsible; blame us; verwijt ons; client nous reproche; geeft ons de schuld
both | les deux; l'un et l'autre; beide; allebei; alle twee; both; zowel
our_name_used | notre nom; nom utilise; en notre nom; sous notre nom; onze naam; naam misbruikt; in onze naam; our name; name was used; in our name; klanten hebben betaald; clients ont paye; customers paid; customers have paid; klanten betaalden; clients ont paye les fraudeurs
unclear | pas clair; peu clair; onduidelijk; niet duidelijk; unclear; not clear
money_gone | argent est parti; argent parti; argent a quitte; perdu de l'argent; virement parti; geld is weg; geld weg; geld verdwenen; geld vertrokken; geld kwijt; money has left; money left; money is gone; money gone; paid the wrong; lost money; argent a disparu; paye sur un faux compte; betaald aan; on a paye; we paid; we hebben betaald
money_waiting | paiement en attente; paiement est en attente; virement en attente; betaling wacht; betaling staat klaar; betaling staat in wacht; overschrijving wacht; payment is waiting; payment waiting; payment pending; pending payment; paiement programme; paiement va partir; geplande betaling; payment about to go out
locked | systemes bloques; tout est bloque; plus rien ne marche; a l'arret; systemen liggen plat; liggen plat; ligt plat; ligt stil; alles ligt stil; alles plat; geblokkeerde systemen; vergrendeld; systems are down; systems down; systems locked; locked out; everything is down; tout est a l'arret; serveurs down; crypte; chiffre; versleuteld; encrypted; rien ne fonctionne; niets werkt
inside | quelqu'un est entre; entre dans une boite mail; dans la boite mail; dans un compte; intrus; quelqu'un est dans; boite piratee; boite mail piratee; compte pirate; iemand zat in; iemand zit in; in een mailbox; in de mailbox; mailbox gehackt; account gehackt; someone is in; someone was in; someone is inside; in a mailbox; in our mailbox; mailbox hacked; account hacked; hacked; gehackt; pirat*; got into; broken in; binnengedrongen; ingebroken
data_out | donnees vues; donnees perdues; donnees parties; donnees ont fuite; fuite de donnees; donnees volees; gegevens gelekt; gegevens zijn gelekt; zijn gegevens gelekt; gegevens gestolen; gegevens verloren; datalek; data seen; data lost; data leaked; data stolen; data sent; data leak; data breach; donnees envoyees; laptop volé; laptop gestolen
blamed | sommes la cause; en sommes la cause; nous sommes la cause; on nous accuse; nous accuse; tient pour responsable; zijn de oorzaak; wij de oorzaak; oorzaak zijn; ons de schuld; aansprakelijk; we are the cause; are the cause; blames us; blame us; holds us responsible; accused; responsables; mis en cause; someone says we; c'est notre faute

yes | oui; confirm*; certain; bevestigd; zeker; confirmed; sure; avere; isole*; geisoleerd @suspected
suspected | soupconn*; soupcon; on le soupconne; suspect*; possible; peut etre; c'est possible; probablement; vermoed*; verdacht; vermoeden; mogelijk; misschien; wellicht; waarschijnlijk; suspected; we suspect; maybe; perhaps; possibly; probably; we think so; on le pense; denken van wel
possible | possible; c'est possible; peut etre; on ne peut pas exclure; pas exclu; mogelijk; misschien; niet uitgesloten; kan; possible; maybe; perhaps; can't rule it out; cannot rule out; not ruled out; could be
no | exclu; ruled out; uitgesloten; non exclu @possible
yes | toujours en cours; encore en cours; en cours; loopt nog; nog bezig; nog steeds bezig; ongoing; still going on; going on; still active; ca continue; gaat door; encore actif; still happening; duurt nog @contained,over
contained | maitrise*; c'est maitrise; sous controle; contenu; circonscrit; onder controle; ingeperkt; beheerst; contained; under control; in hand; stopped spreading; endigue; gestopt
over | termine; fini; c'est fini; passe; afgelopen; voorbij; gedaan; over; it is over; finished; it's over; ended; achter de rug; resolu; opgelost; resolved @contained
list | liste complete; la liste complete; volledige lijst; complete lijst; full list; complete list; we have the list; liste; tous connus; lijst; all known
part | en partie; partiellement; une partie; gedeeltelijk; deels; een deel; partly; partially; in part; part of it; some of them @list,full

sct | virement ordinaire; virement classique; virement normal; virement sepa; virement; sepa; gewone overschrijving; gewone overboeking; overschrijving; overboeking; ordinary transfer; normal transfer; regular transfer; bank transfer; wire; standard transfer; sepa transfer; simple virement
sct_inst | virement instantane; instantane; instant; instantoverschrijving; instant betaling; instantbetaling; directe overschrijving; instant transfer; instant payment; immediate transfer; immediat; onmiddellijke overschrijving
swift | swift; international; internationaal; virement international; hors sepa; buitenland*; internationale overschrijving; wire abroad; overseas
high_value | urgent; target; chaps; virement urgent; spoedoverschrijving; dringende overschrijving; tresorerie
faster_payments | faster payment*; fps
card | carte; carte de credit; kaart; kredietkaart; card; credit card; debit card; visa; mastercard; bancontact
direct_debit | domiciliation; prelevement; domiciliering; incasso; direct debit; automatische incasso
crypto | crypto; bitcoin; btc; ethereum; usdt; cryptomonnaie; cryptomunt*; stablecoin
goods | marchandise*; biens; goederen; goods; livraison; levering; parcel

email mail | email; e mail; mail; mails; messagerie; boite mail; courriel; mailbox; mailboxen; outlook; emails; e mails; post; mailserver; exchange; boites mail; de mail; courriels
workstations | poste de travail; postes de travail; ordinateur*; pc; pcs; postes; werkpost*; computers; computer; laptops; laptop; workstation*; desktop*; un poste; werkstation*; portable*; machines; werkplek*
servers | serveur*; server; servers; nas
file_server | serveur de fichiers; bestandsserver; fileserver; file server; fichiers; partage reseau; gedeelde map*; shared drive; lecteur reseau; netwerkschijf; network drive; shared folders; sharepoint; bestanden; documents partages
cloud | cloud; microsoft 365; office 365; google workspace; onedrive; sharepoint; m365
erp_finance accounting | compta; comptabilite; logiciel comptable; boekhouding; boekhoudprogramma; boekhoudpakket; boekhoudsoftware; accounting; accounts package; bookkeeping; accounting software; facturation; facturatie; invoicing; sage; exact online; winbooks; quickbooks; xero; finance software; accounts
erp erp_finance | erp; sap; odoo; navision; dynamics; gestion des stocks; voorraadbeheer
banking | banque en ligne; e banking; internetbankieren; online banking; isabel; bankapp; e-banking
website | site; site web; site internet; website; webshop; web site; webwinkel; boutique en ligne; webpagina; online shop; web shop; homepage
phones | telephone*; telephonie; telefoon*; telefonie; telefooncentrale; phones; phone; phone system; voip; central telephonique; centrale; switchboard; gsm; telephone lines
backup backups | sauvegarde*; backup*; back up; back ups; copies de sauvegarde; reservekopie*
ot | machines de production; production; productie; productiemachines; machines; usine; atelier; production line; factory; plc; scada @workstations,servers
client_systems | systemes du client; chez le client; systemen van de klant; client's systems; client systems; customer systems

contact | nom*; noms; coordonnees; adresse*; adresses; contactgegevens; namen; naam; contact details; names; addresses; name; phone numbers; numeros de telephone; telefoonnummers; emailadressen; adressen; carnet d'adresses; klantenlijst; e mail addresses @financial,bank,health
financial bank | compte* bancaire*; comptes en banque; numero* de compte; iban*; rib; donnees bancaires; bankgegevens; rekeningnummer*; bankrekening*; bank details; bank accounts; account numbers; financial data; carte* bancaire*; cartes de credit; card numbers; bancaire*; kredietkaart*; bank account*; financiele gegevens; creditcard*; credit card* @health,identity,contact
salary | salaire*; fiches de paie; paie; loon*; salaris*; loonbrief*; loonfiche*; salary; salaries; payroll; payslip*; wages; remuneration*; lonen
health | sante; donnees de sante; medical*; donnees medicales; dossiers medicaux; patients; gezondheid*; gezondheidsgegevens; medische*; patientendossier*; patientgegevens; health; health data; medical; medical records; patient records; ziekte*; certificats medicaux; sick notes @contact,financial,bank,identity
identity | carte* d'identite; identite; passeport*; registre national; numero national; identiteitskaart*; paspoort*; rijksregister*; identiteit*; bsn; id cards; identity cards; passport*; id card; ids; identity documents; kopie id; copies of id; driving licence*; permis de conduire; rijbewij* @contact,financial,bank,health
credentials | mot* de passe; identifiants; login*; wachtwoord*; inloggegevens; aanmeldgegevens; password*; credentials; logins; codes d'acces; usernames @contact,financial,health,identity
staff | personnel; employes; dossiers du personnel; salaries; collaborateurs; rh; personeel; personeelsdossier*; personeelsgegevens; medewerkers; werknemers; staff; staff files; employees; employee files; hr; hr files; personnel files; rh dossiers; hr data
patients | patient*; patienten; patientes
passwords_reset | mots de passe changes; change les mots de passe; changement de mot de passe; wachtwoorden gewijzigd; wachtwoorden veranderd; wachtwoord gereset; passwords changed; changed passwords; passwords reset; reset passwords; mots de passe reinitialises; nieuwe wachtwoorden; new passwords; mots de passe modifies; wachtwoorden aangepast
machines_isolated | machines isolees; machines debranchees; postes isoles; pc debranche; deconnecte; debranche; toestellen losgekoppeld; van het netwerk gehaald; losgekoppeld; geisoleerd; machines disconnected; machines isolated; unplugged; disconnected; isolated; taken offline; offline gehaald; pulled the plug; stekker uit
bank_called | banque appelee; appele la banque; appel a la banque; banque prevenue; banque contactee; bank gebeld; bank verwittigd; bank gecontacteerd; bank called; called the bank; bank contacted; rang the bank; phoned the bank; bank informed; banque avertie; bank ingelicht; bank opgebeld
backups_checked | sauvegardes verifiees; verifie les sauvegardes; backups gecontroleerd; back ups nagekeken; backups nagekeken; backups checked; checked the backups; checked backups
police_report | plainte; plainte a la police; porte plainte; depose plainte; aangifte; aangifte gedaan; klacht; klacht ingediend; politie verwittigd; police report; reported to the police; police informed; police; politie; action fraud
clients_warned | clients prevenus; prevenu les clients; clients avertis; klanten verwittigd; klanten gewaarschuwd; klanten ingelicht; clients warned; customers warned; warned the clients; warned customers; customers informed; told our customers; clients informed

cyber | cyber; assurance cyber; police cyber; cyberverzekering; cyber insurance; cyberpolis; contrat cyber; cyber policy
pi | rc pro; rc professionnelle; responsabilite civile professionnelle; rcp; ba beroep; beroepsaansprakelijkheid*; bav; beroeps; ba beroepsaansprakelijkheid; professional indemnity; professional liability; pi; p i; e o; errors and omissions; rc profession*
tech_pi | tech pi; technology pi; tech e o; rc pro informatique; it beroepsaansprakelijkheid
crime | assurance fraude; fraude; fraudeverzekering; fraudepolis; crime; crime cover; crime insurance; fidelity; crime policy; detournement; police fraude @cyber,pi
general_liability | rc exploitation; rc generale; responsabilite civile exploitation; ba uitbating; ba bedrijven; avb; bedrijfsaansprakelijkheid; general liability; public liability; algemene aansprakelijkheid
d_and_o | rc dirigeants; rc des dirigeants; rc administrateurs; bestuurdersaansprakelijkheid; d o; directors and officers; mandataires sociaux
legal_expenses | protection juridique; pj; rechtsbijstand; legal expenses; legal cover
property_bi | perte d'exploitation; pertes d'exploitation; incendie; bedrijfsschade; brandverzekering; property; business interruption; exploitatieverlies
bankers | globale de banque; bankers blanket

owner | directeur; directrice; gerant; gerante; patron; patronne; administrateur delegue; dirigeant*; zaakvoerder; bestuurder; eigenaar; directeur; directrice; director; owner; managing director; ceo; founder; associe; partner; chef d'entreprise; bedrijfsleider @finance,it,legal
finance | compta; comptable; comptabilite; finance; finances; daf; cfo; tresorerie; boekhouding; boekhouder; boekhoudster; financien; financieel*; finance director; accountant; bookkeeper; accounts; controller; financial; aide comptable; accounting; compte finance; financiele dienst @owner,it,legal,user,admin
it | informatique; informaticien; it; ict; systeembeheer; informatica; sysadmin; it manager; responsable informatique; cio; dsi @owner,forensics
legal | juridique; juriste; legal; compliance; jurist; juridische dienst; counsel @owner,finance
broker_claims | sinistres courtier; gestionnaire sinistres chez le courtier; schadeafdeling; schadeafdeling van de makelaar; schadedienst makelaar; broker claims; claims desk; claims department; gestionnaire chez le courtier; claims at the broker; service sinistres; dossierbeheerder makelaar
broker_account | charge de clientele; account manager; accountmanager; relatiebeheerder; gestionnaire de compte; commercial; producer; client executive; account executive

calm | calme; serein; kalm; rustig; calm; fine; ok; pose
worried | inquiet; inquiete; tres inquiet; tres inquiete; inquiets; soucieux; bezorgd; ongerust; bang; worried; very worried; anxious; concerned; nervous; nerveux; zenuwachtig; preoccupe
distressed | en detresse; panique; paniquent; effondre; en larmes; boulevers*; overstuur; helemaal overstuur; in paniek; radeloos; distressed; in distress; panicking; in tears; very upset; upset; a bout; desempare
business_at_risk | faillite; survie; risque de faillite; failliet; faillissement; overleven; bankrupt*; may not survive; business at risk; mettre la cle sous la porte; kopje onder
good | bonne; bon; bien; bonnes; goed; prima; good; fine; friendly; cordial*; uitstekend @tense,angry,broken
tense | tendu*; tendue; crispe*; gespannen; moeilijk; tense; strained; difficult; delicat*; stroef
angry | fache*; furieu*; en colere; enerve*; boos; kwaad; woedend; razend; angry; furious; very angry; livid; cross
broken | rompu*; rupture; fini avec eux; afgebroken; verbroken; broken off; broken; ended; plus de contact
vital | vital*; essentiel*; crucial*; vitaal; levensbelangrijk; cruciaal; vital; critical; our biggest client; plus gros client; grootste klant
important | important*; important client; belangrijk; belangrijke; gros client; important; significant; belangrijke entiteit; entite importante; important entity
normal | normal*; moyen; normaal; gewoon; gemiddeld; average; ordinary; standard
small | petit*; mineur; peu important; klein*; small; minor; onbelangrijk
money_back | argent; recuperer l'argent; recuperer leur argent; remboursement; leur argent; etre rembourse*; geld terug; hun geld terug; terugbetaling; money back; their money back; refund; compensation; indemnis*; schadevergoeding; be paid
fix | reparer; corriger; remettre en ordre; herstellen; herstel; in orde brengen; put right; fix; repair; redo the work; oplossen
apology | excuses; explication*; verontschuldiging; uitleg; apology; explanation; sorry
end | mettre fin; arreter; rompre; resilier; stopzetten; beeindigen; stoppen; end; end it; terminate; stop working with; fin du contrat @keep,money_back
keep | garder la relation; garder; conserver; maintenir; continuer a travailler; behouden; relatie behouden; houden; keep; keep the relation*; keep working; preserve
discount | remise; reduction; ristourne; korting; discount; rabais; credit note
neutral | neutre; indifferent; neutraal; neutral; peu importe
punish | punir; coupable; sanction*; straffen; verantwoordelijke aanwijzen; punish; hold someone to account; sancties

project | un projet; projet; project; een project; a project; migration; migratie; installation; implementation; mise en oeuvre; one off job
managed_services | infogerance; maintenance; contrat de maintenance; beheer; onderhoudscontract; it beheer; managed services; managed it; msp contract; service contract; support contract; full service; beheerscontract
support | regie; support; a l'heure; time and material; uurbasis; assistance; ondersteuning; ad hoc
saas | saas; logiciel; cloud; software; abonnement logiciel; licence
consulting | conseil; conseils; advies; advice; consulting; consultancy; audit; accompagnement; adviesopdracht
supply | fourniture; achat; livraison; vente; levering; aankoop; verkoop; supply; purchase; sale of goods; materiel
data_processing | sous traitance de donnees; dpa; verwerkersovereenkomst; data processing agreement; processing agreement; contrat de sous traitance
signed | signe*; contrat signe; ondertekend; getekend; getekend contract; signed; signed contract; handtekening; undersigned; reception signee; signed off
offer_accepted | offre acceptee; offre acceptee par mail; devis accepte; devis signe; bon de commande; commande; offerte aanvaard; offerte per mail aanvaard; goedgekeurde offerte; offerte goedgekeurd; bestelbon; bestelling; offer accepted; accepted quote; quote accepted; purchase order; order form; accepted by mail; accepted by e mail; offerte
terms_only | conditions generales; algemene voorwaarden; general terms; terms and conditions; cgv
oral | oral; oralement; verbal; verbalement; de vive voix; mondeling; oral; verbal; spoken; on s'est mis d'accord par telephone; discute; besproken; only discussed; handshake; afgesproken bij een koffie
none | rien de mentionne; rien; rien mentionne; pas mentionne; non mentionne; aucune mention; aucun; aucune; pas de; niets over vermeld; niets vermeld; niet vermeld; niets; geen; niet; niets schriftelijks; not mentioned; nothing; no mention; nothing written; none; nothing in writing; no check; aucun controle; geen controle; pas de controle; rien d'ecrit; niets op papier; pas d'alerte; no alert; no warning; verifie rien trouve; nagekeken niets gevonden; checked none
each_device | sur chaque poste; chaque appareil; chaque compte; op elke werkpost; op elk toestel; op elk account; on every device; on each device; every account; mfa partout exige
general | en termes generaux; en general; securite en general; in algemene termen; algemeen; general terms; in general; security in general
excluded | exclu expressement; expressement exclu; uitdrukkelijk uitgesloten; expressly excluded; expressly not included; explicitly excluded
tacit | tacite*; implicite*; stilzwijgend; impliciet; tacit; implied
with_reserves | avec reserves; sous reserves; met voorbehoud; onder voorbehoud; with reservations; subject to reservations
warned_written | averti par ecrit; prevenu par ecrit; par mail; schriftelijk verwittigd; schriftelijk gewaarschuwd; per mail verwittigd; warned in writing; told them by email; in writing @not_warned
warned_oral | averti oralement; prevenu oralement; par telephone; mondeling verwittigd; mondeling gewaarschuwd; warned orally; told them; told by phone @not_warned
not_warned | non averti; pas averti; pas prevenu; non prevenu; niet verwittigd; niet gewaarschuwd; niet ingelicht; not warned; not told; nobody told them; no warning given; pas informe; niet geinformeerd
no | rien repondu; pas repondu; pas encore repondu; aucune reponse; niets geantwoord; nog niets geantwoord; niet geantwoord; geen antwoord; no answer; no reply; not answered; not replied; no answer yet; silence
ticket | ticket; il y a un ticket; er is een ticket; a ticket; jira; numero de ticket; ticketnummer
change_log | journal des modifications; changelog; change log; wijzigingslog*; log des changements; logboek
test_report | test de reception; test d'acceptation; rapport de test; testrapport; opleveringstest; acceptatietest; acceptance test; test report
scan | scan; rapport; audit; report; rapport de scan
phished | fausse page; page de phishing; tapes sur une fausse page; tape sur une fausse page; phishing; hameconnage; valse pagina; ingetikt op een valse pagina; ingevuld op een valse pagina; fake page; typed on a fake page; fake site; phished; entered on a fake; hameconne*
reused | meme mot de passe; reutilis*; hergebruikt; zelfde wachtwoord; same password; reused; same password elsewhere
stealer | vole par un malware; infostealer; stealer; gestolen door malware; stolen by malware; malware; keylogger
guessed | devine; geraden; guessed; brute force; trop simple; te simpel; too simple; trop facile; weak
shared | partage; note quelque part; post it; gedeeld; opgeschreven; op een briefje; shared; written down; sticky note
leaked | fuite connue; dans une fuite; gelekt; bekend lek; leaked; in a leak; known leak; haveibeenpwned; dark web
not_needed | pas necessaire; pas besoin; niet nodig; not needed; not required; aucun changement; details not changed
found_removed | trouvees et supprimees; trouve et supprime; trouvees supprimees; supprimees; gevonden en verwijderd; verwijderd; found and removed; removed; found and deleted; deleted them; effacees; gevonden gewist; deleted
found | trouvees; encore la; gevonden; staan er nog; found still there; still there; found; found them @found_removed
not_checked unchecked | pas verifie; pas controle; pas regarde; pas encore verifie; pas encore regarde; niet nagekeken; niet gecontroleerd; nog niet nagekeken; nog niet gecontroleerd; niet gekeken; not checked; not looked; haven't checked; have not checked; haven't looked; not yet checked; non verifie
exported | exporte*; sauvegardes; conserves; deja exportes; geexporteerd; veiliggesteld; exported; saved; secured; downloaded; telecharge* @available,expired
available | disponible*; disponibles pas exportes; disponibles mais pas exportes; disponibles pas encore exportes; pas exporte*; pas encore exporte*; beschikbaar; nog niet geexporteerd; niet geexporteerd; beschikbaar niet geexporteerd; available; not exported; not exported yet; available not exported; still there; not yet exported; nog beschikbaar @exported
expired | expire*; plus disponibles; ecrases; verlopen; overschreven; gewist; expired; overwritten; gone; effaces; weg @exported,available
not_enabled | pas activ*; jamais actives; niet geactiveerd; niet ingeschakeld; not enabled; never enabled; not switched on; logging was off @exported,available
written_followed | ecrite et suivie; ecrite et respectee; geschreven en gevolgd; op papier en gevolgd; written and followed; in writing and followed
written_not_followed | ecrite mais pas suivie; ecrite pas suivie; pas suivie; pas respectee; non suivie; geschreven niet gevolgd; niet gevolgd; niet nageleefd; written but not followed; written not followed; not followed; ignored
informal | informel*; orale; pas ecrite; non ecrite; gewoonte; habitude; informeel; ongeschreven; mondeling; informal; unwritten; custom; by habit
m365 | microsoft 365; office 365; o365; m365; microsoft; outlook; 365; exchange online
google | google; gmail; google workspace; gsuite; g suite; workspace
exchange | propre exchange; exchange local; eigen exchange; on premise; on prem; own exchange; exchange server; serveur exchange; exchange
user | utilisateur ordinaire; simple utilisateur; utilisateur; gewone gebruiker; gebruiker; ordinary user; normal user; regular user; un employe; employe
offline_ok | hors ligne et intact*; hors ligne; deconnecte*; sur bande; immuable*; offline; offline en intact; offline intact; op tape; losgekoppeld; immutable; offline and intact; on tape; air gapped; disconnected
online_ok | en ligne et intact*; en ligne; dans le cloud; online en intact; online intact; in de cloud; online and intact; online; cloud backup
damaged | endommage*; chiffre*; crypte*; detruit*; aussi touchees; beschadigd; versleuteld; ook versleuteld; vernietigd; damaged; encrypted; destroyed; corrupt*; also encrypted; wiped @offline_ok
note_only | note sans montant; message sans montant; note mais sans montant; lettre sans montant; briefje zonder bedrag; briefje maar zonder bedrag; zonder bedrag; sans montant; note without amount; no amount; without an amount; readme; just a note
claimed | pretendent; affirment; disent avoir; sans preuve; beweren; zeggen ze; zonder bewijs; they claim; they say; claimed; without proof; no proof @proof
proof | avec preuve*; preuve; ils ont montre; capture; met bewijs; bewijs; getoond; with proof; proof; they showed; screenshots; sample @claimed
considering | envisage*; on y reflechit; en discussion; overwogen; overwegen; we denken erover; considering; being considered; thinking about it; under discussion
paid | paye*; deja paye; on a paye; betaald; we hebben betaald; paid; already paid; we paid @considering
yes_us | oui par nous; nous avons repondu; par nous; door ons; wij hebben geantwoord; by us; we replied; we answered; we wrote back
yes_pro | negociateur; par un professionnel; onderhandelaar; door een specialist; negotiator; by a professional
confidentiality | vu*; consulte*; vues par d'autres; divulgu*; ingezien; ingezien door anderen; gezien; gelekt; gelezen; seen; seen by others; read by others; disclosed; leaked; copied; copie*; gekopieerd; exfiltr*
availability | indisponible*; pas disponible*; inaccessible*; bloque*; vergrendeld; niet beschikbaar; onbeschikbaar; ontoegankelijk; unavailable; not available; locked; inaccessible; lost; verloren; perdu*; encrypted; chiffre*; versleuteld
integrity | modifi*; altere*; gewijzigd; aangepast; changed; altered; modified; corrupted
controller | responsable du traitement; responsable de traitement; verwerkingsverantwoordelijke; controller; data controller; nos propres donnees; onze eigen gegevens; our own data @processor
processor | sous traitant; pour le compte d'un client; verwerker; processor; data processor; on behalf of; in opdracht van; pour le compte de @controller
customers clients | clients; clientele; klanten; customers; clients; consumers; abonnes
minors children | mineurs; enfants; eleves; minderjarigen; kinderen; leerlingen; children; minors; pupils; students
high | eleve; haut risque; risque eleve; grave; hoog; hoog risico; ernstig; high; high risk; serious; severe @risk
risk | un risque; il y a un risque; risque moyen; risque limite; er is een risico; een risico; beperkt risico; there is a risk; a risk; some risk; medium; moderate @high
low unlikely | improbable; peu probable; faible; aucun risque; pas de risque; onwaarschijnlijk; laag; geen risico; unlikely; low; no risk; negligible @high,risk
asked | demande d'effacer; demande de supprimer; on a demande; gevraagd; gevraagd te wissen; gevraagd om te wissen; asked; asked to delete; we asked; requested; nog geen bevestiging; pas encore confirme; no confirmation yet
confirmed confirmed_deleted | efface confirme; suppression confirmee; confirme avoir supprime; gewist bevestigd; bevestigd gewist; bevestigd dat het gewist is; confirmed deleted; confirmed deletion; deleted and confirmed @asked
essential | essentiel*; entite essentielle; essentieel; essentiele entiteit; essential; essential entity
not_in_scope | pas concerne; hors champ; non concerne; pas soumis; niet van toepassing; valt er niet onder; niet onderworpen; not in scope; out of scope; does not apply; not covered; not applicable
assessing | en cours d'evaluation; on evalue; en evaluation; wordt beoordeeld; wordt bekeken; being assessed; assessing; under assessment
legal_accounting | avocat*; notaire*; comptable*; expert comptable; fiduciaire; fiscaliste; advocaat; advocaten; notaris; accountant*; boekhoudkantoor; accountantskantoor; lawyer*; solicitor*; notary; accountancy; accounting firm; law firm; tax adviser
it_services | informatique; services informatiques; it diensten; it dienst; ict; it services; managed services; msp; it; hebergement; software company; it bedrijf; societe informatique @health,transport
public | service public; commune; administration; overheid; gemeente; stad; public body; council; municipality; local authority @health,school
school | ecole; creche; enseignement; universite; school; kinderopvang; onderwijs; childcare; university; college; nursery @public
energy_water | energie; eau; electricite; gaz; water; elektriciteit; energy; electricity; utility
transport | transport; logistique; logistiek; vervoer; logistics; haulage; trucking; aviation
charity | asbl; ong; association; vzw; goed doel; charity; ngo; non profit; liefdadigheid
health | hopital; clinique; medecin; pharmacie; soins; sante; ziekenhuis; kliniek; zorg; gezondheidszorg; arts; apotheek; hospital; clinic; care; healthcare; health care; doctor; gp; pharmacy; dentist* @public,school,transport
finance | banque; assureur; societe de paiement; bank; verzekeraar; beleggings*; insurer; investment firm; payment institution; fintech; fonds @health,school,transport

written yes | contrat signe; oui signe; signe; ondertekend; getekend; signed; written contract; contrat ecrit; schriftelijk contract @no,partial
partial | mails; par mail; juste des mails; echange de mails; bon de commande; bestelbon; enkel mails; alleen mails; per mail; order form; emails; just emails; e mails; purchase order; devis; offerte @yes,no
no | oral; oralement; verbal; mondeling; verbaal; niets op papier; rien d'ecrit; nothing in writing; only oral; nothing written; handshake; gentlemen's agreement; rien de signe; niets getekend; nothing signed; pas signe; non signe; niet getekend; not signed; pas de contrat; geen contract; no contract; nothing on paper; rien sur papier; shook hands; hand erop; poignee de main; op vertrouwen; sur parole; on trust @yes,partial
claim | reclamation ecrite; reclamation; lettre de reclamation; schriftelijke claim; schriftelijke eis; claim; claimbrief; written claim; written demand; letter of claim; eis tot schadevergoeding; schadeclaim
formal_notice | mise en demeure; ingebrekestelling; formal notice; a formal notice; formal letter; letter before action; lettre recommandee; aangetekende brief
summons | citation; assignation; dagvaarding; summons; writ; lawsuit; sued; tribunal; rechtbank; claim form
complaint | plainte verbale; se plaint; mecontent; klacht; klacht zonder bedrag; complaint; complains; unhappy; complained
expected | attendue; on s'attend; ca va venir; verwacht; we verwachten; expected; likely; coming
settled | regle*; arrange; transige; geregeld; geschikt; minnelijk; settled; agreed
known_number | numero connu; sur un numero connu; gekend nummer; bekend nummer; known number; number on file; usual number; numero habituel; gebruikelijk nummer
number_in_mail | numero dans le mail; numero du mail; nummer in de mail; nummer uit de mail; number in the mail; number in the message; number in the email; numero du message
letter | courrier; lettre; par courrier; brief; per brief; letter; by post; poste; per post
portal | portail; plateforme; portaal; platform; portal
chat | whatsapp; teams; chat; messenger; signal; telegram; slack; sms
invoice_only | sur la facture; seulement la facture; juste la facture; op de factuur; enkel op de factuur; on the invoice; only on the invoice; just the invoice
accepted | accept*; acceptee; accord; aanvaard; goedgekeurd; geaccepteerd; accepted; agreed; successful; ok
refused | refus*; rejet*; geweigerd; afgewezen; refused; rejected; declined; turned down @accepted,refunded
pending | en attente; en cours; pas de reponse; pas encore de reponse; hangende; in behandeling; nog geen antwoord; afwachten; pending; no answer yet; waiting; awaiting; in afwachting @accepted,refunded,refused
partial | en partie; partiellement; gedeeltelijk; deels; partly; partially; in part @accepted,refunded
self | nous memes; en interne; eigen mensen; eigen personeel; wijzelf; zelf; own staff; in house; ourselves; our own people; own people; intern
provider | prestataire externe; prestataire; externe; externe firma; extern; external provider; external; outsourced; uitbesteed; it provider; leverancier @self
nobody | personne; personne en particulier; niemand; nobody; no one; nobody in particular @self,insured
direct | directement; rechtstreeks; direct; directly; yes directly
via_broker | par le courtier; via le courtier; par nous; via ons; via de makelaar; through the broker; via broker; through us
some | quelques uns; certains; en partie; sommige; enkele; een deel; gedeeltelijk; some; some of them; partly; a few @all,none
no | ze staan nog aan; staan nog aan; encore allumes; laisses allumes; nog aan; aangelaten; left on; still on @reinstalled
reinstalled | reinstalle*; reformat*; geherinstalleerd; opnieuw geinstalleerd; reinstalled; reimaged; rebuilt
all | tous eteints; tout eteint; allemaal uitgezet; alles uitgezet; alles uit; all switched off; all off @reinstalled
some | certains eteints; quelques uns eteints; sommige uitgezet; enkele uit; some switched off; some off @reinstalled
by_us_misled | nous l'avons fait; trompe*; misleid; zelf gedaan; we made it; we were tricked; misled; tricked; fooled; manipule*
not_by_us | pas par nous; nous ne l'avons pas fait; niet door ons; niet zelf; not by us; we did not make it; we didn't do it; les criminels; the criminals
approved_unknowingly | approuve autre chose; sans le savoir; onbewust; iets anders goedgekeurd; approved something else; unknowingly; thought it was
BE | belgique; belgie; belgium; be; belge; belgisch
NL | pays bas; nederland; netherlands; holland; hollande; nl; the netherlands
LU | luxembourg; luxemburg; lu; grand duche
FR | france; frankrijk; fr
GB | royaume uni; angleterre; grande bretagne; verenigd koninkrijk; engeland; groot brittannie; united kingdom; england; britain; great britain; uk; scotland; wales; gb; vk
DE | allemagne; duitsland; germany
fr | francais; frans; french
nl | neerlandais; nederlands; dutch; flamand; vlaams
en | anglais; engels; english

full | entierement; en totalite; totalement; complet; complete*; volledig; geheel; helemaal; fully; full; in full; entirely; all of it; tout @part
claims_made | base reclamation; claims made; date de la reclamation; datum van de claim; on claims made basis; bij claim @occurrence
occurrence | base fait dommageable; fait dommageable; survenance; loss occurrence; loss occurring; schade-optreden; occurrence; event based
discovery | decouverte; ontdekking; discovery @claims_made,occurrence
remote_admin | acces a distance et administrateurs; acces distants et admin; externe toegang en beheerders; toegang op afstand en beheer; remote access and admin; remote and admin; vpn and admin
not_asked | pas demande; question pas posee; non demande; niet gevraagd; werd niet gevraagd; not asked; never asked; didn't ask; nobody asked
warranty | condition; garantie; obligation; obligatoire; voorwaarde; verplichting; verplicht; condition of cover; warranty; mandatory; required; clause @recommendation
recommendation | recommandation; recommande*; conseille*; aanbeveling; aanbevolen; aangeraden; recommended; recommendation; advised; just advice
condition | condition; obligatoire; contre appel exige; terugbelplicht; terugbellen is verplicht; terugbellen verplicht; voorwaarde; verplicht; call back is a condition; call back required; callback required; it is a condition; mandatory
payment_fraud_other | autre fraude; autre arnaque; andere fraude; andere oplichting; other fraud; another fraud; another scam; crypto scam; fausse commande; valse bestelling; fake order; arnaque a la livraison; goederen geleverd aan oplichters
FRAD | fraude; pour fraude; wegens fraude; oplichting; fraud; because of fraud; escroquerie
DUPL | doublon; double paiement; paye deux fois; paye en double; dubbel; dubbel betaald; dubbele betaling; duplicate; paid twice; double payment
TECH | erreur technique; probleme technique; technische fout; technisch probleem; technical error; technical problem; bug
CUST | demande du client; a la demande du client; op verzoek van de klant; customer request; requested by customer; rfro @FRAD
AC03 | mauvais compte; mauvais iban; erreur de compte; verkeerde rekening; verkeerd rekeningnummer; fout rekeningnummer; wrong account; wrong iban
AM09 | mauvais montant; erreur de montant; verkeerd bedrag; fout bedrag; wrong amount; amount error
NOAS | pas de reponse; aucune reponse; geen antwoord; no answer; no reply; no response; le beneficiaire ne repond pas; begunstigde antwoordt niet
LEGL | raison legale; raisons legales; motif juridique; juridische redenen; wettelijke redenen; legal reasons; legal reason
CUST | le beneficiaire refuse; refus du beneficiaire; begunstigde weigert; beneficiary refuses; beneficiary refused; beneficiary says no @NOAS
AC04 | compte cloture; compte ferme; rekening afgesloten; rekening gesloten; account closed; closed account
AM04 | fonds insuffisants; solde insuffisant; plus d'argent sur le compte; onvoldoende saldo; onvoldoende middelen; niet genoeg geld; insufficient funds; not enough money; account empty; rekening leeg; compte vide
ARDT | deja retourne; deja rembourse; reeds teruggestort; al teruggestort; already returned; already refunded
NOOR | jamais recu; ordre jamais recu; nooit ontvangen; never received; original never received
payer_bank | notre banque; banque du payeur; banque du donneur d'ordre; chez notre banque; onze bank; bank van de betaler; eigen bank; our bank; payer's bank; sending bank; own bank
beneficiary_bank | banque du beneficiaire; banque beneficiaire; banque receptrice; leur banque; bank van de begunstigde; ontvangende bank; hun bank; beneficiary bank; receiving bank; their bank; recipient's bank
onward_bank | banque suivante; banque de destination finale; transfere plus loin; volgende bank; doorgestort; onward bank; next bank; third bank; moved on
ebanking | e banking; ebanking; pc banking; banque en ligne; home banking; isabel; internetbankieren; online banking; web banking; internet banking; online bankieren; multiline
app | appli; application; application mobile; app mobile; app; bankapp; mobile app; via de app; smartphone; mobiel
file | fichier; lot; fichier de virements; en lot; batch; bestand; betaalbatch; verzamelopdracht; sepa bestand; batch file; payment file; xml @ebanking
paper | papier; formulaire; bulletin de virement; formulier; overschrijvingsformulier; op papier; paper; paper form; cheque
pis | open banking; initiation de paiement; service de paiement; betaaldienst; payment service; payment initiation; via le logiciel comptable; via boekhoudpakket
match | correspondance; correspond; concordance; tout concordait; ca correspondait; overeenkomst; komt overeen; kwam overeen; klopte; match; matched; it matched; name matched; vert; groen; green @no_match
close_match | correspondance partielle; presque; correspondance proche; quasi correspondance; nom proche; gedeeltelijke overeenkomst; bijna overeenkomst; bijna; lijkt op; close match; partial match; nearly; almost matched; orange; oranje
no_match | aucune correspondance; pas de correspondance; ne correspond pas; ne correspondait pas; geen overeenkomst; komt niet overeen; kwam niet overeen; klopte niet; no match; did not match; didn't match; not matching; mismatch; rouge; rood
not_possible | pas pu etre verifie; verification impossible; impossible a verifier; niet mogelijk; kon niet gecontroleerd worden; could not be checked; couldn't be checked; not possible; unable to check @match
not_shown | rien affiche; rien vu; rien n'etait affiche; rien ne s'est affiche; niets getoond; niets gezien; niets te zien; kregen niets te zien; nothing shown; nothing was shown; nothing displayed; we saw nothing; saw nothing; no message @match
opted_out | service desactive; desactive; dienst uitgeschakeld; uitgeschakeld; afgezet; switched off; opted out; turned off; service off @match
batch | dans un lot; fichier; en lot; in een batch; verzamelopdracht; bestand; in a batch; batch; bulk; not looked at @match
screen | avertissement a l'ecran; message a l'ecran; pop up; popup; ecran; a l'ecran; waarschuwing op het scherm; melding op het scherm; scherm; op het scherm; on screen; on screen warning; warning on screen; pop-up; message on the screen
call | appel de la banque; la banque a appele; coup de fil de la banque; de bank belde; de bank heeft gebeld; telefoontje van de bank; telefoon van de bank; bank called; the bank called; the bank phoned; call from the bank; rang us
hold | mis en attente; retenu puis libere; suspendu; tijdelijk geblokkeerd; in de wacht; on hold; put on hold; held then released; held; vrijgegeven; released
refunded | rembourse*; credite*; terugbetaald; teruggestort; gecrediteerd; refunded; paid back; reimbursed; credited @pending
not_applicable | n/a; na; nvt; n.v.t; sans objet; pas d'application; pas applicable; ne s'applique pas; non applicable; niet van toepassing; not applicable; does not apply; doesn't apply; not relevant
app_push | notification; push; notification push; approuver dans l'app; melding goedkeuren; pushmelding; push notification; app push; tap approve; microsoft authenticator push; duo push
app_code | code dans l'app; code de l'application; google authenticator; authenticator code; code uit de app; appcode; app code; code from the app; totp; code in the app; authenticatiecode; six digit code
sms | sms; par sms; code par sms; via sms; sms'je; text message; by text; texted code; sms code
hardware_key | cle de securite; cle physique; yubikey; passkey; cle fido; beveiligingssleutel; fysieke sleutel; security key; hardware key; hardware token; token; fido
email_code | code par mail; code par e-mail; code via mail; mailcode; code per mail; email code; code by email; emailed code
certificate | certificat; carte a puce; carte d'identite electronique; eid; certificaat; kaart; smartcard; chipkaart; smart card; certificate; digipass
itsme_digid | itsme; digid; franceconnect; luxtrust; eherkenning; national id app
app_password | mot de passe d'application; app wachtwoord; applicatiewachtwoord; app password; application password
trusted_device | appareil memorise; appareil de confiance; vertrouwd toestel; onthouden toestel; remembered device; trusted device; remembered computer; stay signed in
help_desk | helpdesk; support a reinitialise; helpdesk reset; helpdesk heeft gereset; help desk; help desk reset; service desk
not_bypassed | pas contourne*; non contourne*; niet omzeild; niet doorbroken; not bypassed; was not bypassed; held
probably | probablement; sans doute; on le pense; pas encore prouve; waarschijnlijk; vermoedelijk; nog niet bewezen; probably; believed; we think so; likely; not yet shown; not proven @yes
service | compte de service; serviceaccount; service account; functioneel account; technical account; systeemaccount @user,admin
at_once | tout de suite; immediatement; directement; aussitot; sur le champ; meteen; onmiddellijk; direct; dadelijk; at once; immediately; straight away; right away
later | plus tard; apres; par apres; le lendemain; later; nadien; achteraf; de dag erna; afterwards; the next day; later on @at_once
never | jamais; non; nooit; niet; never; no; not reported @at_once
open | ouvert*; encore ouvert; autorise*; actif; open; nog open; toegelaten; staat open; still open; allowed; enabled @blocked
blocked | bloque*; ferme*; desactive*; geblokkeerd; dicht; uitgeschakeld; blocked; closed; disabled; switched off @open
edr_managed | edr surveille; edr 24/7; surveille en permanence; soc; mdr; edr managed; beheerde edr; 24/7 bewaakt; bewaakt; monitored; watched; managed edr; managed detection
edr | edr; crowdstrike; sentinelone; defender for endpoint; xdr; sophos intercept @antivirus
antivirus | antivirus; simple antivirus; gewone antivirus; antivirusprogramma; virusscanner; windows defender; norton; mcafee; just antivirus
acted | vue et traitee; on a reagi; reagi; traitee; gezien en opgevolgd; opgevolgd; gereageerd; seen and acted on; acted on; we acted; we reacted; handled; followed up
ignored | vue mais ignoree; ignore*; pas traitee; rien fait; genegeerd; niets mee gedaan; niet opgevolgd; gezien maar niets gedaan; ignored; not acted on; seen but ignored; nobody reacted
current | a jour; tout a jour; up to date; bijgewerkt; volledig gepatcht; gepatcht; recent; current; patched; fully patched
late | correctif pas installe; mise a jour en retard; en retard; pas encore installe; patch niet geinstalleerd; achterstand; update niet geinstalleerd; patch available; not installed; late; behind; patch was out; unpatched
end_of_life | plus supporte; fin de vie; plus maintenu; obsolete; niet meer ondersteund; end of life; eol; out of support; unsupported; no longer supported; windows 7; windows server 2012
yearly | chaque annee; annuelle; annuellement; tous les ans; jaarlijks; elk jaar; ieder jaar; yearly; every year; annually; once a year; with phishing tests
some | un peu; une fois; parfois; quelques; af en toe; een keer; beetje; soms; wat; some; a bit; once; now and then; a little @yearly
bank_framework | contrat bancaire; convention bancaire; contrat cadre; bankovereenkomst; raamovereenkomst bank; bank contract; bank framework contract; banking terms
sent | envoyees pas confirmees; juste envoyees; envoyees; verstuurd; opgestuurd; enkel verstuurd; niet bevestigd; sent; sent not confirmed; just sent; never confirmed @signed
unknown_version | version pas claire; quelle version; version inconnue; versie onduidelijk; onbekende versie; version unclear; unknown version; not sure which version; which version
indirect | dommages indirects; dommage indirect; indirecte schade; gevolgschade; indirect loss; consequential loss; indirect; perte de profit; winstderving
data | perte de donnees; donnees; dataverlies; gegevensverlies; verlies van gegevens; loss of data; data loss; data @indirect
third_party | reclamations de tiers; tiers; claims van derden; derden; vorderingen van derden; third parties; third party claims; claims of third parties @indirect
receipt | accuse de reception; juste accuse reception; ontvangstbevestiging; ontvangst bevestigd; enkel ontvangst; acknowledged; acknowledged receipt; acknowledgement; just confirmed receipt
denied | conteste*; nie*; on a conteste; rejete; betwist; ontkend; tegengesproken; contested; denied; disputed; we denied it; rejected it
apologised | excuse*; presente nos excuses; on s'est excuse; excuses; verontschuldigd; excuses aangeboden; apologised; apologized; said sorry; we said sorry
admitted | reconnu*; admis; dit que c'etait notre faute; notre erreur; erkend; toegegeven; gezegd dat het onze fout was; admitted; said it was our fault; said it was our mistake; accepted responsibility
promised | promis*; promis de payer; promis de rembourser; beloofd; beloofd te betalen; beloofd terug te betalen; promised; promised to pay; said we would pay
paid | paye quelque chose; deja paye; verse un acompte; iets betaald; al betaald; paid something; paid; already paid @receipt,incurred
part | certains; quelques uns; une partie; pas tous; sommige; enkele; een deel; niet allemaal; some; some of them; part of them; not all @all,none
joint | coresponsable*; responsables conjoints; responsabilite conjointe; gezamenlijk*; medeverantwoordelijk*; joint; joint controller*; both of us @controller,processor
suppliers | fournisseurs; leveranciers; suppliers; vendors @staff,customers
citizens | citoyens; habitants; administres; burgers; inwoners; citizens; residents; inhabitants
login | mot* de passe; identifiants; codes d'acces; login*; wachtwoord*; inloggegevens; aanmeldgegevens; password*; credentials; usernames; logins @contact,bank,health
other_special | autres donnees sensibles; religion; opinions politiques; syndicat; orientation sexuelle; biometrie; andere gevoelige gegevens; religie; vakbond; andere bijzondere; other special category; religion; trade union; biometric*; sensitive data
criminal | casier judiciaire; condamnations; donnees judiciaires; strafblad; strafrechtelijk*; gerechtelijke gegevens; criminal record*; convictions; criminal data
correspondence | contenu des mails; contenus de mails; correspondance; mails; courriels; inhoud van mails; inhoud van e mails; correspondentie; mail contents; emails; correspondence; contents of mails @contact,bank,health
location | localisation; geolocalisation; gps; locatie; locatiegegevens; location; location data; whereabouts
confirmed | confirme*; c'est sur; prouve*; bevestigd; zeker; bewezen; confirmed; proven; certain; we know they did @likely,ruled_out
likely | probable*; probablement; vraisemblable*; waarschijnlijk; vermoedelijk; likely; probably; very likely; we think so @confirmed,ruled_out
ruled_out | exclu*; on l'exclut; uitgesloten; sluiten we uit; ruled out; excluded; certainly not @confirmed,likely
deleted_confirmed | efface confirme; suppression confirmee; confirme avoir supprime; confirme la suppression; bevestigd gewist; wissen bevestigd; bevestigd dat het gewist is; confirmed deleted; confirmed deletion; deleted and confirmed; says it is deleted
unknown_recipient | destinataire inconnu; on ne connait pas le destinataire; ontvanger onbekend; onbekende ontvanger; recipient unknown; unknown recipient
refused | refus*; a refuse; refuse d'effacer; weigert; geweigerd; refuses; refused; won't delete @deleted_confirmed
encrypted | chiffre*; crypte*; bitlocker; versleuteld; geencrypteerd; encrypted; full disk encryption; filevault @pin
pin | code pin; juste un code; seulement un code; pincode; enkel pincode; alleen een pincode; pin; pin code; just a pin; passcode
wiped | efface a distance; effac*; nettoye*; gewist; op afstand gewist; wiped; wiped remotely; remote wipe; reformat*; devices wiped; toestellen gewist
victim | la societe piratee; l'entreprise piratee; la victime; gehackt bedrijf; het gehackte bedrijf; slachtoffer; the hacked company; hacked company; the victim; victim
financial_entity | entite financiere; banque; assureur; courtier; financiele entiteit; financiele instelling; financial entity; bank; insurer
ict_provider | prestataire tic; fournisseur tic; ict leverancier; ict dienstverlener; ict provider; it provider; tech supplier @financial_entity
telecom | telecom; operateur telecom; telecommunications; telecomoperator
trust_services | service de confiance; signature electronique; vertrouwensdienst; trust service*; electronic signature
medical_device | dispositif* medica*; medisch hulpmiddel; medische hulpmiddelen; medical device*
listed | cotee en bourse; societe cotee; cotee; bourse; beursgenoteerd; genoteerd; listed; listed company; stock exchange; on the stock market
bar_notary | barreau; ordre des avocats; chambre des notaires; ordre professionnel; balie; orde; notariskamer; beroepsorde; professional body; bar; law society
payment_institution | etablissement de paiement; institut de paiement; betaalinstelling; payment institution; payment firm; emi
public_contract | marche public; marches publics; overheidsopdracht*; public contract*; public procurement
product_maker | fabricant de produits numeriques; editeur de logiciels; maker van digitale producten; fabrikant; softwaremaker; maker of digital products; software maker; cra
uk_nis | operateur nis uk; uk nis; nis operator
announced | annonce*; menace de publier; compte a rebours; aangekondigd; dreigen; aftelling; announced; countdown; threatened; they said they will
fully | entierement; tout est publie; completement; volledig; alles gepubliceerd; helemaal; fully; everything published; all of it
partly | en partie; partiellement; une partie; des echantillons; gedeeltelijk; deels; een deel; partly; partially; a sample; some of it; in part @fully,no
public | decrypteur public; outil public; no more ransom; publieke decryptor; decryptor bestaat; public decryptor; public decryptor exists; free tool @unchecked
forensics | expert informatique; enquete informatique; forensique; analyse forensique; investigation numerique; forensisch onderzoek; forensics; it forensics; forensic investigation; forensic firm; incident response; investigation
restoration | restauration; remise en etat; reinstallation; recuperation des donnees; herstel; herstelkosten; data herstellen; restoring; restoration; restore; rebuild; data recovery
legal | avocat*; frais d'avocat; honoraires d'avocat; advocaat*; advocatenkosten; juridische kosten; lawyer*; legal fees; legal costs; solicitor* @forensics,pr
notification | notification; prevenir les personnes; avertir les personnes; lettres aux clients; verwittigen van betrokkenen; brieven aan klanten; kennisgeving; notifying people; notification; letters to customers; mailing @forensics,pr
pr | communication; relations publiques; agence de communication; communicatie; communicatiebureau; pr; public relations; communication*; crisis communication
bi | perte de marge; perte d'exploitation; manque a gagner; perte de chiffre d'affaires; margeverlies; bedrijfsschade; omzetverlies; winstverlies; loss of margin; business interruption; lost turnover; lost profit; loss of profit
extra_expense | frais supplementaires; heures supplementaires; extra kosten; overuren; meerkosten; extra expense*; extra costs; overtime; temporary staff
ransom | rancon; losgeld; ransom; ransom payment @forensics
regulatory | amende*; frais reglementaires; boete*; fine*; regulatory costs; regulator; penalty
interest | interets; interets de retard; penalites de retard; intrest; interesten; rente; verwijlintresten; interest; late fees; late payment interest
incurred | engage*; encouru*; deja engage; gemaakt; al gemaakt; aangegaan; incurred; already incurred; committed; invoiced; facture recue
expected | prevu*; attendu*; a venir; estime*; verwacht; te verwachten; nog te maken; expected; to come; estimated; still to come @incurred
negotiator | negociateur; negociatrice; onderhandelaar; negotiator; ransom negotiator
lawyer | avocat*; cabinet d'avocats; advocaat*; advocatenkantoor; lawyer*; solicitor*; law firm; attorney @forensics
mails_deleted | mails effaces; mails supprimes; courriels effaces; mails verwijderd; mails gewist; e mails verwijderd; mails deleted; emails deleted; deleted mails; deleted emails
logs_expired | journaux expires; logs expires; logs perdus; logs ecrases; logs verlopen; logs overschreven; logs weg; logs expired; logs overwritten; logs gone; lost the logs
service | travail gratuit; heures gratuites; prestations gratuites; gratis werk; gratis uren; gratis dienst; free work; free hours; free service; some free days @credit
credit | note de credit; avoir; creditnota; kredietnota; credit note; credit; refund on the invoice @service
competitor | concurrent*; concurrentie; competitor*; rival*
policyholder | preneur; preneur d'assurance; souscripteur; verzekeringnemer; verzekeringsnemer; policyholder; policy holder
claimant | reclamant*; tiers lese; eiser; benadeelde; claimant; plaintiff; injured party
true_creditor | vrai creancier; veritable creancier; qui devait etre paye; echte schuldeiser; echte leverancier; wie betaald moest worden; true creditor; real creditor; who should have been paid; real supplier
subcontractor | sous traitant; onderaannemer; subcontractor
insurer | assureur; compagnie d'assurance; verzekeraar; maatschappij; insurer; insurance company @claimant
expert | expert; experte; deskundige; schade expert; loss adjuster; expert; adjuster @claimant
suspect | suspect*; auteur presume; verdachte; vermoedelijke dader; suspect
witness | temoin*; getuige*; witness*
company | societe; entreprise; firme; bedrijf; vennootschap; firma; onderneming; company; firm; business; limited company; srl; bv; sa; nv; ltd
person | personne; personne physique; particulier; un particulier; persoon; natuurlijke persoon; particulier; person; individual; private person; natural person @company
public | organisme public; administration; commune; ministere; overheid; gemeente; openbare instelling; publieke instelling; public body; authority; council; government @company,listed
attached | joint*; en piece jointe; ci joint; toegevoegd; bijgevoegd; in bijlage; attached; enclosed; added
with_holder | existe chez; quelqu'un l'a; la banque l'a; bestaat bij; iemand heeft het; exists held by; someone has it; with the bank; held by @to_obtain
to_obtain | a demander; a obtenir; on va le demander; op te vragen; nog op te vragen; to obtain; to be obtained; to be requested; still to get; we will ask
original | original; fichier original; origineel; origineel bestand; original; original file; eml; msg
screenshot | capture*; capture d'ecran; schermafdruk; schermafbeelding; printscreen; screenshot*; screen capture; screen shot @original
photo | photo*; foto*; picture*; photo of the screen
privileged | couvert par le secret; avocat client; secret professionnel; advocaat client; beroepsgeheim; lawyer client; privileged; legal privilege
personal | donnees personnelles; persoonsgegevens; personal data; personal @privileged
fraud_mail_original | le faux mail; mail frauduleux; faux courriel; mail original; valse mail; frauduleuze mail; the false mail; fraudulent mail; fake email; phishing mail; original mail
genuine_invoice | vraie facture; facture authentique; echte factuur; genuine invoice; real invoice; true invoice
payment_proof | preuve de paiement; avis de debit; extrait de compte; ordre de virement; betalingsbewijs; rekeninguittreksel; betaalbewijs; payment proof; proof of payment; debit advice; bank statement; payment order
signin_logs | journaux de connexion; logs de connexion; aanmeldlogs; inloglogs; sign in logs; login logs
contract | contrat*; conditions; offre; contract*; overeenkomst; voorwaarden; offerte; terms; sla; dpa; agreement @correspondence,cctv
ransom_note | demande de rancon; note de rancon; losgeldbrief; losgeldbericht; ransom note; ransom message
cctv | cameras; images de camera; camerabeelden; camera images; cctv; footage
voicemail | message vocal; boite vocale; enregistrement; voicemail; ingesproken bericht; opname; voice message; call recording; recording
callback_note | note d'appel; note telephonique; telefoonnota; terugbelnota; call note; phone note; note of the call

planned | pas encore; pas encore parti; ordre est pret; paiement est pret; betaling staat klaar; staat een betaling klaar; staat nog een betaling klaar; staat er nog een klaar; order is ready; waiting; en attente; staat klaar; scheduled; not gone yet @no
"""
