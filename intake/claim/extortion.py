"""Extortion: the demand, its deadline, and whether anyone has answered or paid."""

from typing import Annotated

from intake.claim.heading import Heading, told
from intake.claim.kinds import Amount, Codes, Future, Text, YesNo

ExtortionDemand = Annotated[str, Codes(yes="Yes", note_only="Ransom note without amount", no="No")]
ExtortionContacted = Annotated[str, Codes(no="No", yes_us="Yes, by us", yes_pro="Yes, by a negotiator")]
ExtortionDataTheftClaimed = Annotated[str, Codes(proof="With proof", claimed="Claimed, no proof", no="No")]
ExtortionPublished = Annotated[str, Codes(no="No", announced="Announced", partly="Partly", fully="Fully")]
ExtortionPaid = Annotated[str, Codes(no="No", considering="Being considered", paid="Paid")]
ExtortionInsurerConsent = Annotated[str, Codes(yes="Yes, written", asked="Asked", no="No")]
ExtortionDecryptor = Annotated[
    str,
    Codes(
        public="Public decryptor exists",
        none="None known",
        unchecked="Not checked",
    ),
]


class Extortion(Heading):
    """A demand by the attackers."""

    demand: ExtortionDemand | None = told("Is there a ransom note or a demand?", "Specialist only")
    amount: Amount | None = told("How much do they ask?")
    deadline_at: Future | None = told("Have they set a deadline?", "Clock (theirs, not ours)")
    group: Text | None = told("Which name or file ending is in the note?", "Decryptor, sanctions")
    contacted: ExtortionContacted | None = told("Has anyone replied to them?", "Stop amateurs")
    data_theft_claimed: ExtortionDataTheftClaimed | None = told(
        "Do they say they have your data? Did they show some?",
        "GDPR",
    )
    published: ExtortionPublished | None = told("Is anything online already?")
    paid: ExtortionPaid | None = told(
        "Has anything been paid, or is that being considered?",
        "Consent, sanctions",
    )
    sanctions_checked: YesNo | None = told("Sanctions screening done?", "Legality")
    insurer_consent: ExtortionInsurerConsent | None = told("Insurer's consent", "Cover")
    decryptor: ExtortionDecryptor | None = told("Decryptor checked?", "No More Ransom")
