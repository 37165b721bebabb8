"""What the first answers would have to wait for, made before they come: a few sentences are said to a copy of the talk that nobody keeps.

Readers, patterns, conditions and formats are made where they are first used, most of a second in all. Stands alone because only a face
that waits for somebody to type has the time for it.
"""

from collections.abc import Iterator

from intake.conversation.conversation import Conversation
from intake.conversation.lines import Reply
from intake.conversation.panes import action_panes
from intake.conversation.previewing import preview_text
from intake.dialogue.applying import apply
from intake.dialogue.events import Event

SAID = {
    "en": (
        "x",
        "1",
        "a client of our client, ING, called an hour ago",
        "150k, 60k blocked",
        "90k yesterday at 14:30",
        "BE68 5390 0754 7034",
        "no idea, ask Ann Peeters, 0475 12 34 56, ann@example.com",
        "an invoice with another account number, about 3 weeks ago",
        "yes, but not everywhere",
    ),
    "fr": (
        "x",
        "1",
        "un client de notre client, ING, appelée il y a une heure",
        "150k, 60k bloqués",
        "90k hier à 14h30",
        "BE68 5390 0754 7034",
        "aucune idée, demandez à Ann Peeters, 0475 12 34 56, ann@example.com",
        "une facture avec un autre numéro de compte, il y a 3 semaines environ",
        "oui, mais pas partout",
    ),
    "nl": (
        "x",
        "1",
        "een klant van onze klant, ING, een uur geleden gebeld",
        "150k, 60k geblokkeerd",
        "90k gisteren om 14u30",
        "BE68 5390 0754 7034",
        "geen idee, vraag Ann Peeters, 0475 12 34 56, ann@example.com",
        "een factuur met een ander rekeningnummer, zo'n 3 weken geleden",
        "ja, maar niet overal",
    ),
}
"""Together they meet every reader that the first questions need."""


class _Copy(Conversation):
    """A talk whose answers are kept nowhere."""

    def keep(self, events: tuple[Event, ...], claim: str = "") -> Reply | None:
        for event in events:
            self.state = apply(self.state, event)
        self.events.extend(events)
        return None


def rehearse(talk: Conversation) -> Iterator[None]:
    """Say one sentence after the other; nothing of the talk itself is touched. Wherever it stops, nothing is left half done."""
    copy = _Copy(talk.settings, talk.store, talk.plan, talk.state)
    for text in SAID[talk.state.language]:
        preview_text(copy, text)
        yield
        copy.hear(text)
        yield
    action_panes(copy.state, copy.words, copy.now())
