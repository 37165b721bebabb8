"""Breaths as they come over the telephone: who rang whom, what stood where, another bank, the list at hand. One row for each habit."""

import pytest

from tests.language.answers.breath import heard_together, rows

SAID = """
nl_BE · bank · van onze bedrijfsrekening bij Crelan, nog niemand gebeld · payer: insured / payer_bank: Crelan / payer_bank_called_at: none
nl_BE · bank · onze rekening, Fintro. Gebeld? ja, tegen half tien · payer: insured / payer_bank: Fintro / payer_bank_called_at: 2026-03-12 09:30
nl_BE · bank · ik heb Belfius gebeld om 9u35, van de ontvanger weten ze niks · payer_bank: Belfius / payer_bank_called_at: 2026-03-12 09:35
fr_BE · bank · notre compte courant chez Banque Nordia, appelée à 9h, Wise pas encore · payer: insured / payer_bank: Banque Nordia / payer_bank_called_at: 2026-03-12 09:00
fr_BE · bank · c'est notre compte ING, j'ai eu quelqu'un de la fraude à 8h55 · payer: insured / payer_bank: ING / payer_bank_called_at: 2026-03-12 08:55
fr_BE · where_to · BE68 5390 0754 7034, c'était écrit sur la facture, virement ordinaire · beneficiary_iban: BE68539007547034 / rail: sct
nl_BE · where_to · BE68 5390 0754 7034, dat stond in de mail, gewone overschrijving · beneficiary_iban: BE68539007547034 / rail: sct
nl_BE · where_to · gewone overschrijving naar een rekening in Litouwen · rail: sct
fr_BE · where_to · instantané, un compte en Espagne · rail: sct_inst
nl_BE · where_to · BE68539007547034 op naam van Luc Baert, moest naar Slagerij Goossens · beneficiary_iban: BE68539007547034 / true_creditor: Slagerij Goossens
en_GB · where_to · faster payment, should have gone to Pike & Sons · rail: faster_payments / true_creditor: Pike & Sons
fr_BE · when_found · ce matin à 8h10 un fournisseur nous a téléphoné, ça a commencé dimanche vers 23h · discovered_at: 2026-03-12 08:10 / occurred_from: 2026-03-08 23:00
nl_BE · when_found · om 9u15 toen de klant belde · discovered_at: 2026-03-12 09:15
fr_BE · when_found · hier matin en ouvrant la messagerie · discovered_at: 2026-03-11
fr_BE · when_found · hier 17h · discovered_at: ask 2026-03-11 17:00
nl_BE · when_found · ontdekt gisteren om 17u, eerste valse factuur op 4 maart · discovered_at: 2026-03-11 17:00 / occurred_from: 2026-03-04
fr_BE · when_found · on l'a remarqué mardi, c'est sans doute depuis janvier · discovered_at: 2026-03-10 / occurred_from: 2026-01
fr_BE · second_wave · oui, on a la liste, pas encore prévenus · false_messages_sent: yes / recipients_known: list / warned: none
fr_BE · police · pas encore, on y va ce soir · reported_at: none
nl_BE · claimed · Van der Elst NV eist 12.000 terug · claim_status: claim / claimant: Van der Elst NV / amount: 12000 EUR
nl_BE · line24 · via de makelaar een cyberpolis bij Vivium · kind: ask cyber / insurer: Vivium
nl_BE · inside · ze zijn eruit, regels nog niet bekeken · still_inside: no / mailbox_rules: not_checked
nl_BE · stop_spread · kabels eruit, back-ups weet ik niet · isolated: yes / backups_disconnected: unknown
fr_BE · refund · personne n'a signé ça chez nous, on a écrit à la banque hier · authorised: not_by_us / psp_claim_at: 2026-03-11
fr_BE · stands · KBC a pu retenir 9.000, le solde est perdu · state: partly_blocked / blocked_amount: 9000 EUR
en_GB · stands · the rest is gone · state: ask executed
nl_BE · stands · 7.500 staat vast bij hun bank · state: ask partly_blocked | blocked / blocked_amount: 7500 EUR
nl_BE · stands · geld is terug sinds gisteren · state: returned / returned_at: 2026-03-11
fr_BE · recall · oui à 9h05, réf. RX-2026-10418, toujours pas de réponse · recall_requested_at: 2026-03-12 09:05 / recall_result: pending
nl_BE · recall · ja vanmorgen 9u05, kenmerk RX-2026-10418 · recall_requested_at: 2026-03-12 09:05
fr_BE · recall · refusé, compte déjà vide · recall_requested_at: ask XXXX / recall_result: refused
en_GB · stop_spread · unplugged the servers, the laptops are still on wifi · isolated: ask partly | yes / powered_off: ask no
nl_BE · line_drops · met An Claes van Bakkerij Zonnedauw, 0486 12 34 56 · name: Bakkerij Zonnedauw / contact: An Claes / phone: +32486123456
nl_BE · line24 · de groene map · nothing
nl_BE · bank · Frankrijk · nothing
fr_BE · where_to · Luxembourg · nothing
fr_BE · sent · 15.000 avant-hier midi, ils ont pu en bloquer 5.000 · amount: 15000 EUR / executed_at: 2026-03-10 12:00
en_GB · bank · ours, Lloyds, rang them at 9.50 · payer: insured / payer_bank: Lloyds / payer_bank_called_at: 2026-03-12 09:50 +0000
nl_BE · second_wave · ja uit de mailbox van Joke, nog niemand ingelicht · false_messages_sent: yes / warned: none
fr_BE · second_wave · oui je crois, on vérifie · nothing
en_GB · stop_spread · backups were offline anyway · backups_disconnected: yes
nl_BE · stop_spread · de wifi is uit maar de server hangt nog aan het net · isolated: ask partly | yes / powered_off: ask no
nl_BE · stop_spread · alles staat nog aan · powered_off: no
fr_BE · inside · notre technicien arrive à 14h · nothing
fr_BE · closed · tout est changé depuis 7h · password_reset_at: 2026-03-12 07:00 / sessions_revoked_at: ask 2026-03-12 07:00
fr_BE · closed · les deux ce matin à 7h · password_reset_at: 2026-03-12 07:00 / sessions_revoked_at: 2026-03-12 07:00
nl_BE · when_found · vandaag... nee gisteren om 15u, een klant belde · discovered_at: 2026-03-11 15:00
fr_BE · where_to · virement ordinaire, l'IBAN est sur le relevé, je vous l'envoie · beneficiary_iban: later / rail: sct
fr_BE · line_drops · Toiture Gillet, ici Paul Gillet le gérant, 0495 12 34 56 · name: Toiture Gillet / contact: Paul Gillet / phone: +32495123456
en_BE · bank · ours at Crelan; fraud line at 9:20; Bank of Cyprus not contacted · payer: insured / payer_bank: Crelan / payer_bank_called_at: 2026-03-12 09:20
en_BE · bank · our account at Crelan, Bank of Cyprus not contacted · payer: insured / payer_bank: Crelan
fr_BE · bank · Belfius, et c'est nous qui avons payé · payer: insured / payer_bank: Belfius
nl_NL · bank · onze Rabo-rekening, nog niet gebeld · payer: insured / payer_bank: Rabobank / payer_bank_called_at: none
nl_BE · bank · een klant van ons, Argenta, die hebben zelf gebeld gisteren om 17u · payer: client / payer_bank: Argenta / payer_bank_called_at: 2026-03-11 17:00
en_GB · in_all · it was 60 but they stopped 25 · total: ask 60000 EUR | 60 EUR / blocked: ask 25000 EUR | 25 EUR
fr_BE · line24 · une police cyber chez Hiscox et une RC pro chez Baloise · kind: ask cyber | pi / insurer: ask Hiscox | Baloise
nl_BE · claimed · klant wil 6.500 terug per brief van maandag · claim_status: claim / claimed_at: 2026-03-09 / amount: 6500 EUR
fr_BE · relation · Garage Rouge, ils sont corrects mais inquiets · with: Garage Rouge / temperature: ask good
en_BE · bank · ours, Belfius, called 8:40 no answer, 9:10 got through · payer: insured / payer_bank: Belfius / payer_bank_called_at: 2026-03-12 09:10
fr_BE · bank · notre compte ING, appelé à 8h sans réponse · payer: insured / payer_bank: ING
nl_BE · when_found · vanmorgen 8u toen we niet meer konden betalen, het loopt al sinds vrijdag · discovered_at: 2026-03-12 08:00 / occurred_from: 2026-03-06
fr_BE · when_found · on s'en est rendu compte hier à 10h, le premier faux mail date du 4 mars · discovered_at: 2026-03-11 10:00 / occurred_from: 2026-03-04
fr_BE · line24 · AXA cyber, pas encore appelé · kind: cyber / insurer: AXA / incident_line_called_at: none
nl_BE · line_drops · 0486 12 34 56 is van Joris, zaak heet Frituur 't Hoekske · name: Frituur 't Hoekske / contact: Joris / phone: +32486123456
fr_BE · line_drops · Claire Fontaine, Pharmacie Fontaine, 0470 12 34 56 · name: Pharmacie Fontaine / contact: Claire Fontaine / phone: +32470123456
nl_BE · line_drops · Elektro Baert bv, spreek met Tine, 0486/12.34.56 · name: Elektro Baert bv / contact: Tine / phone: +32486123456
en_GB · line_drops · Rose Harding, Joan Mercer, 07700 900123 · name: ask Rose Harding | Joan Mercer / phone: +447700900123
fr_BE · bank · parti de chez nous, Belfius, prévenue depuis 8h50 · payer: insured / payer_bank: Belfius / payer_bank_called_at: 2026-03-12 08:50
fr_BE · when_found · ce matin en arrivant vers 8h · discovered_at: 2026-03-12 08:00
nl_BE · sent · 14.250 gisteren 10u15, is vannacht teruggestort · amount: 14250 EUR / executed_at: 2026-03-11 10:15
en_GB · police · yes, ref CAD 4471, yesterday 5pm · reported_at: 2026-03-11 17:00 +0000 / reference: CAD 4471
nl_BE · line_drops · Piet van Autohandel Goris hier, bel op 0478 12 34 56 · name: Autohandel Goris / contact: Piet / phone: +32478123456
nl_BE · line_drops · Bakkerij van Hecke, An, 0478 12 34 56 · name: Bakkerij van Hecke / contact: An / phone: +32478123456
en_GB · second_wave · yes. not warned yet. · false_messages_sent: yes / warned: none
nl_BE · line24 · cyber via Meyvaert bij Chubb, nog niet gebeld · kind: cyber / insurer: Chubb / incident_line_called_at: none
nl_BE · line24 · cyber via Meyvaert · kind: cyber / insurer: ask Meyvaert
fr_BE · line_drops · ici Mme Noiret de la pharmacie Noiret, 068 12 34 56 · name: pharmacie Noiret / contact: Mme Noiret / phone: +3268123456
nl_BE · when_found · we hebben het pas gisteren door gehad · discovered_at: 2026-03-11
nl_BE · line_drops · u spreekt met Els De Pauw, ik werk voor vzw De Brug, 0486 12 34 56 · name: vzw De Brug / contact: Els De Pauw / phone: +32486123456
en_GB · line_drops · Tim here from Kent Dental, 07700 900123 · name: Kent Dental / contact: Tim / phone: +447700900123
nl_BE · line24 · ja bij Vivium een cyberverzekering, nog niet gebeld · kind: cyber / insurer: Vivium / incident_line_called_at: none
en_GB · stands · it came back in full on Monday · state: returned / returned_at: 2026-03-09
fr_BE · stands · bloqué à 70 % · state: partly_blocked
nl_BE · stands · hun bank heeft 4.100 kunnen vasthouden, de rest is doorgestort · state: ask partly_blocked | blocked / blocked_amount: 4100 EUR
fr_BE · sent · 3.100 hier par carte, pas par virement · amount: 3100 EUR / executed_at: 2026-03-11
fr_BE · when_found · hier quand j'ai ouvert la banque en ligne, vers 16h · discovered_at: 2026-03-11 16:00
en_GB · bank · ours, Lloyds, rang them at 9.15 and again at 9.50 · payer: insured / payer_bank: Lloyds / payer_bank_called_at: 2026-03-12 09:15 +0000
nl_BE · where_to · geen instant, gewoon, naar LT12 1000 0111 0100 1000 van een zekere Petraitis · beneficiary_iban: LT121000011101001000 / rail: sct
fr_BE · bank · nous avons payé depuis Argenta, pas encore appelé · payer: insured / payer_bank: Argenta / payer_bank_called_at: none
fr_BE · police · on va y aller demain matin · reported_at: none
fr_BE · bank · un client de l'assuré, il devait l'appeler hier · payer: client / payer_bank_called_at: ask 2026-03-11
nl_BE · bank · onze KBC-rekening, Card Stop gebeld gisteravond, KBC zelf vanmorgen om 8u10 · payer: insured / payer_bank: KBC / payer_bank_called_at: 2026-03-12 08:10
fr_BE · bank · notre compte, ING, ils ouvrent à 9h donc on appelle après · payer: insured / payer_bank: ING / payer_bank_called_at: ask 2026-03-12 09:00
nl_BE · line24 · Vivium cyber, nog niet gebeld · kind: cyber / insurer: Vivium / incident_line_called_at: none
nl_BE · line24 · verzekering cyber · kind: cyber
en_GB · line_drops · Harlow Interiors, ask for Bo, 07700 900123 · name: Harlow Interiors / contact: Bo / phone: +447700900123
en_GB · when_found · accounts flagged it at 10:05 yesterday, no clue when they got in · discovered_at: 2026-03-11 10:05 +0000 / occurred_from: unknown
nl_BE · recall · ze hebben het gisteren om 15u gestart, nog geen nieuws · recall_requested_at: 2026-03-11 15:00 / recall_result: pending
en_GB · where_to · card payment online, no IBAN · rail: ask card / true_creditor: ask Card Payment Online
fr_BE · in_all · 51.000 euros, KBC nous a reversé 6.500 ce matin · total: 51000 EUR / blocked: 6500 EUR
fr_BE · bank · parti du compte ING de l'assuré, il a eu sa banque vers 8h45 · payer: insured / payer_bank: ING / payer_bank_called_at: 2026-03-12 08:45
nl_BE · where_to · instant naar een Revolut-rekening · rail: sct_inst
nl_BE · when_found · gisteren kregen we telefoon van de leverancier · discovered_at: 2026-03-11
fr_BE · line24 · cyber chez AIG via Marlier, appelé hier 19h · kind: cyber / insurer: AIG / incident_line_called_at: 2026-03-11 19:00
"""


@pytest.mark.parametrize(("place", "group", "typed", "expected"), rows(SAID))
def test_what_is_told_by_telephone_goes_to_the_field_that_it_is_about(
    place: str, group: str, typed: str, expected: str
) -> None:
    assert heard_together(place, group, typed) == expected
