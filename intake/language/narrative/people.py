"""Who writes, who is insured, and which other company matters: each name with the words that give it its role.

Stands alone because a name in the wrong role is worse than none: a broker's client is the insured, a provider's client is the third
party, and a name that a fraudster borrowed is neither.
"""

import re

from intake.language.answers.enterprise import checked
from intake.language.answers.identifier import e164
from intake.language.narrative.found import Found, value
from intake.language.narrative.mentions import Mention, Scene, Tale
from intake.language.narrative.names import COMPANY_WORDS, name_after, name_at, person_in
from intake.language.narrative.sentences import CLOSING, Zone

BROKER = re.compile(
    r"\bcourti(?:er|ere|age)\b|\bbrokers?\b|\bmakela(?:ar|ars|rij)\b|\bassurances\b|\bassurantie\w*|\bverzekeringen\b|\bverzekeringskantoor|\binsurance\b|\btussenpersoon\b|\bmon assuree?\b|\bnotre assuree?\b|\bonze verzekerde\b|\bmijn verzekerde\b|\bour insured\b|\bthe insured\b|\bthe insured's\b|\bl'assuree? (?:est|a)\b|\bma cliente\b|\bmijn klant\b|\bverzekerde\b"
)
PROVIDER_TALK = re.compile(
    r"\bon est l'assure|\bnous sommes l'assure|\bwij zijn (?:de )?verzekerde|\bwe are the insured|\bnous met en cause|\bnous tient|\bnous reclame|\bonze polis\b|\bour policy\b|\bnotre contrat rc|\bnotre police\b|\bmon technicien|\bnotre technicien|\bonze (?:technieker|technicus|developer)|\bour (?:technician|engineer|developer)|\bhouden? ons aansprakelijk|\bholds? us\b|\bblames? us\b|\bnotre (?:rc|assurance)\b"
)
INSURED_CUES = re.compile(
    r"(?:\b(?:insured|policyholder|verzekerde|verzekeringnemer|verzekeringsnemer|preneur(?: d'assurance)?|souscripteur|assuree?)\b(?:\s+(?:is|est|name|nom|company))?\s*[:=,]?\s*(?:is\s+)?"
    r"|\bbrokers? for\s+|\bdossier\s+(?!cyber|rc|n)|\b(?:ma|notre|mon|onze|mijn) (?:cliente?|klant|verzekerde|assuree?),?\s+|\b(?:our|my) (?:client|insured|customer),?\s+|\bclient\s*:\s*|\bklant\s*[:(]\s*)"
)
SELF_CUES = re.compile(
    r"(?:\b(?:c'est|ici|je suis)\s+(?P<p1>[a-z' -]{2,40}?(?:,\s[a-z' -]{2,40}?)?)\s+(?:de chez|chez|de|du|pour)\s+|\bnous sommes\s+(?:l[ea']s?\s*)?|\bik ben\s+(?:de |het )?[a-z -]{0,30}?\s*(?:van|bij)\s+|\b(?:met|u spreekt met)\s+[a-z' -]{2,40}?\s+(?:van|bij)\s+"
    r"|\bwij zijn\s+|\bthis is\s+[a-z' -]{2,40}?\s+(?:from|at|of)\s+|\bi(?:'m| am)\s+(?:the )?[a-z' -]{2,50}?\s+(?:of|at|from|for)\s+|\bwe(?:'re| are)\s+|\b(?:melder|beller|caller|appelant\w*|rapporteur|reporter|declarant)\s*:\s*[^.:;]{2,60}?\s(?:bij|van|at|from|of|chez)\s+"
    r"|\b(?:m\.|mr\.?|mrs\.?|ms\.?|mme|mevr\.?|dhr\.?)\s[a-z' -]{2,30}(?:\([a-z -]{2,24}\)\s)?(?:,\s[a-z -]{2,24}\s)?(?:chez|de chez|bij|van|at|from|of)\s+)"
)
ROLES = {
    "it_provider": r"(?:prestataire|informaticien|infogerant|hebergeur|societe informatique|it[- ]?(?:provider|supplier|partner|company|leverancier|dienstverlener|partij|bedrijf)|ict[- ]?(?:leverancier|bedrijf|partner)|msp|technieker|systeembeheerder|hosting\w*|webbureau|it-er|managed service provider)",
    "supplier": r"(?:fournisseur|fournisseuse|leverancier|\w{3,16}leverancier|supplier|toeleverancier|editeur|onderaannemer|sous-traitant|subcontractor|vendor)",
    "client": r"(?:clients?|cliente|klant|customer|opdrachtgever|donneur d'ordre)",
}  # fmt: skip
ROLE_LEAD = r"(?:\b(?:notre|nos|mon|son|leur|leurs|un|le|l'|du|habituel|onze|mijn|hun|zijn|een|de|het|our|my|their|his|the|a|an|insured's|known)\s+|\b)"
POLICY_NUMBER = re.compile(r"[A-Z]{2,}[-/ .]?\d|\d[-/.]\d{2}")
"""Capitals with figures behind them are the number of something, and nobody's name."""
BORROWED = re.compile(
    r"\b(?:au nom de|se faisant passer pour|prete[n]?dument|soi-disant|usurp|faux|fausse|op naam van|zogezegd|zogenaamd|valse|nep|posing as|pretending|claiming to be|so-called|fake|in the name of|impersonat)\w*[^.;]{0,30}$"
)
REPORTER_CUES = re.compile(
    r"\b(?:melder|rapporteur|reporter|aangever|declarant|contactpersoon|personne de contact|contact)\s*:\s*|\b(?:c'est|ici|je suis|je m'appelle|mijn naam is|met|ik ben|this is|my name is|i'm|i am)\s+"
)
DID_TO = re.compile(
    r"\b(?:gebeld|bel(?:de[n]?|t|len)|verwittig\w+|contacteer\w+|gecontacteerd|(?:spraken|sprak|gesproken|gepraat) met|betaal\w+|rang|called|phoned|contacted|reached|told|asked|paid|(?:spoke|spoken|talked) (?:to|with)"
    r"|appele\w*|contacte\w*|joint|preven\w*|averti\w*|paye\w*|parle (?:a|avec)) $"
)
"""What one does to somebody else: `we rang Ann Maes` is no signature."""
PHONE_CUES = re.compile(
    r"\b(?:tel|t|gsm|phone|mobile|mob|mobiel|telefoon|tel\.|numero|nummer|number|joignable|bereikbaar|reach|call me|ring me|bel me|appelez-moi|rappelez|terugbellen|direct)\b[^;]{0,36}$"
)
NOT_MINE = re.compile(
    r"\b(?:de la banque|van de bank|bank's|the bank|fraudeur|escroc|pirate|oplichter|fraudster|police|politie|helpdesk|fraud (?:desk|line)|numero du mail|number in the|client|klant|faux|valse|fake|fournisseur|leverancier|supplier|polis\w*|policy|policies|contract\w*|contrats?)\b"
)
COUNTRIES = {
    "belgique": "BE", "belgie": "BE", "belgium": "BE", "luxembourg": "LU", "luxemburg": "LU", "grand-duche": "LU", "france": "FR", "frankrijk": "FR", "pays-bas": "NL", "nederland": "NL",
    "the netherlands": "NL", "netherlands": "NL", "royaume-uni": "GB", "united kingdom": "GB", "verenigd koninkrijk": "GB", "uk": "GB", "england": "GB",
}  # fmt: skip
ENTERPRISE = re.compile(
    r"\b(?P<what>bce|kbo|ondernemingsnummer|n° d'entreprise|numero d'entreprise|tva|btw(?:-nummer)?|kvk(?:-nummer)?|siren|siret|rcs|company (?:no|number))\W{0,6}(?:(?:n°|nr|no|be|nl|fr|lu|gb)\.?\s?)*(?P<number>\d[\d .]{6,18}\d)"
)
ENTERPRISE_COUNTRY = {
    "bce": "BE",
    "kbo": "BE",
    "ondernemingsnummer": "BE",
    "n° d'entreprise": "BE",
    "numero d'entreprise": "BE",
    "kvk": "NL",
    "kvk-nummer": "NL",
    "siren": "FR",
    "siret": "FR",
    "company no": "GB",
    "company number": "GB",
}


def people_facts(tale: Tale) -> list[Found]:
    """Reporter, insured and the other company."""
    if tale.new_account is not None:
        return []  # the letter of whoever was paid, or wants to be
    broker = writer_is_broker(tale)
    found: list[Found] = []
    insured = _insured(tale, broker)
    reporter, signed_org = _reporter(tale)
    if (
        insured is None
        and signed_org is not None
        and not broker
        and not BROKER.search(tale.story.folded[signed_org[0] : signed_org[1]])
    ):
        insured = signed_org
    if reporter is not None:
        found.append(
            value(
                "reporter.name",
                tale.story.plain[reporter[0] : reporter[1]],
                tale.story.plain[reporter[0] : reporter[1]],
            )
        )
    found += _reachable(tale, reporter)
    if insured is not None:
        name = tale.story.plain[insured[0] : insured[1]]
        found.append(value("insured.name", name, name))
        found += _company(tale, insured)
    third = _third_party(tale, insured, broker)
    if third is not None:
        place, roles, words = third
        if place is not None:
            name = tale.story.plain[place[0] : place[1]]
            found.append(value("parties[q1].name", name, name))
            found.append(value("parties[q1].roles", (roles,), words))
    return found


def writer_is_broker(tale: Tale) -> bool:
    """Does somebody write who speaks for the insured: then "our client" is the insured itself?"""
    return bool(BROKER.search(tale.story.folded)) and not PROVIDER_TALK.search(tale.story.folded)


def _own(tale: Tale) -> list[Scene]:
    """The writer's own sentences, not the mails below."""
    return [one for one in tale.scenes if one.sentence.zone in (Zone.BODY, Zone.SIGNATURE)]


def _shapely(tale: Tale, place: tuple[int, int] | None) -> tuple[int, int] | None:
    """A company's name, or nothing where the words are a person with a title or a bank."""
    if place is None:
        return None
    words = tale.story.plain[place[0] : place[1]]
    if (
        len(words) < 3
        or re.match(r"(?:M|Mme|Mr|Mrs|Ms|Maître|Dhr|Mevr)\b", words)
        or POLICY_NUMBER.search(words)
        or _is_a_bank(tale, place)
    ):
        return None
    return place


def _is_a_bank(tale: Tale, place: tuple[int, int]) -> bool:
    return any(
        bank.start < place[1] and place[0] < bank.end for scene in tale.scenes for bank in scene.of("bank")
    )


def _insured(tale: Tale, broker: bool) -> tuple[int, int] | None:
    for pattern, allowed in ((INSURED_CUES, True), (SELF_CUES, not broker)):
        if not allowed:
            continue
        for scene in _own(tale):
            for cue_found in pattern.finditer(scene.text):
                if re.search(r"\b(?:cliente?|klant|client|customer)\b", cue_found.group()) and not broker:
                    continue
                at = scene.sentence.start + cue_found.end()
                place = _shapely(tale, name_after(tale.story.plain, at, 44, r"[.;:!?\n(]"))
                if (
                    place is not None
                    and place[1] <= scene.sentence.end
                    and not re.search(
                        r"[a-z]{2,}\s*,\s", tale.story.folded[at : place[0]].replace("la societe", "")
                    )
                ):
                    return place
    return None


def _reporter(tale: Tale) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
    """The writer's name, and the company that stands beside it in the signature."""
    plain, folded = tale.story.plain, tale.story.folded
    for scene in _signing(tale):
        start = scene.sentence.start
        closing = CLOSING.match(scene.text)
        if closing:
            start += closing.end()
        place = _whose_address(scene, plain, start) or person_in(plain, start, scene.sentence.end)
        if (
            place is not None
            and not _is_a_bank(tale, place)
            and not re.search(r"\b(?:de|van|of|bij|chez|at)\s+$", folded[start : place[0]])
            and not DID_TO.search(folded[start : place[0]])
            and len(scene.text) < 170
        ):
            return place, _beside(tale, scene, place, start)
    for scene in _own(tale):
        for cue_found in REPORTER_CUES.finditer(scene.text):
            at = scene.sentence.start + cue_found.end()
            place = person_in(plain, at, min(at + 48, scene.sentence.end))
            if place is not None and not folded[at : place[0]].strip(" ,:.degimnrs"):
                return place, None
    note = next(
        (
            scene
            for scene in _own(tale)[:1]
            if re.match(
                r"\W*(?:note|gespreks?notitie|call note|telefoonnota|appel|phone note|nota)", scene.text
            )
        ),
        None,
    )
    if note is not None:
        place = person_in(plain, note.sentence.start + 4, note.sentence.end)
        if place is not None:
            return place, None
    return None, None


def _whose_address(scene: Scene, plain: str, start: int) -> tuple[int, int] | None:
    """Of several names in a signature the person whose e-mail address stands there: "Sauna Bos, Nancy Wouters, nancy@…"."""
    owners = [one.text.lower().partition("@")[0] for one in scene.of("email")]
    at = start
    while owners and (place := person_in(plain, at, scene.sentence.end)) is not None:
        names = [word for word in re.findall(r"\w+", plain[place[0] : place[1]].lower()) if len(word) > 2]
        if any(word in owner for word in names for owner in owners):
            return place
        at = place[1]
    return None


def _signing(tale: Tale) -> list[Scene]:
    """The sentences that may be a signature, best first."""
    signed = [one for one in tale.scenes if one.sentence.zone is Zone.SIGNATURE]
    own = [one for one in tale.scenes if one.sentence.zone is Zone.BODY]
    tail = own[-2:] if not signed else []
    lone = [
        one
        for one in own
        if len(one.text) < 110
        and (one.of("email") or one.of("phone"))
        and re.match(
            r"\s*(?:[\w' .-]{2,30},\s*)?[A-ZÀ-Þ]", tale.story.plain[one.sentence.start : one.sentence.end]
        )
    ]
    verbless = [
        one
        for one in reversed([*lone, *tail])
        if len(one.text) < 130
        and not re.search(r"\b(?:a|est|is|was|heeft|werd|ont|has|have|were|are|zijn|be|sont)\b", one.text)
    ]
    return [*signed, *verbless]


def _beside(tale: Tale, scene: Scene, person: tuple[int, int], start: int) -> tuple[int, int] | None:
    """The company after or before the name in a signature; on the next line too."""
    plain = tale.story.plain
    stretch_end = scene.sentence.end
    scenes = tale.scenes
    at = scenes.index(scene)
    if (
        scene.sentence.zone is Zone.SIGNATURE
        and at + 1 < len(scenes)
        and scenes[at + 1].sentence.zone is Zone.SIGNATURE
    ):
        stretch_end = scenes[at + 1].sentence.end
    for first, last in ((person[1], stretch_end), (start, person[0])):
        for step in re.finditer(r"(?:^|[,\n–—|-]\s*|\s)(?=[A-ZÀ-Þ])", plain[first:last]):
            place = _shapely(tale, name_at(plain, first + step.end()))
            if place is None or place[1] > last:
                continue
            words = plain[place[0] : place[1]]
            if " " in words or COMPANY_WORDS.search(words) or last == person[0]:
                return place
    return None


def _reachable(tale: Tale, reporter: tuple[int, int] | None) -> list[Found]:
    """The writer's telephone and address: in the signature, in the head of the mail, or said to be theirs."""
    found: list[Found] = []
    scenes = [one for one in tale.scenes if one.sentence.zone in (Zone.BODY, Zone.SIGNATURE)]
    signs = {id(one) for one in _signing(tale)}
    near_name = [
        one
        for one in scenes
        if reporter is not None and abs(one.sentence.start - reporter[0]) < 260 and len(one.text) < 200
    ]
    phones = [(scene, one) for scene in scenes for one in scene.of("phone")]
    cued = [
        one
        for scene, one in phones
        if PHONE_CUES.search(scene.text[: one.start - scene.sentence.start])
        and not NOT_MINE.search(_stretch(scene, one))
    ]
    signed = [
        one
        for scene, one in phones
        if (id(scene) in signs or scene.sentence.zone is Zone.SIGNATURE)
        and not NOT_MINE.search(_stretch(scene, one))
    ]
    for one in [*signed, *cued]:
        number, _ = e164(one.text, tale.ear.region)
        if number:
            found.append(value("reporter.phone", number, tale.words(one.start, one.end)))
            break
    mails = [
        one
        for scene in scenes
        if id(scene) in signs or scene.sentence.zone is Zone.SIGNATURE or scene in near_name
        for one in scene.of("email")
        if not NOT_MINE.search(_stretch(scene, one))
    ]
    head = [
        one
        for scene in tale.scenes[:4]
        if scene.sentence.zone is Zone.HEADER and re.match(r"\s*(?:from|van|de)\s?:", scene.text)
        for one in scene.of("email")
    ]
    for one in [*mails, *head]:
        found.append(value("reporter.email", one.text.lower(), tale.words(one.start, one.end)))
        break
    return found


def _stretch(scene: Scene, one: Mention) -> str:
    at = one.start - scene.sentence.start
    return re.split(r"[.;\n]\s", scene.text[max(0, at - 70) : at])[-1]


def _company(tale: Tale, insured: tuple[int, int]) -> list[Found]:
    """Country and number where they stand right behind the insured's name."""
    behind = tale.story.folded[insured[1] : insured[1] + 90]
    stop = re.search(r"[;!?\n]|\.\s", behind)
    behind = behind[: stop.start()] if stop else behind
    found: list[Found] = []
    number = ENTERPRISE.search(behind)
    country = ""
    if number:
        lead = behind[number.start() : number.start("number")]
        country = ENTERPRISE_COUNTRY.get(number["what"], "") or _country_of_number(lead, tale.ear.region)
        compact = checked(country, re.sub(r"\D", "", number["number"]))[0]
        if compact:
            found.append(
                value(
                    "insured.enterprise_number",
                    compact,
                    tale.words(insured[1] + number.start("number"), insured[1] + number.end("number")),
                )
            )
    named = re.search(
        r"^\W{0,3}(?:\(|,|[^,()]{0,40}[,(]\s?|a |in |en |au )?\b(" + "|".join(COUNTRIES) + r")\b", behind
    )
    if named:
        found.append(
            value(
                "jurisdiction",
                COUNTRIES[named[1]],
                tale.words(insured[1] + named.start(1), insured[1] + named.end(1)),
            )
        )
    elif country and found:
        found.append(value("jurisdiction", country, found[-1].words))
    return found


def _country_of_number(lead: str, region: str) -> str:
    """`TVA BE 0…`, `btw NL…`: the country that is written with the number, or the region's own."""
    written = re.search(r"\b(be|nl|fr|lu|gb)\b", lead)
    return written[1].upper() if written else region


def _third_party(
    tale: Tale, insured: tuple[int, int] | None, broker: bool
) -> tuple[tuple[int, int] | None, str, str] | None:
    """The other company that matters most: a client or supplier before the IT provider who only helps."""
    insured_name = tale.story.plain[insured[0] : insured[1]].casefold() if insured else ""
    order = ("client", "supplier", "it_provider")
    best: tuple[int, tuple[int, int], str, str] | None = None
    for scene in tale.told():
        for rank, role in enumerate(order):
            for found in re.finditer(
                rf"{ROLE_LEAD}(?P<role>{ROLES[role]})\b(?P<rest>\s+[a-z' -]{{0,24}})?\s?(?P<link>,\s*(?:l[ea']\s?(?:\w+\s)?)?|[(=:]\s*|\s(?:heet|s'appelle|is|van|de|nomme|called)\s+|\s*)",
                scene.text,
            ):
                at = scene.sentence.start + found.end()
                if (
                    re.search(
                        r"\b(?:du|d'un|van (?:een|de)|of (?:the|a|our)) (?:client|klant|customer)",
                        found.group(),
                    )
                    and role == "client"
                ):
                    continue
                place = _shapely(
                    tale,
                    name_after(tale.story.plain, scene.sentence.start + found.end("role"), 26, r"[.;!?\n]"),
                )
                if place is None or place[1] > scene.sentence.end:
                    continue
                between = tale.story.folded[scene.sentence.start + found.end("role") : place[0]]
                if re.search(
                    r"\d|\b(?:a|ont|heeft|has|had|was|is(?! [A-Z])|reclame|claims|houdt|tient|dat|que|that|and|et|en)\b",
                    re.sub(r"\bis\s*$", "", between),
                ):
                    continue
                words = tale.story.plain[place[0] : place[1]]
                if (
                    words.casefold() == insured_name
                    or (insured_name and words.casefold() in insured_name)
                    or BORROWED.search(tale.story.folded[max(scene.sentence.start, at - 60) : place[0]])
                ):
                    continue
                if (
                    role == "client"
                    and broker
                    and not re.search(
                        r"\b(?:insured's|leur|son|sa|hun|zijn|haar|their|his|its|de l'assure|van verzekerde)\s+(?:client|cliente|klant|customer)",
                        scene.text,
                    )
                ):
                    continue
                role_start = scene.sentence.start + found.start("role")
                key = (rank, place, role, tale.words(role_start, scene.sentence.start + found.end("role")))
                if best is None or key[0] < best[0]:
                    best = key
            after = _named_before(tale, scene, role, insured_name)
            if after and (best is None or rank < best[0]):
                best = (rank, *after)
    return (best[1], best[2], best[3]) if best else None


def _named_before(
    tale: Tale, scene: Scene, role: str, insured_name: str
) -> tuple[tuple[int, int], str, str] | None:
    """`Vandaele, our supplier`; `CareDesk, hosted by them`."""
    found = re.search(
        rf",\s(?:notre|onze|our|leur|hun|their|mon|mijn|my)\s(?:\w+\s)?(?P<role>{ROLES[role]})\b", scene.text
    )
    if not found:
        return None
    for step in re.finditer(
        r"(?<![\w])(?=[A-ZÀ-Þ])",
        tale.story.plain[scene.sentence.start : scene.sentence.start + found.start()],
    ):
        place = _shapely(tale, name_at(tale.story.plain, scene.sentence.start + step.start()))
        if (
            place
            and abs(place[1] - (scene.sentence.start + found.start())) <= 1
            and tale.story.plain[place[0] : place[1]].casefold() != insured_name
        ):
            return (
                place,
                role,
                tale.words(
                    scene.sentence.start + found.start("role"), scene.sentence.start + found.end("role")
                ),
            )
    return None
