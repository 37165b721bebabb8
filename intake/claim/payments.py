"""The payments: each one that left or waits, where it went, and what was done to get it back."""

from typing import Annotated

from intake.claim.heading import Entry, entry_id, told
from intake.claim.kinds import Amount, Codes, Iban, Party, Past, PastDay, Text, YesNo

PaymentState = Annotated[
    str,
    Codes(
        planned="Order waiting, not executed",
        executed="Executed",
        blocked="Blocked in full",
        partly_blocked="Partly blocked",
        returned="Returned",
        partly_returned="Partly returned",
        lost="Final loss",
    ),
]
PaymentPayer = Annotated[
    str,
    Codes(
        insured="The insured",
        client="The insured's client",
        clients_customer="A customer of the client",
        other="Other",
    ),
]
PaymentRail = Annotated[
    str,
    Codes(
        sct="Ordinary SEPA transfer",
        sct_inst="Instant transfer",
        swift="International (SWIFT)",
        high_value="Urgent / TARGET / CHAPS",
        faster_payments="UK Faster Payments",
        card="Card",
        direct_debit="Direct debit",
        crypto="Crypto",
        goods="Goods, not money",
        other="Other",
    ),
]
PaymentRecallReason = Annotated[
    str,
    Codes(
        FRAD="Fraud",
        DUPL="Duplicate",
        TECH="Technical error",
        CUST="Requested by customer (RFRO)",
        AC03="Wrong account",
        AM09="Wrong amount",
    ),
]
PaymentRecallResult = Annotated[
    str,
    Codes(
        pending="Pending",
        accepted="Accepted",
        partial="Partly",
        refused="Refused",
    ),
]
PaymentRecallRefusalCode = Annotated[
    str,
    Codes(
        NOAS="No answer from beneficiary",
        LEGL="Legal reasons",
        CUST="Beneficiary refuses",
        AC04="Account closed",
        AM04="Insufficient funds",
        ARDT="Already returned",
        NOOR="Original never received",
    ),
]
PaymentBlockedWhere = Annotated[
    str,
    Codes(
        payer_bank="Payer's bank",
        beneficiary_bank="Beneficiary bank",
        onward_bank="Onward bank",
        police="Police / prosecutor",
    ),
]
PaymentOrderChannel = Annotated[
    str,
    Codes(
        ebanking="E-banking",
        app="App",
        file="Batch file",
        paper="Paper",
        phone="Phone",
        pis="Payment service / open banking",
    ),
]
PaymentCallbackDone = Annotated[
    str,
    Codes(
        known_number="Yes, on a known number",
        number_in_mail="Yes, on the number in the message",
        no="No",
        not_needed="Details not changed",
    ),
]
PaymentInstructionChannel = Annotated[
    str,
    Codes(
        email="E-mail",
        phone="Phone",
        letter="Letter",
        portal="Portal",
        chat="Chat",
        invoice_only="Only on the invoice",
    ),
]
PaymentVopResult = Annotated[
    str,
    Codes(
        match="Match",
        close_match="Close match",
        no_match="No match",
        not_possible="Could not be checked",
        not_shown="Nothing was shown",
        opted_out="Service switched off",
        batch="In a batch, not looked at",
    ),
]
PaymentBankWarning = Annotated[
    str,
    Codes(
        none="None",
        screen="On-screen warning",
        call="Phone call by the bank",
        hold="Put on hold, then released",
    ),
]
PaymentAuthorised = Annotated[
    str,
    Codes(
        by_us_misled="We made it, misled",
        not_by_us="We did not make it",
        approved_unknowingly="We approved something else",
    ),
]
PaymentPspAnswer = Annotated[
    str,
    Codes(
        pending="Pending",
        refunded="Refunded",
        refused="Refused",
        partial="Partly",
    ),
]


class Payment(Entry):
    """One payment: what left, where it went, and what was done to stop it."""

    id: str = entry_id("p")
    amount: Amount | None = told("How much was (or would be) paid?", "Recall form, loss")
    executed_at: Past | None = told("When did it leave the account?", "Recall odds and clock")
    state: PaymentState | None = told("Where does it stand now?", "What can be saved")
    payer: PaymentPayer | None = told("Whose account did it leave?", "Only the payer's bank can recall")
    payer_party: Party | None = told(
        "Who is that, and whom can we call there?",
        "Several payers, each must call",
    )
    payer_bank: Text | None = told("Which bank did you pay from?", "Call it")
    payer_bank_called_at: Past | None = told("Have you called that bank? When?", "First action")
    bank_contact: Text | None = told("Who did you speak to, any reference number?", "Proof")
    rail: PaymentRail | None = told(
        "Was it an ordinary transfer, an instant one, or something else?",
        "Procedure differs",
    )
    beneficiary_iban: Iban | None = told(
        "Which account number did it go to? Copy it exactly.",
        "Beneficiary bank and country derive from it",
    )
    beneficiary_name: Text | None = told("Which name was on the payment?", "VoP, mule")
    beneficiary_bank: Text | None = told("Beneficiary bank", "Second call")
    beneficiary_bank_contacted_at: Past | None = told("Has anyone contacted the receiving bank?", "Freeze")
    recall_requested_at: Past | None = told("Did the bank start a recall? When?", "Time limits")
    recall_reason: PaymentRecallReason | None = told(
        "Recall reason used",
        "FRAD has the longest window; wrong reason delays",
    )
    recall_reference: Text | None = told("Reference of the recall?", "Proof, chase")
    recall_result: PaymentRecallResult | None = told("What did the bank answer?", "Recoveries")
    recall_refusal_code: PaymentRecallRefusalCode | None = told(
        "Refusal code (camt.029)",
        "Next step differs",
    )
    blocked_amount: Amount | None = told("How much is blocked, for sure?", "Loss")
    blocked_where: PaymentBlockedWhere | None = told("Who holds it?", "Blocked is not yet returned")
    returned_amount: Amount | None = told("How much is back on the account, and since when?", "Loss")
    returned_at: PastDay | None = told("How much is back on the account, and since when?", "Loss")
    true_creditor: Party | None = told("Who should have received this money?", "Still owed; third circle")
    invoice_amount_still_due: YesNo | None = told(
        "Is the real invoice still open?",
        "Loss vs. debt: paying twice is the loss",
    )
    order_channel: PaymentOrderChannel | None = told("How was the payment made?", "VoP in batch, SCA")
    four_eyes: YesNo | None = told("Did two people approve it?", "Factor")
    callback_done: PaymentCallbackDone | None = told(
        "Before paying, did anyone call the supplier to check the new account? On which number?",
        "Cover condition and factor",
    )
    instruction_channel: PaymentInstructionChannel | None = told(
        "How did you receive the new account number?",
        "Evidence to keep",
    )
    iban_changed_first_time: YesNo | None = told(
        "Was it the first time you paid to that account?",
        "Factor; bank monitoring",
    )
    vop_result: PaymentVopResult | None = told(
        "Did the bank show whether the name matched the account? What did it say?",
        "PSP liability, factor",
    )
    bank_warning: PaymentBankWarning | None = told("Did the bank warn you or call you?", "Factor, PSP duty")
    authorised: PaymentAuthorised | None = told(
        "Did someone of yours make the payment, or did the criminals?",
        "PSD2 refund regime",
    )
    psp_claim_at: Past | None = told(
        "Have you asked the bank in writing to refund it?",
        "13-month limit; next-day refund",
    )
    psp_answer: PaymentPspAnswer | None = told("Bank's answer", "Recoveries")
    crypto_address: Text | None = told("To which wallet or exchange?", "Exchange freeze")
    crypto_exchange: Text | None = told("To which wallet or exchange?", "Exchange freeze")
    more_expected: YesNo | None = told(
        "Could other payments to this account still go out (standing order, batch, other departments)?",
        "Stop the next one",
    )
