"""What people really type in Dutch: Flemish and Netherlandic, spoken and written.

All words are folded: lower case, no accents, straight apostrophes. Data only; the readers hold the rules.
"""

MONTHS = {
    "januari": 1, "jan": 1, "februari": 2, "feb": 2, "febr": 2, "maart": 3, "mrt": 3, "april": 4, "apr": 4, "mei": 5, "juni": 6, "jun": 6, "juli": 7,
    "jul": 7, "augustus": 8, "aug": 8, "september": 9, "sep": 9, "sept": 9, "oktober": 10, "okt": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip
WEEKDAYS = {
    "maandag": 0, "dinsdag": 1, "woensdag": 2, "donderdag": 3, "vrijdag": 4, "zaterdag": 5, "zondag": 6,
    "ma": 0, "di": 1, "wo": 2, "woe": 2, "do": 3, "vr": 4, "vrij": 4, "za": 5, "zat": 5, "zo": 6, "zon": 6,
}  # fmt: skip
DAYS = {
    "vandaag": 0, "vdg": 0, "heden": 0, "gisteren": -1, "gister": -1, "gist": -1, "eergisteren": -2, "eergister": -2, "eer gisteren": -2, "morgen": 1, "overmorgen": 2,
}  # fmt: skip
PARTS = {
    "vanmorgen": (0, "morning"), "vanochtend": (0, "morning"), "vanmiddag": (0, "afternoon"), "vannamiddag": (0, "afternoon"), "vanavond": (0, "evening"),
    "vannacht": (0, "night"), "deze morgen": (0, "morning"), "deze ochtend": (0, "morning"), "deze voormiddag": (0, "morning"), "deze middag": (0, "afternoon"),
    "deze namiddag": (0, "afternoon"), "deze avond": (0, "evening"), "deze nacht": (0, "night"), "afgelopen nacht": (0, "night"), "vanvoormiddag": (0, "morning"),
    "gisteravond": (-1, "evening"), "gisterenavond": (-1, "evening"), "gisternamiddag": (-1, "afternoon"), "gisterenamiddag": (-1, "afternoon"), "gisterennamiddag": (-1, "afternoon"),
    "gistermiddag": (-1, "afternoon"), "gisterenmiddag": (-1, "afternoon"), "gistermorgen": (-1, "morning"), "gisterenmorgen": (-1, "morning"), "gisterochtend": (-1, "morning"),
    "gisterenochtend": (-1, "morning"), "gistervoormiddag": (-1, "morning"), "gisterenvoormiddag": (-1, "morning"), "gisternacht": (-1, "night"), "gisterennacht": (-1, "night"),
    "morgenvroeg": (1, "morning"), "morgenochtend": (1, "morning"), "morgenmiddag": (1, "afternoon"), "morgennamiddag": (1, "afternoon"), "morgenavond": (1, "evening"),
}  # fmt: skip
PART_WORDS = {
    "'s morgens": "morning", "s morgens": "morning", "'s ochtends": "morning", "s ochtends": "morning", "in de voormiddag": "morning", "voormiddag": "morning", "ochtend": "morning",
    "'s middags": "afternoon", "s middags": "afternoon", "'s namiddags": "afternoon", "s namiddags": "afternoon", "in de namiddag": "afternoon", "namiddag": "afternoon",
    "middag": "afternoon", "'s avonds": "evening", "s avonds": "evening", "avond": "evening", "'s nachts": "night", "s nachts": "night", "nacht": "night", "vroege ochtend": "morning",
    "in de loop van de dag": "day",
    "einde van de dag": "evening",
    "over de middag": "noon", "lunchpauze": "noon", "lunchtijd": "noon", "tijdens de lunch": "noon", "kleine uurtjes": "night", "vroege uurtjes": "night", "na de werkuren": "evening", "na kantoortijd": "evening", "middagpauze": "noon", "tijdens de middag": "noon",
}  # fmt: skip
UNITS = {
    "minuut": "minute", "minuten": "minute", "min": "minute", "uur": "hour", "uren": "hour", "uurtje": "hour", "u": "hour", "dag": "day", "dagen": "day", "dgn": "day", "d": "day",
    "week": "week", "weken": "week", "wkn": "week", "maand": "month", "maanden": "month", "mnd": "month", "mnden": "month", "jaar": "year", "jaren": "year", "jr": "year", "kwartaal": "quarter", "kwartalen": "quarter",
    "weekje": "week", "daagje": "day", "etmaal": "day", "etmalen": "day",
}  # fmt: skip
NUMBERS = {
    "nul": 0, "een": 1, "één": 1, "eentje": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9, "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13,
    "veertien": 14, "vijftien": 15, "zestien": 16, "zeventien": 17, "achttien": 18, "negentien": 19, "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60,
    "zeventig": 70, "tachtig": 80, "negentig": 90,
}  # fmt: skip
HUNDREDS = {"honderd": 100}
SCALES = {"duizend": 10**3, "miljoen": 10**6, "miljoenen": 10**6, "miljard": 10**9}
ARTICLES = ("een",)
AND = ("en",)
DOZENS = {
    "tiental": 10, "vijftiental": 15, "twintigtal": 20, "dertigtal": 30, "veertigtal": 40, "vijftigtal": 50, "zestigtal": 60, "zeventigtal": 70, "tachtigtal": 80, "negentigtal": 90,
    "honderdtal": 100, "duizendtal": 1000, "dozijn": 12,
}  # fmt: skip
OPEN_AMOUNTS = (
    "tientallen", "honderden", "duizenden", "tienduizenden", "een paar", "enkele", "meerdere", "verschillende", "veel", "heel wat", "een hoop", "een beetje", "een bepaald bedrag", "nogal wat", "weinig", "de meeste", "de meesten",
    "bijna alles", "bijna allemaal", "het merendeel", "miljoenen", "cijfers", "te veel",
)  # fmt: skip
NOTHING = (
    "niets",
    "niks",
    "nul",
    "geen",
    "geen enkele",
    "geen enkel",
    "nihil",
    "helemaal niets",
    "geen een",
    "nul komma nul",
    "nergens",
)
EVERYTHING = (
    "alles",
    "alle",
    "allemaal",
    "volledig",
    "helemaal",
    "het geheel",
    "de volledige",
    "integraal",
    "alles tesamen",
    "allen",
)
EXCEPT = (
    "alles behalve",
    "allemaal behalve",
    "alle behalve",
    "alles uitgezonderd",
    "alles op",
    "alles buiten",
    "alles uitgenomen",
    "allemaal uitgezonderd",
    "alles zonder",
)
HEDGES = (
    "ongeveer", "ong", "en een beetje", "en nog wat", "en nog iets", "in de loop van", "circa", "rond", "rond de", "omstreeks", "zo'n", "zowat", "pakweg", "een kleine", "een goeie", "een goede", "ruim", "bijna", "net geen", "haast", "om en bij", "om en nabij", "minstens",
    "minimum", "maximaal", "maximum", "hoogstens", "hooguit", "op zijn minst", "zeker", "ten minste", "tenminste", "tot", "meer dan", "minder dan", "iets meer", "iets minder", "plusminus", "plus minus", "+/-", "+-", "~", "grofweg", "naar schatting",
    "geschat", "schatting", "ik denk", "denk ik", "volgens mij", "waarschijnlijk", "wellicht", "misschien", "of zo", "afgerond", "in ronde cijfers", "zeg maar", "tegen de", "rondom", "vermoedelijk", "uit het hoofd",
    "net voor", "net na", "kort na", "kort voor", "een dikke", "een slordige", "krap", "nagenoeg", "praktisch", "te bevestigen", "meen ik", "als ik me niet vergis", "zo rond", "voor", "na", "tegen", "ergens", "in de buurt van", "dacht ik",
)  # fmt: skip
EXACTLY = ("exact", "precies", "juist", "stipt", "op de cent", "klokslag")
CURRENCIES = {
    "euro": "EUR", "euro's": "EUR", "euros": "EUR", "eur": "EUR", "eurootjes": "EUR", "pond": "GBP", "ponden": "GBP", "pond sterling": "GBP", "dollar": "USD", "dollars": "USD",
    "zwitserse frank": "CHF", "zwitserse franken": "CHF", "deense kronen": "DKK", "yen": "JPY", "yuan": "CNY", "zloty": "PLN",
}  # fmt: skip
BESIDE_AMOUNTS = (
    "ongeveer", "maar", "slechts", "voor", "bij", "via", "van", "met", "zonder", "waarvan", "excl", "incl", "netto", "bruto", "betaald", "weg", "vertrokken", "kwijt", "gisteren", "exclusief", "inclusief", "per", "alleen", "enkel", "werd", "zijn", "is", "die", "dat", "dan", "nog", "max", "min", "aub", "graag", "bedankt", "denk", "plus", "btw", "keer", "komma",
)  # fmt: skip
CENTS = ("cent", "eurocent", "centen", "ct")
TOTAL = (
    "samen",
    "in totaal",
    "totaal",
    "alles samen",
    "tesamen",
    "in het totaal",
    "totaalbedrag",
    "opgeteld",
    "bij elkaar",
    "dus",
)
BLOCKED = (
    "geblokkeerd",
    "geblokkeerde",
    "bevroren",
    "gerecupereerd",
    "terug",
    "teruggekregen",
    "tegengehouden",
    "teruggestort",
    "terugbetaald",
)
BETWEEN = ("tussen",)
YES = (
    "ja", "jaja", "ja ja", "jep", "yep", "jawel", "jazeker", "ja zeker", "zeker", "uiteraard", "tuurlijk", "natuurlijk", "inderdaad", "klopt", "dat klopt", "correct", "juist", "absoluut", "ja hoor", "jup", "joa",
    "gebeurd", "al gebeurd", "is gebeurd", "gedaan", "al gedaan", "is gedaan", "in orde", "helaas wel", "jammer genoeg wel", "spijtig genoeg wel", "wel degelijk", "zeker en vast", "ja inderdaad", "bevestigd", "akkoord", "oke", "ok", "helaas ja", "ik vrees van wel", "j", "reeds gebeurd", "wel", "ja gebeurd", "ja al gebeurd", "ja dat klopt", "allicht",
)  # fmt: skip
NO = (
    "nee", "neen", "neenee", "nee nee", "nog niet", "niet", "nooit", "helemaal niet", "zeker niet", "absoluut niet", "nee hoor", "neen hoor", "toch niet", "helaas niet", "helaas nee", "jammer genoeg niet", "spijtig genoeg niet", "nee nog niet",
    "neen nog niet", "nog altijd niet", "nog steeds niet", "in geen geval", "geenszins", "ik vrees van niet", "vooralsnog niet", "voorlopig niet", "voorlopig nog niet", "dat klopt niet", "klopt niet", "niet gebeurd", "nog niet gebeurd", "niet gedaan", "tot nu toe niet", "momenteel niet", "onjuist", "fout", "bijlange niet", "ni", "nog ni", "neje", "nog nooit", "nog niks",
)  # fmt: skip
SOFT_YES = (
    "ik denk het",
    "ik denk het wel",
    "ik denk van wel",
    "ik geloof het wel",
    "ik geloof van wel",
    "volgens mij wel",
    "vermoedelijk",
    "vermoedelijk wel",
    "waarschijnlijk",
    "waarschijnlijk wel",
    "wellicht",
    "wellicht wel",
    "normaal wel",
    "normaal gezien wel",
    "in principe wel",
    "in principe",
    "ik meen van wel",
    "ik neem aan van wel",
    "ik vermoed van wel",
    "normaal gezien",
    "ja denk ik",
    "ja ik denk het",
)
SOFT_NO = (
    "niet dat ik weet",
    "niet dat wij weten",
    "niet dat we weten",
    "nee niet dat ik weet",
    "neen niet dat ik weet",
    "niet zover ik weet",
    "niet voor zover wij weten",
    "niet voor zover we weten",
    "voor zover wij weten niet",
    "voor zover bekend niet",
    "niet voor zover bekend",
    "bij ons weten niet",
    "niet bij ons weten",
    "ik betwijfel het",
    "ik denk het niet",
    "ik denk van niet",
    "ik geloof het niet",
    "ik geloof van niet",
    "volgens mij niet",
    "waarschijnlijk niet",
    "vermoedelijk niet",
    "wellicht niet",
    "normaal niet",
    "normaal gezien niet",
    "in principe niet",
    "bij mijn weten niet",
    "voor zover ik weet niet",
    "niet voor zover ik weet",
    "niet echt",
    "ik meen van niet",
    "ik vermoed van niet",
    "niet bij mijn weten",
    "nee denk ik",
    "eerder niet",
    "ik dacht van niet",
    "zover ik weet niet",
)
HALF_WAY = (
    "min of meer",
    "gedeeltelijk",
    "deels",
    "half",
    "half en half",
    "ja en nee",
    "ja nee",
    "ja en neen",
    "misschien",
    "dat hangt ervan af",
    "hangt ervan af",
    "niet helemaal",
    "niet volledig",
    "niet overal",
    "niet allemaal",
    "niet alle",
    "niet alles",
    "sommige",
    "enkele",
    "een deel",
    "een beetje",
    "zo'n beetje",
    "soms",
    "bijna",
    "mogelijk",
    "dat kan",
    "kan zijn",
    "zou kunnen",
    "wie weet",
    "goh",
    "tja",
    "allebei",
    "beide",
)
MAYBE = ("misschien", "mogelijk", "niet zeker", "te bevestigen", "eventueel")
BUT = (
    "maar",
    "behalve",
    "uitgezonderd",
    "op een na",
    "tenzij",
    "echter",
    "niet overal",
    "niet allemaal",
    "niet alles",
    "niet op alle",
    "niet bij iedereen",
    "deels",
    "gedeeltelijk",
    "buiten",
)
GOING_TO = (
    r"\bwe gaan\b",
    r"\bik ga\b",
    r"\bgaan we\b",
    r"\bga ik\b",
    r"\bwordt (?:nu |straks |morgen |nog )",
    r"\bis gepland\b",
    r"\bgepland\b",
    r"\bzullen (?:we|wij)\b",
    r"\bwe zullen\b",
    r"\bmoet nog\b",
    r"\bmoeten we nog\b",
    r"\bdoen we (?:zo|nu|straks|dadelijk|direct|meteen)\b",
)
HAPPENED = (
    "gebeurd",
    "al gebeurd",
    "gedaan",
    "is gebeurd",
    "ja",
    "al gedaan",
    "ja al gebeurd",
    "ja gebeurd",
    "jawel",
    "ja hoor",
    "reeds gebeurd",
    "ja gedaan",
    "is gedaan",
)
NOT_YET = (
    "nog niet",
    "nee",
    "neen",
    "nee nog niet",
    "neen nog niet",
    "nog altijd niet",
    "nog steeds niet",
    "niet gebeurd",
    "nooit",
    "geen",
    "niets",
    "niks",
    "er is er geen",
    "er zijn er geen",
    "we hebben er geen",
    "ik heb er geen",
    "die is er niet",
    "die hebben we niet",
    "dat hebben we niet",
    "nee niets",
    "nee verder niets",
    "verder niets",
    "neen verder niets",
    "niemand",
    "geen enkele",
    "niet van toepassing",
    "nvt",
    "n.v.t",
    "n.v.t.",
    "voorlopig niet",
    "hebben we niet",
    "heb ik niet",
    "zonder",
    "nog niets",
    "nee niets anders",
    "niets anders",
    "is er niet",
    "nog nooit",
    "neen niets",
    "niets beloofd",
    "nee niets beloofd",
    "nog geen",
    "nog ni",
)
NONE_START = (
    r"nee+n?\b(?!.*\bweet)",
    r"nog niet\b(?! (?:bekend|duidelijk|geteld|geweten|zeker|achterhaald|onderzocht|nagekeken|gecontroleerd|nagegaan|bepaald))",
    r"nog (?:altijd|steeds) niet\b",
    r"geen (?!idee|flauw|benul|mening|commentaar|zin)",
    r"er (?:is|zijn) (?:nog )?(?:geen|niemand)",
    r"(?:we|wij|ik) (?:hebben|heb) (?:(?:de|het|die|dat|hem|haar|ze) (?:bank )?)?(?:nog )?(?:geen|niet gebeld|nooit)",
    r"niemand heeft",
    r"(?:de bank|die|dat|het) is (?:nog )?niet\b",
    r"nog (?:geen|niets|niks)\b",
)
UNKNOWN = (
    r"\b(?:ik |we |wij |dat |dit |men )?(?:weet|weten) (?:ik |we |wij )?(?:het |dat )?(?:echt |nog |eigenlijk |zelf |helaas )*(?:niet|ni|nie)\b", r"\bniemand (?:weet|die weet|kan)\b", r"\bweet niemand\b", r"\bgeen (?:flauw |enkel |het minste )?(?:idee|benul|gedacht)\b", r"^onbekend\b",
    r"\bnog niet (?:bekend|duidelijk|geteld|geweten|zeker|achterhaald|bepaald|onderzocht|vastgesteld|uitgezocht)\b", r"\bniet (?:bekend|geweten|duidelijk)\b", r"\bnog (?:aan het |volop aan het )?(?:uit ?zoeken|uit te zoeken|na te gaan|te bepalen|te onderzoeken|onderzoeken|na te kijken|na te zien)\b", r"\b(?:zijn|is) (?:we |men |dat )?(?:nog |volop )*aan het (?:uitzoeken|onderzoeken|tellen|nagaan|bekijken)\b",
    r"\bgeen informatie\b", r"\bherinner\w* .{0,20}niet\b", r"\bmoeilijk te zeggen\b", r"\bniet te zeggen\b", r"\bik (?:zou het )?(?:niet|ni) weten\b", r"\bzou het niet weten\b", r"\bjoost mag (?:het )?weten\b", r"\bwie (?:zal het zeggen|weet het)\b", r"\bniet zeker$", r"\bgeen zicht op\b", r"\bwordt (?:nog )?onderzocht\b", r"\b(?:is|in) onderzoek\b", r"\bheeft (?:de bank )?(?:het )?(?:ons )?niet (?:gezegd|meegedeeld)\b", r"\bweet ?'?k ?niet\b", r"\bgeen weet van\b", r"\bte vroeg om\b", r"\bnog niet gekend\b", r"\bniet gekend\b", r"\bwnt\b",
    r"\bk ?wee(?:t)? ?(?:het )?(?:nie|niet|ni)\b",
    r"\bkweenie\b",
    r"\bwee ?t? ?nie\b",
    r"\b(?:ik|'k) weet (?:er|daar) (?:niets|niks)\b",
    r"\bgeen (?:info|informatie|gegevens|details|zicht|zicht op|antwoord op)\b",
    r"\bgene (?:gedacht|idee)\b",
    r"^(?:goede|goeie) vraag\W*$",
    r"\b(?:valt|is) (?:nog )?niet te (?:zeggen|bepalen|achterhalen|schatten)\b",
    r"\bkan (?:ik|niemand|men) (?:u |dat |nog |het )*niet (?:zeggen|weten)\b",
    r"\bvergeten\b$",
    r"\b(?:weten|weet) we (?:nog |echt )*niet\b",
    r"\bgeen idee\w*\b",
    r"\bniet meer (?:weten|geweten)\b",
    r"\bonduidelijk\b",
    r"\bgissen\b",
    r"^(?:nog )?(?:uit te zoeken|te bepalen|na te kijken|na te gaan|te bekijken|nader te bepalen)\W*$",
    r"\bweet (?:ik|ek|'?k|we|wij|hij|zij|ze|men|u|er) (?:\w+ ){0,2}(?:niet|nie|ni)\b",
    r"\b(?:ik|ek|we|wij) weet(?:en)? (?:\w+ ){0,3}(?:niet|nie|ni)\b",
    r"\bniemand\b.{0,20}\bwee?te?n?\b",
    r"\b(?:lastig|moeilijk|onmogelijk) (?:om |in |nu |nog )*te \w+",
    r"\b(?:wordt|worden|zijn|is|moet|moeten) (?:\w+ ){0,3}(?:uitgezocht|onderzocht|nagekeken|geteld|berekend|nagegaan|geanalyseerd|uitzoeken|nog blijken)\b",
    r"\bnog niet (?:gekend|bepaald|berekend|ingeschat|becijferd|geidentificeerd|helder|uitgemaakt|in kaart)\b",
    r"\b(?:ken|herinner|herinneren) (?:ik|me|we|mij|ons)\b.{0,20}\b(?:niet|nie)\b",
    r"\bstaat me niet bij\b",
    r"\b(?:bank|politie|leverancier|klant|provider|ze|zij|hij) (?:wil|willen|zegt|zeggen|geeft|geven|kan) (?:het |dat |ons |dit |er )*(?:nog )?niet(?:s)?\b.{0,12}$",
)  # fmt: skip
LATER = (
    r"^(?:later|straks|morgen|nadien|achteraf)\W*$", r"\b(?:zal|zullen|kan|kunnen|gaat|gaan) (?:het |dat |dit |u |je |ons |me |die )+(?:\w+ )?(?:zeggen|laten weten|bezorgen|doorgeven|bevestigen|sturen|doorsturen|geven|meedelen|vertellen|mailen)\b", r"\b(?:stuurt|bezorgt|mailt|geeft|levert) (?:u |je |het |dat |dit |me |ons )+(?:nog |later |morgen |door|wel)*", r"^(?!(?:ik|we|wij|niemand|men|je|u|wie)\b).{2,30} weet (?:dat|het|dit)(?: wel| zeker| beter)?\W*$", r"\b(?:zou|moet) (?:dat|het|dit) (?:moeten )?weten\b", r"\bkan (?:dat|het) (?:later|nog|straks|morgen)\b", r"\bkom(?:en)? (?:ik|we) (?:er |daar |hier )?(?:later |nog )?op terug\b", r"\bkom(?:en)? (?:er |daar )?(?:later |nog )?op terug\b", r"\bkom er\b.*\bop terug\b", r"\b(?:nog |iets |een beetje )?later (?:nog )?(?:invullen|aanvullen|doorgeven|bezorgen|antwoorden|geven|doorsturen|laten weten|doen)\b", r"\b(?:doe|geef|stuur|zeg|bezorg|vul|meld) (?:ik|het|dat|dit|u|je)\b.*\b(?:later|morgen|straks|nog|door)\b",
    r"\b(?:ik|we) (?:zoek|zoeken|kijk|kijken|vraag|vragen|ga|gaan|moet|moeten|zal|zullen|check|checken|informeer|bezorg|stuur) (?:het |dat |dit |u |er |eens |even |eerst |nog |ons |me )*(?:\w+ ){0,6}(?:op|na|navragen|opzoeken|nakijken|nazien|nagaan|vragen|checken|bekijken|door|zoeken|weten|eens kijken|informeren|opvragen|overleggen|bellen)\b", r"\b(?:moet|moeten) (?:ik|we) (?:\w+ ){0,6}(?:vragen|navragen|opzoeken|nakijken|nagaan|checken|opvragen|overleggen|zoeken)\b",
    r"\blaat (?:ik )?(?:het )?(?:u |je )?(?:nog |later |morgen )*weten\b", r"\b(?:laat|stuur|geef|bezorg) ik (?:u|je|nog|later|morgen|straks)\b", r"\bvolgt\b", r"\bvraag (?:dat|het|dit|maar|eens|best)\b", r"\b(?:vraag|bel) .{0,12}\b(?:aan|bij|met)\b", r"\b(?:te|na te|op te) vragen\b.*\baan\b", r"\b(?:enkel|alleen) .{1,40} weet (?:dat|het)\b", r"\bweet (?:enkel|alleen) \b", r"\bniet bij de hand\b", r"\bniet bij me\b", r"\bheb ik (?:hier |nu )?niet (?:bij|liggen)\b", r"\bga ik (?:na|navragen|opzoeken|nakijken)\b", r"\bzoek ik op\b", r"\bkijk ik na\b", r"\bwachten? (?:nog )?op\b", r"\bwacht (?:ik|nog)\b", r"\bhoort u (?:nog|later)\b", r"\bkrijgt u (?:nog|later|morgen)\b", r"\b\w+ zoekt het\b", r"\b(?:zoekt|kijkt|vraagt|bekijkt|berekent) (?:het|dat|dit)\b", r"\bnavragen\b", r"\bop te vragen\b",
    r"\b(?:ik|we) (?:bel|mail|stuur|bezorg|contacteer|meld|laat|geef) (?:u|je|het|dat|dit) (?:\w+ ){0,4}(?:terug|door|weten|later|morgen|straks|na|nog)\b",
    r"\b(?:dat|dit|die|het) weet (?:onze|mijn|de|het|ons) \w+",
    r"\b(?:vind|heb) (?:ik )?(?:het|dat|dit|'t|die)? ?(?:hier |nu |zo |even |momenteel )*niet (?:direct|meteen|zo|bij|onmiddellijk|hier|op zak|bij de hand|voor mij|liggen)\b",
    r"\bkvind\b.*\bniet (?:direct|meteen)\b",
    r"^(?:momentje|ogenblik|een ogenblikje?|even wachten|wacht even|geef me even|moment|een minuutje|eventjes|strakjes)\b.{0,20}$",
    r"\bgeef me (?:even|een|wat)\b",
    r"\b(?:mag|kan) ik (?:\w+ ){0,4}(?:later|morgen|straks|vanavond|nadien)\b",
    r"\bnog (?:op te zoeken|aan te vullen|te vragen|door te geven)\b",
    r"\b(?:moet|ga|zal) (?:ik|we) (?:dat |het |dit |eerst |nog |even |eens )*(?:opzoeken|nakijken|vragen|navragen|checken|zoeken|bekijken|uitzoeken|opvragen)\b",
    r"\bnakijken\b$",
    r"\bkomt? (?:er|hier|daar|daarop|hierop)\b.{0,30}\bop? ?terug\b",
    r"\b(?:moet|moeten|gaat|gaan|zal|zullen) (?:me |ons |mij |het |dat |nog |eerst )+(?:\w+ )?(?:antwoorden|bevestigen|laten weten|doorgeven|bezorgen|terugbellen|bellen|mailen|sturen)\b",
    r"\b(?:da|dat|dit|het) moet (?:ik|ek|we) (?:\w+ ){0,4}(?:vragen|navragen|opzoeken|nakijken|checken|bekijken)\b",
    r"\bstuur(?:en)? (?:ik|we) (?:\w+ ){0,3}(?:door|op|na|mee)\b",
    r"\bop welke .{1,20} staat\b(?!.*\?)",
    r"\bstaat (?:op|in) (?:de|het|mijn|onze|ons) (?:factuur|polis|dossier|contract|mail|offerte)\b",
    r"\b(?:ik|we) (?:zoek|kijk|vraag|check|bekijk) (?:het|dat|dit|even|eens|nog|na|op|snel)(?: \w+)?\W*$",
    r"\bzou ik moeten (?:opzoeken|nakijken|vragen|navragen|checken|bekijken)\b",
    r"^(?!(?:ik|we|wij|ze|zij|hij|niemand|dat|het)\b)(?:de |het |mijn |onze |ons )?[\w' -]{2,25} (?:(?:berekent|rekent|zoekt|kijkt|bekijkt|controleert|telt|bezorgt|weet) (?:het|dat|dit)\b.{0,15}|heeft (?:dat|die|de cijfers|de gegevens|die info\w*|alle info\w*))\W*$",
    r"\bkomt (?:nog|later|straks|morgen|achteraf|nadien)\b",
)  # fmt: skip
LATER_WHO = (
    r"(?:vraag|vragen|navragen|opvragen|bel|overleggen|checken|nakijken|nagaan|informeren)\s+(?:dat |het |dit |maar |eens |best |nog |even )*(?:aan|bij|met)\s+(?P<who>[^,.;!?]+)", r"(?:aan|bij|met)\s+(?P<who>[^,.;!?]+?) (?:na)?(?:vragen|navragen|overleggen|checken|opvragen|nakijken|nagaan|informeren|bellen)\b",
    r"(?:dat|dit|die|het) weet (?!ik|we|wij|niemand)(?P<who>[^,.;]+)", r"(?:enkel|alleen) (?P<who>[^,.;]+?) weet\b", r"weet (?:enkel|alleen) (?P<who>[^,.;]+)", r"(?P<who>[^,.;]+?) (?:zoekt|kijkt|bekijkt|berekent|vraagt|belt|stuurt|bezorgt|mailt|geeft|levert|weet|zal|zullen|gaat|kan|zou|moet) (?:het|dat|dit|u|je|ons|me|nog|op)\b", r"wacht\w* (?:nog )?op (?:het antwoord van |antwoord van |info van |nieuws van )?(?P<who>[^,.;]+)",
    r"(?P<who>[^,.;]+?) komt? (?:er|hier|daar)\b",
    r"(?P<who>[^,.;]+?) (?:moet|gaat|zal) (?:me|ons|mij)\b",
    r"^(?P<who>[\w' -]+?) (?:heeft|berekent|rekent|controleert|telt) (?:dat|die|het|dit|de|alle)\b",
)  # fmt: skip
REFUSED = (
    r"\bliever niet\b", r"\bgeef ik niet\b", r"\b(?:ga|wil|zal|mag|kan) (?:ik|wij|we) (?:\w+ ){0,4}niet (?:op )?(?:antwoorden|zeggen|geven|delen|kwijt|doorgeven|meedelen|beantwoorden|vertellen)\b", r"\b(?:ik|we|wij) (?:ga|wil|zal|wens|willen|gaan|wensen|mag|mogen) (?:\w+ ){0,4}niet (?:op )?(?:\w+ )?(?:antwoorden|zeggen|geven|delen|kwijt|doorgeven|beantwoorden|vertellen)\b", r"\bgaat u niets aan\b", r"\bgaat (?:je|jou|jullie) (?:niets|niks) aan\b", r"\bgeen commentaar\b",
    r"^(?:dat is |dit is |strikt )?(?:vertrouwelijk|geheim|confidentieel)\b", r"\bis (?:strikt )?(?:vertrouwelijk|confidentieel|geheim)\b", r"\bik weiger\b", r"\bweiger ik\b", r"\bgeen antwoord\b", r"\bzeg ik niet\b", r"\bzeggen we niet\b", r"\bberoepsgeheim\b", r"\bbedrijfsgeheim\b", r"\bmijn zaken\b", r"\bniet uw zaken\b", r"\bgeen zin om\b", r"\bhou ik (?:liever )?voor mij", r"\bantwoord ik niet\b", r"\bdeel ik niet\b", r"^weigering\W*$",
    r"\b(?:mag|mogen|wil|willen|ga|gaan|zal|zullen|kan|kunnen|wens) (?:ik |we |wij )?(?:daar |hier |er |u |je |over )*(?:niets|niks|niet|geen uitleg|geen info\w*) (?:over |van |op |daarover |hierover )*(?:zeggen|antwoorden|geven|delen|kwijt|doorgeven|meedelen|beantwoorden|vertellen|vrijgeven|prijsgeven|bespreken)\b",
    r"\b(?:raadt|raadde|raad|zegt|zei|vraagt|vroeg|gevraagd|advies|aangeraden|opdracht) .{0,40}\b(?:niet|niets|niks) (?:\w+ )?te (?:zeggen|antwoorden|geven|delen|kwijt|doorgeven|meedelen|beantwoorden|vertellen|vrijgeven|prijsgeven|bespreken|reageren)\b",
    r"\bmag (?:ik )?niet van\b",
    r"\bvan (?:mijn|onze|de) (?:advocaat|raadsman|jurist|baas|directie) mag (?:ik|dat) niet\b",
    r"^(?:da's|dat's|'t is|dat is|dit is|is|strikt|zeer)? ?(?:strikt |zeer |commercieel )?(?:vertrouwelijk|geheim|prive|gevoelig|confidentieel|persoonlijk)\b",
    r"\b(?:da's|'t is) (?:\w+ )?(?:vertrouwelijk|geheim|prive|confidentieel)\b",
    r"\bbedrijfsgevoelig\b",
    r"\b(?:geef|deel|zeg|geven|delen|zeggen) (?:ik|we|wij) (?:u |dat |liever |zoiets |zulke )*(?:liever )?niet\b",
    r"\bgaat (?:niemand|u|je|jou|jullie) (?:iets |niets |niks )?(?:niet )?aan\b",
    r"\bblijft onder ons\b",
    r"\bniet verplicht (?:om )?te\b",
    r"^no comment\W*$",
    r"\b(?:die|dat|dit|het) (?:deel|geef|zeg) ik (?:u |je )?(?:liever )?niet\b",
    r"\b(?:noem|geef|zeg|deel|meld|vertel|vermeld) (?:ik|we|wij) (?:u |je |liever |daar |hier )*niet\b",
    r"\bhou(?:d)? (?:ik|we) (?:\w+ )?voor (?:me|mij|mezelf|mijzelf|ons|onszelf)\b",
)  # fmt: skip
HELP = (
    r"^(?:help|hulp|hulp nodig|uitleg|leg uit|voorbeeld|wablief|huh|he\?|wat\s?\?|pardon\s?\?|sorry\s?\?|wat bedoelt? (?:u|je|ge)).{0,20}$", r"\bwat is (?:dat|een|de|het|mfa|erp|ddos)\b.*\?", r"^wat is\b", r"\bwat (?:betekent|bedoel|wordt bedoeld|wil .{0,20}zeggen|houdt)", r"\bwa(?:t)? bedoel", r"\b(?:begrijp|snap|versta) (?:ik |het |de |u |deze |niet )*(?:vraag )?(?:niet|ni)\b", r"\bwaar (?:vind|vinden|staat|kan|zie|haal) (?:ik|we|dat|die|je)\b", r"\bhoe (?:weet|kan|vind|zie|moet) (?:ik|je|we)\b", r"\bkunt? u (?:dat |het )?(?:uitleggen|verduidelijken|herhalen)", r"\bgeef (?:eens )?een voorbeeld\b", r"\bwelk(?:e)? (?:nummer|bedrag|datum|rekening|polis|soort)\b.*\?$", r"\bhoezo\b",
    r"\bbedoelt? (?:u|je|ge)\b.*\?",
    r"\bwat (?:moet|kan|mag) ik (?:\w+ )?(?:invullen|zetten|antwoorden|schrijven|noteren)\b",
    r"\bhoe (?:\w+ )?(?:bereken|vind|weet|bepaal|kom|zie)\w* (?:ik|je|we)\b",
    r"\bwaar (?:\w+ ){0,3}(?:vind|staat|vinden|haal|zoek|zie)\w*\b.*\?",
    r"^(?:incl|excl|inclusief|exclusief|met|zonder|bruto|netto)\b.{0,30}\?$",
    r"\bverstaan? ik niet\b",
    r"\bover (?:wat|welke?) (?:gaat|heb)",
    r"\bwelke .{1,30} bedoelt\b",
    r"\b(?:kunt|kan|kun) (?:u|je) (?:de vraag |dat |het |dit |eens |even )*(?:herhalen|uitleggen|verduidelijken|herformuleren|toelichten)",
    r"\b(?:snap|begrijp) (?:ik |de |het |deze |dat |vraag |hier )*(?:niet|niks|nie|niets)\b",
    r"\bop welke .{1,20} staat\b.*\?",
    r"^(?:incl|excl)\.? ?(?:of|/).{0,20}\?$",
    r"\b(?:van wat|waarvan|in wat|over wat|ten opzichte van wat)\s?\?",
)  # fmt: skip
WHY = (r"^waarom\b.{0,60}$",)
BACK = (
    r"^(?:terug|vorige|vorig|vorige vraag|een terug|ga terug|stap terug|teruggaan|keer terug|oeps|oei|een vraag terug|de vorige)\W*$", r"\bga(?:an)? (?:eens |even )?terug\b", r"\bterug ?(?:gaan|keren)? (?:naar|tot) (?:de |het )?vorige\b", r"\bnaar de vorige\b", r"\b(?:vorige?|laatste) (?:antwoord|vraag)\b.*\b(?:fout|verkeerd|niet juist|klopt niet|aanpassen|verbeteren|wijzigen|veranderen|mis)\b", r"\b(?:klopt niet|fout|verkeerd|vergist|vergissing|mis)\b.*\b(?:vorige?)\b", r"\bik heb me(?:zelf)? vergist\b", r"\bik was mis\b", r"\b(?:aanpassen|verbeteren|corrigeren|wijzigen) .{0,10}vorige?\b", r"\bterugkeren\b", r"\bwacht,? .{0,30}\bvorige?\b",
    r"\b(?:fout|vergissing|typfout) (?:\w+ ){0,4}(?:bij|in|op) (?:de |het |mijn )?(?:vorige?|laatste)\b",
    r"\b(?:mijn )?(?:vorige?|laatste) antwoord (?:wil|moet|kan) ik\b",
    r"\bwil (?:ik )?(?:\w+ )?(?:vorige?|laatste) (?:antwoord|vraag) (?:aanpassen|wijzigen|veranderen)\b",
    r"^(?:annuleren|annuleer)\W*$",
    r"^(?:oeps|oei|nee|neen|fout|sorry|wacht|vergissing|euh)[, ]+.{0,25}\b(?:terug|vorige|vorige vraag)(?: (?:aub|graag|alstublieft))?\W*$",
)  # fmt: skip
SKIP = (
    r"^(?:overslaan|sla over|skip|oversla|pas|volgende|volgende vraag|slaan we over|sla maar over|sla deze over|doe maar de volgende|naar de volgende)(?: (?:aub|graag|alstublieft|a\.u\.b\.?|alsjeblieft))?\W*$", r"^sla (?:deze|die|de) (?:vraag )?(?:maar )?over\W*$", r"\b(?:slaan|sla) (?:we|ik) (?:deze |die |dit |dat |even |maar )*over\b", r"^(?:ga )?naar de volgende(?: vraag)?\W*$", r"^volgende (?:vraag )?(?:aub|graag|alstublieft|alsjeblieft)\W*$", r"\bdeze overslaan\b",
    r"^(?:laat maar|laat maar zitten|leeg laten|laat leeg|niet belangrijk|maakt niet uit|doet er niet toe)\W*$",
    r"^laat (?:dat|dit|deze|het)? ?(?:maar )?(?:open|leeg|blanco|voor wat het is|even liggen)\W*$",
    r"^mag ik (?:deze|die|dit|dat) (?:vraag )?overslaan\W*$",
)  # fmt: skip
NO_THANKS = ("nee bedankt", "neen bedankt", "nee dank u", "neen dank u", "nee hoor bedankt")
DONE_TALKING = (
    "neen dat was het",
    "nee dat was het",
    "dat was het",
    "dat is alles",
    "nee dat is alles",
    "neen dat is alles",
    "verder niets",
    "nee verder niets",
    "neen bedankt",
    "nee bedankt",
    "nee dank u",
    "niets meer",
    "nee niets meer",
    "dat was alles",
)
CONTROLS = {
    "woorden": "words", "alle woorden": "words", "opdrachten": "words", "korte melding": "mail", "melding per mail": "mail", "plakken": "paste", "klad": "draft", "verzenden": "send", "versturen": "send",
    "voorstellen": "tray", "de klant is terug": "back_on_line", "klant is terug": "back_on_line", "terug aan de lijn": "back_on_line", "de beller is terug": "back_on_line",
    "overzicht": "review", "nazicht": "review", "samenvatting": "review", "nakijken": "review", "dringend": "urgent", "dringende acties": "urgent", "acties": "urgent", "spoed": "urgent",
    "dringende lijst": "urgent", "wat is dringend": "urgent", "ophangkit": "kit", "bericht voor de bank": "kit", "verder": "go_on", "doorgaan": "go_on", "ga door": "go_on", "ga verder": "go_on", "verdergaan": "go_on", "voortgaan": "go_on",
    "waarom": "why", "waarom deze vraag": "why", "afsluiten": "finish", "beeindigen": "finish", "afronden": "finish", "klaar": "finish", "exporteren": "export", "uitvoeren naar map": "export", "ongedaan maken": "undo",
    "nederlands": "language_nl", "in het nederlands": "language_nl", "in het nederlands aub": "language_nl", "vlaams": "language_nl", "nota": "note", "notitie": "note", "opmerking": "note",
    "hij heeft opgehangen": "secondhand", "ze heeft opgehangen": "secondhand", "zij heeft opgehangen": "secondhand", "de klant heeft opgehangen": "secondhand", "de beller heeft opgehangen": "secondhand", "opgehangen": "secondhand", "ingehaakt": "secondhand", "hij heeft ingehaakt": "secondhand", "de beller heeft ingehaakt": "secondhand", "uit tweede hand": "secondhand",
}  # fmt: skip
ACTS = {
    "afvinken": "tick", "vink": "tick", "vink af": "tick", "opzij": "set_aside", "opzijzetten": "set_aside", "zet opzij": "set_aside", "terugnemen": "take_back", "neem terug": "take_back", "heropenen": "take_back",
    "aanvaarden": "accept", "aanvaard": "accept", "accepteren": "accept", "accepteer": "accept", "verwerpen": "reject", "verwerp": "reject", "antwoord": "reply",
    "toevoegen": "add", "voeg toe": "add", "verwijderen": "remove", "verwijder": "remove", "rol": "role", "exporteren": "export", "exporteer": "export", "kit": "kit", "ophangkit": "kit",
    "wijzigen": "change", "wijzig": "change", "aanpassen": "change", "dringend": "urgent", "actie": "urgent", "waarom": "why", "nota": "note", "notitie": "note", "opmerking": "note",
}  # fmt: skip
ACT_WORDS = {
    "alles": "all", "alle": "all", "allemaal": "all", "geen": "none", "niets": "none", "naar": "to", "in": "in", "in het": "in", "voor": "for",
    "de": "", "het": "", "een": "", "nog": "", "andere": "", "engels": "en", "nederlands": "nl", "frans": "fr",
    "makelaar": "broker", "verzekerde": "insured", "schadebehandelaar": "handler", "dossierbeheerder": "handler", "beheerder": "handler",
}  # fmt: skip
NOTE = ("nota", "notitie", "opmerking", "noteer")
GOTO = ("ga naar", "naar", "spring naar", "terug naar", "ga terug naar")
ME = ("ik", "ikzelf", "mezelf", "mij", "ik zelf", "dat ben ik", "mijzelf", "dat was ik", "ik dus")
NOBODY = ("niemand", "niemand specifiek", "niemand in het bijzonder")
ROLES = (
    "directeur", "zaakvoerder", "baas", "boekhouder", "boekhoudster", "boekhouding", "secretaresse", "it'er", "it-er", "informaticus", "iemand", "collega", "medewerker", "medewerkster", "stagiair", "directie",
    "bestuurder", "vennoot", "makelaar", "klant", "leverancier", "cfo", "ceo", "verantwoordelijke", "administratie", "dienst", "afdeling", "manager", "hr", "cfo", "bediende",
)  # fmt: skip
OR = ("of", "ofwel")
COUNTRY_NAMES = {"engeland": "GB", "holland": "NL", "schotland": "GB", "wales": "GB", "groot-brittannie": "GB", "groot brittannie": "GB", "vk": "GB", "amerika": "US", "vs": "US", "verenigde staten van amerika": "US", "emiraten": "AE", "dubai": "AE", "tsjechie": "CZ", "zuid-korea": "KR", "zuid korea": "KR", "noord-korea": "KP", "noord korea": "KP", "birma": "MM", "hongkong": "HK", "hong kong": "HK", "china": "CN", "rusland": "RU", "duitsland": "DE", "ierland": "IE", "ivoorkust": "CI", "zwitserland": "CH", "frankrijk": "FR", "groothertogdom": "LU", "wit-rusland": "BY", "moldavie": "MD"}  # fmt: skip
