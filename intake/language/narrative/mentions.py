"""All that can be pointed at in a story before anyone asks what it means: amounts, moments, accounts, telephones, addresses, banks.

Stands alone because a figure is one thing only: digits that belong to an account number or a telephone are taken out before amounts are
looked for, and amounts before days and clock times.
"""

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import pairwise

from intake.claim.fact import Exactness
from intake.claim.money import Money
from intake.claim.reading import Asked, Ear
from intake.language.answers.amount import CODES, Amount, amounts
from intake.language.answers.identifier import ibans
from intake.language.answers.numerals import is_rough
from intake.language.narrative.banks import BANKS, EVERYDAY
from intake.language.narrative.cues import cue, mood
from intake.language.narrative.moments import When, moments, names_a_day
from intake.language.narrative.sentences import Sentence, Zone, clauses, sentences
from intake.language.narrative.story import Story, story
from intake.language.usage.spoken import alternation

NEW_ACCOUNT = re.compile(
    r"\bnouve(?:au|l)(?: numero(?: de)?)? (?:compte|iban|rib)\b|\bnouvelles coordonnees bancaires\b|\bchange(?:ment|r|ons|e)? (?:de |notre |nos )(?:numero de )?(?:compte|coordonnees|rib|iban|banque)\b"
    r"|\bnieuwe? (?:bank)?(?:rekening\w*|gegevens)\b|\bnieuwe iban\b|\b(?:gewijzigd|veranderd)e? (?:bank|rekening)\w*"
    r"|\bnew (?:bank )?(?:account|details|iban)\b|\bchanged? (?:of |our )?(?:bank|account)"
)
ASKS_TO_PAY = re.compile(
    r"\b(?:merci|priere) (?:de |d'|par avance )|\bveuillez\b|\bnous vous (?:prions|demandons)\b|\bgelieve\b|\bgraag (?:betalen|overschrijven|overmaken)\b|\bvragen (?:wij |we )?u\b|\bplease (?:pay|use|send|note|make|update|transfer)\b|\bkindly\b"
)


@dataclass(frozen=True, slots=True)
class Mention:
    """Something with its place: `kind` is iban, phone, email, reference or bank; `text` is it, made compact where that is safe."""

    kind: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sum:
    """One clear amount with its place."""

    money: Money
    start: int
    end: int
    exactness: Exactness
    named: bool
    ranged: bool  # one end of "from … to …": no settled amount


@dataclass(slots=True)
class Scene:
    """One sentence with what stands in it. Places are those of the story."""

    sentence: Sentence
    text: str  # folded
    clauses: list[tuple[int, int]]
    sums: list[Sum] = field(default_factory=list)
    whens: list[When] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)

    def clause_at(self, place: int) -> tuple[int, int]:
        """The clause that a place stands in."""
        return next(
            (one for one in self.clauses if one[0] <= place < one[1]),
            (self.sentence.start, self.sentence.end),
        )

    def of(self, kind: str) -> list[Mention]:
        """The mentions of one kind."""
        return [one for one in self.mentions if one.kind == kind]


@dataclass(slots=True)
class Tale:
    """The whole story, sentence by sentence, with who listens."""

    story: Story
    scenes: list[Scene]
    ear: Ear
    opening: bool = False

    def words(self, start: int, end: int) -> str:
        """The exact piece of the text."""
        return self.story.words(start, end)

    def clause(self, scene: Scene, place: int) -> str:
        """The folded clause at a place."""
        start, end = scene.clause_at(place)
        return self.story.folded[start:end]

    @property
    def new_account(self) -> "Mention | None":
        """The account to which a letter asks to pay from now on: whoever wrote it is not who reports it."""
        asks = NEW_ACCOUNT.search(self.story.folded) and ASKS_TO_PAY.search(self.story.folded)
        if not asks or any(scene.sums for scene in self.scenes):
            return None  # whoever names a sum may be telling of it
        ibans = [one for scene in self.scenes for one in scene.of("iban")]
        return ibans[0] if len({one.text for one in ibans}) == 1 else None

    def told(self) -> list[Scene]:
        """The sentences that tell the story, mails below the mail among them."""
        return [one for one in self.scenes if one.sentence.zone is not Zone.HEADER]


EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
URL = re.compile(r"\b(?:https?://|www\.)\S+")
PHONE = re.compile(
    r"(?<![\w.,/+€£$-])(?:\+|00(?=[1-9]))?\(?\d{1,4}\)?(?:[ ./()-]{0,2}\d{1,4}){2,7}(?![\w/]|[.,]\d)"
)
REFERENCE = re.compile(
    r"(?<![\w/.-])(?=[\w&/.-]*\d)(?=[\w&/.-]*[A-Z])[A-Z&][A-Z0-9&]*(?:[ ./-][A-Z0-9]+)*[./-][A-Z0-9][A-Z0-9./-]*\d(?![\w/])"
)
DIGITS_ID = re.compile(r"(?<![\w/.,-])(?:\d{1,6}[-/][A-Z]{1,6}(?:[-/]\d{1,8})?|\d{7,12})(?![\w/.,-]?\w)")
BARE_MONEY = re.compile(r"\d")
CURRENCY_NEAR = re.compile(
    r"[€£$₿]|\b(?:euros?|eur|pond(?:en)?|pounds?|quid|dollars?|usd|gbp|chf|btc|bitcoins?|eth|usdt|livres|sterling|k€|keur|francs?)\b|\d\s?k(?:€|eur)?\b|\bgrand\b|\bton\b|\b(?:mille|duizend|thousand|miljoen|millions?|mln|mio)\b"
)
MONEY = re.compile(r"\b(?:argent|fonds|geld|money|funds)\b")
COUNTED = re.compile(
    r"(?<![\d.,/:-])\d{1,3}(?:[. ']\d{3})+(?![\d/:-]|[.,]\d)|(?<![\d.,/:-])\d{5,}(?![\d/:-])"
)
LIST_OF_PAYMENTS = re.compile(
    r"\b(?:betalingen|overschrijvingen|overboekingen|virements|paiements|payments|transfers)\b[^.;:]{0,24}:(?:[^.;]|\.(?=\d))*$"
)
"""`three payments: 54k …, 28k …, 100k …`: whatever stands in the list was paid, however far from the word."""
RANGE = re.compile(r"\s*(?:€|£|\$|eur|euros?)?\s*(?:-|a|tot|to|et|en|and|ou|of|or)\s*(?:€|£|\$)?\s*")


def tale(text: str, ear: Ear, opening: bool = False) -> Tale:
    """The story with everything in it that can be pointed at."""
    told = story(text)
    scenes: list[Scene] = []
    previous: When | None = None
    today = ear.now.date().isoformat() if names_a_day(told.folded, ear.language) else ""
    for sentence in sentences(told, ear.language):
        folded = sentence.of(told.folded)
        scene = Scene(sentence, folded, clauses(folded, sentence.start))
        scenes.append(scene)
        if sentence.zone is Zone.HEADER:
            scene.mentions = _mentions(sentence.of(told.plain), sentence.start, only_mail=True)
            continue
        plain = sentence.of(told.plain)
        scene.mentions = _mentions(plain, sentence.start)
        masked = _mask(
            folded,
            [
                (one.start - sentence.start, one.end - sentence.start)
                for one in scene.mentions
                if one.kind != "bank"
            ],
        )
        if BARE_MONEY.search(masked) or CURRENCY_NEAR.search(masked):
            lead = scenes[sentence.lead].text if sentence.lead >= 0 else ""
            scene.sums = _sums(masked, sentence, ear, f"{lead.rstrip(' :')}: " if lead else "")
            masked = _mask(
                masked,
                [(one.start - sentence.start, one.end - sentence.start) for one in scene.sums if one.named],
            )
        masked = COUNTED.sub(lambda found: "\x01" * len(found.group()), masked)
        scene.whens = moments(masked, sentence.start, sentence.language, ear, previous, today)
        for when in scene.whens:
            if len(when.day) == 10:
                previous = when
        scene.sums = [
            one
            for one in scene.sums
            if one.named or not any(when.start < one.end and one.start < when.end for when in scene.whens)
        ]
    return Tale(told, scenes, ear, opening)


def banks_named(text: str) -> tuple[str, ...]:
    """The banks that a text names, as they write themselves."""
    return tuple(one.text for one in _mentions(text, 0) if one.kind == "bank")


def _mask(text: str, places: list[tuple[int, int]]) -> str:
    for start, end in places:
        text = text[:start] + "\x01" * (end - start) + text[end:]
    return text


def _mentions(plain: str, shift: int, only_mail: bool = False) -> list[Mention]:
    """Numbers and names of one sentence; what one kind has taken no other takes."""
    found: list[Mention] = []
    left = plain

    def take(kind: str, pattern: re.Pattern[str]) -> None:
        nonlocal left
        for match in pattern.finditer(left):
            if kind == "phone" and not _looks_like_phone(match.group(), left[: match.start()]):
                continue
            found.append(Mention(kind, match.group(), match.start() + shift, match.end() + shift))
        blank()

    def blank() -> None:
        nonlocal left
        for one in found:
            left = left[: one.start - shift] + "\x01" * (one.end - one.start) + left[one.end - shift :]

    take("email", EMAIL)
    take("url", URL)
    if only_mail or not re.search(r"[\dA-Z]", plain):
        return found
    if re.search(r"\d", plain):
        found += [
            Mention("iban", compact, start + shift, end + shift)
            for compact, fault, start, end in ibans(left)
            if not fault
        ]
        blank()
        take("reference", REFERENCE)
        take("phone", PHONE)
        take("reference", DIGITS_ID)
    for match in _bank_names().finditer(plain):
        name = match.group()
        folded = re.sub(r"\s+", " ", name.lower().translate(_PLAIN_LETTERS))
        if folded in BANKS and not (folded in EVERYDAY and name[0].islower()):
            found.append(Mention("bank", BANKS[folded], match.start() + shift, match.end() + shift))
    return found


_PLAIN_LETTERS = str.maketrans("éèêëàâîïôûùçÉÈ’", "eeeeaaiiouuceE'")


@lru_cache(maxsize=1)
def _bank_names() -> re.Pattern[str]:
    spelled = alternation(BANKS).replace("e", "[eéè]").replace("'", "['’]").replace(r"\ ", r"\s")
    return re.compile(rf"(?<![\w@.-])(?:{spelled})(?![\w@]|-\w)", re.IGNORECASE)


def _looks_like_phone(words: str, before: str) -> bool:
    digits = re.sub(r"\D", "", words)
    cued = re.search(
        r"(?i)(?:tel|tél|gsm|phone|mobile|mobiel|telefoon|nummer|numéro|numero|number|call|bel|joignable|bereikbaar|ligne)\.?[^.;]{0,24}$",
        before,
    )
    opens = words.startswith(("0", "+", "(0")) or bool(cued)
    return (
        8 <= len(digits) <= 14
        and opens
        and not re.fullmatch(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}", words)
        and not re.search(
            r"(?i)(?:bce|kbo|tva|btw|vat|kvk|rcs|siren|siret|registered in \w+ no|company n\w+)\W*$", before
        )
    )


@lru_cache(maxsize=4)
def _codes_near() -> re.Pattern[str]:
    return re.compile(rf"\b{alternation(CODES)}\b")


def _sums(masked: str, sentence: Sentence, ear: Ear, lead: str) -> list[Sum]:
    """The clear amounts of one sentence. A bare number is an amount only where the words around speak of money, or those that lead in its list."""
    currency = "GBP" if ear.region == "GB" else "EUR"
    language_ear = Ear(sentence.language, ear.region, ear.now)
    seen = [_settled(one) for one in amounts(masked, Asked("", "money", currency=currency), language_ear)]
    marks = {masked[one.start + at] for one in seen if one.named and (at := _grouped_at(masked, one))}
    read = [
        one
        for one in (_written_alike(masked, one, marks) for one in seen)
        if one.clear and not one.numeral.article
    ]
    found: list[Sum] = []
    for place, one in enumerate(read):
        if (
            not one.named
            and not _speaks_of_money(masked, one, lead)
            and not (
                place + 1 < len(read) and read[place + 1].named and _joined(masked, one, read[place + 1])
            )
            and not _listed_with_a_currency(masked, read[place:])
        ):
            continue
        ranged = any(
            _joined(masked, first, second)
            for first, second in (
                (one, read[place + 1]) if place + 1 < len(read) else (one, None),
                (read[place - 1], one) if place else (None, one),
            )
            if first and second
        )
        rough = is_rough(re.split(r"[,;:]\s", masked[max(0, one.start - 16) : one.start])[-1], one.numeral)
        found.append(
            Sum(
                one.readings[0],
                one.start + sentence.start,
                one.end + sentence.start,
                Exactness.ESTIMATE if rough else Exactness.EXACT,
                one.named,
                ranged,
            )
        )
    return found


GROUPED = re.compile(r"\d{1,3}(?P<mark>[.,])\d{3}(?!\d)")


def _grouped_at(text: str, one: Amount) -> int:
    """Where in a clear amount the mark stands that parts its thousands; 0 where there is none."""
    found = GROUPED.search(text, one.start, one.end)
    return found.start("mark") - one.start if found and one.clear and one.readings[0].amount >= 1000 else 0


def _written_alike(text: str, one: Amount, marks: set[str]) -> Amount:
    """`182,000 euros, of which 82,000`: nobody parts the thousands of one sum by what is the decimal mark of the next."""
    found = GROUPED.search(text, one.start, one.end)
    if found is None or found["mark"] not in marks or one.named:
        return one
    return _settled(replace(one, named=True)) if len(one.readings) == 2 else one


def _settled(one: Amount) -> Amount:
    """`54.000 EUR`, whoever's dot it is: beside a currency three digits are thousands, for no payment has thousandths."""
    if not one.named or one.numeral.scaled or len(one.readings) != 2:
        return one
    less, more = sorted(one.readings, key=lambda money: money.amount)
    grouped = less.currency == more.currency and more.amount == less.amount * 1000
    return replace(one, readings=(more,)) if grouped else one


def _speaks_of_money(text: str, one: Amount, lead: str) -> bool:
    """`payé 47.850`, `82k bloqués`: a number of some size beside a word of payment."""
    if one.numeral.in_words and not one.numeral.scaled:
        return False
    if (
        one.readings[0].amount < 100
        or re.search(r"[\w/-]$", text[: one.start])
        or re.match(r"[/:-]?\w", text[one.end :])
    ):
        return False
    near = text[max(0, one.start - 40) : one.end + 30]
    grouped = bool(re.search(r"\d[.,' ]\d{3}|[.,]\d{2}$|k$", text[one.start : one.end])) or one.numeral.scaled
    if grouped and LIST_OF_PAYMENTS.search(lead + text[: one.start]):
        return True
    cues = ("paid", "blocked", "returned", "total", "demand")
    return grouped and bool(MONEY.search(near) or any(cue("MONEY", name).search(near) for name in cues))


LISTED = re.compile(r"\s*(?:,\s+(?:et |en |and )?|(?:et|en|and|&|\+)\s+)")


def _listed_with_a_currency(text: str, row: list[Amount]) -> bool:
    """`4.800, 4.950 and 2.300 €`: the currency is said once, behind the last of them."""
    for one, other in pairwise(row):
        if (
            one.readings[0].amount < 100
            or one.numeral.in_words
            or not LISTED.fullmatch(text[one.end : other.start])
        ):
            return False
        if other.named:
            return True
    return False


def _joined(text: str, first: Amount, second: Amount) -> bool:
    """Are two amounts the ends of a range, or two guesses at one?"""
    between = text[first.end : second.start]
    if not RANGE.fullmatch(between):
        return False
    listed = re.fullmatch(r"\s*(?:€|£|\$|eur|euros?)?\s*(?:et|en|and)\s*(?:€|£|\$)?\s*", between)
    return not listed or bool(re.search(r"\b(?:entre|tussen|between)\s*(?:€|£|\$)?\s*$", text[: first.start]))


def doubted(clause: str, *moods: str) -> bool:
    """Is the clause in one of these moods?"""
    return any(mood(one).search(clause) for one in moods)
