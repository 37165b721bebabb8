"""The money in words: what is out until it is back, what is blocked, and what is left if it comes back.

Amounts of different currencies stand beside each other and are never added. What rests on a total as told
says so.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from intake.claim.computed import Explanation, is_at_risk, loss_figures
from intake.claim.field_path import split_path
from intake.claim.money import Money
from intake.documents.fact_words import FactWords


@dataclass(frozen=True, slots=True)
class MoneyLine:
    """One line of the ladder: a whole sentence, and the figure it tells.

    `path` is that of the figure in claim.json.
    """

    path: str
    text: str
    amounts: tuple[Money, ...]


def money_lines(words: FactWords) -> tuple[MoneyLine, ...]:
    """The ladder, the exposure first; nothing where no amount is known."""
    figures = loss_figures(words.state)
    tr, amounts = words.tr, _amounts(words, figures)
    found: list[MoneyLine] = []

    def line(figure: str, text: str) -> None:
        found.append(MoneyLine(figure, text, figures[figure].total))

    if amounts["loss.exposure"] and amounts["loss.blocked"]:
        # Translators: two amounts, the second a part of the first.
        line(
            "loss.exposure",
            tr.text(
                "Exposure until returned: %(exposure)s, of which %(blocked)s blocked.",
                exposure=amounts["loss.exposure"],
                blocked=amounts["loss.blocked"],
            ),
        )
    elif amounts["loss.exposure"]:
        line(
            "loss.exposure",
            tr.text("Exposure until returned: %(exposure)s.", exposure=amounts["loss.exposure"]),
        )
    elif amounts["loss.returned"]:
        found.append(MoneyLine("loss.exposure", tr.gettext("Everything that left has been returned."), ()))
    if amounts["loss.blocked"]:
        net = amounts["loss.net"] or tr.gettext("nothing")
        # Translators: the amount that is lost if the blocked money is really returned.
        line("loss.net", tr.text("Net, if the blocked money comes back: %(net)s.", net=net))
    if amounts["loss.returned"]:
        line("loss.returned", tr.text("Already returned: %(amount)s.", amount=amounts["loss.returned"]))
    if amounts["loss.pending"]:
        line(
            "loss.pending",
            tr.text("Recall requested, no answer yet: %(amount)s.", amount=amounts["loss.pending"]),
        )
    if amounts["loss.planned"]:
        line(
            "loss.planned",
            tr.text("Waiting, and can still be stopped: %(amount)s.", amount=amounts["loss.planned"]),
        )
    if amounts["loss.claimed"]:
        line("loss.claimed", tr.text("Claimed by third parties: %(amount)s.", amount=amounts["loss.claimed"]))
    stated = _stated(words, figures)
    return (*found, *stated)


def at_risk(words: FactWords) -> str:
    """Whether money can still be stopped or brought back, as a sentence; "" where nothing is known of it."""
    match is_at_risk(words.state):
        case True:
            return words.tr.gettext("Money may still be stopped or brought back.")
        case False:
            return words.tr.gettext("No payment is known that can still be stopped.")
    return ""


def _amounts(words: FactWords, figures: Mapping[str, Explanation]) -> dict[str, str]:
    return {name: _listed(words, one.total) for name, one in figures.items()}


def _listed(words: FactWords, total: tuple[Money, ...]) -> str:
    return words.formats.list([words.formats.money(one) for one in total]) if total else ""


def _stated(words: FactWords, figures: Mapping[str, Explanation]) -> tuple[MoneyLine, ...]:
    """What the figures rest on, where the payments entered do not come to what was told."""
    total = words.state.known("loss.stated.total")
    if not isinstance(total, Money) or not any(one.uses_stated for one in figures.values()):
        return ()
    entered = [
        line.amount
        for name in ("loss.payments_gross", "loss.planned")
        for line in figures[name].lines
        if split_path(line.path)[0]
    ]
    told = words.formats.money(total)
    if entered:
        text = words.tr.text(
            "These figures rest on the total as told (%(stated)s); not all payments are entered yet.",
            stated=told,
        )
    else:
        text = words.tr.text(
            "These figures rest on the total as told (%(stated)s); no payment is entered yet.", stated=told
        )
    return (MoneyLine("loss.stated.total", text, (total,)),)
