"""Numbers that can be checked are checked: what passes is canonical, what fails says why."""

import string
from collections.abc import Callable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from intake.claim.identifiers import (
    NotValid,
    checked_account,
    checked_country,
    checked_email,
    checked_enterprise_number,
    checked_iban,
    checked_percent,
    checked_phone,
    iban_country,
)


@pytest.mark.parametrize(
    ("check", "typed", "canonical"),
    [
        (checked_iban, "BE68 5390 0754 7034", "BE68539007547034"),
        (checked_iban, "nl91abna0417164300", "NL91ABNA0417164300"),
        (checked_iban, "LU28 0019 4006 4475 0000", "LU280019400644750000"),
        (checked_iban, "FR14 2004 1010 0505 0001 3M02 606", "FR1420041010050500013M02606"),
        (checked_iban, "GB29-NWBK-6016-1331-9268-19", "GB29NWBK60161331926819"),
        (checked_account, "60-16-13 31926819", "60161331926819"),
        (checked_enterprise_number, "BE 0403.170.701", "BE0403170701"),
        (checked_enterprise_number, "NL 12345678", "NL12345678"),
        (checked_enterprise_number, "NL 0044.95.445.B.01", "NL004495445B01"),
        (checked_enterprise_number, "FR 552 008 443", "FR552008443"),
        (checked_enterprise_number, "FR 732 829 320 00074", "FR73282932000074"),
        (checked_enterprise_number, "LU B 12345", "LUB12345"),
        (checked_enterprise_number, "LU 150 274 42", "LU15027442"),
        (checked_enterprise_number, "GB 00000006", "GB00000006"),
        (checked_enterprise_number, "GB SC123456", "GBSC123456"),
        (checked_enterprise_number, "GB 980 7806 84", "GB980780684"),
        (checked_phone, "+32 2 555 12 12", "+3225551212"),
        (checked_email, "Claims@Example.ORG", "claims@example.org"),
        (checked_country, "be", "BE"),
        (checked_percent, "12.5", "12.5"),
    ],
)
def test_a_good_one_is_written_in_its_canonical_form(
    check: Callable[[str], str], typed: str, canonical: str
) -> None:
    assert check(typed) == canonical
    assert check(canonical) == canonical


@pytest.mark.parametrize(
    ("check", "typed", "reason"),
    [
        (checked_iban, "BE69 5390 0754 7034", "checksum"),
        (checked_iban, "BE68 5390 0754 703", "length"),
        (checked_iban, "my account", "format"),
        (checked_iban, "ZZ68539007547034", "country"),
        (checked_account, "GB30NWBK60161331926819", "checksum"),
        (checked_account, "none yet", "format"),
        (checked_enterprise_number, "BE 0403.170.702", "checksum"),
        (checked_enterprise_number, "BE 0403.170", "length"),
        (checked_enterprise_number, "NL 1234567", "length"),
        (checked_enterprise_number, "NL 1234567A", "format"),
        (checked_enterprise_number, "FR 552 008 444", "checksum"),
        (checked_enterprise_number, "FR 552", "length"),
        (checked_enterprise_number, "LU X", "format"),
        (checked_enterprise_number, "US 123456789", "country"),
        (checked_phone, "0471 23", "format"),
        (checked_phone, "+32 2", "format"),
        (checked_phone, "+32 2 555 1212 1212 12", "length"),
        (checked_email, "claims at example", "format"),
        (checked_country, "XX", "country"),
        (checked_percent, "101", "out_of_range"),
        (checked_percent, "a half", "format"),
    ],
)
def test_a_bad_one_says_why_and_keeps_what_was_typed(
    check: Callable[[str], str], typed: str, reason: str
) -> None:
    with pytest.raises(NotValid) as fault:
        check(typed)

    assert (fault.value.reason, fault.value.typed) == (reason, typed)


def _be_iban(number: int) -> str:
    """A Belgian IBAN by the book: ten digits, their remainder by 97, the check digits of ISO 13616."""
    account = f"{number:010d}{number % 97 or 97:02d}"
    return f"BE{98 - int(account + '111400') % 97:02d}{account}"


@given(st.integers(1, 9_999_999_999))
def test_every_well_made_iban_passes(number: int) -> None:
    iban = _be_iban(number)

    assert checked_iban(" ".join(iban[at : at + 4] for at in range(0, 16, 4))) == iban
    assert iban_country(iban) == "BE"


@given(st.integers(1, 9_999_999_999), st.integers(2, 15), st.sampled_from(string.digits))
def test_one_wrong_digit_never_passes(number: int, place: int, digit: str) -> None:
    iban = _be_iban(number)
    assume(iban[place] != digit)

    with pytest.raises(NotValid):
        checked_iban(iban[:place] + digit + iban[place + 1 :])


@given(st.text(max_size=40))
def test_whatever_is_typed_is_canonical_or_refused_and_nothing_else(typed: str) -> None:
    for check in (
        checked_account,
        checked_enterprise_number,
        checked_phone,
        checked_email,
        checked_country,
        checked_percent,
    ):
        try:
            canonical = check(typed)
        except NotValid:
            continue
        assert check(canonical) == canonical


def test_a_domestic_account_tells_no_country() -> None:
    assert iban_country("60161331926819") == ""
