"""What was heard of one breath held together: what cannot be said in one breath is asked back, however clear each part of it is."""

from intake.claim.reading import Heard, Outcome
from intake.language.answers.group.breath import Breath
from intake.language.answers.group.events import BANK_WORDS, CALLED_ELSEWHERE, DENIED, RECEIVER, cue, leaf

NOTHING_THERE = {
    "claim_status": ("claimant", "amount", "reply_due"),
    "answered": ("admission_text",),
}
"""Choice whose "no" or "none" denies that there is any of these."""


def agree(breath: Breath) -> None:
    """Ask about a denial that another part of the same breath speaks against."""
    said = {leaf(path) for path, outcome in breath.heard.items() if outcome.heard is Heard.VALUE}
    _called_whom(breath)
    for path, outcome in list(breath.heard.items()):
        denied = outcome.heard is Heard.VALUE and outcome.reading.value in ("no", "none")
        if denied and said & set(NOTHING_THERE.get(leaf(path), ())):
            breath.heard[path] = Outcome(Heard.AMBIGUOUS, outcome.readings)


def _called_whom(breath: Breath) -> None:
    """`I rang Card Stop at 8, but the bank itself not yet`: whether that was the call to the bank is asked."""
    one = next((one for one in breath.asked if leaf(one.field) == "payer_bank_called_at"), None)
    outcome = breath.heard.get(one.field) if one is not None else None
    if one is None or outcome is None or outcome.heard is not Heard.VALUE:
        return
    texts = [breath.folded(clause) for clause in breath.clauses]
    elsewhere = any(CALLED_ELSEWHERE.search(text) for text in texts)
    bank_not = any(
        cue(BANK_WORDS, text) and DENIED.search(text) and not cue(RECEIVER, text) for text in texts
    )
    if elsewhere and bank_not:
        breath.heard[one.field] = Outcome(Heard.AMBIGUOUS, outcome.readings)
