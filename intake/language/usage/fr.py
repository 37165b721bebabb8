"""What people really type in French: from Brussels to Luxembourg and Paris, with and without accents.

All words are folded: lower case, no accents, straight apostrophes. Data only; the readers hold the rules.
"""

MONTHS = {
    "janvier": 1, "janv": 1, "fevrier": 2, "fevr": 2, "fev": 2, "mars": 3, "avril": 4, "avr": 4, "mai": 5, "juin": 6, "juillet": 7, "juil": 7,
    "aout": 8, "septembre": 9, "sept": 9, "octobre": 10, "oct": 10, "novembre": 11, "nov": 11, "decembre": 12, "dec": 12,
}  # fmt: skip
WEEKDAYS = {
    "lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6,
    "lun": 0, "mar": 1, "mer": 2, "jeu": 3, "ven": 4, "sam": 5, "dim": 6,
}  # fmt: skip
DAYS = {
    "aujourd'hui": 0, "aujourdhui": 0, "aujourd hui": 0, "aujourdh'ui": 0, "ajd": 0, "auj": 0, "ce jour": 0, "hier": -1, "avant-hier": -2,
    "avant hier": -2, "avanthier": -2, "demain": 1, "apres-demain": 2, "apres demain": 2, "la veille": -1,
}  # fmt: skip
PARTS = {
    "ce matin": (0, "morning"), "cet apres-midi": (0, "afternoon"), "cette apres-midi": (0, "afternoon"), "cet aprem": (0, "afternoon"),
    "cet apres midi": (0, "afternoon"), "cette apres midi": (0, "afternoon"), "ce soir": (0, "evening"),
    "cette nuit": (0, "night"), "la nuit derniere": (0, "night"), "la nuit passee": (0, "night"), "hier soir": (-1, "evening"),
    "hier matin": (-1, "morning"), "hier apres-midi": (-1, "afternoon"), "hier apres midi": (-1, "afternoon"),
    "hier aprem": (-1, "afternoon"), "hier dans la nuit": (-1, "night"),
}  # fmt: skip
PART_WORDS = {
    "du matin": "morning", "le matin": "morning", "au matin": "morning", "matin": "morning", "matinee": "morning", "apres-midi": "afternoon",
    "apres midi": "afternoon", "aprem": "afternoon", "apm": "afternoon", "fin de journee": "evening",
    "debut de journee": "morning",
    "en journee": "day",
    "soiree": "evening", "soir": "evening", "nuit": "night",
    "pause de midi": "noon", "heure du dejeuner": "noon", "pause dejeuner": "noon", "temps de midi": "noon", "petit matin": "morning", "petites heures": "night", "heure de midi": "noon",
}  # fmt: skip
UNITS = {
    "minute": "minute", "minutes": "minute", "min": "minute", "mn": "minute", "heure": "hour", "heures": "hour", "jour": "day", "jours": "day",
    "j": "day", "jrs": "day", "journee": "day", "journees": "day", "semaine": "week", "semaines": "week", "sem": "week", "mois": "month",
    "an": "year", "ans": "year", "annee": "year", "annees": "year", "trimestre": "quarter", "trimestres": "quarter",
}  # fmt: skip
NUMBERS = {
    "zero": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11,
    "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40,
    "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80, "octante": 80, "nonante": 90,
}  # fmt: skip
HUNDREDS = {"cent": 100, "cents": 100}
SCALES = {
    "mille": 10**3,
    "milles": 10**3,
    "million": 10**6,
    "millions": 10**6,
    "milliard": 10**9,
    "milliards": 10**9,
    "milliers": 10**3,
    "millier": 10**3,
}
AND = ("et",)
DOZENS = {
    "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60,
    "centaine": 100, "millier": 1000,
}  # fmt: skip
OPEN_AMOUNTS = (
    "dizaines", "centaines", "milliers", "quelques", "plusieurs", "beaucoup", "enormement", "pas mal", "un certain", "certain montant",
    "gros montant", "grosse somme", "pas grand chose", "un peu", "trop", "la plupart", "presque tout", "presque tous", "la majorite",
    "chiffres",
)  # fmt: skip
NOTHING = (
    "rien",
    "zero",
    "aucun",
    "aucune",
    "nul",
    "nulle",
    "neant",
    "pas un",
    "pas une",
    "rien du tout",
    "aucun seul",
    "aucune seule",
)
EVERYTHING = (
    "tout",
    "tous",
    "toutes",
    "la totalite",
    "totalite",
    "l'integralite",
    "integralite",
    "entierement",
    "totalement",
    "en totalite",
    "tout ca",
    "tous ceux-la",
)
EXCEPT = (
    "tout sauf",
    "tous sauf",
    "toutes sauf",
    "tout excepte",
    "tous excepte",
    "toutes excepte",
    "tout a part",
    "tous hormis",
    "tout hormis",
    "tout a l'exception de",
    "toutes a part",
    "tous a part",
)
HEDGES = (
    "quasi", "quasiment", "ou quelque chose comme ca", "dans ces eaux-la", "par la", "plus d'un", "plus d'une", "moins d'un", "moins d'une", "pres d'un", "pres d'une", "et des poussieres", "et quelques", "et un peu plus", "courant", "dans le courant", "au cours de", "dans le courant de",
    "environ", "env", "depasse", "depasse les", "facile", "a peu pres", "autour de", "aux alentours de", "dans les", "quelque", "pres de", "presque", "vers", "grosso modo",
    "plus ou moins", "au moins", "minimum", "au minimum", "maximum", "au maximum", "jusqu'a", "plus de", "moins de", "un peu plus", "un peu moins",
    "a peine", "approximativement", "approx", "estime", "estimation", "je crois", "je pense", "je dirais", "disons", "sans doute", "probablement",
    "peut-etre", "a la louche", "en chiffres ronds", "en gros", "arrondi", "de memoire", "sauf erreur", "a vue de nez", "entre guillemets",
    "juste avant", "juste apres", "un bon", "une bonne", "un petit", "une petite", "a confirmer", "si je me souviens bien", "il me semble",
    "vers les", "+/-", "+-", "~", "circa", "avant", "apres", "facilement", "grand maximum", "a la grosse louche",
)  # fmt: skip
EXACTLY = ("exactement", "precisement", "exact", "pile", "tres exactement", "au centime pres")
CURRENCIES = {
    "euro": "EUR", "euros": "EUR", "eur": "EUR", "livre": "GBP", "livres": "GBP", "livres sterling": "GBP", "sterling": "GBP", "dollar": "USD",
    "dollars": "USD", "franc suisse": "CHF", "francs suisses": "CHF", "balles": "", "balle": "", "boules": "", "couronnes danoises": "DKK",
    "yens": "JPY", "yen": "JPY", "yuans": "CNY", "zlotys": "PLN", "lei": "RON",
}  # fmt: skip
BESIDE_AMOUNTS = (
    "environ", "seulement", "tout", "juste", "pour", "par", "dont", "mais", "chez", "sur", "avec", "sans", "parti", "partis", "payes", "paye", "vires", "hors", "hier", "plus", "moins", "net", "brut", "htva", "tvac", "ttc", "hors", "ont", "ete", "est", "sont", "qui", "que", "puis", "ensuite", "max", "min", "voila", "merci", "svp", "perdus", "perdu", "bloques", "non", "oui", "soit", "fois", "virgule", "point",
)  # fmt: skip
CENTS = ("centime", "centimes", "cents", "cent", "cts", "ct")
TOTAL = (
    "au total",
    "en tout",
    "total",
    "en total",
    "ensemble",
    "au global",
    "montant total",
    "somme totale",
    "soit",
    "ce qui fait",
    "donc",
)
BLOCKED = (
    "bloque",
    "bloquee",
    "bloques",
    "bloquees",
    "gele",
    "geles",
    "gelee",
    "recupere",
    "recuperes",
    "revenu",
    "revenus",
    "rembourse",
    "rembourses",
    "restitue",
)
BETWEEN = ("entre",)
YES = (
    "oui", "ouais", "ouaip", "ouep", "yes", "si", "bien sur", "tout a fait", "absolument", "exact", "exactement", "effectivement", "en effet",
    "c'est fait", "c'est deja fait", "deja fait", "fait", "d'accord", "ok", "certainement", "evidemment", "affirmatif", "c'est ca", "c'est exact", "c'est correct",
    "correct", "je confirme", "confirme", "malheureusement oui", "helas oui", "oui oui", "bien entendu", "je crains que oui", "carrement", "vi", "o", "volontiers",
    "c'est bon", "je suis d'accord", "tout a fait d'accord", "deja",
)  # fmt: skip
NO = (
    "non", "nan", "nope", "pas encore", "pas du tout", "jamais", "aucunement", "negatif", "pas pour le moment", "pas pour l'instant", "pas a ce stade",
    "pas a ce jour", "non non", "malheureusement non", "helas non", "malheureusement pas", "toujours pas", "surtout pas", "non pas encore", "en aucun cas", "que non",
    "ben non", "bah non", "certainement pas", "absolument pas", "c'est faux", "faux", "pas possible", "du tout", "pas fait", "ce n'est pas fait", "c'est pas fait", "pas question",
)  # fmt: skip
SOFT_YES = (
    "je crois",
    "je pense",
    "je pense que oui",
    "je crois que oui",
    "il me semble",
    "il me semble que oui",
    "sans doute",
    "probablement",
    "normalement",
    "en principe",
    "je suppose",
    "logiquement",
    "oui je crois",
    "oui je pense",
    "a priori oui",
    "normalement oui",
    "en principe oui",
    "theoriquement",
)
SOFT_NO = (
    "je pense pas",
    "je ne pense pas",
    "je crois pas",
    "je ne crois pas",
    "je pense que non",
    "je crois que non",
    "pas que je sache",
    "a ma connaissance non",
    "a notre connaissance non",
    "pas a notre connaissance",
    "pas que nous sachions",
    "pas que l'on sache",
    "pas qu'on sache",
    "non pas que je sache",
    "a priori pas encore",
    "pas d'apres moi",
    "pas selon moi",
    "j'en doute",
    "a ma connaissance pas",
    "pas a ma connaissance",
    "probablement pas",
    "sans doute pas",
    "normalement non",
    "normalement pas",
    "en principe non",
    "en principe pas",
    "plutot non",
    "a priori non",
    "a priori pas",
    "il me semble que non",
    "pas vraiment",
    "toujours non",
)
HALF_WAY = (
    "plus ou moins",
    "en partie",
    "partiellement",
    "a moitie",
    "oui et non",
    "ni oui ni non",
    "mouais",
    "bof",
    "ca depend",
    "peut-etre",
    "pas entierement",
    "pas completement",
    "pas totalement",
    "pas tout a fait",
    "pas partout",
    "pas tous",
    "pas toutes",
    "pas tout",
    "certains",
    "certaines",
    "quelques-uns",
    "quelques-unes",
    "la plupart",
    "les deux",
    "couci-couca",
    "un peu",
    "presque",
    "ca se peut",
    "c'est possible",
    "possible",
)
MAYBE = ("peut-etre", "peut etre", "pas sur", "a confirmer", "a verifier", "eventuellement")
BUT = (
    "mais",
    "sauf",
    "excepte",
    "a part",
    "hormis",
    "cependant",
    "toutefois",
    "sinon",
    "par contre",
    "pas partout",
    "pas tous",
    "pas tout",
    "en partie",
    "pas sur tous",
    "pas sur toutes",
)
ACTS = {
    "cocher": "tick", "cochez": "tick", "coche": "tick", "ecarter": "set_aside", "ecartez": "set_aside", "ecarte": "set_aside", "reprendre": "take_back", "decocher": "take_back", "rouvrir": "take_back",
    "accepter": "accept", "acceptez": "accept", "accepte": "accept", "rejeter": "reject", "rejetez": "reject", "rejette": "reject", "reponse": "reply",
    "ajouter": "add", "ajoutez": "add", "ajoute": "add", "supprimer": "remove", "supprimez": "remove", "supprime": "remove", "retirer": "remove", "role": "role",
    "exporter": "export", "export": "export", "kit": "kit", "changer": "change", "modifier": "change", "corriger": "change", "urgent": "urgent", "action": "urgent",
    "pourquoi": "why", "note": "note", "remarque": "note",
}  # fmt: skip
ACT_WORDS = {
    "tout": "all", "toutes": "all", "tous": "all", "aucun": "none", "aucune": "none", "rien": "none", "vers": "to", "dans": "to", "en": "in", "pour": "for",
    "le": "", "la": "", "un": "", "une": "", "encore": "", "autre": "", "l'": "", "anglais": "en", "neerlandais": "nl", "francais": "fr",
    "courtier": "broker", "courtiere": "broker", "assure": "insured", "assuree": "insured", "gestionnaire": "handler",
}  # fmt: skip
ME = ("moi", "moi-meme", "moi meme", "c'est moi", "je", "moi donc", "c'est moi-meme", "moi seul")
NOBODY = ("personne", "aucune personne", "personne en particulier")
ROLES = (
    "directeur", "directrice", "patron", "patronne", "gerant", "gerante", "comptable", "compta", "comptabilite", "secretaire", "assistant", "assistante", "informaticien",
    "it", "daf", "ceo", "pdg", "responsable", "chef", "collegue", "quelqu'un", "employe", "employee", "stagiaire", "direction", "administrateur", "associe", "associee", "courtier", "client", "fournisseur", "service", "finance", "financier",
)  # fmt: skip
COUNTRY_NAMES = {"angleterre": "GB", "hollande": "NL", "ecosse": "GB", "pays de galles": "GB", "grande-bretagne": "GB", "grande bretagne": "GB", "usa": "US", "etats unis": "US", "emirats": "AE", "dubai": "AE", "tchequie": "CZ", "republique tcheque": "CZ", "coree du sud": "KR", "coree du nord": "KP", "birmanie": "MM", "hong kong": "HK", "hong-kong": "HK", "macao": "MO", "chine": "CN", "russie": "RU", "taiwan": "TW", "irlande": "IE", "allemagne": "DE", "royaume uni": "GB", "moldavie": "MD", "vietnam": "VN", "rdc": "CD", "congo-kinshasa": "CD", "congo-brazzaville": "CG", "cote d'ivoire": "CI", "gd": "LU", "grand-duche": "LU", "gdl": "LU"}  # fmt: skip
