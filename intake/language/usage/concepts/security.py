"""Sign-in, access, logs, backups and the gaps in them: what people call each option.

`answers/option_words.py` tells how a row is read.
"""

ROWS = """
everywhere active | partout; actif partout; active partout; sur tous les comptes; sur tous les postes; sur tout; overal; overal actief; op alle accounts; bij iedereen; everywhere; on everywhere; all accounts; on every account; for everyone; pour tout le monde; tout le monde l'a; on all machines; sur toutes les machines; everybody; all users; tous les utilisateurs; alle gebruikers; fully; volledig; entierement; pour tous; voor iedereen; staat overal aan; every user; activee; actif; actief; staat aan; switched on; op alles; on everything @partial
partial | pas partout; pas sur tous; pas sur toutes; pas tous; sauf; en partie; partiel*; niet overal; niet op alle; niet allemaal; niet bij iedereen; deels; gedeeltelijk; behalve; uitgezonderd; not everywhere; not on all; not on every; not all; except; partly; partially; in part; some accounts; only some; certains comptes; sommige accounts; seulement certains; alleen op; enkel op; only on; mostly; everywhere except; partout sauf; overal behalve; op een na; apart from; all but; tous sauf; uniquement; seulement; enkel; alleen; only; juste; de meeste; la plupart; most of them; most accounts; most machines; meeste toestellen; meeste accounts; plupart des comptes; plupart des postes @everywhere,active,disabled
disabled | desactiv*; coupee; debranchee; eteinte; mise hors service; uitgeschakeld; uitgezet; stond uit; stond af; stond niet aan; afgezet; uitstaan; gedeactiveerd; switched off; turned off; disabled; was off; had been off; deactivated; turned it off; etait coupee; avait ete coupee; etait desactivee; was uitgezet @partial
none never | jamais installe*; jamais mis*; jamais eu; jamais activ*; jamais; pas de mfa; aucune mfa; on n'en a pas; nooit ingevoerd; nooit gehad; nooit geinstalleerd; nooit geactiveerd; nooit; geen mfa; hebben we niet; never installed; never had; never been; never; no mfa; don't have it; don't have mfa; not have it; n'existait pas; bestond niet; nulle part; nergens; nowhere; nog niet ingevoerd; pas encore installe*; not installed; not installed yet; geen @everywhere,active
forgotten_after_test forgotten | oublie*; oubli; on a oublie; vergeten; vergeten terug; forgot*; forgotten; nobody put it back; never switched back on; niet terug aangezet; pas remis*; pas reactiv*
testing | pour un test; pendant un test; un test; test; tests; voor een test; tijdens een test; for a test; during a test; testing @forgotten,rollout
exception_granted exemption | exception; derogation; volontaire*; expres; deliber*; uitzondering; bewust; opzettelijk; on purpose; exempt*; deliberate; expresse*; autorise par la direction
legacy_system legacy | vieux systeme; vieille machine; vieux serveur; vieux pc; ancien systeme; ancien logiciel; trop vieux; pas compatible; incompatible; oud systeem; oude machine; oude server; oude pc; verouderd; te oud; oude software; old system; old machine; old server; old computer; legacy; too old; outdated; not supported; windows 7; xp; niet ondersteund; not compatible; doesn't support; ondersteunt het niet; kan het niet aan; windows xp; obsolete
rollout_unfinished rollout | en cours de deploiement; deploiement; pas fini*; pas encore fini*; pas encore deploye*; pas termine*; en cours d'installation; uitrol; nog niet klaar; nog bezig; nog niet uitgerold; werd uitgerold; rollout; roll out; rolling out; still rolling; not finished; not yet rolled; halfway through; planning; phase suivante; volgende fase; next phase; was not finished; nog niet aan de beurt
user_refused user_request | refus; ne voulait pas; n'en voulait pas; voulait pas; ne veut pas; a refuse; trop complique; trop embetant; trop lourd; wilde niet; wou niet; wilde het niet; wou het niet; geweigerd; te lastig; te omslachtig; vond het lastig; did not want; didn't want; refused; too annoying; too much hassle; boss said no; le patron a dit non; asked not to; user asked; demande par l'utilisateur; a la demande; op vraag van; op verzoek; couldn't be bothered; n'aimait pas; found it annoying; trop penible; directeur wilde het niet; wilden niet; didn t want; wouldn t have it; n en voulait pas; trouvait ca penible; complained about it; zaagde erover; demande du patron; =at the request of; asked to switch it off
service_account | compte de service; compte partage; serviceaccount; gedeeld account; service account; shared account; functioneel account
cost | trop cher; licence; budget; te duur; licentie*; too expensive; license; licence cost; cout
one_device | un seul poste; un poste; un seul ordinateur; un seul pc; un pc; une seule machine; een werkpost; een computer; een pc; een enkele pc; een toestel; maar een werkpost; een laptop; one workstation; one computer; one device; one machine; one pc; single machine; one laptop; just one; un portable
some_devices | quelques postes; plusieurs postes; certains postes; enkele werkposten; een paar computers; verschillende werkposten; some workstations; several computers; a few computers; some devices; enkele computers; quelques ordinateurs
one_account | un seul compte; un compte; een account; een enkel account; one account; single account; une seule boite; een mailbox; one mailbox @some_accounts
some_accounts | quelques comptes; plusieurs comptes; certains comptes; enkele accounts; een paar accounts; some accounts; several accounts; a few accounts
admin | comptes admin*; administrateur*; compte admin; beheerder*; admin*; administrator*; comptes administrateurs; beheeraccount*; admin account*; administrator account*; beheerder account; admin compte
remote | acces a distance; acces distants; vpn; toegang van buitenaf; toegang op afstand; externe toegang; remote access; from outside; depuis l'exterieur; van buitenaf; telewerk*; teletravail @one_device,all
possible | possible; c'est possible; peut etre; on ne peut pas exclure; pas exclu; mogelijk; misschien; niet uitgesloten; kan; possible; maybe; perhaps; can't rule it out; cannot rule out; not ruled out; could be
no | exclu; ruled out; uitgesloten; non exclu; =out; =eruit; =buiten; =dehors @possible
ticket | ticket; il y a un ticket; er is een ticket; a ticket; jira; numero de ticket; ticketnummer
change_log | journal des modifications; changelog; change log; wijzigingslog*; log des changements; logboek
test_report | test de reception; test d'acceptation; rapport de test; testrapport; opleveringstest; acceptatietest; acceptance test; test report
scan | scan; rapport; audit; report; rapport de scan
phished | fausse page; page de phishing; tapes sur une fausse page; tape sur une fausse page; phishing; hameconnage; valse pagina; ingetikt op een valse pagina; ingevuld op een valse pagina; fake page; typed on a fake page; fake site; phished; entered on a fake; hameconne*; tape sur un faux site; sur un faux site; ingevuld op een valse site; ingetypt op valse; op een nepsite; nepsite; faux site; site bidon; fausse page de connexion; entered on a dodgy site; typed into a fake; =typed it on; =entered it on; gave it away on; donne sur un faux site; fausse page microsoft; fake login; fake microsoft page; valse inlogpagina; <fake> <site>
reused | meme mot de passe; reutilis*; hergebruikt; zelfde wachtwoord; same password; reused; same password elsewhere
stealer | vole par un malware; infostealer; stealer; gestolen door malware; stolen by malware; malware; keylogger
guessed | devine; geraden; guessed; brute force; trop simple; te simpel; too simple; trop facile; weak
shared | partage; note quelque part; post it; gedeeld; opgeschreven; op een briefje; shared; written down; sticky note
leaked | fuite connue; dans une fuite; gelekt; bekend lek; leaked; in a leak; known leak; haveibeenpwned; dark web
found_removed | trouvees et supprimees; trouve et supprime; trouvees supprimees; supprimees; gevonden en verwijderd; verwijderd; found and removed; removed; found and deleted; deleted them; effacees; gevonden gewist; deleted; trouve et efface; trouve une et efface; found one and deleted; supprimee; weggedaan; gewist; cleaned up; =on l a supprimee; on l a effacee; =deleted it; got rid of it
found | trouvees; encore la; gevonden; staan er nog; found still there; still there; found; found them @found_removed
none | none found; nothing found; no rules; no strange rules; no odd rules; aucune trouvee; aucune regle; rien trouve; rien de suspect; niets gevonden; niks gevonden; geen gevonden; geen regels; geen rare regels; geen vreemde regels; niets verdachts @found_removed
not_checked unchecked | pas verifie; pas controle; pas regarde; pas encore verifie; pas encore regarde; niet nagekeken; niet gecontroleerd; nog niet nagekeken; nog niet gecontroleerd; niet gekeken; not checked; not looked; haven't checked; have not checked; haven't looked; not yet checked; non verifie
exported | exporte*; sauvegardes; conserves; deja exportes; geexporteerd; veiliggesteld; exported; saved; secured; downloaded; telecharge* @available,expired
available | disponible*; disponibles pas exportes; disponibles mais pas exportes; disponibles pas encore exportes; pas exporte*; pas encore exporte*; beschikbaar; nog niet geexporteerd; niet geexporteerd; beschikbaar niet geexporteerd; available; not exported; not exported yet; available not exported; still there; not yet exported; nog beschikbaar @exported
expired | expire*; plus disponibles; ecrases; verlopen; overschreven; gewist; expired; overwritten; gone; effaces; weg @exported,available
not_enabled | pas activ*; jamais actives; niet geactiveerd; niet ingeschakeld; not enabled; never enabled; not switched on; logging was off; stonden niet aan; stond niet aan; niet aangezet; nooit aangezet; pas actives; n etaient pas actives; =weren t on; =were not on; =not on; =never on; not turned on; never turned on; not configured; pas configure; niet geconfigureerd; jamais mis en route; geen logging; no logging; pas de logs; geen logs @exported,available
written_followed | ecrite et suivie; ecrite et respectee; geschreven en gevolgd; op papier en gevolgd; written and followed; in writing and followed
written_not_followed | ecrite mais pas suivie; ecrite pas suivie; pas suivie; pas respectee; non suivie; geschreven niet gevolgd; niet gevolgd; niet nageleefd; written but not followed; written not followed; not followed; ignored; there is one but nobody; er is er een maar; =er bestaat er een maar; =bestaat maar; existe mais; =il y en a une mais; nobody followed; niet toegepast; pas appliquee; on ne l a pas suivie; we didn t follow it; not this time; deze keer niet; pas cette fois; =skipped it; overgeslagen
informal | informel*; orale; pas ecrite; non ecrite; gewoonte; habitude; informeel; ongeschreven; mondeling; informal; unwritten; custom; by habit
m365 | microsoft 365; office 365; o365; m365; microsoft; outlook; 365; exchange online
google | google; gmail; google workspace; gsuite; g suite; workspace
exchange | propre exchange; exchange local; eigen exchange; on premise; on prem; own exchange; exchange server; serveur exchange; exchange
user | utilisateur ordinaire; simple utilisateur; utilisateur; gewone gebruiker; gebruiker; ordinary user; normal user; regular user; un employe; employe
offline_ok | hors ligne et intact*; hors ligne; deconnecte*; sur bande; immuable*; offline; offline en intact; offline intact; op tape; losgekoppeld; immutable; offline and intact; on tape; air gapped; disconnected
online_ok | en ligne et intact*; en ligne; dans le cloud; online en intact; online intact; in de cloud; online and intact; online; cloud backup
damaged | endommage*; chiffre*; crypte*; detruit*; aussi touchees; beschadigd; versleuteld; ook versleuteld; vernietigd; damaged; encrypted; destroyed; corrupt*; also encrypted; wiped @offline_ok
some | quelques uns; certains; en partie; sommige; enkele; een deel; gedeeltelijk; some; some of them; partly; a few @all,none
not_applicable | n/a; na; nvt; n.v.t; sans objet; pas d'application; pas applicable; ne s'applique pas; non applicable; niet van toepassing; not applicable; does not apply; doesn't apply; not relevant
app_push | notification; push; notification push; approuver dans l'app; melding goedkeuren; pushmelding; push notification; app push; tap approve; microsoft authenticator push; duo push; authenticator push; authenticator notification; authenticator melding; melding op de gsm; notification sur le telephone; pop up op de gsm; notification on the phone; approve on phone; validation sur l appli; goedkeuren op gsm
app_code | code dans l'app; code de l'application; google authenticator; authenticator code; code uit de app; appcode; app code; code from the app; totp; code in the app; authenticatiecode; six digit code; code in de app; code dans l appli; zescijferige code; code a six chiffres; authy; code generator
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
antivirus | antivirus; simple antivirus; gewone antivirus; antivirusprogramma; virusscanner; windows defender; norton; mcafee; just antivirus; defender; kaspersky; bitdefender; eset; avast; avg; sophos; trend micro; antivir; anti virus
acted | vue et traitee; on a reagi; reagi; traitee; gezien en opgevolgd; opgevolgd; gereageerd; seen and acted on; acted on; we acted; we reacted; handled; followed up
ignored | vue mais ignoree; ignore*; pas traitee; rien fait; genegeerd; niets mee gedaan; niet opgevolgd; gezien maar niets gedaan; ignored; not acted on; seen but ignored; nobody reacted; personne n a reagi; niemand reageerde; niemand heeft gereageerd; nobody did anything; no one reacted; nobody looked; niemand keek; personne n a regarde; not followed up; =left it; overlooked
current | a jour; tout a jour; up to date; bijgewerkt; volledig gepatcht; gepatcht; recent; current; patched; fully patched
late | correctif pas installe; mise a jour en retard; en retard; pas encore installe; patch niet geinstalleerd; achterstand; update niet geinstalleerd; patch available; not installed; late; behind; patch was out; unpatched; mise a jour pas installee; update pas installee; niet geinstalleerd; pas installe*; patch beschikbaar; behind on patches; update beschikbaar; achter; not applied; niet uitgevoerd
end_of_life | plus supporte; fin de vie; plus maintenu; obsolete; niet meer ondersteund; end of life; eol; out of support; unsupported; no longer supported; windows 7; windows server 2012
yearly | chaque annee; annuelle; annuellement; tous les ans; jaarlijks; elk jaar; ieder jaar; yearly; every year; annually; once a year; with phishing tests
some | un peu; une fois; parfois; quelques; af en toe; een keer; beetje; soms; wat; some; a bit; once; now and then; a little @yearly
end_of_life | windows 7; windows xp; windows 8; windows server 2008; windows server 2012; server 2012; server 2008; xp; plus supporte; niet meer ondersteund; no longer supported; unsupported; out of support; end of support; fin de support; obsolete; verouderd; trop vieux; te oud @current
none | =on n en a pas; pas de sauvegarde; geen back up; geen backup; geen backups; no backup; no backups; never made; jamais fait de sauvegarde @offline_ok,damaged
informal | de bouche a oreille; mondeling; gewoonte; par habitude; niets op papier; nothing written; not written down; on se connait; we just know; ongeschreven; unwritten; usage; op vertrouwen; oral @written_followed
probably | =on le croit; on le pense; pas prouve; vermoedelijk; waarschijnlijk; wellicht; =we denken het; niet bewezen; we think so; likely; most likely; not proven; not yet shown; sans preuve; zonder bewijs; believed @yes
possible | kan nog altijd zijn; =kan zijn; zou kunnen; could be; =might be; can t rule it out; on n exclut pas; niet uit te sluiten; ca se pourrait; not ruled out; misschien @no,yes
m365 | outlook 365; office; office365; microsoft; exchange online; m365; o365; outlook; teams; azure; entra @google
later | the next day; next day; le lendemain; de volgende dag; dag erna; een dag later; a day later; quelques jours apres; dagen later; weeks later; the week after; too late; =te laat; trop tard @at_once
at_once | direct; meteen; onmiddellijk; tout de suite; immediatement; immediately; straight away; right away; same minute; =dans la minute; aussitot; sur le champ; instantly @never
"""
