"""The contracts that decide who owed what: scope, written duties, caps, acceptance."""

from typing import Annotated

from intake.claim.heading import Entry, entry_id, told
from intake.claim.kinds import Amount, Codes, LongText, Party, PastDay, Several, YesNo

ContractKind = Annotated[
    str,
    Codes(
        managed_services="Managed IT",
        project="Project or migration",
        support="Support / time and material",
        saas="Software or cloud",
        consulting="Advice",
        supply="Supply of goods",
        data_processing="Data processing agreement",
        bank_framework="Bank framework contract",
        other="Other",
    ),
]
ContractForm = Annotated[
    str,
    Codes(
        signed="Signed",
        offer_accepted="Offer accepted (mail or order)",
        terms_only="General terms only",
        oral="Oral",
        none="Nothing",
    ),
]
ContractTermsAccepted = Annotated[
    str,
    Codes(
        signed="Signed or ticked",
        sent="Sent, not confirmed",
        unknown_version="Version unclear",
        none="None",
    ),
]
ContractMfaClause = Annotated[
    str,
    Codes(
        each_device="MFA on every device/account, in writing",
        general="Security in general terms",
        oral="Only discussed",
        excluded="Expressly not included",
        none="Not mentioned",
    ),
]
ContractAcceptance = Annotated[
    str,
    Codes(
        signed="Signed acceptance",
        tacit="Tacit",
        with_reserves="With reservations",
        none="None",
    ),
]
ContractExcludedLoss = Annotated[
    tuple[str, ...],
    Several(
        indirect="Indirect loss",
        data="Loss of data",
        third_party="Claims of third parties",
        cyber="Cyber incidents",
        none="None",
    ),
]
ContractClientWarned = Annotated[
    str,
    Codes(
        warned_written="Warned in writing",
        warned_oral="Warned orally",
        not_warned="Not warned",
    ),
]
ContractGoverningLaw = Annotated[
    str,
    Codes(
        BE="Belgium",
        NL="Netherlands",
        LU="Luxembourg",
        FR="France",
        GB="United Kingdom",
        DE="Germany",
        other="Other",
    ),
]


class Contract(Entry):
    """One contract: who owed what to whom."""

    id: str = entry_id("c")
    kind: ContractKind | None = told("What kind of agreement is there with them?", "Who owed what")
    with_: Party | None = told("With whom?", alias="with")
    form: ContractForm | None = told("Is it on paper or by mail?", "Often nothing was written down")
    terms_accepted: ContractTermsAccepted | None = told(
        "Did the client accept your general terms?",
        "Cap enforceable?",
    )
    scope_text: LongText | None = told(
        "What exactly had you promised, in the words of the contract or mail?",
        "Duty",
    )
    mfa_clause: ContractMfaClause | None = told(
        "Was it written that two-step sign-in had to be on every computer?",
        "Often there is no explicit written clause",
    )
    client_duties: LongText | None = told(
        "What was the client supposed to do itself (training, users, approvals)?",
        "Shared responsibility",
    )
    acceptance: ContractAcceptance | None = told("Did the client sign off the work?")
    liability_cap: Amount | None = told("Is your liability limited to an amount?", "Exposure")
    excluded_loss: ContractExcludedLoss | None = told("Excluded losses")
    recommendations_refused: YesNo | None = told(
        "Had you advised better security that the client refused?",
        "Factor",
    )
    client_warned: ContractClientWarned | None = told(
        "Did you tell the client MFA was off for the test?",
        "Duty to inform",
    )
    subcontractor: Party | None = told("Did someone else do the work for you?", "Recourse")
    governing_law: ContractGoverningLaw | None = told("Which country's law applies?")
    concluded_at: PastDay | None = told("When was it agreed?", "Retroactive date, applicable terms")
    work_done_at: PastDay | None = told("When was the work in question done?", "Retroactive date")
    fee: Amount | None = told("How much was the work worth?", "Proportion, cap")
    unpaid_fees: Amount | None = told("Does the client still owe you money?", "Set-off, relationship")
