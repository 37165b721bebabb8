"""Numbers and addresses that can be checked: IBAN, enterprise number, phone, e-mail, country, percentage.

Stands alone because the reader of typed answers and the border of the claim file must judge alike. Each
function returns the canonical form or raises NotValid with the reason; nothing is ever repaired. The
libraries that know the rules are imported where they are used.
"""

import re
from contextlib import suppress
from decimal import Decimal

from intake.said import N_, Said

_PUNCTUATION = re.compile(r"[\s.\-/]")
_IBAN_HEAD = re.compile(r"[A-Z]{2}[0-9]{2}")
_DOMESTIC_ACCOUNT = re.compile(r"[0-9A-Z]{5,34}")
_LENGTHS = re.compile(r"([0-9]+)!")
_KVK = re.compile(r"[0-9]{8}")
_RCS = re.compile(r"[A-K][1-9][0-9]{0,5}")
_COMPANIES_HOUSE = re.compile(r"(?:[0-9]{2}|[A-Z]{2}|R0)[0-9]{6}")
_PERCENT = re.compile(r"[0-9]{1,3}(\.[0-9]{1,6})?")


class NotValid(ValueError):
    """What is wrong with an identifier: `reason` is checksum, length, format, country or out_of_range."""

    def __init__(self, reason: str, typed: str) -> None:
        """Keep what was typed: a failed check is a question back, never a lost answer."""
        # Translators: "reason" is one of the words checksum, length, format, country and out_of_range, which stay English.
        super().__init__(Said(N_("%(given)s fails its check (%(reason)s)"), given=repr(typed), reason=reason))
        self.reason, self.typed = reason, typed


def _compact(typed: str) -> str:
    return _PUNCTUATION.sub("", typed).upper()


def _checked(check: str, compact: str, typed: str) -> str:
    """Run one of python-stdnum's modules, its exceptions turned into ours."""
    from importlib import import_module

    from stdnum import exceptions

    try:
        return str(import_module(f"stdnum.{check}").validate(compact))
    except exceptions.InvalidChecksum:
        raise NotValid("checksum", typed) from None
    except exceptions.InvalidLength:
        raise NotValid("length", typed) from None
    except exceptions.ValidationError:
        raise NotValid("format", typed) from None


def checked_iban(typed: str) -> str:
    """The compact IBAN: length and structure of its country, international and national check digits.

    A bank that is not in the library's register is no fault: registers age, and banks are founded.
    """
    from stdnum import exceptions, iban, numdb

    compact = _compact(typed)
    if not _IBAN_HEAD.match(compact):
        raise NotValid("format", typed)
    country = numdb.get("iban").info(compact)[0][1]
    if not country:
        raise NotValid("country", typed)
    if len(compact) != 4 + sum(int(length) for length in _LENGTHS.findall(country["bban"])):
        raise NotValid("length", typed)
    try:
        iban.validate(compact, check_country=False)
        with suppress(exceptions.InvalidComponent):
            iban.validate(compact)
    except exceptions.InvalidChecksum:
        raise NotValid("checksum", typed) from None
    except exceptions.ValidationError:
        raise NotValid("format", typed) from None
    return compact


def checked_account(typed: str) -> str:
    """A bank account: an IBAN, or a domestic number (sort code and account) that cannot be taken for one."""
    compact = _compact(typed)
    if (
        _IBAN_HEAD.match(compact)
        or not _DOMESTIC_ACCOUNT.fullmatch(compact)
        or not any(sign.isdigit() for sign in compact)
    ):
        return checked_iban(typed)
    return compact


def iban_country(account: str) -> str:
    """The country of an IBAN (ISO 3166 alpha-2), "" for a domestic number."""
    return account[:2] if _IBAN_HEAD.match(account) else ""


def checked_enterprise_number(typed: str) -> str:
    """Country and number as that country writes it compactly.

    BE: KBO/BCE. NL: KvK, or btw-id. FR: SIREN, SIRET, or VAT key and SIREN. LU: VAT, or B and the RCS number.
    GB: Companies House, or VAT. Check digits are held to wherever the scheme has them; KvK, RCS and Companies
    House numbers have none.
    """
    compact = _compact(typed)
    country, number = compact[:2], compact[2:]
    match country:
        case "BE":
            return country + _checked("be.vat", number, typed)
        case "NL" if "B" in number:
            return country + _checked("nl.btw", number, typed)
        case "NL":
            return country + _shaped(_KVK, number, 8, typed)
        case "FR":
            check = {9: "fr.siren", 11: "fr.tva", 14: "fr.siret"}.get(len(number))
            if check is None:
                raise NotValid("length", typed)
            return country + _checked(check, number, typed)
        case "LU" if number[:1].isalpha():
            return country + _shaped(_RCS, number, 0, typed)
        case "LU":
            return country + _checked("lu.tva", number, typed)
        case "GB" if len(number) == 9 and number.isdigit():
            return country + _checked("gb.vat", number, typed)
        case "GB":
            return country + _shaped(_COMPANIES_HOUSE, number, 8, typed)
    raise NotValid("country", typed)


def _shaped(shape: re.Pattern[str], number: str, length: int, typed: str) -> str:
    if shape.fullmatch(number):
        return number
    raise NotValid("length" if length and number.isalnum() and len(number) != length else "format", typed)


def checked_phone(typed: str) -> str:
    """E.164. The number must carry its country; a national one is completed before it comes here."""
    import phonenumbers

    try:
        number = phonenumbers.parse(typed, None)
    except phonenumbers.NumberParseException:
        raise NotValid("format", typed) from None
    if not phonenumbers.is_possible_number(number):
        raise NotValid("length", typed)
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def checked_email(typed: str) -> str:
    """The address in lower case. Whether its domain exists is never looked up: no network is touched."""
    from email_validator import EmailNotValidError, validate_email

    try:
        found = validate_email(typed.strip(), check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        raise NotValid("format", typed) from None
    return found.normalized.lower()


def checked_country(typed: str) -> str:
    """ISO 3166 alpha-2, of a country that exists."""
    from intake.claim.countries import COUNTRIES

    code = typed.strip().upper()
    if code not in COUNTRIES:
        raise NotValid("country", typed)
    return code


def checked_percent(typed: str) -> str:
    """A percentage from 0 to 100 as a decimal text: `12.5`."""
    if not _PERCENT.fullmatch(typed):
        raise NotValid("format", typed)
    if not 0 <= Decimal(typed) <= 100:
        raise NotValid("out_of_range", typed)
    return typed
