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
AND = ("en",)
DOZENS = {
    "tweetal": 2, "drietal": 3, "viertal": 4, "vijftal": 5, "zestal": 6, "zevental": 7, "achttal": 8, "negental": 9, "tiental": 10, "twaalftal": 12, "dertiental": 13, "vijftiental": 15, "twintigtal": 20, "dertigtal": 30, "veertigtal": 40, "vijftigtal": 50, "zestigtal": 60, "zeventigtal": 70, "tachtigtal": 80, "negentigtal": 90,
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
    "ongeveer", "ong", "of zoiets", "iets van", "iets rond", "iets in de buurt", "of iets dergelijks", "of daaromtrent", "en een beetje", "en nog wat", "en nog iets", "in de loop van", "circa", "rond", "rond de", "omstreeks", "zo'n", "zowat", "pakweg", "een kleine", "een goeie", "een goede", "ruim", "bijna", "net geen", "haast", "om en bij", "om en nabij", "minstens",
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
ME = ("ik", "ikzelf", "mezelf", "mij", "ik zelf", "dat ben ik", "mijzelf", "dat was ik", "ik dus")
NOBODY = ("niemand", "niemand specifiek", "niemand in het bijzonder")
ROLES = (
    "directeur", "zaakvoerder", "baas", "boekhouder", "boekhoudster", "boekhouding", "secretaresse", "it'er", "it-er", "informaticus", "iemand", "collega", "medewerker", "medewerkster", "stagiair", "directie",
    "bestuurder", "vennoot", "makelaar", "klant", "leverancier", "cfo", "ceo", "verantwoordelijke", "administratie", "dienst", "afdeling", "manager", "hr", "cfo", "bediende",
)  # fmt: skip
COUNTRY_NAMES = {"engeland": "GB", "holland": "NL", "schotland": "GB", "wales": "GB", "groot-brittannie": "GB", "groot brittannie": "GB", "vk": "GB", "amerika": "US", "vs": "US", "verenigde staten van amerika": "US", "emiraten": "AE", "dubai": "AE", "tsjechie": "CZ", "zuid-korea": "KR", "zuid korea": "KR", "noord-korea": "KP", "noord korea": "KP", "birma": "MM", "hongkong": "HK", "hong kong": "HK", "china": "CN", "rusland": "RU", "duitsland": "DE", "ierland": "IE", "ivoorkust": "CI", "zwitserland": "CH", "frankrijk": "FR", "groothertogdom": "LU", "wit-rusland": "BY", "moldavie": "MD"}  # fmt: skip
