"""The relation with the client or partner that matters most, and what both sides want of it."""

from typing import Annotated

from intake.claim.heading import Heading, told
from intake.claim.kinds import Codes, Future, LongText, Party, Several

RelationshipTemperature = Annotated[
    str,
    Codes(
        good="Good",
        tense="Tense",
        angry="Angry",
        broken="Broken off",
    ),
]
RelationshipWeight = Annotated[
    str,
    Codes(
        vital="Vital (over 30 % of turnover)",
        important="Important",
        normal="Normal",
        small="Small",
    ),
]
RelationshipTheyWant = Annotated[
    str,
    Codes(
        money_back="Money back",
        fix="Work put right",
        apology="Apology or explanation",
        end="End of contract",
        discount="Discount",
        punish="Someone to answer for it",
    ),
]
RelationshipWeWant = Annotated[str, Codes(keep="Keep the relation", neutral="Neutral", end="End it")]
RelationshipGesturePossible = Annotated[str, Codes(service="Free work", credit="Credit note", none="None")]
RelationshipSensitivity = Annotated[
    tuple[str, ...],
    Several(
        press="Press",
        staff="An employee is named",
        listed="Listed company",
        public="Public body",
        competitor="Competitor",
        none="Nothing delicate",
    ),
]


class Relationship(Heading):
    """The relation that matters most, and what both sides want of it."""

    with_: Party | None = told("Which client or partner matters most here?", "People first", alias="with")
    temperature: RelationshipTemperature | None = told("How are things with them right now?", "Tone, speed")
    weight: RelationshipWeight | None = told(
        "How important is this client to your business?",
        "Settlement appetite",
    )
    they_want: RelationshipTheyWant | None = told(
        "What would they consider fair, do you think?",
        "Interest behind position",
    )
    we_want: RelationshipWeWant | None = told("Do you want to keep working with them?")
    contact: Party | None = told("With whom do you speak there?")
    spokesperson: Party | None = told("Who will speak to them from now on? One person.", "One voice")
    next_contact_at: Future | None = told("When did you promise to call them back?", "Promise kept = trust")
    promises: LongText | None = told("Have you promised anything (repair, money, a date)?")
    gesture_possible: RelationshipGesturePossible | None = told(
        "Apart from insurance, could you do something for them?",
        "Settlement tool",
    )
    sensitivity: RelationshipSensitivity | None = told("Anything delicate we should know?", "Discretion")
