"""Names of people and companies as they stand in running text: where one begins and where it ends.

Stands alone because capitals also open sentences and greetings. A name found here has no role yet; the rules about people give it one.
"""

import re

TOKEN = r"[A-ZÀ-ÖØ-Þ][\w'’&.-]*[\w&]|[A-ZÀ-ÖØ-Þ]\.?(?=\s[A-ZÀ-Þ])"
LINK = (
    r"(?:(?:&|et|en|and|de|du|des|la|le|les|van|von|der|den|ten|ter|het|'t|of|the|di|da|El|al|d'|l')\s+){1,3}"
)
LEGAL = r"(?:S\.? ?à ?r\.? ?l(?:\.(?!\w))?|S\.?A\.?R\.?L\.?|S\.?R\.?L\.?|S\.?P\.?R\.?L\.?|S\.?A\.?S?\.?|N\.?V\.?|B\.?V\.?(?:B\.?A\.?)?|VOF|CV|ASBL|VZW|Ltd\.?|Limited|LLP|PLC|plc|Inc\.?|Co\.|GmbH|AG)"
NAME = re.compile(
    rf"(?:(?:{TOKEN})(?:\s+(?!S\.? ?à ?r)(?:{LINK})?(?:{TOKEN}|&\s+(?:{TOKEN})))*)(?:\s+{LEGAL}(?!\w))?|[A-ZÀ-Þ][\w'’&.-]*[\w&]"
)
PERSON = re.compile(
    r"(?:(?:M\.|Mr\.?|Mrs\.?|Ms\.?|Mme|Mlle|Dr\.?|Mevr\.?|Mevrouw|Dhr\.?|Monsieur|Madame|ing\.|ir\.)\s+)?(?:[A-ZÀ-Þ][\w'’-]+|[A-Z]\.)(?:[ -](?:(?:van|de|der|den|von|le|la|du|El|Ben|ter|ten|d')\s+){0,2}[A-ZÀ-Þ][\w'’-]+){1,3}|(?:Mme|Mr\.?|Mrs\.?|Ms\.?|Mevr\.?|Mevrouw|Dhr\.?|Madame|Monsieur)\s+[A-ZÀ-Þ][\w'’-]+"
)
NOT_NAMES = frozenset(
    """bonjour madame monsieur messieurs hallo dag beste geachte dear hi hello morning hey good note nous notre nos je il elle on le la les un une des ce cette ces mon ma mes leur leurs wij we ik hij zij het de een onze ons mijn hun er
    dat die dit the our my we they it this that these i he she you your a an no yes not mfa 2fa iban bce kbo tva btw kvk vat gdpr rgpd avg cnil apd gba cnpd ico fca police politie policy polis banque bank mail e-mail email tel gsm
    sir sirs urgent merci bedankt thanks regards cordialement mvg groeten objet subject onderwerp from van to aan ceo cfo daf pdg it hr rh bec ddos pdf sepa swift bic microsoft google gmail outlook windows office teams excel
    monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche maandag dinsdag woensdag donderdag vrijdag zaterdag zondag belgique belgie belgium france luxembourg nederland netherlands
    january february march april may june july august september october november december cyber pv pi rc d&o fwd re tr ref n° no nr eur usd gbp btc contrat contract facture invoice factuur mr mme m ok voor pour for et en and mais maar but
    action fraud report incident incidentrapport gespreksnotitie melding update dossier bijlage annexe investigation policies assurances client klant customer fournisseur leverancier supplier assure insured verzekerde si if als sur op on
    quelqu'un ils ses vos votre police-assurance aucune aucun geen gelukkig toen dus donc alors hier gisteren yesterday today vandaag contact caller beller melder reporter rapporteur declarant appelant""".split()
)
COMPANY_WORDS = re.compile(
    r"\b(?:SRL|SPRL|SA|SAS|SARL|NV|BV|BVBA|VOF|CV|ASBL|VZW|Ltd|Limited|LLP|PLC|plc|Inc|Co|GmbH)\b\.?|S\.à|&|\b(?:Group|Groep|Groupe|Bouw|Garage|Fiduciaire|Menuiserie|Scierie|Centre|Center|Architects|Partners|Associés|Clinique|Kliniek|École|School|Hotel|Hôtel|Imprimerie|Boulangerie|Transport|Logistics|Services|Solutions|Systems|IT|Consulting)\b"
)


def name_at(plain: str, place: int) -> tuple[int, int] | None:
    """The name that begins at this place, without what is no part of it."""
    found = NAME.match(plain, place)
    if found is None:
        return None
    start, end = found.span()
    end = _cut(plain, start, end)
    return (start, end) if end > start else None


def name_after(plain: str, place: int, most: int = 0, until: str = r"[.;:!?\n]") -> tuple[int, int] | None:
    """The first name within `most` characters, before the sentence or clause ends; lower-case words may stand between."""
    for step in range(place, min(place + most + 1, len(plain))):
        if re.match(until, plain[step]) and step > place:
            return None
        if plain[step].isupper() and (step == 0 or not plain[step - 1].isalnum()):
            found = name_at(plain, step)
            if found is not None:
                return found
    return None


def _cut(plain: str, start: int, end: int) -> int:
    """Where the name really ends: a stop ends it, save after a legal form; everyday words alone are none."""
    words = plain[start:end]
    stop = re.search(r"(?<=[a-zà-ÿ]{3})\.\s", words)
    if stop:
        words = words[: stop.start()]
    words = re.sub(r"'s$|’s$", "", words)
    first = re.split(r"[\s]", words)[0]
    bare = first.casefold().strip(".,'’")
    if bare in NOT_NAMES or bare.translate(_ACCENTS) in NOT_NAMES:
        return start
    words = re.split(
        r"\s(?=(?:We|I|Nous|On|Il|Elle|Wij|Ik|Er|They|It|Our|Notre|Onze|The|Le|La|Het|De)\s[a-z])", words
    )[0]
    return start + len(words.rstrip(" ,;:"))


_ACCENTS = str.maketrans("éèêëàâîïôûùç", "eeeeaaiiouuc")


def person_in(plain: str, start: int, end: int) -> tuple[int, int] | None:
    """The first person named between two places."""
    for found in PERSON.finditer(plain, start, end):
        if re.search(r"\d", found.group()):
            continue  # the number of something
        first = found.group().split()[0].casefold().strip(".")
        if first.translate(_ACCENTS) in NOT_NAMES - {
            "mme",
            "mr",
            "m",
            "madame",
            "monsieur",
        } or COMPANY_WORDS.search(found.group()):
            continue
        return found.span()
    return None
