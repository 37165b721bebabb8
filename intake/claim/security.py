"""Security at the time of the incident: sign-in, access, logs, back-ups and procedures."""

from typing import Annotated

from intake.claim.access import Access
from intake.claim.heading import Heading, told
from intake.claim.kinds import Codes, FutureDay, Past
from intake.claim.mfa import Mfa

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
        ignored="Alert seen, no follow-up",
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
        written_not_followed="Written, not applied this time",
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
