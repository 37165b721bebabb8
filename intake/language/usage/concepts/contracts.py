"""Agreements, the other party, and what the relation is worth: what people call each option.

`answers/option_words.py` tells how a row is read.
"""

ROWS = """
good | bonne; bon; bien; bonnes; goed; prima; good; fine; friendly; cordial*; uitstekend; nickel; impeccable; top; super; parfait; perfect; excellent; great; warm; sympa; vriendschappelijk; heel goed; tres bonne; correct; vlot; ok; pas de souci; geen probleem; no problem; amicale @tense,angry,broken
tense | tendu*; tendue; crispe*; gespannen; moeilijk; tense; strained; difficult; delicat*; stroef; frosty; bit frosty; cool; icy; froid; frais; froide; koeltjes; kil; moeizaam; awkward; sous tension; crispant; not great; pas genial; niet top; moyen moyen
angry | fache*; furieu*; en colere; enerve*; boos; kwaad; woedend; razend; angry; furious; very angry; livid; cross; woest; ziedend; in alle staten; remonte*; hors de lui; hors d eux; fuming; raging; mad; up in arms; pas contents; pas content du tout; niet te spreken; pissed; en rogne; heel kwaad; tres fache
broken | rompu*; rupture; fini avec eux; afgebroken; verbroken; broken off; broken; ended; plus de contact; geen contact meer; no contact; no longer speaking; plus rien; on ne se parle plus; praten niet meer; =they left; partis ailleurs; gone elsewhere; =weg bij ons; contract opgezegd; contrat resilie; walked away
vital | vital*; essentiel*; crucial*; vitaal; levensbelangrijk; cruciaal; vital; critical; our biggest client; plus gros client; grootste klant; biggest customer; biggest client; =onze grootste; notre plus gros; principal client; main client; main customer; can t lose them; kunnen we niet missen; indispensable; onmisbaar; sans eux on ferme; make or break
normal | normal*; moyen; normaal; gewoon; gemiddeld; average; ordinary; standard
small | petit*; mineur; peu important; klein*; small; minor; onbelangrijk
money_back | argent; recuperer l'argent; recuperer leur argent; remboursement; leur argent; etre rembourse*; geld terug; hun geld terug; terugbetaling; money back; their money back; refund; compensation; indemnis*; schadevergoeding; be paid; etre rembourses; leur fric; hun centen; want their money; payback; compensated; indemnise; vergoeding; schadeloosstelling; dommages et interets; damages; dedommagement
fix | reparer; corriger; remettre en ordre; herstellen; herstel; in orde brengen; put right; fix; repair; redo the work; oplossen
apology | excuses; explication*; verontschuldiging; uitleg; apology; explanation; sorry
end | mettre fin; arreter; rompre; resilier; stopzetten; beeindigen; stoppen; end; end it; terminate; stop working with; fin du contrat; ervan af; er vanaf; willen ervan af; vanaf willen; rid of them; be rid of them; get rid of; en finir; plus rien a voir; exit; opzeggen; kappen; walk away; cut ties; changer de prestataire; iemand anders zoeken @keep,money_back
keep | garder la relation; garder; conserver; maintenir; continuer a travailler; behouden; relatie behouden; houden; keep; keep the relation*; keep working; preserve; continuer; verder doen; samen verder; blijven werken; keep going; carry on with them; garder le client; klant houden; =keep them; on y tient; ne pas perdre
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
oral | oral; oralement; verbal; verbalement; de vive voix; mondeling; oral; verbal; spoken; on s'est mis d'accord par telephone; discute; besproken; only discussed; just discussed; only talked about; juste parle; seulement parle; enkel besproken; alleen besproken; enkel over gesproken; handshake; afgesproken bij een koffie
each_device | sur chaque poste; chaque appareil; chaque compte; op elke werkpost; op elk toestel; op elk account; on every device; on each device; every account; mfa partout exige; clause par poste; clause per toestel; clause per werkpost; clause per device; chaque point d'acces
general | en termes generaux; en general; securite en general; in algemene termen; algemeen; general terms; in general; security in general
excluded | exclu expressement; expressement exclu; uitdrukkelijk uitgesloten; expressly excluded; expressly not included; explicitly excluded
tacit | tacite*; implicite*; stilzwijgend; impliciet; tacit; implied
with_reserves | avec reserves; sous reserves; met voorbehoud; onder voorbehoud; with reservations; subject to reservations
warned_written | averti par ecrit; prevenu par ecrit; par mail; schriftelijk verwittigd; schriftelijk gewaarschuwd; per mail verwittigd; warned in writing; told them by email; in writing @not_warned
warned_oral | averti oralement; prevenu oralement; par telephone; mondeling verwittigd; mondeling gewaarschuwd; warned orally; told them; told by phone @not_warned
not_warned | non averti; pas averti; pas prevenu; non prevenu; niet verwittigd; niet gewaarschuwd; niet ingelicht; not warned; not told; nobody told them; no warning given; pas informe; niet geinformeerd
written yes | contrat signe; oui signe; signe; ondertekend; getekend; signed; written contract; contrat ecrit; schriftelijk contract @no,partial
claim | par ecrit; schriftelijk; in writing; par mail; par e-mail; par courrier; per mail; per e-mail; per brief; op papier; by e-mail; by email; by letter; a letter; een brief; une lettre; reclamation ecrite; reclamation; lettre de reclamation; schriftelijke claim; schriftelijke eis; claim; claimbrief; written claim; written demand; letter of claim; eis tot schadevergoeding; schadeclaim; reclame*; eist*; vordert; claims from us; demands
formal_notice | mise en demeure; ingebrekestelling; formal notice; a formal notice; formal letter; letter before action; lettre recommandee; aangetekende brief
summons | citation; assignation; dagvaarding; summons; writ; lawsuit; sued; tribunal; rechtbank; claim form; dagvaard*; gedagvaard; assigne*; cite*; cite en justice; assigne en justice; taken to court; court papers; for the judge; =voor de rechter; devant le juge; devant le tribunal; served
complaint | plainte verbale; se plaint; mecontent; klacht; klacht zonder bedrag; complaint; complains; unhappy; complained; moaning; just moaning; grumbling; complaining; rale*; zagen; gezaag; klagen; klaagt; niet content; niet tevreden; not happy; pas content; mecontent*; ontevreden; gemor; plaignent sans chiffre; s en plaignent; se plaignent; sans chiffre; sans montant; zonder bedrag; zonder cijfer; no figure; no amount; no amount yet; juste une plainte; boze mail; mail fache; angry email; verwijten; reproches
expected | attendue; on s'attend; ca va venir; verwacht; we verwachten; expected; likely; coming
settled | regle*; arrange; transige; geregeld; geschikt; minnelijk; settled; agreed
bank_framework | contrat bancaire; convention bancaire; contrat cadre; bankovereenkomst; raamovereenkomst bank; bank contract; bank framework contract; banking terms
sent | envoyees pas confirmees; juste envoyees; envoyees; verstuurd; opgestuurd; enkel verstuurd; niet bevestigd; sent; sent not confirmed; just sent; never confirmed @signed
unknown_version | version pas claire; quelle version; version inconnue; versie onduidelijk; onbekende versie; version unclear; unknown version; not sure which version; which version
indirect | dommages indirects; dommage indirect; indirecte schade; gevolgschade; indirect loss; consequential loss; indirect; perte de profit; winstderving
data | perte de donnees; donnees; dataverlies; gegevensverlies; verlies van gegevens; loss of data; data loss; data @indirect
third_party | reclamations de tiers; tiers; claims van derden; derden; vorderingen van derden; third parties; third party claims; claims of third parties @indirect
receipt | accuse de reception; juste accuse reception; ontvangstbevestiging; ontvangst bevestigd; enkel ontvangst; acknowledged; acknowledged receipt; acknowledgement; just confirmed receipt
denied | conteste*; nie; nies; nier; nions; nient; avons nie; on a conteste; rejete; betwist; ontkend; tegengesproken; contested; denied; disputed; we denied it; rejected it
apologised | excuse*; presente nos excuses; on s'est excuse; excuses; verontschuldigd; excuses aangeboden; apologised; apologized; said sorry; we said sorry
admitted | reconnu*; admis; dit que c'etait notre faute; notre erreur; erkend; toegegeven; gezegd dat het onze fout was; admitted; said it was our fault; said it was our mistake; accepted responsibility
promised | promis*; promis de payer; promis de rembourser; beloofd; beloofd te betalen; beloofd terug te betalen; promised; promised to pay; said we would pay
paid | paye quelque chose; deja paye; verse un acompte; iets betaald; al betaald; paid something; paid; already paid @receipt,incurred
service | travail gratuit; heures gratuites; prestations gratuites; gratis werk; gratis uren; gratis dienst; free work; free hours; free service; some free days @credit
credit | note de credit; avoir; creditnota; kredietnota; credit note; credit; refund on the invoice @service
competitor | concurrent*; concurrentie; competitor*; rival*
public | organisme public; administration; commune; ministere; overheid; gemeente; openbare instelling; publieke instelling; public body; authority; council; government @company,listed
"""
