"""Translators see each text of a flow with what they need to translate it."""

import io

import pytest

from intake.claim.field_path import field_types
from intake.flow.messages import Message, code_labels, extract


def texts(yaml: str) -> dict[str, list[str]]:
    return {str(text): comments for _, _, text, comments in messages(yaml)}


def messages(yaml: str) -> list[Message]:
    return list(extract(io.BytesIO(yaml.encode()), {}, (), {}))


SECTION = """
section: payments
title: Payments
list: payments
ask:
  - field: payments[].state
    tier: urgent
    when: payment.amount is known
    label: State of the payment
    say:
      broker: Executed, planned or blocked?
      insured: Has the money left your account?
    help: The bank's screen says so.
    why: What has not left can still be stopped.
    example: 82k
  - group: sent
    fields: ["payments[].amount", "payments[].executed_at"]
    label: Sent
    say: {broker: "Amount and time?"}
    example: 82k, on Monday at half past nine
"""


def test_every_text_a_person_reads_is_found_and_nothing_else() -> None:
    assert set(texts(SECTION)) == {
        "Payments",
        "State of the payment",
        "Executed, planned or blocked?",
        "Has the money left your account?",
        "The bank's screen says so.",
        "What has not left can still be stopped.",
        "Sent",
        "Amount and time?",
        "82k, on Monday at half past nine",
    }


def test_a_question_comes_with_its_field_reader_reason_and_choices() -> None:
    comments = texts(SECTION)["Has the money left your account?"]

    assert comments[0] == "Question about payments[].state, to the insured, in plain and calm words"
    assert comments[1] == "Asked because: What has not left can still be stopped."
    first_choice = field_types()["payments[].state"].codes[0][1]
    assert comments[2].startswith("Choices: ")
    assert first_choice in comments[2]


def test_help_and_label_come_with_the_question_they_belong_to() -> None:
    found = texts(SECTION)

    assert found["The bank's screen says so."][1] == "Question: Has the money left your account?"
    assert "at most 40 characters" in found["State of the payment"][0]
    assert found["Amount and time?"][0].startswith(
        "Question about sent (payments[].amount, payments[].executed_at), to a broker"
    )


def test_lines_are_those_of_the_file() -> None:
    lines = {text: line for line, _, text, _ in messages(SECTION)}

    assert (lines["Payments"], lines["The bank's screen says so."]) == (3, 13)


def test_actions_scripts_and_institutions_are_found() -> None:
    found = texts("""
actions:
  - action: call_payer_bank
    when: incident.money_moved == 'yes'
    priority: now
    who: [payer]
    clock: [{within: PT1H, basis: practice, label: since the money left}]
    find_out: whether any money has left
    title: Call the bank
    do: Ask for a recall.
    reason: Money can come back.
    law: Law of 4 April 2014, art. 76
    proof: Name and time.
    source: a rulebook
""")
    found |= texts("""
scripts: [{script: own_bank, to: the bank, title: To the bank, subject: Fraud, text: "A transfer of %(amount)s left."}]
""")
    found |= texts("""
institutions:
  - {country: BE, kind: bank, name: KBC (Secure4U), contact: 016 432 000, hours: 24/7, note: Ask for the fraud desk., source: x, seen_on: "2026-11-23"}
  - {country: BE, kind: police, name: Local police, contact: the police of your town, source: x, seen_on: "2026-11-23"}
fallback: The number on the bank's own card.
""")

    assert set(found) == {
        "since the money left", "whether any money has left", "Call the bank", "Ask for a recall.", "Money can come back.",
        "Law of 4 April 2014, art. 76", "Name and time.", "the bank", "To the bank", "Fraud", "A transfer of %(amount)s left.",
        "Ask for the fraud desk.", "Local police", "the police of your town", "The number on the bank's own card.",
    }  # fmt: skip
    assert found["Call the bank"] == [
        "Title of action call_payer_bank: imperative, at most 48 characters",
        "Who acts: payer",
    ]


@pytest.mark.parametrize(
    "yaml", ["", "- a list", "section:", "section: x\nask: nonsense", "actions: [nonsense]"]
)
def test_a_half_written_file_gives_the_texts_it_has(yaml: str) -> None:
    assert all(text for _, _, text, _ in messages(yaml))


def test_every_code_of_the_claim_has_a_label_in_the_context_of_its_field() -> None:
    labels = list(code_labels())

    assert {context for context, _, _ in labels} == {
        path for path, field in field_types().items() if field.codes
    }
    assert all(label.strip() for _, label, _ in labels)
    assert all("[]" in context or "[" not in context for context, _, _ in labels)
