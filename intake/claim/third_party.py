"""Third parties: who claims against the insured, by when to answer, and what has been said."""

from typing import Annotated

from intake.claim.heading import Entries, Entry, Heading, entry_id, told
from intake.claim.kinds import Amount, Codes, FutureDay, Integer, LongText, Party, PastDay, Text


class ThirdPartyClaim(Entry):
    """One amount that somebody asks for."""

    id: str = entry_id("t")
    amount: Amount | None = told("How much do they ask?", "Reserve")
    basis: Text | None = told("What do they say you did wrong, in their words?")


ThirdPartyClaimStatus = Annotated[
    str,
    Codes(
        none="None so far",
        expected="Expected",
        complaint="Dissatisfaction, no amount",
        claim="Written claim",
        formal_notice="Formal notice",
        summons="Summons or writ",
        settled="Settled",
    ),
]
ThirdPartyAnswered = Annotated[
    str,
    Codes(
        no="No answer yet",
        receipt="Acknowledged receipt only",
        denied="Contested",
        apologised="Apologised",
        admitted="Said it was our mistake",
        promised="Promised to pay",
        paid="Paid something",
    ),
]
ThirdPartyWarned = Annotated[str, Codes(all="All warned", part="Some", none="Nobody")]


class ThirdParty(Heading):
    """Claims against the insured, and what has been answered."""

    claim_status: ThirdPartyClaimStatus | None = told(
        "Has anyone said you must pay, or put it in writing?",
        "Claims-made trigger",
    )
    claimant: Party | None = told("Who?")
    claimed_at: PastDay | None = told("When did you receive it?", "Notice clock")
    claims: Entries[ThirdPartyClaim] = ()
    circumstance_known_at: PastDay | None = told(
        "Since when did you know something might have gone wrong?",
        "Claims-made; not the discovery of the fraud",
    )
    reply_due: FutureDay | None = told("Do you have to answer by a date?", "Clock")
    court_date: FutureDay | None = told("Is there a court date?", "Default judgment")
    answered: ThirdPartyAnswered | None = told("What have you already said or written to them?", "Admission")
    admission_text: LongText | None = told("Attach the message, if there is one", "Facts vs liability")
    affected_count: Integer | None = told("About how many companies or people are affected?", "Aggregation")
    warned: ThirdPartyWarned | None = told(
        "Have the people who got false messages been warned?",
        "Stops the next payment",
    )
