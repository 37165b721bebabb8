"""The incident: what happened, since when, through which door, and how far it reaches."""

from typing import Annotated

from intake.claim.countries import NAMED_COUNTRIES
from intake.claim.heading import Heading, told
from intake.claim.kinds import Amount, Codes, Integer, LongText, Past, Several, Text, YesNo

KINDS = {
    "false_invoice": "A false or altered invoice was paid, or sent in our name (changed bank details)",
    "ceo_fraud": "Someone posed as a director, lawyer or partner and ordered a payment",
    "business_email_compromise": (
        "A mailbox was taken over and used (false invoices, changed account numbers, mails to contacts)"
    ),
    "bank_impersonation": "Someone posed as the bank or a help desk and had us approve or move money",
    "unauthorised_banking": "Payments left our bank account that nobody here ordered",
    "payroll_diversion": "A salary or pension was paid to a changed account",
    "payment_fraud_other": "Another fraud in which money or goods left us",
    "account_takeover": "An account (cloud, admin, web shop, social media) was taken over, no payment so far",
    "ransomware": "Files or systems were encrypted",
    "malware": "Other malicious software was found",
    "denial_of_service": "A website or network was flooded on purpose",
    "data_breach": "Data was seen, copied or leaked by someone who should not",
    "data_extortion": "Someone threatens to publish data, nothing is encrypted",
    "misdirected_data": "We sent or opened data to the wrong people by mistake",
    "lost_device": "A laptop, phone, disk or paper file was lost or stolen",
    "insider_misuse": "A (former) employee or contractor misused access",
    "it_work_disputed": "A client says our IT work or advice caused an incident or an outage",
    "professional_error": "A client says our professional work (not security) was wrong or late",
    "supplier_incident": "A supplier or our IT provider was hit, and we suffer from it",
    "system_outage": "Systems failed, no attack known",
    "other": "Something else",
    "unknown_yet": "We do not know yet",
}
"""What kinds of incident there are; a mixed incident has one of them and others beside it."""


class Interruption(Heading):
    """The time in which the business stood still."""

    started_at: Past | None = told("Since when?", "Waiting period")
    ended_at: Past | None = told("When were you working normally again?", "BI period")
    daily_margin: Amount | None = told("Roughly how much margin do you lose per day?", "Reserve")


IncidentSigns = Annotated[
    tuple[str, ...],
    Several(
        money_gone="Money has left an account",
        money_waiting="A payment is waiting",
        locked="Systems are locked or down",
        inside="Someone is or was in a mailbox, account or system",
        data_out="Data seen, lost or sent wrongly",
        blamed="Someone says we are the cause",
        other="Something else",
    ),
]
IncidentKind = Annotated[str, Codes(**KINDS)]
IncidentAlso = Annotated[tuple[str, ...], Several(**KINDS)]
IncidentMoneyMoved = Annotated[str, Codes(yes="Yes", planned="Not yet, but an order is waiting", no="No")]
IncidentPosition = Annotated[
    str,
    Codes(
        own_loss="The insured itself lost",
        claim_against_us="Someone holds the insured responsible",
        both="Both",
        our_name_used="The insured's name was used, its customers paid",
        unclear="Not clear",
    ),
]
IncidentOngoing = Annotated[str, Codes(yes="Still going on", contained="Contained", over="Over")]
IncidentIntrusion = Annotated[str, Codes(yes="Confirmed", suspected="Suspected", no="No")]
IncidentDiscoveredBy = Annotated[
    str,
    Codes(
        own_staff="Own staff",
        customer="A customer",
        supplier="A supplier",
        bank="The bank",
        it_provider="The IT provider",
        police="Police or authority",
        attacker="The attacker",
        press="Press or third party",
    ),
]
IncidentWhereBrokenIn = Annotated[
    str,
    Codes(
        insured="At the insured",
        client="At the insured's client",
        supplier="At a supplier",
        payer="At the payer",
        nowhere="No break-in, only deception",
    ),
]
IncidentEntryVector = Annotated[
    str,
    Codes(
        phishing="Phishing mail or site",
        stolen_password="Stolen or reused password",
        aitm="Session stolen despite MFA",
        mfa_fatigue="Push approved by mistake",
        sim_swap="SIM swap",
        remote_access="Remote desktop or VPN",
        unpatched="Unpatched weakness",
        misconfiguration="Wrong setting",
        supplier_tool="Supplier's tool or account",
        malware_mail="Infected attachment",
        phone="Phone call",
        physical="Device or premises",
        insider="Insider",
        spoofed_domain="Look-alike domain, no break-in",
    ),
]
IncidentFalseMessagesSent = Annotated[str, Codes(yes="Yes", no="No")]
IncidentRecipientsKnown = Annotated[str, Codes(list="Full list", part="Partly", no="No")]
IncidentImpersonated = Annotated[
    str,
    Codes(
        supplier="Supplier",
        director="Director or partner",
        bank="Bank",
        client="Client",
        authority="Authority",
        employee="Employee",
        lawyer="Lawyer or notary",
        it_support="IT support",
    ),
]
IncidentAffectedSystems = Annotated[
    tuple[str, ...],
    Several(
        email="E-mail",
        workstations="Computers",
        servers="Servers",
        cloud="Cloud or Microsoft 365 / Google",
        erp_finance="ERP or accounting",
        banking="E-banking",
        website="Website or shop",
        phones="Phones",
        backup="Back-ups",
        ot="Machines or production",
        client_systems="Client's systems",
    ),
]
IncidentCountries = Annotated[tuple[str, ...], Several(**NAMED_COUNTRIES)]


class Incident(Heading):
    """How it happened, how it was found, and how far it reaches."""

    narrative: LongText | None = told(
        "Tell it in your own words, or paste the e-mail",
        "Offered at the opening and at any time, never asked; read first, facts offered for acceptance",
    )
    signs: IncidentSigns | None = told(
        "What is going on? Several possible, or tell it in your own words",
        "Seven lines that fit any screen; what each one proposes is confirmed at its own question",
    )
    kind: IncidentKind | None = told("What happened? Pick what comes closest", "Branches everything")
    also: IncidentAlso | None = told("Is one of these also going on?", "Mixed incidents are usual")
    money_moved: IncidentMoneyMoved | None = told(
        "Has money gone out, or is a payment about to go out?",
        "Money first",
    )
    position: IncidentPosition | None = told(
        "Who suffers: you, or someone who blames you, or both?",
        "First-party vs liability; which policy",
    )
    ongoing: IncidentOngoing | None = told(
        "Is it still going on, as far as you can see?",
        "Containment before anything else",
    )
    intrusion: IncidentIntrusion | None = told(
        "Do you think someone got into your systems or mailboxes?",
        "Opens security block; FR 72 h complaint",
    )
    discovered_at: Past | None = told("When did you find out?", "Starts nearly every clock")
    discovered_by: IncidentDiscoveredBy | None = told("Who noticed it first?", "Dwell time, credibility")
    occurred_from: Past | None = told("When do you think it began?", "Policy period, retro date")
    occurred_until: Past | None = told("When did it stop?", "Policy period, retro date")
    where_broken_in: IncidentWhereBrokenIn | None = told(
        "Whose systems were broken into, yours or another company's?",
        "Decides liability picture: whose mailbox was hacked",
    )
    entry_vector: IncidentEntryVector | None = told(
        "How did they get in, or how were you misled?",
        "Responsibility factors",
    )
    false_messages_sent: IncidentFalseMessagesSent | None = told(
        "Did they send false invoices or e-mails in your (or your client's) name?",
        "Second wave, warn recipients",
    )
    recipients_known: IncidentRecipientsKnown | None = told(
        "Can you still see who received them?",
        "Can warn now",
    )
    lookalike_domain: Text | None = told(
        "Which exact sender address or domain did they use?",
        "Take-down, recall file",
    )
    impersonated: IncidentImpersonated | None = told("Who did they pretend to be?", "Kind of fraud")
    affected_systems: IncidentAffectedSystems | None = told("What is affected?", "Size")
    affected_devices: Integer | None = told("About how many computers or servers?", "Forensics scoping")
    services_down: YesNo | None = told(
        "Can you still work? Is part of the business standing still?",
        "BI, NIS2 significance",
    )
    interruption: Interruption | None = None
    safety_risk: YesNo | None = told(
        "Can anyone be harmed because of this (patients, machines, traffic)?",
        "Top lane",
    )
    countries: IncidentCountries | None = told(
        "Are people or companies in other countries affected?",
        "Lead authority, other clocks",
    )
    similar_before: YesNo | None = told("Has something like this happened before?", "Disclosure, factor")
