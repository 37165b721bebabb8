"""The policies that may answer for the loss, as far as anyone on the line knows them."""

from typing import Annotated

from intake.claim.heading import Entry, entry_id, told
from intake.claim.kinds import Amount, AnyDay, Codes, Integer, Party, Past, Phone, Text, YesNo

PolicyKind = Annotated[
    str,
    Codes(
        cyber="Cyber",
        pi="Professional liability",
        tech_pi="Technology PI with cyber",
        crime="Crime / fidelity",
        general_liability="General liability",
        d_and_o="Directors and officers",
        legal_expenses="Legal expenses",
        property_bi="Property / business interruption",
        bankers="Bankers blanket",
        other="Other",
    ),
]
PolicyTrigger = Annotated[
    str,
    Codes(
        claims_made="Claims made",
        occurrence="Loss occurring",
        discovery="Discovery",
    ),
]
PolicyMfaDeclared = Annotated[
    str,
    Codes(
        all="MFA on all accounts/remote access",
        remote_admin="On remote access and admin",
        email="On e-mail",
        none="None",
        not_asked="Not asked",
    ),
]
PolicyMfaCondition = Annotated[
    str,
    Codes(
        warranty="Condition / warranty",
        recommendation="Recommendation",
        none="No mention",
    ),
]
PolicyCallbackCondition = Annotated[str, Codes(condition="Call-back is a condition", none="No mention")]


class Policy(Entry):
    """A policy that may answer, as far as the person reporting knows it."""

    id: str = entry_id("o")
    kind: PolicyKind | None = told(
        "Which insurance do you have that could help here?",
        "Which cover answers which loss",
    )
    insurer: Text | None = told("With which insurer?", "Notice")
    number: Text | None = told("Do you have the policy number?", "Match")
    holder: Party | None = told("Whose policy is it?", "Client's or provider's own policy")
    period_start: AnyDay | None = told("Policy period", "Claims-made window")
    period_end: AnyDay | None = told("Policy period", "Claims-made window")
    trigger: PolicyTrigger | None = told("Trigger", "PI: when claim was made")
    retroactive_date: AnyDay | None = told("Retroactive date", "Work done before?")
    limit: Amount | None = told("Limit", "Exposure")
    sublimit_fraud: Amount | None = told(
        "Social-engineering / funds-transfer sublimit",
        "Usual bottleneck of payment fraud",
    )
    retention: Amount | None = told("Retention / deductible", "It is taken off what is paid")
    waiting_hours: Integer | None = told("BI waiting period (hours)", "When BI starts to count")
    notice_days: Integer | None = told("Notice period in the policy (days)", "Contractual clock")
    incident_line: Phone | None = told(
        "Is there a 24/7 emergency number on the policy?",
        "Panel forensics/lawyer free of retention often",
    )
    incident_line_called_at: Past | None = told(
        "Have you called that number? When?",
        "Panel use = cover condition",
    )
    notified_at: Past | None = told("When did you tell this insurer?", "Late notice")
    circumstance_earlier: YesNo | None = told(
        "Did you warn the insurer about this earlier?",
        "Attaches to earlier period",
    )
    mfa_declared: PolicyMfaDeclared | None = told(
        "MFA position declared in the proposal",
        "Pre-contractual duty, warranty",
    )
    mfa_condition: PolicyMfaCondition | None = told(
        "MFA clause in the wording",
        "Cover flag (never a decision)",
    )
    callback_condition: PolicyCallbackCondition | None = told("Call-back verification clause?", "Cover flag")
    claim_number: Text | None = told("Insurer's claim number", "Reference")
