"""What happened, in a few whole sentences: the first thing that anybody reads."""

from intake.claim.fact import Value
from intake.documents.fact_words import FactWords

_SENTENCES = frozenset({"own_loss", "claim_against_us", "our_name_used"})
"""Codes of `incident.position` whose labels say by themselves who suffers."""


def headline(words: FactWords) -> str:
    """What happened, found when, who bears it and where the break-in was."""
    tr = words.tr
    kind, insured = words.said("incident.kind") or listed_signs(words), words.said("insured.name")
    found, suffers = words.moment("incident.discovered_at"), who_suffers(words)
    where = words.said("incident.where_broken_in")
    if kind and insured:
        # Translators: the name of the insured and the kind of incident (a label that begins with a capital
        # letter).
        parts = [tr.text("%(insured)s: %(kind)s.", insured=insured, kind=kind)]
    elif kind:
        # Translators: the kind of incident (a label that begins with a capital letter), as a sentence.
        parts = [tr.text("%(kind)s.", kind=kind)]
    elif insured:
        parts = [tr.text("%(insured)s: what happened is not known yet.", insured=insured)]
    else:
        parts = [tr.gettext("What happened is not known yet.")]
    if found:
        parts.append(tr.text("Discovered: %(when)s.", when=found))
    if suffers:
        parts.append(suffers)
    if where and words.state.known("incident.where_broken_in") == "nowhere":
        # "No break-in" says where by itself; after "Break-in:" it would contradict its own beginning.
        parts.append(tr.text("%(kind)s.", kind=where))
    elif where:
        parts.append(tr.text("Break-in: %(where)s.", where=where))
    return " ".join(parts).replace("..", ".")


def who_suffers(words: FactWords) -> str:
    """Whose loss it is, or who holds the insured responsible, as a sentence; "" while nobody has said."""
    position = words.said("incident.position")
    if position and words.state.known("incident.position") in _SENTENCES:
        return words.tr.text("%(kind)s.", kind=position)
    # Translators: who suffers the loss, or is held responsible (a label).
    return words.tr.text("Who suffers: %(position)s.", position=position) if position else ""


def listed_signs(words: FactWords) -> str:
    """Before the kind is known: what is going on, as it was said first."""
    return ". ".join(signs(words))  # each is a sentence that begins with a capital letter


def signs(words: FactWords) -> list[str]:
    """What is going on, sign by sign."""
    said: Value = words.state.known("incident.signs")
    label = words.code("incident.signs")
    return [label(one) for one in said if isinstance(one, str)] if isinstance(said, tuple) else []
