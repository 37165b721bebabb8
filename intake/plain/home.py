"""`intake` where no screen can be drawn: begin a claim or go on with one, by words, in any of the three languages."""

from intake.conversation.conversation import Conversation
from intake.dialogue.actions import split_action
from intake.language.catalogs import translator
from intake.plain.face import converse, streams
from intake.settings import Settings, words_region
from intake.store.contract import Store
from intake.unaccented import unaccented

NEW = ("new", "nouveau", "nouvelle", "nieuw", "nieuwe", "start", "begin", "commencer", "beginnen")
STOP = ("stop", "quit", "exit", "quitter", "arreter", "fin", "stoppen", "sluiten", "afsluiten", "einde")
RESUME = ("resume", "reprendre", "hervatten", "verder", "verdergaan", "continuer")
LANGUAGE_WORDS = {
    "fr": "fr", "francais": "fr", "french": "fr", "frans": "fr", "nl": "nl", "nederlands": "nl",
    "neerlandais": "nl", "dutch": "nl", "en": "en", "english": "en",
    "engels": "en", "anglais": "en",
}  # fmt: skip
ROLE_WORDS = {
    "broker": "broker", "courtier": "broker", "courtiere": "broker", "makelaar": "broker", "insured": "insured", "assure": "insured", "assuree": "insured",
    "verzekerde": "insured", "handler": "handler", "gestionnaire": "handler", "schadebehandelaar": "handler", "dossierbeheerder": "handler",
}  # fmt: skip
OWN_LANGUAGE = {
    "nouveau": "fr",
    "nouvelle": "fr",
    "commencer": "fr",
    "nieuw": "nl",
    "nieuwe": "nl",
    "beginnen": "nl",
    "new": "",
    "start": "",
    "begin": "",
}
MOST = 9


def at_home(settings: Settings, store: Store, language: str = "") -> int:
    """Choose a language and a role, or a claim to go on with. `language` is what the machine speaks."""
    language = settings.profile.language or language or "en"
    tr = translator(language, words_region(settings.profile))
    out, source = streams()
    how = tr.gettext(
        "Type: new fr, new nl or new en (and broker, insured or handler), a number to resume, or stop."
    )
    rows = store.overviews()[:MOST]
    titles = _titles(settings) if rows else {}
    for place, row in enumerate(rows, 1):
        urgent = titles.get(split_action(row.urgent)[0], "")
        said = (" ".join(part for part in (row.claim, row.insured) if part), tr.gettext(urgent))
        out.write(f"{place}. {'. '.join(part for part in said if part)}\n")
    out.write(how + "\n")
    out.flush()
    for raw in iter(source.readline, ""):
        words = [_folded(word) for word in raw.split()]
        if not words:
            continue
        number = words[-1] if words[-1].isdigit() and (len(words) == 1 or words[0] in RESUME) else ""
        if number and 1 <= int(number) <= len(rows):
            return converse(Conversation.resume(settings, store, rows[int(number) - 1].claim))
        if words[0] in RESUME and len(words) == 1 and rows:
            return converse(Conversation.resume(settings, store, rows[0].claim))
        known = next((row.claim for row in rows if _folded(row.claim) == words[-1]), "")
        if known:
            return converse(Conversation.resume(settings, store, known))
        if words[0] in NEW or all(word in LANGUAGE_WORDS or word in ROLE_WORDS for word in words):
            spoken = (
                next((LANGUAGE_WORDS[word] for word in words if word in LANGUAGE_WORDS), "")
                or OWN_LANGUAGE.get(words[0], "")
                or language
            )
            role = next(
                (ROLE_WORDS[word] for word in words if word in ROLE_WORDS), settings.profile.role or "insured"
            )
            return converse(Conversation.new(settings, store, spoken, role))
        if words[0] in STOP:
            return 0
        out.write(how + "\n")
        out.flush()
    return 0


def _titles(settings: Settings) -> dict[str, str]:
    """The title of each action by its id; empty where the flow does not load, which is said once a claim is begun."""
    from intake.conversation.opening import plan_for
    from intake.errors import FlowError

    try:
        return {name: rule.title for name, rule in plan_for(settings).rules.items()}
    except FlowError:
        return {}


def _folded(word: str) -> str:
    return unaccented(word).strip(".,;:!")
