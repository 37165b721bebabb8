"""The access that the intruder had: through which account, and whether that door is closed."""

from typing import Annotated

from intake.claim.heading import Heading, told
from intake.claim.kinds import Codes, Party, Past

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
