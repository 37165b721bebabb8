"""Numbers under which companies are registered in Belgium, the Netherlands, Luxembourg, France and Britain.

Stands alone because each country has two or three schemes of its own, and only the region or a prefix tells which is meant.
"""

import re

from intake.claim.reading import Asked, Ear, Outcome
from intake.language.answers.outcomes import NOT_UNDERSTOOD, ask, invalid, value
from intake.language.answers.typed import Typed

LABELS = re.compile(
    r"\b(?:tva|btw|vat|bce|kbo|kvk|k\.v\.k\.?|siren|siret|rcs|rsin|numero|nummer|number|no|nr|n|ondernemingsnummer|ondernemingsnr|entreprise|d'entreprise|enterprise|company|registration|reg|companies house|co|crn|ust|handelsregister|kamer van koophandel|id|identification|intracommunautaire|luxembourg|paris|is|est|het|le|la|the|our|notre|ons|onze|mijn|de|du|van|c'est|it's|btw-id|btw-nummer|kvk-nummer|kvknummer)\b\.?[:°]?",
)
CODE = re.compile(
    r"(?<![A-Za-z0-9])(?:(?P<country>BE|NL|LU|FR|GB)\s?-?)?(?P<body>(?:B\s?(?=\d)|SC\s?|NI\s?|OC\s?|SO\s?|R0?|NC\s?|[A-Z0-9]{2}\s(?=\d{3}\s?\d{3}\s?\d{3}\b))?\d(?:[ .\-/]?\d)*(?:\s?-?\.?B\.?\s?\d\s?\d)?)(?![A-Za-z0-9])",
    re.IGNORECASE,
)
CUES = {
    "NL": r"\bkvk|k\.v\.k|kamer van koophandel|\brsin\b|btw-id",
    "FR": r"\bsiren\b|\bsiret\b",
    "BE": r"\bbce\b|\bkbo\b",
    "GB": r"companies house|\bcrn\b",
}


def _luhn(digits: str) -> bool:
    total = 0
    for place, digit in enumerate(reversed(digits)):
        number = int(digit) * (2 if place % 2 else 1)
        total += number - 9 if number > 9 else number
    return total % 10 == 0


def _belgian(body: str) -> tuple[str | None, str]:
    if not body.isdigit():
        return None, "format"
    if len(body) == 9:
        return None, "length"
    if len(body) != 10:
        return None, "length"
    if body[0] not in "01":
        return None, "format"
    return (f"BE{body}", "") if 97 - int(body[:8]) % 97 == int(body[8:]) else (None, "checksum")


def _french(body: str, country: str) -> tuple[str | None, str]:
    if re.fullmatch(r"[0-9A-Z]{2}\d{9}", body) and len(body) == 11:
        siren = body[2:]
        if not _luhn(siren):
            return None, "checksum"
        key = (12 + 3 * (int(siren) % 97)) % 97
        return (f"FR{body}", "") if not body[:2].isdigit() or int(body[:2]) == key else (None, "checksum")
    if not body.isdigit():
        return None, "format"
    if len(body) == 9:
        return (f"FR{body}", "") if _luhn(body) else (None, "checksum")
    if len(body) == 14:
        la_poste = body.startswith("356000000") and sum(map(int, body)) % 5 == 0
        return (f"FR{body}", "") if (_luhn(body) and _luhn(body[:9])) or la_poste else (None, "checksum")
    return None, "length"


def _dutch(body: str) -> tuple[str | None, str]:
    if re.fullmatch(r"\d{9}B\d{2}", body):
        from stdnum.nl import btw

        return (f"NL{body}", "") if btw.is_valid(body) else (None, "checksum")
    if not body.isdigit():
        return None, "format"
    return (f"NL{body}", "") if len(body) == 8 else (None, "length")


def _luxembourgish(body: str) -> tuple[str | None, str]:
    if re.fullmatch(r"B\d{1,6}", body):
        return f"LU{body}", ""
    if body.isdigit() and len(body) == 8:
        return (f"LU{body}", "") if int(body[:6]) % 89 == int(body[6:]) else (None, "checksum")
    return None, "length" if body.isdigit() else "format"


def _british(body: str) -> tuple[str | None, str]:
    if re.fullmatch(r"(?:SC|NI|OC|SO|NC|R0)\d{6}", body):
        return f"GB{body}", ""
    if not body.isdigit():
        return None, "length" if re.match(r"(?:SC|NI|OC|SO|NC)\d", body) else "format"
    if len(body) == 8:
        return f"GB{body}", ""
    if len(body) == 9:
        total = sum(
            weight * int(digit) for weight, digit in zip(range(8, 1, -1), body[:7], strict=True)
        ) + int(body[7:])
        return (f"GB{body}", "") if total % 97 == 0 or (total + 55) % 97 == 0 else (None, "checksum")
    return None, "length"


def checked(country: str, body: str) -> tuple[str | None, str]:
    """The number as its country writes it compactly, or why it is none."""
    match country:
        case "BE":
            return _belgian(body)
        case "FR":
            return _french(body, country)
        case "NL":
            return _dutch(body)
        case "LU":
            return _luxembourgish(body)
    return _british(body)


def read_enterprise_number(said: Typed, asked: Asked, ear: Ear) -> Outcome:
    """One registration or VAT number; a prefix or the name of the register tells the country, else the region does."""
    folded = said.folded
    country = next((code for code, cue in CUES.items() if re.search(cue, folded)), ear.region)
    text = LABELS.sub(" ", folded.replace("°", " ")).upper()
    text = re.sub(r"\bRCS\b", " ", text)
    found: list[tuple[str | None, str]] = []
    for match in CODE.finditer(text):
        body = re.sub(r"[^0-9A-Z]", "", match["body"].upper())
        if sum(one.isdigit() for one in body) < 3 and not body.startswith("B"):
            continue
        named = (match["country"] or "").upper() or (
            "LU" if re.fullmatch(r"B\d{1,6}", body) and ear.region == "LU" else country
        )
        result = checked(named, body)
        if result[0] is None and not match["country"] and named == ear.region:
            elsewhere = [
                good
                for other in ("BE", "NL", "FR", "LU", "GB")
                if other != named and _telling(other, body) and (good := checked(other, body)[0])
            ]
            if elsewhere:
                return ask(elsewhere, said.plain)
        if (
            result[0] is None
            and named == "BE"
            and len(body) == 9
            and body.isdigit()
            and (padded := _belgian("0" + body)[0])
        ):
            return ask([padded], said.plain)
        found.append(result)
    sound = list(dict.fromkeys(one for one, _ in found if one))
    if len(sound) == 1 and len(found) == 1:
        return value(sound[0], said.plain)
    if sound:
        return ask(sound, said.plain)
    if found:
        return invalid(found[0][1], (), said.plain)
    return invalid("format", (), said.plain) if re.search(r"\d", folded) else NOT_UNDERSTOOD


def _telling(country: str, body: str) -> bool:
    """Does the shape alone tell the country?"""
    return {
        "BE": len(body) == 10 and body[:1] in "01",
        "FR": len(body) in (9, 14) and body.isdigit(),
        "NL": "B" in body,
        "LU": body.startswith("B"),
        "GB": body[:2] in ("SC", "NI", "OC"),
    }[country]
