"""A number is shown where it is known, for the bank that was named, and says when it is old."""

from datetime import date

import pytest

from intake.claim.fact import Value
from intake.documents.fact_words import FactWords
from intake.documents.whom_to_call import bank_line, contacts
from intake.flow.plan import Plan
from tests.dialogue.told import state_of

TODAY = date(2026, 12, 1)


def words(plan: Plan, country: str) -> FactWords:
    facts: dict[str, Value] = {"jurisdiction": country}
    return FactWords.of(state_of(plan, facts))


@pytest.mark.parametrize(
    ("country", "said", "name"),
    [
        ("BE", "kbc", "KBC (Secure4U)"),
        ("BE", "KBC Bank, kantoor Gent", "KBC (Secure4U)"),
        ("BE", "ING België", "ING Belgium"),
        ("BE", "ing belgie", "ING Belgium"),
        ("BE", "ING Belgium Business", "ING Belgium, business accounts"),
        ("NL", "ABN-AMRO", "ABN AMRO"),
        ("NL", "abn amro bank", "ABN AMRO"),
        ("GB", "any at all", "159 (Stop Scams UK)"),
        ("BE", "Trading House", None),  # holds "ing", but not as a word
        ("BE", "bunq", None),  # a bank of another country
        ("BE", "", None),
    ],
)
def test_a_bank_is_found_by_the_names_that_people_give_it(
    plan: Plan, country: str, said: str, name: str | None
) -> None:
    found = bank_line(words(plan, country), said, TODAY)

    assert (found.name if found else None) == name


def test_a_number_looked_up_too_long_ago_says_so(plan: Plan) -> None:
    fresh = bank_line(words(plan, "BE"), "KBC", TODAY)
    old = bank_line(words(plan, "BE"), "KBC", date(2028, 1, 1))

    assert fresh is not None
    assert old is not None
    assert not fresh.aged
    assert "check it before you use it" in old.aged


@pytest.mark.parametrize("country", ["BE", "NL", "LU", "FR", "GB"])
def test_every_institution_can_be_reached_and_has_its_source(plan: Plan, country: str) -> None:
    kinds = {str(row["kind"]) for row in plan.institutions}

    for one in contacts(words(plan, country), sorted(kinds), "", TODAY):
        assert one.reach
        assert one.source
        assert date.fromisoformat(one.seen_on) <= TODAY
