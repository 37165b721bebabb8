"""What an ordinary answer tells besides what was asked: "yes, and they already blocked 82k"."""

from intake.claim.reading import Ear
from intake.language.narrative.found import Found
from intake.language.narrative.reading import read_narrative


def tray(text: str, asked_field: str, ear: Ear) -> tuple[Found, ...]:
    """The volunteered facts of one sentence, without those of the asked field; conservative."""
    head = asked_field.split(".", 1)[0]
    return tuple(
        one for one in read_narrative(text, ear) if one.path.split("[", 1)[0].split(".", 1)[0] != head
    )
