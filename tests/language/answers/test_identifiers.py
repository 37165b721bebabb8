"""Numbers for accounts, telephones and companies, and e-mail addresses: nothing is repaired in silence."""

import pytest

from tests.language.answers.breath import heard_together
from tests.language.answers.heard import heard, rows

ACCOUNTS = """
fr_BE · be13 9995 5566 6677 svp · BE13999555666677
nl_BE · het is BE13999555666677 van KBC · BE13999555666677
nl_NL · NL49 TEST 0999 8887 77 · NL49TEST0999888777
nl_NL · NL49 TEST 0999 8887 78 · invalid
fr_LU · LU90999000005555444 · invalid
en_GB · US12 3456 7890 1234 · invalid
en_GB · sort code 20-00-00 account 12345678 · invalid
en_GB · GB60TEST00000087654321 and IE13TEST99999987654321 · ask: GB60TEST00000087654321 | IE13TEST99999987654321
fr_FR · je ne l'ai pas sous les yeux · later
"""
PHONES = """
fr_BE · 0470/12.34.56 · +32470123456
nl_BE · 09 233 12 34 · +3292331234
fr_FR · +33 (0)6 12 34 56 78 · +33612345678
fr_LU · 621 123 456 · +352621123456
nl_NL · bel me op 0612345678 · +31612345678
en_GB · (020) 7946 0958 ext 12 · +442079460958
nl_BE · 047012345 · invalid
fr_FR · 06 12 34 56 7 · invalid
nl_BE · O470 12 34 56 · invalid
en_GB · 07700 900123 or 020 7946 0958 · ask: +447700900123 | +442079460958
"""
ADDRESSES = """
fr_BE · ANNE.LAMBERT@EXAMPLE.BE · anne.lambert@example.be
en_GB · "Tom Lee" <tom@example.co.uk> · tom@example.co.uk
fr_FR · anne arobase example point fr · ask: anne@example.fr
nl_NL · els@example.nl of jan@example.nl · ask: els@example.nl | jan@example.nl
fr_BE · anne@example · invalid
"""
COMPANIES = """
fr_BE · TVA BE 0999.112.272 · BE0999112272
nl_BE · 1000 998 824 · BE1000998824
nl_BE · BTW BE0999112273 · invalid
fr_BE · 0999.112.27 · invalid
nl_NL · KvK 99912345 · NL99912345
nl_NL · NL 9995.55.005.B.01 · NL999555005B01
fr_FR · 901 234 120 00029 · FR90123412000029
fr_FR · FR32901234120 · FR32901234120
fr_LU · RCS B123456 · LUB123456
fr_LU · LU 98765422 · invalid
en_GB · company number OC399123 · GBOC399123
en_GB · VAT GB912345645 · GB912345645
"""


@pytest.mark.parametrize(("place", "typed", "expected"), rows(ACCOUNTS))
def test_an_account_number_holds_its_check_digits_or_is_told_wrong(
    place: str, typed: str, expected: str
) -> None:
    assert heard("iban", typed, place) == expected


@pytest.mark.parametrize(("place", "typed", "expected"), rows(PHONES))
def test_a_telephone_number_has_as_many_digits_as_its_country_dials(
    place: str, typed: str, expected: str
) -> None:
    assert heard("phone", typed, place) == expected


@pytest.mark.parametrize(("place", "typed", "expected"), rows(ADDRESSES))
def test_an_address_is_taken_as_written_and_a_spoken_one_is_asked_back(
    place: str, typed: str, expected: str
) -> None:
    assert heard("email", typed, place) == expected


@pytest.mark.parametrize(("place", "typed", "expected"), rows(COMPANIES))
def test_an_enterprise_number_is_that_of_its_country(place: str, typed: str, expected: str) -> None:
    assert heard("enterprise_number", typed, place) == expected


@pytest.mark.parametrize(
    ("field", "typed", "expected"),
    [
        ("policies[o1].insurer", "Baloise, polisnr 022.481.337", "Baloise"),
        ("policies[o1].insurer", "Allianz (contrat n° BX-4471209)", "Allianz"),
        ("policies[o1].insurer", "Bakkersbond nr 1", "Bakkersbond nr 1"),
        ("policies[o1].number", "Hiscox, policy no HX 44120", "HX 44120"),
        ("policies[o1].number", "022.481.337", "022.481.337"),
    ],
)
def test_a_name_with_a_number_behind_it_is_told_from_the_number(
    field: str, typed: str, expected: str
) -> None:
    assert heard("text", typed, "nl_BE", field=field) == expected


@pytest.mark.parametrize(
    ("group", "typed", "expected"),
    [
        ("policy", "022.481.337", "number: 022.481.337"),
        ("policy", "022.481.337, gisteren verwittigd", "number: 022.481.337 / notified_at: 2026-03-11"),
        ("policy", "limiet 750k, vrijstelling 5.000", "nothing"),
        ("line24", "cyber bij Baloise, polisnr 022.481.337", "kind: cyber / insurer: Baloise"),
    ],
)
def test_the_number_of_a_policy_is_no_amount_and_no_telephone(group: str, typed: str, expected: str) -> None:
    assert heard_together("nl_BE", group, typed) == expected
