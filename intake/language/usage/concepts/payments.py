"""Where a payment stands, by which rail it went, and what the banks said: what people call each option.

`answers/option_words.py` tells how a row is read.
"""

ROWS = """
executed | execut*; parti*; passe*; debite*; effectue*; uitgevoerd; vertrokken; weg; geld is weg; gedebiteerd; gone; left; executed; went through; went out; debited; has gone; cleared; money gone; paye; betaald; est parti; sorti; doorgegaan; sent; envoye; afgegaan; paid out
blocked | bloqu*; gel*; arrete*; stoppe*; retenu*; geblokkeerd; bevroren; tegengehouden; gestopt; blocked; frozen; stopped; held; on hold; intercept*; onderschept; fige; entierement bloque; volledig geblokkeerd; helemaal geblokkeerd; fully blocked; blocked in full; totalement bloque
partly_blocked | partiellement bloqu*; en partie bloqu*; bloque en partie; bloque partiellement; gedeeltelijk geblokkeerd; deels geblokkeerd; partly blocked; partially blocked; part blocked; une partie bloquee; een deel geblokkeerd; part of it blocked; part of it frozen
recalled | rappel demande; recall demande; recall; rappel; demande de retour; terugroep*; teruggevorderd; teruggeroepen; recall asked; recall requested; recalled; rappele; terugvordering; trying to get it back; trying to recover; essaie de recuperer; tente de recuperer; probeert terug te halen; proberen terug te krijgen; probeert terug te krijgen
returned | argent revenu; revenu*; retourn*; restitue*; rembours*; recupere*; rendu*; terug; geld terug; teruggestort; teruggekregen; terugbetaald; gerecupereerd; returned; money back; refunded; recovered; got it back; back on our account; est revenu; sur le compte a nouveau; came back; came home; gestorneerd
partly_returned | partiellement revenu*; partiellement rembours*; en partie revenu*; en partie rembours*; gedeeltelijk teruggekregen; deels terug; deels teruggekregen; gedeeltelijk terugbetaald; partly returned; partly refunded; part of it back; partially returned
pending planned | en attente; pas encore execut*; pas encore parti*; pas encore passe*; programme; en suspens; ordre en attente; wacht nog; in wacht*; nog niet uitgevoerd; nog niet vertrokken; gepland; staat klaar; pending; not yet executed; not executed; waiting; scheduled; planned; queued; not gone yet; has not left; not left yet; pas encore debite; nog niet weg; in behandeling; order waiting; ordre est pret; paiement est pret; staat nog klaar; betaling klaar; betaling staat klaar; order is ready; en attente de signature; waiting for signature; not signed off yet; staat een betaling klaar; staat nog een betaling klaar; paiement encore en attente; er staat er nog een klaar; one is still waiting; awaiting execution; awaiting; wacht op uitvoering; en attente d'execution; waiting to be executed; to be executed; doit encore etre execute; moet nog uitgevoerd worden @executed
lost | perte definitive; perdu; definitivement perdu; definitief verlies; definitief kwijt; verloren; final loss; lost for good; written off; gone for good @executed,partly_returned
clients_customer | client du client; un client du client; clients du client; klant van de klant; klanten van de klant; customer of the client; client's customer; customer of our client; client de notre client; klant van onze klant; their customer
sct | virement ordinaire; virement classique; virement normal; virement sepa; virement; sepa; gewone overschrijving; gewone overboeking; overschrijving; overboeking; ordinary transfer; normal transfer; regular transfer; bank transfer; wire; standard transfer; sepa transfer; simple virement
sct_inst | virement instantane; instantane; instant; instantoverschrijving; instant betaling; instantbetaling; directe overschrijving; instant transfer; instant payment; immediate transfer; immediat; onmiddellijke overschrijving
swift | swift; international; internationaal; virement international; hors sepa; buitenland*; internationale overschrijving; wire abroad; overseas
high_value | urgent; target; chaps; virement urgent; spoedoverschrijving; dringende overschrijving; tresorerie
faster_payments | faster payment*; fps
card | carte; carte de credit; kaart; kredietkaart; card; credit card; debit card; visa; mastercard; bancontact
direct_debit | domiciliation; prelevement; domiciliering; incasso; direct debit; automatische incasso
crypto | crypto; bitcoin; btc; ethereum; usdt; cryptomonnaie; cryptomunt*; stablecoin
goods | marchandise*; biens; goederen; goods; livraison; levering; parcel
not_needed | pas necessaire; pas besoin; niet nodig; not needed; not required; aucun changement; details not changed
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
by_us_misled | nous l'avons fait; trompe*; misleid; zelf gedaan; we made it; we were tricked; misled; tricked; fooled; manipule*
not_by_us | pas par nous; nous ne l'avons pas fait; niet door ons; niet zelf; not by us; we did not make it; we didn't do it; les criminels; the criminals
approved_unknowingly | approuve autre chose; sans le savoir; onbewust; iets anders goedgekeurd; approved something else; unknowingly; thought it was
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
"""
