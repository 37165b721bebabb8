"""Personal data, authorities, extortion, and what was done since: what people call each option.

`answers/option_words.py` tells how a row is read.
"""

ROWS = """
contact | adresse* mail*; adresse* e-mail*; adresse* email*; email address*; e-mail address*; mailadres*; nom*; noms; coordonnees; adresse*; adresses; contactgegevens; namen; naam; contact details; names; addresses; name; phone numbers; numeros de telephone; telefoonnummers; emailadressen; adressen; carnet d'adresses; klantenlijst; e mail addresses @financial,bank,health
financial bank | coordonnees bancaires; compte* bancaire*; comptes en banque; numero* de compte; iban*; rib; donnees bancaires; bankgegevens; rekeningnummer*; bankrekening*; bank details; bank accounts; account numbers; financial data; bancaire*; bank account*; financiele gegevens @health,identity,contact
financial card | carte* bancaire*; carte* de credit; numero* de carte*; card numbers; card details; kaartnummer*; kredietkaart*; bankkaart*; creditcard*; credit card* @health,identity,contact
salary | salaire*; fiches de paie; paie; loon*; salaris*; loonbrief*; loonfiche*; salary; salaries; payroll; payslip*; wages; remuneration*; lonen
health | sante; donnees de sante; medical*; donnees medicales; dossiers medicaux; patients; gezondheid*; gezondheidsgegevens; medische*; patientendossier*; patientgegevens; health; health data; medical; medical records; patient records; ziekte*; certificats medicaux; sick notes; huisarts; huisartsenpraktijk; dokter; tandarts; dentiste; dentist; kine; kinesist; apotheek; apotheker; infirmier*; thuisverpleging; woonzorgcentrum; maison de repos; rusthuis; care home; veterinaire; labo; doctor; surgery; opticien @contact,financial,bank,identity
identity | carte* d'identite; identite; passeport*; registre national; numero national; identiteitskaart*; paspoort*; rijksregister*; identiteit*; bsn; id cards; identity cards; passport*; id card; ids; identity documents; kopie id; copies of id; driving licence*; permis de conduire; rijbewij* @contact,financial,bank,health
credentials | mot* de passe; identifiants; login*; wachtwoord*; inloggegevens; aanmeldgegevens; password*; credentials; logins; codes d'acces; usernames @contact,financial,health,identity
staff | personnel; employes; dossiers du personnel; salaries; collaborateurs; rh; personeel; personeelsdossier*; personeelsgegevens; medewerkers; werknemers; staff; staff files; employees; employee files; hr; hr files; personnel files; rh dossiers; hr data
patients | patient*; patienten; patientes
passwords_reset | mots de passe changes; change les mots de passe; changement de mot de passe; wachtwoorden gewijzigd; wachtwoorden veranderd; wachtwoord gereset; passwords changed; changed passwords; passwords reset; reset passwords; mots de passe reinitialises; nieuwe wachtwoorden; new passwords; mots de passe modifies; wachtwoorden aangepast
machines_isolated | machines isolees; machines debranchees; postes isoles; pc debranche; deconnecte; debranche; toestellen losgekoppeld; van het netwerk gehaald; losgekoppeld; geisoleerd; machines disconnected; machines isolated; unplugged; disconnected; isolated; taken offline; offline gehaald; pulled the plug; stekker uit
bank_called | banque appelee; appele la banque; appel a la banque; banque prevenue; banque contactee; bank gebeld; bank verwittigd; bank gecontacteerd; bank called; called the bank; bank contacted; rang the bank; phoned the bank; bank informed; banque avertie; bank ingelicht; bank opgebeld
backups_checked | sauvegardes verifiees; verifie les sauvegardes; backups gecontroleerd; back ups nagekeken; backups nagekeken; backups checked; checked the backups; checked backups
clients_warned | clients prevenus; prevenu les clients; clients avertis; klanten verwittigd; klanten gewaarschuwd; klanten ingelicht; clients warned; customers warned; warned the clients; warned customers; customers informed; told our customers; clients informed
important | important*; important client; belangrijk; belangrijke; gros client; important; significant; belangrijke entiteit; entite importante; important entity
note_only | note sans montant; message sans montant; note mais sans montant; lettre sans montant; briefje zonder bedrag; briefje maar zonder bedrag; zonder bedrag; sans montant; note without amount; no amount; without an amount; readme; just a note
claimed | pretendent; affirment; disent avoir; sans preuve; beweren; zeggen ze; zonder bewijs; they claim; they say; claimed; without proof; no proof @proof
proof | avec preuve*; preuve; ils ont montre; capture; met bewijs; bewijs; getoond; with proof; proof; they showed; screenshots; sample @claimed
considering | envisage*; on y reflechit; en discussion; overwogen; overwegen; we denken erover; considering; being considered; thinking about it; under discussion
paid | paye*; deja paye; on a paye; betaald; we hebben betaald; paid; already paid; we paid @considering
yes_us | oui par nous; nous avons repondu; par nous; door ons; wij hebben geantwoord; by us; we replied; we answered; we wrote back; zelf gemaild; =wij hebben zelf; zelf geantwoord; on a repondu; =on a ecrit; on leur a ecrit; we emailed; we emailed them; we wrote to them; =we contacted; zelf contact; =nous avons ecrit; notre patron a repondu; our boss replied; we chatted
yes_pro | negociateur; par un professionnel; onderhandelaar; door een specialist; negotiator; by a professional; negociateur engage; via een specialist; via de verzekeraar; through the insurer; via the insurer; specialist; professional; professionnel; par l assureur; incident response firm; ir firm
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
essential | essentiel*; entite essentielle; essentieel; essentiele entiteit; essential; essential entity
not_in_scope | pas concerne; hors champ; non concerne; pas soumis; niet van toepassing; valt er niet onder; niet onderworpen; not in scope; out of scope; does not apply; not covered; not applicable
assessing | en cours d'evaluation; on evalue; en evaluation; wordt beoordeeld; wordt bekeken; being assessed; assessing; under assessment
no | ze staan nog aan; staan nog aan; alles staat nog aan; alles staat aan; staat nog aan; tout est encore allume; tout est allume; everything is still on; everything still on; encore allumes; laisses allumes; nog aan; aangelaten; left on; still on @reinstalled
reinstalled | reinstalle*; reformat*; geherinstalleerd; opnieuw geinstalleerd; reinstalled; reimaged; rebuilt
all | tous eteints; tout eteint; allemaal uitgezet; alles uitgezet; alles uit; all switched off; all off @reinstalled
some | certains eteints; quelques uns eteints; sommige uitgezet; enkele uit; some switched off; some off @reinstalled
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
ruled_out | exclu*; on l'exclut; uitgesloten; sluiten we uit; ruled out; excluded; certainly not; uitsluiten; kunnen we uitsluiten; can rule out; rule that out; rule it out; on peut exclure; exclure; zeker niet; definitely not; certainement pas; impossible; onmogelijk; no way @confirmed,likely
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
yes | pulled the network cables; network cables; cable debranche; cables debranches; kabel uitgetrokken; kabels uitgetrokken; wifi coupe; wifi uit; internet coupe; internet uitgezet; unplugged; cut off; coupe du reseau; =van het net; offline; disconnected; stekker eruit; kabels eruit; kabel eruit; kabels zijn eruit; netwerkkabels uit; cables retires; cables enleves; cables are out; cables pulled @partly
"""
