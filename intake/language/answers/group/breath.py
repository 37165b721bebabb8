"""What the readers of one group answer share: the board, the figures on it, the fields that wait, and what has been heard so far."""

import re
from dataclasses import dataclass, field, replace
from functools import cached_property

from intake.claim.reading import Asked, Ear, Heard, Outcome
from intake.language.answers.control import is_keeper, is_none, noted
from intake.language.answers.group.board import Board, Clause
from intake.language.answers.group.figure import Figure
from intake.language.answers.typed import Typed, typed

FIGURED = ("iban", "email", "phone", "enterprise_number", "money", "datetime", "date")
CHOOSING = ("choice", "multi_choice", "yes_no")
NOT_KNOWN = re.compile(
    r"\b(?:onbekend|ongekend|niet (?:bekend|gekend|geweten)|inconnue?s?|pas connue?s?|unknown|not known)\b"
)
NOT_SO_FAR = re.compile(
    r"(?:(?:mais|maar|but|non|nee|neen|no|dat|het|ce|c'|cela|ca|that|it|on ne l'a|we|is|n'est|est|has|have|werd|zijn|hebben|heeft|hebben we|hasn't|haven't|n'a) ?)*(?:pas encore|nog niet|not yet|toujours pas|nog altijd niet|nog steeds niet|not|n't|pas)(?: (?:fait|faite|gebeurd|gedaan|done|happened|been done|ete fait|yet|been|so far|het geval|le cas|the case|no more))*"
)
NEITHER = re.compile(
    r"(?:non|nee|neen|no)?,? ?(?:ni l'un(?:e)? ni l'autre|aucun(?:e)? des deux|geen van beiden?|geen van de twee|neither(?: of them| one)?|none of (?:them|those|that)|not either)"
)
NO_SUCH_THING = re.compile(
    r"(?:(?:mais|maar|but|et|en|and|encore|toujours|nog|still) )*(?:(?:geen|no|aucune?|nulle?|pas d[eu])\s+|pas d')(?!enkele?\b|one\b|des deux\b|van beiden?\b)\w"
)
"""`No news`: what is denied is the thing that it names, and nothing that was said before."""
NAYS = frozenset(
    ("non", "nee", "neen", "no", "nope", "nop", "niet", "pas", "not", "nooit", "jamais", "never")
)
MISSING = (Heard.UNKNOWN, Heard.LATER, Heard.REFUSED)
SAYING = re.compile(
    r"\b(?:say|tell|share|answer|disclose|comment|discuss|dire|dis|repondre|partager|communiquer|commenter|devoiler|zeg\w*|vertel\w*|delen|deel|antwoord\w*|mee(?:delen|geven)|prive|private|confiden\w*|vertrouwelijk|business|zaken|regarde\w*)\b"
)
BRINGING = re.compile(
    r"\b(?:envo\w+|transm\w+|communiqu\w+|cherch\w+|verifi\w+|demand\w+|confirm\w+|suit|suivra|stuur\w*|sturen|bezorg\w*|weten|opzoek\w*|zoek\w*|navra\w+|vragen|vraag|volgt|send\w*|forward\w*|provide|follow\w*|check\w*|ask\w*|look\w*|find\w*|later|plus tard)\b"
)
AT_HAND = re.compile(
    r"(?:(?:oui|ja|yes|et|en|and|mais|maar|but) )*(?:on a|nous avons|nous l'avons|j'ai|(?:we|wij) hebben|ik heb|hebben we|heb ik|we have|i have|we've got|i've got)\b"
)
NAMED = re.compile(r"(?<=\s)[A-ZÀ-Þ][a-zà-ÿ]{2,}")
BARE_LATER = 4
BARE_REFUSAL = 3
"""In so few words "rather not" is a refusal to say; in more it may be a wish: "we'd rather not lose them"."""


def _is_all(text: str, heard: Heard) -> bool:
    """Does a clause say no more than the remark? A wish is no refusal, and what was promised for Friday is no "later"."""
    number = len(text.split())
    if heard is Heard.REFUSED:
        return number <= BARE_REFUSAL or SAYING.search(text) is not None
    if heard is Heard.LATER:
        return not AT_HAND.match(text) and (number <= BARE_LATER or BRINGING.search(text) is not None)
    return True


@dataclass
class Breath:
    """One typed text and the fields it may answer."""

    board: Board
    figures: list[Figure]
    asked: tuple[Asked, ...]
    ear: Ear
    heard: dict[str, Outcome] = field(default_factory=dict)
    marks: dict[Clause, Outcome | None] = field(
        default_factory=dict
    )  # each clause is looked at for a remark once
    noted: list[Clause] = field(default_factory=list)  # remarks that have their field
    spent: list[Clause] = field(
        default_factory=list
    )  # clauses that were wholly an event, a remark or a denial

    @cached_property
    def clauses(self) -> list[Clause]:
        """The text in clauses, "and" among the separators."""
        return self.board.clauses(tuple((one.start, one.end) for one in self.figures))

    @cached_property
    def strong_clauses(self) -> list[Clause]:
        """The same without cutting at "and"."""
        return self.board.clauses(tuple((one.start, one.end) for one in self.figures), joints=False)

    def waiting(self, *kinds: str) -> list[Asked]:
        """The fields of these kinds that nothing was heard of yet, in order."""
        return [one for one in self.asked if one.kind in kinds and one.field not in self.heard]

    def inside(self, clause: Clause, *kinds: str) -> list[Figure]:
        """The figures of these kinds in a clause."""
        return [one for one in self.figures if one.kind in kinds and clause.start <= one.start < clause.end]

    def folded(self, clause: Clause) -> str:
        """A clause as it was typed, folded."""
        return self.board.said.folded[clause.start : clause.end]

    def words_of(self, clause: Clause) -> str:
        """A clause as it was typed."""
        return self.board.said.plain[clause.start : clause.end]

    def plain_left(self, clause: Clause) -> str:
        """A clause as it was typed, without what is taken."""
        return " ".join(self.board.left_plain[clause.start : clause.end].split()).strip(" ,;:")

    def words(self, one: Figure) -> str:
        """The words of a figure."""
        return self.board.said.plain[one.start : one.end].strip(" ,;")

    def read(self, one: Figure, asked: Asked) -> Outcome:
        """A figure as a field reads it; what cannot be keeps the words that it was said in."""
        from intake.language.reading import read

        outcome = read(self.words(one), asked, self.ear)
        invalid = outcome.heard is Heard.INVALID and not outcome.readings
        return replace(outcome, argument=self.words(one)) if invalid else outcome

    def remark(self, clause: Clause) -> Outcome | None:
        """Does a clause say that nobody knows, somebody will bring it, or it is not for saying?"""
        if clause not in self.marks:
            self.marks[clause] = self._remark(clause)
        return self.marks[clause]

    @property
    def asks_a_name(self) -> bool:
        """Does a field wait for the name of somebody?"""
        return any(one.kind in ("text", "person") and not one.long for one in self.asked)

    def clause_of(self, one: Figure) -> Clause | None:
        """The clause in which a figure stands."""
        return next((clause for clause in self.clauses if clause.start <= one.start < clause.end), None)

    def clause_with(self, words: str) -> Clause | None:
        """The one clause, "and" not parting it, that holds these words; None where they are the whole of several."""
        said = words.strip()
        holding = [one for one in self.strong_clauses if said and said in self.words_of(one)]
        return holding[0] if len(holding) == 1 else None

    def _remark(self, clause: Clause) -> Outcome | None:
        text = typed(self.board.said.plain[clause.start : clause.end])
        found = noted(text)
        missing = found is not None and found[0].heard in MISSING and not is_keeper(text)
        if found is not None and missing and _is_all(text.folded, found[0].heard):
            late, brought = found[0].heard is Heard.LATER, BRINGING.search(text.folded)
            wordy = any(one.long for one in self.asked)  # "on attend l'assurance" may be what was answered
            if not (late and not brought and (wordy or (self.asks_a_name and NAMED.search(text.plain)))):
                return found[
                    0
                ]  # "it's for Halloran Catering" names somebody, and who will bring what is not said
        return Outcome(Heard.UNKNOWN) if NOT_KNOWN.search(self.folded(clause)) else None

    def is_denial(self, clause: Clause) -> bool:
        """Is a clause nothing but "not yet", "nobody", "no"?"""
        text = typed(self.plain_left(clause))
        words = len(text.folded.split())
        neither = NEITHER.fullmatch(text.folded.strip(" .!")) is not None
        return (
            neither
            or (words <= 4 and not NO_SUCH_THING.match(text.folded) and is_none(text))
            or (words <= 6 and NOT_SO_FAR.fullmatch(text.folded.strip(" .!")) is not None)
        )

    def denies_barely(self, clause: Clause) -> bool:
        """Is a clause just a no, without a word of what?"""
        text = typed(self.plain_left(clause)).folded.strip(" .!")
        return NOT_SO_FAR.fullmatch(text) is not None or text in NAYS

    def denies_a_thing(self, clause: Clause) -> bool:
        """Is a clause nothing but "no promise", "geen afspraken"?"""
        text = typed(self.plain_left(clause))
        return (
            len(text.folded.split()) <= 4 and NO_SUCH_THING.match(text.folded) is not None and is_none(text)
        )

    def said(self, text: str) -> Typed:
        """A piece as the readers want it."""
        return typed(text)

    def spend(self, clause: Clause) -> None:
        """A clause that has said all that it says."""
        self.spent.append(clause)

    def is_spent(self, clause: Clause) -> bool:
        """Whether a clause lies within one that has said all."""
        return any(one.start <= clause.start and clause.end <= one.end for one in self.spent)
