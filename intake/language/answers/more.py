"""`Another payment?`: yes opens an entry, no closes the list, and anything else is already the entry itself."""

import re

from intake.claim.reading import Asked, Ear, Heard, Outcome
from intake.language.answers.choice_index import keyboard
from intake.language.answers.control import core, is_none
from intake.language.answers.outcomes import none, value
from intake.language.answers.typed import Typed
from intake.language.answers.yes_no import verdict
from intake.language.usage.spoken import phrases

PLACES = {"1": 1, "a": 1, "2": 2, "b": 2}
PLACE = re.compile(r"[(\[]?(?P<place>[12ab])[)\].:]?")
"""Yes and no as every face numbers them; but "two" are two more."""
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
    by_place = PLACE.fullmatch(said.folded.strip())
    place = keyboard(said.plain.strip(), ear) or (PLACES[by_place["place"]] if by_place else 0)
    if place in (1, 2):
        return value(True, said.plain) if place == 1 else none(said.plain)
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
