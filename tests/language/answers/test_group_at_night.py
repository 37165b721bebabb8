"""Groups answered in haste: abbreviated, with a call that went elsewhere, things that were cut, and a remark beside an answer."""

import pytest

from tests.language.answers.breath import heard_together, rows

SAID = """
fr_BE · bank · notre cpte Argenta, appelé à 9h · payer: insured / payer_bank: Argenta / payer_bank_called_at: 2026-03-12 09:00
nl_BE · bank · onze rek bij Crelan, nog niet gebeld · payer: insured / payer_bank: Crelan / payer_bank_called_at: none
en_BE · bank · from our acct at Revolut, not called · payer: insured / payer_bank: Revolut / payer_bank_called_at: none
fr_BE · bank · notre compte, Argenta, Card Stop appelé à 9h · payer: insured / payer_bank: Argenta / payer_bank_called_at: ask 2026-03-12 09:00
nl_BE · bank · onze rekening, Crelan, politie gebeld om 9u · payer: insured / payer_bank: Crelan / payer_bank_called_at: ask 2026-03-12 09:00
en_BE · bank · our account, Revolut, rang the police at 9 · payer: insured / payer_bank: Revolut / payer_bank_called_at: ask 2026-03-12 09:00
fr_BE · bank · notre compte, Argenta, Card Stop et la banque appelées à 9h · payer: insured / payer_bank: Argenta / payer_bank_called_at: 2026-03-12 09:00
fr_BE · bank · notre compte chez Argenta, la banque nous a appelés à 9h · payer: insured / payer_bank: Argenta / payer_bank_called_at: ask 2026-03-12 09:00
nl_BE · bank · onze rekening, Crelan heeft ons gebeld om 9u · payer: insured / payer_bank: Crelan / payer_bank_called_at: ask 2026-03-12 09:00
en_BE · bank · our account, Revolut, the bank rang us at 9am · payer: insured / payer_bank: Revolut / payer_bank_called_at: ask 2026-03-12 09:00
nl_BE · bank · rekening van de klant bij Argenta, die moet nog bellen · payer: client / payer_bank: Argenta / payer_bank_called_at: none
fr_BE · bank · compte du client chez Argenta, il doit encore appeler · payer: client / payer_bank: Argenta / payer_bank_called_at: none
en_BE · bank · the client's account at Revolut, he still has to call · payer: client / payer_bank: Revolut / payer_bank_called_at: none
fr_BE · inside · Yves a tout débranché à 9h · nothing
nl_BE · closed · alles afgesloten om 9u · nothing
en_BE · closed · Tim unplugged the server at 9 · nothing
en_BE · inside · pw changed 9am, havent looked at rules · password_reset_at: 2026-03-12 09:00 / mailbox_rules: not_checked
fr_BE · inside · mdp changé à 9h, règles pas vérifiées · password_reset_at: 2026-03-12 09:00 / mailbox_rules: not_checked
nl_BE · inside · ww gewijzigd om 9u, regels nog niet bekeken · password_reset_at: 2026-03-12 09:00 / mailbox_rules: not_checked
nl_BE · logs · bewaard 30 dagen, nog niet geëxporteerd · available: available
en_BE · logs · not exported yet · available: available
fr_BE · logs · pas encore exportés · available: available
nl_BE · gap · enkel haar pc en telefoon · scope: some_devices
fr_BE · gap · seulement son portable et son téléphone · scope: some_devices
en_BE · gap · only her laptop and phone · scope: some_devices
fr_BE · promise · juste parlé au téléphone, plafond 50.000 euros · mfa_clause: oral / liability_cap: 50000 EUR
nl_BE · promise · staat nergens, plafond 50.000 euro · liability_cap: 50000 EUR
en_BE · promise · only talked about it, capped at 50k · mfa_clause: oral / liability_cap: 50000 EUR
"""


@pytest.mark.parametrize(("place", "group", "typed", "expected"), rows(SAID))
def test_what_is_typed_in_haste_is_shared_out_and_never_given_to_the_wrong_field(
    place: str, group: str, typed: str, expected: str
) -> None:
    assert heard_together(place, group, typed) == expected
