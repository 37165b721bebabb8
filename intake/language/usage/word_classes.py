"""Words that stand for one another in what people tell: a mailbox, something hacked, a provider, a mistake.

A row of `usage/concepts/` names a class in angle brackets, and two classes count in either order. All words are folded; `*` stands for any
ending.
"""

CLASSES = """
mailbox | mail; mails; email; emails; mailbox; mailboxen; mailboxes; messagerie; boite; boites; courriel; mailadres; emailadres; inbox; outlook; postvak; mailaccount; mailaccounts; mailserver; mailadressen
hacked | pirat*; hack*; gehackt*; gekraakt; compromis*; gecompromitteerd; overgenomen; usurp*; detourne*; ingebroken; hijacked; gekaapt; taken; attaque*; attacked; aangevallen; breached; geinfecteerd; infecte*
provider | prestataire; prestataires; infogerant; informaticien; hebergeur; msp; ict; informaticus; provider; hoster; hosting; webbouwer; integrateur; computerbedrijf; cloudleverancier; softwareleverancier; hostingbedrijf
supplier | fournisseur; leverancier; supplier; vendor; prestataire; hebergeur; hosting; hoster; cloud; provider; cloudleverancier; softwareleverancier; datacenter; operateur
mistake | erreur*; faute; fautes; betise*; bourde; gaffe; fout; fouten; blunder; flater; vergissing; vergist; mistake*; error*; messed; screwed; botched; rate; plante
down | panne; pannes; tombe; tombes; tombee; plat; down; storing; uitval; outage; offline; indisponible; onbereikbaar; onderbreking; gecrasht; unreachable; unavailable; plante
stolen | vol; perte; pertes; loss; vole; volee; voles; volees; derobe; derobee; gestolen; stolen; theft; diefstal; kwijt; lost; perdu; perdue; perdus; verloren; vergeten; oublie; oubliee; disparu; disparue; missing; pinched; nicked
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
wages | salaire*; loon; lonen; wage*; salary; salaries; pay; payroll; paie; remuneration; pension*; pensioen*
threat | dreig*; threat*; menac*; chantage; blackmail*; gechanteerd
publish | publier; publie*; publicer*; divulguer; diffuser; online; leak*; lekken; publish*; release; gooien
ransom | rancon; losgeld; ransom; bitcoin; bitcoins; crypto; cryptos
locked | slot; bloque*; vergrendeld; locked; verrouille*; geblokkeerd; frozen; vast
computers | pc; pcs; ordinateur*; ordi; ordis; computer*; server*; serveur*; bestanden; fichiers; files; systemen; systemes; systems
asks | demand*; vraag*; vroeg; vraagt; ask*; request*; urgent; virement; overschrijving; transfer; betaling; payment
"""
