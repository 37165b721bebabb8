"""The shapes of Dutch remarks, with classes of words for what may stand in each place.

All folded. A shape covers one clause, once slips, dialect and filling words are out of it (`answers/shapes.py`). Data only.
"""

SPELT = {
    "nie": "niet", "ni": "niet", "nit": "niet", "nikske": "niks", "nix": "niks", "da": "dat", "wa": "wat", "iet": "iets", "'k": "ik", "k": "ik", "kik": "ik", "ekik": "ik", "ekkik": "ik", "ekke": "ik", "ek": "ik", "ikke": "ik", "weetk": "weet ik", "kweet": "ik weet", "kweetet": "ik weet het", "kweenie": "ik weet niet", "kweeni": "ik weet niet", "weeni": "weet niet", "weenie": "weet niet", "kzal": "ik zal", "kga": "ik ga", "kmoet": "ik moet", "kan'k": "kan ik", "kheb": "ik heb", "kem": "ik heb", "kben": "ik ben",
    "den": "de", "nen": "een", "'nen": "een", "onzen": "onze", "mijnen": "mijn", "mijne": "mijn", "m'n": "mijn", "z'n": "zijn", "'t": "het", "t": "het", "'m": "het", "da's": "dat is", "das": "dat is", "ge": "je", "gij": "je", "gie": "je", "jij": "je", "u": "je", "jullie": "je", "hebt": "heb", "vraagt": "vraag", "belt": "bel", "mss": "", "dienen": "die", "dees": "dit", "keer": "", "der": "er", "d'r": "er",
}  # fmt: skip
FILLING = "echt; eerlijk gezegd; eerlijk; eigenlijk; helaas; sorry; meneer; mevrouw; mijnheer; tja; euh; amai; goh; bwa; bwah; pff; wel; nog; eens; even; efkes; effe; effen; effekes; eventjes; ff; eerst; maar; toch; zeker; vast; hoor; he; zulle; zenne; se; alsjeblieft; alstublieft; aub; a.u.b; a.u.b.; graag; momenteel; voorlopig; op dit moment; precies; juist; spijtig genoeg; jammer genoeg; natuurlijk; misschien; snel; straks; een keer; ook; gewoon; totaal; helemaal; absoluut; jammer; oei; och; ach; ja; allez; dus; best; beter; normaal gezien; waarschijnlijk; zelf; persoonlijk; ons moeder"
CLASSES = {
    "i": r"(?:ik|we|wij|men)",
    "it": r"(?:dat|het|dit|die|deze|daar|hier|er|zoiets|de (?:papieren|cijfers|boekhouding|facturen|betalingen|contracten|verzekeringen|administratie|info|computers|it)|al die dingen|dat allemaal|dat soort (?:dingen|zaken|vragen))",
    "someone": r"(?P<who>(?!(?:ik|we|wij|je|jij|u|men|ze|zij|hij|hem|haar|hen|hun|niemand|dat|het|dit|die|deze|wie|daar|hier|er|joost|god|niet|niks|niets|geen|nog)\b)(?!(?:niet|is|was|heeft|hebben|we|ik|ze|hij|dat|die|je|wil|kan|zal|het|niks|niets|geen|naar|via|van (?:ons|mij))\b)[\w'.&-]+(?: (?!(?:niet|is|was|heeft|hebben|we|ik|ze|hij|dat|die|je|wil|kan|zal|het|niks|niets|geen|naar|via|van (?:ons|mij))\b)[\w'.&-]+){0,4}?)",
    "knows": r"(?:weet|weten|kent|kennen|heeft|hebben|doet|doen|regelt|regelen|beheert|behandelt|volgt|volgen|bekijkt|houdt|beslist|gaat over)",
    "can": r"(?:zou|zouden|moet|moeten|zal|zullen|kan|kunnen|gaat|gaan|mag)",
    "verb": r"(?:vragen|navragen|opvragen|nakijken|checken|opzoeken|uitzoeken|bekijken|bespreken|overleggen|horen|informeren|nagaan|bellen|zoeken|onderzoeken|laten weten|terugzoeken|natellen|tellen|berekenen|uitvissen|nazien|doorvragen|mailen|contacteren|opbellen|afstemmen|verifieren|navraag doen|kijken|opnemen|zijn|nakijken|zien)",
    "with": r"(?:bij|aan|met)",
    "notion": r"(?:gedacht|gedachte|benul|flauw benul|zicht|goed zicht|kijk|weet|idee|flauw idee|notie|besef|kennis|info\w*|overzicht|beeld|duidelijk beeld|verstand|weet|antwoord|herinnering|vat)",
    "tell": r"(?:zeggen|vertellen|kwijt|bevestigen|meedelen|lossen|antwoorden|geven|doorgeven|prijsgeven|vrijgeven|delen|bespreken|loslaten)",
    "when": r"(?:morgen(?:ochtend|vroeg|avond|middag)?|vanavond|vanmiddag|straks|later|maandag|dinsdag|woensdag|donderdag|vrijdag|volgende week|deze week|binnenkort|nadien|achteraf|zo snel mogelijk|dadelijk|nu|vandaag|zo|te zijner tijd)",
}  # fmt: skip
SHAPES = {
    "UNKNOWN": (
        r"(?:{it} )?(?:weet|weten|wist) {i}(?: ik)? (?:(?:{it}) )*(?:niet|niks|niets)(?: meer| zo)*(?: van| over| af)?",
        r"{i} (?:en )?(?:weet|weten|wist) (?:(?:{it}) |je )*(?:niet|niks|niets)(?: meer| zo)*(?: van| over| af)?",
        r"(?:weet|wist) (?:(?:{it}) )*(?:niet|niks|niets)(?: meer)?(?: van| over| af)?",
        r"(?:{it} )?{i}? ?(?:zou|zouden) {i}? ?(?:(?:{it}|je) )*(?:niet|niks)(?: meer)?(?: zo)?(?: kunnen| durven)?(?: weten| zeggen| schatten| inschatten)",
        r"(?:{it} )?{i}? ?(?:kan|kunnen|durf) {i}? ?(?:(?:{it}|je) )*(?:niet|niks)(?: meer)?(?: zo)? (?:weten|schatten|inschatten|bepalen|nagaan|achterhalen|herinneren)",
        r"(?:(?:{it} )?heb(?:ben)? {i} |{i} heb(?:ben)? )?(?:{it} )*geen (?:flauw |enkel |goed |duidelijk )?{notion}(?: meer)?(?: op| van| over)?(?: {it})?",
        r"(?!ik\b|we\b|wij\b).{2,30}? (?:wil|willen|kan|kunnen|wou|wilde|mag) (?:(?:ons|me|mij|{it}) )*(?:niks|niets|niet)(?: over)? {tell}",
        r"{i} (?:zijn|ben) (?:(?:{it}) )*(?:volop )?(?:aan het|mee bezig|bezig)(?: \w+)?(?: mee)?(?: .{0,25})?",
        r"{i} (?:ben|was|waren|zijn) (?:(?:{it}) )*(?:niet (?:bij|aanwezig|op de hoogte|zeker|thuis|betrokken)|afwezig|met vakantie|niet van op de hoogte)(?: .{0,25})?",
        r"(?:daar )?niet (?:van )?op de hoogte(?: van.{0,20})?",
        r"(?:joost|god|de duivel|de hemel|wie) (?:mag|zal|kan|weet) ?(?:het|dat)?(?: weten| zeggen)?",
        r"(?:te vroeg|moeilijk|lastig|onmogelijk|niet) (?:om )?te (?:zeggen|weten|schatten|bepalen|achterhalen|voorspellen|beoordelen)(?: .{0,15})?",
        r"{it}? ?(?:is|blijft|was) (?:(?:{it}|ons|me|mij) )*(?:niet (?:duidelijk|bekend|geweten|zeker|meer geweten)|onduidelijk|onbekend|onzeker|een raadsel|een mysterie|koffiedik kijken)(?: .{0,20})?",
        r"{i} heb(?:ben)? (?:(?:{it}) )*niet (?:genoteerd|opgeschreven|onthouden|bijgehouden|opgelet|gevraagd|geteld|bekeken|nagekeken)(?: .{0,20})?",
        r"{i} ken(?:nen)? (?:er|daar|hier|dat|het) (?:niks|niets|niet) ?(?:van)?|(?:daar|hier|dat) ken(?:nen)? {i} (?:niks|niets|niet) ?(?:van)?",
        r"(?:{it} )?(?:ben|was) {i} niet zeker ?(?:van)?",
        r"(?:{it} )?(?:staat|schiet|komt) (?:me|mij) niet(?: meer)? (?:bij|te binnen|voor de geest)",
    ),
    "LATER": (
        r"(?:{it}) (?:zit|ligt|is|staat) (?:bij|voor|iets voor|een vraag voor|voer voor|een zaak voor|werk voor) {someone}",
        r"(?:{it}) is {someone} (?:zijn|haar|hun) (?:werk|afdeling|zaak|taak|domein|ding|job)",
        r"{someone} {can} (?:(?:{it}|je) )+(?:moeten |kunnen )?(?:weten|{tell}|hebben|{verb})(?: .{0,15})?",
        r"(?:{it}) {can} {someone} (?:moeten |kunnen )?(?:weten|zeggen|vertellen|bevestigen|antwoorden)(?: .{0,15})?",
        r"(?:(?:{it} )?{can} (?:{i}|je)? ?|(?:{i}|je) {can} |{i} )?(?:(?:{it}) )*{with} {someone} {verb}(?: .{0,15})?",
        r"(?:(?:{it} )?{can} (?:{i}|je)? ?|(?:{i}|je) {can} )?(?:(?:{it}) )*{verb} {with} {someone}(?: {when})?",
        r"(?:vraag|bel|check|contacteer|mail|hoor|overleg|bespreek|zie)(?: {i})? (?:(?:(?:{it}) )+(?:{with} )?|{with} ){someone}",
        r"(?:{it} )?(?:zal|moet|ga|gaan|moeten|zullen|wil) {i} (?:(?:{it}) )*(?:moeten |gaan )?{verb}(?: .{0,25})?",
        r"{i} (?:zal|moet|ga|gaan|moeten|zullen|wil) (?:(?:{it}) )*(?:.{2,20} )?(?:moeten |gaan )?{verb}(?: .{0,25})?",
        r"(?:moet|te|op te|na te) {verb}",
        r"{i} (?:vraag|zoek|kijk|check|bekijk|informeer|reken|tel)(?: (?:{it}|haar|hem|hen|ze|op|na|uit|aan .{2,20}))*(?: .{0,15})?",
        r"(?:{it} )?(?:vraag|zoek|kijk|check|bekijk|stuur|bezorg|mail|geef|meld) {i} (?:(?:{it}|haar|hem|je|ze) )*(?:op|na|uit|door|later|wel|mee|nog)?(?: .{0,20})?",
        r"(?:{it} )?(?:ligt|staat|is|zit) (?:op|in|bij|thuis|te|ergens) ?(?:het |de |mijn |een |onze )?(?:kantoor|bureau|thuis|map|kast|schuif|dossier|farde|laptop|pc|mail|boekhouder|papier|winkel|zaak|wagen|auto|ergens|vorige job)(?: .{0,20})?",
        r"(?:{it} )?heb(?:ben)? {i} (?:(?:{it}) )*(?:nu )?niet (?:bij|bij de hand|voor mij|bij mij|liggen|thuis|in mijn hoofd|paraat|hier|ontvangen|gekregen)(?: .{0,15})?",
        r"{i} heb(?:ben)? (?:(?:{it}) )*(?:nu )?niet (?:bij|bij de hand|voor mij|bij mij|liggen|thuis|in mijn hoofd|paraat|hier|ontvangen|gekregen)(?: .{0,15})?",
        r"(?:{it} )?(?:komt|volgt|krijg je|hoor je|krijgt je)(?: .{0,15})?",
        r"(?:{it} )?kom(?:en)? {i}? ?(?:(?:{it}|later) )*(?:op )?terug(?: op)?(?: .{0,10})?",
        r"{i} (?:laat|stuur|bezorg|geef|mail|bel|meld) (?:(?:{it}|je) )+(?:weten|door|terug|later|na)?(?: .{0,15})?",
        r"{i} wacht(?:en)?(?: .{0,10})? op (?:antwoord van |nieuws van |bericht van )?{someone}",
    ),
    "KEEPER": (
        r"{someone} (?:heeft|had|hebben) {it} (?:opgeschreven|genoteerd|geregeld|opgevolgd|bijgehouden|ingevoerd|bewaard|liggen|gedaan)",
        r"{someone} {knows} {it}(?: (?:bij|op|allemaal|altijd|over|in orde|voor ons|wel))*",
        r"{it} {knows} {someone}(?: (?:bij|op|allemaal|altijd|voor ons))*",
        r"(?:{it} )?(?:is|moet) (?:nog )?{someone} die (?:{it} )?{knows}(?: {it})?(?: .{0,10})?",
    ),
    "REFUSED": (
        r"(?:{i} )?(?:(?:{it}) )?(?:(?:zou|heb|had|zeg|geef|wil|doe|hou) )?(?:{i} )?(?:(?:{it}|je) )*liever (?:niet|niks|geen|voor me|voor mezelf|voor mij|voor ons).{0,30}",
        r"(?:{it} )?(?:is |zijn )?(?:mijn|onze|ons) (?:zaak|zaken|eigen zaak|eigen zaken|geheim|privezaak)",
        r"(?:{it} )?(?:gaat|hoef|hoeven|hoeft|moet|moeten) (?:je|niemand|anderen) (?:niks|niets|niet|hier)? ?(?:aan|te weten|weten)(?: .{0,15})?",
        r"(?:{it})(?:over)? (?:zeg|zwijg|praat|spreek|geef|deel|antwoord|reageer|doe) {i} (?:(?:{it}|je) )*(?:niks|niets|niet|geen \w+)(?: over| op| aan mee| mee)?",
        r"(?:daarover|hierover) (?:zeg|zwijg|praat|spreek) {i}(?: .{0,15})?",
        r"(?:{it} )?(?:mag|mogen|wil|willen|kan|wens|ga) {i} (?:(?:{it}|je|van .{2,20}) )*(?:niet|niks|niets) (?:over )?(?:mee )?(?:te )?{tell}(?: .{0,20})?",
        r"{i} (?:mag|mogen|wil|willen|wens|ga) (?:(?:{it}|je|van .{2,20}) )*(?:niet|niks|niets) (?:over )?(?:mee )?(?:te )?{tell}(?: .{0,20})?",
        r"(?:mag|mogen) (?:{i} )?(?:niet|niks|niets) (?:van .{2,20} |over )?{tell}?(?: van .{2,20})?",
        r"(?:{it} )?(?:blijft|blijf|blijven) (?:onder ons|intern|binnenskamers|tussen ons|tussen .{2,20})",
        r"(?:{it} )?is (?:strikt |te )?(?:vertrouwelijk|persoonlijk|prive|intern|gevoelig|geheim|confidentieel)(?: .{0,20})?|(?:geen sprake van|mond dicht|ik zwijg|sluikse vraag)",
    ),
    "HELP": (
        r"(?:hoezo|hoe zo|hoe dat|hoe bedoel(?:t|d|en)?(?: je)?(?: .{0,20})?|wablieft?|watte|wat|huh|eh|en dat is|wat is me dat|excuseer|zoals|bijvoorbeeld|wat dan|welke dan|waarover|in welke zin|hoe moet ik .{0,30})",
        r"wat (?:wil|wilt|bedoel\w*|vraag\w*|betekent|moet|is) (?:je|dat|het|die|deze|ik)?.{0,40}",
        r"(?:{i} )?(?:versta|begrijp|snap|vat|volg|zie) (?:{i} )?(?:(?:{it}|de|vraag|je|deze|niet|goed|zo) ?)*(?:niet|niks)(?: (?:goed|wat .{2,30}|waar .{2,30}|zo goed))?",
    ),
    "BACK": (
        r"(?:{i} )?(?:mag|kan|wil|moet|kunnen|ga|zou)? ?(?:{i} )?(?:willen )?(?:een (?:vraag|stap|antwoord) )?(?:terug(?:gaan|keren|keer|draaien)?|achteruit)(?: (?:gaan|naar (?:de |mijn |het )?(?:vorige|laatste)(?: \w+)?|een (?:vraag|stap)))?(?: willen)?",
        r"(?:{i} )?(?:wil|moet|kan|mag|zou) (?:{i} )?(?:mijn |het |de |die )?(?:vorige?|laatste)(?: antwoord| vraag| ene)? (?:willen )?(?:veranderen|verbeteren|aanpassen|corrigeren|wijzigen|herzien|overdoen)",
        r"(?:typfout|tikfout|fout|vergissing|mistypt|verkeerd getypt|{i} (?:ben|was) (?:mis|verkeerd|te rap|te snel)|{i} heb .{2,12} (?:vergist|mistypt|verkeerd \w+))(?: .{0,25})?",
    ),
    "SKIP": (
        r"(?:{i} |laten we |kunnen we |kan ik |mag ik )?(?:sla|slaan|skip|skippen|skippe|(?<=ik )pas|overslaan|laat|laten)(?: (?:{it}|deze|die|{i}|vraag|zitten|liggen|vallen))*(?: over| overslaan)?",
        r"(?:naar )?(?:de )?volgende(?: vraag)?|(?:ga|gaan|doe|laten we) (?:{i} )?(?:door|verder)?(?: ?(?:naar|met)? ?de volgende(?: vraag)?)",
        r"(?:niet|onbelangrijk|weinig) (?:relevant|belangrijk|ter zake|van belang)",
    ),
}  # fmt: skip
HINTS = {
    "REFUSED": (
        r"\b(?:zwijg\w*|gezwegen|prive\w*|geheim\w*|discre\w+|anoniem)\b",
        r"\bhou\w*\b.{0,15}\bvoor (?:ons|mij|me)\w*",
        r"\b(?:ik|we|wij|onze|mijn)\b.{0,25}\b(?:niemand|niet|niks|niets|geen)\b.{0,25}\b(?:noemen|zeggen|vertellen|geven|delen|doorgeven|prijsgeven|vernoemen|zomaar|verklappen|meedelen)\b",
        r"\b(?:geef|zeg|deel|noem|vertel|verklap) (?:ik|we)\b.{0,15}\b(?:niet|niks|niets|geen|niemand)\b",
    ),
    "BACK": (r"\b(?:vorige?|laatste)\b.{0,15}\b(?:wijzig\w*|verander\w*|verbeter\w*|aanpass\w*|corrig\w*|fout|verkeerd)\b",),
    "UNKNOWN": (
        r"\b(?:ontschoten|ontgaan|ontsnapt|glazen bol|helderziende|koffiedik)\b",
        r"\b(?:is|zijn)\b.{0,15}\baan het \w+en\b",
        r"\bgeen (?:computer|it|techni|boekhoud|cijfer|expert|specialist|kenner)\w*\b",
        r"\bniet (?:mijn (?:afdeling|vak|domein|ding|terrein|sterkste)|technisch)\b",
        r"\bvraag (?:het |dat )?(?:me|mij) (?:niet|iets anders|wat anders)\b",
        r"\bniemand\b.{0,20}\b(?:weet|wist|gezien|gezegd|onthouden|gemerkt)\b",
    ),
    "LATER": (
        r"\b(?:ik|we)\b.{0,6}\b(?:zal|zullen|ga|gaan|moet|moeten|laat|stuur|bezorg|mail|bel|kijk|zoek|vraag|tel|geef)\b.{2,}",
        r"\b(?:zal|ga|moet|laat|stuur|bezorg|mail|bel|kijk|zoek|tel|geef) (?:ik|we)\b.{2,}",
    ),
    "HELP": (r"\b(?:verschil|betekenis|begrijp\w*|snap\w*|versta\w*|bedoel\w*|wat?blieft?|wablie\w*)\b",),
}  # fmt: skip
