"""Multi-factor sign-in at the time: whether it stood, where it was missing, and whose act that was."""

from typing import Annotated

from intake.claim.heading import Heading, told
from intake.claim.kinds import Codes, Integer, Party, Past, Several, YesNo

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
        no="Shown: it was elsewhere",
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
