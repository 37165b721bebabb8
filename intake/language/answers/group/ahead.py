"""Whether a clause tells of a field that nobody has asked for yet: "off on one device for a test", "recall requested at 9:10".

Stands alone because here a reader is asked only after the event or the thing itself was named: a bare time, a yes, a number or a stray word of
some choice answers what was asked, and nothing that comes later.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from intake.claim.fact import Value
from intake.claim.reading import Asked, Ear, Heard, Outcome, Reading
from intake.language.answers.group.ahead_cues import CUES, EXCEPT, IBAN, Cue
from intake.language.answers.group.board import Board
from intake.language.answers.group.events import DENIED, GOING, cue
from intake.language.answers.group.mood import Mood, mood
from intake.language.answers.group.reading import LONGEST, read_group
from intake.language.answers.typed import Typed, typed

NOT_SO = re.compile(
    r"\?|\b(?:cherch\w*|zoek\w*|looking|verifi\w*|nakijken|nagaan|check(?:ing|s)?|autrefois|vroeger|used to|last time|demain|morgen|tomorrow|attend(?!u)\w*|wacht (?:op|nog|met)\w*|wachten|waiting|telephonique)\b"
)
"""Asked, looked for, of another time, or still to come."""
NOT_YET = re.compile(
    r"\b(?:pas encore|toujours pas|nog (?:altijd |steeds )?niet|not yet|still not)\b|n't .*\byet\b"
)
JOINED = re.compile(r"^(?:et|en|and|mais|maar|but)\s+", re.IGNORECASE)
MOMENTS = ("date", "datetime")
SURE = (Heard.VALUE, Heard.NONE)


@dataclass(frozen=True, slots=True)
class Ahead:
    """One text in clauses, and which of them tell of which fields that nobody has asked for yet."""

    said: Typed
    clauses: tuple[str, ...]
    folded: tuple[str, ...]
    told: dict[str, tuple[int, ...]]

    def read(self, asked: Sequence[Asked], ear: Ear, beside: Sequence[Asked] = ()) -> dict[str, Outcome]:
        """What the clauses say of fields that belong together; `beside` are others of the same breath, of which nothing is wanted."""
        shapes = {one.field: _generic(one.field) for one in asked}
        places = sorted({place for shape in shapes.values() for place in self.told[shape]})
        numbers = all(one.kind == "iban" for one in asked)
        words = [_number(self.clauses[place]) if numbers else self.clauses[place] for place in places]
        outcomes = read_group(", ".join(words), (*asked, *beside), ear)
        found: dict[str, Outcome] = {}
        for one in asked:
            outcome = self._plain(one, shapes[one.field], outcomes.get(one.field))
            if outcome is not None:
                found[one.field] = outcome
        return found

    def _plain(self, one: Asked, shape: str, outcome: Outcome | None) -> Outcome | None:
        """One value, or what has not happened yet, with words that stand in the text; nothing that leaves a doubt."""
        own = " ".join(self.folded[place] for place in self.told[shape])
        if one.kind in MOMENTS and DENIED.search(own):
            absent = one.can_be_none and NOT_YET.search(own) and not any(sign.isdigit() for sign in own)
            return Outcome(Heard.NONE, (Reading(None, self.words(shape)),)) if absent else None
        if outcome is None or len(outcome.readings) != 1:
            return None
        # The one choice that it may be is confirmed or put right anyway.
        if outcome.heard not in SURE and not (outcome.heard is Heard.AMBIGUOUS and one.kind == "choice"):
            return None
        reading = outcome.reading
        if not self._means(shape, reading.value):
            return None
        exact = reading.words if reading.words and reading.words in self.said.plain else self.words(shape)
        heard = Heard.NONE if reading.value is None else Heard.VALUE
        return Outcome(heard, (Reading(reading.value, JOINED.sub("", exact), reading.exactness),))

    def _means(self, shape: str, code: Value) -> bool:
        """Whether the words that tell of a choice may mean this one: its label may share other words with the clause."""
        said = [one for one in CUES[shape] if any(_tells(one, self.folded, at) for at in self.told[shape])]
        return any(not one.codes or code in one.codes for one in said)

    def words(self, shape: str) -> str:
        """The first clause that tells of a field."""
        return JOINED.sub("", self.clauses[self.told[shape][0]])


def ahead(text: str, shapes: Sequence[str]) -> Ahead | None:
    """Which clauses tell of these fields; None where none does."""
    if len(text) > LONGEST:
        return None
    said = typed(text)
    pieces = [(one.start, one.end) for one in Board(said).clauses()]
    folded = tuple(JOINED.sub("", said.folded[start:end].strip(" ,;.")) for start, end in pieces)
    told: dict[str, tuple[int, ...]] = {}
    for shape in shapes:
        places = tuple(
            place for place in range(len(folded)) if any(_tells(one, folded, place) for one in CUES[shape])
        )
        if places:
            told[shape] = places
    return Ahead(said, tuple(said.words_at(*piece) for piece in pieces), folded, told) if told else None


def _tells(one: Cue, clauses: Sequence[str], place: int) -> bool:
    """Whether a clause says of a field how it is."""
    clause = clauses[place]
    if not all(cue(pattern, clause) for pattern in one.said) or NOT_SO.search(clause):
        return False
    if (one.never and cue(one.never, clause)) or (not one.excepted and cue(EXCEPT, clause)):
        return False
    if not one.ahead_of_us and (mood(clause) in (Mood.UNREAL, Mood.LIKELY) or GOING.search(clause)):
        return False
    return not one.behind or any(cue(one.behind, near) for near in clauses[max(place - 1, 0) : place + 1])


def _number(clause: str) -> str:
    """The account alone, without what stands before it."""
    said = typed(clause)
    found = cue(IBAN, said.folded)
    return said.words_at(*found.span()) if found else clause


def _generic(path: str) -> str:
    return re.sub(r"\[\w*\]", "[]", path)
