"""Several things about the break-in said in one breath: when, what was shut, what was off, what the police know."""

import pytest

from tests.language.answers.breath import heard_together, rows

SAID = """
nl_BE · when_found · ontdekt gisteren om 16u, begonnen op 2 maart · discovered_at: 2026-03-11 16:00 / occurred_from: 2026-03-02
fr_BE · when_found · ça a commencé le 2 mars, on l'a vu ce matin à 9h · discovered_at: 2026-03-12 09:00 / occurred_from: 2026-03-02
en_BE · when_found · found this morning at 8:30, no idea when it started · discovered_at: 2026-03-12 08:30 / occurred_from: unknown
fr_BE · inside · non, mots de passe changés hier 18h, sessions pas encore, règles pas vérifiées · still_inside: no / password_reset_at: 2026-03-11 18:00 / sessions_revoked_at: none / mailbox_rules: not_checked
nl_BE · inside · misschien, wachtwoorden om 9u15 gewijzigd, sessies ingetrokken om 9u20, regels gevonden en verwijderd · still_inside: possible / password_reset_at: 2026-03-12 09:15 / sessions_revoked_at: 2026-03-12 09:20 / mailbox_rules: found_removed
en_BE · closed · both at 9:30 · password_reset_at: 2026-03-12 09:30 / sessions_revoked_at: 2026-03-12 09:30
nl_BE · closed · nog niet · password_reset_at: none / sessions_revoked_at: none
fr_BE · closed · 9h30 et 10h · password_reset_at: 2026-03-12 09:30 / sessions_revoked_at: 2026-03-12 10:00
en_BE · stop_spread · isolated yes, nothing switched off, backups disconnected · isolated: yes / powered_off: no / backups_disconnected: yes
nl_BE · police · gisteren 14u, PV BR.12.L1.004567/2026 · reported_at: 2026-03-11 14:00 / reference: BR.12.L1.004567/2026
fr_BE · police · pas encore · reported_at: none
nl_BE · gap · uitgezet voor een test, op één werkpost · reason: testing / scope: one_device
fr_BE · when_found · 10/03 9h, 02/03 · discovered_at: 2026-03-10 09:00 / occurred_from: 2026-03-02
nl_BE · when_found · vanmorgen gemerkt, bezig sinds vorige week maandag · discovered_at: 2026-03-12 / occurred_from: 2026-03-02
en_BE · when_found · yesterday at 5pm · discovered_at: ask 2026-03-11 17:00
nl_BE · second_wave · ja, valse facturen gestuurd, lijst hebben we, nog niemand verwittigd · false_messages_sent: yes / recipients_known: list / warned: none
fr_BE · inside · oui encore dedans, mots de passe pas changés, sessions pas révoquées, règles pas regardées · still_inside: yes / password_reset_at: none / sessions_revoked_at: none / mailbox_rules: not_checked
en_BE · inside · no; 9:10; 9:12; none found · still_inside: no / password_reset_at: 2026-03-12 09:10 / sessions_revoked_at: 2026-03-12 09:12 / mailbox_rules: none
nl_BE · closed · wachtwoorden gisteren 18u, sessies nog niet · password_reset_at: 2026-03-11 18:00 / sessions_revoked_at: none
fr_BE · stop_spread · oui, non, oui · isolated: yes / powered_off: no / backups_disconnected: yes
nl_BE · stop_spread · nee · isolated: no / powered_off: no / backups_disconnected: no
en_BE · police · filed yesterday at 4pm, ref 2026/0045123 · reported_at: 2026-03-11 16:00 / reference: 2026/0045123
en_BE · gap_when · off since 2 March, back on yesterday at 18:00, by our IT provider · since: 2026-03-02 / until: 2026-03-11 18:00
nl_BE · gap_when · van 3 tot 10 maart · since: 2026-03-03 / until: 2026-03-10
fr_BE · when_found · découvert ce matin 8h30, début inconnu · discovered_at: 2026-03-12 08:30 / occurred_from: unknown
nl_BE · when_found · 11/3 17u ontdekt; 2/3 · discovered_at: 2026-03-11 17:00 / occurred_from: 2026-03-02
en_BE · when_found · it started on Monday and we noticed yesterday afternoon · discovered_at: 2026-03-11 / occurred_from: 2026-03-09
fr_BE · second_wave · non · false_messages_sent: no / recipients_known: no / warned: none
nl_BE · second_wave · ja, deel gekend, allemaal verwittigd · false_messages_sent: yes / recipients_known: part / warned: all
en_BE · closed · passwords yesterday 6pm, not sessions · password_reset_at: 2026-03-11 18:00 / sessions_revoked_at: none
fr_BE · closed · mdp ok hier 18h10; sessions 18h15 · password_reset_at: 2026-03-11 18:10 / sessions_revoked_at: 2026-03-11 18:15
nl_BE · stop_spread · alles losgekoppeld van het netwerk, niets uitgezet, back-ups ook los · powered_off: no / backups_disconnected: yes
fr_BE · police · PV BR.12.L1.004567/2026 déposé le 10/03 à 11h · reported_at: 2026-03-10 11:00 / reference: BR.12.L1.004567/2026
nl_BE · police · gisteren aangifte gedaan, nog geen nummer · reported_at: 2026-03-11
en_BE · gap_proof · yes through there, there's a ticket · causal: yes / record: ticket
fr_BE · logs · exportés, conservés jusqu'au 30 juin · available: exported / retention_until: 2026-06-30
fr_BE · when_found · on l'a découvert lundi, ça durait depuis le 20 février · discovered_at: 2026-03-09 / occurred_from: 2026-02-20
en_BE · when_found · discovered 11 Mar 17:00, started unknown · discovered_at: 2026-03-11 17:00 / occurred_from: unknown
nl_BE · second_wave · nee · false_messages_sent: no / recipients_known: no / warned: none
en_BE · second_wave · yes, invoices went out to all our customers, we have the full list, some have been warned · false_messages_sent: yes / recipients_known: list / warned: part
fr_BE · inside · possible; mdp 9h; sessions non; règles trouvées et supprimées · still_inside: possible / password_reset_at: 2026-03-12 09:00 / sessions_revoked_at: none / mailbox_rules: found_removed
nl_BE · closed · allebei gisteren om 18u · password_reset_at: 2026-03-11 18:00 / sessions_revoked_at: 2026-03-11 18:00
en_BE · closed · no · password_reset_at: none / sessions_revoked_at: none
en_BE · stop_spread · yes all isolated, nothing off, backups still connected · isolated: yes / powered_off: no / backups_disconnected: no
nl_BE · police · nog geen aangifte · reported_at: none
en_BE · police · yes, Action Fraud ref NFRC260312345678, this morning 8:15 · reported_at: 2026-03-12 08:15 / reference: NFRC260312345678
fr_BE · gap · c'était pour un test, sur un seul poste · reason: testing / scope: one_device
nl_BE · gap_when · sinds 3 maart, nog altijd uit · since: 2026-03-03 / until: none
en_BE · gap_when · off since 2 March, back on yesterday at 18:00, by our insured · since: 2026-03-02 / until: 2026-03-11 18:00 / by: Our insured
en_BE · account · an employee at the client, phished · account_owner: Employee at the client / credentials_how: phished
fr_BE · account · le compte de la réceptionniste du client, saisi sur une fausse page · account_owner: La réceptionniste du client / credentials_how: phished
nl_BE · account · boekhouding bij onze klant, gephisht · account_owner: Boekhouding bij onze klant / credentials_how: phished
fr_BE · account · hameçonnage, compte d'un technicien de notre assuré · account_owner: Technicien de notre assuré / credentials_how: phished
en_BE · gap_proof · probably, no written trace · causal: probably / record: none
nl_BE · logs · geëxporteerd, bewaard tot 30 juni · available: exported / retention_until: 2026-06-30
nl_BE · when_found · deze ochtend om kwart voor negen, begonnen weet ik niet · discovered_at: 2026-03-12 08:45 / occurred_from: unknown
en_BE · when_found · 9 March 14:00 / 2 March · discovered_at: 2026-03-09 14:00 / occurred_from: 2026-03-02
fr_BE · second_wave · oui des faux mails, on ne sait pas à qui, personne n'est prévenu · false_messages_sent: yes / recipients_known: unknown / warned: none
en_BE · inside · out, passwords 9am, sessions 9.05am, rules not checked · still_inside: no / password_reset_at: 2026-03-12 09:00 / sessions_revoked_at: 2026-03-12 09:05 / mailbox_rules: not_checked
nl_BE · closed · wachtwoorden wel om 9u, sessies nee · password_reset_at: 2026-03-12 09:00 / sessions_revoked_at: none
fr_BE · closed · ni l'un ni l'autre · password_reset_at: none / sessions_revoked_at: none
en_BE · police · reported to the police on Tuesday, no reference yet · reported_at: 2026-03-10
fr_BE · police · plainte déposée hier à 14h à Namur, PV NA.12.L1.001122/2026 · reported_at: 2026-03-11 14:00 / reference: NA.12.L1.001122/2026
fr_BE · gap · test du prestataire, un poste · reason: testing / scope: one_device
en_BE · gap_when · 3 to 10 March · since: 2026-03-03 / until: 2026-03-10
nl_BE · gap_proof · waarschijnlijk, mail van de technieker · causal: probably / record: mail
en_BE · logs · still available, until 30 June · available: available / retention_until: 2026-06-30
nl_BE · second_wave · ja, we kennen ze, klanten verwittigd om 9u · false_messages_sent: yes / warned: ask all | part
fr_BE · second_wave · oui, on a la liste, clients prévenus hier soir · false_messages_sent: yes / recipients_known: list / warned: ask all | part
en_BE · second_wave · yes, list is there, recipients not warned yet · false_messages_sent: yes / recipients_known: list / warned: none
nl_BE · second_wave · ja, lijst is er, allemaal gewaarschuwd · false_messages_sent: yes / recipients_known: list / warned: all
fr_BE · second_wave · oui, on a la liste, notre assureur est prévenu · false_messages_sent: yes / recipients_known: list
en_BE · second_wave · yes, we have the list, they will be warned tomorrow · false_messages_sent: yes / recipients_known: list / warned: ask none
nl_BE · told_them · alleen mondeling, niets erkend · answered: ask no
"""


@pytest.mark.parametrize(("place", "group", "typed", "expected"), rows(SAID))
def test_one_breath_about_the_break_in_is_shared_out_between_its_fields(
    place: str, group: str, typed: str, expected: str
) -> None:
    assert heard_together(place, group, typed) == expected
