"""Names of banks, companies, insurers and people, and the free text that is left, for the fields that ask for one.

A name is the words of the name and nothing else of its clause. Known banks and legal forms tell themselves; a plain piece is taken only
where one field waits for it.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from intake.claim.reading import Asked, Heard, Outcome
from intake.language.answers.control import noted
from intake.language.answers.group.board import Clause
from intake.language.answers.group.breath import MISSING, Breath
from intake.language.answers.group.events import CALLED, DENIED, EVENTS, RECEIVER, cue, event, leaf, topic
from intake.language.answers.numerals import says
from intake.language.answers.option_words import STOP, exactly
from intake.language.answers.outcomes import ask, none, value
from intake.language.answers.person import PARTICLES, TITLES
from intake.language.usage.spoken import alternation, phrases

LEGAL = r"(?:s\.?\s?a\.?\s?r\.?\s?l\.?|s\.?r\.?l\.?|s\.?p\.?r\.?l\.?|s\.?a\.?s\.?u?|s\.?a\.?|s\.?c\.?s\.?|scrl|snc|n\.?v\.?|b\.?v\.?(?:b\.?a\.?)?|bvba|vof|cv|cvba|comm\.?v\.?|asbl|vzw|ltd\.?|limited|llp|plc|inc\.?|gmbh|ag|lda|maison|ets|etablissements|groupe|groep|group)"
TOKEN = r"[A-ZÀ-Þ0-9][\w'’&.-]*"
COMPANY = re.compile(
    rf"(?:(?<!\w){TOKEN}(?:\s+(?:&\s+|et\s+|en\s+|and\s+|de\s+|du\s+|des\s+|van\s+|van de\s+|of\s+)?{TOKEN})*\s+(?i:{LEGAL})(?![\w])|(?<![\w.])(?i:{LEGAL})\s+{TOKEN}(?:\s+(?:&\s+|et\s+|de\s+|du\s+|des\s+|van\s+|la\s+)?{TOKEN})*)"
)
LOWER_COMPANY = re.compile(
    r"(?<![\w.])(?:[\w'&.-]+\s+){1,3}(?:srl|sprl|sarl|sas|bvba|bv|nv|vzw|asbl|ltd|plc|llp|gmbh)(?!\w)|(?<![\w.])(?:srl|sprl|sarl|bvba|bv|nv|vzw|asbl)\s+[\w'&.-]+(?:\s+[\w'&.-]+)?"
)
PERSON = re.compile(
    rf"(?:(?<!\w)(?i:{TITLES})\s+(?:[A-ZÀ-Þ][\w'’.-]*|(?:[dD]e|[vV]an|[dD]er|[dD]en)\b)(?:\s+(?:(?:van|de|der|den|von|le|la|du|el|ben|ter|ten)\s+){{0,2}}[A-ZÀ-Þ][\w'’-]*){{0,3}}"
    rf"|(?<!\w)[A-ZÀ-Þ][a-zà-ÿ'’-]+(?:-[A-ZÀ-Þ][a-zà-ÿ]+)?(?:\s+(?:(?:van|de|der|den|von|le|la|du|el|ben|ter|ten|Van|De|Der|Den|El)\s+){{0,2}}[A-ZÀ-Þ][\w'’-]+){{1,2}})"
)
TAIL = re.compile(
    r"(?:\s+\b(?:gsm|t[ée]l(?:[ée]phone|efoon)?|mobile|mobiel|phone|portable|num[ée]ro|nummer|mail|e-mail|au|op|on|at|sur|van|bij|chez|of|from|for|pour|voor|de chez|de|du|is|est)\b\.?:?)+\s*$",
    re.IGNORECASE,
)
"""What leads from a name to what stands behind it."""
PERSON_OF = re.compile(
    r"(?P<person>[A-ZÀ-Þ][a-zà-ÿ'’-]+\s[A-ZÀ-Þ][a-zà-ÿ'’-]+)\s+(?:van|bij|chez|at|of|from|de chez|de|du|voor|pour|for)\s+(?=[A-ZÀ-Þ])"
)
CAPITALS = re.compile(
    rf"(?<![\w'’]){TOKEN}(?:\s+(?:&\s+|et\s+|en\s+|and\s+|de\s+|du\s+|des\s+|van\s+|van de\s+|of\s+)?{TOKEN})*"
)
BANK_CUE = re.compile(
    r"\b(?:chez|bij|a la|a l'|aupres de|at|with|via|van|de la|banque|bank|de|is|est|the|la|le|met|par|op|sur)\s+(?:(?:la|de|het|the|le|l')\s*)?$"
)
NAME_CUE = re.compile(
    r"\b(?:chez|bij|aupres de|at|with|via)\s+(?:la |de |het |the |le |l')?(?P<name>[^,;:()]+)"
)
JUST_A_NAME = re.compile(
    r"^(?:(?:et|en|and|oui|ja|yes|c'est|het is|dat is|it is|it's|la|le|les|de|het|the|banque|bank|bij|chez|at|with|via|by|from|door|par|van|avec|met|du|des|d'|pour|voor|for|contre|tegen|name|nom|naam|personne de contact|contactpersoon|contact|entreprise|societe|firma|bedrijf|company|compte|rekening|account|iban|client|klant|customer|fournisseur|leverancier|supplier|creancier|assureur|verzekeraar|insurer|je m'appelle|wij zijn|nous sommes|we are|we're|my name's|name's|je suis|moi c'est|ik ben|mijn naam is|my name is|i am|i'm|this is|hier|ici|vraag naar|vragen naar|demandez|demander|ask for|t\.a\.v\.|a l'attention de|à l'attention de)\s*:?\s+)+",
    re.IGNORECASE,
)
COMPANY_KIND = re.compile(
    r"\b(?:bouw|bouwgroep|garage|fiduciaire|menuiserie|imprimerie|boulangerie|bakkerij|transports?|logistics|logistiek|services|solutions|systems|systemen|consulting|hotel|clinique|kliniek|ecole|school|group|groep|groupe|architect\w*|partners|associes|freres|fils|zonen|sons|brothers|et fils|trading|industries|holding|invest|immo|vastgoed|construct\w*|techniek|technics|medical|pharma|foods?|restaurant|cafe|studio|design|media|it|software|dental|centre|center|centrum)\b",
    re.IGNORECASE,
)
EVERYDAY_WORDS = frozenset(
    "banques banken banks rc ba bi jullie u jou je you vous toi moi ik i me haar hem him her deze celui celle compte rekening account iban virement overschrijving transfer le la les un une de het een the our notre nos onze ons mon ma mijn my their hun leur oui ja yes non nee no nous we wij on il ils hij zij they he she it pas niet not ce c'est dat dit this that bank banque client klant customer verzekerde assure insured mr mme nog nu gisteren hier vandaag yesterday today pv iban daf ceo cfo cyber polis police policy mfa it gsm tel".split()
)
VERBAL = re.compile(r"\b(?:who|qui|die|paid|paye|betaald|heeft|a|has|is|est|was|left|parti|vertrokken)\b")
OWN = re.compile(
    r"\b(?:moi|mon|ma|mien|mijn|mij|ik|zelf|me|my|mine|own|perso\w*|direct\w*|rechtstreeks|kantoor|bureau|office|je suis|i am|i'm)\b"
)


OWN_ARTICLE = re.compile(r"(?<=\s)(?:De|Het|Le|La|Les|The|Du|Des)\s+$")
"""Part of a name: "bij klant De Kroon"."""
ARTICLES = ("De", "Het", "Le", "La", "Les", "The", "'t")
THOUGHT = re.compile(
    r"[\s,]*\b(?:je (?:pense|crois)|j'imagine|sauf erreur|si je me souviens(?: bien)?|a mon avis|à mon avis|(?:denk|geloof|dacht|vermoed) (?:ik|we|wij)|ik (?:denk|geloof|dacht)|volgens mij|als ik me niet vergis|naar ik meen|i (?:think|believe|guess|suppose|reckon)|if i remember(?: right(?:ly)?)?|as far as i know|pour autant que je sache|voor zover ik weet|peut-[eê]tre|misschien|maybe|probablement|waarschijnlijk|probably|normaal|normalement|quoi|h[eéè]|hein|hoor|here$|à l'appareil|a l'appareil|speaking)\b[\s,]*",
    re.IGNORECASE,
)
"""What is said around a name by whoever is not quite sure of it."""


DENIED_NAME = re.compile(
    r"\b(?:pas|niet|not|geen|et non|non pas|rather than|plutot que|in plaats van|au lieu de|instead of)\s+(?:(?:chez|bij|with|at|de|van|by|par|la|le|the) )*$"
)
"""What leads to a name that it is not."""
DENIED_AT_ALL = re.compile(
    r"\b(?:rien|niets|niks|nothing|aucun\w*|jamais|nooit|never|geen|niemand|nobody|personne n\w*)\b|\bpas (?:encore )?(?:de|d'|promis|repondu|ecrit|confirme)\b|\bn't (?:promised?|said|written|answered|replied|admitted)\b|\bniet (?:beloofd|geantwoord|geschreven|toegegeven)\b"
)
PROMISED = re.compile(
    r"\bprom\w*|\bengag\w*|\bbelo(?:of\w*|ft\w*)|\btoegezegd\b|\btoezegging\w*|\bcommit\w*|\bagreed\b|\bafgesproken\b|\bconvenu\w*"
)


def stripped(piece: str) -> str:
    """A piece without the words that lead to its name; "Van Damme" keeps its own."""
    piece = THOUGHT.sub(" ", piece).strip()
    first = piece.split(" ")[0]
    if first[:1].isupper() and first.lower() in PARTICLES and not piece.isupper():
        return piece
    lead = JUST_A_NAME.match(piece)
    if lead is None:
        return piece
    article = OWN_ARTICLE.search(lead.group())
    return piece[article.start() if article and article.start() else lead.end() :]


def names(breath: Breath) -> None:
    """Give every name its field."""
    waiting = [one for one in breath.waiting("text", "person") if not one.long]
    for one in list(waiting):
        if leaf(one.field) in ("payer_bank", "insurer"):
            _institution(breath, one)
        elif leaf(one.field) in ("reference", "number"):
            _reference(breath, one)
    company = next((one for one in breath.waiting("text") if one.field == "insured.name"), None)
    person = next((one for one in breath.waiting("person") if one.field == "insured.contact"), None)
    if company is not None or person is not None:
        _company_and_person(breath, company, person)
    for one in [
        one
        for one in breath.waiting("text", "person")
        if not one.long and one.field not in ("insured.name", "insured.contact")
    ]:
        if leaf(one.field) not in ("reference", "number", "payer_bank"):
            _only_name(breath, one)
    _long(breath)


@lru_cache(maxsize=1)
def _bank_pattern() -> re.Pattern[str]:
    from intake.language.narrative.banks import BANKS

    return re.compile(rf"(?<![\w-]){alternation(BANKS)}(?![\w-])")


def _banks(breath: Breath) -> list[tuple[int, int, str]]:
    """The known banks in what is left of the text, each with the name that it writes itself."""
    from intake.language.narrative.banks import BANKS, EVERYDAY

    text, plain = breath.board.left, breath.board.said.plain
    found = []
    for match in _bank_pattern().finditer(text):
        written = plain[match.start() : match.end()]
        cued = BANK_CUE.search(text[: match.start()]) is not None
        alone = any(breath.folded(one).strip(" .'\"") == match.group() for one in breath.clauses)
        if match.group() in EVERYDAY and written.islower() and not (cued or alone):
            continue
        found.append((match.start(), match.end(), BANKS[match.group()]))
    return found


def _institution(breath: Breath, one: Asked) -> None:
    """The bank or the insurer that is named."""
    if leaf(one.field) == "payer_bank":
        found = _banks(breath)
        mine = [
            (start, end, name)
            for start, end, name in found
            if (not cue(RECEIVER, _clause_text(breath, start)) or len(breath.clauses) == 1)
            and not cue(rf"(?:{RECEIVER})\s*\($", breath.board.said.folded[:start])
            and not _denied(breath, start)
        ]
        kept = list(dict.fromkeys(name for _, _, name in mine))
        if len(kept) == 1:
            start, end, name = mine[0]
            breath.heard[one.field] = value(name, breath.board.words(start, end))
            breath.board.take(start, end)
            return
        if len(kept) > 1:
            breath.heard[one.field] = ask(kept)
            return
    for clause in breath.clauses:
        cued = NAME_CUE.search(breath.board.left, clause.start, clause.end)
        if cued is None or cue(RECEIVER, breath.folded(clause)) or breath.remark(clause) is not None:
            continue
        name = _trimmed(breath.board.left_plain[cued.start("name") : cued.end("name")])
        if name and not _everyday(name):
            breath.heard[one.field] = value(name, name)
            breath.board.take(*cued.span("name"))
            return
    _only_name(breath, one)


def _clause_text(breath: Breath, place: int) -> str:
    return next((breath.folded(one) for one in breath.clauses if one.start <= place < one.end), "")


def _trimmed(plain: str) -> str:
    """A name without the sentence around it; nothing where no name is left."""
    said = " ".join(THOUGHT.sub(" ", plain).split()).strip(" ,;:.-")
    said = re.split(
        r"\s(?:et|en|and|mais|maar|but|die|qui|who|which|is|est|heeft|a|has|was|nog|not|pas|niet|om|at|op|le)\s",
        said,
    )[0].strip(" ,;:.-")
    words = said.split()
    if not words or len(words) > 6 or len(said) < 2 or not re.search(r"[^\W\d_]{2}", said):
        return ""
    return said


def _reference(breath: Breath, one: Asked) -> None:
    found = [figure for figure in breath.figures if figure.kind == "reference"]
    texts = list(dict.fromkeys(breath.words(figure).strip(".") for figure in found))
    if len(texts) == 1:
        breath.heard[one.field] = value(texts[0], texts[0])
    elif texts:
        breath.heard[one.field] = ask(texts)


def _company_and_person(breath: Breath, company: Asked | None, person: Asked | None) -> None:
    """The insured company and the person there, in either order, with or without anything between them."""
    plain = breath.board.left_plain
    firm = COMPANY.search(plain) or LOWER_COMPANY.search(breath.board.left)
    if firm and company is not None:
        start, end = _firm_span(plain, *firm.span())
        name = breath.board.words(start, end)
        breath.heard[company.field] = value(name, name)
        breath.board.take(start, end)
    pieces = _name_pieces(breath)
    if company is None or company.field in breath.heard:
        people = [piece for piece in pieces if _is_person(piece)] or (pieces if len(pieces) == 1 else [])
        if person is not None and people:
            breath.heard[person.field] = _person(breath, people, person)
        return
    if person is None:
        if len(pieces) == 1:
            breath.heard[company.field] = value(pieces[0], pieces[0])
        return
    titled = [piece for piece in pieces if _is_titled(piece)]
    firms = [
        piece for piece in pieces if piece not in titled and COMPANY_KIND.search(breath.said(piece).folded)
    ]
    if len(titled) == 1:
        breath.heard[person.field] = _person(breath, titled, person)
        rest = [piece for piece in pieces if piece not in titled]
        if len(rest) == 1:
            breath.heard[company.field] = value(rest[0], rest[0])
    elif len(firms) == 1:
        breath.heard[company.field] = value(firms[0], firms[0])
        rest = [piece for piece in pieces if piece not in firms]
        if len(rest) == 1:
            breath.heard[person.field] = _person(breath, rest, person)
    elif len(pieces) == 2 and any(_is_mixed(piece) and not CAPITALS.match(piece) for piece in pieces):
        breath.heard[company.field] = ask(pieces)  # sentences rather than names
    elif len(pieces) == 2:
        first, second = pieces
        if _is_person(second) or not _is_person(first):
            breath.heard[company.field] = value(first, first)
            breath.heard[person.field] = _person(breath, [second], person)
        else:
            breath.heard[company.field] = ask([second, first])
    elif len(pieces) == 1:
        if _is_person(pieces[0]):
            breath.heard[company.field] = ask([pieces[0]])
        else:
            breath.heard[company.field] = value(pieces[0], pieces[0])


def _firm_span(plain: str, start: int, end: int) -> tuple[int, int]:
    """A company's name up to the person who follows it without a sign between."""
    words = plain[start:end]
    of_firm = PERSON_OF.match(words)
    if of_firm and not COMPANY_KIND.search(of_firm["person"]):
        start, words = start + of_firm.end(), words[of_firm.end() :]
    inner = re.match(rf"(?i:{LEGAL})\s", words)
    title = re.search(rf"\s(?i:{TITLES})\s", words)
    if title and title.start() > 2:
        return start, start + title.start()
    if not inner:
        before = re.search(rf"\s(?i:{LEGAL})(?!\w)\.?", words)
        if before:
            lead = PERSON.match(words)
            if lead and _is_titled(lead.group()):
                return start + lead.end(), start + before.end()
            return start, start + before.end()
        return start, end
    # "SPRL Lambda Jean Dupont": a legal form before the name leaves open where it ends; two words more are a person.
    tokens = words.split()
    if (
        len(tokens) >= 4
        and re.fullmatch(r"[A-ZÀ-Þ][a-zà-ÿ'’-]+", tokens[-1])
        and re.fullmatch(r"[A-ZÀ-Þ][a-zà-ÿ'’-]+", tokens[-2])
        and len(tokens) == 4
    ):
        return start, start + words.rindex(tokens[-2]) - 1
    return start, end


def _name_pieces(breath: Breath) -> list[str]:
    """The clauses that are nothing but a name, functions and cues left out."""
    pieces = []
    for clause in breath.strong_clauses:
        for raw in re.split(r"\s{2,}", breath.board.left_plain[clause.start : clause.end].strip()):
            piece = stripped(raw.strip(" ,;:.-")).strip(" ,;:.-")
            folded = breath.said(piece).folded
            if (
                not piece
                or not re.search(r"[^\W\d_]{2}", piece)
                or noted(breath.said(piece)) is not None
                or DENIED.search(folded)
            ):
                continue
            if (
                folded in phrases("ROLES")
                or _is_function(folded)
                or folded
                in (
                    "gsm",
                    "tel",
                    "mobile",
                    "phone",
                    "direct",
                    "mobiel",
                    "telephone",
                    "telefoon",
                    "portable",
                    "numero",
                    "nummer",
                    "number",
                )
            ):
                continue
            piece = TAIL.sub("", piece).strip(" ,;:.-")
            if piece and len(piece.split()) <= 7:
                pieces.append(piece)
    written = [piece for piece in pieces if re.search(r"[A-ZÀ-Þ]", piece)]
    return written or pieces  # where anything is written as a name, what is not is none


def _is_function(folded: str) -> bool:
    """Is this a function and no name: "notre DAF", "de zaakvoerder"?"""
    rest = re.sub(
        r"^(?:le|la|notre|de|het|onze|the|our|mon|mijn|my|son|sa|haar|zijn|their|directeur|directrice)\s+",
        "",
        folded,
    )
    return rest in phrases("ROLES") or bool(
        re.fullmatch(
            r"(?:daf|cfo|ceo|coo|cio|ciso|dpo|drh|pdg|dg|gerante?|zaakvoerder|zaakvoerster|bestuurder|administrateur|comptable|boekhouder|accountant|director|manager|owner|patron|patronne|baas|directeur \w+|directrice \w+|hoofd \w+|head of \w+|finance director|financial director|managing director|office manager)",
            rest,
        )
    )


def _is_titled(piece: str) -> bool:
    return re.match(rf"(?i:{TITLES})\s", piece) is not None


def _is_person(piece: str) -> bool:
    """Does it look like the name of a person: a title, or two or three words of a first name and a name?"""
    from intake.language.answers.typed import folded

    if COMPANY_KIND.search(folded(piece)):
        return False
    return _is_titled(piece) or bool(PERSON.fullmatch(piece)) or bool(says(folded(piece), "ROLES"))


def _person(breath: Breath, pieces: list[str], one: Asked) -> Outcome:
    from intake.language.reading import read

    outcomes = [_with_article(piece, read(piece, one, breath.ear)) for piece in pieces]
    good = [outcome for outcome in outcomes if outcome.heard is Heard.VALUE]
    if len(good) == 1:
        return good[0]
    # Words that the reader takes for a remark stand here for a name all the same: "speak to Mick or his wife".
    return ask([outcome.reading.value for outcome in good])


def _only_name(breath: Breath, one: Asked) -> None:
    """The one name that is left: a company with its form, words with capitals, or a piece that nothing else speaks for."""
    person = one.kind == "person"
    plain = breath.board.left_plain
    firms = [
        match.group().strip(" ,;:.")
        for match in COMPANY.finditer(plain)
        if not _denied(breath, match.start())
    ]
    if person or leaf(one.field) == "insurer":
        if len(firms) == 1:
            name = stripped(firms[0]) if not re.match(rf"(?i:{LEGAL})\s", firms[0]) else firms[0]
            breath.heard[one.field] = value(name, name)
            return
        people = [match.group() for match in PERSON.finditer(plain) if not _everyday(match.group())]
        if not firms and len(people) == 1 and leaf(one.field) != "insurer":
            breath.heard[one.field] = _person(breath, people, one)
            return
    used = {
        outcome.reading.words
        for outcome in breath.heard.values()
        if outcome.readings and outcome.heard in (Heard.VALUE, Heard.NONE)
    }
    banks = _banks(breath) if person else []
    pieces: list[str] = []
    beside: list[str] = []
    for clause in breath.strong_clauses:
        piece = breath.plain_left(clause)
        if (
            not piece
            or breath.is_spent(clause)
            or not re.search(r"[^\W\d_]{2}", piece)
            or breath.remark(clause) is not None
        ):
            continue
        if piece in used or any(piece in words and len(words) - len(piece) < 12 for words in used):
            beside += _names_beside(breath, piece)
            continue
        folded = breath.said(piece).folded
        if cue(CALLED, folded) or DENIED.search(folded) or re.search(r"\b(?:euros?|eur)\b", folded):
            continue
        bare = stripped(piece).strip(" ,;:.-")
        folded = breath.said(bare).folded
        if person and any(
            start <= place < end for place in (breath.board.said.plain.find(bare),) for start, end, _ in banks
        ):
            continue
        if any(re.fullmatch(EVENTS.get(leaf(other.field), r"(?!)"), folded) for other in breath.asked):
            continue
        if any(
            word not in STOP and word not in PARTICLES and word not in EVERYDAY_WORDS
            for word in folded.split()
        ):
            pieces.append(bare)
    capitals = [
        match.group().strip(" ,;:.")
        for piece in pieces
        for match in CAPITALS.finditer(piece)
        if not _everyday(match.group())
        and re.search(r"[^\W\d_]{2}", match.group())
        and not re.match(r"\s+(?:rekening|bankrekening|account|bank)\b", piece[match.end() :])
    ]
    if leaf(one.field) == "payer_bank" and capitals:
        pieces = [
            piece for piece in pieces if re.search(r"[A-ZÀ-Þ]", piece)
        ]  # "two banks, this one is Fintro"
    if beside:
        capitals, pieces = list(dict.fromkeys([*capitals, *beside])), []
    if leaf(one.field) in ("payer_bank", "insurer"):
        pieces = [
            piece
            for piece in pieces
            if len(piece.split()) <= 2
            or (re.search(r"[A-ZÀ-Þ]", piece) and not VERBAL.search(breath.said(piece).folded))
        ]
    if person and len(pieces) == 1 and not capitals and _is_mixed(pieces[0]):
        return  # words of a sentence, one of them with a capital
    if len(pieces) == 1 and len(pieces[0].split()) <= 5 and pieces[0]:
        text = capitals[0] if len(capitals) == 1 and len(pieces[0].split()) > 3 else pieces[0]
        breath.heard[one.field] = _as(breath, text, one)
    elif len(capitals) == 1:
        breath.heard[one.field] = _as(breath, capitals[0], one)
    elif len(capitals) > 1:
        breath.heard[one.field] = ask(capitals)


def _names_beside(breath: Breath, piece: str) -> list[str]:
    """Words written as a name in a clause that a choice has spoken for: "cyber Hiscox"."""
    options = [option for one in breath.asked for option in one.options]
    words = piece.split()
    kept = [
        word
        for word in words
        if not re.search(r"\w", word) or not exactly(breath.said(word).folded, tuple(options))
    ]
    return [
        match.group().strip(" ,;:.")
        for match in CAPITALS.finditer(" ".join(kept))
        if match.group() != words[0]
        and not _everyday(match.group())
        and re.search(r"[^\W\d_]{2}", match.group())
    ]


def _is_mixed(piece: str) -> bool:
    """Is this some other sentence that holds a capital, and no name?"""
    words = [word for word in piece.split() if word.lower() not in PARTICLES]
    return any(word[:1].isupper() for word in words) and any(word[:1].islower() for word in words)


def _with_article(text: str, outcome: Outcome) -> Outcome:
    """`De Kroon` is the name of a shop, where the reader of people hears a Mr Kroon."""
    own = outcome.heard is Heard.VALUE and text == f"{text.split(' ')[0]} {outcome.reading.value}"
    return value(text, text) if own and text.split(" ")[0] in ARTICLES else outcome


def _as(breath: Breath, text: str, one: Asked) -> Outcome:
    from intake.language.reading import read

    if one.kind == "person" or one.field.endswith("reporter.name"):
        outcome = read(
            text, Asked(one.field, "person", reporter=one.reporter, can_be_none=one.can_be_none), breath.ear
        )
        if outcome.heard in MISSING:
            return ask((), text)  # to the reader of a whole answer "the supplier" is who will know it
        outcome = _with_article(text, outcome)
        if one.kind == "person" or outcome.heard is Heard.VALUE:
            return outcome
    return value(text, text)


def _denied(breath: Breath, place: int) -> bool:
    return DENIED_NAME.search(breath.board.left, 0, place) is not None


def _everyday(text: str) -> bool:
    words = text.casefold().strip(" .,'’").split()
    return not words or all(word.strip(".,'’") in EVERYDAY_WORDS for word in words)


def _led_to_a_moment(breath: Breath, clause: Clause) -> bool:
    """Do a clause's words name the event of its moment: "next call tomorrow at ten"?"""
    text = breath.folded(clause)
    return (
        any(
            one.kind in ("date", "datetime") and one.field in breath.heard and event(one.field, text)
            for one in breath.asked
        )
        and len(breath.strong_clauses) > 1
    )


def _long(breath: Breath) -> None:
    """The free text of any length: what stands in quotation marks, or what nothing else has taken."""
    one = next((one for one in breath.waiting("text") if one.long), None)
    if one is None:
        return
    quoted = re.search(
        r"\"([^\"]{3,})\"|“([^”]{3,})”|«([^»]{3,})»|(?<!\w)'([^']{8,})'(?!\w)", breath.board.said.plain
    )
    if quoted:
        text = next(filter(None, quoted.groups())).strip()
        breath.heard[one.field] = value(text, text)
        return
    used = [outcome.reading.words for outcome in breath.heard.values() if outcome.readings]
    left: list[Clause] = []
    for clause in breath.strong_clauses:
        piece = breath.plain_left(clause)
        if (
            not piece
            or breath.is_spent(clause)
            or breath.remark(clause) is not None
            or any(piece and piece in words for words in used)
        ):
            continue
        if any(
            topic(other.field, breath.folded(clause))
            and (other.field not in breath.heard or leaf(other.field) == "liability_cap")
            for other in breath.asked
        ):
            continue  # it speaks of another field, and is asked about there
        if breath.is_denial(clause) or breath.denies_a_thing(clause):
            if len(breath.strong_clauses) > 1:
                breath.heard[one.field] = none(piece)
                return
            continue
        if DENIED_AT_ALL.search(breath.folded(clause)):
            if PROMISED.search(breath.folded(clause)) and leaf(one.field) == "promises":
                breath.heard[one.field] = none(piece)
                return
            continue  # what was not said are not the words that were
        with_figure = breath.inside(clause, "money", "moment", "phone", "email", "iban")
        led = with_figure and (len(piece.split()) <= 2 or _led_to_a_moment(breath, clause))
        if re.search(r"[^\W\d_]{2}", piece) and not led:
            left.append(clause)
    if left:
        text = ", ".join(_stretches(breath, left))
        breath.heard[one.field] = value(text, text)


def _stretches(breath: Breath, clauses: list[Clause]) -> Iterator[str]:
    """The clauses in the words and with the signs that they were typed with."""
    start = end = -1
    for clause in clauses:
        if end >= 0 and re.search(r"\w", breath.board.said.plain[end : clause.start]) is None:
            end = clause.end
            continue
        if end >= 0:
            yield breath.board.words(start, end)
        start, end = clause.start, clause.end
    yield breath.board.words(start, end)
