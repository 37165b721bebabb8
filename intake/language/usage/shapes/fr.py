"""The shapes of French remarks, with classes of words for what may stand in each place.

All folded. A shape covers one clause, once slips and filling words are out of it (`answers/shapes.py`). Data only.
"""

SPELT = {
    "chais": "je sais", "jsais": "je sais", "j'sais": "je sais", "che": "je sais", "jse": "je sais", "po": "pas", "pô": "pas", "pa": "pas", "koi": "quoi", "chuis": "je suis", "chui": "je suis", "j'suis": "je suis",
    "j'peux": "je peux", "jpeux": "je peux", "j'vais": "je vais", "jvais": "je vais", "j'dois": "je dois", "jdois": "je dois", "faudrais": "faudrait", "j'vois": "je vois", "jai": "j'ai", "cest": "c'est", "sa": "ca", "jen": "j'en", "kesako": "quoi", "qd": "quand", "mtn": "maintenant",
}  # fmt: skip
FILLING = "franchement; honnetement; vraiment; sincerement; euh; heu; ben; bah; bof; bon; alors; monsieur; madame; svp; stp; s'il vous plait; du tout; en fait; a vrai dire; pour l'instant; pour le moment; a ce stade; malheureusement; desole; desolee; pardon; merci; oh la la; oulah; ouh la; mon dieu; ecoutez; vous savez; hein; pfff; pff; normalement; directement; surement; d'abord; juste; plutot; meme; trop; absolument; strictement; la-dessus; a ce sujet; personnellement; en tout cas; voila; mince; ah; oh; aussi; encore; toujours; une fois; tout simplement; apparemment; peut-etre"
CLASSES = {
    "i": r"(?:je |j'|on |nous |ici on )",
    "it": r"(?:ca|cela|ceci|l'info\w*|tout ca|cette (?:info\w*|partie|question)|ces (?:infos|chiffres|choses|papiers|donnees)|ce genre de (?:choses?|questions?)|les (?:papiers|chiffres|comptes|factures|paiements|contrats|assurances|dossiers|infos)|la (?:paperasse|compta\w*|facturation|partie \w+)|l'(?:administratif|informatique)|tout)",
    "someone": r"(?P<who>(?!(?:je|j'|on|nous|vous|il|elle|ils|elles|lui|leur|eux|personne|ca|cela|c'est|qui|ce|rien|tout|dieu|seul)\b)(?!(?:ne|n'\w+|pas|nous|vous|me|te|se|qui|que|est|sont|ont|etait|il|elle|on|je|j'\w+|rien|a|plus)\b)[\w'.&-]+(?: (?!(?:ne|n'\w+|pas|nous|vous|me|te|se|qui|que|est|sont|ont|etait|il|elle|on|je|j'\w+|rien|a|plus)\b)[\w'.&-]+){0,4}?)",
    "knows": r"(?:sait|savent|saura|sauront|connait|connaissent|detient|doit savoir|devrait savoir|pourra (?:vous )?(?:le )?dire|pourrait (?:vous )?(?:le )?dire|peut (?:vous )?(?:le )?dire)",
    "handles": r"(?:gere|gerent|fait|s'occupe|s'en occupe|s'en charge|suit|traite|tient|a|ont|avait|garde|regle|centralise|pourra repondre|peut repondre|repondra)",
    "to": r"(?:a|au|aux|avec|aupres de|aupres du|aupres des|chez|du cote de|du cote du)",
    "ask": r"(?:demander|voir|verifier|checker|poser la question|se renseigner|me renseigner|m'informer|en parler|parler|regarder|consulter|interroger|contacter|appeler|joindre|revoir)",
    "find": r"(?:demander|verifier|checker|me renseigner|regarder|chercher|rechercher|retrouver|fouiller|consulter|controler|calculer|compter|recompter|m'informer|voir)",
    "must": r"(?:(?:il )?(?:faut|faudra|faudrait)(?: que)?|{i}?(?:dois|devrai|devrais|doit|devons|vais|va|allons|compte|peux)|c'est|a|reste a)",
    "tell": r"(?:dire|communiquer|repondre|donner|confirmer|expliquer|preciser|reveler|divulguer)",
    "when": r"(?:demain(?: matin| soir| midi)?|ce soir|lundi|mardi|mercredi|jeudi|vendredi|plus tard|tantot|tout a l'heure|la semaine prochaine|dans la journee|dans la semaine|cette semaine|bientot|apres|asap|des que possible|au plus vite|maintenant|en ce moment|aujourd'hui)",
}  # fmt: skip
SHAPES = {
    "UNKNOWN": (
        r"(?:{i}(?:ne |n')?)?(?:suis|est|sommes|ete|etais|etait)? ?(?:pas|jamais|plus) (?:ete )?(?:au courant|au fait|informee?s?|mise?s? au courant|tenue?s? au courant|prevenue?s?|dans la confidence)(?: d.{1,30})?",
        r"{i}?(?:ne |n')?(?:le |en |la )?(?:sais|sait|savons) (?:pas|rien|plus|pas bien|plus tres bien|pas trop)(?: {it}| vous dire| quoi vous dire| quoi dire| exactement| precisement)?",
        r"{i}?(?:n'|ne )?y connai\w+ (?:rien|pas grand[- ]chose)(?: .{2,30})?",
        r"(?!je\b|on\b|nous\b|j').{2,30}? (?:ne )?(?:veut|veulent|peut|peuvent|voulait|voulaient|refuse|refusent)(?: pas| rien| plus)* (?:de )?(?:rien |pas )?(?:nous |me |vous |leur )?(?:le |la |rien )?{tell}(?: .{0,20})?",
        r"(?:{it} )?{i}?(?:ne )?saurais? (?:pas|plus)(?: vous)?(?: le)?(?: dire)?(?: {it})?",
        r"(?:dieu|le ciel|seul dieu|dieu seul) (?:seul )?(?:le )?sait",
        r"{i}(?:ne |n')?(?:etais|etait|etions) pas (?:la|presente?s?|sur place|encore la|a ce poste)(?: .{0,30})?",
        r"(?:{i}?(?:n'|ne )?(?:ai|a|avons) )?(?:aucune?|pas la moindre|pas de|pas d'|pas une|zero) ?(?:visibilite|vue|memoire|notion|trace|info\w*|idee|certitude|element|elements)(?: .{0,30})?",
        r"(?:{it} )?(?:ne )?(?:me |nous )(?:dit|rappelle) rien",
        r"{i}(?:n'|ne )?(?:l'|les )?(?:ai|a|avons) (?:pas|jamais) (?:pense a|note|notee|retenu|suivi|fait attention|releve|memorise|garde)(?: .{0,30})?",
        r"(?:{it}|c'est|c'|il)? ?(?:est |reste )?(?:pas (?:tres )?clair|(?:tres )?flou|incertain|a l'etude|a l'examen|un (?:vrai )?mystere)(?: .{0,20})?",
        r"{i}(?:n'|ne )?(?:est|suis|sommes) (?:pas (?:certaine?s?|surs?|sures?)|dans le (?:flou|noir|brouillard))(?: .{0,30})?",
        r"(?:{i})?(?:cherche|cherchons|enquete|investigue|analyse)(?: {it})?",
        r"(?:c'est )?(?:bien )?(?:malin|fort) (?:celui|qui) .{0,20}",
        r"{i}(?:n'|ne )?(?:a|avons|ai) pas (?:la reponse|de reponse|ces? (?:info\w*|donnees?|elements?))(?: .{0,20})?",
    ),
    "LATER": (
        r"(?:seule? |uniquement )?{someone} (?:le |la |l'|les |en )(?:{knows}|a|ont)(?: .{0,15})?",
        r"{it} c'est (?:pour )?{someone}",
        r"{must} (?:le |la |les |l'|en |y )?{ask} (?:{it} |en )?(?:{to} )?{someone}",
        r"(?:{ask}|demandez|demande|voyez|contactez|appelez|interrogez) (?:{it} |en )?{to} {someone}",
        r"{must} (?:que (?:je|j'|on) ?)?(?:{ask}|demande|voie|verifie|appelle|contacte|en parle)(?: {it})? {to} {someone}",
        r"(?:{i}(?:me |m'|le |la |lui |leur )?)?(?:demande|renseigne|verifie|regarde|checke?|vois|parle)(?:rai)? (?:{it} )?{to} {someone}",
        r"(?:{i})?{must}? ?(?:{find})(?: (?:{it}|dans .{2,25}|sur .{2,25}|au .{2,20}|mes .{2,20}|les .{2,20}|la .{2,20}|le .{2,20}))?",
        r"(?:{it} )?(?:c'est|est|ca doit etre|ca se trouve|il est|elle est|je l'ai|j'ai ca|on a ca) (?:\w+ )?(?:au|a la|a l'|sur|dans|chez) ?(?:un |une |le |la |les |mon |ma |mes |notre )?(?:bureau|maison|dossier|papier|coffre|ordi\w*|classeur|farde|mail|mails|tiroir|comptable|fiduciaire|autre \w+|facture|police|contrat)(?: .{0,20})?",
        r"{i}(?:suis|est|sommes) (?:en (?:route|deplacement|voiture|conge|rendez-vous|reunion|vacances)|pas (?:au|sur) .{2,15}|dans le train)(?: .{0,20})?",
        r"{i}(?:n'|ne )?(?:l'|les |la |le )?(?:ai|a|avons|trouve) pas (?:ici|sous la main|sur moi|avec moi|devant moi|en tete|chez moi|en main|recu)(?: .{0,20})?",
        r"(?:{i})?(?:vous )?(?:re)?(?:viens|reviendrai|reviens|recontacte|rappelle|tiens au courant|ecris|redis|redirai|dirai)(?: (?:vers|avec|sur) .{2,25}| {it})?",
        r"{i}(?:le |la |l'|les )?(?:saurai|saura|saurons|aurai|aura|aurons|recevrai|recevra|recois|attends|attend|attendons)(?: .{0,40})?",
        r"(?:{it} )?(?:viendra|arrive|arrivera|suivra|suit|va venir|va suivre)",
        r"(?:laissez|laisse|donnez|accordez)[- ]moi .{2,30}",
        r"(?:on |nous )?(?:verra|verrons|voit|en reparle|en reparlera)(?: {it})?",
    ),
    "KEEPER": (
        r"{someone} (?:est|etait) (?:en charge|responsable|charge|chargee)(?: de .{2,25})?",
        r"{someone} (?:a|avait) (?:tout |ca )?(?:note|ecrit|gere|traite|suivi|conserve|garde|classe)(?: {it})?",
        r"(?:{it} )?(?:c'est|c'etait|ce sera|il n'y a que|y a que) {someone} qui (?:(?:le|la|les|l'|en|y|vous|nous|me|se) ?)*(?:{knows}|{handles})(?: {it})?",
        r"(?:seule? |uniquement )?{someone} (?:le |la |l'|les |en |seule? )?(?:{knows}|{handles}) ?(?:{it}|mieux|tous les \w+|toutes les \w+|la-dedans)(?: .{0,20})?",
    ),
    "REFUSED": (
        r"{i}?(?:le |la |l'|les |vous )?(?:prefer\w+|aime(?:rais)? (?:mieux|autant)|souhait\w+|voudrais|tiens a|veux) (?:que {it} reste|garder|le garder|la garder|taire|eviter|m'abstenir|rester discr\w+|rester vague|pas|rien|ne pas|ne rien|autant pas)(?: .{0,50})?",
        r"{i}(?:garde|garderai|gardons) {it} pour (?:moi|nous)",
        r"(?:{it} )?(?:reste(?:ra)?|c'est) (?:entre nous|en interne|interne|mon affaire|notre affaire|mes affaires|nos affaires|mes oignons|personnel|prive|du prive|secret)",
        r"(?:{it} )?(?:ne )?(?:concerne|regarde) (?:que (?:moi|nous)|personne|pas .{2,20})",
        r"(?:pas question|hors de question|je m'abstiens|joker|sans moi)(?: .{0,30})?",
        r"(?:sur (?:conseil|avis|demande) (?:de |du |d').{0,10}avocat.{0,20}|{someone} (?:me |m'|nous )?(?:a )?(?:interdit|deconseille|defend|demande de ne|dit de ne|prie de ne).{0,40})",
        r"(?:{it} )?{i}?(?:ne )?(?:le |la |les |vous )?(?:dis|dirai|donne|donnerai|communique\w*|divulgue\w*|partage\w*|transmets) (?:pas|a personne|rien)(?: .{0,30})?",
        r"{i}(?:ne |n')?(?:ai|a|avons|suis|sommes|est) pas (?:le droit|autorisee?s?|habilitee?s?|cense|censee|a l'aise|envie|tenue?s?).{0,40}",
    ),
    "HELP": (
        r"(?:comment ca|comment|quoi|plait[- ]il|c'est[- ]a[- ]dire|vous dites|en clair|ca veut dire|et c'est quoi|quoi ca|quoi donc|mais encore|pourquoi faire|hein|par exemple|de quoi|que dites vous|redites)",
        r"{i}(?:ne |n')?(?:comprend|comprends|pige|pigeons|saisis|capte|suis|vois) (?:pas|rien|plus)(?: (?:ce que .*|ou vous .*|la question|votre .*|le sens .*|bien|tres bien|de quoi .*|ce mot|{it}))?",
        r"(?:{it} )?(?:ca |cela )?(?:veut|voudrait|signifie)(?: dire)? quoi(?: .{0,40})?",
        r"(?:vous |tu )?(?:voulez|veux|entendez|entend) (?:dire )?quoi(?: .{0,30})?",
        r"(?:qu'est ce que|que|quoi) (?:vous|tu) (?:voulez|veux|entendez|demandez).{0,30}",
    ),
    "BACK": (
        r"(?:{i}|est ce que )*(?:peux|pouvons|peut|veux|voudrais|aimerais|dois|puis)?(?:[- ]je|[- ]on)? ?(?:revenir|retourner|reculer|remonter|reviens|retourne)(?: (?:en arriere|.{0,12}(?:precedente?|avant|derniere?|plus haut|dessus)))(?: .{0,20})?",
        r"(?:{i}|est ce que )*(?:peux|veux|voudrais|aimerais|dois)?(?:[- ]je)? ?(?:corriger|modifier|changer|rectifier|refaire) .{0,20}(?:precedente?|avant|derniere?|d'avant)(?: .{0,20})?",
        r"(?:mauvaise touche|faute de frappe|erreur de frappe|{i}ai (?:clique|tape|repondu) trop vite|erreur de ma part|me suis plantee?|{i}me suis plantee?)(?: .{0,25})?",
        r"{i}?(?:reviens|retourne|revenons) sur .{0,12}(?:reponse|question)\b.{0,20}",
        r"retour(?: (?:a|sur) .{0,12}(?:precedente?|avant|derniere?))",
    ),
    "SKIP": (
        r"(?:{i}|est ce qu'|est ce que |peut[- ]on |allez |allons |peux |peut |pouvez |pouvez-vous )*(?:passe|passer|passons|passez|saute|sauter|sautons|sautez|zappe|zapper|zappons|skippe|skip|skipper|avance|avancons|laisse tomber)(?: (?:ca|celle[- ]ci|celle[- ]la|cette question|mon tour|a la suite|a autre chose|a la suivante|la question|au suivant|outre|dessus|la|suite))*",
        r"(?:au |la |question )?suivante?|(?:la )?suite|prochaine|next",
        r"(?:question )?(?:pas|non|peu|sans) (?:pertinente?|interet|important|utile|d'importance)",
    ),
}  # fmt: skip
HINTS = {
    "REFUSED": (
        r"\b(?:taire|silence|discret|discrete|discretion|secret|secrets|perso|prive|privee|anonyme?)\b",
        r"\b(?:je|j'|on|nous|notre|l'avocat|mon)\b.{0,30}\b(?:pas|rien|personne|aucune?)\b.{0,25}\b(?:dire|donner|citer|nommer|communiquer|divulguer|partager|reveler|parler|transmettre|repondre|denoncer)\b",
    ),
    "BACK": (r"\b(?:reviens|revenir|retourne|corrig\w+|modifi\w+|chang\w+|rectifi\w+)\b.{0,25}\b(?:avant|precedente?|derniere)\b",),
    "UNKNOWN": (
        r"\b(?:une colle|recul|echapp\w+|pifometre|mystere|sorti de la tete|boule de cristal|voyante?|devin)\b",
        r"\bpas (?:un |une |le |la |assez )?(?:technicien\w*|technique|specialiste|expert\w*|informaticien\w*|calee?|competente?|du metier|mon rayon|mon domaine|ma partie)\b",
        r"\b(?:est|sont|sommes) (?:en train|occupe\w*) (?:de|d'|a)\b",
        r"\b(?:personne|nul|aucun\w*)\b.{0,20}\b(?:sait|saura|souvient|rappelle|vu|dit|compris|remarque)\b",
    ),
    "LATER": (
        r"\b(?:je|j'|on|nous)\b.{0,12}\b(?:vais|va|allons|dois|devrai|faut|fais|ferai|enverrai|tacherai|essaie|essaierai)\b.{0,12}\b(?:\w+er|suivre|revoir|savoir|faire|parvenir)\b",
        r"\b(?:je|on|nous) (?:vous |te |lui |leur |la |le )+(?:\w+erai|\w+erons|envoie|transmets|passe|questionne|demande|rappelle|recontacte|communique|tiens|donne)\b",
    ),
    "HELP": (r"\b(?:difference|comprend\w*|signifi\w*|veut dire|voulez dire|entendez|subtilite|nuance)\b",),
}  # fmt: skip
