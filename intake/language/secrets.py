"""Passwords, card numbers and keys that were pasted by mistake: masked before anything is kept.

Stands alone because it must be the same for an answer, a note and a pasted mail, and must run before the first of them reaches a disk.
A sentence that only speaks of a password ("they stole the password") is left as it is: what is masked is the secret, never the story.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

MARKER = "[••••]"


@dataclass(frozen=True, slots=True)
class Masked:
    """The text with each secret replaced by the marker; `kinds` are those found, each once: password, card, private_key, token."""

    text: str
    kinds: tuple[str, ...]


PEM = re.compile(
    r"-----BEGIN (?P<what>[A-Z0-9 ]{0,40}PRIVATE KEY[A-Z ]{0,12})-----.*?(?:-----END [A-Z0-9 ]{0,60}-----|\Z)",
    re.DOTALL,
)
TOKENS = re.compile(
    r"""(?<![A-Za-z0-9_-])(?:
        sk-[A-Za-z0-9_-]{16,}                                   # model and payment services
      | [spr]k_(?:live|test)_[A-Za-z0-9]{10,}
      | gh[pousr]_[A-Za-z0-9]{20,} | github_pat_[A-Za-z0-9_]{20,} | glpat-[A-Za-z0-9_-]{16,}
      | xox[abeprs]-[A-Za-z0-9-]{10,}
      | A[KS]IA[A-Z0-9]{16}
      | AIza[A-Za-z0-9_-]{30,}
      | ya29\.[A-Za-z0-9_-]{20,}
      | eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*)?
    )""",
    re.VERBOSE,
)
BEARER = re.compile(
    r"(?i)(?P<cue>\b(?:bearer|authorization:\s*basic)\s+)(?P<secret>[A-Za-z0-9._~+/-]{20,}=*)"
)
URL_LOGIN = re.compile(
    r"(?P<cue>\b[a-zA-Z][a-zA-Z0-9+.-]{1,15}://[^\s/:@]{1,64}:)(?P<secret>[^\s/@]{3,128})(?=@)"
)
CARD = re.compile(r"(?<![\w+./-])(?<!\d[ -])\d(?:[ -]?\d){12,18}(?![\w/]|[ .-]?\d)")

CUE = (
    r"mots? de passe|mdp|passe(?=\s*[:=])|code (?:pin|puk|secret|d'acces|d'accès)|phrase secrete|phrase secrète|cle (?:api|secrete)|clé (?:api|secrète)"
    r"|wacht?woord(?:en)?|paswoord(?:en)?|pincode|toegangscode|geheime code|api[- ]sleutel|geheime sleutel|herstelcode"
    r"|pass ?words?|passwd|pass ?code|pass ?phrase|pwd|pw(?=\s*[:=])|pin(?: ?code| number)?|secret key|api[ _-]?(?:key|token|secret)|access[ _-]?(?:key|token)|client[ _-]?secret|recovery code|secret(?=\s*[:=])|token(?=\s*[:=])|cvc2?|cvv2?"
)
STRONG_LINK = r"\s*(?:[:=]|->|=>)\s*"
WEAK_LINK = r"\s+(?:est|etait|était|is|was|were|are|zijn|waren|luidt)\s+(?:[:=]\s*)?"
OWNER = r"(?:\s+(?:(?:de|du|d'|van|voor|of|for|pour|sur|on|op|het|de|the|la|le|l'|mijn|mon|ma|my|our|notre|onze|actuel|current|huidige|nouveau|new|nieuwe?)\s*)*[\w.@'-]{1,40}){0,3}?"
PASSWORD = re.compile(
    rf"(?i)(?P<cue>\b(?:{CUE})\b(?:{OWNER}(?P<strong>{STRONG_LINK})|(?P<weak>{WEAK_LINK})))(?P<quote>[\"'«“‘`]?\s?)(?P<secret>[^\s\"»”`]{{1,128}})"
)
WORDS_AFTER = re.compile(r"[a-zà-öø-ÿ'’-]+[.,;:!?)]*$", re.IGNORECASE)


def mask(text: str) -> Masked:
    """The text without its secrets. A marker that stands in the text already stays as it is, so that masking twice changes nothing."""
    kinds: list[str] = []

    def hide(
        kind: str, keeps: Callable[[re.Match[str]], bool] = lambda found: False
    ) -> Callable[[re.Match[str]], str]:
        def replace(found: re.Match[str]) -> str:
            secret = found.groupdict().get("secret")
            if keeps(found) or secret == MARKER or (secret or "").startswith(MARKER):
                return found.group()
            if kind not in kinds:
                kinds.append(kind)
            if secret is None:
                return MARKER
            head = found.group()[: found.start("secret") - found.start()]
            closing = secret[len(secret.rstrip(".,;:!?)")) :] if len(secret) > 1 else ""
            return head + MARKER + closing

        return replace

    text = PEM.sub(hide("private_key"), text)
    text = TOKENS.sub(hide("token"), text)
    text = BEARER.sub(hide("token"), text)
    text = URL_LOGIN.sub(hide("password"), text)
    text = PASSWORD.sub(hide("password", _is_story), text)
    text = CARD.sub(hide("card", lambda found: not _is_card(found.group())), text)
    return Masked(text, tuple(kinds))


def _is_story(found: re.Match[str]) -> bool:
    """Is what follows the cue word a sentence about the password, and not the password itself?

    After `:` or `=` only a lone plain word followed by more plain words is a story ("mot de passe : volé par hameçonnage"). After `is` or
    `est` a plain word always is ("the password was stolen"), and a secret has a digit, a sign or mixed capitals.
    """
    secret = found["secret"].strip()
    bare = secret.rstrip(".,;:!?)")
    if not bare:
        return True
    looks_made = (
        bool(re.search(r"\d", bare))
        or bool(re.search(r"[^\w'’.,-]", bare))
        or bool(re.search(r"[a-zà-ÿ][A-Z]", bare))
    )
    if looks_made:
        return False
    if found["quote"].strip():
        return False
    if found["weak"]:
        return True
    rest = re.split(r"[\n;|]", found.string[found.end() : found.end() + 80])[0]
    ends = bool(re.search(r"[.,;:!?]$", secret))
    follows = re.match(r"\s+[a-zà-öø-ÿ'’-]{2,}", rest, re.IGNORECASE)
    return bool(WORDS_AFTER.fullmatch(secret)) and ((bool(follows) and not ends) or bare.casefold() in STORY)


STORY = frozenset(
    [
        "oui",
        "non",
        "inconnu",
        "inconnue",
        "vole",
        "volé",
        "volée",
        "changé",
        "change",
        "modifié",
        "réinitialisé",
        "partagé",
        "idem",
        "aucun",
        "aucune",
        "perdu",
        "oublié",
        "faible",
        "ja",
        "nee",
        "neen",
        "onbekend",
        "gestolen",
        "gewijzigd",
        "veranderd",
        "vernieuwd",
        "gereset",
        "geen",
        "gelekt",
        "gedeeld",
        "vergeten",
        "zwak",
        "yes",
        "no",
        "unknown",
        "stolen",
        "changed",
        "reset",
        "none",
        "leaked",
        "shared",
        "lost",
        "forgotten",
        "weak",
        "reused",
        "same",
        "compromised",
    ]
)


def _is_card(digits: str) -> bool:
    """A card number: a known first digit, thirteen to nineteen digits in the usual groups, and Luhn's check digit."""
    bare = re.sub(r"\D", "", digits)
    if not 13 <= len(bare) <= 19 or bare[0] not in "23456" or len(set(bare)) < 2:
        return False
    groups = re.split(r"[ -]", digits)
    if len(groups) > 1 and [len(group) for group in groups] not in (
        [4, 4, 4, 4],
        [4, 6, 5],
        [4, 6, 4],
        [4, 4, 4, 4, 3],
        [4, 4, 4, 4, 2],
        [4, 4, 4, 1],
        [6, 13],
        [4, 4, 5],
        [4, 5, 4],
        [4, 3, 3, 3],
    ):
        return False
    total = 0
    for place, digit in enumerate(reversed(bare)):
        double = int(digit) * (2 if place % 2 else 1)
        total += double - 9 if double > 9 else double
    return total % 10 == 0


_PRIVILEGED = re.compile(
    r"\b(?:secret professionnel|correspondance confidentielle entre avocat|confidentiel\s*[-–—:]?\s*avocat|beroepsgeheim|vertrouwelijk\s*[-–—:]?\s*advocaat|"
    r"attorney[- ]client|legal(?:ly)? privileged?|privileged (?:and|&) confidential|solicitor[- ]client|cabinet d'avocats|advocatenkantoor|"
    r"correspondance d'avocat|briefwisseling (?:van|tussen) advocaten|conseil de l'ordre des avocats|officielle entre avocats)\b",
    re.IGNORECASE,
)


def looks_privileged(text: str) -> bool:
    """Whether a text looks like a lawyer's correspondence: it is asked about before it is kept."""
    return bool(_PRIVILEGED.search(text.replace("\u2019", "'")))
