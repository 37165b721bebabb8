"""Several things about people, companies, policies and contracts said in one breath, names and numbers in any order."""

import pytest

from tests.language.answers.breath import heard_together, rows

SAID = """
fr_BE · line_drops · Mme Dupont, DAF, 0470 12 34 56, SPRL Lambda · name: SPRL Lambda / contact: Mme Dupont / phone: +32470123456
nl_BE · line_drops · Lambda BV Jan Peeters 0470 12 34 56 · name: Lambda BV / contact: Jan Peeters / phone: +32470123456
en_BE · line_drops · Lambda Ltd, Jane Smith, 0470123456 · name: Lambda Ltd / contact: Jane Smith / phone: +32470123456
fr_BE · line_drops · 0470/12.34.56 Jean Dupont (gérant) Boulangerie Martin SRL · name: Boulangerie Martin SRL / contact: Jean Dupont / phone: +32470123456
nl_BE · line_drops · 0470 12 34 56 · phone: +32470123456
nl_BE · line_drops · Bakkerij Claes NV, zaakvoerder An Claes, gsm 0495 11 22 33 · name: Bakkerij Claes NV / contact: An Claes / phone: +32495112233
en_BE · company · 0403.170.701, via you please · enterprise_number: BE0403170701 / contact_direct: via_broker
fr_BE · company_size · une quinzaine, aucun secteur particulier · employees: s_10_49 / sector_sensitive: none
nl_BE · line24 · cyber bij AXA, 0800 12 345, nog niet gebeld · kind: cyber / insurer: AXA / incident_line: +3280012345 / incident_line_called_at: none
nl_BE · company_size · een dertigtal, IT-diensten · employees: s_10_49 / sector_sensitive: it_services
nl_BE · promise · niets over MFA · mfa_clause: none
fr_BE · contract · un projet, offre acceptée par mail, rien sur la MFA · kind: project / form: offer_accepted
en_GB · contract · a project, quote accepted by mail, nothing about MFA in it · kind: project / form: offer_accepted
fr_BE · promise · rien sur la MFA · mfa_clause: none
nl_BE · line24 · beroepsaansprakelijkheid bij Hiscox · kind: pi / insurer: Hiscox
fr_BE · policy · CY-2025-00123, déclaré hier · number: CY-2025-00123 / notified_at: 2026-03-11
en_BE · who · Jane Smith jane@lambda.be · name: Jane Smith / email: jane@lambda.be
fr_BE · claimed · mise en demeure de Dupont SA le 10 mars, 45.000 euros, réponse pour le 20 mars · claim_status: formal_notice / claimant: Dupont SA / claimed_at: 2026-03-10 / amount: 45000 EUR / reply_due: 2026-03-20
fr_BE · line_drops · Lambda, Jean Dupont, +32 470 12 34 56 · name: Lambda / contact: Jean Dupont / phone: +32470123456
nl_BE · line_drops · Peeters Logistics, An Peeters, 03 123 45 67 · name: Peeters Logistics / contact: An Peeters / phone: +3231234567
en_BE · line_drops · Jane Smith (CFO) at Lambda Ltd, +44 20 7946 0958 · name: Lambda Ltd / contact: Jane Smith / phone: +442079460958
fr_BE · line_drops · SRL Menuiserie Dubois ; M. Dubois ; 04/222 33 44 · name: SRL Menuiserie Dubois / contact: M. Dubois / phone: +3242223344
nl_BE · line_drops · contactpersoon Tom De Smet, Bakkerij De Smet, gsm 0477/88.99.00 · name: Bakkerij De Smet / contact: Tom De Smet / phone: +32477889900
en_BE · line_drops · Acme NV, no number · name: Acme NV
fr_BE · company · BE 0403.170.701, contact direct OK · enterprise_number: BE0403170701 / contact_direct: direct
fr_BE · line24 · non pas de cyber | · kind: invalid
en_BE · line24 · cyber with Hiscox, hotline called at 9:40 · kind: cyber / insurer: Hiscox / incident_line_called_at: 2026-03-12 09:40
nl_BE · policy · polisnr 45.123.456, nog niet gemeld · number: 45.123.456 / notified_at: none
nl_BE · who · Tom Jansen, tom.jansen@kantoor.be · name: Tom Jansen / email: tom.jansen@kantoor.be
fr_BE · who · marie.dupont@courtier.be Marie Dupont · name: Marie Dupont / email: marie.dupont@courtier.be
nl_BE · line_drops · An Claes van Bakkerij Claes BV, bereikbaar op 0495/11.22.33 · name: Bakkerij Claes BV / contact: An Claes / phone: +32495112233
fr_BE · line_drops · Lambda SPRL; Mme Sophie Dupont, DAF; 0470/12.34.56; moi: 02 555 12 12 · name: Lambda SPRL / contact: Mme Sophie Dupont / phone: +3225551212
en_BE · line_drops · Delta Foods, contact Peter Brown 0032 470 12 34 56 · name: Delta Foods / contact: Peter Brown / phone: +32470123456
nl_BE · line_drops · vzw De Brug - Mevr. Van den Bossche - 0470 12 34 56 · name: vzw De Brug / contact: Mevr. Van den Bossche / phone: +32470123456
fr_BE · line_drops · c'est moi, Marc Lambert, de Lambert et Fils SA, 0475 66 77 88 · name: Lambert et Fils SA / contact: Marc Lambert / phone: +32475667788
en_BE · line_drops · Acme · name: Acme
en_BE · company · BE0403170701, contact us directly · enterprise_number: BE0403170701 / contact_direct: direct
fr_BE · company_size · dix · employees: s_10_49
nl_BE · company_size · twaalf, geen · employees: s_10_49 / sector_sensitive: none
nl_BE · company_size · 60 VTE, geen bijzondere sector · employees: s_50_249 / sector_sensitive: none
nl_BE · line24 · ja cyberpolis bij Hiscox, lijn nog niet gebeld · kind: cyber / insurer: Hiscox / incident_line_called_at: none
fr_BE · line24 · cyber, AIG, 02 739 90 00, appelée 9h40 · kind: cyber / insurer: AIG / incident_line: +3227399000 / incident_line_called_at: 2026-03-12 09:40
en_BE · policy · number 12345678, notified this morning · number: 12345678 / notified_at: 2026-03-12
nl_BE · claimed · klacht, nog geen eis, Janssens NV · claim_status: complaint / claimant: Janssens NV
fr_BE · told_them · accusé de réception seulement, "bien reçu votre courrier" · answered: receipt / admission_text: bien reçu votre courrier
en_BE · work · agreed 12 March 2024, work done 3 April 2025 · concluded_at: 2024-03-12 / work_done_at: 2025-04-03
nl_BE · relation · met Janssens NV, gespannen · with: Janssens NV / temperature: tense
fr_BE · contract · infogérance avec Lambda SA, contrat signé · kind: managed_services / with: Lambda SA / form: signed
fr_BE · line_drops · Pharmacie du Parc, Sophie Lenoir, 0499 12 34 56 · name: Pharmacie du Parc / contact: Sophie Lenoir / phone: +32499123456
en_BE · line_drops · I'm Tom Baker, Baker & Sons Ltd, 07700 900123 · name: Baker & Sons Ltd / contact: Tom Baker / phone: invalid
nl_BE · line_drops · NV Transport Maes / dhr. Karel Maes / 011 22 33 44 · name: NV Transport Maes / contact: dhr. Karel Maes / phone: +3211223344
fr_BE · line_drops · Dubois et Associés, la comptable Anne Petit au 0471/22.33.44 · name: Dubois et Associés / contact: Anne Petit / phone: +32471223344
nl_BE · line_drops · bakkerij claes, an claes, 0495 11 22 33 · name: bakkerij claes / contact: An Claes / phone: +32495112233
en_BE · line_drops · +44 7700 900123 · phone: +447700900123
fr_BE · company · BCE 0403.170.701, tout via nous · enterprise_number: BE0403170701 / contact_direct: via_broker
fr_BE · company_size · 8 personnes, on est une école · employees: lt_10 / sector_sensitive: school
nl_BE · line24 · geen cyber, wel BA bij AG · kind: invalid
en_BE · line24 · cyber, Chubb, +32 2 516 97 11, called 09:45 · kind: cyber / insurer: Chubb / incident_line: +3225169711 / incident_line_called_at: 2026-03-12 09:45
fr_BE · policy · police 45-778-210, déclarée ce matin à 9h · number: 45-778-210 / notified_at: 2026-03-12 09:00
nl_BE · who · Ik ben Tom Jansen, tom@lambda.be · name: Tom Jansen / email: tom@lambda.be
nl_BE · claimed · dagvaarding van Peeters NV ontvangen op 9 maart, antwoord tegen 23 maart, 82.000 euro · claim_status: summons / claimant: Peeters NV / claimed_at: 2026-03-09 / amount: 82000 EUR / reply_due: 2026-03-23
en_BE · words_given · promised a call back, next call tomorrow 10am · promises: promised a call back / next_contact_at: 2026-03-13 10:00
nl_BE · relation · Janssens NV, boos · with: Janssens NV / temperature: angry
fr_BE · wishes · ils veulent récupérer leur argent, nous voulons garder le client · they_want: money_back / we_want: keep
en_BE · contract · managed services with Lambda Ltd, signed · kind: managed_services / with: Lambda Ltd / form: signed
nl_BE · promise · algemene clausule, plafond 250.000 euro · mfa_clause: general / liability_cap: 250000 EUR
fr_BE · work · signé le 12/03/2024, travaux faits le 3 avril 2025 · concluded_at: 2024-03-12 / work_done_at: 2025-04-03
nl_BE · line_drops · wij zijn Garage Maes, vraag naar Kristof Maes, 0475 123 456 · name: Garage Maes / contact: Kristof Maes / phone: +32475123456
fr_BE · line_drops · Boucherie Leclercq — M. Paul Leclercq (patron) — 0478.12.34.56 · name: Boucherie Leclercq / contact: M. Paul Leclercq / phone: +32478123456
en_BE · line_drops · Northgate Ltd, my name's Sarah Cole, call me on +44 20 7946 0123 · name: Northgate Ltd / contact: Sarah Cole / phone: +442079460123
nl_BE · line_drops · De Smet NV, Tine De Smet 0477 11 22 33, ik 09 222 33 44 · name: De Smet NV / contact: Tine De Smet / phone: +3292223344
fr_BE · line_drops · assuré: Lambda SA, contact: Jean Petit, GSM: 0470 12 34 56 · name: Lambda SA / contact: Jean Petit / phone: +32470123456
nl_BE · company · ondernemingsnummer 0403.170.701, contact via ons aub · enterprise_number: BE0403170701 / contact_direct: via_broker
en_BE · company_size · around 30 people, nothing special · employees: s_10_49 / sector_sensitive: none
fr_BE · line24 · oui, cyber chez Hiscox, je n'ai pas le numéro, pas appelé · kind: cyber / insurer: Hiscox / incident_line: unknown / incident_line_called_at: none
nl_BE · policy · CYB/2025/0045, gisteren om 17u aangegeven · number: CYB/2025/0045 / notified_at: 2026-03-11 17:00
en_BE · who · Paul Green paul.green@broker.co.uk · name: Paul Green / email: paul.green@broker.co.uk
fr_BE · claimed · mise en demeure de notre client, hier, 48.000 € · claim_status: formal_notice / claimant: Notre client / claimed_at: 2026-03-11 / amount: 48000 EUR
nl_BE · contract · onderhoudscontract met onze klant, niets op papier · kind: managed_services / with: Onze klant / form: none
en_BE · relation · our client, strained · with: Our client / temperature: tense
fr_BE · claimed · oui, par écrit hier, Dupont SA, 45.000 € · claim_status: claim / claimant: Dupont SA / claimed_at: 2026-03-11 / amount: 45000 EUR
nl_BE · claimed · ja, schriftelijk gisteren, Dupont nv, 45.000 € · claim_status: claim / claimant: Dupont nv / claimed_at: 2026-03-11 / amount: 45000 EUR
en_BE · claimed · nothing in writing so far · claim_status: none
fr_BE · claimed · Dupont SA réclame 45.000 euros par courrier du 10 mars · claim_status: claim / claimant: Dupont SA / claimed_at: 2026-03-10 / amount: 45000 EUR
nl_BE · told_them · nog niets geantwoord · answered: no
fr_BE · words_given · aucune promesse, prochain contact demain 10h · promises: none / next_contact_at: 2026-03-13 10:00
en_BE · relation · Lambda Ltd, still good · with: Lambda Ltd / temperature: good
nl_BE · contract · beheerde diensten voor Peeters NV, mondeling · kind: managed_services / with: Peeters NV / form: oral
nl_BE · work · getekend 12 maart 2024, werken 3 april 2025 · concluded_at: 2024-03-12 / work_done_at: 2025-04-03
"""


@pytest.mark.parametrize(("place", "group", "typed", "expected"), rows(SAID))
def test_one_breath_about_people_and_papers_is_shared_out_between_its_fields(
    place: str, group: str, typed: str, expected: str
) -> None:
    assert heard_together(place, group, typed) == expected
