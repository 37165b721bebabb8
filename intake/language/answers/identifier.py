"""Numbers for accounts, companies, telephones, and e-mail addresses: checked by the libraries made for them.

A failed check digit or a wrong length is invalid; nothing is ever repaired silently, and two where one was asked are asked back.
"""

import re

from intake.claim.reading import Asked, Ear, Outcome
from intake.language.answers.numerals import numerals
from intake.language.answers.outcomes import NOT_UNDERSTOOD, ask, invalid, value
from intake.language.answers.typed import Typed

IBAN_PLACE = re.compile(r"\b[A-Za-z]{2}\s?\d{2}(?:[ .\-]?[A-Za-z0-9]){8,30}\b")
IBAN_LENGTHS = {
    "AD": 24, "AE": 23, "AL": 28, "AT": 20, "AZ": 28, "BA": 20, "BE": 16, "BG": 22, "BH": 22, "BR": 29, "BY": 28, "CH": 21, "CR": 22, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "DO": 28, "EE": 20, "EG": 29, "ES": 24, "FI": 18, "FO": 18, "FR": 27, "GB": 22, "GE": 22, "GI": 23, "GL": 18, "GR": 27,
    "GT": 28, "HR": 21, "HU": 28, "IE": 22, "IL": 23, "IQ": 23, "IS": 26, "IT": 27, "JO": 30, "KW": 30, "KZ": 20, "LB": 28, "LC": 32, "LI": 21, "LT": 20, "LU": 20, "LV": 21, "LY": 25, "MC": 27, "MD": 24, "ME": 22, "MK": 19, "MR": 27, "MT": 31, "MU": 30, "NL": 18, "NO": 15, "PK": 24, "PL": 28, "PS": 29, "PT": 25,
    "QA": 29, "RO": 24, "RS": 22, "SA": 24, "SC": 31, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "ST": 25, "SV": 28, "TL": 23, "TN": 24, "TR": 26, "UA": 29, "VA": 22, "VG": 24, "XK": 20,
}  # fmt: skip
EMAIL = re.compile(r"[^\s<>,;:()\"']{1,64}@[^\s<>,;()\"']{1,255}")
SPOKEN_AT = re.compile(r"\s?(?:\(at\)|\[at\]|\bat\b|\barobase\b|\barobas\b|\bapenstaartje\b|\(a\))\s?")
SPOKEN_DOT = re.compile(r"\s?(?:\(dot\)|\[dot\]|\bdot\b|\bpoint\b|\bpunt\b)\s?")
NATIONAL_DIGITS = {31: (9,), 32: (8, 9), 33: (9,), 44: (10,)}
"""How many digits a subscriber's number has; a number that is not in use anywhere must at least have those."""
SHORT_BELGIAN_MOBILE = re.compile(r"4[5-9]\d{6}")
"""A digit is missing: the landlines that begin with 4 are those of Liège, 42 and 43."""
PHONE_PIECE = re.compile(r"(?:\+|\b00|\()?\(?\+?\d[\d\s().\-/]{3,}\d(?:\s?\(0\)\s?[\d\s.\-/]+)?")


def _compact(text: str) -> str:
    return re.sub(r"[^0-9A-Za-z]", "", text).upper()


def _iban_fault(compact: str) -> str:
    """Why it is no IBAN, or nothing."""
    if compact[:2] not in IBAN_LENGTHS:
        return "country"
    if len(compact) != IBAN_LENGTHS[compact[:2]]:
        return "length"
    digits = "".join(str(int(one, 36)) for one in compact[4:] + compact[:4])
    return "" if int(digits) % 97 == 1 else "checksum"


def ibans(text: str) -> list[tuple[str, str, int, int]]:
    """Every IBAN-like piece of a text: compact, its fault, start, end. A piece that runs on into the next word is cut where its country says."""
    found = []
    for match in IBAN_PLACE.finditer(text):
        compact, end = _compact(match.group()), match.end()
        length = IBAN_LENGTHS.get(compact[:2])
        if length and len(compact) > length:
            taken = 0
            for place, sign in enumerate(match.group()):
                taken += sign.isalnum()
                if taken == length:
                    rest = match.group()[place + 1 :]
                    if rest[:1] in " .-" and re.match(r"[ .\-]*(?:[A-Za-z]{2,}|[A-Za-z]{2}\d)", rest):
                        compact, end = compact[:length], match.start() + place + 1
                    break
        found.append((compact, _iban_fault(compact), match.start(), end))
    return found


def read_iban(said: Typed, asked: Asked, ear: Ear) -> Outcome:
    """One account number."""
    found = []
    at = 0
    while at < len(said.plain) and (more := ibans(said.plain[at:])):
        compact, fault, _, end = more[0]
        found.append((compact, fault))
        at += end
    good = list(dict.fromkeys(compact for compact, fault in found if not fault))
    if len(good) == 1 and len(found) == 1:
        return value(good[0], said.plain)
    if good:
        return ask(good, said.plain) if len(good) > 1 or len(found) > 1 else value(good[0], said.plain)
    if found:
        return invalid(found[0][1], (), said.plain)
    whole = _compact(
        re.sub(r"(?i)\b(?:iban|compte|rekening|account|nummer|number|numero|no|nr)\b", "", said.plain)
    )
    if re.match(r"[A-Z]{2}\d{2}", whole):
        return invalid(_iban_fault(whole) or "format", (), said.plain)
    return invalid("format", (), said.plain) if re.search(r"\d", said.plain) else NOT_UNDERSTOOD


def e164(text: str, region: str) -> tuple[str | None, str]:
    """E.164, or why not."""
    import phonenumbers

    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None, "format"
    if (
        not phonenumbers.is_possible_number(number)
        or phonenumbers.is_possible_number_with_reason(number)
        == phonenumbers.ValidationResult.IS_POSSIBLE_LOCAL_ONLY
    ):
        return None, "length"
    digits = phonenumbers.national_significant_number(number)
    usual = NATIONAL_DIGITS.get(number.country_code or 0)
    if (
        usual
        and (len(digits) not in usual or digits.startswith("0"))
        and not phonenumbers.is_valid_number(number)
    ) or (number.country_code == 32 and SHORT_BELGIAN_MOBILE.fullmatch(digits)):
        return None, "length"
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164), ""


def read_phone(said: Typed, asked: Asked, ear: Ear) -> Outcome:
    """One telephone number, read as the region dials it."""
    pieces = [
        match.group()
        for match in PHONE_PIECE.finditer(re.split(r"\b(?:ext|poste|toestel|extension)\b", said.plain)[0])
    ]
    digits = sum(one.isdigit() for one in said.plain)
    if not pieces:
        spoken = _spoken_digits(said, ear)
        if spoken:
            good, _ = e164(spoken, ear.region)
            return ask([good] if good else [], said.plain)
        return invalid("length" if digits else "format", (), said.plain) if digits else NOT_UNDERSTOOD
    if re.search(r"\d[olOI]\d|\d[oO]{1,3}\b|\b[oO]\d", said.plain):
        return invalid("format", (), said.plain)
    read = [e164(piece, ear.region) for piece in pieces]
    if len(pieces) > 1 and all(number is None for number, _ in read):
        read = [e164(" ".join(pieces), ear.region)]
    good_ones = list(dict.fromkeys(number for number, _ in read if number))
    if len(good_ones) == 1:
        return value(good_ones[0], said.plain) if len(read) == 1 else ask(good_ones, said.plain)
    return ask(good_ones, said.plain) if good_ones else invalid(read[0][1], (), said.plain)


def _spoken_digits(said: Typed, ear: Ear) -> str:
    """A number dictated in words: `zero quatre septante…`."""
    found = [one for one in numerals(said.folded.replace(",", " ; "), ear) if one.in_words]
    if len(found) < 4 or any(one.scaled for one in found):
        return ""
    return "".join(str(int(one.value)) for one in found)


def _email(text: str) -> tuple[str | None, str]:
    from email_validator import EmailNotValidError, validate_email

    try:
        return validate_email(text, check_deliverability=False).normalized.lower(), ""
    except EmailNotValidError:
        return None, "format"


def read_email(said: Typed, asked: Asked, ear: Ear) -> Outcome:
    """One address; case does not matter."""
    text = re.sub(r"(?i)\bmailto:", "", said.plain)
    pieces = [match.group().strip(".,;:!?") for match in EMAIL.finditer(text)]
    good = list(dict.fromkeys(address for piece in pieces if (address := _email(piece)[0])))
    if len(good) == 1 and len(pieces) == 1:
        return value(good[0], said.plain)
    if good:
        return ask(good, said.plain)
    mended = SPOKEN_DOT.sub(".", SPOKEN_AT.sub("@", said.folded))
    if "@" not in text and "@" not in mended:
        return invalid("format", (), said.plain) if re.search(r"\w\.\w", text) else NOT_UNDERSTOOD
    mended = re.sub(r"@+", "@", re.sub(r"\s?([@.])\s?", r"\1", mended)).replace(",", ".").strip(". ")
    repair = [address for piece in EMAIL.findall(mended)[:1] if (address := _email(piece.strip("."))[0])]
    if "@" not in text:
        return ask(repair, said.plain)
    return invalid("format", repair, said.plain)
