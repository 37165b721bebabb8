"""False invoices and mails that went out in a victim's name.

Stands alone because the same invoices come in as well: what was sent to us, or may yet be sent, went out in nobody's name that we know of.
"""

import re

from intake.language.narrative.cues import cue, mood
from intake.language.narrative.found import Found, value
from intake.language.narrative.mentions import Scene, Tale
from intake.language.narrative.telling import WHETHER, Said, stands

TO_US = re.compile(
    r"\b(?:nous (?:a|ont|avait)|sent (?:to )?us|to us|a nous|ons|aan ons|naar ons|we (?:received|got)|nous avons recu|(?:ontvingen|kregen) (?:we|wij)|(?:we|wij) (?:ontvingen|kregen))\b"
)
"""What came to us went out in somebody else's name."""


def false_messages(tale: Tale) -> Said | None:
    """The false invoices or mails that went out in a victim's name."""
    for scene in tale.told():
        for hit in cue("TIMES", "sent_false").finditer(scene.text):
            start, end = scene.sentence.start + hit.start(), scene.sentence.start + hit.end()
            clause = tale.clause(scene, start)
            if (
                stands(tale, scene, hit.start(), hit.end())
                and not any(mood(name).search(clause) for name in ("supposed", "planned"))
                and not WHETHER.match(clause)
                and not TO_US.search(clause)
            ):
                return Said("", scene, start, end)
    return None


def false_message_facts(tale: Tale, sent: Said | None) -> list[Found]:
    """That they went out, and whether those who got them were warned."""
    if sent is None:
        return []
    found = [value("incident.false_messages_sent", "yes", tale.words(sent.start, sent.end))]
    told = tale.told()
    place = next(number for number, one in enumerate(told) if one is sent.scene)
    return [*found, *_warned(tale, told[place : place + 2])]


def _warned(tale: Tale, near: list[Scene]) -> list[Found]:
    for scene in near:
        warned = cue("TIMES", "warned").search(scene.text)
        if warned and not mood("planned").search(scene.text) and not mood("negated").search(scene.text):
            start = scene.sentence.start
            return [
                value("third_party.warned", "all", tale.words(start + warned.start(), start + warned.end()))
            ]
    return []
