"""Several things about a payment said in one breath: whose bank, how much and when, where to, what is blocked or back."""

import pytest

from tests.language.answers.breath import heard_together, rows

SAID = """
nl_BE · bank · onze rekening bij KBC, nog niet gebeld · payer: insured / payer_bank: KBC / payer_bank_called_at: none
fr_BE · bank · notre compte chez ING, on les a appelés à 9h05 · payer: insured / payer_bank: ING / payer_bank_called_at: 2026-03-12 09:05
en_BE · bank · our own account at Belfius, not called yet · payer: insured / payer_bank: Belfius / payer_bank_called_at: none
fr_BE · bank · client du client, KBC, pas encore appelée · payer: clients_customer / payer_bank: KBC / payer_bank_called_at: none
nl_BE · bank · rekening van de verzekerde, BNP Paribas Fortis, gebeld om 9u30, ontvangende bank nog niet · payer: insured / payer_bank: BNP Paribas Fortis / payer_bank_called_at: 2026-03-12 09:30 / beneficiary_bank_contacted_at: none
en_BE · bank · 54k yesterday at ten past three, KBC · payer_bank: KBC
fr_BE · bank · Belfius, pas encore · payer_bank: Belfius / payer_bank_called_at: none
nl_BE · bank · een klant van ons, bij Argenta, die heeft vanmorgen om 8u45 gebeld · payer: client / payer_bank: Argenta / payer_bank_called_at: 2026-03-12 08:45
fr_BE · bank · compte de l'assuré, BNP, appelée hier 17h, banque du bénéficiaire prévenue ce matin 9h · payer: insured / payer_bank: BNP Paribas / payer_bank_called_at: 2026-03-11 17:00 / beneficiary_bank_contacted_at: 2026-03-12 09:00
en_BE · bank · we called the bank at 9:05, it's our account with KBC · payer: insured / payer_bank: KBC / payer_bank_called_at: 2026-03-12 09:05
nl_BE · bank · KBC · payer_bank: KBC
fr_BE · bank · on n'a encore appelé personne, c'est notre compte Crelan · payer: insured / payer_bank: Crelan / payer_bank_called_at: none
nl_BE · bank · weet ik niet · all: unknown
fr_BE · bank · notre compte à la KBC, je ne sais pas si on a appelé · payer: insured / payer_bank: KBC / payer_bank_called_at: unknown
en_BE · bank · insured's account, HSBC, 9.05 · payer: insured / payer_bank: HSBC / payer_bank_called_at: ask 2026-03-12 09:05 | 2025-05-09
nl_BE · sent · gisteren om half drie · executed_at: ask 2026-03-11 02:30 | 2026-03-11 14:30
fr_BE · sent · 54k hier 15h10 · amount: 54000 EUR / executed_at: 2026-03-11 15:10
en_BE · sent · 54k yesterday at ten past three · amount: 54000 EUR / executed_at: ask 2026-03-11 03:10 | 2026-03-11 15:10
nl_BE · sent · eergisteren 14u, 23.400 euro · amount: 23400 EUR / executed_at: 2026-03-10 14:00
fr_BE · sent · BE68 5390 0754 7034 hier · executed_at: 2026-03-11
fr_BE · sent · 12.500 le 9 mars · amount: 12500 EUR / executed_at: 2026-03-09
nl_BE · sent · 47.350 · amount: 47350 EUR
en_BE · sent · about 8200 euros, monday morning around 9 · amount: 8200 EUR / executed_at: 2026-03-09 09:00
fr_BE · sent · hier à 14h30, je ne connais pas le montant exact · amount: unknown / executed_at: 2026-03-11 14:30
nl_BE · sent · 54k, tijdstip onbekend · amount: 54000 EUR / executed_at: unknown
fr_BE · sent · trois virements de 12.500, ce matin · amount: ask 37500 EUR | 12500 EUR / executed_at: 2026-03-12
nl_BE · in_all · 47.350 euro, niets geblokkeerd · total: 47350 EUR / blocked: none
fr_BE · in_all · 182k, 82k bloqué, le premier c'est 54.000 hier à 15h10 · total: 182000 EUR / blocked: 82000 EUR
en_BE · in_all · 182,000 in all, nothing blocked yet · total: ask 182 EUR | 182000 EUR / blocked: none
nl_BE · in_all · 182.000 euro waarvan 82k geblokkeerd bij ING · total: 182000 EUR / blocked: 82000 EUR
fr_BE · in_all · 54.000 · total: 54000 EUR
fr_BE · in_all · rien bloqué, 54.000 en tout · total: 54000 EUR / blocked: none
en_BE · in_all · 82k blocked out of 182k · total: 182000 EUR / blocked: 82000 EUR
nl_BE · in_all · 54k, 0 · total: 54000 EUR / blocked: none
nl_BE · in_all · 54.000, alles is geblokkeerd · total: 54000 EUR / blocked: 54000 EUR
fr_BE · in_all · 95.000 dont 20.000 sont revenus · total: 95000 EUR / blocked: 20000 EUR
fr_BE · where_to · virement ordinaire, destiné à notre fournisseur · rail: sct / true_creditor: Notre fournisseur
nl_BE · where_to · gewone overschrijving, bestemd voor de leverancier · rail: sct / true_creditor: Leverancier
en_GB · where_to · ordinary transfer, not for the client · rail: sct
en_GB · where_to · instant, our supplier should have got it · rail: sct_inst
fr_BE · where_to · LT12 1000 0111 0100 1000, virement instantané, Bouwgroep Peeters NV · beneficiary_iban: LT121000011101001000 / rail: sct_inst / true_creditor: Bouwgroep Peeters NV
nl_BE · where_to · gewone overschrijving naar BE68 5390 0754 7034 · beneficiary_iban: BE68539007547034 / rail: sct
en_BE · where_to · BE68539007547034, instant · beneficiary_iban: BE68539007547034 / rail: sct_inst
fr_BE · stands · bloqué 20.000, le reste est parti · state: partly_blocked / blocked_amount: 20000 EUR
nl_BE · stands · volledig uitgevoerd, niets geblokkeerd · state: executed / blocked_amount: none
en_BE · stands · 12k returned yesterday, partly · state: partly_returned / returned_amount: 12000 EUR / returned_at: 2026-03-11
fr_BE · bank · l'assuré, Belfius, non · payer: insured / payer_bank: Belfius / payer_bank_called_at: none
nl_BE · bank · van de verzekerde zelf, ING, al gebeld rond 9u · payer: insured / payer_bank: ING / payer_bank_called_at: 2026-03-12 09:00
en_BE · bank · ours, KBC, nobody has rung them yet · payer: insured / payer_bank: KBC / payer_bank_called_at: none
en_BE · bank · It left our Barclays account. Called them at twenty to ten. · payer: insured / payer_bank: Barclays / payer_bank_called_at: 2026-03-12 09:40
fr_BE · bank · c'est un client qui a payé, il est chez BNP Paribas Fortis, il n'a pas encore prévenu sa banque · payer: client / payer_bank: BNP Paribas Fortis / payer_bank_called_at: none
nl_BE · bank · bij Crelan. de rekening is van ons. gebeld: nee · payer: insured / payer_bank: Crelan / payer_bank_called_at: none
fr_BE · bank · KBC appelée il y a une heure, banque destinataire pas encore · payer_bank: KBC / payer_bank_called_at: 2026-03-12 09:20 / beneficiary_bank_contacted_at: none
nl_BE · bank · verzekerde - KBC - nog niet - nog niet · payer: insured / payer_bank: KBC / payer_bank_called_at: none / beneficiary_bank_contacted_at: none
en_BE · bank · client's customer, Rabobank, don't know if called · payer: clients_customer / payer_bank: Rabobank / payer_bank_called_at: unknown
fr_BE · bank · notre compte BE68 5390 0754 7034 chez Argenta, appelé à l'instant · payer: insured / payer_bank: Argenta / payer_bank_called_at: 2026-03-12 10:20
nl_BE · bank · onze zichtrekening bij de Volksbank, dat is nog niet gebeurd · payer: insured / payer_bank: Volksbank / payer_bank_called_at: none
en_BE · bank · KBC called at 9 · payer_bank: KBC / payer_bank_called_at: 2026-03-12 09:00
fr_BE · bank · on a appelé ING · payer_bank: ING / payer_bank_called_at: ask XXXX
nl_BE · bank · klant van de klant; Belfius; gebeld 8u50; nee · payer: clients_customer / payer_bank: Belfius / payer_bank_called_at: 2026-03-12 08:50 / beneficiary_bank_contacted_at: none
fr_BE · sent · parti ce matin à 8h12, 23.400 € · amount: 23400 EUR / executed_at: 2026-03-12 08:12
nl_BE · sent · 8.750,50 op 9 maart om 11u05 · amount: 8750.5 EUR / executed_at: 2026-03-09 11:05
en_BE · sent · Yesterday 3.10 pm, EUR 54,000.00 · amount: 54000 EUR / executed_at: 2026-03-11 15:10
nl_BE · sent · 54000 eur 11/03 15:10 · amount: 54000 EUR / executed_at: 2026-03-11 15:10
fr_BE · sent · 11/03/2026 15:10 54.000,00 · amount: 54000 EUR / executed_at: 2026-03-11 15:10
fr_BE · sent · nonante mille hier soir · amount: 90000 EUR / executed_at: 2026-03-11
nl_BE · sent · tweeëntachtigduizend, vanmorgen kwart voor negen · amount: 82000 EUR / executed_at: 2026-03-12 08:45
en_BE · sent · not sure of the amount, left on Tuesday · amount: unknown / executed_at: 2026-03-10
fr_BE · sent · 12 mars · executed_at: 2026-03-12
nl_BE · sent · gsm 0470 12 34 56, 3.200 euro daarnet · amount: 3200 EUR / executed_at: 2026-03-12 10:20
en_BE · sent · 9,500 two hours ago · amount: ask 9.5 EUR | 9500 EUR / executed_at: 2026-03-12 08:20
nl_BE · sent · tussen 50 en 55k, gisteren namiddag · amount: ask 50000 EUR | 55000 EUR / executed_at: 2026-03-11
fr_BE · in_all · 47.350 euros en tout et pour tout, rien n'a été bloqué · total: 47350 EUR / blocked: none
nl_BE · in_all · in totaal 182k, 82k is terug · total: 182000 EUR / blocked: 82000 EUR
en_BE · in_all · total 54k, zero blocked · total: 54000 EUR / blocked: none
nl_BE · in_all · 82k geblokkeerd op 182k · total: 182000 EUR / blocked: 82000 EUR
fr_BE · in_all · ≈180k, 82k bloqués par ING hier à 16h · total: 180000 EUR / blocked: 82000 EUR
en_BE · in_all · 182k of which 82k frozen · total: 182000 EUR / blocked: 82000 EUR
nl_BE · in_all · 54.000, weet niet of er iets geblokkeerd is · total: 54000 EUR / blocked: unknown
fr_BE · in_all · deux virements: 54.000 et 23.400 · total: ask 54000 EUR | 23400 EUR
nl_BE · in_all · nog niets geblokkeerd · blocked: none
en_BE · in_all · 60k, half of it blocked · total: 60000 EUR
fr_BE · where_to · je n'ai pas l'IBAN, virement normal, le vrai fournisseur est Martin SA · beneficiary_iban: unknown / rail: sct / true_creditor: Martin SA
nl_BE · where_to · NL91 ABNA 0417 1643 00 instant, eigenlijk voor Jansen BV · beneficiary_iban: NL91ABNA0417164300 / rail: sct_inst / true_creditor: Jansen BV
en_BE · stands · it's gone, 0 blocked · state: executed / blocked_amount: none
nl_BE · stands · 20k teruggekomen op 11 maart, de rest is weg · state: partly_returned / returned_amount: 20000 EUR / returned_at: 2026-03-11
fr_BE · stands · bloqué intégralement · state: blocked
fr_BE · bank · notre client, KBC, pas encore appelée · payer: client / payer_bank: KBC / payer_bank_called_at: none
fr_BE · bank · celui de notre filiale chez ING · payer_bank: ING
nl_BE · bank · Gebeld om 9u naar KBC, rekening is van onze klant Janssens · payer: client / payer_bank: KBC / payer_bank_called_at: 2026-03-12 09:00
en_BE · bank · insured / KBC / called 9:05 / receiving bank not yet · payer: insured / payer_bank: KBC / payer_bank_called_at: 2026-03-12 09:05 / beneficiary_bank_contacted_at: none
fr_BE · bank · chez nous, Fortis, je les ai eus au téléphone vers 9h15 · payer: insured / payer_bank: BNP Paribas Fortis / payer_bank_called_at: 2026-03-12 09:15
nl_BE · bank · KBC is verwittigd gisterenavond 22u, tegenpartij bank Revolut om 22u30 · payer_bank: KBC / payer_bank_called_at: 2026-03-11 22:00 / beneficiary_bank_contacted_at: 2026-03-11 22:30
nl_BE · bank · ons, argenta, nee · payer: insured / payer_bank: Argenta / payer_bank_called_at: none
fr_BE · bank · Le compte de l'assuré chez Banque CPH. Banque non prévenue à ce stade. · payer: insured / payer_bank: Banque CPH / payer_bank_called_at: none
en_BE · bank · 54,000 left our account at KBC yesterday at 15:10 · payer: insured / payer_bank: KBC
fr_BE · bank · Fortis prévenue, ING aussi · payer_bank: ask BNP Paribas Fortis | ING / payer_bank_called_at: ask XXXX
nl_BE · bank · later, mijn boekhouder weet dat · all: later
fr_BE · sent · 54k, hier aprem vers 15h · amount: 54000 EUR / executed_at: 2026-03-11 15:00
nl_BE · sent · vanochtend 8u20 23400 · amount: 23400 EUR / executed_at: 2026-03-12 08:20
en_BE · sent · sent at 11:42 on 10/03, 18 750.00 EUR · amount: 18750 EUR / executed_at: 2026-03-10 11:42
fr_BE · sent · une somme de 3 200 euros ce midi · amount: 3200 EUR / executed_at: ask 2026-03-11 12:00
nl_BE · sent · 1,2 mln op 5 maart · amount: 1200000 EUR / executed_at: 2026-03-05
en_BE · sent · two payments, 54k and 23k, yesterday · amount: ask 54000 EUR | 23000 EUR / executed_at: 2026-03-11
fr_BE · sent · la semaine dernière, 7.500 USD · amount: 7500 USD / executed_at: ask
nl_BE · sent · om 14u gisteren · executed_at: 2026-03-11 14:00
en_BE · sent · half past two yesterday, five thousand pounds · amount: 5000 GBP / executed_at: ask 2026-03-11 02:30 | 2026-03-11 14:30
fr_BE · sent · facture 2026-0312 de 4.800 euros payée mardi · amount: 4800 EUR / executed_at: 2026-03-10
nl_BE · sent · nog niet uitgevoerd, 54k staat klaar voor morgen · amount: 54000 EUR / executed_at: none
nl_BE · in_all · ongeveer 60k in totaal en 15k is geblokkeerd · total: 60000 EUR / blocked: 15000 EUR
fr_BE · in_all · 182k au total / 82k bloqué · total: 182000 EUR / blocked: 82000 EUR
en_BE · in_all · We lost 54,000.00 euros, none of it has come back · total: 54000 EUR / blocked: none
nl_BE · in_all · 54k; niets · total: 54000 EUR / blocked: none
fr_BE · in_all · je ne connais pas le total, 20.000 sont bloqués · total: unknown / blocked: 20000 EUR
en_BE · in_all · 100k out, 40k back · total: 100000 EUR / blocked: 40000 EUR
nl_BE · in_all · 12.500 + 3.000, niets terug · total: ask 12500 EUR | 3000 EUR / blocked: none
fr_BE · in_all · 54.000 euros le 11/03, pas de blocage · total: 54000 EUR / blocked: none
en_BE · in_all · £25,000, the bank froze £10,000 · total: 25000 GBP / blocked: 10000 GBP
nl_BE · where_to · BE71 0961 2345 6769, instant, moest naar Peeters Bouw NV · beneficiary_iban: BE71096123456769 / rail: sct_inst / true_creditor: Peeters Bouw NV
fr_BE · where_to · SEPA classique vers FR76 3000 6000 0112 3456 7890 189 · beneficiary_iban: FR7630006000011234567890189 / rail: sct
fr_BE · stands · toujours en cours, rien n'est bloqué · blocked_amount: none
nl_BE · stands · 82k geblokkeerd bij de ontvangende bank · state: blocked / blocked_amount: 82000 EUR
en_BE · stands · fully returned this morning, 54k · state: returned / returned_amount: 54000 EUR / returned_at: 2026-03-12
fr_BE · recall · rappel demandé ce matin 9h, pas de réponse · recall_requested_at: 2026-03-12 09:00 / recall_result: pending
en_BE · recall · not yet · recall_requested_at: none
nl_BE · refund · niet door ons, nog niet teruggevraagd · authorised: not_by_us / psp_claim_at: none
fr_BE · bank · Compte assuré BNP, fraude appelée 9h10 (Mme Claes), pas la banque destinataire · payer: insured / payer_bank: BNP Paribas / payer_bank_called_at: 2026-03-12 09:10 / beneficiary_bank_contacted_at: none
nl_BE · bank · client du client, bank Belfius, gebeld gisteren 17u45 · payer: clients_customer / payer_bank: Belfius / payer_bank_called_at: 2026-03-11 17:45
en_BE · bank · We paid from our KBC account and phoned them straight away at 4pm yesterday · payer: insured / payer_bank: KBC / payer_bank_called_at: 2026-03-11 16:00
fr_BE · bank · c'est parti de notre compte Belfius, j'ai appelé Card Stop et la banque ce matin 8h30 · payer: insured / payer_bank: Belfius / payer_bank_called_at: 2026-03-12 08:30
nl_BE · bank · het geld is vertrokken van de rekening van een klant, ik weet niet bij welke bank · payer: client / payer_bank: unknown
en_BE · bank · Payer is the insured. Bank: Deutsche Bank. Called: no. · payer: insured / payer_bank: Deutsche Bank / payer_bank_called_at: none
fr_BE · bank · notre banque c'est CBC et on les a au bout du fil · payer: insured / payer_bank: CBC
nl_BE · bank · eigen rekening verz., ABN AMRO, niet gebeld wegens gesloten · payer: insured / payer_bank: ABN AMRO / payer_bank_called_at: none
en_BE · bank · ING, called them but can't remember when · payer_bank: ING / payer_bank_called_at: XXXX
fr_BE · bank · payeur = client de l'assuré, ING, appel à 9h, banque bénéficiaire à 9h20 · payer: client / payer_bank: ING / payer_bank_called_at: 2026-03-12 09:00 / beneficiary_bank_contacted_at: 2026-03-12 09:20
nl_BE · sent · 23.400,00 EUR op 10/03/2026 om 16:45 · amount: 23400 EUR / executed_at: 2026-03-10 16:45
fr_BE · sent · Montant: 12 345,67 €. Exécuté le: 10 mars à 14h · amount: 12345.67 EUR / executed_at: 2026-03-10 14:00
en_BE · sent · fifty-four thousand, ten past three yesterday afternoon · amount: 54000 EUR / executed_at: 2026-03-11 15:10
nl_BE · sent · twee betalingen van elk 27k, gisteren om 15u10 · amount: ask 54000 EUR | 27000 EUR / executed_at: 2026-03-11 15:10
fr_BE · sent · 54k€ hier, heure inconnue · amount: 54000 EUR / executed_at: 2026-03-11
nl_BE · sent · vrijdag laatstleden 5600 · amount: 5600 EUR / executed_at: 2026-03-06
en_BE · sent · amount TBC, executed 10 March 09:00 · executed_at: 2026-03-10 09:00
fr_BE · sent · on a payé 8.900 euros à 11h, appelé la banque à 11h30 · amount: 8900 EUR / executed_at: ask 2026-03-11 11:00
nl_BE · in_all · we zijn 54.000 kwijt, er is nog niks terug · total: 54000 EUR / blocked: none
fr_BE · in_all · 3 x 12.500, 12.500 récupérés · total: ask 37500 EUR | 12500 EUR / blocked: 12500 EUR
en_BE · in_all · I don't know yet · all: unknown
nl_BE · in_all · totaal onbekend, 20k bevroren · total: unknown / blocked: 20000 EUR
fr_BE · in_all · 47.350 · total: 47350 EUR
en_BE · in_all · 120k total exposure, 45k held at Revolut, 5k returned · total: 120000 EUR / blocked: ask 45000 EUR | 5000 EUR
fr_BE · in_all · environ 60.000, je ne sais pas si c'est bloqué · total: 60000 EUR / blocked: unknown
nl_BE · in_all · 60k, en nee nog niets geblokkeerd · total: 60000 EUR / blocked: none
fr_BE · where_to · compte LT121000011101001000 chez Revolut, instantané · beneficiary_iban: LT121000011101001000 / rail: sct_inst
nl_BE · where_to · geen idee welke rekening, het was een gewone overschrijving voor Van Damme BV · beneficiary_iban: unknown / rail: sct / true_creditor: Van Damme BV
en_BE · where_to · SWIFT to a UAE bank, should have gone to Bright Tools Ltd · rail: swift / true_creditor: Bright Tools Ltd
fr_BE · stands · exécuté, rien récupéré · state: executed / returned_amount: none / returned_at: none
nl_BE · stands · deels geblokkeerd: 15.000 · state: partly_blocked / blocked_amount: 15000 EUR
en_BE · stands · still pending, not executed yet · state: planned
nl_BE · stands · 10k terug sinds 11/3, 5k geblokkeerd · state: ask partly_blocked | partly_returned / blocked_amount: 5000 EUR / returned_amount: 10000 EUR / returned_at: 2026-03-11
en_BE · recall · recall sent 9:15, bank refused · recall_requested_at: 2026-03-12 09:15 / recall_result: refused
fr_BE · refund · pas par nous, remboursement demandé hier · authorised: not_by_us / psp_claim_at: 2026-03-11
fr_BE · sent · 23k hier 16h · amount: 23000 EUR / executed_at: 2026-03-11 16:00
en_BE · sent · 12k yesterday 17:00 · amount: 12000 EUR / executed_at: 2026-03-11 17:00
fr_BE · bank · Argenta. C'est notre compte pro. La banque on l'a pas encore eue. · payer: insured / payer_bank: Argenta / payer_bank_called_at: none
nl_BE · bank · rekening van ons bedrijf, Crelan, heb net gebeld · payer: insured / payer_bank: Crelan / payer_bank_called_at: ask XXXX
en_BE · bank · BNPPF, insured's own account, told the bank at 8.45 this morning · payer: insured / payer_bank: BNP Paribas Fortis / payer_bank_called_at: 2026-03-12 08:45
fr_BE · bank · client de l'assuré (Delhaize), compte KBC, pas appelé · payer: client / payer_bank: KBC / payer_bank_called_at: none
nl_BE · bank · ING / verzekerde / 9u05 / neen · payer: insured / payer_bank: ING / payer_bank_called_at: 2026-03-12 09:05 / beneficiary_bank_contacted_at: none
fr_BE · bank · compte société à la Banque Nagelmackers appelée hier soir · payer: insured / payer_bank: Nagelmackers / payer_bank_called_at: 2026-03-11
nl_BE · bank · onze rekening. KBC. 12.500 euro. · payer: insured / payer_bank: KBC
en_BE · bank · Our account, Lloyds; reported to them 20 minutes ago, receiving bank (Monzo) also told · payer: insured / payer_bank: Lloyds / payer_bank_called_at: 2026-03-12 10:00
fr_BE · sent · le 10 : 23.400 € à 16h45 · amount: 23400 EUR / executed_at: 2026-03-10 16:45
nl_BE · sent · 54 duizend euro, gisterennamiddag rond tien na drie · amount: 54000 EUR / executed_at: 2026-03-11 15:10
en_BE · sent · $12,000 on the 9th · amount: 12000 USD / executed_at: 2026-03-09
fr_BE · sent · 54 000 EUR exécuté 11.03.2026 à 15:10:22 · amount: 54000 EUR / executed_at: 2026-03-11 15:10
nl_BE · sent · bedrag volgt, uitgevoerd vanmorgen 7u58 · amount: later / executed_at: 2026-03-12 07:58
en_BE · sent · 8k this morning, from BE68 5390 0754 7034 · amount: 8000 EUR / executed_at: 2026-03-12
fr_BE · sent · tel 02 555 12 12, ça fait 9.900 euros · amount: 9900 EUR
nl_BE · in_all · iets van een 60.000, we denken dat 15 geblokkeerd is · total: 60000 EUR / blocked: ask 15000 EUR | 15 EUR
fr_BE · in_all · 54.000 sont partis et la banque a pu bloquer 20.000 · total: 54000 EUR / blocked: 20000 EUR
en_BE · in_all · all of the 54k is blocked · total: 54000 EUR / blocked: 54000 EUR
nl_BE · in_all · 3 betalingen, samen 105.000, waarvan 1 van 23.000 geblokkeerd · total: 105000 EUR / blocked: 23000 EUR
fr_BE · in_all · 105.000 au total, blocage en cours · total: 105000 EUR
en_BE · in_all · 105k total, 23k recalled · total: 105000 EUR / blocked: ask 23000 EUR
en_BE · where_to · GB29 NWBK 6016 1331 9268 19, faster payment, meant for Hill & Sons Ltd · beneficiary_iban: GB29NWBK60161331926819 / rail: faster_payments / true_creditor: Hill & Sons Ltd
fr_BE · where_to · carte de crédit · rail: card
fr_BE · stands · 20.000 bloqués chez KBC, rien de revenu · state: blocked / blocked_amount: 20000 EUR / returned_amount: none / returned_at: none
en_BE · stands · executed · state: executed
fr_BE · recall · pas encore demandé · recall_requested_at: none
en_BE · refund · approved it without knowing, claimed refund yesterday 3pm · authorised: approved_unknowingly / psp_claim_at: 2026-03-11 15:00
"""


@pytest.mark.parametrize(("place", "group", "typed", "expected"), rows(SAID))
def test_one_breath_about_a_payment_is_shared_out_between_its_fields(
    place: str, group: str, typed: str, expected: str
) -> None:
    assert heard_together(place, group, typed) == expected
