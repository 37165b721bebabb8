"""What was heard of one breath held together: what cannot be said in one breath is asked back, however clear each part of it is."""

from intake.claim.reading import Heard, Outcome
from intake.language.answers.group.breath import Breath
from intake.language.answers.group.events import leaf

NOTHING_THERE = {
    "claim_status": ("claimant", "amount", "reply_due"),
    "answered": ("admission_text",),
}
"""Choice whose "no" or "none" denies that there is any of these."""


def agree(breath: Breath) -> None:
    """Ask about a denial that another part of the same breath speaks against."""
    said = {leaf(path) for path, outcome in breath.heard.items() if outcome.heard is Heard.VALUE}
    for path, outcome in list(breath.heard.items()):
        denied = outcome.heard is Heard.VALUE and outcome.reading.value in ("no", "none")
        if denied and said & set(NOTHING_THERE.get(leaf(path), ())):
            breath.heard[path] = Outcome(Heard.AMBIGUOUS, outcome.readings)
