"""The response: containment, experts, costs, and the evidence that must not be lost."""

from typing import Annotated

from intake.claim.heading import Entries, Entry, Heading, entry_id, told
from intake.claim.kinds import Amount, Codes, LongText, Party, Past, Several, YesNo

CostHead = Annotated[
    str,
    Codes(
        forensics="IT forensics",
        restoration="Restoring systems or data",
        legal="Lawyer",
        notification="Notifying people",
        pr="Communication",
        bi="Loss of margin",
        extra_expense="Extra expense",
        ransom="Ransom",
        regulatory="Fine or regulatory costs",
        goods="Goods lost",
        staff="Own staff time",
        interest="Interest and late fees",
        other="Other",
    ),
]
CostStatus = Annotated[str, Codes(expected="Expected", incurred="Incurred", paid="Paid")]


class Cost(Entry):
    """One head of costs, expected or incurred."""

    id: str = entry_id("k")
    head: CostHead | None = told("Which other costs do you have or expect?", "Heads of cover")
    amount: Amount | None = told("How much, roughly?", "Reserve")
    status: CostStatus | None = told("Already paid?")
    consented: YesNo | None = told("Insurer's prior consent?", "Consent clauses")


ProviderRole = Annotated[
    str,
    Codes(
        forensics="Forensics",
        it="IT provider",
        lawyer="Lawyer",
        negotiator="Negotiator",
        pr="Communication",
        bank="Bank fraud desk",
        broker="Broker",
    ),
]


class Provider(Entry):
    """An expert who is already helping."""

    id: str = entry_id("r")
    role: ProviderRole | None = told("Who is already helping you?", "Panel, costs")
    party: Party | None = told("Name, since when?")
    engaged_at: Past | None = told("Name, since when?")
    conflict: YesNo | None = told("Could that provider itself be blamed?", "Do not let it investigate alone")


ResponseIsolated = Annotated[str, Codes(yes="Isolated", partly="Partly", no="No")]
ResponsePoweredOff = Annotated[
    str,
    Codes(
        no="Left on",
        some="Some switched off",
        all="All switched off",
        reinstalled="Already reinstalled",
    ),
]
ResponseEvidenceLost = Annotated[
    tuple[str, ...],
    Several(
        wiped="Devices wiped",
        mails_deleted="Mails deleted",
        logs_expired="Logs expired",
        none="Nothing lost",
    ),
]


class Response(Heading):
    """What is being done, by whom, and at what cost."""

    costs: Entries[Cost] = ()
    lead: Party | None = told("Who is in charge on your side?", "One voice")
    isolated: ResponseIsolated | None = told(
        "Have you unplugged the affected computers from the network?",
        "Spread",
    )
    powered_off: ResponsePoweredOff | None = told(
        "Were computers switched off or reinstalled?",
        "Memory evidence",
    )
    backups_disconnected: YesNo | None = told("Are the back-ups unplugged from the network?", "Last resort")
    providers: Entries[Provider] = ()
    evidence_hold_at: Past | None = told("Has someone told staff to delete nothing? When?")
    evidence_lost: ResponseEvidenceLost | None = told("Has anything been deleted or wiped already?")
    measures_after: LongText | None = told(
        "What did you change since, so it cannot happen again?",
        "Mitigation, renewal",
    )
    mitigation_costs_ok: YesNo | None = told(
        "Do you need to spend money today to limit the damage?",
        "Sue-and-labour",
    )
