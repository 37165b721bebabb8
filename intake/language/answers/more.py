"""`Another payment?`: yes opens an entry, no closes the list, and anything else is already the entry itself."""

from intake.claim.reading import Asked, Ear, Heard, Outcome
from intake.language.answers.control import core, is_none
from intake.language.answers.outcomes import none, value
from intake.language.answers.typed import Typed
from intake.language.answers.yes_no import verdict
from intake.language.usage.spoken import phrases

CLOSING = {
    "that's all",
    "c'est tout",
    "dat is alles",
    "dat was het",
    "that's it",
    "c'etait tout",
    "ce sont les seuls",
    "klaar",
    "fini",
    "done",
    "no more",
    "plus d'autre",
    "pas d'autres",
    "geen meer",
    "geen andere",
}


def read_more(said: Typed, asked: Asked, ear: Ear) -> Outcome:
    """Yes, no, or the words of a new entry."""
    plain = core(said.folded)
    if plain in CLOSING or said.folded.replace(",", "").strip(" .!") in phrases("DONE_TALKING") | CLOSING:
        return none(said.plain)
    if len(said.folded.split()) <= 4:
        if is_none(said):
            return none(said.plain)
        heard = verdict(said.folded)
        if heard == "yes" or plain in {
            "another",
            "one more",
            "encore un",
            "encore une",
            "nog een",
            "nog eentje",
            "une autre",
            "un autre",
            "add",
            "ajouter",
            "toevoegen",
            "nog",
        }:
            return value(True, said.plain)
        if heard == "no":
            return none(said.plain)
    return Outcome(Heard.CONTROL, control="entry", argument=said.plain)
