"""One questionnaire of N questions, the same for every engine: here as a flow for Intake.

Six questions in ten have a condition on earlier answers (most on one of the twenty before, a quarter of them on two), every fiftieth is
followed by a total of the ten whole numbers before it, and a list of a hundredth of N entries ends it. Everything follows from N, so that
all engines get equal questions and equal answers; the peers' own generator makes the same form, and peers.py holds it to that.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from intake.claim.fact import Value
from intake.claim.money import Money
from intake.flow.compiler import compile_folder
from intake.flow.plan import Plan

KINDS = ("int", "choice", "bool", "text", "int", "choice")
CODES = ("a", "b", "c", "d")
FLOW_KINDS = {"int": "integer", "choice": f"choice({', '.join(CODES)})", "bool": "yes_no", "text": "text"}

Answer = int | str | bool
Term = tuple[str, str, Answer]


@dataclass(frozen=True, slots=True)
class Asked:
    """One question: it is asked when all its terms hold, and always answered alike."""

    name: str
    kind: str
    terms: tuple[Term, ...]
    answer: Answer


@dataclass(frozen=True, slots=True)
class Form:
    """The questions in their order, the totals (each with what it adds up), and the entries of the list at the end."""

    size: int
    questions: tuple[Asked, ...]
    totals: dict[str, tuple[str, ...]]
    entries: tuple[dict[str, Answer], ...]


class _Chance:
    """Numbers that look like chance and are equal on every version of Python, and in every engine's form."""

    def __init__(self, seed: int) -> None:
        self.state = seed

    def below(self, limit: int) -> int:
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % limit


def form_of(size: int) -> Form:
    """The form of so many questions."""
    chance = _Chance(size + 1)
    questions: list[Asked] = []
    numbers: list[str] = []
    totals: dict[str, tuple[str, ...]] = {}
    for at in range(size):
        kind = KINDS[at % len(KINDS)]
        terms: list[Term] = []
        if at >= 5 and chance.below(100) < 60:
            terms = [_term(at, chance) for _ in range(2 if chance.below(4) == 0 else 1)]
        questions.append(Asked(_name(at), kind, tuple(terms), _answer(at, kind)))
        if kind == "int":
            numbers.append(_name(at))
        if at % 50 == 49:
            totals[f"total{at // 50:04d}"] = tuple(numbers[-10:])
    entries: tuple[dict[str, Answer], ...] = tuple(
        {"amount": (at * 37) % 500, "kind": CODES[at % 4], "other": f"o{at}", "paid": at % 2 == 0}
        for at in range(max(3, size // 100))
    )
    return Form(size, tuple(questions), totals, entries)


def _name(at: int) -> str:
    return f"q{at:05d}"


def _answer(at: int, kind: str) -> Answer:
    match kind:
        case "int":
            return (at * 7919 + 13) % 100
        case "choice":
            return CODES[(at * 31 + 7) % 4]
        case "bool":
            return at % 3 != 0
    return f"text {at}"


def _term(at: int, chance: _Chance) -> Term:
    roll = chance.below(10)
    on = (
        at - 1 - chance.below(min(20, at)) if roll < 8 else chance.below(5) if roll == 8 else chance.below(at)
    )
    match KINDS[on % len(KINDS)]:
        case "int":
            return ">", _name(on), chance.below(40)
        case "choice":
            op = "!=" if chance.below(2) else "=="
            return op, _name(on), CODES[chance.below(4)]
        case "bool":
            return "==", _name(on), True
    return "!=", _name(on), "nothing"


# ------------------------------------------------------------ the form as a flow

# The lists of a flow are those of the claim, so fields of a payment stand for the four fields of an entry.
ENTRY = {
    "amount": "payments[].amount",
    "kind": "payments[].blocked_where",
    "other": "payments[].recall_reference",
    "paid": "payments[].four_eyes",
}
ENTRY_CODES = dict(zip(CODES, ("payer_bank", "beneficiary_bank", "onward_bank", "police"), strict=True))


def entry_value(name: str, answer: Answer) -> Value:
    """An answer of an entry as the claim's field holds it."""
    if name == "amount":
        return Money.of(int(answer), "EUR")
    return ENTRY_CODES[str(answer)] if name == "kind" else answer


def plan_of(form: Form, folder: Path) -> Plan:
    """The form written as a flow into an empty folder, and compiled as a house's own flow is."""
    # JSON is YAML too.
    (folder / "fields.yaml").write_text(
        json.dumps(
            {
                "extra": {
                    **{asked.name: FLOW_KINDS[asked.kind] for asked in form.questions},
                    **{
                        name: f"sum({', '.join(f'extra.{part}' for part in parts)})"
                        for name, parts in form.totals.items()
                    },
                }
            }
        )
    )
    (folder / "form.yaml").write_text(
        json.dumps(
            {
                "section": "form",
                "title": "The form",
                "ask": [
                    {
                        "field": f"extra.{asked.name}",
                        "tier": "core",
                        "say": {"broker": f"Question {asked.name}?"},
                        **({"when": _condition(asked.terms)} if asked.terms else {}),
                    }
                    for asked in form.questions
                ],
            }
        )
    )
    (folder / "payments.yaml").write_text(
        json.dumps(
            {
                "section": "payments",
                "title": "Payments",
                "list": "payments",
                "ask": [
                    {
                        "field": path,
                        "tier": "core",
                        "say": {"broker": f"What is the {name}?"},
                        **({"when": "payment.blocked_where == 'police'"} if name == "other" else {}),
                    }
                    for name, path in ENTRY.items()
                ],
            }
        )
    )
    (folder / "order.yaml").write_text(
        json.dumps(
            {
                "order": [
                    {"section": "form"},
                    {"each": "payments", "opens": True},
                    {"mark": "review"},
                    {"mark": "end"},
                ]
            }
        )
    )
    return compile_folder(folder)


def _condition(terms: tuple[Term, ...]) -> str:
    return " and ".join(
        f"extra.{name} {op} {str(constant).lower() if isinstance(constant, bool) else repr(constant)}"
        for op, name, constant in terms
    )
