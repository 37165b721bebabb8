"""What a name looks like: of a bank, a company, a person; and the words around one that are none of it.

Known legal forms, titles and capitals tell a name; what leads to it, and what is said by whoever is not sure of it, is cut away.
"""

import re

from intake.claim.reading import Heard, Outcome
from intake.language.answers.numerals import says
from intake.language.answers.outcomes import value
from intake.language.answers.person import PARTICLES, TITLES
from intake.language.usage.spoken import phrases

LEGAL = r"(?:s\.?\s?a\.?\s?r\.?\s?l\.?|s\.?r\.?l\.?|s\.?p\.?r\.?l\.?|s\.?a\.?s\.?u?|s\.?a\.?|s\.?c\.?s\.?|scrl|snc|n\.?v\.?|b\.?v\.?(?:b\.?a\.?)?|bvba|vof|cv|cvba|comm\.?v\.?|asbl|vzw|ltd\.?|limited|llp|plc|inc\.?|gmbh|ag|lda|maison|ets|etablissements|groupe|groep|group)"
TOKEN = r"[A-ZÀ-Þ0-9][\w'’&.-]*"
COMPANY = re.compile(
    rf"(?:(?<!\w){TOKEN}(?:\s+(?:&\s+|et\s+|en\s+|and\s+|de\s+|du\s+|des\s+|van\s+|van de[nr]?\s+|de[nr]\s+|te[nr]\s+|of\s+)?{TOKEN})*\s+(?i:{LEGAL})(?![\w])|(?<![\w.])(?i:{LEGAL})\s+{TOKEN}(?:\s+(?:&\s+|et\s+|de\s+|du\s+|des\s+|van\s+|la\s+)?{TOKEN})*)"
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
    r"^(?:(?:et|en|and|oui|ja|yes|c'est|het is|dat is|it is|it's|la|le|les|de|het|the|banque|bank|bij|chez|at|with|via|by|from|door|par|van|avec|met|du|des|d'|pour|voor|for|contre|tegen|name|nom|naam|personne de contact|contactpersoon|contact|entreprise|societe|firma|bedrijf|company|compte|rekening|account|iban|client|klant|customer|fournisseur|leverancier|supplier|creancier|assureur|verzekeraar|insurer|je m'appelle|wij zijn|nous sommes|we are|we're|my name's|name's|je suis|moi c'est|ik ben|mijn naam is|my name is|i am|i'm|this is|hier|ici|vraag naar|vragen naar|vraag achter|(?:de |onze )?zaak heet|(?:la |notre )?(?:société|societe|boîte|boite) s'appelle|(?:the |our )?company is called|u spreekt met|je spreekt met|is van|is de|heet|spreek met|spreek|parlez a|parlez à|parler a|parler à|speak to|talk to|demandez|demander|ask for|t\.a\.v\.|a l'attention de|à l'attention de)\s*:?\s+)+",
    re.IGNORECASE,
)
COMPANY_KIND = re.compile(
    r"\b(?:bouw|bouwgroep|garage|fiduciaire|menuiserie|imprimerie|boulangerie|bakkerij|transports?|logistics|logistiek|services|solutions|systems|systemen|consulting|hotel|clinique|kliniek|ecole|school|group|groep|groupe|architect\w*|partners|associes|freres|fils|zonen|sons|brothers|et fils|trading|industries|holding|invest|immo|vastgoed|construct\w*|techniek|technics|medical|pharma|foods?|restaurant|cafe|pharmacie|apotheek|pharmacy|toitures?|dakwerken|roofing|electricite|elektr\w+|electrical|chauffage|verwarming|heating|plomberie|loodgieter\w*|plumbing|peintures?|schilderwerken|jardins?|tuin\w*|fleurs|bloemen|friterie|frituur|boucherie|slagerij|coiffure|kapsalon|carrosserie|autohandel|motors|taxis?|notaires?|cabinet|etude|ateliers?|institut|residence|rusthuis|woonzorg\w*|optique|opticiens?|brasserie|brouwerij|brewery|ferme|boerderij|farm|domaine|librairie|boekhandel|meubles|meubelen|cuisines|keukens|chassis|ramen|schrijnwerk\w*|houthandel|timber|joinery|aannemers?|entreprises?|travaux|demenagements?|verhuis\w*|velos?|fietsen|interiors?|interieurs?|boutique|winkel|shop|builders|bakery|lettings|solicitors|syndic|verzekeringen|assurances|kinderopvang|creche|tandarts\w*|dierenarts\w*|veterinaire|sanitair\w*|installaties?|technique|studio|design|media|it|software|dental|centre|center|centrum)\b",
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
    r"[\s,]*\b(?:je (?:pense|crois)|j'imagine|sauf erreur|si je me souviens(?: bien)?|a mon avis|à mon avis|(?:denk|geloof|dacht|vermoed) (?:ik|we|wij)|ik (?:denk|geloof|dacht)|volgens mij|als ik me niet vergis|naar ik meen|i (?:think|believe|guess|suppose|reckon)|if i remember(?: right(?:ly)?)?|as far as i know|pour autant que je sache|voor zover ik weet|peut-[eê]tre|misschien|maybe|probablement|waarschijnlijk|probably|normaal|normalement|quoi|h[eéè]|hein|hoor|(?:here|again)$|à l'appareil|a l'appareil|speaking)\b[\s,]*",
    re.IGNORECASE,
)
"""What is said around a name by whoever is not quite sure of it."""
DENIED_NAME = re.compile(
    r"\b(?:pas|niet|not|geen|et non|non pas|rather than|plutot que|in plaats van|au lieu de|instead of)\s+(?:(?:chez|bij|with|at|de|van|by|par|la|le|the) )*$"
)
"""What leads to a name that it is not."""


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


def trimmed(plain: str) -> str:
    """A name without the sentence around it; nothing where no name is left."""
    said = " ".join(THOUGHT.sub(" ", plain).split()).strip(" ,;:.-")
    said = re.split(
        r"\s(?:et|en|and|mais|maar|but|die|qui|who|which|is|est|heeft|a|has|was|nog|not|pas|niet|om|at|op|le|via)\s",
        said,
    )[0].strip(" ,;:.-")
    words = said.split()
    if not words or len(words) > 6 or len(said) < 2 or not re.search(r"[^\W\d_]{2}", said):
        return ""
    return said


def is_function(folded: str) -> bool:
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


def is_titled(piece: str) -> bool:
    """Does it begin with a title: "Mme Dupont"?"""
    return re.match(rf"(?i:{TITLES})\s", piece) is not None


def is_person(piece: str) -> bool:
    """Does it look like the name of a person: a title, or two or three words of a first name and a name?"""
    from intake.language.answers.typed import folded

    if COMPANY_KIND.search(folded(piece)):
        return False
    return is_titled(piece) or bool(PERSON.fullmatch(piece)) or bool(says(folded(piece), "ROLES"))


def is_mixed(piece: str) -> bool:
    """Is this some other sentence that holds a capital, and no name?"""
    words = [word for word in piece.split() if word.lower() not in PARTICLES]
    return any(word[:1].isupper() for word in words) and any(word[:1].islower() for word in words)


def with_article(text: str, outcome: Outcome) -> Outcome:
    """`De Kroon` is the name of a shop, where the reader of people hears a Mr Kroon."""
    own = outcome.heard is Heard.VALUE and text == f"{text.split(' ')[0]} {outcome.reading.value}"
    return value(text, text) if own and text.split(" ")[0] in ARTICLES else outcome


def everyday(text: str) -> bool:
    """Is it nothing but everyday words?"""
    words = text.casefold().strip(" .,'’").split()
    return not words or all(word.strip(".,'’") in EVERYDAY_WORDS for word in words)
