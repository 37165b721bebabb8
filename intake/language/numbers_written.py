"""Numbers that name something, grouped as their country writes them: telephone, IBAN, enterprise number.

Apart from formats.py because these follow the country of the number, not the language of the reader. A number
that does not have the expected shape is shown as it was typed: it may still be right, and nothing of it may
be lost.
"""

import re

NO_BREAK = "\u00a0"


def phone(e164: str) -> str:
    """A telephone number with its country code, grouped as its country does."""
    import phonenumbers

    try:
        number = phonenumbers.parse(e164, None)
    except phonenumbers.NumberParseException:
        return e164
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL).replace(
        " ", NO_BREAK
    )


def iban(compact: str) -> str:
    """An IBAN in groups of four."""
    bare = "".join(compact.split())
    return NO_BREAK.join(bare[at : at + 4] for at in range(0, len(bare), 4))


def enterprise_number(number: str) -> str:
    """An enterprise number (country, then compact number) as its country writes it, without the country."""
    match number[:2], number[2:]:
        case "BE", bare if re.fullmatch(r"\d{10}", bare):
            return f"{bare[:4]}.{bare[4:7]}.{bare[7:]}"
        case "FR", bare if re.fullmatch(r"\d{9}(\d{5})?", bare):
            return _spaced(bare[:3], bare[3:6], bare[6:9], bare[9:])
        case "FR", bare if re.fullmatch(r"[0-9A-Z]{2}\d{9}", bare):
            return _spaced(f"FR{bare[:2]}", bare[2:5], bare[5:8], bare[8:])
        case "GB", bare if re.fullmatch(r"\d{9}", bare):
            return _spaced("GB", bare[:3], bare[3:7], bare[7:])
        case "LU", bare if re.fullmatch(r"B\d+", bare):
            return _spaced("B", bare[1:])
        case "LU", bare if re.fullmatch(r"\d{8}", bare):
            return _spaced(f"LU{bare}")
        case "NL" | "GB", bare if re.fullmatch(r"[0-9A-Z]{8}", bare):
            return bare
    return number


def _spaced(*groups: str) -> str:
    return NO_BREAK.join(group for group in groups if group)
