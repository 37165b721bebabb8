"""What a flow file may say. The JSON Schema for editors (`intake flow schema`) is made of these models.

Pydantic guards the border: a word that is not known here is a fault with its line, never ignored.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

Tier = Literal["urgent", "core", "detail", "later"]
Who = Literal["insured", "broker", "client", "payer", "it", "lawyer", "handler", "insurer"]


class Strict(BaseModel):
    """Every part of a flow file: unknown keys are faults."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Say(Strict):
    """The question in the words for each role; a handler reads the broker's where it has none of its own."""

    broker: str
    insured: str = ""
    handler: str = ""


class Presumption(Strict):
    """What an answer proposes for another field; with `said`, that field counts as answered."""

    when: str
    field: str
    value: str | bool
    said: bool = False


class Wording(Strict):
    """What single questions and groups have in common."""

    say: Say
    label: str = ""
    help: str = ""
    why: str = ""
    example: str = ""
    when: str = ""
    knows: list[Literal["client", "broker", "it", "bank", "handler"]] = []


class Question(Wording):
    """One question: it asks for one field, and its kind follows from the field's type."""

    field: str
    tier: Tier
    asked: bool = Field(default=True, description="false: it can be told or gone to, and is never asked")
    presumes: list[Presumption] = []
    narrows: dict[str, str | list[str]] = Field(
        default={}, description="code -> the codes (or macro) offered first"
    )


class Group(Wording):
    """Several fields asked in one breath; what the answer does not give is asked again singly."""

    group: str
    fields: list[str]
    tier: Tier | None = None


class Section(Strict):
    """Questions that belong together on screen and in review, in the order of the review."""

    section: str
    title: str
    list_: Annotated[str, Field(alias="list")] = ""
    ask: list[Question | Group]


class Clock(Strict):
    """When an action loses its use. `within`: ISO 8601, or working days (5WD) or TARGET days (15TD); or `before` a date."""

    within: str = ""
    days: str = Field(
        default="", description="the field that holds the number of days, such as policy.notice_days"
    )
    waits_for: str = Field(
        default="", description="with days: only entries of which this field is missing count"
    )
    from_: Annotated[str, Field(alias="from")] = ""
    else_from: str = ""
    before: str = ""
    at: str = ""
    basis: Literal["law", "contract", "practice"] = "practice"
    label: str = ""


class ActionRule(Strict):
    """Something to do now: it stands while `when` is yes and `until` is not.

    `done` is what of its end says that it was done; without it a moment among what it `fills` does.
    """

    action: str
    family: str = ""
    each: str = ""
    when: str
    until: str = ""
    done: str = ""
    find_out: str = ""
    priority: Literal["now", "clock", "today", "soon"]
    order: Literal["people", "money", "containment", "evidence", "notify", "position"] = "position"
    who: list[Who]
    clock: Clock | list[Clock] | None = None
    where: list[str] = []
    title: str
    do: str
    reason: str
    law: str = ""
    proof: str = ""
    fills: list[str] = []
    script: str = ""
    contacts: list[str] = []
    source: str = ""


class Actions(Strict):
    """A file of action rules."""

    actions: list[ActionRule]


class Script(Strict):
    """Words to say or to forward, with named gaps."""

    script: str
    to: str = ""
    title: str = ""
    text: str = ""
    subject: str = ""


class Scripts(Strict):
    """The file of scripts."""

    scripts: list[Script]


class Institution(Strict):
    """A bank, authority or help line, with where its number was found and when."""

    country: str
    kind: str
    name: str
    aliases: list[str] = []
    contact: str
    phones: list[str] = []
    hours: str = ""
    note: str = ""
    source: str
    seen_on: str


class Institutions(Strict):
    """A file of institutions of one country."""

    institutions: list[Institution]
    fallback: str = ""


class Slot(Strict):
    """One place in the order of the talk: a question or group, the entries of a list, the rest of a section, or a mark."""

    ask: str | list[str] = []
    each: str = ""
    section: str = ""
    details: str = ""
    mark: Literal["", "short_notice", "review", "end"] = ""
    when: str = ""
    opens: bool = Field(default=False, description="the first entry of the list opens by itself")
    brief_from: int = Field(default=0, description="from this entry on, only `brief` is asked")
    brief: list[str] = []
    after_turns: int = 0


class Order(Strict):
    """The order of the talk."""

    order: list[str | Slot]


class Macros(Strict):
    """Names for conditions and for lists of codes; `extra` declares a house's own fields."""

    codes: dict[str, list[str]] = {}
    macros: dict[str, str] = {}
    extra: dict[str, str] = {}
