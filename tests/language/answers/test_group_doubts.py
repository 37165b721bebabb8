"""What one breath leaves open: what was denied, taken back, said of something else or only in part is asked back or left out."""

import pytest

from tests.language.answers.breath import heard_together, rows

SAID = """
nl_BE · bank · van de klant zijn rekening KBC denk ik, heb hem gevraagd te bellen maar nog geen nieuws · payer: client / payer_bank: KBC
en_BE · bank · ours, ING not KBC, called 9ish, other side not told · payer: insured / payer_bank: ING / payer_bank_called_at: 2026-03-12 09:00 / beneficiary_bank_contacted_at: none
fr_BE · sent · 54, non 45k, mardi vers 16h · amount: 45000 EUR / executed_at: 2026-03-10 16:00
nl_BE · sent · 12.500 de 10e om 14u, en nog eens 3k de 11e · amount: ask 12500 EUR | 3000 EUR / executed_at: ask 2026-03-10 14:00 | 2026-03-11
nl_BE · sent · factuur van 8.400 maar er is 8.900 betaald gisteren 13u · amount: ask 8400 EUR | 8900 EUR / executed_at: 2026-03-11 13:00
nl_BE · in_all · 3 schijven van 15k, eerste geblokkeerd · total: ask 45000 EUR | 15000 EUR
fr_BE · in_all · pas 54k mais 45k, rien de récupéré jusqu'ici · total: 45000 EUR / blocked: none
fr_BE · recall · demandé hier 17h par ING, pas de nouvelles de l'autre banque · recall_requested_at: 2026-03-11 17:00 / recall_result: pending
nl_BE · recall · terugroeping gestart om 10u, ontvangende bank weigert zonder akkoord klant · recall_requested_at: 2026-03-12 10:00 / recall_result: refused
fr_BE · gap · oublié de la remettre après les tests, sur toute la compta · reason: ask testing | forgotten / scope: ask all
fr_BE · told_them · rien n'a été promis, juste un accusé de réception par mail · answered: ask receipt | no
en_BE · police · went to the station tuesday, they'll send the PV number · reported_at: 2026-03-10
fr_BE · police · non rdv demain 14h au commissariat · reported_at: none
nl_BE · stop_spread · servers van het net gehaald, pc's staan nog aan, backup hing er niet aan · powered_off: no / backups_disconnected: yes
fr_BE · contract · contrat d'infogérance signé 2022 avec Boulangerie Maes, plus un devis accepté pour le projet · kind: ask managed_services / with: Boulangerie Maes / form: ask signed | offer_accepted
nl_BE · relation · Garage Maes, was altijd goed maar nu woedend · with: Garage Maes / temperature: angry
en_BE · wishes · they just want their money, we'd rather not lose them · they_want: money_back
fr_BE · line24 · RC pro chez Axa je pense, ligne 24/7 aucune idée · kind: pi / insurer: Axa / incident_line_called_at: unknown
nl_BE · policy · polis staat op kantoor, maatschappij gisteren verwittigd om 16u · notified_at: 2026-03-11 16:00
fr_BE · sent · 2 virements l'un de 8000 lundi l'autre de 12000 mardi 11h · amount: ask 8000 EUR | 12000 EUR / executed_at: ask 2026-03-09 | 2026-03-10 11:00
nl_BE · in_all · ze hebben er 40k kunnen tegenhouden van de 95 · total: ask 95000 EUR | 95 EUR / blocked: 40000 EUR
en_BE · inside · unsure, passwords not yet, sessions no idea, IT will look at the rules this afternoon · password_reset_at: none / sessions_revoked_at: unknown
nl_BE · closed · paswoorden woensdagavond, sessies pas deze morgen om 8 · password_reset_at: 2026-03-11 / sessions_revoked_at: 2026-03-12 08:00
nl_BE · gap_when · weet niet sinds wanneer, staat nog altijd uit, technieker van Netsol heeft dat gedaan · since: unknown / until: none / by: Netsol
en_BE · claimed · angry email from Ridley Foods asking for 12k back, no lawyer yet, nothing formal, want answer by monday · claim_status: complaint / claimant: Ridley Foods / amount: 12000 EUR / reply_due: 2026-03-16
fr_BE · told_them · on leur a dit par téléphone "nous allons vérifier", rien d'écrit · answered: ask no / admission_text: nous allons vérifier
fr_BE · police · plainte en ligne faite dimanche soir, numéro pas encore reçu · reported_at: 2026-03-08
nl_BE · police · moet nog, vanavond · reported_at: none
en_BE · words_given · told them we'd fix it for free by friday, call them back monday 9am · promises: told them we'd fix it for free by friday / next_contact_at: 2026-03-16 09:00
en_BE · recall · requested at nine, half came back · recall_requested_at: 2026-03-12 09:00 / recall_result: partial
nl_BE · closed · wachtwoorden van 3 van de 5 mensen om 9u, sessies allemaal om 9u30 · password_reset_at: ask / sessions_revoked_at: 2026-03-12 09:30
nl_BE · gap · op vraag van de dokter, enkele toestellen · reason: user_request / scope: some_devices
en_BE · account · shared mailbox orders@, somebody clicked a link · credentials_how: ask shared
fr_BE · logs · oui dispo, conservation un an · available: ask exported
fr_BE · police · refusée par l'agent hier, on doit revenir avec les papiers · reported_at: ask 2026-03-11
nl_BE · contract · softwarelicentie (saas) bij klant De Kroon, online aangeklikt · kind: saas / with: De Kroon
fr_BE · promise · oui clause par poste: "chaque point d'accès protégé par 2FA", limité à 75.000 par sinistre · mfa_clause: each_device / scope_text: chaque point d'accès protégé par 2FA / liability_cap: 75000 EUR
nl_BE · bank · verzekerde betaalde, Belfius, ze heeft een mail gestuurd maar nog niet getelefoneerd · payer: insured / payer_bank: Belfius / payer_bank_called_at: none
fr_BE · bank · on a deux banques, celle-ci c'est Fintro, appel hier midi · payer_bank: Fintro / payer_bank_called_at: 2026-03-11 12:00
en_BE · stands · bank won't say. I assume gone · state: executed
fr_BE · inside · non. tout changé à 6h ce matin, y compris sessions. une règle "RSS" supprimée. · still_inside: no / password_reset_at: 2026-03-12 06:00 / sessions_revoked_at: 2026-03-12 06:00 / mailbox_rules: found_removed
en_BE · gap_when · not sure, at least since Christmas, still off, the client's own IT guy · since: 2025-12-25 / until: none
fr_BE · bank · c'est la société soeur qui a payé via KBC Brussels, ils ont téléphoné vers 8h30 · payer: ask insured / payer_bank: KBC / payer_bank_called_at: 2026-03-12 08:30
en_BE · bank · our KBC account I rang Card Stop at 8 but the bank itself not yet · payer: insured / payer_bank: KBC / payer_bank_called_at: ask 2026-03-12 08:00
nl_BE · in_all · totale schade nog niet te zeggen, zeker 40k weg · total: ask 40000 EUR
nl_BE · inside · buiten sinds gisteren 22u toen IT alles afsloot. paswoorden volgen vanmiddag. regels: 2 gevonden, weg · password_reset_at: none / mailbox_rules: ask found | found_removed
nl_BE · gap_when · van 9u tot 11u op 3 maart, door Bart van Infomat · since: 2026-03-03 09:00 / until: 2026-03-03 11:00 / by: Bart van Infomat
fr_BE · stop_spread · tout est coupé du réseau sauf le serveur mail, j'ai éteint mon pc, backup ok · isolated: partly / backups_disconnected: yes
en_BE · police · not yet but appointment Friday 10am in Leuven · reported_at: none
nl_BE · company_size · een twaalftal, vzw in de jeugdzorg · employees: s_10_49 / sector_sensitive: charity
en_BE · bank · KBC both accounts, ours and the client's, called 8:30 · payer: ask insured | client / payer_bank: KBC / payer_bank_called_at: 2026-03-12 08:30
nl_BE · bank · de verzekerde, KBC, ja, nee · payer: insured / payer_bank: KBC / beneficiary_bank_contacted_at: none
fr_BE · sent · mercredi 4 mars, 2.750 + 2.750 · amount: ask 5500 EUR | 2750 EUR / executed_at: 2026-03-04
fr_BE · gap_when · du lundi 2 au mercredi 4, par la stagiaire de chez Optimit · since: 2026-03-02 / until: ask 2026-03-11 / by: Optimit
nl_BE · sent · eerst 500 als test en dan 24.500, beide op 2 maart · amount: ask 24500 EUR / executed_at: 2026-03-02
nl_BE · police · wijkagent langsgeweest gisteren 17u maar nog geen pv · reported_at: ask 2026-03-11 17:00
fr_BE · contract · rien de signé avec eux (Menuiserie Noël), travail au coup par coup · with: Menuiserie Noël / form: ask none
en_BE · claimed · summons served 6 March by Van Hool NV for 210,000, hearing on 2 April · claim_status: summons / claimant: Van Hool NV / claimed_at: 2026-03-06 / amount: ask 210 EUR | 210000 EUR / reply_due: 2026-04-02
fr_BE · sent · virement programmé, part vendredi, 9.100 · amount: 9100 EUR / executed_at: ask 2026-03-06
en_BE · claimed · formal notice 11 March from Baxter LLP for Nolan Foods, 18,200 euros, answer within 15 days · claim_status: formal_notice / claimant: ask Nolan Foods | Baxter LLP / amount: ask 18.2 EUR | 18200 EUR
"""


@pytest.mark.parametrize(("place", "group", "typed", "expected"), rows(SAID))
def test_nothing_is_taken_with_confidence_that_one_breath_leaves_open(
    place: str, group: str, typed: str, expected: str
) -> None:
    assert heard_together(place, group, typed) == expected
