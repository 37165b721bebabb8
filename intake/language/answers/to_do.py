"""What is still to be done: `nog te doen`, `à déposer`, `we still have to call`; and what is still to be found out, of which nothing is known yet.

Stands alone because readers of one answer and of a breath hear it alike: a day beside it is the day of a plan, and no moment that has been.
"""

import re

from intake.claim.moment import Moment
from intake.claim.reading import Asked, Ear, Heard, Outcome

NO_VERBS = r"(?:hier|mer|fer|cher|super|over|premier|dernier|janvier|fevrier|courrier|papier|dossier|quartier|atelier|chantier|metier|soir|partir|savoir|avenir|loisir)\b"
"""End like an infinitive behind "à", and are none; `à partir de` and `à savoir` lead to something else."""
TO_DO = re.compile(
    r"\bnog (?:(?:altijd|steeds|vandaag|morgen|vanavond|allemaal|eerst) )?(?:(?:in|op|aan|af|uit|na|door|terug) )?te (?P<nl>[a-z]{3,}n)\b"
    r"|\bmoet(?:en)? (?:(?:ik|we|wij|ze|zij|hij|het|dat|die|er|dit|u|je|vandaag|morgen|vanavond|straks|deze \w+) )*nog\b|\bnog moet(?:en)?\b|^nog te (?:doen|zien)\b"
    r"|(?:^|[,;:.(] ?|\b(?:encore|reste|toujours|est|sont|restent|c'est|plainte|declaration|sessions?|mots? de passe|mdp|mfa|sauvegardes?) )a (?:la |le |les |l'|y |en )?"
    rf"(?P<fr>(?!{NO_VERBS})(?:[a-z]{{2,}}[ei]r|[a-z]{{2,}}oir|(?:re)?faire|(?:trans|re)?mettre|introduire|(?:re)?prendre|ecrire|inscrire))\b"
    r"|\b(?:doit|dois|devons|doivent|faut|faudra|devra|devrons) (?:encore|toujours)\b|\breste a\b"
    r"|\b(?:still|yet) to (?:be )?(?P<en>[a-z]{2,})\b|\bstill (?:need|have|has|needs|must|got) to\b|\bmust still\b|\bstill must\b|^to (?:do|be (?:done|filed|called|made))\b"
)
TO_FIND_OUT = re.compile(
    r"\b(?:checken|nakijken|nagaan|nazien|uitzoeken|opzoeken|navragen|controleren|verifieren|bekijken|kijken|zien|gaan|zoeken|vragen|gecheckt|nagekeken"
    r"|verifier|controler|checker|voir|regarder|chercher|retrouver|revoir|verifie\w*"
    r"|check(?:ed)?|verif(?:y|ied)|look(?:ed)?|find|see|confirm(?:ed)?|confirmer|bevestigen|investigat\w+|establish(?:ed)?)\b"
)
"""Of what is to be looked into nothing is known; of what is to be done it is known that it was not."""


def still_to_do(text: str) -> bool:
    """Does a folded text say that something has yet to be done, and not just to be looked into?"""
    found = TO_DO.search(text)
    return found is not None and not TO_FIND_OUT.search(text, found.start())


def said_before_it(text: str) -> bool:
    """Is something else said before what is still to be done: "this morning, the papers still to be sent"?"""
    found = TO_DO.search(text)
    return found is not None and re.search(r"\w{3}.*[,;.:]", text[: found.start() + 1]) is not None


def still_to_find_out(text: str) -> bool:
    """Does a folded text say that it has yet to be looked into?"""
    found = TO_DO.search(text)
    return found is not None and TO_FIND_OUT.search(text, found.start()) is not None


def only_planned(outcome: Outcome, asked: Asked, ear: Ear) -> bool:
    """Is what was read of something past no more than this day, or a day to come: the day of a plan?"""
    if asked.expects != "past" or not asked.can_be_none:
        return False
    if outcome.heard is Heard.INVALID:
        return outcome.reason == "future"
    if outcome.heard not in (Heard.VALUE, Heard.AMBIGUOUS) or not outcome.readings:
        return outcome.heard is Heard.AMBIGUOUS
    today = ear.now.date().isoformat()
    return all(isinstance(one.value, Moment) and one.value.text == today for one in outcome.readings)
