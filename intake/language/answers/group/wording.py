"""The free text of any length in a breath: what stands in quotation marks, or what nothing else has taken, in the words that were typed."""

import re
from collections.abc import Iterator

from intake.language.answers.group.board import Clause
from intake.language.answers.group.breath import CHOOSING, Breath
from intake.language.answers.group.events import PROMISED, cue, event, leaf, topic
from intake.language.answers.matching import matches
from intake.language.answers.outcomes import none, value

DENIED_AT_ALL = re.compile(
    r"\b(?:rien|niets|niks|nothing|aucun\w*|jamais|nooit|never|geen|niemand|nobody|personne n\w*|nergens|nulle part|nowhere)\b|\bpas (?:encore )?(?:de|d'|promis|repondu|ecrit|confirme)\b|\bn't (?:promised?|said|written|answered|replied|admitted)\b|\bniet (?:beloofd|geantwoord|geschreven|toegegeven)\b"
)


def _led_to_a_moment(breath: Breath, clause: Clause) -> bool:
    """Do a clause's words name the event of its moment: "next call tomorrow at ten"?"""
    text = breath.folded(clause)
    return (
        any(
            one.kind in ("date", "datetime") and one.field in breath.heard and event(one.field, text)
            for one in breath.asked
        )
        and len(breath.strong_clauses) > 1
    )


def free_text(breath: Breath) -> None:
    """The free text of any length: what stands in quotation marks, or what nothing else has taken."""
    one = next((one for one in breath.waiting("text") if one.long), None)
    if one is None:
        return
    quoted = re.search(
        r"\"([^\"]{3,})\"|“([^”]{3,})”|«([^»]{3,})»|(?<!\w)'([^']{8,})'(?!\w)", breath.board.said.plain
    )
    if quoted:
        text = next(filter(None, quoted.groups())).strip()
        breath.heard[one.field] = value(text, text)
        return
    used = [outcome.reading.words for outcome in breath.heard.values() if outcome.readings]
    left: list[Clause] = []
    for clause in breath.strong_clauses:
        piece = breath.plain_left(clause)
        if (
            not piece
            or breath.is_spent(clause)
            or breath.remark(clause) is not None
            or any(piece and piece in words for words in used)
        ):
            continue
        if any(
            topic(other.field, breath.folded(clause))
            and (other.field not in breath.heard or leaf(other.field) == "liability_cap")
            for other in breath.asked
        ):
            continue  # it speaks of another field, and is asked about there
        if leaf(one.field) == "scope_text" and _says_there_are_no_words(breath, clause):
            continue
        if breath.is_denial(clause) or breath.denies_a_thing(clause):
            if len(breath.strong_clauses) > 1:
                breath.heard[one.field] = none(piece)
                return
            continue
        if DENIED_AT_ALL.search(breath.folded(clause)):
            if cue(PROMISED, breath.folded(clause)) and leaf(one.field) == "promises":
                breath.heard[one.field] = none(piece)
                return
            continue  # what was not said are not the words that were
        with_figure = breath.inside(clause, "money", "moment", "phone", "email", "iban")
        led = with_figure and (len(piece.split()) <= 2 or _led_to_a_moment(breath, clause))
        if re.search(r"[^\W\d_]{2}", piece) and not led:
            left.append(clause)
    if left:
        text = ", ".join(_stretches(breath, left))
        breath.heard[one.field] = value(text, text)


WORDLESS = ("oral", "none", "excluded")


def _says_there_are_no_words(breath: Breath, clause: Clause) -> bool:
    """`We only talked about it`: that it was never written is no part of what was written."""
    text = breath.folded(clause)
    for one in breath.asked:
        found, _ = matches(text, one.options) if one.kind in CHOOSING and one.options else ([], [])
        if found and found[0].strong and one.options[found[0].place].code in WORDLESS:
            return True
    return False


def _stretches(breath: Breath, clauses: list[Clause]) -> Iterator[str]:
    """The clauses in the words and with the signs that they were typed with."""
    start = end = -1
    for clause in clauses:
        if end >= 0 and re.search(r"\w", breath.board.said.plain[end : clause.start]) is None:
            end = clause.end
            continue
        if end >= 0:
            yield breath.board.words(start, end)
        start, end = clause.start, clause.end
    yield breath.board.words(start, end)
