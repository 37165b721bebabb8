"""Reading one typed answer, as the path of an answer does it: the words of people under pressure, in three languages, on the shipped flow."""

from time import perf_counter

from benchmarks.answers import NOW, begun
from benchmarks.figures import median
from intake.conversation.hearing import read_one
from intake.dialogue.applying import apply
from intake.dialogue.commands import AddEntry
from intake.dialogue.deciding import decide
from intake.dialogue.refusals import Refusal
from intake.flow.plan import read_plan
from intake.settings import shipped

TYPED = (
    ("payments[p1].amount", "82k"),
    ("payments[p1].amount", "nonante mille euros environ"),
    ("payments[p1].executed_at", "vorige maandag 9u30"),
    ("payments[p1].executed_at", "yesterday at ten past three"),
    ("payments[p1].beneficiary_iban", "BE71 0961 2345 6769"),
    ("incident.kind", "someone took over our mailbox"),
    ("incident.signs", "money has left, someone is in a mailbox"),
    ("security.mfa.status", "ja, maar niet overal"),
    ("incident.intrusion", "on ne sait pas encore"),
    ("reporter.phone", "+32 470 12 34 56"),
    ("insured.contact", "Anneke Vermeulen, finance director, 0470 12 34 56"),
    ("insured.activity", "we run mailboxes for forty small firms"),
)


def slowest(runs: int) -> tuple[str, float]:
    """The text that takes longest to read, and the median of its seconds. The first reading of each only loads its words."""
    state = begun(read_plan(shipped("plan.json")))
    opened = decide(state, AddEntry("payments"), NOW)
    for event in () if isinstance(opened, Refusal) else opened:
        state = apply(state, event)
    took: dict[str, list[float]] = {text: [] for _, text in TYPED}
    for _ in range(runs + 1):
        # All in turn, so that no reading finds what the last one of the same text left.
        for path, text in TYPED:
            begin = perf_counter()
            read_one(state, path, text, NOW)
            took[text].append(perf_counter() - begin)
    seconds, text = max((median(readings[1:]), text) for text, readings in took.items())
    return text, seconds
