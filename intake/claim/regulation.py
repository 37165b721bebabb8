"""Police, supervisors and other duties to report, each with the moment that starts its clock."""

from typing import Annotated

from intake.claim.heading import Heading, told
from intake.claim.kinds import Codes, Party, Past, Several, Text

PoliceComplainant = Annotated[str, Codes(victim="The hacked company", payer="The payer", both="Both")]


class Police(Heading):
    """The complaint."""

    reported_at: Past | None = told(
        "Have you filed a complaint with the police? When?",
        "FR: condition of insurance payment",
    )
    reference: Text | None = told("Report number?", "Proof; bank asks for it")
    complainant: PoliceComplainant | None = told("Which company filed it?", "FR: complaint by the victim")


Nis2Status = Annotated[
    str,
    Codes(
        essential="Essential entity",
        important="Important entity",
        not_in_scope="Not in scope",
        supplier="Supplier of such an entity",
    ),
]
Nis2Significant = Annotated[str, Codes(yes="Yes", no="No", assessing="Being assessed")]


class Nis2(Heading):
    """Duties under NIS2: 24 hours, 72 hours, one month."""

    status: Nis2Status | None = told(
        "Are you registered under the cybersecurity law (NIS2)?",
        "24 h / 72 h / 1 month",
    )
    significant: Nis2Significant | None = told(
        "Does it seriously disrupt your service, cost a lot, or harm others?",
    )
    assessed_by: Party | None = told(
        "Who assessed this? Nobody yet is fine.", "A layman's view does not stop the clock"
    )
    aware_at: Past | None = told("Since when do you know it is serious?", "Clock")
    warning_at: Past | None = told("Have you reported it to the cyber authority?")
    notified_at: Past | None = told("Notification sent")
    final_at: Past | None = told("Final report sent")


DoraStatus = Annotated[
    str,
    Codes(
        financial_entity="Financial entity",
        ict_provider="ICT provider to one",
        no="No",
    ),
]
DoraMajor = Annotated[str, Codes(yes="Yes", no="No", assessing="Being assessed")]


class Dora(Heading):
    """Duties of financial entities under DORA: 4 hours, 24 hours."""

    status: DoraStatus | None = told("Are you a financial company, or an IT provider to one?", "4 h / 24 h")
    major: DoraMajor | None = told("Has it been classified as major?", "4 h / 24 h")
    classified_major_at: Past | None = told("Classified major at", "Clock")
    initial_at: Past | None = told("Initial notification sent")


RegulationOther = Annotated[
    tuple[str, ...],
    Several(
        telecom="Telecom",
        trust_services="Trust service",
        medical_device="Medical devices",
        listed="Listed company",
        bar_notary="Professional body",
        payment_institution="Payment firm",
        public_contract="Public contract",
        product_maker="Maker of digital products (CRA)",
        uk_nis="UK NIS operator or digital provider",
        none="None",
    ),
]


class Regulation(Heading):
    """Duties to report, and what has been reported."""

    police: Police | None = None
    attack_aware_at: Past | None = told("When did you first know someone had broken in?", "Start of FR 72 h")
    nis2: Nis2 | None = None
    dora: Dora | None = None
    other: RegulationOther | None = told("Do other rules make you report this?")
