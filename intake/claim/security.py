"""Security at the time of the incident: multi-factor sign-in, access, logs, back-ups, procedures."""

from typing import Annotated

from intake.claim.heading import Heading, told
from intake.claim.kinds import Codes, FutureDay, Integer, Party, Past, Several, YesNo

MfaGapReason = Annotated[
    str,
    Codes(
        testing="Switched off for a test",
        forgotten="Not switched back on after work",
        user_request="User asked",
        legacy="Old system",
        service_account="Service or shared account",
        rollout="Roll-out not finished",
        cost="Licence or cost",
        exemption="Deliberate exemption",
    ),
]
MfaGapScope = Annotated[
    str,
    Codes(
        one_device="One workstation",
        some_devices="Some workstations",
        one_account="One account",
        some_accounts="Some accounts",
        admin="Admin accounts",
        remote="Remote access",
        all="Everything",
    ),
]
MfaGapKnownTo = Annotated[
    tuple[str, ...],
    Several(
        insured="Insured",
        client="Client",
        it_provider="IT provider",
        nobody="Nobody",
    ),
]
MfaGapRecord = Annotated[
    str,
    Codes(
        ticket="Ticket",
        mail="E-mail",
        change_log="Change log",
        none="Nothing written",
    ),
]
MfaGapCheckedAfter = Annotated[
    str,
    Codes(
        test_report="Acceptance test",
        scan="Scan or report",
        none="No check",
    ),
]


class MfaGap(Heading):
    """Where multi-factor sign-in was missing, and whose act that was."""

    reason: MfaGapReason | None = told("Why was it off on that one?", "It decides whose lapse it was")
    scope: MfaGapScope | None = told("On how much was it missing?", "Size of lapse")
    device_count: Integer | None = told("How many devices/accounts", "Size")
    since: Past | None = told(
        "Since when was it off, and is it on again?",
        "Causation: off at time of entry?",
    )
    until: Past | None = told(
        "Since when was it off, and is it on again?",
        "Causation: off at time of entry?",
    )
    by: Party | None = told("Who switched it off? Company and function are enough.", "Whose act")
    known_to: MfaGapKnownTo | None = told("Who knew about it?", "Acceptance of risk")
    record: MfaGapRecord | None = told("Is there a ticket or mail about it?", "Evidence")
    checked_after: MfaGapCheckedAfter | None = told(
        "After the work, did anyone check it was on everywhere?",
        "Due care",
    )


MfaStatus = Annotated[
    str,
    Codes(
        active="Active everywhere",
        partial="Active, but not everywhere",
        disabled="Was switched off",
        never="Never installed",
        not_applicable="Not applicable",
    ),
]
MfaMethod = Annotated[
    str,
    Codes(
        app_push="App push",
        app_code="App code",
        sms="SMS",
        hardware_key="Security key / passkey",
        email_code="E-mail code",
        certificate="Certificate or card",
        itsme_digid="Itsme / DigiD / FranceConnect style",
    ),
]
MfaBypassedHow = Annotated[
    str,
    Codes(
        aitm="Session stolen through a fake sign-in page",
        fatigue="Someone tapped approve",
        sim_swap="Phone number hijacked",
        legacy="Old protocol without MFA",
        app_password="App password",
        trusted_device="Remembered device",
        help_desk="Help desk reset it",
        not_bypassed="Not bypassed",
    ),
]
MfaCausal = Annotated[
    str,
    Codes(
        yes="Shown by logs or a report",
        probably="Believed, not yet shown",
        no="Shown to be elsewhere",
    ),
]


class Mfa(Heading):
    """Multi-factor sign-in on the account or device they came in through."""

    status: MfaStatus | None = told(
        "Did that account or computer ask for a second step (an app, a code, a key) when you signed in?",
        "Cover conditions; responsibility",
    )
    method: MfaMethod | None = told("What kind of second step was it?", "Strength")
    bypassed_how: MfaBypassedHow | None = told(
        "Did anyone approve a sign-in or type a code around that time?",
        "MFA present but passed",
    )
    gap: MfaGap | None = None
    causal: MfaCausal | None = told("Did they come in exactly there?", "Causation")
    active_now: YesNo | None = told("Is it on everywhere now?", "Closes the door")


AccessAccountKind = Annotated[
    str,
    Codes(
        user="Ordinary user",
        finance="Finance user",
        admin="Administrator",
        service="Service account",
        supplier="Supplier's account",
        shared="Shared mailbox or login",
    ),
]
AccessCredentialsHow = Annotated[
    str,
    Codes(
        phished="Typed on a fake page",
        reused="Same password elsewhere",
        stealer="Stolen by malware",
        guessed="Guessed",
        shared="Shared or written down",
        leaked="In a known leak",
        not_needed="Not needed",
    ),
]
AccessPhishReported = Annotated[str, Codes(at_once="At once", later="Later", never="Never")]
AccessStillInside = Annotated[str, Codes(no="Ruled out", possible="Possible", yes="Yes")]
AccessMailboxRules = Annotated[
    str,
    Codes(
        found_removed="Found and removed",
        found="Found, still there",
        none="Checked, none",
        not_checked="Not checked",
    ),
]


class Access(Heading):
    """How the intruder got in and whether the door is closed."""

    account_kind: AccessAccountKind | None = told("Which kind of account was used?", "Reach")
    account_owner: Party | None = told(
        "Whose account was it? Company and function are enough.",
        "Where the lapse was",
    )
    credentials_how: AccessCredentialsHow | None = told(
        "How did they get the password, do you think?",
        "It may weigh for either side",
    )
    phish_reported: AccessPhishReported | None = told("Did that person tell anyone? When?", "Factor")
    first_at: Past | None = told("When was the first and the last foreign sign-in?", "Dwell")
    last_at: Past | None = told("When was the first and the last foreign sign-in?", "Dwell")
    still_inside: AccessStillInside | None = told("Could they still be in?", "Containment")
    sessions_revoked_at: Past | None = told(
        "Were all sessions signed out for that account? When?",
        "Password reset alone does not end a stolen session",
    )
    password_reset_at: Past | None = told(
        "Were passwords changed, from a clean computer? When?",
        "Containment",
    )
    mailbox_rules: AccessMailboxRules | None = told(
        "Did you look for forwarding rules in the mailbox?",
        "Attacker reads on",
    )


LogsAvailable = Annotated[
    str,
    Codes(
        exported="Exported",
        available="Available, not exported",
        expired="Expired",
        not_enabled="Not enabled",
    ),
]


class Logs(Heading):
    """The sign-in and audit logs, which vanish in days."""

    available: LogsAvailable | None = told(
        "Does your IT person still have the sign-in logs?",
        "Vanish in days",
    )
    retention_until: FutureDay | None = told("Logs kept until", "Evidence clock")


BackupState = Annotated[
    str,
    Codes(
        offline_ok="Offline or immutable, intact",
        online_ok="Online, intact",
        damaged="Damaged or encrypted",
        none="None",
    ),
]


class Backup(Heading):
    """Back-ups: pay or restore."""

    state: BackupState | None = told("Do you have back-ups that were not touched?", "Pay-or-restore")
    last_good_at: Past | None = told("From when is the last good one?", "Data loss")


SecurityPlatform = Annotated[
    str,
    Codes(
        m365="Microsoft 365",
        google="Google Workspace",
        exchange="Own Exchange",
        other="Other",
    ),
]
SecurityLegacyAuth = Annotated[str, Codes(blocked="Blocked", open="Open")]
SecurityEndpointProtection = Annotated[
    str,
    Codes(
        edr_managed="EDR, watched 24/7",
        edr="EDR",
        antivirus="Antivirus",
        none="None",
    ),
]
SecurityAlertSeen = Annotated[
    str,
    Codes(
        acted="Alert seen and acted on",
        ignored="Alert seen, not acted on",
        none="No alert",
    ),
]
SecurityPatchState = Annotated[
    str,
    Codes(
        current="Current",
        late="Patch available, not installed",
        end_of_life="End of life",
    ),
]
SecurityTraining = Annotated[str, Codes(yearly="Yearly with phishing tests", some="Some", none="None")]
SecurityPaymentProcedure = Annotated[
    str,
    Codes(
        written_followed="Written and followed",
        written_not_followed="Written, not followed",
        informal="Informal",
        none="None",
    ),
]


class Security(Heading):
    """Security at the time of the incident, and what was done about it since."""

    mfa: Mfa | None = None
    access: Access | None = None
    platform: SecurityPlatform | None = told(
        "Is your e-mail Microsoft 365, Google or something else?",
        "Which logs, how long",
    )
    legacy_auth: SecurityLegacyAuth | None = told("Legacy authentication", "MFA bypass")
    logs: Logs | None = None
    endpoint_protection: SecurityEndpointProtection | None = told(
        "Which protection runs on the computers?",
        "Control",
    )
    alert_seen: SecurityAlertSeen | None = told("Was there a warning before this?", "Factor")
    patch_state: SecurityPatchState | None = told("Patch state of the entry system", "Factor")
    backup: Backup | None = None
    training: SecurityTraining | None = told("Do staff get phishing training?", "Factor for each side")
    payment_procedure: SecurityPaymentProcedure | None = told(
        "Is there a rule for changing a supplier's account number? Was it followed?",
        "Factor, cover",
    )
