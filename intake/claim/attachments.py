"""Evidence and attachments: what exists, who has it, and when it disappears."""

from typing import Annotated

from intake.claim.heading import Entry, entry_id, told
from intake.claim.kinds import Codes, FilePath, FutureDay, Party

AttachmentKind = Annotated[
    str,
    Codes(
        fraud_mail_original="The false mail as original file (.eml/.msg) with headers",
        false_invoice="The false invoice/PDF as received",
        genuine_invoice="The genuine invoice",
        payment_proof="Payment order and debit advice per payment",
        recall_proof="Recall request and bank's reply",
        police_report="Complaint / PV",
        signin_logs="Sign-in logs (account, IP, device, MFA result)",
        audit_logs="Mailbox / admin audit logs, rules, consents",
        mailbox_export="Mailbox export or litigation hold",
        change_log="Ticket, change log of the MFA switch-off",
        contract="Contract, offer, order, terms, service levels, data processing agreement",
        acceptance_report="Acceptance/hand-over report, test protocol",
        correspondence="Mails/minutes in which MFA was discussed",
        claim_letter="Claim, formal notice, summons",
        ransom_note="Note, extension, encrypted samples",
        disk_images="Disk/memory images",
        incident_report="IT or forensic report",
        policy_docs="Policy, proposal form, answers on MFA",
        authority_filings="Filings with the data protection authority, NIS2, DORA",
        data_inventory="List of data and persons concerned",
        loss_figures="Accounts, BI computation, cost invoices",
        callback_note="Phone note/recording of call-back",
        cctv="Camera images",
        voicemail="Voicemail or call recording",
        other="Another document",
    ),
]
AttachmentStatus = Annotated[
    str,
    Codes(
        attached="Attached",
        with_holder="Exists, held by…",
        to_obtain="To obtain",
        lost="Lost",
    ),
]
AttachmentOriginal = Annotated[
    str,
    Codes(
        original="Original file",
        export="Export",
        screenshot="Screenshot",
        photo="Photo",
        paper="Paper",
    ),
]
AttachmentConfidential = Annotated[
    str,
    Codes(
        normal="Normal",
        privileged="Lawyer-client",
        personal="Personal data",
        insider="Staff suspicion",
    ),
]


class Attachment(Entry):
    """One piece of evidence: where it is, and until when."""

    id: str = entry_id("a")
    kind: AttachmentKind | None = told("What is it?", "Checklist by kind")
    status: AttachmentStatus | None = told("Do you have it?", "Open items")
    file: FilePath | None = told("Drag it here or give the path", "SHA-256")
    holder: Party | None = told("Who has it?", "Owner of open item")
    original: AttachmentOriginal | None = told(
        "Is it the original file or a picture of it?",
        "Headers lost in screenshots",
    )
    vanishes_at: FutureDay | None = told("When will it be overwritten?", "Clock")
    confidential: AttachmentConfidential | None = told("Sensitivity", "Hold back from broker copy")
