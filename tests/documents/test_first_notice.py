"""What an insurer needs of a first notice stands in the mail, what was done is told as done, and page 1 says whom to call."""

from datetime import datetime

import pytest

from intake.claim.fact import Value
from intake.dialogue.events import ActionTicked
from intake.documents.action_words import action_views
from intake.documents.fact_words import FactWords
from intake.documents.people import people
from intake.documents.reader import Reader
from intake.documents.short_notice import short_notice
from intake.flow.plan import Plan
from tests.dialogue.told import AT, eur, moment
from tests.documents.claims import FRAUD, Told, told

MEANT: dict[str, Value] = {
    **FRAUD,
    "payments[p1].payer_bank_called_at": moment("2026-03-12T09:35+01:00"),
    "payments[p1].true_creditor": "Weald Joinery",
    "payments[p2].amount": eur(7200),
    "payments[p2].payer_bank": "KBC",
}


def ticked(plan: Plan) -> Told:
    """Two payments; the bank called about the first, the receiving bank mailed, changes of accounts frozen."""
    return told(
        plan,
        MEANT,
        ActionTicked(AT, "broker", "call_payer_bank[p1]", "spoke to tom at fraud teem"),
        ActionTicked(AT, "broker", "alert_beneficiary_bank[p1]", "mailed thm"),
        ActionTicked(AT, "broker", "stop_supplier_changes", "mail to all staff, 9:50"),
    )


def part(text: str, begins: str, ends: str) -> str:
    """What stands in the mail between two of its lines, on one line."""
    return " ".join(text.partition(begins)[2].partition(ends)[0].split())


def test_each_payment_stands_in_it_with_its_day_its_account_and_for_whom_it_was(
    plan: Plan, now: datetime
) -> None:
    amounts = part(short_notice(ticked(plan).state, "en", "broker", now), "Amounts:", "What has been done")

    for said in (
        "- Payment 1: EUR 40 000.00; Executed: Wednesday 11 March 2026, 16:40; Payer's bank: KBC; "
        "Beneficiary account: DE02 1203 0000 0000 2020 51; Who should have been paid: Weald Joinery;",
        "- Payment 2: EUR 7 200.00; Payer's bank: KBC",
    ):
        assert said in amounts


def test_what_was_done_is_told_as_done_in_the_words_of_whoever_did_it(plan: Plan, now: datetime) -> None:
    done = part(short_notice(ticked(plan).state, "en", "broker", now), "been done:", "What is urgent")

    assert "“Freeze all changes of bank details” was carried out: “mail to all staff, 9:50”" in done
    assert (
        "Payment 1 · Payer's bank called: Thursday 12 March 2026, 09:35, “spoke to tom at fraud teem”" in done
    )
    assert "Payment 1 · Receiving bank contacted: “mailed thm”" in done
    assert "Call the bank's" not in done


def entries(claim: Told, now: datetime) -> dict[str, str]:
    """Action -> which payment is meant."""
    views = action_views(FactWords.of(claim.state), now, Reader.of("broker"))
    return {one.id: one.entry for one in views}


def test_the_payers_bank_stands_beside_no_action_about_somebody_else(plan: Plan, now: datetime) -> None:
    shown = entries(ticked(plan), now)

    assert shown["alert_beneficiary_bank[p1]"] == "Payment 1, EUR\u00a040\u00a0000.00, account ending in 2051"
    assert shown["alert_beneficiary_bank[p2]"] == "Payment 2, EUR\u00a07\u00a0200.00"
    assert shown["tell_true_creditor[p1]"] == "Payment 1, EUR\u00a040\u00a0000.00, Weald Joinery"
    assert shown["call_payer_bank[p2]"] == "Payment 2, EUR\u00a07\u00a0200.00, KBC"


def called(plan: Plan, now: datetime, facts: dict[str, Value]) -> dict[str, str]:
    return dict(people(FactWords.of(told(plan, facts).state), now))


def test_where_fraud_is_still_to_be_reported_page_1_says_where(plan: Plan, now: datetime) -> None:
    open_still = called(plan, now, {**FRAUD, "jurisdiction": "GB"})
    reported: dict[str, Value] = {**FRAUD, "jurisdiction": "GB"}
    reported["regulation.police.reported_at"] = moment("2026-03-12T09:00+00:00")

    assert "0300 123 2040".replace(" ", "")[1:] in open_still["Report Fraud"].replace("\u00a0", "")
    assert "Report Fraud" not in called(plan, now, reported)


@pytest.mark.parametrize(
    ("name", "label", "text"),
    [
        (None, "Who reports", "+32\u00a0470\u00a011\u00a012\u00a022"),
        ("Jo Claes", "Name of the reporter", "Jo Claes, +32\u00a0470\u00a011\u00a012\u00a022"),
    ],
)
def test_a_number_alone_is_no_name(
    name: str | None, label: str, text: str, plan: Plan, now: datetime
) -> None:
    facts = {path: value for path, value in FRAUD.items() if path != "reporter.name"}

    assert called(plan, now, {**facts, **({"reporter.name": name} if name else {})})[label] == text
