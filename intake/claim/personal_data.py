"""Personal data: whether people can be harmed, and the 72 hours of GDPR art. 33."""

from typing import Annotated

from intake.claim.heading import Heading, told
from intake.claim.kinds import Codes, Integer, Party, Past, Several, YesNo

PersonalDataInvolved = Annotated[str, Codes(yes="Yes", suspected="Possibly", no="No")]
PersonalDataNature = Annotated[
    tuple[str, ...],
    Several(
        confidentiality="Seen or copied",
        integrity="Changed",
        availability="Lost or locked",
    ),
]
PersonalDataRole = Annotated[
    str,
    Codes(
        controller="Controller",
        processor="Processor",
        joint="Joint controller",
    ),
]
PersonalDataSubjectKinds = Annotated[
    tuple[str, ...],
    Several(
        staff="Staff",
        customers="Customers",
        patients="Patients",
        children="Children",
        suppliers="Suppliers",
        citizens="Citizens",
    ),
]
PersonalDataCategories = Annotated[
    tuple[str, ...],
    Several(
        contact="Name and contact",
        identity="Identity document or national number",
        bank="Bank details",
        card="Card data",
        login="Passwords",
        health="Health",
        other_special="Other special category",
        criminal="Criminal data",
        salary="Salary and HR",
        correspondence="Mail contents",
        location="Location",
    ),
]
PersonalDataRecordsCopied = Annotated[
    str,
    Codes(
        confirmed="Confirmed",
        likely="Likely",
        ruled_out="Ruled out",
    ),
]
PersonalDataRisk = Annotated[str, Codes(unlikely="Risk unlikely", risk="Risk", high="High risk")]
PersonalDataRecipientAction = Annotated[
    str,
    Codes(
        deleted_confirmed="Confirmed deleted",
        asked="Asked to delete",
        refused="Refused",
        unknown_recipient="Recipient unknown",
    ),
]
PersonalDataDeviceProtection = Annotated[
    str,
    Codes(
        encrypted="Encrypted",
        pin="PIN only",
        none="None",
        wiped="Wiped remotely",
    ),
]


class PersonalData(Heading):
    """Personal data that may have been seen, changed or lost."""

    involved: PersonalDataInvolved | None = told(
        "Could data about people (staff, clients, patients) have been seen or lost?",
        "GDPR clock",
    )
    aware_at: Past | None = told(
        "Since when has it been reasonably certain that data about people was affected?",
        "Start of 72 h; a short check may come first",
    )
    nature: PersonalDataNature | None = told("Seen, changed, or lost?", "The authority's form asks for it")
    role: PersonalDataRole | None = told(
        "Is it your own data, or do you handle it for someone else?",
        "Processor must tell controller",
    )
    controller: Party | None = told("For whom do you handle it?", "Notice")
    controller_informed_at: Past | None = told("When did you tell them?", "Art. 33(2)")
    subjects: Integer | None = told("About how many people?")
    subject_kinds: PersonalDataSubjectKinds | None = told("Who are they?", "Vulnerable?")
    categories: PersonalDataCategories | None = told("What kind of data?", "Risk")
    records_copied: PersonalDataRecordsCopied | None = told(
        "Do you know whether data was copied out?",
        "Risk level",
    )
    encrypted: YesNo | None = told("Was it encrypted, and is the key safe?", "No notice if unlikely risk")
    risk: PersonalDataRisk | None = told("Could people be harmed (fraud, shame, danger)?", "Art. 33 / 34")
    assessed_by: Party | None = told(
        "Who assessed this (privacy officer, lawyer)? Nobody yet is fine.",
        "A layman's no risk does not stop the clock",
    )
    authority_notified_at: Past | None = told("Have you told the data protection authority? When?")
    subjects_informed_at: Past | None = told("Have the people been told?", "Art. 34")
    recipient_action: PersonalDataRecipientAction | None = told(
        "What did the wrong recipient say?",
        "Lowers risk",
    )
    device_protection: PersonalDataDeviceProtection | None = told(
        "Was the device encrypted or wiped from a distance?",
        "Risk",
    )
