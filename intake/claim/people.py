"""The people of a claim: who reports it, the broker, the insured, and everyone else by their roles."""

from typing import Annotated

from intake.claim.heading import Entry, Heading, entry_id, told
from intake.claim.kinds import (
    Amount,
    Codes,
    Country,
    Email,
    Enterprise,
    Party,
    Past,
    Phone,
    Several,
    Share,
    Text,
    YesNo,
)

Role = Annotated[
    str,
    Codes(
        broker="Broker",
        insured="Insured company",
        handler="Handler typing for a caller",
    ),
]
Language = Annotated[str, Codes(fr="Français", nl="Nederlands", en="English")]
Jurisdiction = Annotated[
    str,
    Codes(
        BE="Belgium",
        NL="Netherlands",
        LU="Luxembourg",
        FR="France",
        GB="United Kingdom",
    ),
]


ReporterCapacity = Annotated[
    str,
    Codes(
        owner="Owner or director",
        finance="Finance",
        it="IT",
        legal="Legal or compliance",
        broker_claims="Broker claims desk",
        broker_account="Broker account manager",
        handler="Insurer",
        other="Other",
    ),
]


class Reporter(Heading):
    """Who is telling it, and how to call back."""

    name: Text | None = told("Who are we talking to?", "Call-back")
    capacity: ReporterCapacity | None = told(
        "What is your role in the company?",
        "What the reporter can know and decide",
    )
    phone: Phone | None = told("On which number can we reach you in the next hours?", "First-hour calls")
    email: Email | None = told(
        "Which e-mail address can we safely use?",
        "The company mailbox may be read by the attacker",
    )
    email_is_safe: YesNo | None = told(
        "Is that address outside the systems that were attacked?",
        "Never send the recall plan to a mailbox the attacker reads",
    )
    can_decide: YesNo | None = told(
        "Can you decide on spending and on calling in experts?",
        "Consent for costs",
    )
    out_of_hours: Text | None = told("Who may we call tonight if needed?", "Incident does not stop at 17:00")


class Broker(Heading):
    """The brokerage that handles the claim for the insured."""

    name: Text | None = told("Do you have a broker? Which one?", "Routing")
    reference: Text | None = told("Your file number", "Match")


InsuredEmployees = Annotated[
    str,
    Codes(
        lt_10="Fewer than 10",
        s_10_49="10 to 49",
        s_50_249="50 to 249",
        ge_250="250 or more",
    ),
]
InsuredSectorSensitive = Annotated[
    tuple[str, ...],
    Several(
        health="Health care",
        public="Public body",
        school="School or childcare",
        energy_water="Energy or water",
        transport="Transport",
        finance="Bank, insurer, payment or investment firm",
        legal_accounting="Lawyer, notary, accountant",
        it_services="IT or managed services",
        charity="Charity or care",
        none="None of these",
    ),
]
InsuredContactDirect = Annotated[str, Codes(direct="Directly", via_broker="Through the broker")]
InsuredItManagedBy = Annotated[
    str,
    Codes(
        self="Own staff",
        provider="External provider",
        both="Both",
        nobody="Nobody in particular",
    ),
]
InsuredVatRecoverable = Annotated[str, Codes(full="Fully", part="Partly", none="Not at all")]
InsuredDistress = Annotated[
    str,
    Codes(
        calm="Calm",
        worried="Worried",
        distressed="In distress",
        business_at_risk="The business may not survive",
    ),
]


class Insured(Heading):
    """The insured entity: its identity, its size and the people to call there."""

    name: Text | None = told("What is the full legal name of your company?", "Policy match")
    enterprise_number: Enterprise | None = told(
        "What is your company registration number?",
        "Unique match, check digit",
    )
    activity: Text | None = told(
        "What does your company do, in one sentence?",
        "Insured activity condition (PI)",
    )
    nace: Text | None = told("NACE code", "Statistics, NIS2 sector hint")
    employees: InsuredEmployees | None = told("About how many people work for you?", "NIS2 size-cap, triage")
    turnover: Amount | None = told("What was your turnover last year, roughly?", "NIS2, BI measure")
    group: Text | None = told(
        "Do you belong to a group, and are sister companies affected?",
        "Who is an insured",
    )
    sector_sensitive: InsuredSectorSensitive | None = told(
        "Does any of these describe you?",
        "NIS2/DORA, professional secrecy, vulnerability",
    )
    contact_it: Party | None = told("Who looks after your IT (name, mobile)?", "Containment in minutes")
    contact: Party | None = told(
        "Who are you, and on which mobile can we reach you in the next hours?",
        "The caller hangs up to ring the bank: who can be called back?",
    )
    contact_direct: InsuredContactDirect | None = told(
        "May the insurer contact the client directly?",
        "Mandate, speed",
    )
    cash_pressure: YesNo | None = told(
        "Are wages or suppliers at risk this week because of this?",
        "Advance payment, care",
    )
    it_managed_by: InsuredItManagedBy | None = told(
        "Who manages your computers and mailboxes?",
        "Possible recourse, conflict of interest",
    )
    vat_recoverable: InsuredVatRecoverable | None = told("Can you recover VAT?", "Net loss")
    distress: InsuredDistress | None = told("How is the client holding up?", "Tone, vulnerable-customer care")


PartyEntryRoles = Annotated[
    tuple[str, ...],
    Several(
        insured="Insured",
        policyholder="Policyholder",
        claimant="Claimant",
        client="Client",
        clients_customer="Customer of the client",
        payer="Payer",
        true_creditor="Who should have been paid",
        supplier="Supplier",
        it_provider="IT provider",
        subcontractor="Subcontractor",
        controller="Controller of the data",
        bank="Bank",
        insurer="Insurer",
        broker="Broker",
        expert="Expert",
        lawyer="Lawyer",
        authority="Authority",
        police="Police",
        suspect="Suspect",
        witness="Witness",
    ),
]
PartyEntryKind = Annotated[str, Codes(company="Company", person="Person", public="Public body")]


class PartyEntry(Entry):
    """Anyone else in the story: one record, many hats."""

    id: str = entry_id("q")
    roles: PartyEntryRoles | None = told("What is their role?", "One record, many hats")
    kind: PartyEntryKind | None = told("A company or a person?")
    name: Text | None = told("Name?")
    country: Country | None = told("In which country?")
    language: Language | None = told("Which language do they speak?", "Letters and messages go out in it")
    enterprise_number: Enterprise | None = told("Registration number, if you have it?")
    contact: Text | None = told("Who can we reach there, and how?", "Never take it from the suspect mail")
    phone: Phone | None = told("Who can we reach there, and how?", "Never take it from the suspect mail")
    email: Email | None = told("Who can we reach there, and how?", "Never take it from the suspect mail")
    insurers: Text | None = told("Do you know their insurer?", "Recourse")
    notified_at: Past | None = told("When did you tell them?", "Preserve recourse")
    loss: Amount | None = told("How much did they lose?", "It weighs in the settlement")
    proposed_share: Share | None = told(
        "Which share of the loss is proposed for them?", "Proposals stand side by side"
    )
