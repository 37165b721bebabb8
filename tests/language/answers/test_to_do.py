"""What is still to be done has not been, whatever day stands beside it; and of what is still to be looked into nothing is known."""

import pytest

from tests.language.answers.breath import heard_together
from tests.language.answers.breath import rows as group_rows
from tests.language.answers.heard import heard, options, rows

PLANNED = """
nl_BE · nog te doen, straks vandaag · none
nl_BE · moet vandaag nog, vanavond na zes · none
nl_BE · moeten we nog in orde brengen, vandaag · none
fr_BE · à déposer cet après-midi · none
fr_BE · encore à faire, aujourd'hui · none
fr_BE · on doit encore s'en occuper aujourd'hui · none
en_GB · still to be filed, today · none
en_GB · we still have to do it, tomorrow · none
fr_BE · ce matin, reste à scanner le papier · ask: 2026-11-19
fr_BE · déposée hier, copie à envoyer · 2026-11-18
fr_BE · on y a hier passé l'après-midi · about 2026-11-18
nl_BE · gisteren, attest nog te krijgen · 2026-11-18
"""
TO_CHECK = """
nl_BE · doorstuurregels nog te controleren · not_checked
fr_BE · encore à regarder · not_checked
en_GB · filters still to be checked · not_checked
nl_BE · gevonden en verwijderd · found_removed
"""
TOGETHER = """
nl_BE · inside · ze zijn buiten, doorstuurregels nog na te kijken · still_inside: no / mailbox_rules: not_checked
nl_BE · bank · ons ING-rekening, gebeld om 9u, ontvangende bank nog na te vragen · payer: insured / payer_bank: ING / payer_bank_called_at: 2026-03-12 09:00 / beneficiary_bank_contacted_at: later
nl_BE · bank · ontvangende bank nog te bellen · beneficiary_bank_contacted_at: none
fr_BE · closed · mots de passe changés à 8h, sessions à fermer · password_reset_at: 2026-03-12 08:00 / sessions_revoked_at: none
fr_BE · closed · mots de passe à changer, sessions fermées à 8h · password_reset_at: none / sessions_revoked_at: 2026-03-12 08:00
en_BE · bank · our ING account, yet to call them · payer: insured / payer_bank: ING / payer_bank_called_at: none
nl_BE · police · moeten we nog indienen, vandaag · reported_at: none
fr_BE · police · encore à faire, aujourd'hui · reported_at: none
fr_BE · police · à déposer ce soir · reported_at: none
en_BE · police · still to do, today · reported_at: none
"""
RULES = options(
    "found_removed: Found and removed",
    "found: Found, still there",
    "none: Checked, none",
    "not_checked: Not checked",
)


@pytest.mark.parametrize(("place", "typed", "expected"), rows(PLANNED))
def test_the_day_of_a_plan_is_no_moment_that_has_been(place: str, typed: str, expected: str) -> None:
    assert heard("date", typed, place) == expected


@pytest.mark.parametrize(("place", "typed", "expected"), rows(TO_CHECK))
def test_what_is_still_to_be_looked_into_was_not_checked(place: str, typed: str, expected: str) -> None:
    assert heard("choice", typed, place, choices=RULES) == expected


@pytest.mark.parametrize(("place", "group", "typed", "expected"), group_rows(TOGETHER))
def test_in_one_breath_as_well(place: str, group: str, typed: str, expected: str) -> None:
    assert heard_together(place, group, typed) == expected
