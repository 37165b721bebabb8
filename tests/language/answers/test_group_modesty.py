"""What is hoped, meant or doubted, or stands beside a figure that nobody understood, is asked back: certainty is given up before a guess is stated."""

import pytest

from tests.language.answers.breath import heard_together, rows

MOODS = """
fr_BE · in_all · 48.000, ING espère en bloquer 12.000 · total: 48000 EUR / blocked: ask 12000 EUR
nl_BE · in_all · 48.000, ze zouden er 12.000 kunnen tegenhouden · total: 48000 EUR / blocked: ask 12000 EUR
en_BE · in_all · 48k, they're trying to get 12k blocked · total: 48000 EUR / blocked: ask 12000 EUR
fr_BE · in_all · 48.000, si tout va bien 12.000 récupérés · total: 48000 EUR / blocked: ask 12000 EUR
en_BE · bank · Lloyds, our client account, called at 9 · payer: ask client / payer_bank: Lloyds / payer_bank_called_at: 2026-03-12 09:00
en_BE · work · signed on 3 May 2025, work done on 12 January 2026 · concluded_at: 2025-05-03 / work_done_at: 2026-01-12
nl_BE · in_all · 48k, wellicht 12k geblokkeerd · total: 48000 EUR / blocked: ask 12000 EUR
en_BE · in_all · 48k, 12k frozen · total: 48000 EUR / blocked: 12000 EUR
fr_BE · claimed · Ets Marchal menacent d'une mise en demeure · claim_status: ask formal_notice / claimant: Ets Marchal
fr_BE · claimed · mise en demeure de Ets Marchal · claim_status: formal_notice / claimant: Ets Marchal
nl_BE · recall · KBC zou het gisteren gevraagd hebben · recall_requested_at: ask 2026-03-11
en_BE · recall · should have been requested yesterday · recall_requested_at: ask 2026-03-11
en_BE · recall · requested yesterday · recall_requested_at: 2026-03-11
nl_BE · line24 · cyber bij Hiscox, normaal gebeld om 9u · kind: cyber / insurer: Hiscox / incident_line_called_at: 2026-03-12 09:00
en_BE · account · Nadia's, the password was probably phished · account_owner: Nadia / credentials_how: ask phished
fr_BE · second_wave · oui, la liste n'est pas encore là, aucun prévenu · false_messages_sent: yes / recipients_known: ask list / warned: none
fr_BE · claimed · le client Mathieu se plaint, rien de chiffré pour l'instant · claim_status: complaint / claimant: Mathieu
nl_BE · told_them · nog niets, onze verzekeraar vroeg te zwijgen · answered: ask no
nl_BE · words_given · niets beloofd, hij belt vrijdag · promises: none / next_contact_at: 2026-03-13
fr_BE · second_wave · oui, on a la liste, aucun prévenu · false_messages_sent: yes / recipients_known: list / warned: none
"""

FIGURES = """
en_BE · sent · £2,400 twice, on Monday · amount: ask 2400 GBP / executed_at: 2026-03-09
fr_BE · sent · deux fois 3.750 lundi · amount: ask 7500 EUR | 3750 EUR / executed_at: 2026-03-09
nl_BE · sent · rond de 25 duizend, gisteren · amount: ask / executed_at: ask 2026-02-25 | 2026-03-11
en_BE · stands · three thousand is back since Monday, not sure of the remaining five · state: ask partly_returned | returned / returned_amount: 3000 EUR / returned_at: 2026-03-09
nl_BE · stands · geblokkeerd bij Bunq, 9.000 van de 11.000 · state: ask partly_blocked | blocked / blocked_amount: ask 9000 EUR | 11000 EUR
en_BE · sent · 7k, yesterday a bit before five · amount: 7000 EUR / executed_at: ask 2026-03-12 05:00
fr_BE · inside · dehors, le mot de passe a été changé deux fois hier, à 9h et à 17h · still_inside: no / password_reset_at: ask 2026-03-11 09:00 | 2026-03-11 17:00 / sessions_revoked_at: ask 2026-03-11 09:00 | 2026-03-11 17:00
fr_BE · when_found · entre lundi et mardi, je dirais mardi matin · discovered_at: ask 2026-03-09 | 2026-03-10 / occurred_from: ask 2026-03-10
fr_BE · recall · demandé à 8h40, refusé il y a dix minutes · recall_requested_at: 2026-03-12 08:40 / recall_result: refused
"""

WORDS = """
en_BE · recall · the bank was asked this morning, waiting to hear · recall_requested_at: 2026-03-12 / recall_result: pending
fr_BE · line24 · on a une cyber chez Ethias · kind: cyber / insurer: Ethias
fr_BE · bank · on a deux banques, celle-ci c'est Fintro, appel à 9h · payer_bank: Fintro / payer_bank_called_at: 2026-03-12 09:00
nl_BE · bank · ons, Argenta, gebeld halfnegen · payer: insured / payer_bank: Argenta / payer_bank_called_at: 2026-03-12 08:30
en_BE · bank · ours, KBC, called nine-ish · payer: insured / payer_bank: KBC / payer_bank_called_at: 2026-03-12 09:00
fr_BE · where_to · compte ouvert chez Nickel, SEPA normal · rail: sct / true_creditor: ask Ouvert
nl_BE · stands · alles teruggestort op 10 maart, behalve 120 euro kosten · state: ask returned / returned_amount: ask 120 EUR / returned_at: 2026-03-10
fr_BE · when_found · découvert hier 14h30 par le réviseur, sans savoir depuis quand · discovered_at: 2026-03-11 14:30
en_BE · relation · Moss & Hale Architects, tense · with: Moss & Hale Architects / temperature: tense
fr_BE · bank · notre compte ING, la personne de contact est M. Renson, appel à 9h25 · payer: insured / payer_bank: ING / payer_bank_called_at: 2026-03-12 09:25
en_BE · claimed · formal notice of 5 March from Tate & Sons, reply in 21 days · claim_status: formal_notice / claimant: Tate & Sons / reply_due: ask 2026-04-02
en_BE · stop_spread · all isolated, except the tills · isolated: ask partly | yes
nl_BE · bank · de klant heeft betaald met zijn Keytree-rekening, gebeld om 9u · payer: client / payer_bank: Keytree / payer_bank_called_at: 2026-03-12 09:00
en_BE · account · Nadia's mailbox, phished · account_owner: Nadia / credentials_how: phished
en_BE · account · Nadia's, phished · account_owner: Nadia / credentials_how: phished
"""

WHOSE = """
fr_BE · line_drops · SRL Lambert, le numéro de la banque est le 02 555 12 12 · name: SRL Lambert / phone: ask +3225551212
fr_BE · line_drops · SRL Lambert, mon numéro est le 02 555 12 12 · name: SRL Lambert / phone: +3225551212
nl_BE · line24 · cyber bij Hiscox, onze makelaar is 02 555 12 12 · kind: cyber / insurer: Hiscox / incident_line: ask +3225551212
en_BE · where_to · instant, from our account BE71 0961 2345 6769 · beneficiary_iban: ask BE71096123456769 / rail: sct_inst
en_BE · where_to · BE71 0961 2345 6769, instant · beneficiary_iban: BE71096123456769 / rail: sct_inst
nl_BE · sent · daglimiet van 25.000 euro, gisteren · amount: ask 25000 EUR / executed_at: 2026-03-11
fr_BE · line_drops · je suis Karine Lambert des Ets Lambert, 02 555 12 12 · name: Ets Lambert / contact: Karine Lambert / phone: +3225551212
"""


@pytest.mark.parametrize(("place", "group", "typed", "expected"), rows(WHOSE))
def test_what_may_be_of_somebody_else_is_asked(place: str, group: str, typed: str, expected: str) -> None:
    assert heard_together(place, group, typed) == expected


@pytest.mark.parametrize(("place", "group", "typed", "expected"), rows(MOODS))
def test_what_is_hoped_threatened_or_likely_is_not_stated_as_being_so(
    place: str, group: str, typed: str, expected: str
) -> None:
    assert heard_together(place, group, typed) == expected


@pytest.mark.parametrize(("place", "group", "typed", "expected"), rows(FIGURES))
def test_a_figure_that_nobody_understood_makes_the_one_beside_it_a_question(
    place: str, group: str, typed: str, expected: str
) -> None:
    assert heard_together(place, group, typed) == expected


@pytest.mark.parametrize(("place", "group", "typed", "expected"), rows(WORDS))
def test_a_word_that_only_looks_like_an_answer_is_none(
    place: str, group: str, typed: str, expected: str
) -> None:
    assert heard_together(place, group, typed) == expected
