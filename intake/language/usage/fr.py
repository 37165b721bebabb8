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
ARTICLES = ("un", "une")
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
    "quasi", "quasiment", "plus d'un", "plus d'une", "moins d'un", "moins d'une", "pres d'un", "pres d'une", "et des poussieres", "et quelques", "et un peu plus", "courant", "dans le courant", "au cours de", "dans le courant de",
    "environ", "env", "a peu pres", "autour de", "aux alentours de", "dans les", "quelque", "pres de", "presque", "vers", "grosso modo",
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
GOING_TO = (
    r"\bon va\b",
    r"\bnous allons\b",
    r"\bje vais\b",
    r"\bva etre\b",
    r"\bvont etre\b",
    r"\bon le fera\b",
    r"\bc'est prevu\b",
    r"\bprevu pour\b",
    r"\bsera fait\b",
    r"\bon compte le faire\b",
)
HAPPENED = (
    "c'est fait",
    "deja",
    "deja fait",
    "fait",
    "oui",
    "oui c'est fait",
    "oui deja",
    "c'est deja fait",
    "ouais",
    "oui oui",
)
NOT_YET = (
    "pas encore",
    "non",
    "non pas encore",
    "toujours pas",
    "pas fait",
    "pas a ce jour",
    "pas a ce stade",
    "jamais",
    "pas pour le moment",
    "pas pour l'instant",
    "aucun",
    "aucune",
    "rien",
    "neant",
    "il n'y en a pas",
    "y en a pas",
    "nous n'en avons pas",
    "on n'en a pas",
    "on en a pas",
    "je n'en ai pas",
    "pas de",
    "non rien",
    "non rien d'autre",
    "rien d'autre",
    "pas d'autre",
    "non pas d'autre",
    "non aucun",
    "non aucune",
    "sans objet",
    "sans",
    "n/a",
    "na",
    "personne",
    "non rien promis",
)
NONE_START = (
    r"non\b(?!.*\bsais)",
    r"pas encore\b",
    r"toujours pas\b",
    r"aucune? (?!idee)",
    r"il n'y (?:en )?a (?:pas|aucun)",
    r"(?:nous|on|je|j') ?(?:n'|ne )?(?:en )?(?:a|ai|avons) (?:pas encore|aucun|jamais|pas de|pas d')",
    r"personne ne l'a",
    r"(?:ce n'est|c'est) pas (?:encore )?fait",
    r"(?:elle|il|ils|la banque) n'a(?:vait)? pas (?:encore )?ete",
    r"n'a pas (?:encore )?ete",
)
UNKNOWN = (
    r"\b(?:je|j'|on|nous|ils?|elles?|personne|le client|l'assure)?\s?(?:ne |n'en |n'|en )?(?:le )?(?:sais|sait|savons|savent|sait-on) (?:pas|rien|plus|toujours pas|pas encore)\b",
    r"\bpersonne ne (?:le )?sait\b", r"\baucune? ?idee\b", r"\bpas (?:la moindre|d') ?idee\b", r"^inconnue?s?$", r"\bpas (?:encore )?connue?s?\b", r"\b(?:on l'|j'|je l'|nous l')ignor(?:e|ons)\b",
    r"\bchais pas\b", r"\bjsp\b", r"\bsais pas\b", r"\bs(?:e|ai) ?pas\b(?!\w)", r"\b(?:souviens|rappelle|souvient) (?:pas|plus)\b", r"\b(?:impossible|difficile) (?:a|de) (?:le )?(?:dire|savoir)\b", r"\ba (?:determiner|definir|etablir|verifier)$",
    r"\bpas encore (?:compte|denombre|determine|etabli|chiffre|evalue|calcule|identifie|clair)", r"\bne (?:nous |me )?l'a pas (?:encore )?dit\b", r"\bmystere\b", r"\bpas (?:certain|sure?)s?$", r"^(?:a verifier|a voir|indetermine|non connu|va savoir|allez savoir)\b",
    r"\ben cours (?:d'investigation|d'analyse|d'enquete|de verification)\b", r"\b(?:on|nous) (?:cherch|enquet|investigu|compt|verifi|calcul|regard|analys)\w+ (?:encore|toujours)\b", r"\bon (?:est|sommes) en train de (?:verifier|chercher|compter|voir)", r"\btrop tot pour\b",
    r"\baucune information\b", r"\bpas d'info", r"\bje n'ai pas (?:cette|l'|d')\s?info", r"\bdur a dire\b",
    r"\bimpossible (?:a |de |pour (?:moi|nous) de )?(?:vous )?(?:le )?(?:dire|savoir|chiffrer|estimer|retrouver)\b",
    r"\baucune?s? (?:info\w*|donnees?|souvenir|indication|chiffre|precision)\b",
    r"\baucun moyen de (?:le )?savoir\b",
    r"\b(?:n'en|en) (?:sait|sais|savons) rien\b",
    r"\bj'en ai (?:pas|aucune) (?:la moindre )?idee\b",
    r"\bsaurais? (?:pas|trop|vous)\b.{0,20}\bdire\b",
    r"\bne saurais (?:pas )?(?:le |vous )?(?:dire|preciser)\b",
    r"\b(?:on|je|nous) (?:ne )?(?:peut|peux|pouvons) (?:pas|rien) (?:encore )(?:le |vous )?(?:dire|savoir|chiffrer)\b",
    r"\bpas encore (?:de chiffres?|d'idee|d'info\w*|de donnees)\b",
    r"\bnul ne (?:le )?sait\b",
    r"\btrou de memoire\b",
    r"^bonne question\W*$",
    r"\bc'est (?:encore )?(?:tres |trop )?flou\b",
    r"\bj'ai oublie\b",
    r"\bon n'a pas (?:encore )?(?:cette|l'|d') ?info\w*",
)  # fmt: skip
LATER = (
    r"\bplus tard\b", r"\bje (?:vous |te )?(?:le |la |les |l')?(?:dirai|dis|envoie|enverrai|transmets|transmettrai|communiquerai|donnerai|ferai savoir|tiens au courant|reviens vers vous|recontacte)\b",
    r"\b(?:je|j'|on|nous) ?(?:dois|doit|devons|vais|va) (?:d'abord |encore )?(?:le |la |leur |lui )?(?:demander|verifier|regarder|chercher|voir|rechercher|consulter|retrouver|me renseigner)\b", r"\bje (?:me renseigne|cherche|verifie|regarde|demande|recherche)\b",
    r"\bfaut que je\b", r"\b(?:je|j'|on)\b.*\bsous (?:la main|les yeux)\b", r"\bpas sous (?:la main|les yeux)\b", r"\bj'y reviens\b", r"\bon verra\b", r"\bje reviens\b", r"\bje vous rappelle\b", r"\bpas tout de suite\b", r"\bdans un instant\b",
    r"\b(?:demandez|voyez|voir|a demander|(?:faut|il faudrait) (?:demander|voir)) (?:plutot |ca |cela |le |la |directement )*(?:avec|a|au|aux|chez|aupres)\b",
    r"^demande (?:plutot |ca |cela |le |la )*(?:a|au|aux)\b",
    r"\b(?:l'|le |la |les |notre |mon )?[\w-]+ (?:vous )?(?:vous |va |doit )?(?:l'enverra|vous l'envoie|vous rappelle|vous le dira|verifie|est en train de)\b", r"\b(?:vous|te) (?:le |la |les |l'|en )?(?:dira|diront|enverra|enverront|transmettra|transmettront|communiquera|donnera|donneront|confirmera|rappellera|repondra|fournira|precisera|fera suivre)\b", r"\b(?:vous|te) (?:l'|les )?(?:envoie|envoient|transmet|communique)\b", r"\b(?:doit|va|vont|peut) (?:me |nous |vous )(?:le |la |les |l'|y )?(?:dire|envoyer|transmettre|communiquer|confirmer|donner|repondre|revenir)\b", r"\b(?:c'est|il n'y a que) .{2,40} qui (?:le |la |les )?(?:sait|savent|connait|a ca|gere ca|l'a)\b", r"\b(?:seule?|uniquement) .{2,40} (?:le |la )?(?:sait|connait)\b", r"^(?!(?:je|on|nous|il|elle|ils|personne|qui)\b).{2,30} (?:le sait|sait ca|doit (?:le )?savoir|devrait (?:le )?savoir|a (?:ca|cette info)|est au courant)\W*$", r"\bdes que (?:je|j'|nous|on)\b", r"\bj'attends\b", r"\bon attend\b", r"\b(?:je|on) (?:le |la )?(?:completerai|completera)\b", r"\bplutard\b", r"\bl'information suit\b", r"\bsuivra\b", r"\bje peux (?:le |la )?(?:completer|faire) plus tard",
    r"\bje (?:vous |te )?(?:le |la |les |l')(?:envoie|transmets|donne|communique|fais suivre|mets|confirme)\b",
    r"\bje vous (?:tiens au courant|reviens|recontacte|rappelle)\b",
    r"\blaissez[- ]moi (?:\w+ )?(?:verifier|regarder|chercher|demander|voir)\b",
    r"\bdonnez[- ]moi (?:une|deux|un|cinq) (?:minutes?|instant|moment|secondes?|jours?)",
    r"^(?:a suivre|ca suit|a completer|a voir plus tard|demain|apres|ulterieurement|dans la journee|ce soir|un instant|deux minutes|une minute|attendez un instant)\W*$",
    r"\b(?:pas|rien) (?:ca |cela |ce numero |ce chiffre )?(?:ici|sur moi|avec moi|a portee)\b",
    r"\bje (?:ne )?(?:l'|le |la )?(?:ai|trouve|retrouve) pas (?:tout de suite|directement|ici|maintenant|sur moi|la maintenant)\b",
    r"\b(?:dois|devrais|faudrait que je|il faut que je|je vais) (?:\w+ ){0,3}(?:demande|demander|regarde|regarder|verifie|verifier|cherche|chercher|appelle|appeler|rappeler)\b",
    r"\bca,? c'est (?:l'|le |la |les |notre |mon |ma )?[\w ]{2,30} qui\b",
    r"\bpeux(?:[- ]je)? (?:vous )?(?:le |la |l'|les )?(?:envoyer|donner|completer|transmettre|repondre) (?:\w+ ){0,2}(?:plus tard|demain|ce soir|apres|ulterieurement|la semaine prochaine)\b",
)  # fmt: skip
LATER_WHO = (
    r"(?:demander|demandez|demande|voir|voyez|verifier|voie|poser la question|renseigner|appeler)\s+(?:ca |cela |plutot |d'abord |directement )*(?:avec|aupres de|aupres du|a|au|aux|chez)\s+(?P<who>[^,.;!?]+)",
    r"(?:seule?|uniquement) (?P<who>[^,.;]+?) (?:le |la )?(?:sait|connait|peut)", r"(?P<who>[^,.;]+?) (?:vous |va |te |doit |me |nous |peut )*(?:le |la |les |l'|en )?(?:dira|diront|enverra|enverront|envoie|envoient|rappelle|rappellera|transmettra|transmettront|transmet|communique|communiquera|donnera|confirmera|repondra|fournira|precisera|dire|envoyer|transmettre|communiquer|confirmer|cherche|verifie|regarde|calcule|doit|sait|connait|fera suivre)\b",
    r"j'attends (?:la reponse|le retour|des nouvelles)? ?(?:de |du |d')?(?P<who>[^,.;]+)", r"c'est (?P<who>[^,.;]+?) qui (?:le )?(?:sait|a|gere)",
)  # fmt: skip
REFUSED = (
    r"^(?:non )?(?:c'est |trop |strictement )?confidentiel", r"\b(?:c'est|trop|strictement) confidentiel", r"\b(?:veux|souhaite|prefere|desire|peux|voulons|souhaitons|preferons) (?:ne )?pas (?:vous )?(?:le |la |les |l'|y )?(?:dire|repondre|donner|communiquer|divulguer|partager|preciser)",
    r"\bne vous regarde pas\b", r"\bca vous regarde pas\b", r"\bje refuse\b", r"\bpas envie (?:de|d')\b", r"\bsans commentaire\b", r"\bsecret professionnel\b", r"\bje (?:ne )?reponds? pas\b", r"\bje ne repondrai pas\b", r"\bje (?:ne )?(?:dirai|dis) rien\b", r"\b(?:ne|n') ?(?:le |la |vous )?(?:dirai|donnerai|donne|communiquerai|communique) pas\b", r"\bpas vos affaires\b", r"\bpas vous le dire\b", r"\bje (?:le )?garde pour moi\b", r"^refus(?:e)?$", r"\bon ne (?:communique|divulgue) pas\b", r"\bj'aime(?:rais)? mieux pas\b", r"\bje prefere ne pas\b",
    r"\bde (?:ne )?(?:pas|rien) (?:vous |le |la |y |en )*(?:dire|repondre|donner|communiquer|divulguer|partager|preciser|parler|reveler|transmettre)\b",
    r"\bpas (?:le droit|autorisee?|permis|habilitee?|en mesure) (?:de|d'|a) (?:vous |le |la |les |l'|y |en )*(?:dire|repondre|donner|communiquer|divulguer|partager|preciser|parler)",
    r"\b(?:peux|peut|pouvons|veux|veut|voulons|vais|va|tiens|souhaite) (?:pas|rien) (?:a )?(?:vous |le |la |les |l'|y |en )*(?:dire|repondre|donner|communiquer|divulguer|partager|preciser|parler)\b",
    r"\b(?:commercialement|information|donnee|trop|c'est) (?:\w+ )?(?:sensible|secrete?|prive|privee)\b",
    r"^(?:secret|prive|sensible|personnel|c'est prive|c'est personnel|c'est secret|no comment)\W*$",
    r"\b(?:on|nous|je) (?:ne )?(?:dit|donne|donnons|disons|partage|partageons|communique) pas (?:ca|cela|ce genre|cette info|cette information|ces chiffres)\b",
    r"\bregarde (?:personne|que nous|que moi)\b",
    r"\bentre nous\b",
    r"\bpas obligee? de (?:le )?(?:repondre|dire)\b",
    r"^je prefere(?:rais)? pas\b",
    r"\bplutot pas\b$",
)  # fmt: skip
HELP = (
    r"^(?:aide|aidez[- ]moi|a l'aide|au secours|comment\s?\?|hein\b|explication|expliquez|explique|exemple|pardon\s?\?|quoi\s?\?).{0,20}$", r"\bc'est quoi\b", r"\bqu'est[- ]ce que\b", r"\bque (?:veut|voulez|signifie)\b", r"\bca veut dire quoi\b", r"\b(?:comprends|compris) pas\b",
    r"\bcomprends rien\b", r"\bou (?:est-ce que |puis-je |peut-on |dois-je )?(?:je |on )?(?:peux |peut )?(?:trouver?|trouve|voir|voit)\b", r"\bcomment (?:je|on|dois-je|puis-je|savoir|trouver|verifier)\b", r"\bvous entendez quoi\b", r"\bc'est[- ]a[- ]dire\s?\?", r"\bpouvez[- ]vous (?:expliquer|preciser|reformuler|m'expliquer)", r"\bqu'entendez[- ]vous\b", r"\bca sert a quoi\b", r"\bquel(?:le)?s? (?:numero|compte|montant|date|police|sorte|genre|format)\b.*\?$", r"\bvous voulez dire quoi\b", r"\bun exemple\b",
    r"^(?:vous|tu) (?:voulez|veux) dire\b",
    r"\bque (?:dois|faut|doit)[- ](?:je|il|on)\b.*\?",
    r"\bcomment (?:\w+ )?(?:puis|peux|peut|dois|doit|faut|faire|calculer|trouver|savoir)\b",
    r"\bcomment (?:je|on) \w+.*\?",
    r"\bde quoi (?:parlez|parle)",
    r"\bvois pas ce que\b",
    r"^(?:avec|sans|hors|tva|htva|ttc|y compris|brut|net).{0,30}\?$",
    r"\bqu'est[- ]ce (?:que|qui)\b.*\?",
    r"\ba quoi (?:ca|cela) (?:sert|correspond)\b",
    r"\bvous parlez (?:de|du|d')\b.*\?$",
    r"\bje dois (?:mettre|indiquer|noter) quoi\b",
)  # fmt: skip
WHY = (r"^pourquoi\b.{0,60}$",)
BACK = (
    r"^(?:retour|retourner|revenir|arriere|precedente?|en arriere|question precedente|etape precedente|reponse precedente|oups|zut)\W*$", r"\brevenir (?:en arriere|a la (?:question )?precedente|une question|en amont)\b", r"\b(?:retour|retourner) (?:en )?arriere\b", r"\bretour a la (?:question )?precedente\b",
    r"\b(?:je me suis|j'ai) tromp", r"\b(?:reponse|question) (?:precedente|d'avant)\b.*\b(?:fausse|faux|erron|pas bonne|incorrecte|corriger|changer|modifier)", r"\b(?:corriger|changer|modifier) (?:la |ma )?(?:reponse|question) (?:precedente|d'avant)\b", r"^(?:non )?attendez?,? .{0,30}(?:precedente|d'avant)", r"\bje (?:veux|voudrais|peux|dois) (?:revenir|corriger)\b", r"^question d'avant\W*$", r"^revenons\b", r"^la precedente\W*$",
    r"\b(?:erreur|faute|trompee?) .{0,20}(?:precedente|d'avant|avant)\b",
    r"\bchanger (?:ma|la) (?:derniere )?reponse\b",
    r"\bje reviens en arriere\b",
    r"\bmodifier (?:ma|la) (?:derniere|precedente) reponse\b",
    r"\bma (?:derniere|precedente) reponse\b.*\b(?:fausse|pas bonne|incorrecte|erronee)\b",
    r"^(?:annuler|annule)\W*$",
)  # fmt: skip
SKIP = (
    r"^(?:je |on )?(?:passe|passer|passons|saute|sauter|sautons|skip|ignorer|ignore)(?: (?:cette|la|a la) question(?: suivante)?| a la suivante| la suite)?(?: (?:svp|stp|s'il vous plait|merci))?\W*$", r"^(?:question )?suivante?(?: (?:svp|stp|s'il vous plait))?\W*$", r"^(?:la )?(?:question suivante|prochaine question)(?: (?:svp|stp|s'il vous plait))?\W*$", r"\bpass(?:ez|ons) a la (?:question )?suivante\b", r"^(?:on|je) (?:la |le )?(?:passe|saute)\b.{0,20}$", r"^pas d'application\W*$",
    r"^(?:on |je )?(?:laisse|laissez|laissons) (?:tomber|vide|en blanc|ca)\W*$",
    r"^peu importe\W*$",
    r"^sans (?:reponse|importance)\W*$",
    r"^(?:on |je )?zappe?\W*$",
)  # fmt: skip
NO_THANKS = ("non merci", "merci non", "non merci bien")
DONE_TALKING = (
    "non c'est tout",
    "c'est tout",
    "non merci",
    "rien d'autre",
    "rien a ajouter",
    "non rien d'autre",
    "non rien a ajouter",
    "ce sera tout",
    "non ce sera tout",
)
CONTROLS = {
    "quitter": "stop", "mots": "words", "tous les mots": "words", "commandes": "words", "declaration courte": "mail", "avis court": "mail", "mail de declaration": "mail", "coller": "paste", "brouillon": "draft", "envoyer": "send",
    "propositions": "tray", "le client est de retour": "back_on_line", "client de retour": "back_on_line", "le client est revenu": "back_on_line", "de nouveau en ligne": "back_on_line",
    "revue": "review", "recapitulatif": "review", "recap": "review", "resume": "review", "apercu": "review", "relire": "review", "urgent": "urgent", "urgences": "urgent",
    "actions": "urgent", "liste urgente": "urgent", "actions urgentes": "urgent", "kit": "kit", "kit raccroche": "kit", "message pour la banque": "kit",
    "continuer": "go_on", "continuez": "go_on", "continue": "go_on", "poursuivre": "go_on", "on continue": "go_on", "continuons": "go_on", "la suite": "go_on",
    "pourquoi": "why", "pourquoi cette question": "why", "terminer": "finish", "fini": "finish", "finir": "finish", "cloturer": "finish", "exporter": "export",
    "export": "export", "annuler": "undo", "defaire": "undo", "francais": "language_fr", "en francais": "language_fr", "en francais svp": "language_fr",
    "en francais s'il vous plait": "language_fr", "note": "note", "remarque": "note", "il a raccroche": "secondhand", "elle a raccroche": "secondhand",
    "le client a raccroche": "secondhand", "l'appelant a raccroche": "secondhand", "raccroche": "secondhand", "on a raccroche": "secondhand", "de seconde main": "secondhand",
}  # fmt: skip
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
NOTE = ("note", "remarque", "noter", "a noter")
GOTO = (
    "aller a",
    "aller au",
    "aller vers",
    "allez a",
    "va a",
    "sauter a",
    "saut a",
    "retour a",
    "revenir a",
    "retourner a",
    "atteindre",
)
ME = ("moi", "moi-meme", "moi meme", "c'est moi", "je", "moi donc", "c'est moi-meme", "moi seul")
NOBODY = ("personne", "aucune personne", "personne en particulier")
ROLES = (
    "directeur", "directrice", "patron", "patronne", "gerant", "gerante", "comptable", "compta", "comptabilite", "secretaire", "assistant", "assistante", "informaticien",
    "it", "daf", "ceo", "pdg", "responsable", "chef", "collegue", "quelqu'un", "employe", "employee", "stagiaire", "direction", "administrateur", "associe", "associee", "courtier", "client", "fournisseur", "service", "finance", "financier",
)  # fmt: skip
OR = ("ou",)
COUNTRY_NAMES = {"angleterre": "GB", "hollande": "NL", "ecosse": "GB", "pays de galles": "GB", "grande-bretagne": "GB", "grande bretagne": "GB", "usa": "US", "etats unis": "US", "emirats": "AE", "dubai": "AE", "tchequie": "CZ", "republique tcheque": "CZ", "coree du sud": "KR", "coree du nord": "KP", "birmanie": "MM", "hong kong": "HK", "hong-kong": "HK", "macao": "MO", "chine": "CN", "russie": "RU", "taiwan": "TW", "irlande": "IE", "allemagne": "DE", "royaume uni": "GB", "moldavie": "MD", "vietnam": "VN", "rdc": "CD", "congo-kinshasa": "CD", "congo-brazzaville": "CG", "cote d'ivoire": "CI", "gd": "LU", "grand-duche": "LU", "gdl": "LU"}  # fmt: skip
