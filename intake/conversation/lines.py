"""What a face is told after each input: plain view data, with the words already in it.

The talk protocol writes these lines as JSON (`plain()`), the terminal and the plain face paint them. `Notice` alone is no line of the
protocol: it is help, or what also changed.
"""

from intake.late_dataclass import dataclass

Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice on screen, in the order of the numbers."""

    code: str
    label: str


@dataclass(frozen=True, slots=True)
class Ask:
    """A question stands. `client` is the sentence to say to the client (for a broker); `current` what the field holds now."""

    field: str
    fields: tuple[str, ...]
    kind: str
    tier: str
    text: str
    help: str = ""
    why: str = ""
    client: str = ""
    label: str = ""
    entry: str = ""  # "payment 2"
    example: str = ""
    current: str = ""
    parts: tuple[str, ...] = ()  # the names of a group's fields
    choices: tuple[Choice, ...] = ()
    preselected: str = ""
    remembered: str = ""  # what an empty line, or yes, confirms
    told: bool = False  # it was said in this talk, and waits in the tray
    section: str = ""
    again: bool = False
    can_be_none: bool = False
    answered: int = 0
    open: int = 0

    def plain(self) -> Json:
        """As the talk protocol writes it."""
        line: Json = {
            "type": "ask", "field": self.field, "fields": list(self.fields), "kind": self.kind, "tier": self.tier, "text": self.text,
            "help": self.help, "why": self.why, "urgent": self.tier == "urgent", "progress": {"answered": self.answered, "open": self.open},
        }  # fmt: skip
        if self.choices:
            line["choices"] = [{"code": choice.code, "label": choice.label} for choice in self.choices]
        for name in ("client", "entry", "example", "current", "preselected", "remembered"):
            if getattr(self, name):
                line[name] = getattr(self, name)
        if self.again:
            line["again"] = True
        return line


@dataclass(frozen=True, slots=True)
class HeardLine:
    """One field was heard and is durable."""

    field: str
    status: str
    value: object
    text: str
    words: str
    exactness: str
    label: str = ""
    corrected: bool = False

    def plain(self) -> Json:
        """As the talk protocol writes it."""
        return {
            "type": "heard", "field": self.field, "value": self.value, "status": self.status, "text": self.text, "words": self.words,
            "exactness": self.exactness,
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class ReadingLine:
    """One of the readings that can be picked."""

    value: object
    text: str


@dataclass(frozen=True, slots=True)
class Check:
    """What was typed is asked back: choose by number, or say it differently."""

    field: str
    text: str
    readings: tuple[ReadingLine, ...]
    words: str = ""
    label: str = ""  # the name of the field, with its entry
    again: Ask | None = None  # the question once more, where nothing was understood

    def plain(self) -> Json:
        """As the talk protocol writes it."""
        return {
            "type": "check",
            "field": self.field,
            "text": self.text,
            "readings": [{"value": one.value, "text": one.text} for one in self.readings],
        }


@dataclass(frozen=True, slots=True)
class OfferedFact:
    """A fact read from what was said or pasted."""

    id: str
    field: str
    value: object
    text: str
    words: str
    label: str
    status: str = "value"


@dataclass(frozen=True, slots=True)
class OfferLine:
    """Facts that wait to be accepted; with `wait` the talk stands there."""

    wait: bool
    facts: tuple[OfferedFact, ...]

    def plain(self) -> Json:
        """As the talk protocol writes it."""
        facts = [
            {
                "id": one.id,
                "field": one.field,
                "value": one.value,
                "status": one.status,
                "text": f"{one.label}: {one.text}",
                "words": one.words,
            }
            for one in self.facts
        ]
        return {"type": "offer", "wait": self.wait, "facts": facts}


@dataclass(frozen=True, slots=True)
class ActionLine:
    """An action that appeared or changed."""

    id: str
    state: str
    priority: str
    who: tuple[str, ...]
    due: str | None
    text: str
    reason: str
    title: str = ""

    def plain(self) -> Json:
        """As the talk protocol writes it."""
        return {
            "type": "action", "id": self.id, "state": self.state, "priority": self.priority, "who": list(self.who), "due": self.due,
            "text": self.text, "reason": self.reason, "title": self.title,
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """The short notice, or the notice is complete."""

    complete: bool
    short: bool
    open_items: tuple[Json, ...]
    details: int
    text: str = ""

    def plain(self) -> Json:
        """As the talk protocol writes it."""
        return {
            "type": "review", "complete": self.complete, "short": self.short, "open_items": list(self.open_items), "details": self.details,
            "text": self.text,
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class ErrorLine:
    """It was not understood or not allowed; the talk stands where it was."""

    text: str

    def plain(self) -> Json:
        """As the talk protocol writes it."""
        return {"type": "error", "text": self.text}


@dataclass(frozen=True, slots=True)
class Notice:
    """Help, what also changed, what was masked, what is new. `kind`: help, changed, contradiction, masked, calm, moved, info."""

    kind: str
    text: str

    def plain(self) -> Json:
        """Not a line of the protocol: the talk face puts it beside the standing line."""
        return {"kind": self.kind, "text": self.text}


Standing = Ask | Check | OfferLine | ReviewLine
Line = Ask | HeardLine | Check | OfferLine | ActionLine | ReviewLine | ErrorLine | Notice


@dataclass(frozen=True, slots=True)
class Reply:
    """What an input was answered with; the last line says where the talk stands."""

    lines: tuple[Line, ...]

    @property
    def standing(self) -> Standing:
        """Where the talk stands."""
        last = self.lines[-1]
        if not isinstance(last, Ask | Check | OfferLine | ReviewLine):
            raise TypeError("a reply ends with where the talk stands")
        return last
